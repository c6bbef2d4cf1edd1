/* SPDX-License-Identifier: MIT
 *
 * The EPUB writer's own rooms. The plan decides which files there are and what each holds; then
 * every file is written and deflated by itself, on any thread, from the plan alone.
 *
 * What a test may rely on in the XHTML: the element with id "bN" (block N of its article) holds the
 * block's text exactly, once the elements of class "mark" inside it are taken out (dash, label,
 * number, link to a principle: the book's, not the text's). A paragraph of over EPUB_PIECE bytes
 * continues in elements "bN-2", "bN-3" ... */
#ifndef OUT_EPUB_EPUB_H
#define OUT_EPUB_EPUB_H

#include "anthology/anthology.h"
#include "base/buf.h"
#include "out/dates.h"
#include "out/markup.h"
#include "out/out.h"
#include "out/palette.h"

enum {
    EPUB_LIMIT = 250000,  /* bytes that no file of the spine passes */
    EPUB_BUDGET = 230000, /* bytes, as the plan measures them, that it puts into one file */
    EPUB_PIECE = 40000,   /* bytes of a paragraph that stay together: escaped still one file */
};

enum page_kind {
    PAGE_COVER,
    PAGE_TITLE,
    PAGE_COLOPHON,
    PAGE_CONTENTS,
    PAGE_PREFACE,
    PAGE_CHAPTER,
    PAGE_ARTICLE,
    PAGE_PRINCIPLES,
    PAGE_BY_THEME,
    PAGE_SOURCES,
    PAGE_PERSONS,
    PAGE_ORGANISATIONS,
    PAGE_THEMES,
    PAGE_TERMS,
    PAGE_KIND_COUNT
};

/* A file of the spine, in reading order. */
struct page {
    enum page_kind kind;
    const char *stem;                        /* file name without ".xhtml" */
    const char *title;                       /* of the document */
    unsigned part;                           /* from 0; what is too long for one file has several */
    const struct organisation *organisation; /* of a chapter */
    const struct article *article;
    uint64_t from, to; /* entries of the list, or places of the article, that it holds: to is out */
    /* made by the writer: */
    struct span packed; /* deflated, owned */
    uint32_t crc;
    size_t size;
};

/* A line of the table of contents. */
struct entry {
    unsigned depth;
    unsigned number; /* of an article, else 0 */
    const char *label, *stem;
    const char *anchor; /* or NULL */
    const char *lang;   /* of the label, when it is not the book's; or NULL */
};

struct theme {
    const char *id; /* NULL: principles without one */
    struct span name;
    size_t from, count; /* run of BY_THEME */
};

/* A register: rows with numbers that are links. */
struct row {
    const char *initial; /* heads the rows of one letter; NULL in a short register */
    const char *name, *note;
    const struct organisation *chapter; /* linked from the name, or NULL */
};
struct ref {
    uint32_t row, number;    /* of article or principle; 0: the row has none */
    const struct node *node; /* the block of the article that is linked to; NULL: its start */
};
struct registry {
    struct row *rows;
    struct ref *refs;
    size_t row_count, ref_count, row_cap, ref_cap;
};

/* An article that tells of an organisation besides the one whose chapter it stands in. */
struct also {
    const struct organisation *organisation;
    const struct article *article;
};

struct cover {
    struct buf image;
    const char *file, *media; /* name and media type */
    const char *font;         /* name and version; NULL: the cover stayed SVG, or is the editor's */
    bool packed;              /* in itself: PNG, JPEG */
};

struct epub {
    const struct anthology *a;
    const struct out_options *o;
    const struct lang *lang; /* of the book */
    const char *title, *identifier, *creator;
    char modified[32];
    struct dates dates;
    struct arena arena;
    struct page *pages;
    size_t page_count, page_cap;
    struct entry *entries;
    size_t entry_count, entry_cap;
    bool nav_apart; /* nav.xhtml is too large to be read; contents.xhtml is read instead */
    const struct article **articles;     /* by number - 1 */
    size_t *article_pages;               /* first page of each */
    const struct principle **principles; /* by number - 1 */
    const struct principle **by_theme;
    struct theme *themes;
    size_t theme_count;
    const struct article **by_source;   /* articles in the order of their sources */
    size_t *source_articles;            /* per source: start of its run; one more at the end */
    size_t *source_order, *source_rank; /* sources in the order of their articles; and back */
    struct also *also;                  /* by organisation, then in the order of the book */
    size_t also_count, also_cap;
    const struct source **by_id; /* sources sorted by id */
    size_t *chapter_pages;       /* first page of each chapter, by number - 1 */
    size_t first[PAGE_KIND_COUNT], count[PAGE_KIND_COUNT]; /* pages of a kind that stand together */
    struct registry persons, organisations, register_themes, terms;
    struct cover cover;
    struct palette palette;
    const char *logo; /* its file, or NULL */
};

/* plan.c: fills all of B but the cover and what pages are made into; memory in B->arena and in
 * owned arrays that plan_clear frees. lists.c: the orders that it stands on, filled first. */
void plan_make(struct epub *b);
void plan_clear(struct epub *b);
void lists_make(struct epub *b);

/* The page that holds block NODE of ARTICLE (NODE NULL: its first), or the principle. */
const struct page *plan_article(const struct epub *b, const struct article *article,
                                const struct node *node);
const struct page *plan_principle(const struct epub *b, const struct principle *p);
const struct page *plan_source(const struct epub *b, size_t source);
const struct page *plan_chapter(const struct epub *b, const struct organisation *o);
/* Index of the source of that id, or source_count. */
size_t plan_source_find(const struct epub *b, const char *id);
/* Index into B->also of the first article that tells of O besides, or where it would be. */
size_t plan_also(const struct epub *b, const struct organisation *o);

/* slug.c: NAME as part of a file name: ASCII letters, digits and hyphens, at most 32. */
const char *slug(struct span name, struct arena *arena);

/* frame.c: the book's word; a document's start and end; the row of a kind of page. */
const char *word(const struct epub *b, enum book_word w);
struct page_row {
    const char *stem;
    enum book_word title;
    const char *matter;   /* epub:type of body */
    const char *type;     /* epub:type of its section; NULL: the element says it all */
    const char *role;     /* of DPUB-ARIA, or NULL */
    const char *element;  /* section or article */
    const char *landmark; /* epub:type of its landmark, or NULL */
    void (*write)(const struct epub *b, const struct page *page, struct buf *out);
};
extern const struct page_row page_rows[PAGE_KIND_COUNT];
void page_write(const struct epub *b, const struct page *page, struct buf *out);
/* What stands in its body, for whoever frames it otherwise (out/publish). */
void page_body(const struct epub *b, const struct page *page, struct buf *out);
/* XML declaration, DOCTYPE, html and head: all documents open alike. */
void frame_open(const struct epub *b, const char *title, unsigned part, struct buf *out);

/* front.c, article.c, appendix.c, register.c, nav.c: the documents. */
void cover_page(const struct epub *b, const struct page *page, struct buf *out);
void title_page(const struct epub *b, const struct page *page, struct buf *out);
void colophon_page(const struct epub *b, const struct page *page, struct buf *out);
void contents_page(const struct epub *b, const struct page *page, struct buf *out);
void preface_page(const struct epub *b, const struct page *page, struct buf *out);
void chapter_page(const struct epub *b, const struct page *page, struct buf *out);
void article_page(const struct epub *b, const struct page *page, struct buf *out);
void principles_page(const struct epub *b, const struct page *page, struct buf *out);
/* The principles that the edition lets open the chapter of O; and what they take, at most. */
void epigraphs(const struct epub *b, const struct organisation *o, struct buf *out);
size_t epigraphs_measure(const struct epub *b, const struct organisation *o);
void theme_page(const struct epub *b, const struct page *page, struct buf *out);
void sources_page(const struct epub *b, const struct page *page, struct buf *out);
void register_page(const struct epub *b, const struct page *page, struct buf *out);
void nav_lists(const struct epub *b, struct buf *out);    /* the inside of nav.xhtml */
void nav_toc(const struct epub *b, struct buf *out);      /* the table of contents alone */
void nav_document(const struct epub *b, struct buf *out); /* nav.xhtml outside the spine */
void ncx_document(const struct epub *b, struct buf *out);

/* How much an entry takes, in bytes, at most; the plan cuts lists by it. */
size_t chapter_measure(const struct epub *b, const struct article *article);
size_t principle_measure(const struct epub *b, const struct principle *p);
size_t source_measure(const struct epub *b, size_t source);
size_t row_measure(const struct row *row);

/* walk.c: walks the kept leaves of ARTICLE in the order of the source (what books set first left
 * out) and tells each with its place and its size at most; a long paragraph in pieces. */
void article_leaves(const struct article *article,
                    void (*each)(void *context, const struct node *leaf, uint64_t place,
                                 size_t size),
                    void *context);
/* The place of a block in its article, which grows in the order of the source. */
uint64_t article_place(unsigned number, unsigned piece);
/* Bytes of what books set first, at most; and whether NODE, a top-level block, is of it. */
size_t article_head_size(const struct article *article);
bool article_in_head(const struct article *article, const struct node *node);
/* A fast bound for all of ARTICLE; when it is within EPUB_BUDGET no leaf needs to be measured. */
size_t article_bound(const struct article *article);

/* origin.c: appends what is known of where ARTICLE comes from, as "label: value. " */
void origin_write(const struct epub *b, const struct source *s, const char *date, struct buf *out);
/* A date that the plan prepared in words of the book's language. */
void date_words(const struct epub *b, const char *date, struct buf *out);

/* package.c */
void package_document(const struct epub *b, struct buf *out);
void container_document(struct buf *out);

/* svg.c: draws SVG on OUT (raster_clear by the caller); false when it holds what is not drawn
 * here. png.c: appends a picture as PNG. */
struct raster;
struct raster_font;
bool svg_draw(struct span svg, const struct raster_font *font, struct raster *out);
void png_write(const struct raster *r, struct buf *out);

/* colours.c: the edition's colours as a style sheet. */
void colours_document(const struct epub *b, struct buf *out);

/* cover.c: breaks S at spaces into lines of at most MOST thousandths of the size of FONT (NULL:
 * estimated); a word that is longer stands alone. How many there are; the first ROOM go to LINES.
 */
size_t cover_wrap(struct span s, unsigned most, const struct raster_font *font, struct span *lines,
                  size_t room);
/* Makes B->cover and B->palette. False with E set when a style cannot be read. */
bool cover_make(struct epub *b, struct err *e);
/* Appends the cover of the template as PNG, each side SHRINK times smaller, whatever B->cover is:
 * without a font that can set it the picture has no words. */
bool cover_picture(struct epub *b, unsigned shrink, struct buf *out, struct err *e);
/* shrink.c: makes R smaller, SHRINK times in each direction. */
void raster_shrink(struct raster *r, unsigned shrink);

#endif
