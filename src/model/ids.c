/* SPDX-License-Identifier: MIT
 *
 * A hash table with open addressing that only grows. */
#include "model/ids.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

void ids_clear(struct ids *t)
{
    free(t->slots);
    *t = (struct ids){0};
}

static struct id *slot(const struct ids *t, const char *id)
{
    size_t at = (size_t)span_hash(span_of(id)) & (t->cap - 1);
    while (t->slots[at].id && strcmp(t->slots[at].id, id) != 0)
        at = (at + 1) & (t->cap - 1);
    return &t->slots[at];
}

static void grow(struct ids *t)
{
    struct ids wider = {.cap = t->cap ? t->cap * 2 : 64, .count = t->count};
    wider.slots = mem_alloc(wider.cap * sizeof *wider.slots);
    memset(wider.slots, 0, wider.cap * sizeof *wider.slots);
    for (size_t i = 0; i < t->cap; i++)
        if (t->slots[i].id)
            *slot(&wider, t->slots[i].id) = t->slots[i];
    free(t->slots);
    *t = wider;
}

bool ids_add(struct ids *t, struct id entry)
{
    if (t->count / 3 >= t->cap / 4) /* full to three quarters */
        grow(t);
    struct id *s = slot(t, entry.id);
    if (s->id)
        return false;
    *s = entry;
    t->count++;
    return true;
}

const struct id *ids_lookup(const struct ids *t, const char *id)
{
    const struct id *s = t->cap ? slot(t, id) : NULL;
    return s && s->id ? s : NULL;
}
