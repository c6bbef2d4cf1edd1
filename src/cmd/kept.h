/* SPDX-License-Identifier: MIT
 *
 * An edition file as its editor left it, to which entries are added. */
#ifndef CMD_KEPT_H
#define CMD_KEPT_H

#include "base/buf.h"
#include "base/err.h"

/* All of the file, in UTF-8: HEAD up to the end tag of its root, TAIL from there on, with the
 * comments that may follow. Both empty: there is no file. */
struct kept {
    struct span head, tail;
    struct buf text; /* owned: what both point to */
};

/* Cuts XML, a well-formed edition in whatever encoding it declares. kept_clear frees. */
void kept_cut(struct kept *k, struct span xml);
void kept_clear(struct kept *k);

#endif
