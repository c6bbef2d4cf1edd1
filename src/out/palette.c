/* SPDX-License-Identifier: MIT
 *
 * The two colours of the edition, judged. Two that stand out from each other as text must do, also
 * do so, the darker one from white, the lighter one from black. */
#include "out/palette.h"

#include "base/colour.h"

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

static bool accent_is_light(const struct palette *p)
{
    return colour_contrast(p->accent, BLACK) >= colour_contrast(p->paper, BLACK);
}

uint32_t palette_dark(const struct palette *p)
{
    return accent_is_light(p) ? p->paper : p->accent;
}

uint32_t palette_light(const struct palette *p)
{
    return accent_is_light(p) ? p->accent : p->paper;
}

void palette_put(uint32_t colour, struct buf *out)
{
    buf_putc(out, '#');
    for (int shift = 20; shift >= 0; shift -= 4)
        buf_putc(out, "0123456789abcdef"[colour >> shift & 0xF]);
}
