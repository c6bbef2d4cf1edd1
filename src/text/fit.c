/* SPDX-License-Identifier: MIT
 *
 * The encodings with a byte per character look alike to a machine; to a reader they do not: would a
 * text in our languages have that character at that place? å in a word, a dash between spaces, no
 * box drawing at all. */
#include "text/fit.h"

#include <string.h>

#include "base/utf8.h"
#include "edge/uni.h"
#include "text/decode.h"

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

static bool letter_side(enum side s)
{
    return s == SMALL || s == CAPITAL;
}

static bool word_side(enum side s)
{
    return letter_side(s) || s == FIGURE;
}

/* Nothing, or the edge of the text. */
static bool blank_side(enum side s)
{
    return s == EDGE || s == UNKNOWN;
}

static bool opens(uint32_t cp)
{
    return cp == '(' || cp == '[' || cp == '/';
}

static bool ends(uint32_t cp)
{
    return cp == '.' || cp == ',' || cp == '!' || cp == '?' || cp == ')' || cp == 0x2026;
}

int fit_letter_worth(uint32_t cp)
{
    static const struct {
        const char *letters;
        int worth;
    } rows[] = {
        {"åäöÅÄÖæøÆØ", 30}, {"éÉ", 24}, {"üÜèàáôêšžŠŽ", 12}, {"ëïçñÀÈÁ", 6}, {"óíúâîßðÓÍðþÞœŒ", 5},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct span s = span_of(rows[i].letters);
        for (size_t at = 0; at < s.n;)
            if (utf8_next(s, &at) == cp)
                return rows[i].worth;
    }
    return cp < 0x100 ? -5 : -30;
}

/* Letters that are common, or rare, after certain others: naïve, Zoë, façade; no oæ, no uø; a line
 * seldom begins with é. */
static int worth_after(uint32_t cp, uint32_t before)
{
    static const struct {
        uint32_t cp;
        const char *before;
        int worth;
    } rows[] = {
        {0xEB, "aoi", 24},  {0xEF, "a", 24},    {0xE7, "aron", 20}, {0xF1, "aeio", 15},
        {0xE6, "oau", -10}, {0xF8, "uoa", -10}, {0xE5, "oy", -5},   {0xE9, "\n", 10},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (const char *p = rows[i].before; rows[i].cp == cp && *p; p++)
            if ((uint32_t)(unsigned char)*p == before)
                return rows[i].worth;
    return fit_letter_worth(cp);
}

/* True when no word of ours begins with CP and AFTER it: æ before h, where a quotation mark is. */
static bool begins_none(uint32_t cp, uint32_t after)
{
    return cp == 0xE6 && after < 0x80 && strchr("aefhijmpuwyz", (int)after);
}

static int fit_letter(const struct place *at, enum side l, enum side r)
{
    uint32_t cp = at->cp;
    int worth = worth_after(cp, at->before);
    if (uni_is_upper(cp)) {
        if (l == SMALL)
            return -60;
        if (cp == 0xC0 && l == EDGE && r == EDGE)
            return 0; /* À la carte */
        if (worth < 0 && (r == EDGE || r == MARK))
            return -18; /* no word of ours is or ends in it */
        if (l == CAPITAL && at->before >= 0x80 && fit_letter_worth(at->before) < 24)
            return -25; /* two past ASCII side by side, the first a rare one: ÔÇØ */
        if (l == CAPITAL || (r == CAPITAL && uni_is_lower(at->after2)))
            return r == SMALL || l != CAPITAL ? -30 : worth;
        if (r == SMALL || r == CAPITAL || r == UNKNOWN)
            return worth;
        return r == EDGE || r == MARK ? worth / 3 - (worth < 30 ? 12 : 10) : -20;
    }
    if (r == CAPITAL)
        return -50;
    if (l == CAPITAL && at->before >= 0x80 && fit_letter_worth(at->before) < 5)
        return -10;   /* Ôé */
    if (l == CAPITAL) /* Så, but not ÅSå */
        return r != FIGURE && !uni_is_upper(at->before2) ? worth : -30;
    if (l != SMALL && r == SMALL && begins_none(cp, at->after))
        return 8;
    if (l == SMALL || r == SMALL)
        return r == SMALL                   ? worth
               : cp == 0x153                ? -20
               : cp == 0x161 || cp == 0x17E ? 0
                                            : worth; /* œ, š, ž end no word */
    if (l == UNKNOWN) /* the last letter of a word, or a mark that is one elsewhere */
        return r == EDGE ? worth / 2 : worth;
    if (l == FIGURE || r == FIGURE)
        return -15;
    if (r == UNKNOWN)
        return worth;
    if (ends(at->before)) /* a letter is a word between blanks */
        return -25;
    if (cp == 0xE5) /* a common word in three of our languages */
        return 10;
    return cp == 0xE4 || cp == 0xF6 || cp == 0xE0 ? 5 : worth == 30 ? -5 : -25;
}

/* How well a mark fits between what stands on the left and the right of it, where one of a text's
 * kind is worth WORTH. At the edge of a text a side is UNKNOWN: it may be what the mark wants. */
typedef int fit_kind(const struct place *at, enum side l, enum side r, int worth);

/* What stands between a word and something else. */
static int fit_quote(const struct place *at, enum side l, enum side r, int worth)
{
    if (word_side(l) && word_side(r))
        return -40;
    if ((l == UNKNOWN && !word_side(r)) || (l == EDGE && r == UNKNOWN))
        return worth - 4;
    if (r == EDGE && (l == EDGE || opens(at->before)))
        return -12;
    if (word_side(l) || word_side(r) || ends(at->before))
        return worth;
    return l != r ? 4 : 0;
}

static int fit_low_quote(const struct place *at, enum side l, enum side r, int worth)
{
    (void)at;
    return word_side(l) && word_side(r) ? -40 : worth;
}

static int fit_apostrophe(const struct place *at, enum side l, enum side r, int worth)
{
    (void)at;
    if (letter_side(l) && letter_side(r))
        return worth;
    return word_side(l) || word_side(r) || l != r ? worth - 10 : 0;
}

/* An acute accent that was typed for an apostrophe. */
static int fit_acute(const struct place *at, enum side l, enum side r, int worth)
{
    (void)at;
    return letter_side(l) && r == SMALL ? worth : -10;
}

static int fit_dash(const struct place *at, enum side l, enum side r, int worth)
{
    (void)at;
    if (blank_side(l) && (blank_side(r) || word_side(r)))
        return worth;
    if (l == FIGURE && r == FIGURE)
        return worth - 3;
    return letter_side(l) && (r == SMALL || (l == CAPITAL && r == CAPITAL)) ? -5 : 8;
}

static int fit_ellipsis(const struct place *at, enum side l, enum side r, int worth)
{
    (void)at;
    return blank_side(r) || r == MARK ? worth : blank_side(l) ? 5 : -25;
}

static int fit_bullet(const struct place *at, enum side l, enum side r, int worth)
{
    (void)at;
    if (blank_side(l))
        return blank_side(r) || r == CAPITAL ? worth : -8;
    return word_side(l) && word_side(r) ? -30 : -8;
}

/* A sign that stands by a figure, with or without a space between. */
static int fit_by_figure(const struct place *at, enum side l, enum side r, int worth)
{
    if (l == FIGURE || r == FIGURE)
        return worth;
    if (l == UNKNOWN || r == UNKNOWN)
        return letter_side(l) || letter_side(r) ? -25 : worth - 4;
    if ((l == EDGE && !letter_side(r) && uni_is_digit(at->before2)) ||
        (l != SMALL && r == EDGE && uni_is_digit(at->after2)))
        return worth - 1;
    if (l == EDGE && r == EDGE)
        return worth / 3;
    return l == EDGE || r == EDGE ? worth / 4 - 6 : -25;
}

/* Before a figure, mostly with a space between; two side by side for several sections. */
static int fit_section(const struct place *at, enum side l, enum side r, int worth)
{
    if (at->before == at->cp || at->after == at->cp)
        return worth;
    bool number = blank_side(l) && r == EDGE && uni_is_digit(at->after2);
    bool case_ending = l == EDGE && uni_is_digit(at->before2) && at->after == ':'; /* 2 §:n */
    return number || case_ending ? worth : fit_by_figure(at, l, r, worth + 1) - 3;
}

static int fit_minus(const struct place *at, enum side l, enum side r, int worth)
{
    (void)at;
    return r == FIGURE || (blank_side(l) && blank_side(r)) ? worth : -worth;
}

static int fit_root(const struct place *at, enum side l, enum side r, int worth)
{
    (void)at;
    return letter_side(r) ? (letter_side(l) ? -60 : -45) : worth;
}

static int fit_degree(const struct place *at, enum side l, enum side r, int worth)
{
    if (l == UNKNOWN)
        return letter_side(r) && at->after != 'C' ? -20 : worth - 4;
    return l == FIGURE || (l == EDGE && at->after == 'C') ? worth : -20;
}

static int fit_space(const struct place *at, enum side l, enum side r, int worth)
{
    (void)at;
    return l == FIGURE || r == FIGURE ? worth : 2;
}

/* A soft hyphen: in a word. */
static int fit_hyphen(const struct place *at, enum side l, enum side r, int worth)
{
    (void)at;
    return l == SMALL && r == SMALL ? worth : -20;
}

static int fit_copyright(const struct place *at, enum side l, enum side r, int worth)
{
    if (!blank_side(l) && !opens(at->before))
        return -20;
    return uni_is_digit(at->after2) ? worth : r == UNKNOWN ? worth - 4 : 8;
}

static int fit_trade(const struct place *at, enum side l, enum side r, int worth)
{
    (void)at;
    return letter_side(r) ? -30 : word_side(l) ? worth : -8;
}

/* ½ ¼ ¾, which no figure follows. */
static int fit_fraction(const struct place *at, enum side l, enum side r, int worth)
{
    if (uni_is_digit(at->after2) || word_side(r))
        return -30;
    return blank_side(l) || l == FIGURE || opens(at->before) ? worth : -30;
}

static int fit_operator(const struct place *at, enum side l, enum side r, int worth)
{
    (void)at;
    return (blank_side(l) || l == FIGURE) && !(blank_side(l) && r == SMALL) ? worth : -25;
}

/* ² ³ behind a unit. */
static int fit_power(const struct place *at, enum side l, enum side r, int worth)
{
    (void)at;
    return (l == SMALL || l == UNKNOWN) && !letter_side(r) ? worth : -25;
}

static int fit_anywhere(const struct place *at, enum side l, enum side r, int worth)
{
    (void)at, (void)l, (void)r;
    return worth;
}

/* Marks and signs: where each may stand. */
static const struct {
    uint32_t cp;
    fit_kind *fit;
    int worth;
} marks[] = {
    {0x2019, fit_apostrophe, 25},                                                         /* ’ */
    {0x201D, fit_quote, 22},                                                              /* ” */
    {0x201C, fit_quote, 22},                                                              /* “ */
    {0x2013, fit_dash, 28},                                                               /* – */
    {0x2014, fit_dash, 28},                                                               /* — */
    {0x2026, fit_ellipsis, 15},                                                           /* … */
    {0xAB, fit_quote, 22},                                                                /* « */
    {0xBB, fit_quote, 22},                                                                /* » */
    {0x2018, fit_quote, 22},                                                              /* ‘ */
    {0x201A, fit_anywhere, -60},                                                          /* ‚ */
    {0x201E, fit_low_quote, -8},                                                          /* „ */
    {0x2039, fit_low_quote, -8},                                                          /* ‹ */
    {0x203A, fit_low_quote, -8},                                                          /* › */
    {0xB4, fit_acute, 2},                                                                 /* ´ */
    {0x2022, fit_bullet, 20},                                                             /* • */
    {0xB7, fit_bullet, 20},                                                               /* · */
    {0xA7, fit_section, 20},                                                              /* § */
    {0x20AC, fit_by_figure, 18},                                                          /* € */
    {0xA3, fit_by_figure, 22},                                                            /* £ */
    {0xB0, fit_degree, 15},                                                               /* ° */
    {0xA0, fit_space, 15},        {0xAD, fit_hyphen, 3},       {0xA9, fit_copyright, 22}, /* © */
    {0xAE, fit_trade, 18},                                                                /* ® */
    {0x2122, fit_trade, 18},                                                              /* ™ */
    {0xBD, fit_fraction, 16}, /* ½ ¼ ¾ */
    {0xBC, fit_fraction, 16},     {0xBE, fit_fraction, 16},    {0xB1, fit_operator, 5}, /* ± × µ */
    {0xD7, fit_operator, 5},      {0xB5, fit_operator, 5},     {0xB2, fit_power, 10},   /* ² ³ */
    {0xB3, fit_power, 10},        {0x2212, fit_minus, 15},                              /* − */
    {0x221A, fit_root, -25},                                                            /* √ */
    {0x2248, fit_by_figure, 15}, /* ≈ ≤ ≥ ≠ */
    {0x2264, fit_by_figure, 15},  {0x2265, fit_by_figure, 15}, {0x2260, fit_by_figure, 15},
    {0xFEFF, fit_anywhere, 0},
};

static int fit_mark(const struct place *at, enum side l, enum side r)
{
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (marks[i].cp == at->cp)
            return marks[i].fit(at, l, r, marks[i].worth);
    return at->cp >= 0x1F300 && at->cp < 0x1FB00 ? 5 : -25; /* pictures */
}

bool fit_is_letter(uint32_t cp)
{
    return letter_side(side_of(cp));
}

bool fit_is_mark(uint32_t cp)
{
    return side_of(cp) == MARK;
}

int fit_score(const struct place *at)
{
    if (at->cp == NO_CODE || (at->cp >= 0x80 && at->cp < 0xA0))
        return -100;
    if (at->cp >= 0x2500 && at->cp < 0x25A0)
        return -60;
    enum side l = side_of(at->before), r = side_of(at->after);
    if (uni_is_letter(at->cp) && at->cp != 0xAA && at->cp != 0xBA && at->cp != 0xB5)
        return fit_letter(at, l, r);
    return fit_mark(at, l, r);
}
