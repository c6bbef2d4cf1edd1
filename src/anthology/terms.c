/* SPDX-License-Identifier: MIT
 *
 * The register of key terms. A term of the article's language stands in the register, with the
 * block that names it first, when the article treats it: its title, lead or a heading names it, or
 * the text does so repeatedly. What an editor says of terms is laid over that. */
#include <stdlib.h>
#include <string.h>

#include "anthology/cues.h"
#include "anthology/gathering.h"
#include "edge/uni.h"

#include "base/banned.h"

enum {
    TREATED = 3,   /* weight from which an article treats a term */
    PROMINENT = 3, /* weight of a title, lead or heading; of other blocks 1 */
};

/* A term on the way to the register. */
struct candidate {
    struct span key;  /* "strategy"; of a term that the languages do not have "=its name" */
    const char *name; /* as the register shows it */
    struct place *places;
    size_t count, cap;
    bool rejected;
    /* in the article at hand: */
    size_t seen; /* 1 + index of the draft that the rest is about */
    unsigned weight;
    struct place first;
};

struct index {
    struct gathering *g;
    const struct lang *lang; /* of the book */
    struct cues *cues;       /* per language of langs[]; compiled when it is met */
    struct candidate *list;
    size_t count, cap;
    struct keys known; /* hash of a key to 1 + index */
    /* the article at hand */
    size_t draft;
    const struct cues *forms;
    unsigned block;        /* number of the last block */
    struct wanted *wanted; /* the block that an entry means */
};

/* -- rows of the languages --------------------------------------------------------------------- */

/* The field N of ROW, "id|name|...". */
static struct span field(const char *row, size_t n)
{
    for (; n && *row; n--) {
        row += strcspn(row, "|");
        row += *row == '|';
    }
    return span_make(row, strcspn(row, "|"));
}

/* The row of LANG whose id is KEY, or NULL. */
static const char *row_of(const struct lang *lang, struct span key)
{
    for (const char *const *row = lang_list(lang, LIST_TERMS); *row; row++)
        if (span_equal(field(*row, 0), key))
            return *row;
    return NULL;
}

static bool same_name(struct span a, struct span b)
{
    struct buf x = {0}, y = {0};
    uni_lower_text(span_trim(a), &x);
    uni_lower_text(span_trim(b), &y);
    bool same = span_equal(buf_span(&x), buf_span(&y));
    buf_clear(&x);
    buf_clear(&y);
    return same;
}

/* The key of a term that an editor calls NAME. */
static struct span key_of(struct index *x, const char *name)
{
    for (const char *const *row = lang_list(x->lang, LIST_TERMS); *row; row++)
        if (same_name(field(*row, 1), span_of(name)))
            return field(*row, 0);
    struct buf b = {0};
    buf_putc(&b, '=');
    uni_lower_text(span_trim(span_of(name)), &b);
    struct span key = arena_copy(x->g->arena, buf_span(&b));
    buf_clear(&b);
    return key;
}

/* -- candidates -------------------------------------------------------------------------------- */

/* The candidate of KEY. NAME: what an editor calls it; NULL: as the book's language does, or that
 * of the article. */
static struct candidate *candidate(struct index *x, struct span key, const char *name)
{
    size_t *known = keys_place(&x->known, span_hash(key));
    if (!*known) {
        const char *row = row_of(x->lang, key);
        if (!row && !name)
            row = row_of(x->g->drafts[x->draft].lang, key);
        MEM_PUSH(x->list, x->count, x->cap);
        struct candidate *c = &x->list[x->count++];
        *c = (struct candidate){.key = key, .name = name};
        if (row || !name) /* without a row it is "=name" */
            c->name = arena_string(x->g->arena, row ? field(row, 1) : span_from(key, 1));
        *known = x->count;
    }
    return &x->list[*known - 1];
}

static void add_place(struct candidate *c, const struct place *place)
{
    MEM_PUSH(c->places, c->count, c->cap);
    c->places[c->count++] = *place;
}

/* -- one article ------------------------------------------------------------------------------- */

/* Adds the FORMS ("ord, ordstam*") that an editor gives the term KEY, or its NAME. */
static void add_forms(struct index *x, struct cues *cues, struct span key,
                      const struct edition_term *t)
{
    struct buf b = {0};
    uni_lower_text(span_of(*t->words ? t->words : t->name), &b);
    struct span rest = arena_copy(x->g->arena, buf_span(&b));
    buf_clear(&b);
    while (rest.n) {
        size_t n = 0;
        while (n < rest.n && rest.p[n] != ',')
            n++;
        struct span form = span_trim(span_make(rest.p, n));
        if (form.n)
            cues_add_term(cues, key, form);
        rest = span_from(rest, n < rest.n ? n + 1 : n);
    }
}

/* The forms of all terms in LANG, with those of the editor. */
static const struct cues *cues_of(struct index *x, const struct lang *lang)
{
    const struct edition *e = x->g->edition;
    size_t i = 0;
    while (i + 1 < lang_count && langs[i] != lang)
        i++;
    if (x->cues[i].lang)
        return &x->cues[i];
    cues_init_terms(&x->cues[i], lang);
    for (size_t k = 0; e && k < e->term_count; k++)
        if (!e->terms[k].reject)
            add_forms(x, &x->cues[i], key_of(x, e->terms[k].name), &e->terms[k]);
    return &x->cues[i];
}

static void see(struct index *x, struct span key, const struct node *n)
{
    struct candidate *c = candidate(x, key, NULL);
    bool prominent = n->kind == KIND_TITLE || n->kind == KIND_LEAD || n->kind == KIND_HEADING;
    if (c->seen != x->draft + 1) {
        c->seen = x->draft + 1;
        c->weight = 0;
        c->first = (struct place){.article = x->g->articles[x->draft],
                                  .first = n->first,
                                  .last = n->last,
                                  .block = x->block};
    }
    c->weight += prominent ? PROMINENT : 1;
}

/* True when no word goes on over the byte at AT. Of UTF-8, general punctuation (U+2000 to U+207F,
 * but for the apostrophe U+2019) and what stands below U+00C0 begin so. */
static inline bool parts_words(struct span s, size_t at)
{
    /* a bit for each letter and digit of ASCII, and for - ' . : @ _ & */
    static const uint64_t inside[2] = {0x07FF60C000000000U, 0x07FFFFFE87FFFFFFU};
    unsigned char c = (unsigned char)s.p[at];
    if (c < 0x80)
        return !(inside[c >> 6] >> (c & 63) & 1);
    if (c == 0xE2 && at + 2 < s.n)
        return ((unsigned char)s.p[at + 1] & 0xFE) == 0x80 && (unsigned char)s.p[at + 2] != 0x99;
    return c == 0xC2;
}

/* Where the next word of S behind byte AT begins. */
static size_t next_word(struct span s, size_t at)
{
    while (at < s.n && !parts_words(s, at))
        at++;
    while (at < s.n && (parts_words(s, at) || ((unsigned char)s.p[at] & 0xC0) == 0x80))
        at++;
    return at;
}

/* Looks for terms in the text of N; the words of one that is found belong to no other. */
static void search(struct index *x, const struct node *n)
{
    struct word words[CUE_WORDS];
    for (size_t at = 0; at < n->text.n;) {
        size_t count = 0, used = 0, end = at;
        const struct cue *cue = NULL;
        if (cues_term_may(x->forms, n->text, at) && words_next(n->text, &end, &words[0]) &&
            cues_term_begins(x->forms, n->text, &words[0])) {
            for (count = 1; count < x->forms->most && words_next(n->text, &end, &words[count]);)
                count++;
            cue = cues_term(x->forms, n->text, words, count, &used);
        }
        if (cue) {
            see(x, cue->row, n);
            at = words[used - 1].at + words[used - 1].n - 1;
        }
        at = next_word(n->text, at);
    }
}

/* Calls EACH for every kept block of text with its number. */
static void walk(struct index *x, const struct node *n,
                 void (*each)(struct index *x, const struct node *n))
{
    for (; n; n = n->next) {
        x->block++;
        if (n->child)
            walk(x, n->child, each);
        else if (n->kind != KIND_OMITTED && n->text.n)
            each(x, n);
    }
}

/* -- the editor's word ------------------------------------------------------------------------- */

/* The block that an entry means. */
struct wanted {
    const struct edition_term *entry;
    struct span words; /* folded */
    size_t off;        /* lines between the entry and the block found; SIZE_MAX: none */
    struct place place;
};

static void want_block(struct index *x, const struct node *n)
{
    struct wanted *w = x->wanted;
    unsigned line = w->entry->first;
    size_t off = n->first > line ? n->first - line : line > n->last ? line - n->last : 0, at, end;
    if (off >= w->off || (w->words.n && !edition_find_words(n->text, 0, w->words, &at, &end)))
        return;
    w->off = off;
    w->place = (struct place){
        .article = x->g->articles[x->draft], .first = n->first, .last = n->last, .block = x->block};
}

static bool find_block(struct index *x, const struct edition_term *t, struct place *out)
{
    struct buf folded = {0};
    edition_fold(span_of(t->words), &folded);
    struct wanted w = {.entry = t, .words = buf_span(&folded), .off = SIZE_MAX};
    x->block = 0;
    x->wanted = &w;
    walk(x, x->g->articles[x->draft]->body, want_block);
    buf_clear(&folded);
    *out = w.place;
    return w.off == 0 || (w.words.n && w.off != SIZE_MAX); /* without words the line alone tells */
}

/* Lays what is said of the source over what was found in it: its terms are those of the article
 * whose weight suffices. */
static void rule(struct index *x, struct edition_part *p)
{
    struct place place;
    for (size_t i = 0; i < p->term_count; i++) {
        struct edition_term *t = &p->terms[i];
        struct candidate *c = candidate(x, key_of(x, t->name), t->name);
        bool treated = c->seen == x->draft + 1 && c->weight >= TREATED;
        t->met = t->reject ? treated : find_block(x, t, &place);
        if (!t->met)
            continue;
        c->seen = x->draft + 1;
        c->weight = t->reject ? 0 : TREATED;
        c->first = t->reject ? c->first : place;
    }
}

/* True when an entry of the frozen source P gives it the term C. */
static bool is_listed(struct index *x, const struct edition_part *p, const struct candidate *c)
{
    for (size_t i = 0; i < p->term_count; i++)
        if (!p->terms[i].reject && span_equal(key_of(x, p->terms[i].name), c->key))
            return true;
    return false;
}

static void tell_new(struct index *x, const struct edition_part *p, const struct candidate *c)
{
    char line[300];
    snprintf(line, sizeof line, "%.200s:%u", p->file, c->first.first);
    edition_tell(x->g->d, DIAG_EDITION_OTHERWISE, x->g->edition, p->source.place, line, c->name,
                 "term");
}

static void index_article(struct index *x, size_t draft)
{
    const struct draft *d = &x->g->drafts[draft];
    struct edition_part *p = x->g->edition ? d->part : NULL;
    x->draft = draft;
    x->block = 0;
    x->forms = cues_of(x, d->lang);
    walk(x, x->g->articles[draft]->body, search);
    if (p)
        rule(x, p);
    for (size_t i = 0; i < x->count; i++) {
        struct candidate *c = &x->list[i];
        if (c->seen != draft + 1 || c->weight < TREATED)
            continue;
        if (p && p->source.frozen && !is_listed(x, p, c))
            tell_new(x, p, c);
        else
            add_place(c, &c->first);
    }
}

/* What is said of a term in the whole book. */
static void rule_book(struct index *x)
{
    const struct edition *e = x->g->edition;
    for (size_t i = 0; e && i < e->term_count; i++) {
        struct span key = key_of(x, e->terms[i].name);
        const size_t *known = keys_lookup(&x->known, span_hash(key));
        struct candidate *c = known ? &x->list[*known - 1] : NULL;
        e->terms[i].met = c && c->count;
        if (c && key.p[0] == '=')
            c->name = e->terms[i].name;
        if (c && e->terms[i].reject)
            c->rejected = true;
    }
}

/* -- the register ------------------------------------------------------------------------------ */

struct sorting {
    const struct uni_collator *collator;
    const struct candidate *term;
};

static int compare_terms(const void *a, const void *b)
{
    const struct sorting *x = a, *y = b;
    int c = uni_collate(x->collator, span_of(x->term->name), span_of(y->term->name));
    return c ? c : span_compare(x->term->key, y->term->key);
}

/* Those with places, in the order of the book's language, with their ids. */
static void settle(struct index *x)
{
    struct gathering *g = x->g;
    struct sorting *order = mem_alloc((x->count + 1) * sizeof *order);
    struct claim *claims = mem_alloc((x->count + 1) * sizeof *claims);
    size_t n = 0;
    for (size_t i = 0; i < x->count; i++)
        if (x->list[i].count && !x->list[i].rejected)
            order[n++] = (struct sorting){g->collator, &x->list[i]};
    if (n)
        qsort(order, n, sizeof *order, compare_terms);
    g->out->terms = ARENA_ARRAY(g->arena, struct term, n + 1);
    g->out->term_count = n;
    for (size_t i = 0; i < n; i++) {
        const struct candidate *c = order[i].term;
        struct term *t = &g->out->terms[i];
        t->id = identify("t-", c->key, g->arena);
        t->name = c->name;
        t->place_count = c->count;
        t->places = ARENA_ARRAY(g->arena, struct place, c->count);
        memcpy(t->places, c->places, c->count * sizeof *t->places);
        claims[i] = (struct claim){&t->id, c->key};
    }
    claims_settle(claims, n, g->arena);
    free(order);
    free(claims);
}

void gather_terms(struct gathering *g)
{
    struct index x = {.g = g, .lang = lang_find(span_of(g->out->lang))};
    struct keys drafts; /* address of an article to 1 + index of its draft */
    x.cues = mem_alloc(lang_count * sizeof *x.cues);
    memset(x.cues, 0, lang_count * sizeof *x.cues);
    keys_init(&x.known);
    keys_init(&drafts);
    for (size_t i = 0; i < g->count; i++)
        if (g->articles[i])
            *keys_place(&drafts, (uintptr_t)g->articles[i]) = i + 1;
    for (const struct organisation *o = g->out->organisations; o; o = o->next)
        for (const struct article *a = o->articles; a; a = a->next)
            index_article(&x, *keys_lookup(&drafts, (uintptr_t)a) - 1);
    rule_book(&x);
    settle(&x);
    for (size_t i = 0; i < lang_count; i++)
        if (x.cues[i].lang)
            cues_clear(&x.cues[i]);
    for (size_t i = 0; i < x.count; i++)
        free(x.list[i].places);
    keys_clear(&x.known);
    keys_clear(&drafts);
    free(x.list);
    free(x.cues);
}
