/* SPDX-License-Identifier: MIT
 *
 * What the reader of XML tells the validator. Private to src/edge. */
#ifndef EDGE_XMLCHECK_H
#define EDGE_XMLCHECK_H

#include "edge/xml.h"

struct xml_attribute {
    const char *ns, *name, *value; /* NS: "" for none */
};

/* A start: all strings are borrowed and ended by NUL. */
struct xml_tag {
    const char *ns, *name;
    const struct xml_attribute *attributes;
    size_t count;
};

struct xml_check;

/* A check of one document by SCHEMA (borrowed). The caller frees it. */
struct xml_check *xml_check_new(const struct xml_schema *schema);
void xml_check_free(struct xml_check *c);

/* The document's tags and texts in their order; a text comes whole, ended by NUL. */
void xml_check_start(struct xml_check *c, const struct xml_tag *tag);
void xml_check_text(struct xml_check *c, struct span text);
void xml_check_end(struct xml_check *c);

/* True while nothing was wrong. */
bool xml_check_valid(const struct xml_check *c);

#endif
