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

/* Writes the edition of BOOK, added to OLD. */
static bool write_edition(const struct options *o, const struct book *book, struct span old,
                          struct err *e)
{
    struct buf out = {0};
    struct kept kept;
    kept_cut(&kept, old);
    starter_write(&book->sources, &book->anthology, &kept, o->freeze, o->language, &out);
    kept_clear(&kept);
    bool ok = file_write(o->output ? o->output : "-", buf_span(&out), e);
    buf_clear(&out);
    return ok;
}

int edition_run(const struct options *o, struct diags *d)
{
    struct options own = *o;
    struct book book;
    struct buf old;
    struct err e;
    buf_init(&old);
    if (!read_old(o, &old, &e)) {
        err_report(&e, d);
        buf_clear(&old);
        return told_status(d);
    }
    /* "antologi edition DIR >DIR/edition.xml": the shell has made it already, and it says nothing
     */
    own.no_edition |= !o->edition && old.n == 0;
    if (book_make(&own, WANT_DRAFT, &book, d) && !write_edition(o, &book, buf_span(&old), &e))
        err_report(&e, d);
    book_clear(&book);
    buf_clear(&old);
    return told_status(d);
}
