/* SPDX-License-Identifier: MIT
 *
 * Bodies told by places: "regionen" beside towns and telephones of one county, "universitetet"
 * beside those of the town where it alone teaches. In doubt nothing: another body of the kind, or
 * places elsewhere, forbid it. */
#include "article/pointed.h"

#include <string.h>

#include "article/registry.h"

#include "base/banned.h"

enum {
    SAID_LEAST = 2,     /* "regionen", "universitetet"; once, where two places say the same */
    POINT_PERCENT = 75, /* of the places that tell anything */
    WEIGHT_AREA = 100,  /* of a telephone */
    COUNTY = 2,         /* digits of a code that tell the county */
};

static const struct campus {
    const char *university, *code;
} campuses[] = {
#define HOSPITAL(code, place)
#define GROUNDS(university, place)
#define CAMPUS(university, code) {university, code},
#include "lang/sites_sv.def"
#undef HOSPITAL
#undef GROUNDS
#undef CAMPUS
};

static const char *university_of(const char *code)
{
    for (size_t i = 0; i < sizeof campuses / sizeof *campuses; i++)
        if (strcmp(campuses[i].code, code) == 0)
            return campuses[i].university;
    return NULL;
}

/* The row of the region or university that the place of E lies in, or SIZE_MAX. */
static size_t pointed_row(const struct org_entry *e, enum org_kind kind)
{
    size_t count;
    const struct registered *rows = registry_rows(&count);
    if (e->org.kind == kind)
        return e->row;
    if (e->org.kind != ORG_MUNICIPALITY || !e->org.code)
        return SIZE_MAX;
    const char *university = kind == ORG_UNIVERSITY ? university_of(e->org.code) : NULL;
    for (size_t i = 0; i < count; i++) {
        if (rows[i].kind != kind)
            continue;
        if (kind == ORG_REGION ? rows[i].code && strlen(rows[i].code) == COUNTY &&
                                     strncmp(rows[i].code, e->org.code, COUNTY) == 0
                               : university && strcmp(rows[i].name, university) == 0)
            return i;
    }
    return SIZE_MAX;
}

/* True when a body of KIND is named more than in passing. */
static bool named_of_kind(const struct orgs *o, enum org_kind kind)
{
    for (size_t i = 0; i < o->count; i++)
        if (o->list[i].org.kind == kind &&
            (o->list[i].named > 1 || (o->list[i].named && o->list[i].heads)))
            return true;
    return false;
}

/* What the places that point to ROW say together. */
static struct org_entry sum_of(const struct orgs *o, enum org_kind kind, const size_t *to,
                               size_t row)
{
    struct org_entry sum = {.row = row, .first = SIZE_MAX};
    for (size_t i = 0; i < o->count; i++) {
        const struct org_entry *e = &o->list[i];
        if (to[i] != row)
            continue;
        sum.score += e->score + WEIGHT_AREA * e->areas;
        sum.places += e->places + e->areas;
        sum.heads += e->heads;
        sum.roles += e->org.kind == kind ? e->roles : 0;
        if (e->first < sum.first)
            sum.first = e->first;
    }
    return sum;
}

/* The row that most places of O point to, each to its own of TO; SIZE_MAX when to none or several.
 */
static size_t row_of(const struct orgs *o, enum org_kind kind, const size_t *to)
{
    size_t best = SIZE_MAX;
    int all = 0, most = 0;
    for (size_t i = 0; i < o->count; i++) {
        if (to[i] == SIZE_MAX)
            continue;
        int places = sum_of(o, kind, to, to[i]).places;
        all += o->list[i].places + o->list[i].areas;
        if (places > most) {
            most = places;
            best = to[i];
        }
    }
    if (most < SAID_LEAST && o->nouns[kind] < SAID_LEAST)
        return SIZE_MAX;
    return most * 100 >= all * POINT_PERCENT ? best : SIZE_MAX;
}

static void point(struct orgs *o, enum org_kind kind)
{
    if (o->nouns[kind] <= o->nouns[ORG_MUNICIPALITY] || named_of_kind(o, kind))
        return;
    size_t to[ORGS_MAX], at = 0, count;
    for (size_t i = 0; i < o->count; i++)
        to[i] = o->list[i].places + o->list[i].areas ? pointed_row(&o->list[i], kind) : SIZE_MAX;
    const size_t row = row_of(o, kind, to);
    if (row == SIZE_MAX)
        return;
    while (at < o->count && o->list[at].row != row)
        at++;
    if (at == ORGS_MAX)
        return;
    const struct registered *r = &registry_rows(&count)[row];
    struct org_entry sum = sum_of(o, kind, to, row);
    sum.org = (struct org){r->name, r->kind, r->code};
    o->count += at == o->count;
    o->list[at] = sum;
}

void orgs_pointed(const struct scan *s, struct orgs *o)
{
    if (!span_is(span_of(s->lang->code), "sv"))
        return;
    point(o, ORG_REGION);
    point(o, ORG_UNIVERSITY);
}
