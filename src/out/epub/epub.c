/* SPDX-License-Identifier: MIT
 *
 * The way to an EPUB: plan, write and deflate every file on any thread, put them into the archive
 * in one order. */
#include <stdlib.h>
#include <string.h>

#include "base/pool.h"
#include "edge/zip.h"
#include "out/epub/epub.h"

#include "base/banned.h"

enum { BATCH = 16 }; /* pages that share a packer and a buffer */

bool epub_write(const struct anthology *a, const struct out_options *o, struct buf *out,
                struct err *e);

/* A copy of exactly what B holds; B is empty again and keeps its room. */
static struct span take(struct buf *b)
{
    char *p = mem_alloc(b->n ? b->n : 1);
    memcpy(p, b->p, b->n);
    struct span s = {p, b->n};
    b->n = 0;
    return s;
}

static void make_pages(struct epub *b, size_t from)
{
    struct buf text, packed;
    struct zip_packer *packer = zip_packer_new();
    buf_init(&text);
    buf_init(&packed);
    for (size_t i = from; i < from + BATCH && i < b->page_count; i++) {
        struct page *p = &b->pages[i];
        text.n = 0;
        page_write(b, p, &text);
        p->size = text.n;
        zip_pack(packer, buf_span(&text), &packed, &p->crc);
        p->packed = take(&packed);
    }
    zip_packer_free(packer);
    buf_clear(&text);
    buf_clear(&packed);
}

/* -- files that are no pages ------------------------------------------------------------------- */

struct extra {
    const char *name; /* NULL: this book has none */
    struct buf text, packed;
    uint32_t crc;
};
enum {
    EXTRA_CONTAINER,
    EXTRA_PACKAGE,
    EXTRA_NCX,
    EXTRA_NAV,
    EXTRA_CSS,
    EXTRA_COLOURS,
    EXTRA_COVER,
    EXTRA_LOGO,
    EXTRA_COUNT
};

/* Names the extras and takes in those that were made already. */
static bool name_extras(struct epub *b, struct extra *x, struct err *e)
{
    x[EXTRA_CONTAINER].name = "META-INF/container.xml";
    x[EXTRA_PACKAGE].name = "EPUB/package.opf";
    x[EXTRA_NCX].name = "EPUB/toc.ncx";
    x[EXTRA_NAV].name = b->nav_apart ? "EPUB/nav.xhtml" : NULL;
    x[EXTRA_CSS].name = "EPUB/epub.css";
    x[EXTRA_COVER].name = arena_printf(&b->arena, "EPUB/%s", b->cover.file);
    buf_add(&x[EXTRA_COVER].text, buf_span(&b->cover.image));
    if (b->palette.set)
        x[EXTRA_COLOURS].name = "EPUB/colours.css";
    if (b->a->imprint.logo.type && b->a->imprint.logo.data.n) {
        bool png = strcmp(b->a->imprint.logo.type, "image/png") == 0;
        b->logo = png ? "logo.png" : "logo.jpg";
        x[EXTRA_LOGO].name = arena_printf(&b->arena, "EPUB/%s", b->logo);
        buf_add(&x[EXTRA_LOGO].text, b->a->imprint.logo.data);
    }
    return out_asset(b->o, "epub.css", &x[EXTRA_CSS].text, e);
}

/* Pictures are packed in themselves. */
static bool is_packed(const struct epub *b, size_t extra)
{
    return extra == EXTRA_LOGO || (extra == EXTRA_COVER && b->cover.packed);
}

static void make_extra(const struct epub *b, size_t i, struct extra *x)
{
    if (!x->name || is_packed(b, i))
        return;
    if (i == EXTRA_CONTAINER)
        container_document(&x->text);
    else if (i == EXTRA_PACKAGE)
        package_document(b, &x->text);
    else if (i == EXTRA_NCX)
        ncx_document(b, &x->text);
    else if (i == EXTRA_NAV)
        nav_document(b, &x->text);
    else if (i == EXTRA_COLOURS)
        colours_document(b, &x->text);
    zip_deflate(buf_span(&x->text), &x->packed, &x->crc);
}

struct work {
    struct epub *b;
    struct extra *extras;
};

/* The extras first: in a large book they are the largest files. */
static void make_job(void *context, size_t job)
{
    struct work *w = context;
    if (job < EXTRA_COUNT)
        make_extra(w->b, job, &w->extras[job]);
    else
        make_pages(w->b, (job - EXTRA_COUNT) * BATCH);
}

/* -- the archive ------------------------------------------------------------------------------- */

static int entry_compare(const void *a, const void *b)
{
    return strcmp(((const struct zip_entry *)a)->name, ((const struct zip_entry *)b)->name);
}

static bool make_archive(struct epub *b, struct extra *x, struct buf *out, struct err *e)
{
    size_t n = 1;
    struct zip_entry *list = mem_alloc((b->page_count + EXTRA_COUNT + 1) * sizeof *list);
    list[0] = (struct zip_entry){.name = "mimetype", .data = SPAN("application/epub+zip")};
    for (size_t i = 0; i < EXTRA_COUNT; i++) {
        bool packed = is_packed(b, i);
        struct span data = buf_span(packed ? &x[i].text : &x[i].packed);
        if (x[i].name)
            list[n++] = (struct zip_entry){x[i].name, data, !packed, x[i].crc, x[i].text.n};
    }
    for (size_t i = 0; i < b->page_count; i++) {
        const struct page *p = &b->pages[i];
        list[n++] = (struct zip_entry){arena_printf(&b->arena, "EPUB/%s.xhtml", p->stem), p->packed,
                                       true, p->crc, p->size};
    }
    /* the container is looked for first; what follows needs only to be the same each time */
    qsort(list + 2, n - 2, sizeof *list, entry_compare);
    bool ok = zip_write(list, n, out, e);
    free(list);
    return ok;
}

bool epub_write(const struct anthology *a, const struct out_options *o, struct buf *out,
                struct err *e)
{
    struct epub b = {.a = a, .o = o, .lang = lang_find(span_of(a->lang))};
    struct extra extras[EXTRA_COUNT] = {0};
    if (!b.lang)
        b.lang = lang_find(SPAN("en"));
    plan_make(&b);
    bool ok = cover_make(&b, e) && name_extras(&b, extras, e);
    if (ok) {
        struct work work = {&b, extras};
        pool_run(EXTRA_COUNT + (b.page_count + BATCH - 1) / BATCH, o->threads, make_job, &work);
        ok = make_archive(&b, extras, out, e);
    }
    for (int i = 0; i < EXTRA_COUNT; i++) {
        buf_clear(&extras[i].text);
        buf_clear(&extras[i].packed);
    }
    for (size_t i = 0; i < b.page_count; i++)
        free((void *)(uintptr_t)b.pages[i].packed.p); /* ours, lent as a span */
    buf_clear(&b.cover.image);
    plan_clear(&b);
    return ok;
}
