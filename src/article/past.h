/* SPDX-License-Identifier: MIT
 *
 * Organisations that a text names as somebody's past, or as somebody's private life. */
#ifndef ARTICLE_PAST_H
#define ARTICLE_PAST_H

#include "article/orgs.h"

/* True when the mention M is where somebody came from, worked before, studied or lives: "till X
 * från Y", "tidigare på Y", "Bakgrund: it-chef på Y". */
bool past_told(const struct scan *s, const struct org_mention *m);

#endif
