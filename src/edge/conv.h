/* SPDX-License-Identifier: MIT
 *
 * iconv's room: bytes in a named encoding become UTF-8. */
#ifndef EDGE_CONV_H
#define EDGE_CONV_H

#include "base/buf.h"

/* Appends IN, read as CHARSET (a name that iconv knows), to OUT as UTF-8. Each byte that has no
 * meaning becomes U+FFFD; *BAD counts them and *FIRST_BAD is the byte offset of the first (both may
 * be NULL). False when iconv does not know CHARSET. */
bool conv_to_utf8(const char *charset, struct span in, struct buf *out, size_t *bad,
                  size_t *first_bad);

/* Appends UTF-8 IN as CHARSET to OUT; false when a character has no place there. */
bool conv_from_utf8(const char *charset, struct span in, struct buf *out);

#endif
