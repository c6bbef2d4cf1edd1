/* SPDX-License-Identifier: MIT
 *
 * Direct speech: when a dash is set, and when the book must name the speaker. */
#include "harness.h"

#include "out/dialogue.h"

static struct voice brita = {.name = "Brita Molavi Rösblad"};

static struct node node(enum kind kind, const char *text)
{
    return (struct node){.kind = kind, .text = span_of(text), .speaker = &brita};
}

static const char *named(const char *before, const char *quote, const char *after)
{
    struct node b = node(KIND_PARA, before ? before : ""), q = node(KIND_QUOTE, quote),
                a = node(KIND_PARA, after ? after : "");
    const char *name = dialogue_name(before ? &b : NULL, &q, after ? &a : NULL);
    return name ? name : "";
}

TEST(a_speaker_is_named_where_the_text_does_not)
{
    CHECK_STR(named(NULL, "Vi är vanedjur, säger hon.", NULL), "Brita Molavi Rösblad");
    CHECK_STR(named("Det blåste.", "Vi är vanedjur.", "Det regnade."), "Brita Molavi Rösblad");
}

TEST(a_speaker_is_not_named_twice)
{
    CHECK_STR(named(NULL, "Vi är vanedjur, säger Brita.", NULL), "");
    CHECK_STR(named("Rösblads tanke är enkel.", "Vi är vanedjur.", NULL), "");
    CHECK_STR(named(NULL, "Vi är vanedjur.", "Brita Molavi Rösblad skrattar."), "");
}

TEST(a_part_of_another_word_is_no_name)
{
    CHECK_STR(named("Britannien är långt borta.", "Ja.", NULL), "Brita Molavi Rösblad");
}

TEST(what_was_left_out_names_nobody)
{
    struct node b = node(KIND_OMITTED, "Brita, 3 kommentarer"), q = node(KIND_QUOTE, "Ja.");
    CHECK(dialogue_name(&b, &q, NULL) != NULL);
}

TEST(an_unknown_speaker_stays_unsaid)
{
    struct node q = {.kind = KIND_QUOTE, .text = SPAN("Ja.")};
    CHECK(dialogue_name(NULL, &q, NULL) == NULL);
}

TEST(a_quote_in_quotation_marks_has_no_dash)
{
    struct node plain = node(KIND_QUOTE, "Ja."), marked = node(KIND_QUOTE, "”Ja”, sa hon."),
                dashed = node(KIND_QUOTE, "– Ja.");
    CHECK(dialogue_dash(&plain));
    CHECK(!dialogue_dash(&marked));
    CHECK(!dialogue_dash(&dashed));
}
