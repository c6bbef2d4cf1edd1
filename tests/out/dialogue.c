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
    const char *name =
        dialogue_name(&(struct dialogue){before ? &b : NULL, after ? &a : NULL, NULL, false}, &q);
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
    CHECK(dialogue_name(&(struct dialogue){.before = &b}, &q) != NULL);
}

TEST(an_unknown_speaker_stays_unsaid)
{
    struct node q = {.kind = KIND_QUOTE, .text = SPAN("Ja.")};
    CHECK(dialogue_name(&(struct dialogue){0}, &q) == NULL);
}

TEST(a_quote_in_quotation_marks_has_no_dash)
{
    struct node plain = node(KIND_QUOTE, "Ja."), marked = node(KIND_QUOTE, "”Ja”, sa hon."),
                dashed = node(KIND_QUOTE, "– Ja.");
    CHECK(dialogue_dash(&plain));
    CHECK(!dialogue_dash(&marked));
    CHECK(!dialogue_dash(&dashed));
}

/* Which of the blocks bear the name, as letters: a quote that does 'N', one that does not '.'. */
static const char *row(const struct node *nodes, size_t n, char *out)
{
    struct dialogue so_far = {0};
    size_t at = 0;
    for (size_t i = 0; i < n; i++) {
        so_far.after = i + 1 < n ? &nodes[i + 1] : NULL;
        if (nodes[i].kind == KIND_QUOTE)
            out[at++] = dialogue_name(&so_far, &nodes[i]) ? 'N' : '.';
        dialogue_pass(&so_far, &nodes[i]);
    }
    out[at] = '\0';
    return out;
}
#define ROW(...) \
    row((struct node[]){__VA_ARGS__}, sizeof(struct node[]){__VA_ARGS__} / sizeof(struct node), out)
#define ASK node(KIND_HEADING, "Vad hände sedan?")
#define ANSWER node(KIND_QUOTE, "Det regnade.")

TEST(who_answers_one_question_after_another_is_named_once)
{
    char out[8];
    CHECK_STR(ROW(ASK, ANSWER, ASK, ANSWER, node(KIND_PARA, "Och nu?"), ANSWER, ANSWER), "N...");
    CHECK_STR(ROW(ASK, ANSWER, node(KIND_PULLQUOTE, "Det regnade."), ASK, ANSWER), "N.");
}

TEST(whoever_may_be_another_is_named)
{
    static struct voice per = {.name = "Per Ahl"};
    char out[8];
    struct node other = ANSWER;
    other.speaker = &per;
    CHECK_STR(ROW(ANSWER, ANSWER), "NN");
    CHECK_STR(ROW(ANSWER, ASK, other, ASK, ANSWER), "NNN");
    CHECK_STR(ROW(ANSWER, ASK, node(KIND_PARA, "Det blev tyst."), ANSWER), "NN");
    CHECK_STR(ROW(ANSWER, node(KIND_HEADING, "Regnet"), ANSWER), "NN");
    CHECK_STR(ROW(ANSWER, node(KIND_PARA, "Det blev tyst."), ASK, ANSWER), "NN");
}
