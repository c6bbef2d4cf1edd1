/* SPDX-License-Identifier: MIT
 *
 * Entries in any order become parts, one per source, each in the order of its lines; entries that
 * contradict one another are found here, since they have become neighbours. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "edition/rows.h"

#include "base/banned.h"

/* -- at odds ----------------------------------------------------------------------------------- */

/* Says that the entry at P contradicts the one at OTHER in WHAT. */
static bool at_odds(struct err *e, const char *name, struct edition_place p,
                    struct edition_place other, const char *what)
{
    char line[16];
    if (p.line < other.line || (p.line == other.line && p.column < other.column)) {
        struct edition_place later = other;
        other = p;
        p = later;
    }
    snprintf(line, sizeof line, "%u", other.line);
    err_set(e, DIAG_EDITION_AT_ODDS, name, p.line, line, what, NULL);
    e->diag.column = p.column;
    return false;
}

static bool differ(const char *a, const char *b)
{
    return a && b && strcmp(a, b) != 0;
}

/* What a block is to be, as a number; 0: not said. */
static int verdict(const struct edition_block *b)
{
    if (b->withdraw)
        return 1000;
    if (b->reason != REASON_NONE)
        return 500 + (int)b->reason;
    return b->kind != KIND_COUNT ? 1 + (int)b->kind : b->keep ? 400 : 0;
}

static bool blocks_agree(const struct edition_block *a, const struct edition_block *b,
                         const char *name, struct err *e)
{
    int x = verdict(a), y = verdict(b);
    bool kept = (x == 400 && y < 400) || (y == 400 && x < 400);
    if (x && y && x != y && !kept)
        return at_odds(e, name, b->place, a->place, "kind, keep, omit, withdraw");
    if (differ(a->speaker, b->speaker))
        return at_odds(e, name, b->place, a->place, "speaker");
    return true;
}

static bool principles_agree(const struct edition_principle *a, const struct edition_principle *b,
                             const char *name, struct err *e)
{
    if ((a->accept && b->reject) || (a->reject && b->accept))
        return at_odds(e, name, b->place, a->place, "accept, reject");
    if (differ(a->theme, b->theme))
        return at_odds(e, name, b->place, a->place, "theme");
    if (a->order && b->order && a->order != b->order)
        return at_odds(e, name, b->place, a->place, "order");
    return true;
}

static bool people_agree(const struct edition_person *a, const struct edition_person *b,
                         const char *name, struct err *e)
{
    if (differ(a->role, b->role))
        return at_odds(e, name, b->place, a->place, "role");
    if (differ(a->organisation, b->organisation))
        return at_odds(e, name, b->place, a->place, "organisation");
    if (a->reject != b->reject && !a->withdraw && !b->withdraw)
        return at_odds(e, name, b->place, a->place, "reject");
    return true;
}

static bool terms_agree(const struct edition_term *list, size_t count, const char *name,
                        struct err *e)
{
    for (size_t i = 0; i < count; i++)
        for (size_t k = i + 1; k < count && list[k].first == list[i].first; k++)
            if (strcmp(list[i].name, list[k].name) == 0 && list[i].reject != list[k].reject)
                return at_odds(e, name, list[k].place, list[i].place, "reject");
    return true;
}

/* Adds what B says of a source to A. */
static bool merge_text(const char **a, const char *b)
{
    bool ok = !differ(*a, b);
    *a = b ? b : *a;
    return ok;
}

static bool merge_source(struct edition_source *a, const struct edition_source *b, const char *name,
                         struct err *e)
{
    struct edition_source *s = a;
    const struct {
        const char **to, *from, *what;
    } texts[] = {
        {&s->organisation, b->organisation, "organisation"},
        {&s->code, b->code, "code"},
        {&s->title, b->title, "title"},
        {&s->date, b->date, "date"},
        {&s->language, b->language, "language"},
        {&s->sha256, b->sha256, "sha256"},
        {&s->origin.url, b->origin.url, "url"},
        {&s->origin.publication, b->origin.publication, "publication"},
        {&s->origin.author, b->origin.author, "author"},
        {&s->origin.retrieved, b->origin.retrieved, "retrieved"},
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (!merge_text(texts[i].to, texts[i].from))
            return at_odds(e, name, b->place, a->place, texts[i].what);
    if (a->kind != b->kind && a->kind != ORG_KIND_COUNT && b->kind != ORG_KIND_COUNT)
        return at_odds(e, name, b->place, a->place, "kind");
    if (a->permission != b->permission && a->permission != PERMISSION_COUNT &&
        b->permission != PERMISSION_COUNT)
        return at_odds(e, name, b->place, a->place, "permission");
    a->kind = b->kind != ORG_KIND_COUNT ? b->kind : a->kind;
    a->permission = b->permission != PERMISSION_COUNT ? b->permission : a->permission;
    a->leave_out |= b->leave_out;
    a->withdraw |= b->withdraw;
    a->frozen |= b->frozen;
    return true;
}

/* -- order ------------------------------------------------------------------------------------- */

static int by_place(struct edition_place a, struct edition_place b)
{
    if (a.line != b.line)
        return a.line < b.line ? -1 : 1;
    return (a.column > b.column) - (a.column < b.column);
}

static int compare_sources(const void *x, const void *y)
{
    const struct edition_source *a = x, *b = y;
    int c = strcmp(a->file, b->file);
    return c ? c : by_place(a->place, b->place);
}

static int compare_also(const void *x, const void *y)
{
    const struct edition_also *a = x, *b = y;
    int c = strcmp(a->source, b->source);
    return c ? c : by_place(a->place, b->place);
}

static int compare_people(const void *x, const void *y)
{
    const struct edition_person *a = x, *b = y;
    int c = strcmp(a->source, b->source);
    return c ? c : by_place(a->place, b->place);
}

static int compare_blocks(const void *x, const void *y)
{
    const struct edition_block *a = x, *b = y;
    int c = strcmp(a->source, b->source);
    if (!c && a->first != b->first)
        c = a->first < b->first ? -1 : 1;
    return c ? c : by_place(a->place, b->place);
}

static int compare_principles(const void *x, const void *y)
{
    const struct edition_principle *a = x, *b = y;
    int c = strcmp(a->source, b->source);
    if (!c && a->first != b->first)
        c = a->first < b->first ? -1 : 1;
    return c ? c : by_place(a->place, b->place);
}

static int compare_terms(const void *x, const void *y)
{
    const struct edition_term *a = x, *b = y;
    int c = strcmp(a->source, b->source);
    if (!c && a->first != b->first)
        c = a->first < b->first ? -1 : 1;
    return c ? c : by_place(a->place, b->place);
}

/* -- parts ------------------------------------------------------------------------------------- */

/* Notes what S, which an editor wrote, says of the source of PART. */
static void note_own(struct edition_source *part, const struct edition_source *s)
{
    if (s->frozen)
        return;
    part->own_organisation |= s->organisation != NULL;
    part->own_title |= s->title != NULL;
    part->own_date |= s->date != NULL;
    part->own_language |= s->language != NULL;
}

/* Takes the elements from *NEXT on whose file is FILE; a row per kind of entry. */
#define TAKE(member, number, list, total, key)                                          \
    do {                                                                                \
        part->member = (list) + at->number;                                             \
        while (at->number < (total) && strcmp((list)[at->number].key, part->file) == 0) \
            at->number++;                                                               \
        part->number = (size_t)((list) + at->number - part->member);                    \
    } while (0)

/* How far each kind of entry is taken. */
struct cursor {
    size_t source, also_count, person_count, block_count, principle_count, term_count;
};

/* The first file that has entries left, or NULL. */
static const char *next_file(const struct edition_heap *h, const struct cursor *at)
{
    const char *files[] = {
        at->source < h->source_count ? h->sources[at->source].file : NULL,
        at->also_count < h->also_count ? h->also[at->also_count].source : NULL,
        at->person_count < h->person_count ? h->people[at->person_count].source : NULL,
        at->block_count < h->block_count ? h->blocks[at->block_count].source : NULL,
        at->principle_count < h->principle_count ? h->principles[at->principle_count].source : NULL,
        at->term_count < h->term_count ? h->terms[at->term_count].source : NULL};
    const char *first = NULL;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        if (files[i] && (!first || strcmp(files[i], first) < 0))
            first = files[i];
    return first;
}

static void earlier(struct edition_place *p, struct edition_place other)
{
    if (!p->line || by_place(other, *p) < 0)
        *p = other;
}

static bool fill_part(struct edition_part *part, struct edition_heap *h, struct cursor *at,
                      const char *name, struct err *e)
{
    part->source = (struct edition_source){.kind = ORG_KIND_COUNT, .permission = PERMISSION_COUNT};
    for (bool first = true;
         at->source < h->source_count && strcmp(h->sources[at->source].file, part->file) == 0;
         first = false) {
        const struct edition_source *s = &h->sources[at->source++];
        if (first)
            part->source = *s;
        else if (!merge_source(&part->source, s, name, e))
            return false;
        note_own(&part->source, s);
    }
    TAKE(also, also_count, h->also, h->also_count, source);
    TAKE(people, person_count, h->people, h->person_count, source);
    TAKE(blocks, block_count, h->blocks, h->block_count, source);
    TAKE(principles, principle_count, h->principles, h->principle_count, source);
    TAKE(terms, term_count, h->terms, h->term_count, source);
    part->place = part->source.place;
    if (part->also_count)
        earlier(&part->place, part->also[0].place);
    if (part->person_count)
        earlier(&part->place, part->people[0].place);
    if (part->block_count)
        earlier(&part->place, part->blocks[0].place);
    if (part->principle_count)
        earlier(&part->place, part->principles[0].place);
    if (part->term_count)
        earlier(&part->place, part->terms[0].place);
    return true;
}

/* Compares each entry with those of the same place behind it. */
static bool part_agrees(const struct edition_part *p, const char *name, struct err *e)
{
    for (size_t i = 0; i < p->block_count; i++)
        for (size_t k = i + 1; k < p->block_count && p->blocks[k].first == p->blocks[i].first; k++)
            if (strcmp(p->blocks[i].words, p->blocks[k].words) == 0 &&
                !blocks_agree(&p->blocks[i], &p->blocks[k], name, e))
                return false;
    for (size_t i = 0; i < p->principle_count; i++)
        for (size_t k = i + 1;
             k < p->principle_count && p->principles[k].first == p->principles[i].first; k++)
            if (strcmp(p->principles[i].words, p->principles[k].words) == 0 &&
                !principles_agree(&p->principles[i], &p->principles[k], name, e))
                return false;
    for (size_t i = 0; i < p->person_count; i++)
        for (size_t k = i + 1; k < p->person_count; k++)
            if (strcmp(p->people[i].name, p->people[k].name) == 0 &&
                !people_agree(&p->people[i], &p->people[k], name, e))
                return false;
    return terms_agree(p->terms, p->term_count, name, e);
}

/* Copies LIST into ARENA and sorts it there. */
static void *sorted(struct arena *arena, const void *list, size_t count, size_t size,
                    int (*compare)(const void *, const void *))
{
    char *copy = arena_alloc(arena, (count + 1) * size);
    if (count) {
        memcpy(copy, list, count * size);
        qsort(copy, count, size, compare);
    }
    return copy;
}

bool edition_order(struct edition_heap *heap, const char *name, struct arena *arena,
                   struct edition *out, struct err *e)
{
    struct edition_heap h = *heap;
    h.sources = sorted(arena, h.sources, h.source_count, sizeof *h.sources, compare_sources);
    h.also = sorted(arena, h.also, h.also_count, sizeof *h.also, compare_also);
    h.people = sorted(arena, h.people, h.person_count, sizeof *h.people, compare_people);
    h.blocks = sorted(arena, h.blocks, h.block_count, sizeof *h.blocks, compare_blocks);
    h.principles =
        sorted(arena, h.principles, h.principle_count, sizeof *h.principles, compare_principles);
    h.terms = sorted(arena, h.terms, h.term_count, sizeof *h.terms, compare_terms);
    struct cursor at = {0};
    struct edition_part *parts = NULL;
    size_t cap = 0;
    bool ok = terms_agree(out->terms, out->term_count, name, e);
    for (const char *file; ok && (file = next_file(&h, &at));) {
        MEM_PUSH(parts, out->part_count, cap);
        struct edition_part *part = &parts[out->part_count++];
        *part = (struct edition_part){.file = file};
        ok = fill_part(part, &h, &at, name, e) && part_agrees(part, name, e);
    }
    out->parts = ARENA_ARRAY(arena, struct edition_part, out->part_count + 1);
    if (out->part_count)
        memcpy(out->parts, parts, out->part_count * sizeof *parts);
    free(parts);
    return ok;
}

struct edition_part *edition_bind(struct edition *e, const char *path)
{
    struct span whole = span_of(path);
    for (const char *at = path; at;) {
        size_t low = 0, high = e->part_count;
        while (low < high) {
            size_t mid = low + (high - low) / 2;
            if (strcmp(e->parts[mid].file, at) < 0)
                low = mid + 1;
            else
                high = mid;
        }
        if (low < e->part_count && strcmp(e->parts[low].file, at) == 0 && !e->parts[low].bound) {
            e->parts[low].bound = path;
            return &e->parts[low];
        }
        at = memchr(at, '/', whole.n - (size_t)(at - path));
        at = at ? at + 1 : NULL;
    }
    return NULL;
}

bool edition_is_source(const char *name, const char *path)
{
    size_t n = strlen(name), m = strlen(path);
    return n <= m && strcmp(path + m - n, name) == 0 && (n == m || path[m - n - 1] == '/');
}
