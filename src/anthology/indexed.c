/* SPDX-License-Identifier: MIT
 *
 * The places of key terms: which block each is, and which terms refer to a block. All places are
 * put into the order of the book first, so that those of one article stand together. */
#include "anthology/indexed.h"

#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

static int compare(const void *a, const void *b)
{
    const struct entry_of *x = a, *y = b;
    unsigned m = x->place->article->number, n = y->place->article->number;
    if (m != n)
        return m < n ? -1 : 1;
    if (x->place->block != y->place->block)
        return x->place->block < y->place->block ? -1 : 1;
    return (x->term > y->term) - (x->term < y->term); /* the order of the register */
}

void indexes_make(struct indexes *x, const struct anthology *a)
{
    size_t count = 0, n = 0;
    for (size_t i = 0; i < a->term_count; i++)
        count += a->terms[i].place_count;
    x->list = mem_alloc(count * sizeof *x->list);
    for (size_t i = 0; i < a->term_count; i++)
        for (size_t k = 0; k < a->terms[i].place_count; k++)
            x->list[n++] = (struct entry_of){&a->terms[i].places[k], &a->terms[i]};
    if (count)
        qsort(x->list, count, sizeof *x->list, compare);
    x->from = mem_alloc((a->article_count + 2) * sizeof *x->from);
    for (size_t article = 0, at = 0; article <= a->article_count + 1; article++) {
        while (at < count && x->list[at].place->article->number < article)
            at++;
        x->from[article] = at;
    }
}

void indexes_clear(struct indexes *x)
{
    free(x->list);
    free(x->from);
    *x = (struct indexes){0};
}

void indexes_tie(const struct indexes *x, const struct article *a, struct node *const *nodes,
                 size_t count, struct arena *arena)
{
    const struct node *before = NULL;
    const struct indexed **end = NULL; /* stays in the order of the register */
    for (size_t i = x->from[a->number]; i < x->from[a->number + 1]; i++) {
        const struct entry_of *it = &x->list[i];
        struct node *n = it->place->block <= count ? nodes[it->place->block] : NULL;
        if (!n || n->child || n->kind == KIND_OMITTED)
            continue;
        if (n != before)
            end = &n->terms;
        struct indexed *one = ARENA_NEW(arena, struct indexed);
        one->term = it->term;
        *end = one;
        end = &one->next;
        before = n;
    }
}
