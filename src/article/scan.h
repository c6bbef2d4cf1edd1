/* SPDX-License-Identifier: MIT
 *
 * One reading of an article's words, shared by all parts of this stage: the words of every block
 * with what the vocabulary knows of them, and what has been found out about each word so far. */
#ifndef ARTICLE_SCAN_H
#define ARTICLE_SCAN_H

#include "article/vocab.h"

enum taken {
    TAKEN_FREE,
    TAKEN_ORG,   /* part of an organisation's name */
    TAKEN_PLACE, /* a place that may stand for its municipality */
    TAKEN_NAME,  /* part of a person's name */
};

struct scan {
    const struct text *text;
    const struct lang *lang;
    const struct vocab *vocab;
    struct block *blocks;
    size_t count;
    struct word *words;   /* of all blocks, one behind the other */
    unsigned *bits;       /* per word: vocab_bits */
    unsigned char *taken; /* per word: enum taken */
    size_t *first;        /* per block and one more: index of its first word */
};

/* Cuts BLOCKS; scan_clear frees. */
void scan_init(struct scan *s, const struct text *text, const struct lang *lang,
               const struct blocks *blocks);
void scan_clear(struct scan *s);

/* The text of block B that its words were cut from: without mark where it is kept. */
static inline struct span scan_text(const struct scan *s, size_t b)
{
    const struct block *block = &s->blocks[b];
    return block->kind == KIND_OMITTED || block->kind == KIND_DATE ? block_says(block)
                                                                   : block->text;
}

/* Word W of block B. */
static inline struct span scan_word(const struct scan *s, size_t b, size_t w)
{
    return span_make(scan_text(s, b).p + s->words[w].at, s->words[w].n);
}

/* Words A to B (B left out) of block B with what stands between them. */
static inline struct span scan_words(const struct scan *s, size_t b, size_t from, size_t to)
{
    const struct word *last = &s->words[to - 1];
    size_t at = s->words[from].at;
    return span_make(scan_text(s, b).p + at, last->at + last->n - at);
}

/* What stands between word W - 1 (or the start of the block) and word W of block B. */
struct span scan_gap(const struct scan *s, size_t b, size_t w);

/* True when only one space stands between word W - 1 and word W of block B. */
bool scan_joined(const struct scan *s, size_t b, size_t w);

/* True when word W of block B opens a sentence: first in its block, or behind . ! ? : or a
 * quotation mark. */
bool scan_opens(const struct scan *s, size_t b, size_t w);

/* True when B is a block of the body that people are told about in: paragraphs and the like. */
bool scan_is_body(const struct scan *s, size_t b);

#endif
