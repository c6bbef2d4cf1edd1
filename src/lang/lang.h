/* SPDX-License-Identifier: MIT
 *
 * A language is data: lists of words and phrases (lists.def), the book's fixed words (words.def)
 * and the rules of its typography. One file per language, one row in lang.def; no rule of the
 * program holds a word of a language. */
#ifndef LANG_LANG_H
#define LANG_LANG_H

#include "base/span.h"

enum lang_list {
#define LIST(code) LIST_##code,
#include "lang/lists.def"
#undef LIST
    LIST_COUNT
};

enum book_word {
#define BOOK(code) BOOK_##code,
#include "lang/words.def"
#undef BOOK
    BOOK_COUNT
};

struct lang {
    const char *code; /* BCP 47: "sv" */
    const char *name; /* in English */
    /* Quotation marks and the dash of the language, UTF-8. */
    const char *quote_open, *quote_close;   /* ” ” in Swedish */
    const char *single_open, *single_close; /* ’ ’ */
    const char *dash;                       /* between words: – */
    bool dash_spaced;                       /* with a space on either side */
    /* Of a hundred words of running text so many at least are in FUNCTION_WORDS, FINITE, PRONOUNS
     * or FIRST_PERSON; a text with fewer is in a language that the data do not know. */
    unsigned char common;
    const char *const *lists[LIST_COUNT]; /* each ended by NULL; a missing list is NULL */
    const char *words[BOOK_COUNT];        /* NULL: the language makes no books (yet) */
};

/* All languages, in the order of lang.def. */
extern const struct lang *const langs[];
extern const size_t lang_count;

/* The language of a BCP 47 tag or its first subtag ("sv-FI", "no"), or NULL. */
const struct lang *lang_find(struct span tag);

/* The words of a list; never NULL (an empty list ends at once). */
const char *const *lang_list(const struct lang *lang, enum lang_list list);

/* A fixed word of the book in LANG, else in English; never NULL. */
const char *lang_word(const struct lang *lang, enum book_word word);

struct text;
struct text_words;
/* The language that most of the running text of TEXT is written in (by its commonest words among
 * W, which are all of them); Swedish when nothing speaks for any. */
const struct lang *lang_of_text(const struct text *text, const struct text_words *w);
/* The language of one passage, or NULL when it is too short or not clear. */
const struct lang *lang_of_passage(struct span s);
/* True when words of LANG have the letter CP: each letter of ASCII, "+å" of its LIST_STOPWORDS. */
bool lang_writes(const struct lang *lang, uint32_t cp);

#endif
