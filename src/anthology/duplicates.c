/* SPDX-License-Identifier: MIT
 *
 * The same article saved twice, or by two sites. Articles are compared by the shingles of their
 * kept text: a sample of them finds the pairs worth a look, all of them decide.
 * The work grows with the text, not with the number of pairs. */
#include "anthology/gather.h"

#include <stdlib.h>
#include <string.h>

#include "anthology/keys.h"
#include "text/shingles.h"

#include "base/banned.h"

enum {
    POSTINGS = 4,      /* articles remembered for a sampled shingle */
    HELD = 4,          /* prints kept, more than CANDIDATES */
    CANDIDATES = 3,    /* articles that one is compared with in full */
    SHARE_SAMPLE = 35, /* hundredths of the sample in common that make two worth a look */
    /* in hundredths, see same_article: */
    SHARE_SAME = 60,  /* of one title or one date */
    SHARE_OTHER = 85, /* of different titles */
    LENGTH_OTHER = 50,
    SHARE_SERIES = 97, /* of different dates: a series fills in one form again and again */
    LENGTH_SERIES = 90,
    LENGTH_LEAST = 1, /* of one title or date: what a paywall leaves is more */
    LENGTH_SLACK = 3, /* parts of four that bytes tell of a length in shingles */
};

/* The sorted, distinct shingles of an article. */
struct print {
    uint64_t *list;
    size_t count;
};

/* The articles that have a sampled shingle. */
struct posting {
    uint32_t list[POSTINGS];
    uint32_t count;
};

struct search {
    const struct draft *drafts;
    size_t count;
    struct sample *samples; /* per draft */
    uint64_t **own;         /* per draft: the list of its sample where it was taken here, or NULL */
    size_t sampled;         /* shingles of all samples */
    uint64_t *twice;        /* a bit for each sampled shingle that may stand at two places */
    size_t bits;            /* in TWICE, less one; a power of two less one */
    struct keys shingles;   /* to 1 + index of a posting */
    struct keys wholes;     /* hash of all words to 1 + index of a draft */
    struct posting *postings;
    size_t posting_count, posting_cap;
    unsigned *shared; /* per draft: sampled shingles in common with the one at hand */
    struct held { /* prints of the earlier articles looked at last, which others may meet again */
        struct print print;
        size_t of, last; /* index of the draft, or SIZE_MAX; when it was asked for last */
    } held[HELD];
    size_t asked;
};

/* -- all shingles: the decision ---------------------------------------------------------------- */

/* The shingles of what D keeps, into S. */
static void shingle_draft(const struct draft *d, struct shingles *s)
{
    struct word *words = NULL;
    size_t cap = 0;
    for (size_t i = 0; i < d->count; i++) {
        size_t count = 0;
        if (d->blocks[i].kind == KIND_OMITTED)
            continue;
        words_cut(d->blocks[i].text, &words, &count, &cap);
        shingles_add(s, d->blocks[i].text, words, count);
    }
    shingles_end(s);
    free(words);
}

static int compare_hash(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static void print_draft(const struct draft *d, struct print *out)
{
    struct shingles s = {.all = true};
    shingle_draft(d, &s);
    *out = (struct print){s.made.list, 0};
    if (s.made.count)
        qsort(out->list, s.made.count, sizeof *out->list, compare_hash);
    for (size_t i = 0; i < s.made.count; i++)
        if (!out->count || out->list[out->count - 1] != out->list[i])
            out->list[out->count++] = out->list[i];
}

/* The index behind the hashes of P that are less than HASH, looked for from FROM on in steps that
 * grow: a short print is laid over a long one without reading all of it. */
static size_t behind_less(const struct print *p, size_t from, uint64_t hash)
{
    size_t step = 1, low = from, high;
    while (low + step < p->count && p->list[low + step] < hash) {
        low += step;
        step *= 2;
    }
    high = low + step < p->count ? low + step : p->count;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (p->list[mid] < hash)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* The share of the smaller print that the other has, in hundredths. */
static size_t share(const struct print *a, const struct print *b)
{
    const struct print *small = a->count < b->count ? a : b, *large = small == a ? b : a;
    size_t common = 0;
    for (size_t i = 0, k = 0; i < small->count && k < large->count; i++) {
        k = behind_less(large, k, small->list[i]);
        common += k < large->count && large->list[k] == small->list[i];
    }
    return small->count ? common * 100 / small->count : 0;
}

static bool same_string(const char *a, const char *b)
{
    return a && b && strcmp(a, b) == 0;
}

/* How long, in hundredths of the longer one, the shorter of two must be to be one article. */
static size_t least_length(const struct draft *a, const struct draft *b)
{
    if (a->date && b->date && strcmp(a->date, b->date) != 0)
        return LENGTH_SERIES;
    return same_string(a->title, b->title) || same_string(a->date, b->date) ? LENGTH_LEAST
                                                                            : LENGTH_OTHER;
}

/* What it takes to be one article: the share of the shorter one's shingles that the longer one has,
 * and how long the shorter one is of the longer, in hundredths. A saving that a paywall cut keeps
 * its title or its date. */
static bool same_article(const struct draft *a, const struct print *pa, const struct draft *b,
                         const struct print *pb)
{
    size_t common = share(pa, pb);
    size_t less = pa->count < pb->count ? pa->count : pb->count,
           more = pa->count + pb->count - less;
    size_t length = more ? less * 100 / more : 100;
    if (length < least_length(a, b))
        return false;
    if (a->date && b->date && strcmp(a->date, b->date) != 0)
        return common >= SHARE_SERIES;
    bool alike = same_string(a->title, b->title) || same_string(a->date, b->date);
    return common >= (alike ? SHARE_SAME : SHARE_OTHER);
}

/* -- a sample of the shingles: the search ------------------------------------------------------ */

static void sample_drafts(struct search *s)
{
    for (size_t i = 0; i < s->count; i++) {
        struct shingles taken = {.all = false};
        if (!s->drafts[i].sample)
            shingle_draft(&s->drafts[i], &taken);
        s->own[i] = taken.made.list;
        s->samples[i] = s->drafts[i].sample ? *s->drafts[i].sample : taken.made;
        s->sampled += s->samples[i].count;
    }
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
    for (s->bits = 1023; s->bits < 8 * s->sampled;)
        s->bits = 2 * s->bits + 1;
    size_t bytes = (s->bits + 1) / 8;
    uint64_t *once = mem_alloc(bytes);
    s->twice = mem_alloc(bytes);
    memset(once, 0, bytes);
    memset(s->twice, 0, bytes);
    for (size_t i = 0; i < s->count; i++)
        for (size_t k = 0; k < s->samples[i].count; k++) {
            size_t at = (size_t)(s->samples[i].list[k] >> 16) & s->bits;
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

/* Counts what the earlier articles share with SAMPLE, and lists those that share anything. */
static size_t meet(struct search *s, const struct sample *sample, uint32_t **met, size_t *cap)
{
    size_t count = 0;
    for (size_t h = 0; h < sample->count; h++) {
        const size_t *place =
            may_meet(s, sample->list[h]) ? keys_lookup(&s->shingles, sample->list[h]) : NULL;
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

/* The print of draft I, held until others were asked for. */
static const struct print *print_of(struct search *s, size_t i)
{
    struct held *oldest = &s->held[0];
    for (size_t k = 0; k < HELD; k++) {
        struct held *h = &s->held[k];
        if (h->of == i) {
            h->last = ++s->asked;
            return &h->print;
        }
        oldest = h->last < oldest->last ? h : oldest;
    }
    free(oldest->print.list);
    print_draft(&s->drafts[i], &oldest->print);
    oldest->of = i;
    oldest->last = ++s->asked;
    return &oldest->print;
}

/* False when two articles are too different in length to be looked at. */
static bool are_alike(const struct search *s, size_t i, size_t k)
{
    size_t a = s->samples[i].bytes, b = s->samples[k].bytes, less = a < b ? a : b;
    size_t least = least_length(&s->drafts[i], &s->drafts[k]);
    return less * 100 * 4 >= (a + b - less) * least * LENGTH_SLACK;
}

/* The earlier article that draft I repeats, or SIZE_MAX. The best few that share enough are
 * compared in full. */
static size_t find_same(struct search *s, size_t i, const uint32_t *met, size_t count)
{
    size_t mine = s->samples[i].count, best = SIZE_MAX;
    struct print print = {NULL, 0};
    for (int tries = 0; tries < CANDIDATES; tries++) {
        best = SIZE_MAX;
        for (size_t k = 0; k < count; k++)
            if (s->shared[met[k]] && (best == SIZE_MAX || s->shared[met[k]] > s->shared[best]))
                best = met[k];
        if (best == SIZE_MAX)
            break;
        size_t other = s->samples[best].count, least = mine < other ? mine : other;
        if (s->shared[best] * 100 < least * SHARE_SAMPLE) {
            best = SIZE_MAX;
            break;
        }
        if (!are_alike(s, i, best)) {
            s->shared[best] = 0;
            best = SIZE_MAX;
            continue;
        }
        if (!print.list)
            print_draft(&s->drafts[i], &print);
        if (same_article(&s->drafts[i], &print, &s->drafts[best], print_of(s, best)))
            break;
        s->shared[best] = 0;
        best = SIZE_MAX;
    }
    free(print.list);
    return best;
}

static size_t search_draft(struct search *s, size_t i)
{
    const struct sample *sample = &s->samples[i];
    size_t *equal = keys_place(&s->wholes, sample->whole);
    uint32_t *met = NULL;
    size_t cap = 0, count = *equal ? 0 : meet(s, sample, &met, &cap);
    size_t found = *equal ? *equal - 1 : find_same(s, i, met, count);
    if (!*equal)
        *equal = i + 1;
    for (size_t k = 0; k < count; k++)
        s->shared[met[k]] = 0;
    for (size_t h = 0; h < sample->count && found == SIZE_MAX; h++)
        if (may_meet(s, sample->list[h]))
            post(s, sample->list[h], i);
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
        if (first == i || s->samples[i].bytes > s->samples[kept[first]].bytes)
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
    for (size_t k = 0; k < HELD; k++)
        s.held[k].of = SIZE_MAX;
    keys_init(&s.shingles);
    keys_init(&s.wholes);
    s.shared = mem_alloc((count + 1) * sizeof *s.shared);
    s.samples = mem_alloc((count + 1) * sizeof *s.samples);
    s.own = mem_alloc((count + 1) * sizeof *s.own);
    memset(s.shared, 0, (count + 1) * sizeof *s.shared);
    sample_drafts(&s);
    mark_twice(&s);
    for (size_t i = 0; i < count; i++)
        repeats[i] = search_draft(&s, i);
    keep_longest(&s, repeats);
    keys_clear(&s.shingles);
    keys_clear(&s.wholes);
    free(s.postings);
    for (size_t k = 0; k < HELD; k++)
        free(s.held[k].print.list);
    free(s.shared);
    for (size_t i = 0; i < count; i++)
        free(s.own[i]);
    free(s.samples);
    free(s.own);
    free(s.twice);
}
