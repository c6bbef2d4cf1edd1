/* SPDX-License-Identifier: MIT
 *
 * The tokens that dates are read from; for date.c and its rooms. */
#ifndef LANG_DATE_TOKENS_H
#define LANG_DATE_TOKENS_H

#include "lang/date_words.h"

enum token_kind { TOKEN_END, TOKEN_NUMBER, TOKEN_WORD, TOKEN_MARK };

struct token {
    enum token_kind kind;
    struct span s;
    int value;   /* of a number of at most eight digits, else -1 */
    uint32_t cp; /* of a mark */
    bool glued;  /* nothing stands between it and the token before */
};

/* Where reading stands; copied to try something and go back. */
struct cursor {
    const struct lang *lang;
    struct span s;
    size_t at;
};

/* The token at C, behind white space; C moves behind it, or stays (token_peek). */
struct token token_take(struct cursor *c);
struct token token_peek(const struct cursor *c);

/* What the word T can be, as a set of date_word; *MONTH is 1 to 12 when it is a month. */
unsigned token_means(const struct cursor *c, struct token t, int *month);

/* Each takes one token and moves C behind it, or leaves C: a word of MEANING (a set of date_word);
 * one of MARKS (ASCII); a number of MIN to MAX digits between LOW and HIGH, or -1. */
bool token_word(struct cursor *c, unsigned meaning);
bool token_mark(struct cursor *c, const char *marks);
int token_number(struct cursor *c, size_t min, size_t max, int low, int high);

/* True when the next token stands right behind C. */
bool token_glued(const struct cursor *c);

#endif
