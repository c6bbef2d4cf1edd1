/* SPDX-License-Identifier: MIT
 *
 * antologi edition: a starter edition file with all that was detected, or an old one with what is
 * new; --freeze makes every decision an entry in force. */
#include <string.h>

#include "base/file.h"
#include "cmd/book.h"
#include "cmd/cmd.h"
#include "cmd/kept.h"
#include "cmd/starter.h"

#include "base/banned.h"

/* The text of the edition file that O means, into OUT; nothing when there is none. */
static bool read_old(const struct options *o, struct buf *out, struct err *e)
{
    struct arena arena;
    arena_init(&arena);
    const char *path = sources_edition(o, &arena);
    bool ok = !path || file_read(path, out, e);
    arena_clear(&arena);
    return ok;
}

int edition_run(const struct options *o, struct diags *d)
{
    struct book book;
    struct buf old, out;
    struct err e;
    buf_init(&old);
    buf_init(&out);
    if (book_make(o, WANT_DRAFT, &book, d)) {
        if (!read_old(o, &old, &e)) {
            err_report(&e, d);
        } else {
            struct kept kept;
            kept_cut(&kept, buf_span(&old));
            starter_write(&book.sources, &book.anthology, &kept, o->freeze, o->language, &out);
            kept_clear(&kept);
            if (!file_write(o->output ? o->output : "-", buf_span(&out), &e))
                err_report(&e, d);
        }
    }
    book_clear(&book);
    buf_clear(&old);
    buf_clear(&out);
    return told_status(d);
}
