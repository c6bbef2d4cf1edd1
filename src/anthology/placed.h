/* SPDX-License-Identifier: MIT
 *
 * The places of principles: which block each is, and which principles stand in a block. Private to
 * src/anthology. */
#ifndef ANTHOLOGY_PLACED_H
#define ANTHOLOGY_PLACED_H

#include "anthology/anthology.h"

/* A place of a principle. */
struct tie {
    struct principle *principle;
    struct place *place;
    bool afresh; /* the place before it, in the order of the model, is of another article */
};

/* All of them, by article. */
struct placed {
    struct tie *list;
    size_t *from; /* where those of an article begin, by its number; one more at the end */
};

/* A's articles must be numbered. */
void placed_make(struct placed *t, const struct anthology *a);
void placed_clear(struct placed *t);

/* Fills in the blocks of all places in X, whose body is there and numbered, and the languages of
 * the principles, into ARENA. */
void placed_find(const struct placed *t, const struct article *x, struct arena *arena);

/* Gives the blocks of X their principles, once the places have been found; NODES: its blocks by
 * number. */
void placed_tie(const struct placed *t, const struct article *x, struct node *const *nodes,
                struct arena *arena);

#endif
