/* SPDX-License-Identifier: MIT
 *
 * An article as XHTML: first what books set first, then its blocks in the order of the source, at
 * last where it comes from. Blocks that were left out are passed over. */
#include <stdlib.h>
#include <string.h>

#include "out/dialogue.h"
#include "out/epub/epub.h"
#include "out/permission.h"
#include "out/epub/walk.h"

#include "base/banned.h"

/* An article that is being written: one page of it. */
struct writing {
    const struct epub *b;
    const struct page *page;
    const struct article *article;
    struct buf *out;
};

/* Kinds that books set first, in their order there. */
static const enum kind head_order[] = {KIND_KICKER, KIND_TITLE, KIND_LEAD, KIND_BYLINE, KIND_DATE};

/* -- text -------------------------------------------------------------------------------------- */

/* A stretch of a block that states a principle. */
struct said {
    size_t from, to; /* bytes of the block's text; both 0 when its words are not found there */
    const struct principle *principle;
    size_t place; /* 0: its first, else the number of a further one */
};

static int said_compare(const void *a, const void *b)
{
    const struct said *x = a, *y = b;
    if (x->from != y->from)
        return x->from < y->from ? -1 : 1;
    return x->principle->number < y->principle->number
               ? -1
               : x->principle->number > y->principle->number;
}

/* Which of P's places is NODE; the same number that the appendix links to. */
static size_t place_of(const struct principle *p, const struct node *node)
{
    if (p->at.node == node)
        return 0;
    for (size_t i = 0; i < p->place_count; i++)
        if (p->places[i].node == node)
            return i + 1;
    return 0;
}

/* The principles of NODE in the order of the text; the caller frees the list. */
static struct said *said_list(const struct node *node, size_t *count)
{
    struct said *list = mem_alloc(node->principle_count * sizeof *list);
    size_t n = 0;
    for (size_t i = 0; i < node->principle_count; i++) {
        const struct principle *p = node->principles[i];
        bool again = false;
        for (size_t k = 0; k < n; k++)
            again |= list[k].principle == p;
        if (again)
            continue;
        size_t at = span_find(node->text, p->text);
        list[n++] = at == SIZE_MAX ? (struct said){0, 0, p, place_of(p, node)}
                                   : (struct said){at, at + p->text.n, p, place_of(p, node)};
    }
    qsort(list, n, sizeof *list, said_compare);
    *count = n;
    return list;
}

/* The visible way from a principle in the text to the appendix: its number. */
static void put_way(const struct writing *w, const struct said *s)
{
    const struct epub *b = w->b;
    unsigned number = s->principle->number;
    put(w->out, "<a class=\"mark way\" href=\"%s.xhtml#pr%u\" aria-label=\"%s %u\">%u</a>",
        plan_principle(b, s->principle)->stem, number, word(b, BOOK_PRINCIPLE), number, number);
}

/* Text FROM..TO of NODE with its principles set off. Stretches that overlap are cut: a later one
 * begins where the one before ends, so that each has its place to link to. */
static void put_said(const struct writing *w, const struct node *node, size_t from, size_t to)
{
    size_t count, at = from;
    struct said *list = said_list(node, &count);
    for (size_t i = 0; i < count; i++) {
        const struct said *s = &list[i];
        if (s->from < from || s->from >= to)
            continue; /* it begins in another piece */
        size_t start = s->from > at ? s->from : at, end = s->to < to ? s->to : to;
        if (end < start)
            end = start;
        put_text(w->out, span_make(node->text.p + at, start - at));
        put(w->out, "<span id=\"pr%u", s->principle->number);
        if (s->place)
            put(w->out, "-%zu", s->place + 1);
        buf_puts(w->out, "\">");
        put_text(w->out, span_make(node->text.p + start, end - start));
        buf_puts(w->out, "</span>");
        put_way(w, s);
        at = end;
    }
    put_text(w->out, span_make(node->text.p + at, to - at));
    free(list);
}

static void put_words(const struct writing *w, const struct node *node, size_t from, size_t to)
{
    if (node->principle_count)
        put_said(w, node, from, to);
    else
        put_text(w->out, span_make(node->text.p + from, to - from));
}

/* -- blocks ------------------------------------------------------------------------------------ */

/* Opens a mark, what the book adds to a block; in the language of the book when it holds words. */
static void mark_open(const struct writing *w, const struct node *node, const char *class,
                      bool words)
{
    const char *lang = node->lang ? node->lang : w->article->lang;
    put(w->out, "<span class=\"mark%s%s\"", *class ? " " : "", class);
    if (words && strcmp(lang, w->b->a->lang) != 0)
        put(w->out, " lang=\"%s\" xml:lang=\"%s\"", w->b->a->lang, w->b->a->lang);
    buf_puts(w->out, ">");
}

static void block_open(const struct writing *w, const struct node *node, const char *element,
                       const char *class, unsigned piece)
{
    put(w->out, "<%s id=\"b%u", element, node->number);
    if (piece)
        put(w->out, "-%u", piece + 1);
    buf_puts(w->out, "\"");
    if (*class)
        put(w->out, " class=\"%s\"", class);
    if (node->lang && strcmp(node->lang, w->article->lang) != 0)
        put(w->out, " lang=\"%s\" xml:lang=\"%s\"", node->lang, node->lang);
    buf_puts(w->out, ">");
}

/* The dash of a quote, held to its first word by a no-break space. */
static void put_dash(const struct writing *w, const struct node *node)
{
    const char *code = node->lang ? node->lang : w->article->lang;
    const struct lang *lang = lang_find(span_of(code));
    if (!dialogue_dash(node))
        return;
    mark_open(w, node, "", false);
    put(w->out, "%s\u00A0</span>", lang && lang->dash ? lang->dash : "–");
}

/* The name of a speaker that the text leaves out, in brackets as what an editor adds. */
static void put_speaker(const struct writing *w, const struct node *node, const char *name)
{
    mark_open(w, node, "speaker", true);
    put(w->out, " [%s %s]</span>", word(w->b, BOOK_SPEAKER), name);
}

/* How a kind of block is set. */
struct setting {
    const char *element, *class;
};
static const struct setting settings[KIND_COUNT] = {
    [KIND_TITLE] = {"h3", ""},
    [KIND_KICKER] = {"p", "kicker"},
    [KIND_DATE] = {"p", "date"},
    [KIND_BYLINE] = {"p", "byline"},
    [KIND_LEAD] = {"p", "lead"},
    [KIND_HEADING] = {"h3", ""},
    [KIND_PARA] = {"p", ""},
    [KIND_QUOTE] = {"p", "quote"},
    [KIND_ITEM] = {"li", ""},
    [KIND_CAPTION] = {"p", "caption"},
    [KIND_PULLQUOTE] = {"p", "pulled"},
};

/* One piece of a block that is neither list nor box; MARK: of an item, when it is shown. */
static void put_piece(const struct writing *w, const struct node *node,
                      const struct dialogue *so_far, const char *mark, size_t from, size_t to,
                      unsigned piece)
{
    const struct setting *s = &settings[node->kind];
    if (node->kind == KIND_PULLQUOTE)
        buf_puts(w->out, "<aside epub:type=\"pullquote\" role=\"doc-pullquote\""
                         " class=\"pullquote\">");
    block_open(w, node, s->element, piece ? "on" : s->class, piece);
    if (piece == 0 && mark) {
        mark_open(w, node, "item", false);
        put(w->out, "%s </span>", mark);
    }
    if (piece == 0 && node->kind == KIND_QUOTE)
        put_dash(w, node);
    if (piece == 0 && node->kind == KIND_CAPTION) {
        mark_open(w, node, "label", true);
        put(w->out, "%s </span>", word(w->b, BOOK_PICTURE));
    }
    put_words(w, node, from, to);
    const char *name =
        node->kind == KIND_QUOTE && to == node->text.n ? dialogue_name(so_far, node) : NULL;
    if (name)
        put_speaker(w, node, name);
    put(w->out, "</%s>", s->element);
    buf_puts(w->out, node->kind == KIND_PULLQUOTE ? "</aside>\n" : "\n");
}

/* The pieces of NODE that stand on this page. */
static void put_leaf(const struct writing *w, const struct node *node,
                     const struct dialogue *so_far, const char *mark)
{
    size_t from = 0;
    unsigned piece = 0;
    do {
        size_t end = leaf_piece_end(node->text, from);
        uint64_t place = article_place(node->number, piece);
        if (place >= w->page->from && place < w->page->to)
            put_piece(w, node, so_far, mark, from, end, piece);
        from = end;
        piece++;
    } while (from < node->text.n);
}

/* True when some leaf of the list that starts at NODE stands on this page. */
static bool on_page(const struct writing *w, const struct node *node)
{
    for (; node; node = node->next) {
        if (!node_is_kept(node))
            continue;
        if (node_is_container(node)) {
            if (on_page(w, node->child))
                return true;
        } else if (article_place(node->number, 0) < w->page->to &&
                   article_place(node->number, (1 << 20) - 1) >= w->page->from) {
            return true;
        }
    }
    return false;
}

/* -- lists ------------------------------------------------------------------------------------- */

/* Marks that a bullet list shows of itself. */
static const char *const bullets[] = {"•", "-", "–", "—", "*", "·", "●", "▪", "■", "◦", "○", "‣"};

static bool is_bullet(const char *mark)
{
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++)
        if (strcmp(mark, bullets[i]) == 0)
            return true;
    return false;
}

/* The number of "12.", or 0. */
static unsigned mark_number(const char *mark)
{
    unsigned n = 0;
    while (ascii_digit(*mark) && n < 100000)
        n = n * 10 + (unsigned)(*mark++ - '0');
    return strcmp(mark, ".") == 0 ? n : 0;
}

/* True when the marks of LIST are those that XHTML would show: bullets, or 1. 2. 3. in order. */
static bool is_plain(const struct node *list)
{
    unsigned next = 0;
    for (const struct node *i = list->child; i; i = i->next) {
        if (!i->mark || !node_is_kept(i))
            continue;
        if (!list->numbered ? !is_bullet(i->mark) : mark_number(i->mark) == 0)
            return false;
        if (list->numbered && next && mark_number(i->mark) != next)
            return false;
        next = mark_number(i->mark) + 1;
    }
    return true;
}

/* The number of the first item of LIST on this page, 1 unless marks or an earlier page say more. */
static unsigned list_start(const struct writing *w, const struct node *list)
{
    unsigned count = 0, base = 0;
    for (const struct node *i = list->child; i; i = i->next) {
        if (!node_is_kept(i))
            continue;
        if (count++ == 0 && i->mark)
            base = mark_number(i->mark);
        if (article_place(i->number, 0) >= w->page->from)
            break;
    }
    return (base ? base : 1) + (count ? count - 1 : 0);
}

static void put_list(const struct writing *w, const struct node *list)
{
    bool plain = is_plain(list);
    const char *element = list->numbered ? "ol" : "ul";
    put(w->out, "<%s", element);
    if (!plain)
        buf_puts(w->out, " class=\"marked\"");
    else if (list->numbered && list_start(w, list) != 1)
        put(w->out, " start=\"%u\"", list_start(w, list));
    buf_puts(w->out, ">\n");
    for (const struct node *i = list->child; i; i = i->next)
        if (node_is_kept(i))
            put_leaf(w, i, &(struct dialogue){0}, plain ? NULL : i->mark);
    put(w->out, "</%s>\n", element);
}

/* -- the page ---------------------------------------------------------------------------------- */

static const struct node *kept_after(const struct node *node)
{
    do
        node = node->next;
    while (node && !node_is_kept(node));
    return node;
}

static void put_blocks(const struct writing *w, const struct node *node, bool top)
{
    struct dialogue so_far = {0};
    for (; node; node = node->next) {
        if (!node_is_kept(node))
            continue;
        so_far.after = kept_after(node);
        if (node_is_container(node) && on_page(w, node->child)) {
            if (node->kind == KIND_LIST) {
                put_list(w, node);
            } else {
                buf_puts(w->out, "<aside class=\"box\">\n");
                put_blocks(w, node->child, false);
                buf_puts(w->out, "</aside>\n");
            }
        } else if (!node_is_container(node) && !(top && article_in_head(w->article, node))) {
            put_leaf(w, node, &so_far, NULL);
        }
        dialogue_pass(&so_far, node);
    }
}

/* "Article 3", and the first kicker behind it on the same line. */
static const struct node *put_number(const struct writing *w)
{
    const struct article *a = w->article;
    const struct node *kicker = a->body;
    while (kicker && !(kicker->kind == KIND_KICKER && article_in_head(a, kicker)))
        kicker = kicker->next;
    struct node none = {.lang = NULL};
    if (kicker)
        block_open(w, kicker, "p", "kicker", 0);
    else
        buf_puts(w->out, "<p class=\"kicker\">");
    mark_open(w, kicker ? kicker : &none, "number", true);
    put(w->out, "%s %u%s</span>", word(w->b, BOOK_ARTICLE), a->number, kicker ? " · " : "");
    if (kicker)
        put_words(w, kicker, 0, kicker->text.n);
    buf_puts(w->out, "</p>\n");
    return kicker;
}

/* The heading: the title; first words of the text, marked, where there is none. */
static void put_title(const struct writing *w)
{
    const struct article *a = w->article;
    const struct node *title = a->title && article_in_head(a, a->title) ? a->title : NULL;
    if (title) {
        size_t label = title->text.n - title_without_label(title->text).n;
        block_open(w, title, "h2", "", 0);
        if (label) { /* the source's words, and not what the title says */
            buf_puts(w->out, "<span class=\"label\">");
            put_words(w, title, 0, label);
            buf_puts(w->out, "</span>");
        }
        put_words(w, title, label, title->text.n);
    } else {
        put(w->out, "<h2><span class=\"mark\">%s</span>", a->name);
    }
    buf_puts(w->out, "</h2>\n");
}

static void put_head(const struct writing *w)
{
    struct page all = *w->page;
    struct writing head = *w;
    all.from = 0;
    all.to = UINT64_MAX; /* the head stands on the first page, whatever the places of its blocks */
    head.page = &all;
    buf_puts(w->out, "<header>\n");
    const struct node *done = put_number(&head);
    for (size_t k = 0; k < sizeof head_order / sizeof *head_order; k++) {
        if (head_order[k] == KIND_TITLE)
            put_title(&head);
        for (const struct node *n = w->article->body; n; n = n->next)
            if (n->kind == head_order[k] && n->kind != KIND_TITLE && n != done &&
                article_in_head(w->article, n))
                put_leaf(&head, n, &(struct dialogue){0}, NULL);
    }
    buf_puts(w->out, "</header>\n");
}

/* Where the article comes from, with the way to its entry in appendix B. */
static void put_origin(const struct writing *w)
{
    const struct epub *b = w->b;
    const struct article *a = w->article;
    size_t index = (size_t)(a->source - b->a->sources);
    buf_puts(w->out, "<div class=\"origin\" role=\"doc-credit\" epub:type=\"credit\"");
    if (strcmp(a->lang, b->a->lang) != 0)
        put(w->out, " lang=\"%s\" xml:lang=\"%s\"", b->a->lang, b->a->lang);
    put(w->out, ">\n<p><a class=\"label\" href=\"%s.xhtml#s%zu\">%s</a>. ",
        plan_source(b, index)->stem, b->source_rank[index] + 1, word(b, BOOK_ORIGIN));
    origin_write(b, a->source, a->date, w->out);
    if (a->source->permission != PERMISSION_UNKNOWN) /* what is not known appendix B says */
        put(w->out, " %s: %s.", word(b, BOOK_PERMISSION),
            word(b, permission_in_book(a->source->permission)));
    buf_puts(w->out, "</p>\n</div>\n");
}

void article_page(const struct epub *b, const struct page *page, struct buf *out)
{
    struct writing w = {b, page, page->article, out};
    if (page->from == 0)
        put_head(&w);
    put_blocks(&w, page->article->body, true);
    if (page->to == UINT64_MAX && page->article->source)
        put_origin(&w);
}
