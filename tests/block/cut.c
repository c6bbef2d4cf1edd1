/* SPDX-License-Identifier: MIT
 *
 * Units that glue blocks together are cut where they are glued, and only there; a date over several
 * lines is one. */
#include "block/made.h"

static bool cut(const char *text, const char *want)
{
    struct made m;
    made_read(&m, text, "sv");
    units_join(&m.u);
    units_cut(&m.u);
    bool same = strcmp(made_show(&m), want) == 0;
    if (!same)
        printf("got  %s\nwant %s\n", made_show(&m), want);
    made_clear(&m);
    return same;
}

#define REST "kommunen har prövat ett nytt sätt att arbeta, och nu vill fler göra som de gör där."

TEST(a_date_and_what_it_is_glued_to)
{
    CHECK(cut("Pressmeddelande • 14 mars 2022\n", "1-1 Pressmeddelande •|1-1 14 mars 2022") ||
          cut("Pressmeddelande • 14 mars 2022\n", "1-1 Pressmeddelande|1-1 • 14 mars 2022"));
    CHECK(cut("Den 14 mars 2022 samlades alla i Nacka för att tala om det.\n",
              "1-1 Den 14 mars 2022 samlades alla i Nacka för att tala om det."));
}

/* With no room left for the words of a piece, those of the line move while it is looked at: what
 * make asan would see. */
TEST(words_may_move_while_a_piece_is_looked_at)
{
    struct made m;
    made_read(&m, "NYHET Publicerad: 2023-09-14\n", "sv");
    m.u.word_cap = m.u.word_count;
    units_cut(&m.u);
    CHECK(strcmp(made_show(&m), "1-1 NYHET|1-1 Publicerad: 2023-09-14") == 0);
    made_clear(&m);
}

TEST(a_span_of_dates_and_a_date_with_its_time_stay_whole)
{
    CHECK(cut("Löptid: september 2018 – december 2020\n",
              "1-1 Löptid: september 2018 – december 2020"));
    CHECK(cut("Publicerad 3 maj 2021 kl. 09.15 Senast uppdaterad 4 maj 2021\n",
              "1-1 Publicerad 3 maj 2021 kl. 09.15|1-1 Senast uppdaterad 4 maj 2021"));
}

TEST(a_site_behind_the_title_of_a_page)
{
    CHECK(cut("Så blev det tyst i huset | Sala kommun\n",
              "1-1 Så blev det tyst i huset|1-1 | Sala kommun"));
    CHECK(cut("Så blev det tyst i huset - Region Skåne\n",
              "1-1 Så blev det tyst i huset|1-1 - Region Skåne"));
    CHECK(cut("Två kommuner, ett hus – och inget bråk\n",
              "1-1 Två kommuner, ett hus – och inget bråk"));
    CHECK(cut("Hem | Sala kommun\n", "1-1 Hem | Sala kommun"));
}

TEST(speakers_in_capitals_are_no_kickers)
{
    CHECK(cut("VÄRDEN: Välkomna hit, allihop, till " REST "\nVÄRDEN: Tack.\n",
              "1-1 VÄRDEN: Välkomna hit, allihop, till " REST "|2-2 VÄRDEN: Tack."));
}

TEST(a_kicker_in_capitals_before_its_text)
{
    CHECK(cut("DIGITALT ARKIVFörst i Nacka " REST "\n",
              "1-1 DIGITALT ARKIV|1-1 Först i Nacka " REST));
    CHECK(cut("LEDARSKAP. I Nacka " REST "\n", "1-1 LEDARSKAP.|1-1 I Nacka " REST));
    CHECK(cut("INTERVJUKommunen i Nacka " REST "\n", "1-1 INTERVJU|1-1 Kommunen i Nacka " REST));
    CHECK(cut("SKR och kommunerna " REST "\n", "1-1 SKR och kommunerna " REST));
}

TEST(a_kicker_known_by_its_word)
{
    CHECK(cut("DigitaliseringSå gör Kalmar för att lyckas\n",
              "1-1 Digitalisering|1-1 Så gör Kalmar för att lyckas"));
}

TEST(the_credit_of_a_photograph_glued_to_the_text)
{
    CHECK(cut("Meet Here by Joe SmithVeckan i Nacka " REST "\n",
              "1-1 Meet Here by Joe Smith|1-1 Veckan i Nacka " REST));
    /* names with a capital inside are no glue */
    CHECK(cut("McDonalds och LinkedIn i Nacka " REST "\n",
              "1-1 McDonalds och LinkedIn i Nacka " REST));
}

TEST(a_date_over_several_lines)
{
    CHECK(cut("14\n\ndec\n\nRubriken står här\n", "1-3 14 dec|5-5 Rubriken står här"));
    CHECK(cut("14\n\nRubriken står här\n", "1-1 14|3-3 Rubriken står här"));
}

TEST(cutting_loses_nothing)
{
    static const char *const texts[] = {
        "INTERVJUKommunen i Nacka har prövat ett nytt sätt att arbeta, och nu vill fler göra så.\n",
        "Av Anna Ek 3 mars 2021 Uppdaterad 4 mars 2021\n",
        "Foto: Jan SjöVeckan har varit fylld med möten i Kalmar kommun.\n"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct made m;
        struct buf got = {0}, want = {0};
        made_read(&m, texts[i], "sv");
        units_join(&m.u);
        units_cut(&m.u);
        for (size_t k = 0; k < m.u.count; k++)
            for (size_t c = 0; c < m.u.list[k].raw.n; c++)
                if (m.u.list[k].raw.p[c] != ' ')
                    buf_putc(&got, m.u.list[k].raw.p[c]);
        for (const char *c = texts[i]; *c; c++)
            if (*c != ' ' && *c != '\n')
                buf_putc(&want, *c);
        if (m.u.count < 2)
            printf("%s\n", made_show(&m));
        CHECK(m.u.count > 1);
        CHECK(span_equal(buf_span(&got), buf_span(&want)));
        buf_clear(&got);
        buf_clear(&want);
        made_clear(&m);
    }
}
