/* SPDX-License-Identifier: MIT
 *
 * The plan of the book: which files there are, in reading order, what each holds, and the table of
 * contents. Everything that a link needs to know is decided here, before a file is written. */
#include <stdlib.h>
#include <string.h>

#include "out/epub/epub.h"
#include "out/identity.h"

#include "base/banned.h"

enum {
    HEAD_SIZE = 5000,  /* bytes around the entries of a file: head, headings, landmarks */
    ENTRY_SIZE = 300,  /* around a line of the table of contents */
    NUMBER_SIZE = 120, /* a number in a register, with its link */
};

/* -- pages ------------------------------------------------------------------------------------- */

static struct page *add_page(struct epub *b, struct page page)
{
    MEM_PUSH(b->pages, b->page_count, b->page_cap);
    if (b->count[page.kind]++ == 0)
        b->first[page.kind] = b->page_count;
    b->pages[b->page_count] = page;
    return &b->pages[b->page_count++];
}

/* Puts entries, one after the other, into as many files as they need. */
struct cutter {
    struct epub *b;
    struct page next; /* FROM is the first entry of the file that is being filled */
    const char *stem; /* of the first file */
    size_t size;
};

static void cut_start(struct cutter *c, struct epub *b, struct page page)
{
    *c = (struct cutter){b, page, page.stem, HEAD_SIZE};
}

static void cut_before(struct cutter *c, uint64_t place)
{
    c->next.to = place;
    if (c->next.part)
        c->next.stem = arena_printf(&c->b->arena, "%s-%u", c->stem, c->next.part + 1);
    add_page(c->b, c->next);
    c->next.part++;
    c->next.from = place;
    c->size = HEAD_SIZE;
}

/* The entry at PLACE takes SIZE bytes at most. GOOD: a file that is rather full better ends
 * before it. */
static void cut_add(struct cutter *c, uint64_t place, size_t size, bool good)
{
    bool over = c->size + size > EPUB_BUDGET;
    if (place > c->next.from && (over || (good && c->size > EPUB_BUDGET / 5 * 3)))
        cut_before(c, place);
    c->size += size;
}

static void cut_end(struct cutter *c)
{
    cut_before(c, UINT64_MAX);
}

/* A page that is never cut. */
static void add_single(struct epub *b, enum page_kind kind)
{
    const struct page_row *row = &page_rows[kind];
    add_page(b,
             (struct page){
                 .kind = kind, .stem = row->stem, .title = word(b, row->title), .to = UINT64_MAX});
}

/* A list of COUNT entries; MEASURE says what each takes. */
static void add_list(struct epub *b, enum page_kind kind, const char *title, size_t count,
                     size_t (*measure)(const struct epub *b, size_t i))
{
    struct cutter c;
    cut_start(&c, b, (struct page){.kind = kind, .stem = page_rows[kind].stem, .title = title});
    for (size_t i = 0; i < count; i++)
        cut_add(&c, i, measure(b, i), false);
    cut_end(&c);
}

/* -- the table of contents --------------------------------------------------------------------- */

static void add_entry(struct epub *b, unsigned depth, unsigned number, const char *label,
                      const char *file, const char *anchor, const char *lang)
{
    MEM_PUSH(b->entries, b->entry_count, b->entry_cap);
    b->entries[b->entry_count++] = (struct entry){depth, number, label, file, anchor, lang};
}

/* An entry for the first page of KIND, when there is one. */
static void add_entry_of(struct epub *b, unsigned depth, enum page_kind kind)
{
    if (b->count[kind])
        add_entry(b, depth, 0, b->pages[b->first[kind]].title, b->pages[b->first[kind]].stem, NULL,
                  NULL);
}

static void list_entries(struct epub *b)
{
    add_entry_of(b, 0, PAGE_PREFACE);
    for (size_t i = 0; i < b->page_count; i++) {
        const struct page *p = &b->pages[i];
        if (p->part == 0 && p->kind == PAGE_CHAPTER)
            add_entry(b, 0, 0, p->title, p->stem, NULL, NULL);
        else if (p->part == 0 && p->kind == PAGE_ARTICLE)
            add_entry(b, 1, p->article->number, p->title, p->stem, NULL,
                      strcmp(p->article->lang, b->a->lang) != 0 ? p->article->lang : NULL);
    }
    add_entry_of(b, 0, PAGE_PRINCIPLES);
    if (b->count[PAGE_BY_THEME]) {
        add_entry(b, 1, 0, word(b, BOOK_BY_ORGANISATION), page_rows[PAGE_PRINCIPLES].stem,
                  "by-organisation", NULL);
        add_entry_of(b, 1, PAGE_BY_THEME);
    }
    for (int kind = PAGE_SOURCES; kind <= PAGE_TERMS; kind++)
        add_entry_of(b, 0, (enum page_kind)kind);
}

/* -- the parts of the book --------------------------------------------------------------------- */

static void add_preface(struct epub *b)
{
    struct cutter c;
    uint64_t n = 0;
    if (!b->a->imprint.preface)
        return;
    cut_start(&c, b,
              (struct page){.kind = PAGE_PREFACE,
                            .stem = page_rows[PAGE_PREFACE].stem,
                            .title = word(b, BOOK_PREFACE)});
    for (const struct node *i = b->a->imprint.preface; i; i = i->next)
        cut_add(&c, n++, ENTRY_SIZE + put_size(i->text), i->kind == KIND_HEADING);
    cut_end(&c);
}

static void cut_leaf(void *context, const struct node *leaf, uint64_t place, size_t size)
{
    cut_add(context, place, size, leaf->kind == KIND_HEADING);
}

/* The width in digits that lets file names of COUNT things sort by number, at least LEAST. */
static int digits(size_t count, int least)
{
    int n = 1;
    for (; count >= 10; count /= 10)
        n++;
    return n < least ? least : n;
}

/* "article-003-a-name", or without name where nothing of it is ASCII. */
static const char *stem(struct epub *b, const char *what, int width, unsigned number,
                        const char *name)
{
    const char *s = slug(span_of(name), &b->arena);
    return arena_printf(&b->arena, "%s-%0*u%s%s", what, width, number, *s ? "-" : "", s);
}

static void add_article(struct epub *b, const struct article *a)
{
    struct page page = {.kind = PAGE_ARTICLE, .title = a->name, .article = a};
    page.stem =
        stem(b, page_rows[PAGE_ARTICLE].stem, digits(b->a->article_count, 3), a->number, a->name);
    b->article_pages[a->number - 1] = b->page_count;
    struct cutter c;
    cut_start(&c, b, page);
    if (article_bound(a) + HEAD_SIZE > EPUB_BUDGET) {
        c.size += article_head_size(a);
        article_leaves(a, cut_leaf, &c);
    }
    cut_end(&c);
}

static void add_chapter(struct epub *b, const struct organisation *o, size_t chapters)
{
    struct cutter c;
    uint64_t n = 0;
    bool named = o->kind != ORG_NONE && o->name && *o->name;
    const char *title = named ? o->name : word(b, BOOK_UNSORTED);
    b->chapter_pages[o->number - 1] = b->page_count;
    cut_start(&c, b,
              (struct page){.kind = PAGE_CHAPTER,
                            .title = title,
                            .organisation = o,
                            .stem = stem(b, page_rows[PAGE_CHAPTER].stem, digits(chapters, 2),
                                         o->number, title)});
    c.size += epigraphs_measure(b, o);
    for (const struct article *a = o->articles; a; a = a->next)
        cut_add(&c, n++, chapter_measure(b, a), false);
    for (size_t i = plan_also(b, o); i < b->also_count && b->also[i].organisation == o; i++)
        cut_add(&c, n++, chapter_measure(b, b->also[i].article), false);
    cut_end(&c);
    for (const struct article *a = o->articles; a; a = a->next)
        add_article(b, a);
}

static void add_chapters(struct epub *b)
{
    size_t n = 0;
    for (const struct organisation *o = b->a->organisations; o; o = o->next)
        n += o->number != 0;
    b->chapter_pages = ARENA_ARRAY(&b->arena, size_t, n + 1);
    b->article_pages = ARENA_ARRAY(&b->arena, size_t, b->a->article_count + 1);
    for (const struct organisation *o = b->a->organisations; o; o = o->next)
        if (o->number)
            add_chapter(b, o, n);
}

static size_t measure_principle(const struct epub *b, size_t i)
{
    return principle_measure(b, b->principles[i]);
}

static size_t measure_themed(const struct epub *b, size_t i)
{
    const struct organisation *o = b->by_theme[i]->at.article->organisation;
    return principle_measure(b, b->by_theme[i]) + put_size_s(o->name);
}

static size_t measure_source(const struct epub *b, size_t i)
{
    return source_measure(b, b->source_order[i]);
}

static void add_principles(struct epub *b)
{
    if (!b->a->principle_count)
        return;
    add_list(b, PAGE_PRINCIPLES,
             arena_printf(&b->arena, "%s A. %s", word(b, BOOK_APPENDIX), word(b, BOOK_PRINCIPLES)),
             b->a->principle_count, measure_principle);
    if (b->register_themes.row_count)
        add_list(b, PAGE_BY_THEME, word(b, BOOK_BY_THEME), b->a->principle_count, measure_themed);
}

static void add_register(struct epub *b, enum page_kind kind, const struct registry *g)
{
    struct cutter c;
    if (!g->ref_count)
        return;
    cut_start(&c, b,
              (struct page){.kind = kind,
                            .stem = page_rows[kind].stem,
                            .title = word(b, page_rows[kind].title)});
    for (size_t i = 0; i < g->ref_count; i++) {
        bool opens = i == 0 || g->refs[i].row != g->refs[i - 1].row;
        cut_add(&c, i, NUMBER_SIZE + (opens ? row_measure(&g->rows[g->refs[i].row]) : 0), false);
    }
    cut_end(&c);
}

/* -- the contents page ------------------------------------------------------------------------- */

/* The table of contents is read as a page when it fits one; else the chapters alone are. It stands
 * before the chapters, whose entries are known only afterwards: room for it is made last. */
static void place_contents(struct epub *b, size_t at)
{
    struct cutter c;
    size_t size = HEAD_SIZE, first = b->page_count, n = 0;
    for (size_t i = 0; i < b->entry_count; i++)
        size += ENTRY_SIZE + put_size_s(b->entries[i].label);
    b->nav_apart = size > EPUB_BUDGET;
    cut_start(&c, b,
              (struct page){.kind = PAGE_CONTENTS,
                            .title = word(b, BOOK_CONTENTS),
                            .stem = b->nav_apart ? "contents" : page_rows[PAGE_CONTENTS].stem});
    for (size_t i = 0; b->nav_apart && i < b->entry_count; i++)
        if (b->entries[i].depth == 0)
            cut_add(&c, n++, ENTRY_SIZE + put_size_s(b->entries[i].label), false);
    cut_end(&c);
    size_t count = b->page_count - first;
    struct page *moved = mem_alloc(count * sizeof *moved);
    memcpy(moved, b->pages + first, count * sizeof *moved);
    memmove(b->pages + at + count, b->pages + at, (first - at) * sizeof *b->pages);
    memcpy(b->pages + at, moved, count * sizeof *moved);
    free(moved);
    for (int k = 0; k < PAGE_KIND_COUNT; k++)
        b->first[k] += b->count[k] && b->first[k] >= at ? count : 0;
    b->first[PAGE_CONTENTS] = at;
    for (size_t i = 0; i < b->a->article_count; i++)
        b->article_pages[i] += count;
    for (const struct organisation *o = b->a->organisations; o; o = o->next)
        if (o->number)
            b->chapter_pages[o->number - 1] += count;
}

/* Who the book is by, for readers' lists: the editors, the publisher, or what made it. */
static const char *creator(struct epub *b)
{
    const struct imprint *i = &b->a->imprint;
    if (i->editors && i->editors[0])
        return i->editors[0];
    if (i->publisher && *i->publisher)
        return i->publisher;
    const char *g = b->a->generator ? b->a->generator : "";
    size_t n = strcspn(g, " ");
    return n ? arena_string(&b->arena, span_make(g, n)) : "antologi";
}

void plan_make(struct epub *b)
{
    b->title = anthology_title(b->a, &b->arena);
    b->identifier = anthology_identifier(b->a, &b->arena);
    b->creator = creator(b);
    out_modified(b->a, b->o, b->modified);
    lists_make(b);
    add_single(b, PAGE_COVER);
    add_single(b, PAGE_TITLE);
    add_single(b, PAGE_COLOPHON);
    size_t contents = b->page_count;
    add_preface(b);
    add_chapters(b);
    add_principles(b);
    if (b->a->source_count)
        add_list(b, PAGE_SOURCES,
                 arena_printf(&b->arena, "%s B. %s", word(b, BOOK_APPENDIX), word(b, BOOK_SOURCES)),
                 b->a->source_count, measure_source);
    add_register(b, PAGE_PERSONS, &b->persons);
    add_register(b, PAGE_ORGANISATIONS, &b->organisations);
    add_register(b, PAGE_THEMES, &b->register_themes);
    add_register(b, PAGE_TERMS, &b->terms);
    list_entries(b);
    place_contents(b, contents);
}

void plan_clear(struct epub *b)
{
    struct registry *all[] = {&b->persons, &b->organisations, &b->register_themes, &b->terms};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        free(all[i]->rows);
        free(all[i]->refs);
    }
    free(b->also);
    free(b->entries);
    free(b->pages);
    arena_clear(&b->arena);
}

/* -- where things stand ------------------------------------------------------------------------ */

/* Of COUNT pages from FIRST the last that begins at PLACE or before. */
static const struct page *page_at(const struct epub *b, size_t first, size_t count, uint64_t place)
{
    size_t low = first, high = first + count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (b->pages[middle].from <= place)
            low = middle;
        else
            high = middle;
    }
    return &b->pages[low];
}

const struct page *plan_article(const struct epub *b, const struct article *article,
                                const struct node *node)
{
    size_t first = b->article_pages[article->number - 1], count = 1;
    while (first + count < b->page_count && b->pages[first + count].article == article)
        count++;
    if (!node || count == 1)
        return &b->pages[first];
    for (const struct node *i = article->body; i; i = i->next)
        if (i == node && article_in_head(article, node))
            return &b->pages[first];
    return page_at(b, first, count, article_place(node->number, 0));
}

const struct page *plan_principle(const struct epub *b, const struct principle *p)
{
    return page_at(b, b->first[PAGE_PRINCIPLES], b->count[PAGE_PRINCIPLES], p->number - 1);
}

const struct page *plan_source(const struct epub *b, size_t source)
{
    return page_at(b, b->first[PAGE_SOURCES], b->count[PAGE_SOURCES], b->source_rank[source]);
}

const struct page *plan_chapter(const struct epub *b, const struct organisation *o)
{
    return &b->pages[b->chapter_pages[o->number - 1]];
}
