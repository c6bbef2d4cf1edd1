/* SPDX-License-Identifier: MIT
 *
 * Enumerations in running text: sentences that open with "för det första", "Två:" and the like.
 * Where several follow close upon each other they are a list. */
#include "anthology/principles.h"

#include <stdlib.h>

#include "base/banned.h"

enum {
    LEAST = 2,   /* points that make a list */
    REACH = 2,   /* blocks from one point to the next at most */
    ASKED = 4,   /* weight from which words ask for advice */
    ANSWERS = 3, /* blocks behind the question that answer it */
};

static void push_point(struct search *s, size_t i, struct sentence *t, bool sure)
{
    sentence_trim(s->cues, s->draft->blocks[i].text, s->words, t);
    MEM_PUSH(s->points, s->point_count, s->point_cap);
    s->points[s->point_count++] = (struct point){i, t->from, t->end, sure};
}

/* True when block I is asked for advice: a question about it, or a heading that names it, stands
 * before it, with no more than other answers between. */
static bool is_asked(struct search *s, size_t i)
{
    const struct draft *d = s->draft;
    size_t answers = 0;
    for (size_t k = i; k-- > 0 && answers < ANSWERS;) {
        const struct block *b = &d->blocks[k];
        if (b->kind == KIND_OMITTED || b->kind == KIND_CAPTION || b->kind == KIND_PULLQUOTE)
            continue;
        if (b->kind != KIND_HEADING && b->kind != KIND_PARA && b->kind != KIND_QUOTE)
            return false;
        bool asks = b->text.n && b->text.p[b->text.n - 1] == '?';
        if (asks || b->kind == KIND_HEADING)
            return advice_named(s, k) >= ASKED;
        answers++;
    }
    return false;
}

/* True when the sentence that begins at word AT of block I, with its first LABEL words the name of
 * who says it, is an order: one of several pieces of advice where such was asked for. */
static bool is_advice(struct search *s, size_t i, size_t at, size_t label)
{
    enum { SMALL = 4 }; /* bytes of "och", "and" */
    const struct word *w = s->words + at + label;
    size_t left = s->count - at - label, n;
    struct span text = s->draft->blocks[i].text;
    if (left > 1 && w->n <= SMALL && !cues_bit(s->cues->orders, w->hash)) {
        w++; /* "Och se till att ..." */
        left--;
    }
    if (!search_infinitive(s, w) && (!cues_bit(s->cues->orders, w->hash) ||
                                     !cues_at(s->cues, LIST_IMPERATIVES, text, w, left, &n)))
        return false;
    if (!s->asked_known || s->asked_block != i) {
        s->asked = is_asked(s, i);
        s->asked_block = i;
        s->asked_known = true;
        search_words(s, i);
    }
    return s->asked;
}

void see_point(struct search *s, size_t i, size_t at)
{
    struct span text = s->draft->blocks[i].text;
    size_t n = 0, label = at ? 0 : search_label(s, i);
    const struct word *w = s->words + at + label;
    bool lead = at == 0 && s->leads[i];
    const struct cue *cue = cues_at(s->cues, LIST_ENUMERATIONS, text, w, s->count - at - label, &n);
    if (!cue && !lead && !is_advice(s, i, at, label))
        return;
    struct sentence t = sentence_at(s->cues, text, s->words, s->count, at);
    if (t.word != at || (cue && n >= t.words) || t.question || sentence_names(s, i, &t))
        return;
    w = s->words + at + label;
    t.word += label;
    t.words -= label;
    t.from = label ? w->at : t.from;
    /* "Två: ...", but not "Två veckor ..." */
    char mark = cue ? text.p[w[n - 1].at + w[n - 1].n] : 0;
    if (cue && cue->weight > 1 && mark != ':' && mark != ',')
        return;
    push_point(s, i, &t, false);
}

/* The number that WORD is, from two on, or 0. */
static size_t number_of(const struct search *s, const struct word *word)
{
    size_t number = 2;
    for (const char *const *row = lang_list(s->draft->lang, LIST_NUMBERS); *row; row++, number++)
        if (word->hash == word_hash(*row))
            return number;
    return 0;
}

void see_order(struct search *s, size_t i, size_t word)
{
    struct sentence t = sentence_at(s->cues, s->draft->blocks[i].text, s->words, s->count, word);
    t.words -= word - t.word;
    t.word = word;
    t.from = s->words[word].at;
    push_point(s, i, &t, true);
}

size_t search_number(const struct search *s)
{
    for (size_t k = 0; k < s->count; k++)
        if (s->numbers >> (s->words[k].hash & 63) & 1) {
            size_t number = number_of(s, &s->words[k]);
            if (number)
                return number;
        }
    return 0;
}

void see_announcement(struct search *s, size_t i, size_t at)
{
    enum { BETWEEN = 2, ANNOUNCING = 14, RULE_WORDS = 16, LEAST_WORDS = 3, MOST = 8 };
    struct span text = s->draft->blocks[i].text;
    size_t number = number_of(s, &s->words[at]), n = 0;
    const struct cue *name = NULL;
    for (size_t k = at + 1; number && !name && k <= at + BETWEEN && k < s->count; k++)
        name = cues_at(s->cues, LIST_ADVICE, text, s->words + k, s->count - k, &n);
    if (!number)
        return;
    struct sentence t = sentence_at(s->cues, text, s->words, s->count, at), rules[MOST];
    if (!name && t.word + t.words == at + 1) /* "Reglerna är tre." */
        for (size_t k = t.word; k < at && !(name && name->weight >= ASKED); k++)
            name = cues_at(s->cues, LIST_ADVICE, text, s->words + k, at - k, &n);
    if (!name || name->weight < ASKED)
        return;
    if (t.words > ANNOUNCING || number > MOST)
        return;
    size_t next = t.word + t.words;
    for (n = 0; n < number && next < s->count; n++) {
        rules[n] = sentence_at(s->cues, text, s->words, s->count, next);
        if (rules[n].question || rules[n].words > RULE_WORDS || rules[n].words < LEAST_WORDS)
            return;
        next = rules[n].word + rules[n].words;
    }
    if (n < number)
        return;
    for (n = 0; n < number; n++)
        push_point(s, i, &rules[n], false);
}

/* Makes the sentence of POINT an entry of a list: a norm that was found in it becomes one. *AT is
 * an index into the COUNT findings, which are sorted; it moves on. */
static void take_point(struct search *s, const struct point *point, size_t *at, size_t count)
{
    const char *why = "one of several points";
    while (*at < count && s->found[*at].block < point->block)
        ++*at;
    for (size_t k = *at; k < count && s->found[k].block == point->block; k++) {
        struct finding *f = &s->found[k];
        if (f->from < point->end && point->from < f->from + f->n) {
            f->evidence = EVIDENCE_LIST;
            f->core = true;
            f->why = why;
            return;
        }
    }
    search_add(s, point->block, point->from, point->end, EVIDENCE_LIST, true, why);
}

/* True when one of the first COUNT findings has some of POINT. */
static bool is_met(const struct search *s, const struct point *point, size_t count)
{
    for (size_t k = 0; k < count; k++)
        if (s->found[k].block == point->block && s->found[k].from < point->end &&
            point->from < s->found[k].from + s->found[k].n)
            return true;
    return false;
}

void take_points(struct search *s)
{
    size_t at = 0, count = s->found_count;
    for (size_t i = 0, end; i < s->point_count; i = end) {
        for (end = i + 1;
             end < s->point_count && s->points[end].block <= s->points[end - 1].block + REACH;)
            end++;
        for (size_t k = i; end - i >= LEAST && k < end; k++)
            take_point(s, &s->points[k], &at, count);
        const struct point *p = &s->points[i];
        if (end - i < LEAST && p->sure && !is_met(s, p, count))
            search_add(s, p->block, p->from, p->end, EVIDENCE_NORM, true, "announced order");
    }
    free(s->points);
}
