/* SPDX-License-Identifier: MIT */
#include "edition/edition.h"
#include "edition/entries.h"

#include "harness.h"

static bool is_folded(const char *s, const char *want)
{
    struct buf b = {0};
    edition_fold(span_of(s), &b);
    bool same = span_is(buf_span(&b), want);
    buf_clear(&b);
    return same;
}

TEST(letters_and_digits_in_lower_case_are_compared)
{
    CHECK(is_folded("– Vi måste, sa HON: 12 %", "vimåstesahon12"));
    CHECK(is_folded("\xE2\x80\xA2 ***", ""));
}

static bool words_are(const char *s, const char *want)
{
    return span_is(edition_words(span_of(s)), want);
}

TEST(first_words_are_whole_and_few)
{
    CHECK(words_are("Ett två tre fyra fem sex sju", "Ett två tre fyra fem sex"));
    CHECK(words_are("  Kort ", "Kort"));
    CHECK(words_are("- Ett två tre fyra fem sex sju", "- Ett två tre fyra fem sex"));
    CHECK(words_are("", ""));
}

static bool stands(const char *s, const char *words, size_t at, size_t end)
{
    size_t a, e;
    return edition_find_words(span_of(s), 0, span_of(words), &a, &e) && a == at && e == end;
}

TEST(words_are_found_whole_with_the_marks_behind_them)
{
    size_t a, e;
    CHECK(stands("Köp nu! Läs mer.", "läsmer", 9, 18));
    CHECK(stands("Köp nu! Läs mer.", "köpnu", 0, 8));
    CHECK(stands("a-b c", "ab", 0, 3));
    CHECK(!edition_find_words(SPAN("Uppköp nu"), 0, SPAN("köp"), &a, &e));
    CHECK(!edition_find_words(SPAN("Köpa nu"), 0, SPAN("köp"), &a, &e));
    CHECK(!edition_find_words(SPAN("Köp"), 0, SPAN(""), &a, &e));
}

TEST(comments_can_hold_every_entry)
{
    struct buf b = {0};
    entry_text(&b, SPAN("-- a --- b<&\"-"), true);
    CHECK(span_is(buf_span(&b), "-&#45; a -&#45;&#45; b&lt;&amp;&quot;&#45;"));
    buf_clear(&b);
}

TEST(entries_are_found_again_in_comments_or_in_force)
{
    struct span file =
        SPAN("<edition><!-- <block source=\"a\" line=\"3-4\" kind=\"para\">Ett två</block> -->"
             "<block line='7' source='a' omit='promo'>Tre</block></edition>");
    struct entry_set all = {0}, active = {0};
    entry_set_read(&all, file, false);
    entry_set_read(&active, file, true);
    struct span first = SPAN("<block source=\"a\" line=\"3\" kind=\"lead\">Ett två tre</block>");
    struct span second = SPAN("<block source=\"a\" line=\"7\" kind=\"para\">Tre</block>");
    CHECK(entry_set_has(&all, first, false));
    CHECK(!entry_set_has(&active, first, false));
    CHECK(entry_set_has(&active, second, false));
    CHECK(!entry_set_has(&active, second, true));
    entry_set_clear(&all);
    entry_set_clear(&active);
}
