/* SPDX-License-Identifier: MIT
 *
 * Dates of a model ("2021-10-18", "2021-10", "2021", "--12-14") in the words of the book's
 * language. The words come from ICU, which takes half a millisecond for a date: it is asked once
 * for each month and form, and the numbers are put in here. */
#ifndef OUT_DATES_H
#define OUT_DATES_H

#include "base/arena.h"
#include "base/buf.h"

struct uni_dates;

struct dates {
    struct uni_dates *icu; /* while dates are prepared */
    const char *lang;
    struct arena *arena;
    const char *forms[4][13]; /* by DATE_ form and month; NULL: not asked for yet */
};

/* LANG (BCP 47) and ARENA are borrowed. */
void dates_init(struct dates *d, const char *lang, struct arena *arena);

/* Fetches what DATE (may be NULL) needs; for one thread. After the last, dates_prepared frees what
 * that took. */
void dates_prepare(struct dates *d, const char *date);
void dates_prepared(struct dates *d);

/* Appends DATE, which was prepared, in words; as it stands when it is no date or the language has
 * no words for it. Safe on any thread. */
void dates_words(const struct dates *d, const char *date, struct buf *out);

#endif
