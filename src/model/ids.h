/* SPDX-License-Identifier: MIT
 *
 * The xml:ids of a model and what bears them. Private to src/model. */
#ifndef MODEL_IDS_H
#define MODEL_IDS_H

#include "base/span.h"

struct id {
    const char *id; /* NULL: a free slot */
    union {
        void *thing;
        size_t index; /* where the thing has no address yet */
    };
    int role; /* enum role of what bears it */
};

struct ids {
    struct id *slots;
    size_t count, cap; /* cap is a power of two */
};

void ids_clear(struct ids *t);
/* Adds ENTRY; its string is borrowed. False when the id is there already. */
bool ids_add(struct ids *t, struct id entry);
/* What bears ID, or NULL. Borrowed until the next ids_add. */
const struct id *ids_lookup(const struct ids *t, const char *id);

#endif
