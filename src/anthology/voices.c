/* SPDX-License-Identifier: MIT
 *
 * The register of persons. One name in one organisation is one person; namesakes elsewhere stay
 * apart. Persons of articles that are not in the book are not in the register. */
#include "anthology/gathering.h"

#include <stdlib.h>
#include <string.h>

#include "anthology/keys.h"
#include "anthology/mentions.h"
#include "edge/uni.h"
#include "base/banned.h"

/* A person on the way to the register. */
struct entry {
    struct voice voice;
    size_t place; /* in the register */
};

struct register_ {
    struct entry *list;
    size_t count, cap;
    struct keys known; /* to 1 + index */
    struct gathering *g;
};

/* Name and organisation in lower case, a line feed between. */
static struct span person_key(struct gathering *g, const struct person *p)
{
    g->scratch.n = 0;
    uni_lower_text(span_of(p->name), &g->scratch);
    buf_putc(&g->scratch, '\n');
    uni_lower_text(span_of(p->organisation), &g->scratch);
    return buf_span(&g->scratch);
}

/* P, as an article of DATE (or NULL) names it. */
static size_t enter(struct register_ *r, const struct person *p, const char *date)
{
    size_t *known = keys_place(&r->known, span_hash(person_key(r->g, p)));
    if (!*known) {
        MEM_PUSH(r->list, r->count, r->cap);
        r->list[r->count++] =
            (struct entry){.voice = {.name = p->name, .organisation = p->organisation}};
        *known = r->count;
    }
    struct voice *v = &r->list[*known - 1].voice;
    if (!v->role && p->role) {
        v->role = p->role;
        v->role_date = date;
    }
    return *known - 1;
}

struct sorting {
    const struct uni_collator *collator;
    const struct voice *voice;
    size_t entry;
};

static int compare_voices(const void *a, const void *b)
{
    const struct sorting *x = a, *y = b;
    int order = uni_collate(x->collator, span_of(x->voice->sort), span_of(y->voice->sort));
    if (!order)
        order = uni_collate(x->collator, span_of(x->voice->organisation),
                            span_of(y->voice->organisation));
    return order ? order : (x->entry > y->entry) - (x->entry < y->entry);
}

/* Puts the entries into the order of the register and gives them their ids. */
static void settle(struct register_ *r)
{
    struct gathering *g = r->g;
    const struct lang *lang = lang_find(span_of(g->out->lang));
    struct sorter sorter;
    sorter_init(&sorter, lang);
    struct sorting *order = mem_alloc((r->count + 1) * sizeof *order);
    for (size_t i = 0; i < r->count; i++) {
        r->list[i].voice.sort = sorter_name(&sorter, r->list[i].voice.name, g->arena);
        order[i] = (struct sorting){g->collator, &r->list[i].voice, i};
    }
    sorter_clear(&sorter);
    if (r->count)
        qsort(order, r->count, sizeof *order, compare_voices);
    struct voice *voices = ARENA_ARRAY(g->arena, struct voice, r->count + 1);
    struct claim *claims = mem_alloc((r->count + 1) * sizeof *claims);
    for (size_t i = 0; i < r->count; i++) {
        voices[i] = *order[i].voice;
        r->list[order[i].entry].place = i;
        struct person p = {voices[i].name, NULL, voices[i].organisation};
        struct span key = arena_copy(g->arena, person_key(g, &p));
        voices[i].id = identify("p-", key, g->arena);
        claims[i] = (struct claim){&voices[i].id, key};
    }
    claims_settle(claims, r->count, g->arena);
    g->out->voices = voices;
    g->out->voice_count = r->count;
    free(claims);
    free(order);
}

void gather_voices(struct gathering *g)
{
    struct register_ r = {.g = g};
    keys_init(&r.known);
    size_t total = 0;
    for (size_t i = 0; i < g->count; i++)
        total += g->drafts[i].people_count;
    size_t *entries = mem_alloc((total + 1) * sizeof *entries), *e = entries;
    for (size_t i = 0; i < g->count; i++)
        for (size_t k = 0; k < g->drafts[i].people_count && g->repeats[i] == SIZE_MAX; k++)
            *e++ = enter(&r, &g->drafts[i].people[k], g->drafts[i].date);
    settle(&r);
    g->voices = ARENA_ARRAY(g->arena, struct voice **, g->count + 1);
    e = entries;
    for (size_t i = 0; i < g->count; i++) {
        if (g->repeats[i] != SIZE_MAX)
            continue;
        g->voices[i] = ARENA_ARRAY(g->arena, struct voice *, g->drafts[i].people_count + 1);
        for (size_t k = 0; k < g->drafts[i].people_count; k++)
            g->voices[i][k] = &g->out->voices[r.list[*e++].place];
    }
    free(entries);
    free(r.list);
    keys_clear(&r.known);
}
