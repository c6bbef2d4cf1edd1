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

int explain_run(const struct options *o, struct diags *d)
{
    struct sources s;
    struct buf b;
    struct err e;
    enum stage stage = stage_find(o->stage);
    if (stage == STAGE_COUNT) {
        diag_add(d, DIAG_USAGE_VALUE, NULL, 0, "--stage", "text, lines, blocks, article", "explain",
                 NULL);
        return told_status(d);
    }
    buf_init(&b);
    static const unsigned want[STAGE_COUNT] = {[STAGE_TEXT] = WANT_WHY | WANT_HASH,
                                               [STAGE_LINES] = WANT_WHY,
                                               [STAGE_BLOCKS] = WANT_WHY,
                                               [STAGE_ARTICLE] = WANT_DRAFT};
    bool ok = sources_read(o, want[stage] | (o->principles || o->html ? WANT_DRAFT | WANT_HASH : 0),
                           &s, d);
    if (ok && o->html)
        ok = page_of_sources(&s, o, &b, &e) || (err_report(&e, d), false);
    if (ok && o->principles && !o->html)
        stage_principles(&s, &b, d);
    for (size_t i = 0; i < s.count && !o->html && !o->principles; i++)
        if (s.list[i].ok)
            stage_print(stage, &s.list[i], &b);
    if (ok && !file_write(o->output ? o->output : "-", buf_span(&b), &e))
        err_report(&e, d);
    buf_clear(&b);
    sources_clear(&s);
    return told_status(d);
}
