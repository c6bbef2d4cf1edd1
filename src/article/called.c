/* SPDX-License-Identifier: MIT
 *
 * Names that the text shows to be somebody's by calling him so: by the given name alone, whom the
 * frame of a mail names in full, and by the family name alone, with a verb of saying. */
#include <string.h>

#include "article/gathering.h"

#include "base/banned.h"

enum {
    FRAME_BYTES = 400, /* of a line "Till: ..." */
    GREETING = 3,      /* words of "Hej på dig Eva!" before the name */
};

/* True when word W ends a line that greets: "Hej Eva!", "Kära Eva,". */
static bool is_greeted(const struct scan *s, size_t b, size_t w)
{
    return w + 1 == s->first[b + 1] && w > s->first[b] && w - s->first[b] <= GREETING;
}

/* True when WORD (its hash) stands free in the text as a name alone. */
static bool is_named_alone(const struct scan *s, uint64_t word)
{
    for (size_t b = 0; b < s->count; b++)
        for (size_t w = s->first[b]; scan_is_body(s, b) && w < s->first[b + 1]; w++)
            if (s->words[w].hash == word && s->words[w].flags & WORD_UPPER &&
                s->taken[w] == TAKEN_FREE && !is_greeted(s, b, w) &&
                !(scan_opens(s, b, w) && s->bits[w] & (VOCAB_FUNCTION | VOCAB_HE | VOCAB_SHE)))
                return true;
    return false;
}

static bool bears(const struct people *p, size_t count, uint64_t given)
{
    for (size_t i = 0; i < count; i++)
        if (p->list[i].given == given && p->list[i].evidence >= EVIDENCE_LEAST)
            return true;
    return false;
}

/* Somebody whom the text calls by the given name alone and the frame of the mail in full: "Kopia:
 * Bo Ask", then "Bo på teknik har räknat". */
static void call_in_frame(struct gathering *g)
{
    struct scan *s = g->s;
    for (size_t b = 0; b < s->count; b++) {
        const struct block *block = &s->blocks[b];
        if (block->kind != KIND_OMITTED || block->reason != REASON_METADATA ||
            block->raw.n > FRAME_BYTES || !memchr(block->raw.p, ':', block->raw.n))
            continue;
        for (size_t w = s->first[b], next; w < s->first[b + 1]; w = next) {
            struct name n;
            size_t count = g->p->count;
            if (!name_at(s, b, w, &n, &next) || !n.given || n.credit)
                continue;
            uint64_t given = s->words[n.from].hash;
            if (bears(g->p, count, given) || !is_named_alone(s, given))
                continue;
            int person = gathering_person(g, b, &n); /* may move the list */
            struct person_entry *e = &g->p->list[person];
            e->evidence += e->writer ? 0 : EVIDENCE_LEAST;
        }
    }
}

/* -- by the family name ------------------------------------------------------------------------ */

/* The only one with the family name FAMILY, known or not yet, or NULL. */
static struct person_entry *bearer(struct people *p, uint64_t family)
{
    struct person_entry *found = NULL;
    for (size_t i = 0; i < p->count; i++)
        if (p->list[i].family == family) {
            if (found)
                return NULL;
            found = &p->list[i];
        }
    return found;
}

/* "– Nej, säger Ek." is said by Xyz Ek, also when nobody else bears such a given name. */
static void call_in_quotes(struct gathering *g)
{
    const struct scan *s = g->s;
    for (size_t b = 0; b < s->count && g->p->count <= PEOPLE_MOST; b++) {
        size_t end = s->first[b + 1];
        for (size_t w = s->first[b]; s->blocks[b].kind == KIND_QUOTE && w + 1 < end; w++) {
            bool alone = w + 2 >= end || !(s->words[w + 2].flags & WORD_UPPER);
            if (!(s->bits[w] & VOCAB_SAID) || !alone || !scan_joined(s, b, w + 1) ||
                !(s->words[w + 1].flags & WORD_UPPER) || s->taken[w + 1] != TAKEN_FREE)
                continue;
            struct person_entry *e = bearer(g->p, s->words[w + 1].hash);
            if (e && e->evidence < EVIDENCE_LEAST && !e->credited)
                e->evidence = EVIDENCE_LEAST;
        }
    }
}

void gather_called(struct gathering *g)
{
    call_in_frame(g);
    call_in_quotes(g);
}
