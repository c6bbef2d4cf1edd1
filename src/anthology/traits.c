/* SPDX-License-Identifier: MIT
 *
 * What the entries of a list are like, one after the other and all together: orders, norms,
 * sentences, or questions, labels and plans; and what that speaks for. */
#include "anthology/advice.h"

#include "base/banned.h"

enum {
    WEIGHT_ALIKE = 1, /* all open with the same word */
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
    LEAST_WORDS = 3, /* of an entry, in the mean, that is no mere name */
    NUMBER_WORD = 8, /* bytes of "Steg" before a number */
};

size_t heading_number(struct span s, unsigned *number)
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

size_t entry_number(const struct block *b, unsigned *number)
{
    bool numbered = b->kind == KIND_HEADING || (b->kind == KIND_ITEM && b->text.n &&
                                                !ascii_digit((unsigned char)b->text.p[0]));
    return numbered ? heading_number(b->text, number) : 0;
}

bool search_infinitive(const struct search *s, const struct word *word)
{
    for (const char *const *row = lang_list(s->draft->lang, LIST_INFINITIVES); *row; row++)
        if (word->hash == word_hash(*row))
            return true;
    return false;
}

void traits_see(struct search *s, size_t i, struct traits *t)
{
    search_words(s, i);
    struct span text = s->draft->blocks[i].text;
    const struct word *w = s->words;
    size_t count = s->count, n;
    t->entries++;
    unsigned number;
    size_t skip = entry_number(&s->draft->blocks[i], &number);
    for (; count && w->at < skip; w++)
        count--;
    if (!count)
        return;
    t->words += count;
    t->opener = t->entries == 1 || t->opener == w->hash ? w->hash : 0;
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

int traits_weigh(const struct traits *t, int head, struct buf *why)
{
    /* principles may be a few words: "Mod före prestige" */
    bool notes = head < TAKEN - 1 || t->labels || t->digits || t->questions ||
                 t->words < t->entries * LEAST_WORDS;
    const struct {
        int weight;
        size_t part;
        const char *name;
    } rows[] = {
        {WEIGHT_ORDERS, t->orders, "imperatives"},
        {WEIGHT_NORMS, t->norms, "norms"},
        {WEIGHT_SIGNS, t->signs, "words of norms"},
        {WEIGHT_SENTENCES, t->sentences, "sentences"},
        {WEIGHT_ALIKE, t->opener && t->entries >= RULES_LEAST ? t->sentences : 0, "open alike"},
        {WEIGHT_QUESTIONS, t->questions, "questions"},
        {WEIGHT_SHORT, notes ? t->shorts : 0, "notes of a few words"},
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
