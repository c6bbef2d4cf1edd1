/* SPDX-License-Identifier: MIT
 *
 * XML in: libxml2's push parser, fed piece by piece; what it tells of a piece waits in a queue to
 * be asked for. A DOCTYPE is refused before libxml2 sees a byte, since limits on entities are off
 * for the sake of long texts; what libxml2 has to say never reaches standard error. Works with
 * libxml2 2.9 to 2.15. */
#include "edge/xml.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlversion.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "edge/xmlcheck.h"
#include "edge/xmlplace.h"

#include "base/banned.h"

enum { DEPTH_MOST = 128, PIECE = 32 * 1024, DETECTED = 4 };

#if LIBXML_VERSION >= 21200
typedef const xmlError *error_arg;
#else
typedef xmlErrorPtr error_arg;
#endif

/* An event that waits. */
struct item {
    enum xml_event event;
    bool empty;            /* a start that is its own end: <name/> */
    const char *name, *ns; /* libxml2's, for as long as the parser lives */
    size_t from, count;    /* of a text: bytes; of a start: attributes */
};

/* An attribute that waits; its value is in the bytes, ended by NUL. */
struct waiting {
    const char *name, *ns;
    size_t from, n;
};

struct xml_reader {
    xmlParserCtxtPtr parser;            /* NULL: refused before it began */
    struct span rest;                   /* what the parser has not seen */
    struct span (*more)(void *context); /* hands out what follows REST; NULL: nothing does */
    void *context;
    bool ended; /* the parser was told that there is no more */
    const char *name;
    struct xml_check *check; /* or NULL */
    bool failed, done;

    /* the queue */
    struct item *items;
    size_t count, cap, next; /* NEXT is the one to be told; the one before is the current one */
    struct waiting *attributes;
    size_t attribute_count, attribute_cap;
    struct buf bytes;
    struct xml_attribute *shown; /* scratch for the check */
    size_t shown_cap;
    int depth;
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

/* -- what the parser tells ----------------------------------------------------------------------
 */

static struct item *push(struct xml_reader *r, enum xml_event event)
{
    MEM_PUSH(r->items, r->count, r->cap);
    struct item *it = &r->items[r->count++];
    *it = (struct item){.event = event, .name = "", .ns = ""};
    return it;
}

/* A text that was still open is whole now. */
static void close_text(struct xml_reader *r)
{
    struct item *last = r->count ? &r->items[r->count - 1] : NULL;
    if (!last || last->event != XML_TEXT)
        return;
    buf_putc(&r->bytes, '\0');
    if (r->check)
        xml_check_text(r->check, span_make(r->bytes.p + last->from, last->count));
}

static void hear_text(void *context, const xmlChar *text, int n)
{
    struct xml_reader *r = context;
    struct item *last = r->count ? &r->items[r->count - 1] : NULL;
    if (!last || last->event != XML_TEXT) {
        last = push(r, XML_TEXT);
        last->from = r->bytes.n;
    }
    buf_add(&r->bytes, span_make((const char *)text, (size_t)n));
    last->count += (size_t)n;
}

/* The attributes of IT as the check wants them. */
static const struct xml_attribute *show(struct xml_reader *r, const struct item *it)
{
    void *shown = r->shown;
    mem_grow(&shown, &r->shown_cap, it->count, sizeof *r->shown);
    r->shown = shown;
    for (size_t i = 0; i < it->count; i++) {
        const struct waiting *a = &r->attributes[it->from + i];
        r->shown[i] = (struct xml_attribute){a->ns, a->name, r->bytes.p + a->from};
    }
    return r->shown;
}

static const char *or_empty(const xmlChar *s)
{
    return s ? (const char *)s : "";
}

static void hear_start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *ns,
                       int ns_count, const xmlChar **namespaces, int count, int defaulted,
                       const xmlChar **attributes)
{
    struct xml_reader *r = context;
    const xmlChar *at = r->parser->input ? r->parser->input->cur : NULL;
    (void)prefix, (void)ns_count, (void)namespaces, (void)defaulted;
    close_text(r);
    struct item *it = push(r, XML_START);
    it->name = (const char *)name;
    it->ns = or_empty(ns);
    it->empty = at && at[0] == '/' && at[1] == '>';
    it->from = r->attribute_count;
    it->count = (size_t)count;
    for (int i = 0; i < count; i++, attributes += 5) {
        /* name, prefix, namespace, value, end of the value */
        struct span value = {(const char *)attributes[3], (size_t)(attributes[4] - attributes[3])};
        MEM_PUSH(r->attributes, r->attribute_count, r->attribute_cap);
        r->attributes[r->attribute_count++] = (struct waiting){
            (const char *)attributes[0], or_empty(attributes[2]), r->bytes.n, value.n};
        buf_add(&r->bytes, value);
        buf_putc(&r->bytes, '\0');
    }
    if (r->check) {
        struct xml_tag tag = {it->ns, it->name, show(r, it), it->count};
        xml_check_start(r->check, &tag);
    }
}

static void hear_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *ns)
{
    struct xml_reader *r = context;
    (void)prefix;
    struct item *start = r->count ? &r->items[r->count - 1] : NULL;
    bool empty = start && start->event == XML_START && start->empty;
    close_text(r);
    struct item *it = push(r, XML_END);
    it->name = (const char *)name;
    it->ns = or_empty(ns);
    it->empty = empty;
    if (r->check)
        xml_check_end(r->check);
}

/* What is wrong where nothing, or not all, of a document is there. */
static const char *what_lacks(const struct xml_reader *r)
{
    struct span text = span_trim(r->place.text);
    /* <, a byte order mark, a byte of UTF-16 */
    if (text.n && !memchr("<\xEF\xFE\xFF\0", text.p[0], 5))
        return "it does not begin with a tag";
    return r->more || xml_place_ends_early(&r->place) ? "it ends too early" : "text after its end";
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
        words = what_lacks(r);
    fail(r, DIAG_XML_SYNTAX, words, error->line > 0 ? (unsigned)error->line : 1,
         error->int2 > 0 ? (unsigned)error->int2 : 0);
}

/* A DOCTYPE that stands behind the first piece: in a whole text admit finds it. */
static void hear_doctype(void *context, const xmlChar *name, const xmlChar *id, const xmlChar *uri)
{
    (void)name, (void)id, (void)uri;
    fail(context, DIAG_XML_DOCTYPE, NULL, 1, 1);
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

static void open_parser(struct xml_reader *r, struct span text, struct xml_schema *schema)
{
    /* The encoding is what xmlplace found, never what libxml2 makes of the declaration: both must
     * see the same text, or a DOCTYPE could hide in one of them. There are no entities but those of
     * XML itself; NOENT has them replaced in attributes too. */
    static const int options =
        XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOENT | XML_PARSE_IGNORE_ENC;
    xmlSAXHandler sax = {.initialized = XML_SAX2_MAGIC,
                         .startElementNs = hear_start,
                         .endElementNs = hear_end,
                         .characters = hear_text,
                         .ignorableWhitespace = hear_text,
                         .cdataBlock = hear_text,
                         .internalSubset = hear_doctype,
                         .serror = reader_error};
    char encoding[32];
    if (!admit(r, text, encoding))
        return;
    size_t first = text.n < DETECTED ? 0 : DETECTED;
    r->parser = xmlCreatePushParserCtxt(&sax, r, text.p, (int)first, NULL);
    if (!r->parser || xmlCtxtUseOptions(r->parser, options) != 0)
        mem_failed();
    xmlCharEncodingHandlerPtr handler = encoding[0] ? xmlFindCharEncodingHandler(encoding) : NULL;
    if (handler)
        xmlSwitchToEncoding(r->parser, handler);
    r->rest = span_from(text, first);
    r->check = schema ? xml_check_new(schema) : NULL;
}

struct xml_reader *xml_reader_new(struct span text, const char *name, struct xml_schema *schema)
{
    struct xml_reader *r = mem_alloc(sizeof *r);
    *r = (struct xml_reader){.name = name};
    open_parser(r, text, schema);
    return r;
}

struct xml_reader *xml_reader_pieces(struct span (*more)(void *context), void *context,
                                     const char *name, struct xml_schema *schema)
{
    struct xml_reader *r = mem_alloc(sizeof *r);
    *r = (struct xml_reader){.name = name, .more = more, .context = context};
    open_parser(r, more(context), schema);
    return r;
}

void xml_reader_free(struct xml_reader *r)
{
    if (!r)
        return;
    if (r->parser) {
        xmlFreeDoc(r->parser->myDoc); /* made for entities of a DOCTYPE that is refused */
        xmlFreeParserCtxt(r->parser);
    }
    xml_check_free(r->check);
    free(r->items);
    free(r->attributes);
    free(r->shown);
    buf_clear(&r->bytes);
    free(r);
}

/* -- events ------------------------------------------------------------------------------------ */

/* Forgets the events that were told; one text that is still open moves to the front. */
static void forget(struct xml_reader *r)
{
    struct item open = {0};
    bool keep = r->next < r->count;
    if (keep) {
        open = r->items[r->next];
        memmove(r->bytes.p, r->bytes.p + open.from, open.count);
        open.from = 0;
        r->items[0] = open;
    }
    r->bytes.n = open.count;
    r->count = keep;
    r->next = r->attribute_count = 0;
}

/* True when an event may be told: a text only when something follows it. */
static bool ready(const struct xml_reader *r)
{
    return r->next + 1 < r->count ||
           (r->next < r->count && (r->items[r->next].event != XML_TEXT || r->ended || r->failed));
}

/* Gives the parser the next piece. */
static void feed(struct xml_reader *r)
{
    if (r->more && !r->rest.n)
        r->rest = r->more(r->context);
    size_t n = r->rest.n < PIECE ? r->rest.n : PIECE;
    forget(r);
    r->ended = r->more ? n == 0 : n == r->rest.n;
    int result = xmlParseChunk(r->parser, r->rest.p, (int)n, r->ended);
    r->rest = span_from(r->rest, n);
    if (result != 0 && !r->parser->wellFormed)
        fail(r, DIAG_XML_SYNTAX, "broken", 1, 1);
    if (r->ended)
        close_text(r);
}

static enum xml_event start(struct xml_reader *r)
{
    r->tags++;
    if (r->depth++ >= DEPTH_MOST) {
        char most[16];
        snprintf(most, sizeof most, "%d", DEPTH_MOST);
        r->failed = false; /* what stands behind does not matter any more */
        fail(r, DIAG_XML_DEEP, most, xml_line(r), xml_column(r));
        r->next = r->count;
        return XML_FAILED;
    }
    return XML_START;
}

enum xml_event xml_next(struct xml_reader *r)
{
    if (r->done || !r->parser)
        return r->failed ? XML_FAILED : XML_DONE;
    while (!ready(r) && !r->failed && !r->ended)
        feed(r);
    if (!ready(r)) {
        r->done = true;
        return r->failed ? XML_FAILED : XML_DONE;
    }
    const struct item *it = &r->items[r->next++];
    r->in_text = it->event == XML_TEXT;
    if (it->event == XML_START)
        return start(r);
    if (it->event == XML_END) {
        r->depth--;
        r->tags += !it->empty;
    }
    return it->event;
}

/* The event told last. */
static const struct item *current(const struct xml_reader *r)
{
    static const struct item none = {.name = "", .ns = ""};
    return r->next ? &r->items[r->next - 1] : &none;
}

const char *xml_name(struct xml_reader *r)
{
    return current(r)->name;
}

const char *xml_namespace(struct xml_reader *r)
{
    return current(r)->ns;
}

struct span xml_value(struct xml_reader *r)
{
    return span_make(r->bytes.p + current(r)->from, current(r)->count);
}

void xml_attributes(struct xml_reader *r,
                    void (*each)(void *context, const char *ns, const char *name,
                                 struct span value),
                    void *context)
{
    const struct item *it = current(r);
    for (size_t i = 0; i < it->count; i++) {
        const struct waiting *a = &r->attributes[it->from + i];
        each(context, a->ns, a->name, span_make(r->bytes.p + a->from, a->n));
    }
}

bool xml_valid(struct xml_reader *r)
{
    return !r->failed && (!r->check || xml_check_valid(r->check));
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
    return r->more ? 0 : find(r).line;
}

unsigned xml_column(struct xml_reader *r)
{
    return r->more ? 0 : find(r).column;
}

const char *xml_version(void)
{
    return LIBXML_DOTTED_VERSION;
}
