/* SPDX-License-Identifier: MIT
 *
 * Text cut into words, each with a hash of its lower case and what there is to know of its shape.
 * One pass; ASCII and the letters of Latin-1 never leave this file, others ask edge/uni.h. */
#include "text/text.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "edge/uni.h"

#include "base/banned.h"

/* What a byte can begin. */
enum shape {
    OTHER,
    STOP, /* a sentence mark */
    COMMA,
    LOWER, /* from here on it may be of a word */
    UPPER,
    DIGIT,
    JOINER, /* inside a word when word characters stand on either side */
    COLON,  /* a sentence mark and a joiner */
    LATIN,  /* first byte of U+00C0 to U+00FF */
    WIDE,   /* first byte of any other character past ASCII */
};

#define L4 LOWER, LOWER, LOWER, LOWER
#define U4 UPPER, UPPER, UPPER, UPPER
#define W4 WIDE, WIDE, WIDE, WIDE
#define O4 OTHER, OTHER, OTHER, OTHER
static const unsigned char shapes[256] = {
    O4,     O4,    O4,    O4,    O4,    O4,     O4,     O4,     /* controls */
    OTHER,  STOP,  OTHER, OTHER, OTHER, OTHER,  JOINER, JOINER, /* space ! " # $ % & ' */
    OTHER,  OTHER, OTHER, OTHER, COMMA, JOINER, COLON,  OTHER,  /* ( ) * + , - . / */
    DIGIT,  DIGIT, DIGIT, DIGIT, DIGIT, DIGIT,  DIGIT,  DIGIT,  DIGIT, DIGIT,
    COLON,  COMMA, OTHER, OTHER, OTHER, STOP, /* 8 9 : ; < = > ? */
    JOINER, UPPER, UPPER, UPPER, U4,    U4,     U4,     U4,     U4,    UPPER,
    UPPER,  UPPER, OTHER, OTHER, OTHER, OTHER,  JOINER, /* X Y Z [ \ ] ^ _ */
    OTHER,  LOWER, LOWER, LOWER, L4,    L4,     L4,     L4,     L4,    LOWER,
    LOWER,  LOWER, OTHER, OTHER, OTHER, OTHER,  OTHER, /* x y z { | } ~ */
    O4,     O4,    O4,    O4,    O4,    O4,     O4,     O4,     O4,    O4,
    O4,     O4,    O4,    O4,    O4,    O4, /* continuations */
    WIDE,   WIDE,  WIDE,  LATIN, W4,    W4,     W4,     W4,     W4,    W4,
    W4,     W4,    W4,    W4,    W4,    W4,     W4,     W4,     W4,
};

/* What is seldom asked stays out of the way of what is asked for every word. */
#define NOT_INLINE __attribute__((noinline))
#define IN_LINE __attribute__((always_inline)) inline

static const uint64_t FNV_START = 14695981039346656037u, FNV_PRIME = 1099511628211u;

static inline uint64_t fnv(uint64_t h, unsigned c)
{
    return (h ^ c) * FNV_PRIME;
}

/* The character at a place: its shape as a word sees it, its length, and its lower case. */
struct mark {
    enum shape shape;
    unsigned n;
    uint32_t low; /* code point in lower case, for letters */
};

static struct mark mark_wide(struct span s, size_t at)
{
    size_t end = at;
    uint32_t cp = utf8_next(s, &end);
    struct mark m = {OTHER, (unsigned)(end - at), cp};
    if (cp == 0x2019 || cp == 0x2010 || cp == 0x2011) {
        m.shape = JOINER;
    } else if (cp == 0x2026) {
        m.shape = STOP;
    } else if (uni_is_letter(cp)) {
        m.low = uni_lower(cp);
        m.shape = uni_is_upper(cp) ? UPPER : LOWER;
    } else if (uni_is_mark(cp)) {
        m.shape = LOWER;
    } else if (uni_is_digit(cp)) {
        m.shape = DIGIT;
    }
    return m;
}

static inline struct mark mark_at(struct span s, size_t at)
{
    unsigned char c = (unsigned char)s.p[at];
    enum shape shape = (enum shape)shapes[c];
    if (shape < LATIN)
        return (struct mark){shape, 1, shape == UPPER ? c + 32u : c};
    if (shape == LATIN && at + 1 < s.n && (s.p[at + 1] & 0xC0) == 0x80) {
        uint32_t cp = 0xC0u | ((unsigned char)s.p[at + 1] & 0x3F);
        if (cp == 0xD7 || cp == 0xF7)
            return (struct mark){OTHER, 2, cp};
        bool upper = cp < 0xDF;
        return (struct mark){upper ? UPPER : LOWER, 2, upper ? cp + 32 : cp};
    }
    return mark_wide(s, at);
}

static inline bool inside(enum shape shape)
{
    return shape == LOWER || shape == UPPER || shape == DIGIT;
}

static uint64_t fnv_code(uint64_t h, uint32_t cp)
{
    if (cp < 0x80)
        return fnv(h, cp);
    if (cp < 0x800)
        return fnv(fnv(h, 0xC0 | cp >> 6), 0x80 | (cp & 0x3F));
    if (cp >= 0x10000)
        h = fnv(fnv(h, 0xF0 | cp >> 18), 0x80 | (cp >> 12 & 0x3F));
    else
        h = fnv(h, 0xE0 | cp >> 12);
    return fnv(fnv(h, 0x80 | (cp >> 6 & 0x3F)), 0x80 | (cp & 0x3F));
}

/* What is known of a word while it is read: its hash, and what was seen in it, which is flags of
 * words and three bits more, all of them moved up by a byte. */
struct reading {
    uint64_t hash;
    unsigned seen;
};
#define SEEN(flags) ((unsigned)(flags) << 8)
#define SEEN_LOWER SEEN(1 << 16)
#define SEEN_UPPER SEEN(1 << 17)
#define SEEN_INNER (SEEN_UPPER << 1) /* one in upper case may stand behind the first letter */
#define AS_LOWER (SEEN(WORD_LETTER) | SEEN_LOWER)
#define AS_UPPER (SEEN(WORD_LETTER) | SEEN_UPPER)
#define AS_DIGIT SEEN(WORD_DIGIT)

/* Letters and digits of ASCII, and the second bytes of the letters U+00C0 to U+00FF without their
 * two high bits: what is seen, and the byte in lower case; 0 for all else. */
#define L(c) [c] = AS_LOWER | (c), [(c)-32] = AS_UPPER | (c)
#define D(c) [c] = AS_DIGIT | (c)
static const unsigned plain[256] = {
    L('a'), L('b'), L('c'), L('d'), L('e'), L('f'), L('g'), L('h'), L('i'), L('j'), L('k'), L('l'),
    L('m'), L('n'), L('o'), L('p'), L('q'), L('r'), L('s'), L('t'), L('u'), L('v'), L('w'), L('x'),
    L('y'), L('z'), D('0'), D('1'), D('2'), D('3'), D('4'), D('5'), D('6'), D('7'), D('8'), D('9'),
};
#define W(i)                                                                                   \
    [(i) + 32] = AS_LOWER | SEEN(WORD_WIDE) | ((i) + 0xA0), [i] = AS_UPPER | SEEN(WORD_WIDE) | \
                                                                  ((i) + 0xA0)
#define W7(i) W(i), W((i) + 1), W((i) + 2), W((i) + 3), W((i) + 4), W((i) + 5), W((i) + 6)
static const unsigned latin[64] = {
    W7(0),
    W(7),
    W7(8),
    W(15), /* U+00D7 and U+00F7 are signs */
    W7(16),
    W7(24),
    [31] = AS_LOWER | SEEN(WORD_WIDE) | 0x9F,
    [63] = AS_LOWER | SEEN(WORD_WIDE) | 0xBF,
};

static void take(struct reading *r, struct mark m)
{
    r->hash = m.low < 0x80 ? fnv(r->hash, m.low) : fnv_code(r->hash, m.low);
    r->seen |= m.shape == UPPER   ? AS_UPPER | SEEN_INNER
               : m.shape == LOWER ? AS_LOWER
               : m.shape == DIGIT ? AS_DIGIT
                                  : 0;
    r->seen |= m.n > 1 ? SEEN(WORD_WIDE) : 0;
}

/* The rest of a word from byte AT on; returns its end. */
static NOT_INLINE size_t read_rest(struct span s, size_t at, struct reading *r)
{
    while (at < s.n) {
        struct mark m = mark_at(s, at);
        if (inside(m.shape)) {
            take(r, m);
            at += m.n;
            continue;
        }
        if ((m.shape != JOINER && m.shape != COLON) || at + m.n >= s.n)
            break;
        struct mark next = mark_at(s, at + m.n);
        if (!inside(next.shape))
            break;
        r->seen |= SEEN(WORD_HYPHEN);
        take(r, m);
        take(r, next);
        at += m.n + next.n;
    }
    return at;
}

/* Reads the letters and digits of ASCII and of Latin-1 that nearly all words are made of, from P
 * on; returns where something else stands. */
static inline const unsigned char *read_plain(const unsigned char *p, const unsigned char *end,
                                              struct reading *r)
{
    uint64_t hash = FNV_START;
    unsigned first = p < end ? plain[*p] : 0, seen = 0;
    if (first) {
        hash = fnv(hash, first & 0xFF);
        p++;
    }
    while (p < end) {
        unsigned what = plain[*p];
        if (!what) {
            if (*p != 0xC3 || end - p < 2 || (p[1] & 0xC0) != 0x80 ||
                (what = latin[p[1] & 0x3F]) == 0)
                break;
            hash = fnv(hash, 0xC3);
            p++;
        }
        hash = fnv(hash, what & 0xFF);
        seen |= what;
        p++;
    }
    /* the bits of SEEN_UPPER are moved, not asked: to WORD_UPPER of the first letter, to SEEN_INNER
     * of others */
    *r = (struct reading){hash,
                          first | seen | (first & SEEN_UPPER) >> 17 | (seen & SEEN_UPPER) << 1};
    return p;
}

/* True when W, which has no lower case, has two capitals or more. */
static bool two_capitals(struct span w)
{
    unsigned upper = 0;
    for (size_t at = 0; at < w.n;) {
        struct mark m = mark_at(w, at);
        upper += m.shape == UPPER;
        at += m.n;
    }
    return upper >= 2;
}

/* True when an upper-case letter stands behind the first of W, or what may be one past Latin-1. */
static bool inner_capital(struct span w)
{
    for (size_t i = 1; i < w.n; i++) {
        unsigned char c = (unsigned char)w.p[i];
        if (shapes[c] == UPPER || shapes[c] == WIDE)
            return true;
        if (shapes[c] == LATIN && i + 1 < w.n && (unsigned char)w.p[i + 1] < 0x9F)
            return true;
    }
    return false;
}

/* The flags of the word W, of which SEEN was seen, SEEN_INNER among it. */
static NOT_INLINE unsigned capital_flags(unsigned seen, struct span w)
{
    return (inner_capital(w) ? WORD_INNER : 0) |
           (!(seen & SEEN_LOWER) && two_capitals(w) ? WORD_CAPS : 0);
}

/* Reads what stands at byte *AT between words and is no space: FLAGS hears of sentence marks and
 * commas. False when a word begins there; they then hear of its upper-case letter. */
static NOT_INLINE bool skip_mark(struct span s, size_t *at, unsigned *flags)
{
    struct mark m = mark_at(s, *at);
    if (inside(m.shape)) {
        *flags |= m.shape == UPPER ? WORD_UPPER : 0;
        return false;
    }
    if (m.shape == STOP || m.shape == COLON)
        *flags |= WORD_BREAK;
    else if (m.shape == COMMA)
        *flags |= WORD_COMMA;
    *at += m.n;
    return true;
}

static IN_LINE bool next_word(struct span s, size_t *place, struct word *out)
{
    const unsigned kept = WORD_UPPER | WORD_LETTER | WORD_DIGIT | WORD_WIDE | WORD_HYPHEN;
    const unsigned char *p = (const unsigned char *)s.p;
    unsigned flags = 0;
    struct reading r;
    size_t at = *place;
    while (at < s.n && !plain[p[at]]) {
        if (p[at] == ' ')
            at++;
        else if (!skip_mark(s, &at, &flags))
            break;
    }
    *place = at;
    if (at >= s.n)
        return false;
    size_t end = (size_t)(read_plain(p + at, p + s.n, &r) - p);
    if (end + 1 < s.n && shapes[p[end]] >= LOWER && p[end + 1] != ' ')
        end = read_rest(s, end, &r);
    out->at = (uint32_t)at;
    out->n = (uint32_t)(end - at);
    out->hash = r.hash;
    out->flags = flags | (r.seen >> 8 & kept);
    if (r.seen & SEEN_INNER)
        out->flags |= capital_flags(r.seen, span_make(s.p + at, end - at));
    *place = end;
    return true;
}

bool words_next(struct span s, size_t *at, struct word *out)
{
    return next_word(s, at, out);
}

/* Up to MOST words of S from byte *AT on, into LIST. Returns how many. */
static size_t cut_some(struct span s, size_t *at, struct word *list, size_t most)
{
    size_t count = 0, here = *at;
    while (count < most && next_word(s, &here, &list[count]))
        count++;
    *at = here;
    return count;
}

void words_cut(struct span s, struct word **list, size_t *count, size_t *cap)
{
    enum { AT_ONCE = 32 }; /* more room is asked for once for so many */
    size_t at = 0, got;
    do {
        void *room = *list;
        mem_grow(&room, cap, *count + AT_ONCE, sizeof **list);
        *list = room;
        got = cut_some(s, &at, *list + *count, AT_ONCE);
        *count += got;
    } while (got == AT_ONCE);
}

void text_words_cut(const struct text *text, struct text_words *out)
{
    enum { WORD_BYTES = 5 }; /* a word and its space are longer, in nearly all texts */
    size_t bytes = 0;
    for (size_t i = 0; i < text->count; i++)
        bytes += text->lines[i].s.n;
    *out = (struct text_words){.cap = bytes / WORD_BYTES + 64};
    out->list = mem_alloc(out->cap * sizeof *out->list);
    out->line = mem_alloc((text->count + 1) * sizeof *out->line);
    for (size_t i = 0; i < text->count; i++) {
        out->line[i] = (uint32_t)out->count;
        words_cut(text->lines[i].s, &out->list, &out->count, &out->cap);
    }
    out->line[text->count] = (uint32_t)out->count;
}

void text_words_clear(struct text_words *w)
{
    free(w->list);
    free(w->line);
    *w = (struct text_words){0};
}

uint64_t word_hash(const char *lower)
{
    return span_hash(span_of(lower));
}
