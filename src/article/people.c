/* SPDX-License-Identifier: MIT
 *
 * From runs of capitalised words to persons: the evidence of all mentions of a name is added up,
 * and those with enough are people; then every later mention by one name is found. */
#include "article/people.h"

#include <stdlib.h>
#include <string.h>

#include "article/gathering.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "edge/uni.h"

#include "base/banned.h"

enum {
    EVIDENCE_GIVEN = 4,  /* the first word is a known given name */
    EVIDENCE_INSIDE = 1, /* the capital does not come from a sentence's start */
    EVIDENCE_ROLE = 3,
    EVIDENCE_SAID = 2,
    EVIDENCE_PRONOUN = 3, /* "han" opens the next sentence */
    AMBIGUOUS = -2,
};

static void table_init(struct table *t, size_t expected)
{
    size_t size = 64;
    while (size < expected * 2)
        size *= 2;
    t->slots = mem_alloc(size * sizeof *t->slots);
    memset(t->slots, 0, size * sizeof *t->slots);
    t->mask = size - 1;
    t->used = 0;
}

static struct table_slot *table_at(const struct table *t, uint64_t hash)
{
    size_t i = (size_t)((hash * 0x9E3779B97F4A7C15u) >> 32) & t->mask;
    while (t->slots[i].person && t->slots[i].hash != hash)
        i = (i + 1) & t->mask;
    return &t->slots[i];
}

static void table_grow(struct table *t)
{
    struct table bigger;
    table_init(&bigger, t->mask + 1);
    for (size_t i = 0; i <= t->mask; i++)
        if (t->slots[i].person)
            *table_at(&bigger, t->slots[i].hash) = t->slots[i];
    bigger.used = t->used;
    free(t->slots);
    *t = bigger;
}

static struct table_slot *table_put(struct table *t, uint64_t hash)
{
    if (t->used * 2 > t->mask)
        table_grow(t);
    struct table_slot *slot = table_at(t, hash);
    t->used += slot->person == 0;
    slot->hash = hash;
    return slot;
}

/* -- names in the nominative ------------------------------------------------------------------ */

static uint64_t lower_hash(struct span word, const char *end)
{
    struct buf b;
    buf_init(&b);
    uni_lower_text(word, &b);
    buf_puts(&b, end);
    uint64_t h = span_hash(buf_span(&b));
    buf_clear(&b);
    return h;
}

/* Bytes of a genitive ending of WORD: "s", ":s", "'s"; 0 when it has none. */
static size_t genitive_bytes(struct span word)
{
    if (word.n < 4 || word.p[word.n - 1] != 's')
        return 0;
    if (span_ends(word, SPAN("’s")))
        return 4;
    if (span_ends(word, SPAN("'s")) || span_ends(word, SPAN(":s")))
        return 2;
    return 1;
}

/* True when a name that ends as WORD does has its s of its own: "Lindroos", "Andreas". */
static bool keeps_s(struct span word)
{
    static const char *const ends[] = {"oos", "us", "is", "as",  "os",
                                       "ss",  "äs", "ås", "nes", NULL};
    for (size_t i = 0; ends[i]; i++)
        if (span_ends(word, span_of(ends[i])))
            return true;
    return false;
}

/* True when words N of block B are a genitive before what is somebody's: "Gunilla Norrbys rum". */
static bool looks_genitive(const struct scan *s, size_t b, const struct name *n)
{
    struct span last = scan_word(s, b, n->to - 1);
    size_t bytes = genitive_bytes(last);
    if (bytes != 1)
        return bytes > 1;
    if (keeps_s(last) || n->to >= s->first[b + 1] || !scan_joined(s, b, n->to))
        return false;
    return !(s->bits[n->to] & (VOCAB_FUNCTION | VOCAB_COPULA | VOCAB_SAID | VOCAB_AT)) &&
           !(s->words[n->to].flags & WORD_UPPER);
}

/* -- gathering -------------------------------------------------------------------------------- */

static uint64_t pair_hash(uint64_t given, uint64_t family)
{
    return given * 31 + family;
}

static int known(const struct gathering *g, uint64_t given, uint64_t family)
{
    return table_at(&g->by_name, pair_hash(given, family))->person - 1;
}

/* Somebody with two given names who is called by both alone: "Rolf Egil" of Rolf Egil Tveit; the
 * person, or -1. */
static int by_given_names(const struct gathering *g, size_t b, const struct name *n)
{
    const struct scan *s = g->s;
    if (n->to != n->from + 2 || !(s->bits[n->to - 1] & VOCAB_NAME))
        return -1;
    struct span name = scan_words(s, b, n->from, n->to);
    for (size_t i = 0; i < g->p->count; i++) {
        struct span full = span_of(g->p->list[i].name);
        if (full.n > name.n && full.p[name.n] == ' ' && span_starts(full, name))
            return (int)i;
    }
    return -1;
}

/* A new person, whose NAME lies in the arena; GIVEN_BITS are those of the given name. */
static int put_person(struct gathering *g, char *name, uint64_t given, uint64_t family,
                      unsigned given_bits)
{
    struct people *p = g->p;
    for (char *nbsp = name; (nbsp = strstr(nbsp, "\xC2\xA0"));) {
        *nbsp = ' ';
        memmove(nbsp + 1, nbsp + 2, strlen(nbsp + 1));
    }
    MEM_PUSH(p->list, p->count, p->cap);
    p->list[p->count] =
        (struct person_entry){.name = name, .given = given, .family = family, .index = -1};
    struct person_entry *e = &p->list[p->count++];
    e->known_name = given_bits & VOCAB_NAME;
    if (given_bits & VOCAB_NAME_HE)
        e->gender = GENDER_HE;
    if (given_bits & VOCAB_NAME_SHE)
        e->gender = GENDER_SHE;
    table_put(&g->by_name, pair_hash(given, family))->person = (int)p->count;
    return (int)p->count - 1;
}

/* "ANN-MARI EK" as "Ann-Mari Ek": of each sequence of letters all but the first are made small. */
static char *in_title_case(struct gathering *g, struct span name)
{
    struct buf out;
    size_t small = 0, at = 0; /* letters from SMALL on are to be made small */
    bool opens = true;
    buf_init(&out);
    while (at < name.n) {
        size_t from = at;
        bool letter = uni_is_letter(utf8_next(name, &at));
        if (opens || !letter) {
            uni_lower_text(span_make(name.p + small, from - small), &out);
            buf_add(&out, span_make(name.p + from, at - from));
            small = at;
        }
        opens = !letter;
    }
    uni_lower_text(span_from(name, small), &out);
    char *text = arena_string(g->arena, buf_span(&out));
    buf_clear(&out);
    return text;
}

/* "Ek, Eva" is Eva Ek. */
static int put_reversed(struct gathering *g, size_t b, const struct name *n)
{
    struct span family = scan_word(g->s, b, n->from), given = scan_word(g->s, b, n->to - 1);
    uint64_t first = g->s->words[n->to - 1].hash, last = g->s->words[n->from].hash;
    int person = known(g, first, last);
    char *name =
        arena_printf(g->arena, "%.*s %.*s", (int)given.n, given.p, (int)family.n, family.p);
    return person >= 0 ? person : put_person(g, name, first, last, n->given);
}

int gathering_person(struct gathering *g, size_t b, const struct name *n)
{
    struct scan *s = g->s;
    int both = by_given_names(g, b, n);
    if (both >= 0)
        return both;
    struct span last = scan_word(s, b, n->to - 1);
    size_t cut = genitive_bytes(last);
    struct span stem = span_make(last.p, last.n - cut);
    uint64_t given = s->words[n->from].hash, family = s->words[n->to - 1].hash;
    if (n->reversed)
        return put_reversed(g, b, n);
    uint64_t bare = cut ? lower_hash(stem, "") : family;
    int as_is = known(g, given, family), without = cut ? known(g, given, bare) : -1;
    if (without >= 0)
        return without;
    if (as_is >= 0)
        return as_is;
    struct span name = scan_words(s, b, n->from, n->to);
    if (cut && looks_genitive(s, b, n)) {
        name.n -= cut;
        family = bare;
    }
    return put_person(g, n->caps ? in_title_case(g, name) : arena_string(g->arena, name), given,
                      family, n->given);
}

/* True when a verb of saying stands beside N: "säger Eva Ek", "Eva Ek menar". */
static bool said_beside(const struct scan *s, size_t b, const struct name *n)
{
    size_t start = s->first[b], end = s->first[b + 1];
    if (n->to < end && s->bits[n->to] & VOCAB_SAID && scan_joined(s, b, n->to))
        return true;
    for (size_t w = n->from; w > start && w + 3 > n->from; w--)
        if (s->bits[w - 1] & VOCAB_SAID && scan_joined(s, b, w))
            return true;
    return false;
}

/* True when N is whom direct speech is said by: "– Ja, säger Eva Ek." Others write and announce,
 * but only people talk. */
static bool says_quote(const struct scan *s, size_t b, const struct name *n)
{
    return s->blocks[b].kind == KIND_QUOTE && n->from > s->first[b] && scan_joined(s, b, n->from) &&
           s->bits[n->from - 1] & VOCAB_SAID && !n->credit;
}

/* True when the next sentence opens with "han" or "hon": N is somebody. */
static bool pronoun_behind(const struct scan *s, size_t b, const struct name *n)
{
    size_t w = n->to, end = s->first[b + 1];
    if (n->from > s->first[b] && s->bits[n->from - 1] & VOCAB_AT)
        return false;
    while (w < end && !(s->words[w].flags & WORD_BREAK))
        w++;
    return w < end && s->bits[w] & (VOCAB_HE | VOCAB_SHE);
}

/* The organisation that N is said to be at: "Eva Ek på Nacka kommun"; or NULL. */
static const char *org_beside(const struct scan *s, const struct orgs *o, size_t b,
                              const struct name *n)
{
    if (n->to + 1 >= s->first[b + 1] || !(s->bits[n->to] & VOCAB_AT) ||
        s->taken[n->to + 1] != TAKEN_ORG || !scan_joined(s, b, n->to))
        return NULL;
    const struct org_mention *m = orgs_at(o, n->to + 1);
    return m && !m->beside ? o->list[m->org].org.name : NULL;
}

/* The organisation named before N in its sentence: "konsultbolaget X, där Eva Ek är chef"; or NULL.
 */
static const char *org_in_sentence(const struct scan *s, const struct orgs *o, size_t b,
                                   const struct name *n)
{
    for (size_t w = n->from; w > s->first[b] && !(s->words[w].flags & WORD_BREAK); w--)
        if (s->taken[w - 1] == TAKEN_ORG) {
            const struct org_mention *m = orgs_at(o, w - 1);
            return m && !m->former ? o->list[m->org].org.name : NULL;
        }
    return NULL;
}

static void mention_add(struct people *p, size_t b, size_t from, size_t to, int person, bool full)
{
    MEM_PUSH(p->mentions, p->mention_count, p->mention_cap);
    p->mentions[p->mention_count++] = (struct person_mention){b, from, to, person, full};
}

static void take_name(struct gathering *g, size_t b, const struct name *n)
{
    struct scan *s = g->s;
    enum kind kind = s->blocks[b].kind;
    bool head = kind == KIND_TITLE || kind == KIND_HEADING;
    if (head && !n->given)
        return;
    int person = gathering_person(g, b, n);
    struct person_entry *e = &g->p->list[person];
    struct role role;
    for (size_t w = n->from; w < n->to; w++)
        s->taken[w] = TAKEN_NAME;
    if (n->credit) { /* who is told of may have made a picture too */
        e->writer = e->writer || !e->role;
        e->credited = true;
        return;
    }
    if (n->given)
        e->evidence += EVIDENCE_GIVEN;
    e->evidence += !n->initial && (n->given || e->evidence) ? EVIDENCE_INSIDE : 0;
    if (!e->role && role_of(s, g->o, b, n, &role)) {
        /* of two words only the first may owe its capital to the sentence */
        e->evidence += EVIDENCE_ROLE + (n->initial && n->to < n->from + 2 ? 0 : EVIDENCE_INSIDE);
        e->role = role_text(s, &role, g->arena);
        e->organisation = role.organisation;
        e->writer = e->writer && !e->credited;
    }
    if (said_beside(s, b, n))
        e->evidence += says_quote(s, b, n) ? EVIDENCE_LEAST : EVIDENCE_SAID;
    if (pronoun_behind(s, b, n))
        e->evidence += EVIDENCE_PRONOUN + (n->given || n->initial ? 0 : EVIDENCE_INSIDE);
    if (!e->organisation)
        e->organisation = org_beside(s, g->o, b, n);
    if (!e->organisation && e->role)
        e->organisation = org_in_sentence(s, g->o, b, n);
    mention_add(g->p, b, n->from, n->to, person, true);
}

static bool holds_people(const struct scan *s, size_t b)
{
    switch (s->blocks[b].kind) {
    case KIND_TITLE:
    case KIND_HEADING:
    case KIND_CAPTION:
        return true;
    default:
        return scan_is_body(s, b);
    }
}

static void gather(struct gathering *g)
{
    struct scan *s = g->s;
    for (size_t b = 0; b < s->count; b++) {
        if (!holds_people(s, b))
            continue;
        for (size_t w = s->first[b], next; w < s->first[b + 1]; w = next) {
            struct name n;
            if (name_at(s, b, w, &n, &next))
                take_name(g, b, &n);
        }
    }
}

/* -- later mentions --------------------------------------------------------------------------- */

static bool accepted(const struct person_entry *e)
{
    return e->evidence >= EVIDENCE_LEAST && !e->writer;
}

static void put_short(struct table *t, uint64_t hash, int person)
{
    struct table_slot *slot = table_put(t, hash);
    if (slot->person == 0)
        slot->person = person + 1;
    else if (slot->person != person + 1)
        slot->person = AMBIGUOUS;
}

/* The given name and the family name of every accepted person, also with a genitive s. */
static void fill_short(const struct people *p, struct table *t)
{
    for (size_t i = 0; i < p->count; i++) {
        struct span name = span_of(p->list[i].name), given = name, family = name;
        if (!accepted(&p->list[i]))
            continue;
        if (span_find(name, SPAN(" ")) != SIZE_MAX)
            given.n = span_find(name, SPAN(" "));
        while (span_find(family, SPAN(" ")) != SIZE_MAX)
            family = span_from(family, span_find(family, SPAN(" ")) + 1);
        put_short(t, p->list[i].given, (int)i);
        put_short(t, p->list[i].family, (int)i);
        put_short(t, lower_hash(given, "s"), (int)i);
        put_short(t, lower_hash(family, "s"), (int)i);
    }
}

/* True when a verb of saying stands beside word W, a name that is a place too: "säger Lund". */
static bool talks(const struct scan *s, size_t b, size_t w)
{
    size_t start = s->first[b], end = s->first[b + 1];
    return (w + 1 < end && s->bits[w + 1] & VOCAB_SAID && scan_joined(s, b, w + 1)) ||
           (w > start && s->bits[w - 1] & VOCAB_SAID && scan_joined(s, b, w));
}

/* One name alone at word W of block B: the person, or -1. */
static int short_at(const struct scan *s, const struct table *t, size_t b, size_t w)
{
    if (!(s->words[w].flags & WORD_UPPER) || s->taken[w] == TAKEN_ORG ||
        (s->taken[w] == TAKEN_PLACE && !talks(s, b, w)))
        return -1;
    int person = table_at(t, s->words[w].hash)->person - 1;
    if (person < 0)
        return -1;
    bool more = w + 1 < s->first[b + 1] && scan_joined(s, b, w + 1) &&
                s->words[w + 1].flags & WORD_UPPER && s->taken[w + 1] == TAKEN_NAME;
    return more || s->taken[w] == TAKEN_NAME ? -1 : person;
}

/* Merges the mentions in full (of accepted persons) with those by one name, in order. */
static void find_mentions(struct gathering *g)
{
    struct people *p = g->p;
    struct scan *s = g->s;
    struct person_mention *full = p->mentions;
    size_t full_count = p->mention_count, at = 0;
    struct table t;
    table_init(&t, 16);
    fill_short(p, &t);
    p->mentions = NULL;
    p->mention_count = p->mention_cap = 0;
    for (size_t b = 0; b < s->count; b++) {
        if (!holds_people(s, b) && s->blocks[b].kind != KIND_PULLQUOTE)
            continue;
        for (size_t w = s->first[b]; w < s->first[b + 1]; w++) {
            while (at < full_count && full[at].from < w)
                at++;
            if (at < full_count && full[at].from == w) {
                if (accepted(&p->list[full[at].person]))
                    mention_add(p, b, w, full[at].to, full[at].person, true);
                w = full[at].to - 1;
                continue;
            }
            int person = short_at(s, &t, b, w);
            if (person >= 0)
                mention_add(p, b, w, w + 1, person, false);
        }
    }
    free(full);
    free(t.slots);
}

void people_find(struct scan *s, const struct orgs *o, struct arena *arena, struct people *p)
{
    struct gathering g = {.s = s, .o = o, .arena = arena, .p = p};
    *p = (struct people){0};
    table_init(&g.by_name, 16);
    gather(&g);
    gather_called(&g);
    gather_writers(&g);
    find_mentions(&g);
    free(g.by_name.slots);
}

void people_clear(struct people *p)
{
    free(p->list);
    free(p->mentions);
    *p = (struct people){0};
}

size_t people_from(const struct people *p, size_t w)
{
    size_t low = 0, high = p->mention_count;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (p->mentions[mid].from < w)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}
