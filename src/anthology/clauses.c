/* SPDX-License-Identifier: MIT
 *
 * The clause of a sentence that may be a norm: what was decided, what was announced, what is said;
 * without who says it, and without the story that hangs on it. */
#include "anthology/principles.h"

#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

/* Moves T behind the colon of an announcement, if there is one: of "en ny regel: inget avtal utan
 * öppna gränssnitt" the rule. */
static bool skip_announcement(const struct search *s, size_t i, struct sentence *t)
{
    enum {
        ANNOUNCING = 14,
        RULE = 3,
        NAMED = 4
    }; /* words before and, at least, behind the colon */
    struct span text = s->draft->blocks[i].text;
    const struct word *w = s->words + t->word;
    size_t k = 1;
    while (k < t->words && k <= ANNOUNCING && text.p[w[k - 1].at + w[k - 1].n] != ':')
        k++;
    if (k > ANNOUNCING || k + RULE > t->words)
        return false;
    size_t open = w[k].at;
    while (open > w[k - 1].at + w[k - 1].n + 1 && text.p[open - 1] != ' ')
        open--;
    bool quoted = open < w[k].at && sentence_quote(utf8_next(text, &open));
    struct cue_hit hits[CUE_HITS];
    size_t n = cues_find(s->cues, CUE_MASK(LIST_ADVICE), text, w, k, hits), at = 0;
    while (at < n && hits[at].cue->weight < NAMED)
        at++;
    if (at == n && !quoted) /* nor somebody's words */
        return false;
    t->word += k;
    t->words -= k;
    t->from = s->words[t->word].at;
    return at < n;
}

/* Cuts T behind "styrelsen beslutade att", as one of HITS says. */
static bool skip_decision(const struct search *s, struct sentence *t, const struct hits *hits)
{
    enum { RULE = 4 }; /* words of what was decided, at least */
    for (size_t k = 0; k < hits->count; k++) {
        size_t behind = hits->list[k].word + hits->list[k].words;
        if (hits->list[k].cue->list != LIST_DECIDED || behind + RULE > t->words)
            continue;
        t->word += behind;
        t->words -= behind;
        t->from = s->words[t->word].at;
        return true;
    }
    return false;
}

/* True when the words of T from AT on tell a story: in the past, or with signs of it in HITS, which
 * are those of sentence ALL. */
static bool is_story(const struct search *s, size_t i, const struct sentence *all,
                     const struct sentence *t, size_t at, const struct hits *hits)
{
    enum { STORY = -2 };
    int weight = 0;
    for (size_t k = 0; k < hits->count; k++)
        if (hits->list[k].cue->list == LIST_NORM_SIGNS && hits->list[k].cue->weight < 0 &&
            all->word + hits->list[k].word >= at)
            weight += hits->list[k].cue->weight;
    struct sentence tail = {.word = at, .words = t->word + t->words - at};
    return weight <= STORY || sentence_past(s, i, &tail);
}

/* Cuts what hangs on T by ", och" when it alone tells a story: "När man delar måste man lita, och
 * det hade vi inte gjort." */
static void cut_story(const struct search *s, size_t i, const struct sentence *all,
                      struct sentence *t, const struct hits *hits)
{
    enum { RULE = 6 }; /* words before it, at least */
    for (size_t k = t->word + RULE; k < t->word + t->words; k++) {
        struct sentence head = {.word = t->word, .words = k - t->word};
        if (!(s->words[k].flags & WORD_COMMA) || !search_holds(s, &s->words[k], LIST_AND) ||
            !is_story(s, i, all, t, k, hits) || sentence_past(s, i, &head))
            continue;
        t->words = k - t->word;
        t->end = s->words[k - 1].at + s->words[k - 1].n;
        return;
    }
}

struct clause clause_of(struct search *s, size_t i, const struct sentence *t,
                        const struct hits *hits)
{
    struct clause c = {.weighed = *t, .quoted = *t};
    struct span text = s->draft->blocks[i].text;
    size_t label = sentence_label(s, i, t);
    c.quoted.word += label;
    c.quoted.words -= label;
    c.quoted.from = label ? s->words[c.quoted.word].at : c.quoted.from;
    c.decided = skip_decision(s, &c.quoted, hits);
    if (c.decided)
        c.weighed = c.quoted;
    else
        c.announced = skip_announcement(s, i, &c.quoted);
    sentence_trim(s->cues, text, s->words, &c.quoted);
    cut_story(s, i, t, &c.quoted, hits);
    c.weighed.words = c.quoted.word + c.quoted.words - c.weighed.word;
    return c;
}
