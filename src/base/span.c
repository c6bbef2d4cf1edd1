/* SPDX-License-Identifier: MIT
 *
 * Comparing and searching borrowed text, byte by byte. */
#include "base/span.h"

#include <string.h>

#include "base/banned.h"

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

uint64_t span_hash_on(uint64_t hash, struct span s)
{
    for (size_t i = 0; i < s.n; i++)
        hash = (hash ^ (unsigned char)s.p[i]) * 1099511628211u;
    return hash;
}

uint64_t span_hash(struct span s)
{
    return span_hash_on(14695981039346656037u, s);
}
