/* SPDX-License-Identifier: MIT
 *
 * Decoded text cut into lines that know their number, and cleaned on the way: most lines are good
 * as they stand and stay where they are; the others are written anew. */
#include "text/lines.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/bytes.h"
#include "base/utf8.h"
#include "edge/uni.h"
#include "text/fit.h"
#include "text/mojibake.h"

#include "base/banned.h"

struct cutter {
    struct arena *arena;
    struct text *text;
    struct mojibake mojibake;
    struct line *lines;
    size_t count, cap;
    struct buf repaired, part, composed;
};

static void note_change(struct cutter *c, enum text_change change, size_t n, unsigned no)
{
    if (n && c->text->changes[change] == 0)
        c->text->first_change[change] = no;
    c->text->changes[change] += n;
}

static size_t trailing_blank(struct span s)
{
    size_t n = s.n;
    while (n > 0) {
        if (s.p[n - 1] == ' ')
            n--;
        else if (n > 1 && s.p[n - 1] == '\xA0' && s.p[n - 2] == '\xC2')
            n -= 2;
        else
            break;
    }
    return s.n - n;
}

static void push(struct cutter *c, struct span s, unsigned no, unsigned indent)
{
    MEM_PUSH(c->lines, c->count, c->cap);
    s.n -= trailing_blank(s);
    c->lines[c->count++] = (struct line){s, no, s.n ? indent : 0};
}

/* A line that needs nothing but its blanks cut. */
static void push_good(struct cutter *c, struct span s, unsigned no)
{
    unsigned indent = 0;
    for (;; indent++) {
        if (s.n && s.p[0] == ' ')
            s = span_from(s, 1);
        else if (s.n > 1 && s.p[0] == '\xC2' && s.p[1] == '\xA0')
            s = span_from(s, 2);
        else
            break;
    }
    push(c, s, no, indent);
}

/* True when the character that begins with byte A, followed by B and C, has to be looked at. */
static bool doubtful(unsigned char a, unsigned char b, unsigned char c)
{
    switch (a) {
    case 0xC2: /* controls, soft hyphen, ¬ */
        return b < 0xA0 || b == 0xAD || b == 0xAC;
    case 0xC3:
        return (c >= 0x80 || b == 0x82 || b == 0x83) && mojibake_lead(a, b, c); /* seldom */
    case 0xE2: /* dashes, quotes, bullet, ellipsis, €, ™ are good */
        if (b == 0x80)
            return c < 0x90 || c == 0x9A || c > 0xA6;
        return !(b == 0x82 && c == 0xAC) && !(b == 0x84 && c == 0xA2);
    default:
        return true;
    }
}

/* Behind printable ASCII from AT on, eight bytes at a time; adding one shows 0x7F. */
static size_t skip_printable(struct span s, size_t at)
{
    for (; at + 8 <= s.n; at += 8) {
        uint64_t v = bytes_load(s.p + at), good = v & ~BYTES_HIGH;
        uint64_t bad = (v | (good + BYTES_EACH)) & BYTES_HIGH;
        bad |= bytes_below(v, 0x20);
        if (bad)
            return at + bytes_first(bad);
    }
    while (at < s.n && s.p[at] >= 0x20 && s.p[at] < 0x7F)
        at++;
    return at;
}

static bool good(struct span s)
{
    const unsigned char *p = (const unsigned char *)s.p;
    for (size_t i = 0; (i = skip_printable(s, i)) < s.n; i++) {
        if (p[i] < 0xC0 && p[i] >= 0x80)
            continue;
        if (doubtful(p[i], i + 1 < s.n ? p[i + 1] : 0, i + 2 < s.n ? p[i + 2] : 0))
            return false;
    }
    return true;
}

/* What becomes of a code point. */
enum fate { KEEP, SPACE, NO_BREAK, TAB, DROP, REPLACE, BREAK };

static enum fate fate_of(uint32_t cp)
{
    switch (cp) {
    case ' ':
        return SPACE;
    case '\t':
        return TAB;
    case '\v':
    case '\f':
    case '\r':
    case 0x85:
    case 0x2028:
    case 0x2029:
        return BREAK;
    case 0xA0:
    case 0x202F:
        return NO_BREAK;
    case 0xAD:   /* soft hyphen */
    case 0x180E: /* Mongolian vowel separator */
    case 0xFEFF:
        return DROP;
    case 0x1680:
    case 0x205F:
    case 0x3000:
        return SPACE;
    default:
        break;
    }
    if (cp < 0x20 || (cp >= 0x7F && cp < 0xA0) || cp == 0xFFFE || cp == 0xFFFF)
        return REPLACE;
    if (cp >= 0x2000 && cp <= 0x200A)
        return SPACE;
    if ((cp >= 0x200B && cp <= 0x200F) || (cp >= 0x202A && cp <= 0x202E) ||
        (cp >= 0x2060 && cp <= 0x206F))
        return DROP;
    return KEEP;
}

static void finish_part(struct cutter *c, unsigned no, unsigned indent)
{
    c->composed.n = 0;
    bool changed = uni_nfc(buf_span(&c->part), &c->composed);
    note_change(c, CHANGE_NFC, changed, no);
    push(c, arena_copy(c->arena, buf_span(&c->composed)), no, indent);
    c->part.n = 0;
}

/* A control of C1 is nearly always a character of windows-1252 that was taken for ISO-8859-1: what
 * it says there, when that fits its place in S between FROM and AT; else CP itself. */
static uint32_t mend_control(struct span s, size_t from, size_t at, uint32_t cp)
{
    struct place p = {.cp = mojibake_cell(cp), .after = utf8_next(s, &at)};
    p.before = utf8_prev(s, &from);
    p.before2 = utf8_prev(s, &from);
    return p.cp && fit_score(&p) > 0 ? p.cp : cp;
}

/* Bytes from AT on that stay as they are: printable ASCII. */
static size_t plain_run(struct span s, size_t at)
{
    return skip_printable(s, at) - at;
}

/* Writes line S anew, in as many parts as it has breaks. */
static void push_cleaned(struct cutter *c, struct span s, unsigned no)
{
    unsigned indent = 0;
    c->part.n = 0;
    for (size_t at = 0, from = 0; at < s.n; from = at) {
        size_t plain = c->part.n ? plain_run(s, at) : 0;
        if (plain) {
            buf_add(&c->part, span_make(s.p + at, plain));
            at += plain;
            continue;
        }
        uint32_t cp = utf8_next(s, &at), mended = cp;
        if (cp >= 0x80 && cp < 0xA0)
            mended = mend_control(s, from, at, cp);
        note_change(c, CHANGE_MOJIBAKE, mended != cp, no);
        enum fate fate = fate_of(mended);
        bool leading = c->part.n == 0;
        note_change(c, CHANGE_INVISIBLE, fate == DROP, no);
        note_change(c, CHANGE_CONTROL, fate == REPLACE, no);
        note_change(c, CHANGE_SPACE,
                    fate == TAB || ((fate == SPACE || fate == NO_BREAK) && cp != ' ' && cp != 0xA0),
                    no);
        if (fate == BREAK) {
            finish_part(c, no, indent);
            indent = 0;
        } else if (fate == KEEP) {
            buf_code(&c->part, mended);
        } else if (fate == REPLACE) {
            buf_code(&c->part, 0xFFFD);
        } else if (leading && fate != DROP) {
            indent += fate == TAB ? 8 - indent % 8 : 1;
        } else if (fate != DROP) {
            buf_puts(&c->part, fate == TAB ? "  " : fate == SPACE ? " " : "\xC2\xA0");
        }
    }
    finish_part(c, no, indent);
}

static void take_line(struct cutter *c, struct span s, unsigned no)
{
    if (good(s)) {
        push_good(c, s, no);
        return;
    }
    c->repaired.n = 0;
    size_t runs = mojibake_repair(&c->mojibake, s, &c->repaired);
    note_change(c, CHANGE_MOJIBAKE, runs, no);
    push_cleaned(c, runs ? buf_span(&c->repaired) : s, no);
}

void lines_cut(struct span s, struct arena *arena, struct text *out)
{
    struct cutter c = {.arena = arena, .text = out, .mojibake = {.text = s}};
    char end = s.n && memchr(s.p, '\n', s.n) ? '\n' : '\r';
    unsigned no = 0;
    for (size_t at = 0; at < s.n;) {
        const char *p = memchr(s.p + at, end, s.n - at);
        size_t stop = p ? (size_t)(p - s.p) : s.n, n = stop - at;
        while (end == '\n' && n > 0 && s.p[at + n - 1] == '\r')
            n--;
        take_line(&c, span_make(s.p + at, n), ++no);
        at = stop + 1;
    }
    out->lines_total = no;
    out->count = c.count;
    out->lines = ARENA_ARRAY(arena, struct line, c.count + 1);
    if (c.count)
        memcpy(out->lines, c.lines, c.count * sizeof *c.lines);
    free(c.lines);
    buf_clear(&c.repaired);
    buf_clear(&c.part);
    buf_clear(&c.composed);
}

size_t text_line_at(const struct text *text, unsigned no)
{
    size_t low = 0, high = text->count;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (text->lines[mid].no < no)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}
