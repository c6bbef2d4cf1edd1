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

static void make_batch(void *context, size_t batch)
{
    struct epub *b = context;
    struct buf text, packed;
    struct zip_packer *packer = zip_packer_new();
    buf_init(&text);
    buf_init(&packed);
    for (size_t i = batch * BATCH; i < (batch + 1) * BATCH && i < b->page_count; i++) {
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

/* -- the archive ------------------------------------------------------------------------------- */

/* A file that is no page. */
struct extra {
    const char *name;
    struct buf text, packed;
    uint32_t crc;
};
enum { EXTRA_CONTAINER, EXTRA_PACKAGE, EXTRA_NCX, EXTRA_CSS, EXTRA_COVER, EXTRA_NAV, EXTRA_COUNT };

static bool make_extras(struct epub *b, struct extra *x, struct err *e)
{
    x[EXTRA_CONTAINER].name = "META-INF/container.xml";
    x[EXTRA_PACKAGE].name = "EPUB/package.opf";
    x[EXTRA_NCX].name = "EPUB/toc.ncx";
    x[EXTRA_CSS].name = "EPUB/epub.css";
    x[EXTRA_COVER].name = arena_printf(&b->arena, "EPUB/%s", b->cover.file);
    container_document(&x[EXTRA_CONTAINER].text);
    package_document(b, &x[EXTRA_PACKAGE].text);
    ncx_document(b, &x[EXTRA_NCX].text);
    buf_add(&x[EXTRA_COVER].text, buf_span(&b->cover.image));
    if (b->nav_apart) {
        x[EXTRA_NAV].name = "EPUB/nav.xhtml";
        nav_document(b, &x[EXTRA_NAV].text);
    }
    return out_asset(b->o, "epub.css", &x[EXTRA_CSS].text, e);
}

static int entry_compare(const void *a, const void *b)
{
    return strcmp(((const struct zip_entry *)a)->name, ((const struct zip_entry *)b)->name);
}

static bool make_archive(struct epub *b, struct extra *x, struct buf *out, struct err *e)
{
    size_t n = 1;
    struct zip_entry *list = mem_alloc((b->page_count + EXTRA_COUNT + 1) * sizeof *list);
    list[0] = (struct zip_entry){.name = "mimetype", .data = SPAN("application/epub+zip")};
    for (int i = 0; i < EXTRA_COUNT; i++) {
        if (!x[i].name)
            continue;
        zip_deflate(buf_span(&x[i].text), &x[i].packed, &x[i].crc);
        list[n++] =
            (struct zip_entry){x[i].name, buf_span(&x[i].packed), true, x[i].crc, x[i].text.n};
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
    bool ok = cover_make(&b, e) && make_extras(&b, extras, e);
    if (ok) {
        pool_run((b.page_count + BATCH - 1) / BATCH, o->threads, make_batch, &b);
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
