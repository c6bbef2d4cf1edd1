/* SPDX-License-Identifier: MIT
 *
 * What the words of all languages mean in a date; for date.c and its rooms. */
#ifndef LANG_DATE_WORDS_H
#define LANG_DATE_WORDS_H

#include "lang/lang.h"

enum date_word {
    DATE_WORD_NONE,
    DATE_WORD_MONTH = 1, /* the month is told with it */
    DATE_WORD_WEEKDAY = 2,
    DATE_WORD_SMALL = 4,    /* "den", "kl" */
    DATE_WORD_LABEL = 8,    /* first word of a label of publication */
    DATE_WORD_UPDATE = 16,  /* first word of a label of an update */
    DATE_WORD_SEASON = 128, /* "våren": a year follows, which is all that is told */
    DATE_WORD_ISSUE = 64,   /* "nr": the number of an issue follows */
    DATE_WORD_ZONE = 32,    /* "cet", "am": behind a time, the same in every language */
};

/* The hash of a word in any case, as the table of date words has it. */
uint64_t date_word_hash(struct span word);

/* What the word with HASH can be in a date of LANG (NULL: of any language): a set of date_word;
 * *MONTH is 1 to 12 when it is a month. */
unsigned date_word_find(const struct lang *lang, uint64_t hash, int *month);

enum { DATE_LABEL_WORDS = 4 };

/* A label: the hashes of its words in order. */
struct date_label {
    uint64_t words[DATE_LABEL_WORDS];
    size_t count;
    bool update;
    const struct date_label *next; /* that begins with the same word, or NULL */
};

/* The first label of any language that begins with the word of hash FIRST, or NULL. */
const struct date_label *date_labels_of(uint64_t first);

#endif
