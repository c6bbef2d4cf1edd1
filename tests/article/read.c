/* SPDX-License-Identifier: MIT
 *
 * Title, date and origin of an article. */
#include "made.h"

#include "base/banned.h"

TEST(title_without_label)
{
    static const struct made_row rows[] = {
        TITLE("Ämne: Sv: Ledarbrev  vecka 42: Om modet"),
        PARA("Hej!"),
    };
    CHECK_STR(MADE("sv", rows).title, "Ledarbrev vecka 42: Om modet");
}

TEST(first_words_stand_in_for_a_title)
{
    static const struct made_row rows[] = {
        OMITTED(NAVIGATION, "Meny"),
        PARA("Kön var lång. Sedan blev den kortare."),
    };
    CHECK_STR(MADE("sv", rows).title, "Kön var lång …");
}

TEST(date_of_publication)
{
    static const struct made_row rows[] = {
        DATE("Uppdaterad 2021-11-01"),
        DATE("Publicerad: den 18 oktober 2021"),
        BYLINE("Av Eva Ek, 3 maj 2020"),
        PARA("Den 1 januari 2019 började det."),
    };
    CHECK_STR(MADE("sv", rows).date, "2021-10-18");
    static const struct made_row none[] = {PARA("Den 1 januari 2019 började det.")};
    CHECK(MADE("sv", none).date == NULL);
}

TEST(origin_at_the_head)
{
    static const struct made_row rows[] = {
        OMITTED(METADATA, "Källa: Dagens Samhälle, 2022-09-14"),
        OMITTED(METADATA, "URL: https://www.example.se/artikel/123"),
        DATE("Hämtad 2023-01-05"),
        TITLE("Gränslöst"),
        BYLINE("Av: Stina Lahti"),
        PARA("Haparanda stad delar bibliotek."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(d.origin.publication, "Dagens Samhälle");
    CHECK_STR(d.origin.url, "https://www.example.se/artikel/123");
    CHECK_STR(d.origin.retrieved, "2023-01-05");
    CHECK_STR(d.origin.author, "Stina Lahti");
    CHECK(d.date == NULL);
}

TEST(origin_at_the_foot)
{
    static const struct made_row rows[] = {
        TITLE("Gränslöst"),
        PARA("Källan till problemet: ingen frågade. Publicerad i all hast blev den fel."),
        OMITTED(OTHER, "Ursprungligen publicerad i Kommunal Ekonomi 3/2021"),
        OMITTED(OTHER, "https://www.example.se/b?x=1"),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(d.origin.url, "https://www.example.se/b?x=1");
    CHECK(d.origin.publication != NULL);
}

TEST(an_article_of_nothing)
{
    struct draft d = made("sv", NULL, 0);
    CHECK_STR(d.title, "");
    CHECK(d.people_count == 0 && d.org.name == NULL);
}
