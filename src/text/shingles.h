/* SPDX-License-Identifier: MIT
 *
 * What two texts are told to be the same by: the hashes of their shingles, which are three words
 * after each other. Letters and digits count, their case and all that stands between them does not,
 * so that two savings of one text have the same shingles. */
#ifndef TEXT_SHINGLES_H
#define TEXT_SHINGLES_H

#include "text/text.h"

enum { SHINGLE = 3 }; /* words */

/* A text's sampled shingles, one of eight, in its order; the hash of all of them; its bytes. */
struct sample {
    uint64_t *list;
    size_t count;
    uint64_t whole;
    size_t bytes;
};

/* Shingles while they are collected. Zeroed, but for ALL: a list of every shingle, not a sample. */
struct shingles {
    bool all;
    struct sample made; /* its list is on the heap */
    size_t cap;
    size_t words;          /* so far */
    uint64_t before, last; /* the two words before */
};

/* Goes on with all COUNT words W of TEXT; a shingle may begin in what was added before. */
void shingles_add(struct shingles *s, struct span text, const struct word *w, size_t count);

/* After the last: a text of a word or two is one shingle. */
void shingles_end(struct shingles *s);

void shingles_clear(struct shingles *s);

#endif
