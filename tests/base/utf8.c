/* SPDX-License-Identifier: MIT */
#include "harness.h"

#include "base/utf8.h"

TEST(length_of_well_formed)
{
    CHECK(utf8_length(SPAN("a")) == 1);
    CHECK(utf8_length(SPAN("\xC3\xA5")) == 2);
    CHECK(utf8_length(SPAN("\xE2\x80\x93")) == 3);
    CHECK(utf8_length(SPAN("\xF0\x9F\x98\x80")) == 4);
    CHECK(utf8_length(SPAN("\xF4\x8F\xBF\xBF")) == 4); /* U+10FFFF */
}

TEST(ill_formed_has_no_length)
{
    CHECK(utf8_length(SPAN("")) == 0);
    CHECK(utf8_length(SPAN("\x80")) == 0);
    CHECK(utf8_length(SPAN("\xC3")) == 0);
    CHECK(utf8_length(SPAN("\xC3z")) == 0);
    CHECK(utf8_length(SPAN("\xC0\xAF")) == 0);         /* overlong */
    CHECK(utf8_length(SPAN("\xE0\x80\xAF")) == 0);     /* overlong */
    CHECK(utf8_length(SPAN("\xED\xA0\x80")) == 0);     /* a surrogate */
    CHECK(utf8_length(SPAN("\xF4\x90\x80\x80")) == 0); /* past U+10FFFF */
    CHECK(utf8_length(SPAN("\xF8\x88\x80\x80\x80")) == 0);
}

TEST(walks_forth_and_back)
{
    struct span s = SPAN("a\xC3\xA5\xF0\x9F\x98\x80");
    size_t at = 0;
    CHECK(utf8_next(s, &at) == 'a' && at == 1);
    CHECK(utf8_next(s, &at) == 0xE5 && at == 3);
    CHECK(utf8_next(s, &at) == 0x1F600 && at == 7);
    CHECK(utf8_next(s, &at) == 0 && at == 7);
    CHECK(utf8_prev(s, &at) == 0x1F600 && at == 3);
    CHECK(utf8_prev(s, &at) == 0xE5 && at == 1);
    CHECK(utf8_prev(s, &at) == 'a' && at == 0);
    CHECK(utf8_prev(s, &at) == 0 && at == 0);
    CHECK(utf8_count(s) == 3);
}

TEST(valid_tells_the_first_bad_byte)
{
    size_t bad = 99;
    CHECK(utf8_valid(SPAN("\xC3\xA5 ok"), &bad));
    CHECK(!utf8_valid(SPAN("ab\xFF"), &bad) && bad == 2);
    CHECK(!utf8_valid(SPAN("ab\xC3"), NULL));
    bad = 0;
    struct span s = SPAN("x\xFFy");
    size_t at = 1;
    CHECK(utf8_next(s, &at) == 0xFFFD && at == 2);
}
