/* SPDX-License-Identifier: MIT
 *
 * What the page of an article and its walk share. */
#ifndef OUT_EPUB_WALK_H
#define OUT_EPUB_WALK_H

#include "out/epub/epub.h"

/* False for what was left out of the book. */
bool node_is_kept(const struct node *node);
/* True for a list or a box: its text is that of its children. */
bool node_is_container(const struct node *node);
/* Where the piece of S that begins at byte FROM ends: at a space, if there is one near; never
 * inside a character. */
size_t leaf_piece_end(struct span s, size_t from);

#endif
