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
        a->name = arena_string(arena, title_without_label(lang_find(span_of(a->lang)), n->text));
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

/* The kept blocks of text of one article, in its order. */
struct leaves {
    const struct article *of;
    struct node **list;
    size_t count, cap;
    size_t cursor; /* where the last principle stood: the next one is rarely before */
};

static void collect(struct leaves *l, struct node *n)
{
    for (; n; n = n->next) {
        if (n->child) {
            collect(l, n->child);
        } else if (n->kind != KIND_OMITTED) {
            MEM_PUSH(l->list, l->count, l->cap);
            l->list[l->count++] = n;
        }
    }
}

static bool overlaps(const struct node *n, const struct place *p)
{
    return n->first <= p->last && n->last >= p->first;
}

/* The block of PLACE: the next one (from the cursor on, round and round) on its lines whose text
 * holds TEXT, else the first one on its lines. */
static struct node *find_node(struct leaves *l, const struct place *p, struct span text)
{
    struct node *fallback = NULL;
    if (l->of != p->article) {
        l->count = l->cursor = 0;
        l->of = p->article;
        collect(l, p->article->body);
    }
    for (size_t i = 0; i < l->count; i++) {
        size_t at = l->cursor + i < l->count ? l->cursor + i : l->cursor + i - l->count;
        struct node *n = l->list[at];
        if (!overlaps(n, p))
            continue;
        if (text.n && span_find(n->text, text) != SIZE_MAX) {
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
