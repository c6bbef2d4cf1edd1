/* SPDX-License-Identifier: MIT
 *
 * Inside the text floor: bytes of an unknown encoding become UTF-8. */
#ifndef TEXT_DECODE_H
#define TEXT_DECODE_H

#include "base/arena.h"
#include "base/buf.h"

enum charset {
#define CHARSET(code, name, iconv, how) CHARSET_##code,
#include "text/charsets.def"
#undef CHARSET
    CHARSET_COUNT
};

/* The rows of charsets.def. */
struct charset_row {
    const char *name, *iconv;
    bool single;
};
extern const struct charset_row charsets[CHARSET_COUNT];

enum { NO_CODE = 0 }; /* a byte that means nothing */

/* What the bytes 80 to FF mean in single-byte charset C: 128 code points or NO_CODE, static. */
const uint32_t *charset_table(enum charset c);

struct decoded {
    enum charset charset;
    const char *why;       /* the evidence, in the arena */
    struct span s;         /* well-formed UTF-8 without BOM: the source's bytes or in BUF */
    size_t bad;            /* bytes without meaning, U+FFFD in S */
    size_t first_bad;      /* byte offset in the source of the first */
    size_t borrowed;       /* lines of UTF-8 text that were read as windows-1252 */
    size_t first_borrowed; /* byte offset in the source of the first */
};

/* Decodes BYTES; S of OUT borrows BYTES or BUF. False when they are no text: *OFFSET is then the
 * byte that says so. */
bool decode(struct span bytes, struct arena *arena, struct buf *buf, struct decoded *out,
            size_t *offset);

/* detect.c: the single-byte charset that BYTES fit best; *MEAN is its score per byte past ASCII,
 * *WHY (in ARENA) says how clear it was. */
enum charset charset_detect(struct span bytes, struct arena *arena, double *mean, const char **why);

#endif
