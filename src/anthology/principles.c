/* SPDX-License-Identifier: MIT
 *
 * The principles of a draft: entries of lists of advice, sayings, and sentences that say how to
 * lead. Only sentences that hold a cue of the language are looked at closely. */
#include "anthology/principles.h"

#include <stdlib.h>
#include <string.h>

#include "anthology/advice.h"

#include "base/banned.h"

void search_words(struct search *s, size_t i)
{
    s->count = 0;
    words_cut(s->draft->blocks[i].text, &s->words, &s->count, &s->cap);
}

bool search_holds(const struct search *s, const struct word *word, enum lang_list list)
{
    for (const char *const *row = lang_list(s->draft->lang, list); *row; row++)
        if (word->hash == word_hash(*row))
            return true;
    return false;
}

static void take(struct taken *t, size_t from, size_t n)
{
    for (size_t at = from; at < from + n; at++)
        t->bits[at >> 6] |= (uint64_t)1 << (at & 63);
}

/* Notes what the latest findings have of block I. */
static void look_at(struct search *s, size_t i)
{
    struct taken *t = &s->taken;
    size_t need = s->draft->blocks[i].text.n / 64 + 1;
    void *bits = t->bits;
    mem_grow(&bits, &t->cap, need, sizeof *t->bits);
    t->bits = bits;
    memset(t->bits, 0, need * sizeof *t->bits);
    t->block = i;
    t->known = true;
    for (size_t k = s->found_count; k-- > s->in_lists && s->found[k].block >= i;)
        if (s->found[k].block == i)
            take(t, s->found[k].from, s->found[k].n);
}

/* True when one of the latest findings has some of the N bytes FROM of block I. */
static bool is_taken(struct search *s, size_t i, size_t from, size_t n)
{
    if (!s->taken.known || s->taken.block != i)
        look_at(s, i);
    for (size_t at = from; at < from + n; at++)
        if (s->taken.bits[at >> 6] >> (at & 63) & 1)
            return true;
    return false;
}

void search_add(struct search *s, size_t i, size_t from, size_t end, enum evidence evidence,
                bool core, const char *why)
{
    struct span text = s->draft->blocks[i].text;
    struct span bare = sentence_bare(span_make(text.p + from, end - from));
    if (!bare.n || is_taken(s, i, (size_t)(bare.p - text.p), bare.n))
        return;
    MEM_PUSH(s->found, s->found_count, s->found_cap);
    struct finding *f = &s->found[s->found_count++];
    *f = (struct finding){.block = i, .from = (size_t)(bare.p - text.p), .n = bare.n};
    f->evidence = evidence;
    f->core = core;
    f->why = why;
    take(&s->taken, f->from, f->n);
    size_t count = 0;
    words_cut(bare, &s->quoted, &count, &s->quoted_cap);
    f->theme = theme_find(s->cues, bare, s->quoted, count, s->arena);
}

void search_pass(struct search *s, size_t i, size_t from, size_t end, enum evidence evidence,
                 const char *why)
{
    if (!s->wants_passed)
        return;
    struct span text = s->draft->blocks[i].text;
    struct span bare = sentence_bare(span_make(text.p + from, end - from));
    if (!bare.n)
        return;
    MEM_PUSH(s->passed, s->passed_count, s->passed_cap);
    s->passed[s->passed_count++] = (struct finding){.block = i,
                                                    .from = (size_t)(bare.p - text.p),
                                                    .n = bare.n,
                                                    .evidence = evidence,
                                                    .why = why,
                                                    .passed = true};
}

/* Kinds of block whose sentences may state a principle. Titles, leads and pull quotes say again
 * what the text says. */
static bool is_running(const struct block *b)
{
    return (b->kind == KIND_PARA || b->kind == KIND_QUOTE) && !b->box;
}

/* A saying is told of, but no words stand apart as one. */
static void pass_maxim(struct search *s, size_t i, const struct sentence *t,
                       const struct hits *hits)
{
    for (size_t k = 0; k < hits->count && s->wants_passed; k++) {
        struct span row = hits->list[k].cue->row;
        if (hits->list[k].cue->list != LIST_MAXIMS)
            continue;
        search_pass(s, i, t->from, t->end, EVIDENCE_MAXIM,
                    arena_printf(s->arena, "saying: %.*s, but no words are set off as one",
                                 (int)row.n, row.p));
        return;
    }
}

static void see_number(struct search *s, size_t i, size_t at)
{
    if (s->numbers >> (s->words[at].hash & 63) & 1)
        see_announcement(s, i, at);
}

static void search_block(struct search *s, size_t i)
{
    search_words(s, i);
    struct span text = s->draft->blocks[i].text;
    find_pieces(s, i);
    const unsigned mask = CUE_MASK(LIST_MAXIMS) | CUE_MASK(LIST_NORMS) | CUE_MASK(LIST_NORM_SIGNS) |
                          CUE_MASK(LIST_NOT_ADVICE) | CUE_MASK(LIST_DECIDED);
    size_t start = 0;
    if (s->opened[i] && s->count)
        start = entry_rule(s, i).word + entry_rule(s, i).words;
    for (size_t at = start; at < s->count; at++) {
        const struct word *w = &s->words[at];
        bool first = !at || (w->flags & WORD_BREAK);
        if (first)
            see_point(s, i, at);
        see_number(s, i, at);
        if (!cues_worth(s->cues, w, first))
            continue;
        struct sentence t = sentence_at(s->cues, text, s->words, s->count, at);
        struct hits hits;
        hits.count = cues_find(s->cues, mask, text, s->words + t.word, t.words, hits.list);
        if (!find_maxim(s, i, &t, &hits))
            if (!find_norm(s, i, &t, &hits))
                pass_maxim(s, i, &t, &hits);
        for (; at + 1 < t.word + t.words; at++)
            see_number(s, i, at + 1);
    }
}

static int compare_findings(const void *a, const void *b)
{
    const struct finding *x = a, *y = b;
    if (x->block != y->block)
        return x->block < y->block ? -1 : 1;
    return (x->from > y->from) - (x->from < y->from);
}

static void sort_findings(struct search *s)
{
    if (s->found_count)
        qsort(s->found, s->found_count, sizeof *s->found, compare_findings);
}

/* Adds the candidates that were not taken, but for those that a list took after all. */
static void add_passed(struct search *s)
{
    size_t taken = s->found_count;
    for (size_t k = 0; k < s->passed_count; k++) {
        const struct finding *p = &s->passed[k];
        bool met = false;
        for (size_t i = 0; i < taken && !met; i++)
            met = s->found[i].block == p->block && s->found[i].from < p->from + p->n &&
                  p->from < s->found[i].from + s->found[i].n;
        if (met)
            continue;
        MEM_PUSH(s->found, s->found_count, s->found_cap);
        s->found[s->found_count++] = *p;
    }
    sort_findings(s);
}

static struct finding *search(struct search *s, size_t *count)
{
    const struct draft *draft = s->draft;
    s->listed = mem_alloc(draft->count + 1);
    memset(s->listed, 0, draft->count + 1);
    s->leads = mem_alloc(draft->count + 1);
    memset(s->leads, 0, draft->count + 1);
    s->series = mem_alloc(draft->count + 1);
    memset(s->series, 0, draft->count + 1);
    s->opened = mem_alloc(draft->count + 1);
    memset(s->opened, 0, draft->count + 1);
    for (const char *const *row = lang_list(draft->lang, LIST_NUMBERS); *row; row++)
        s->numbers |= (uint64_t)1 << (word_hash(*row) & 63);
    find_advice(s);
    s->in_lists = s->found_count;
    s->taken.known = false;
    for (size_t i = 0; i < draft->count; i++)
        if (s->opened[i] || (!s->listed[i] && is_running(&draft->blocks[i])))
            search_block(s, i);
    sort_findings(s);
    s->in_lists = s->found_count;
    s->taken.known = false;
    take_points(s);
    sort_findings(s);
    add_passed(s);
    struct finding *out = ARENA_ARRAY(s->arena, struct finding, s->found_count + 1);
    if (s->found_count)
        memcpy(out, s->found, s->found_count * sizeof *out);
    *count = s->found_count;
    free(s->found);
    free(s->passed);
    free(s->words);
    free(s->quoted);
    free(s->taken.bits);
    free(s->listed);
    free(s->leads);
    free(s->series);
    free(s->opened);
    return out;
}

struct finding *principles_search(const struct draft *draft, const struct cues *cues, bool all,
                                  struct arena *arena, size_t *count)
{
    struct search s = {.draft = draft, .cues = cues, .arena = arena, .wants_passed = all};
    return search(&s, count);
}

struct finding *principles_find(const struct draft *draft, struct arena *arena, size_t *count)
{
    struct cues cues;
    cues_init(&cues, draft->lang);
    struct finding *found = principles_search(draft, &cues, false, arena, count);
    cues_clear(&cues);
    return found;
}
