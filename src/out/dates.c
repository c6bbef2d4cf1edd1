/* SPDX-License-Identifier: MIT
 *
 * Dates in words, from a form per month: ICU writes the form with a day and a year that are easy
 * to find again, and those two are then replaced. CLDR's patterns with the month in letters never
 * change with the day or the year. */
#include "out/dates.h"

#include <string.h>

#include "edge/uni.h"

#include "base/banned.h"

enum { FORM_YEAR, FORM_MONTH, FORM_DAY, FORM_NO_YEAR };
enum { SAMPLE_YEAR = 1987, SAMPLE_DAY = 26 };

struct date {
    int year, month, day; /* 0: not told */
};

/* N digits at *P as a number, *P moved behind them; -1 when there are none. */
static int digits(const char **p, int n)
{
    int value = 0;
    for (int i = 0; i < n; i++, (*p)++) {
        if (!ascii_digit(**p))
            return -1;
        value = value * 10 + (**p - '0');
    }
    return value;
}

/* A part after a hyphen, from 1 to MOST; 0 when the date ends before it. */
static bool part(const char **p, int most, int *out)
{
    if (**p == 0)
        return true;
    if (**p != '-')
        return false;
    ++*p;
    *out = digits(p, 2);
    return *out >= 1 && *out <= most;
}

static bool read(const char *s, struct date *d)
{
    *d = (struct date){0};
    if (strncmp(s, "--", 2) == 0)
        s += 1;
    else if ((d->year = digits(&s, 4)) < 0)
        return false;
    return part(&s, 12, &d->month) && part(&s, 31, &d->day) && *s == 0;
}

static int form_of(const struct date *d)
{
    return !d->month ? FORM_YEAR : !d->year ? FORM_NO_YEAR : !d->day ? FORM_MONTH : FORM_DAY;
}

void dates_init(struct dates *d, const char *lang, struct arena *arena)
{
    *d = (struct dates){.lang = lang, .arena = arena};
}

void dates_prepare(struct dates *d, const char *date)
{
    struct date it;
    if (!date || !read(date, &it))
        return;
    int form = form_of(&it);
    const char **slot = &d->forms[form][it.month];
    if (*slot)
        return;
    struct buf words;
    buf_init(&words);
    bool day = form == FORM_DAY || (form == FORM_NO_YEAR && it.day);
    if (!d->icu)
        d->icu = uni_dates_new(d->lang);
    if (!d->icu || !uni_dates_words(d->icu, form == FORM_NO_YEAR ? 0 : SAMPLE_YEAR, it.month,
                                    day ? SAMPLE_DAY : 0, &words))
        words.n = 0;
    *slot = arena_string(d->arena, buf_span(&words));
    buf_clear(&words);
}

void dates_prepared(struct dates *d)
{
    uni_dates_free(d->icu);
    d->icu = NULL;
}

/* Appends FORM with the numbers of the sample replaced by those of D. */
static void fill(struct span form, const struct date *d, struct buf *out)
{
    while (form.n) {
        struct span year = SPAN("1987"), day = SPAN("26");
        if (d->year && span_starts(form, year)) {
            buf_printf(out, "%d", d->year);
            form = span_from(form, year.n);
        } else if (d->day && span_starts(form, day)) {
            buf_printf(out, "%d", d->day);
            form = span_from(form, day.n);
        } else {
            buf_putc(out, *form.p);
            form = span_from(form, 1);
        }
    }
}

void dates_words(const struct dates *d, const char *date, struct buf *out)
{
    struct date it;
    const char *form = read(date, &it) ? d->forms[form_of(&it)][it.month] : NULL;
    if (form && *form)
        fill(span_of(form), &it, out);
    else
        buf_puts(out, date);
}
