/* SPDX-License-Identifier: MIT
 *
 * Key terms and the blocks they refer to. Private to src/anthology. */
#ifndef ANTHOLOGY_INDEXED_H
#define ANTHOLOGY_INDEXED_H

#include "anthology/anthology.h"

/* A place of a key term. */
struct entry_of {
    struct place *place;
    const struct term *term;
};

/* All of them, by article, block and term. */
struct indexes {
    struct entry_of *list;
    size_t *from; /* where those of an article begin, by its number; one more at the end */
};

/* A's articles must be numbered. */
void indexes_make(struct indexes *x, const struct anthology *a);
void indexes_clear(struct indexes *x);

/* Gives the blocks of A their key terms; NODES: its COUNT blocks by number. A block that readers
 * never see gets none: there the place stays without one, and means the article. */
void indexes_tie(const struct indexes *x, const struct article *a, struct node *const *nodes,
                 size_t count, struct arena *arena);

#endif
