/* SPDX-License-Identifier: MIT
 *
 * Finds where an edition file ends, so that all that stands in it stays as it is: comments, white
 * space, quotation marks. Only the encoding is changed, to the one that is written. */
#include "cmd/kept.h"

#include <string.h>

#include "edge/conv.h"

#include "base/banned.h"

enum { DECLARATION = 200 }; /* bytes that hold the XML declaration */

/* -- encoding ---------------------------------------------------------------------------------- */

/* Where the name of the encoding stands in the declaration of XML; empty when it has none. */
static struct span declared(struct span xml)
{
    struct span head = span_make(xml.p, xml.n < DECLARATION ? xml.n : DECLARATION);
    size_t end = span_find(head, SPAN("?>")), at = span_find(head, SPAN("encoding"));
    if (end == SIZE_MAX || at == SIZE_MAX || at > end)
        return span_make(xml.p, 0);
    while (at < end && head.p[at] != '"' && head.p[at] != '\'')
        at++;
    size_t from = at + 1, to = from;
    while (to < end && head.p[to] != head.p[at])
        to++;
    return to < end ? span_make(head.p + from, to - from) : span_make(xml.p, 0);
}

/* XML as UTF-8, and its declaration with it. */
static void to_utf8(struct span xml, struct buf *out)
{
    char name[64];
    struct buf text = {0};
    struct span s = declared(xml);
    bool wide =
        xml.n > 1 && (span_starts(xml, SPAN("\xFE\xFF")) || span_starts(xml, SPAN("\xFF\xFE")));
    snprintf(name, sizeof name, "%.*s", s.n < 60 ? (int)s.n : 60, s.p);
    if (wide && conv_to_utf8("UTF-16", xml, &text, NULL, NULL))
        xml = buf_span(&text);
    else if (s.n && conv_to_utf8(name, xml, &text, NULL, NULL))
        xml = buf_span(&text);
    s = declared(xml);
    size_t before = s.n ? (size_t)(s.p - xml.p) : 0;
    buf_add(out, span_make(xml.p, before));
    buf_puts(out, s.n ? "UTF-8" : "");
    buf_add(out, span_from(xml, before + s.n));
    buf_clear(&text);
}

/* -- the end ----------------------------------------------------------------------------------- */

/* Where what opens at byte AT with OPEN ends, behind its CLOSE; AT when it does not open so. */
static size_t behind(struct span s, size_t at, const char *open, const char *close)
{
    struct span rest = span_from(s, at);
    if (!span_starts(rest, span_of(open)))
        return at;
    size_t end = span_find(span_from(rest, strlen(open)), span_of(close));
    return end == SIZE_MAX ? s.n : at + strlen(open) + end + strlen(close);
}

/* Where the last end tag of S begins; S.n when it has none. A tag alone that closes itself ends at
 * *EMPTY. */
static size_t last_end_tag(struct span s, size_t *empty)
{
    static const char *const asides[][2] = {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}};
    size_t found = s.n;
    *empty = s.n;
    for (size_t at = 0; at < s.n;) {
        size_t next = at;
        if (s.p[at] != '<') {
            at++;
            continue;
        }
        for (size_t i = 0; i < sizeof asides / sizeof *asides && next == at; i++)
            next = behind(s, at, asides[i][0], asides[i][1]);
        if (next > at) {
            at = next;
            continue;
        }
        if (at + 1 < s.n && s.p[at + 1] == '/')
            found = at;
        char quote = 0;
        for (; at < s.n && (quote || s.p[at] != '>'); at++)
            if (quote ? s.p[at] == quote : s.p[at] == '"' || s.p[at] == '\'')
                quote = quote ? 0 : s.p[at];
        if (at && at < s.n && s.p[at - 1] == '/' && *empty == s.n && found == s.n)
            *empty = at + 1;
    }
    return found;
}

void kept_cut(struct kept *k, struct span xml)
{
    *k = (struct kept){0};
    size_t empty;
    if (!xml.n)
        return;
    to_utf8(xml, &k->text);
    struct span s = buf_span(&k->text);
    size_t end = last_end_tag(s, &empty);
    if (end == s.n) { /* <edition ... />: it is opened */
        struct buf open = {0};
        buf_add(&open, span_make(s.p, empty < 2 ? 0 : empty - 2));
        buf_puts(&open, ">\n");
        end = open.n;
        buf_puts(&open, "</edition>");
        buf_add(&open, span_from(s, empty));
        buf_clear(&k->text);
        k->text = open;
        s = buf_span(&k->text);
    }
    size_t n = end;
    while (n && ascii_space((unsigned char)s.p[n - 1]))
        n--;
    k->head = span_make(s.p, n);
    k->tail = span_from(s, end);
}

void kept_clear(struct kept *k)
{
    buf_clear(&k->text);
    *k = (struct kept){0};
}
