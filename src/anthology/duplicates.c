/* SPDX-License-Identifier: MIT
 *
 * The same article saved twice, or by two sites. Articles are compared by their shingles, runs of
 * three words of kept text: a sample of them finds the pairs worth a look, all of them decide.
 * The work grows with the text, not with the number of pairs. */
#include "anthology/gather.h"

#include <stdlib.h>
#include <string.h>

#include "anthology/keys.h"

#include "base/banned.h"

enum {
    SHINGLE = 3,       /* words */
    SAMPLE = 8,        /* one shingle in so many is looked up */
    POSTINGS = 4,      /* articles remembered for a sampled shingle */
    CANDIDATES = 3,    /* articles that one is compared with in full */
    SHARE_SAMPLE = 35, /* hundredths of the sample in common that make two worth a look */
    /* in hundredths, see same_article: */
    SHARE_SAME = 60,  /* of one title or one date */
    SHARE_OTHER = 85, /* of different titles */
    LENGTH_OTHER = 50,
    SHARE_SERIES = 97, /* of different dates: a series fills in one form again and again */
    LENGTH_SERIES = 90,
};

/* The sorted, distinct shingles of an article. */
struct print {
    uint64_t *list;
    size_t count, cap;
    bool done;
};

/* The articles that have a sampled shingle. */
struct posting {
    uint32_t list[POSTINGS];
    uint32_t count;
};

struct search {
    const struct draft *drafts;
    size_t count;
    uint64_t *sample; /* the sampled shingles of all drafts, in order */
    size_t sample_count, sample_cap;
    uint64_t *twice;      /* a bit for each sampled shingle that may stand at two places */
    size_t bits;          /* in TWICE, less one; a power of two less one */
    struct keys shingles; /* to 1 + index of a posting */
    struct keys wholes;   /* hash of all words to 1 + index of a draft */
    struct posting *postings;
    size_t posting_count, posting_cap;
    unsigned *shared; /* per draft: sampled shingles in common with the one at hand */
    size_t *first;    /* per draft and one more: where its part of SAMPLE begins */
    uint64_t *whole;  /* per draft: the hash of all its shingles */
    size_t *length;   /* per draft: bytes of kept text */
};

/* -- shingles ---------------------------------------------------------------------------------- */

/* The bytes of the gap between words at P: 0 in a word. Words are ASCII letters and digits and
 * every code point beyond them but spaces and marks (U+0080-00BF, U+2000-203F), in which two
 * savings of one text may differ. */
static size_t gap_bytes(const unsigned char *p, size_t left)
{
    if (p[0] < 0x80)
        return !(ascii_alpha(p[0]) || ascii_digit(p[0]));
    if (p[0] == 0xC2)
        return left < 2 ? 1 : 2;
    return p[0] == 0xE2 && left > 2 && p[1] == 0x80 ? 3 : 0;
}

static uint64_t stir(uint64_t h)
{
    h ^= h >> 31;
    h *= 0xBF58476D1CE4E5B9u;
    return h ^ h >> 29;
}

struct roll {
    uint64_t before, last; /* the two words before */
    size_t count;
};

/* Adds a word; the hash of the shingle that it ends, or 0. */
static inline uint64_t roll_word(struct roll *r, uint64_t word)
{
    uint64_t h = (r->before * 0x9E3779B97F4A7C15u + r->last) * 0xD6E8FEB86659FD93u + word;
    r->before = r->last;
    r->last = word;
    return ++r->count < SHINGLE ? 0 : stir(h) | 1;
}

/* Bytes that are of a word wherever they stand, in lower case; 0: gap_bytes tells. */
#define L(c) [c] = (c), [(c)-32] = (c)
#define B4(c) [c] = (c), [(c) + 1] = (c) + 1, [(c) + 2] = (c) + 2, [(c) + 3] = (c) + 3
#define B16(c) B4(c), B4((c) + 4), B4((c) + 8), B4((c) + 12)
static const unsigned char folded[256] = {
    L('a'),        L('b'),        L('c'),    L('d'),    L('e'),    L('f'),    L('g'),
    L('h'),        L('i'),        L('j'),    L('k'),    L('l'),    L('m'),    L('n'),
    L('o'),        L('p'),        L('q'),    L('r'),    L('s'),    L('t'),    L('u'),
    L('v'),        L('w'),        L('x'),    L('y'),    L('z'),    B4('0'),   B4('4'),
    ['8'] = '8',   ['9'] = '9',   B16(0x80), B16(0x90), B16(0xA0), B16(0xB0), [0xC0] = 0xC0,
    [0xC1] = 0xC1, [0xC3] = 0xC3, B4(0xC4),  B4(0xC8),  B4(0xCC),  B16(0xD0), [0xE0] = 0xE0,
    [0xE1] = 0xE1, [0xE3] = 0xE3, B4(0xE4),  B4(0xE8),  B4(0xEC),  B16(0xF0),
};

/* Calls SEE for every shingle of S. */
static inline void shingle(struct span s, struct roll *r, void (*see)(void *, uint64_t),
                           void *context)
{
    const uint64_t prime = 0x100000001B3u, start = 0xCBF29CE484222325u;
    const unsigned char *p = (const unsigned char *)s.p, *end = p + s.n, *from = p;
    for (uint64_t h = start;;) {
        unsigned c;
        for (; p < end && (c = folded[*p]) != 0; p++)
            h = (h ^ c) * prime;
        size_t gap = p < end ? gap_bytes(p, (size_t)(end - p)) : 1;
        if (!gap) { /* of a word here, though not everywhere */
            h = (h ^ *p++) * prime;
            continue;
        }
        uint64_t found = p > from ? roll_word(r, h) : 0;
        if (found)
            see(context, found);
        if (p >= end)
            break;
        from = p += gap;
        h = start;
    }
}

static inline size_t shingle_draft(const struct draft *d, void (*see)(void *, uint64_t),
                                   void *context)
{
    struct roll r = {0};
    size_t bytes = 0;
    for (size_t i = 0; i < d->count; i++) {
        if (d->blocks[i].kind == KIND_OMITTED)
            continue;
        shingle(d->blocks[i].text, &r, see, context);
        bytes += d->blocks[i].text.n;
    }
    /* A text of a word or two is one shingle. */
    if (r.count && r.count < SHINGLE) {
        r.count = SHINGLE;
        see(context, roll_word(&r, 1));
    }
    return bytes;
}

/* -- all shingles: the decision ---------------------------------------------------------------- */

static void see_all(void *context, uint64_t h)
{
    struct print *print = context;
    MEM_PUSH(print->list, print->count, print->cap);
    print->list[print->count++] = h;
}

static int compare_hash(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static void print_draft(const struct draft *d, struct print *out)
{
    *out = (struct print){0};
    shingle_draft(d, see_all, out);
    if (out->count)
        qsort(out->list, out->count, sizeof *out->list, compare_hash);
    size_t kept = 0;
    for (size_t i = 0; i < out->count; i++)
        if (!kept || out->list[kept - 1] != out->list[i])
            out->list[kept++] = out->list[i];
    out->count = kept;
}

/* The share of the smaller print that the other has, in hundredths. */
static size_t share(const struct print *a, const struct print *b)
{
    size_t common = 0, least = a->count < b->count ? a->count : b->count;
    for (size_t i = 0, k = 0; i < a->count && k < b->count;) {
        common += a->list[i] == b->list[k];
        if (a->list[i] <= b->list[k])
            i++;
        else
            k++;
    }
    return least ? common * 100 / least : 0;
}

static bool same_string(const char *a, const char *b)
{
    return a && b && strcmp(a, b) == 0;
}

/* What it takes to be one article: the share of the shorter one's shingles that the longer one has,
 * and how long the shorter one is of the longer, in hundredths. A saving that a paywall cut keeps
 * its title or its date. */
static bool same_article(const struct draft *a, const struct draft *b)
{
    struct print pa, pb;
    print_draft(a, &pa);
    print_draft(b, &pb);
    size_t common = share(&pa, &pb);
    size_t less = pa.count < pb.count ? pa.count : pb.count, more = pa.count + pb.count - less;
    size_t length = more ? less * 100 / more : 100;
    free(pa.list);
    free(pb.list);
    if (a->date && b->date && strcmp(a->date, b->date) != 0)
        return common >= SHARE_SERIES && length >= LENGTH_SERIES;
    if (same_string(a->title, b->title) || same_string(a->date, b->date))
        return common >= SHARE_SAME;
    return common >= SHARE_OTHER && length >= LENGTH_OTHER;
}

/* -- a sample of the shingles: the search ------------------------------------------------------ */

struct sampling {
    struct search *search;
    uint64_t whole; /* the hash of all shingles */
};

static inline void see_sample(void *context, uint64_t h)
{
    struct sampling *s = context;
    struct search *to = s->search;
    s->whole = (s->whole ^ h) * 0x9E3779B97F4A7C15u;
    if ((h >> 8) % SAMPLE != 0)
        return;
    MEM_PUSH(to->sample, to->sample_count, to->sample_cap);
    to->sample[to->sample_count++] = h;
}

static void sample_drafts(struct search *s)
{
    for (size_t i = 0; i < s->count; i++) {
        struct sampling sampling = {.search = s};
        s->first[i] = s->sample_count;
        s->length[i] = shingle_draft(&s->drafts[i], see_sample, &sampling);
        s->whole[i] = sampling.whole;
    }
    s->first[s->count] = s->sample_count;
}

static bool set_bit(uint64_t *bits, size_t at)
{
    uint64_t bit = (uint64_t)1 << (at & 63);
    bool was = bits[at >> 6] & bit;
    bits[at >> 6] |= bit;
    return was;
}

/* Nearly all shingles stand in one article alone. Two rows of bits tell them from the others, so
 * that they never come into the table, which would not fit the processor's cache. */
static void mark_twice(struct search *s)
{
    for (s->bits = 1023; s->bits < 8 * s->sample_count;)
        s->bits = 2 * s->bits + 1;
    size_t bytes = (s->bits + 1) / 8;
    uint64_t *once = mem_alloc(bytes);
    s->twice = mem_alloc(bytes);
    memset(once, 0, bytes);
    memset(s->twice, 0, bytes);
    for (size_t i = 0; i < s->sample_count; i++) {
        size_t at = (size_t)(s->sample[i] >> 16) & s->bits;
        if (set_bit(once, at))
            set_bit(s->twice, at);
    }
    free(once);
}

static bool may_meet(const struct search *s, uint64_t h)
{
    size_t at = (size_t)(h >> 16) & s->bits;
    return s->twice[at >> 6] >> (at & 63) & 1;
}

static void post(struct search *s, uint64_t h, size_t draft)
{
    size_t *place = keys_place(&s->shingles, h);
    if (!*place) {
        MEM_PUSH(s->postings, s->posting_count, s->posting_cap);
        s->postings[s->posting_count++] = (struct posting){0};
        *place = s->posting_count;
    }
    struct posting *p = &s->postings[*place - 1];
    if (p->count < POSTINGS && !(p->count && p->list[p->count - 1] == draft))
        p->list[p->count++] = (uint32_t)draft;
}

/* Counts what the earlier articles share with draft I, and lists those that share anything. */
static size_t meet(struct search *s, size_t i, uint32_t **met, size_t *cap)
{
    size_t count = 0;
    for (size_t h = s->first[i]; h < s->first[i + 1]; h++) {
        const size_t *place =
            may_meet(s, s->sample[h]) ? keys_lookup(&s->shingles, s->sample[h]) : NULL;
        const struct posting *p = place ? &s->postings[*place - 1] : NULL;
        for (size_t k = 0; p && k < p->count; k++) {
            if (s->shared[p->list[k]]++ == 0) {
                MEM_PUSH(*met, count, *cap);
                (*met)[count++] = p->list[k];
            }
        }
    }
    return count;
}

/* The earlier article that draft I repeats, or SIZE_MAX. The best few that share enough are
 * compared in full. */
static size_t find_same(struct search *s, size_t i, const uint32_t *met, size_t count)
{
    size_t mine = s->first[i + 1] - s->first[i];
    for (int tries = 0; tries < CANDIDATES; tries++) {
        size_t best = SIZE_MAX;
        for (size_t k = 0; k < count; k++)
            if (s->shared[met[k]] && (best == SIZE_MAX || s->shared[met[k]] > s->shared[best]))
                best = met[k];
        if (best == SIZE_MAX)
            return SIZE_MAX;
        size_t other = s->first[best + 1] - s->first[best], least = mine < other ? mine : other;
        if (s->shared[best] * 100 < least * SHARE_SAMPLE)
            return SIZE_MAX;
        if (same_article(&s->drafts[i], &s->drafts[best]))
            return best;
        s->shared[best] = 0;
    }
    return SIZE_MAX;
}

static size_t search_draft(struct search *s, size_t i)
{
    size_t *equal = keys_place(&s->wholes, s->whole[i]);
    uint32_t *met = NULL;
    size_t cap = 0, count = *equal ? 0 : meet(s, i, &met, &cap);
    size_t found = *equal ? *equal - 1 : find_same(s, i, met, count);
    if (!*equal)
        *equal = i + 1;
    for (size_t k = 0; k < count; k++)
        s->shared[met[k]] = 0;
    for (size_t h = s->first[i]; h < s->first[i + 1] && found == SIZE_MAX; h++)
        if (may_meet(s, s->sample[h]))
            post(s, s->sample[h], i);
    free(met);
    return found;
}

/* Of all articles that are one, the longest (the first of equals) is kept. REPEATS holds for each
 * the earlier one that it was found equal to. */
static void keep_longest(const struct search *s, size_t *repeats)
{
    size_t *kept = mem_alloc((s->count + 1) * sizeof *kept);
    for (size_t i = 0; i < s->count; i++) {
        if (repeats[i] != SIZE_MAX && repeats[repeats[i]] != SIZE_MAX)
            repeats[i] = repeats[repeats[i]];
        size_t first = repeats[i] == SIZE_MAX ? i : repeats[i];
        if (first == i || s->length[i] > s->length[kept[first]])
            kept[first] = i;
    }
    for (size_t i = s->count; i-- > 0;) {
        size_t first = repeats[i] == SIZE_MAX ? i : repeats[i];
        repeats[i] = kept[first] == i ? SIZE_MAX : kept[first];
    }
    free(kept);
}

void duplicates_find(const struct draft *drafts, size_t count, size_t *repeats)
{
    struct search s = {.drafts = drafts, .count = count};
    keys_init(&s.shingles);
    keys_init(&s.wholes);
    s.shared = mem_alloc((count + 1) * sizeof *s.shared);
    s.first = mem_alloc((count + 1) * sizeof *s.first);
    s.whole = mem_alloc((count + 1) * sizeof *s.whole);
    s.length = mem_alloc((count + 1) * sizeof *s.length);
    memset(s.shared, 0, (count + 1) * sizeof *s.shared);
    sample_drafts(&s);
    mark_twice(&s);
    for (size_t i = 0; i < count; i++)
        repeats[i] = search_draft(&s, i);
    keep_longest(&s, repeats);
    keys_clear(&s.shingles);
    keys_clear(&s.wholes);
    free(s.postings);
    free(s.shared);
    free(s.first);
    free(s.whole);
    free(s.sample);
    free(s.twice);
    free(s.length);
}
