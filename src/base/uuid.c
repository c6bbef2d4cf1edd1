/* SPDX-License-Identifier: MIT
 *
 * UUIDs of version 5, and the SHA-1 (FIPS 180-4 section 6.1) that they are made of. SHA-1 names
 * here, it guards nothing. */
#include "base/uuid.h"

#include <string.h>

#include "base/banned.h"

const struct uuid uuid_dns = {{0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00,
                               0xc0, 0x4f, 0xd4, 0x30, 0xc8}};
const struct uuid uuid_url = {{0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00,
                               0xc0, 0x4f, 0xd4, 0x30, 0xc8}};

enum { BLOCK = 64, DIGEST = 20 };

struct sha1 {
    uint32_t h[5];
    uint64_t bytes;
    unsigned char block[BLOCK];
};

static uint32_t rotate(uint32_t x, int n)
{
    return x << n | x >> (32 - n);
}

static void sha1_block(struct sha1 *s)
{
    uint32_t w[80];
    for (int t = 0; t < 16; t++)
        w[t] = (uint32_t)s->block[4 * t] << 24 | (uint32_t)s->block[4 * t + 1] << 16 |
               (uint32_t)s->block[4 * t + 2] << 8 | s->block[4 * t + 3];
    for (int t = 16; t < 80; t++)
        w[t] = rotate(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], 1);
    uint32_t a = s->h[0], b = s->h[1], c = s->h[2], d = s->h[3], e = s->h[4];
    for (int t = 0; t < 80; t++) {
        uint32_t f = t < 20   ? (b & c) | (~b & d)
                     : t < 40 ? b ^ c ^ d
                     : t < 60 ? (b & c) | (b & d) | (c & d)
                              : b ^ c ^ d;
        uint32_t k = t < 20 ? 0x5a827999 : t < 40 ? 0x6ed9eba1 : t < 60 ? 0x8f1bbcdc : 0xca62c1d6;
        uint32_t next = rotate(a, 5) + f + e + k + w[t];
        e = d;
        d = c;
        c = rotate(b, 30);
        b = a;
        a = next;
    }
    s->h[0] += a;
    s->h[1] += b;
    s->h[2] += c;
    s->h[3] += d;
    s->h[4] += e;
}

static void sha1_add(struct sha1 *s, const void *data, size_t n)
{
    const unsigned char *p = data;
    for (size_t i = 0; i < n; i++) {
        s->block[s->bytes++ % BLOCK] = p[i];
        if (s->bytes % BLOCK == 0)
            sha1_block(s);
    }
}

static void sha1_end(struct sha1 *s, unsigned char out[DIGEST])
{
    unsigned char length[8];
    uint64_t bits = s->bytes * 8;
    for (int i = 0; i < 8; i++)
        length[i] = (unsigned char)(bits >> (56 - 8 * i));
    sha1_add(s, "\x80", 1);
    while (s->bytes % BLOCK != BLOCK - sizeof length)
        sha1_add(s, "", 1);
    sha1_add(s, length, sizeof length);
    for (int i = 0; i < DIGEST; i++)
        out[i] = (unsigned char)(s->h[i / 4] >> (24 - 8 * (i % 4)));
}

struct uuid uuid_of_name(const struct uuid *space, struct span name)
{
    struct sha1 s = {.h = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0}};
    unsigned char digest[DIGEST];
    sha1_add(&s, space->bytes, sizeof space->bytes);
    sha1_add(&s, name.p, name.n);
    sha1_end(&s, digest);
    struct uuid u;
    memcpy(u.bytes, digest, sizeof u.bytes);
    u.bytes[6] = (unsigned char)((u.bytes[6] & 0x0f) | 0x50); /* version 5 */
    u.bytes[8] = (unsigned char)((u.bytes[8] & 0x3f) | 0x80); /* the variant of RFC 9562 */
    return u;
}

void uuid_text(const struct uuid *u, char out[37])
{
    static const char hex[] = "0123456789abcdef";
    for (size_t i = 0; i < sizeof u->bytes; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *out++ = '-';
        *out++ = hex[u->bytes[i] >> 4];
        *out++ = hex[u->bytes[i] & 15];
    }
    *out = 0;
}
