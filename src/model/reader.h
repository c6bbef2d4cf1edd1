/* SPDX-License-Identifier: MIT
 *
 * The rooms of the reader among themselves: read.c walks over the document, elements.c makes what
 * each element stands for. */
#ifndef MODEL_READER_H
#define MODEL_READER_H

#include "anthology/link.h"
#include "edge/xml.h"
#include "model/ids.h"
#include "model/model.h"
#include "model/rows.h"

enum { DEPTH_MOST = 8 }; /* anthology organisation article box list item: no element is deeper */

/* An open element. */
struct frame {
    const struct row *row;
    struct node *node;      /* of a block */
    struct node **tail;     /* where its next block goes */
    const struct row *last; /* of the child before */
    bool filled;
};

/* A reference that may look ahead; it is resolved at the end. */
struct pending {
    size_t start;            /* number of the element in the document, to find its place again */
    struct article *article; /* `also`, else NULL */
    const char *ids;         /* of `also`, or of `duplicate-of` */
};

struct reader {
    struct xml_reader *r;
    const char *name;
    struct arena *arena;
    struct anthology *a;
    struct linker *linker; /* from the first organisation on */
    struct err *e;
    bool failed;
    bool elsewhere; /* ... and not by the model, so that E has no place in it */

    struct frame stack[DEPTH_MOST];
    int depth;
    size_t starts;   /* elements begun so far */
    struct buf text; /* of the open element that holds text */

    /* of the element just begun */
    const struct row *row;
    const char *values[A_COUNT]; /* borrowed until the next event, where GIVEN */
    uint64_t given;
    unsigned first, last;

    struct ids ids;
    struct ids shared;    /* strings that come again and again, each kept once in ARENA */
    struct arena body;    /* of the article at hand, where bodies are put away */
    struct arena *blocks; /* where blocks go: there, or ARENA */
    struct image image;   /* without its bytes */
    struct source *sources;
    size_t source_cap;
    struct voice *voices;
    size_t voice_cap;
    const char **editors;
    size_t editor_count, editor_cap;
    struct organisation **organisation_tail;
    struct article **article_tail;
    struct article *article;
    struct principle **principle_tail;
    struct organisation *organisation;
    struct principle *principle;
    struct place *places;
    size_t place_count, place_cap;
    struct term *terms;
    size_t term_cap;
    struct pending *pending;
    size_t pending_count, pending_cap;
    bool settled; /* sources and voices have their final addresses */
};

/* Puts the place of the current event to what err_set has filled in; false. */
bool reader_fail_here(struct reader *s);

#define FAIL(s, code, ...) \
    (err_set((s)->e, DIAG_##code, (s)->name, 0, __VA_ARGS__, NULL), reader_fail_here(s))

/* elements.c: the element F begins inside PARENT (NULL: the root), its attributes read; it ends.
 * False with the error told. */
bool element_begin(struct reader *s, struct frame *parent, struct frame *f);
bool element_end(struct reader *s, struct frame *f);
/* What was gathered in lists that grow moves into the arena; the linker is there. */
void elements_keep(struct reader *s);

#endif
