/* SPDX-License-Identifier: MIT
 *
 * Dates of a model in words. */
#include "harness.h"

#include "out/dates.h"

static const char *words(const char *lang, const char *date)
{
    static char text[100];
    struct arena arena;
    struct buf out = {0};
    struct dates d;
    arena_init(&arena);
    dates_init(&d, lang, &arena);
    dates_prepare(&d, "2021-10-03"); /* the form is shared with another day */
    dates_prepare(&d, date);
    dates_prepared(&d);
    dates_words(&d, date, &out);
    snprintf(text, sizeof text, "%.*s", (int)out.n, out.p);
    buf_clear(&out);
    arena_clear(&arena);
    return text;
}

TEST(as_much_as_is_known_is_said)
{
    CHECK_STR(words("sv", "2021-10-18"), "18\u00A0oktober 2021");
    CHECK_STR(words("sv", "2021-10-03"), "3\u00A0oktober 2021");
    CHECK_STR(words("sv", "2022-04"), "april 2022");
    CHECK_STR(words("sv", "2021"), "2021");
    CHECK_STR(words("sv", "--12-14"), "14\u00A0december");
    CHECK_STR(words("sv", "1987-01-26"), "26\u00A0januari 1987");
    CHECK_STR(words("sv", "2026-01-26"), "26\u00A0januari 2026");
}

TEST(every_language_has_its_own_order)
{
    CHECK_STR(words("en", "2021-10-18"), "October\u00A018, 2021");
    CHECK_STR(words("nb", "2021-10-18"), "18.\u00A0oktober 2021");
    CHECK_STR(words("fi", "2021-10-18"), "18.\u00A0lokakuuta 2021");
}

TEST(what_is_no_date_stands_as_it_is)
{
    CHECK_STR(words("sv", "i höstas"), "i höstas");
    CHECK_STR(words("sv", "2021-13-01"), "2021-13-01");
    CHECK_STR(words("sv", "2021-1"), "2021-1");
}
