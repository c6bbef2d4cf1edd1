/* SPDX-License-Identifier: MIT
 *
 * Whom a quote names itself: "…, säger Eva Ek", "…, säger hon", "…, Ek kertoo". */
#include "article/talk.h"

#include "base/banned.h"

enum {
    ATTRIBUTION = 8, /* words from "säger" to the name behind it */
    TAIL_WORDS = 10, /* a "säger" so near the end names a speaker, known or not */
};

/* The one named behind the verb at word W: by name, by pronoun, by role; SEVERAL when somebody is
 * named who is not known. */
static int named_behind(const struct talk *st, size_t b, size_t w)
{
    const struct scan *s = st->s;
    size_t end = s->first[b + 1];
    if (w + 1 >= end || s->words[w + 1].flags & WORD_BREAK)
        return NOBODY;
    enum gender gender = talk_gender(s->bits[w + 1]);
    if (gender && st->before == KIND_PARA && st->shared[gender])
        return STRANGER; /* "säger hon" of two women */
    if (gender)
        return talk_meant(st, gender);
    for (size_t k = w + 1; k < end && k <= w + ATTRIBUTION; k++) {
        if (s->words[k].flags & (WORD_BREAK | WORD_COMMA))
            break;
        const struct person_mention *m = talk_mention_at(st->p, k);
        if (m)
            return m->person;
        if (s->taken[k] == TAKEN_ORG)
            continue; /* "säger Nacka kommuns it-chef Eva Ek" */
        if (talk_is_name(s, k) || (k == w + 1 && s->words[k].flags & WORD_UPPER))
            return STRANGER;
        int person = talk_with_role(st, b, k);
        if (person != NOBODY)
            return person;
    }
    return SEVERAL;
}

/* True when word W may be the verb of "…, säger NAMN": a mark stands before it. */
static bool is_set_off(const struct scan *s, size_t b, size_t w)
{
    if (s->words[w].flags & (WORD_COMMA | WORD_BREAK))
        return true;
    struct span gap = scan_gap(s, b, w);
    return gap.n > 1 && (gap.p[0] == '"' || (unsigned char)gap.p[0] >= 0xC3);
}

/* True when a mark or the end of block B stands before word W. */
static bool closes(const struct scan *s, size_t b, size_t w)
{
    return w >= s->first[b + 1] || s->words[w].flags & (WORD_COMMA | WORD_BREAK);
}

/* True when word W of block B is a verb of saying that ends its clause: "…, Eva Ek kertoo." */
static bool is_saying(const struct scan *s, size_t b, size_t w)
{
    return w < s->first[b + 1] && s->bits[w] & VOCAB_SAID && scan_joined(s, b, w) &&
           closes(s, b, w + 1);
}

/* True when word W of block B opens somebody without a name: "säger en av dem", "en lärare". */
static bool is_somebody(const struct scan *s, size_t b, size_t w)
{
    if (w + 1 >= s->first[b + 1] || !scan_joined(s, b, w) || !scan_joined(s, b, w + 1) ||
        (!(s->bits[w + 1] & (VOCAB_FUNCTION | VOCAB_AT)) &&
         !vocab_role(s->vocab, scan_word(s, b, w + 1))))
        return false;
    for (const char *const *row = lang_list(s->lang, LIST_GENERIC); *row; row++)
        if (s->words[w].hash == word_hash(*row))
            return true;
    return false;
}

int talk_attributed(const struct talk *st, size_t b)
{
    const struct scan *s = st->s;
    size_t end = s->first[b + 1];
    int unknown = NOBODY;
    for (size_t w = s->first[b] + 1; w < end; w++) {
        bool said = s->bits[w] & VOCAB_SAID;
        if (!is_set_off(s, b, w))
            continue;
        const struct person_mention *m = w + 1 < end ? talk_mention_at(st->p, w + 1) : NULL;
        const struct person_mention *m_here = talk_mention_at(st->p, w);
        if (!said && m && !(s->words[w].flags & WORD_UPPER) && scan_joined(s, b, w + 1) &&
            !(s->bits[w] & (VOCAB_FUNCTION | VOCAB_AT)) &&
            (closes(s, b, m->to) || closes(s, b, m->to + 1)))
            return m->person; /* ", flikar NAMN in." with a verb that no list holds */
        if (m_here && is_saying(s, b, m_here->to))
            return m_here->person;
        if (talk_gender(s->bits[w]) && is_saying(s, b, w + 1))
            return talk_meant(st, talk_gender(s->bits[w]));
        if (!said)
            continue;
        int person = named_behind(st, b, w);
        if (person >= 0)
            return person;
        bool tail = w + TAIL_WORDS >= end && w + 1 < end && !(s->bits[w + 1] & VOCAB_I);
        if (person == STRANGER || (person == SEVERAL && (tail || is_somebody(s, b, w + 1))))
            unknown = SEVERAL;
    }
    return unknown;
}
