/* SPDX-License-Identifier: MIT
 *
 * Bytes in a named encoding become UTF-8 and back, by iconv. Which encoding it is, is decided
 * elsewhere (text/decode.c). */
#include "edge/conv.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>

#include "base/banned.h"

bool conv_to_utf8(const char *charset, struct span in, struct buf *out, size_t *bad,
                  size_t *first_bad)
{
    size_t count = 0, first = 0;
    iconv_t cd = iconv_open("UTF-8", charset);
    if (cd == (iconv_t)-1)
        return false;
    char *from = (char *)in.p; /* POSIX takes char **, and leaves the bytes alone */
    size_t left = in.n, unit = strncmp(charset, "UTF-16", 6) == 0 ? 2 : 1;
    while (left > 0) {
        buf_reserve(out, left + left / 2 + 16);
        char *to = out->p + out->n;
        size_t room = out->cap - out->n;
        size_t done = iconv(cd, &from, &left, &to, &room);
        int why = errno;
        out->n = (size_t)(to - out->p);
        if (done != (size_t)-1)
            break;
        if (why == E2BIG)
            continue;
        if (count++ == 0)
            first = in.n - left;
        buf_code(out, 0xFFFD);
        size_t skip = left < unit ? left : unit;
        from += skip;
        left -= skip;
        iconv(cd, NULL, NULL, NULL, NULL);
    }
    iconv_close(cd);
    if (bad)
        *bad = count;
    if (first_bad)
        *first_bad = first;
    return true;
}

bool conv_from_utf8(const char *charset, struct span in, struct buf *out)
{
    iconv_t cd = iconv_open(charset, "UTF-8");
    if (cd == (iconv_t)-1)
        return false;
    char *from = (char *)in.p;
    size_t left = in.n, start = out->n;
    bool ok = true;
    while (ok && left > 0) {
        buf_reserve(out, left + 16);
        char *to = out->p + out->n;
        size_t room = out->cap - out->n;
        size_t done = iconv(cd, &from, &left, &to, &room);
        ok = done == 0 || (done == (size_t)-1 && errno == E2BIG);
        out->n = (size_t)(to - out->p);
    }
    if (!ok)
        out->n = start;
    iconv_close(cd);
    return ok;
}
