/* SPDX-License-Identifier: MIT
 *
 * Text cut into words, each with a hash of its lower case and what there is to know of its shape.
 * One pass; ASCII and the letters of Latin-1 never leave this file, others ask edge/uni.h. */
#include "text/text.h"

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

static const uint64_t FNV_START = 14695981039346656037u;

static inline uint64_t fnv(uint64_t h, unsigned c)
{
    return (h ^ c) * 1099511628211u;
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

/* What is counted while a word is read. */
struct reading {
    uint64_t hash;
    unsigned upper, lower, flags;
};

static inline void take(struct reading *r, struct mark m)
{
    r->hash = m.low < 0x80 ? fnv(r->hash, m.low) : fnv_code(r->hash, m.low);
    r->upper += m.shape == UPPER;
    r->lower += m.shape == LOWER;
    r->flags |= m.shape == DIGIT ? WORD_DIGIT : 0;
}

/* Reads the word that begins with FIRST at byte AT; returns its end. */
static size_t read_word(struct span s, size_t at, struct mark first, struct reading *r)
{
    if (first.shape == UPPER)
        r->flags |= WORD_UPPER;
    take(r, first);
    at += first.n;
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
        r->flags |= WORD_HYPHEN;
        take(r, m);
        take(r, next);
        at += m.n + next.n;
    }
    if (r->upper + r->lower)
        r->flags |= WORD_LETTER;
    if (r->upper >= 2 && r->lower == 0)
        r->flags |= WORD_CAPS;
    return at;
}

void words_cut(struct span s, struct word **list, size_t *count, size_t *cap)
{
    unsigned before = 0;
    for (size_t at = 0; at < s.n;) {
        struct mark m = mark_at(s, at);
        if (!inside(m.shape)) {
            if (m.shape == STOP || m.shape == COLON)
                before |= WORD_BREAK;
            else if (m.shape == COMMA)
                before |= WORD_COMMA;
            at += m.n;
            continue;
        }
        struct reading r = {FNV_START, 0, 0, before};
        size_t end = read_word(s, at, m, &r);
        if (*count == *cap)
            MEM_PUSH(*list, *count, *cap);
        (*list)[(*count)++] = (struct word){(uint32_t)at, (uint32_t)(end - at), r.hash, r.flags};
        before = 0;
        at = end;
    }
}

uint64_t word_hash(const char *lower)
{
    return span_hash(span_of(lower));
}
