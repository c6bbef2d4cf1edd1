/* SPDX-License-Identifier: MIT
 *
 * The registers: names with the numbers of articles or principles, each a link. A row that is too
 * long for a page goes on in the next under its name. */
#include "out/epub/epub.h"

#include "base/banned.h"

enum { ROW_SIZE = 400 }; /* bytes of markup around a row with its letter, one number included */

size_t row_measure(const struct row *row)
{
    return ROW_SIZE + put_size_s(row->name) + put_size_s(row->note);
}

static const struct registry *registry_of(const struct epub *b, enum page_kind kind)
{
    return kind == PAGE_PERSONS         ? &b->persons
           : kind == PAGE_ORGANISATIONS ? &b->organisations
           : kind == PAGE_THEMES        ? &b->register_themes
                                        : &b->terms;
}

static void put_name(const struct epub *b, const struct row *row, struct buf *out)
{
    if (row->chapter)
        put(out, "<li><a class=\"name\" href=\"%s.xhtml\">%s</a>",
            plan_chapter(b, row->chapter)->stem, row->name);
    else
        put(out, "<li><span class=\"name\">%s</span>", row->name);
    if (row->note)
        put(out, ", %s", row->note);
}

/* The number of R as the way there: to the principle, or to the block of the article. GAP stands
 * before it: the first number must not stand alone on a line. */
static void put_number(const struct epub *b, enum page_kind kind, const struct ref *r,
                       const char *gap, struct buf *out)
{
    unsigned number = r->number;
    buf_puts(out, gap);
    if (kind == PAGE_THEMES) {
        put(out, "<a href=\"%s.xhtml#pr%u\">%u</a>",
            plan_principle(b, b->principles[number - 1])->stem, number, number);
        return;
    }
    put(out, "<a href=\"%s.xhtml", plan_article(b, b->articles[number - 1], r->node)->stem);
    if (r->node)
        put(out, "#b%u", r->node->number);
    put(out, "\">%u</a>", number);
}

void register_page(const struct epub *b, const struct page *page, struct buf *out)
{
    const struct registry *g = registry_of(b, page->kind);
    const struct row *row = NULL;
    const char *letter = NULL;
    if (page->part == 0)
        put(out, "<h1>%s</h1>\n<p class=\"note\">%s</p>\n", page->title,
            word(b, page->kind == PAGE_THEMES ? BOOK_PRINCIPLE_NUMBERS : BOOK_NUMBERS));
    for (size_t i = (size_t)page->from; i < page->to && i < g->ref_count; i++) {
        const struct row *next = &g->rows[g->refs[i].row];
        bool opens = next != row;
        if (opens) {
            buf_puts(out, row ? "</li>\n" : "");
            if (!row || letter != next->initial) {
                buf_puts(out, row ? "</ul>\n" : "");
                if (next->initial)
                    put(out, "<h2>%s</h2>\n", next->initial);
                buf_puts(out, "<ul class=\"register\">\n");
            }
            put_name(b, next, out);
            row = next;
            letter = next->initial;
        }
        if (g->refs[i].number) {
            buf_puts(out, opens ? ":" : ",");
            put_number(b, page->kind, &g->refs[i], opens ? "\u00A0" : " ", out);
        }
    }
    buf_puts(out, row ? "</li>\n</ul>\n" : "");
}
