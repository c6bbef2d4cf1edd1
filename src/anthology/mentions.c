/* SPDX-License-Identifier: MIT
 *
 * Finds every person's full name in the kept text of the articles: one pass over the text, a table
 * of the names by their first words, so that the number of names costs nothing. */
#include "anthology/mentions.h"

#include <stdlib.h>
#include <string.h>

#include "lang/lang.h"

#include "base/banned.h"

/* -- names to sort by -------------------------------------------------------------------------- */

enum { GIVEN = 1, PARTICLE = 2 };

static void know(struct sorter *t, enum lang_list list, size_t what)
{
    for (const char *const *row = lang_list(t->lang, list); *row; row++)
        *keys_place(&t->words, span_hash(span_of(*row))) |= what;
}

void sorter_init(struct sorter *t, const struct lang *lang)
{
    *t = (struct sorter){.lang = lang};
    keys_init(&t->words);
    know(t, LIST_GIVEN_NAMES, GIVEN);
    know(t, LIST_NAME_PARTICLES, PARTICLE);
}

void sorter_clear(struct sorter *t)
{
    keys_clear(&t->words);
}

static size_t what_is(const struct sorter *t, struct span word)
{
    const size_t *what = keys_lookup(&t->words, span_hash(word));
    return what ? *what : 0;
}

/* The next word of S, from *AT, which moves behind it. */
static struct span next_word(struct span s, size_t *at)
{
    while (*at < s.n && s.p[*at] == ' ')
        ++*at;
    size_t from = *at;
    while (*at < s.n && s.p[*at] != ' ')
        ++*at;
    return span_make(s.p + from, *at - from);
}

/* Byte offset where the family name begins. A name does not tell: "Brita Molavi Rösblad" has one
 * given name, "Anna Karin Berg" two. So known given names are passed over, and all that follows is
 * the family name; when the first is not known, it is the last word, with its particles ("von"). */
static size_t family(struct span name, const struct sorter *t)
{
    size_t at = 0, last = 0, particle = 0;
    bool leading = true;
    for (size_t from = 0; at < name.n;) {
        struct span word = next_word(name, &at);
        if (!word.n)
            break;
        from = (size_t)(word.p - name.p);
        size_t what = what_is(t, word);
        if (leading && !(what & GIVEN)) {
            if (from)
                return from;
            leading = false;
        }
        if (from && !particle && what & PARTICLE)
            particle = from;
        last = from;
    }
    return particle ? particle : last;
}

const char *sorter_name(const struct sorter *t, const char *name, struct arena *arena)
{
    struct span s = span_trim(span_of(name));
    size_t at = family(s, t);
    if (!at)
        return arena_string(arena, s);
    struct span given = span_trim(span_make(s.p, at));
    return arena_printf(arena, "%.*s, %.*s", (int)(s.n - at), s.p + at, (int)given.n, given.p);
}

/* -- the table of names ------------------------------------------------------------------------ */

enum { NONE = -1, FIRSTS = 4096 };

struct mentions {
    struct anthology *a;
    int *heads; /* by hash of the name's head: index of a voice, or NONE */
    int *next;  /* of the voice with the same hash */
    size_t mask;
    bool starts[256];    /* bytes that a first word begins with */
    bool firsts[FIRSTS]; /* low bits of hashes of first words */
    /* who stands where, in the order of the articles */
    struct hit {
        size_t voice;
        struct article *article;
        const struct node *node;
    } * hits;
    size_t count, cap;
    struct article **latest; /* of each voice: so that an article counts once */
};

/* Length of a word at the start of S: up to a space or a mark. Non-ASCII is a letter, but for
 * general punctuation (U+2000 to U+206F) and what stands below U+00C0. */
static size_t word_length(struct span s)
{
    size_t i = 0;
    while (i < s.n) {
        unsigned char c = (unsigned char)s.p[i];
        if (c < 0x80 ? !(ascii_alpha(c) || ascii_digit(c) || c == '-')
                     : c == 0xC2 ||
                           (c == 0xE2 && i + 1 < s.n && ((unsigned char)s.p[i + 1] & 0xFE) == 0x80))
            break;
        i++;
    }
    return i;
}

/* FNV-1a of a text that grows: of all of it, and of it without its last byte, which may be the
 * genitive's. */
struct running {
    uint64_t all, shorter;
};

static struct running run_on(struct running r, struct span s)
{
    for (size_t i = 0; i < s.n; i++) {
        r.shorter = r.all;
        r.all = (r.all ^ (unsigned char)s.p[i]) * 1099511628211u;
    }
    return r;
}

static struct running run_over(struct span s)
{
    return run_on((struct running){14695981039346656037u, 0}, s);
}

/* Length of the second word of S after the first, of N bytes, and one space; 0 when there is none.
 */
static size_t second_word(struct span s, size_t n)
{
    return n && n < s.n && s.p[n] == ' ' ? word_length(span_from(s, n + 1)) : 0;
}

/* Enters a name by its head: its first two words where it has two. One would not do: of a thousand
 * Annas each would be compared with every Anna of the text. */
static void enter(struct mentions *t, size_t voice)
{
    struct span name = span_of(t->a->voices[voice].name);
    size_t n = word_length(name), second = second_word(name, n);
    if (!n)
        return;
    t->starts[(unsigned char)name.p[0]] = true;
    t->firsts[run_over(span_make(name.p, n)).all % FIRSTS] = true;
    int *head = &t->heads[run_over(span_make(name.p, second ? n + 1 + second : n)).all & t->mask];
    t->next[voice] = *head;
    *head = (int)voice;
}

struct mentions *mentions_new(struct anthology *a)
{
    size_t cap = 16;
    struct mentions *t = mem_alloc(sizeof *t);
    while (cap < a->voice_count * 2)
        cap *= 2;
    *t = (struct mentions){.a = a, .mask = cap - 1};
    t->heads = mem_alloc(cap * sizeof *t->heads);
    t->next = mem_alloc(a->voice_count * sizeof *t->next);
    t->latest = mem_alloc(a->voice_count * sizeof *t->latest);
    for (size_t i = 0; i < cap; i++)
        t->heads[i] = NONE;
    for (size_t i = a->voice_count; i-- > 0;) {
        t->latest[i] = NULL;
        enter(t, i);
    }
    return t;
}

void mentions_free(struct mentions *t)
{
    free(t->heads);
    free(t->next);
    free(t->latest);
    free(t->hits);
    free(t);
}

static void hit(struct mentions *t, size_t voice, struct article *article, const struct node *node)
{
    if (t->latest[voice] == article)
        return;
    t->latest[voice] = article;
    MEM_PUSH(t->hits, t->count, t->cap);
    t->hits[t->count++] = (struct hit){voice, article, node};
}

/* True when S begins with NAME as a name: one more letter at most, the genitive's. */
static bool begins(struct span s, const char *name)
{
    struct span n = span_of(name);
    return span_starts(s, n) && word_length(span_from(s, n.n)) <= 1;
}

/* Looks at all names whose head has HASH where REST, in block NODE, begins. */
static void look(struct mentions *t, uint64_t hash, struct span rest, struct article *article,
                 const struct node *node)
{
    for (int v = t->heads[hash & t->mask]; v != NONE; v = t->next[v])
        if (t->latest[v] != article && begins(rest, t->a->voices[v].name))
            hit(t, (size_t)v, article, node);
}

static void search(struct mentions *t, const struct node *node, struct article *article)
{
    struct span s = node->text;
    for (size_t at = 0, n; at < s.n; at += n ? n : 1) {
        struct span rest = span_from(s, at);
        n = word_length(rest);
        if (!n || !t->starts[(unsigned char)rest.p[0]])
            continue;
        struct running first = run_over(span_make(rest.p, n));
        if (t->firsts[first.shorter % FIRSTS])
            look(t, first.shorter, rest, article, node);
        if (!t->firsts[first.all % FIRSTS])
            continue;
        look(t, first.all, rest, article, node);
        size_t second = second_word(rest, n);
        if (second) {
            struct running both = run_on(first, span_make(rest.p + n, second + 1));
            look(t, both.all, rest, article, node);
            look(t, both.shorter, rest, article, node);
        }
    }
}

static void search_blocks(struct mentions *t, const struct node *n, struct article *article)
{
    for (; n; n = n->next) {
        if (n->kind == KIND_OMITTED)
            continue;
        if (n->speaker)
            hit(t, (size_t)(n->speaker - t->a->voices), article, n);
        search(t, n, article);
        search_blocks(t, n->child, article);
    }
}

static int compare_voices(const void *a, const void *b)
{
    const struct voice *const *x = a, *const *y = b;
    return (*x > *y) - (*x < *y); /* they lie in the order of the register */
}

void mentions_article(struct mentions *t, struct article *x, struct arena *arena)
{
    size_t from = t->count;
    if (!t->a->voice_count)
        return;
    search_blocks(t, x->body, x);
    x->person_count = t->count - from;
    x->persons = ARENA_ARRAY(arena, struct voice *, x->person_count);
    for (size_t i = 0; i < x->person_count; i++)
        x->persons[i] = &t->a->voices[t->hits[from + i].voice];
    if (x->person_count)
        qsort(x->persons, x->person_count, sizeof(struct voice *), compare_voices);
    if (t->a->shelf)
        t->count = 0; /* nothing may point at blocks that are put away */
}

/* Deals the hits out to the voices; the order of the articles stays. */
static void deal(struct mentions *t, struct arena *arena)
{
    struct voice *voices = t->a->voices;
    for (size_t i = 0; i < t->count; i++)
        voices[t->hits[i].voice].article_count++;
    for (size_t i = 0; i < t->a->voice_count; i++) {
        voices[i].nodes = ARENA_ARRAY(arena, const struct node *, voices[i].article_count);
        voices[i].articles = ARENA_ARRAY(arena, struct article *, voices[i].article_count);
        voices[i].article_count = 0;
    }
    for (size_t i = 0; i < t->count; i++) {
        struct voice *v = &voices[t->hits[i].voice];
        v->nodes[v->article_count] = t->hits[i].node;
        v->articles[v->article_count++] = t->hits[i].article;
    }
}

void mentions_end(struct mentions *t, struct arena *arena)
{
    struct anthology *a = t->a;
    const struct lang *lang = lang_find(span_of(a->lang));
    struct sorter sorter;
    if (!a->voice_count)
        return;
    if (!a->shelf)
        deal(t, arena);
    sorter_init(&sorter, lang ? lang : langs[0]);
    for (size_t i = 0; i < a->voice_count; i++)
        a->voices[i].sort = sorter_name(&sorter, a->voices[i].name, arena);
    sorter_clear(&sorter);
}
