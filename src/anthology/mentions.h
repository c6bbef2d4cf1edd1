/* SPDX-License-Identifier: MIT
 *
 * Persons and where they stand. Private to src/anthology. */
#ifndef ANTHOLOGY_MENTIONS_H
#define ANTHOLOGY_MENTIONS_H

#include "anthology/anthology.h"

/* Fills in SORT and ARTICLES of every voice of A: the articles where it speaks, or whose kept text
 * has the full name. The articles must be numbered. */
void mentions_link(struct anthology *a, struct arena *arena);

/* NAME with the family name first, by the given names of LANG: "Molavi Rösblad, Brita". */
const char *mentions_sort(const char *name, const struct lang *lang, struct arena *arena);

#endif
