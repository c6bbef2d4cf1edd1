/* SPDX-License-Identifier: MIT
 *
 * Sequences of characters that came of one, whose UTF-8 was read byte by byte: what that one was,
 * and how well they stand as they are written. */
#include "text/sequence.h"

#include "base/utf8.h"
#include "edge/uni.h"
#include "text/decode.h"
#include "text/fit.h"

#include "base/banned.h"

const enum charset misread[MISREAD] = {CHARSET_CP1252, CHARSET_MACINTOSH, CHARSET_CP850,
                                       CHARSET_CP437};

enum { UNFIT = -10, BOX_PAIR = 25, MEANT = 100 };

int misread_byte(int c, uint32_t cp)
{
    if (cp < 0x80)
        return (int)cp;
    if (misread[c] == CHARSET_CP1252 && cp < 0xA0)
        return (int)cp;
    const uint32_t *cells = charset_table(misread[c]);
    for (int i = 0; i < 128; i++)
        if (cells[i] == cp)
            return 0x80 + i;
    return -1;
}

int misread_fit(uint32_t before2, uint32_t before, uint32_t cp, uint32_t after, uint32_t after2)
{
    if (is_box(cp) && (is_box(before) || is_box(after)))
        return -10;
    return fit_score(
        &(struct place){before2, before ? before : ' ', cp, after ? after : ' ', after2});
}

static bool is_money(uint32_t cp)
{
    return cp == 0xA3 || cp == 0xA5 || cp == 0x20AC;
}

/* How well the N characters of a sequence, CODES[1] to CODES[N], fit as they stand between CODES[0]
 * and NEXT. What stands well beside one that does not speaks for nothing: the » of "Â»". */
static int fit_written(const uint32_t *codes, size_t n, uint32_t next)
{
    int sum = 0;
    bool bad = false;
    for (size_t i = 1; i <= n; i++) {
        int one = misread_fit(i > 1 ? codes[i - 2] : ' ', codes[i - 1], codes[i],
                              i < n ? codes[i + 1] : next, ' ');
        sum += bad && one > 0 ? 0 : one;
        bad |= one <= UNFIT;
    }
    if (n == 2 && is_box(codes[1]) && is_box(codes[2]) && !is_box(codes[0]) && !is_box(next) &&
        !uni_is_letter(codes[0]) && !uni_is_letter(next))
        sum -= BOX_PAIR; /* "18┬░": no part of a frame, nor of a pattern of letters */
    return sum;
}

/* "Ôôô": one letter again and again, for joy. */
static bool drawn_out(const uint32_t *codes, size_t n)
{
    for (size_t i = 1; i < n; i++)
        if (uni_lower(codes[i]) != uni_lower(codes[0]))
            return false;
    return true;
}

bool sequence_read(int c, struct span s, size_t at, uint32_t before, struct sequence *q)
{
    char bytes[4];
    uint32_t codes[5] = {before};
    size_t n = 0, need = 2;
    q->end = at;
    while (n < need && q->end < s.n) {
        codes[n + 1] = utf8_next(s, &q->end);
        int byte = codes[n + 1] < 0x80 ? -1 : misread_byte(c, codes[n + 1]);
        if (byte < 0 || (n == 0 ? byte < 0xC2 || byte > 0xF4 : (byte & 0xC0) != 0x80))
            return false;
        bytes[n++] = (char)byte;
        if (n == 1)
            need = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    }
    if (n < need || utf8_length(span_make(bytes, n)) != n)
        return false;
    size_t zero = 0;
    q->cp = utf8_next(span_make(bytes, n), &zero);
    q->next = code_at(s, q->end);
    q->letters = true;
    for (size_t i = 1; i <= n; i++)
        q->letters = q->letters && (uni_is_letter(codes[i]) || is_money(codes[i]));
    q->written = fit_written(codes, n, q->next);
    if (drawn_out(codes + 1, n))
        q->written = MEANT;
    return true;
}

bool sequence_twice(int c, struct span s, size_t at, uint32_t before, struct sequence *q)
{
    char bytes[4];
    size_t n = 0, need = 2;
    int written = 0;
    struct sequence part = {.end = at};
    while (n < need) {
        if (!sequence_read(c, s, part.end, before, &part))
            return false;
        int byte = part.cp < 0x80 ? -1 : misread_byte(c, part.cp);
        if (byte < 0 || (n == 0 ? byte < 0xC2 || byte > 0xF4 : (byte & 0xC0) != 0x80))
            return false;
        bytes[n++] = (char)byte;
        written += part.written;
        before = 0;
        if (n == 1)
            need = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    }
    if (utf8_length(span_make(bytes, n)) != n)
        return false;
    size_t zero = 0;
    *q = (struct sequence){.cp = utf8_next(span_make(bytes, n), &zero),
                           .end = part.end,
                           .written = written,
                           .next = part.next};
    return true;
}

bool sequence_clipped(struct span s, size_t at, uint32_t before, struct sequence *q)
{
    static const struct {
        const char *have;
        uint32_t cp;
        bool alone; /* only as a word of its own */
    } rows[] = {{"â€\xEF\xBF\xBD", 0x201D, false},
                {"â€?", 0x201D, false},
                {"â€ ", 0x201D, false},
                {"Â ", 0xA0, false},
                {"Ã ", 0xE0, true}};
    struct span rest = span_from(s, at);
    if (span_is(rest, "â€")) {
        *q = (struct sequence){.cp = 0x201D, .end = s.n};
        return true;
    }
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct span have = span_of(rows[i].have);
        if (!span_starts(rest, have) || (rows[i].alone && before > 0x20))
            continue;
        bool space = have.p[have.n - 1] == ' ' && rows[i].cp != 0xA0;
        *q = (struct sequence){.cp = rows[i].cp, .end = at + have.n - space};
        return true;
    }
    return false;
}
