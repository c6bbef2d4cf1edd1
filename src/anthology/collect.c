/* SPDX-License-Identifier: MIT
 *
 * The principles of the whole book: by chapter, article and place. What an organisation says twice
 * in nearly the same words stands once, with all its places. */
#include "anthology/gathering.h"

#include <stdlib.h>
#include <string.h>

#include "anthology/principles.h"

#include "base/banned.h"

enum {
    NEARLY = 75, /* share of common words, in hundredths, that makes two principles one */
    PROBES = 3,  /* pairs of words by which a principle is found again */
    WORDS = 64,  /* of a principle that are compared */
    TRIES = 16,  /* earlier principles that one probe is compared with */
};

/* The distinct words of a principle, in the order of their hashes. */
struct bag {
    struct principle *principle;
    uint64_t words[WORDS];
    size_t count;
    size_t next[PROBES]; /* 1 + index of an earlier bag with the same probe; 0: none */
};

struct collection {
    struct gathering *g;
    struct cues *cues; /* per language of langs[]; compiled when it is met */
    struct principle **end;
    struct bag *bags; /* of the organisation at hand */
    size_t count, cap;
    struct keys probes;
    struct keys drafts; /* address of an article to 1 + index of its draft */
    struct word *words;
    size_t word_cap;
};

static const struct cues *cues_of(struct collection *c, const struct lang *lang)
{
    size_t i = 0;
    while (i + 1 < lang_count && langs[i] != lang)
        i++;
    if (!c->cues[i].lang)
        cues_init(&c->cues[i], lang);
    return &c->cues[i];
}

/* -- nearly equal ------------------------------------------------------------------------------ */

static int compare_hash(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static void fill_bag(struct collection *c, struct bag *bag, struct span text)
{
    size_t count = 0;
    words_cut(text, &c->words, &count, &c->word_cap);
    bag->count = 0;
    for (size_t i = 0; i < count && bag->count < WORDS; i++)
        bag->words[bag->count++] = c->words[i].hash;
    qsort(bag->words, bag->count, sizeof *bag->words, compare_hash);
    size_t kept = 0;
    for (size_t i = 0; i < bag->count; i++)
        if (!kept || bag->words[kept - 1] != bag->words[i])
            bag->words[kept++] = bag->words[i];
    bag->count = kept;
}

static bool nearly_equal(const struct bag *a, const struct bag *b)
{
    size_t common = 0;
    for (size_t i = 0, k = 0; i < a->count && k < b->count;) {
        common += a->words[i] == b->words[k];
        if (a->words[i] <= b->words[k])
            i++;
        else
            k++;
    }
    return common * 100 >= (a->count + b->count - common) * NEARLY;
}

/* Probe P of a bag of two words or more: two of the three words whose hashes are least. A word
 * alone may be in every principle. */
static uint64_t probe(const struct bag *bag, size_t p)
{
    static const size_t pairs[PROBES][2] = {{0, 1}, {0, 2}, {1, 2}};
    size_t last = bag->count - 1;
    size_t a = pairs[p][0] < last ? pairs[p][0] : last, b = pairs[p][1] < last ? pairs[p][1] : last;
    return bag->words[a] * 31 + bag->words[b];
}

/* The earlier principle of the organisation that BAG repeats, or NULL. */
static struct principle *meet(struct collection *c, struct bag *bag)
{
    for (size_t p = 0; p < PROBES && bag->count; p++) {
        uint64_t key = probe(bag, p);
        const size_t *first = keys_lookup(&c->probes, key);
        size_t tries = 0;
        for (size_t i = first ? *first : 0; i && tries++ < TRIES;) {
            const struct bag *other = &c->bags[i - 1];
            if (nearly_equal(bag, other))
                return other->principle;
            size_t q = 0;
            while (probe(other, q) != key)
                q++;
            i = other->next[q];
        }
    }
    return NULL;
}

static void remember(struct collection *c, struct bag *bag)
{
    for (size_t p = 0; p < PROBES && bag->count; p++) {
        size_t *first = keys_place(&c->probes, probe(bag, p));
        bag->next[p] = *first == c->count + 1 ? bag->next[0] : *first;
        *first = c->count + 1;
    }
    MEM_PUSH(c->bags, c->count, c->cap);
    c->bags[c->count++] = *bag;
}

/* -- one article ------------------------------------------------------------------------------- */

static int compare_point(const void *a, const void *b)
{
    size_t x = *(const size_t *)a, y = *(const size_t *)b;
    return x < y ? -1 : x > y;
}

/* Where point AT, one of the sorted POINTS, was moved to. */
static size_t moved(const size_t *points, const size_t *to, size_t count, size_t at)
{
    const size_t *p = bsearch(&at, points, count, sizeof *points, compare_point);
    return to[p - points];
}

/* The words of COUNT findings in one block as they stand in the book, into TEXTS. The block is set
 * once for all of them: a block may be a whole book in one line. */
static void set_block(struct gathering *g, const struct draft *d, const struct finding *f,
                      size_t count, struct span *texts)
{
    size_t *points = mem_alloc(4 * count * sizeof *points), *to = points + 2 * count;
    for (size_t i = 0; i < count; i++) {
        points[2 * i] = f[i].from;
        points[2 * i + 1] = f[i].from + f[i].n;
    }
    qsort(points, 2 * count, sizeof *points, compare_point);
    memcpy(to, points, 2 * count * sizeof *points);
    g->scratch.n = 0;
    typography_cut(d->lang, d->blocks[f->block].text, &g->scratch, to, 2 * count);
    for (size_t i = 0; i < count; i++) {
        size_t from = moved(points, to, 2 * count, f[i].from);
        size_t end = moved(points, to, 2 * count, f[i].from + f[i].n);
        struct span set = span_trim(span_make(g->scratch.p + from, end - from));
        texts[i] = arena_copy(g->arena, set);
    }
    free(points);
}

/* The words of all COUNT findings of D as they stand in the book; the caller frees the list. */
static struct span *set_texts(struct gathering *g, const struct draft *d, const struct finding *f,
                              size_t count)
{
    struct span *texts = mem_alloc((count + 1) * sizeof *texts);
    for (size_t i = 0, end; i < count; i = end) {
        for (end = i + 1; end < count && f[end].block == f[i].block;)
            end++;
        set_block(g, d, &f[i], end - i, &texts[i]);
    }
    return texts;
}

static struct place place_of(struct gathering *g, size_t i, const struct finding *f)
{
    const struct draft *d = &g->drafts[i];
    const struct block *b = &d->blocks[f->block];
    struct place place = {.article = g->articles[i], .first = b->first, .last = b->last};
    if (d->speakers && d->speakers[f->block] >= 0)
        place.speaker = g->voices[i][d->speakers[f->block]];
    return place;
}

/* The list of places has room for the next power of two. */
static void add_place(struct gathering *g, struct principle *p, const struct place *place)
{
    if ((p->place_count & (p->place_count - 1)) == 0) {
        size_t room = p->place_count ? p->place_count * 2 : 1;
        struct place *list = ARENA_ARRAY(g->arena, struct place, room);
        if (p->place_count)
            memcpy(list, p->places, p->place_count * sizeof *list);
        p->places = list;
    }
    p->places[p->place_count++] = *place;
}

/* Writes down that F says what SAME said before. */
static void trace_place(struct gathering *g, size_t i, const struct finding *f,
                        const struct principle *same)
{
    struct finding place = *f;
    place.repeats = true;
    if (g->trace)
        trace_add(g, i, &place,
                  arena_printf(g->arena, "the same as %s:%u", same->at.article->source->file,
                               same->at.first));
}

/* Ids hang on these numbers, whatever an editor takes out. */
static void number(const struct draft *d, struct finding *found, size_t count)
{
    for (size_t k = 0; k < count; k++) {
        bool same = k && d->blocks[found[k].block].first == d->blocks[found[k - 1].block].first;
        found[k].ordinal = same ? found[k - 1].ordinal + 1 : 1;
    }
}

static void collect_article(struct collection *c, size_t i)
{
    struct gathering *g = c->g;
    const struct draft *d = &g->drafts[i];
    size_t count;
    const struct cues *cues = cues_of(c, d->lang);
    struct finding *found = principles_search(d, cues, g->trace != NULL, g->arena, &count);
    trace_passed(g, i, found, &count);
    number(d, found, count);
    found = gather_ruled(g, d, cues, found, &count);
    struct span *texts = set_texts(g, d, found, count);
    for (size_t k = 0; k < count; k++) {
        const struct finding *f = &found[k];
        struct place place = place_of(g, i, f);
        unsigned line = place.first;
        struct span text = texts[k];
        struct bag bag = {0};
        fill_bag(c, &bag, text);
        struct principle *same = meet(c, &bag);
        if (same) {
            add_place(g, same, &place);
            trace_place(g, i, f, same);
            same->core |= f->core;
            same->epigraph |= f->epigraph;
            same->order = same->order ? same->order : f->order;
            continue;
        }
        struct principle *p = ARENA_NEW(g->arena, struct principle);
        const char *article = place.article->id + 2;
        trace_add(g, i, f, NULL);
        p->id = f->ordinal > 1 ? arena_printf(g->arena, "pr-%s-%u-%u", article, line, f->ordinal)
                               : arena_printf(g->arena, "pr-%s-%u", article, line);
        p->at = place;
        p->evidence = f->evidence;
        p->core = f->core;
        p->theme = f->theme;
        p->epigraph = f->epigraph;
        p->order = f->order;
        p->text = text;
        *c->end = p;
        c->end = &p->next;
        g->out->principle_count++;
        bag.principle = p;
        remember(c, &bag);
    }
    free(texts);
}

static void forget(struct collection *c)
{
    c->count = 0;
    keys_clear(&c->probes);
}

void gather_principles(struct gathering *g)
{
    struct collection c = {.g = g, .end = &g->out->principles};
    c.cues = mem_alloc(lang_count * sizeof *c.cues);
    memset(c.cues, 0, lang_count * sizeof *c.cues);
    keys_init(&c.probes);
    keys_init(&c.drafts);
    for (size_t i = 0; i < g->count; i++)
        if (g->articles[i])
            *keys_place(&c.drafts, (uintptr_t)g->articles[i]) = i + 1;
    for (const struct organisation *o = g->out->organisations; o; o = o->next) {
        forget(&c);
        for (const struct article *a = o->articles; a; a = a->next) {
            if (o->kind == ORG_NONE)
                forget(&c);
            collect_article(&c, *keys_lookup(&c.drafts, (uintptr_t)a) - 1);
        }
    }
    for (size_t i = 0; i < lang_count; i++)
        if (c.cues[i].lang)
            cues_clear(&c.cues[i]);
    keys_clear(&c.probes);
    keys_clear(&c.drafts);
    free(c.cues);
    free(c.bags);
    free(c.words);
}
