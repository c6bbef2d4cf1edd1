/* SPDX-License-Identifier: MIT
 *
 * The values that a model may hold. */
#include "harness.h"

#include "model/rows.h"

TEST(dates_exist)
{
    static const char *const good[] = {"2021-10-18", "2022-04",    "2021",
                                       "--12-14",    "2024-02-29", "--02-29"};
    static const char *const bad[] = {
        "",           "21",       "2021-13",    "2021-02-29", "--2-14", "2021-1-1", "2021-10-18Z",
        "2021-10-32", "0000-1-1", "2021/10/18", "--13-01",    "-2021",  "2021-",    "20211018"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        CHECK(model_is_date(span_of(good[i])));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        CHECK(!model_is_date(span_of(bad[i])));
}

TEST(lines_run_forward_from_one)
{
    unsigned first, last;
    CHECK(model_lines(SPAN("3-12"), &first, &last) && first == 3 && last == 12);
    static const char *const bad[] = {
        "",    "3",    "-",    "3-",           "-3",    "4-3",
        "0-1", "03-4", "3-04", "3-4294967296", "3 - 4", "99999999999999999999-1"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        CHECK(!model_is_lines(span_of(bad[i])));
}

TEST(ids_have_no_full_stop)
{
    CHECK(model_is_id(SPAN("a-1")) && model_is_id(SPAN("_")));
    CHECK(!model_is_id(SPAN("")) && !model_is_id(SPAN("1a")) && !model_is_id(SPAN("a.b1")));
    CHECK(!model_is_id(SPAN("a b")) && !model_is_id(SPAN("-a")) && !model_is_id(SPAN("å")));
    CHECK(model_is_ids(SPAN(" a  b ")) && !model_is_ids(SPAN(" ")) && !model_is_ids(SPAN("a 1")));
}

TEST(languages_look_like_bcp_47)
{
    CHECK(model_is_language(SPAN("sv")) && model_is_language(SPAN("sv-FI")));
    CHECK(model_is_language(SPAN("de-1996")) && !model_is_language(SPAN("1996")));
    CHECK(!model_is_language(SPAN("")) && !model_is_language(SPAN("sv_FI")));
    CHECK(!model_is_language(SPAN("sv-")) && !model_is_language(SPAN("abcdefghi")));
}
