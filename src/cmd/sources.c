/* SPDX-License-Identifier: MIT
 *
 * Reading sources side by side: each on its own arena, joined in the order of the command line. */
#include "cmd/sources.h"

#include <stdlib.h>
#include <string.h>

#include "article/several.h"
#include "base/file.h"
#include "base/pool.h"
#include "cmd/progress.h"

#include "base/banned.h"

struct job {
    struct sources *sources;
    unsigned want;
    struct progress *progress;
};

/* The language of the lines that BLOCKS were made of. */
static const struct lang *lang_of_blocks(const struct text *text, const struct blocks *blocks)
{
    struct text part = *text;
    struct text_words words;
    const size_t from = text_line_at(text, blocks->list[0].first);
    part.lines += from;
    part.count = text_line_at(text, blocks->list[blocks->count - 1].last + 1) - from;
    text_words_cut(&part, &words);
    const struct lang *lang = lang_of_text(&part, &words);
    text_words_clear(&words);
    return lang;
}

/* The articles of R, each from its run of blocks; whole drafts only where somebody WANTs them. */
static void read_articles(struct reading *r, unsigned want, struct edition_ruling *ruling)
{
    size_t *starts;
    size_t count = several_starts(&r->text, r->lang, &r->blocks, &r->arena, &starts, &r->diags);
    const struct edition_part *part = ruling ? ruling->part : NULL;
    r->drafts = ARENA_ARRAY(&r->arena, struct draft, count);
    r->draft_count = count;
    for (size_t k = 0; k < count; k++) {
        struct draft *d = &r->drafts[k];
        struct blocks run = {r->blocks.list + starts[k],
                             (k + 1 < count ? starts[k + 1] : r->blocks.count) - starts[k],
                             count > 1 ? NULL : r->blocks.sample, count == 1 && r->blocks.alone};
        bool own_lang = count > 1 && !(part && part->source.language);
        const struct lang *lang = own_lang ? lang_of_blocks(&r->text, &run) : r->lang;
        if (want & WANT_DRAFT || ruling)
            article_read(&r->text, lang, &run, &r->arena, d, &r->diags);
        else
            *d = (struct draft){.text = &r->text,
                                .lang = lang,
                                .blocks = run.list,
                                .count = run.count,
                                .sample = run.sample};
        d->number = count > 1 ? (unsigned)k + 1 : 0;
        if (ruling)
            edition_draft(ruling, &r->text, k + 1 == count, &r->arena, d, &r->diags);
    }
}

/* From decoded text to drafts, with what the edition says on the way. */
static void read_text(struct reading *r, unsigned want)
{
    struct edition_ruling *ruling = r->ruling.edition ? &r->ruling : NULL;
    const struct edition_part *part = ruling ? ruling->part : NULL;
    struct text_words words;
    text_words_cut(&r->text, &words);
    r->lang = lang_of_text(&r->text, &words);
    r->ok = !part || !(part->source.leave_out || part->source.withdraw);
    if (r->ok && ruling)
        r->lang = edition_lang(ruling, r->lang);
    if (r->ok)
        block_read(&r->text, &words, r->lang, (want & WANT_WHY) != 0, &r->arena, &r->blocks);
    text_words_clear(&words);
    if (!r->ok)
        return;
    if (want & WANT_NOTES)
        joins_tell(&r->text, &r->blocks, &r->diags);
    several_mark(&r->text, r->lang, &r->blocks, (want & WANT_WHY) != 0, &r->arena);
    if (ruling) {
        edition_blocks(ruling, &r->text, &r->arena, &r->blocks, &r->diags);
        r->blocks.sample = NULL; /* what an editor changed is sampled and searched anew */
        r->blocks.alone = false;
    }
    read_articles(r, want, ruling);
    if (ruling) {
        r->name =
            file_printable(r->text.file, &r->arena); /* it may have named somebody withdrawn */
        r->entry_name = strchr(r->entry_name, '/') ? r->name : file_base(r->name);
    }
}

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
        if (job->want & (WANT_DRAFT | WANT_HASH) || r->ruling.edition)
            sha256_hex(buf_span(&bytes), r->text.sha256);
        read_text(r, job->want);
    }
    buf_clear(&bytes);
    progress_step(job->progress);
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

struct draft *sources_drafts(const struct sources *s, size_t *count)
{
    size_t room = 1;
    for (size_t i = 0; i < s->count; i++)
        room += s->list[i].draft_count;
    struct draft *drafts = mem_alloc(room * sizeof *drafts);
    *count = 0;
    for (size_t i = 0; i < s->count; i++)
        for (size_t k = 0; s->list[i].ok && k < s->list[i].draft_count; k++)
            drafts[(*count)++] = s->list[i].drafts[k];
    return drafts;
}

const struct reading *sources_reading(const struct sources *s, const struct draft *d)
{
    for (size_t i = 0; i < s->count; i++)
        if (&s->list[i].text == d->text)
            return &s->list[i];
    return NULL;
}

/* Marks the sources that repeat another: those all of whose articles do. */
static void find_repeats(struct sources *s)
{
    size_t count, at = 0;
    struct draft *drafts = sources_drafts(s, &count);
    size_t *repeats = mem_alloc((count + 1) * sizeof *repeats);
    duplicates_find(drafts, count, repeats);
    for (size_t i = 0; i < s->count; i++) {
        struct reading *r = &s->list[i];
        size_t articles = r->ok ? r->draft_count : 0, repeated = 0;
        for (size_t k = 0; k < articles; k++)
            repeated += repeats[at + k] != SIZE_MAX;
        if (articles && repeated == articles)
            r->repeats = arena_printf(&r->arena, "repeats %s",
                                      sources_reading(s, &drafts[repeats[at]])->name);
        at += articles;
    }
    free(drafts);
    free(repeats);
}

/* -- names ------------------------------------------------------------------------------------- */

static int by_base(const void *a, const void *b)
{
    const struct reading *x = *(struct reading *const *)a, *y = *(struct reading *const *)b;
    return strcmp(x->entry_name, y->entry_name);
}

/* Sources of one base name are named by their whole paths. */
static void name_entries(struct sources *s)
{
    struct reading **order = mem_alloc((s->count + 1) * sizeof *order);
    for (size_t i = 0; i < s->count; i++) {
        order[i] = &s->list[i];
        order[i]->entry_name = file_base(order[i]->name);
    }
    if (s->count)
        qsort(order, s->count, sizeof *order, by_base);
    for (size_t i = 0, end; i < s->count; i = end) {
        const char *base = order[i]->entry_name;
        for (end = i + 1; end < s->count && strcmp(order[end]->entry_name, base) == 0;)
            end++;
        for (size_t k = i; end - i > 1 && k < end; k++)
            order[k]->entry_name = order[k]->name;
    }
    free(order);
}

/* -- the edition ------------------------------------------------------------------------------- */

const char *sources_edition(const struct options *o, struct arena *arena)
{
    if (o->no_edition)
        return NULL;
    if (o->edition)
        return o->edition;
    const char *first = o->args[0], *base = file_base(first);
    const char *dir = file_is_folder(first) ? first
                      : base > first ? arena_string(arena, span_make(first, (size_t)(base - first)))
                                     : ".";
    const char *path = file_join(arena, dir, "edition.xml");
    return file_exists(path) ? path : NULL;
}

static bool read_edition(const struct options *o, struct sources *s, struct diags *d)
{
    const char *path = sources_edition(o, &s->arena);
    struct buf xml;
    struct err e;
    if (!path)
        return true;
    buf_init(&xml);
    s->edition = ARENA_NEW(&s->arena, struct edition);
    bool ok = file_read(path, &xml, &e) &&
              edition_read(buf_span(&xml), path, &s->arena, s->edition, &e) &&
              edition_read_images(s->edition, &s->arena, &e);
    if (!ok)
        err_report(&e, d);
    buf_clear(&xml);
    return ok;
}

/* Which entries met nothing. False when one cannot be. */
static bool report_edition(struct sources *s, struct diags *d)
{
    struct edition_ruling *rulings = mem_alloc((s->count + 1) * sizeof *rulings);
    bool ok = true;
    for (size_t i = 0; i < s->count; i++)
        rulings[i] = s->list[i].ruling;
    for (size_t i = 0; i < d->count; i++)
        ok &= d->list[i].code != DIAG_EDITION_LINE && d->list[i].code != DIAG_EDITION_SPEAKER;
    if (ok)
        edition_report(s->edition, rulings, s->count, d);
    free(rulings);
    return ok;
}

/* -- reading ----------------------------------------------------------------------------------- */

bool sources_read(const struct options *o, unsigned want, struct sources *out, struct diags *d)
{
    struct file_names paths = {0};
    size_t first = d->count;
    *out = (struct sources){0};
    arena_init(&out->arena);
    if (!read_edition(o, out, d))
        return false;
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
        r->ruling = edition_rule(out->edition, r->name, &r->arena);
    }
    file_names_clear(&paths);
    name_entries(out);
    struct job job = {out, want | (o->verbose ? WANT_NOTES : 0), o->progress};
    progress_stage(o->progress, PROGRESS_READING, out->count);
    pool_run(out->count, o->threads, read_one, &job);
    for (size_t i = 0; i < out->count; i++)
        diags_join(d, &out->list[i].diags);
    if (out->edition && !report_edition(out, d))
        return false;
    if (want & WANT_WHY)
        find_repeats(out);
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
    arena_clear(&s->arena);
    *s = (struct sources){0};
}
