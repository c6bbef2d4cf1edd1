/* SPDX-License-Identifier: MIT
 *
 * Sources read and gathered: what every command that makes something of the whole book begins with.
 */
#ifndef CMD_BOOK_H
#define CMD_BOOK_H

#include "cmd/sources.h"

struct book {
    struct sources sources;
    struct draft *drafts; /* of the articles of sources that could be read */
    size_t count;
    struct arena arena; /* of the anthology */
    struct anthology anthology;
};

/* Reads all that O names (WANT as for sources_read) and gathers it. False when there is nothing to
 * make a book of. The caller clears OUT in every case. */
bool book_make(const struct options *o, unsigned want, struct book *out, struct diags *d);
void book_clear(struct book *b);

#endif
