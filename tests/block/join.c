/* SPDX-License-Identifier: MIT
 *
 * Numbers that stand alone are joined with the headings or the entries that they count, and with
 * nothing else; letters and words that count are marks only in order. */
#include "block/made.h"

#include "block/measure.h"

static bool joined(const char *text, const char *want)
{
    struct made m;
    made_read(&m, text, "sv");
    units_join(&m.u);
    bool same = strcmp(made_show(&m), want) == 0;
    if (!same)
        printf("got  %s\nwant %s\n", made_show(&m), want);
    made_clear(&m);
    return same;
}

#define TEXT "Det tog tre veckor, och sedan var det klart."

TEST(numbers_over_headings)
{
    CHECK(joined("1\nFråga\n" TEXT "\n\n2\nLyssna\n" TEXT "\n\n3\nVänta\n" TEXT "\n",
                 "1-2 1 Fråga|3-3 " TEXT "|5-6 2 Lyssna|7-7 " TEXT "|9-10 3 Vänta|11-11 " TEXT));
    CHECK(joined("1.\n\nFråga\n\n" TEXT "\n2)\nLyssna\n" TEXT "\n3:\nVänta\n" TEXT "\n",
                 "1-3 1. Fråga|5-5 " TEXT "|6-7 2) Lyssna|8-8 " TEXT "|9-10 3: Vänta|11-11 " TEXT));
}

TEST(numbers_that_count_no_heading_stay_alone)
{
    CHECK(joined("1\nFråga\n" TEXT "\n2\nLyssna\n" TEXT "\n",
                 "1-1 1|2-2 Fråga|3-3 " TEXT "|4-4 2|5-5 Lyssna|6-6 " TEXT));
    CHECK(joined("1\nMest läst\n2\nNäst mest läst\n3\nMinst läst\n",
                 "1-1 1|2-2 Mest läst|3-3 2|4-4 Näst mest läst|5-5 3|6-6 Minst läst"));
    CHECK(joined("2\nFråga\n" TEXT "\n3\nLyssna\n" TEXT "\n4\nVänta\n" TEXT "\n",
                 "1-1 2|2-2 Fråga|3-3 " TEXT "|4-4 3|5-5 Lyssna|6-6 " TEXT
                 "|7-7 4|8-8 Vänta|9-9 " TEXT));
}

TEST(numbers_over_entries)
{
    CHECK(joined("1\nFråga först.\n2\nLyssna sedan.\n3\nVänta.\n\nSlut\n",
                 "1-2 1 Fråga först.|3-4 2 Lyssna sedan.|5-6 3 Vänta.|8-8 Slut"));
    CHECK(
        joined("1\nFråga först.\nDet tar tid.\n2\nLyssna sedan.\n3\nVänta.\n",
               "1-1 1|2-2 Fråga först.|3-3 Det tar tid.|4-4 2|5-5 Lyssna sedan.|6-6 3|7-7 Vänta."));
}

/* The marks of the units of TEXT: "A1B2-" for two letters and a unit without a mark. */
static const char *marks(const char *text)
{
    static char out[64];
    size_t n = 0;
    struct made m;
    made_read(&m, text, "sv");
    units_join(&m.u);
    units_cut(&m.u);
    measure_letters(&m.u);
    for (size_t i = 0; i < m.u.count && n + 8 < sizeof out; i++) {
        const struct unit *it = &m.u.list[i];
        n += (size_t)snprintf(out + n, sizeof out - n, it->mark == MARK_NONE ? "-" : "%c%d",
                              it->mark == MARK_LETTER ? 'L' : 'N', it->number);
    }
    made_clear(&m);
    return out;
}

TEST(letters_in_order_are_marks)
{
    CHECK_STR(marks("A. Fråga den som vet\nB. Lyssna på svaret\nC. Vänta en vecka\n"), "L1L2L3");
    CHECK_STR(marks("A) Fråga den som vet\n\nB) Lyssna på svaret\n\nC) Vänta en vecka\n"),
              "L1L2L3");
    CHECK_STR(marks("A. Nilsson i Kil\nB. Ek i Hjo\n"), "--");
    CHECK_STR(marks("A. Nilsson i Kil\nE. Ek i Hjo\nC. Berg i Sala\n"), "---");
}

TEST(roman_numbers_in_order_are_marks)
{
    CHECK_STR(marks("i. Fråga den som vet\nii. Lyssna på svaret\niii. Vänta en vecka\n"), "L1L2L3");
    CHECK_STR(marks("I. Fråga den som vet\nII. Lyssna på svaret\nIII. Vänta en vecka\n"), "L1L2L3");
    CHECK_STR(marks("II. Lyssna på svaret\nIII. Vänta en vecka\nIV. Gå hem sedan\n"), "---");
}

TEST(words_with_numbers_in_order_are_marks)
{
    CHECK_STR(marks("Regel 1: Fråga den som vet\nRegel 2: Lyssna noga\nRegel 3: Vänta en vecka\n"),
              "N1N2N3");
    CHECK_STR(marks("Regel 1: Fråga den som vet\nRum 2: Lyssna noga nu\nRegel 3: Vänta en vecka\n"),
              "---");
    CHECK_STR(marks("Regel 1: Fråga den som vet\nRegel 2: Lyssna noga\n"), "--");
}
