/* SPDX-License-Identifier: MIT
 *
 * antologi check: is this a valid model or edition, or a sound EPUB of ours? The first bytes tell
 * which. */
#include <string.h>

#include "base/file.h"
#include "cmd/cmd.h"
#include "edge/xml.h"
#include "edge/zip.h"
#include "edition/edition.h"
#include "model/model.h"

#include "base/banned.h"

static void check_model(struct span bytes, const char *name, struct diags *d)
{
    struct arena arena;
    struct anthology a;
    struct err e;
    arena_init(&arena);
    if (!model_read(bytes, name, &arena, &a, &e)) {
        err_report(&e, d);
    } else {
        char articles[24], principles[24];
        snprintf(articles, sizeof articles, "%zu", a.article_count);
        snprintf(principles, sizeof principles, "%zu", a.principle_count);
        diag_add(d, DIAG_MODEL_VALID, name, 0, articles, principles, NULL);
    }
    arena_clear(&arena);
}

static void check_edition(struct span bytes, const char *name, struct diags *d)
{
    struct arena arena;
    struct edition edition;
    struct err e;
    arena_init(&arena);
    if (!edition_read(bytes, name, &arena, &edition, &e)) {
        err_report(&e, d);
    } else {
        char sources[24];
        snprintf(sources, sizeof sources, "%zu", edition.part_count);
        diag_add(d, DIAG_EDITION_VALID, name, 0, sources, NULL);
    }
    arena_clear(&arena);
}

/* The namespace of the root element tells an edition from a model. */
static bool is_edition(struct span bytes)
{
    struct xml_reader *r = xml_reader_new(bytes, "", NULL);
    enum xml_event v = xml_next(r);
    while (v == XML_TEXT)
        v = xml_next(r);
    bool is = v == XML_START && (strcmp(xml_namespace(r), EDITION_NAMESPACE) == 0 ||
                                 strcmp(xml_name(r), "edition") == 0);
    xml_reader_free(r);
    return is;
}

/* What an EPUB container must begin with (EPUB 3.3, Open Container Format, section 4.2). */
struct container {
    size_t entries;
    bool mimetype, pointer;
};

static bool check_entry(void *context, const char *entry, struct span data, bool stored)
{
    struct container *c = context;
    if (c->entries++ == 0)
        c->mimetype =
            stored && span_is(span_of(entry), "mimetype") && span_is(data, "application/epub+zip");
    if (span_is(span_of(entry), "META-INF/container.xml"))
        c->pointer = true;
    return true;
}

static void check_epub(struct span bytes, const char *name, struct diags *d)
{
    struct container c = {0};
    struct err e;
    char count[24];
    if (!zip_read(bytes, name, check_entry, &c, &e)) {
        err_report(&e, d);
        return;
    }
    snprintf(count, sizeof count, "%zu", c.entries);
    if (c.mimetype && c.pointer)
        diag_add(d, DIAG_EPUB_SOUND, name, 0, count, NULL);
    else
        diag_add(d, DIAG_EPUB_UNSOUND, name, 0, c.mimetype ? "META-INF/container.xml" : "mimetype",
                 NULL);
}

int check_run(const struct options *o, struct diags *d)
{
    for (size_t i = 0; i < o->arg_count; i++) {
        struct buf bytes;
        struct err e;
        buf_init(&bytes);
        if (!file_read(o->args[i], &bytes, &e))
            err_report(&e, d);
        else if (span_starts(buf_span(&bytes), SPAN("PK\x03\x04")))
            check_epub(buf_span(&bytes), o->args[i], d);
        else if (is_edition(buf_span(&bytes)))
            check_edition(buf_span(&bytes), o->args[i], d);
        else
            check_model(buf_span(&bytes), o->args[i], d);
        buf_clear(&bytes);
    }
    return told_status(d);
}
