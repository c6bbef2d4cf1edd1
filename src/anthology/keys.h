/* SPDX-License-Identifier: MIT
 *
 * A table from 64-bit keys to small numbers, for the rooms of this floor that look for what they
 * have met before. */
#ifndef ANTHOLOGY_KEYS_H
#define ANTHOLOGY_KEYS_H

#include "base/span.h"

struct keys_slot {
    uint64_t key;
    size_t value; /* 0: the slot is free */
};

/* Open addressing with linear probing; a power of two of slots, at most half of them taken. */
struct keys {
    struct keys_slot *slots;
    size_t size, count;
};

/* Makes K an empty table; nothing is allocated yet. */
void keys_init(struct keys *k);
void keys_clear(struct keys *k);

/* Where the number of KEY is kept, or NULL when there is none. */
size_t *keys_lookup(const struct keys *k, uint64_t key);

/* The same, with KEY added when it is new; *OUT is then 0 and the caller sets it, to something
 * else than 0. Valid until the next call. */
size_t *keys_place(struct keys *k, uint64_t key);

#endif
