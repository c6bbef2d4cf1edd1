/* SPDX-License-Identifier: MIT
 *
 * What an editor says of principles, laid over those that were found in an article. */
#include <stdlib.h>
#include <string.h>

#include "anthology/gathering.h"
#include "anthology/principles.h"

#include "base/banned.h"

struct rulings {
    struct gathering *g;
    const struct draft *d;
    const struct cues *cues;
    struct finding *list; /* with room for what is accepted */
    size_t count;
    const struct finding *found; /* all that were found, before the editor */
    size_t all;
    bool *ruled; /* per finding: an entry is about it */
};

static struct span text_of(const struct rulings *r, const struct finding *f)
{
    return span_make(r->d->blocks[f->block].text.p + f->from, f->n);
}

static struct span fold(struct rulings *r, struct span s)
{
    struct buf b = {0};
    edition_fold(s, &b);
    struct span out = arena_copy(r->g->arena, buf_span(&b));
    buf_clear(&b);
    return out;
}

static size_t distance(unsigned a, unsigned b)
{
    return a > b ? a - b : b - a;
}

/* The finding nearest to the line of E that begins with its words, or SIZE_MAX. */
static size_t find(struct rulings *r, const struct edition_principle *e, struct span words)
{
    size_t best = SIZE_MAX, least = SIZE_MAX;
    for (size_t i = 0; i < r->count; i++) {
        size_t off = distance(r->d->blocks[r->list[i].block].first, e->first);
        if (off < least && span_starts(fold(r, text_of(r, &r->list[i])), words)) {
            best = i;
            least = off;
        }
    }
    return best;
}

/* Where the sentence of TEXT ends that byte AT is in. */
static size_t sentence_end(struct rulings *r, struct span text, size_t at)
{
    struct word *list = NULL;
    size_t count = 0, cap = 0, w = 0;
    words_cut(text, &list, &count, &cap);
    while (w + 1 < count && list[w + 1].at <= at)
        w++;
    size_t end = count ? sentence_at(r->cues, text, list, count, w).end : text.n;
    free(list);
    return end;
}

/* Adds the sentence that E accepts though it was not found. False when it does not stand there. */
static bool add(struct rulings *r, const struct edition_principle *e, struct span words)
{
    size_t least = SIZE_MAX, at, end;
    struct finding f = {.evidence = EVIDENCE_NORM, .core = true};
    for (size_t i = 0; i < r->d->count; i++) {
        const struct block *b = &r->d->blocks[i];
        if (b->kind == KIND_OMITTED || distance(b->first, e->first) >= least ||
            !edition_find_words(b->text, 0, words, &at, &end))
            continue;
        least = distance(b->first, e->first);
        if (span_ends(span_of(e->words), SPAN("…")))
            end = sentence_end(r, b->text, at);
        struct span bare = sentence_bare(span_make(b->text.p + at, end - at));
        f.block = i;
        f.from = (size_t)(bare.p - b->text.p);
        f.n = bare.n;
        f.evidence = b->kind == KIND_ITEM ? EVIDENCE_LIST : EVIDENCE_NORM;
    }
    if (least == SIZE_MAX || !f.n)
        return false;
    f.ordinal = 1;
    for (size_t i = 0; i < r->all; i++)
        if (r->d->blocks[r->found[i].block].first == r->d->blocks[f.block].first)
            f.ordinal = r->found[i].ordinal + 1;
    for (size_t i = 0; i < r->count; i++)
        if (r->d->blocks[r->list[i].block].first == r->d->blocks[f.block].first &&
            r->list[i].ordinal >= f.ordinal)
            f.ordinal = r->list[i].ordinal + 1;
    struct word *list = NULL;
    size_t count = 0, cap = 0;
    words_cut(text_of(r, &f), &list, &count, &cap);
    f.theme = theme_find(r->cues, text_of(r, &f), list, count, r->g->arena);
    free(list);
    r->ruled[r->count] = true;
    r->list[r->count++] = f;
    return true;
}

static void set(struct finding *f, const struct edition_principle *e)
{
    if (e->theme)
        f->theme = *e->theme ? e->theme : NULL;
    if (e->evidence != EVIDENCE_COUNT)
        f->evidence = e->evidence;
    if (e->core >= 0)
        f->core = e->core;
    f->order = e->order ? e->order : f->order;
    f->epigraph |= e->epigraph;
}

/* Finding I is not taken, and WHY. */
static void drop(struct rulings *r, size_t i, const char *why)
{
    struct finding dropped = r->list[i];
    dropped.passed = true;
    trace_add(r->g, (size_t)(r->d - r->g->drafts), &dropped, why);
    memmove(&r->list[i], &r->list[i + 1], (r->count - i - 1) * sizeof *r->list);
    memmove(&r->ruled[i], &r->ruled[i + 1], (r->count - i - 1) * sizeof *r->ruled);
    r->count--;
}

static void apply(struct rulings *r, struct edition_principle *e)
{
    struct span words = fold(r, span_of(e->words));
    size_t i = find(r, e, words);
    if (i == SIZE_MAX && e->reject) {
        e->met = e->frozen; /* told once, when it was frozen */
        return;
    }
    if (i == SIZE_MAX) {
        if (!add(r, e, words))
            return;
        i = r->count - 1;
    }
    e->met = true;
    r->ruled[i] = true;
    set(&r->list[i], e);
    const char *why = r->list[i].why;
    const char *line = arena_printf(r->g->arena, "%sedition, line %u",
                                    e->reject ? "rejected by the " : "", e->place.line);
    if (e->reject)
        drop(r, i, line);
    else
        r->list[i].why = why ? arena_printf(r->g->arena, "%s; %s", why, line) : line;
}

/* A frozen source has the principles that it had; what would be new is told. */
static void drop_new(struct rulings *r)
{
    struct edition_part *p = r->d->part;
    for (size_t i = r->count; i-- > 0;) {
        if (r->ruled[i])
            continue;
        struct span words = edition_words(text_of(r, &r->list[i]));
        char line[300];
        snprintf(line, sizeof line, "%.200s:%u", p->file, r->d->blocks[r->list[i].block].first);
        edition_tell(r->g->d, DIAG_EDITION_OTHERWISE, r->g->edition, p->source.place, line,
                     arena_string(r->g->arena, words), "principle");
        drop(r, i, "not in the frozen edition");
    }
}

static int compare(const void *a, const void *b)
{
    const struct finding *x = a, *y = b;
    if (x->block != y->block)
        return x->block < y->block ? -1 : 1;
    return (x->from > y->from) - (x->from < y->from);
}

struct finding *gather_ruled(struct gathering *g, const struct draft *d, const struct cues *cues,
                             struct finding *found, size_t *count)
{
    struct edition_part *p = d->part;
    if (!p || (!p->principle_count && !p->source.frozen))
        return found;
    size_t room = *count + p->principle_count + 1;
    struct rulings r = {
        .g = g, .d = d, .cues = cues, .found = found, .all = *count, .count = *count};
    r.list = ARENA_ARRAY(g->arena, struct finding, room);
    r.ruled = ARENA_ARRAY(g->arena, bool, room);
    if (*count)
        memcpy(r.list, found, *count * sizeof *found);
    for (size_t i = 0; i < p->principle_count; i++)
        apply(&r, &p->principles[i]);
    if (p->source.frozen)
        drop_new(&r);
    if (r.count)
        qsort(r.list, r.count, sizeof *r.list, compare);
    *count = r.count;
    return r.list;
}
