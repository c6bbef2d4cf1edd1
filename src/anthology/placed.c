/* SPDX-License-Identifier: MIT
 *
 * Principles meet the blocks they stand in: by the lines of their places, and of several blocks on
 * those lines by their text. Article by article, in linear time. */
#include "anthology/placed.h"

#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

/* -- principles -------------------------------------------------------------------------------- */

/* Where words begin in one long text, by the bytes that follow, so that a text with thousands of
 * principles in one line is not searched from its start for each. */
struct starts {
    const struct node *of;
    uint32_t *slots, *at, *next; /* place in AT, plus one; byte of the text; place, plus one */
    size_t mask, count, cap;
};

enum { LONG_TEXT = 64 * 1024, KEY = 16 }; /* bytes */

static size_t starts_slot(const struct starts *s, const char *p)
{
    uint64_t hash = span_hash(span_make(p, KEY));
    return (size_t)(hash ^ hash >> 32) & s->mask;
}

static void starts_clear(struct starts *s)
{
    free(s->slots);
    free(s->at);
    free(s->next);
    *s = (struct starts){0};
}

static void starts_read(struct starts *s, const struct node *n)
{
    struct span text = n->text;
    starts_clear(s);
    s->of = n;
    for (size_t i = 0; i + KEY <= text.n; i++) {
        unsigned char before = i ? (unsigned char)text.p[i - 1] : ' ';
        if (ascii_alpha(before) || ascii_digit(before))
            continue;
        MEM_PUSH(s->at, s->count, s->cap);
        s->at[s->count++] = (uint32_t)i;
    }
    for (s->mask = 1023; s->mask < 2 * s->count;)
        s->mask = 2 * s->mask + 1;
    s->slots = mem_alloc((s->mask + 1) * sizeof *s->slots);
    memset(s->slots, 0, (s->mask + 1) * sizeof *s->slots);
    s->next = mem_alloc((s->count + 1) * sizeof *s->next);
    for (size_t i = 0; i < s->count; i++) {
        size_t slot = starts_slot(s, text.p + s->at[i]);
        s->next[i] = s->slots[slot];
        s->slots[slot] = (uint32_t)i + 1;
    }
}

/* The kept blocks of text of one article, in its order. */
struct leaves {
    struct node **list;
    size_t count, cap;
    size_t cursor; /* where the last principle stood: the next one is rarely before */
    bool ordered;  /* by their lines */
    struct starts starts;
};

static void collect(struct leaves *l, struct node *n)
{
    for (; n; n = n->next) {
        if (n->child) {
            collect(l, n->child);
        } else if (n->kind != KIND_OMITTED) {
            const struct node *before = l->count ? l->list[l->count - 1] : n;
            l->ordered = l->ordered && before->first <= n->first && before->last <= n->last;
            MEM_PUSH(l->list, l->count, l->cap);
            l->list[l->count++] = n;
        }
    }
}

static bool overlaps(const struct node *n, const struct place *p)
{
    return n->first <= p->last && n->last >= p->first;
}

/* True when TEXT stands in N. */
static bool holds(struct leaves *l, const struct node *n, struct span text)
{
    struct starts *s = &l->starts;
    if (n->text.n < LONG_TEXT || text.n < KEY)
        return span_find(n->text, text) != SIZE_MAX;
    if (s->of != n)
        starts_read(s, n);
    for (uint32_t i = s->slots[starts_slot(s, text.p)]; i; i = s->next[i - 1])
        if (span_starts(span_from(n->text, s->at[i - 1]), text))
            return true;
    return span_find(n->text, text) != SIZE_MAX;
}

/* The first leaf that ends on LINE or later. */
static size_t from_line(const struct leaves *l, unsigned line)
{
    size_t low = 0, high = l->count;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (l->list[mid]->last < line)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* The block of PLACE: the next one (from the cursor on, round and round) on its lines whose text
 * holds TEXT, else the first one on its lines. */
static struct node *find_node(struct leaves *l, const struct place *p, struct span text)
{
    struct node *fallback = NULL;
    size_t from = l->ordered ? from_line(l, p->first) : 0, to = from;
    while (to < l->count && (!l->ordered || overlaps(l->list[to], p)))
        to++;
    size_t start = l->cursor >= from && l->cursor < to ? l->cursor : from;
    for (size_t i = 0; i < to - from; i++) {
        size_t at = start + i < to ? start + i : start + i - (to - from);
        struct node *n = l->list[at];
        if (!overlaps(n, p))
            continue;
        if (text.n && holds(l, n, text)) {
            l->cursor = at;
            return n;
        }
        if (!fallback || n->number < fallback->number)
            fallback = n;
    }
    return fallback;
}

/* -- by article -------------------------------------------------------------------------------- */

static struct place *place_of(struct principle *p, size_t i)
{
    return i ? &p->places[i - 1] : &p->at;
}

/* By counting, so that those of one article stay in the order of the model. */
void placed_make(struct placed *t, const struct anthology *a)
{
    size_t count = 0;
    t->from = mem_alloc((a->article_count + 3) * sizeof *t->from);
    memset(t->from, 0, (a->article_count + 3) * sizeof *t->from);
    size_t *at = t->from + 1; /* moves from the start of each article to its end */
    for (struct principle *p = a->principles; p; p = p->next)
        for (size_t i = 0; i <= p->place_count; i++, count++)
            at[place_of(p, i)->article->number + 1]++;
    for (size_t n = 1; n <= a->article_count + 1; n++)
        at[n] += at[n - 1];
    t->list = mem_alloc(count * sizeof *t->list);
    const struct article *before = NULL;
    for (struct principle *p = a->principles; p; p = p->next)
        for (size_t i = 0; i <= p->place_count; i++) {
            struct place *place = place_of(p, i);
            t->list[at[place->article->number]++] =
                (struct tie){p, place, place->article != before};
            before = place->article;
        }
}

void placed_clear(struct placed *t)
{
    free(t->list);
    free(t->from);
    *t = (struct placed){0};
}

/* The language of the principle that the tie is the first place of. */
static void speak(const struct tie *t, const struct node *n, struct arena *arena)
{
    if (t->place == &t->principle->at && n && n->lang)
        t->principle->lang = arena_string(arena, span_of(n->lang));
}

void placed_find(const struct placed *t, const struct article *x, struct arena *arena)
{
    struct leaves l = {.ordered = true};
    size_t from = t->from[x->number], to = t->from[x->number + 1];
    if (from < to)
        collect(&l, x->body);
    for (size_t i = from; i < to; i++) {
        const struct tie *it = &t->list[i];
        if (it->afresh)
            l.cursor = 0;
        const struct node *n = find_node(&l, it->place, it->principle->text);
        it->place->block = n ? n->number : 0;
        speak(it, n, arena);
    }
    free(l.list);
    starts_clear(&l.starts);
}

static void tie(struct principle *p, struct node *n)
{
    if (!n->principle_count || n->principles[n->principle_count - 1] != p)
        n->principles[n->principle_count++] = p;
}

/* Counts the principles of each block, then gives each its list. */
void placed_tie(const struct placed *t, const struct article *x, struct node *const *nodes,
                struct arena *arena)
{
    size_t from = t->from[x->number], to = t->from[x->number + 1];
    for (size_t i = from; i < to; i++)
        if (t->list[i].place->block)
            nodes[t->list[i].place->block]->principle_count++;
    for (size_t i = from; i < to; i++) {
        const struct tie *it = &t->list[i];
        struct node *n = it->place->block ? nodes[it->place->block] : NULL;
        if (n && !n->principles) {
            n->principles = ARENA_ARRAY(arena, struct principle *, n->principle_count);
            n->principle_count = 0;
        }
        if (n)
            tie(it->principle, n);
    }
}
