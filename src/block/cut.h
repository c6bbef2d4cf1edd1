/* SPDX-License-Identifier: MIT
 *
 * What cut.c shares with the rooms that find where a unit is cut: glued.c and oneline.c. */
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

/* What a piece of a line is; PIECE_LIST + list: known by its phrases. */
enum piece { PIECE_TEXT, PIECE_DATE, PIECE_LIST };

enum { LABEL_LINE = 160 }; /* bytes; a longer line is text, not a row of labels */

/* cut.c: what the piece S is: a date with a month, known by a phrase, or any text. U has
 * no more words afterwards than before, but they may have moved: pointers to them are stale. */
int cut_piece(struct units *u, struct span s);

/* cut.c: widens the bytes *AT..*AT+*N of S, a date, by its label, weekday and time. */
void cut_widen_date(const struct units *u, struct span s, size_t *at, size_t *n);

/* glued.c: cuts the credit of a photograph from the text that it runs into; IT learns that it is
 * one. Then a kicker from its lead or headline. */
void cut_credit(struct units *u, struct unit *it, struct cuts *cuts);
void cut_kicker(struct units *u, const struct unit *it, struct cuts *cuts);

/* oneline.c: cuts a unit that holds a whole article. */
void cut_line(struct units *u, const struct unit *it, struct cuts *cuts);

#endif
