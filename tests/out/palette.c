/* SPDX-License-Identifier: MIT
 *
 * The colours of the edition. */
#include "harness.h"

#include "out/palette.h"

static struct palette read_two(const char *first, const char *second)
{
    struct imprint i = {.colours = {first, second}};
    struct palette p = {0};
    CHECK(palette_read(&i, &p) && p.set);
    return p;
}

TEST(the_darker_one_is_for_white_pages)
{
    struct palette p = read_two("#f2c84b", "#1d3557");
    CHECK(palette_dark(&p) == 0x1D3557 && palette_light(&p) == 0xF2C84B);
    p = read_two("#1d3557", "#f2c84b");
    CHECK(palette_dark(&p) == 0x1D3557 && palette_light(&p) == 0xF2C84B);
}

TEST(one_alone_gets_a_companion_that_can_be_read)
{
    struct palette p = read_two("#1d3557", NULL);
    CHECK(palette_dark(&p) == 0x1D3557 && palette_light(&p) == 0xF7F2E6);
    p = read_two("#f2c84b", NULL);
    CHECK(palette_dark(&p) == 0x000000 && palette_light(&p) == 0xF2C84B);
}

TEST(a_second_that_cannot_be_read_on_the_first_is_passed_over)
{
    struct palette p = read_two("#f2c84b", "#ffffff");
    CHECK(palette_dark(&p) == 0x000000 && palette_light(&p) == 0xF2C84B);
}

TEST(what_is_no_colour_is_none)
{
    struct imprint i = {.colours = {"gul", "#1d3557"}};
    struct palette p = {0};
    CHECK(!palette_read(&i, &p) && !p.set);
}

TEST(a_colour_is_written_as_it_is_read)
{
    struct buf out = {0};
    palette_put(0x0A3557, &out);
    CHECK_SPAN(buf_span(&out), "#0a3557");
    buf_clear(&out);
}
