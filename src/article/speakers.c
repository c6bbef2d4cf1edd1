/* SPDX-License-Identifier: MIT
 *
 * Reads an article from its first block to its last and keeps in mind who is spoken of; a quote is
 * said by the one named in it, by the one its pronoun points at, or by the one that the paragraph
 * before it is about. */
#include "article/speakers.h"

#include <stdlib.h>
#include <string.h>

#include "article/talk.h"

#include "base/banned.h"

/* -- quotes ----------------------------------------------------------------------------------- */

/* The one that the paragraph behind quote B names at once, when nobody was named before. */
static int named_after(const struct talk *st, size_t b)
{
    for (size_t next = b + 1; next < st->s->count; next++) {
        enum kind kind = st->s->blocks[next].kind;
        if (kind == KIND_PARA)
            return talk_topic(st, next);
        if (kind != KIND_OMITTED && kind != KIND_CAPTION)
            break;
    }
    return NOBODY;
}

/* True when PERSON is named outside quotes: not only by the one who speaks in them. */
static bool is_told(const struct talk *st, int person)
{
    for (size_t i = 0; i < st->p->mention_count; i++)
        if (st->p->mentions[i].person == person &&
            st->s->blocks[st->p->mentions[i].block].kind != KIND_QUOTE)
            return true;
    return false;
}

/* The one who has said most of the quotes so far, and the last: an interview goes on with him,
 * where nobody else was named since. */
static int main_voice(const struct talk *st)
{
    enum { LEAST = 2 };
    if (st->before != KIND_PARA || st->voice < 0 || st->quote_count < LEAST)
        return NOBODY;
    return st->quotes[st->voice] * 3 >= st->quote_count * 2 ? st->voice : NOBODY;
}

/* The speaker of quote B, which names nobody. */
static int understood(const struct talk *st, size_t b)
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
    if (st->before == KIND_QUOTE && !st->turned && st->voice >= 0 && !st->asked)
        return st->voice; /* goes on */
    if (st->section >= 0 && st->before == KIND_PARA && st->topic == st->section)
        return st->section;
    int main = main_voice(st);
    return main != NOBODY || st->before != KIND_PARA ? main : talk_returned(st);
}

static int read_quote(struct talk *st, size_t b)
{
    int speaker = talk_attributed(st, b);
    if (speaker == NOBODY)
        speaker = understood(st, b);
    if (speaker >= 0) {
        talk_hear(st, speaker);
        st->quotes[speaker]++;
    }
    if (st->quote_count++ == 0)
        st->first_voice = speaker;
    st->voice = speaker;
    st->asked = span_find(st->s->blocks[b].text, SPAN("?")) != SIZE_MAX;
    st->before = KIND_QUOTE;
    return speaker >= 0 ? speaker : NOBODY;
}

/* -- the one interviewed ---------------------------------------------------------------------- */

/* The one who says more than all others together, and at least LEAST times; NOBODY. */
static int main_speaker(const struct talk *st, const int *speakers)
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
static bool is_answer(const struct talk *st, size_t b)
{
    if (talk_attributed(st, b) != NOBODY)
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

/* True when quote B goes on with the quote before it, and names nobody. */
static bool goes_on(const struct talk *st, size_t b, const int *speakers, int who)
{
    size_t k = b;
    while (k > 0 && st->s->blocks[k - 1].kind == KIND_OMITTED)
        k--;
    return k > 0 && st->s->blocks[k - 1].kind == KIND_QUOTE && speakers[k - 1] == who &&
           talk_attributed(st, b) == NOBODY;
}

/* An answer that nobody is named for is that of the one interviewed. Elsewhere a text that goes
 * from one to the other and back leaves it open. */
static void give_answers(const struct talk *st, int *speakers)
{
    const int most = main_speaker(st, speakers);
    for (size_t b = 0; most != NOBODY && b < st->s->count; b++)
        if (st->s->blocks[b].kind == KIND_QUOTE && speakers[b] == NOBODY &&
            (is_answer(st, b) || goes_on(st, b, speakers, most)))
            speakers[b] = most;
}

void speakers_find(const struct scan *s, const struct people *p, int *speakers)
{
    struct talk st = {.s = s, .p = p, .topic = NOBODY, .before = KIND_OMITTED, .only = NOBODY};
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
            talk_paragraph(&st, b);
        else if (kind == KIND_HEADING)
            talk_heading(&st, b);
    }
    give_answers(&st, speakers);
    free(st.heard);
    free(st.quotes);
}
