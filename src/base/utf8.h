/* SPDX-License-Identifier: MIT
 *
 * UTF-8 (RFC 3629), code point by code point. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/span.h"

/* Length in bytes (1 to 4) of the well-formed sequence at the start of S, or 0 when there is none
 * (empty, truncated, overlong, surrogate or past U+10FFFF). */
size_t utf8_length(struct span s);

/* The code point at byte *AT of well-formed S, *AT moved behind it. At the end: 0, *AT unchanged.
 * An ill-formed byte counts as U+FFFD and moves *AT by one. */
uint32_t utf8_next(struct span s, size_t *at);

/* The code point that ends before byte *AT, *AT moved to its start. At 0: 0. */
uint32_t utf8_prev(struct span s, size_t *at);

/* True when all of S is well-formed; *BAD (may be NULL) is the offset of the first bad byte. */
bool utf8_valid(struct span s, size_t *bad);

/* Number of code points. */
size_t utf8_count(struct span s);

#endif
