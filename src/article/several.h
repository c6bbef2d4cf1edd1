/* SPDX-License-Identifier: MIT
 *
 * Sources that hold more than one article: where the next one begins. */
#ifndef ARTICLE_SEVERAL_H
#define ARTICLE_SEVERAL_H

#include "article/article.h"

/* Makes the heading at which another article of TEXT surely begins its title, with what follows
 * from that (a lead, a line of marks before it). Between block_read and edition_blocks, so that an
 * editor has the last word. */
void several_mark(const struct text *text, const struct lang *lang, struct blocks *blocks,
                  bool with_why, struct arena *arena);

/* The first block of each article in BLOCKS: *STARTS in ARENA, the first of them 0; at least one
 * article. Goes by the titles alone, whoever made them. D hears of further articles, and of places
 * where one perhaps begins. */
size_t several_starts(const struct text *text, const struct lang *lang, const struct blocks *blocks,
                      struct arena *arena, size_t **starts, struct diags *d);

#endif
