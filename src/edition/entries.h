/* SPDX-License-Identifier: MIT
 *
 * Entries of an edition as text: what the starter file holds, and what explain and build show for
 * an editor to copy. Each is one element on one line, and may stand in a comment as it is. */
#ifndef EDITION_ENTRIES_H
#define EDITION_ENTRIES_H

#include "edition/edition.h"

/* Appends S escaped for text or an attribute, "--" spelt so that a comment can hold it. */
void entry_text(struct buf *out, struct span s, bool attribute);

/* An entry being written: entry_open, entry_attr..., entry_close. */
void entry_open(struct buf *out, const char *element);
void entry_attr(struct buf *out, const char *name, const char *value); /* NULL: left out */
/* Closes it, with TEXT (may be empty) inside. */
void entry_close(struct buf *out, const char *element, struct span text);

/* The entry that makes block B of the source FILE what it is; or, where OTHER, the next best thing.
 * SPEAKER (NULL: not said) stands on quotes. */
enum entry_style { ENTRY_PLAIN, ENTRY_OTHER, ENTRY_FROZEN };
void entry_block(struct buf *out, const char *file, const struct block *b, const char *speaker,
                 enum entry_style style);

/* The entries of TEXT, an edition file as it stands, those in comments too: which are there. */
struct entry_set {
    uint64_t *keys; /* sorted */
    size_t count, cap;
};
/* Adds those of TEXT: all of them, or only those in force. */
void entry_set_read(struct entry_set *set, struct span text, bool active);
void entry_set_clear(struct entry_set *set);
/* True when the one entry in TEXT is there: about the same thing, or, where WHOLE, word by word. */
bool entry_set_has(const struct entry_set *set, struct span text, bool whole);

#endif
