/* SPDX-License-Identifier: MIT
 *
 * XML in: libxml2's streaming reader, with RELAX NG on the way. A DOCTYPE is refused before libxml2
 * sees a byte, since limits on entities are off for the sake of long texts; what libxml2 has to say
 * never reaches standard error. Works with libxml2 2.9 to 2.15. */
#include "edge/xml.h"

#include <libxml/relaxng.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlversion.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "edge/xmlplace.h"

#include "base/banned.h"

enum { DEPTH_MOST = 128 };

#if LIBXML_VERSION >= 21200
typedef const xmlError *error_arg;
#else
typedef xmlErrorPtr error_arg;
#endif

struct xml_reader {
    xmlTextReaderPtr r; /* NULL: refused before it began, or nothing to read */
    const char *name;
    bool failed, done, schema;
    bool empty; /* the start told last was that of <name/>: its end comes next */
    /* the first error */
    enum diag_code code;
    unsigned error_line, error_column;
    char words[200];
    /* Places are looked for only when somebody asks: by the number of tags passed, from the place
     * asked for last. */
    size_t tags;
    struct xml_place place;
    size_t place_tags; /* PLACE stands on the tag of this number, from 1; 0: at the start */
    bool in_text;      /* the current event stands behind tag TAGS */
};

static void fail(struct xml_reader *r, enum diag_code code, const char *words, unsigned line,
                 unsigned column)
{
    if (!r->failed) {
        r->code = code;
        r->error_line = line;
        r->error_column = column;
        snprintf(r->words, sizeof r->words, "%s", words ? words : "");
        r->words[strcspn(r->words, "\r\n")] = '\0';
    }
    r->failed = true;
}

/* -- schema ------------------------------------------------------------------------------------ */

struct xml_schema {
    xmlRelaxNGPtr rng;
};

static void schema_error(void *context, error_arg error)
{
    char *words = context;
    if (!words[0] && error->message)
        snprintf(words, 200, "%.180s", error->message);
}

/* Takes every <param name="pattern"> out of N and what it holds. */
static void drop_patterns(xmlNodePtr n)
{
    for (xmlNodePtr next; n; n = next) {
        next = n->next;
        drop_patterns(n->children);
        if (n->type != XML_ELEMENT_NODE || !xmlStrEqual(n->name, BAD_CAST "param"))
            continue;
        xmlChar *name = xmlGetNoNsProp(n, BAD_CAST "name");
        if (xmlStrEqual(name, BAD_CAST "pattern")) {
            xmlUnlinkNode(n);
            xmlFreeNode(n);
        }
        xmlFree(name);
    }
}

static struct xml_schema *compile(xmlRelaxNGParserCtxtPtr p, const char *name, struct err *e)
{
    char words[200] = "";
    xmlRelaxNGPtr parsed = NULL;
    if (p) {
        xmlRelaxNGSetParserStructuredErrors(p, schema_error, words);
        parsed = xmlRelaxNGParse(p);
        xmlRelaxNGFreeParserCtxt(p);
    }
    if (!parsed) {
        words[strcspn(words, "\r\n")] = '\0';
        err_set(e, DIAG_XML_SCHEMA, name, 0, words, NULL);
        return NULL;
    }
    struct xml_schema *s = mem_alloc(sizeof *s);
    s->rng = parsed;
    return s;
}

struct xml_schema *xml_schema_new(struct span rng, const char *name, struct err *e)
{
    return compile(xmlRelaxNGNewMemParserCtxt(rng.p, (int)rng.n), name, e);
}

struct xml_schema *xml_schema_lean(struct span rng, const char *name, struct err *e)
{
    static const int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
    xmlDocPtr doc = xmlReadMemory(rng.p, (int)rng.n, name, NULL, options);
    if (!doc)
        return xml_schema_new(rng, name, e);
    drop_patterns(doc->children);
    struct xml_schema *s = compile(xmlRelaxNGNewDocParserCtxt(doc), name, e); /* of a copy */
    xmlFreeDoc(doc);
    return s;
}

void xml_schema_free(struct xml_schema *s)
{
    if (s)
        xmlRelaxNGFree(s->rng);
    free(s);
}

/* -- opening ----------------------------------------------------------------------------------- */

static void reader_error(void *context, error_arg error)
{
    struct xml_reader *r = context;
    if (error->code == XML_ERR_NO_MEMORY)
        mem_failed();
    /* What is not valid shows in xml_valid; an xml:id that stands twice is the caller's to see. */
    if (error->domain == XML_FROM_RELAXNGV || error->domain == XML_FROM_VALID ||
        error->level < XML_ERR_ERROR)
        return;
    const char *words = error->message;
    if (error->code == XML_ERR_DOCUMENT_END || error->code == XML_ERR_DOCUMENT_EMPTY)
        words = xml_place_ends_early(&r->place) ? "it ends too early" : "text after its end";
    fail(r, DIAG_XML_SYNTAX, words, error->line > 0 ? (unsigned)error->line : 1,
         error->int2 > 0 ? (unsigned)error->int2 : 0);
}

/* Refuses what libxml2 shall not see. True when TEXT may be read. */
static bool admit(struct xml_reader *r, struct span text, char encoding[32])
{
    if (!xml_place_start(&r->place, text, encoding)) {
        fail(r, DIAG_XML_ENCODING, encoding, 1, 1);
        return false;
    }
    struct xml_place p = r->place;
    if (xml_place_doctype(&p)) {
        fail(r, DIAG_XML_DOCTYPE, NULL, p.line, p.column);
        return false;
    }
    return true;
}

struct xml_reader *xml_reader_new(struct span text, const char *name, struct xml_schema *schema)
{
    /* The encoding is what xmlplace found, never what libxml2 makes of the declaration: both must
     * see the same text, or a DOCTYPE could hide in one of them. */
    static const int options =
        XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOCDATA | XML_PARSE_IGNORE_ENC;
    struct xml_reader *r = mem_alloc(sizeof *r);
    char encoding[32];
    *r = (struct xml_reader){.name = name, .schema = schema != NULL};
    if (!admit(r, text, encoding))
        return r;
    r->r = xmlReaderForMemory(text.p, (int)text.n, NULL, encoding[0] ? encoding : NULL, options);
    if (!r->r)
        mem_failed();
    xmlTextReaderSetStructuredErrorHandler(r->r, reader_error, r);
    if (schema && xmlTextReaderRelaxNGSetSchema(r->r, schema->rng) != 0)
        mem_failed();
    return r;
}

void xml_reader_free(struct xml_reader *r)
{
    if (!r)
        return;
    if (r->r)
        xmlFreeTextReader(r->r);
    free(r);
}

/* -- events ------------------------------------------------------------------------------------ */

static enum xml_event start(struct xml_reader *r)
{
    r->tags++;
    r->in_text = false;
    r->empty = xmlTextReaderIsEmptyElement(r->r) == 1;
    if (xmlTextReaderDepth(r->r) >= DEPTH_MOST) {
        char most[16];
        snprintf(most, sizeof most, "%d", DEPTH_MOST);
        fail(r, DIAG_XML_DEEP, most, xml_line(r), xml_column(r));
        return XML_FAILED;
    }
    return XML_START;
}

/* The event of the node that libxml2 stands on; XML_DONE: none of ours, go on. */
static enum xml_event event(struct xml_reader *r)
{
    switch (xmlTextReaderNodeType(r->r)) {
    case XML_READER_TYPE_ELEMENT:
        return start(r);
    case XML_READER_TYPE_END_ELEMENT:
        r->tags++;
        r->in_text = false;
        return XML_END;
    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        r->in_text = true;
        return XML_TEXT;
    case XML_READER_TYPE_DOCUMENT_TYPE:
    case XML_READER_TYPE_ENTITY_REFERENCE:
        fail(r, DIAG_XML_DOCTYPE, NULL, 1, 0); /* cannot be: refused at the door */
        return XML_FAILED;
    default:
        return XML_DONE;
    }
}

enum xml_event xml_next(struct xml_reader *r)
{
    if (r->failed || r->done)
        return r->failed ? XML_FAILED : XML_DONE;
    if (r->empty) {
        r->empty = false;
        return XML_END;
    }
    for (;;) {
        int more = xmlTextReaderRead(r->r);
        if (more < 0 || r->failed) {
            fail(r, DIAG_XML_SYNTAX, "broken", 1, 0);
            return XML_FAILED;
        }
        if (more == 0) {
            r->done = true;
            return XML_DONE;
        }
        enum xml_event e = event(r);
        if (e != XML_DONE)
            return e;
    }
}

const char *xml_name(struct xml_reader *r)
{
    const xmlChar *s = xmlTextReaderConstLocalName(r->r);
    return s ? (const char *)s : "";
}

const char *xml_namespace(struct xml_reader *r)
{
    const xmlChar *s = xmlTextReaderConstNamespaceUri(r->r);
    return s ? (const char *)s : "";
}

struct span xml_value(struct xml_reader *r)
{
    return span_of((const char *)xmlTextReaderConstValue(r->r));
}

void xml_attributes(struct xml_reader *r,
                    void (*each)(void *context, const char *ns, const char *name,
                                 struct span value),
                    void *context)
{
    for (int more = xmlTextReaderMoveToFirstAttribute(r->r); more == 1;
         more = xmlTextReaderMoveToNextAttribute(r->r))
        if (xmlTextReaderIsNamespaceDecl(r->r) != 1)
            each(context, xml_namespace(r), xml_name(r), xml_value(r));
    xmlTextReaderMoveToElement(r->r);
}

bool xml_valid(struct xml_reader *r)
{
    return !r->failed && (!r->schema || xmlTextReaderIsValid(r->r) == 1);
}

bool xml_reader_error(struct xml_reader *r, struct err *e)
{
    if (!r->failed)
        return false;
    err_set(e, r->code, r->name, r->error_line, r->words[0] ? r->words : NULL, NULL);
    e->diag.column = r->error_column;
    return true;
}

/* -- places ------------------------------------------------------------------------------------ */

/* The place of the current event. */
static struct xml_place find(struct xml_reader *r)
{
    for (; r->place_tags < r->tags; r->place_tags++) {
        if (r->place_tags)
            xml_place_pass(&r->place);
        xml_place_tag(&r->place);
    }
    struct xml_place p = r->place;
    if (r->in_text && r->tags)
        xml_place_pass(&p);
    return p;
}

unsigned xml_line(struct xml_reader *r)
{
    return find(r).line;
}

unsigned xml_column(struct xml_reader *r)
{
    return find(r).column;
}

const char *xml_version(void)
{
    return LIBXML_DOTTED_VERSION;
}
