/* SPDX-License-Identifier: MIT
 *
 * Which encoding a source is in, and its text as UTF-8. Byte order marks and the strict form of
 * UTF-8 decide first; what has no form of its own is weighed in detect.c. */
#include "text/decode.h"
#include "text/fit.h"

#include <pthread.h>
#include <string.h>

#include "base/bytes.h"
#include "base/utf8.h"
#include "edge/conv.h"

#include "base/banned.h"

enum { BORROWED_LEAST = 3 }; /* stray bytes that make a line one of another encoding */

#define MULTI false
#define SINGLE true
const struct charset_row charsets[CHARSET_COUNT] = {
#define CHARSET(code, name, iconv, how) {name, iconv, how},
#include "text/charsets.def"
#undef CHARSET
};

/* Built once and never changed: to ask iconv costs more than to decode a text. */
static uint32_t tables[CHARSET_COUNT][128];
static pthread_once_t tables_once = PTHREAD_ONCE_INIT;

static void build_table(enum charset c)
{
    char bytes[128];
    struct buf all;
    buf_init(&all);
    for (int i = 0; i < 128; i++)
        bytes[i] = (char)(0x80 + i);
    conv_to_utf8(charsets[c].iconv, span_make(bytes, sizeof bytes), &all, NULL, NULL);
    for (size_t i = 0, at = 0; i < 128; i++) {
        uint32_t cp = utf8_next(buf_span(&all), &at);
        tables[c][i] = cp == 0xFFFD ? NO_CODE : cp;
    }
    buf_clear(&all);
}

static void build_tables(void)
{
    for (int c = 0; c < CHARSET_COUNT; c++)
        if (charsets[c].single)
            build_table((enum charset)c);
}

const uint32_t *charset_table(enum charset c)
{
    pthread_once(&tables_once, build_tables);
    return tables[c];
}

/* Offset of the first byte past ASCII at or after AT. */
static size_t skip_ascii(struct span s, size_t at)
{
    for (; at + 8 <= s.n; at += 8) {
        uint64_t wide = bytes_load(s.p + at) & BYTES_HIGH;
        if (wide)
            return at + bytes_first(wide);
    }
    while (at < s.n && (unsigned char)s.p[at] < 0x80)
        at++;
    return at;
}

/* Counts well-formed sequences past ASCII and bytes that belong to none. */
static void measure_utf8(struct span s, size_t *good, size_t *bad)
{
    *good = *bad = 0;
    for (size_t at = skip_ascii(s, 0); at < s.n;) {
        const unsigned char *p = (const unsigned char *)s.p + at;
        bool latin = *p == 0xC3 && s.n - at > 1 && (p[1] & 0xC0) == 0x80; /* nearly all of ours */
        size_t n = latin ? 2 : utf8_length(span_from(s, at));
        *bad += n == 0;
        *good += n > 1;
        at += n ? n : 1;
        if (at < s.n && (unsigned char)s.p[at] < 0x80)
            at = skip_ascii(s, at);
    }
}

/* UTF-16 without a mark: in our languages nearly every second byte is NUL. */
static bool looks_utf16(struct span s, enum charset *which)
{
    size_t even = 0, odd = 0, looked = s.n < 65536 ? s.n & ~(size_t)1 : 65536;
    if (looked < 4)
        return false;
    for (size_t i = 0; i < looked; i += 2) {
        even += s.p[i] == 0;
        odd += s.p[i + 1] == 0;
    }
    size_t units = looked / 2;
    *which = odd > even ? CHARSET_UTF_16LE : CHARSET_UTF_16BE;
    size_t high = odd > even ? odd : even, low = odd > even ? even : odd;
    return high * 10 >= units * 7 && low * 50 <= units;
}

static bool finish_utf16(struct span s, enum charset c, const char *why, struct buf *buf,
                         struct decoded *out, size_t *offset)
{
    out->charset = c;
    out->why = why;
    conv_to_utf8(charsets[c].iconv, s, buf, &out->bad, &out->first_bad);
    out->s = buf_span(buf);
    const char *nul = out->s.n ? memchr(out->s.p, 0, out->s.n) : NULL;
    if (!nul && out->bad * 10 <= s.n / 2)
        return true;
    *offset = nul ? utf8_count(span_make(out->s.p, (size_t)(nul - out->s.p))) * 2 : out->first_bad;
    return false;
}

/* A line of a UTF-8 text that is in another encoding: no well-formed sequence in it, several
 * stray bytes, and as windows-1252 all of them fit their places. */
static bool borrowed_line(struct span line, const uint32_t table[128])
{
    size_t strays = 0;
    for (size_t i = 0; i < line.n; i++) {
        if ((unsigned char)line.p[i] < 0x80)
            continue;
        uint32_t around[5];
        if (utf8_length(span_from(line, i)) > 0)
            return false;
        for (size_t k = 0; k < 5; k++) {
            size_t at = i + k - 2;
            unsigned char c = at < line.n ? (unsigned char)line.p[at] : 0;
            around[k] = c < 0x80 ? c : table[c - 0x80];
        }
        struct place p = {around[0], around[1], around[2], around[3], around[4]};
        if (fit_score(&p) <= 0)
            return false;
        strays++;
    }
    return strays >= BORROWED_LEAST;
}

static void read_as_table(struct span s, const uint32_t table[128], struct buf *buf, size_t *bad,
                          size_t *first_bad)
{
    for (size_t at = 0; at < s.n;) {
        size_t end = skip_ascii(s, at);
        buf_add(buf, span_make(s.p + at, end - at));
        if (end >= s.n)
            break;
        uint32_t cp = table[(unsigned char)s.p[end] - 0x80];
        if (cp == NO_CODE && (*bad)++ == 0)
            *first_bad = end;
        buf_code(buf, cp == NO_CODE ? 0xFFFD : cp);
        at = end + 1;
    }
}

/* Appends LINE with every stray byte as U+FFFD; returns their number. */
static size_t keep_good(struct span line, struct buf *buf, size_t *first)
{
    size_t bad = 0;
    for (size_t at = 0; at < line.n;) {
        size_t end = skip_ascii(line, at), n;
        while (end < line.n && (n = utf8_length(span_from(line, end))) > 0)
            end += n;
        buf_add(buf, span_make(line.p + at, end - at));
        if (end < line.n) {
            buf_code(buf, 0xFFFD);
            if (bad++ == 0)
                *first = end;
        }
        at = end + 1;
    }
    return bad;
}

/* Decodes a UTF-8 text with stray bytes line by line. */
static void decode_mixed(struct span s, struct buf *buf, struct decoded *out)
{
    const uint32_t *table = charset_table(CHARSET_CP1252);
    buf_reserve(buf, s.n + s.n / 8);
    for (size_t at = 0, next; at < s.n; at = next) {
        const char *feed = memchr(s.p + at, '\n', s.n - at);
        next = feed ? (size_t)(feed - s.p) + 1 : s.n;
        struct span line = span_make(s.p + at, next - at);
        size_t unused = 0, first = 0;
        if (borrowed_line(line, table)) {
            read_as_table(line, table, buf, &unused, &unused);
            if (out->borrowed++ == 0)
                out->first_borrowed = at;
            continue;
        }
        size_t bad = keep_good(line, buf, &first);
        if (bad && out->bad == 0)
            out->first_bad = at + first;
        out->bad += bad;
    }
    out->s = buf_span(buf);
}

static void decode_single(struct span s, enum charset c, struct buf *buf, struct decoded *out)
{
    buf_reserve(buf, s.n + s.n / 4);
    read_as_table(s, charset_table(c), buf, &out->bad, &out->first_bad);
    out->charset = c;
    out->s = buf_span(buf);
}

/* Behind bytes from AT on that are no controls, as far as eight at a time show it. */
static size_t skip_to_control(struct span s, size_t at)
{
    for (; at + 8 <= s.n; at += 8) {
        uint64_t controls = bytes_below(bytes_load(s.p + at), 0x20);
        if (controls)
            return at + bytes_first(controls);
    }
    return at;
}

/* True when S holds bytes that no text has: NUL, or controls by the dozen. */
static bool binary(struct span s, size_t *offset)
{
    const char *nul = s.n ? memchr(s.p, 0, s.n) : NULL;
    if (nul) {
        *offset = (size_t)(nul - s.p);
        return true;
    }
    size_t controls = 0, first = 0;
    for (size_t i = 0; (i = skip_to_control(s, i)) < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c < 0x20 && !ascii_space(c) && c != 0x1B && controls++ == 0)
            first = i;
    }
    *offset = first;
    return controls > 8 && controls * 25 > s.n;
}

static bool decode_8bit(struct span s, struct arena *arena, struct buf *buf, struct decoded *out,
                        size_t *offset)
{
    size_t good, bad;
    if (binary(s, offset))
        return false;
    measure_utf8(s, &good, &bad);
    out->charset = CHARSET_UTF_8;
    out->s = s;
    if (bad == 0) {
        out->why = good ? arena_printf(arena, "%zu well-formed sequences", good) : "ASCII only";
        return true;
    }
    double mean = 0;
    const char *why = "";
    enum charset best = charset_detect(s, arena, &mean, &why);
    if (good >= bad || (mean < 0 && bad * 50 <= s.n)) {
        decode_mixed(s, buf, out);
        out->why = arena_printf(arena, "%zu well-formed sequences, %zu stray bytes", good, bad);
        return true;
    }
    out->why = why;
    decode_single(s, best, buf, out);
    return true;
}

bool decode(struct span bytes, struct arena *arena, struct buf *buf, struct decoded *out,
            size_t *offset)
{
    *out = (struct decoded){0};
    enum charset c;
    if (span_starts(bytes, SPAN("\xEF\xBB\xBF"))) {
        bool ok = decode_8bit(span_from(bytes, 3), arena, buf, out, offset);
        *offset += 3;
        out->first_bad += 3;
        out->first_borrowed += 3;
        if (ok && out->charset == CHARSET_UTF_8)
            out->why = arena_printf(arena, "byte order mark; %s", out->why);
        return ok;
    }
    if (span_starts(bytes, SPAN("\xFF\xFE")) || span_starts(bytes, SPAN("\xFE\xFF"))) {
        c = bytes.p[0] == '\xFF' ? CHARSET_UTF_16LE : CHARSET_UTF_16BE;
        bool ok = finish_utf16(span_from(bytes, 2), c, "byte order mark", buf, out, offset);
        *offset += 2;
        out->first_bad += 2;
        return ok;
    }
    if (bytes.n && memchr(bytes.p, 0, bytes.n) && looks_utf16(bytes, &c))
        return finish_utf16(bytes, c, "every second byte is zero", buf, out, offset);
    return decode_8bit(bytes, arena, buf, out, offset);
}
