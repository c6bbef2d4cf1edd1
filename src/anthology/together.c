/* SPDX-License-Identifier: MIT
 *
 * Which two words of a text must stay on one line: a number with its unit, its month or the rest of
 * its digits, and a number with the short word that it counts ("5 elever", "150 personer"). A word
 * that the number only happens to stand before ("7 av 10", "2021 fick") is left free: bound too, it
 * would tear holes into narrow columns. */
#include "anthology/gather.h"

#include <string.h>

#include "base/utf8.h"
#include "edge/uni.h"

#include "base/banned.h"

enum {
    COUNTED_MOST = 10, /* letters of a word that still counts as short */
    DAY_DIGITS = 2,
    YEAR_FIRST = 1000,
    YEAR_LAST = 2199
};

static bool is_digit(uint32_t cp)
{
    return cp >= '0' && cp <= '9';
}

static bool digit_at(struct span s, size_t at)
{
    return at < s.n && is_digit((unsigned char)s.p[at]);
}

static bool is_space(uint32_t cp)
{
    return cp == 0 || cp == ' ' || cp == 0xA0 || cp == '\t' || cp == '\n';
}

static bool is_quotation(uint32_t cp)
{
    return cp == '"' || cp == '\'' || cp == 0xAB || cp == 0xB4 || cp == 0xBB ||
           (cp >= 0x2018 && cp <= 0x201F) || cp == 0x2039 || cp == 0x203A;
}

/* Where the word that ends before AT begins: behind white space, or behind what typography makes a
 * dash between words of. */
static size_t word_start(struct span s, size_t at)
{
    for (size_t before = at; at; at = before) {
        uint32_t cp = utf8_prev(s, &before);
        if (is_space(cp) || cp == 0x2014 || cp == 0x2015 ||
            (cp == '-' && before && s.p[before - 1] == '-'))
            break;
    }
    return at;
}

/* The end of the word or sign of a unit at AT. */
static size_t unit_end(struct span s, size_t at)
{
    for (size_t next = at; at < s.n; at = next) {
        uint32_t cp = utf8_next(s, &next);
        if (!uni_is_letter(cp) && !is_digit(cp) && cp != '%' && cp != 0xB0 && cp != 0xB2 &&
            cp != 0x2030 && cp != 0x20AC)
            break;
    }
    return at;
}

/* True when WORD is an entry of the list, or a form of one ("toukokuu|toukokuuta"). */
static bool listed(const struct lang *lang, enum lang_list list, struct span word)
{
    for (const char *const *w = lang_list(lang, list); *w; w++)
        for (struct span rest = span_of(*w); rest.n;) {
            size_t bar = span_find(rest, SPAN("|")), n = bar == SIZE_MAX ? rest.n : bar;
            if (span_equal(span_make(rest.p, n), word))
                return true;
            rest = span_from(rest, bar == SIZE_MAX ? rest.n : n + 1);
        }
    return false;
}

static bool is_month(const struct lang *lang, struct span word)
{
    char small[32];
    if (!word.n || word.n > sizeof small)
        return false;
    memcpy(small, word.p, word.n);
    small[0] = (char)ascii_lower(small[0]);
    return listed(lang, LIST_MONTHS, span_make(small, word.n));
}

/* Three digits and no more at AT: the rest of a number such as 12 000 that begins before FROM. */
static bool thousands(struct span s, size_t from, size_t at)
{
    size_t digits = 0, first = from;
    while (first && digit_at(s, first - 1))
        first--;
    while (digit_at(s, at + digits))
        digits++;
    size_t length = from - first;
    uint32_t prev = utf8_prev(s, &first);
    bool alone = is_space(prev) || prev == '(' || is_quotation(prev);
    return digits == 3 && length <= 3 && alone;
}

/* True when the word from START on goes on with a number before it that is no part of the same one:
 * then both are of a code, such as that of a telephone. */
static bool in_code(struct span s, size_t start)
{
    size_t end = start, before = start;
    while (before && is_space(utf8_prev(s, &before)))
        end = before;
    return digit_at(s, end - 1) && end < start && !thousands(s, end, start);
}

/* True for a number that counts something: digits with at most a comma, a stop or a dash between
 * them. A year counts nothing, and neither does a code. */
static bool is_count(struct span s)
{
    unsigned value = 0;
    size_t digits = 0, open = 0;
    if (s.n && (s.p[0] == '(' || is_quotation(utf8_next(s, &open))))
        s = span_from(s, open ? open : 1);
    for (size_t at = 0; at < s.n;) {
        bool first = at == 0;
        uint32_t cp = utf8_next(s, &at);
        bool between = cp == ',' || cp == '.' || cp == 0x2013;
        if (!is_digit(cp) && (first || !between || !digit_at(s, at)))
            return false;
        digits += is_digit(cp);
        if (is_digit(cp) && digits <= 4)
            value = value * 10 + (cp - '0');
    }
    return s.n && !(s.n == 4 && digits == 4 && value >= YEAR_FIRST && value <= YEAR_LAST);
}

/* True when the sign CP behind a word, with more at NEXT, belongs to it: an address, a compound. */
static bool goes_on(uint32_t cp, struct span s, size_t next)
{
    if (cp == '-' && next < s.n && s.p[next] == '-') /* typography makes a dash of it */
        return false;
    return uni_is_letter(cp) || is_digit(cp) || (cp && cp < 0x80 && strchr("-/@:&+_", (int)cp));
}

/* True for a short word in small letters that can be counted. */
static bool is_counted(const struct lang *lang, struct span s, size_t at)
{
    size_t letters = 0, end = at;
    for (size_t next = at; end < s.n; end = next) {
        uint32_t cp = utf8_next(s, &next);
        if (!uni_is_lower(cp) && goes_on(cp, s, next))
            return false;
        if (!uni_is_lower(cp))
            break;
        letters++;
    }
    struct span word = span_make(s.p + at, end - at);
    return letters >= 2 && letters <= COUNTED_MOST && !listed(lang, LIST_FUNCTION_WORDS, word) &&
           !listed(lang, LIST_STOPWORDS, word) && !listed(lang, LIST_FINITE, word) &&
           !listed(lang, LIST_SAID, word);
}

/* "18. oktober": the day as an ordinal, before the stop at AT - 1. */
static bool is_ordinal_day(struct span s, size_t start, size_t at)
{
    size_t n = at - start - 1;
    return s.p[at - 1] == '.' && n >= 1 && n <= DAY_DIGITS && digit_at(s, start) &&
           digit_at(s, start + n - 1);
}

/* "October 18": a month with its capital, as English writes it, before a day. */
static bool is_month_before_day(const struct lang *lang, struct span before, struct span s,
                                size_t next)
{
    size_t digits = 0;
    while (digit_at(s, next + digits))
        digits++;
    return digits >= 1 && digits <= DAY_DIGITS && before.p[0] >= 'A' && before.p[0] <= 'Z' &&
           is_month(lang, before);
}

/* True when a number stands on either side of the space from AT to NEXT; without one nothing
 * belongs together, which is so of nearly all spaces. */
static bool beside_number(struct span s, size_t at, size_t next)
{
    return digit_at(s, next) || digit_at(s, at - 1) ||
           (s.p[at - 1] == '.' && at > 1 && digit_at(s, at - 2));
}

bool typography_together(const struct lang *lang, struct span s, size_t at, size_t next)
{
    if (!at || next >= s.n || !beside_number(s, at, next))
        return false;
    size_t start = word_start(s, at);
    struct span before = span_make(s.p + start, at - start);
    struct span word = span_make(s.p + next, unit_end(s, next) - next);
    if (digit_at(s, next))
        return digit_at(s, at - 1) ? thousands(s, at, next)
                                   : before.n && is_month_before_day(lang, before, s, next);
    if (before.n && is_ordinal_day(s, start, at))
        return is_month(lang, word);
    if (!digit_at(s, at - 1))
        return false;
    return (word.n && (listed(lang, LIST_UNITS, word) || is_month(lang, word))) ||
           (is_count(before) && !in_code(s, start) && is_counted(lang, s, next));
}
