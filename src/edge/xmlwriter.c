/* SPDX-License-Identifier: MIT
 *
 * XML out: libxml2's text writer keeps the elements, the escaping is ours, because spans have no
 * final NUL and texts may hold what XML 1.0 cannot. */
#include <libxml/xmlwriter.h>
#include <stdlib.h>

#include "base/arena.h"
#include "edge/xml.h"

#include "base/banned.h"

struct xml_writer {
    xmlTextWriterPtr w;
    struct buf escaped; /* the slice at hand */
    unsigned depth;     /* open elements */
};

/* libxml2 counts in int: longer texts are written in slices of at most so many bytes. */
enum { SLICE = 1024 * 1024 };

static int take(void *context, const char *bytes, int n)
{
    buf_add(context, span_make(bytes, (size_t)n));
    return n;
}

/* The writer fails for want of memory only: what it writes to cannot fail. */
static void must(int result)
{
    if (result < 0)
        mem_failed();
}

struct xml_writer *xml_writer_new(struct buf *out)
{
    struct xml_writer *w = mem_alloc(sizeof *w);
    xmlOutputBufferPtr to = xmlOutputBufferCreateIO(take, NULL, out, NULL);
    *w = (struct xml_writer){.w = to ? xmlNewTextWriter(to) : NULL};
    if (!w->w)
        mem_failed();
    return w;
}

void xml_writer_free(struct xml_writer *w)
{
    if (!w)
        return;
    xmlFreeTextWriter(w->w); /* flushes */
    buf_clear(&w->escaped);
    free(w);
}

/* Outside of all elements nothing is held back, so that OUT is complete after the last end. */
static void settle(struct xml_writer *w)
{
    if (w->depth == 0)
        must(xmlTextWriterFlush(w->w));
}

static void raw(struct xml_writer *w, struct span s)
{
    if (s.n) /* an empty write would make <name></name> of <name/> */
        must(xmlTextWriterWriteRawLen(w->w, BAD_CAST s.p, (int)s.n));
}

/* Length of the next slice of S, at most SLICE, cut between characters. */
static size_t slice(struct span s)
{
    size_t n = s.n;
    if (n > SLICE)
        for (n = SLICE; n > SLICE - 4 && ((unsigned char)s.p[n] & 0xC0) == 0x80;)
            n--;
    return n;
}

static void escape(struct xml_writer *w, struct span s, bool attribute)
{
    while (s.n) {
        size_t n = slice(s);
        w->escaped.n = 0;
        buf_xml(&w->escaped, span_make(s.p, n), attribute);
        raw(w, buf_span(&w->escaped));
        s = span_from(s, n);
    }
}

void xml_declare(struct xml_writer *w)
{
    raw(w, SPAN("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
    settle(w);
}

void xml_start(struct xml_writer *w, const char *name)
{
    must(xmlTextWriterStartElement(w->w, BAD_CAST name));
    w->depth++;
}

void xml_attr(struct xml_writer *w, const char *name, struct span value)
{
    must(xmlTextWriterStartAttribute(w->w, BAD_CAST name));
    escape(w, value, true);
    must(xmlTextWriterEndAttribute(w->w));
}

void xml_attr_s(struct xml_writer *w, const char *name, const char *value)
{
    xml_attr(w, name, span_of(value));
}

void xml_attr_opt(struct xml_writer *w, const char *name, const char *value)
{
    if (value && *value)
        xml_attr_s(w, name, value);
}

void xml_text(struct xml_writer *w, struct span text)
{
    escape(w, text, false);
    settle(w);
}

void xml_text_s(struct xml_writer *w, const char *text)
{
    xml_text(w, span_of(text));
}

void xml_end(struct xml_writer *w)
{
    must(xmlTextWriterEndElement(w->w));
    w->depth--;
    settle(w);
}

void xml_element(struct xml_writer *w, const char *name, struct span text)
{
    xml_start(w, name);
    xml_text(w, text);
    xml_end(w);
}

void xml_newline(struct xml_writer *w, int indent)
{
    static const char white[] = "\n                                ";
    size_t n = 1 + (size_t)(indent > 0 ? indent : 0);
    raw(w, span_make(white, n < sizeof white ? n : sizeof white - 1));
    settle(w);
}

void xml_raw(struct xml_writer *w, struct span markup)
{
    while (markup.n) {
        size_t n = slice(markup);
        raw(w, span_make(markup.p, n));
        markup = span_from(markup, n);
    }
    settle(w);
}
