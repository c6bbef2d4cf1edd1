/* SPDX-License-Identifier: MIT
 *
 * The starter edition: all that was detected, as entries that an editor makes active. */
#ifndef CMD_STARTER_H
#define CMD_STARTER_H

#include "cmd/kept.h"
#include "cmd/sources.h"

/* Appends an edition of the sources S, gathered in A, to OUT, in the order of the book. OLD is the
 * edition file that there is, or empty: it stays as it is, and what it lacks is added. FROZEN
 * makes every decision active. */
void starter_write(const struct sources *s, const struct anthology *a, const struct kept *old,
                   bool frozen, enum diag_language language, struct buf *out);

#endif
