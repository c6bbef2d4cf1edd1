/* SPDX-License-Identifier: MIT
 *
 * Lists of principles, advice, lessons and factors of success, told from lists of questions, facts,
 * plans and services by what announces them (announced.c) and what their entries are like
 * (traits.c); numbered headings of advice likewise. A list is taken as a whole or not at all. */
#include "anthology/advice.h"

#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

enum {
    RULES_ALONE = 3, /* weight of sentences that read as rules, with nothing against them */
    HEADINGS = 2,    /* numbered headings that make a list */
    ORDERS = 3,      /* headings without a number that do */
    ORDERS_HEAD = 4, /* weight of a title and lead that announce them */
};

/* -- judging ----------------------------------------------------------------------------------- */

/* True when item I opens with a short sentence of its own that it goes on to explain: "Börja smått.
 * Den som ...". Its words are cut then. */
static bool is_explained(struct search *s, size_t i)
{
    enum { RULE_WORDS = 8 };
    const struct block *b = &s->draft->blocks[i];
    if (b->kind != KIND_ITEM)
        return false;
    search_words(s, i);
    if (!s->count)
        return false;
    struct sentence t = sentence_at(s->cues, b->text, s->words, s->count, 0);
    return t.words <= RULE_WORDS && t.words < s->count && !t.question;
}

/* True when most of the COUNT entries AT are a rule and what explains it. */
static bool are_explained(struct search *s, const size_t *at, size_t count)
{
    size_t n = 0;
    for (size_t k = 0; k < count; k++)
        n += is_explained(s, at[k]);
    return n >= HEADINGS && n * 4 >= count * 3;
}

/* True when item I is a sentence and, behind it, norms that stand for themselves: "We stop buying
 * untried systems. From now on every contract must wait for a pilot." */
static bool is_rule_and_norm(struct search *s, size_t i)
{
    enum { OPENING_WORDS = 10 };
    const struct block *b = &s->draft->blocks[i];
    search_words(s, i);
    if (b->kind != KIND_ITEM || !s->count)
        return false;
    struct sentence t = sentence_at(s->cues, b->text, s->words, s->count, 0);
    if (t.words == s->count || t.words > OPENING_WORDS || t.question)
        return false;
    struct cue_hit hits[CUE_HITS];
    int norms = 0;
    size_t n = cues_find(s->cues, CUE_MASK(LIST_NORMS), b->text, s->words + t.words,
                         s->count - t.words, hits);
    for (size_t k = 0; k < n; k++)
        norms += hits[k].cue->weight;
    return norms >= TAKEN - 1;
}

struct sentence entry_rule(const struct search *s, size_t i)
{
    const struct block *b = &s->draft->blocks[i];
    unsigned number;
    size_t skip = entry_number(b, &number), first = 0;
    while (first + 1 < s->count && s->words[first].at < skip) /* "Steg 1." ends no sentence */
        first++;
    return sentence_at(s->cues, b->text, s->words, s->count, first);
}

/* Takes the rule that item I opens with; what explains it may be a norm of its own. */
static void take_rule(struct search *s, size_t i, const char *why)
{
    struct sentence t = entry_rule(s, i);
    sentence_trim(s->cues, s->draft->blocks[i].text, s->words, &t);
    search_add(s, i, t.from, t.end, EVIDENCE_LIST, true, why);
    s->opened[i] = true;
}

static void take(struct search *s, size_t i, const char *why)
{
    unsigned number;
    search_words(s, i);
    struct span text = s->draft->blocks[i].text;
    struct sentence all = {.from = 0, .end = text.n, .word = 0, .words = s->count};
    size_t skip = entry_number(&s->draft->blocks[i], &number);
    if (s->draft->blocks[i].kind != KIND_HEADING && s->count)
        sentence_trim(s->cues, text, s->words, &all);
    all.from = all.from > skip ? all.from : skip;
    search_add(s, i, all.from, all.end, EVIDENCE_LIST, true, why);
    s->listed[i] = true;
}

/* The weight that the entries T need under words that weigh HEAD: less when they are sentences all,
 * and nothing in them or above speaks of facts, questions or notes. */
static int least_weight(const struct traits *t, int head)
{
    bool rules = t->entries >= RULES_LEAST && t->sentences == t->entries && head >= 0;
    rules = rules && (t->signs + t->orders) * 2 >= t->entries;
    size_t against = t->questions + t->shorts + t->labels + t->digits + t->nots;
    return rules && !against ? RULES_ALONE : TAKEN;
}

/* True when a title of the article counts to COUNT: "Fem tankar om ledning". */
static bool is_counted(struct search *s, size_t count)
{
    for (size_t i = 0; i < s->draft->count; i++) {
        if (s->draft->blocks[i].kind != KIND_TITLE)
            continue;
        search_words(s, i);
        if (search_number(s) == count)
            return true;
    }
    return false;
}

/* The COUNT blocks AT are the entries of one list. Headings that are no rules may be chapters. */
static void judge(struct search *s, const size_t *at, size_t count, int bonus)
{
    struct traits t = {0};
    struct buf why;
    buf_init(&why);
    for (size_t k = 0; k < count; k++)
        traits_see(s, at[k], &t);
    int head = advice_announced(s, at[0], &why);
    if (bonus < 0 && head >= TAKEN - 1)
        bonus = 0; /* a heading right before them says more than the title */
    int weight = head + traits_weigh(&t, head, &why) + bonus;
    if (bonus)
        buf_printf(&why, "title and lead%+d, ", bonus);
    int least = least_weight(&t, head + bonus);
    bool names = s->draft->blocks[at[0]].kind == KIND_HEADING && !(t.orders + t.norms);
    bool taken = weight >= least && (!names || is_counted(s, count));
    if (taken || s->wants_passed) {
        buf_printf(&why, taken ? "list = %d" : "list = %d, too weak: %d is the least", weight,
                   least);
        const char *reason = arena_string(s->arena, buf_span(&why));
        bool explained = taken && are_explained(s, at, count);
        for (size_t k = 0; k < count && taken; k++) {
            if ((explained && is_explained(s, at[k])) || is_rule_and_norm(s, at[k]))
                take_rule(s, at[k], reason);
            else
                take(s, at[k], reason);
        }
        for (size_t k = 0; k < count && !taken; k++)
            search_pass(s, at[k], 0, s->draft->blocks[at[k]].text.n, EVIDENCE_LIST, reason);
    }
    buf_clear(&why);
}

static bool is_stopped(const struct block *b)
{
    return b->text.n && strchr(".!", b->text.p[b->text.n - 1]) != NULL;
}

/* True when the first of the items AT is the name of their list, as the first line of a box may be:
 * without the mark or the full stop that the others have. */
static bool is_named(struct search *s, const size_t *at, size_t count)
{
    const struct block *blocks = s->draft->blocks, *first = &blocks[at[0]];
    if (count < 3 || first->mark.n)
        return false;
    if (blocks[at[1]].mark.n)
        return true;
    return !is_stopped(first) && is_stopped(&blocks[at[1]]) && is_stopped(&blocks[at[count - 1]]) &&
           advice_named(s, at[0]) >= TAKEN - 1;
}

/* -- finding ----------------------------------------------------------------------------------- */

/* Items of one number, wherever they stand. */
static void find_lists(struct search *s, size_t *at)
{
    const struct draft *d = s->draft;
    for (size_t i = 0; i < d->count; i++) {
        const struct block *b = &d->blocks[i];
        if (b->kind != KIND_ITEM)
            continue;
        size_t count = 0, k = i;
        for (; k < d->count; k++) {
            bool same = d->blocks[k].kind == KIND_ITEM && d->blocks[k].list == b->list;
            if (same)
                at[count++] = k;
            else if (d->blocks[k].kind != KIND_OMITTED)
                break;
        }
        bool named = is_named(s, at, count);
        judge(s, at + named, count - named, 0);
        i = at[count - 1];
    }
}

/* True when block I is a paragraph of one short sentence that ends. */
static bool is_line(struct search *s, size_t i)
{
    enum { LINE_WORDS = 18, LINE_LEAST = 2 };
    const struct block *b = &s->draft->blocks[i];
    if (b->kind != KIND_PARA || b->box || !is_stopped(b))
        return false;
    search_words(s, i);
    if (s->count < LINE_LEAST || s->count > LINE_WORDS)
        return false;
    return sentence_at(s->cues, b->text, s->words, s->count, 0).words == s->count;
}

/* Lines without marks behind a paragraph or heading that ends in a colon. */
static void find_lines(struct search *s, size_t *at)
{
    enum { LINES = 3 };
    const struct draft *d = s->draft;
    for (size_t i = 0; i < d->count; i++) {
        const struct block *b = &d->blocks[i];
        bool opens = b->kind == KIND_PARA || b->kind == KIND_HEADING;
        if (!opens || !b->text.n || b->text.p[b->text.n - 1] != ':')
            continue;
        size_t count = 0, k = i + 1;
        for (; k < d->count && (d->blocks[k].kind == KIND_OMITTED || is_line(s, k)); k++)
            if (d->blocks[k].kind == KIND_PARA)
                at[count++] = k;
        search_words(s, i);
        size_t most = search_number(s);
        if (most >= LINES && most < count)
            count = most;
        if (count >= LINES)
            judge(s, at, count, 0);
        i = k - 1;
    }
}

/* Headings without a number that are orders, where the title gives advice: "Tre råd". */
static void find_orders(struct search *s, size_t *at, int head)
{
    const struct draft *d = s->draft;
    size_t count = 0, all = 0, n;
    for (size_t i = 0; head >= 0 && i < d->count; i++) {
        const struct block *b = &d->blocks[i];
        if (b->kind != KIND_HEADING || b->box)
            continue;
        search_words(s, i);
        all++;
        if (s->count && cues_at(s->cues, LIST_IMPERATIVES, b->text, s->words, s->count, &n))
            at[count++] = i;
    }
    if (count >= ORDERS && head >= ORDERS_HEAD)
        judge(s, at, count, head);
    else if (count > ORDERS && count == all) /* whatever the title is, all of it is advice */
        judge(s, at, count, ORDERS_HEAD);
}

/* Numbered headings that count from 1, in an article that says that it gives advice. */
static void find_headings(struct search *s, size_t *at, int head)
{
    const struct draft *d = s->draft;
    size_t count = 0;
    for (size_t i = 0; i < d->count; i++) {
        const struct block *b = &d->blocks[i];
        unsigned number;
        if (b->kind == KIND_HEADING && !b->box && heading_number(b->text, &number) &&
            number == count + 1)
            at[count++] = i;
    }
    if (count >= HEADINGS)
        judge(s, at, count, head);
    else
        find_orders(s, at, head);
}

void find_advice(struct search *s)
{
    const struct draft *d = s->draft;
    struct buf why;
    buf_init(&why);
    int head = 0;
    for (size_t i = 0; i < d->count; i++)
        if (d->blocks[i].kind == KIND_TITLE || d->blocks[i].kind == KIND_LEAD)
            head += advice_weigh(s, i, &why);
    buf_clear(&why);
    size_t *at = mem_alloc((d->count + 1) * sizeof *at);
    find_lists(s, at);
    find_lines(s, at);
    find_headings(s, at, head);
    find_leads(s, head);
    for (size_t i = 0; i < s->found_count; i++)
        s->advice |= d->blocks[s->found[i].block].kind == KIND_HEADING;
    free(at);
}
