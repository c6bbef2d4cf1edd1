/* SPDX-License-Identifier: MIT
 *
 * Lines in a row that are no running text and yet make sense together: amounts, counted rows,
 * the code of a program; and pages of nothing but headlines with a sentence each. */
#include "block/measure.h"

#include "base/banned.h"

enum { LEAST = 3 }; /* lines that make a row */

/* -- amounts and counts ------------------------------------------------------------------------ */

/* The number that IT begins with, as a word of its own or before a unit ("100g"), or 0. */
static unsigned number_of(const struct unit *it)
{
    enum { WORDS_MOST = 16, DIGITS_MOST = 3 };
    unsigned n = 0;
    size_t digits = 0;
    if (it->words < 2 || it->words > WORDS_MOST || it->mark != MARK_NONE || HAS(it, ANY_PHRASE) ||
        HAS(it, AGO) || HAS(it, DATE) || HAS(it, DATE_BARE) || HAS(it, LABEL))
        return 0;
    while (digits < it->raw.n && ascii_digit(it->raw.p[digits]) && digits <= DIGITS_MOST)
        n = n * 10 + (unsigned)(it->raw.p[digits++] - '0');
    bool apart = digits < it->raw.n && (it->raw.p[digits] == ' ' || ascii_alpha(it->raw.p[digits]));
    return apart && digits <= DIGITS_MOST ? n : 0;
}

/* "2 dl blötlagda dadlar": a number and a word in small letters. */
static bool is_amount(const struct units *u, const struct unit *it)
{
    const struct word *second = &u->words[it->word + 1];
    return number_of(it) && HAS(it, SHORT) && !HAS(it, STOP) && !HAS(it, QUESTION) &&
           !HAS(it, PHONE) &&
           (second->flags & (WORD_LETTER | WORD_UPPER | WORD_BREAK)) == WORD_LETTER;
}

/* "100 m till spåret" under "50 m till spåret": a scale, one of whose steps was to be chosen. */
static bool ends_alike(const struct units *u, const struct unit *a, const struct unit *b)
{
    return u->words[a->word + a->words - 1].hash == u->words[b->word + b->words - 1].hash;
}

/* "3 Ängskalla – Ohlsson", behind one that begins with 2. */
static bool is_next_count(const struct unit *it, const struct unit *before)
{
    unsigned n = number_of(it);
    return n > 1 && number_of(before) + 1 == n;
}

/* The end of the row that begins with unit I. */
static size_t row_end(const struct units *u, size_t i)
{
    size_t amounts = i, counts = i + 1;
    while (amounts < u->count && is_amount(u, &u->list[amounts]) &&
           (amounts == i || (u->list[amounts].gap <= u->list[i + 1].gap &&
                             !ends_alike(u, &u->list[amounts], &u->list[amounts - 1]))))
        amounts++;
    while (counts < u->count && is_next_count(&u->list[counts], &u->list[counts - 1]))
        counts++;
    return amounts > counts ? amounts : counts;
}

static void measure_amounts(struct units *u)
{
    for (size_t i = 0; i + 1 < u->count;) {
        size_t to = number_of(&u->list[i]) ? row_end(u, i) : i;
        for (size_t k = i; to >= i + LEAST && k < to; k++)
            SET(&u->list[k], ROW);
        i = to > i ? to : i + 1;
    }
}

/* -- code -------------------------------------------------------------------------------------- */

static bool in_name(char c)
{
    return ascii_alpha(c) || ascii_digit(c);
}

/* Signs that people set in programs alone: a_b, a = b, f(), ends with ; { } */
static bool reads_as_code(const struct unit *it)
{
    struct span s = it->raw;
    char last = s.n ? s.p[s.n - 1] : 0;
    if (HAS(it, URL) || HAS(it, COOKIES) || it->mark == MARK_BULLET)
        return false;
    if (last == ';' || last == '{' || last == '}')
        return true;
    for (size_t i = 1; i + 1 < s.n; i++) {
        char c = s.p[i], before = s.p[i - 1], after = s.p[i + 1];
        if ((c == '_' && in_name(before) && in_name(after)) ||
            (c == '(' && after == ')' && in_name(before)) ||
            ((c == '=' || c == '<') && after != c && before != c && before != '|'))
            return true;
    }
    return false;
}

/* Lines between two of code belong to it: BEGIN, ELSE. */
static void measure_code(struct units *u)
{
    enum { NEAR = 7, CODE_LEAST = 5 };
    for (size_t i = 0; i < u->count;) {
        size_t last = i, found = 0;
        for (size_t k = i; k < u->count && k <= last + NEAR && !unit_is_body(&u->list[k]); k++)
            if (reads_as_code(&u->list[k])) {
                last = k;
                found++;
            } else if (k == i) {
                break;
            }
        for (size_t k = i; found >= CODE_LEAST && k <= last; k++)
            SET(&u->list[k], CODE);
        i = last + 1;
    }
}

/* -- fronts ------------------------------------------------------------------------------------ */

/* A line that reads as the headline of something to click on: several words, no mark, no end. */
static bool heads_teaser(const struct unit *it)
{
    enum { WORDS = 5 };
    return it->words >= WORDS && !HAS(it, LONG) && HAS(it, UPPER) && it->mark == MARK_NONE &&
           !HAS(it, STOP) && !HAS(it, QUESTION) && !HAS(it, COLON) && !HAS(it, STEP) &&
           !HAS(it, DATE);
}

/* The one paragraph of a teaser. */
static bool tells_teaser(const struct unit *it)
{
    enum { WORDS = 8, WORDS_MOST = 50 };
    return it->words >= WORDS && it->words <= WORDS_MOST && it->mark == MARK_NONE &&
           (HAS(it, STOP) || HAS(it, SENTENCES) || HAS(it, LONG));
}

/* A page that leads to others: headlines with one short paragraph each and at most a name or a
 * subject between, one after the other. An article has shorter headings and more to say under
 * most of them. */
static void measure_fronts(struct units *u)
{
    enum { TEASERS = 6, BETWEEN = 3, HEAD_WORDS = 7 };
    for (size_t i = 0; i < u->count;) {
        size_t found = 0, at = i, end = i, bare = 0, words = 0;
        while (at + 1 < u->count && bare <= BETWEEN) {
            if (heads_teaser(&u->list[at]) && tells_teaser(&u->list[at + 1])) {
                found++;
                words += u->list[at].words;
                at += 2;
                end = at;
                bare = 0;
                continue;
            }
            if (unit_is_text(&u->list[at]) && !tells_teaser(&u->list[at]))
                break;
            bare++;
            at++;
        }
        for (size_t k = i; found >= TEASERS && words >= found * HEAD_WORDS && k < end; k++)
            SET(&u->list[k], FRONT);
        i = end > i ? end : i + 1;
    }
}

void measure_rows(struct units *u)
{
    measure_fronts(u);
    measure_amounts(u);
    measure_code(u);
}
