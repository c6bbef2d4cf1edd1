/* SPDX-License-Identifier: MIT
 *
 * Base64 both ways. */
#include "base/base64.h"

#include <string.h>

#include "base/banned.h"

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

void base64_encode(struct span data, struct buf *out)
{
    const unsigned char *p = (const unsigned char *)data.p;
    buf_reserve(out, data.n / 3 * 4 + 4);
    for (size_t i = 0; i < data.n; i += 3) {
        size_t left = data.n - i;
        uint32_t v = (uint32_t)p[i] << 16;
        v |= left > 1 ? (uint32_t)p[i + 1] << 8 : 0;
        v |= left > 2 ? (uint32_t)p[i + 2] : 0;
        buf_putc(out, digits[v >> 18]);
        buf_putc(out, digits[v >> 12 & 63]);
        buf_putc(out, left > 1 ? digits[v >> 6 & 63] : '=');
        buf_putc(out, left > 2 ? digits[v & 63] : '=');
    }
}

bool base64_decode(struct span text, struct buf *out)
{
    uint32_t v = 0;
    size_t n = 0, padding = 0;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (ascii_space((unsigned char)c))
            continue;
        const char *digit = c && c != '=' ? strchr(digits, c) : NULL;
        if ((!digit && c != '=') || (digit && padding))
            return false;
        padding += c == '=';
        v = v << 6 | (digit ? (uint32_t)(digit - digits) : 0);
        if (++n % 4)
            continue;
        if (padding > 2)
            return false;
        buf_putc(out, (char)(v >> 16 & 0xFF));
        if (padding < 2)
            buf_putc(out, (char)(v >> 8 & 0xFF));
        if (padding < 1)
            buf_putc(out, (char)(v & 0xFF));
        v = 0;
    }
    return n % 4 == 0;
}
