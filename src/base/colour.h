/* SPDX-License-Identifier: MIT
 *
 * Colours of the screen and how well they stand out from each other (WCAG 2.1, relative luminance
 * and contrast ratio). */
#ifndef BASE_COLOUR_H
#define BASE_COLOUR_H

#include "base/span.h"

/* What text must stand out by, in hundredths (WCAG 2.1 AA, success criterion 1.4.3). Two colours
 * that do so from each other also do it, the darker one from white, the lighter one from black. */
enum { COLOUR_CONTRAST = 450 };

/* "#1b3442" as 0x1B3442. False when S is no such thing. */
bool colour_read(struct span s, uint32_t *out);
/* The contrast ratio of two colours (0xRRGGBB) in hundredths, rounded down: 100 to 2100. */
unsigned colour_contrast(uint32_t a, uint32_t b);

#endif
