/* SPDX-License-Identifier: MIT
 *
 * Hash tables with open addressing. The keys are hashes already; they are only stirred once more,
 * so that keys alike in their low bits do not crowd. */
#include "anthology/keys.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/banned.h"

void keys_init(struct keys *k)
{
    *k = (struct keys){0};
}

void keys_clear(struct keys *k)
{
    free(k->slots);
    keys_init(k);
}

static struct keys_slot *probe(const struct keys *k, uint64_t key)
{
    size_t mask = k->size - 1;
    size_t at = (size_t)((key * 0x9E3779B97F4A7C15u) >> 20) & mask;
    while (k->slots[at].value && k->slots[at].key != key)
        at = (at + 1) & mask;
    return &k->slots[at];
}

size_t *keys_lookup(const struct keys *k, uint64_t key)
{
    if (!k->size)
        return NULL;
    struct keys_slot *slot = probe(k, key);
    return slot->value ? &slot->value : NULL;
}

static void grow(struct keys *k)
{
    struct keys old = *k;
    k->size = old.size ? old.size * 2 : 64;
    k->slots = mem_alloc(k->size * sizeof *k->slots);
    memset(k->slots, 0, k->size * sizeof *k->slots);
    for (size_t i = 0; i < old.size; i++)
        if (old.slots[i].value)
            *probe(k, old.slots[i].key) = old.slots[i];
    free(old.slots);
}

size_t *keys_place(struct keys *k, uint64_t key)
{
    if ((k->count + 1) * 2 > k->size)
        grow(k);
    struct keys_slot *slot = probe(k, key);
    if (!slot->value) {
        slot->key = key;
        k->count++;
    }
    return &slot->value;
}
