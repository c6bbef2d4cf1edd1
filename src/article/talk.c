/* SPDX-License-Identifier: MIT
 *
 * Who was spoken of and who spoke, and whom a pronoun or a role means by that. */
#include "article/talk.h"

#include "base/banned.h"

enum gender talk_gender(unsigned bits)
{
    return bits & VOCAB_HE ? GENDER_HE : bits & VOCAB_SHE ? GENDER_SHE : GENDER_UNKNOWN;
}

bool talk_fits(const struct talk *st, int person, enum gender gender)
{
    enum gender g = person >= 0 ? st->p->list[person].gender : GENDER_UNKNOWN;
    return person >= 0 && (g == gender || g == GENDER_UNKNOWN || gender == GENDER_UNKNOWN);
}

/* How many of those heard so far GENDER may mean. */
static size_t count_heard(const struct talk *st, enum gender gender)
{
    size_t count = 0;
    for (size_t i = 0; i < st->p->count; i++)
        count += st->heard[i] && talk_fits(st, (int)i, gender);
    return count;
}

/* The one that "han" or "hon" means now. */
static int resolve(const struct talk *st, enum gender gender)
{
    if (talk_fits(st, st->topic, gender))
        return st->topic;
    if (st->topic == SEVERAL && st->last[gender] == NOBODY)
        return NOBODY;
    return st->last[gender];
}

int talk_returned(const struct talk *st)
{
    if (!st->turned || st->first_voice < 0)
        return NOBODY;
    for (size_t i = 0; i < st->p->count; i++)
        if (st->quotes[i] > st->quotes[st->first_voice])
            return NOBODY;
    return st->first_voice;
}

int talk_meant(const struct talk *st, enum gender gender)
{
    if (!st->turned || count_heard(st, gender) < 2)
        return resolve(st, gender);
    int first = talk_returned(st);
    return talk_fits(st, first, gender) ? first : STRANGER;
}

void talk_speak_of(struct talk *st, int person)
{
    enum gender g = st->p->list[person].gender;
    st->last[g] = person;
    if (g == GENDER_UNKNOWN)
        st->last[GENDER_HE] = st->last[GENDER_SHE] = person;
}

void talk_hear(struct talk *st, int person)
{
    talk_speak_of(st, person);
    st->topic = person;
    st->turned = false;
    if (!st->heard[person]) {
        st->heard[person] = 1;
        st->heard_count++;
    }
}

const struct person_mention *talk_mention_at(const struct people *p, size_t w)
{
    size_t i = people_from(p, w);
    return i < p->mention_count && p->mentions[i].from == w ? &p->mentions[i] : NULL;
}

bool talk_is_name(const struct scan *s, size_t w)
{
    if (s->taken[w] == TAKEN_NAME)
        return true;
    return s->taken[w] == TAKEN_FREE && s->words[w].flags & WORD_UPPER && s->bits[w] & VOCAB_NAME &&
           !(s->bits[w] & (VOCAB_FUNCTION | VOCAB_HE | VOCAB_SHE));
}

int talk_with_role(const struct talk *st, size_t b, size_t w)
{
    struct span word = scan_word(st->s, b, w);
    size_t base = vocab_role(st->s->vocab, word);
    int found = NOBODY;
    if (base == 0 || base == word.n || st->p->count > PEOPLE_MOST)
        return NOBODY;
    for (size_t i = 0; i < st->p->count; i++) {
        const struct person_entry *e = &st->p->list[i];
        if (e->index < 0 || !e->role ||
            span_find(span_of(e->role), span_make(word.p, base)) == SIZE_MAX)
            continue;
        if (found != NOBODY)
            return NOBODY;
        found = (int)i;
    }
    return found;
}
