/* SPDX-License-Identifier: MIT
 *
 * An edition against the sources of a run: which part is about which source, and which entries met
 * nothing in the end. */
#include <string.h>

#include "edition/rows.h"

#include "base/banned.h"

struct edition_ruling edition_rule(struct edition *e, const char *path, struct arena *arena)
{
    struct edition_ruling r = {.edition = e};
    if (!e)
        return r;
    r.part = edition_bind(e, path);
    r.phrase_met = ARENA_ARRAY(arena, bool, e->phrase_count + 1);
    r.person_met = ARENA_ARRAY(arena, bool, e->person_count + 1);
    return r;
}

const struct lang *edition_lang(struct edition_ruling *r, const struct lang *detected)
{
    r->detected = detected;
    const char *code = r->part ? r->part->source.language : NULL;
    const struct lang *lang = code ? lang_find(span_of(code)) : NULL;
    return lang ? lang : detected;
}

/* -- what met nothing -------------------------------------------------------------------------- */

/* "000.txt:12" in a buffer of its own. */
static const char *where(const char *source, unsigned line, char out[256])
{
    snprintf(out, 256, "%.230s:%u", source, line);
    return out;
}

static void report_blocks(const struct edition *e, const struct edition_part *p, struct diags *d)
{
    char place[256];
    for (size_t i = 0; i < p->block_count; i++) {
        const struct edition_block *b = &p->blocks[i];
        bool says = b->kind != KIND_COUNT || b->reason != REASON_NONE || b->split || b->speaker ||
                    b->keep || b->join || b->withdraw;
        if (!b->met && says)
            edition_tell(d, DIAG_EDITION_UNMET, e, b->place, where(p->file, b->first, place),
                         b->split ? b->split : b->words, NULL);
        else if (b->otherwise)
            edition_tell(d, DIAG_EDITION_OTHERWISE, e, b->place, where(p->file, b->first, place),
                         b->words, b->otherwise);
    }
}

void edition_report_principles(const struct edition *e, struct diags *d)
{
    char place[256];
    for (size_t k = 0; k < e->part_count; k++) {
        const struct edition_part *p = &e->parts[k];
        bool read = p->bound && !p->source.leave_out && !p->source.withdraw;
        for (size_t i = 0; read && i < p->principle_count; i++)
            if (!p->principles[i].met)
                edition_tell(d, DIAG_EDITION_UNMET, e, p->principles[i].place,
                             where(p->file, p->principles[i].first, place), p->principles[i].words,
                             NULL);
    }
}

void edition_report_terms(const struct edition *e, struct diags *d)
{
    char place[256];
    for (size_t i = 0; i < e->term_count; i++)
        if (!e->terms[i].met)
            edition_tell(d, DIAG_EDITION_UNMET, e, e->terms[i].place, "*", e->terms[i].name, NULL);
    for (size_t k = 0; k < e->part_count; k++) {
        const struct edition_part *p = &e->parts[k];
        bool read = p->bound && !p->source.leave_out && !p->source.withdraw;
        for (size_t i = 0; read && i < p->term_count; i++)
            if (!p->terms[i].met)
                edition_tell(d, DIAG_EDITION_UNMET, e, p->terms[i].place,
                             where(p->file, p->terms[i].first, place), p->terms[i].name, NULL);
    }
}

static void report_names(const struct edition *e, const struct edition_part *p, struct diags *d)
{
    for (size_t i = 0; i < p->person_count; i++)
        if (!p->people[i].met)
            edition_tell(d, DIAG_EDITION_UNMET, e, p->people[i].place, p->file, p->people[i].name,
                         NULL);
    for (size_t i = 0; i < p->also_count; i++)
        if (!p->also[i].met)
            edition_tell(d, DIAG_EDITION_UNMET, e, p->also[i].place, p->file, p->also[i].name,
                         NULL);
}

void edition_report(struct edition *e, const struct edition_ruling *rulings, size_t count,
                    struct diags *d)
{
    for (size_t k = 0; k < e->phrase_count; k++) {
        bool met = false;
        for (size_t i = 0; i < count && !met; i++)
            met = rulings[i].phrase_met[k];
        if (!met)
            edition_tell(d, DIAG_EDITION_UNMET, e, e->phrases[k].place, "*", e->phrases[k].words,
                         NULL);
    }
    for (size_t k = 0; k < e->person_count; k++) {
        bool met = false;
        for (size_t i = 0; i < count && !met; i++)
            met = rulings[i].person_met[k];
        e->people[k].met = met;
        if (!met)
            edition_tell(d, DIAG_EDITION_UNMET, e, e->people[k].place, "*", e->people[k].name,
                         NULL);
    }
    for (size_t i = 0; i < e->part_count; i++) {
        const struct edition_part *p = &e->parts[i];
        if (!p->bound) {
            edition_tell(d, DIAG_EDITION_SOURCE, e, p->place, p->file, NULL, NULL);
        } else if (!p->source.leave_out && !p->source.withdraw) {
            report_blocks(e, p, d);
            report_names(e, p, d);
        }
    }
}
