/* SPDX-License-Identifier: MIT
 *
 * Reads an article from its first block to its last and keeps in mind who is spoken of; a quote is
 * said by the one named in it, by the one its pronoun points at, or by the one that the paragraph
 * before it is about. */
#include "article/speakers.h"

#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

enum {
    NOBODY = -1,
    STRANGER = -3,      /* somebody who is none of the people */
    SEVERAL = -2,       /* more than one could be meant */
    PERSONS_MOST = 400, /* more in one text, and no role tells one of them */
    ATTRIBUTION = 8,    /* words from "säger" to the name behind it */
    TAIL_WORDS = 10,    /* a "säger" so near the end names a speaker, known or not */
};

/* What is known of the conversation at one point of the text. */
struct state {
    const struct scan *s;
    const struct people *p;
    int topic;            /* the one last spoken of, or NOBODY, or SEVERAL */
    int last[3];          /* by gender: the one last spoken of, or NOBODY */
    unsigned char *heard; /* per person: was a topic or a speaker */
    size_t heard_count;
    unsigned *quotes; /* per person: quotes said so far */
    unsigned quote_count;
    int voice;        /* who said the last of them, or NOBODY */
    int first_voice;  /* who said the first of them, or NOBODY */
    bool turned;      /* a new section has begun since somebody was spoken of */
    int section;      /* the one whom its heading names alone, or NOBODY */
    enum kind before; /* kind of the last paragraph, lead or quote */
    bool told;        /* that one named somebody */
    bool shared[3];   /* by gender: it names two whom a pronoun may mean */
    size_t persons;   /* accepted persons that are mentioned at all */
    int only;         /* the only one of them, or NOBODY */
};

static enum gender word_gender(unsigned bits)
{
    return bits & VOCAB_HE ? GENDER_HE : bits & VOCAB_SHE ? GENDER_SHE : GENDER_UNKNOWN;
}

static bool fits(const struct state *st, int person, enum gender gender)
{
    enum gender g = person >= 0 ? st->p->list[person].gender : GENDER_UNKNOWN;
    return person >= 0 && (g == gender || g == GENDER_UNKNOWN || gender == GENDER_UNKNOWN);
}

/* The one that "han" or "hon" means now. */
static int resolve(const struct state *st, enum gender gender)
{
    if (fits(st, st->topic, gender))
        return st->topic;
    if (st->topic == SEVERAL && st->last[gender] == NOBODY)
        return NOBODY;
    return st->last[gender];
}

static void speak_of(struct state *st, int person)
{
    enum gender g = st->p->list[person].gender;
    st->last[g] = person;
    if (g == GENDER_UNKNOWN)
        st->last[GENDER_HE] = st->last[GENDER_SHE] = person;
}

static void hear(struct state *st, int person)
{
    speak_of(st, person);
    st->topic = person;
    st->turned = false;
    if (!st->heard[person]) {
        st->heard[person] = 1;
        st->heard_count++;
    }
}

/* -- attributions ----------------------------------------------------------------------------- */

static const struct person_mention *mention_at(const struct people *p, size_t w)
{
    size_t i = people_from(p, w);
    return i < p->mention_count && p->mentions[i].from == w ? &p->mentions[i] : NULL;
}

/* True when word W is part of somebody's name, known or not. */
static bool is_name_word(const struct scan *s, size_t w)
{
    if (s->taken[w] == TAKEN_NAME)
        return true;
    return s->taken[w] == TAKEN_FREE && s->words[w].flags & WORD_UPPER && s->bits[w] & VOCAB_NAME &&
           !(s->bits[w] & (VOCAB_FUNCTION | VOCAB_HE | VOCAB_SHE));
}

/* The one whose role is WORD: "säger digitaliseringschefen". */
static int person_with_role(const struct state *st, size_t b, size_t w)
{
    struct span word = scan_word(st->s, b, w);
    size_t base = vocab_role(st->s->vocab, word);
    int found = NOBODY;
    if (base == 0 || base == word.n || st->p->count > PERSONS_MOST)
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

/* The one named behind the verb at word W: by name, by pronoun, by role; SEVERAL when somebody is
 * named who is not known. */
static int named_behind(const struct state *st, size_t b, size_t w)
{
    const struct scan *s = st->s;
    size_t end = s->first[b + 1];
    if (w + 1 >= end || s->words[w + 1].flags & WORD_BREAK)
        return NOBODY;
    enum gender gender = word_gender(s->bits[w + 1]);
    if (gender && st->before == KIND_PARA && st->shared[gender])
        return STRANGER; /* "säger hon" of two women */
    if (gender)
        return resolve(st, gender);
    for (size_t k = w + 1; k < end && k <= w + ATTRIBUTION; k++) {
        if (s->words[k].flags & (WORD_BREAK | WORD_COMMA))
            break;
        const struct person_mention *m = mention_at(st->p, k);
        if (m)
            return m->person;
        if (is_name_word(s, k) || (k == w + 1 && s->words[k].flags & WORD_UPPER))
            return STRANGER;
        int person = person_with_role(st, b, k);
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

/* The one whom quote B itself names: a person, NOBODY, or SEVERAL for somebody unknown. */
static int named_in(const struct state *st, size_t b)
{
    const struct scan *s = st->s;
    size_t end = s->first[b + 1];
    int unknown = NOBODY;
    for (size_t w = s->first[b] + 1; w < end; w++) {
        bool said = s->bits[w] & VOCAB_SAID;
        if (!is_set_off(s, b, w))
            continue;
        const struct person_mention *m = w + 1 < end ? mention_at(st->p, w + 1) : NULL;
        if (!said && m && !(s->words[w].flags & WORD_UPPER) && scan_joined(s, b, w + 1) &&
            !(s->bits[w] & (VOCAB_FUNCTION | VOCAB_AT)) &&
            (closes(s, b, m->to) || closes(s, b, m->to + 1)))
            return m->person; /* ", flikar NAMN in." with a verb that no list holds */
        if (!said)
            continue;
        int person = named_behind(st, b, w);
        if (person >= 0)
            return person;
        bool tail = w + TAIL_WORDS >= end && w + 1 < end && !(s->bits[w + 1] & VOCAB_I);
        if (person == STRANGER || (person == SEVERAL && tail))
            unknown = SEVERAL;
    }
    return unknown;
}

/* -- what a paragraph is about ---------------------------------------------------------------- */

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
static bool is_named_behind(const struct state *st, size_t b, size_t w)
{
    const struct scan *s = st->s;
    for (size_t k = w + 1; k + 1 < s->first[b + 1]; k++) {
        if (s->words[k].flags & (WORD_BREAK | WORD_COMMA))
            return false;
        if (s->bits[k] & VOCAB_COPULA)
            return scan_joined(s, b, k + 1) && mention_at(st->p, k + 1);
    }
    return false;
}

/* True when block B names somebody who is none of the people: a name that was not understood, or
 * "projektledaren" without a name. */
static bool names_stranger(const struct state *st, size_t b)
{
    const struct scan *s = st->s;
    size_t i = people_from(st->p, s->first[b]);
    for (size_t w = s->first[b]; w < s->first[b + 1]; w++) {
        while (i < st->p->mention_count && st->p->mentions[i].to <= w)
            i++;
        bool known = i < st->p->mention_count && st->p->mentions[i].from <= w;
        if (!known && is_name_word(s, w))
            return true;
        if (w > s->first[b] && !(s->words[w].flags & WORD_BREAK))
            continue;
        struct span word = scan_word(s, b, w);
        size_t base = vocab_role(s->vocab, word);
        bool named = w + 1 < s->first[b + 1] && s->words[w + 1].flags & WORD_UPPER;
        if (base && base < word.n && !named && person_with_role(st, b, w) == NOBODY &&
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

/* Whom block B is about: the one that a verb of saying names, else the subject of a sentence, else
 * the only one named, else whom a pronoun points at. */
static int topic_of(const struct state *st, size_t b)
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
        if (word_gender(s->bits[w]))
            pronoun = join(pronoun, resolve(st, word_gender(s->bits[w])));
    if (names_stranger(st, b))
        any = subject = SEVERAL;
    int best = said != NOBODY ? said : subject;
    return best != NOBODY ? best : any != NOBODY ? any : pronoun;
}

/* True when block B names two persons who may be of GENDER. */
static bool names_two(const struct state *st, size_t b, enum gender gender)
{
    int first = NOBODY;
    for (size_t i = people_from(st->p, st->s->first[b]);
         i < st->p->mention_count && st->p->mentions[i].from < st->s->first[b + 1]; i++) {
        int person = st->p->mentions[i].person;
        if (!fits(st, person, gender) || person == first)
            continue;
        if (first != NOBODY)
            return true;
        first = person;
    }
    return false;
}

static void read_paragraph(struct state *st, size_t b)
{
    int topic = topic_of(st, b);
    size_t end = st->s->first[b + 1];
    for (size_t i = people_from(st->p, st->s->first[b]);
         i < st->p->mention_count && st->p->mentions[i].from < end; i++)
        speak_of(st, st->p->mentions[i].person);
    st->shared[GENDER_HE] = names_two(st, b, GENDER_HE);
    st->shared[GENDER_SHE] = names_two(st, b, GENDER_SHE);
    st->told = topic != NOBODY;
    if (topic >= 0)
        hear(st, topic);
    else if (topic == SEVERAL)
        st->topic = SEVERAL, st->turned = false;
    st->before = KIND_PARA;
}

/* A heading turns from the one spoken of to the article, or to the one whom it names alone. */
static void read_heading(struct state *st, size_t b)
{
    const struct people *p = st->p;
    size_t i = people_from(p, st->s->first[b]), end = st->s->first[b + 1];
    int named = NOBODY;
    for (; i < p->mention_count && p->mentions[i].from < end; i++)
        named = join(named, p->mentions[i].person);
    if (named >= 0)
        hear(st, named);
    st->turned = named == NOBODY;
    st->section = named >= 0 ? named : NOBODY;
}

/* -- quotes ----------------------------------------------------------------------------------- */

/* The one that the paragraph behind quote B names at once, when nobody was named before. */
static int named_after(const struct state *st, size_t b)
{
    for (size_t next = b + 1; next < st->s->count; next++) {
        enum kind kind = st->s->blocks[next].kind;
        if (kind == KIND_PARA)
            return topic_of(st, next);
        if (kind != KIND_OMITTED && kind != KIND_CAPTION)
            break;
    }
    return NOBODY;
}

/* True when PERSON is named outside quotes: not only by the one who speaks in them. */
static bool is_told(const struct state *st, int person)
{
    for (size_t i = 0; i < st->p->mention_count; i++)
        if (st->p->mentions[i].person == person &&
            st->s->blocks[st->p->mentions[i].block].kind != KIND_QUOTE)
            return true;
    return false;
}

/* The one who has said most of the quotes so far, and the last: an interview goes on with him,
 * where nobody else was named since. */
static int main_voice(const struct state *st)
{
    enum { LEAST = 2 };
    if (st->before != KIND_PARA || st->voice < 0 || st->quote_count < LEAST)
        return NOBODY;
    return st->quotes[st->voice] * 3 >= st->quote_count * 2 ? st->voice : NOBODY;
}

/* The one who spoke first and whom nobody has outdone: where a new section names nobody, a text
 * with several voices comes back to him. */
static int first_voice(const struct state *st)
{
    if (!st->turned || st->before != KIND_PARA || st->first_voice < 0)
        return NOBODY;
    for (size_t i = 0; i < st->p->count; i++)
        if (st->quotes[i] > st->quotes[st->first_voice])
            return NOBODY;
    return st->first_voice;
}

/* The speaker of quote B, which names nobody. */
static int understood(const struct state *st, size_t b)
{
    if (st->before == KIND_PARA && st->topic == SEVERAL)
        return NOBODY;
    if (st->persons == 1)
        return st->only;
    if (st->heard_count == 0)
        return named_after(st, b);
    if (st->before == KIND_PARA && st->told)
        return st->topic;
    if (st->heard_count == 1)
        return st->topic;
    if (st->section >= 0 && st->before == KIND_PARA && st->topic == st->section)
        return st->section;
    int main = main_voice(st);
    return main != NOBODY ? main : first_voice(st);
}

static int read_quote(struct state *st, size_t b)
{
    int speaker = named_in(st, b);
    if (speaker == NOBODY)
        speaker = understood(st, b);
    if (speaker >= 0) {
        hear(st, speaker);
        st->quotes[speaker]++;
    }
    if (st->quote_count++ == 0)
        st->first_voice = speaker;
    st->voice = speaker;
    st->before = KIND_QUOTE;
    return speaker >= 0 ? speaker : NOBODY;
}

/* -- the one interviewed ---------------------------------------------------------------------- */

/* The one who says more than all others together, and at least LEAST times; NOBODY. */
static int main_speaker(const struct state *st, const int *speakers)
{
    enum { LEAST = 2 };
    unsigned *said = mem_alloc((st->p->count + 1) * sizeof *said), all = 0;
    int most = NOBODY;
    memset(said, 0, (st->p->count + 1) * sizeof *said);
    for (size_t b = 0; b < st->s->count; b++) {
        int who = speakers[b];
        if (who < 0)
            continue;
        all++;
        said[who]++;
        if (most == NOBODY || said[who] > said[most])
            most = who;
    }
    if (most != NOBODY && (said[most] < LEAST || said[most] * 2 <= all))
        most = NOBODY;
    free(said);
    return most;
}

/* True when quote B, in which nobody is named, answers a question over it. */
static bool is_answer(const struct state *st, size_t b)
{
    if (named_in(st, b) != NOBODY)
        return false;
    for (size_t k = b; k-- > 0;) {
        const struct block *before = &st->s->blocks[k];
        if (before->kind == KIND_HEADING)
            return span_ends(span_trim(before->text), SPAN("?"));
        if (before->kind != KIND_OMITTED && before->kind != KIND_CAPTION &&
            before->kind != KIND_PULLQUOTE)
            break;
    }
    return false;
}

/* An answer that nobody is named for is that of the one interviewed. Elsewhere a text that goes
 * from one to the other and back leaves it open. */
static void give_answers(const struct state *st, int *speakers)
{
    const int most = main_speaker(st, speakers);
    for (size_t b = 0; most != NOBODY && b < st->s->count; b++)
        if (st->s->blocks[b].kind == KIND_QUOTE && speakers[b] == NOBODY && is_answer(st, b))
            speakers[b] = most;
}

void speakers_find(const struct scan *s, const struct people *p, int *speakers)
{
    struct state st = {.s = s, .p = p, .topic = NOBODY, .before = KIND_OMITTED, .only = NOBODY};
    st.heard = mem_alloc(p->count + 1);
    memset(st.heard, 0, p->count + 1);
    st.quotes = mem_alloc((p->count + 1) * sizeof *st.quotes);
    memset(st.quotes, 0, (p->count + 1) * sizeof *st.quotes);
    st.voice = st.first_voice = st.section = NOBODY;
    for (size_t i = 0; i < 3; i++)
        st.last[i] = NOBODY;
    for (size_t i = 0; i < p->count; i++) {
        if (p->list[i].index < 0)
            continue;
        st.persons++;
        st.only = (int)i;
    }
    if (st.persons == 1 && !is_told(&st, st.only))
        st.persons = 0;
    for (size_t b = 0; b < s->count; b++) {
        enum kind kind = s->blocks[b].kind;
        speakers[b] = NOBODY;
        if (kind == KIND_QUOTE)
            speakers[b] = read_quote(&st, b);
        else if (kind == KIND_PARA || kind == KIND_LEAD)
            read_paragraph(&st, b);
        else if (kind == KIND_HEADING)
            read_heading(&st, b);
    }
    give_answers(&st, speakers);
    free(st.heard);
    free(st.quotes);
}
