/* SPDX-License-Identifier: MIT
 *
 * When an article was published. */
#ifndef ARTICLE_PUBLISHED_H
#define ARTICLE_PUBLISHED_H

#include "article/scan.h"

/* The day, month or year of publication as ISO 8601 ("2021-10-18", "--12-14") in ARENA, as much of
 * it as the text tells; NULL when it tells none. The day of an update counts only where there is no
 * other, the day on which the text was saved never. */
const char *published(const struct scan *s, struct arena *arena);

#endif
