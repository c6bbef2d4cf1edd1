/* SPDX-License-Identifier: MIT
 *
 * What stands twice: units with the same words, units inside longer ones, tables of contents. */
#include "block/measure.h"

#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

enum { GRAM = 4 }; /* words that are looked up at once */

/* -- repetition -------------------------------------------------------------------------------- */

struct grams {
    uint32_t *slots; /* index of a word in u->words, plus one */
    size_t mask;
};

static uint64_t gram_hash(const struct word *w)
{
    uint64_t h = 0;
    for (int i = 0; i < GRAM; i++)
        h = (h ^ w[i].hash) * 0x9E3779B97F4A7C15u;
    return h ^ h >> 29;
}

static void grams_add(struct grams *g, const struct word *words, uint32_t at)
{
    size_t i = (size_t)gram_hash(words + at) & g->mask;
    /* a text that says one thing a thousand times must not make a chain of a thousand */
    for (int tries = 0; g->slots[i] && tries < 32; tries++)
        i = (i + 1) & g->mask;
    g->slots[i] = at + 1;
}

/* True when the words of IT stand inside the longer unit that word AT belongs to. */
static bool stands_at(const struct units *u, const struct unit *it, uint32_t at)
{
    for (size_t lo = 0, hi = u->count; lo < hi;) {
        size_t mid = (lo + hi) / 2;
        const struct unit *x = &u->list[mid];
        if (at < x->word) {
            hi = mid;
        } else if (at >= x->word + x->words) {
            lo = mid + 1;
        } else {
            if (x == it || x->words <= it->words || at + it->words > x->word + x->words)
                return false;
            for (uint32_t i = 0; i < it->words; i++)
                if (u->words[it->word + i].hash != u->words[at + i].hash)
                    return false;
            return true;
        }
    }
    return false;
}

/* True for a unit that may be a pull quote or a caption taken from the text. */
static bool may_repeat(const struct unit *it)
{
    return it->words >= GRAM && it->words <= HUGE_WORDS && it->mark == MARK_NONE;
}

static void measure_parts(struct units *u)
{
    size_t wanted = 0;
    for (size_t i = 0; i < u->count; i++)
        wanted += may_repeat(&u->list[i]) && (HAS(&u->list[i], SHORT) || HAS(&u->list[i], QUOTED));
    if (!wanted)
        return;
    struct grams g = {.mask = 255};
    while (g.mask < 2 * u->word_count)
        g.mask = 2 * g.mask + 1;
    g.slots = mem_alloc((g.mask + 1) * sizeof *g.slots);
    memset(g.slots, 0, (g.mask + 1) * sizeof *g.slots);
    for (size_t i = 0; i < u->count; i++) {
        const struct unit *it = &u->list[i];
        for (uint32_t k = 0; it->words > SHORT_WORDS && k + GRAM <= it->words; k++)
            grams_add(&g, u->words, it->word + k);
    }
    for (size_t i = 0; i < u->count; i++) {
        struct unit *it = &u->list[i];
        if (!may_repeat(it))
            continue;
        int tries = 0;
        for (size_t s = (size_t)gram_hash(u->words + it->word) & g.mask; g.slots[s] && tries < 64;
             s = (s + 1) & g.mask, tries++)
            if (stands_at(u, it, g.slots[s] - 1)) {
                SET(it, PART_OF_TEXT);
                break;
            }
    }
    free(g.slots);
}

/* A table of contents: lines without gaps that all stand again. */
static void measure_contents(struct units *u)
{
    for (size_t i = 0; i + 1 < u->count; i++) {
        struct unit *it = &u->list[i], *next = it + 1;
        if (HAS(it, SAME_LATER) && HAS(next, SAME_LATER) && !HAS(it, SAME_EARLIER) &&
            !HAS(next, SAME_EARLIER) && next->gap <= 1) {
            SET(it, IN_CONTENTS);
            SET(next, IN_CONTENTS);
        }
    }
    for (size_t i = 0; i < u->count; i++) {
        struct unit *it = &u->list[i];
        if (it->twin && HAS(&u->list[it->twin - 1], IN_CONTENTS))
            SET(it, ANNOUNCED);
    }
}

/* Units with the same words. Slots hold the index of the first of them, plus one. */
static void measure_same(struct units *u)
{
    size_t mask = 63;
    while (mask < 2 * u->count)
        mask = 2 * mask + 1;
    uint32_t *slots = mem_alloc((mask + 1) * sizeof *slots);
    memset(slots, 0, (mask + 1) * sizeof *slots);
    for (size_t i = 0; i < u->count; i++) {
        struct unit *it = &u->list[i];
        if (it->words == 0)
            continue;
        size_t s = (size_t)(it->same ^ it->same >> 31) & mask;
        while (slots[s] && u->list[slots[s] - 1].same != it->same)
            s = (s + 1) & mask;
        if (slots[s]) {
            SET(it, SAME_EARLIER);
            SET(&u->list[slots[s] - 1], SAME_LATER);
            it->twin = slots[s];
        } else {
            slots[s] = (uint32_t)i + 1;
        }
    }
    free(slots);
    measure_contents(u);
}

void measure_repeats(struct units *u)
{
    measure_same(u);
    measure_parts(u);
}
