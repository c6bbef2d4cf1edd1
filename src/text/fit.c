/* SPDX-License-Identifier: MIT
 *
 * The encodings with a byte per character look alike to a machine; to a reader they do not. Every
 * byte past ASCII is read in each of them and asked whether a text in our languages would have
 * that character at that place: å in a word, a dash between spaces, no box drawing at all. */
#include "text/decode.h"

#include <string.h>

#include "base/utf8.h"
#include "edge/uni.h"

#include "base/banned.h"

enum side { EDGE, SMALL, CAPITAL, FIGURE, MARK, UNKNOWN };

static enum side side_of(uint32_t cp)
{
    if (cp == 0)
        return UNKNOWN;
    if ((cp < 0x80 && ascii_space((int)cp)) || cp == 0xA0)
        return EDGE;
    if (uni_is_lower(cp))
        return SMALL;
    if (uni_is_upper(cp))
        return CAPITAL;
    return uni_is_digit(cp) ? FIGURE : MARK;
}

/* How common a letter is in our languages when it stands where letters stand. */
static int letter_worth(uint32_t cp)
{
    static const struct {
        const char *letters;
        int worth;
    } rows[] = {
        {"åäöÅÄÖæøÆØ", 30},
        {"éÉ", 24},
        {"üÜèàáôêšžŠŽ", 12},
        {"ëïçñÀÈÁóíúâîßðÓÍðþÞœŒ", 5},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct span s = span_of(rows[i].letters);
        for (size_t at = 0; at < s.n;)
            if (utf8_next(s, &at) == cp)
                return rows[i].worth;
    }
    return cp < 0x100 ? -5 : -30;
}

/* Letters that are common, or rare, after certain others: naïve, Zoë, façade; no oæ, no uø. */
static int worth_after(uint32_t cp, uint32_t before)
{
    static const struct {
        uint32_t cp;
        const char *before;
        int worth;
    } rows[] = {
        {0xEB, "aoi", 24},  {0xEF, "a", 24},    {0xE7, "aron", 20}, {0xF1, "aeio", 15},
        {0xE6, "oau", -10}, {0xF8, "uoa", -10}, {0xE5, "oy", -5},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (const char *p = rows[i].before; rows[i].cp == cp && *p; p++)
            if ((uint32_t)(unsigned char)*p == before)
                return rows[i].worth;
    return letter_worth(cp);
}

static int fit_letter(const struct place *at, enum side l, enum side r)
{
    uint32_t cp = at->cp;
    int worth = worth_after(cp, at->before);
    if (uni_is_upper(cp)) {
        if (l == SMALL)
            return -60;
        if (l == CAPITAL && at->before >= 0x80 && letter_worth(at->before) < 24)
            return -25; /* two past ASCII side by side, the first a rare one: ÔÇØ */
        if (l == CAPITAL)
            return r == SMALL ? -30 : worth;
        if (r == SMALL || r == CAPITAL || r == UNKNOWN)
            return worth;
        return r == EDGE || r == MARK ? worth / 3 - (worth < 30 ? 12 : 10) : -20;
    }
    if (r == CAPITAL)
        return -50;
    if (l == CAPITAL) /* Så, but not ÅSå */
        return r != FIGURE && !uni_is_upper(at->before2) ? worth : -30;
    if (l == SMALL || r == SMALL)
        return r == SMALL                   ? worth
               : cp == 0x153                ? -20
               : cp == 0x161 || cp == 0x17E ? 0
                                            : worth; /* œ, š, ž end no word */
    if (l == UNKNOWN) /* the last letter of a word, or a mark that is one elsewhere */
        return r == EDGE ? worth / 2 : worth;
    if (r == UNKNOWN)
        return worth;
    if (l == FIGURE || r == FIGURE)
        return -15;
    return cp == 0xE5 || cp == 0xE4 || cp == 0xF6 || cp == 0xE0 ? 5 : worth == 30 ? -5 : -25;
}

static bool letter_side(enum side s)
{
    return s == SMALL || s == CAPITAL;
}

static bool word_side(enum side s)
{
    return letter_side(s) || s == FIGURE;
}

static bool opens(uint32_t cp)
{
    return cp == '(' || cp == '[' || cp == '/';
}

static bool ends(uint32_t cp)
{
    return cp == '.' || cp == ',' || cp == '!' || cp == '?' || cp == ')' || cp == 0x2026;
}

/* Quotes, which stand between a word and something else. */
static int fit_quote(uint32_t before, enum side l, enum side r)
{
    if (word_side(l) && word_side(r))
        return -40;
    if (r == EDGE && (l == EDGE || opens(before)))
        return -12;
    if (word_side(l) || word_side(r) || ends(before))
        return 22;
    return l != r ? 4 : 0;
}

/* A sign that stands by a figure, with or without a space between; NEAR is what it is worth. */
static int fit_by_figure(const struct place *at, enum side l, enum side r, int near)
{
    if (l == FIGURE || r == FIGURE)
        return near;
    if (l == EDGE && r == EDGE)
        return uni_is_digit(at->before2) || uni_is_digit(at->after2) ? near - 1 : near / 3;
    return l == EDGE || r == EDGE ? near / 4 - 6 : -25;
}

/* Marks and signs: where each may stand. */
static int fit_mark(const struct place *at, enum side l, enum side r)
{
    switch (at->cp) {
    case 0x2019: /* ’ */
        if (letter_side(l) && letter_side(r))
            return 25;
        return word_side(l) || word_side(r) || l != r ? 15 : 0;
    case 0x201D: /* ” */
    case 0x201C: /* “ */
    case 0xAB:   /* « */
    case 0xBB:   /* » */
    case 0x2018: /* ‘ */
        return fit_quote(at->before, l, r);
    case 0x201A: /* ‚ */
        return -60;
    case 0x201E: /* „ */
    case 0x2039: /* ‹ */
    case 0x203A: /* › */
        return word_side(l) && word_side(r) ? -40 : -8;
    case 0x2013: /* – */
    case 0x2014: /* — */
        if (l == EDGE && (r == EDGE || word_side(r)))
            return 28;
        if (l == FIGURE && r == FIGURE)
            return 25;
        return letter_side(l) && (r == SMALL || (l == CAPITAL && r == CAPITAL)) ? -5 : 8;
    case 0x2212: /* − */
        return r == FIGURE || (l == EDGE && r == EDGE) ? 15 : -15;
    case 0x221A: /* √ */
        return letter_side(r) ? (letter_side(l) ? -60 : -45) : -25;
    case 0x2026: /* … */
        return r == EDGE || r == MARK ? 15 : l == EDGE ? 5 : -25;
    case 0x2022: /* • */
    case 0xB7:   /* · */
        if (l == EDGE)
            return r == EDGE || r == CAPITAL ? 20 : -8;
        return word_side(l) && word_side(r) ? -30 : -8;
    case 0xA7: /* § */
        return l == EDGE && r == EDGE && uni_is_digit(at->after2) ? 20
                                                                  : fit_by_figure(at, l, r, 21) - 3;
    case 0x20AC: /* € */
        return fit_by_figure(at, l, r, 18);
    case 0xA3: /* £ */
        return fit_by_figure(at, l, r, 12);
    case 0xB0: /* ° */
        return l == FIGURE || (l == EDGE && at->after == 'C') ? 15 : -20;
    case 0xA0:
        return l == FIGURE || r == FIGURE ? 15 : 2;
    case 0xAD: /* soft hyphen: in a word */
        return l == SMALL && r == SMALL ? 3 : -20;
    case 0xA9: /* © */
        return l != EDGE && !opens(at->before) ? -20 : uni_is_digit(at->after2) ? 22 : 8;
    case 0xAE:   /* ® */
    case 0x2122: /* ™ */
        return letter_side(r) ? -30 : word_side(l) ? 18 : -8;
    case 0x2248: /* ≈ ≤ ≥ ≠ */
    case 0x2264:
    case 0x2265:
    case 0x2260:
        return fit_by_figure(at, l, r, 15);
    case 0xBD: /* ½ ¼ ¾, which no figure follows */
    case 0xBC:
    case 0xBE:
        if (uni_is_digit(at->after2) || word_side(r))
            return -30;
        return l == EDGE || l == FIGURE || opens(at->before) ? 16 : -30;
    case 0xB1: /* ± × µ */
    case 0xD7:
    case 0xB5:
        return (l == EDGE || l == FIGURE) && !(l == EDGE && r == SMALL) ? 5 : -25;
    case 0xB2: /* ² ³ */
    case 0xB3:
        return l == SMALL && !letter_side(r) ? 10 : -25;
    case 0xB4: /* ´ for an apostrophe */
        return letter_side(l) && r == SMALL ? 2 : -10;
    case 0xFEFF:
        return 0;
    default:
        return at->cp >= 0x1F300 && at->cp < 0x1FB00 ? 5 : -25; /* pictures */
    }
}

int fit_score(const struct place *at)
{
    if (at->cp == NO_CODE || (at->cp >= 0x80 && at->cp < 0xA0))
        return -100;
    if (at->cp >= 0x2500 && at->cp < 0x25A0)
        return -60;
    enum side l = side_of(at->before), r = side_of(at->after);
    if (at->cp == 0x201D && l == UNKNOWN && r == EDGE) /* what it ends stands before the text */
        return 18;
    if (uni_is_letter(at->cp) && at->cp != 0xAA && at->cp != 0xBA && at->cp != 0xB5)
        return fit_letter(at, l, r);
    return fit_mark(at, l == UNKNOWN ? EDGE : l, r == UNKNOWN ? EDGE : r);
}

enum { CANDIDATES = CHARSET_COUNT - CHARSET_LATIN_1, LOOKED = 20000 };

/* The code point at I of BYTES; 0 past their edges. */
static inline uint32_t read_as(const uint32_t table[128], struct span bytes, size_t i)
{
    if (i >= bytes.n)
        return 0;
    unsigned char c = (unsigned char)bytes.p[i];
    return c < 0x80 ? c : table[c - 0x80];
}

enum charset fit_best(struct span bytes, struct arena *arena, double *mean, const char **why)
{
    const uint32_t *tables[CANDIDATES];
    long scores[CANDIDATES] = {0};
    size_t seen = 0;
    for (int c = 0; c < CANDIDATES; c++)
        tables[c] = charset_table((enum charset)(CHARSET_LATIN_1 + c));
    for (size_t i = 0; i < bytes.n && seen < LOOKED; i++) {
        if ((unsigned char)bytes.p[i] < 0x80)
            continue;
        seen++;
        for (int c = 0; c < CANDIDATES; c++) {
            const uint32_t *t = tables[c];
            struct place at = {read_as(t, bytes, i - 2), read_as(t, bytes, i - 1),
                               read_as(t, bytes, i), read_as(t, bytes, i + 1),
                               read_as(t, bytes, i + 2)};
            bool dos_space = at.cp == 0xA0 && bytes.p[i] == '\xFF'; /* which nobody used */
            scores[c] += dos_space ? -5 : fit_score(&at);
        }
    }
    int best = 0;
    for (int c = 1; c < CANDIDATES; c++)
        if (scores[c] > scores[best])
            best = c;
    *mean = seen ? (double)scores[best] / (double)seen : 0;
    *why = arena_printf(arena, "%zu bytes past ASCII fit with %ld", seen, scores[best]);
    return (enum charset)(CHARSET_LATIN_1 + best);
}
