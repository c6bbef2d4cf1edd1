/* SPDX-License-Identifier: MIT
 *
 * Where things stand in an XML text: its encoding, its prolog and the place of its tags, found by
 * walking over the bytes. libxml2 reads ahead, so that its own lines are those of a later place. */
#ifndef EDGE_XMLPLACE_H
#define EDGE_XMLPLACE_H

#include "base/span.h"

/* A place in TEXT. The characters of an XML encoding are told apart by their low byte: STRIDE is
 * the size of a unit, LOW the offset of its low byte (UTF-16), and in UTF-8 trailing bytes count
 * for no column. */
struct xml_place {
    struct span text;
    size_t stride, low;
    bool utf8;
    size_t at; /* byte offset */
    unsigned line, column;
};

/* Begins at the start of TEXT, behind a byte order mark, and finds the encoding out: that of the
 * mark, else the declared one, else UTF-8. Its name comes back in ENCODING (as written, cut to fit;
 * "" for UTF-8); false when it is none of UTF-8, US-ASCII, ISO-8859-1, ISO-8859-15, windows-1252
 * and UTF-16 with a mark: in those, and in no others, a DOCTYPE cannot hide from the walk. */
bool xml_place_start(struct xml_place *p, struct span text, char encoding[32]);

/* Moves over white space, comments and processing instructions. True when a <!DOCTYPE follows. */
bool xml_place_doctype(struct xml_place *p);

/* Moves to the next tag (its <), or to the end of the text. */
void xml_place_tag(struct xml_place *p);
/* Moves behind the tag that P stands on: 1 when it was a start, -1 an end, 0 an empty element. */
int xml_place_pass(struct xml_place *p);

/* True when the text ends before its root element does; P is not moved. It may stand anywhere
 * before the end. */
bool xml_place_ends_early(const struct xml_place *p);

#endif
