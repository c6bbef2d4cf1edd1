/* SPDX-License-Identifier: MIT
 *
 * What became of every candidate for a principle, written down while an anthology is gathered, for
 * an editor who asks why. */
#include <stdlib.h>

#include "anthology/gathering.h"

#include "base/banned.h"

void trace_add(struct gathering *g, size_t i, const struct finding *f, const char *why)
{
    struct tracing *t = g->trace;
    if (!t)
        return;
    MEM_PUSH(t->list, t->count, t->cap);
    t->list[t->count] = (struct traced){i, *f};
    struct finding *to = &t->list[t->count++].finding;
    if (why)
        to->why = f->why && *f->why ? arena_printf(g->arena, "%s; %s", f->why, why) : why;
}

void trace_passed(struct gathering *g, size_t i, struct finding *found, size_t *count)
{
    size_t kept = 0;
    for (size_t k = 0; k < *count; k++)
        if (found[k].passed)
            trace_add(g, i, &found[k], NULL);
        else
            found[kept++] = found[k];
    *count = kept;
}

static int compare_traced(const void *a, const void *b)
{
    const struct traced *x = a, *y = b;
    if (x->draft != y->draft)
        return x->draft < y->draft ? -1 : 1;
    if (x->finding.block != y->finding.block)
        return x->finding.block < y->finding.block ? -1 : 1;
    if (x->finding.from != y->finding.from)
        return x->finding.from < y->finding.from ? -1 : 1;
    return (int)x->finding.passed - (int)y->finding.passed;
}

/* True when A shares some of its words with B, which is taken. */
static bool is_taken_by(const struct traced *a, const struct traced *b)
{
    return b->draft == a->draft && b->finding.block == a->finding.block && !b->finding.passed &&
           b->finding.from < a->finding.from + a->finding.n &&
           a->finding.from < b->finding.from + b->finding.n;
}

/* True when some neighbour of candidate I, on the same block, took its words. */
static bool is_taken(const struct tracing *t, size_t i)
{
    for (size_t k = i; k-- > 0 && t->list[k].finding.block == t->list[i].finding.block;)
        if (is_taken_by(&t->list[i], &t->list[k]))
            return true;
    for (size_t k = i + 1; k < t->count && t->list[k].finding.block == t->list[i].finding.block;
         k++)
        if (is_taken_by(&t->list[i], &t->list[k]))
            return true;
    return false;
}

void trace_settle(struct tracing *t)
{
    if (!t->count)
        return;
    qsort(t->list, t->count, sizeof *t->list, compare_traced);
    struct traced *list = mem_alloc(t->count * sizeof *list);
    size_t kept = 0;
    for (size_t i = 0; i < t->count; i++)
        if (!t->list[i].finding.passed || !is_taken(t, i))
            list[kept++] = t->list[i];
    free(t->list);
    t->list = list;
    t->count = kept;
}
