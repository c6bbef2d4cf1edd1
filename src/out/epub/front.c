/* SPDX-License-Identifier: MIT
 *
 * The pages before the articles, and the one that opens each chapter. */
#include <string.h>

#include "out/epub/epub.h"

#include "base/banned.h"

enum { LINK_SIZE = 300 }; /* bytes of markup around an article in a chapter's list */

static bool said(const char *s)
{
    return s && *s;
}

/* The editors as one line, "Anna Ek, Bo Ask"; nothing when there are none. */
static void put_editors(const struct epub *b, struct buf *out)
{
    const char *const *editors = b->a->imprint.editors;
    for (size_t i = 0; editors && editors[i]; i++)
        put(out, "%s%s", i ? ", " : "", editors[i]);
}

static bool has_editors(const struct epub *b)
{
    return b->a->imprint.editors && b->a->imprint.editors[0];
}

void cover_page(const struct epub *b, const struct page *page, struct buf *out)
{
    (void)page;
    const struct image *given = &b->a->imprint.cover;
    put(out, "<p class=\"image\"><img src=\"%s\" role=\"doc-cover\" alt=\"", b->cover.file);
    if (given->type && said(given->alt))
        put(out, "%s", given->alt);
    else
        put(out, "%s: %s", word(b, BOOK_COVER), b->title);
    buf_puts(out, "\"/></p>\n");
}

/* The title: of a book without one of its own the word for anthology alone, and below it of what.
 */
static void put_title(const struct epub *b, struct buf *out)
{
    const char *subtitle = b->a->imprint.subtitle, *kind = word(b, BOOK_ANTHOLOGY);
    size_t n = strlen(kind);
    bool named = said(b->a->imprint.title) || strncmp(b->title, kind, n) != 0;
    if (named || strncmp(b->title + n, ": ", 2) != 0)
        put(out, "<h1 epub:type=\"title\">%s</h1>\n", b->title);
    else
        put(out, "<h1 epub:type=\"title\">%s</h1>\n<p class=\"subtitle\">%s</p>\n", kind,
            b->title + n + 2);
    if (said(subtitle))
        put(out, "<p epub:type=\"subtitle\" role=\"doc-subtitle\" class=\"subtitle\">%s</p>\n",
            subtitle);
}

void title_page(const struct epub *b, const struct page *page, struct buf *out)
{
    const struct imprint *i = &b->a->imprint;
    (void)page;
    if (has_editors(b)) {
        buf_puts(out, "<p class=\"editors\">");
        put_editors(b, out);
        buf_puts(out, "</p>\n");
    }
    put_title(b, out);
    if (said(i->publisher))
        put(out, "<p class=\"publisher\">%s</p>\n", i->publisher);
    if (said(i->edition))
        put(out, "<p class=\"edition\">%s %s</p>\n", word(b, BOOK_EDITION), i->edition);
    if (b->logo)
        put(out, "<p class=\"logo\"><img src=\"%s\" alt=\"%s\"/></p>\n", b->logo,
            i->logo.alt ? i->logo.alt : "");
}

/* A row of the colophon: a label and what it says. */
static void put_row(const struct epub *b, enum book_word label, const char *value, struct buf *out)
{
    if (said(value))
        put(out, "<p><span class=\"label\">%s:</span> %s</p>\n", word(b, label), value);
}

/* An address that may be a link: web or mail. */
static void put_address(const struct epub *b, enum book_word label, const char *value,
                        struct buf *out)
{
    if (!said(value))
        return;
    put(out, "<p><span class=\"label\">%s:</span> ", word(b, label));
    put_link(value, out);
    buf_puts(out, "</p>\n");
}

void colophon_page(const struct epub *b, const struct page *page, struct buf *out)
{
    const struct imprint *i = &b->a->imprint;
    put(out, "<h1>%s</h1>\n<p class=\"work\">%s</p>\n", page->title, b->title);
    if (has_editors(b)) {
        put(out, "<p><span class=\"label\">%s:</span> ", word(b, BOOK_EDITOR));
        put_editors(b, out);
        buf_puts(out, "</p>\n");
    }
    put_row(b, BOOK_PUBLISHER, i->publisher, out);
    put_row(b, BOOK_EDITION, i->edition, out);
    if (said(i->date)) {
        put(out, "<p><span class=\"label\">%s:</span> ", word(b, BOOK_PUBLISHED));
        date_words(b, i->date, out);
        buf_puts(out, "</p>\n");
    }
    if (said(i->isbn_epub))
        put(out, "<p><span class=\"label\">ISBN:</span> %s (EPUB)</p>\n", i->isbn_epub);
    put_row(b, BOOK_DIARY, i->diary, out);
    put_address(b, BOOK_CONTACT, i->contact, out);
    put(out, "<p>%s</p>\n", said(i->rights) ? i->rights : word(b, BOOK_RIGHTS_DEFAULT));
    put(out, "<p>%s %s.</p>\n", word(b, BOOK_MADE_BY), b->a->generator);
    put_row(b, BOOK_COVER_FONT, b->cover.font, out);
    put(out, "<p>%s</p>\n", word(b, BOOK_ACCESSIBILITY));
    put_address(b, BOOK_STATEMENT, i->accessibility_statement, out);
}

/* The chapters alone, where the whole table of contents is too large for a page. */
static void put_chapters(const struct epub *b, const struct page *page, struct buf *out)
{
    size_t n = 0;
    put(out, "<nav epub:type=\"toc\" role=\"doc-toc\" aria-label=\"%s\">\n", page->title);
    if (page->part == 0)
        put(out, "<h1>%s</h1>\n", page->title);
    buf_puts(out, "<ol class=\"toc\">\n");
    for (size_t i = 0; i < b->entry_count; i++) {
        const struct entry *e = &b->entries[i];
        if (e->depth == 0 && n >= page->from && n < page->to)
            put(out, "<li><a href=\"%s.xhtml\">%s</a></li>\n", e->stem, e->label);
        n += e->depth == 0;
    }
    buf_puts(out, "</ol>\n</nav>\n");
}

void contents_page(const struct epub *b, const struct page *page, struct buf *out)
{
    if (b->nav_apart)
        put_chapters(b, page, out);
    else
        nav_lists(b, out);
}

void preface_page(const struct epub *b, const struct page *page, struct buf *out)
{
    uint64_t n = 0;
    if (page->part == 0)
        put(out, "<h1>%s</h1>\n", page->title);
    for (const struct node *node = b->a->imprint.preface; node; node = node->next, n++) {
        const char *element = node->kind == KIND_HEADING ? "h2" : "p";
        if (n < page->from || n >= page->to)
            continue;
        put(out, "<%s id=\"b%zu\"", element, (size_t)n + 1);
        if (node->lang)
            put(out, " lang=\"%s\" xml:lang=\"%s\"", node->lang, node->lang);
        buf_puts(out, ">");
        put_text(out, node->text);
        put(out, "</%s>\n", element);
    }
    if (has_editors(b) && page->to == UINT64_MAX) {
        buf_puts(out, "<p class=\"signed\">");
        put_editors(b, out);
        buf_puts(out, "</p>\n");
    }
}

size_t chapter_measure(const struct epub *b, const struct article *article)
{
    (void)b;
    return LINK_SIZE + put_size_s(article->name);
}

static void put_article_link(const struct epub *b, const struct article *a, struct buf *out)
{
    put(out, "<li><a href=\"%s.xhtml\"", plan_article(b, a, NULL)->stem);
    if (strcmp(a->lang, b->a->lang) != 0)
        put(out, " lang=\"%s\" xml:lang=\"%s\" hreflang=\"%s\"", a->lang, a->lang, a->lang);
    put(out, "><span class=\"number\">%u </span>%s</a></li>\n", a->number, a->name);
}

void chapter_page(const struct epub *b, const struct page *page, struct buf *out)
{
    const struct organisation *o = page->organisation;
    uint64_t n = 0, listed = 0;
    if (page->part == 0)
        put(out, "<header>\n<p class=\"kicker\">%s %u</p>\n<h1>%s</h1>\n</header>\n",
            word(b, BOOK_CHAPTER), o->number, page->title);
    if (page->part == 0)
        epigraphs(b, o, out);
    for (const struct article *a = o->articles; a; a = a->next, n++) {
        if (n < page->from || n >= page->to)
            continue;
        buf_puts(out, listed++ ? "" : "<ol class=\"articles\">\n");
        put_article_link(b, a, out);
    }
    buf_puts(out, listed ? "</ol>\n" : "");
    listed = 0; /* then articles of other chapters that tell of this organisation too */
    for (size_t i = plan_also(b, o); i < b->also_count && b->also[i].organisation == o; i++, n++) {
        if (n < page->from || n >= page->to)
            continue;
        if (listed++ == 0)
            put(out, "<p class=\"see\">%s:</p>\n<ol class=\"articles\">\n", word(b, BOOK_SEE_ALSO));
        put_article_link(b, b->also[i].article, out);
    }
    buf_puts(out, listed ? "</ol>\n" : "");
}
