/* SPDX-License-Identifier: MIT
 *
 * Patterns of phrases against lines: whole, start, end, inside, numbers, the colon, any word. */
#include "harness.h"

#include "block/phrases.h"

/* How LINE meets LIST in the language LANG. */
static enum phrase_fit fit(const char *lang, enum lang_list list, const char *line)
{
    unsigned char fits[LIST_COUNT];
    unsigned classes[CLASS_COUNT];
    struct word *words = NULL;
    size_t count = 0, cap = 0;
    words_cut(span_of(line), &words, &count, &cap);
    phrases_match(phrases_of(lang_find(span_of(lang))), span_of(line), words, count, fits, classes);
    free(words);
    return (enum phrase_fit)fits[list];
}

/* Every row of LIST, read as the line it describes (its number 7, its any word "nacka"), is met. */
static unsigned rows_missed(const struct lang *lang, enum lang_list list)
{
    unsigned missed = 0;
    for (const char *const *row = lang_list(lang, list); *row; row++) {
        struct buf line = {0};
        struct span s = span_of(*row);
        enum phrase_fit want = FIT_WHOLE;
        if (span_starts(s, SPAN("* "))) {
            buf_puts(&line, "qx ");
            s = span_from(s, 2);
            want = FIT_END;
        }
        bool open = span_ends(s, SPAN(" *"));
        if (open) {
            s.n -= 2;
            want = want == FIT_END ? FIT_INSIDE : FIT_START;
        }
        for (size_t i = 0; i < s.n; i++)
            if (s.p[i] == '#')
                buf_putc(&line, '7');
            else if (s.p[i] == '?')
                buf_puts(&line, "nacka");
            else
                buf_putc(&line, s.p[i]);
        if (open)
            buf_puts(&line, " qy");
        buf_putc(&line, '\0');
        if (fit(lang->code, list, line.p) < want) {
            printf("%s: \"%s\" is not met by \"%s\"\n", lang->code, *row, line.p);
            missed++;
        }
        buf_clear(&line);
    }
    return missed;
}

TEST(every_row_of_every_language_is_met)
{
    static const enum lang_list lists[] = {LIST_NAVIGATION, LIST_PAYWALL, LIST_SHARE,
                                           LIST_COMMENTS,   LIST_RELATED, LIST_PROMO,
                                           LIST_CONTACT,    LIST_COOKIE,  LIST_METADATA};
    for (size_t l = 0; l < lang_count; l++)
        for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
            CHECK(rows_missed(langs[l], lists[i]) == 0);
}

TEST(case_and_punctuation_do_not_count)
{
    CHECK(fit("sv", LIST_COMMENTS, "0 kommentarer") == FIT_WHOLE);
    CHECK(fit("sv", LIST_COMMENTS, "12 KOMMENTARER!") == FIT_WHOLE);
    CHECK(fit("sv", LIST_COMMENTS, "Inga som helst kommentarer till det som sades") == FIT_NONE);
}

TEST(english_phrases_count_in_every_language_but_not_its_words)
{
    CHECK(fit("sv", LIST_SHARE, "Share on Facebook") == fit("en", LIST_SHARE, "Share on Facebook"));
    CHECK(fit("sv", LIST_SHARE, "Share on Facebook") != FIT_NONE);
    unsigned said = phrases_class(phrases_of(lang_find(SPAN("sv"))), word_hash("säger"));
    CHECK(said & CLASS_SAID);
    CHECK(!(phrases_class(phrases_of(lang_find(SPAN("en"))), word_hash("säger")) & CLASS_SAID));
}

TEST(an_empty_line_meets_nothing)
{
    for (int l = 0; l < LIST_COUNT; l++)
        CHECK(fit("sv", (enum lang_list)l, "") == FIT_NONE);
}
