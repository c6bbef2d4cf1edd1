/* SPDX-License-Identifier: MIT
 *
 * Persons and where they stand. Private to src/anthology. */
#ifndef ANTHOLOGY_MENTIONS_H
#define ANTHOLOGY_MENTIONS_H

#include "anthology/anthology.h"
#include "anthology/keys.h"

/* Looks for the persons of A, which stay where they are, in the articles that follow. */
struct mentions;
struct mentions *mentions_new(struct anthology *a);
void mentions_free(struct mentions *m);

/* The next article, numbered, its body there: fills in who speaks there, or whose full name its
 * kept text has, into ARENA. */
void mentions_article(struct mentions *m, struct article *x, struct arena *arena);

/* Fills in SORT of every person; ARTICLES and NODES unless bodies are put away. */
void mentions_end(struct mentions *m, struct arena *arena);

/* Knows the given names and particles of a language; sorter_clear frees. */
struct sorter {
    const struct lang *lang;
    struct keys words; /* by span_hash */
};
void sorter_init(struct sorter *t, const struct lang *lang);
void sorter_clear(struct sorter *t);

/* NAME with the family name first: "Molavi Rösblad, Brita". */
const char *sorter_name(const struct sorter *t, const char *name, struct arena *arena);

#endif
