/* SPDX-License-Identifier: MIT
 *
 * The phrases of a language that tell of principles, compiled for look-up: a row of a list is one
 * cue. A row is words in lower case with a blank between, and a weight: "den som * måste|2".
 *     word   that word
 *     stem*  a word that begins so (three bytes or more)
 *     *      up to eight words, whatever they are
 *     ,word  that word behind a comma
 * Without a weight a row weighs 1. */
#ifndef ANTHOLOGY_CUES_H
#define ANTHOLOGY_CUES_H

#include "anthology/keys.h"
#include "lang/lang.h"
#include "text/text.h"

enum { CUE_PARTS = 8, CUE_GAP = 8, CUE_BITS = 1 << 15, CUE_WORDS = CUE_PARTS * CUE_GAP };

struct cue_part {
    uint64_t hash;    /* of the word; 0: a stem or a gap */
    struct span stem; /* empty: a gap */
    bool comma;       /* a comma stands before it */
};

struct cue {
    enum lang_list list;
    int weight;
    struct span row;     /* without its weight, for people */
    size_t next;         /* 1 + index of the next row that begins alike; 0: none */
    size_t first, count; /* its parts in the list of all */
};

struct cues {
    const struct lang *lang;
    struct cue *list;
    size_t count, cap;
    struct cue_part *parts;
    size_t part_count, part_cap;
    struct keys words; /* first word of rows to 1 + index */
    size_t most;       /* words that a row takes */
    struct keys stems; /* first three bytes of rows that begin with a stem, likewise */
    /* Of the words that rows begin with, and of those that make a sentence worth a look (of key
     * terms: the bytes that they begin with): one bit each, so that most words are done with at
     * once. */
    unsigned char begins[CUE_BITS / 8], worth[CUE_BITS / 8], orders[CUE_BITS / 8];
};

/* A cue in a text. */
struct cue_hit {
    const struct cue *cue;
    size_t word, words; /* index of its first word, and their number */
};

enum { CUE_HITS = 48 }; /* that one sentence is looked through for */

/* Compiles the lists of LANG on principles; cues_clear frees them. */
void cues_init(struct cues *c, const struct lang *lang);
/* Compiles its key terms (LIST_TERMS) alone: the row of each of their cues is the term's id. */
void cues_init_terms(struct cues *c, const struct lang *lang);
/* Adds FORM (borrowed, in the pattern language) of the key term ID. False when it is none. */
bool cues_add_term(struct cues *c, struct span id, struct span form);
void cues_clear(struct cues *c);

static inline bool cues_bit(const unsigned char *bits, uint64_t hash)
{
    return bits[hash % CUE_BITS / 8] >> hash % 8 & 1;
}

/* False when WORD tells that its sentence is not worth a look: it is not the rarest word of a row
 * of NORMS or MAXIMS and, where a sentence begins, none of IMPERATIVES. */
static inline bool cues_worth(const struct cues *c, const struct word *word, bool first)
{
    return cues_bit(c->worth, word->hash) || (first && cues_bit(c->orders, word->hash));
}

/* Every cue of the lists in MASK (bits 1 << list, counted from LIST_NORMS) among the COUNT words
 * W of TEXT, in their order, at most CUE_HITS. Returns their number. */
size_t cues_find(const struct cues *c, unsigned mask, struct span text, const struct word *w,
                 size_t count, struct cue_hit *hits);

/* False when no cue of LIST_TERMS begins with the word at byte AT of TEXT. It looks at three bytes,
 * so that most words need not be cut. */
bool cues_term_may(const struct cues *c, struct span text, size_t at);

/* False when none begins with the word W of TEXT. */
bool cues_term_begins(const struct cues *c, struct span text, const struct word *w);

/* Of the cues of LIST_TERMS that begin at the first of the words the longest, or NULL. */
const struct cue *cues_term(const struct cues *c, struct span text, const struct word *w,
                            size_t count, size_t *words);

/* The cue of LIST with most words that begins at the first of the words, or NULL. */
const struct cue *cues_at(const struct cues *c, enum lang_list list, struct span text,
                          const struct word *w, size_t count, size_t *words);

#define CUE_MASK(list) (1u << ((list)-LIST_NORMS))

#endif
