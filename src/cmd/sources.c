/* SPDX-License-Identifier: MIT
 *
 * Reading sources side by side: each on its own arena, joined in the order of the command line. */
#include "cmd/sources.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/pool.h"

#include "base/banned.h"

struct job {
    struct sources *sources;
    bool explain;
};

static void read_one(void *context, size_t i)
{
    const struct job *job = context;
    struct reading *r = &job->sources->list[i];
    struct buf bytes;
    struct err e;
    buf_init(&bytes);
    if (!file_read(r->path, &bytes, &e)) {
        err_report(&e, &r->diags);
    } else if (text_read(r->path, buf_span(&bytes), &r->arena, &r->text, &r->diags)) {
        r->ok = true;
        r->lang = lang_of_text(&r->text);
        block_read(&r->text, r->lang, job->explain, &r->arena, &r->blocks);
        if (job->explain) /* people and organisations are no part of what is explained */
            r->draft = (struct draft){.text = &r->text,
                                      .lang = r->lang,
                                      .blocks = r->blocks.list,
                                      .count = r->blocks.count};
        else
            article_read(&r->text, r->lang, &r->blocks, &r->arena, &r->draft, &r->diags);
    }
    buf_clear(&bytes);
}

/* The paths of all sources, folders opened. What cannot be read is told to D. */
static void list_paths(const struct options *o, struct file_names *paths, struct diags *d)
{
    for (size_t i = 0; i < o->arg_count; i++) {
        struct err e;
        if (!file_sources(o->args[i], paths, d, &e))
            err_report(&e, d);
    }
}

/* Marks the sources that repeat another, and tells them. */
static void find_repeats(struct sources *s, struct diags *d)
{
    struct draft *drafts = mem_alloc((s->count + 1) * sizeof *drafts);
    size_t *at = mem_alloc((s->count + 1) * sizeof *at);
    size_t *repeats = mem_alloc((s->count + 1) * sizeof *repeats);
    size_t count = 0;
    for (size_t i = 0; i < s->count; i++)
        if (s->list[i].ok) {
            drafts[count] = s->list[i].draft;
            at[count++] = i;
        }
    duplicates_find(drafts, count, repeats);
    for (size_t i = 0; i < count; i++)
        if (repeats[i] != SIZE_MAX) {
            struct reading *r = &s->list[at[i]];
            const char *other = s->list[at[repeats[i]]].name;
            r->repeats = arena_printf(&r->arena, "repeats %s", other);
            (void)d;
        }
    free(drafts);
    free(at);
    free(repeats);
}

bool sources_read(const struct options *o, bool explain, struct sources *out, struct diags *d)
{
    struct file_names paths = {0};
    size_t first = d->count;
    list_paths(o, &paths, d);
    out->count = paths.count;
    out->list = mem_alloc((paths.count + 1) * sizeof *out->list);
    memset(out->list, 0, (paths.count + 1) * sizeof *out->list);
    for (size_t i = 0; i < paths.count; i++) {
        struct reading *r = &out->list[i];
        arena_init(&r->arena);
        diags_init(&r->diags, &r->arena);
        r->path = arena_string(&r->arena, span_of(paths.list[i]));
        r->name = file_printable(r->path, &r->arena);
    }
    file_names_clear(&paths);
    struct job job = {out, explain};
    pool_run(out->count, o->threads, read_one, &job);
    for (size_t i = 0; i < out->count; i++)
        diags_join(d, &out->list[i].diags);
    if (explain)
        find_repeats(out, d);
    if (!o->strict)
        return true;
    for (size_t i = first; i < d->count; i++)
        if (diag_status(d->list[i].code) != STATUS_OK)
            return false;
    return true;
}

void sources_clear(struct sources *s)
{
    for (size_t i = 0; i < s->count; i++) {
        diags_clear(&s->list[i].diags);
        arena_clear(&s->list[i].arena);
    }
    free(s->list);
    *s = (struct sources){0};
}
