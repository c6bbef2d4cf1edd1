/* SPDX-License-Identifier: MIT
 *
 * What all documents share: their row in the table of kinds, their head, their outer element. */
#include <string.h>

#include "out/epub/epub.h"

#include "base/banned.h"

#define FRONT "frontmatter"
#define BODY "bodymatter"
#define BACK "backmatter"

const struct page_row page_rows[PAGE_KIND_COUNT] = {
    [PAGE_COVER] = {"cover", BOOK_COVER, "cover", "cover", NULL, "section", "cover", cover_page},
    [PAGE_TITLE] = {"title-page", BOOK_TITLE_PAGE, FRONT, "titlepage", NULL, "section", "titlepage",
                    title_page},
    [PAGE_COLOPHON] = {"colophon", BOOK_COLOPHON, FRONT, "colophon", "doc-colophon", "section",
                       NULL, colophon_page},
    [PAGE_CONTENTS] = {"nav", BOOK_CONTENTS, FRONT, NULL, NULL, NULL, "toc", contents_page},
    [PAGE_PREFACE] = {"preface", BOOK_PREFACE, FRONT, "preface", "doc-preface", "section",
                      "preface", preface_page},
    [PAGE_CHAPTER] = {"chapter", BOOK_CHAPTER, BODY, "chapter", "doc-chapter", "section",
                      "bodymatter", chapter_page},
    [PAGE_ARTICLE] = {"article", BOOK_ARTICLE, BODY, NULL, NULL, "article", NULL, article_page},
    [PAGE_PRINCIPLES] = {"appendix-a-principles", BOOK_PRINCIPLES, BACK, "appendix", "doc-appendix",
                         "section", "appendix", principles_page},
    [PAGE_BY_THEME] = {"appendix-a-themes", BOOK_BY_THEME, BACK, "appendix", "doc-appendix",
                       "section", NULL, theme_page},
    [PAGE_SOURCES] = {"appendix-b-sources", BOOK_SOURCES, BACK, "appendix", "doc-appendix",
                      "section", NULL, sources_page},
    [PAGE_PERSONS] = {"index-persons", BOOK_PERSONS, BACK, "index", "doc-index", "section", "index",
                      register_page},
    [PAGE_ORGANISATIONS] = {"index-organisations", BOOK_ORGANISATIONS, BACK, "index", "doc-index",
                            "section", NULL, register_page},
    [PAGE_THEMES] = {"index-themes", BOOK_THEMES, BACK, "index", "doc-index", "section", NULL,
                     register_page},
    [PAGE_TERMS] = {"index-terms", BOOK_TERMS, BACK, "index", "doc-index", "section", NULL,
                    register_page},
};

const char *word(const struct epub *b, enum book_word w)
{
    return lang_word(b->lang, w);
}

void frame_open(const struct epub *b, const char *title, unsigned part, struct buf *out)
{
    buf_puts(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
                  "<html xmlns=\"http://www.w3.org/1999/xhtml\""
                  " xmlns:epub=\"http://www.idpf.org/2007/ops\"");
    put(out, " lang=\"%s\" xml:lang=\"%s\">\n<head>\n<title>%s", b->a->lang, b->a->lang, title);
    if (part)
        put(out, " (%u)", part + 1);
    buf_puts(out, "</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"epub.css\"/>\n");
    if (b->palette.set)
        buf_puts(out, "<link rel=\"stylesheet\" type=\"text/css\" href=\"colours.css\"/>\n");
    buf_puts(out, "</head>\n");
}

void page_body(const struct epub *b, const struct page *page, struct buf *out)
{
    const struct page_row *row = &page_rows[page->kind];
    if (row->element) {
        put(out, "<%s", row->element);
        if (row->type)
            put(out, " epub:type=\"%s\"", row->type);
        if (row->role)
            put(out, " role=\"%s\"", row->role);
        if (page->article && strcmp(page->article->lang, b->a->lang) != 0)
            put(out, " lang=\"%s\" xml:lang=\"%s\"", page->article->lang, page->article->lang);
        put(out, " class=\"%s\">\n", row->stem);
    }
    row->write(b, page, out);
    if (row->element)
        put(out, "</%s>\n", row->element);
}

void page_write(const struct epub *b, const struct page *page, struct buf *out)
{
    frame_open(b, page->title, page->part, out);
    put(out, "<body epub:type=\"%s\">\n", page_rows[page->kind].matter);
    page_body(b, page, out);
    buf_puts(out, "</body>\n</html>\n");
}
