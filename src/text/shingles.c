/* SPDX-License-Identifier: MIT
 *
 * Shingles from words that are cut and hashed already. A word with a hyphen or an apostrophe counts
 * as the words on either side, since savings differ in which sign they have there. */
#include "text/shingles.h"

#include <stdlib.h>

#include "base/banned.h"

enum { SAMPLE = 8 }; /* one shingle in so many */

static uint64_t stir(uint64_t h)
{
    h ^= h >> 31;
    h *= 0xBF58476D1CE4E5B9u;
    return h ^ h >> 29;
}

static inline void see(struct shingles *s, uint64_t h)
{
    s->made.whole = (s->made.whole ^ h) * 0x9E3779B97F4A7C15u;
    if (!s->all && (h >> 8) % SAMPLE != 0)
        return;
    MEM_PUSH(s->made.list, s->made.count, s->cap);
    s->made.list[s->made.count++] = h;
}

static inline void add_word(struct shingles *s, uint64_t word)
{
    uint64_t h = (s->before * 0x9E3779B97F4A7C15u + s->last) * 0xD6E8FEB86659FD93u + word;
    s->before = s->last;
    s->last = word;
    if (++s->words >= SHINGLE)
        see(s, stir(h) | 1);
}

/* The bytes of the sign at P, 0 for what is of a word: ASCII letters and digits and every code
 * point past them but U+0080 to U+00BF and U+2000 to U+203F, where signs stand. */
static size_t sign_bytes(const unsigned char *p, size_t left)
{
    if (p[0] < 0x80)
        return !(ascii_alpha(p[0]) || ascii_digit(p[0]));
    if (p[0] == 0xC2)
        return left < 2 ? 1 : 2;
    return p[0] == 0xE2 && left > 2 && p[1] == 0x80 ? 3 : 0;
}

/* The words between the signs inside the word W. */
static void add_parts(struct shingles *s, struct span w)
{
    const unsigned char *p = (const unsigned char *)w.p;
    for (size_t i = 0, n = 0; i < w.n; i += n) {
        uint64_t h = span_hash(span_make("", 0));
        size_t from = i;
        for (n = 0; i < w.n && (n = sign_bytes(p + i, w.n - i)) == 0; i++) {
            bool capital = i > from && p[i - 1] == 0xC3 && p[i] < 0x9F; /* of Latin-1 */
            char low = (char)(capital ? p[i] + 0x20 : ascii_lower(p[i]));
            h = span_hash_on(h, span_make(&low, 1));
        }
        if (i > from)
            add_word(s, h);
    }
}

void shingles_add(struct shingles *s, struct span text, const struct word *w, size_t count)
{
    s->made.bytes += text.n;
    for (size_t i = 0; i < count; i++)
        if (w[i].flags & WORD_HYPHEN)
            add_parts(s, span_make(text.p + w[i].at, w[i].n));
        else
            add_word(s, w[i].hash);
}

void shingles_end(struct shingles *s)
{
    while (s->words && s->words < SHINGLE)
        add_word(s, 1);
}

void shingles_clear(struct shingles *s)
{
    free(s->made.list);
    *s = (struct shingles){0};
}
