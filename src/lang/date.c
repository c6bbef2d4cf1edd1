/* SPDX-License-Identifier: MIT
 *
 * Reads dates: one small function per way of writing a date, over tokens (date_tokens.c).
 * Which words are months, weekdays or labels is the languages' data (date_words.c). */
#include "lang/date.h"

#include <stdio.h>
#include <string.h>

#include "lang/date_tokens.h"

#include "base/banned.h"

enum { DATE_BYTES = 240, YEAR_FIRST = 1900, YEAR_LAST = 2099, PARTS = 12 };

static int days_in(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year == 0 || (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
    return days[month - 1] + (month == 2 && leap);
}

static bool date_set(struct date *d, int year, int month, int day)
{
    if (month < 1 || month > 12 || day < 0 || day > days_in(year, month))
        return false;
    *d = (struct date){.year = year, .month = month, .day = day};
    return true;
}

/* -- ways of writing a date: each moves C behind it and fills D, or leaves both ---------------- */

/* A year behind a day and month: "2021", ", 2021", "'21", "-21", "-2021"; 0 when there is none. */
static int take_year(struct cursor *c)
{
    struct cursor copy = *c;
    int year = token_number(&copy, 4, 4, YEAR_FIRST, YEAR_LAST);
    if (year < 0 && token_mark(&copy, ",."))
        year = token_number(&copy, 4, 4, YEAR_FIRST, YEAR_LAST);
    if (year < 0) {
        copy = *c;
        struct token t = token_take(&copy);
        bool mark = t.kind == TOKEN_MARK && (t.cp == '\'' || t.cp == 0x2019 || t.cp == '-');
        bool glued = mark && token_glued(&copy);
        year = glued ? token_number(&copy, 2, 2, 0, 99) : -1;
        year += year >= 0 ? 2000 : 0;
        if (glued && year < 0 && t.cp == '-') /* "3-mars-2021" */
            year = token_number(&copy, 4, 4, YEAR_FIRST, YEAR_LAST);
    }
    if (year <= 0)
        return 0;
    *c = copy;
    return year;
}

/* "2021-10-18", "2021/10/18", "2021.10.18", "2021-10", "20211018" */
static bool way_iso(struct cursor *c, struct date *d)
{
    int whole = token_number(c, 8, 8, YEAR_FIRST * 10000, YEAR_LAST * 10000 + 1231);
    if (whole > 0)
        return whole % 100 != 0 && date_set(d, whole / 10000, whole / 100 % 100, whole % 100);
    int year = token_number(c, 4, 4, YEAR_FIRST, YEAR_LAST);
    struct token sep = token_take(c);
    if (year < 0 || sep.kind != TOKEN_MARK || !sep.glued || !token_glued(c) ||
        (sep.cp != '-' && sep.cp != '/' && sep.cp != '.' && sep.cp != 0x2010 && sep.cp != 0x2011 &&
         sep.cp != 0x2013))
        return false;
    int month = token_number(c, 1, 2, 1, 12);
    struct cursor rest = *c;
    struct token again = token_take(&rest);
    if (month > 0 && again.kind == TOKEN_MARK && again.glued && again.cp == sep.cp &&
        token_glued(&rest)) {
        *c = rest;
        int day = token_number(c, 1, 2, 1, 31);
        return day > 0 && date_set(d, year, month, day);
    }
    if (month < 0 || sep.cp != '-' || c->at < 2 || !ascii_digit((unsigned char)c->s.p[c->at - 2]) ||
        !date_set(d, year, month, 0))
        return false;
    d->bare = true;
    return true;
}

/* What may stand behind the number of a day: "18.", "18:e", "18th", "18th of". */
static void take_ordinal(struct cursor *c)
{
    struct cursor copy = *c;
    if (token_mark(&copy, ".:") && token_peek(c).glued)
        *c = copy;
    while (token_word(c, DATE_WORD_SMALL))
        ;
}

/* "18 oktober 2021", "18. maj", "14 dec", "24th of June 2021", "3 mars -21" */
static bool way_day_month(struct cursor *c, struct date *d)
{
    int month, day = token_number(c, 1, 2, 1, 31);
    if (day < 0)
        return false;
    take_ordinal(c);
    token_mark(c, "-/");
    if (!(token_means(c, token_take(c), &month) & DATE_WORD_MONTH))
        return false;
    struct cursor dot = *c;
    if (token_mark(&dot, ".") && token_peek(c).glued)
        *c = dot;
    return date_set(d, take_year(c), month, day);
}

/* "June 24, 2021", "april 2022", "Dec 14" */
static bool way_month_first(struct cursor *c, struct date *d)
{
    int month;
    if (!(token_means(c, token_take(c), &month) & DATE_WORD_MONTH))
        return false;
    token_mark(c, ".");
    token_mark(c, ",");
    int year = token_number(c, 4, 4, YEAR_FIRST, YEAR_LAST);
    if (year > 0)
        return date_set(d, year, month, 0);
    int day = token_number(c, 1, 2, 1, 31);
    struct token next = token_peek(c);
    if (day < 0 || (next.glued && next.kind == TOKEN_MARK && next.cp == ':'))
        return false;
    while (token_word(c, DATE_WORD_SMALL))
        ;
    return date_set(d, take_year(c), month, day);
}

/* A day and a month in numbers; one that cannot be a month is the day (as Americans write). */
static bool date_numbers(struct date *d, int year, int first, int second)
{
    return second > 12 ? date_set(d, year, first, second) : date_set(d, year, second, first);
}

/* "12.04.2023", "16. 5. 2022", "18/10/2021", "18-10-2021", "12.04.23"; "3/4 2021", "3/4-21" */
static bool way_numbers(struct cursor *c, struct date *d)
{
    int first = token_number(c, 1, 2, 1, 31);
    struct token sep = token_take(c);
    if (first < 0 || sep.kind != TOKEN_MARK || !sep.glued ||
        (sep.cp != '.' && sep.cp != '/' && sep.cp != '-') || (sep.cp != '.' && !token_glued(c)))
        return false;
    int second = token_number(c, 1, 2, 1, 31);
    if (second < 0)
        return false;
    struct cursor copy = *c;
    struct token again = token_take(&copy);
    if (again.kind == TOKEN_MARK && again.cp == sep.cp && again.glued) {
        int year = token_number(&copy, 4, 4, YEAR_FIRST, YEAR_LAST);
        if (year < 0 && sep.cp != '-' && token_glued(&copy) &&
            (year = token_number(&copy, 2, 2, 0, 99)) >= 0)
            year += 2000;
        if (year > 0) {
            *c = copy;
            return date_numbers(d, year, first, second);
        }
    }
    int year = sep.cp == '/' ? take_year(c) : 0;
    bool closed = sep.cp == '.' && again.kind == TOKEN_MARK && again.cp == '.' && again.glued;
    if ((sep.cp != '/' && !closed) || !date_numbers(d, year, first, second))
        return false;
    if (closed)
        token_take(c);
    d->bare = year == 0;
    return true;
}

/* "2022" */
static bool way_year(struct cursor *c, struct date *d)
{
    int year = token_number(c, 4, 4, YEAR_FIRST, YEAR_LAST);
    *d = (struct date){.year = year, .bare = true};
    return year > 0;
}

/* "Våren 2024", "Summer, 2023": the year is all that is told. */
static bool way_season(struct cursor *c, struct date *d)
{
    if (!token_word(c, DATE_WORD_SEASON))
        return false;
    token_mark(c, ",");
    return way_year(c, d);
}

typedef bool date_way(struct cursor *c, struct date *d);
static date_way *const ways[] = {way_iso,     way_day_month, way_month_first,
                                 way_numbers, way_year,      way_season};

/* True when what stands at C shows that the numbers before it are no date: "1.2.2021.5". */
static bool goes_on(struct cursor c)
{
    struct token next = token_take(&c);
    if (!next.glued || next.kind == TOKEN_END)
        return false;
    if (next.kind == TOKEN_MARK && strchr(".-/:", (int)(next.cp < 0x80 ? next.cp : '?')))
        return token_peek(&c).kind == TOKEN_NUMBER && token_peek(&c).glued;
    return next.kind == TOKEN_NUMBER || (next.kind == TOKEN_WORD && next.s.n > 1) ||
           next.cp == '%' || next.cp == '@';
}

/* Any date at C, by the first of WAYS that can read it and ends at the end of a token. */
static bool take_date(struct cursor *c, struct date *d)
{
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        struct cursor copy = *c;
        if (!ways[i](&copy, d))
            continue;
        if (goes_on(copy))
            continue;
        *c = copy;
        return true;
    }
    return false;
}

/* "24-03-05", as forms write it; only a label tells that the year stands first. */
static bool take_short(struct cursor *c, struct date *d)
{
    struct cursor copy = *c;
    int part[3] = {token_number(&copy, 2, 2, 0, 99), -1, -1};
    for (int i = 1; i < 3 && part[i - 1] >= 0 && token_peek(&copy).glued; i++)
        part[i] =
            token_mark(&copy, "-") && token_glued(&copy) ? token_number(&copy, 2, 2, 1, 31) : -1;
    if (part[2] < 0 || part[1] < 0 || goes_on(copy) ||
        !date_set(d, 2000 + part[0], part[1], part[2]))
        return false;
    *c = copy;
    return true;
}

/* -- a whole string ---------------------------------------------------------------------------- */

/* ":30", ":30.123", ".30" behind the hour */
static bool take_minutes(struct cursor *c)
{
    struct cursor copy = *c;
    if (!token_mark(&copy, ":.") || token_number(&copy, 2, 2, 0, 59) < 0)
        return false;
    *c = copy;
    if (token_mark(&copy, ":.") && token_number(&copy, 2, 2, 0, 60) >= 0) {
        *c = copy;
        if (token_mark(&copy, ".") && token_number(&copy, 1, 8, 0, 99999999) >= 0)
            *c = copy;
    }
    return true;
}

/* A time with its zone: "05:30", "kl. 9", "09:00 CET", "T14:30:00+02:00", "9:00 am". */
static bool take_time(struct cursor *c)
{
    struct cursor copy = *c;
    bool small = false;
    struct token t = token_peek(&copy);
    if (t.kind == TOKEN_WORD && t.glued && (span_is(t.s, "T") || span_is(t.s, "t")))
        token_take(&copy);
    while (token_word(&copy, DATE_WORD_SMALL)) {
        small = true;
        token_mark(&copy, ".");
    }
    if (token_number(&copy, 1, 2, 0, 24) < 0)
        return false;
    if (!take_minutes(&copy)) {
        struct token next = token_peek(&copy);
        bool end = next.kind == TOKEN_END || next.kind == TOKEN_NUMBER || next.cp == ',';
        if (!small || !end)
            return false;
    }
    while (token_word(&copy, DATE_WORD_ZONE | DATE_WORD_SMALL))
        ;
    *c = copy;
    if (token_mark(&copy, "+-") && token_number(&copy, 2, 4, 0, 1400) >= 0) {
        *c = copy;
        if (token_mark(&copy, ":") && token_number(&copy, 2, 2, 0, 59) >= 0)
            *c = copy;
    }
    return true;
}

/* The longest label at C; false and C untouched when there is none. */
static bool take_label(struct cursor *c, bool *update)
{
    uint64_t words[DATE_LABEL_WORDS];
    struct cursor ends[DATE_LABEL_WORDS + 1];
    size_t known = 0, best = 0;
    int month;
    if (!(token_means(c, token_peek(c), &month) & (DATE_WORD_LABEL | DATE_WORD_UPDATE)))
        return false;
    ends[0] = *c;
    for (; known < DATE_LABEL_WORDS; known++) {
        struct cursor copy = ends[known];
        struct token t = token_take(&copy);
        if (t.kind != TOKEN_WORD)
            break;
        words[known] = date_word_hash(t.s);
        ends[known + 1] = copy;
    }
    const struct date_label *l = known ? date_labels_of(words[0]) : NULL;
    for (; l; l = l->next) {
        size_t k = 0;
        while (k < l->count && k < known && words[k] == l->words[k])
            k++;
        if (k == l->count && k >= best) { /* the last is the first that was listed */
            best = k;
            *update = l->update;
        }
    }
    *c = ends[best];
    return best > 0;
}

/* Marks that may stand between the parts of a date line or before it: of ASCII a few, of the others
 * (bullets, dashes, arrows, a little calendar) all but those that make a number something else. */
static bool separates(struct token t)
{
    if (t.kind != TOKEN_MARK)
        return false;
    return t.cp < 0x80 ? strchr(",.;:|/()[]-*>", (int)t.cp) != NULL
                       : !strchr("\xA9\xA3\xA5\xA7\xB0\xB1", (int)(t.cp < 0x100 ? t.cp : '?')) &&
                             t.cp != 0x20AC;
}

/* "2011-06-15 ? 20:58": a mark that was lost on the way and left a question mark before a number.
 */
static bool lost_separator(struct token t, const struct cursor *behind)
{
    return t.kind == TOKEN_MARK && t.cp == '?' && token_peek(behind).kind == TOKEN_NUMBER;
}

/* The token at C behind all separators, where C then stands. */
static struct token skip_separators(struct cursor *c)
{
    for (;;) {
        struct cursor copy = *c;
        struct token t = token_take(&copy);
        if (!separates(t) && !lost_separator(t, &copy))
            return t;
        *c = copy;
    }
}

/* False for a word that no date line holds, which most lines begin with: no need to try. */
static bool may_go_on(const struct cursor *c, struct token t)
{
    int month;
    return t.kind != TOKEN_WORD || token_means(c, t, &month) || span_is(t.s, "T") ||
           span_is(t.s, "t");
}

static bool worth(const struct date *have, const struct date *other)
{
    int a = have->update ? 0 : have->labelled ? 2 : 1;
    int b = other->update ? 0 : other->labelled ? 2 : 1;
    return b > a;
}

/* A date without a year, then a lone year behind the time: "22 november kl. 16.40, 2023". */
static bool add_year(struct date *d, const struct date *year)
{
    if (d->year || !d->month || !year->year || year->month)
        return false;
    d->year = year->year;
    return true;
}

/* "Nr 4 •", "nr 2 |": the number of an issue, which labels the date of its publication. */
static bool take_issue(struct cursor *c)
{
    struct cursor copy = *c;
    if (!token_word(&copy, DATE_WORD_ISSUE))
        return false;
    token_mark(&copy, ".");
    if (token_number(&copy, 1, 3, 1, 999) < 0 || !separates(token_peek(&copy)))
        return false;
    *c = copy;
    return true;
}

bool date_parse(const struct lang *lang, struct span s, struct date *out)
{
    struct cursor c = {lang, span_trim(s), 0};
    size_t first = 0, found = 0;
    if (c.s.n > DATE_BYTES)
        return false;
    while (first < c.s.n && !ascii_digit((unsigned char)c.s.p[first]))
        first++;
    if (first == c.s.n)
        return false;
    bool update = false, label = false;
    for (int part = 0; part < PARTS; part++) {
        struct date d;
        struct token t = skip_separators(&c);
        if (t.kind == TOKEN_END)
            return found > 0;
        if (part == 0 && take_issue(&c)) {
            label = true;
            continue;
        }
        if (!may_go_on(&c, t))
            return false;
        if (take_label(&c, &update)) {
            label = true;
            continue;
        }
        if ((label && take_short(&c, &d)) || take_date(&c, &d)) {
            if (found && !label && add_year(out, &d))
                continue;
            if (found && !label)
                return false;
            d.labelled = label && !update;
            d.update = label && update;
            if (!found || worth(out, &d))
                *out = d;
            found++;
            label = update = false;
        } else if (!take_time(&c) &&
                   !token_word(&c, DATE_WORD_WEEKDAY | DATE_WORD_SMALL | DATE_WORD_ZONE)) {
            return false;
        }
    }
    return false;
}

bool date_told(const struct lang *lang, struct span s, struct date *out)
{
    struct cursor c = {lang, s, 0};
    bool found = false;
    for (struct token t = token_peek(&c); t.kind != TOKEN_END; t = token_peek(&c)) {
        struct cursor copy = c;
        struct date d;
        bool update = false;
        token_take(&c);
        if (t.kind != TOKEN_WORD || !take_label(&copy, &update))
            continue;
        c = copy;
        do
            skip_separators(&copy);
        while (token_word(&copy, DATE_WORD_WEEKDAY | DATE_WORD_SMALL) || take_time(&copy));
        if ((!take_short(&copy, &d) && !take_date(&copy, &d)) || (found && update))
            continue;
        c = copy;
        d.labelled = !update;
        d.update = update;
        *out = d;
        found = true;
        if (!update)
            return true;
    }
    return found;
}

/* -- inside a string --------------------------------------------------------------------------- */

/* A token that a date must not follow directly: part of a longer number or of a word. */
static bool part_of_more(struct token t)
{
    return t.kind == TOKEN_NUMBER || t.kind == TOKEN_WORD ||
           (t.kind == TOKEN_MARK && (t.cp == '.' || t.cp == '-' || t.cp == ':' || t.cp == '/'));
}

size_t date_find(const struct lang *lang, struct span s, struct date *out, size_t *n)
{
    struct cursor c = {lang, s, 0}, word = c;
    bool after_word = false;
    struct token before = {.kind = TOKEN_END};
    for (;;) {
        struct cursor here = c;
        struct token t = token_take(&c);
        if (t.kind == TOKEN_END)
            return SIZE_MAX;
        if (t.kind == TOKEN_NUMBER && !(t.glued && part_of_more(before))) {
            const struct cursor tries[] = {word, here};
            for (size_t i = after_word ? 0 : 1; i < 2; i++) {
                struct cursor end = tries[i];
                size_t at = (size_t)(token_peek(&tries[i]).s.p - s.p);
                if (!take_date(&end, out) || out->bare)
                    continue;
                *n = end.at - at;
                return at;
            }
        }
        bool dot = t.kind == TOKEN_MARK && (t.cp == '.' || t.cp == ',');
        after_word = t.kind == TOKEN_WORD || (after_word && dot);
        word = t.kind == TOKEN_WORD ? here : word;
        before = t;
    }
}

void date_iso(const struct date *d, char out[16])
{
    int n = 0;
    if (d->year && d->month && d->day)
        n = snprintf(out, 16, "%04d-%02d-%02d", d->year % 10000, d->month % 100, d->day % 100);
    else if (d->year && d->month)
        n = snprintf(out, 16, "%04d-%02d", d->year % 10000, d->month % 100);
    else if (d->year)
        n = snprintf(out, 16, "%04d", d->year % 10000);
    else if (d->month && d->day)
        n = snprintf(out, 16, "--%02d-%02d", d->month % 100, d->day % 100);
    out[n > 0 && n < 16 ? n : 0] = '\0';
}
