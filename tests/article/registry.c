/* SPDX-License-Identifier: MIT
 *
 * Properties of the table of organisations and of the given names. */
#include "article/registry.h"

#include "base/utf8.h"
#include "lang/given_names.h"

#include "harness.h"

#include "base/banned.h"

TEST(municipalities_of_sweden)
{
    size_t count, sweden = 0, regions = 0;
    const struct registered *rows = registry_rows(&count);
    for (size_t i = 0; i < count; i++) {
        if (rows[i].code && rows[i].kind == ORG_MUNICIPALITY) {
            sweden++;
            CHECK(strlen(rows[i].code) == 4);
            CHECK(rows[i].place != NULL);
            CHECK(sweden == 1 || strcmp(rows[i - 1].code, rows[i].code) < 0);
        }
        regions += rows[i].kind == ORG_REGION && rows[i].code && strlen(rows[i].code) == 2;
    }
    CHECK(sweden == 290);
    CHECK(regions == 20); /* Gotland, the twenty-first, is a municipality */
}

TEST(seats_stand_for_their_municipality)
{
    static const char *const seats[][2] = {
#define SEAT(code, place) {code, place},
#include "lang/seats_sv.def"
#undef SEAT
    };
    size_t count, found = 0, n = sizeof seats / sizeof *seats;
    const struct registered *rows = registry_rows(&count);
    for (size_t k = 0; k < n; k++) {
        CHECK(k == 0 || strcmp(seats[k - 1][0], seats[k][0]) < 0);
        for (size_t i = 0; i < count; i++) {
            found += rows[i].code && strcmp(rows[i].code, seats[k][0]) == 0;
            CHECK(!rows[i].place || strcmp(rows[i].place, seats[k][1]) != 0);
        }
    }
    CHECK(found == n);
}

TEST(names_abroad_are_of_bodies_that_exist)
{
    static const char *const names[][2] = {
#define EXONYM(body, place) {body, place},
#include "lang/exonyms.def"
#undef EXONYM
    };
    size_t count, found = 0, n = sizeof names / sizeof *names;
    const struct registered *rows = registry_rows(&count);
    for (size_t k = 0; k < n; k++)
        for (size_t i = 0; i < count; i++) {
            bool code = rows[i].code && strcmp(rows[i].code, names[k][0]) == 0;
            found += rows[i].place && (code || strcmp(rows[i].name, names[k][0]) == 0);
            CHECK(!rows[i].place || strcmp(rows[i].place, names[k][1]) != 0);
        }
    CHECK(found == n);
}

TEST(hospitals_and_campuses_are_of_bodies_that_exist)
{
    static const char *const sites[][2] = {
#define HOSPITAL(code, place) {code, place},
#define GROUNDS(university, place) {university, place},
#define CAMPUS(university, code) {university, code},
#include "lang/sites_sv.def"
#undef HOSPITAL
#undef GROUNDS
#undef CAMPUS
    };
    size_t count, n = sizeof sites / sizeof *sites;
    const struct registered *rows = registry_rows(&count);
    for (size_t k = 0; k < n; k++) {
        bool campus = ascii_digit(sites[k][1][0]), body = false, place = !campus;
        for (size_t i = 0; i < count; i++) {
            const char *code = rows[i].code;
            body |= code && strcmp(code, sites[k][0]) == 0 && rows[i].kind == ORG_REGION;
            body |= strcmp(rows[i].name, sites[k][0]) == 0 && rows[i].kind == ORG_UNIVERSITY;
            place |= campus && code && strcmp(code, sites[k][1]) == 0;
            CHECK(strcmp(rows[i].name, sites[k][1]) != 0);
        }
        CHECK(body && place);
        for (size_t i = k + 1; i < n; i++) /* a town of two universities tells neither */
            CHECK(strcmp(sites[k][1], sites[i][1]) != 0);
    }
}

TEST(districts_are_of_municipalities_that_exist_once_each)
{
    static const char *const districts[][2] = {
#define DISTRICT(code, place) {code, place},
#include "lang/districts_sv.def"
#undef DISTRICT
    };
    size_t count, n = sizeof districts / sizeof *districts, found = 0;
    const struct registered *rows = registry_rows(&count);
    for (size_t k = 0; k < n; k++) {
        CHECK(k == 0 || strcmp(districts[k - 1][0], districts[k][0]) <= 0);
        for (size_t i = 0; i < count; i++) {
            found += rows[i].code && strcmp(rows[i].code, districts[k][0]) == 0;
            CHECK(!rows[i].place || strcmp(rows[i].place, districts[k][1]) != 0);
        }
        for (size_t i = k + 1; i < n; i++)
            CHECK(strcmp(districts[k][1], districts[i][1]) != 0);
    }
    CHECK(found == n);
}

TEST(area_codes_and_domains_are_of_bodies_that_exist)
{
    static const char *const areas[][2] = {
#define AREA(code, body) {code, body},
#define DOMAIN(label, body)
#include "lang/reached_sv.def"
#undef AREA
#undef DOMAIN
    };
    static const char *const domains[][2] = {
#define AREA(code, body)
#define DOMAIN(label, body) {label, body},
#include "lang/reached_sv.def"
#undef AREA
#undef DOMAIN
    };
    size_t count;
    const struct registered *rows = registry_rows(&count);
    for (size_t k = 0; k < sizeof areas / sizeof *areas; k++) {
        size_t row = registry_area(span_of(areas[k][0]));
        CHECK(k == 0 || strcmp(areas[k - 1][0], areas[k][0]) < 0);
        CHECK(areas[k][0][0] == '0' && row != SIZE_MAX && rows[row].kind == ORG_MUNICIPALITY);
    }
    CHECK(registry_area(SPAN("070")) == SIZE_MAX && registry_area(SPAN("08")) == SIZE_MAX);
    for (size_t k = 0; k < sizeof domains / sizeof *domains; k++) {
        char host[80];
        snprintf(host, sizeof host, "www.%s.se", domains[k][0]);
        size_t row = registry_host(span_of(host));
        CHECK(k == 0 || strcmp(domains[k - 1][0], domains[k][0]) < 0);
        if (row == SIZE_MAX || strcmp(rows[row].name, domains[k][1]) != 0)
            harness_fail(__FILE__, __LINE__, host, NULL, 0, NULL);
    }
}

TEST(names_are_once_and_well_formed)
{
    size_t count;
    const struct registered *rows = registry_rows(&count);
    for (size_t i = 0; i < count; i++) {
        struct span name = span_of(rows[i].name);
        CHECK(name.n > 1 && utf8_valid(name, NULL));
        CHECK(span_find(name, SPAN("\xCC")) == SIZE_MAX); /* no combining marks: NFC */
        for (size_t k = i + 1; k < count; k++)
            if (strcmp(rows[i].name, rows[k].name) == 0)
                harness_fail(__FILE__, __LINE__, rows[i].name, NULL, 0, NULL);
    }
}

TEST(official_names_begin_with_their_place)
{
    size_t count;
    const struct registered *rows = registry_rows(&count);
    for (size_t i = 0; i < count; i++) {
        struct span place = span_of(rows[i].place), name = span_of(rows[i].name);
        if (!rows[i].code || rows[i].kind != ORG_MUNICIPALITY || span_is(place, "Falun") ||
            span_is(place, "Gotland"))
            continue;
        CHECK(span_starts(name, place));
        CHECK(span_ends(name, SPAN(" kommun")) || span_ends(name, SPAN(" stad")));
    }
}

TEST(hosts)
{
    size_t count;
    const struct registered *rows = registry_rows(&count);
    CHECK_STR(rows[registry_host(SPAN("www.nacka.se"))].name, "Nacka kommun");
    CHECK_STR(rows[registry_host(SPAN("eva.ek@vasteras.se"))].name, "Västerås stad");
    CHECK_STR(rows[registry_host(SPAN("regionhalland.se"))].name, "Region Halland");
    CHECK_STR(rows[registry_host(SPAN("post@drammen.kommune.no"))].name, "Drammen kommune");
    CHECK(registry_host(SPAN("example.se")) == SIZE_MAX);
    CHECK(registry_host(SPAN("bl.a")) == SIZE_MAX);
}

TEST(given_names_are_once)
{
    size_t all = 0, parts = 0;
    for (; given_names[all]; all++)
        for (size_t k = 0; k < all; k++)
            if (strcmp(given_names[k], given_names[all]) == 0)
                harness_fail(__FILE__, __LINE__, given_names[all], NULL, 0, NULL);
    for (size_t i = 0; given_names_he[i]; i++)
        parts++;
    for (size_t i = 0; given_names_she[i]; i++)
        parts++;
    CHECK(parts < all && parts > all * 8 / 10);
}
