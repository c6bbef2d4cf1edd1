/* SPDX-License-Identifier: MIT
 *
 * The names of kinds and reasons: all that the later floors need to know of blocks. */
#ifndef BLOCK_KINDS_H
#define BLOCK_KINDS_H

#include "base/span.h"

enum kind {
#define KIND(code, name) KIND_##code,
#include "block/kinds.def"
#undef KIND
    KIND_LIST, /* holds items; only in an anthology, never a block of a source */
    KIND_BOX,  /* holds the blocks of a fact box; likewise */
    KIND_COUNT
};

enum reason {
    REASON_NONE, /* the block is kept */
#define OMIT(code, name) REASON_##code,
#include "block/omit.def"
#undef OMIT
    REASON_COUNT
};

/* "title", ..., "list", "box"; "navigation", ..., "" for REASON_NONE. Static strings. */
const char *kind_name(enum kind kind);
const char *reason_name(enum reason reason);

/* The kind or reason of that name, or KIND_COUNT / REASON_COUNT. */
enum kind kind_find(struct span name);
enum reason reason_find(struct span name);

#endif
