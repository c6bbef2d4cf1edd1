/* SPDX-License-Identifier: MIT
 *
 * RELAX NG: schemas compiled, and documents checked tag by tag as they are read. libxml2's
 * streaming validator looks at no more than one element with its attributes, so that it is shown a
 * node that is filled anew each time; for the elements that it wants whole a small tree is built.
 */
#include "edge/xmlcheck.h"

#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/xmlversion.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

#if LIBXML_VERSION >= 21200
typedef const xmlError *error_arg;
#else
typedef xmlErrorPtr error_arg;
#endif

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

/* -- checking ---------------------------------------------------------------------------------- */

/* An attribute as a node, with its text and its namespace. */
struct attribute_node {
    xmlAttr attribute;
    xmlNode text;
    xmlNs ns;
};

struct xml_check {
    xmlRelaxNGValidCtxtPtr valid;
    bool failed;
    xmlNode element; /* shown to the validator */
    xmlNs ns;
    struct attribute_node *attributes;
    size_t attribute_cap;
    xmlDocPtr doc;        /* that all nodes belong to */
    xmlNode holder;       /* the parent of WHOLE */
    xmlNodePtr whole, at; /* an element that is wanted whole, and the one open in it; or NULL */
};

static void hear_nothing(void *context, error_arg error)
{
    (void)context;
    (void)error;
}

struct xml_check *xml_check_new(const struct xml_schema *schema)
{
    struct xml_check *c = mem_alloc(sizeof *c);
    *c = (struct xml_check){.valid = xmlRelaxNGNewValidCtxt(schema->rng),
                            .doc = xmlNewDoc(BAD_CAST "1.0")};
    if (!c->valid || !c->doc)
        mem_failed();
    xmlRelaxNGSetValidStructuredErrors(c->valid, hear_nothing, NULL);
    c->element.type = c->holder.type = XML_ELEMENT_NODE;
    c->holder.name = BAD_CAST "holder";
    c->element.doc = c->holder.doc = c->doc;
    return c;
}

void xml_check_free(struct xml_check *c)
{
    if (!c)
        return;
    xmlRelaxNGFreeValidCtxt(c->valid);
    if (c->whole)
        xmlFreeNode(c->whole);
    xmlFreeDoc(c->doc);
    free(c->attributes);
    free(c);
}

static void must(const void *made)
{
    if (!made)
        mem_failed();
}

/* Fills NS with NAME; NULL for no namespace. */
static xmlNsPtr set_ns(xmlNs *ns, const char *name)
{
    *ns = (xmlNs){.type = XML_NAMESPACE_DECL, .href = BAD_CAST name};
    return *name ? ns : NULL;
}

/* Shows the element TAG in C->element. */
static void show(struct xml_check *c, const struct xml_tag *tag)
{
    void *list = c->attributes;
    mem_grow(&list, &c->attribute_cap, tag->count, sizeof *c->attributes);
    c->attributes = list;
    c->element.name = BAD_CAST tag->name;
    c->element.ns = set_ns(&c->ns, tag->ns);
    c->element.properties = tag->count ? &c->attributes[0].attribute : NULL;
    for (size_t i = 0; i < tag->count; i++) {
        const struct xml_attribute *from = &tag->attributes[i];
        struct attribute_node *to = &c->attributes[i];
        to->attribute = (xmlAttr){.type = XML_ATTRIBUTE_NODE,
                                  .name = BAD_CAST from->name,
                                  .parent = &c->element,
                                  .doc = c->doc,
                                  .ns = set_ns(&to->ns, from->ns)};
        if (i)
            to->attribute.prev = &to[-1].attribute;
        if (i + 1 < tag->count)
            to->attribute.next = &to[1].attribute;
        if (!from->value[0])
            continue; /* libxml2's trees have no empty texts */
        to->text = (xmlNode){.type = XML_TEXT_NODE,
                             .name = BAD_CAST "text",
                             .content = (xmlChar *)from->value,
                             .parent = (xmlNodePtr)&to->attribute,
                             .doc = c->doc};
        to->attribute.children = to->attribute.last = &to->text;
    }
}

/* TAG as a node of a tree, under PARENT or alone. It has no document as long as it is built, so
 * that its xml:id enters no table. */
static xmlNodePtr build(const struct xml_tag *tag, xmlNodePtr parent)
{
    xmlNodePtr n = xmlNewNode(NULL, BAD_CAST tag->name);
    must(n);
    if (*tag->ns)
        xmlSetNs(n, xmlNewNs(n, BAD_CAST tag->ns, NULL));
    for (size_t i = 0; i < tag->count; i++) {
        const struct xml_attribute *from = &tag->attributes[i];
        char prefix[24];
        snprintf(prefix, sizeof prefix, "n%zu", i);
        xmlNsPtr ns = *from->ns ? xmlNewNs(n, BAD_CAST from->ns, BAD_CAST prefix) : NULL;
        must(xmlNewNsProp(n, ns, BAD_CAST from->name, BAD_CAST from->value));
    }
    if (parent)
        must(xmlAddChild(parent, n));
    return n;
}

void xml_check_start(struct xml_check *c, const struct xml_tag *tag)
{
    if (c->failed)
        return;
    if (c->whole) {
        c->at = build(tag, c->at);
        return;
    }
    show(c, tag);
    int result = xmlRelaxNGValidatePushElement(c->valid, c->doc, &c->element);
    if (result == 0)
        c->whole = c->at = build(tag, NULL);
    else if (result != 1)
        c->failed = true;
}

void xml_check_text(struct xml_check *c, struct span text)
{
    if (c->failed)
        return;
    if (c->whole)
        must(xmlAddChild(c->at, xmlNewTextLen(BAD_CAST text.p, (int)text.n)));
    else if (xmlRelaxNGValidatePushCData(c->valid, BAD_CAST text.p, (int)text.n) != 1)
        c->failed = true;
}

/* The element that was wanted whole has ended. */
static void check_whole(struct xml_check *c)
{
    c->whole->parent = &c->holder;
    c->failed = xmlRelaxNGValidateFullElement(c->valid, c->doc, c->whole) != 1;
    c->whole->parent = NULL;
    xmlFreeNode(c->whole);
    c->whole = c->at = NULL;
}

void xml_check_end(struct xml_check *c)
{
    if (c->failed)
        return;
    if (!c->whole)
        c->failed = xmlRelaxNGValidatePopElement(c->valid, c->doc, &c->element) != 1;
    else if (c->at == c->whole)
        check_whole(c);
    else
        c->at = c->at->parent;
}

bool xml_check_valid(const struct xml_check *c)
{
    return !c->failed;
}
