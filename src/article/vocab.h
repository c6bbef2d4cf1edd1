/* SPDX-License-Identifier: MIT
 *
 * What single words of a language mean to the article stage, by the hash that words_cut gives. */
#ifndef ARTICLE_VOCAB_H
#define ARTICLE_VOCAB_H

#include "article/article.h"

enum vocab_bit {
    VOCAB_NAME = 1 << 0,      /* a given name */
    VOCAB_NAME_HE = 1 << 1,   /* of a man */
    VOCAB_NAME_SHE = 1 << 2,  /* of a woman */
    VOCAB_PARTICLE = 1 << 3,  /* "von" */
    VOCAB_NOT_NAME = 1 << 4,  /* opens no name though it has a capital */
    VOCAB_FUNCTION = 1 << 5,  /* a small word */
    VOCAB_SAID = 1 << 6,      /* a verb that names a speaker */
    VOCAB_HE = 1 << 7,        /* "han" */
    VOCAB_SHE = 1 << 8,       /* "hon" */
    VOCAB_I = 1 << 9,         /* "jag" */
    VOCAB_PREFIX = 1 << 10,   /* "biträdande" */
    VOCAB_COPULA = 1 << 11,   /* "är", "som" */
    VOCAB_AT = 1 << 12,       /* "i", "vid" */
    VOCAB_FORMER = 1 << 13,   /* "tidigare" */
    VOCAB_BESIDE = 1 << 14,   /* "ägare" */
    VOCAB_CREDIT = 1 << 15,   /* "foto" */
    VOCAB_TAIL = 1 << 16,     /* "län" behind a place */
    VOCAB_COMMON = 1 << 17,   /* a place or organisation that is a word too */
    VOCAB_OUTSIDER = 1 << 18, /* "konsult" */
    VOCAB_FORM = 1 << 19,     /* the literal word of a form: "kommun" */
    VOCAB_NOUN = 1 << 20,     /* "staden"; the kind is in the bits above */
    VOCAB_WRITER = 1 << 21,   /* "text": the writer's name follows */
    VOCAB_SENDER = 1 << 22,   /* "från": the sender of an e-mail follows */
    VOCAB_WE = 1 << 23,       /* "vi" */
    VOCAB_KIND_SHIFT = 24,
};

/* The kind of organisation that a VOCAB_NOUN stands for. */
static inline enum org_kind vocab_noun_kind(unsigned bits)
{
    return (enum org_kind)(bits >> VOCAB_KIND_SHIFT);
}

struct vocab;

/* The vocabulary of LANG; made once, constant afterwards, kept to the end of the program. */
const struct vocab *vocab_of(const struct lang *lang);

/* Bits of the word with HASH; 0 for most words. */
unsigned vocab_bits(const struct vocab *v, uint64_t hash);

/* The same of a word that was not cut, in any case. */
unsigned vocab_bits_of(const struct vocab *v, struct span word);

/* The length in bytes of WORD's part that is a role in its basic form ("digitaliseringschef" of
 * "Digitaliseringschefen"), or 0 when it is no role. */
size_t vocab_role(const struct vocab *v, struct span word);

/* A form of ORG_FORMS: words around a name of unknown length, or the end of one word. */
struct vocab_form {
    enum org_kind kind;
    uint64_t words[4]; /* hashes of the literal words */
    size_t count;
    uint64_t genitive;  /* of the last literal word: "kommuns" */
    bool before;        /* the literal words stand before the name */
    struct span ending; /* of a one-word form ("*hem"): its literal part; else empty */
};
const struct vocab_form *vocab_forms(const struct vocab *v, size_t *count);

#endif
