/* SPDX-License-Identifier: MIT
 *
 * Growing text that its holder owns. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/span.h"

struct buf {
    char *p; /* not ended by NUL; NULL while empty */
    size_t n, cap;
};

void buf_init(struct buf *b);
/* Frees the text; B is empty and usable again. */
void buf_clear(struct buf *b);
/* Room for MORE further bytes. */
void buf_reserve(struct buf *b, size_t more);
static inline void buf_add(struct buf *b, struct span s)
{
    if (s.n == 0)
        return;
    if (b->cap - b->n < s.n)
        buf_reserve(b, s.n);
    memcpy(b->p + b->n, s.p, s.n);
    b->n += s.n;
}
static inline void buf_puts(struct buf *b, const char *s)
{
    buf_add(b, span_of(s));
}
static inline void buf_putc(struct buf *b, char c)
{
    if (b->cap == b->n)
        buf_reserve(b, 1);
    b->p[b->n++] = c;
}
/* N in decimal digits. */
void buf_number(struct buf *b, uint64_t n);
void buf_printf(struct buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Code point CP as UTF-8 (RFC 3629). */
void buf_code(struct buf *b, uint32_t cp);
/* S with & < > " and control characters as XML 1.0 wants them in text and in attributes;
 * tab, LF and CR become character references when ATTRIBUTE. Characters that XML cannot hold
 * (section 2.2) become U+FFFD. */
void buf_xml(struct buf *b, struct span s, bool attribute);
/* The text so far, borrowed until the next change. */
static inline struct span buf_span(const struct buf *b)
{
    return b->n ? (struct span){b->p, b->n} : (struct span){"", 0};
}

#endif
