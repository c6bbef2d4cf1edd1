/* SPDX-License-Identifier: MIT
 *
 * Lines at the head or foot of a clipping that say where it comes from. */
#ifndef ARTICLE_ORIGIN_H
#define ARTICLE_ORIGIN_H

#include "article/article.h"

/* Reads "Källa: ...", "URL: https://...", "Hämtad 2024-05-01", "Publicerad i ..." among the first
 * and last lines of the blocks LIST of TEXT. */
void origin_read(const struct text *text, const struct lang *lang, const struct block *list,
                 size_t count, struct arena *arena, struct origin *out);

/* True when line NO of TEXT says when the clipping was retrieved: no date of the article. */
bool origin_is_retrieved(const struct text *text, const struct lang *lang, unsigned no);

#endif
