/* SPDX-License-Identifier: MIT
 *
 * Drafts become an anthology: sources, a chapter per organisation in the order of the book's
 * language, the articles of a chapter in the order of the sources. Ids hang on what a thing is,
 * never on its place. */
#include "anthology/gathering.h"

#include <stdlib.h>
#include <string.h>

#include "anthology/keys.h"
#include "base/file.h"
#include "edge/uni.h"

#include "base/banned.h"

/* -- the language of the book ------------------------------------------------------------------ */

/* The language of most articles among those that make books; the first of langs[] of equals. */
static const struct lang *book_lang(const struct draft *drafts, size_t count)
{
    const struct lang *best = NULL;
    size_t most = 0;
    for (size_t l = 0; l < lang_count; l++) {
        size_t articles = 0;
        for (size_t i = 0; i < count; i++)
            articles += drafts[i].lang == langs[l];
        if (langs[l]->words[BOOK_ANTHOLOGY] && (!best || articles > most)) {
            best = langs[l];
            most = articles;
        }
    }
    return best ? best : langs[0];
}

/* -- sources ----------------------------------------------------------------------------------- */

/* The base name of a source without its ".txt". */
static struct span source_name(const char *file)
{
    struct span name = span_of(file_base(file));
    if (name.n > 4 && name.p[name.n - 4] == '.' && ascii_lower(name.p[name.n - 3]) == 't' &&
        ascii_lower(name.p[name.n - 2]) == 'x' && ascii_lower(name.p[name.n - 1]) == 't')
        name.n -= 4;
    return name;
}

static void fill_source(struct source *s, const struct draft *d, struct arena *arena)
{
    s->file = file_printable(file_base(d->text->file), arena);
    s->sha256 = d->text->sha256;
    s->encoding = d->text->encoding;
    s->bytes = d->text->bytes;
    s->lines = d->text->lines_total;
    s->origin = d->origin;
    s->permission = d->permission;
    s->id = identify("s-", source_name(d->text->file), arena);
}

/* A source repeats another when all of its articles do. */
static void mark_repeats(struct gathering *g, struct diags *d)
{
    for (size_t i = 0; i < g->count; i++)
        if (g->repeats[i] == SIZE_MAX)
            g->articles[i] = ARENA_NEW(g->arena, struct article);
    for (size_t i = 0; i < g->count; i++) {
        struct source *s = g->sources[i];
        if (g->articles[i] || s->duplicate_of)
            continue;
        s->duplicate_of = g->sources[g->repeats[i]]->id;
        diag_add(d, DIAG_SOURCE_REPEATS, g->drafts[i].text->file, 0,
                 g->drafts[g->repeats[i]].text->file, NULL);
    }
}

/* Drafts of one text are one source. Articles of a source that is kept are all kept, so that no
 * text of it is lost. */
static void gather_sources(struct gathering *g, struct diags *d)
{
    struct anthology *out = g->out;
    out->sources = ARENA_ARRAY(g->arena, struct source, g->count + 1);
    struct claim *claims = mem_alloc((g->count + 1) * sizeof *claims);
    for (size_t i = 0, first = 0; i < g->count; i++) {
        bool more = i && g->drafts[i].text == g->drafts[i - 1].text;
        if (!more) {
            first = i;
            struct source *s = &out->sources[out->source_count];
            fill_source(s, &g->drafts[i], g->arena);
            claims[out->source_count++] = (struct claim){&s->id, span_of(s->sha256)};
        }
        g->sources[i] = &out->sources[out->source_count - 1];
        bool kept = g->repeats[first] == SIZE_MAX || g->repeats[i] == SIZE_MAX;
        for (size_t k = first; more && kept && k <= i; k++)
            g->repeats[k] = SIZE_MAX;
    }
    claims_settle(claims, out->source_count, g->arena);
    free(claims);
    mark_repeats(g, d);
}

/* -- organisations ----------------------------------------------------------------------------- */

struct chapters {
    struct gathering *g;
    struct organisation **list;
    size_t count, cap;
    struct keys known; /* to 1 + index */
    struct organisation *none;
};

static struct span org_key(struct gathering *g, const char *name)
{
    g->scratch.n = 0;
    uni_lower_text(span_of(name), &g->scratch);
    return buf_span(&g->scratch);
}

/* The chapter of ORG, made when it is new. What one article does not know of an organisation
 * another may. */
static struct organisation *chapter(struct chapters *c, const struct org *org)
{
    size_t *known = keys_place(&c->known, span_hash(org_key(c->g, org->name)));
    if (!*known) {
        MEM_PUSH(c->list, c->count, c->cap);
        struct organisation *o = ARENA_NEW(c->g->arena, struct organisation);
        *o = (struct organisation){.name = org->name, .kind = org->kind, .code = org->code};
        c->list[c->count++] = o;
        *known = c->count;
    }
    struct organisation *o = c->list[*known - 1];
    if (o->kind == ORG_OTHER)
        o->kind = org->kind;
    if (!o->code)
        o->code = org->code;
    return o;
}

/* The last chapter, of articles whose organisation cannot be told. */
static struct organisation *no_chapter(struct chapters *c)
{
    if (!c->none) {
        c->none = ARENA_NEW(c->g->arena, struct organisation);
        c->none->name = lang_word(lang_find(span_of(c->g->out->lang)), BOOK_UNSORTED);
        c->none->kind = ORG_NONE;
        c->none->id = "o-none";
    }
    return c->none;
}

static void add_also(struct chapters *c, struct article *a, const struct draft *d)
{
    a->also = ARENA_ARRAY(c->g->arena, struct organisation *, d->also_count + 1);
    for (size_t k = 0; k < d->also_count; k++) {
        struct organisation *o = chapter(c, &d->also[k]);
        bool there = o == a->organisation;
        for (size_t j = 0; j < a->also_count; j++)
            there |= a->also[j] == o;
        if (!there)
            a->also[a->also_count++] = o;
    }
}

struct chapter_order {
    const struct uni_collator *collator;
    struct organisation *organisation;
    size_t rank; /* by the editor */
};

static int compare_chapters(const void *a, const void *b)
{
    const struct chapter_order *x = a, *y = b;
    if (x->rank != y->rank)
        return x->rank < y->rank ? -1 : 1;
    return uni_collate(x->collator, span_of(x->organisation->name), span_of(y->organisation->name));
}

/* Ids, and the chain in the order of the book. */
static void settle_chapters(struct chapters *c)
{
    struct gathering *g = c->g;
    struct chapter_order *order = mem_alloc((c->count + 1) * sizeof *order);
    struct claim *claims = mem_alloc((c->count + 1) * sizeof *claims);
    for (size_t i = 0; i < c->count; i++) {
        struct organisation *o = c->list[i];
        o->id = identify("o-", span_of(o->name), g->arena);
        claims[i] = (struct claim){&o->id, arena_copy(g->arena, org_key(g, o->name))};
        order[i] = (struct chapter_order){g->collator, o, gather_chapter_rank(g, o->name)};
    }
    claims_settle(claims, c->count, g->arena);
    if (c->count)
        qsort(order, c->count, sizeof *order, compare_chapters);
    struct organisation **end = &g->out->organisations;
    for (size_t i = 0; i < c->count; i++) {
        *end = order[i].organisation;
        end = &order[i].organisation->next;
    }
    *end = c->none;
    free(claims);
    free(order);
}

/* -- articles ---------------------------------------------------------------------------------- */

/* The id of the article of draft I: that of its source, with a number behind it from the second
 * article of a source on. */
static const char *article_id(struct gathering *g, size_t i)
{
    size_t number = 1;
    for (size_t k = i; k && g->drafts[k - 1].text == g->drafts[i].text; k--)
        number++;
    const char *source = g->sources[i]->id + 2;
    return number > 1 ? arena_printf(g->arena, "a-%s-%zu", source, number)
                      : arena_printf(g->arena, "a-%s", source);
}

struct article_order {
    size_t rank, draft;
};

static int compare_articles(const void *a, const void *b)
{
    const struct article_order *x = a, *y = b;
    if (x->rank != y->rank)
        return x->rank < y->rank ? -1 : 1;
    return (x->draft > y->draft) - (x->draft < y->draft);
}

/* The articles of each chapter in the order of the editor, then of the sources. */
static void chain_articles(struct gathering *g)
{
    struct article_order *order = mem_alloc((g->count + 1) * sizeof *order);
    for (size_t i = 0; i < g->count; i++)
        order[i] = (struct article_order){gather_article_rank(g, i), i};
    if (g->count && g->edition)
        qsort(order, g->count, sizeof *order, compare_articles);
    /* From behind, so that each is put before those that follow it. */
    for (size_t i = g->count; i-- > 0;) {
        struct article *a = g->articles[order[i].draft];
        if (a) {
            a->next = a->organisation->articles;
            a->organisation->articles = a;
        }
    }
    free(order);
}

static void gather_articles(struct gathering *g)
{
    struct chapters c = {.g = g};
    keys_init(&c.known);
    for (size_t i = 0; i < g->count; i++) {
        const struct draft *d = &g->drafts[i];
        struct article *a = g->articles[i];
        if (!a)
            continue;
        a->id = article_id(g, i);
        a->source = g->sources[i];
        a->lang = d->lang->code;
        a->date = d->date;
        a->given_title = d->given_title;
        a->organisation = d->org.name ? chapter(&c, &d->org) : no_chapter(&c);
        add_also(&c, a, d);
        a->body = gather_body(g, i);
        g->out->article_count++;
    }
    settle_chapters(&c);
    chain_articles(g);
    free(c.list);
    keys_clear(&c.known);
}

/* The language of the book: the editor's, else that of most articles. */
static const char *gather_lang(const struct draft *drafts, size_t count,
                               const struct edition *edition)
{
    const char *given = edition ? edition->fields[EDITION_LANGUAGE] : NULL;
    return (given ? lang_find(span_of(given)) : book_lang(drafts, count))->code;
}

static void gather(const struct draft *drafts, size_t count, struct edition *edition,
                   struct arena *arena, struct anthology *out, struct tracing *trace,
                   struct diags *d)
{
    *out = (struct anthology){.lang = gather_lang(drafts, count, edition)};
    struct gathering g = {.drafts = drafts,
                          .count = count,
                          .arena = arena,
                          .out = out,
                          .edition = edition,
                          .d = d,
                          .trace = trace};
    g.repeats = ARENA_ARRAY(arena, size_t, count + 1);
    g.sources = ARENA_ARRAY(arena, struct source *, count + 1);
    g.articles = ARENA_ARRAY(arena, struct article *, count + 1);
    g.collator = uni_collator_new(out->lang);
    buf_init(&g.scratch);
    duplicates_find(drafts, count, g.repeats);
    gather_sources(&g, d);
    gather_voices(&g);
    gather_articles(&g);
    gather_principles(&g);
    gather_terms(&g);
    if (edition) {
        gather_principle_order(&g);
        gather_imprint(&g);
    }
    uni_collator_free(g.collator);
    buf_clear(&g.scratch);
}

void anthology_gather(const struct draft *drafts, size_t count, struct edition *edition,
                      struct arena *arena, struct anthology *out, struct diags *d)
{
    gather(drafts, count, edition, arena, out, NULL, d);
}

void anthology_trace(const struct draft *drafts, size_t count, struct edition *edition,
                     struct arena *arena, struct trace *out, struct diags *d)
{
    struct anthology a;
    struct tracing trace = {0};
    gather(drafts, count, edition, arena, &a, &trace, d);
    trace_settle(&trace);
    *out = (struct trace){trace.list, trace.count};
}
