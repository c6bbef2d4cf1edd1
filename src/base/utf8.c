/* SPDX-License-Identifier: MIT
 *
 * UTF-8 without tables: the few comparisons of RFC 3629, section 4. */
#include "base/utf8.h"

#include "base/bytes.h"

#include "base/banned.h"

size_t utf8_length(struct span s)
{
    if (s.n == 0)
        return 0;
    const unsigned char *p = (const unsigned char *)s.p;
    if (p[0] < 0x80)
        return 1;
    size_t len = p[0] < 0xC2 ? 0 : p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : p[0] < 0xF5 ? 4 : 0;
    if (len == 0 || len > s.n)
        return 0;
    for (size_t i = 1; i < len; i++)
        if ((p[i] & 0xC0) != 0x80)
            return 0;
    if (len == 3 && ((p[0] == 0xE0 && p[1] < 0xA0) || (p[0] == 0xED && p[1] > 0x9F)))
        return 0;
    if (len == 4 && ((p[0] == 0xF0 && p[1] < 0x90) || (p[0] == 0xF4 && p[1] > 0x8F)))
        return 0;
    return len;
}

uint32_t utf8_next(struct span s, size_t *at)
{
    if (*at >= s.n)
        return 0;
    const unsigned char *p = (const unsigned char *)s.p + *at;
    if (p[0] < 0x80) {
        *at += 1;
        return p[0];
    }
    size_t len = utf8_length(span_from(s, *at));
    *at += len ? len : 1;
    switch (len) {
    case 2:
        return (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3F);
    case 3:
        return (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
    case 4:
        return (uint32_t)(p[0] & 0x07) << 18 | (uint32_t)(p[1] & 0x3F) << 12 |
               (uint32_t)(p[2] & 0x3F) << 6 | (p[3] & 0x3F);
    default:
        return 0xFFFD;
    }
}

uint32_t utf8_prev(struct span s, size_t *at)
{
    if (*at == 0)
        return 0;
    size_t from = *at - 1;
    while (from > 0 && *at - from < 4 && ((unsigned char)s.p[from] & 0xC0) == 0x80)
        from--;
    size_t end = from;
    uint32_t cp = utf8_next(span_make(s.p, *at), &end);
    if (end != *at) { /* stray continuation bytes: one at a time */
        *at -= 1;
        return 0xFFFD;
    }
    *at = from;
    return cp;
}

bool utf8_valid(struct span s, size_t *bad)
{
    for (size_t at = 0; at < s.n;) {
        if ((unsigned char)s.p[at] < 0x80) {
            at++;
            continue;
        }
        size_t len = utf8_length(span_from(s, at));
        if (len == 0) {
            if (bad)
                *bad = at;
            return false;
        }
        at += len;
    }
    return true;
}

size_t utf8_count(struct span s)
{
    size_t more = 0, i = 0; /* bytes 10xxxxxx */
    while (i + 8 <= s.n) {  /* a byte of EIGHT counts to 255 */
        size_t left = (s.n - i) / 8, end = i + 8 * (left < 255 ? left : 255);
        uint64_t eight = 0;
        for (; i < end; i += 8) {
            uint64_t v = bytes_load(s.p + i);
            eight += v >> 7 & ~v >> 6 & BYTES_EACH;
        }
        uint64_t four = (eight & 0x00FF00FF00FF00FFu) + (eight >> 8 & 0x00FF00FF00FF00FFu);
        more += (size_t)(four * 0x0001000100010001u >> 48);
    }
    for (; i < s.n; i++)
        more += ((unsigned char)s.p[i] & 0xC0) == 0x80;
    return s.n - more;
}
