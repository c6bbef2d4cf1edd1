/* SPDX-License-Identifier: MIT
 *
 * antologi epub and docbook: one format out of a model file. */
#include "cmd/cmd.h"
#include "cmd/progress.h"
#include "model/model.h"
#include "out/out.h"

#include "base/banned.h"

/* The model O->args[0] as FORMAT to O->output, or to the format's own file name. */
static int write_format(const char *name, const struct options *o, struct diags *d)
{
    const struct out_format *format = out_find(name);
    struct out_options how = {.styles = o->styles, .threads = o->threads, .epoch = o->epoch};
    struct arena arena;
    struct anthology a;
    struct err e;
    arena_init(&arena);
    progress_stage(o->progress, PROGRESS_WRITING, 0);
    const char *to = o->output ? o->output : format->file;
    bool (*read)(const char *, const char *, struct arena *, struct anthology *, struct err *) =
        format->apart ? model_read_apart : model_read_file;
    if (!(read(o->args[0], o->scratch, &arena, &a, &e) && out_file(format, &a, &how, to, &e)))
        err_report(&e, d);
    else if (!o->output)
        diag_add(d, DIAG_WRITTEN_AS, to, 0, NULL);
    anthology_close(&a);
    arena_clear(&arena);
    return told_status(d);
}

int epub_run(const struct options *o, struct diags *d)
{
    return write_format("epub", o, d);
}

int docbook_run(const struct options *o, struct diags *d)
{
    return write_format("docbook", o, d);
}
