/* SPDX-License-Identifier: MIT
 *
 * How direct speech is set, the same in every format: with a dash or without, with the name of the
 * speaker or without. Dash and name are the book's, never part of a block's text. */
#ifndef OUT_DIALOGUE_H
#define OUT_DIALOGUE_H

#include "anthology/anthology.h"

/* True when the dash of its language is set before QUOTE: not where it opens with a quotation mark
 * or a dash of its own. */
bool dialogue_dash(const struct node *quote);

/* The name to be shown with QUOTE because neither it nor the kept block before or after it (NULL:
 * none) names the speaker by first or last name; NULL when none is needed. */
const char *dialogue_name(const struct node *before, const struct node *quote,
                          const struct node *after);

#endif
