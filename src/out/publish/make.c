/* SPDX-License-Identifier: MIT
 *
 * An anthology becomes an edition: its description, its downloads, its pictures and the pages to
 * read in a browser, all in memory. */
#include <string.h>

#include "out/epub/epub.h"
#include "out/identity.h"
#include "out/publish/edition.h"
#include "text/text.h"

#include "base/banned.h"

enum { THUMBNAIL_SHRINK = 8, COVER_SHRINK = 2, KEY_MOST = 40 };

/* -- description ------------------------------------------------------------------------------- */

static const char *keep(struct arena *arena, const char *s)
{
    return s && *s ? arena_string(arena, span_of(s)) : NULL;
}

static const char *count_words(struct arena *arena, size_t n)
{
    return arena_printf(arena, "%zu", n);
}

static const char *digest(struct arena *arena, struct buf *b)
{
    char sum[65];
    sha256_hex(buf_span(b), sum);
    b->n = 0;
    return arena_printf(arena, "%.32s", sum);
}

/* What a reader sees of the blocks from NODE on: the kept ones, with their kinds. */
static void gather_text(const struct node *node, struct buf *b)
{
    for (; node; node = node->next) {
        if (node->kind == KIND_OMITTED)
            continue;
        buf_printf(b, "%d\x1f%s\x1f", (int)node->kind, node->mark ? node->mark : "");
        buf_add(b, node->text);
        buf_printf(b, "\x1f%s\x1e", node->speaker ? node->speaker->name : "");
        gather_text(node->child, b);
    }
}

static const char *article_digest(const struct article *a, struct arena *arena)
{
    struct buf b;
    buf_init(&b);
    buf_printf(&b, "%s\x1f%s\x1e", a->date ? a->date : "",
               a->organisation->name ? a->organisation->name : "");
    gather_text(a->body, &b);
    const char *sum = digest(arena, &b);
    buf_clear(&b);
    return sum;
}

static const char *principle_digest(const struct principle *p, struct arena *arena)
{
    struct buf b;
    buf_init(&b);
    buf_add(&b, p->text);
    buf_printf(&b, "\x1f%s\x1f%s", p->theme ? p->theme : "",
               p->at.speaker ? p->at.speaker->name : "");
    const char *sum = digest(arena, &b);
    buf_clear(&b);
    return sum;
}

static const char *page_href(const struct page *page, struct arena *arena)
{
    return arena_printf(arena, "read/%s.html", page->stem);
}

static void add_article(const struct epub *b, const struct article *a, struct arena *arena,
                        struct edition *out)
{
    struct item item = {.kind = ITEM_ARTICLE,
                        .id = keep(arena, a->id),
                        .name = arena_string(arena, span_of(a->name)),
                        .lang = strcmp(a->lang, b->a->lang) != 0 ? keep(arena, a->lang) : NULL,
                        .href = page_href(plan_article(b, a, NULL), arena),
                        .digest = article_digest(a, arena),
                        .number = count_words(arena, a->number)};
    edition_add_item(out, item);
}

static void add_organisation(const struct epub *b, const struct organisation *o,
                             struct arena *arena, struct edition *out)
{
    bool named = o->kind != ORG_NONE && o->name && *o->name;
    struct buf sum;
    buf_init(&sum);
    buf_printf(&sum, "%d\x1f%s\x1f%s", (int)o->kind, o->name ? o->name : "",
               o->code ? o->code : "");
    struct item item = {.kind = ITEM_ORGANISATION,
                        .id = keep(arena, o->id),
                        .name =
                            arena_string(arena, span_of(named ? o->name : word(b, BOOK_UNSORTED))),
                        .digest = digest(arena, &sum)};
    buf_clear(&sum);
    if (o->number) {
        item.href = page_href(plan_chapter(b, o), arena);
        item.number = count_words(arena, o->number);
    }
    edition_add_item(out, item);
    for (const struct article *a = o->articles; a; a = a->next)
        add_article(b, a, arena, out);
}

static void add_parts(const struct epub *b, struct arena *arena, struct edition *out)
{
    for (size_t i = 0; i < b->entry_count; i++) {
        const struct entry *it = &b->entries[i];
        bool chapter = strncmp(it->stem, page_rows[PAGE_CHAPTER].stem, 7) == 0;
        if (it->depth == 0 && !chapter)
            edition_add_item(out,
                             (struct item){.kind = ITEM_PART,
                                           .id = keep(arena, it->stem),
                                           .name = keep(arena, it->label),
                                           .href = arena_printf(arena, "read/%s.html", it->stem)});
    }
}

static void add_items(const struct epub *b, struct arena *arena, struct edition *out)
{
    for (const struct organisation *o = b->a->organisations; o; o = o->next)
        add_organisation(b, o, arena, out);
    for (const struct principle *p = b->a->principles; p; p = p->next)
        edition_add_item(out,
                         (struct item){.kind = ITEM_PRINCIPLE,
                                       .id = keep(arena, p->id),
                                       .name = arena_string(arena, p->text),
                                       .href = arena_printf(arena, "read/%s.html#pr%u",
                                                            plan_principle(b, p)->stem, p->number),
                                       .digest = principle_digest(p, arena),
                                       .number = count_words(arena, p->number)});
    add_parts(b, arena, out);
}

static const char *join_editors(const struct imprint *i, struct arena *arena)
{
    struct buf b;
    buf_init(&b);
    for (size_t k = 0; i->editors && i->editors[k]; k++)
        buf_printf(&b, "%s%s", k ? ", " : "", i->editors[k]);
    const char *all = b.n ? arena_string(arena, buf_span(&b)) : NULL;
    buf_clear(&b);
    return all;
}

static void describe(const struct epub *b, struct arena *arena, struct edition *out)
{
    const struct imprint *i = &b->a->imprint;
    *out = (struct edition){
        .modified = keep(arena, b->modified),
        .identifier = keep(arena, b->identifier),
        .lang = keep(arena, b->a->lang),
        .generator = keep(arena, b->a->generator),
        .title = keep(arena, b->title),
        .subtitle = keep(arena, i->subtitle),
        .editors = join_editors(i, arena),
        .publisher = keep(arena, i->publisher),
        .edition = keep(arena, i->edition),
        .date = keep(arena, i->date),
        .rights = keep(arena, i->rights),
        .contact = keep(arena, i->contact),
        .diary = keep(arena, i->diary),
        .statement = keep(arena, i->accessibility_statement),
        .articles = count_words(arena, b->a->article_count),
        .principles = count_words(arena, b->a->principle_count),
        .creator = keep(arena, b->creator),
    };
}

/* -- files ------------------------------------------------------------------------------------- */

/* The book in FORMAT as a download; its name is given when the edition's key is known. */
static bool add_download(const struct epub *b, const char *format, const char *media,
                         struct arena *arena, struct edition *out, struct err *e)
{
    struct buf file;
    buf_init(&file);
    bool ok = out_find(format)->write(b->a, b->o, &file, e);
    if (ok)
        edition_add_file(out, arena, "", media, &file);
    buf_clear(&file);
    return ok;
}

static void add_pdf(const struct publish *o, struct arena *arena, struct edition *out,
                    struct diags *d)
{
    struct buf file;
    buf_init(&file);
    if (span_starts(o->pdf, SPAN("%PDF-"))) {
        buf_add(&file, o->pdf);
        edition_add_file(out, arena, "", MEDIA_PDF, &file);
    } else if (o->pdf.n) {
        diag_add(d, DIAG_PUBLISH_NO_PDF, o->pdf_name, 0, NULL);
    }
    buf_clear(&file);
}

static bool add_drawn(struct epub *b, const char *path, unsigned shrink, struct arena *arena,
                      struct edition *out, struct err *e)
{
    struct buf file;
    buf_init(&file);
    bool ok = cover_picture(b, shrink, &file, e);
    if (ok)
        edition_add_file(out, arena, path, MEDIA_PNG, &file);
    buf_clear(&file);
    return ok;
}

/* The cover that is drawn, in two sizes; or the editor's own as it is, with a small drawn one for
 * the mark of each page, since it may have some megabytes. */
static bool add_pictures(struct epub *b, struct arena *arena, struct edition *out, struct err *e)
{
    const struct image *own = &b->a->imprint.cover;
    bool png = own->type && strcmp(own->type, MEDIA_PNG) == 0;
    bool jpeg = own->type && strcmp(own->type, MEDIA_JPEG) == 0;
    if (!own->data.n || !(png || jpeg))
        return add_drawn(b, "cover.png", COVER_SHRINK, arena, out, e) &&
               add_drawn(b, "thumbnail.png", THUMBNAIL_SHRINK, arena, out, e);
    struct buf file;
    buf_init(&file);
    buf_add(&file, own->data);
    edition_add_file(out, arena, jpeg ? "cover.jpg" : "cover.png", own->type, &file);
    buf_clear(&file);
    return add_drawn(b, "icon.png", THUMBNAIL_SHRINK, arena, out, e);
}

static bool add_style(const struct epub *b, const char *asset, const char *path,
                      struct arena *arena, struct edition *out, struct err *e)
{
    struct buf file;
    buf_init(&file);
    bool ok = out_asset(b->o, asset, &file, e);
    if (ok)
        edition_add_file(out, arena, path, NULL, &file);
    buf_clear(&file);
    return ok;
}

/* -- the book in the browser ------------------------------------------------------------------- */

/* A link of the bar above and below a page; REL is "prev" or "next". */
static void put_step(const struct epub *b, const char *rel, enum book_word label,
                     const struct page *to, struct buf *out)
{
    if (!to)
        return;
    put(out, "<a class=\"%s\" rel=\"%s\" href=\"%s.html\"><span class=\"label\">%s</span> ", rel,
        rel, to->kind == PAGE_CONTENTS ? "index" : to->stem, word(b, label));
    put(out, "<span class=\"to\"");
    if (to->article && strcmp(to->article->lang, b->a->lang) != 0)
        put(out, " lang=\"%s\"", to->article->lang);
    put(out, ">%s", to->title);
    if (to->part)
        put(out, " (%u)", to->part + 1);
    buf_puts(out, "</span></a>\n");
}

struct neighbours {
    const struct page *before, *page, *after; /* PAGE NULL: the contents */
};

static bool add_page(const struct epub *b, const struct neighbours *n, struct arena *arena,
                     struct edition *out, struct err *e)
{
    struct buf body, xhtml, steps, file;
    bool contents = n->page->kind == PAGE_CONTENTS;
    buf_init(&body);
    buf_init(&xhtml);
    buf_init(&steps);
    buf_init(&file);
    if (contents)
        nav_toc(b, &xhtml);
    else
        page_body(b, n->page, &xhtml);
    if (n->page->part)
        put(&body, "<h1 class=\"unseen\">%s (%u)</h1>\n", n->page->title, n->page->part + 1);
    html_of_xhtml(buf_span(&xhtml), n->page->kind == PAGE_ARTICLE, &body);
    put_step(b, "prev", BOOK_PREVIOUS, n->before, &steps);
    put_step(b, "next", BOOK_NEXT, n->after, &steps);
    struct buf title, skip, book, index, lang, turn, icon;
    struct buf *words[] = {&title, &skip, &book, &index, &lang, &turn, &icon};
    const char *texts[] = {
        n->page->title,
        word(b, BOOK_SKIP),
        b->title,
        word(b, BOOK_CONTENTS),
        b->a->lang,
        arena_printf(arena, "%s, %s", word(b, BOOK_PREVIOUS), word(b, BOOK_NEXT)),
        edition_picture(out, PICTURE_ICON)->path};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        buf_init(words[i]);
        put(words[i], "%s", texts[i]);
    }
    const struct filling list[] = {
        {"title", buf_span(&title)}, {"skip", buf_span(&skip)}, {"book", buf_span(&book)},
        {"index", buf_span(&index)}, {"lang", buf_span(&lang)}, {"body", buf_span(&body)},
        {"steps", buf_span(&steps)}, {"turn", buf_span(&turn)}, {"icon", buf_span(&icon)},
    };
    bool ok = template_fill(b->o, "publish/read.html", list, sizeof list / sizeof *list, &file, e);
    if (ok)
        edition_add_file(out, arena, contents ? "read/index.html" : page_href(n->page, arena), NULL,
                         &file);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        buf_clear(words[i]);
    buf_clear(&body);
    buf_clear(&xhtml);
    buf_clear(&steps);
    buf_clear(&file);
    return ok;
}

/* The cover is on the landing page, and of the contents there is one page, however long. */
static bool is_read(const struct page *p)
{
    return p->kind != PAGE_COVER && !(p->kind == PAGE_CONTENTS && p->part);
}

static bool add_pages(const struct epub *b, struct arena *arena, struct edition *out, struct err *e)
{
    const struct page **list = ARENA_ARRAY(arena, const struct page *, b->page_count + 2);
    size_t n = 1; /* a NULL stands at either end */
    bool ok = true;
    for (size_t i = 0; i < b->page_count; i++)
        if (is_read(&b->pages[i]))
            list[n++] = &b->pages[i];
    for (size_t i = 1; ok && i < n; i++) {
        struct neighbours near = {list[i - 1], list[i], i + 1 < n ? list[i + 1] : NULL};
        ok = add_page(b, &near, arena, out, e);
    }
    return ok;
}

bool edition_make(const struct anthology *a, const struct publish *o, struct arena *arena,
                  struct edition *out, struct diags *d, struct err *e)
{
    struct epub b = {.a = a, .o = &o->out, .lang = lang_find(span_of(a->lang))};
    if (!b.lang)
        b.lang = lang_find(SPAN("en"));
    plan_make(&b);
    bool ok = cover_make(&b, e);
    if (ok) {
        describe(&b, arena, out);
        add_items(&b, arena, out);
        ok = add_download(&b, "epub", MEDIA_EPUB, arena, out, e);
    }
    if (ok) {
        add_pdf(o, arena, out, d);
        ok = add_download(&b, "docbook", MEDIA_DOCBOOK, arena, out, e) &&
             add_pictures(&b, arena, out, e) &&
             add_style(&b, "publish/style.css", "style.css", arena, out, e) &&
             add_style(&b, "epub.css", "read/book.css", arena, out, e) &&
             add_pages(&b, arena, out, e);
    }
    buf_clear(&b.cover.image);
    plan_clear(&b);
    return ok;
}

/* -- names ------------------------------------------------------------------------------------- */

/* Names that Windows keeps for devices, whatever their ending. */
static bool is_device(const char *s)
{
    static const char *const devices[] = {"con", "prn", "aux", "nul"};
    for (size_t i = 0; i < sizeof devices / sizeof *devices; i++)
        if (strcmp(s, devices[i]) == 0)
            return true;
    return (strncmp(s, "com", 3) == 0 || strncmp(s, "lpt", 3) == 0) && ascii_digit(s[3]) && !s[4];
}

static bool is_taken(const struct shelf *s, const char *key)
{
    for (size_t i = 0; i < s->count; i++)
        if (strcmp(s->list[i].key, key) == 0)
            return true;
    return false;
}

const char *edition_key(const struct edition *e, const struct shelf *s, struct arena *arena)
{
    const char *base = e->edition ? slug(span_of(e->edition), arena) : "";
    if (!*base)
        base = arena_printf(arena, "%.10s", e->modified);
    if (is_device(base))
        base = arena_printf(arena, "e-%s", base);
    const char *key = base;
    for (unsigned n = 2; is_taken(s, key); n++)
        key = arena_printf(arena, "%s-%u", base, n);
    return key;
}

const char *edition_download(const struct edition *e, const char *suffix, struct arena *arena)
{
    const char *name = slug(span_of(e->title), arena);
    size_t n = strlen(name), k = strlen(e->key);
    /* a title that ends in its edition does not say it twice: digitalt-ledarskap-2026 */
    if (n > k && strcmp(name + n - k, e->key) == 0 && name[n - k - 1] == '-')
        name = arena_string(arena, span_make(name, n - k - 1));
    return arena_printf(arena, "%s-%s%s", *name ? name : "antologi", e->key, suffix);
}
