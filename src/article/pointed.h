/* SPDX-License-Identifier: MIT
 *
 * The region or university that a text never names but by "regionen", "universitetet" and places
 * that are all of one. */
#ifndef ARTICLE_POINTED_H
#define ARTICLE_POINTED_H

#include "article/orgs.h"

/* Adds to O the one body of each such kind that the places of O point to, or lends it their weight
 * where it stands there by a place of its own; nothing when they point to several. */
void orgs_pointed(const struct scan *s, struct orgs *o);

#endif
