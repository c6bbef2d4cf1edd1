/* SPDX-License-Identifier: MIT
 *
 * What follows from an anthology and is therefore not in its model: numbers, titles, counts, the
 * blocks that hold the principles, the articles that a person stands in. All in linear time. */
#include <stdlib.h>
#include <string.h>

#include "anthology/anthology.h"
#include "anthology/indexed.h"
#include "anthology/mentions.h"
#include "lang/lang.h"

#include "base/banned.h"

/* -- numbers ----------------------------------------------------------------------------------- */

/* Numbers all blocks, also those left out: so that the anchors of the others stay when the editor
 * takes one in or out. */
static void number_blocks(struct article *a, struct node *n, unsigned *last)
{
    for (; n; n = n->next) {
        n->number = ++*last;
        if (n->kind == KIND_OMITTED)
            a->omitted[n->reason]++;
        else if (n->kind == KIND_TITLE && !a->title)
            a->title = n;
        number_blocks(a, n->child, last);
    }
}

/* The first kept text in N, or NULL. */
static const struct node *first_text(const struct node *n)
{
    for (; n; n = n->next) {
        const struct node *in = n->child ? first_text(n->child) : n;
        if (in && in->kind != KIND_OMITTED && in->text.n)
            return in;
    }
    return NULL;
}

/* The first words of S, at most 60 bytes, with an ellipsis where more follows. */
static const char *first_words(struct span s, struct arena *arena)
{
    enum { MOST = 60 };
    if (s.n <= MOST)
        return arena_string(arena, s);
    size_t n = MOST;
    while (n && s.p[n] != ' ')
        n--;
    if (!n) /* one long word: cut between characters */
        for (n = MOST; n && ((unsigned char)s.p[n] & 0xC0) == 0x80;)
            n--;
    return arena_printf(arena, "%.*s…", (int)n, s.p);
}

static void name_article(struct article *a, struct arena *arena)
{
    const struct node *n = a->title ? a->title : first_text(a->body);
    if (a->given_title)
        a->name = a->given_title;
    else if (a->title)
        a->name = arena_string(arena, title_without_label(n->text));
    else
        a->name = n ? first_words(n->text, arena) : a->source->file;
}

static void number_all(struct anthology *a, struct arena *arena)
{
    unsigned chapter = 0;
    a->article_count = 0;
    for (struct organisation *o = a->organisations; o; o = o->next) {
        o->number = o->articles ? ++chapter : 0;
        for (struct article *x = o->articles; x; x = x->next) {
            unsigned last = 0;
            x->number = (unsigned)++a->article_count;
            number_blocks(x, x->body, &last);
            name_article(x, arena);
        }
    }
    a->principle_count = 0;
    for (struct principle *p = a->principles; p; p = p->next)
        p->number = (unsigned)++a->principle_count;
}

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
    const struct article *of;
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
    if (l->of != p->article) {
        l->count = l->cursor = 0;
        l->ordered = true;
        l->of = p->article;
        collect(l, p->article->body);
    }
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

static void tie(struct principle *p, struct node *n)
{
    if (n && (!n->principle_count || n->principles[n->principle_count - 1] != p))
        n->principles[n->principle_count++] = p;
}

/* Finds the blocks, counting the principles of each; then gives each block its list. */
static void place_principles(struct anthology *a, struct arena *arena)
{
    struct leaves l = {0};
    for (struct principle *p = a->principles; p; p = p->next)
        for (size_t i = 0; i <= p->place_count; i++) {
            struct place *at = i ? &p->places[i - 1] : &p->at;
            at->node = find_node(&l, at, p->text);
            if (at->node)
                at->node->principle_count++;
        }
    free(l.list);
    starts_clear(&l.starts);
    for (struct principle *p = a->principles; p; p = p->next)
        for (size_t i = 0; i <= p->place_count; i++) {
            struct node *n = (i ? &p->places[i - 1] : &p->at)->node;
            if (n && !n->principles) {
                n->principles = ARENA_ARRAY(arena, struct principle *, n->principle_count);
                n->principle_count = 0;
            }
            tie(p, n);
        }
}

void anthology_link(struct anthology *a, struct arena *arena)
{
    number_all(a, arena);
    place_principles(a, arena);
    mentions_link(a, arena);
    indexed_link(a, arena);
}

/* -- title ------------------------------------------------------------------------------------- */

const char *anthology_title(const struct anthology *a, struct arena *arena)
{
    enum { MOST = 3 };
    if (a->imprint.title && *a->imprint.title)
        return a->imprint.title;
    const struct lang *lang = lang_find(span_of(a->lang));
    const char *title = lang_word(lang ? lang : langs[0], BOOK_ANTHOLOGY);
    size_t named = 0, more = 0;
    for (const struct organisation *o = a->organisations; o; o = o->next) {
        if (!o->articles || o->kind == ORG_NONE)
            continue;
        if (named == MOST)
            more++;
        else
            title = arena_printf(arena, "%s%s%s", title, named++ ? ", " : ": ", o->name);
    }
    return more ? arena_printf(arena, "%s %s", title,
                               lang_word(lang ? lang : langs[0], BOOK_AND_OTHERS))
                : title;
}
