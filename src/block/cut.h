/* SPDX-License-Identifier: MIT
 *
 * What cut.c and oneline.c share: the places at which one unit is cut. */
#ifndef BLOCK_CUT_H
#define BLOCK_CUT_H

#include "block/unit.h"

enum { CUTS_MOST = 64 };

/* Offsets in a unit's RAW at which it is cut. */
struct cuts {
    size_t at[CUTS_MOST];
    size_t count;
};

/* Adds a cut at byte AT, in order and once; 0 is none, and what has no room is left out. */
void cut_add(struct cuts *c, size_t at);

/* cut.c: widens the bytes *AT..*AT+*N of S, a date, by its label, weekday and time. */
void cut_widen_date(const struct units *u, struct span s, size_t *at, size_t *n);

/* oneline.c: cuts a unit that holds a whole article. */
void cut_line(struct units *u, const struct unit *it, struct cuts *cuts);

#endif
