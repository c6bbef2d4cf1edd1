/* SPDX-License-Identifier: MIT
 *
 * Dates as XML Schema writes them, as much as is known. */
#include "lang/date.h"

#include "base/banned.h"

/* The number in the N digits at S, or -1. */
static int digits(struct span s, size_t from, size_t n)
{
    int value = 0;
    if (from + n > s.n)
        return -1;
    for (size_t i = from; i < from + n; i++) {
        if (!ascii_digit((unsigned char)s.p[i]))
            return -1;
        value = value * 10 + (s.p[i] - '0');
    }
    return value;
}

static bool is_day(int year, int month, int day)
{
    static const char days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1 || day > days[month - 1])
        return false;
    bool leap = year < 0 || (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
    return month != 2 || day < 29 || leap;
}

bool date_is_iso(struct span s)
{
    if (span_starts(s, SPAN("--")))
        return s.n == 7 && s.p[4] == '-' && is_day(-1, digits(s, 2, 2), digits(s, 5, 2));
    int year = digits(s, 0, 4), month = digits(s, 5, 2);
    if (year < 1 || (s.n > 4 && s.p[4] != '-'))
        return false;
    if (s.n == 4)
        return true;
    if (s.n == 7)
        return month >= 1 && month <= 12;
    return s.n == 10 && s.p[7] == '-' && is_day(year, month, digits(s, 8, 2));
}
