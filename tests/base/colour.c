/* SPDX-License-Identifier: MIT
 *
 * Contrast as WCAG 2.1 counts it; the wanted values are those of its examples and of other tools.
 */
#include "base/colour.h"
#include "harness.h"

TEST(colours_are_read)
{
    uint32_t c = 7;
    CHECK(colour_read(SPAN("#1b3442"), &c) && c == 0x1B3442);
    CHECK(colour_read(SPAN("#FFaa00"), &c) && c == 0xFFAA00);
    CHECK(!colour_read(SPAN("1b3442"), &c));
    CHECK(!colour_read(SPAN("#1b344"), &c));
    CHECK(!colour_read(SPAN("#1b344g"), &c));
    CHECK(c == 0xFFAA00);
}

TEST(contrast_of_known_pairs)
{
    CHECK(colour_contrast(0x000000, 0xFFFFFF) == 2100);
    CHECK(colour_contrast(0x777777, 0x777777) == 100);
    CHECK(colour_contrast(0x767676, 0xFFFFFF) == 454);
    CHECK(colour_contrast(0xFFFFFF, 0x777777) == 447);
    CHECK(colour_contrast(0xFF0000, 0xFFFFFF) == 399);
}

TEST(what_stands_out_from_another_does_so_from_white_or_black)
{
    for (uint32_t a = 0; a < 0x1000000; a += 0x070B0D)
        for (uint32_t b = 0; b < 0x1000000; b += 0x0D0507) {
            if (colour_contrast(a, b) < COLOUR_CONTRAST)
                continue;
            bool a_lighter = colour_contrast(a, 0) > colour_contrast(b, 0);
            CHECK(colour_contrast(a_lighter ? b : a, 0xFFFFFF) >= COLOUR_CONTRAST);
            CHECK(colour_contrast(a_lighter ? a : b, 0x000000) >= COLOUR_CONTRAST);
        }
}
