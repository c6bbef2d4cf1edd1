/* SPDX-License-Identifier: MIT
 *
 * Comparing and searching borrowed text, byte by byte. */
#include "base/span.h"

#include <string.h>

#include "base/banned.h"

struct span span_of(const char *s)
{
    return (struct span){s ? s : "", s ? strlen(s) : 0};
}

bool span_equal(struct span a, struct span b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

bool span_is(struct span a, const char *literal)
{
    return span_equal(a, span_of(literal));
}

bool span_starts(struct span s, struct span prefix)
{
    return s.n >= prefix.n && (prefix.n == 0 || memcmp(s.p, prefix.p, prefix.n) == 0);
}

bool span_ends(struct span s, struct span suffix)
{
    return s.n >= suffix.n &&
           (suffix.n == 0 || memcmp(s.p + s.n - suffix.n, suffix.p, suffix.n) == 0);
}

int span_compare(struct span a, struct span b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int d = n ? memcmp(a.p, b.p, n) : 0;
    return d ? d : (a.n > b.n) - (a.n < b.n);
}

size_t span_find(struct span s, struct span needle)
{
    if (needle.n == 0)
        return 0;
    for (size_t at = 0; at + needle.n <= s.n; at++) {
        const char *hit = memchr(s.p + at, needle.p[0], s.n - needle.n - at + 1);
        if (!hit)
            break;
        at = (size_t)(hit - s.p);
        if (memcmp(hit, needle.p, needle.n) == 0)
            return at;
    }
    return SIZE_MAX;
}

struct span span_trim(struct span s)
{
    while (s.n && ascii_space((unsigned char)s.p[0]))
        s = span_from(s, 1);
    while (s.n && ascii_space((unsigned char)s.p[s.n - 1]))
        s.n--;
    return s;
}

uint64_t span_hash(struct span s)
{
    uint64_t h = 14695981039346656037u;
    for (size_t i = 0; i < s.n; i++)
        h = (h ^ (unsigned char)s.p[i]) * 1099511628211u;
    return h;
}
