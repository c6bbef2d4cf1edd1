/* SPDX-License-Identifier: MIT
 *
 * Lines in a row that are no running text and yet make sense together: amounts, counted rows,
 * the code of a program, figures, tables; and pages of nothing but headlines with a sentence each.
 */
#include "block/measure.h"

#include <string.h>

#include "base/banned.h"

enum { LEAST = 3 }; /* lines that make a row */

/* -- amounts and counts ------------------------------------------------------------------------ */

/* The number that IT begins with, as a word of its own or before a unit ("100g"), or 0. */
static unsigned number_of(const struct units *u, const struct unit *it)
{
    enum { WORDS_MOST = 16, DIGITS_MOST = 3 };
    unsigned n = 0;
    size_t digits = 0;
    if (!it->raw.n || !ascii_digit(it->raw.p[0]) || it->words < 2 || it->words > WORDS_MOST ||
        it->mark != MARK_NONE || HAS(it, ANY_PHRASE) || HAS(it, AGO) || HAS(it, DATE) ||
        HAS(it, DATE_BARE) || HAS(it, LABEL))
        return 0;
    while (digits < it->raw.n && ascii_digit(it->raw.p[digits]) && digits <= DIGITS_MOST)
        n = n * 10 + (unsigned)(it->raw.p[digits++] - '0');
    if (word_classes(&u->words[it->word + 1]) & CLASS_MONTH)
        return 0;
    bool apart = digits < it->raw.n && (it->raw.p[digits] == ' ' || ascii_alpha(it->raw.p[digits]));
    return apart && digits <= DIGITS_MOST ? n : 0;
}

/* "2 dl blötlagda dadlar": a number and a word in small letters. */
static bool is_amount(const struct units *u, const struct unit *it)
{
    const struct word *second = &u->words[it->word + 1];
    return number_of(u, it) && HAS(it, SHORT) && !HAS(it, STOP) && !HAS(it, QUESTION) &&
           !HAS(it, PHONE) &&
           (second->flags & (WORD_LETTER | WORD_UPPER | WORD_BREAK)) == WORD_LETTER;
}

/* "100 m till spåret" under "50 m till spåret": a scale, one of whose steps was to be chosen. */
static bool ends_alike(const struct units *u, const struct unit *a, const struct unit *b)
{
    return u->words[a->word + a->words - 1].hash == u->words[b->word + b->words - 1].hash;
}

/* "3 Ängskalla – Ohlsson", behind one that begins with 2. */
static bool is_next_count(const struct units *u, const struct unit *it, const struct unit *before)
{
    unsigned n = number_of(u, it);
    return n > 1 && number_of(u, before) + 1 == n;
}

static void mark_row(struct units *u, size_t from, size_t to, enum feature f)
{
    for (size_t i = from; to >= from + LEAST && i < to; i++)
        feature_set(&u->list[i].f, f);
}

static void measure_amounts(struct units *u)
{
    for (size_t i = 0, to; i + 1 < u->count; i = to) {
        to = i + 1;
        if (!is_amount(u, &u->list[i]))
            continue;
        while (to < u->count && is_amount(u, &u->list[to]) &&
               u->list[to].gap <= u->list[i + 1].gap &&
               !ends_alike(u, &u->list[to], &u->list[to - 1]))
            to++;
        mark_row(u, i, to, F_AMOUNT);
    }
}

static void measure_counts(struct units *u)
{
    for (size_t i = 0, to; i + 1 < u->count; i = to) {
        to = i + 1;
        while (to < u->count && is_next_count(u, &u->list[to], &u->list[to - 1]))
            to++;
        mark_row(u, i, to, F_TALLY);
    }
}

/* -- code -------------------------------------------------------------------------------------- */

static bool in_name(char c)
{
    return ascii_alpha(c) || ascii_digit(c);
}

/* A call at the end: f(x). */
static bool ends_in_call(struct span s)
{
    const char *open = s.n && s.p[s.n - 1] == ')' ? memchr(s.p, '(', s.n) : NULL;
    return open && open > s.p && in_name(open[-1]);
}

/* An equals sign between spaces or names, alone or twice; one of a row draws a line. */
static bool assigns(struct span s, size_t at)
{
    size_t end = at;
    while (end < s.n && s.p[end] == '=')
        end++;
    return s.p[at] == '=' && s.p[at - 1] != '=' && s.p[at - 1] != '|' && end - at <= 2;
}

/* Signs that people set in programs alone: a_b, a = b, f(), <a>, ends with ; { } */
static bool reads_as_code(const struct unit *it)
{
    struct span s = it->raw;
    char last = s.n ? s.p[s.n - 1] : 0;
    if (!(it->signs & SIGN_CODE) || HAS(it, URL) || HAS(it, COOKIES) || it->mark == MARK_BULLET)
        return false;
    if (last == ';' || last == '{' || last == '}' || ends_in_call(s))
        return true;
    for (size_t i = 1; i + 1 < s.n; i++) {
        char c = s.p[i], before = s.p[i - 1], after = s.p[i + 1];
        if ((c == '_' && in_name(before) && in_name(after)) || assigns(s, i) ||
            (c == '<' && after != c && before != c))
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
        bool may = u->list[i].signs & SIGN_CODE;
        for (size_t k = i; may && k < u->count && k <= last + NEAR && !unit_is_body(&u->list[k]);
             k++)
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
 * subject between, one after the other. An article has shorter headings, which seldom are
 * sentences, and more to say under most of them. */
static void measure_fronts(struct units *u)
{
    enum { TEASERS = 6, BETWEEN = 3, HEAD_WORDS = 7 };
    for (size_t i = 0; i < u->count;) {
        size_t found = 0, at = i, end = i, bare = 0, words = 0, verbs = 0;
        while (at + 1 < u->count && bare <= BETWEEN) {
            bool teaser = heads_teaser(&u->list[at]) && tells_teaser(&u->list[at + 1]);
            if (!found && !teaser)
                break;
            if (teaser) {
                found++;
                words += u->list[at].words;
                verbs += HAS(&u->list[at], FINITE);
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
        bool news = found >= TEASERS && words >= found * HEAD_WORDS && verbs * 2 >= found;
        for (size_t k = i; news && k < end; k++)
            SET(&u->list[k], FRONT);
        i = end > i ? end : i + 1;
    }
}

/* True when the shorter of two bare lines opens the longer: "Fem råd", "Fem råd – bild". */
static bool echoes(const struct units *u, const struct unit *a, const struct unit *b)
{
    enum { WORDS = 4 };
    uint32_t n = a->words < b->words ? a->words : b->words;
    if (n < WORDS || HAS(a, LONG) || HAS(b, LONG) || HAS(a, STOP) || HAS(b, STOP) ||
        a->mark == MARK_DASH || b->mark == MARK_DASH)
        return false;
    for (uint32_t i = 0; i < n; i++)
        if (u->words[a->word + i].hash != u->words[b->word + i].hash)
            return false;
    return true;
}

/* Pictures that lead to other pages: each line stands twice, once with what the picture is called.
 * One such pair may be the title of the page. */
static void measure_echoes(struct units *u)
{
    enum { PAIRS = 2, NEAR = 3 };
    for (size_t i = 0; i + 1 < u->count;) {
        size_t found = 0, end = i;
        for (size_t at = i; at + 1 < u->count && at <= end + (found ? NEAR : 0);) {
            bool pair = echoes(u, &u->list[at], &u->list[at + 1]);
            found += pair;
            at += pair ? 2 : 1;
            end = pair ? at : end;
        }
        for (size_t k = i; found >= PAIRS && k < end; k++)
            SET(&u->list[k], FRONT);
        i = end > i ? end : i + 1;
    }
}

/* -- figures and tables ------------------------------------------------------------------------ */

/* "40 minuter i snitt", "12 medarbetare", "98 % nöjda", one under the other. */
static void measure_figures(struct units *u)
{
    for (size_t i = 0; i < u->count;) {
        size_t to = i;
        while (to < u->count && HAS(&u->list[to], FIGURE) && u->list[to].gap <= (to > i ? 1u : 9u))
            to++;
        for (size_t k = i; to - i >= 2 && k < to; k++)
            SET(&u->list[k], FIGURES);
        i = to > i ? to : i + 1;
    }
}

/* True when the line over unit I names its columns, all but the first. */
static bool heads_table(const struct units *u, size_t i)
{
    const struct unit *it = &u->list[i], *head = i ? it - 1 : NULL;
    return head && !it->gap && head->columns && head->columns + 1 == it->columns &&
           !HAS(head, STOP) && HAS(head, SHORT) && !HAS(head, ANY_PHRASE);
}

/* Rows of columns that stand under each other. */
static void measure_tables(struct units *u)
{
    for (size_t i = 0; i < u->count;) {
        size_t to = i;
        while (to < u->count && u->list[to].columns && !HAS(&u->list[to], STOP) &&
               (to == i || (u->list[to].gap == 0 && u->list[to].columns == u->list[i].columns)))
            to++;
        for (size_t k = i; to - i >= 3 && k < to; k++)
            SET(&u->list[k], TABLE_ROW);
        if (to - i >= 2 && heads_table(u, i))
            for (size_t k = i - 1; k < to; k++)
                SET(&u->list[k], TABLE_ROW);
        i = to > i ? to : i + 1;
    }
}

void measure_rows(struct units *u)
{
    measure_echoes(u);
    measure_fronts(u);
    measure_amounts(u);
    measure_counts(u);
    measure_code(u);
    measure_figures(u);
    measure_tables(u);
}
