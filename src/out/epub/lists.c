/* SPDX-License-Identifier: MIT
 *
 * The orders that the book is looked up in: articles and principles by number, by source and by
 * theme; the rows of the registers, sorted as the book's language sorts. */
#include <stdlib.h>
#include <string.h>

#include "edge/uni.h"
#include "out/epub/epub.h"

#include "base/banned.h"

enum { LETTERS_FROM = 40 }; /* a register of fewer rows needs no letters between them */

/* -- articles and sources ---------------------------------------------------------------------- */

static int also_compare(const void *a, const void *b)
{
    const struct also *x = a, *y = b;
    if (x->organisation != y->organisation)
        return strcmp(x->organisation->id, y->organisation->id);
    return x->article->number < y->article->number ? -1 : x->article->number > y->article->number;
}

static void list_articles(struct epub *b)
{
    const struct anthology *a = b->a;
    b->articles = ARENA_ARRAY(&b->arena, const struct article *, a->article_count + 1);
    size_t n = 0;
    for (const struct organisation *o = a->organisations; o; o = o->next)
        for (const struct article *it = o->articles; it && n < a->article_count; it = it->next) {
            b->articles[n++] = it;
            for (size_t i = 0; i < it->also_count; i++) {
                MEM_PUSH(b->also, b->also_count, b->also_cap);
                b->also[b->also_count++] = (struct also){it->also[i], it};
            }
        }
    if (b->also_count)
        qsort(b->also, b->also_count, sizeof *b->also, also_compare);
}

/* Sources as their articles stand in the book; those without one, at last, as they were named. */
static void order_sources(struct epub *b)
{
    const struct anthology *a = b->a;
    size_t n = 0;
    bool *done = ARENA_ARRAY(&b->arena, bool, a->source_count + 1);
    b->source_order = ARENA_ARRAY(&b->arena, size_t, a->source_count + 1);
    b->source_rank = ARENA_ARRAY(&b->arena, size_t, a->source_count + 1);
    for (size_t i = 0; i < a->article_count + a->source_count; i++) {
        size_t s = i < a->article_count ? (size_t)(b->articles[i]->source - a->sources)
                                        : i - a->article_count;
        if (done[s])
            continue;
        done[s] = true;
        b->source_rank[s] = n;
        b->source_order[n++] = s;
    }
}

/* Articles by source, by counting. */
static void list_sources(struct epub *b)
{
    const struct anthology *a = b->a;
    size_t *start = ARENA_ARRAY(&b->arena, size_t, a->source_count + 2);
    b->by_source = ARENA_ARRAY(&b->arena, const struct article *, a->article_count + 1);
    for (size_t i = 0; i < a->article_count; i++)
        start[b->articles[i]->source - a->sources + 2]++;
    for (size_t i = 2; i < a->source_count + 2; i++)
        start[i] += start[i - 1];
    for (size_t i = 0; i < a->article_count; i++)
        b->by_source[start[b->articles[i]->source - a->sources + 1]++] = b->articles[i];
    b->source_articles = start;
    order_sources(b);
}

static int id_compare(const void *a, const void *b)
{
    return strcmp((*(const struct source *const *)a)->id, (*(const struct source *const *)b)->id);
}

static void list_ids(struct epub *b)
{
    b->by_id = ARENA_ARRAY(&b->arena, const struct source *, b->a->source_count + 1);
    for (size_t i = 0; i < b->a->source_count; i++)
        b->by_id[i] = &b->a->sources[i];
    qsort(b->by_id, b->a->source_count, sizeof *b->by_id, id_compare);
}

size_t plan_source_find(const struct epub *b, const char *id)
{
    struct source key = {.id = id};
    const struct source *p = &key, *const * hit;
    hit = bsearch(&p, b->by_id, b->a->source_count, sizeof *b->by_id, id_compare);
    return hit ? (size_t)(*hit - b->a->sources) : b->a->source_count;
}

size_t plan_also(const struct epub *b, const struct organisation *o)
{
    size_t low = 0, high = b->also_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strcmp(b->also[middle].organisation->id, o->id) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* -- principles and themes --------------------------------------------------------------------- */

/* Themes of the language: rows "id|name|word|...". */
static void read_themes(struct epub *b)
{
    const char *const *rows = lang_list(b->lang, LIST_THEMES);
    size_t n = 0;
    while (rows[n])
        n++;
    b->themes = ARENA_ARRAY(&b->arena, struct theme, n + 1);
    for (size_t i = 0; i < n; i++) {
        size_t id = strcspn(rows[i], "|");
        const char *name = rows[i] + id + (rows[i][id] == '|');
        b->themes[i].id = arena_string(&b->arena, span_make(rows[i], id));
        b->themes[i].name = span_make(name, strcspn(name, "|"));
    }
    b->theme_count = n;
}

/* The theme of P: one of the language, or the last one, of principles without any. */
static struct theme *theme_of(struct epub *b, const struct principle *p)
{
    size_t i = 0;
    while (i < b->theme_count && !(p->theme && strcmp(b->themes[i].id, p->theme) == 0))
        i++;
    return &b->themes[i];
}

static void sort_themes(struct epub *b, struct uni_collator *c)
{
    for (size_t i = 1; i < b->theme_count; i++) /* a dozen: by insertion */
        for (size_t k = i; k && uni_collate(c, b->themes[k].name, b->themes[k - 1].name) < 0; k--) {
            struct theme t = b->themes[k];
            b->themes[k] = b->themes[k - 1];
            b->themes[k - 1] = t;
        }
}

static void list_principles(struct epub *b, struct uni_collator *c)
{
    size_t count = b->a->principle_count, n = 0;
    read_themes(b);
    sort_themes(b, c);
    b->themes[b->theme_count].name = span_of(word(b, BOOK_NO_THEME));
    b->principles = ARENA_ARRAY(&b->arena, const struct principle *, count + 1);
    b->by_theme = ARENA_ARRAY(&b->arena, const struct principle *, count + 1);
    for (const struct principle *p = b->a->principles; p && n < count; p = p->next) {
        b->principles[n++] = p;
        theme_of(b, p)->count++;
    }
    size_t at = 0;
    for (size_t t = 0; t <= b->theme_count; t++) {
        b->themes[t].from = at;
        at += b->themes[t].count;
        b->themes[t].count = 0;
    }
    for (size_t i = 0; i < n; i++) {
        struct theme *t = theme_of(b, b->principles[i]);
        b->by_theme[t->from + t->count++] = b->principles[i];
    }
}

/* -- registers --------------------------------------------------------------------------------- */

static void add_row(struct registry *g, struct row row)
{
    MEM_PUSH(g->rows, g->row_count, g->row_cap);
    g->rows[g->row_count++] = row;
}

/* A number for the newest row, with the block that it leads to (or NULL). */
static void add_ref(struct registry *g, unsigned number, const struct node *node)
{
    MEM_PUSH(g->refs, g->ref_count, g->ref_cap);
    g->refs[g->ref_count++] = (struct ref){(uint32_t)(g->row_count - 1), number, node};
}

/* Letters above the rows of a long register; rows of one letter share one string. */
static void add_letters(struct epub *b, struct registry *g, struct uni_collator *c)
{
    struct buf letter;
    buf_init(&letter);
    const char *last = "";
    for (size_t i = 0; g->row_count >= LETTERS_FROM && i < g->row_count; i++) {
        letter.n = 0;
        uni_initial(c, b->a->lang, span_of(g->rows[i].name), &letter);
        if (!span_is(buf_span(&letter), last))
            last = arena_string(&b->arena, buf_span(&letter));
        g->rows[i].initial = last;
    }
    buf_clear(&letter);
}

/* "it-direktör, Nacka kommun (18 oktober 2021)": what the article gave V, and when. */
static const char *person_note(struct epub *b, const struct voice *v)
{
    struct buf note = {0};
    buf_puts(&note, v->role ? v->role : "");
    buf_puts(&note, v->role && v->organisation ? ", " : "");
    buf_puts(&note, v->organisation ? v->organisation : "");
    if (v->role && v->role_date &&
        v->role_date[0] != '-') { /* a day without its year tells nothing */
        buf_puts(&note, " (");
        date_words(b, v->role_date, &note);
        buf_putc(&note, ')');
    }
    const char *text = note.n ? arena_string(&b->arena, buf_span(&note)) : NULL;
    buf_clear(&note);
    return text;
}

/* What a register names: sorted by KEY before it becomes rows. */
struct named {
    const char *key;
    const void *it;
};

/* By name: qsort has no room for the collator. Most lists are in order already. */
static void merge_sort(struct named *list, struct named *room, size_t n, struct uni_collator *c)
{
    if (n < 2)
        return;
    size_t half = n / 2, i = 0, k = half, at = 0;
    merge_sort(list, room, half, c);
    merge_sort(list + half, room, n - half, c);
    if (uni_collate(c, span_of(list[half - 1].key), span_of(list[half].key)) <= 0)
        return;
    while (i < half || k < n)
        room[at++] =
            k == n || (i < half && uni_collate(c, span_of(list[i].key), span_of(list[k].key)) <= 0)
                ? list[i++]
                : list[k++];
    memcpy(list, room, n * sizeof *list);
}

static void add_person(struct epub *b, const struct voice *v)
{
    add_row(&b->persons, (struct row){NULL, v->sort ? v->sort : v->name, person_note(b, v), NULL});
    for (size_t k = 0; k < v->article_count; k++)
        add_ref(&b->persons, v->articles[k]->number, v->nodes[k]);
}

static void list_persons(struct epub *b, struct uni_collator *c)
{
    struct named *list = mem_alloc((b->a->voice_count + 1) * 2 * sizeof *list);
    size_t n = 0;
    for (size_t i = 0; i < b->a->voice_count; i++) {
        const struct voice *v = &b->a->voices[i];
        if (v->article_count)
            list[n++] = (struct named){v->sort ? v->sort : v->name, v};
    }
    merge_sort(list, list + n, n, c);
    for (size_t i = 0; i < n; i++)
        add_person(b, list[i].it);
    free(list);
}

static void add_organisation(struct epub *b, const struct organisation *o)
{
    size_t k = plan_also(b, o);
    const struct article *a = o->articles;
    add_row(&b->organisations, (struct row){NULL, o->name, NULL, o->number ? o : NULL});
    /* two ascending lists of numbers, merged */
    while (a || (k < b->also_count && b->also[k].organisation == o)) {
        bool more = k < b->also_count && b->also[k].organisation == o;
        if (a && (!more || a->number < b->also[k].article->number)) {
            add_ref(&b->organisations, a->number, NULL);
            a = a->next;
        } else {
            add_ref(&b->organisations, b->also[k++].article->number, NULL);
        }
    }
}

static void list_organisations(struct epub *b, struct uni_collator *c)
{
    size_t n = 0;
    for (const struct organisation *o = b->a->organisations; o; o = o->next)
        n++;
    struct named *list = mem_alloc((n + 1) * 2 * sizeof *list);
    n = 0;
    for (const struct organisation *o = b->a->organisations; o; o = o->next) {
        size_t also = plan_also(b, o);
        bool told = also < b->also_count && b->also[also].organisation == o;
        if (o->kind != ORG_NONE && o->name && (o->articles || told))
            list[n++] = (struct named){o->name, o};
    }
    merge_sort(list, list + n, n, c);
    for (size_t i = 0; i < n; i++)
        add_organisation(b, list[i].it);
    free(list);
}

static void list_themes(struct epub *b)
{
    for (size_t t = 0; t < b->theme_count; t++) { /* the last, without a name of its own, is none */
        const struct theme *it = &b->themes[t];
        if (!it->count)
            continue;
        add_row(&b->register_themes,
                (struct row){NULL, arena_string(&b->arena, it->name), NULL, NULL});
        for (size_t i = 0; i < it->count; i++)
            add_ref(&b->register_themes, b->by_theme[it->from + i]->number, NULL);
    }
}

static void list_terms(struct epub *b)
{
    for (size_t i = 0; i < b->a->term_count; i++) {
        const struct term *t = &b->a->terms[i];
        add_row(&b->terms, (struct row){NULL, t->name, NULL, NULL});
        for (size_t k = 0; k < t->place_count; k++)
            if (t->places[k].node) /* else it was taken out of the model by hand */
                add_ref(&b->terms, t->places[k].article->number, t->places[k].node);
    }
}

static void list_dates(struct epub *b)
{
    dates_init(&b->dates, b->a->lang, &b->arena);
    dates_prepare(&b->dates, b->a->imprint.date);
    for (size_t i = 0; i < b->a->article_count; i++)
        dates_prepare(&b->dates, b->articles[i]->date);
    for (size_t i = 0; i < b->a->source_count; i++)
        dates_prepare(&b->dates, b->a->sources[i].origin.retrieved);
    for (size_t i = 0; i < b->a->voice_count; i++)
        dates_prepare(&b->dates, b->a->voices[i].role_date);
    dates_prepared(&b->dates);
}

void lists_make(struct epub *b)
{
    struct uni_collator *c = uni_collator_new(b->a->lang);
    list_articles(b);
    list_sources(b);
    list_ids(b);
    list_dates(b);
    list_principles(b, c);
    list_persons(b, c);
    list_organisations(b, c);
    list_themes(b);
    list_terms(b);
    add_letters(b, &b->persons, c);
    add_letters(b, &b->organisations, c);
    add_letters(b, &b->register_themes, c);
    add_letters(b, &b->terms, c);
    uni_collator_free(c);
}
