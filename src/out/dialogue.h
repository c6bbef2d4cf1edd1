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

/* What a reader knows who has come to a block of a row of blocks; all zero at the first one. */
struct dialogue {
    const struct node *before, *after; /* the kept blocks beside it; NULL: none */
    const struct voice *voice; /* who spoke last, while nothing but questions has followed */
    bool asked;                /* and a question has: it is that one who answers */
};

/* The name to be shown with QUOTE because neither it nor the kept block before or after it names
 * the speaker by first or last name, nor is it the answer of the one whose answers stand before it;
 * NULL when none is needed. */
const char *dialogue_name(const struct dialogue *so_far, const struct node *quote);

/* Goes on behind NODE, which was kept. The caller sets `after` of the next one. */
void dialogue_pass(struct dialogue *so_far, const struct node *node);

#endif
