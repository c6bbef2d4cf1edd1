/* SPDX-License-Identifier: MIT
 *
 * An anthology becomes its model file: one element a line, in the order of model.rng. */
#include <stdio.h>

#include "base/base64.h"
#include "edge/xml.h"
#include "model/model.h"

#include "base/banned.h"

enum { INDENT = 2 };

static void open_element(struct xml_writer *w, int depth, const char *name)
{
    xml_newline(w, depth * INDENT);
    xml_start(w, name);
}

static void close_element(struct xml_writer *w, int depth)
{
    xml_newline(w, depth * INDENT);
    xml_end(w);
}

static void number_attr(struct xml_writer *w, const char *name, size_t n)
{
    char digits[24];
    snprintf(digits, sizeof digits, "%zu", n);
    xml_attr_s(w, name, digits);
}

static void lines_attr(struct xml_writer *w, unsigned first, unsigned last)
{
    char lines[32];
    if (!first)
        return; /* a preface comes from no source */
    snprintf(lines, sizeof lines, "%u-%u", first, last);
    xml_attr_s(w, "lines", lines);
}

static void field(struct xml_writer *w, const char *name, const char *value)
{
    if (!value)
        return;
    open_element(w, 1, name);
    xml_text_s(w, value);
    xml_end(w);
}

static void image(struct xml_writer *w, const char *name, const struct image *i)
{
    struct buf text = {0};
    if (!i->type)
        return;
    open_element(w, 1, name);
    xml_attr_s(w, "type", i->type);
    xml_attr_opt(w, "alt", i->alt);
    base64_encode(i->data, &text);
    xml_text(w, buf_span(&text));
    buf_clear(&text);
    xml_end(w);
}

/* -- blocks ------------------------------------------------------------------------------------ */

static void blocks(struct xml_writer *w, const struct node *n, int depth);

/* The attributes that only some kinds bear. */
static void own_attributes(struct xml_writer *w, const struct node *n)
{
    switch (n->kind) {
    case KIND_ITEM:
        xml_attr_opt(w, "mark", n->mark);
        break;
    case KIND_BYLINE:
        xml_attr_opt(w, "authors", n->authors);
        break;
    case KIND_QUOTE:
        if (n->speaker)
            xml_attr_s(w, "speaker", n->speaker->id);
        break;
    case KIND_LIST:
        xml_attr_s(w, "type", n->numbered ? "number" : "bullet");
        break;
    case KIND_OMITTED:
        xml_attr_s(w, "reason", reason_name(n->reason));
        xml_attr_opt(w, "withdrawn", n->withdrawn ? "yes" : NULL);
        break;
    default:
        break;
    }
}

static void block(struct xml_writer *w, const struct node *n, int depth)
{
    open_element(w, depth, kind_name(n->kind));
    own_attributes(w, n);
    lines_attr(w, n->first, n->last);
    xml_attr_opt(w, "xml:lang", n->lang);
    if (n->kind == KIND_LIST || n->kind == KIND_BOX) {
        blocks(w, n->child, depth + 1);
        close_element(w, depth);
    } else {
        xml_text(w, n->text);
        xml_end(w);
    }
}

static void blocks(struct xml_writer *w, const struct node *n, int depth)
{
    for (; n; n = n->next)
        block(w, n, depth);
}

/* -- registers --------------------------------------------------------------------------------- */

static void imprint(struct xml_writer *w, const struct imprint *i)
{
    field(w, "title", i->title);
    field(w, "subtitle", i->subtitle);
    for (const char *const *e = i->editors; e && *e; e++)
        field(w, "editor", *e);
    field(w, "publisher", i->publisher);
    field(w, "identifier", i->identifier);
    field(w, "rights", i->rights);
    field(w, "date", i->date);
    field(w, "edition", i->edition);
    field(w, "contact", i->contact);
    field(w, "diary", i->diary);
    field(w, "isbn-epub", i->isbn_epub);
    field(w, "isbn-print", i->isbn_print);
    field(w, "accessibility-statement", i->accessibility_statement);
    field(w, "certifier", i->certifier);
    field(w, "first-colour", i->colours[0]);
    field(w, "second-colour", i->colours[1]);
    image(w, "logo", &i->logo);
    image(w, "cover", &i->cover);
    if (i->preface) {
        open_element(w, 1, "preface");
        blocks(w, i->preface, 2);
        close_element(w, 1);
    }
    if (i->withdrawn_sources || i->withdrawn_persons) {
        open_element(w, 1, "withdrawn");
        number_attr(w, "sources", i->withdrawn_sources);
        number_attr(w, "persons", i->withdrawn_persons);
        xml_end(w);
    }
}

static void source(struct xml_writer *w, const struct source *s)
{
    open_element(w, 1, "source");
    xml_attr_s(w, "xml:id", s->id);
    xml_attr_s(w, "file", s->file);
    xml_attr_s(w, "sha256", s->sha256);
    xml_attr_s(w, "encoding", s->encoding);
    number_attr(w, "bytes", s->bytes);
    number_attr(w, "lines", s->lines);
    xml_attr_opt(w, "url", s->origin.url);
    xml_attr_opt(w, "publication", s->origin.publication);
    xml_attr_opt(w, "author", s->origin.author);
    xml_attr_opt(w, "retrieved", s->origin.retrieved);
    xml_attr_s(w, "permission", permission_name(s->permission));
    xml_attr_opt(w, "duplicate-of", s->duplicate_of);
    xml_end(w);
}

static void person(struct xml_writer *w, const struct voice *v)
{
    open_element(w, 1, "person");
    xml_attr_s(w, "xml:id", v->id);
    xml_attr_s(w, "name", v->name);
    xml_attr_opt(w, "role", v->role);
    xml_attr_opt(w, "role-date", v->role_date);
    xml_attr_opt(w, "organisation", v->organisation);
    xml_end(w);
}

/* -- articles and principles ------------------------------------------------------------------- */

static void article(struct xml_writer *w, const struct article *a)
{
    open_element(w, 2, "article");
    xml_attr_s(w, "xml:id", a->id);
    xml_attr_s(w, "source", a->source->id);
    xml_attr_opt(w, "xml:lang", a->lang);
    struct buf also = {0};
    for (size_t i = 0; i < a->also_count; i++) {
        if (i)
            buf_putc(&also, ' ');
        buf_puts(&also, a->also[i]->id);
    }
    if (also.n)
        xml_attr(w, "also", buf_span(&also));
    buf_clear(&also);
    xml_attr_opt(w, "date", a->date);
    xml_attr_opt(w, "title", a->given_title);
    blocks(w, a->body, 3);
    if (a->body)
        close_element(w, 2);
    else
        xml_end(w);
}

static void organisation(struct xml_writer *w, const struct organisation *o)
{
    open_element(w, 1, "organisation");
    xml_attr_s(w, "xml:id", o->id);
    xml_attr_s(w, "name", o->name);
    xml_attr_s(w, "kind", org_kind_name(o->kind));
    xml_attr_opt(w, "code", o->code);
    for (const struct article *a = o->articles; a; a = a->next)
        article(w, a);
    if (o->articles)
        close_element(w, 1);
    else
        xml_end(w);
}

static void place_attributes(struct xml_writer *w, const struct place *p)
{
    xml_attr_s(w, "article", p->article->id);
    lines_attr(w, p->first, p->last);
    if (p->speaker)
        xml_attr_s(w, "speaker", p->speaker->id);
}

/* The quotation and its places share a line: white space between them would be text. */
static void principle(struct xml_writer *w, const struct principle *p)
{
    open_element(w, 1, "principle");
    xml_attr_s(w, "xml:id", p->id);
    place_attributes(w, &p->at);
    xml_attr_s(w, "evidence", evidence_name(p->evidence));
    xml_attr_s(w, "strength", p->core ? "core" : "secondary");
    xml_attr_opt(w, "theme", p->theme);
    xml_attr_opt(w, "epigraph", p->epigraph ? "yes" : NULL);
    xml_text(w, p->text);
    for (size_t i = 0; i < p->place_count; i++) {
        xml_start(w, "place");
        place_attributes(w, &p->places[i]);
        xml_end(w);
    }
    xml_end(w);
}

static void term(struct xml_writer *w, const struct term *t)
{
    open_element(w, 1, "term");
    xml_attr_s(w, "xml:id", t->id);
    xml_attr_s(w, "name", t->name);
    for (size_t i = 0; i < t->place_count; i++) {
        open_element(w, 2, "place");
        place_attributes(w, &t->places[i]);
        number_attr(w, "block", t->places[i].block);
        xml_end(w);
    }
    close_element(w, 1);
}

void model_write(const struct anthology *a, struct buf *out)
{
    struct xml_writer *w = xml_writer_new(out);
    xml_declare(w);
    xml_start(w, "anthology");
    xml_attr_s(w, "xmlns", MODEL_NAMESPACE);
    xml_attr_s(w, "xml:lang", a->lang);
    xml_attr_s(w, "version", MODEL_VERSION);
    xml_attr_s(w, "generator", a->generator);
    imprint(w, &a->imprint);
    for (size_t i = 0; i < a->source_count; i++)
        source(w, &a->sources[i]);
    for (size_t i = 0; i < a->voice_count; i++)
        person(w, &a->voices[i]);
    for (const struct organisation *o = a->organisations; o; o = o->next)
        organisation(w, o);
    for (const struct principle *p = a->principles; p; p = p->next)
        principle(w, p);
    for (size_t i = 0; i < a->term_count; i++)
        term(w, &a->terms[i]);
    close_element(w, 0);
    xml_newline(w, 0);
    xml_writer_free(w);
}
