/* SPDX-License-Identifier: MIT
 *
 * Who says each quote. An uncertain speaker is left unsaid. */
#ifndef ARTICLE_SPEAKERS_H
#define ARTICLE_SPEAKERS_H

#include "article/people.h"

/* Fills SPEAKERS (one per block) with indices into P->list, -1 where nobody is named or clear. */
void speakers_find(const struct scan *s, const struct people *p, int *speakers);

#endif
