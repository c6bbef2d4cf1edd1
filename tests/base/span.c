/* SPDX-License-Identifier: MIT */
#include "harness.h"

TEST(equal_compares_bytes_and_length)
{
    CHECK(span_equal(SPAN("abc"), SPAN("abc")));
    CHECK(!span_equal(SPAN("abc"), SPAN("abd")));
    CHECK(!span_equal(SPAN("abc"), SPAN("ab")));
    CHECK(span_equal(span_of(NULL), SPAN("")));
    CHECK(span_is(SPAN("sv"), "sv"));
    CHECK(!span_is(SPAN("sv"), "sv-FI"));
}

TEST(starts_and_ends)
{
    CHECK(span_starts(SPAN("Nacka kommun"), SPAN("Nacka")));
    CHECK(!span_starts(SPAN("Na"), SPAN("Nacka")));
    CHECK(span_starts(SPAN("x"), SPAN("")));
    CHECK(span_ends(SPAN("Nacka kommun"), SPAN("kommun")));
    CHECK(!span_ends(SPAN("kommun"), SPAN("kommunen")));
}

TEST(order_is_that_of_bytes)
{
    CHECK(span_compare(SPAN("a"), SPAN("b")) < 0);
    CHECK(span_compare(SPAN("b"), SPAN("a")) > 0);
    CHECK(span_compare(SPAN("a"), SPAN("ab")) < 0);
    CHECK(span_compare(SPAN("\x7f"), SPAN("\xc3\xa5")) < 0); /* bytes count as unsigned */
    CHECK(span_compare(SPAN("ab"), SPAN("ab")) == 0);
}

TEST(find_gives_the_first)
{
    CHECK(span_find(SPAN("abcabc"), SPAN("bc")) == 1);
    CHECK(span_find(SPAN("aaab"), SPAN("aab")) == 1);
    CHECK(span_find(SPAN("abc"), SPAN("abcd")) == SIZE_MAX);
    CHECK(span_find(SPAN("abc"), SPAN("x")) == SIZE_MAX);
    CHECK(span_find(SPAN("abc"), SPAN("")) == 0);
    CHECK(span_find(SPAN("abc"), SPAN("c")) == 2);
}

TEST(trim_takes_ascii_space_off_both_ends)
{
    CHECK_SPAN(span_trim(SPAN(" \t a b\r\n")), "a b");
    CHECK_SPAN(span_trim(SPAN(" \n ")), "");
    CHECK_SPAN(span_trim(SPAN("\xc2\xa0x")), "\xc2\xa0x");
}

TEST(hash_is_fnv_1a)
{
    CHECK(span_hash(SPAN("")) == 14695981039346656037u);
    CHECK(span_hash(SPAN("a")) == 0xaf63dc4c8601ec8cu);
}
