/* SPDX-License-Identifier: MIT
 *
 * Pictures of few colours. FreeType draws the letters; the picture mixes their edges in 16 steps,
 * so that a palette holds them. */
#include "edge/raster.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H
#include FT_SFNT_NAMES_H
#include FT_TRUETYPE_IDS_H

#include "base/arena.h"
#include "base/utf8.h"

#include "base/banned.h"

enum { STEPS = 16, VERSION_NAME = 5 /* name table, OpenType 1.9 */ };

struct raster_font {
    FT_Library library;
    FT_Face face;
};

/* -- fonts ------------------------------------------------------------------------------------- */

struct raster_font *raster_font_new(struct span file)
{
    struct raster_font *f = mem_alloc(sizeof *f);
    *f = (struct raster_font){0};
    if (FT_Init_FreeType(&f->library) == 0 &&
        FT_New_Memory_Face(f->library, (const FT_Byte *)file.p, (FT_Long)file.n, 0, &f->face) ==
            0 &&
        FT_IS_SCALABLE(f->face) && FT_Select_Charmap(f->face, FT_ENCODING_UNICODE) == 0)
        return f;
    raster_font_free(f);
    return NULL;
}

void raster_font_free(struct raster_font *f)
{
    if (f && f->face)
        FT_Done_Face(f->face);
    if (f && f->library)
        FT_Done_FreeType(f->library);
    free(f);
}

/* The version that the font's name table tells, from its first digit: "5.3.0 ". */
static void put_version(const struct raster_font *f, struct buf *out)
{
    for (FT_UInt i = 0; i < FT_Get_Sfnt_Name_Count(f->face); i++) {
        FT_SfntName name;
        if (FT_Get_Sfnt_Name(f->face, i, &name) != 0 || name.name_id != VERSION_NAME)
            continue;
        size_t step = name.platform_id == TT_PLATFORM_MACINTOSH ? 1 : 2; /* else UTF-16BE */
        bool begun = false;
        for (size_t k = step - 1; k < name.string_len; k += step) {
            char c = (char)name.string[k];
            if (!ascii_digit(c) && c != '.') {
                if (begun)
                    break;
                continue;
            }
            buf_puts(out, begun ? "" : ", ");
            buf_putc(out, c);
            begun = true;
        }
        return;
    }
}

void raster_font_name(const struct raster_font *f, struct buf *out)
{
    buf_puts(out, f->face->family_name ? f->face->family_name : "");
    if (f->face->style_name && strcmp(f->face->style_name, "Regular") != 0)
        buf_printf(out, " %s", f->face->style_name);
    put_version(f, out);
}

bool raster_has(const struct raster_font *f, struct span text)
{
    for (size_t at = 0; at < text.n;)
        if (FT_Get_Char_Index(f->face, utf8_next(text, &at)) == 0)
            return false;
    return true;
}

unsigned raster_width(const struct raster_font *f, struct span text)
{
    FT_Pos w = 0;
    for (size_t at = 0; at < text.n;) {
        FT_UInt glyph = FT_Get_Char_Index(f->face, utf8_next(text, &at));
        if (FT_Load_Glyph(f->face, glyph, FT_LOAD_NO_SCALE) == 0)
            w += f->face->glyph->metrics.horiAdvance;
    }
    return (unsigned)(w * 1000 / (f->face->units_per_EM ? f->face->units_per_EM : 1000));
}

const char *raster_version(char buf[32])
{
    FT_Library library;
    FT_Int major = 0, minor = 0, patch = 0;
    if (FT_Init_FreeType(&library) == 0) {
        FT_Library_Version(library, &major, &minor, &patch);
        FT_Done_FreeType(library);
    }
    snprintf(buf, 32, "%d.%d.%d", (int)major, (int)minor, (int)patch);
    return buf;
}

/* -- colours ----------------------------------------------------------------------------------- */

static int channel(uint32_t colour, int shift)
{
    return (int)(colour >> shift & 0xFF);
}

static int distance(uint32_t a, uint32_t b)
{
    int d = 0;
    for (int shift = 0; shift <= 16; shift += 8)
        d += abs(channel(a, shift) - channel(b, shift));
    return d;
}

/* The index of COLOUR, or of the nearest one when the palette is full. */
static unsigned char colour_index(struct raster *r, uint32_t colour)
{
    unsigned best = 0;
    for (unsigned i = 0; i < r->count; i++) {
        if (r->colours[i] == colour)
            return (unsigned char)i;
        if (distance(r->colours[i], colour) < distance(r->colours[best], colour))
            best = i;
    }
    if (r->count == RASTER_COLOURS)
        return (unsigned char)best;
    r->colours[r->count] = colour;
    return (unsigned char)r->count++;
}

/* STEP sixteenths of OVER on UNDER, the last step being all of it. */
static uint32_t mix(uint32_t under, uint32_t over, int step)
{
    uint32_t out = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
        int a = channel(under, shift), b = channel(over, shift);
        out |= (uint32_t)(a + (b - a) * step / (STEPS - 1)) << shift;
    }
    return out;
}

/* -- drawing ----------------------------------------------------------------------------------- */

void raster_init(struct raster *r, unsigned width, unsigned height, uint32_t colour)
{
    *r = (struct raster){.width = width, .height = height};
    r->pixels = mem_alloc((size_t)width * height + 1);
    memset(r->pixels, colour_index(r, colour), (size_t)width * height);
}

void raster_clear(struct raster *r)
{
    free(r->pixels);
    *r = (struct raster){0};
}

static long limit(double v, unsigned most)
{
    return v < 0 ? 0 : v > most ? (long)most : (long)(v + 0.5);
}

void raster_rect(struct raster *r, double x, double y, double width, double height, uint32_t colour)
{
    long left = limit(x, r->width), right = limit(x + width, r->width);
    unsigned char index = colour_index(r, colour);
    for (long row = limit(y, r->height); row < limit(y + height, r->height); row++)
        if (right > left)
            memset(r->pixels + (size_t)row * r->width + left, index, (size_t)(right - left));
}

/* Puts a glyph's coverage on the canvas; MIXED remembers what each colour became at each step. */
static void put_bitmap(struct raster *r, const FT_Bitmap *b, long left, long top, uint32_t colour,
                       short mixed[RASTER_COLOURS][STEPS])
{
    for (long y = 0; y < (long)b->rows; y++) {
        for (long x = 0; x < (long)b->width; x++) {
            int step = b->buffer[y * b->pitch + x] * (STEPS - 1) / 255;
            if (!step || left + x < 0 || left + x >= (long)r->width || top + y < 0 ||
                top + y >= (long)r->height)
                continue;
            unsigned char *p = &r->pixels[(size_t)(top + y) * r->width + (size_t)(left + x)];
            short *m = &mixed[*p][step];
            if (*m < 0)
                *m = colour_index(r, mix(r->colours[*p], colour, step));
            *p = (unsigned char)*m;
        }
    }
}

void raster_text(struct raster *r, const struct raster_font *f, double size, double x, double y,
                 uint32_t colour, struct span text)
{
    short mixed[RASTER_COLOURS][STEPS];
    memset(mixed, -1, sizeof mixed);
    if (FT_Set_Char_Size(f->face, 0, (FT_F26Dot6)(size * 64), 72, 72) != 0)
        return;
    FT_Pos pen = (FT_Pos)(x * 64), base = (FT_Pos)(y * 64);
    for (size_t at = 0; at < text.n;) {
        FT_UInt glyph = FT_Get_Char_Index(f->face, utf8_next(text, &at));
        if (FT_Load_Glyph(f->face, glyph, FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP) != 0)
            continue;
        FT_GlyphSlot slot = f->face->glyph;
        FT_Pos advance = slot->linearHoriAdvance >> 10; /* 16.16 to 26.6 */
        FT_Outline_Translate(&slot->outline, pen & 63, -(base & 63));
        if (FT_Render_Glyph(slot, FT_RENDER_MODE_NORMAL) == 0)
            put_bitmap(r, &slot->bitmap, (pen >> 6) + slot->bitmap_left,
                       (base >> 6) - slot->bitmap_top, colour, mixed);
        pen += advance;
    }
}
