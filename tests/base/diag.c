/* SPDX-License-Identifier: MIT */
#include "harness.h"

#include "base/err.h"

static void formatted(const struct diag *d, enum diag_language language, const char *want)
{
    struct buf b;
    buf_init(&b);
    diag_format(&b, d, language);
    CHECK_SPAN(buf_span(&b), want);
    buf_clear(&b);
}

TEST(says_place_and_words_in_either_language)
{
    struct arena a;
    arena_init(&a);
    struct diags d;
    diags_init(&d, &a);
    diag_add(&d, DIAG_FILE_READ, "a b.txt", 0, "disk gone", NULL);
    CHECK(d.count == 1);
    formatted(&d.list[0], DIAG_ENGLISH, "a b.txt: cannot be read: disk gone; left out");
    formatted(&d.list[0], DIAG_SWEDISH, "a b.txt: kan inte läsas: disk gone; utelämnad");
    d.list[0].line = 7;
    formatted(&d.list[0], DIAG_ENGLISH, "a b.txt:7: cannot be read: disk gone; left out");
    d.list[0].column = 3;
    formatted(&d.list[0], DIAG_ENGLISH, "a b.txt:7:3: cannot be read: disk gone; left out");
    diags_clear(&d);
    arena_clear(&a);
}

TEST(no_name_writes_on_the_terminal)
{
    struct diag d = {.code = DIAG_FILE_MISSING,
                     .file = "a\x1b[2J\n\xff"
                             "b\xc2\x9b"};
    formatted(&d, DIAG_ENGLISH,
              "a\xEF\xBF\xBD[2J\xEF\xBF\xBD\xEF\xBF\xBD"
              "b\xEF\xBF\xBD: no such file or folder; left out");
}

TEST(every_row_has_words_in_both_languages_and_a_sound_status)
{
    for (int i = 0; i < DIAG_COUNT; i++) {
        struct diag d = {.code = (enum diag_code)i, .args = {"1", "2", "3", "4"}};
        struct buf b[2];
        for (int l = 0; l < 2; l++) {
            buf_init(&b[l]);
            diag_format(&b[l], &d, (enum diag_language)l);
            CHECK(b[l].n > 0 && span_find(buf_span(&b[l]), SPAN("%")) == SIZE_MAX);
        }
        for (char c = '1'; c <= '4'; c++) { /* the same words are told in both languages */
            struct span one = span_make(&c, 1);
            CHECK((span_find(buf_span(&b[0]), one) == SIZE_MAX) ==
                  (span_find(buf_span(&b[1]), one) == SIZE_MAX));
        }
        buf_clear(&b[0]);
        buf_clear(&b[1]);
        int s = diag_status(d.code);
        CHECK(s == 0 || (s >= 64 && s <= 75));
        CHECK((s != 0) == (diag_level(d.code) == DIAG_ERROR));
        CHECK(diag_name(d.code)[0] != '\0');
    }
}

TEST(joined_lists_keep_their_order)
{
    struct arena a;
    arena_init(&a);
    struct diags one, two;
    diags_init(&one, &a);
    diags_init(&two, &a);
    diag_add(&one, DIAG_FILE_MISSING, "1", 0, NULL);
    diag_add(&two, DIAG_FILE_MISSING, "2", 0, NULL);
    diag_add(&two, DIAG_FILE_MISSING, "3", 0, NULL);
    diags_join(&one, &two);
    CHECK(one.count == 3);
    CHECK_STR(one.list[1].file, "2");
    CHECK_STR(one.list[2].file, "3");
    diags_clear(&one);
    diags_clear(&two);
    arena_clear(&a);
}

TEST(the_worst_status_counts)
{
    CHECK(status_worst(0, 65) == 65);
    CHECK(status_worst(65, 66) == 66);
    CHECK(status_worst(73, 66) == 73);
    CHECK(status_worst(73, 74) == 74);
    CHECK(status_worst(74, 70) == 70);
    CHECK(status_worst(0, 0) == 0);
}

TEST(an_error_becomes_a_diagnostic)
{
    struct err e;
    CHECK(!err_set(&e, DIAG_FILE_CREATE, "out", 0, "no room", NULL));
    CHECK(err_status(&e) == 73);
    e.diag.line = 3;
    e.diag.column = 9;
    struct arena a;
    arena_init(&a);
    struct diags d;
    diags_init(&d, &a);
    err_report(&e, &d);
    memset(&e, 'x', sizeof e); /* nothing is borrowed */
    formatted(&d.list[0], DIAG_ENGLISH, "out:3:9: cannot be created: no room; nothing was written");
    diags_clear(&d);
    arena_clear(&a);
}

TEST(an_error_cuts_words_that_do_not_fit)
{
    char word[4000];
    memset(word, 'w', sizeof word - 1);
    word[sizeof word - 1] = '\0';
    struct err e;
    err_set(&e, DIAG_FILE_READ, word, 0, word, NULL);
    CHECK(strlen(e.diag.file) > 100 && strlen(e.diag.file) < sizeof e.text);
    CHECK(strlen(e.diag.args[0]) < sizeof e.text);
}
