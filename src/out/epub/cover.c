/* SPDX-License-Identifier: MIT
 *
 * The cover: styles/cover.svg with the book's title, organisations and publisher filled in, drawn
 * as PNG with the cover's font, since not every library view draws SVG. Lines are broken and shrunk
 * until they fit. Without the font, or with a template of more than svg.c draws, the cover stays
 * SVG. */
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "edge/raster.h"
#include "out/epub/epub.h"

#include "base/banned.h"

enum {
    LINES_MOST = 12,
    SIZE_LEAST = 24, /* units of the template: smaller than that nothing is set */
    NAMES_MOST = 9,  /* organisations that are named */
    LEADING = 112    /* per cent of the size from line to line */
};

/* Where the font of the cover may lie, after cover.otf among the styles: Debian's package
 * fonts-linuxlibertine, and the same elsewhere. */
static const char *const font_files[] = {
    "/usr/share/fonts/opentype/linux-libertine/LinLibertine_DR.otf",
    "/usr/share/fonts/linux-libertine/LinLibertine_DR.otf",
    "/usr/share/fonts/libertinus/LinLibertine_DR.otf",
};

/* The width of S in thousandths of its size without a font: letters come in few widths. */
static unsigned estimate(struct span s)
{
    unsigned w = 0;
    for (size_t at = 0; at < s.n;) {
        uint32_t cp = utf8_next(s, &at);
        w += cp < 0x80 && strchr("iljtf.,:;'!|()[] ", (int)cp)  ? 300
             : cp == 'm' || cp == 'w' || cp == 'M' || cp == 'W' ? 880
             : cp >= 'A' && cp <= 'Z'                           ? 680
             : cp >= 0x2E80                                     ? 1000
                                                                : 520;
    }
    return w;
}

static unsigned width(const struct raster_font *font, struct span s)
{
    return font ? raster_width(font, s) : estimate(s);
}

size_t cover_wrap(struct span s, unsigned most, const struct raster_font *font, struct span *lines,
                  size_t room)
{
    size_t n = 0, start = 0, end = 0;
    for (size_t at = 0; at <= s.n; at++) {
        if (at < s.n && s.p[at] != ' ')
            continue;
        /* a word ends at AT */
        if (end > start && width(font, span_make(s.p + start, at - start)) > most) {
            if (n < room)
                lines[n] = span_make(s.p + start, end - start);
            n++;
            start = end + 1;
        }
        end = at;
    }
    if (s.n > start) {
        if (n < room)
            lines[n] = span_from(s, start);
        n++;
    }
    return n;
}

/* A place in the template for lines of text: {{title 110 820 1380 900 180}} means the title at x
 * 110, first line at y 820, in a box 1380 wide and 900 high, at most 180 large; units of the
 * template. */
struct slot {
    struct span name;
    unsigned x, y, wide, high, size;
};

static unsigned number(struct span *s)
{
    unsigned n = 0;
    size_t i = 0;
    while (i < s->n && s->p[i] == ' ')
        i++;
    for (; i < s->n && ascii_digit(s->p[i]) && n < 100000; i++)
        n = n * 10 + (unsigned)(s->p[i] - '0');
    *s = span_from(*s, i);
    return n;
}

static struct slot slot_read(struct span s)
{
    size_t n = 0;
    s = span_trim(s);
    while (n < s.n && s.p[n] != ' ')
        n++;
    struct slot slot = {.name = span_make(s.p, n)};
    s = span_from(s, n);
    slot.x = number(&s);
    slot.y = number(&s);
    slot.wide = number(&s);
    slot.high = number(&s);
    slot.size = number(&s);
    return slot;
}

static unsigned longest(const struct raster_font *font, const struct span *lines, size_t n)
{
    unsigned most = 0;
    for (size_t i = 0; i < n && i < LINES_MOST; i++)
        most = width(font, lines[i]) > most ? width(font, lines[i]) : most;
    return most;
}

/* TEXT as lines of <tspan>, as large as fits. */
static void slot_fill(const struct slot *slot, const struct raster_font *font, struct span text,
                      struct buf *out)
{
    struct span lines[LINES_MOST];
    unsigned size = slot->size > SIZE_LEAST ? slot->size : SIZE_LEAST;
    size_t n;
    for (;; size = size * 15 / 16) {
        n = cover_wrap(text, slot->wide * 1000 / size, font, lines, LINES_MOST);
        bool fits = n <= LINES_MOST && n * size * LEADING / 100 <= slot->high &&
                    longest(font, lines, n) * size / 1000 <= slot->wide;
        if (fits || size * 15 / 16 < SIZE_LEAST)
            break;
    }
    for (size_t i = 0; i < n && i < LINES_MOST; i++)
        put(out, "<tspan x=\"%u\" y=\"%zu\" font-size=\"%u\">%.*s</tspan>", slot->x,
            slot->y + i * size * LEADING / 100, size, (int)lines[i].n, lines[i].p);
}

/* NAME with its spaces held together, so that lines break between names. */
static void put_whole(const char *name, struct buf *out)
{
    for (; *name; name++)
        if (*name == ' ')
            buf_puts(out, "\u00A0");
        else
            buf_putc(out, *name);
}

static void join_organisations(const struct epub *b, struct buf *out)
{
    size_t n = 0;
    for (const struct organisation *o = b->a->organisations; o; o = o->next) {
        if (!o->articles || o->kind == ORG_NONE || !o->name || n++ >= NAMES_MOST)
            continue;
        buf_puts(out, n > 1 ? "\u00A0· " : "");
        put_whole(o->name, out);
    }
    if (n > NAMES_MOST)
        buf_puts(out, "\u00A0· …");
}

/* A slot for a colour, "paper #1b3442": the edition's, else the one that stands in the slot. False
 * when it is no such slot. */
static bool fill_colour(const struct epub *b, struct span s, struct buf *out)
{
    static const char *const names[] = {"paper", "ink", "accent"};
    const uint32_t colours[] = {b->palette.paper, b->palette.ink, b->palette.accent};
    s = span_trim(s);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (!span_starts(s, span_of(names[i])))
            continue;
        struct span own = span_trim(span_from(s, strlen(names[i])));
        if (b->palette.set)
            palette_put(colours[i], out);
        else
            buf_add(out, own);
        return true;
    }
    return false;
}

/* The text that the slot NAME asks for. A book without a title of its own is called an anthology,
 * and the organisations say of what. */
static void slot_text(const struct epub *b, struct span name, struct buf *out)
{
    const struct imprint *i = &b->a->imprint;
    bool named = i->title && *i->title;
    if (span_is(name, "title"))
        buf_puts(out, named ? i->title : word(b, BOOK_ANTHOLOGY));
    else if (span_is(name, "subtitle"))
        buf_puts(out, i->subtitle ? i->subtitle : "");
    else if (span_is(name, "publisher"))
        buf_puts(out, i->publisher ? i->publisher : "");
    else if (span_is(name, "organisations"))
        join_organisations(b, out);
}

/* Fills the slots of FORM. False when the font lacks a letter of what was filled in. */
static bool fill(const struct epub *b, const struct raster_font *font, struct span form,
                 struct buf *out)
{
    bool has = true;
    struct buf text;
    buf_init(&text);
    while (form.n) {
        size_t open = span_find(form, SPAN("{{"));
        size_t close = open == SIZE_MAX ? SIZE_MAX : span_find(form, SPAN("}}"));
        if (close == SIZE_MAX || close < open)
            break;
        buf_add(out, span_make(form.p, open));
        struct span inside = span_make(form.p + open + 2, close - open - 2);
        form = span_from(form, close + 2);
        if (fill_colour(b, inside, out))
            continue;
        struct slot slot = slot_read(inside);
        text.n = 0;
        slot_text(b, slot.name, &text);
        has = has && font && raster_has(font, buf_span(&text));
        slot_fill(&slot, font, buf_span(&text), out);
    }
    buf_add(out, form);
    buf_clear(&text);
    return has;
}

/* -- the picture ------------------------------------------------------------------------------- */

/* The font's bytes into FILE; nothing when there is none, which is no failure. */
static void find_font(struct epub *b, struct buf *file)
{
    struct err e;
    if (b->o->styles && file_read(file_join(&b->arena, b->o->styles, "cover.otf"), file, &e))
        return;
    for (size_t i = 0; i < sizeof font_files / sizeof *font_files; i++) {
        file->n = 0;
        if (file_read(font_files[i], file, &e))
            return;
    }
    file->n = 0;
}

static void draw(struct epub *b, const struct raster_font *font)
{
    struct raster r = {0};
    struct buf name;
    buf_init(&name);
    if (svg_draw(buf_span(&b->cover.image), font, &r)) {
        b->cover.image.n = 0;
        png_write(&r, &b->cover.image);
        b->cover.file = "cover.png";
        b->cover.media = "image/png";
        b->cover.packed = true;
        raster_font_name(font, &name);
        b->cover.font = arena_string(&b->arena, buf_span(&name));
    }
    raster_clear(&r);
    buf_clear(&name);
}

/* True when the editor brings the cover. */
static bool is_given(const struct epub *b)
{
    return b->a->imprint.cover.type && b->a->imprint.cover.data.n;
}

static void take_given(struct epub *b)
{
    const struct image *i = &b->a->imprint.cover;
    bool png = strcmp(i->type, "image/png") == 0;
    buf_add(&b->cover.image, i->data);
    b->cover.file = png ? "cover.png" : "cover.jpg";
    b->cover.media = i->type;
    b->cover.packed = true;
}

bool cover_picture(struct epub *b, unsigned shrink, struct buf *out, struct err *e)
{
    struct buf form, file, svg;
    struct raster r = {0};
    buf_init(&form);
    buf_init(&file);
    buf_init(&svg);
    find_font(b, &file);
    struct raster_font *font = file.n ? raster_font_new(buf_span(&file)) : NULL;
    bool ok = out_asset(b->o, "cover.svg", &form, e);
    if (ok) {
        bool whole = fill(b, font, buf_span(&form), &svg);
        if (!svg_draw(buf_span(&svg), whole ? font : NULL, &r)) {
            raster_clear(&r); /* a template of more than is drawn here */
            raster_init(&r, 1600, 2560, 0x1B3442);
        }
        raster_shrink(&r, shrink);
        png_write(&r, out);
    }
    raster_clear(&r);
    raster_font_free(font);
    buf_clear(&form);
    buf_clear(&file);
    buf_clear(&svg);
    return ok;
}

bool cover_make(struct epub *b, struct err *e)
{
    struct buf form, file;
    palette_read(&b->a->imprint, &b->palette);
    if (is_given(b)) {
        take_given(b);
        return true;
    }
    buf_init(&form);
    buf_init(&file);
    find_font(b, &file);
    struct raster_font *font = file.n ? raster_font_new(buf_span(&file)) : NULL;
    bool ok = out_asset(b->o, "cover.svg", &form, e);
    if (ok) {
        bool drawn = fill(b, font, buf_span(&form), &b->cover.image);
        b->cover.file = "cover.svg";
        b->cover.media = "image/svg+xml";
        if (drawn)
            draw(b, font);
    }
    raster_font_free(font);
    buf_clear(&form);
    buf_clear(&file);
    return ok;
}
