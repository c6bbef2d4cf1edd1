/* SPDX-License-Identifier: MIT
 *
 * Growing text, and the one place where text is escaped for XML. */
#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/bytes.h"

#include "base/banned.h"

void buf_init(struct buf *b)
{
    *b = (struct buf){0};
}

void buf_clear(struct buf *b)
{
    free(b->p);
    buf_init(b);
}

void buf_reserve(struct buf *b, size_t more)
{
    if (b->cap - b->n >= more)
        return;
    void *p = b->p;
    mem_grow(&p, &b->cap, b->n + more, 1);
    b->p = p;
}

void buf_number(struct buf *b, uint64_t n)
{
    char digits[20];
    size_t at = sizeof digits;
    do
        digits[--at] = (char)('0' + n % 10);
    while ((n /= 10) != 0);
    buf_add(b, span_make(digits + at, sizeof digits - at));
}

void buf_printf(struct buf *b, const char *fmt, ...)
{
    va_list ap;
    buf_reserve(b, 64); /* enough for nearly all */
    for (int tries = 0; tries < 2; tries++) {
        va_start(ap, fmt);
        int n = vsnprintf(b->p + b->n, b->cap - b->n, fmt, ap);
        va_end(ap);
        if ((size_t)n < b->cap - b->n) {
            b->n += (size_t)n;
            return;
        }
        buf_reserve(b, (size_t)n + 1);
    }
}

void buf_code(struct buf *b, uint32_t cp)
{
    char s[4];
    size_t n = 0;
    if (cp < 0x80) {
        s[n++] = (char)cp;
    } else if (cp < 0x800) {
        s[n++] = (char)(0xC0 | cp >> 6);
        s[n++] = (char)(0x80 | (cp & 0x3F));
    } else if (cp < 0x10000) {
        s[n++] = (char)(0xE0 | cp >> 12);
        s[n++] = (char)(0x80 | (cp >> 6 & 0x3F));
        s[n++] = (char)(0x80 | (cp & 0x3F));
    } else {
        s[n++] = (char)(0xF0 | cp >> 18);
        s[n++] = (char)(0x80 | (cp >> 12 & 0x3F));
        s[n++] = (char)(0x80 | (cp >> 6 & 0x3F));
        s[n++] = (char)(0x80 | (cp & 0x3F));
    }
    buf_add(b, span_make(s, n));
}

/* What byte C becomes in XML, or NULL when it stays. */
static const char *xml_entity(unsigned char c, bool attribute)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return attribute ? "&quot;" : NULL;
    case '\t':
        return attribute ? "&#9;" : NULL;
    case '\n':
        return attribute ? "&#10;" : NULL;
    case '\r':
        return "&#13;";
    default:
        return c < 0x20 ? "\xEF\xBF\xBD" : NULL;
    }
}

/* What a byte is to buf_xml: itself, a mark to be looked up, or the start of what may be U+FFFE. */
enum { PLAIN, MARK, LAST };
static const unsigned char special[256] = {
    [0] = MARK,   MARK,         MARK,         MARK,         MARK,          MARK, MARK, MARK,
    MARK,         MARK,         MARK,         MARK,         MARK,          MARK, MARK, MARK,
    MARK,         MARK,         MARK,         MARK,         MARK,          MARK, MARK, MARK,
    MARK,         MARK,         MARK,         MARK,         MARK,          MARK, MARK, MARK,
    ['&'] = MARK, ['<'] = MARK, ['>'] = MARK, ['"'] = MARK, [0xEF] = LAST,
};

/* The high bits of the bytes of V that are 0; where there is such a byte, those above it may be
 * marked wrongly. */
static inline uint64_t zeros(uint64_t v)
{
    return (v - BYTES_EACH) & ~v;
}

/* Where the next byte of S stands that needs a look, from AT on; N when there is none. Eight bytes
 * at a time while none of them is a mark: '<' and '>', '"' and '&' differ in one bit each. */
static size_t plain_run(const char *s, size_t at, size_t n)
{
    uint64_t v;
    for (; at + sizeof v <= n; at += sizeof v) {
        memcpy(&v, s + at, sizeof v);
        uint64_t bad = zeros((v | BYTES_EACH * 2) ^ BYTES_EACH * '>') |
                       zeros((v | BYTES_EACH * 4) ^ BYTES_EACH * '&') |
                       zeros(v ^ BYTES_EACH * 0xEF) | ((v - BYTES_EACH * 0x20) & ~v);
        if (bad & BYTES_HIGH)
            break;
    }
    while (at < n && special[(unsigned char)s[at]] == PLAIN)
        at++;
    return at;
}

void buf_xml(struct buf *b, struct span s, bool attribute)
{
    size_t from = 0;
    for (size_t i = 0; (i = plain_run(s.p, i, s.n)) < s.n;) {
        unsigned char c = (unsigned char)s.p[i];
        const char *out = NULL;
        size_t len = 1;
        if (special[c] == LAST) { /* U+FFFE and U+FFFF */
            if (i + 2 < s.n && (unsigned char)s.p[i + 1] == 0xBF &&
                (unsigned char)s.p[i + 2] >= 0xBE) {
                out = "\xEF\xBF\xBD";
                len = 3;
            }
        } else {
            out = xml_entity(c, attribute);
        }
        if (out) {
            buf_add(b, span_make(s.p + from, i - from));
            buf_puts(b, out);
            from = i + len;
        }
        i += len;
    }
    buf_add(b, span_from(s, from));
}
