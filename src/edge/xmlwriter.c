/* SPDX-License-Identifier: MIT
 *
 * XML out: tags and escaped text are appended where they belong. libxml2's own writer passes each
 * byte through two buffers more, and has no length for its strings; what it keeps is a stack of
 * names. */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "edge/xml.h"

#include "base/banned.h"

struct xml_writer {
    struct buf *out;
    struct span *names; /* of the open elements */
    size_t depth, cap;
    bool in_tag; /* the last start tag still takes attributes */
};

struct xml_writer *xml_writer_new(struct buf *out)
{
    struct xml_writer *w = mem_alloc(sizeof *w);
    *w = (struct xml_writer){.out = out};
    return w;
}

void xml_writer_free(struct xml_writer *w)
{
    if (!w)
        return;
    free(w->names);
    free(w);
}

/* Ends the start tag: content follows. */
static inline void fill(struct xml_writer *w)
{
    if (w->in_tag)
        buf_putc(w->out, '>');
    w->in_tag = false;
}

void xml_declare(struct xml_writer *w)
{
    buf_puts(w->out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
}

void xml_start(struct xml_writer *w, const char *name)
{
    struct span s = span_of(name);
    fill(w);
    MEM_PUSH(w->names, w->depth, w->cap);
    w->names[w->depth++] = s;
    buf_reserve(w->out, s.n + 2); /* and room for the end of the tag */
    w->out->p[w->out->n++] = '<';
    buf_add(w->out, s);
    w->in_tag = true;
}

void xml_attr(struct xml_writer *w, const char *name, struct span value)
{
    struct span s = span_of(name);
    buf_reserve(w->out, s.n + value.n + 5);
    char *p = w->out->p + w->out->n;
    *p++ = ' ';
    memcpy(p, s.p, s.n);
    memcpy(p + s.n, "=\"", 2);
    w->out->n += s.n + 3;
    buf_xml(w->out, value, true);
    buf_putc(w->out, '"');
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
    if (!text.n) /* would make <name></name> of <name/> */
        return;
    fill(w);
    buf_xml(w->out, text, false);
}

void xml_text_s(struct xml_writer *w, const char *text)
{
    xml_text(w, span_of(text));
}

void xml_end(struct xml_writer *w)
{
    struct span s = w->names[--w->depth];
    buf_reserve(w->out, s.n + 3);
    char *p = w->out->p + w->out->n;
    if (w->in_tag) {
        memcpy(p, "/>", 2);
        w->out->n += 2;
        w->in_tag = false;
        return;
    }
    memcpy(p, "</", 2);
    memcpy(p + 2, s.p, s.n);
    p[2 + s.n] = '>';
    w->out->n += s.n + 3;
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
    fill(w);
    buf_add(w->out, span_make(white, n < sizeof white ? n : sizeof white - 1));
}

void xml_raw(struct xml_writer *w, struct span markup)
{
    if (!markup.n)
        return;
    fill(w);
    buf_add(w->out, markup);
}
