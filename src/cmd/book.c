/* SPDX-License-Identifier: MIT
 *
 * From the command line to an anthology. */
#include "cmd/book.h"

#include <stdlib.h>

#include "base/version.h"

#include "cmd/progress.h"

#include "base/banned.h"

bool book_make(const struct options *o, unsigned want, struct book *out, struct diags *d)
{
    arena_init(&out->arena);
    bool ok = sources_read(o, want, &out->sources, d);
    const struct sources *s = &out->sources;
    out->drafts = sources_drafts(s, &out->count);
    if (ok && out->count == 0) {
        diag_add(d, DIAG_NO_SOURCES, NULL, 0, NULL);
        ok = false;
    }
    if (!ok)
        return false;
    progress_stage(o->progress, PROGRESS_MODEL, 0);
    anthology_gather(out->drafts, out->count, s->edition, &out->arena, &out->anthology, d);
    out->anthology.generator = "antologi " ANTOLOGI_VERSION;
    return true;
}

void book_clear(struct book *b)
{
    arena_clear(&b->arena);
    free(b->drafts);
    sources_clear(&b->sources);
}
