/* SPDX-License-Identifier: MIT
 *
 * The cover: styles/cover.svg with the book's title, organisations and publisher filled in. Lines
 * are broken by estimated widths and shrunk until they fit. */
#include <string.h>

#include "base/utf8.h"
#include "out/epub/epub.h"

#include "base/banned.h"

enum { LINES_MOST = 12 };

/* The width of S in hundredths of its size, estimated: letters of a text face come in few widths.
 */
static unsigned width(struct span s)
{
    unsigned w = 0;
    for (size_t at = 0; at < s.n;) {
        uint32_t cp = utf8_next(s, &at);
        w += cp < 0x80 && strchr("iljtf.,:;'!|()[] ", (int)cp)  ? 30
             : cp == 'm' || cp == 'w' || cp == 'M' || cp == 'W' ? 88
             : cp >= 'A' && cp <= 'Z'                           ? 68
             : cp >= 0x2E80                                     ? 100
                                                                : 52;
    }
    return w;
}

static size_t cover_wrap(struct span s, unsigned most, struct span *lines, size_t room)
{
    size_t n = 0, start = 0, end = 0;
    for (size_t at = 0; at <= s.n; at++) {
        if (at < s.n && s.p[at] != ' ')
            continue;
        /* a word ends at AT */
        if (end > start && width(span_make(s.p + start, at - start)) > most) {
            if (n < room)
                lines[n] = span_make(s.p + start, end - start);
            n++;
            start = end + 1;
        }
        end = at;
    }
    if (s.n > start) {
        if (n < room)
            lines[n] = span_from(s, start);
        n++;
    }
    return n;
}

/* A place in the template for lines of text: {{title 110 820 1380 900 180}} means the title at x
 * 110, first line at y 820, in a box 1380 wide and 900 high, at most 180 large; units of the
 * template. */
struct slot {
    struct span name;
    unsigned x, y, wide, high, size;
};

static unsigned number(struct span *s)
{
    unsigned n = 0;
    size_t i = 0;
    while (i < s->n && s->p[i] == ' ')
        i++;
    for (; i < s->n && ascii_digit(s->p[i]) && n < 100000; i++)
        n = n * 10 + (unsigned)(s->p[i] - '0');
    *s = span_from(*s, i);
    return n;
}

static struct slot slot_read(struct span s)
{
    size_t n = 0;
    s = span_trim(s);
    while (n < s.n && s.p[n] != ' ')
        n++;
    struct slot slot = {.name = span_make(s.p, n)};
    s = span_from(s, n);
    slot.x = number(&s);
    slot.y = number(&s);
    slot.wide = number(&s);
    slot.high = number(&s);
    slot.size = number(&s);
    return slot;
}

/* TEXT as lines of <tspan>, as large as fits. */
static void slot_fill(const struct slot *slot, struct span text, struct buf *out)
{
    struct span lines[LINES_MOST];
    unsigned size = slot->size ? slot->size : 40;
    size_t n = 0;
    for (;; size = size * 9 / 10) {
        n = cover_wrap(text, slot->wide * 100 / size, lines, LINES_MOST);
        unsigned longest = 0;
        for (size_t i = 0; i < n && i < LINES_MOST; i++)
            longest = width(lines[i]) > longest ? width(lines[i]) : longest;
        if (size < 16 || (n <= LINES_MOST && n * size * 12 / 10 <= slot->high &&
                          longest * size / 100 <= slot->wide))
            break;
    }
    for (size_t i = 0; i < n && i < LINES_MOST; i++)
        put(out, "<tspan x=\"%u\" y=\"%zu\" font-size=\"%u\">%.*s</tspan>", slot->x,
            slot->y + i * size * 12 / 10, size, (int)lines[i].n, lines[i].p);
}

static void join_organisations(const struct epub *b, struct buf *out)
{
    size_t n = 0;
    for (const struct organisation *o = b->a->organisations; o; o = o->next)
        if (o->articles && o->kind != ORG_NONE && o->name)
            buf_printf(out, "%s%s", n++ ? " · " : "", o->name);
}

/* The text that the slot NAME asks for. */
static void slot_text(const struct epub *b, struct span name, struct buf *out)
{
    const struct imprint *i = &b->a->imprint;
    if (span_is(name, "title"))
        buf_puts(out, b->title);
    else if (span_is(name, "subtitle"))
        buf_puts(out, i->subtitle ? i->subtitle : "");
    else if (span_is(name, "publisher"))
        buf_puts(out, i->publisher ? i->publisher : "");
    else if (span_is(name, "kind"))
        buf_puts(out, i->title ? word(b, BOOK_ANTHOLOGY) : "");
    else if (span_is(name, "organisations") && i->title)
        join_organisations(b, out); /* without an edition the title itself names them */
}

static void fill(const struct epub *b, struct span form, struct buf *out)
{
    struct buf text;
    buf_init(&text);
    while (form.n) {
        size_t open = span_find(form, SPAN("{{"));
        size_t close = open == SIZE_MAX ? SIZE_MAX : span_find(form, SPAN("}}"));
        if (close == SIZE_MAX || close < open)
            break;
        buf_add(out, span_make(form.p, open));
        struct slot slot = slot_read(span_make(form.p + open + 2, close - open - 2));
        text.n = 0;
        slot_text(b, slot.name, &text);
        slot_fill(&slot, buf_span(&text), out);
        form = span_from(form, close + 2);
    }
    buf_add(out, form);
    buf_clear(&text);
}

bool cover_make(struct epub *b, struct err *e)
{
    struct buf form;
    buf_init(&form);
    bool ok = out_asset(b->o, "cover.svg", &form, e);
    if (ok)
        fill(b, buf_span(&form), &b->cover.image);
    b->cover.file = "cover.svg";
    b->cover.media = "image/svg+xml";
    buf_clear(&form);
    return ok;
}
