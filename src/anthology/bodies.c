/* SPDX-License-Identifier: MIT
 *
 * The blocks of a draft become the nodes of an article: items stand in lists, the blocks of a fact
 * box in a box, and kept text is set by the typography of its language. What is left out keeps
 * its text as it came. */
#include "anthology/gathering.h"

#include "base/banned.h"

enum {
    PASSAGE = 40, /* bytes that a block must have to be asked for a language of its own */
    START = 100,  /* bytes of it that mostly tell that it has none */
};

/* The language of B when it is another than that of the article D. */
static const struct lang *own_lang(const struct draft *d, const struct block *b)
{
    if (b->text.n < PASSAGE || b->kind == KIND_OMITTED || b->kind == KIND_BYLINE)
        return NULL;
    size_t start = START;
    while (start < b->text.n && b->text.p[start] != ' ')
        start++;
    if (start < b->text.n && lang_of_passage(span_make(b->text.p, start)) == d->lang)
        return NULL;
    const struct lang *lang = lang_of_passage(b->text);
    return lang == d->lang ? NULL : lang;
}

static struct node *make_leaf(struct gathering *g, size_t i, size_t k)
{
    const struct draft *d = &g->drafts[i];
    const struct block *b = &d->blocks[k];
    struct node *n = ARENA_NEW(g->arena, struct node);
    n->kind = b->kind;
    n->reason = b->reason;
    n->first = b->first;
    n->last = b->last;
    if (b->kind == KIND_OMITTED) {
        n->text = b->raw;
        n->withdrawn = b->withdrawn;
        return n;
    }
    const struct lang *own = own_lang(d, b);
    n->lang = own ? own->code : NULL;
    g->scratch.n = 0;
    typography_set(own ? own : d->lang, b->text, &g->scratch);
    n->text = arena_copy(g->arena, buf_span(&g->scratch));
    if (!span_equal(n->text, b->text) && g->set++ == 0)
        g->first_set = b->first;
    if (b->kind == KIND_ITEM && b->mark.n)
        n->mark = arena_string(g->arena, b->mark);
    if (b->kind == KIND_BYLINE)
        n->authors = d->byline_authors;
    if (b->kind == KIND_QUOTE && d->speakers && d->speakers[k] >= 0)
        n->speaker = g->voices[i][d->speakers[k]];
    return n;
}

/* The number that a mark counts: 3 of "3.", 2 of "b)"; 0 when it counts nothing. */
static unsigned mark_number(struct span mark)
{
    unsigned number = 0;
    size_t i = 0;
    while (i < mark.n && ascii_digit((unsigned char)mark.p[i]) && number < 1000)
        number = number * 10 + (unsigned)(mark.p[i++] - '0');
    if (!i && mark.n > 1 && ascii_alpha((unsigned char)mark.p[0]) &&
        !ascii_alpha((unsigned char)mark.p[1]))
        number = (unsigned)(ascii_lower((unsigned char)mark.p[0]) - 'a' + 1);
    return number;
}

/* True when the marks of the blocks FROM to END count upwards. */
static bool counts(const struct block *blocks, size_t from, size_t end)
{
    unsigned last = 0;
    for (size_t k = from; k < end; k++) {
        unsigned number = mark_number(blocks[k].mark);
        if (!number || (k > from && number != last + 1))
            return false;
        last = number;
    }
    return true;
}

/* A chain of nodes in the making. */
struct chain {
    struct node *first, **end;
};

static void chain_add(struct chain *c, struct node *n)
{
    *c->end = n;
    c->end = &n->next;
}

/* A node of KIND that holds the chain INSIDE. */
static struct node *wrap(struct gathering *g, enum kind kind, const struct chain *inside)
{
    struct node *n = ARENA_NEW(g->arena, struct node);
    n->kind = kind;
    n->child = inside->first;
    n->first = inside->first->first;
    for (const struct node *c = inside->first; c; c = c->next)
        n->last = c->last;
    return n;
}

/* Blocks FROM to END as a chain of leaves and, unless ITEMS, of lists. */
static void add_blocks(struct gathering *g, size_t i, size_t from, size_t end, struct chain *out,
                       bool items)
{
    const struct block *blocks = g->drafts[i].blocks;
    for (size_t k = from, stop; k < end; k = stop) {
        stop = k + 1;
        if (items || blocks[k].kind != KIND_ITEM) {
            chain_add(out, make_leaf(g, i, k));
            continue;
        }
        while (stop < end && blocks[stop].kind == KIND_ITEM && blocks[stop].list == blocks[k].list)
            stop++;
        struct chain inside = {NULL, &inside.first};
        add_blocks(g, i, k, stop, &inside, true);
        struct node *list = wrap(g, KIND_LIST, &inside);
        list->numbered = counts(blocks, k, stop);
        chain_add(out, list);
    }
}

static size_t count_of(struct span s, char c)
{
    size_t found = 0;
    for (size_t i = 0; i < s.n; i++)
        found += s.p[i] == c;
    return found;
}

/* The marks before the lines of quoted mail that D keeps, as one block that is left out: kept text
 * is without them, and every character of a source is in the model. NULL where there are none. */
static struct node *mail_marks(struct gathering *g, const struct draft *d)
{
    struct node *n = NULL;
    g->scratch.n = 0;
    for (size_t k = 0; k < d->count; k++) {
        const struct block *b = &d->blocks[k];
        if (b->kind == KIND_OMITTED || !b->bare.n)
            continue;
        if (!n) {
            n = ARENA_NEW(g->arena, struct node);
            *n = (struct node){.kind = KIND_OMITTED, .reason = REASON_OTHER, .first = b->first};
        }
        n->last = b->last;
        for (size_t more = count_of(b->raw, '>') - count_of(b->bare, '>'); more; more--)
            buf_puts(&g->scratch, g->scratch.n ? " >" : ">");
    }
    if (n)
        n->text = arena_copy(g->arena, buf_span(&g->scratch));
    return g->scratch.n ? n : NULL;
}

/* Puts N, which may be NULL, where its lines begin among the chain at AT. */
static void insert(struct node **at, struct node *n)
{
    if (!n)
        return;
    while (*at && (*at)->last < n->first)
        at = &(*at)->next;
    n->next = *at;
    *at = n;
}

struct node *gather_body(struct gathering *g, size_t i)
{
    const struct draft *d = &g->drafts[i];
    struct chain body = {NULL, &body.first};
    g->set = 0;
    for (size_t k = 0, stop; k < d->count; k = stop) {
        unsigned box = d->blocks[k].box;
        for (stop = k + 1; stop < d->count && d->blocks[stop].box == box;)
            stop++;
        if (!box) {
            add_blocks(g, i, k, stop, &body, false);
            continue;
        }
        struct chain inside = {NULL, &inside.first};
        add_blocks(g, i, k, stop, &inside, false);
        chain_add(&body, wrap(g, KIND_BOX, &inside));
    }
    insert(&body.first, mail_marks(g, d));
    if (g->set)
        diag_add(g->d, DIAG_TYPOGRAPHY, d->text->file, g->first_set,
                 arena_printf(g->d->arena, "%zu", g->set), NULL);
    return body.first;
}
