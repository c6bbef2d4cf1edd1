/* SPDX-License-Identifier: MIT
 *
 * How much a mention speaks for an organisation being the one that the article is about. */
#ifndef ARTICLE_WEIGH_H
#define ARTICLE_WEIGH_H

#include "article/orgs.h"

/* The weight of a mention in block B in hundredths; 0: such a block says nothing. */
int weigh_block(const struct scan *s, size_t b);

/* Fills the scores of O from its mentions. */
void weigh(const struct scan *s, struct orgs *o);

#endif
