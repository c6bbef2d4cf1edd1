/* SPDX-License-Identifier: MIT
 *
 * UTF-8 once read as a single-byte encoding: every character past ASCII became two to four. A run
 * is put right when its characters, turned back into the bytes they came from, are well-formed
 * UTF-8, and the character they give fits its place (fit.c) much better than they do. */
#include "text/mojibake.h"

#include <pthread.h>

#include "base/utf8.h"
#include "text/decode.h"

#include "base/banned.h"

/* The encodings that UTF-8 is misread as. ISO-8859-1 is read as the web reads it: windows-1252,
 * whose empty cells are controls. */
static const enum charset misread[] = {CHARSET_CP1252, CHARSET_MACINTOSH, CHARSET_CP850,
                                       CHARSET_CP437};
enum { MISREAD = sizeof misread / sizeof *misread, ROUNDS = 3 };

/* Gains in fit_score that decide: alone, and in a text that has certain mojibake elsewhere. */
enum { GAIN_ALONE = 40, GAIN_AMONG = 12, WRITTEN_AT_MOST = 0 };

/* Code points of each misreading, built once and never changed. */
static uint32_t cells[MISREAD][128];
static pthread_once_t cells_once = PTHREAD_ONCE_INIT;

static void build_cells(void)
{
    for (int c = 0; c < MISREAD; c++)
        charset_table(misread[c], cells[c]);
}

/* The byte that CP came from, or -1. */
static int byte_of(int c, uint32_t cp)
{
    if (cp < 0x80)
        return (int)cp;
    if (misread[c] == CHARSET_CP1252 && cp < 0xA0)
        return (int)cp;
    for (int i = 0; i < 128; i++)
        if (cells[c][i] == cp)
            return 0x80 + i;
    return -1;
}

bool mojibake_lead(unsigned char a, unsigned char b)
{
    switch (a) {
    case 0xC2: /* ¬ */
        return b == 0xAC;
    case 0xC3: /* Â Ã â ï ð Ô */
        return b == 0x82 || b == 0x83 || b == 0xA2 || b == 0xAF || b == 0xB0 || b == 0x94;
    case 0xC4:
    case 0xC5: /* Mac: ƒ and such are C6 */
        return false;
    case 0xE2: /* ‚ √ ┬ ├ */
        return b == 0x80 || b == 0x88 || b == 0x94 || b == 0x89;
    case 0xCE: /* Γ */
        return b == 0x93;
    default:
        return false;
    }
}

/* A sequence of characters that came of one. */
struct sequence {
    uint32_t cp;   /* the one */
    size_t end;    /* byte offset behind the sequence */
    int written;   /* fit of the characters as they stand */
    uint32_t next; /* the character behind, 0: none */
};

static uint32_t peek(struct span s, size_t at)
{
    return utf8_next(s, &at);
}

static int fit(uint32_t before, uint32_t cp, uint32_t after)
{
    return fit_score(&(struct place){0, before, cp, after, 0});
}

/* Reads a sequence misread as C at byte AT of S; false when there is none. */
static bool read_sequence(int c, struct span s, size_t at, uint32_t before, struct sequence *q)
{
    char bytes[4];
    uint32_t codes[5] = {before};
    size_t n = 0, need = 2;
    q->end = at;
    while (n < need && q->end < s.n) {
        codes[n + 1] = utf8_next(s, &q->end);
        int byte = codes[n + 1] < 0x80 ? -1 : byte_of(c, codes[n + 1]);
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
    q->next = peek(s, q->end);
    q->written = 0;
    for (size_t i = 1; i <= n; i++)
        q->written += fit(codes[i - 1], codes[i], i < n ? codes[i + 1] : q->next);
    return true;
}

/* True when CP may be a step on the way of text that was misread twice. */
static bool again(int c, uint32_t cp)
{
    int byte = cp < 0x80 ? -1 : byte_of(c, cp);
    return byte >= 0x80;
}

/* What the repair of Q gains. LEFT is the repaired character before it. */
static int gain(int c, struct span s, const struct sequence *q, uint32_t left)
{
    struct sequence behind;
    uint32_t right = q->next;
    if (right >= 0x80 && read_sequence(c, s, q->end, 0, &behind))
        right = behind.cp;
    int repaired = fit(left, q->cp, right);
    if (repaired < 0 && q->cp < 0x10000 && again(c, q->cp) && again(c, right))
        repaired = 0;
    return repaired < 0 ? -1 : repaired - q->written;
}

/* ” without its last byte, which windows-1252 has no character for and some programs drop. */
static bool clipped_quote(struct span s, size_t at, struct sequence *q)
{
    struct span rest = span_from(s, at);
    if (!span_starts(rest, SPAN("â€")))
        return false;
    q->end = at + SPAN("â€").n;
    q->cp = 0x201D;
    q->next = peek(s, q->end);
    if (q->next == 0xFFFD)
        utf8_next(s, &q->end);
    q->next = peek(s, q->end);
    return q->next < 0x80 || q->next == 0xA0;
}

/* One pass over S read as C; returns the runs repaired. */
static size_t pass(int c, struct span s, int least, struct buf *out)
{
    size_t runs = 0;
    uint32_t before = 0, left = 0;
    bool in_run = false;
    for (size_t at = 0, from = 0; at < s.n; from = at) {
        struct sequence q;
        bool found = (unsigned char)s.p[at] >= 0x80;
        if (found && read_sequence(c, s, at, before, &q))
            found = q.written <= WRITTEN_AT_MOST && gain(c, s, &q, left) >= least;
        else if (found)
            found = c == 0 && clipped_quote(s, at, &q);
        if (found) {
            runs += !in_run;
            buf_code(out, q.cp);
            at = q.end;
            size_t back = at;
            before = utf8_prev(s, &back);
            left = q.cp;
        } else {
            before = left = utf8_next(s, &at);
            buf_add(out, span_make(s.p + from, at - from));
        }
        in_run = found;
    }
    return runs;
}

/* Repairs with the misreading that explains most, again and again. */
static size_t repair(struct span line, int least, struct buf *out)
{
    struct buf now, best, tried;
    size_t total = 0;
    buf_init(&now);
    buf_init(&best);
    buf_init(&tried);
    buf_add(&now, line);
    for (int round = 0; round < ROUNDS; round++) {
        size_t most = 0;
        for (int c = 0; c < MISREAD; c++) {
            tried.n = 0;
            size_t runs = pass(c, buf_span(&now), least, &tried);
            if (runs > most) {
                most = runs;
                struct buf swap = best;
                best = tried;
                tried = swap;
            }
        }
        if (most == 0)
            break;
        if (total == 0)
            total = most;
        struct buf swap = now;
        now = best;
        best = swap;
    }
    if (total)
        buf_add(out, buf_span(&now));
    buf_clear(&now);
    buf_clear(&best);
    buf_clear(&tried);
    return total;
}

/* Counts the certain sequences of the whole text. */
static void survey(struct mojibake *m)
{
    struct span s = m->text;
    uint32_t before = 0;
    m->surveyed = true;
    for (size_t at = 0; at + 1 < s.n && m->certain < 3;) {
        struct sequence q;
        bool lead = mojibake_lead((unsigned char)s.p[at], (unsigned char)s.p[at + 1]);
        for (int c = 0; lead && c < MISREAD; c++)
            if (read_sequence(c, s, at, before, &q) && q.written <= WRITTEN_AT_MOST &&
                gain(c, s, &q, before) >= GAIN_ALONE) {
                m->certain++;
                break;
            }
        before = utf8_next(s, &at);
    }
}

static bool suspect(struct span s)
{
    for (size_t i = 0; i + 1 < s.n; i++)
        if ((unsigned char)s.p[i] >= 0xC2 &&
            mojibake_lead((unsigned char)s.p[i], (unsigned char)s.p[i + 1]))
            return true;
    return false;
}

size_t mojibake_repair(struct mojibake *m, struct span line, struct buf *out)
{
    if (!suspect(line))
        return 0;
    pthread_once(&cells_once, build_cells);
    if (!m->surveyed)
        survey(m);
    return m->certain ? repair(line, m->certain > 2 ? GAIN_AMONG : GAIN_ALONE, out) : 0;
}
