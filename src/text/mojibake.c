/* SPDX-License-Identifier: MIT
 *
 * UTF-8 once read as a single-byte encoding: every character past ASCII became two to four. A run
 * is put right when its characters, turned back into the bytes they came from, are well-formed
 * UTF-8, and the character they give fits its place (gain.c) much better than they do. */
#include "text/mojibake.h"

#include <limits.h>

#include "base/utf8.h"
#include "edge/uni.h"
#include "text/decode.h"
#include "text/sequence.h"

#include "base/banned.h"

enum { ROUNDS = 4, WHOLE_WORTH = 100 };

/* Gains that decide: alone; in a text that has MANY certain sequences elsewhere, where also such
 * repair as stands passably as it is written; and in a line that was misread as a whole. */
enum { GAIN_ALONE = 40, GAIN_AMONG = 10, ANY = INT_MIN, WRITTEN_AMONG = 20, MANY = 2 };
enum { WRITTEN_WELL = 40 };

uint32_t mojibake_cell(uint32_t c1)
{
    return charset_table(CHARSET_CP1252)[c1 - 0x80];
}

bool mojibake_lead(unsigned char a, unsigned char b, unsigned char c)
{
    switch (a) {
    case 0xC2: /* ¬ */
        return b == 0xAC;
    case 0xC3: /* Â to ô as windows-1252 has them, when no plain letter follows; Ô in CP850, À */
        return b >= 0x80 && b <= 0xB4 && (c >= 0x80 || b == 0x82 || b == 0x83);
    case 0xC6: /* ƒ */
        return b == 0x92;
    case 0xCE: /* Γ */
        return b == 0x93;
    case 0xE2: /* ‚ √ ≈ ┬ ├ ╦ */
        return (b == 0x80 && c == 0x9A) || b == 0x88 || b == 0x89 || b == 0x94 || b == 0x95;
    default:
        return false;
    }
}

/* True when every character of S past ASCII belongs to a sequence misread as C, and none stands
 * there as one would write it (”Är): then S went through that misreading as a whole. */
static bool whole(int c, struct span s)
{
    for (size_t at = 0; at < s.n;) {
        struct sequence q;
        if ((unsigned char)s.p[at] < 0x80)
            at++;
        else if (sequence_read(c, s, at, 0, &q) && !misread_never(c, q.cp) &&
                 q.written <= WRITTEN_WELL)
            at = q.end;
        else
            return false;
    }
    return true;
}

/* What a pass found: runs of sequences, what their repair gains, and those that nobody meant. */
struct found {
    size_t runs, certain;
    long gain;
};

/* The letters of Portuguese, French and Spanish that none of our languages has. */
static bool is_romance(uint32_t cp)
{
    static const char letters[] = "ãõçêâúíóáÊÇÓÍÚÁÕ";
    for (size_t at = 0; at < sizeof letters - 1;)
        if (utf8_next(span_make(letters, sizeof letters - 1), &at) == cp)
            return true;
    return false;
}

/* True when the text is in a language that has words such as "AMANHÃ" and "LÃ", and Q may be the
 * last letter of one with what stands behind it. */
static bool ends_word(const struct mojibake *m, struct span s, size_t at, const struct sequence *q)
{
    uint32_t first = code_at(s, at);
    return m->romance && (first == 0xC2 || first == 0xC3) && !uni_is_letter(q->next);
}

/* One pass over S read as C. Every sequence is repaired that gains LEAST, and all when LEAST is
 * ANY. */
static struct found pass(const struct mojibake *m, int c, struct span s, int least, bool many,
                         struct buf *out)
{
    struct found f = {0};
    uint32_t before = 0;
    struct left left = {' ', ' '};
    bool in_run = false;
    for (size_t at = 0, from = 0; at < s.n; from = at) {
        struct sequence q;
        int gained = 1;
        bool sure = false, hit = (unsigned char)s.p[at] >= 0x80;
        if (hit && least != ANY && sequence_twice(c, s, at, before, &q) &&
            (gained = sequence_gain(c, s, &q, left)) >= GAIN_ALONE && q.written <= 0) {
            sure = true;
        } else if (hit && sequence_read(c, s, at, before, &q)) {
            gained = sequence_gain(c, s, &q, left);
            sure = gained >= GAIN_ALONE && q.written <= 0 && !sequence_is_formula(c, left, &q) &&
                   !ends_word(m, s, at, &q);
            gained = many ? sequence_gain_among(c, s, &q, left) : gained;
            hit = least == ANY || sure ||
                  (least < GAIN_ALONE && gained >= least && q.written <= WRITTEN_AMONG);
        } else if (hit) {
            hit = misread[c] == CHARSET_CP1252 && least < GAIN_ALONE &&
                  sequence_clipped(s, at, before, &q);
        }
        if (hit) {
            f.runs += !in_run;
            f.gain += gained;
            f.certain += sure;
            buf_code(out, q.cp);
            at = q.end;
            size_t back = at;
            before = utf8_prev(s, &back);
            left = (struct left){left.last, q.cp};
        } else {
            before = utf8_next(s, &at);
            left = (struct left){left.last, before};
            buf_add(out, span_make(s.p + from, at - from));
        }
        in_run = hit;
    }
    return f;
}

/* True when MADE, the outcome of a pass, is mojibake as a whole itself: then the pass was right
 * even if nothing in it looked certain. */
static bool twice_over(const struct mojibake *m, int c, struct span made)
{
    struct buf deeper;
    buf_init(&deeper);
    bool yes = whole(c, made) && pass(m, c, made, ANY, false, &deeper).certain > 0;
    buf_clear(&deeper);
    return yes;
}

static uint32_t last_of(struct span s, size_t end)
{
    return utf8_prev(s, &end);
}

/* True when S, read as C, has box characters beside its sequences, or pairs of them that would be
 * letters of far languages: it is a frame or a tree, and what stands in its cells is no part of a
 * misreading. */
static bool framed(int c, struct span s)
{
    for (size_t at = 0; misread[c] >= CHARSET_CP850 && at < s.n;) {
        struct sequence q;
        bool pair = is_box(code_at(s, at));
        if ((unsigned char)s.p[at] >= 0x80 && sequence_read(c, s, at, 0, &q) &&
            (!pair || q.cp < 0x100 || !is_box(last_of(s, q.end))))
            at = q.end;
        else if (is_box(utf8_next(s, &at)))
            return true;
    }
    return false;
}

/* One pass with what is known of the text and of the line. */
static struct found weigh(const struct mojibake *m, int c, struct span s, struct buf *out)
{
    bool many = m->certain[c] >= MANY;
    if (!many && framed(c, s))
        return (struct found){0};
    if (whole(c, s)) {
        struct found f = pass(m, c, s, ANY, many, out);
        if (f.certain || (many && f.gain > 0) || (f.runs && twice_over(m, c, buf_span(out)))) {
            f.gain = (f.gain > 0 ? f.gain : 0) + WHOLE_WORTH * (long)f.runs;
            return f;
        }
        out->n = 0;
    }
    return pass(m, c, s, many ? GAIN_AMONG : GAIN_ALONE, many, out);
}

static void swap(struct buf *a, struct buf *b)
{
    struct buf t = *a;
    *a = *b;
    *b = t;
}

/* Repairs with the misreading that gains most, again and again. */
static size_t repair(const struct mojibake *m, struct span line, struct buf *out)
{
    struct buf now, best, tried;
    size_t total = 0;
    buf_init(&now);
    buf_init(&best);
    buf_init(&tried);
    buf_add(&now, line);
    for (int round = 0; round < ROUNDS; round++) {
        struct found most = {0};
        for (int c = 0; c < MISREAD; c++) {
            tried.n = 0;
            struct found f = weigh(m, c, buf_span(&now), &tried);
            if (f.runs > 0 && f.gain > most.gain) {
                most = f;
                swap(&best, &tried);
            }
        }
        if (most.runs == 0)
            break;
        total = total ? total : most.runs;
        swap(&now, &best);
    }
    if (total)
        buf_add(out, buf_span(&now));
    buf_clear(&now);
    buf_clear(&best);
    buf_clear(&tried);
    return total;
}

static bool lead_at(struct span s, size_t at)
{
    const unsigned char *p = (const unsigned char *)s.p + at;
    size_t left = s.n - at;
    return p[0] >= 0xC2 && mojibake_lead(p[0], left > 1 ? p[1] : 0, left > 2 ? p[2] : 0);
}

/* Counts the certain sequences of the whole text, as far as they matter: one of them vouches for
 * marks that stand there again and again, the » of a trail, the space in a number. */
static void survey(struct mojibake *m)
{
    enum { MARKS = 3 };
    struct span s = m->text;
    struct left left = {' ', ' '};
    unsigned marks[MISREAD] = {0};
    m->surveyed = true;
    for (size_t at = 0; at < s.n;) {
        struct sequence q;
        bool lead = lead_at(s, at);
        for (int c = 0; lead && c < MISREAD; c++) {
            if (m->certain[c] >= MANY || !sequence_read(c, s, at, left.last, &q) || q.written > 0)
                continue;
            if (sequence_gain(c, s, &q, left) >= GAIN_ALONE)
                m->certain[c]++;
            else
                marks[c] +=
                    !uni_is_letter(q.cp) && sequence_gain_among(c, s, &q, left) >= GAIN_AMONG;
        }
        left = (struct left){left.last, utf8_next(s, &at)};
        m->romance |= !lead && left.last >= 0xC1 && left.last < 0x100 && is_romance(left.last);
    }
    for (int c = 0; c < MISREAD; c++)
        if (m->certain[c] && marks[c] >= MARKS)
            m->certain[c] = MANY;
}

static bool suspect(struct span s)
{
    for (size_t i = 0; i < s.n; i++)
        if (lead_at(s, i))
            return true;
    return false;
}

size_t mojibake_repair(struct mojibake *m, struct span line, struct buf *out)
{
    if (!suspect(line))
        return 0;
    if (!m->surveyed)
        survey(m);
    return repair(m, line, out);
}
