/* SPDX-License-Identifier: MIT
 *
 * Sayings: what somebody "brukar säga", a motto, the words on a sign. The saying is cut out of
 * the sentence, or is the quotation or the paragraph that follows. */
#include "anthology/principles.h"

#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

enum {
    MAXIM_SURE = 2,   /* weight of a cue that needs no quotation marks */
    MAXIM_WORDS = 30, /* in a saying */
    MAXIM_LEAST = 3,
    BETWEEN = 2,        /* words between the comma and "brukar säga" */
    OPENING_WORDS = 12, /* in a block that announces the saying of the next */
};

/* The first quotation in S of MAXIM_LEAST words and more, without its marks; empty when none. */
static struct span quotation(struct span text)
{
    size_t open = SIZE_MAX;
    for (size_t at = 0; at < text.n;) {
        size_t start = at;
        if (!sentence_quote(utf8_next(text, &at)))
            continue;
        if (open == SIZE_MAX) {
            open = at;
            continue;
        }
        struct span inside = span_make(text.p + open, start - open);
        size_t spaces = 0;
        for (size_t i = 0; i < inside.n; i++)
            spaces += inside.p[i] == ' ';
        if (spaces + 1 >= MAXIM_LEAST && spaces < MAXIM_WORDS)
            return span_trim(inside);
        open = SIZE_MAX;
    }
    return span_make(text.p, 0);
}

/* The block behind I that is set off as a saying: short, and kept; or SIZE_MAX. */
static size_t set_off(const struct draft *d, size_t i)
{
    for (i++; i < d->count && d->blocks[i].kind == KIND_OMITTED;)
        i++;
    if (i >= d->count)
        return SIZE_MAX;
    const struct block *b = &d->blocks[i];
    size_t spaces = 0;
    for (size_t k = 0; k < b->text.n; k++)
        spaces += b->text.p[k] == ' ';
    bool kind = b->kind == KIND_PARA || b->kind == KIND_QUOTE || b->kind == KIND_PULLQUOTE ||
                b->kind == KIND_HEADING;
    return kind && spaces + 1 >= 2 && spaces < MAXIM_WORDS ? i : SIZE_MAX;
}

/* Where the text of word I ends. */
static size_t word_end(const struct word *w)
{
    return w->at + w->n;
}

/* The offset behind a colon in the gap behind words FROM to END, or 0. */
static size_t behind_colon(struct span text, const struct word *w, size_t from, size_t end)
{
    for (size_t i = from; i + 1 < end; i++)
        for (size_t at = word_end(&w[i]); at < w[i + 1].at; at++)
            if (text.p[at] == ':')
                return at + 1;
    return 0;
}

/* The first word of "..., som han brukade säga" whose cue begins at word FIRST: behind a comma, a
 * few words before it at most; or FIRST. */
static size_t aside(const struct search *s, size_t from, size_t first)
{
    enum { ASIDE = 4 };
    for (size_t k = first; k > from && first - k <= ASIDE; k--)
        if ((s->words[k].flags & WORD_COMMA) && search_holds(s, &s->words[k], LIST_AS))
            return k;
    return first;
}

/* The saying in sentence T told of by HIT; bytes of block I, or of another that *BLOCK becomes. */
static struct span saying(struct search *s, const struct sentence *t, const struct cue_hit *hit,
                          size_t *block)
{
    const struct draft *d = s->draft;
    struct span text = d->blocks[*block].text, none = {text.p, 0};
    const struct word *w = s->words;
    size_t first = t->word + hit->word, last = first + hit->words - 1;
    struct span rest = span_make(text.p + t->from, t->end - t->from);
    struct span quoted = quotation(rest);
    if (quoted.n)
        return quoted;
    bool to_end = t->end == text.n;
    size_t next = set_off(d, *block);
    struct span tail = span_trim(span_from(text, word_end(&w[t->word + t->words - 1])));
    bool announces = to_end && (span_is(tail, ":") || (!tail.n && t->words <= OPENING_WORDS));
    if (announces && next != SIZE_MAX && hit->cue->weight >= MAXIM_SURE) {
        *block = next;
        return d->blocks[next].text;
    }
    /* "Där står: ”...”" may be a sentence of its own behind the sign */
    if (!to_end && t->words <= OPENING_WORDS) {
        struct sentence after = sentence_at(s->cues, text, w, s->count, t->word + t->words);
        quoted = quotation(span_make(text.p + after.from, after.end - after.from));
        if (quoted.n && hit->cue->weight < MAXIM_SURE)
            return quoted;
    }
    if (hit->cue->weight < MAXIM_SURE)
        return none;
    size_t colon = behind_colon(text, w, last, t->word + t->words);
    if (colon)
        return span_make(text.p + colon, t->end - colon);
    first = aside(s, t->word, first);
    if (first - t->word >= MAXIM_LEAST && (w[first].flags & WORD_COMMA))
        return span_make(text.p + t->from, word_end(&w[first - 1]) - t->from);
    return none;
}

/* The sentence before T, where T only says that it is a saying: "Det är ett valspråk hos oss." */
static struct span said_before(struct search *s, size_t i, const struct sentence *t,
                               const struct cue_hit *hit)
{
    struct span text = s->draft->blocks[i].text;
    if (!t->word || t->words > OPENING_WORDS || hit->cue->weight != MAXIM_SURE || t->question)
        return span_make(text.p, 0);
    bool points = search_holds(s, &s->words[t->word], LIST_THAT);
    struct sentence before = sentence_at(s->cues, text, s->words, s->count, t->word - 1);
    if (!points || before.question || before.words < MAXIM_LEAST || before.words > MAXIM_WORDS)
        return span_make(text.p, 0);
    return span_make(text.p + before.from, before.end - before.from);
}

/* What follows "brukar säga att". */
static struct span told(struct search *s, size_t i, const struct sentence *t,
                        const struct cue_hit *hit)
{
    struct span text = s->draft->blocks[i].text;
    size_t last = t->word + hit->word + hit->words - 1, end = t->word + t->words;
    if (hit->cue->weight <= MAXIM_SURE || last + MAXIM_LEAST > end)
        return span_make(text.p, 0);
    struct sentence rest = *t;
    rest.word = last + 1;
    rest.words = end - rest.word;
    rest.from = s->words[rest.word].at;
    sentence_trim(s->cues, text, s->words, &rest);
    return span_make(text.p + rest.from, rest.end - rest.from);
}

/* True when the words FOUND tell of one day or one case: somebody's words, no saying. */
static bool is_of_a_case(struct search *s, struct span found)
{
    enum { CASE = -2 };
    struct cue_hit hits[CUE_HITS];
    size_t count = 0;
    int weight = 0;
    words_cut(found, &s->quoted, &count, &s->quoted_cap);
    size_t n;
    if (cues_at(s->cues, LIST_IMPERATIVES, found, s->quoted, count, &n))
        return false;
    n = cues_find(s->cues, CUE_MASK(LIST_NORM_SIGNS), found, s->quoted, count, hits);
    for (size_t k = 0; k < n; k++)
        weight += hits[k].cue->weight < 0 ? hits[k].cue->weight : 0;
    return weight <= CASE;
}

bool find_maxim(struct search *s, size_t i, const struct sentence *t, const struct hits *hits)
{
    for (size_t k = 0; k < hits->count; k++) {
        const struct cue_hit *hit = &hits->list[k];
        if (hit->cue->list != LIST_MAXIMS)
            continue;
        size_t block = i;
        struct span found = saying(s, t, hit, &block);
        if (!found.n)
            found = told(s, i, t, hit);
        if (!found.n)
            found = said_before(s, i, t, hit);
        if (!found.n || s->listed[block] ||
            (hit->cue->weight < MAXIM_SURE && is_of_a_case(s, found)))
            continue;
        struct span in = s->draft->blocks[block].text;
        size_t from = (size_t)(found.p - in.p);
        struct span row = hit->cue->row;
        search_add(s, block, from, from + found.n, EVIDENCE_MAXIM, true,
                   arena_printf(s->arena, "saying: %.*s", (int)row.n, row.p));
        s->listed[block] |= block != i;
        return true;
    }
    return false;
}
