/* SPDX-License-Identifier: MIT
 *
 * Drafts become an anthology: order, ids, typography, principles, registers, duplicates. */
#ifndef ANTHOLOGY_GATHER_H
#define ANTHOLOGY_GATHER_H

#include "anthology/anthology.h"
#include "edition/edition.h"

/* Makes OUT of the COUNT DRAFTS (in the order of the sources). Nearly equal drafts are kept once,
 * the longer one, and told to D. EDITION (or NULL) says what the book is called, in which order it
 * stands and which principles it has; entries of it that met nothing are told too. OUT borrows from
 * the drafts' arenas, from EDITION and from ARENA. */
void anthology_gather(const struct draft *drafts, size_t count, struct edition *edition,
                      struct arena *arena, struct anthology *out, struct diags *d);

/* -- the parts, each in a file of its own ------------------------------------------------------ */

/* typography.c: appends S (one block's text) to OUT, set by the rules of LANG: quotation marks,
 * dashes between words, ellipses, spaces. Letters and digits stay; addresses, numbers, smileys and
 * digit-hyphen-digit stay as they are. */
void typography_set(const struct lang *lang, struct span s, struct buf *out);

/* The same, and moves the COUNT ascending POINTS from bytes of S to the bytes of what was appended:
 * where parts of S stand in the set text. */
void typography_cut(const struct lang *lang, struct span s, struct buf *out, size_t *points,
                    size_t count);

/* together.c: true when the white space from AT to NEXT, bytes of S, must not end a line: between a
 * number and its unit, its month, its thousands or the short word that it counts. */
bool typography_together(const struct lang *lang, struct span s, size_t at, size_t next);

/* A principle found in a draft. */
struct finding {
    size_t block;   /* index into the draft's blocks */
    size_t from, n; /* bytes of that block's TEXT that state it */
    enum evidence evidence;
    bool core;
    const char *theme;
    const char *why;
    bool passed;      /* a candidate that is not taken */
    bool repeats;     /* a further place of one that is taken */
    bool epigraph;    /* the editor's choice */
    unsigned order;   /* by the editor; 0: none */
    unsigned ordinal; /* among those found on its line, from 1 */
};

/* What became of the candidates for principles in all drafts, in the order of the sources. */
struct traced {
    size_t draft;
    struct finding finding;
};
struct trace {
    struct traced *list; /* the caller frees it */
    size_t count;
};

/* The same as anthology_gather, for those candidates alone: those that were taken, those that were
 * not, and why; WHY lies in ARENA. */
void anthology_trace(const struct draft *drafts, size_t count, struct edition *edition,
                     struct arena *arena, struct trace *out, struct diags *d);

/* principles.c: all principles of DRAFT, in the order of the text, into a list in ARENA. */
struct finding *principles_find(const struct draft *draft, struct arena *arena, size_t *count);

/* duplicates.c: for each draft the index of the draft that it repeats, or SIZE_MAX. */
void duplicates_find(const struct draft *drafts, size_t count, size_t *repeats);

/* identify.c: an id for a name: PREFIX and the name in ASCII letters, digits and hyphens. */
const char *identify(const char *prefix, struct span name, struct arena *arena);

#endif
