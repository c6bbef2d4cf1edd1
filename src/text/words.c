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
    LOWER,
    UPPER,
    DIGIT,
    JOINER, /* inside a word when word characters stand on either side */
    STOP,   /* a sentence mark */
    COLON,  /* a sentence mark and a joiner */
    COMMA,
    LATIN, /* first byte of U+00C0 to U+00FF */
    WIDE,  /* first byte of any other character past ASCII */
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

/* ASCII letters and digits as a word takes them: the lower case in the low byte, the shape as a bit
 * above it; 0 for all else. */
#define AS_LOWER (1u << (8 + LOWER))
#define AS_UPPER (1u << (8 + UPPER))
#define AS_DIGIT (1u << (8 + DIGIT))
#define L(c) [c] = AS_LOWER | (c), [(c)-32] = AS_UPPER | (c)
#define D(c) [c] = AS_DIGIT | (c)
static const unsigned short plain[256] = {
    L('a'), L('b'), L('c'), L('d'), L('e'), L('f'), L('g'), L('h'), L('i'), L('j'), L('k'), L('l'),
    L('m'), L('n'), L('o'), L('p'), L('q'), L('r'), L('s'), L('t'), L('u'), L('v'), L('w'), L('x'),
    L('y'), L('z'), D('0'), D('1'), D('2'), D('3'), D('4'), D('5'), D('6'), D('7'), D('8'), D('9'),
};

/* What is known of a word while it is read. */
struct reading {
    uint64_t hash;
    unsigned seen; /* shapes, as bits */
    bool hyphen, wide;
};

static void take(struct reading *r, struct mark m)
{
    r->wide |= m.n > 1;
    r->hash = m.low < 0x80 ? fnv(r->hash, m.low) : fnv_code(r->hash, m.low);
    r->seen |= 1u << (8 + m.shape);
}

/* The rest of a word from byte AT on; returns its end. */
static size_t read_rest(struct span s, size_t at, struct reading *r)
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
        r->hyphen = true;
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
    unsigned seen = 0, what;
    r->wide = false;
    for (;;) {
        for (; p < end && (what = plain[*p]) != 0; p++) {
            hash = (hash ^ (unsigned char)what) * FNV_PRIME;
            seen |= what;
        }
        if (end - p < 2 || p[0] != 0xC3 || (p[1] & 0xC0) != 0x80 || (p[1] & 0x1F) == 0x17)
            break; /* U+00D7 and U+00F7 are signs */
        bool capital = p[1] < 0x9F;
        hash = ((hash ^ 0xC3) * FNV_PRIME ^ (capital ? p[1] + 0x20u : p[1])) * FNV_PRIME;
        seen |= capital ? AS_UPPER : AS_LOWER;
        r->wide = true;
        p += 2;
    }
    r->hash = hash;
    r->seen = seen;
    r->hyphen = false;
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

static unsigned flags_of(const struct reading *r, struct span w)
{
    unsigned flags = r->hyphen ? WORD_HYPHEN : 0;
    if (r->seen & (AS_UPPER | AS_LOWER))
        flags |= WORD_LETTER;
    if (r->seen & AS_DIGIT)
        flags |= WORD_DIGIT;
    if (r->wide)
        flags |= WORD_WIDE;
    if (!(r->seen & AS_UPPER))
        return flags;
    if (inner_capital(w))
        flags |= WORD_INNER;
    if (!(r->seen & AS_LOWER) && two_capitals(w))
        flags |= WORD_CAPS;
    return flags;
}

/* Behind what stands between words from AT on; FLAGS hears of sentence marks and commas, and of an
 * upper-case letter that stands there. */
static inline size_t skip_gap(struct span s, size_t at, unsigned *flags)
{
    for (; at < s.n; at++) {
        unsigned char c = (unsigned char)s.p[at];
        if (plain[c]) {
            *flags |= plain[c] & AS_UPPER ? WORD_UPPER : 0;
            break;
        }
        if (c == ' ')
            continue;
        struct mark m = mark_at(s, at);
        if (inside(m.shape)) {
            *flags |= m.shape == UPPER ? WORD_UPPER : 0;
            break;
        }
        if (m.shape == STOP || m.shape == COLON)
            *flags |= WORD_BREAK;
        else if (m.shape == COMMA)
            *flags |= WORD_COMMA;
        at += m.n - 1;
    }
    return at;
}

static inline bool next_word(struct span s, size_t *place, struct word *out)
{
    const unsigned char *p = (const unsigned char *)s.p;
    unsigned flags = 0;
    struct reading r;
    size_t from = skip_gap(s, *place, &flags);
    *place = from;
    if (from >= s.n)
        return false;
    size_t end = (size_t)(read_plain(p + from, p + s.n, &r) - p);
    enum shape stop = end < s.n ? (enum shape)shapes[p[end]] : OTHER;
    if (stop != OTHER && stop != STOP && stop != COMMA)
        end = read_rest(s, end, &r);
    out->at = (uint32_t)from;
    out->n = (uint32_t)(end - from);
    out->hash = r.hash;
    out->flags = flags | flags_of(&r, span_make(s.p + from, end - from));
    *place = end;
    return true;
}

bool words_next(struct span s, size_t *at, struct word *out)
{
    return next_word(s, at, out);
}

void words_cut(struct span s, struct word **list, size_t *count, size_t *cap)
{
    for (size_t at = 0;; ++*count) {
        if (*count == *cap)
            MEM_PUSH(*list, *count, *cap);
        if (!next_word(s, &at, *list + *count))
            return;
    }
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
