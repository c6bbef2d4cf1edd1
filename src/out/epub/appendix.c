/* SPDX-License-Identifier: MIT
 *
 * Appendix A, the principles by organisation and by theme, and appendix B, the sources. Of what was
 * left out there are counts, never words. */
#include <string.h>

#include "out/epub/epub.h"
#include "out/permission.h"

#include "base/banned.h"

enum {
    ENTRY_SIZE = 900, /* bytes of markup around an entry, with its heading */
    PLACE_SIZE = 300  /* around a link to a place */
};

/* -- A: principles ----------------------------------------------------------------------------- */

size_t principle_measure(const struct epub *b, const struct principle *p)
{
    (void)b;
    size_t n = ENTRY_SIZE + put_size(p->text) + (p->place_count + 1) * PLACE_SIZE;
    for (size_t i = 0; i <= p->place_count; i++) {
        const struct voice *v = i ? p->places[i - 1].speaker : p->at.speaker;
        n += v ? put_size_s(v->name) : 0;
    }
    return n;
}

/* The I-th place of P: who says it, and the way there, of ROLE (or NULL). */
static void put_place(const struct epub *b, const struct principle *p, size_t i, const char *role,
                      struct buf *out)
{
    const struct place *at = i ? &p->places[i - 1] : &p->at;
    if (i)
        buf_puts(out, "; ");
    if (at->speaker && at->speaker->name)
        put(out, "%s, ", at->speaker->name);
    put(out, "<a href=\"%s.xhtml", plan_article(b, at->article, at->node)->stem);
    if (at->node)
        put(out, "#pr%u", p->number);
    if (at->node && i)
        put(out, "-%zu", i + 1);
    if (role)
        put(out, "\" role=\"%s", role);
    put(out, "\">%s %u</a>", word(b, BOOK_ARTICLE), at->article->number);
}

static void put_quotation(const struct epub *b, const struct principle *p, struct buf *out)
{
    const char *lang = p->at.node && p->at.node->lang ? p->at.node->lang : p->at.article->lang;
    buf_puts(out, "<span class=\"q\"");
    if (lang && strcmp(lang, b->a->lang) != 0)
        put(out, " lang=\"%s\" xml:lang=\"%s\"", lang, lang);
    buf_puts(out, ">");
    put_text(out, p->text);
    buf_puts(out, "</span>");
}

static void put_principle(const struct epub *b, const struct principle *p, struct buf *out)
{
    put(out, "<li id=\"pr%u\">\n<p><span class=\"mark number\">%u </span>", p->number, p->number);
    put_quotation(b, p, out);
    buf_puts(out, "</p>\n<p class=\"where\">");
    for (size_t i = 0; i <= p->place_count; i++)
        put_place(b, p, i, "doc-backlink", out);
    buf_puts(out, "</p>\n</li>\n");
}

/* Index of the first principle of O, which stand together, or of the first behind it. */
static size_t principles_of(const struct epub *b, const struct organisation *o)
{
    size_t low = 0, high = b->a->principle_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (b->principles[middle]->at.article->organisation->number < o->number)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static const struct principle *epigraph_at(const struct epub *b, const struct organisation *o,
                                           size_t *i)
{
    for (; *i < b->a->principle_count; ++*i) {
        const struct principle *p = b->principles[*i];
        if (p->at.article->organisation != o)
            return NULL;
        if (p->epigraph)
            return p;
    }
    return NULL;
}

size_t epigraphs_measure(const struct epub *b, const struct organisation *o)
{
    size_t n = 0, i = principles_of(b, o);
    for (const struct principle *p; (p = epigraph_at(b, o, &i)); i++)
        n += ENTRY_SIZE + PLACE_SIZE + put_size(p->text) +
             (p->at.speaker ? put_size_s(p->at.speaker->name) : 0);
    return n;
}

void epigraphs(const struct epub *b, const struct organisation *o, struct buf *out)
{
    size_t i = principles_of(b, o);
    for (const struct principle *p; (p = epigraph_at(b, o, &i)); i++) {
        buf_puts(out, "<div epub:type=\"epigraph\" role=\"doc-epigraph\" class=\"epigraph\">\n<p>");
        put_quotation(b, p, out);
        buf_puts(out, "</p>\n<p class=\"where\">");
        put_place(b, p, 0, NULL, out);
        buf_puts(out, "</p>\n</div>\n");
    }
}

static const char *org_name(const struct epub *b, const struct organisation *o)
{
    return o->name && *o->name && o->kind != ORG_NONE ? o->name : word(b, BOOK_UNSORTED);
}

void principles_page(const struct epub *b, const struct page *page, struct buf *out)
{
    const struct organisation *of = NULL;
    if (page->part == 0)
        put(out,
            "<header>\n<p class=\"kicker\">%s A</p>\n<h1>%s</h1>\n</header>\n"
            "<h2 id=\"by-organisation\">%s</h2>\n",
            word(b, BOOK_APPENDIX), word(b, BOOK_PRINCIPLES), word(b, BOOK_BY_ORGANISATION));
    for (size_t i = (size_t)page->from; i < page->to && i < b->a->principle_count; i++) {
        const struct principle *p = b->principles[i];
        if (p->at.article->organisation != of) {
            if (of)
                buf_puts(out, "</ol>\n");
            of = p->at.article->organisation;
            put(out, "<h3><a href=\"%s.xhtml\">%s</a></h3>\n<ol class=\"principles\">\n",
                plan_chapter(b, of)->stem, org_name(b, of));
        }
        put_principle(b, p, out);
    }
    if (of)
        buf_puts(out, "</ol>\n");
}

/* The theme whose run of b->by_theme holds entry I. */
static const struct theme *theme_at(const struct epub *b, size_t i)
{
    size_t t = 0;
    while (i >= b->themes[t].from + b->themes[t].count)
        t++;
    return &b->themes[t];
}

void theme_page(const struct epub *b, const struct page *page, struct buf *out)
{
    const struct theme *of = NULL;
    if (page->part == 0)
        put(out, "<header>\n<p class=\"kicker\">%s A</p>\n<h1>%s</h1>\n</header>\n",
            word(b, BOOK_APPENDIX), page->title);
    for (size_t i = (size_t)page->from; i < page->to && i < b->a->principle_count; i++) {
        const struct principle *p = b->by_theme[i];
        const struct theme *t = theme_at(b, i);
        if (t != of) {
            buf_puts(out, of ? "</ol>\n<h2" : "<h2");
            of = t;
            if (i == t->from)
                put(out, " id=\"theme%zu\"", (size_t)(t - b->themes) + 1);
            put(out, ">%.*s</h2>\n<ol class=\"principles\">\n", (int)t->name.n, t->name.p);
        }
        put(out, "<li>\n<p><a class=\"mark number\" href=\"%s.xhtml#pr%u\">%u </a>",
            plan_principle(b, p)->stem, p->number, p->number);
        put_quotation(b, p, out);
        put(out, "</p>\n<p class=\"where\">%s, ", org_name(b, p->at.article->organisation));
        put_place(b, p, 0, "doc-backlink", out);
        buf_puts(out, "</p>\n</li>\n");
    }
    if (of)
        buf_puts(out, "</ol>\n");
}

/* -- B: sources -------------------------------------------------------------------------------- */

static enum book_word omit_word(enum reason r)
{
    static const enum book_word words[REASON_COUNT] = {
#define OMIT(code, name) [REASON_##code] = BOOK_OMIT_##code,
#include "block/omit.def"
#undef OMIT
    };
    return words[r];
}

/* "Left out: menus 5, readers' comments 2." or nothing. */
static void put_omitted(const struct epub *b, const size_t omitted[REASON_COUNT], struct buf *out)
{
    bool any = false;
    for (int r = 1; r < REASON_COUNT; r++) {
        if (!omitted[r])
            continue;
        if (any)
            buf_puts(out, ", ");
        else
            put(out, "<p class=\"omitted\">%s: ", word(b, BOOK_OMITTED));
        put(out, "%s %zu", word(b, omit_word((enum reason)r)), omitted[r]);
        any = true;
    }
    if (any)
        buf_puts(out, ".</p>\n");
}

size_t source_measure(const struct epub *b, size_t source)
{
    const struct source *s = &b->a->sources[source];
    size_t n = 2 * ENTRY_SIZE + put_size_s(s->file) + put_size_s(s->origin.author) +
               put_size_s(s->origin.publication) + 2 * put_size_s(s->origin.url);
    for (size_t i = b->source_articles[source]; i < b->source_articles[source + 1]; i++)
        n += PLACE_SIZE + put_size_s(b->by_source[i]->name);
    return n;
}

static void put_source(const struct epub *b, size_t source, struct buf *out)
{
    const struct source *s = &b->a->sources[source];
    size_t from = b->source_articles[source], to = b->source_articles[source + 1];
    size_t omitted[REASON_COUNT] = {0};
    put(out, "<li id=\"s%zu\">\n", b->source_rank[source] + 1);
    for (size_t i = from; i < to; i++) {
        const struct article *a = b->by_source[i];
        put(out, "<p class=\"title\"><a href=\"%s.xhtml\"", plan_article(b, a, NULL)->stem);
        if (strcmp(a->lang, b->a->lang) != 0)
            put(out, " lang=\"%s\" xml:lang=\"%s\"", a->lang, a->lang);
        put(out, "><span class=\"number\">%u </span>%s</a></p>\n", a->number, a->name);
        for (int r = 0; r < REASON_COUNT; r++)
            omitted[r] += a->omitted[r];
    }
    const char *date = to == from + 1 ? b->by_source[from]->date : NULL;
    bool known =
        date || s->origin.author || s->origin.publication || s->origin.retrieved || s->origin.url;
    if (known) {
        buf_puts(out, "<p>");
        origin_write(b, s, date, out);
        buf_puts(out, "</p>\n");
    }
    size_t first = s->duplicate_of ? plan_source_find(b, s->duplicate_of) : b->a->source_count;
    if (first < b->a->source_count)
        put(out, "<p>%s <a href=\"%s.xhtml#s%zu\">%s</a>.</p>\n", word(b, BOOK_REPEATS),
            plan_source(b, first)->stem, b->source_rank[first] + 1, b->a->sources[first].file);
    put(out, "<p>%s: %s. %s: %s.</p>\n", word(b, BOOK_PERMISSION),
        word(b, permission_in_book(s->permission)), word(b, BOOK_FILE), s->file);
    put_omitted(b, omitted, out);
    buf_puts(out, "</li>\n");
}

void sources_page(const struct epub *b, const struct page *page, struct buf *out)
{
    size_t all[REASON_COUNT] = {0};
    if (page->part == 0) {
        put(out, "<header>\n<p class=\"kicker\">%s B</p>\n<h1>%s</h1>\n</header>\n",
            word(b, BOOK_APPENDIX), word(b, BOOK_SOURCES));
        for (size_t i = 0; i < b->a->article_count; i++)
            for (int r = 0; r < REASON_COUNT; r++)
                all[r] += b->articles[i]->omitted[r];
        put_omitted(b, all, out);
    }
    buf_puts(out, "<ol class=\"sources\">\n");
    for (size_t i = (size_t)page->from; i < page->to && i < b->a->source_count; i++)
        put_source(b, b->source_order[i], out);
    buf_puts(out, "</ol>\n");
}
