/* SPDX-License-Identifier: MIT
 *
 * The decisions on all sources as one page to read. */
#ifndef CMD_PAGE_H
#define CMD_PAGE_H

#include "cmd/sources.h"

/* Appends a page of HTML, complete by itself and without scripts, to OUT: every block of the
 * sources S, what became of it, why, and the entry that would decide otherwise. False with E set
 * when the style sheet of O cannot be read. */
bool page_of_sources(const struct sources *s, const struct options *o, struct buf *out,
                     struct err *e);

#endif
