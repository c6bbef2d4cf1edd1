/* SPDX-License-Identifier: MIT
 *
 * Persons and where they stand. Private to src/anthology. */
#ifndef ANTHOLOGY_MENTIONS_H
#define ANTHOLOGY_MENTIONS_H

#include "anthology/anthology.h"
#include "anthology/keys.h"

/* Fills in SORT, ARTICLES and NODES of every voice of A: the articles where it speaks, or whose
 * kept text has the full name, and where first. The articles must be numbered. */
void mentions_link(struct anthology *a, struct arena *arena);

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
