/* SPDX-License-Identifier: MIT
 *
 * Decisions that were close. */
#ifndef CMD_DOUBTS_H
#define CMD_DOUBTS_H

#include "cmd/sources.h"

/* A block whose decision was close. */
struct doubt {
    const struct reading *source;
    const struct block *block;
};

/* The distance (hundredths of a score) below which a decision is close. */
enum { DOUBT_BELOW = 300 };

/* True when the decision on B is one that an editor should look at: close, by nobody ruled, and
 * readers would see the difference. */
bool doubt_is(const struct block *b);

/* The close decisions of all sources that stand in the book, the closest first, then in the order
 * of the sources; the caller frees the list. */
struct doubt *doubts_find(const struct sources *s, size_t *count);

/* "para", "omitted:promo": what B is, or nearly was. In ARENA. */
const char *doubt_now(const struct block *b, struct arena *arena);
const char *doubt_nearly(const struct block *b, struct arena *arena);

/* Tells D the first of them, as FILE:LINE with the words and the entry that would settle each; and
 * which sources are of unknown permission. */
void doubts_tell(const struct sources *s, struct diags *d);

#endif
