/* SPDX-License-Identifier: MIT
 *
 * Languages told apart, whole texts and passages, and the lists that do it. */
#include "base/file.h"
#include "edge/uni.h"
#include "lang/lang.h"
#include "text/text.h"

#include "harness.h"

static const char *passage(const char *s)
{
    const struct lang *l = lang_of_passage(span_of(s));
    return l ? l->code : "-";
}

TEST(passages)
{
    CHECK_STR(passage("Det finns inget som hindrar att vi gör detta tillsammans."), "sv");
    CHECK_STR(passage("Vi har ikke noe å tape på å gjøre dette sammen, sier hun."), "nb");
    CHECK_STR(passage("Vi har ikke noget at tabe ved at gøre det sammen, siger hun."), "da");
    CHECK_STR(passage("Meillä ei ole mitään menetettävää, kun teemme tämän yhdessä."), "fi");
    CHECK_STR(passage("There is nothing to lose when we do this together, she says."), "en");
    CHECK_STR(passage("Kontakt: 08-123 45 67"), "-");
    CHECK_STR(passage(""), "-");
}

static const char *text_language(const char *s)
{
    struct arena a;
    struct diags d;
    struct text t;
    const char *code = "-";
    arena_init(&a);
    diags_init(&d, &a);
    if (text_read("x", span_of(s), &a, &t, &d)) {
        struct text_words words;
        text_words_cut(&t, &words);
        code = lang_of_text(&t, &words)->code;
        text_words_clear(&words);
    }
    diags_clear(&d);
    arena_clear(&a);
    return code;
}

TEST(texts)
{
    CHECK_STR(
        text_language("Rubrik\n\nWe use cookies to give you the best experience of our site.\n"
                      "\nDet var en gång en kommun som inte visste vad den skulle göra med "
                      "sina system, och därför frågade den dem som bodde där.\n"),
        "sv");
    CHECK_STR(text_language("1234"), "sv");
}

TEST(samples)
{
    for (size_t i = 0; i < lang_count; i++) {
        char path[64];
        struct buf b;
        struct err e;
        buf_init(&b);
        snprintf(path, sizeof path, "tests/text/samples/%s.txt", langs[i]->code);
        CHECK(file_read(path, &b, &e));
        buf_putc(&b, '\0');
        CHECK_STR(text_language(b.p), langs[i]->code);
        buf_clear(&b);
    }
}

TEST(tags)
{
    CHECK_STR(lang_find(SPAN("sv-FI"))->code, "sv");
    CHECK_STR(lang_find(SPAN("NO"))->code, "nb");
    CHECK(lang_find(SPAN("xx")) == NULL);
    CHECK(lang_find(SPAN("")) == NULL);
}

TEST(lists_are_fit_to_use)
{
    for (size_t l = 0; l < lang_count; l++) {
        const char *const *w = lang_list(langs[l], LIST_STOPWORDS);
        for (size_t i = 0; w[i]; i++) {
            struct buf b;
            buf_init(&b);
            CHECK(!uni_nfc(span_of(w[i]), &b));
            b.n = 0;
            uni_lower_text(span_of(w[i]), &b);
            CHECK_SPAN(buf_span(&b), w[i]);
            for (size_t k = 0; k < i; k++)
                CHECK(strcmp(w[i], w[k]) != 0);
            buf_clear(&b);
        }
        size_t months = 0;
        while (lang_list(langs[l], LIST_MONTHS)[months])
            months++;
        CHECK(months == 12);
        for (int word = 0; word < BOOK_COUNT; word++)
            CHECK(langs[l]->words[word] && langs[l]->words[word][0]);
    }
}
