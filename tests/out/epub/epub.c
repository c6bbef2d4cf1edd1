/* SPDX-License-Identifier: MIT
 *
 * Books of every size: the archive as EPUB wants it, no file too large, every letter there once,
 * the same bytes for any number of threads. */
#include "harness.h"

#include "edge/zip.h"
#include "out/epub/epub.h"

/* A book of one chapter with COUNT articles; each has a title and its paragraphs. */
struct book {
    struct arena arena;
    struct anthology a;
    struct organisation org;
};

static struct node *add_node(struct book *b, struct node ***tail, enum kind kind, struct span text)
{
    struct node *n = ARENA_NEW(&b->arena, struct node);
    n->kind = kind;
    n->text = text;
    **tail = n;
    *tail = &n->next;
    return n;
}

static void book_init(struct book *b, size_t articles, size_t paragraphs, struct span text)
{
    struct article **last = &b->org.articles;
    *b = (struct book){.org = {.id = "o-x", .name = "Öckerö kommun"}};
    arena_init(&b->arena);
    b->a = (struct anthology){.lang = "sv", .generator = "antologi test"};
    b->a.sources = ARENA_ARRAY(&b->arena, struct source, articles + 1);
    for (size_t i = 0; i < articles; i++) {
        struct article *a = ARENA_NEW(&b->arena, struct article);
        struct node **tail = &a->body;
        b->a.sources[i].id = arena_printf(&b->arena, "s-%zu", i);
        b->a.sources[i].file = arena_printf(&b->arena, "%zu.txt", i);
        a->id = arena_printf(&b->arena, "a-%zu", i);
        a->source = &b->a.sources[i];
        a->lang = "sv";
        a->organisation = &b->org;
        add_node(b, &tail, KIND_TITLE, SPAN("Rubrik & mer"));
        for (size_t k = 0; k < paragraphs; k++)
            add_node(b, &tail, KIND_PARA, text);
        add_node(b, &tail, KIND_OMITTED, SPAN("HEMLIGT"))->reason = REASON_COMMENTS;
        *last = a;
        last = &a->next;
    }
    b->a.source_count = b->a.article_count = articles;
    b->a.organisations = &b->org;
    anthology_link(&b->a, &b->arena);
}

static bool make(struct book *b, int threads, struct buf *out)
{
    struct out_options o = {.threads = threads, .epoch = -1};
    struct err e;
    return out_find("epub")->write(&b->a, &o, out, &e);
}

/* What is found in an archive. */
struct found {
    size_t entries, largest, letters, secrets, parts, nav;
    bool mimetype, contents; /* with contents.xhtml, nav.xhtml is not in the spine */
};

static bool look(void *context, const char *entry, struct span data, bool stored)
{
    struct found *f = context;
    if (f->entries++ == 0)
        f->mimetype = stored && strcmp(entry, "mimetype") == 0;
    f->contents |= strcmp(entry, "EPUB/contents.xhtml") == 0;
    if (strcmp(entry, "EPUB/nav.xhtml") == 0)
        f->nav = data.n;
    else if (strstr(entry, ".xhtml") && data.n > f->largest)
        f->largest = data.n;
    f->secrets += span_find(data, SPAN("HEMLIGT")) != SIZE_MAX;
    if (strstr(entry, "/article-"))
        for (size_t i = 0; i < data.n; i++)
            f->letters += data.p[i] == 'Q';
    f->parts += strstr(entry, "/article-") != NULL;
    return true;
}

static struct found find(struct buf *epub)
{
    struct found f = {0};
    struct err e;
    CHECK(zip_read(buf_span(epub), "book", look, &f, &e));
    return f;
}

/* Makes a book and looks into it; TEXT holds the letter Q once for every ten bytes. */
static struct found try(size_t articles, size_t paragraphs, size_t tens, const char *ten)
{
    struct book b;
    struct buf text = {0}, one = {0}, two = {0};
    for (size_t i = 0; i < tens; i++)
        buf_puts(&text, ten);
    book_init(&b, articles, paragraphs, buf_span(&text));
    CHECK(make(&b, 1, &one) && make(&b, 2, &two));
    CHECK(span_equal(buf_span(&one), buf_span(&two)));
    struct found f = find(&one);
    CHECK(f.mimetype);
    CHECK(f.secrets == 0);
    CHECK(f.largest <= EPUB_LIMIT && (f.contents || f.nav <= EPUB_LIMIT));
    CHECK(f.letters == articles * paragraphs * tens);
    buf_clear(&text);
    buf_clear(&one);
    buf_clear(&two);
    arena_clear(&b.arena);
    return f;
}

TEST(an_empty_book_is_a_book)
{
    CHECK(try(0, 0, 0, "").parts == 0);
}

TEST(an_article_is_a_file)
{
    CHECK(try(3, 4, 5, "ett två Q ").parts == 3);
}

TEST(a_long_article_is_cut_between_paragraphs)
{
    CHECK(try(1, 600, 100, "ett två Q ").parts > 2);
}

TEST(a_long_paragraph_is_cut_between_words)
{
    CHECK(try(1, 1, 100000, "ett två Q ").parts > 4);
}

TEST(a_paragraph_without_spaces_is_cut_between_characters)
{
    CHECK(try(1, 1, 100000, "åååååQ").parts > 4);
}

TEST(escapes_count)
{
    CHECK(try(1, 2, 30000, "&&&&\"\"&&Q ").parts > 4);
}

TEST(a_book_of_many_articles_keeps_its_lists_within_the_limit)
{
    struct found f = try(3000, 1, 1, "ett två Q ");
    CHECK(f.parts == 3000);
    CHECK(f.contents);
}
