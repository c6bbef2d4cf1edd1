/* SPDX-License-Identifier: MIT
 *
 * antologi build and normalise: sources become a model; build goes on to every format, from the
 * model that was read back. */
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/version.h"
#include "cmd/cmd.h"
#include "cmd/sources.h"
#include "model/model.h"
#include "out/out.h"

#include "base/banned.h"

/* The model of all sources that could be read, appended to OUT. False when there is nothing to make
 * a book of. */
static bool make_model(const struct options *o, struct buf *out, struct diags *d)
{
    struct sources s;
    bool ok = sources_read(o, WANT_DRAFT, &s, d);
    struct draft *drafts = mem_alloc((s.count + 1) * sizeof *drafts);
    size_t count = 0;
    for (size_t i = 0; i < s.count; i++)
        if (s.list[i].ok)
            drafts[count++] = s.list[i].draft;
    if (ok && count == 0) {
        diag_add(d, DIAG_NO_SOURCES, NULL, 0, NULL);
        ok = false;
    }
    if (ok) {
        struct arena arena;
        struct anthology a;
        arena_init(&arena);
        anthology_gather(drafts, count, s.edition, &arena, &a, d);
        a.generator = "antologi " ANTOLOGI_VERSION;
        model_write(&a, out);
        arena_clear(&arena);
    }
    free(drafts);
    sources_clear(&s);
    return ok;
}

int normalise_run(const struct options *o, struct diags *d)
{
    struct buf model;
    struct arena arena;
    struct anthology a;
    struct err e;
    buf_init(&model);
    arena_init(&arena);
    if (make_model(o, &model, d) &&
        !(model_read(buf_span(&model), "model", &arena, &a, &e) &&
          file_write(o->output ? o->output : "-", buf_span(&model), &e)))
        err_report(&e, d);
    arena_clear(&arena);
    buf_clear(&model);
    return told_status(d);
}

/* Writes every format of the anthology A into the folder DIR. */
static bool write_formats(const struct anthology *a, const struct out_options *how, const char *dir,
                          struct arena *arena, struct err *e)
{
    bool ok = true;
    for (size_t i = 0; ok && i < out_format_count; i++) {
        struct buf b;
        buf_init(&b);
        ok = out_formats[i].write(a, how, &b, e) &&
             file_write(file_join(arena, dir, out_formats[i].file), buf_span(&b), e);
        buf_clear(&b);
    }
    return ok;
}

int build_run(const struct options *o, struct diags *d)
{
    const char *dir = o->output ? o->output : "build";
    struct out_options how = {o->styles, o->threads, o->epoch};
    struct buf model;
    struct arena arena;
    struct anthology a;
    struct err e;
    buf_init(&model);
    arena_init(&arena);
    bool made = make_model(o, &model, d);
    if (made &&
        !(file_make_folder(dir, &e) &&
          model_read(buf_span(&model), "anthology.model.xml", &arena, &a, &e) &&
          file_write(file_join(&arena, dir, "anthology.model.xml"), buf_span(&model), &e))) {
        err_report(&e, d);
        made = false;
    }
    buf_clear(&model);
    if (made && !write_formats(&a, &how, dir, &arena, &e))
        err_report(&e, d);
    arena_clear(&arena);
    return told_status(d);
}
