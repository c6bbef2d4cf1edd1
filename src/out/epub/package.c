/* SPDX-License-Identifier: MIT
 *
 * The package document (EPUB 3.3 section 5) with its metadata (EPUB Accessibility 1.1 section 2),
 * and the container that names it. */
#include <stdlib.h>
#include <string.h>

#include "out/epub/epub.h"
#include "out/identity.h"

#include "base/banned.h"

/* What is true of every book made here (schema.org/accessibilityFeature). */
static const char *const features[] = {
    "alternativeText", "ARIA", "displayTransformability", "readingOrder", "structuralNavigation",
    "tableOfContents",
};

static void put_meta(const char *property, const char *value, struct buf *out)
{
    if (value && *value)
        put(out, "<meta property=\"%s\">%s</meta>\n", property, value);
}

/* NAME with a MARC relator; ID is the element's. */
static void put_agent(const char *element, const char *id, size_t n, const char *name,
                      const char *relator, struct buf *out)
{
    put(out, "<dc:%s id=\"%s%zu\">%s</dc:%s>\n", element, id, n, name, element);
    put(out, "<meta refines=\"#%s%zu\" property=\"role\" scheme=\"marc:relators\">%s</meta>\n", id,
        n, relator);
}

static void put_creators(const struct epub *b, struct buf *out)
{
    const struct imprint *i = &b->a->imprint;
    size_t n = 0;
    for (; i->editors && i->editors[n]; n++)
        put_agent("creator", "creator", n + 1, i->editors[n], "edt", out);
    if (n == 0)
        put_agent("creator", "creator", 1, b->creator,
                  i->publisher && *i->publisher ? "pbl" : "com", out);
}

/* -- the authors of the articles --------------------------------------------------------------- */

struct names {
    struct span *list;
    size_t count, cap;
};

/* The names of a list set apart by commas. */
static void add_names(struct names *names, const char *s)
{
    while (s && *s) {
        size_t n = strcspn(s, ",");
        struct span name = span_trim(span_make(s, n));
        if (name.n) {
            MEM_PUSH(names->list, names->count, names->cap);
            names->list[names->count++] = name;
        }
        s += n + (s[n] == ',');
    }
}

static int name_compare(const void *a, const void *b)
{
    return span_compare(*(const struct span *)a, *(const struct span *)b);
}

/* Everybody who wrote an article, once, in the order of the names' bytes. */
static void put_contributors(const struct epub *b, struct buf *out)
{
    struct names names = {0};
    for (size_t i = 0; i < b->a->article_count; i++) {
        const struct article *a = b->articles[i];
        size_t before = names.count;
        for (const struct node *n = a->body; n; n = n->next)
            if (n->kind == KIND_BYLINE)
                add_names(&names, n->authors);
        if (names.count == before && a->source)
            add_names(&names, a->source->origin.author);
    }
    if (names.count)
        qsort(names.list, names.count, sizeof *names.list, name_compare);
    size_t n = 0;
    for (size_t i = 0; i < names.count; i++) {
        if (i && span_equal(names.list[i], names.list[i - 1]))
            continue;
        n++;
        put(out, "<dc:contributor id=\"author%zu\">%.*s</dc:contributor>\n", n,
            (int)names.list[i].n, names.list[i].p);
        put(out,
            "<meta refines=\"#author%zu\" property=\"role\" scheme=\"marc:relators\">aut</meta>\n",
            n);
    }
    free(names.list);
}

/* -- the other metadata ------------------------------------------------------------------------ */

static void put_subjects(const struct epub *b, struct buf *out)
{
    for (const struct organisation *o = b->a->organisations; o; o = o->next)
        if (o->articles && o->kind != ORG_NONE && o->name)
            put(out, "<dc:subject>%s</dc:subject>\n", o->name);
    for (size_t i = 0; i < b->theme_count; i++)
        if (b->themes[i].count)
            put(out, "<dc:subject>%.*s</dc:subject>\n", (int)b->themes[i].name.n,
                b->themes[i].name.p);
}

/* What the book was made of: the article's title, its publication, its address, as known. */
static void put_sources(const struct epub *b, struct buf *out)
{
    for (size_t i = 0; i < b->a->article_count; i++) {
        const struct article *a = b->articles[i];
        const struct origin *o = &a->source->origin;
        put(out, "<dc:source>%s", a->name);
        if (o->publication)
            put(out, ", %s", o->publication);
        if (o->url)
            put(out, ", %s", o->url);
        buf_puts(out, "</dc:source>\n");
    }
}

static void put_accessibility(const struct epub *b, struct buf *out)
{
    put_meta("schema:accessMode", "textual", out);
    put_meta("schema:accessModeSufficient", "textual", out);
    for (size_t i = 0; i < sizeof features / sizeof *features; i++)
        put_meta("schema:accessibilityFeature", features[i], out);
    if (b->count[PAGE_PERSONS] || b->count[PAGE_ORGANISATIONS])
        put_meta("schema:accessibilityFeature", "index", out);
    put_meta("schema:accessibilityHazard", "none", out);
    put_meta("schema:accessibilitySummary", word(b, BOOK_ACCESSIBILITY), out);
    buf_puts(out, "<meta property=\"dcterms:conformsTo\" id=\"conformance\">"
                  "EPUB Accessibility 1.1 - WCAG 2.1 Level AA</meta>\n");
    if (b->a->imprint.certifier && *b->a->imprint.certifier)
        put(out, "<meta property=\"a11y:certifiedBy\" refines=\"#conformance\">%s</meta>\n",
            b->a->imprint.certifier);
}

static void put_identifiers(const struct epub *b, struct buf *out)
{
    const char *isbn = b->a->imprint.isbn_epub;
    put(out, "<dc:identifier id=\"id\">%s</dc:identifier>\n", b->identifier);
    if (isbn && *isbn)
        put(out, "<dc:identifier>urn:isbn:%s</dc:identifier>\n", isbn);
}

static void put_metadata(const struct epub *b, struct buf *out)
{
    const struct imprint *i = &b->a->imprint;
    buf_puts(out, "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    put_identifiers(b, out);
    put(out,
        "<dc:title id=\"title\">%s</dc:title>\n"
        "<meta refines=\"#title\" property=\"title-type\">main</meta>\n",
        b->title);
    if (i->subtitle && *i->subtitle)
        put(out,
            "<dc:title id=\"subtitle\">%s</dc:title>\n"
            "<meta refines=\"#subtitle\" property=\"title-type\">subtitle</meta>\n",
            i->subtitle);
    put(out, "<dc:language>%s</dc:language>\n", b->a->lang);
    put_creators(b, out);
    put_contributors(b, out);
    if (i->publisher && *i->publisher)
        put(out, "<dc:publisher>%s</dc:publisher>\n", i->publisher);
    if (i->date && *i->date && i->date[0] != '-')
        put(out, "<dc:date>%s</dc:date>\n", i->date);
    put(out, "<dc:rights>%s</dc:rights>\n",
        i->rights && *i->rights ? i->rights : word(b, BOOK_RIGHTS_DEFAULT));
    put_subjects(b, out);
    put_sources(b, out);
    put(out, "<meta property=\"dcterms:modified\">%s</meta>\n", b->modified);
    put_accessibility(b, out);
    buf_puts(out, "<meta name=\"cover\" content=\"cover-image\"/>\n</metadata>\n");
}

/* -- files ------------------------------------------------------------------------------------- */

static void put_manifest(const struct epub *b, struct buf *out)
{
    put(out,
        "<manifest>\n"
        "<item id=\"ncx\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>\n"
        "<item id=\"css\" href=\"epub.css\" media-type=\"text/css\"/>\n"
        "<item id=\"cover-image\" href=\"%s\" media-type=\"%s\""
        " properties=\"cover-image\"/>\n",
        b->cover.file, b->cover.media);
    if (b->palette.set)
        buf_puts(out, "<item id=\"colours\" href=\"colours.css\" media-type=\"text/css\"/>\n");
    if (b->logo)
        put(out, "<item id=\"logo\" href=\"%s\" media-type=\"%s\"/>\n", b->logo,
            b->a->imprint.logo.type);
    if (b->nav_apart)
        buf_puts(out, "<item id=\"nav\" href=\"nav.xhtml\""
                      " media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n");
    for (size_t i = 0; i < b->page_count; i++) {
        const struct page *p = &b->pages[i];
        bool nav = p->kind == PAGE_CONTENTS && !b->nav_apart;
        put(out, "<item id=\"%s\" href=\"%s.xhtml\" media-type=\"application/xhtml+xml\"", p->stem,
            p->stem);
        buf_puts(out, nav ? " properties=\"nav\"/>\n" : "/>\n");
    }
    buf_puts(out, "</manifest>\n");
}

void package_document(const struct epub *b, struct buf *out)
{
    put(out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\""
        " unique-identifier=\"id\" xml:lang=\"%s\""
        " prefix=\"marc: http://id.loc.gov/vocabulary/\">\n",
        b->a->lang);
    put_metadata(b, out);
    put_manifest(b, out);
    buf_puts(out, "<spine toc=\"ncx\">\n");
    for (size_t i = 0; i < b->page_count; i++)
        put(out, "<itemref idref=\"%s\"/>\n", b->pages[i].stem);
    buf_puts(out, "</spine>\n</package>\n");
}

void container_document(struct buf *out)
{
    buf_puts(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                  "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\""
                  " version=\"1.0\">\n<rootfiles>\n<rootfile full-path=\"EPUB/package.opf\""
                  " media-type=\"application/oebps-package+xml\"/>\n</rootfiles>\n"
                  "</container>\n");
}
