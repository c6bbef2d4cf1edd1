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
    static const struct made_row frame[] = {
        TITLE("Ämne: VB: Three forms fewer"),
        PARA("Dear all, we removed three forms."),
    };
    CHECK_STR(MADE("en", frame).title, "Three forms fewer");
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

TEST(date_in_other_lines)
{
    static const struct made_row byline[] = {
        TITLE("Gränslöst"),
        BYLINE("Av Eva Ek, 2024-03-03"),
        PARA("Den 1 januari 2019 började det."),
    };
    CHECK_STR(MADE("sv", byline).date, "2024-03-03");
    static const struct made_row glued[] = {
        TITLE("Hem Gränslöst Publicerat: 3 september 2021"),
        OMITTED(RELATED, "Publicerad 2020-01-01"),
        PARA("Den 1 januari 2019 började det."),
    };
    CHECK_STR(MADE("sv", glued).date, "2021-09-03");
    static const struct made_row event[] = {
        TITLE("Valet den 9 september 2018"),
        OMITTED(METADATA, "Källa: Regionbladet, hämtad 2024-05-01"),
        OMITTED(OTHER, "© 2024 Regionbladet"),
        PARA("Vi stängde den 1 maj 2017."),
    };
    CHECK(MADE("sv", event).date == NULL);
}

TEST(date_of_an_issue)
{
    static const struct made_row source[] = {
        OMITTED(METADATA, "Källa: Bofast nr 4, 2019"),
        TITLE("Gränslöst"),
        PARA("Den 1 januari 2018 började det."),
    };
    CHECK_STR(MADE("sv", source).date, "2019");
    static const struct made_row head[] = {
        OMITTED(NAVIGATION, "Kassaposten nr 3 • juni 2020    14"),
        TITLE("Gränslöst"),
        PARA("Lokal nr 7 byggdes 1998."),
    };
    CHECK_STR(MADE("sv", head).date, "2020-06");
    static const struct made_row dated[] = {
        OMITTED(METADATA, "Nr 3/2024"),
        TITLE("Gränslöst"),
        DATE("2024-05-02"),
        PARA("Lokal nr 7 byggdes 1998."),
    };
    CHECK_STR(MADE("sv", dated).date, "2024-05-02");
    static const struct made_row none[] = {
        OMITTED(NAVIGATION, "Hus nr 3, 1200 rum"),
        TITLE("Gränslöst"),
        PARA("Lokal nr 7 byggdes 1998."),
    };
    CHECK(MADE("sv", none).date == NULL);
}

TEST(date_of_a_numbered_issue_or_a_day_to_come)
{
    static const struct made_row issue[] = {KICKER("Kommunbladet 3/2024"), TITLE("Gränslöst"),
                                            PARA("Så gick det.")};
    CHECK_STR(MADE("sv", issue).date, "2024");
    static const struct made_row file[] = {KICKER("Ärende 2024/312, 5 av 12"), TITLE("Gränslöst"),
                                           PARA("Så gick det.")};
    CHECK(MADE("sv", file).date == NULL);
    static const struct made_row coming[] = {TITLE("Gränslöst"), PARA("Så gick det."),
                                             DATE("18 april"), DATE("7 maj")};
    CHECK(MADE("sv", coming).date == NULL);
    static const struct made_row above[] = {TITLE("Gränslöst"), DATE("18 april"),
                                            PARA("Så gick det.")};
    CHECK_STR(MADE("sv", above).date, "--04-18");
}

TEST(date_over_two_lines)
{
    static const struct made_row rows[] = {TITLE("Gränslöst"), DATE("30 maj"), DATE("2023"),
                                           PARA("Så gick det.")};
    CHECK_STR(MADE("sv", rows).date, "2023-05-30");
    static const struct made_row other[] = {TITLE("Gränslöst"), DATE("30 maj"), DATE("mars 2023"),
                                            PARA("Så gick det.")};
    CHECK_STR(MADE("sv", other).date, "--05-30");
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
    CHECK_STR(d.date, "2022-09-14"); /* the day of the publication, not of its retrieval */
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

TEST(date_of_a_short_line_that_nobody_took_for_one)
{
    static const struct made_row place[] = {
        OMITTED(NAVIGATION, "Mora kommun, den 3 maj 2022"),
        TITLE("Nya rutiner"),
        PARA("Kommunen har nya rutiner sedan en tid, och alla ska fråga innan de svarar."),
    };
    CHECK_STR(MADE("sv", place).date, "2022-05-03");
    static const struct made_row range[] = {
        TITLE("Nya rutiner"),
        PARA("3–4 maj 2022"),
        PARA("Kommunen har nya rutiner sedan en tid, och alla ska fråga innan de svarar."),
    };
    CHECK_STR(MADE("sv", range).date, "2022-05-03");
    static const struct made_row sentence[] = {
        TITLE("Nya rutiner"),
        PARA("De gäller från den 3 maj 2022."),
        PARA("Sidan hämtad 3 maj 2022"),
        PARA("Kommunen har nya rutiner sedan en tid, och alla ska fråga innan de svarar."),
        PARA("3 maj 2022"),
    };
    CHECK(MADE("sv", sentence).date == NULL);
}

TEST(date_in_the_frame_of_a_mail_of_another_language)
{
    static const struct made_row rows[] = {
        DATE("Skickat: den 7 mars 2024 16:41"),
        TITLE("Five habits"),
        PARA("I asked for your help, and you answered."),
    };
    CHECK_STR(MADE("en", rows).date, "2024-03-07");
}
