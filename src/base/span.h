/* SPDX-License-Identifier: MIT
 *
 * Borrowed text: a pointer and a length in bytes, UTF-8 unless its owner says otherwise. A span
 * travels by value, owns nothing, and is not ended by NUL. */
#ifndef BASE_SPAN_H
#define BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct span {
    const char *p;
    size_t n;
};

/* A string literal as a span. */
#define SPAN(literal) ((struct span){"" literal, sizeof(literal) - 1})

/* NUL-ended string S (NULL counts as empty) as a span that borrows it. */
static inline struct span span_of(const char *s)
{
    return (struct span){s ? s : "", s ? strlen(s) : 0};
}

/* The N bytes at P. */
static inline struct span span_make(const char *p, size_t n)
{
    return (struct span){p, n};
}

/* S without its first N bytes; N is at most S.n. */
static inline struct span span_from(struct span s, size_t n)
{
    return (struct span){s.p + n, s.n - n};
}

static inline bool span_equal(struct span a, struct span b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

/* No length is asked for where the first byte tells. */
static inline bool span_is(struct span a, const char *literal)
{
    if (!literal || !a.n)
        return !a.n && (!literal || !literal[0]);
    return a.p[0] == literal[0] && span_equal(a, span_of(literal));
}

static inline bool span_starts(struct span s, struct span prefix)
{
    return s.n >= prefix.n && (prefix.n == 0 || memcmp(s.p, prefix.p, prefix.n) == 0);
}

static inline bool span_ends(struct span s, struct span suffix)
{
    return s.n >= suffix.n &&
           (suffix.n == 0 || memcmp(s.p + s.n - suffix.n, suffix.p, suffix.n) == 0);
}

/* <0, 0, >0 in byte order; a prefix sorts before what it begins. */
int span_compare(struct span a, struct span b);

/* Byte offset of the first NEEDLE in S, or SIZE_MAX. */
size_t span_find(struct span s, struct span needle);

/* S without leading and trailing ASCII white space. */
struct span span_trim(struct span s);

/* 64-bit FNV-1a of the bytes: for tables in memory, never for identity across runs. */
uint64_t span_hash(struct span s);
/* The hash of a text that goes on with S, from the hash of the text before. */
uint64_t span_hash_on(uint64_t hash, struct span s);

/* ASCII classes and folding, the same in every locale. */
static inline bool ascii_space(int c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}
static inline bool ascii_digit(int c)
{
    return c >= '0' && c <= '9';
}
static inline bool ascii_alpha(int c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
static inline int ascii_lower(int c)
{
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

#endif
