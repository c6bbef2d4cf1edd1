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

/* Puts the body of the next article away, in the order of their numbers. */
bool shelf_put(struct shelf *b, const struct node *body, struct err *e);
/* The body of article NUMBER, in ARENA, its blocks numbered; *TITLE: its title, or NULL. */
bool shelf_get(const struct shelf *b, unsigned number, struct arena *arena, struct node **body,
                const struct node **title, struct err *e);

#endif
