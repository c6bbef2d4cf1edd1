/* SPDX-License-Identifier: MIT
 *
 * The places of key terms: which block each is, and which terms refer to a block. All places are
 * put into the order of the book first, so that one walk over each article finds them. */
#include "anthology/indexed.h"

#include <stdlib.h>

#include "base/banned.h"

/* A place on the way to its block. */
struct sought {
    struct place *place;
    const struct term *term;
    size_t order; /* of the term in the register */
};

static int compare_sought(const void *a, const void *b)
{
    const struct sought *x = a, *y = b;
    unsigned m = x->place->article->number, n = y->place->article->number;
    if (m != n)
        return m < n ? -1 : 1;
    if (x->place->block != y->place->block)
        return x->place->block < y->place->block ? -1 : 1;
    return (x->order > y->order) - (x->order < y->order);
}

/* The next places that are still sought, of one article. */
struct walk {
    struct sought *next, *end;
    struct arena *arena;
};

/* Ties NODE to the places that name it. A block that readers never see is none: there the place
 * stays without one, and means the article. */
static void meet(struct walk *w, struct node *node)
{
    const struct indexed **end = &node->terms; /* stays in the order of the register */
    while (w->next < w->end && w->next->place->block < node->number)
        w->next++;
    for (; w->next < w->end && w->next->place->block == node->number; w->next++) {
        if (node->child || node->kind == KIND_OMITTED)
            continue;
        struct indexed *x = ARENA_NEW(w->arena, struct indexed);
        x->term = w->next->term;
        *end = x;
        end = &x->next;
        w->next->place->node = node;
    }
}

static void walk_nodes(struct walk *w, struct node *node)
{
    for (; node && w->next < w->end; node = node->next) {
        meet(w, node);
        walk_nodes(w, node->child);
    }
}

void indexed_link(struct anthology *a, struct arena *arena)
{
    size_t count = 0, n = 0;
    for (size_t i = 0; i < a->term_count; i++)
        count += a->terms[i].place_count;
    struct sought *list = mem_alloc((count + 1) * sizeof *list);
    for (size_t i = 0; i < a->term_count; i++)
        for (size_t k = 0; k < a->terms[i].place_count; k++)
            list[n++] = (struct sought){&a->terms[i].places[k], &a->terms[i], i};
    if (count)
        qsort(list, count, sizeof *list, compare_sought);
    for (size_t from = 0, end; from < count; from = end) {
        struct article *article = list[from].place->article;
        for (end = from + 1; end < count && list[end].place->article == article;)
            end++;
        struct walk w = {list + from, list + end, arena};
        walk_nodes(&w, article->body);
    }
    free(list);
}
