/* SPDX-License-Identifier: MIT
 *
 * Markup by form, for XHTML and Atom alike: whatever is filled in is escaped. */
#ifndef OUT_MARKUP_H
#define OUT_MARKUP_H

#include "base/buf.h"

/* Appends markup to OUT. FORM knows %s and %.*s (text, escaped for content and attributes
 * alike), %u, %zu and %%; all else stands as it is. */
void put(struct buf *out, const char *form, ...) __attribute__((format(printf, 2, 3)));
/* Block text, escaped for content alone. */
static inline void put_text(struct buf *out, struct span s)
{
    buf_xml(out, s, false);
}
/* Bytes of S in markup, at most. */
size_t put_size(struct span s);
size_t put_size_s(const char *s);

/* VALUE, as a link when it is an address of web or mail that can stand in an href. */
void put_link(const char *value, struct buf *out);
#endif
