/* SPDX-License-Identifier: MIT
 *
 * What follows from an anthology and is not in its model, filled in while the model is read, so
 * that no more than one article's body has to be there at a time. */
#ifndef ANTHOLOGY_LINK_H
#define ANTHOLOGY_LINK_H

#include "anthology/anthology.h"

struct linker;

/* A's language, sources and persons are there and stay where they are; the rest may come later.
 * What is filled in goes to ARENA. With A->shelf the bodies are put away there. Freed by
 * linker_free. */
struct linker *linker_new(struct anthology *a, struct arena *arena);
void linker_free(struct linker *l);

/* The next article of the book is whole. Numbers it and its blocks, names it, finds who stands in
 * it; then its body may be put away. False with E set when it cannot be. */
bool linker_article(struct linker *l, struct article *x, struct err *e);
/* All else is there too. Numbers chapters and principles, finds the blocks of all places. */
bool linker_end(struct linker *l, struct err *e);

/* Where the bodies of a book are put away: in a file in FOLDER (base/spool.h) where they are many.
 * For A->shelf, which anthology_close frees. */
struct shelf *shelf_new(const char *folder);

#endif
