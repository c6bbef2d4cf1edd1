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
    const char *path;       /* as the user wrote it */
    const char *name;       /* the path with what is no UTF-8 or a control made U+FFFD */
    const char *entry_name; /* by which an edition names it: its base name where that is unique */
    bool ok;                /* false: left out, DIAGS says why */
    struct text text;
    const struct lang *lang;
    struct blocks blocks;
    struct draft *drafts; /* of its articles, one as a rule; NULL when it is left out */
    size_t draft_count;
    const char *repeats; /* "repeats FILE" when another source is kept instead, or NULL */
    struct edition_ruling ruling;
};

struct sources {
    struct reading *list;
    size_t count;
    struct arena arena;      /* of the edition */
    struct edition *edition; /* or NULL */
};

/* Reads all sources that O names, on O->threads threads; what they have to say goes to D in their
 * order. WANT says how far: with WANT_NOTES (-v sets it) joined lines are told; with WANT_WHY the
 * reasons of blocks are written down and repeated sources marked; without WANT_DRAFT the drafts
 * hold their blocks alone, and without WANT_HASH too the texts may lack their hash. With O->strict,
 * false as soon as one source had to be left out; false always when the edition file cannot be
 * used. The caller clears OUT in every case. */
enum sources_want { WANT_WHY = 1, WANT_DRAFT = 2, WANT_HASH = 4, WANT_NOTES = 8 };
bool sources_read(const struct options *o, unsigned want, struct sources *out, struct diags *d);
void sources_clear(struct sources *s);

/* The drafts of all articles of all sources that could be read, in their order; the caller frees
 * the list. */
struct draft *sources_drafts(const struct sources *s, size_t *count);
/* The reading that D is of. */
const struct reading *sources_reading(const struct sources *s, const struct draft *d);

/* joins.c: tells D where lines of TEXT became one in BLOCKS (which no edition has touched): counts
 * and the first line, of all and of those whose hyphen was undone. */
void joins_tell(const struct text *text, const struct blocks *blocks, struct diags *d);

/* The path of the edition file that O means: -e, else edition.xml beside the first source when it
 * is there; NULL: none. In ARENA. */
const char *sources_edition(const struct options *o, struct arena *arena);

#endif
