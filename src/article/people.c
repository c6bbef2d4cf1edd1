/* SPDX-License-Identifier: MIT
 *
 * From runs of capitalised words to persons: the evidence of all mentions of a name is added up,
 * and those with enough are people; then every later mention by one name is found. */
#include "article/people.h"

#include <stdlib.h>
#include <string.h>

#include "article/names.h"
#include "base/buf.h"
#include "edge/uni.h"

#include "base/banned.h"

enum {
    EVIDENCE_GIVEN = 4,  /* the first word is a known given name */
    EVIDENCE_INSIDE = 1, /* the capital does not come from a sentence's start */
    EVIDENCE_ROLE = 3,
    EVIDENCE_SAID = 2,
    EVIDENCE_PRONOUN = 3, /* "han" opens the next sentence */
    EVIDENCE_LEAST = 4,
    AUTHORS_BYTES = 400,    /* of bylines; a text with more of them is no single article */
    FIRST_PERSON_LEAST = 3, /* "jag" in running text for a writer to tell of himself */
    AMBIGUOUS = -2,
};

/* A table from the hash of a name to the person who bears it. */
struct table {
    struct table_slot {
        uint64_t hash;
        int person; /* index + 1; 0: free; AMBIGUOUS: two bear it */
    } * slots;
    size_t mask, used;
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
    static const char *const ends[] = {"oos", "us", "is", "as", "os", "ss", "äs", NULL};
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

struct gathering {
    struct scan *s;
    const struct orgs *o;
    struct arena *arena;
    struct people *p;
    struct table by_name; /* given and family name together */
    bool first_person;    /* the text speaks of its writer */
    bool has_self;        /* and says what he is: */
    struct role self;
};

static uint64_t pair_hash(uint64_t given, uint64_t family)
{
    return given * 31 + family;
}

static int known(const struct gathering *g, uint64_t given, uint64_t family)
{
    return table_at(&g->by_name, pair_hash(given, family))->person - 1;
}

/* The person with the name N of block B; a new one when there is none yet. */
static int person_of(struct gathering *g, size_t b, const struct name *n)
{
    struct scan *s = g->s;
    struct span last = scan_word(s, b, n->to - 1);
    size_t cut = genitive_bytes(last);
    struct span stem = span_make(last.p, last.n - cut);
    uint64_t given = s->words[n->from].hash, family = s->words[n->to - 1].hash;
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
    struct people *p = g->p;
    char *text = arena_string(g->arena, name);
    for (char *nbsp = text; (nbsp = strstr(nbsp, "\xC2\xA0"));) {
        *nbsp = ' ';
        memmove(nbsp + 1, nbsp + 2, strlen(nbsp + 1));
    }
    MEM_PUSH(p->list, p->count, p->cap);
    p->list[p->count] =
        (struct person_entry){.name = text, .given = given, .family = family, .index = -1};
    struct person_entry *e = &p->list[p->count++];
    e->known_name = n->given & VOCAB_NAME;
    if (n->given & VOCAB_NAME_HE)
        e->gender = GENDER_HE;
    if (n->given & VOCAB_NAME_SHE)
        e->gender = GENDER_SHE;
    table_put(&g->by_name, pair_hash(given, family))->person = (int)p->count;
    return (int)p->count - 1;
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
    int person = person_of(g, b, n);
    struct person_entry *e = &g->p->list[person];
    struct role role;
    for (size_t w = n->from; w < n->to; w++)
        s->taken[w] = TAKEN_NAME;
    if (n->credit) {
        e->writer = true;
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
    }
    if (said_beside(s, b, n))
        e->evidence += EVIDENCE_SAID;
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

/* -- writers ---------------------------------------------------------------------------------- */

/* True when the running text speaks of its writer: "jag" outside quotes. */
static bool is_first_person(const struct scan *s)
{
    size_t count = 0;
    for (size_t b = 0; b < s->count; b++) {
        enum kind kind = s->blocks[b].kind;
        if (kind != KIND_PARA && kind != KIND_LEAD)
            continue;
        for (size_t w = s->first[b]; w < s->first[b + 1]; w++)
            count += (s->bits[w] & VOCAB_I) != 0;
    }
    return count >= FIRST_PERSON_LEAST;
}

/* A role in the byline right below block B that ends with the name N: a signature of two lines. */
static bool role_below(const struct gathering *g, size_t b, const struct name *n, struct role *role)
{
    const struct scan *s = g->s;
    size_t next = b + 1;
    if (n->to != s->first[next] || next >= s->count || s->blocks[next].kind != KIND_BYLINE)
        return false;
    return role_at(s, g->o, next, s->first[next], role);
}

/* What the writer says of himself: "Jag är stadsdirektör", "min uppgift som stadsdirektör". */
static bool role_of_self(const struct gathering *g, struct role *role)
{
    const struct scan *s = g->s;
    for (size_t b = 0; b < s->count; b++) {
        enum kind kind = s->blocks[b].kind;
        if (kind != KIND_PARA && kind != KIND_LEAD)
            continue;
        for (size_t w = s->first[b]; w < s->first[b + 1]; w++) {
            size_t end = s->bits[w] & VOCAB_I ? s->first[b + 1] : 0;
            for (size_t c = w + 1; c + 1 < end && c < w + 4 && scan_joined(s, b, c); c++)
                if (s->bits[c] & VOCAB_COPULA && scan_joined(s, b, c + 1) &&
                    role_at(s, g->o, b, c + 1, role))
                    return true;
        }
    }
    return false;
}

/* N, named in byline B as a writer. LABELLED: a word such as "Text:" says so. */
static void take_writer(struct gathering *g, size_t b, const struct name *n, bool labelled,
                        struct buf *authors)
{
    const struct scan *s = g->s;
    int person = person_of(g, b, n); /* may move the list */
    struct person_entry *e = &g->p->list[person];
    struct role role;
    if (!labelled && !g->first_person && e->evidence >= EVIDENCE_LEAST)
        return; /* the article is about him; the line names him again */
    if (authors->n < AUTHORS_BYTES && span_find(buf_span(authors), span_of(e->name)) == SIZE_MAX) {
        buf_puts(authors, authors->n ? ", " : "");
        buf_puts(authors, e->name);
    }
    bool has_role = role_of(s, g->o, b, n, &role) || role_below(g, b, n, &role);
    if (!has_role && g->has_self) {
        role = g->self;
        has_role = true;
    }
    bool told = g->first_person && (has_role || s->bits[s->first[b]] & VOCAB_SENDER);
    for (size_t r = role.from; has_role && r < role.to; r++)
        told = told && !(s->bits[r] & VOCAB_OUTSIDER);
    if (told && has_role && !e->role) {
        e->role = role_text(s, &role, g->arena);
        e->organisation = role.organisation;
    }
    e->evidence += told ? EVIDENCE_LEAST : 0;
    e->self = e->self || told;
    e->writer = !e->self;
}

/* Walks a byline: names that text stands before are writers, those of pictures are not. */
static void read_byline(struct gathering *g, size_t b, struct buf *authors)
{
    struct scan *s = g->s;
    bool writer = false, credit = false, named = false;
    for (size_t w = s->first[b], next; w < s->first[b + 1]; w = next) {
        struct name n;
        unsigned bits = s->bits[w];
        if (bits & (VOCAB_CREDIT | VOCAB_WRITER)) {
            if (named)
                writer = credit = named = false;
            writer = writer || (bits & VOCAB_WRITER && !(credit && bits & VOCAB_FUNCTION));
            credit = credit || bits & VOCAB_CREDIT;
        }
        if (!name_at(s, b, w, &n, &next))
            continue;
        named = true;
        if (writer || !credit)
            take_writer(g, b, &n, writer, authors);
    }
}

/* In a text in the first person somebody from outside who is named only at its end is its writer:
 * "Eva Ek är föreläsare och har skrivit tre böcker." */
static void find_presentation(struct gathering *g)
{
    const struct scan *s = g->s;
    const struct people *p = g->p;
    size_t last = s->count;
    while (last > 0 && !scan_is_body(s, last - 1))
        last--;
    if (!g->first_person || last == 0 || p->mention_count == 0)
        return;
    const struct person_mention *m = &p->mentions[p->mention_count - 1];
    struct name n = {.from = m->from, .to = m->to};
    struct role role;
    if (m->block != last - 1 || m->from != s->first[last - 1] ||
        !role_of(s, g->o, m->block, &n, &role))
        return;
    for (size_t i = 0; i + 1 < p->mention_count; i++)
        if (p->mentions[i].person == m->person)
            return;
    for (size_t w = role.from; w < role.to; w++)
        if (s->bits[w] & VOCAB_OUTSIDER)
            p->list[m->person].writer = true;
}

static void read_bylines(struct gathering *g)
{
    struct buf authors;
    g->first_person = is_first_person(g->s);
    g->has_self = g->first_person && role_of_self(g, &g->self);
    buf_init(&authors);
    for (size_t b = 0; b < g->s->count; b++)
        if (g->s->blocks[b].kind == KIND_BYLINE)
            read_byline(g, b, &authors);
    find_presentation(g);
    if (authors.n)
        g->p->authors = arena_string(g->arena, buf_span(&authors));
    buf_clear(&authors);
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

/* One name alone at word W of block B: the person, or -1. */
static int short_at(const struct scan *s, const struct table *t, size_t b, size_t w)
{
    if (!(s->words[w].flags & WORD_UPPER) || s->taken[w] == TAKEN_ORG || s->taken[w] == TAKEN_PLACE)
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
    read_bylines(&g);
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
