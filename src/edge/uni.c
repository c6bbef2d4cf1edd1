/* SPDX-License-Identifier: MIT
 *
 * Properties of code points, normalisation and lower case by ICU, with short ways round it for the
 * Latin letters that nearly all text consists of. */
#include "edge/uni.h"

#include <stdlib.h>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

#include "base/utf8.h"

#include "base/banned.h"

uint32_t uni_lower(uint32_t cp)
{
    if (cp < 0x80)
        return (uint32_t)ascii_lower((int)cp);
    return (uint32_t)u_tolower((UChar32)cp);
}

uint32_t uni_upper(uint32_t cp)
{
    if (cp < 0x80)
        return cp >= 'a' && cp <= 'z' ? cp - 32 : cp;
    return (uint32_t)u_toupper((UChar32)cp);
}

bool uni_is_letter(uint32_t cp)
{
    return cp < 0x80 ? ascii_alpha((int)cp) : u_isalpha((UChar32)cp);
}

bool uni_is_upper(uint32_t cp)
{
    return cp < 0x80 ? cp >= 'A' && cp <= 'Z' : u_isupper((UChar32)cp) || u_istitle((UChar32)cp);
}

bool uni_is_lower(uint32_t cp)
{
    return cp < 0x80 ? cp >= 'a' && cp <= 'z' : u_islower((UChar32)cp);
}

bool uni_is_digit(uint32_t cp)
{
    return cp < 0x80 ? ascii_digit((int)cp) : u_isdigit((UChar32)cp);
}

bool uni_is_space(uint32_t cp)
{
    return cp < 0x80 ? ascii_space((int)cp) : u_isUWhiteSpace((UChar32)cp);
}

bool uni_is_mark(uint32_t cp)
{
    return cp >= 0x300 && (U_GET_GC_MASK((UChar32)cp) & U_GC_M_MASK);
}

/* UTF-16 that this file hands to ICU: on the stack for a line or two, else from the heap. */
struct wide {
    UChar *p;
    int32_t n, cap;
    UChar local[512];
};

static void wide_room(struct wide *w, int32_t cap)
{
    w->cap = cap;
    w->n = 0;
    w->p = cap <= 512 ? w->local : mem_alloc((size_t)cap * sizeof(UChar));
}

static void wide_free(struct wide *w)
{
    if (w->p != w->local)
        free(w->p);
}

/* Ill-formed bytes become U+FFFD. UTF-16 never has more units than UTF-8 has bytes. */
static void wide_from(struct wide *w, struct span s)
{
    UErrorCode e = U_ZERO_ERROR;
    wide_room(w, (int32_t)s.n + 1);
    u_strFromUTF8WithSub(w->p, w->cap, &w->n, s.p, (int32_t)s.n, 0xFFFD, NULL, &e);
}

/* A UTF-16 unit takes three bytes at most. */
static void wide_to(const struct wide *w, struct buf *out)
{
    UErrorCode e = U_ZERO_ERROR;
    int32_t n = 0;
    buf_reserve(out, (size_t)w->n * 3 + 1);
    u_strToUTF8WithSub(out->p + out->n,
                       (int32_t)(out->cap - out->n > INT32_MAX ? INT32_MAX : out->cap - out->n), &n,
                       w->p, w->n, 0xFFFD, NULL, &e);
    out->n += (size_t)n;
}

/* Byte offset of the first code point that is not surely in NFC whatever stands around it. */
static size_t nfc_prefix(const UNormalizer2 *nfc, struct span s)
{
    for (size_t at = 0; at < s.n;) {
        unsigned char c = (unsigned char)s.p[at];
        if (c < 0xCC) { /* below U+0300 */
            at++;
            continue;
        }
        size_t from = at;
        uint32_t cp = utf8_next(s, &at);
        if (!(cp >= 0x2010 && cp < 0x2100) && !unorm2_isInert(nfc, (UChar32)cp))
            return from;
    }
    return s.n;
}

/* ICU counts in int32_t; a text is cut well below, after a line feed where there is one, which
 * never composes with anything. */
static size_t chunk_length(struct span s)
{
    enum { CHUNK = 1 << 20 };
    if (s.n <= CHUNK)
        return s.n;
    for (size_t i = CHUNK; i > CHUNK / 2; i--)
        if (s.p[i] == '\n' || s.p[i] == ' ')
            return i;
    size_t i = CHUNK;
    while (i > 0 && ((unsigned char)s.p[i] & 0xC0) == 0x80)
        i--;
    return i;
}

static bool nfc_chunk(const UNormalizer2 *nfc, struct span s, struct buf *out)
{
    UErrorCode e = U_ZERO_ERROR;
    struct wide in, made;
    wide_from(&in, s);
    if (unorm2_isNormalized(nfc, in.p, in.n, &e)) {
        wide_free(&in);
        buf_add(out, s);
        return false;
    }
    e = U_ZERO_ERROR;
    wide_room(&made, in.n * 3 + 16); /* UAX #15: NFC grows by three at most */
    made.n = unorm2_normalize(nfc, in.p, in.n, made.p, made.cap, &e);
    if (U_SUCCESS(e))
        wide_to(&made, out);
    else
        buf_add(out, s);
    wide_free(&made);
    wide_free(&in);
    return U_SUCCESS(e);
}

bool uni_nfc(struct span s, struct buf *out)
{
    UErrorCode e = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&e);
    size_t good = U_SUCCESS(e) ? nfc_prefix(nfc, s) : s.n;
    if (good == s.n) {
        buf_add(out, s);
        return false;
    }
    bool changed = false;
    while (s.n > 0) {
        size_t n = chunk_length(s);
        changed |= nfc_chunk(nfc, span_make(s.p, n), out);
        s = span_from(s, n);
    }
    return changed;
}

static bool follows(unsigned char c)
{
    return (c & 0xC0) == 0x80;
}

/* True for text below U+0100 with General Punctuation up to U+203F: nearly all there is, whose
 * lower case no neighbour changes and no length. */
static bool is_plain(struct span s)
{
    const unsigned char *p = (const unsigned char *)s.p;
    for (size_t i = 0; i < s.n; i++) {
        if (p[i] < 0x80)
            continue;
        if ((p[i] == 0xC2 || p[i] == 0xC3) && i + 1 < s.n && follows(p[i + 1]))
            i++;
        else if (p[i] == 0xE2 && i + 2 < s.n && p[i + 1] == 0x80 && follows(p[i + 2]))
            i += 2;
        else
            return false;
    }
    return true;
}

static void lower_plain(struct span s, struct buf *out)
{
    buf_reserve(out, s.n);
    char *to = out->p + out->n;
    unsigned char before = 0;
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        bool capital = before == 0xC3 && c < 0x9F && c != 0x97; /* U+00D7 is a sign */
        to[i] = (char)(capital ? c + 0x20 : ascii_lower(c));
        before = c;
    }
    out->n += s.n;
}

void uni_lower_text(struct span s, struct buf *out)
{
    if (!s.n)
        return;
    if (is_plain(s)) {
        lower_plain(s, out);
        return;
    }
    while (s.n > 0) {
        size_t n = chunk_length(s);
        UErrorCode e = U_ZERO_ERROR;
        struct wide in, made;
        wide_from(&in, span_make(s.p, n));
        wide_room(&made, in.n * 3 + 16);
        made.n = u_strToLower(made.p, made.cap, in.p, in.n, "", &e);
        if (U_SUCCESS(e))
            wide_to(&made, out);
        wide_free(&made);
        wide_free(&in);
        s = span_from(s, n);
    }
}

const char *uni_version(void)
{
    return U_ICU_VERSION;
}
