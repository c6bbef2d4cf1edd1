/* SPDX-License-Identifier: MIT
 *
 * Source beside result, block by block, as HTML. */
#include "cmd/page.h"

#include "cmd/doubts.h"
#include "cmd/say.h"
#include "edition/entries.h"
#include "out/out.h"

#include "base/banned.h"

struct page {
    const struct sources *s;
    enum diag_language language;
    struct buf *out;
    struct arena arena;
};

static void text(struct page *p, struct span s)
{
    buf_xml(p->out, s, false);
}

static void words(struct page *p, enum sentence s, const char *const *args)
{
    struct buf b = {0};
    say(&b, s, p->language, args);
    text(p, buf_span(&b));
    buf_clear(&b);
}

static size_t close_count(const struct reading *r)
{
    size_t count = 0;
    for (size_t i = 0; i < r->blocks.count; i++)
        count += doubt_is(&r->blocks.list[i]);
    return count;
}

/* -- a block ----------------------------------------------------------------------------------- */

/* True when no other block stands on the lines of block I. */
static bool is_alone(const struct reading *r, size_t i)
{
    const struct block *b = &r->blocks.list[i];
    return !(i && b[-1].last >= b->first) && !(i + 1 < r->blocks.count && b[1].first <= b->last) &&
           !b->withdrawn;
}

/* The lines of the source that block I came from, as they are. */
static void put_source(struct page *p, const struct reading *r, size_t i)
{
    const struct block *b = &r->blocks.list[i];
    bool first = true;
    if (!is_alone(r, i)) {
        text(p, b->raw);
        return;
    }
    size_t low = 0, high = r->text.count;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (r->text.lines[mid].no < b->first)
            low = mid + 1;
        else
            high = mid;
    }
    for (; low < r->text.count && r->text.lines[low].no <= b->last; low++) {
        if (!r->text.lines[low].s.n)
            continue;
        if (!first)
            buf_putc(p->out, '\n');
        first = false;
        text(p, r->text.lines[low].s);
    }
}

static void put_result(struct page *p, const struct reading *r, const struct block *b)
{
    bool omitted = b->kind == KIND_OMITTED || r->repeats;
    buf_puts(p->out, "<span class=\"kind\">");
    if (omitted) {
        words(p, SAY_PAGE_OMITTED, NULL);
        buf_printf(p->out, ": %s", reason_name(r->repeats ? REASON_DUPLICATE : b->reason));
    } else {
        buf_puts(p->out, kind_name(b->kind));
    }
    buf_puts(p->out, "</span>");
    if (omitted) {
        buf_puts(p->out, "<del>");
        text(p, b->raw);
        buf_puts(p->out, "</del>");
    } else {
        struct buf set = {0};
        typography_set(r->lang, b->text, &set);
        text(p, buf_span(&set));
        buf_clear(&set);
    }
}

static void put_why(struct page *p, const struct reading *r, const struct block *b)
{
    struct buf entry = {0};
    if (doubt_is(b)) {
        buf_puts(p->out, "<span class=\"badge\">");
        words(p, SAY_PAGE_CLOSE, NULL);
        buf_printf(p->out, ": %s</span> ", doubt_nearly(b, &p->arena));
    }
    buf_puts(p->out, "<span class=\"why\" lang=\"en\">");
    text(p, span_of(r->repeats ? r->repeats : b->why));
    buf_puts(p->out, "</span>");
    if (b->withdrawn)
        return;
    entry_block(&entry, r->entry_name, b, NULL, ENTRY_OTHER);
    buf_puts(p->out, "<code lang=\"en\">");
    text(p, buf_span(&entry));
    buf_puts(p->out, "</code>");
    buf_clear(&entry);
}

static void put_row(struct page *p, const struct reading *r, size_t number, size_t i)
{
    const struct block *b = &r->blocks.list[i];
    bool shared = i && b[-1].first == b->first; /* an id once */
    buf_printf(p->out, "<tr%s>", doubt_is(b) ? " class=\"close\"" : "");
    if (shared)
        buf_puts(p->out, "<th scope=\"row\">");
    else
        buf_printf(p->out, "<th scope=\"row\" id=\"s%zu-%u\">", number, b->first);
    buf_printf(p->out, b->first == b->last ? "%u" : "%u–%u", b->first, b->last);
    buf_printf(p->out, "</th>\n<td class=\"source\" lang=\"%s\">", r->lang->code);
    put_source(p, r, i);
    buf_printf(p->out, "</td>\n<td lang=\"%s\">", r->lang->code);
    put_result(p, r, b);
    buf_puts(p->out, "</td>\n<td>");
    put_why(p, r, b);
    buf_puts(p->out, "</td></tr>\n");
}

/* -- a source ---------------------------------------------------------------------------------- */

static void put_heads(struct page *p)
{
    static const enum sentence heads[] = {SAY_PAGE_LINES, SAY_PAGE_SOURCE, SAY_PAGE_RESULT,
                                          SAY_PAGE_WHY};
    buf_puts(p->out, "<colgroup><col class=\"lines\"/><col/><col/><col class=\"why\"/></colgroup>\n"
                     "<thead><tr>");
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        buf_puts(p->out, "<th scope=\"col\">");
        words(p, heads[i], NULL);
        if (heads[i] == SAY_PAGE_WHY) {
            buf_puts(p->out, " · ");
            words(p, SAY_PAGE_ENTRY, NULL);
        }
        buf_puts(p->out, "</th>");
    }
    buf_puts(p->out, "</tr></thead>\n");
}

/* The close decisions of R as links to their rows. */
static void put_close(struct page *p, const struct reading *r, size_t number)
{
    size_t count = close_count(r), left = count;
    char digits[24];
    if (!count)
        return;
    snprintf(digits, sizeof digits, "%zu", count);
    buf_puts(p->out, "<p>");
    words(p, SAY_PAGE_CLOSE_COUNT, (const char *const[]){digits});
    buf_puts(p->out, ": ");
    for (size_t i = 0; i < r->blocks.count; i++) {
        const struct block *b = &r->blocks.list[i];
        if (!doubt_is(b))
            continue;
        snprintf(digits, sizeof digits, "%u", b->first);
        buf_printf(p->out, "<a href=\"#s%zu-%u\">", number, b->first);
        words(p, SAY_PAGE_LINE, (const char *const[]){digits});
        buf_puts(p->out, --left ? "</a>, " : "</a>");
    }
    buf_puts(p->out, "</p>\n");
}

static void put_section(struct page *p, const struct reading *r, size_t number)
{
    buf_printf(p->out, "<section aria-labelledby=\"s%zu\">\n<h2 id=\"s%zu\">", number, number);
    text(p, span_of(r->name));
    buf_puts(p->out, "</h2>\n");
    put_close(p, r, number);
    buf_printf(p->out, "<table aria-labelledby=\"s%zu\">\n", number);
    put_heads(p);
    buf_puts(p->out, "<tbody>\n");
    for (size_t i = 0; i < r->blocks.count; i++)
        put_row(p, r, number, i);
    buf_puts(p->out, "</tbody>\n</table>\n</section>\n");
}

/* -- the page ---------------------------------------------------------------------------------- */

static void put_contents(struct page *p)
{
    buf_puts(p->out, "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">");
    words(p, SAY_PAGE_CONTENTS, NULL);
    buf_puts(p->out, "</h2>\n<ol>\n");
    for (size_t i = 0; i < p->s->count; i++) {
        const struct reading *r = &p->s->list[i];
        char count[24];
        if (!r->ok)
            continue;
        buf_printf(p->out, "<li><a href=\"#s%zu\">", i + 1);
        text(p, span_of(r->name));
        buf_puts(p->out, "</a>");
        snprintf(count, sizeof count, "%zu", close_count(r));
        if (count[0] != '0') {
            buf_puts(p->out, " (");
            words(p, SAY_PAGE_CLOSE_COUNT, (const char *const[]){count});
            buf_putc(p->out, ')');
        }
        buf_puts(p->out, "</li>\n");
    }
    buf_puts(p->out, "</ol>\n</nav>\n");
}

bool page_of_sources(const struct sources *s, const struct options *o, struct buf *out,
                     struct err *e)
{
    struct page p = {.s = s, .language = o->language, .out = out};
    struct out_options how = {.styles = o->styles, .threads = 1, .epoch = -1};
    arena_init(&p.arena);
    buf_printf(out,
               "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\"/>\n"
               "<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>",
               o->language == DIAG_SWEDISH ? "sv" : "en");
    words(&p, SAY_PAGE_TITLE, NULL);
    buf_puts(out, "</title>\n<style>\n");
    bool ok = out_asset(&how, "explain.css", out, e);
    buf_puts(out, "</style>\n</head>\n<body>\n<main>\n<h1>");
    words(&p, SAY_PAGE_TITLE, NULL);
    buf_puts(out, "</h1>\n<p>");
    words(&p, SAY_PAGE_LEAD, NULL);
    buf_puts(out, "</p>\n");
    put_contents(&p);
    for (size_t i = 0; i < s->count; i++)
        if (s->list[i].ok)
            put_section(&p, &s->list[i], i + 1);
    buf_puts(out, "</main>\n</body>\n</html>\n");
    arena_clear(&p.arena);
    return ok;
}
