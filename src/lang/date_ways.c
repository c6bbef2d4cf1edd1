/* SPDX-License-Identifier: MIT
 *
 * One small function per way of writing a date, over tokens (date_tokens.c): what is nothing but
 * day, month and year. What may stand round them is date.c's to know. */
#include "lang/date_ways.h"

#include <string.h>

#include "base/banned.h"

enum { YEAR_FIRST = 1900, YEAR_LAST = 2099 };

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

/* -- any of them ------------------------------------------------------------------------------- */

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

bool date_take(struct cursor *c, struct date *d)
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

bool date_take_short(struct cursor *c, struct date *d)
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
