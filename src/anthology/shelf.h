/* SPDX-License-Identifier: MIT
 *
 * Bodies that are put away until somebody opens the article, and what their blocks are to be tied
 * to then. Private to src/anthology. */
#ifndef ANTHOLOGY_SHELF_H
#define ANTHOLOGY_SHELF_H

#include "anthology/indexed.h"
#include "anthology/link.h"
#include "anthology/placed.h"
#include "base/spool.h"

struct shelf {
    struct spool spool;
    size_t *starts; /* in the spool, by the number of the article less one */
    size_t count, cap;
    /* filled when all is read: */
    struct placed placed;
    struct indexes indexes;
};

/* Puts away what X has in its body: its blocks, title and persons. In the order of the articles'
 * numbers. */
bool shelf_put(struct shelf *s, struct article *x, struct err *e);
/* Gives X that again, in ARENA, its blocks numbered. */
bool shelf_get(const struct shelf *s, struct article *x, struct arena *arena, struct err *e);

#endif
