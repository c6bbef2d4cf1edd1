/* SPDX-License-Identifier: MIT
 *
 * antologi explain: a row per block of each source, in source order, with the evidence. */
#include <string.h>

#include "base/file.h"
#include "base/pool.h"
#include "block/block.h"
#include "cmd/cmd.h"
#include "cmd/doubts.h"
#include "cmd/page.h"
#include "cmd/sources.h"
#include "edition/entries.h"

#include "base/banned.h"

/* S as one cell: a tab or line end would begin another. */
static void add_cell(struct buf *b, struct span s)
{
    size_t from = b->n;
    buf_add(b, s);
    for (size_t i = from; i < b->n; i++)
        if (b->p[i] == '\t' || b->p[i] == '\n' || b->p[i] == '\r')
            b->p[i] = ' ';
}

/* Names may be any bytes; what is no UTF-8 is shown as U+FFFD, as in messages. */
static void add_rows(struct buf *b, const struct reading *r)
{
    const char *why = r->repeats, *file = r->entry_name;
    for (size_t i = 0; i < r->blocks.count; i++) {
        const struct block *it = &r->blocks.list[i];
        add_cell(b, span_of(r->name));
        buf_putc(b, '\t');
        buf_number(b, it->first);
        buf_putc(b, '\t');
        buf_number(b, it->last);
        buf_putc(b, '\t');
        bool duplicate = why != NULL;
        buf_puts(b, duplicate ? "omitted" : kind_name(it->kind));
        if (duplicate || it->kind == KIND_OMITTED)
            buf_printf(b, ":%s", reason_name(duplicate ? REASON_DUPLICATE : it->reason));
        buf_putc(b, '\t');
        if (duplicate)
            buf_printf(b, "%s; ", why);
        if (i == 0)
            buf_printf(b, "encoding %s (%s), language %s; ", r->text.encoding, r->text.why,
                       r->lang->code);
        buf_puts(b, it->why);
        if (!it->withdrawn) {
            buf_puts(b, "; edition: ");
            entry_block(b, file, it, NULL, ENTRY_OTHER);
        }
        buf_putc(b, '\t');
        add_cell(b, it->raw);
        buf_putc(b, '\n');
    }
}

int explain_run(const struct options *o, struct diags *d)
{
    struct sources s;
    struct buf b;
    struct err e;
    buf_init(&b);
    bool ok = sources_read(o, WANT_WHY, &s, d);
    if (ok && o->html)
        ok = page_of_sources(&s, o, &b, &e) || (err_report(&e, d), false);
    for (size_t i = 0; i < s.count && !o->html; i++)
        if (s.list[i].ok)
            add_rows(&b, &s.list[i]);
    if (ok && !file_write(o->output ? o->output : "-", buf_span(&b), &e))
        err_report(&e, d);
    buf_clear(&b);
    sources_clear(&s);
    return told_status(d);
}
