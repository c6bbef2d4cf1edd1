/* SPDX-License-Identifier: MIT
 *
 * Key terms and the blocks they refer to. Private to src/anthology. */
#ifndef ANTHOLOGY_INDEXED_H
#define ANTHOLOGY_INDEXED_H

#include "anthology/anthology.h"

/* Fills in NODE of every place of A's key terms, and TERMS of those blocks. Articles and blocks
 * must be numbered. */
void indexed_link(struct anthology *a, struct arena *arena);

#endif
