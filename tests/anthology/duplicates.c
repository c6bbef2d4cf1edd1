/* SPDX-License-Identifier: MIT
 *
 * Proves src/anthology/duplicates.c: one article saved twice is found, a series is not. */
#include "base/buf.h"
#include "drafts.h"
#include "harness.h"

#include "base/banned.h"

static struct arena arena;
static size_t repeats[2000];

#define TEXT                                                                                         \
    "title Flytten blev en storstädning även i datorn\n"                                           \
    "lead När hela stadshuset packades ned fick kommunen ett tillfälle som inte kommer igen.\n"    \
    "para Det gamla stadshuset hade fyra våningar arkiv, och i det nya finns plats för en halv.\n" \
    "para Han gick rum för rum med en vagn, en skanner och en förvaltningschef.\n"                 \
    "quote Besluten ska fattas av den som kan arbetet, säger hon och skrattar.\n"

TEST(the_same_text_twice_is_kept_once)
{
    struct draft d[2] = {draft_make(&arena, "a.txt", "sv", TEXT),
                         draft_make(&arena, "b.txt", "sv", TEXT)};
    duplicates_find(d, 2, repeats);
    CHECK(repeats[0] == SIZE_MAX && repeats[1] == 0);
}

TEST(the_longer_of_two_savings_is_kept)
{
    struct draft d[3] = {
        draft_make(&arena, "a.txt", "sv", "title Om något helt annat\npara En egen liten text.\n"),
        draft_make(&arena, "b.txt", "sv", TEXT),
        draft_make(&arena, "c.txt", "sv",
                   TEXT "para Och nu finns det ingen bergvägg att skylla på längre, säger hon.\n"
                        "omitted Dela på webben\n")};
    duplicates_find(d, 3, repeats);
    CHECK(repeats[0] == SIZE_MAX && repeats[1] == 2 && repeats[2] == SIZE_MAX);
}

TEST(marks_and_case_do_not_matter)
{
    struct draft d[2] = {
        draft_make(&arena, "a.txt", "sv", "para Hon sa “ja” - och sedan: NEJ tack, inte i dag.\n"),
        draft_make(&arena, "b.txt", "sv", "para Hon sa \"Ja\" – och sedan: nej tack inte i dag\n")};
    duplicates_find(d, 2, repeats);
    CHECK(repeats[1] == 0);
}

TEST(a_series_is_not_one_article)
{
    const char *form = "para Kommunfullmäktige sammanträder klockan arton i stora salen. Mötet är "
                       "öppet för alla och sänds direkt på webben. Handlingarna finns på "
                       "anslagstavlan en vecka före mötet. Ordföranden hälsar alla välkomna.\n";
    struct draft d[2] = {
        draft_make(&arena, "a.txt", "sv",
                   arena_printf(&arena, "title Möte i mars\n%spara Budget och skolor.\n", form)),
        draft_make(&arena, "b.txt", "sv",
                   arena_printf(&arena, "title Möte i april\n%spara Vägar och vatten.\n", form))};
    d[0].date = "2023-03-01";
    d[1].date = "2023-04-05";
    duplicates_find(d, 2, repeats);
    CHECK(repeats[0] == SIZE_MAX && repeats[1] == SIZE_MAX);
}

TEST(shared_boilerplate_and_questions_are_not_enough)
{
    const char *questions[] = {"Vad är det bästa med ditt arbete?", "Vad har du lärt dig?",
                               "Vilket råd ger du till en ny chef?"};
    const char *answers[2][3] = {
        {"Att få se människor växa när de får förtroende och tid.",
         "Att det tar tre gånger så lång tid som man tror att byta en vana.",
         "Gå runt och fråga vad som är i vägen varje dag."},
        {"Friheten att prova, och kollegor som säger emot mig.",
         "Jag har lärt mig att en bra fråga är värd mer än ett snabbt svar.",
         "Läs på om budgeten redan första veckan, sedan är det för sent."}};
    struct draft d[2];
    for (int i = 0; i < 2; i++) {
        struct buf b;
        buf_init(&b);
        buf_printf(&b, "title Fem frågor till chefen\n");
        for (int k = 0; k < 3; k++)
            buf_printf(&b, "heading %s\nquote %s\n", questions[k], answers[i][k]);
        d[i] = draft_make(&arena, "a.txt", "sv", arena_string(&arena, buf_span(&b)));
        buf_clear(&b);
    }
    duplicates_find(d, 2, repeats);
    CHECK(repeats[0] == SIZE_MAX && repeats[1] == SIZE_MAX);
}

TEST(many_copies_lead_to_one)
{
    static struct draft d[1000];
    for (int i = 0; i < 1000; i++)
        d[i] = draft_make(&arena, "a.txt", "sv",
                          i == 700 ? TEXT "para Och litet till som de andra inte har.\n" : TEXT);
    duplicates_find(d, 1000, repeats);
    size_t kept = 0;
    for (int i = 0; i < 1000; i++) {
        kept += repeats[i] == SIZE_MAX;
        CHECK(repeats[i] == SIZE_MAX || repeats[i] == 700);
    }
    CHECK(kept == 1);
}

TEST(nothing_and_little)
{
    duplicates_find(NULL, 0, repeats);
    struct draft d[2] = {draft_make(&arena, "a.txt", "sv", "para Hej\n"),
                         draft_make(&arena, "b.txt", "sv", "para Då\n")};
    duplicates_find(d, 2, repeats);
    CHECK(repeats[0] == SIZE_MAX && repeats[1] == SIZE_MAX);
    arena_clear(&arena);
}
