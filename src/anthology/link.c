/* SPDX-License-Identifier: MIT
 *
 * What follows from an anthology and is therefore not in its model: numbers, titles, counts, the
 * blocks that hold the principles, the articles that a person stands in. All in linear time, and
 * article by article, so that a body may be put away once it has been looked at. */
#include "anthology/link.h"

#include <stdlib.h>
#include <string.h>

#include "anthology/shelf.h"
#include "anthology/mentions.h"
#include "lang/lang.h"

#include "base/banned.h"

struct linker {
    struct anthology *a;
    struct arena *arena;
    struct mentions *mentions;
    struct arena scratch; /* of one article */
};

/* -- numbers ----------------------------------------------------------------------------------- */

/* Numbers all blocks, also those left out: so that the anchors of the others stay when the editor
 * takes one in or out. */
static void number_blocks(struct article *a, struct node *n, unsigned *last)
{
    for (; n; n = n->next) {
        n->number = ++*last;
        if (n->kind == KIND_OMITTED)
            a->omitted[n->reason]++;
        else if (n->kind == KIND_TITLE && !a->title)
            a->title = n;
        number_blocks(a, n->child, last);
    }
}

/* The first kept text in N, or NULL. */
static const struct node *first_text(const struct node *n)
{
    for (; n; n = n->next) {
        const struct node *in = n->child ? first_text(n->child) : n;
        if (in && in->kind != KIND_OMITTED && in->text.n)
            return in;
    }
    return NULL;
}

/* The first words of S, at most 60 bytes, with an ellipsis where more follows. */
static const char *first_words(struct span s, struct arena *arena)
{
    enum { MOST = 60 };
    if (s.n <= MOST)
        return arena_string(arena, s);
    size_t n = MOST;
    while (n && s.p[n] != ' ')
        n--;
    if (!n) /* one long word: cut between characters */
        for (n = MOST; n && ((unsigned char)s.p[n] & 0xC0) == 0x80;)
            n--;
    return arena_printf(arena, "%.*s…", (int)n, s.p);
}

static void name_article(struct article *a, struct arena *arena)
{
    const struct node *n = a->title ? a->title : first_text(a->body);
    if (a->given_title)
        a->name = a->given_title;
    else if (a->title)
        a->name = arena_string(arena, title_without_label(n->text));
    else
        a->name = n ? first_words(n->text, arena) : a->source->file;
}

/* The number of the last block of N and what follows it. */
static unsigned last_number(const struct node *n)
{
    unsigned last = 0;
    for (; n; n = n->next)
        last = n->child ? last_number(n->child) : n->number;
    return last;
}

/* -- blocks and what refers to them ------------------------------------------------------------ */

static void list_blocks(struct node *n, struct node **list)
{
    for (; n; n = n->next) {
        list[n->number] = n;
        list_blocks(n->child, list);
    }
}

/* The blocks of X by their numbers, from 1, in ARENA. */
static struct node **numbered(const struct article *x, struct arena *arena, size_t *count)
{
    *count = last_number(x->body);
    struct node **list = ARENA_ARRAY(arena, struct node *, *count + 1);
    list_blocks(x->body, list);
    return list;
}

bool anthology_open(const struct anthology *a, const struct article *x, struct arena *arena,
                    struct article *out, struct err *e)
{
    size_t count;
    const struct shelf *s = a->shelf;
    *out = *x;
    if (!s)
        return true;
    if (!shelf_get(s, out, arena, e))
        return false;
    struct node **nodes = numbered(out, arena, &count);
    placed_tie(&s->placed, x, nodes, arena);
    indexes_tie(&s->indexes, x, nodes, count, arena);
    return true;
}

/* The bodies are there: their blocks are tied for good. */
static void tie_whole(struct linker *l, const struct placed *t, const struct indexes *terms,
                      const struct article *x)
{
    size_t count;
    if (t->from[x->number] == t->from[x->number + 1] &&
        terms->from[x->number] == terms->from[x->number + 1])
        return;
    struct node **nodes = numbered(x, &l->scratch, &count);
    placed_find(t, x, l->arena);
    placed_tie(t, x, nodes, l->arena);
    indexes_tie(terms, x, nodes, count, l->arena);
    for (size_t i = t->from[x->number]; i < t->from[x->number + 1]; i++)
        t->list[i].place->node = nodes[t->list[i].place->block];
    for (size_t i = terms->from[x->number]; i < terms->from[x->number + 1]; i++) {
        struct place *at = terms->list[i].place;
        at->node = at->block <= count && nodes[at->block] && nodes[at->block]->terms
                       ? nodes[at->block]
                       : NULL;
    }
}

/* The bodies are put away: each is looked at once for its places, and tied whenever it is opened.
 */
static bool find_places(struct linker *l, const struct placed *t, const struct article *x,
                        struct err *e)
{
    struct article whole = *x;
    if (t->from[x->number] == t->from[x->number + 1])
        return true;
    if (!shelf_get(l->a->shelf, &whole, &l->scratch, e))
        return false;
    placed_find(t, &whole, l->arena);
    return true;
}

static bool tie_articles(struct linker *l, const struct placed *t, const struct indexes *terms,
                         struct err *e)
{
    bool ok = true;
    for (struct organisation *o = l->a->organisations; ok && o; o = o->next)
        for (struct article *x = o->articles; ok && x; x = x->next) {
            if (l->a->shelf)
                ok = find_places(l, t, x, e);
            else
                tie_whole(l, t, terms, x);
            arena_reset(&l->scratch);
        }
    return ok;
}

/* -- the whole --------------------------------------------------------------------------------- */

struct linker *linker_new(struct anthology *a, struct arena *arena)
{
    struct linker *l = mem_alloc(sizeof *l);
    *l = (struct linker){.a = a, .arena = arena, .mentions = mentions_new(a)};
    arena_init(&l->scratch);
    a->article_count = 0;
    return l;
}

void linker_free(struct linker *l)
{
    if (!l)
        return;
    mentions_free(l->mentions);
    arena_clear(&l->scratch);
    free(l);
}

bool linker_article(struct linker *l, struct article *x, struct err *e)
{
    unsigned last = 0;
    x->number = (unsigned)++l->a->article_count;
    number_blocks(x, x->body, &last);
    name_article(x, l->arena);
    mentions_article(l->mentions, x, l->a->shelf ? &l->scratch : l->arena);
    bool ok = !l->a->shelf || shelf_put(l->a->shelf, x, e);
    arena_reset(&l->scratch);
    return ok;
}

static void number_rest(struct anthology *a)
{
    unsigned chapter = 0;
    for (struct organisation *o = a->organisations; o; o = o->next)
        o->number = o->articles ? ++chapter : 0;
    a->principle_count = 0;
    for (struct principle *p = a->principles; p; p = p->next)
        p->number = (unsigned)++a->principle_count;
}

bool linker_end(struct linker *l, struct err *e)
{
    struct anthology *a = l->a;
    struct placed placed;
    struct indexes indexes;
    number_rest(a);
    mentions_end(l->mentions, l->arena);
    placed_make(&placed, a);
    indexes_make(&indexes, a);
    bool ok = tie_articles(l, &placed, &indexes, e);
    if (a->shelf) {
        a->shelf->placed = placed;
        a->shelf->indexes = indexes;
    } else {
        placed_clear(&placed);
        indexes_clear(&indexes);
    }
    return ok;
}

void anthology_link(struct anthology *a, struct arena *arena)
{
    struct linker *l = linker_new(a, arena);
    for (struct organisation *o = a->organisations; o; o = o->next)
        for (struct article *x = o->articles; x; x = x->next)
            linker_article(l, x, NULL); /* with no bodies put away neither can fail */
    linker_end(l, NULL);
    linker_free(l);
}

/* -- title ------------------------------------------------------------------------------------- */

const char *anthology_title(const struct anthology *a, struct arena *arena)
{
    enum { MOST = 3 };
    if (a->imprint.title && *a->imprint.title)
        return a->imprint.title;
    const struct lang *lang = lang_find(span_of(a->lang));
    const char *title = lang_word(lang ? lang : langs[0], BOOK_ANTHOLOGY);
    size_t named = 0, more = 0;
    for (const struct organisation *o = a->organisations; o; o = o->next) {
        if (!o->articles || o->kind == ORG_NONE)
            continue;
        if (named == MOST)
            more++;
        else
            title = arena_printf(arena, "%s%s%s", title, named++ ? ", " : ": ", o->name);
    }
    return more ? arena_printf(arena, "%s %s", title,
                               lang_word(lang ? lang : langs[0], BOOK_AND_OTHERS))
                : title;
}
