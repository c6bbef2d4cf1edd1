/* SPDX-License-Identifier: MIT
 *
 * The two colours of the edition, judged: what can be read on what. */
#ifndef OUT_PALETTE_H
#define OUT_PALETTE_H

#include "anthology/anthology.h"
#include "base/buf.h"

/* The colours of the edition, or those of the cover's template where it names none. */
struct palette {
    bool set;                    /* the edition names one at least */
    uint32_t paper, ink, accent; /* 0xRRGGBB; ink and accent stand out from paper */
};

/* The edition's colours; false: it names none that can be read, and OUT is as it was. */
bool palette_read(const struct imprint *i, struct palette *out);
/* Of paper and accent the one that text may have on white, as COLOUR_CONTRAST asks (base/colour.h),
 * and the other, which text may have on black. */
uint32_t palette_dark(const struct palette *p);
uint32_t palette_light(const struct palette *p);
/* Appends "#1b3442". */
void palette_put(uint32_t colour, struct buf *out);

#endif
