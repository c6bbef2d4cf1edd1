/* SPDX-License-Identifier: MIT
 *
 * The two tables of contents, from one list of entries: nav.xhtml for readers of EPUB 3, which is
 * fit to be read as a page, and toc.ncx for older ones. */
#include <string.h>

#include "out/epub/epub.h"

#include "base/banned.h"

/* -- nav --------------------------------------------------------------------------------------- */

/* Opens and closes lists from depth FROM (-1: outside) to TO, and the items between them. */
static void put_depth(struct buf *out, int from, int to)
{
    if (to > from) {
        buf_puts(out, from < 0 ? "<ol class=\"toc\">\n" : "\n<ol>\n");
        return;
    }
    buf_puts(out, "</li>\n");
    for (; from > to; from--)
        buf_puts(out, from > 0 ? "</ol>\n</li>\n" : "</ol>\n");
}

static void put_entry(const struct entry *e, struct buf *out)
{
    put(out, "<li><a href=\"%s.xhtml", e->stem);
    if (e->anchor)
        put(out, "#%s", e->anchor);
    buf_puts(out, "\"");
    if (e->lang)
        put(out, " lang=\"%s\" xml:lang=\"%s\"", e->lang, e->lang);
    buf_puts(out, ">");
    if (e->number)
        put(out, "<span class=\"number\">%u </span>", e->number);
    put(out, "%s</a>", e->label);
}

void nav_toc(const struct epub *b, struct buf *out)
{
    int depth = -1;
    put(out,
        "<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\" aria-labelledby=\"toc-title\">\n"
        "<h1 id=\"toc-title\">%s</h1>\n",
        word(b, BOOK_CONTENTS));
    for (size_t i = 0; i < b->entry_count; i++) {
        put_depth(out, depth, (int)b->entries[i].depth);
        depth = (int)b->entries[i].depth;
        put_entry(&b->entries[i], out);
    }
    put_depth(out, depth, -1);
    buf_puts(out, "</nav>\n");
}

static void put_landmarks(const struct epub *b, struct buf *out)
{
    bool done[PAGE_KIND_COUNT] = {false};
    buf_puts(out, "<nav epub:type=\"landmarks\" id=\"landmarks\" hidden=\"hidden\">\n<ol>\n");
    for (size_t i = 0; i < b->page_count; i++) {
        const struct page *p = &b->pages[i];
        const struct page_row *row = &page_rows[p->kind];
        if (!row->landmark || done[p->kind])
            continue;
        done[p->kind] = true;
        put(out, "<li><a epub:type=\"%s\" href=\"%s.xhtml%s\">%s</a></li>\n", row->landmark,
            p->stem, p->kind == PAGE_CONTENTS && !b->nav_apart ? "#toc" : "",
            p->kind == PAGE_CHAPTER ? p->title : word(b, row->title));
    }
    buf_puts(out, "</ol>\n</nav>\n");
}

void nav_lists(const struct epub *b, struct buf *out)
{
    nav_toc(b, out);
    put_landmarks(b, out);
}

void nav_document(const struct epub *b, struct buf *out)
{
    frame_open(b, word(b, BOOK_CONTENTS), 0, out);
    buf_puts(out, "<body>\n");
    nav_lists(b, out);
    buf_puts(out, "</body>\n</html>\n");
}

/* -- NCX (DAISY Z39.86, as EPUB 2.0.1 section 2.4.1 uses it) ----------------------------------- */

static void put_point(const struct entry *e, size_t order, struct buf *out)
{
    put(out, "<navPoint id=\"n%zu\" playOrder=\"%zu\"><navLabel><text>", order, order);
    if (e->number)
        put(out, "%u ", e->number);
    put(out, "%s</text></navLabel><content src=\"%s.xhtml", e->label, e->stem);
    if (e->anchor)
        put(out, "#%s", e->anchor);
    buf_puts(out, "\"/>");
}

void ncx_document(const struct epub *b, struct buf *out)
{
    unsigned deepest = 0;
    int depth = -1;
    for (size_t i = 0; i < b->entry_count; i++)
        deepest = b->entries[i].depth > deepest ? b->entries[i].depth : deepest;
    put(out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\" version=\"2005-1\""
        " xml:lang=\"%s\">\n<head>\n<meta name=\"dtb:uid\" content=\"%s\"/>\n"
        "<meta name=\"dtb:depth\" content=\"%u\"/>\n"
        "<meta name=\"dtb:totalPageCount\" content=\"0\"/>\n"
        "<meta name=\"dtb:maxPageNumber\" content=\"0\"/>\n</head>\n"
        "<docTitle><text>%s</text></docTitle>\n"
        "<docAuthor><text>%s</text></docAuthor>\n<navMap>\n",
        b->a->lang, b->identifier, deepest + 1, b->title, b->creator);
    for (size_t i = 0; i < b->entry_count; i++) {
        for (; depth >= (int)b->entries[i].depth; depth--)
            buf_puts(out, "</navPoint>\n");
        depth = (int)b->entries[i].depth;
        put_point(&b->entries[i], i + 1, out);
    }
    for (; depth >= 0; depth--)
        buf_puts(out, "</navPoint>\n");
    buf_puts(out, "</navMap>\n</ncx>\n");
}
