/* SPDX-License-Identifier: MIT
 *
 * Dates: every way of writing one that date.c knows, and strings that are none. */
#include "lang/date.h"

#include "harness.h"

#include "base/banned.h"

/* The date that all of S is, as ISO, "-" when it is none. */
static const char *whole(const char *lang, const char *s)
{
    static char iso[16];
    struct date d;
    if (!date_parse(lang_find(span_of(lang)), span_of(s), &d))
        return "-";
    date_iso(&d, iso);
    return iso;
}

/* The date inside S, and its words. */
static const char *inside(const char *lang, const char *s)
{
    static char out[128];
    struct date d;
    char iso[16];
    size_t n, at = date_find(lang_find(span_of(lang)), span_of(s), &d, &n);
    if (at == SIZE_MAX)
        return "-";
    date_iso(&d, iso);
    snprintf(out, sizeof out, "%s %.*s", iso, (int)n, s + at);
    return out;
}

TEST(date_in_words)
{
    CHECK_STR(whole("sv", "18 oktober 2021"), "2021-10-18");
    CHECK_STR(whole("sv", "Publicerad 18 oktober 2021"), "2021-10-18");
    CHECK_STR(whole("sv", "Publicerad: 8 november 2022, 05:30"), "2022-11-08");
    CHECK_STR(whole("sv", "Tisdag 14 maj 2019"), "2019-05-14");
    CHECK_STR(whole("sv", "tisdagen den 14 maj 2019 kl. 9"), "2019-05-14");
    CHECK_STR(whole("sv", "Skickat: den 21 oktober 2022 15:12"), "2022-10-21");
    CHECK_STR(whole("sv", "14 maj, 2019"), "2019-05-14");
    CHECK_STR(whole("sv", "30 jan. 2023"), "2023-01-30");
    CHECK_STR(whole("sv", "den 3:e mars -21"), "2021-03-03");
    CHECK_STR(whole("sv", "Våren 2024"), "2024");
    CHECK_STR(whole("da", "Efteråret 2023"), "2023");
    CHECK_STR(whole("fi", "Syksy 2022"), "2022");
    CHECK_STR(whole("en", "Summer, 2021"), "2021");
    CHECK_STR(whole("sv", "Våren kom"), "-");
    CHECK_STR(whole("sv", "Publicerad 24-03-05"), "2024-03-05");
    CHECK_STR(whole("sv", "Publicerad: 24-13-05"), "-");
    CHECK_STR(whole("sv", "24-03-05"), "-");
    CHECK_STR(whole("sv", "tisdag 5 mars 2024 kl. 10.12"), "2024-03-05");
    CHECK_STR(whole("sv", "2024-03-05T10:12"), "2024-03-05");
    CHECK_STR(whole("sv", "2011-06-15 ? 20:58:57"), "2011-06-15"); /* a mark was lost there */
    CHECK_STR(whole("sv", "Var det 2011-06-15?"), "-");
    CHECK_STR(whole("sv", "2011-06-15?"), "-");
    CHECK_STR(whole("sv", "Pressmeddelande"), "-");
    CHECK_STR(whole("da", "18. maj 2022"), "2022-05-18");
    CHECK_STR(whole("da", "d. 18. maj 2022 kl. 11.30"), "2022-05-18");
    CHECK_STR(whole("nb", "onsdag 12. apr. 2023"), "2023-04-12");
    CHECK_STR(whole("fi", "16. toukokuuta 2022"), "2022-05-16");
    CHECK_STR(whole("fi", "Julkaistu ma 16.5.2022 klo 12.30"), "2022-05-16");
    CHECK_STR(whole("en", "24 June 2021"), "2021-06-24");
    CHECK_STR(whole("en", "Posted on the 24th of June 2021"), "2021-06-24");
    CHECK_STR(whole("en", "Tuesday, June 24, 2021 at 9:00 AM"), "2021-06-24");
    CHECK_STR(whole("sv", "Mar 14, 2022 09:00 CET"), "2022-03-14");
    CHECK_STR(whole("en", "Date: Tue, 4 Jun 2024 08:12:33 +0200 (CEST)"), "2024-06-04");
    CHECK_STR(whole("sv", "onsdag 22 november kl. 16.40, 2023"), "2023-11-22");
    CHECK_STR(whole("sv", "3-mars-2024"), "2024-03-03");
    CHECK_STR(whole("sv", "\xF0\x9F\x97\x93 3 mars 2024"), "2024-03-03");
    CHECK_STR(whole("sv", "Datum › 3 mars 2024"), "2024-03-03");
    CHECK_STR(whole("sv", "Inlägget publicerades den 3 mars 2024"), "2024-03-03");
    CHECK_STR(whole("da", "Artiklen er publiceret d. 3. marts 2024"), "2024-03-03");
}

TEST(date_partly_told)
{
    CHECK_STR(whole("sv", "14 dec"), "--12-14");
    CHECK_STR(whole("sv", "Postat den 3 mars"), "--03-03");
    CHECK_STR(whole("sv", "april 2022"), "2022-04");
    CHECK_STR(whole("sv", "Dec 14"), "--12-14");
    CHECK_STR(whole("sv", "2022"), "2022");
    CHECK_STR(whole("sv", "2022-04"), "2022-04");
    CHECK_STR(whole("sv", "3 mars, 21:14"), "--03-03");
}

TEST(date_in_numbers)
{
    CHECK_STR(whole("sv", "2021-10-18"), "2021-10-18");
    CHECK_STR(whole("sv", "2021-09-02T14:30:00+02:00"), "2021-09-02");
    CHECK_STR(whole("sv", "2021-09-02T14:30:00.123Z"), "2021-09-02");
    CHECK_STR(whole("sv", "20210902"), "2021-09-02");
    CHECK_STR(whole("nb", "Publisert 12.04.2023"), "2023-04-12");
    CHECK_STR(whole("sv", "16.5.2022"), "2022-05-16");
    CHECK_STR(whole("sv", "3/4 2021"), "2021-04-03");
    CHECK_STR(whole("sv", "3/4-21"), "2021-04-03");
    CHECK_STR(whole("en", "03/14/2022"), "2022-03-14");
    CHECK_STR(whole("da", "18-10-2021"), "2021-10-18");
    CHECK_STR(whole("fi", "12.4."), "--04-12");
}

TEST(date_of_publication_counts)
{
    CHECK_STR(whole("nb", "Publisert 12.04.2023 Sist oppdatert 14.04.2023"), "2023-04-12");
    CHECK_STR(whole("sv", "Uppdaterad 2021-11-01 | Publicerad 2021-10-18"), "2021-10-18");
    CHECK_STR(whole("sv", "Senast uppdaterad: 2021-11-01"), "2021-11-01");
    struct date d;
    CHECK(date_parse(NULL, SPAN("Senast uppdaterad 2021-11-01"), &d) && d.update);
    CHECK(date_parse(NULL, SPAN("Publicerad 2021-11-01"), &d) && d.labelled && !d.update);
}

/* The date that a label tells of inside S, "u" behind that of an update. */
static const char *told(const char *s)
{
    static char out[32];
    struct date d;
    char iso[16];
    if (!date_told(lang_find(SPAN("sv")), span_of(s), &d))
        return "-";
    date_iso(&d, iso);
    snprintf(out, sizeof out, "%s%s", iso, d.update ? "u" : "");
    return out;
}

TEST(date_behind_a_label)
{
    CHECK_STR(told("Hem Så gick det Publicerat: 3 september 2021 I Borås"), "2021-09-03");
    CHECK_STR(told("Senast uppdaterad 4 maj 2021, publicerad tisdag den 3 maj 2021"), "2021-05-03");
    CHECK_STR(told("Sidan: senast ändrad 4 maj 2021. Den 1 maj 2020 var det fest"), "2021-05-04u");
    CHECK_STR(told("Hem 3 september 2021"), "-");
    CHECK_STR(told("Publicerad i all hast. Den 3 maj 2021 kom svaret"), "-");
}

TEST(date_not)
{
    static const char *const none[] = {
        "",
        "0 kommentarer",
        "31 februari 2021",
        "2021-13-01",
        "12.30",
        "7.30-16.30",
        "112",
        "070-123 45 67",
        "14-16 maj 2019",
        "100 %",
        "1. Sätt ord på problemet",
        "Vecka 42",
        "1999 elever 2001",
        "1.2.3",
        "Nr 3 2021",
        "21 procent",
        "Mars 21:14",
        "3 maj 2021 5 maj 2021",
        "© 2024",
        "29 februari kl. 9.15, 2023 2024",
        "Publicerad för 3 dagar sedan",
        NULL,
    };
    for (size_t i = 0; none[i]; i++)
        CHECK_STR(whole("sv", none[i]), "-");
}

TEST(date_inside)
{
    CHECK_STR(inside("sv", "Den 9 januari 2023 tillträdde hon."), "2023-01-09 9 januari 2023");
    CHECK_STR(inside("sv", "Av Eva, 2021-10-18."), "2021-10-18 2021-10-18");
    CHECK_STR(inside("sv", "Sedan april 2022 är det så"), "2022-04 april 2022");
    CHECK_STR(inside("en", "As of June 24, 2021, it is so"), "2021-06-24 June 24, 2021");
    CHECK_STR(inside("sv", "Öppet 7.30-16.30, ring 021-00 00 00"), "-");
    CHECK_STR(inside("sv", "version 1.2.2021.5 och 3/4 av oss"), "-");
    CHECK_STR(inside("sv", ""), "-");
}
