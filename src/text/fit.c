/* SPDX-License-Identifier: MIT
 *
 * The encodings with a byte per character look alike to a machine; to a reader they do not. Every
 * byte past ASCII is read in each of them and asked whether a text in our languages would have
 * that character at that place: å in a word, a dash between spaces, no box drawing at all. */
#include "text/decode.h"

#include <string.h>

#include "base/utf8.h"
#include "edge/uni.h"
#include "lang/lang.h"

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

/* How common a letter is in our languages when it stands where letters stand. */
static int letter_worth(uint32_t cp)
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
    return letter_worth(cp);
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
        if (l == CAPITAL && at->before >= 0x80 && letter_worth(at->before) < 24)
            return -25; /* two past ASCII side by side, the first a rare one: ÔÇØ */
        if (l == CAPITAL || (r == CAPITAL && uni_is_lower(at->after2)))
            return r == SMALL || l != CAPITAL ? -30 : worth;
        if (r == SMALL || r == CAPITAL || r == UNKNOWN)
            return worth;
        return r == EDGE || r == MARK ? worth / 3 - (worth < 30 ? 12 : 10) : -20;
    }
    if (r == CAPITAL)
        return -50;
    if (l == CAPITAL && at->before >= 0x80 && letter_worth(at->before) < 5)
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

enum {
    CANDIDATES = CHARSET_COUNT - CHARSET_LATIN_1,
    LOOKED = 20000, /* bytes past ASCII that are weighed */
    LOOKED_FOR_LANGUAGE = 4096,
    PASSAGE = 128, /* bytes, and half as many on either side, that may be in another language */
    QUOTED = 400   /* bytes that a quotation seldom exceeds */
};

/* What is asked of a byte's surroundings: the language of the whole text and of the passage that
 * was asked for last, NULL where they are not clear. */
struct scene {
    struct span bytes;
    const struct lang *lang, *near;
    size_t passage;
};

/* The language of BYTES as far as ASCII shows it, or NULL. */
static const struct lang *language(struct span bytes)
{
    char plain[LOOKED_FOR_LANGUAGE];
    size_t n = bytes.n < sizeof plain ? bytes.n : sizeof plain;
    for (size_t i = 0; i < n; i++) /* a word with a letter that is not known yet is none */
        plain[i] = (unsigned char)bytes.p[i] < 0x80 ? bytes.p[i] : 'q';
    return lang_of_passage(span_make(plain, n));
}

/* The code point at I of BYTES; 0 past their edges. */
static inline uint32_t read_as(const uint32_t table[128], struct span bytes, size_t i)
{
    if (i >= bytes.n)
        return 0;
    unsigned char c = (unsigned char)bytes.p[i];
    return c < 0x80 ? c : table[c - 0x80];
}

/* True when the word that holds byte I begins with a capital before it. */
static bool in_name(const uint32_t table[128], struct span bytes, size_t i)
{
    size_t from = i;
    while (from > 0 && letter_side(side_of(read_as(table, bytes, from - 1))))
        from--;
    return from < i && uni_is_upper(read_as(table, bytes, from));
}

/* The language of the passage round byte I, or NULL. */
static const struct lang *language_near(struct scene *scene, size_t i)
{
    size_t passage = i / PASSAGE + 1;
    if (passage != scene->passage) {
        size_t from = i - i % PASSAGE, half = PASSAGE / 2;
        size_t to = from + PASSAGE + half < scene->bytes.n ? from + PASSAGE + half : scene->bytes.n;
        from = from > half ? from - half : 0;
        scene->near = language(span_make(scene->bytes.p + from, to - from));
        scene->passage = passage;
    }
    return scene->near;
}

/* True when neither the text nor the passage is in a language that has letter CP. */
static bool foreign_letter(struct scene *scene, size_t i, uint32_t cp)
{
    if (!uni_is_letter(cp) || letter_worth(cp) < 30 || lang_writes(scene->lang, cp))
        return false;
    const struct lang *near = language_near(scene, i);
    return !near || !lang_writes(near, cp);
}

/* What a letter that its language lacks costs: least in a name, most where a mark could stand as
 * well, at the end of a word. */
static int foreign_cost(const struct place *at, bool name)
{
    enum side r = side_of(at->after);
    if (letter_side(r))
        return 12;
    return !name ? 22 : r == MARK ? 10 : 4;
}

/* True when quotation marks of another shape than LANG has are all that CP could be one of. */
static bool foreign_quote(const struct lang *lang, uint32_t cp)
{
    size_t first = 0, last = 0;
    return (cp == 0xAB || cp == 0xBB) && utf8_next(span_of(lang->quote_open), &first) != cp &&
           utf8_next(span_of(lang->quote_close), &last) != cp;
}

/* True when the quotation mark at I, behind a word that goes on, closes what nothing opened. */
static bool unopened(const uint32_t table[128], struct span bytes, size_t i, const struct place *at)
{
    if (at->cp != 0x201D || !letter_side(side_of(at->before)) || !uni_is_lower(at->after2))
        return false;
    for (size_t back = 1; back <= QUOTED && back <= i; back++) {
        uint32_t cp = read_as(table, bytes, i - back);
        if (cp == 0x201C || cp == 0x201D || cp == 0x201E)
            return false;
    }
    return true;
}

/* As fit_score, with what the whole text says of byte I. */
static int fit_in_text(const uint32_t table[128], struct scene *scene, size_t i)
{
    struct span bytes = scene->bytes;
    struct place at = {read_as(table, bytes, i - 2), read_as(table, bytes, i - 1),
                       read_as(table, bytes, i), read_as(table, bytes, i + 1),
                       read_as(table, bytes, i + 2)};
    if (at.cp == 0xA0 && bytes.p[i] == '\xFF') /* of the DOS, which nobody used */
        return -5;
    int score = fit_score(&at);
    if (score <= 0 || !scene->lang)
        return score;
    if (foreign_letter(scene, i, at.cp)) {
        int cost = foreign_cost(&at, in_name(table, bytes, i));
        return score - cost > 2 ? score - cost : 2;
    }
    if (foreign_quote(scene->lang, at.cp))
        return score - 8;
    return unopened(table, bytes, i, &at) ? score - 10 : score;
}

enum charset fit_best(struct span bytes, struct arena *arena, double *mean, const char **why)
{
    const uint32_t *tables[CANDIDATES];
    long scores[CANDIDATES] = {0};
    size_t seen = 0;
    struct scene scene = {.bytes = bytes, .lang = language(bytes)};
    for (int c = 0; c < CANDIDATES; c++)
        tables[c] = charset_table((enum charset)(CHARSET_LATIN_1 + c));
    for (size_t i = 0; i < bytes.n && seen < LOOKED; i++) {
        if ((unsigned char)bytes.p[i] < 0x80)
            continue;
        seen++;
        for (int c = 0; c < CANDIDATES; c++) {
            scores[c] += fit_in_text(tables[c], &scene, i);
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
