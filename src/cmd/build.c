/* SPDX-License-Identifier: MIT
 *
 * antologi build and normalise: sources become a model; build goes on to every format, from the
 * model that was read back. */
#include "base/file.h"
#include "cmd/book.h"
#include "cmd/doubts.h"
#include "cmd/progress.h"
#include "model/model.h"
#include "out/out.h"

#include "base/banned.h"

/* The model of all sources that could be read, appended to OUT. False when there is nothing to make
 * a book of. What an editor should look at is told to DOUBTS (or NULL). */
static bool make_model(const struct options *o, struct buf *out, struct diags *d,
                       struct diags *doubts)
{
    struct book book;
    bool ok = book_make(o, WANT_DRAFT, &book, d);
    if (ok)
        model_write(&book.anthology, out);
    if (ok && doubts)
        doubts_tell(&book.sources, doubts);
    book_clear(&book);
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
    if (make_model(o, &model, d, NULL) &&
        !(model_read(buf_span(&model), "model", &arena, &a, &e) &&
          file_write(o->output ? o->output : "-", buf_span(&model), &e)))
        err_report(&e, d);
    arena_clear(&arena);
    buf_clear(&model);
    return told_status(d);
}

/* Writes every format of the anthology A into the folder DIR. */
static bool write_formats(const struct anthology *a, const struct out_options *how, const char *dir,
                          struct progress *progress, struct arena *arena, struct err *e)
{
    bool ok = true;
    progress_stage(progress, PROGRESS_WRITING, out_format_count);
    for (size_t i = 0; ok && i < out_format_count; i++) {
        ok = out_file(&out_formats[i], a, how, file_join(arena, dir, out_formats[i].file), e);
        progress_step(progress);
    }
    return ok;
}

int build_run(const struct options *o, struct diags *d)
{
    const char *dir = o->output ? o->output : "build";
    struct out_options how = {.styles = o->styles, .threads = o->threads, .epoch = o->epoch};
    struct buf model;
    struct arena arena;
    struct anthology a;
    struct err e;
    struct diags doubts;
    buf_init(&model);
    arena_init(&arena);
    diags_init(&doubts, &arena);
    bool made = make_model(o, &model, d, &doubts);
    if (made &&
        !(file_make_folder(dir, &e) &&
          model_read(buf_span(&model), "anthology.model.xml", &arena, &a, &e) &&
          file_write(file_join(&arena, dir, "anthology.model.xml"), buf_span(&model), &e))) {
        err_report(&e, d);
        made = false;
    }
    buf_clear(&model);
    if (made && !write_formats(&a, &how, dir, o->progress, &arena, &e))
        err_report(&e, d);
    else if (made)
        diags_join(d, &doubts);
    diags_clear(&doubts);
    arena_clear(&arena);
    return told_status(d);
}
