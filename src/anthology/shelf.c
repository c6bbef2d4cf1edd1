/* SPDX-License-Identifier: MIT
 *
 * Bodies of articles as bytes: a record for each block, in the order of their numbers, with its
 * texts behind it. They are read by the run that wrote them, so that persons are pointers still. */
#include "anthology/shelf.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

enum { DEEPEST = 8 }; /* box, list, item: no block is deeper */

/* The texts of a block, in their order behind its record; each is ended by NUL. */
enum { TEXT, MARK, LANG, AUTHORS, TEXTS };

struct record {
    size_t lengths[TEXTS]; /* in bytes, plus one; 0: NULL */
    struct voice *speaker;
    unsigned first, last;
    uint8_t kind, reason, depth;
    bool numbered, withdrawn;
};

struct shelf *shelf_new(const char *folder)
{
    struct shelf *s = mem_alloc(sizeof *s);
    *s = (struct shelf){0};
    spool_init(&s->spool, folder);
    return s;
}

void anthology_close(struct anthology *a)
{
    struct shelf *s = a->shelf;
    if (!s)
        return;
    spool_clear(&s->spool);
    placed_clear(&s->placed);
    indexes_clear(&s->indexes);
    free(s->starts);
    free(s);
    a->shelf = NULL;
}

/* -- putting away ------------------------------------------------------------------------------ */

static void put_block(const struct node *n, uint8_t depth, struct buf *out)
{
    const struct span texts[TEXTS] = {n->text, span_of(n->mark), span_of(n->lang),
                                      span_of(n->authors)};
    const bool there[TEXTS] = {n->text.p, n->mark, n->lang, n->authors};
    struct record r;
    memset(&r, 0, sizeof r); /* its padding too: all of it is written */
    r.speaker = n->speaker;
    r.first = n->first;
    r.last = n->last;
    r.kind = (uint8_t)n->kind;
    r.reason = (uint8_t)n->reason;
    r.depth = depth;
    r.numbered = n->numbered;
    r.withdrawn = n->withdrawn;
    for (int i = 0; i < TEXTS; i++)
        r.lengths[i] = there[i] ? texts[i].n + 1 : 0;
    buf_add(out, span_make((const char *)&r, sizeof r));
    for (int i = 0; i < TEXTS; i++) {
        buf_add(out, texts[i]);
        if (there[i])
            buf_putc(out, '\0');
    }
}

static void put_blocks(const struct node *n, uint8_t depth, struct buf *out)
{
    for (; n; n = n->next) {
        put_block(n, depth, out);
        put_blocks(n->child, (uint8_t)(depth + 1), out);
    }
}

bool shelf_put(struct shelf *s, struct article *x, struct err *e)
{
    struct buf bytes = {0};
    MEM_PUSH(s->starts, s->count, s->cap);
    s->starts[s->count++] = spool_size(&s->spool);
    if (x->person_count)
        buf_add(&bytes, span_make((const char *)x->persons, x->person_count * sizeof *x->persons));
    put_blocks(x->body, 0, &bytes);
    bool ok = spool_put(&s->spool, buf_span(&bytes), e);
    buf_clear(&bytes);
    x->body = NULL;
    x->title = NULL;
    x->persons = NULL;
    return ok;
}

/* -- taking out -------------------------------------------------------------------------------- */

/* The block that *BYTES begin with, which move behind it; its texts stay where they are. */
static struct node *take_block(struct span *bytes, struct arena *arena, unsigned *depth)
{
    struct record r;
    struct node *n = ARENA_NEW(arena, struct node);
    const char *texts[TEXTS];
    assert(bytes->n >= sizeof r);
    memcpy(&r, bytes->p, sizeof r);
    *bytes = span_from(*bytes, sizeof r);
    for (int i = 0; i < TEXTS; i++) {
        texts[i] = r.lengths[i] ? bytes->p : NULL;
        *bytes = span_from(*bytes, r.lengths[i]);
    }
    n->kind = (enum kind)r.kind;
    n->reason = (enum reason)r.reason;
    n->text = span_make(texts[TEXT], r.lengths[TEXT] ? r.lengths[TEXT] - 1 : 0);
    n->first = r.first;
    n->last = r.last;
    n->mark = texts[MARK];
    n->numbered = r.numbered;
    n->lang = texts[LANG];
    n->authors = texts[AUTHORS];
    n->speaker = r.speaker;
    n->withdrawn = r.withdrawn;
    *depth = r.depth;
    return n;
}

static void take_blocks(struct span bytes, struct article *x, struct arena *arena)
{
    struct node **tails[DEEPEST + 1] = {&x->body};
    unsigned last = 0, depth;
    while (bytes.n) {
        struct node *n = take_block(&bytes, arena, &depth);
        assert(depth < DEEPEST);
        n->number = ++last;
        *tails[depth] = n;
        tails[depth] = &n->next;
        tails[depth + 1] = &n->child;
        if (n->kind == KIND_TITLE && !x->title)
            x->title = n;
    }
}

bool shelf_get(const struct shelf *s, struct article *x, struct arena *arena, struct err *e)
{
    size_t from = s->starts[x->number - 1];
    size_t to = x->number < s->count ? s->starts[x->number] : spool_size(&s->spool);
    size_t persons = x->person_count * sizeof *x->persons;
    char *p = arena_alloc(arena, to - from);
    assert(to - from >= persons);
    if (!spool_get(&s->spool, from, to - from, p, e))
        return false;
    x->persons = (struct voice **)(void *)p;
    take_blocks(span_make(p + persons, to - from - persons), x, arena);
    return true;
}
