/* SPDX-License-Identifier: MIT
 *
 * Lists of principles, advice, lessons and factors of success, told from lists of questions,
 * facts, plans and services by what announces them and by what their entries are like; numbered
 * headings of advice likewise. A list is taken as a whole or not at all. */
#include "anthology/principles.h"

#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

enum {
    TAKEN_RULES = 3, /* the same of sentences that state rules */
    TAKEN = 5,       /* weight from which a list is one of advice */
    /* for all entries of a list; part of them count in part */
    WEIGHT_ORDERS = 5,    /* open with an imperative */
    WEIGHT_NORMS = 2,     /* hold a norm */
    WEIGHT_SIGNS = 2,     /* hold words that norms are made with */
    WEIGHT_SENTENCES = 2, /* are sentences with their full stop */
    WEIGHT_QUESTIONS = -12,
    WEIGHT_SHORT = -3,  /* a few words without a full stop: notes, not advice */
    WEIGHT_LABELS = -5, /* "Ägare: staden" */
    WEIGHT_DIGITS = -5, /* hold a number */
    WEIGHT_PLANS = -5,  /* hold a time or a cost, or tell a story */
    WEIGHT_NOT = -8,    /* hold a word of instructions to customers */
    SHORT_WORDS = 6,
    NUMBER_WORD = 8, /* bytes of "Steg" before a number */
    HEADINGS = 2,    /* numbered headings that make a list */
    ORDERS = 3,      /* headings without a number that do */
    ORDERS_HEAD = 4, /* weight of a title and lead that announce them */
};

/* -- the entries ------------------------------------------------------------------------------- */

struct traits {
    size_t entries, orders, norms, signs, sentences, questions, shorts, labels, digits, plans, nots;
};

/* Bytes of the number at the start of S with its mark, as of a heading "3. Börja smått" or "Steg 3:
 * Börja smått"; *NUMBER is the number. 0 when there is none. */
static size_t number_bytes(struct span s, unsigned *number)
{
    size_t at = 0, digits;
    while (at < s.n && (ascii_alpha((unsigned char)s.p[at]) || (unsigned char)s.p[at] >= 0x80))
        at++;
    if (at && (at > NUMBER_WORD || at >= s.n || s.p[at++] != ' '))
        return 0;
    bool word = at > 0;
    for (digits = *number = 0; at < s.n && ascii_digit((unsigned char)s.p[at]); digits++)
        *number = *number * 10 + (unsigned)(s.p[at++] - '0');
    if (!digits || digits > 2 || at >= s.n)
        return 0;
    bool mark = s.p[at] == '.' || s.p[at] == ')' || s.p[at] == ':';
    at += mark;
    if ((word && !mark) || at >= s.n || s.p[at] != ' ')
        return 0;
    while (at < s.n && s.p[at] == ' ')
        at++;
    return at;
}

bool search_infinitive(const struct search *s, const struct word *word)
{
    for (const char *const *row = lang_list(s->draft->lang, LIST_INFINITIVES); *row; row++)
        if (word->hash == word_hash(*row))
            return true;
    return false;
}

static void see_entry(struct search *s, size_t i, struct traits *t)
{
    search_words(s, i);
    struct span text = s->draft->blocks[i].text;
    const struct word *w = s->words;
    size_t count = s->count, n;
    t->entries++;
    unsigned number;
    size_t skip = s->draft->blocks[i].kind == KIND_HEADING ? number_bytes(text, &number) : 0;
    for (; count && w->at < skip; w++)
        count--;
    if (!count)
        return;
    t->orders +=
        cues_at(s->cues, LIST_IMPERATIVES, text, w, count, &n) != NULL || search_infinitive(s, w);
    struct cue_hit hits[CUE_HITS];
    const unsigned mask =
        CUE_MASK(LIST_NORMS) | CUE_MASK(LIST_NORM_SIGNS) | CUE_MASK(LIST_NOT_ADVICE);
    size_t found = cues_find(s->cues, mask, text, w, count, hits);
    int norm = 0, not = 0, sign = 0, plan = 0;
    for (size_t k = 0; k < found; k++) {
        const struct cue *cue = hits[k].cue;
        if (cue->list == LIST_NORM_SIGNS)
            *(cue->weight > 0 ? &sign : &plan) += cue->weight;
        else
            *(cue->list == LIST_NORMS ? &norm : &not ) += cue->weight;
    }
    t->norms += norm >= 2;
    t->signs += norm + sign >= 1;
    t->plans += plan <= -3;
    t->nots += not >= 2;
    char end = text.p[text.n - 1];
    t->questions += end == '?';
    t->sentences += (end == '.' || end == '!') && count > 2;
    bool heading = s->draft->blocks[i].kind == KIND_HEADING; /* has no full stop */
    t->shorts += !heading && count < SHORT_WORDS && end != '.' && end != '!';
    size_t colon = span_find(span_make(text.p, text.n < 40 ? text.n : 40), SPAN(": "));
    t->labels += colon != SIZE_MAX && colon == w[0].at + w[0].n;
    for (size_t k = 0; k < count; k++) {
        if (w[k].flags & WORD_DIGIT) {
            t->digits++;
            break;
        }
    }
}

static int share(int weight, size_t part, size_t whole)
{
    return weight * (int)part / (int)whole;
}

/* Weighs them; WHY gets what speaks for and against. */
static int weigh_entries(const struct traits *t, struct buf *why)
{
    const struct {
        int weight;
        size_t part;
        const char *name;
    } rows[] = {
        {WEIGHT_ORDERS, t->orders, "imperatives"},
        {WEIGHT_NORMS, t->norms, "norms"},
        {WEIGHT_SIGNS, t->signs, "words of norms"},
        {WEIGHT_SENTENCES, t->sentences, "sentences"},
        {WEIGHT_QUESTIONS, t->questions, "questions"},
        {WEIGHT_SHORT, t->shorts, "notes of a few words"},
        {WEIGHT_LABELS, t->labels, "labels"},
        {WEIGHT_DIGITS, t->digits, "numbers"},
        {WEIGHT_PLANS, t->plans, "plans and stories of one project"},
        /* one entry among several may speak of opening hours and be advice all the same */
        {WEIGHT_NOT, t->nots > 1 || t->entries == 1 ? t->nots : 0,
         "opening hours and instructions to customers"},
    };
    int weight = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int more = share(rows[i].weight, rows[i].part, t->entries);
        weight += more;
        if (more)
            buf_printf(why, "%s%+d, ", rows[i].name, more);
    }
    return weight;
}

/* -- what announces them ----------------------------------------------------------------------- */

/* The last sentence of paragraph B, whose words are cut; with the one before it where B ends in a
 * colon: "Fyra saker återkommer. Ingen av dem är dyr:" */
static struct sentence announcing(const struct search *s, const struct block *b)
{
    struct sentence t = sentence_at(s->cues, b->text, s->words, s->count, s->count - 1);
    if (!t.word || b->text.p[b->text.n - 1] != ':')
        return t;
    struct sentence before = sentence_at(s->cues, b->text, s->words, s->count, t.word - 1);
    before.words += t.words;
    before.end = t.end;
    return before;
}

/* Weighs the ADVICE words of block I, each row once; of a paragraph its last sentence only. */
static int weigh_head(struct search *s, size_t i, struct buf *why)
{
    search_words(s, i);
    if (!s->count)
        return 0;
    const struct block *b = &s->draft->blocks[i];
    struct sentence t = {.word = 0, .words = s->count};
    const char *colon = b->kind == KIND_HEADING ? memchr(b->text.p, ':', b->text.n) : NULL;
    if (colon && s->count > 2 && s->words[1].at > (size_t)(colon - b->text.p))
        t = (struct sentence){.word = 1, .words = s->count - 1}; /* "Fakta: Våra regler" */
    if (b->kind == KIND_PARA || b->kind == KIND_QUOTE)
        t = announcing(s, b);
    struct cue_hit hits[CUE_HITS];
    size_t n = cues_find(s->cues, CUE_MASK(LIST_ADVICE), b->text, s->words + t.word, t.words, hits);
    int weight = 0;
    bool counts_up = b->text.n && b->text.p[b->text.n - 1] == ':';
    for (size_t k = 0; k < n; k++) {
        bool last = hits[k].word + hits[k].words == t.words;
        if (counts_up && last && hits[k].cue->weight >= TAKEN - 1) {
            struct span name = hits[k].cue->row;
            buf_printf(why, "%.*s%+d, ", (int)name.n, name.p, hits[k].cue->weight);
            return hits[k].cue->weight; /* the noun before the colon is what is counted up */
        }
    }
    for (size_t k = 0; k < n; k++) {
        bool again = false;
        for (size_t j = 0; j < k; j++)
            again |= hits[j].cue == hits[k].cue;
        if (again)
            continue;
        weight += hits[k].cue->weight;
        struct span row = hits[k].cue->row;
        buf_printf(why, "%.*s%+d, ", (int)row.n, row.p, hits[k].cue->weight);
    }
    return weight;
}

int advice_named(struct search *s, size_t i)
{
    struct buf why;
    buf_init(&why);
    int weight = weigh_head(s, i, &why);
    buf_clear(&why);
    return weight;
}

/* The kept block before I, or SIZE_MAX. */
static size_t kept_before(const struct draft *d, size_t i)
{
    while (i-- > 0)
        if (d->blocks[i].kind != KIND_OMITTED && d->blocks[i].kind != KIND_CAPTION)
            return i;
    return SIZE_MAX;
}

static bool is_head(const struct block *b)
{
    return b->kind == KIND_HEADING || b->kind == KIND_TITLE;
}

/* Weighs what stands before the first entry: the paragraph or heading, and the heading or
 * paragraph before that. */
int advice_announced(struct search *s, size_t first, struct buf *why)
{
    const struct draft *d = s->draft;
    size_t near = kept_before(d, first);
    if (near == SIZE_MAX)
        return 0;
    bool item = d->blocks[near].kind == KIND_ITEM && d->blocks[near].mark.n;
    int weight = item ? 0 : weigh_head(s, near, why);
    size_t far = kept_before(d, near);
    if (far == SIZE_MAX || d->blocks[far].kind == KIND_ITEM)
        return weight;
    if (is_head(&d->blocks[far]) || is_head(&d->blocks[near])) {
        int more = weigh_head(s, far, why);
        if (more < 0 && weight >= TAKEN - 1)
            return weight; /* what names the list itself says more: "FAKTA", "Sju regler" */
        weight += is_head(&d->blocks[far]) || more < 0 ? more : more / 2;
    }
    return weight;
}

/* -- lists ------------------------------------------------------------------------------------- */

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

/* Takes the rule that item I opens with; what explains it may be a norm of its own. */
static void take_rule(struct search *s, size_t i, const char *why)
{
    struct span text = s->draft->blocks[i].text;
    struct sentence t = sentence_at(s->cues, text, s->words, s->count, 0);
    sentence_trim(s->cues, text, s->words, &t);
    search_add(s, i, t.from, t.end, EVIDENCE_LIST, true, why);
    s->opened[i] = true;
}

static void take(struct search *s, size_t i, const char *why)
{
    unsigned number;
    search_words(s, i);
    struct span text = s->draft->blocks[i].text;
    struct sentence all = {.from = 0, .end = text.n, .word = 0, .words = s->count};
    if (s->draft->blocks[i].kind == KIND_HEADING)
        all.from = number_bytes(text, &number);
    else if (s->count)
        sentence_trim(s->cues, text, s->words, &all);
    search_add(s, i, all.from, all.end, EVIDENCE_LIST, true, why);
    s->listed[i] = true;
}

/* True when all entries are sentences in the present, without a number, a label or a plan: rules,
 * though nothing may say so. */
static bool are_rules(const struct traits *t)
{
    enum { LEAST = 3 };
    return t->entries >= LEAST && t->sentences == t->entries && !t->digits && !t->labels &&
           !t->plans && !t->questions && !t->nots && !t->shorts;
}

/* The COUNT blocks AT are the entries of one list. */
static void judge(struct search *s, const size_t *at, size_t count, int bonus)
{
    struct traits t = {0};
    struct buf why;
    buf_init(&why);
    for (size_t k = 0; k < count; k++)
        see_entry(s, at[k], &t);
    int head = advice_announced(s, at[0], &why);
    if (bonus < 0 && head >= TAKEN - 1)
        bonus = 0; /* a heading right before them says more than the title */
    int weight = head + weigh_entries(&t, &why) + bonus;
    if (bonus)
        buf_printf(&why, "title and lead%+d, ", bonus);
    if (s->draft->blocks[at[0]].kind == KIND_HEADING && !t.orders && !t.norms)
        weight = weight < TAKEN ? weight : TAKEN - 1; /* chapters: "1. Bakgrund" */
    bool taken = weight >= TAKEN || (head >= 0 && weight >= TAKEN_RULES && are_rules(&t));
    if (taken || s->wants_passed) {
        buf_printf(&why, taken ? "list = %d" : "list = %d, too weak: %d is the least", weight,
                   TAKEN);
        const char *reason = arena_string(s->arena, buf_span(&why));
        bool explained = taken && are_explained(s, at, count);
        for (size_t k = 0; k < count && taken; k++) {
            if (explained && is_explained(s, at[k]))
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
    enum { LINE_WORDS = 18, LEAST_WORDS = 2 };
    const struct block *b = &s->draft->blocks[i];
    if (b->kind != KIND_PARA || b->box || !is_stopped(b))
        return false;
    search_words(s, i);
    if (s->count < LEAST_WORDS || s->count > LINE_WORDS)
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
        if (b->kind == KIND_HEADING && !b->box && number_bytes(b->text, &number) &&
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
            head += weigh_head(s, i, &why);
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
