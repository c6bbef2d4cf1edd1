/* SPDX-License-Identifier: MIT
 *
 * What stands twice: units with the same words, units inside longer ones, tables of contents. */
#include "block/measure.h"

#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

enum { GRAM = 4 }; /* words that are looked up at once */

/* -- repetition -------------------------------------------------------------------------------- */

/* The units that may stand inside a longer one, by the hash of their first words. */
struct openings {
    uint32_t *slots; /* index of a unit, plus one */
    uint32_t *next;  /* by unit: the next one with the same slot, plus one */
    size_t mask;
    uint64_t *known; /* a bit for each hash of a first word: most words of a text open none */
    size_t bits;     /* of KNOWN, less one */
};

static uint64_t gram_hash(const struct word *w)
{
    uint64_t h = 0;
    for (int i = 0; i < GRAM; i++)
        h = (h ^ w[i].hash) * 0x9E3779B97F4A7C15u;
    return h ^ h >> 29;
}

static inline bool is_known(const struct openings *o, const struct word *w)
{
    size_t at = (size_t)(w->hash ^ w->hash >> 32) & o->bits;
    return o->known[at >> 6] >> (at & 63) & 1;
}

/* True for a unit that may be a pull quote or a caption taken from the text. */
static bool may_repeat(const struct unit *it)
{
    return it->words >= GRAM && it->words <= HUGE_WORDS && it->mark == MARK_NONE;
}

/* The first unit with the words of IT, which shares its fate, or NULL. */
static const struct unit *twin_of(const struct units *u, const struct unit *it)
{
    const struct unit *first = it->twin ? &u->list[it->twin - 1] : NULL;
    return first && may_repeat(first) ? first : NULL;
}

static void openings_add(struct openings *o, const struct units *u, size_t i)
{
    const struct word *w = u->words + u->list[i].word;
    size_t at = (size_t)(w->hash ^ w->hash >> 32) & o->bits, slot = (size_t)gram_hash(w) & o->mask;
    o->known[at >> 6] |= (uint64_t)1 << (at & 63);
    o->next[i] = o->slots[slot];
    o->slots[slot] = (uint32_t)i + 1;
}

/* True when the words of IT are those from W on, of which LEFT are left. */
static bool same_words(const struct units *u, const struct unit *it, const struct word *w,
                       uint32_t left)
{
    if (it->words > left)
        return false;
    for (uint32_t i = 0; i < it->words; i++)
        if (u->words[it->word + i].hash != w[i].hash)
            return false;
    return true;
}

/* Marks the units whose words stand from word K of the longer unit X on. */
static void find_parts(struct units *u, const struct openings *o, const struct unit *x, uint32_t k)
{
    const struct word *w = u->words + x->word + k;
    int tries = 0; /* a text that says one thing a thousand times must not cost a million */
    for (uint32_t s = o->slots[(size_t)gram_hash(w) & o->mask]; s && tries < 16;
         s = o->next[s - 1], tries++) {
        struct unit *it = &u->list[s - 1];
        if (it != x && it->words < x->words && !HAS(it, PART_OF_TEXT) &&
            same_words(u, it, w, x->words - k))
            SET(it, PART_OF_TEXT);
    }
}

static void measure_parts(struct units *u)
{
    size_t wanted = 0, may = 0;
    for (size_t i = 0; i < u->count; i++) {
        may += may_repeat(&u->list[i]);
        wanted += may_repeat(&u->list[i]) && (HAS(&u->list[i], SHORT) || HAS(&u->list[i], QUOTED));
    }
    if (!wanted)
        return;
    struct openings o = {.mask = 63};
    while (o.mask < 2 * may)
        o.mask = 2 * o.mask + 1;
    o.slots = mem_alloc((o.mask + 1) * sizeof *o.slots);
    memset(o.slots, 0, (o.mask + 1) * sizeof *o.slots);
    o.next = mem_alloc(u->count * sizeof *o.next);
    o.bits = 32 * (o.mask + 1) - 1;
    o.known = mem_alloc((o.bits + 1) / 8);
    memset(o.known, 0, (o.bits + 1) / 8);
    for (size_t i = 0; i < u->count; i++)
        if (may_repeat(&u->list[i]) && !twin_of(u, &u->list[i]))
            openings_add(&o, u, i);
    for (size_t i = 0; i < u->count; i++) {
        const struct unit *x = &u->list[i];
        const bool may_hold = x->words > SHORT_WORDS || (x->mark == MARK_DASH && x->words > GRAM);
        for (uint32_t k = 0; may_hold && k + GRAM <= x->words; k++) {
            if (is_known(&o, &u->words[x->word + k]))
                find_parts(u, &o, x, k);
        }
    }
    for (size_t i = 0; i < u->count; i++) {
        struct unit *it = &u->list[i];
        const struct unit *twin = may_repeat(it) ? twin_of(u, it) : NULL;
        if (twin && HAS(twin, PART_OF_TEXT))
            SET(it, PART_OF_TEXT);
    }
    free(o.slots);
    free(o.next);
    free(o.known);
}

/* The headings that "1 Bakgrund ........ 3" leads to. */
static void measure_leaders(struct units *u)
{
    enum { MOST = 64 };
    size_t tries = 0;
    for (size_t i = 0; i < u->count && tries < MOST; i++) {
        const struct unit *it = &u->list[i];
        if (!HAS(it, LEADERS) || it->words < 2)
            continue;
        tries++;
        for (size_t k = i + 1; k < u->count; k++) {
            struct unit *x = &u->list[k];
            if (x->words + 1 == it->words && !HAS(x, LEADERS) &&
                same_words(u, x, u->words + it->word, it->words))
                SET(x, ANNOUNCED);
        }
    }
}

/* True when unit I heads no more than one brief paragraph, up to the next blank line. */
static bool is_brief(const struct units *u, size_t i)
{
    return i + 1 < u->count && !u->list[i + 1].gap && HAS(&u->list[i + 1], STOP) &&
           !HAS(&u->list[i + 1], LONG) && u->list[i + 1].mark == MARK_NONE &&
           (i + 2 == u->count || u->list[i + 2].gap);
}

/* True when X has the words that one of the lines FROM to TO (left out) opens with; the number of a
 * page may stand behind them. */
static bool is_listed(const struct units *u, size_t from, size_t to, const struct unit *x)
{
    enum { PAGE = 3 };
    for (size_t k = from; k < to && x->words > 1; k++) {
        const struct unit *it = &u->list[k];
        if (it->words <= x->words + PAGE && same_words(u, x, u->words + it->word, it->words))
            return true;
    }
    return false;
}

/* The lines FROM to TO (left out) of what an issue holds, where they stand over their texts: the
 * first is its article (and heads it, where it is TITLED so), the others are notices when they say
 * little. */
static void measure_announced(struct units *u, size_t from, size_t to, bool titled)
{
    bool article = false;
    for (size_t k = to; k < u->count; k++) {
        struct unit *it = &u->list[k];
        if (!is_listed(u, from, to, it))
            continue;
        if (!article && titled)
            SET(it, ISSUE_HEAD);
        else if (article && is_brief(u, k)) {
            SET(it, NOTICE);
            SET(it + 1, NOTICE);
        }
        article = true;
    }
}

/* What an issue holds, under a line that says so: "I det här numret:". */
static void measure_issue(struct units *u)
{
    enum { LINES = 24 };
    bool greeted = false; /* the text has begun: its title is above */
    for (size_t i = 0; i + 1 < u->count && HAS(&u->list[i], BEFORE_BODY); i++) {
        size_t to = i + 1, again = 0;
        greeted = greeted || HAS(&u->list[i], GREETING) || HAS(&u->list[i], MAIL_HEAD);
        if (!HAS(&u->list[i], ISSUE) || u->list[to].gap)
            continue;
        while (to < u->count && to <= i + LINES && !u->list[to].gap && !unit_says(&u->list[to]))
            to++;
        for (size_t k = to; k < u->count && !again; k++)
            again += is_listed(u, i + 1, to, &u->list[k]);
        if (!again)
            continue;
        for (size_t k = 0; !greeted && k < i; k++)
            SET(&u->list[k], MASTHEAD);
        for (size_t k = i + 1; k < to; k++) {
            SET(&u->list[k], IN_CONTENTS);
            SET(&u->list[k], LISTED);
        }
        measure_announced(u, i + 1, to, !greeted);
        return;
    }
}

/* A table of contents: lines without gaps that all stand again. */
static void measure_contents(struct units *u)
{
    for (size_t i = 0; i + 1 < u->count; i++) {
        struct unit *it = &u->list[i], *next = it + 1;
        if (HAS(it, SAME_LATER) && HAS(next, SAME_LATER) && !HAS(it, SAME_EARLIER) &&
            !HAS(next, SAME_EARLIER) && next->gap <= 1 && !HAS(it, GIVEN) && !HAS(next, GIVEN)) {
            SET(it, IN_CONTENTS);
            SET(next, IN_CONTENTS);
        }
    }
    measure_issue(u);
    measure_leaders(u);
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
        const struct unit *first = slots[s] ? &u->list[slots[s] - 1] : NULL;
        if (first && HAS(it, CAPS) && HAS(it, TINY) && !HAS(first, CAPS))
            continue; /* "KUNDCASE" over a title is not the "Kundcase" of the menu */
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
