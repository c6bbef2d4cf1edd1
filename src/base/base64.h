/* SPDX-License-Identifier: MIT
 *
 * Bytes as text (RFC 4648 section 4). */
#ifndef BASE_BASE64_H
#define BASE_BASE64_H

#include "base/buf.h"

/* Appends DATA as base64 to OUT, in one line. */
void base64_encode(struct span data, struct buf *out);

/* Appends the bytes that TEXT stands for to OUT; white space between is passed over. False when
 * TEXT is no base64; some bytes may have been appended then. */
bool base64_decode(struct span text, struct buf *out);

#endif
