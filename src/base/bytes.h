/* SPDX-License-Identifier: MIT
 *
 * Eight bytes of a text at a time, as one number. */
#ifndef BASE_BYTES_H
#define BASE_BYTES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define BYTES_EACH 0x0101010101010101u /* times a byte: that byte eight times */
#define BYTES_HIGH (BYTES_EACH * 0x80)

static inline uint64_t bytes_load(const char *p)
{
    uint64_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

/* The place in memory, 0 to 7, of the first byte whose high bit is in MARKS, which are not 0. */
static inline size_t bytes_first(uint64_t marks)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    return (size_t)__builtin_clzll(marks) / 8;
#else
    return (size_t)__builtin_ctzll(marks) / 8;
#endif
}

/* Eight bytes, the first of them the lowest, whatever the machine. */
static inline uint64_t bytes_load_low(const char *p)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    return __builtin_bswap64(bytes_load(p));
#else
    return bytes_load(p);
#endif
}

/* The high bits of the bytes of V that are below LIMIT (at most 0x80), and of none else. */
static inline uint64_t bytes_below(uint64_t v, unsigned char limit)
{
    uint64_t low = v & ~BYTES_HIGH;
    return ~(low + BYTES_EACH * (0x80u - limit)) & ~v & BYTES_HIGH;
}

#endif
