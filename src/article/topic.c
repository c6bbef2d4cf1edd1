/* SPDX-License-Identifier: MIT
 *
 * Whom a paragraph or a heading is about. */
#include "article/talk.h"

#include "base/banned.h"

/* True when a name at words FROM .. of block B is the first of its sentence, a role apart. */
static bool is_subject(const struct scan *s, size_t b, size_t from)
{
    size_t w = from;
    while (!scan_opens(s, b, w) && from - w < 3 &&
           (s->bits[w - 1] & VOCAB_PREFIX || s->bits[w - 1] & VOCAB_COPULA ||
            vocab_role(s->vocab, scan_word(s, b, w - 1))))
        w--;
    return scan_opens(s, b, w);
}

/* One of two that may be the same: the other, or SEVERAL. */
static int join(int a, int b)
{
    return a == NOBODY || a == b ? b : b == NOBODY ? a : SEVERAL;
}

/* True when the role at word W is that of the one whom its sentence goes on to name: "Handläggaren
 * med blanketten heter Eva Ek." */
static bool is_named_behind(const struct talk *st, size_t b, size_t w)
{
    const struct scan *s = st->s;
    for (size_t k = w + 1; k + 1 < s->first[b + 1]; k++) {
        if (s->words[k].flags & (WORD_BREAK | WORD_COMMA))
            return false;
        if (s->bits[k] & VOCAB_COPULA)
            return scan_joined(s, b, k + 1) && talk_mention_at(st->p, k + 1);
    }
    return false;
}

/* True when block B names somebody who is none of the people: a name that was not understood, or
 * "projektledaren" without a name. */
static bool names_stranger(const struct talk *st, size_t b)
{
    const struct scan *s = st->s;
    size_t i = people_from(st->p, s->first[b]);
    for (size_t w = s->first[b]; w < s->first[b + 1]; w++) {
        while (i < st->p->mention_count && st->p->mentions[i].to <= w)
            i++;
        bool known = i < st->p->mention_count && st->p->mentions[i].from <= w;
        if (!known && talk_is_name(s, w))
            return true;
        if (w > s->first[b] && !(s->words[w].flags & WORD_BREAK))
            continue;
        struct span word = scan_word(s, b, w);
        size_t base = vocab_role(s->vocab, word);
        bool named = w + 1 < s->first[b + 1] && s->words[w + 1].flags & WORD_UPPER;
        if (base && base < word.n && !named && talk_with_role(st, b, w) == NOBODY &&
            !is_named_behind(st, b, w))
            return true;
    }
    return false;
}

/* True for "Eva Ek och juristen Bo Ask": what is said of one is said of both. */
static bool is_coupled(const struct scan *s, const struct person_mention *a,
                       const struct person_mention *m)
{
    if (a->block != m->block || m->from <= a->to || m->from - a->to > 3 ||
        !(s->bits[a->to] & VOCAB_FUNCTION) || s->bits[a->to] & (VOCAB_AT | VOCAB_COPULA))
        return false;
    for (size_t w = a->to; w <= m->from; w++)
        if (s->words[w].flags & (WORD_BREAK | WORD_COMMA))
            return false;
    return true;
}

/* The one whom the last sentence of block B tells of, and who is its subject; else SEVERAL. */
static int last_subject(const struct talk *st, size_t b)
{
    const struct scan *s = st->s;
    size_t w = s->first[b + 1];
    while (w > s->first[b] + 1 && !(s->words[w - 1].flags & WORD_BREAK))
        w--;
    size_t i = people_from(st->p, --w);
    const struct person_mention *m = i < st->p->mention_count ? &st->p->mentions[i] : NULL;
    bool alone = i + 1 >= st->p->mention_count || m[1].from >= s->first[b + 1];
    return m && m->from < s->first[b + 1] && alone && is_subject(s, b, m->from) ? m->person
                                                                                : SEVERAL;
}

int talk_topic(const struct talk *st, size_t b)
{
    const struct scan *s = st->s;
    const struct people *p = st->p;
    int said = NOBODY, subject = NOBODY, any = NOBODY, pronoun = NOBODY;
    size_t end = s->first[b + 1];
    for (size_t i = people_from(p, s->first[b]); i < p->mention_count; i++) {
        const struct person_mention *m = &p->mentions[i];
        if (m->from >= end)
            break;
        bool before = m->from > s->first[b] && s->bits[m->from - 1] & VOCAB_SAID;
        bool behind = m->to < end && s->bits[m->to] & VOCAB_SAID && scan_joined(s, b, m->to);
        any = join(any, m->person);
        if (before || behind)
            said = join(said, m->person);
        if (is_subject(s, b, m->from))
            subject = join(subject, m->person);
        if (i > 0 && is_coupled(s, &p->mentions[i - 1], m)) {
            int both = join(p->mentions[i - 1].person, m->person);
            said = said != NOBODY ? join(said, both) : said;
            subject = subject != NOBODY ? join(subject, both) : subject;
        }
    }
    for (size_t w = s->first[b]; w < end && any == NOBODY; w++)
        if (talk_gender(s->bits[w])) {
            int meant = talk_meant(st, talk_gender(s->bits[w]));
            pronoun = join(pronoun, meant == STRANGER ? SEVERAL : meant);
        }
    if (subject == SEVERAL)
        subject = last_subject(st, b);
    if (names_stranger(st, b))
        any = subject = SEVERAL;
    int best = said != NOBODY ? said : subject;
    return best != NOBODY ? best : any != NOBODY ? any : pronoun;
}

/* True when block B names two persons who may be of GENDER. */
static bool names_two(const struct talk *st, size_t b, enum gender gender)
{
    int first = NOBODY;
    for (size_t i = people_from(st->p, st->s->first[b]);
         i < st->p->mention_count && st->p->mentions[i].from < st->s->first[b + 1]; i++) {
        int person = st->p->mentions[i].person;
        if (!talk_fits(st, person, gender) || person == first)
            continue;
        if (first != NOBODY)
            return true;
        first = person;
    }
    return false;
}

void talk_paragraph(struct talk *st, size_t b)
{
    int topic = talk_topic(st, b);
    size_t end = st->s->first[b + 1];
    for (size_t i = people_from(st->p, st->s->first[b]);
         i < st->p->mention_count && st->p->mentions[i].from < end; i++)
        talk_speak_of(st, st->p->mentions[i].person);
    st->shared[GENDER_HE] = names_two(st, b, GENDER_HE);
    st->shared[GENDER_SHE] = names_two(st, b, GENDER_SHE);
    st->told = topic != NOBODY;
    if (topic >= 0)
        talk_hear(st, topic);
    if (topic == SEVERAL) {
        st->topic = SEVERAL;
        st->turned = false;
    }
    st->before = KIND_PARA;
}

void talk_heading(struct talk *st, size_t b)
{
    const struct people *p = st->p;
    size_t i = people_from(p, st->s->first[b]), end = st->s->first[b + 1];
    int named = NOBODY;
    for (; i < p->mention_count && p->mentions[i].from < end; i++)
        named = join(named, p->mentions[i].person);
    if (named >= 0)
        talk_hear(st, named);
    st->turned = named == NOBODY;
    st->section = named >= 0 ? named : NOBODY;
}
