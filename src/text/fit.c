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

enum side { EDGE, SMALL, CAPITAL, FIGURE, MARK };

static enum side side_of(uint32_t cp)
{
    if (cp == 0 || (cp < 0x80 && ascii_space((int)cp)) || cp == 0xA0)
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

static int fit_letter(uint32_t cp, enum side l, enum side r)
{
    int worth = letter_worth(cp);
    if (uni_is_upper(cp)) {
        if (l == SMALL)
            return -60;
        if (l == CAPITAL)
            return r == SMALL ? -30 : worth;
        if (r == SMALL || r == CAPITAL)
            return worth;
        return r == EDGE || r == MARK ? worth / 3 - 12 : -20;
    }
    if (r == CAPITAL)
        return -50;
    if (l == CAPITAL)
        return r == SMALL || r == EDGE || r == MARK ? worth : -30;
    if (l == SMALL || r == SMALL)
        return worth;
    if (l == FIGURE || r == FIGURE)
        return -15;
    return cp == 0xE5 || cp == 0xE4 || cp == 0xF6 || cp == 0xE0 ? 5 : -10;
}

static bool word_side(enum side s)
{
    return s == SMALL || s == CAPITAL || s == FIGURE;
}

/* Marks and signs: where each may stand. */
static int fit_mark(uint32_t cp, uint32_t before, enum side l, uint32_t after, enum side r)
{
    switch (cp) {
    case 0x2019: /* ’ */
        if ((l == SMALL || l == CAPITAL) && (r == SMALL || r == CAPITAL))
            return 25;
        return word_side(l) || word_side(r) || l != r ? 15 : 0;
    case 0x201D: /* ” */
    case 0x201C: /* “ */
    case 0xAB:   /* « */
    case 0xBB:   /* » */
    case 0x2018: /* ‘ */
        if (word_side(l) && word_side(r))
            return -40;
        return l == EDGE && r == EDGE ? -10 : 22;
    case 0x201A: /* ‚ */
        return -40;
    case 0x201E: /* „ */
    case 0x2039:
    case 0x203A:
        return word_side(l) && word_side(r) ? -40 : -8;
    case 0x2013: /* – */
    case 0x2014: /* — */
        if (l == EDGE && (r == EDGE || word_side(r)))
            return 28;
        if (l == FIGURE && r == FIGURE)
            return 25;
        return l == SMALL && r == SMALL ? 0 : 8;
    case 0x2026: /* … */
        return r == EDGE || r == MARK ? 15 : l == EDGE ? 5 : -25;
    case 0x2022: /* • */
    case 0xB7:   /* · */
        return l == EDGE && (r == EDGE || r == CAPITAL) ? 20
               : word_side(l) && word_side(r)           ? -30
                                                        : -8;
    case 0xA7: /* § */
        return l == EDGE && (r == EDGE || r == FIGURE) ? 18 : -12;
    case 0xB0: /* ° */
        return l == FIGURE || (l == EDGE && after == 'C') ? 15 : -20;
    case 0x20AC: /* € */
        return l == FIGURE || r == FIGURE || (l == EDGE && r == EDGE) ? 18 : -20;
    case 0xA3:
        return r == FIGURE || l == FIGURE ? 10 : -20;
    case 0xA0:
        return l == FIGURE || r == FIGURE ? 15 : 2;
    case 0xAD: /* soft hyphen: in a word */
        return l == SMALL && r == SMALL ? 3 : -20;
    case 0xA9:
    case 0xAE:
    case 0x2122:
        return (l == SMALL || l == CAPITAL) && (r == SMALL || r == CAPITAL) ? -30 : 4;
    case 0xBD:
    case 0xBC:
    case 0xBE:
        return (l == EDGE || l == FIGURE) && (r == EDGE || r == MARK) ? 12 : -30;
    case 0xB1:
    case 0xD7:
    case 0xB5:
        return (l == EDGE || l == FIGURE) && !(l == EDGE && r == SMALL) ? 5 : -25;
    case 0xB2:
    case 0xB3:
        return l == SMALL && r != SMALL && r != CAPITAL ? 10 : -25;
    case 0xB4:
        return before && l == SMALL && r == SMALL ? 2 : -10;
    case 0xFEFF:
        return 0;
    default:
        return cp >= 0x2600 && cp != 0xFFFD ? 5 : -25; /* pictures */
    }
}

int fit_score(uint32_t before, uint32_t cp, uint32_t after)
{
    if (cp == NO_CODE || (cp >= 0x80 && cp < 0xA0))
        return -100;
    if (cp >= 0x2500 && cp < 0x25A0)
        return -60;
    enum side l = side_of(before), r = side_of(after);
    if (uni_is_letter(cp) && cp != 0xAA && cp != 0xBA)
        return fit_letter(cp, l, r);
    return fit_mark(cp, before, l, after, r);
}

enum { CANDIDATES = CHARSET_COUNT - CHARSET_LATIN_1, LOOKED = 20000 };

static inline uint32_t read_as(const uint32_t table[128], char byte)
{
    unsigned char c = (unsigned char)byte;
    return c < 0x80 ? c : table[c - 0x80];
}

enum charset fit_best(struct span bytes, struct arena *arena, double *mean, const char **why)
{
    uint32_t tables[CANDIDATES][128];
    long scores[CANDIDATES] = {0};
    size_t seen = 0;
    for (int c = 0; c < CANDIDATES; c++)
        charset_table((enum charset)(CHARSET_LATIN_1 + c), tables[c]);
    for (size_t i = 0; i < bytes.n && seen < LOOKED; i++) {
        if ((unsigned char)bytes.p[i] < 0x80)
            continue;
        seen++;
        for (int c = 0; c < CANDIDATES; c++)
            scores[c] += fit_score(i ? read_as(tables[c], bytes.p[i - 1]) : 0,
                                   read_as(tables[c], bytes.p[i]),
                                   i + 1 < bytes.n ? read_as(tables[c], bytes.p[i + 1]) : 0);
    }
    int best = 0;
    for (int c = 1; c < CANDIDATES; c++)
        if (scores[c] > scores[best])
            best = c;
    *mean = seen ? (double)scores[best] / (double)seen : 0;
    *why = arena_printf(arena, "%zu bytes past ASCII fit with %ld", seen, scores[best]);
    return (enum charset)(CHARSET_LATIN_1 + best);
}
