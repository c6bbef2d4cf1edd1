/* SPDX-License-Identifier: MIT
 *
 * libxml2's room: XML is written as a stream, read as a stream, and checked against RELAX NG.
 * Nothing is ever fetched, no entity is expanded, a DOCTYPE is refused. */
#ifndef EDGE_XML_H
#define EDGE_XML_H

#include "base/err.h"

/* -- writing ----------------------------------------------------------------------------------- */

struct xml_writer;

/* A writer that appends UTF-8 XML 1.0 to OUT. The caller frees it; OUT stays the caller's. */
struct xml_writer *xml_writer_new(struct buf *out);
void xml_writer_free(struct xml_writer *w);

/* The XML declaration; before anything else. */
void xml_declare(struct xml_writer *w);
/* Opens element NAME (borrowed until its end), with its prefix if it has one; namespaces are
 * written as attributes. */
void xml_start(struct xml_writer *w, const char *name);
/* An attribute of the element just opened. */
void xml_attr(struct xml_writer *w, const char *name, struct span value);
void xml_attr_s(struct xml_writer *w, const char *name, const char *value);
/* The same, left out when VALUE is NULL or empty. */
void xml_attr_opt(struct xml_writer *w, const char *name, const char *value);
void xml_text(struct xml_writer *w, struct span text);
void xml_text_s(struct xml_writer *w, const char *text);
/* Closes the innermost element; an empty one becomes <name/>. */
void xml_end(struct xml_writer *w);
/* Element NAME with only TEXT in it. */
void xml_element(struct xml_writer *w, const char *name, struct span text);
/* A line end and INDENT spaces, where white space means nothing. */
void xml_newline(struct xml_writer *w, int indent);
/* Ready-made markup, as it stands. */
void xml_raw(struct xml_writer *w, struct span markup);

/* -- reading ----------------------------------------------------------------------------------- */

enum xml_event { XML_START, XML_END, XML_TEXT, XML_DONE, XML_FAILED };

struct xml_schema; /* a compiled RELAX NG schema; may be shared by readers of one thread */
/* Compiles the schema in RNG (XML syntax). NULL with E set when it is none. */
struct xml_schema *xml_schema_new(struct span rng, const char *name, struct err *e);
/* The same without its patterns (XML Schema Part 2, 4.3.4), for a reader that checks such values
 * itself: libxml2 compiles a pattern anew for each value, which costs ten times all the rest. */
struct xml_schema *xml_schema_lean(struct span rng, const char *name, struct err *e);
void xml_schema_free(struct xml_schema *s);

struct xml_reader;
/* Reads TEXT (borrowed, UTF-8 or declared otherwise), called NAME in messages; with SCHEMA (may be
 * NULL) it is validated as it is read. */
struct xml_reader *xml_reader_new(struct span text, const char *name, struct xml_schema *schema);
/* The same of what MORE hands out piece by piece (borrowed until it is called again; empty at the
 * end), for what is too long to be held. Places are not known then: line and column are 0. */
struct xml_reader *xml_reader_pieces(struct span (*more)(void *context), void *context,
                                     const char *name, struct xml_schema *schema);
void xml_reader_free(struct xml_reader *r);

/* The next event; comments and processing instructions are passed over, white space is kept as
 * text. XML_FAILED: not well-formed, a DOCTYPE, too deep; xml_reader_error tells. */
enum xml_event xml_next(struct xml_reader *r);
/* Of the current start or end: local name and namespace (borrowed until the next event). */
const char *xml_name(struct xml_reader *r);
const char *xml_namespace(struct xml_reader *r);
/* Of the current text. */
struct span xml_value(struct xml_reader *r);
/* Where the current event stands, from 1. */
unsigned xml_line(struct xml_reader *r);
unsigned xml_column(struct xml_reader *r);
/* Calls EACH for every attribute of the current start (local name; NS is "" or the namespace, the
 * one of xml:id and xml:lang included; no namespace declarations). VALUE is borrowed until the next
 * event and has a NUL behind it. */
void xml_attributes(struct xml_reader *r,
                    void (*each)(void *context, const char *ns, const char *name,
                                 struct span value),
                    void *context);
/* After XML_DONE: true when the document is valid by the schema (or there was none). The streaming
 * validator of libxml2 cannot be trusted with lines, so that it only says yes or no here. */
bool xml_valid(struct xml_reader *r);
/* After XML_FAILED: code, line, column and words are put into E. */
bool xml_reader_error(struct xml_reader *r, struct err *e);

#define XML_NAMESPACE "http://www.w3.org/XML/1998/namespace"

/* libxml2's version, for --version. */
const char *xml_version(void);

#endif
