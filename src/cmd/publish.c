/* SPDX-License-Identifier: MIT
 *
 * antologi publish: a model becomes the next edition of a distribution folder, or an edition is
 * withdrawn from it. */
#include "out/publish/publish.h"

#include <string.h>

#include "base/file.h"
#include "cmd/cmd.h"
#include "model/model.h"

#include "base/banned.h"

/* URL as the address of a folder, with its slash; NULL when it is none. */
static const char *base_url(const char *url, struct arena *arena)
{
    static const char *const starts[] = {"https://", "http://"};
    size_t n = strlen(url);
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        size_t k = strlen(starts[i]);
        if (strncmp(url, starts[i], k) != 0 || (!ascii_alpha(url[k]) && !ascii_digit(url[k])))
            continue;
        for (size_t c = k; c < n; c++)
            if (!ascii_alpha(url[c]) && !ascii_digit(url[c]) && !strchr("-._~:/%+@!,=", url[c]))
                return NULL;
        return arena_printf(arena, "%s%s", url, url[n - 1] == '/' ? "" : "/");
    }
    return NULL;
}

/* The printed book beside MODEL: anthology.pdf beside anthology.model.xml. Appended to OUT when it
 * is there; its path comes back, or NULL. */
static const char *read_pdf(const char *model, struct arena *arena, struct buf *out, struct err *e)
{
    struct span stem = span_of(model);
    static const char *const endings[] = {".xml", ".model"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (span_ends(stem, span_of(endings[i])))
            stem.n -= strlen(endings[i]);
    const char *path = arena_printf(arena, "%.*s.pdf", (int)stem.n, stem.p);
    if (strcmp(model, "-") == 0 || !file_exists(path))
        return "";
    return file_read(path, out, e) ? path : NULL;
}

static bool publish_model(const struct options *o, struct publish *how, struct arena *arena,
                          struct diags *d, struct err *e)
{
    struct buf xml, pdf;
    struct anthology a;
    buf_init(&xml);
    buf_init(&pdf);
    bool ok = file_read(o->args[0], &xml, e) &&
              model_read(buf_span(&xml), o->args[0], arena, &a, e) &&
              (how->pdf_name = read_pdf(o->args[0], arena, &pdf, e)) != NULL;
    how->pdf = buf_span(&pdf);
    ok = ok && publish_book(&a, how, d, e);
    buf_clear(&xml);
    buf_clear(&pdf);
    return ok;
}

int publish_run(const struct options *o, struct diags *d)
{
    struct publish how = {.dir = o->output ? o->output : "public",
                          .out = {.styles = o->styles, .threads = o->threads, .epoch = o->epoch}};
    struct arena arena;
    struct err e;
    bool ok = true;
    arena_init(&arena);
    if (o->base_url && *o->base_url) {
        how.base_url = base_url(o->base_url, &arena);
        ok = how.base_url || err_set(&e, DIAG_PUBLISH_BASE, NULL, 0, o->base_url, NULL);
    }
    if (ok && o->withdraw)
        ok = publish_withdraw(o->withdraw, &how, d, &e);
    else if (ok)
        ok = publish_model(o, &how, &arena, d, &e);
    if (!ok)
        err_report(&e, d);
    arena_clear(&arena);
    return told_status(d);
}
