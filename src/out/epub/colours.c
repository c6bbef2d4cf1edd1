/* SPDX-License-Identifier: MIT
 *
 * The colours of the edition: on the cover, and in the book for rules and bars alone, for text
 * keeps the reader's own. Their style sheet is a file by itself, since the oldest readers drop one
 * that asks for a dark page whole. */
#include "base/colour.h"
#include "out/epub/epub.h"

#include "base/banned.h"

enum { CREAM = 0xF7F2E6, WHITE = 0xFFFFFF, BLACK = 0x000000 };

/* What can be read on PAPER: black or white always is one. */
static uint32_t ink_for(uint32_t paper)
{
    static const uint32_t inks[] = {CREAM, WHITE, BLACK};
    for (size_t i = 0; i < sizeof inks / sizeof *inks; i++)
        if (colour_contrast(paper, inks[i]) >= COLOUR_CONTRAST)
            return inks[i];
    return BLACK;
}

bool palette_read(const struct imprint *i, struct palette *out)
{
    if (!colour_read(span_of(i->colours[0]), &out->paper))
        return false;
    out->set = true;
    out->ink = ink_for(out->paper);
    /* a model that no edition of ours made may hold anything */
    if (!colour_read(span_of(i->colours[1]), &out->accent) ||
        colour_contrast(out->paper, out->accent) < COLOUR_CONTRAST)
        out->accent = out->ink;
    return true;
}

void put_colour(uint32_t colour, struct buf *out)
{
    buf_putc(out, '#');
    for (int shift = 20; shift >= 0; shift -= 4)
        buf_putc(out, "0123456789abcdef"[colour >> shift & 0xF]);
}

static void put_rule(uint32_t colour, struct buf *out)
{
    buf_puts(out, ".chapter header, .origin, .box {\n  border-color: ");
    put_colour(colour, out);
    buf_puts(out, ";\n}\n");
}

/* Of paper and accent the darker one stands out from a white page, the lighter one from a black. */
void colours_document(const struct epub *b, struct buf *out)
{
    const struct palette *p = &b->palette;
    bool light = colour_contrast(p->paper, BLACK) > colour_contrast(p->accent, BLACK);
    put_rule(light ? p->accent : p->paper, out);
    buf_puts(out, "@media (prefers-color-scheme: dark) {\n");
    put_rule(light ? p->paper : p->accent, out);
    buf_puts(out, "}\n");
}
