/* SPDX-License-Identifier: MIT
 *
 * Dates as people write them, in every language that the program has data for: a whole string that
 * is nothing but a date, or a date somewhere inside a string. */
#ifndef LANG_DATE_H
#define LANG_DATE_H

#include "lang/lang.h"

/* A date of the Gregorian calendar, as much of it as is told; a part that is not told is 0. */
struct date {
    int year, month, day;
    bool labelled; /* a word for publication stood before it ("publicerad") */
    bool update;   /* told as the date of an update ("senast uppdaterad"), not of publication */
    bool bare;     /* no month in words, no year: numbers that may be something else ("3/4") */
};

/* True when S is a date and nothing else but its label, weekday, time and separators; fills OUT.
 * "Publicerad 3 maj 2021, uppdaterad 4 maj 2021" is one too: the date of publication counts.
 * A lone year counts. LANG may be NULL; words of fewer than five bytes ("ma", "to") count only in
 * LANG and in English. */
bool date_parse(const struct lang *lang, struct span s, struct date *out);

/* Byte offset of the first date inside S that has a month and a day or a year ("18 oktober 2021",
 * "2021-10-18", "april 2022"), or SIZE_MAX; OUT is the date, *N its length in bytes without label,
 * weekday and time. Linear in S. */
size_t date_find(const struct lang *lang, struct span s, struct date *out, size_t *n);

/* True when a label such as "publicerad" stands inside S with a date behind it: OUT is that date,
 * or, when nothing tells of publication, the first one of an update. Linear in S. */
bool date_told(const struct lang *lang, struct span s, struct date *out);

/* D as ISO 8601, and as XML Schema writes a date of which less is known: "2021-10-18", "2022-04",
 * "2021", "--12-14"; "" when nothing is known. */
void date_iso(const struct date *d, char out[16]);

/* True when S is written so and the day exists. */
bool date_is_iso(struct span s);

#endif
