/* SPDX-License-Identifier: MIT
 *
 * From the sources on the command line to drafts: what build, normalise and explain share. */
#ifndef CMD_SOURCES_H
#define CMD_SOURCES_H

#include "anthology/gather.h"
#include "cmd/cmd.h"

/* One source, read. Everything lies in its arena. */
struct reading {
    struct arena arena;
    struct diags diags;
    const char *path; /* as the user wrote it */
    const char *name; /* the path with what is no UTF-8 or a control made U+FFFD */
    bool ok;          /* false: left out, DIAGS says why */
    struct text text;
    const struct lang *lang;
    struct blocks blocks;
    struct draft draft;
    const char *repeats; /* "repeats FILE" when another source is kept instead, or NULL */
};

struct sources {
    struct reading *list;
    size_t count;
};

/* Reads all sources that O names, on O->threads threads; what they have to say goes to D in their
 * order. EXPLAIN writes down the reasons of blocks and leaves out what comes after them. With
 * O->strict, false as soon as one source had to be left out. The caller clears OUT in every case.
 */
bool sources_read(const struct options *o, bool explain, struct sources *out, struct diags *d);
void sources_clear(struct sources *s);

#endif
