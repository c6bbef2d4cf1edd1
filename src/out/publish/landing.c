/* SPDX-License-Identifier: MIT
 *
 * The pages that people land on: the folder's, an edition's, the contents of the newest edition,
 * and the notices. Each part is a fragment that the template puts in its place; a part that says
 * nothing is empty. */
#include <stdlib.h>
#include <string.h>

#include "out/publish/edition.h"

#include "base/banned.h"

enum { BRIEF_FROM = 300 }; /* articles from which a landing page lists chapters alone */

/* What a page is made of. */
struct page {
    const struct shelf *shelf;
    const struct edition *it;
    const struct lang *lang;
    const char *files; /* leads to the edition's folder: "editions/2026/", or "" in it */
    bool root;         /* of the whole folder, not of one edition */
};

static const char *say(const struct page *p, enum book_word w)
{
    return lang_word(p->lang, w);
}

static void open_section(const struct page *p, const char *id, enum book_word title,
                         struct buf *out)
{
    put(out, "<section id=\"%s\" aria-labelledby=\"%s-title\">\n<h2 id=\"%s-title\">%s</h2>\n", id,
        id, id, say(p, title));
}

/* -- the head of the page ---------------------------------------------------------------------- */

static void put_links(const struct page *p, struct buf *out)
{
    const struct file_row *icon = edition_picture(p->it, PICTURE_ICON);
    put(out, "<link rel=\"icon\" type=\"%s\" href=\"%s%s\">\n", icon->media, p->files, icon->path);
    if (!p->root)
        return;
    put(out,
        "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"feed.xml\" title=\"%s\">\n"
        "<link rel=\"alternate\" type=\"application/atom+xml;profile=opds-catalog\""
        " href=\"opds.xml\" title=\"OPDS\">\n",
        p->it->title);
}

static void put_cover(const struct page *p, struct buf *out)
{
    put(out, "<img class=\"cover\" src=\"%s%s\" alt=\"%s: %s\">\n", p->files,
        edition_picture(p->it, PICTURE_COVER)->path, say(p, BOOK_COVER), p->it->title);
}

static void put_line(const char *class, const char *text, struct buf *out)
{
    if (text)
        put(out, "<p class=\"%s\">%s</p>\n", class, text);
}

static void put_head(const struct page *p, struct buf *out)
{
    const struct edition *e = p->it;
    put_line("editors", e->editors, out);
    put(out, "<h1>%s</h1>\n", e->title);
    put_line("subtitle", e->subtitle, out);
    buf_puts(out, "<p class=\"imprint\">");
    if (e->publisher)
        put(out, "%s · ", e->publisher);
    put_edition_name(e, p->lang, out);
    if (e->date) {
        put(out, " · %s ", say(p, BOOK_PUBLISHED));
        put_date_words(e->lang, e->date, out);
    }
    buf_puts(out, "</p>\n");
    const struct file_row *epub = edition_find_media(e, MEDIA_EPUB);
    put(out, "<p class=\"actions\"><a class=\"button first\" href=\"read/index.html\">%s</a>",
        say(p, BOOK_READ));
    if (epub)
        put(out, " <a class=\"button\" href=\"%s%s\">%s (EPUB)</a>", p->files, epub->path,
            say(p, BOOK_DOWNLOAD));
    buf_puts(out, "</p>\n");
}

/* -- what the book is -------------------------------------------------------------------------- */

static size_t count_items(const struct edition *e, enum item_kind kind)
{
    size_t n = 0;
    for (size_t i = 0; i < e->item_count; i++)
        n += e->items[i].kind == kind;
    return n;
}

static void put_about(const struct page *p, struct buf *out)
{
    open_section(p, "about", BOOK_ABOUT, out);
    put(out, "<p>%s</p>\n<dl class=\"counts\">\n", say(p, BOOK_ABOUT_TEXT));
    static const struct {
        enum item_kind kind;
        enum book_word name;
    } rows[] = {{ITEM_ARTICLE, BOOK_ARTICLES},
                {ITEM_ORGANISATION, BOOK_BODIES},
                {ITEM_PRINCIPLE, BOOK_MAXIMS}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        put(out, "<div><dt>%s</dt><dd>%zu</dd></div>\n", say(p, rows[i].name),
            count_items(p->it, rows[i].kind));
    buf_puts(out, "</dl>\n</section>\n");
}

/* -- downloads --------------------------------------------------------------------------------- */

static const struct {
    const char *media, *name;
    enum book_word purpose;
} formats[] = {
    {MEDIA_EPUB, "EPUB", BOOK_FOR_READING},
    {MEDIA_PDF, "PDF", BOOK_FOR_PRINT},
    {MEDIA_DOCBOOK, "DocBook", BOOK_FOR_PRESS},
};
enum { FORMATS = sizeof formats / sizeof *formats };

static void put_checksums(const struct page *p, struct buf *out)
{
    put(out,
        "<details>\n<summary>%s</summary>\n<p>%s <code>sha256sum -c SHA256SUMS</code></p>\n<dl>\n",
        say(p, BOOK_CHECKSUMS), say(p, BOOK_CHECKSUMS_WHY));
    for (size_t i = 0; i < FORMATS; i++) {
        const struct file_row *f = edition_find_media(p->it, formats[i].media);
        if (f)
            put(out, "<dt>%s</dt><dd><code>%s</code></dd>\n", f->path, f->sha256);
    }
    put(out, "</dl>\n<p><a href=\"%sSHA256SUMS\">SHA256SUMS</a></p>\n</details>\n", p->files);
}

static void put_downloads(const struct page *p, struct buf *out)
{
    open_section(p, "download", BOOK_DOWNLOAD, out);
    buf_puts(out, "<ul class=\"cards\">\n");
    for (size_t i = 0; i < FORMATS; i++) {
        const struct file_row *f = edition_find_media(p->it, formats[i].media);
        if (!f)
            continue;
        put(out, "<li><a href=\"%s%s\" type=\"%s\" download=\"\">%s</a> <span class=\"size\">",
            p->files, f->path, f->media, formats[i].name);
        put_bytes(p->lang, f->size, out);
        put(out, "</span>\n<p>%s</p>\n<p class=\"file\">%s</p></li>\n", say(p, formats[i].purpose),
            f->path);
    }
    buf_puts(out, "</ul>\n");
    put_checksums(p, out);
    buf_puts(out, "</section>\n");
}

/* -- contents ---------------------------------------------------------------------------------- */

static void put_item_link(const struct item *i, const char *files, struct buf *out)
{
    put(out, "<a href=\"%s%s\"", files, i->href);
    if (i->lang)
        put(out, " lang=\"%s\" hreflang=\"%s\"", i->lang, i->lang);
    buf_puts(out, ">");
    if (i->kind == ITEM_ARTICLE && i->number)
        put(out, "<span class=\"number\">%s</span> ", i->number);
    put(out, "%s</a>", i->name);
}

/* Chapters with their articles, then the parts; links begin with FILES. BRIEF: of a long book the
 * chapters alone. */
static void put_list(const struct edition *e, const char *files, bool brief, struct buf *out)
{
    bool inner = false, open = false;
    brief = brief && count_items(e, ITEM_ARTICLE) > BRIEF_FROM;
    buf_puts(out, "<ol class=\"contents\">\n");
    for (size_t i = 0; i < e->item_count; i++) {
        const struct item *it = &e->items[i];
        if (it->kind == ITEM_PRINCIPLE || !it->href || (brief && it->kind == ITEM_ARTICLE))
            continue;
        if (it->kind != ITEM_ARTICLE) {
            buf_puts(out, inner ? "</ol>\n" : "");
            buf_puts(out, open ? "</li>\n" : "");
            inner = false;
        } else if (!inner) {
            buf_puts(out, "\n<ol>\n");
            inner = true;
        }
        buf_puts(out, "<li>");
        put_item_link(it, files, out);
        if (it->kind == ITEM_ARTICLE)
            buf_puts(out, "</li>\n");
        else
            open = true;
    }
    buf_puts(out, inner ? "</ol>\n" : "");
    buf_puts(out, open ? "</li>\n</ol>\n" : "</ol>\n");
}

static void put_contents(const struct page *p, struct buf *out)
{
    open_section(p, "contents", BOOK_CONTENTS, out);
    put_list(p->it, p->files, true, out);
    buf_puts(out, "</section>\n");
}

static void put_organisations(const struct page *p, struct buf *out)
{
    if (!count_items(p->it, ITEM_ORGANISATION))
        return;
    open_section(p, "organisations", BOOK_BODIES, out);
    buf_puts(out, "<ul class=\"names\">\n");
    for (size_t i = 0; i < p->it->item_count; i++) {
        const struct item *it = &p->it->items[i];
        if (it->kind != ITEM_ORGANISATION)
            continue;
        buf_puts(out, "<li>");
        if (it->href)
            put_item_link(it, p->files, out);
        else
            put(out, "%s", it->name);
        buf_puts(out, "</li>\n");
    }
    buf_puts(out, "</ul>\n</section>\n");
}

/* -- editions ---------------------------------------------------------------------------------- */

static void put_news(const struct page *p, struct buf *out)
{
    const struct edition *before = p->root ? shelf_next(p->shelf, p->it) : NULL;
    if (!before)
        return;
    open_section(p, "news", BOOK_NEWS, out);
    changes_write(p->it, before, p->lang, 3, out);
    buf_puts(out, "</section>\n");
}

static void put_subscribe(const struct page *p, struct buf *out)
{
    const char *base = p->root ? p->shelf->base_url : NULL;
    if (!base)
        return;
    open_section(p, "subscribe", BOOK_SUBSCRIBE, out);
    put(out, "<p>%s</p>\n<p class=\"address\"><a href=\"%sopds.xml\">%sopds.xml</a><br>\n",
        say(p, BOOK_SUBSCRIBE_APP), base, base);
    put(out, "<a href=\"%sopds.json\">%sopds.json</a> (OPDS 2.0)</p>\n", base, base);
    put(out, "<p>%s</p>\n<p class=\"address\"><a href=\"%sfeed.xml\">%sfeed.xml</a></p>\n",
        say(p, BOOK_SUBSCRIBE_FEED), base, base);
    put(out, "<p class=\"note\">%s</p>\n</section>\n", say(p, BOOK_SUBSCRIBE_LOGIN));
}

static void put_earlier(const struct page *p, struct buf *out)
{
    const struct edition *e = p->root ? shelf_next(p->shelf, p->it) : NULL;
    if (!e)
        return;
    open_section(p, "earlier", BOOK_EARLIER, out);
    buf_puts(out, "<ul>\n");
    for (; e; e = shelf_next(p->shelf, e)) {
        put(out, "<li><a href=\"editions/%s/index.html\"", e->key);
        if (strcmp(e->lang, p->it->lang) != 0)
            put(out, " lang=\"%s\"", e->lang);
        put(out, ">%s, ", e->title);
        put_edition_name(e, p->lang, out);
        buf_puts(out, "</a> <span class=\"size\">");
        put_date_words(p->it->lang, e->modified, out);
        buf_puts(out, "</span></li>\n");
    }
    buf_puts(out, "</ul>\n</section>\n");
}

/* -- rights ------------------------------------------------------------------------------------ */

static void put_labelled(const struct page *p, enum book_word label, const char *value,
                         struct buf *out)
{
    if (!value)
        return;
    put(out, "<p>%s: ", say(p, label));
    put_link(value, out);
    buf_puts(out, "</p>\n");
}

static void put_rights(const struct page *p, struct buf *out)
{
    const struct edition *e = p->it;
    open_section(p, "rights", BOOK_RIGHTS, out);
    put(out, "<p>%s</p>\n", e->rights ? e->rights : say(p, BOOK_RIGHTS_DEFAULT));
    put(out, "<p>%s</p>\n", say(p, BOOK_ACCESSIBILITY));
    put_labelled(p, BOOK_STATEMENT, e->statement, out);
    put_labelled(p, BOOK_REPORT, e->contact, out);
    put_labelled(p, BOOK_DIARY, e->diary, out);
    buf_puts(out, "</section>\n");
}

static void put_foot(const struct page *p, struct buf *out)
{
    if (!p->root)
        put(out, "<p><a href=\"../../index.html\">%s</a></p>\n", say(p, BOOK_LATEST));
    if (p->it->generator)
        put(out, "<p>%s %s</p>\n", say(p, BOOK_MADE_BY), p->it->generator);
}

/* -- pages ------------------------------------------------------------------------------------- */

static void put_title(const struct page *p, struct buf *out)
{
    put(out, "%s", p->it->title);
    if (!p->root) {
        buf_puts(out, " – ");
        put_edition_name(p->it, p->lang, out);
    }
}

static void put_lang(const struct page *p, struct buf *out)
{
    put(out, "%s", p->it->lang);
}

static void put_skip(const struct page *p, struct buf *out)
{
    put(out, "%s", say(p, BOOK_SKIP));
}

static const struct {
    const char *name;
    void (*write)(const struct page *p, struct buf *out);
} parts[] = {
    {"lang", put_lang},
    {"title", put_title},
    {"skip", put_skip},
    {"links", put_links},
    {"cover", put_cover},
    {"head", put_head},
    {"about", put_about},
    {"downloads", put_downloads},
    {"news", put_news},
    {"contents", put_contents},
    {"organisations", put_organisations},
    {"subscribe", put_subscribe},
    {"earlier", put_earlier},
    {"rights", put_rights},
    {"foot", put_foot},
};
enum { PARTS = sizeof parts / sizeof *parts };

static bool landing(const struct page *p, struct buf *out, struct err *e)
{
    struct buf text[PARTS];
    struct filling list[PARTS];
    for (size_t i = 0; i < PARTS; i++) {
        buf_init(&text[i]);
        parts[i].write(p, &text[i]);
        list[i] = (struct filling){parts[i].name, buf_span(&text[i])};
    }
    bool ok = template_fill(p->shelf->out, "publish/landing.html", list, PARTS, out, e);
    for (size_t i = 0; i < PARTS; i++)
        buf_clear(&text[i]);
    return ok;
}

static const struct lang *language(const struct edition *e)
{
    const struct lang *lang = e && e->lang ? lang_find(span_of(e->lang)) : NULL;
    return lang ? lang : lang_find(SPAN("en"));
}

bool landing_root(const struct shelf *s, struct buf *out, struct err *e)
{
    const struct edition *it = shelf_current(s);
    if (!it)
        return landing_notice(s, BOOK_WITHDRAWN, BOOK_WITHDRAWN_WHY, NULL, "", out, e);
    struct page p = {s, it, language(it), arena_printf(s->arena, "editions/%s/", it->key), true};
    return landing(&p, out, e);
}

bool landing_edition(const struct shelf *s, const struct edition *it, struct buf *out,
                     struct err *e)
{
    struct page p = {s, it, language(it), "", false};
    return landing(&p, out, e);
}

/* A page of a few words: TITLE, markup BODY and maybe a link; UP leads to the style. */
static bool simple_page(const struct shelf *s, const struct lang *lang, const char *code,
                        const char *title, struct span body, const char *up, struct buf *out,
                        struct err *e)
{
    const struct edition *now = shelf_current(s);
    struct buf words, tag, way, icon;
    buf_init(&icon);
    if (now && *up) /* a notice has nothing of a book on it; the contents have its picture */
        put(&icon, "<link rel=\"icon\" href=\"%seditions/%s/%s\">\n", up, now->key,
            edition_picture(now, PICTURE_ICON)->path);
    buf_init(&words);
    buf_init(&tag);
    buf_init(&way);
    put(&words, "%s", title);
    put(&tag, "%s", code);
    put(&way, "%s", up);
    struct filling list[] = {{"lang", buf_span(&tag)},
                             {"title", buf_span(&words)},
                             {"skip", span_of(lang_word(lang, BOOK_SKIP))},
                             {"up", buf_span(&way)},
                             {"icon", buf_span(&icon)},
                             {"body", body}};
    bool ok =
        template_fill(s->out, "publish/notice.html", list, sizeof list / sizeof *list, out, e);
    buf_clear(&words);
    buf_clear(&tag);
    buf_clear(&way);
    buf_clear(&icon);
    return ok;
}

bool landing_notice(const struct shelf *s, enum book_word title, enum book_word text,
                    const char *home, const char *up, struct buf *out, struct err *e)
{
    const struct lang *lang = s->lang ? s->lang : language(NULL);
    struct buf body;
    buf_init(&body);
    put(&body, "<h1>%s</h1>\n", lang_word(lang, title));
    if (text != title)
        put(&body, "<p>%s</p>\n", lang_word(lang, text));
    if (home)
        put(&body, "<p><a href=\"%s\">%s</a></p>\n", home, lang_word(lang, BOOK_LATEST));
    bool ok = simple_page(s, lang, lang->code, lang_word(lang, title), buf_span(&body), up, out, e);
    buf_clear(&body);
    return ok;
}

bool landing_read(const struct shelf *s, struct buf *out, struct err *e)
{
    const struct edition *it = shelf_current(s);
    if (!it)
        return landing_notice(s, BOOK_WITHDRAWN, BOOK_WITHDRAWN_WHY, NULL, "../", out, e);
    struct buf body;
    buf_init(&body);
    put(&body, "<p><a href=\"../index.html\">%s</a></p>\n<h1>%s</h1>\n<nav aria-label=\"%s\">\n",
        it->title, lang_word(language(it), BOOK_CONTENTS), lang_word(language(it), BOOK_CONTENTS));
    put_list(it, arena_printf(s->arena, "../editions/%s/", it->key), false, &body);
    buf_puts(&body, "</nav>\n");
    bool ok = simple_page(s, language(it), it->lang, it->title, buf_span(&body), "../", out, e);
    buf_clear(&body);
    return ok;
}
