/* SPDX-License-Identifier: MIT
 *
 * XHTML of our own EPUB writer becomes HTML that every server can send as text/html. Only tags are
 * touched; the words between them pass as they are. */
#include <string.h>

#include "out/publish/edition.h"

#include "base/banned.h"

/* Elements that HTML never closes (HTML, section 13.1.2). */
static const char *const void_elements[] = {"br", "hr", "img", "link", "meta", "wbr"};

static bool is_void(struct span name)
{
    for (size_t i = 0; i < sizeof void_elements / sizeof *void_elements; i++)
        if (span_is(name, void_elements[i]))
            return true;
    return false;
}

/* Attributes that mean nothing in HTML; lang stands beside xml:lang. */
static bool is_dropped(struct span name)
{
    return span_starts(name, SPAN("epub:")) || span_starts(name, SPAN("xml:")) ||
           span_starts(name, SPAN("xmlns"));
}

/* VALUE of an href: a page of the book has another name here. */
static void put_href(struct span value, struct buf *out)
{
    size_t hash = 0;
    while (hash < value.n && value.p[hash] != '#')
        hash++;
    struct span path = span_make(value.p, hash), ending = SPAN(".xhtml");
    bool ours = span_ends(path, ending) && span_find(path, SPAN(":")) == SIZE_MAX;
    buf_add(out, ours ? span_make(path.p, path.n - ending.n) : path);
    buf_puts(out, ours ? ".html" : "");
    buf_add(out, span_from(value, hash));
}

/* The attributes in S, each with a space before it. */
static void put_attributes(struct span s, struct buf *out)
{
    for (;;) {
        s = span_trim(s);
        size_t equals = span_find(s, SPAN("=\""));
        if (equals == SIZE_MAX)
            return;
        struct span name = span_make(s.p, equals);
        struct span value = span_from(s, equals + 2);
        size_t end = span_find(value, SPAN("\""));
        if (end == SIZE_MAX)
            return;
        s = span_from(value, end + 1);
        value.n = end;
        if (is_dropped(name))
            continue;
        buf_putc(out, ' ');
        buf_add(out, name);
        buf_puts(out, "=\"");
        if (span_is(name, "href"))
            put_href(value, out);
        else
            buf_add(out, value);
        buf_putc(out, '"');
    }
}

static void put_name(struct span name, int rise, struct buf *out)
{
    if (name.n == 2 && name.p[0] == 'h' && ascii_digit(name.p[1]) && name.p[1] - rise >= '1') {
        buf_putc(out, 'h');
        buf_putc(out, (char)(name.p[1] - rise));
    } else {
        buf_add(out, name);
    }
}

/* TAG is what stands between < and >. */
static void put_tag(struct span tag, int rise, struct buf *out)
{
    bool closes = tag.n && tag.p[0] == '/', empty = tag.n && tag.p[tag.n - 1] == '/';
    struct span rest = span_from(tag, closes);
    rest.n -= empty;
    size_t n = 0;
    while (n < rest.n && !ascii_space(rest.p[n]))
        n++;
    struct span name = span_make(rest.p, n);
    buf_puts(out, closes ? "</" : "<");
    put_name(name, rise, out);
    put_attributes(span_from(rest, n), out);
    buf_putc(out, '>');
    if (empty && !is_void(name)) {
        buf_puts(out, "</");
        put_name(name, rise, out);
        buf_putc(out, '>');
    }
}

void html_of_xhtml(struct span s, int rise, struct buf *out)
{
    while (s.n) {
        const char *open = memchr(s.p, '<', s.n);
        size_t n = open ? (size_t)(open - s.p) : s.n;
        buf_add(out, span_make(s.p, n));
        s = span_from(s, n);
        const char *close = s.n ? memchr(s.p, '>', s.n) : NULL;
        if (!close)
            break;
        put_tag(span_make(s.p + 1, (size_t)(close - s.p) - 1), rise, out);
        s = span_from(s, (size_t)(close - s.p) + 1);
    }
    buf_add(out, s);
}
