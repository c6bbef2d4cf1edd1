/* SPDX-License-Identifier: MIT
 *
 * Source beside result, block by block, as HTML. */
#include "cmd/page.h"

#include <stdlib.h>
#include <string.h>

#include "cmd/doubts.h"
#include "cmd/facts.h"
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
    const size_t to = text_line_at(&r->text, b->last + 1);
    for (size_t l = text_line_at(&r->text, b->first); l < to; l++) {
        if (!r->text.lines[l].s.n)
            continue;
        if (!first)
            buf_putc(p->out, '\n');
        first = false;
        text(p, r->text.lines[l].s);
    }
}

static void put_result(struct page *p, const struct reading *r, const struct block *b,
                       const struct fact *speaker)
{
    bool omitted = b->kind == KIND_OMITTED || r->repeats;
    buf_puts(p->out, "<span class=\"kind\">");
    if (omitted) {
        words(p, SAY_PAGE_OMITTED, NULL);
        buf_printf(p->out, ": %s", reason_name(r->repeats ? REASON_DUPLICATE : b->reason));
    } else {
        buf_puts(p->out, kind_name(b->kind));
        if (speaker) {
            buf_puts(p->out, " · ");
            words(p, SAY_FACT_SPEAKER, NULL);
            /* "line 12: Anna Ek" */
            text(p, span_from(span_of(speaker->value), strcspn(speaker->value, ":")));
        }
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

static void put_entry(struct page *p, struct span entry)
{
    buf_puts(p->out, "<code lang=\"en\">");
    text(p, entry);
    buf_puts(p->out, "</code>");
}

static void put_why(struct page *p, const struct reading *r, const struct block *b)
{
    struct buf entry = {0};
    if (doubt_is(b)) {
        buf_puts(p->out, "<span class=\"badge\">");
        words(p, SAY_PAGE_CLOSE, NULL);
        buf_printf(p->out, ": %s</span> ", doubt_nearly(b, &p->arena));
    }
    buf_puts(p->out, "<span class=\"reasons\" lang=\"en\">");
    text(p, span_of(r->repeats ? r->repeats : b->why));
    buf_puts(p->out, "</span>");
    if (b->withdrawn)
        return;
    entry_block(&entry, r->entry_name, b, NULL, ENTRY_OTHER);
    put_entry(p, buf_span(&entry));
    buf_clear(&entry);
}

/* SPEAKER: who says the quote, with its entry; or NULL. */
static void put_row(struct page *p, const struct reading *r, size_t number, size_t i,
                    const struct fact *speaker)
{
    const struct block *b = &r->blocks.list[i];
    bool shared = i && b[-1].first == b->first; /* an id once */
    buf_printf(p->out, "<tr role=\"row\"%s>", doubt_is(b) ? " class=\"close\"" : "");
    if (shared)
        buf_puts(p->out, "<th scope=\"row\" role=\"rowheader\">");
    else
        buf_printf(p->out, "<th scope=\"row\" role=\"rowheader\" id=\"s%zu-%u\">", number,
                   b->first);
    buf_printf(p->out, b->first == b->last ? "%u" : "%u–%u", b->first, b->last);
    buf_printf(p->out, "</th>\n<td role=\"cell\" class=\"source\" lang=\"%s\">", r->lang->code);
    put_source(p, r, i);
    buf_printf(p->out, "</td>\n<td role=\"cell\" class=\"result\" lang=\"%s\">", r->lang->code);
    put_result(p, r, b, speaker);
    buf_puts(p->out, "</td>\n<td role=\"cell\" class=\"why\">");
    put_why(p, r, b);
    if (speaker && speaker->entry)
        put_entry(p, span_of(speaker->entry));
    buf_puts(p->out, "</td></tr>\n");
}

/* -- a source ---------------------------------------------------------------------------------- */

static void put_heads(struct page *p, const enum sentence *heads, size_t count)
{
    buf_puts(p->out, "<thead role=\"rowgroup\"><tr role=\"row\">");
    for (size_t i = 0; i < count; i++) {
        buf_puts(p->out, "<th scope=\"col\" role=\"columnheader\">");
        words(p, heads[i], NULL);
        if (heads[i] == SAY_PAGE_WHY) {
            buf_puts(p->out, " · ");
            words(p, SAY_PAGE_ENTRY, NULL);
        }
        buf_puts(p->out, "</th>");
    }
    buf_puts(p->out, "</tr></thead>\n<tbody role=\"rowgroup\">\n");
}

/* What is not known is shown where an editor is likely to know it. */
static bool is_shown(const struct fact *f)
{
    return *f->value || f->key == FACT_TITLE || f->key == FACT_DATE || f->key == FACT_ORGANISATION;
}

static void put_fact(struct page *p, const struct reading *r, const struct fact *f)
{
    bool own = f->key == FACT_TITLE || f->key == FACT_PERSON || f->key == FACT_ORGANISATION;
    buf_puts(p->out, "<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">");
    words(p, (enum sentence)(SAY_FACT_LANGUAGE + (int)f->key), NULL);
    buf_puts(p->out, "</th>\n<td role=\"cell\"");
    if (own && *f->value)
        buf_printf(p->out, " lang=\"%s\"", r->lang->code);
    buf_puts(p->out, ">");
    if (*f->value)
        text(p, span_of(f->value));
    else
        words(p, SAY_PAGE_UNKNOWN, NULL);
    buf_puts(p->out, "</td>\n<td role=\"cell\" class=\"why\">");
    if (f->why) {
        buf_puts(p->out, "<span class=\"reasons\" lang=\"en\">");
        text(p, span_of(f->why));
        buf_puts(p->out, "</span>");
    }
    if (f->entry)
        put_entry(p, span_of(f->entry));
    buf_puts(p->out, "</td></tr>\n");
}

/* What was decided on the article as a whole; who speaks stands beside the quotes. */
static void put_facts(struct page *p, const struct reading *r, size_t number,
                      const struct fact *list, size_t count)
{
    static const enum sentence heads[] = {SAY_PAGE_WHAT, SAY_PAGE_DECIDED, SAY_PAGE_WHY};
    buf_printf(p->out, "<h3 id=\"s%zu-article\">", number);
    words(p, SAY_PAGE_ARTICLE, NULL);
    buf_printf(p->out,
               "</h3>\n<table role=\"table\" class=\"facts\" aria-labelledby=\"s%zu-article\">\n",
               number);
    put_heads(p, heads, sizeof heads / sizeof *heads);
    for (size_t i = 0; i < count; i++)
        if (list[i].key != FACT_SPEAKER && is_shown(&list[i]))
            put_fact(p, r, &list[i]);
    buf_puts(p->out, "</tbody>\n</table>\n");
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

/* The name of R's file, and behind it the titles of its articles. */
static void put_name(struct page *p, const struct reading *r)
{
    text(p, span_of(r->name));
    for (size_t k = 0; k < r->draft_count; k++) {
        const struct draft *d = &r->drafts[k];
        if (!d->title)
            continue;
        buf_printf(p->out, "<span class=\"title\"> <span lang=\"%s\">", d->lang->code);
        text(p, span_of(d->title));
        buf_puts(p->out, "</span></span>");
    }
}

static void put_blocks(struct page *p, const struct reading *r, size_t number,
                       const struct fact *list, size_t count)
{
    static const enum sentence heads[] = {SAY_PAGE_LINES, SAY_PAGE_SOURCE, SAY_PAGE_RESULT,
                                          SAY_PAGE_WHY};
    size_t next = 0; /* facts on speakers follow the quotes */
    buf_printf(p->out, "<h3 id=\"s%zu-blocks\">", number);
    words(p, SAY_PAGE_BLOCKS, NULL);
    buf_printf(p->out, "</h3>\n<table role=\"table\" aria-labelledby=\"s%zu-blocks\">\n", number);
    buf_puts(p->out,
             "<colgroup><col class=\"lines\"/><col/><col/><col class=\"why\"/></colgroup>\n");
    put_heads(p, heads, sizeof heads / sizeof *heads);
    for (size_t i = 0; i < r->blocks.count; i++) {
        const struct fact *speaker = NULL;
        if (r->blocks.list[i].kind == KIND_QUOTE) {
            while (next < count && list[next].key != FACT_SPEAKER)
                next++;
            speaker = next < count ? &list[next++] : NULL;
        }
        put_row(p, r, number, i, speaker);
    }
    buf_puts(p->out, "</tbody>\n</table>\n");
}

static void put_section(struct page *p, const struct reading *r, size_t number)
{
    size_t count;
    const struct fact *list = facts_of(r, &p->arena, &count);
    buf_printf(p->out, "<section aria-labelledby=\"s%zu\">\n<h2 id=\"s%zu\">", number, number);
    put_name(p, r);
    buf_puts(p->out, "</h2>\n");
    put_close(p, r, number);
    if (!r->repeats)
        put_facts(p, r, number, list, count);
    put_blocks(p, r, number, list, count);
    buf_puts(p->out, "</section>\n");
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
        put_name(p, r);
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

/* All close decisions as links to their rows. */
static void put_doubts(struct page *p)
{
    size_t count;
    char line[16];
    struct doubt *list = doubts_find(p->s, &count);
    if (count) {
        buf_puts(p->out, "<nav aria-labelledby=\"close\">\n<h2 id=\"close\">");
        words(p, SAY_PAGE_CLOSE_ALL, NULL);
        buf_puts(p->out, "</h2>\n<ol>\n");
    }
    for (size_t i = 0; i < count; i++) {
        const struct reading *r = list[i].source;
        const struct block *b = list[i].block;
        snprintf(line, sizeof line, "%u", b->first);
        buf_printf(p->out, "<li><a href=\"#s%zu-%u\">", (size_t)(r - p->s->list) + 1, b->first);
        words(p, SAY_PAGE_CLOSE_ONE, (const char *const[]){r->entry_name, line, NULL});
        buf_printf(p->out, "</a>: <q lang=\"%s\">", r->lang->code);
        text(p, edition_words(b->raw));
        buf_puts(p->out, "</q> (");
        words(p, SAY_PAGE_NEARLY,
              (const char *const[]){doubt_now(b, &p->arena), doubt_nearly(b, &p->arena), NULL});
        buf_puts(p->out, ")</li>\n");
    }
    buf_puts(p->out, count ? "</ol>\n</nav>\n" : "");
    free(list);
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
    put_doubts(&p);
    put_contents(&p);
    for (size_t i = 0; i < s->count; i++)
        if (s->list[i].ok)
            put_section(&p, &s->list[i], i + 1);
    buf_puts(out, "</main>\n</body>\n</html>\n");
    arena_clear(&p.arena);
    return ok;
}
