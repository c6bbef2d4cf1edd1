/* SPDX-License-Identifier: MIT
 *
 * The colours of the edition: on the cover, and in the book for rules and bars alone, for text
 * keeps the reader's own. Their style sheet is a file by itself, since the oldest readers drop one
 * that asks for a dark page whole. */
#include "out/epub/epub.h"

#include "base/banned.h"

static void put_rule(uint32_t colour, struct buf *out)
{
    buf_puts(out, ".chapter header, .origin, .box {\n  border-color: ");
    palette_put(colour, out);
    buf_puts(out, ";\n}\n");
}

void colours_document(const struct epub *b, struct buf *out)
{
    put_rule(palette_dark(&b->palette), out);
    buf_puts(out, "@media (prefers-color-scheme: dark) {\n");
    put_rule(palette_light(&b->palette), out);
    buf_puts(out, "}\n");
}
