/* SPDX-License-Identifier: MIT
 *
 * antologi explain: a row per block of each source, in source order, with the evidence; or another
 * stage as text. */
#include "base/file.h"
#include "cmd/cmd.h"
#include "cmd/page.h"
#include "cmd/sources.h"
#include "cmd/stages.h"

#include "base/banned.h"

/* Rows are written as they fill B, so that the whole is never held. */
static bool write_rows(struct sources *s, enum stage stage, const char *path, struct buf *b,
                       struct err *e)
{
    enum { ENOUGH = 256 * 1024 };
    struct file_out f;
    bool ok = file_open(&f, path, e);
    for (size_t i = 0; ok && i < s->count; i++) {
        if (!s->list[i].ok)
            continue;
        stage_print(stage, &s->list[i], b);
        if (b->n < ENOUGH)
            continue;
        ok = file_put(&f, buf_span(b), e);
        b->n = 0;
    }
    return ok && file_put(&f, buf_span(b), e) && file_close(&f, e);
}

/* Whole: what is a repeat of what is known when all are read. */
static bool write_principles(struct sources *s, const char *path, struct buf *b, struct diags *d,
                             struct err *e)
{
    stage_principles(s, b, d);
    return file_write(path, buf_span(b), e);
}

int explain_run(const struct options *o, struct diags *d)
{
    struct sources s;
    struct buf b;
    struct err e;
    enum stage stage = stage_find(o->stage);
    if (stage == STAGE_COUNT) {
        diag_add(d, DIAG_USAGE_VALUE, NULL, 0, "--stage", "text, lines, blocks, article",
                 "antologi explain", NULL);
        return told_status(d);
    }
    buf_init(&b);
    const char *path = o->output ? o->output : "-";
    static const unsigned want[STAGE_COUNT] = {[STAGE_TEXT] = WANT_WHY | WANT_HASH,
                                               [STAGE_LINES] = WANT_WHY,
                                               [STAGE_BLOCKS] = WANT_WHY,
                                               [STAGE_ARTICLE] = WANT_DRAFT};
    bool ok = sources_read(o, want[stage] | (o->principles || o->html ? WANT_DRAFT | WANT_HASH : 0),
                           &s, d);
    if (ok && !(o->html ? page_of_sources(&s, o, &b, &e) && file_write(path, buf_span(&b), &e)
                : o->principles ? write_principles(&s, path, &b, d, &e)
                                : write_rows(&s, stage, path, &b, &e)))
        err_report(&e, d);
    buf_clear(&b);
    sources_clear(&s);
    return told_status(d);
}
