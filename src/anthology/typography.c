/* SPDX-License-Identifier: MIT
 *
 * The typography of a language, in one pass over a block's text: quotation marks, apostrophes,
 * dashes between words, ellipses and spaces. No letter and no digit is touched, addresses are
 * copied as they stand, and a text that is set already comes out the same.
 * Rules for Swedish: Svenska skrivregler (Språkrådet); the others by the data of their language. */
#include "anthology/gather.h"

#include <string.h>

#include "base/utf8.h"
#include "edge/uni.h"

#include "base/banned.h"

struct setting {
    const struct lang *lang;
    struct span s;
    struct buf *out;
    size_t base;     /* what OUT held before */
    size_t at;       /* the byte that is set next */
    size_t word;     /* start of the run without white space that AT is in */
    size_t word_end; /* its end, once it was needed; 0 before */
    bool address;    /* it is an address; valid with WORD_END */
    bool quoted, single_quoted;
};

/* -- what stands around a mark ----------------------------------------------------------------- */

static uint32_t before(const struct setting *t, size_t at)
{
    return utf8_prev(t->s, &at);
}

static uint32_t after(const struct setting *t, size_t at)
{
    return utf8_next(t->s, &at);
}

static bool is_space(uint32_t cp)
{
    return cp == 0 || cp == ' ' || cp == 0xA0 || cp == '\t' || cp == '\n';
}

static bool is_digit(uint32_t cp)
{
    return cp >= '0' && cp <= '9';
}

static bool is_word(uint32_t cp)
{
    return cp > ' ' && (is_digit(cp) || (cp < 0x80 ? ascii_alpha((int)cp) : uni_is_letter(cp)));
}

static bool is_dash(uint32_t cp)
{
    return cp == '-' || (cp >= 0x2012 && cp <= 0x2015) || cp == 0x2212;
}

static bool is_double(uint32_t cp)
{
    return cp == '"' || cp == 0xAB || cp == 0xBB || (cp >= 0x201C && cp <= 0x201F);
}

static bool is_single(uint32_t cp)
{
    return cp == '\'' || cp == 0xB4 || (cp >= 0x2018 && cp <= 0x201B) || cp == 0x2039 ||
           cp == 0x203A;
}

static bool is_stop(uint32_t cp)
{
    return cp < 0x80 ? cp && strchr(".,;:!?)]}", (int)cp) != NULL : cp == 0x2026;
}

/* The byte behind the white space at AT; *HARD becomes true when it holds a no-break space. */
static size_t skip_spaces(struct span s, size_t at, bool *hard)
{
    const unsigned char *p = (const unsigned char *)s.p;
    for (;;) {
        if (at < s.n && (p[at] == ' ' || p[at] == '\t' || p[at] == '\n')) {
            at++;
        } else if (at + 1 < s.n && p[at] == 0xC2 && p[at + 1] == 0xA0) {
            *hard = true;
            at += 2;
        } else {
            return at;
        }
    }
}

static size_t skip_space(struct span s, size_t at)
{
    bool hard;
    return skip_spaces(s, at, &hard);
}

/* Goes on behind the white space at NEXT: there a new word begins. */
static void start_word(struct setting *t, size_t next)
{
    t->at = t->word = skip_space(t->s, next);
    t->word_end = 0;
}

/* Takes the white space off the end of what was set. */
static void trim_space(struct setting *t)
{
    struct buf *out = t->out;
    while (out->n > t->base) {
        if (out->p[out->n - 1] == ' ')
            out->n--;
        else if (out->n > t->base + 1 && span_ends(buf_span(out), SPAN("\xC2\xA0")))
            out->n -= 2;
        else
            return;
    }
}

/* -- addresses --------------------------------------------------------------------------------- */

/* Addresses of web and mail (RFC 3986, RFC 5322) and paths: runs that no rule may change. */
static bool looks_like_address(struct span word)
{
    if (span_find(word, SPAN("://")) != SIZE_MAX || span_find(word, SPAN("www.")) != SIZE_MAX)
        return true;
    const char *sign = memchr(word.p, '@', word.n);
    return sign && sign > word.p && memchr(sign, '.', word.n - (size_t)(sign - word.p));
}

static bool in_address(struct setting *t)
{
    if (t->word_end <= t->at) {
        const char *p = t->s.p;
        size_t end = t->at;
        while (end < t->s.n && !(p[end] == ' ' || p[end] == '\t' || p[end] == '\n') &&
               !(p[end] == '\xC2' && end + 1 < t->s.n && p[end + 1] == '\xA0'))
            end++;
        t->word_end = end;
        t->address = looks_like_address(span_make(p + t->word, end - t->word));
    }
    return t->address;
}

/* True when no letter or digit stands before the mark at AT in its word; or none behind it, at
 * NEXT, and it can close a quotation: then the mark is around the address, not in it. */
static bool around_address(const struct setting *t, size_t next)
{
    bool start = true, end = t->quoted || t->single_quoted;
    for (size_t i = t->word; start && i < t->at;)
        start = !is_word(utf8_next(t->s, &i));
    for (size_t i = next; end && i < t->word_end;)
        end = !is_word(utf8_next(t->s, &i));
    return start || end;
}

/* -- quotation marks --------------------------------------------------------------------------- */

static bool opens(uint32_t prev, uint32_t next)
{
    if (is_space(next) || (is_dash(prev) && is_stop(next)))
        return false;
    return is_space(prev) || is_dash(prev) || is_double(prev) || is_single(prev) || prev == '(' ||
           prev == '[' || prev == '{' || prev == '/';
}

/* A double quotation mark of NEXT - AT bytes. One that stands between two spaces loses the inner
 * one; a double prime after a number stays. */
static void set_double(struct setting *t, size_t next)
{
    uint32_t prev = before(t, t->at), following = after(t, next);
    bool opening = opens(prev, following);
    if (is_digit(prev) && !t->quoted && t->s.p[t->at] == '"') {
        buf_putc(t->out, '"');
        t->at = next;
        return;
    }
    bool adrift = is_space(prev) && is_space(following) && prev && following;
    if (adrift)
        opening = !t->quoted;
    if (adrift && !opening)
        trim_space(t);
    buf_puts(t->out, opening ? t->lang->quote_open : t->lang->quote_close);
    t->quoted = opening;
    t->at = next;
    if (adrift && opening)
        start_word(t, next);
}

/* A single mark: an apostrophe inside and after words, a quotation mark around them. */
static void set_single(struct setting *t, size_t next)
{
    uint32_t prev = before(t, t->at), following = after(t, next);
    bool prime = is_digit(prev) && !is_word(following) && !t->single_quoted;
    bool plain = t->s.p[t->at] == '\'';
    if ((prime && plain) || !(is_word(prev) || is_word(following) || t->single_quoted)) {
        buf_add(t->out, span_make(t->s.p + t->at, next - t->at));
    } else if (opens(prev, following) && !is_digit(following)) {
        buf_puts(t->out, t->lang->single_open);
        t->single_quoted = true;
    } else if (t->single_quoted && !is_word(following)) {
        buf_puts(t->out, t->lang->single_close);
        t->single_quoted = false;
    } else {
        buf_puts(t->out, "’");
    }
    t->at = next;
}

/* -- dashes ------------------------------------------------------------------------------------ */

/* The dash between words that takes the place of NEXT - AT bytes. */
static void put_dash(struct setting *t, size_t next)
{
    bool edge = t->at == 0 || next == t->s.n;
    if (t->lang->dash_spaced && !edge) {
        trim_space(t);
        buf_putc(t->out, ' ');
    }
    if (!t->lang->dash_spaced && !edge)
        trim_space(t);
    buf_puts(t->out, t->lang->dash);
    t->at = next;
    if (edge)
        return;
    start_word(t, next);
    if (t->lang->dash_spaced)
        buf_putc(t->out, ' ');
}

/* Hyphens and dashes. Between two spaces they are a dash, but not between two numbers; so are two
 * hyphens, or an em dash, between two words. All else is left alone. */
static void set_dash(struct setting *t, size_t next)
{
    bool two = next == t->at + 1 && next < t->s.n && t->s.p[next] == '-';
    uint32_t cp = after(t, t->at);
    bool em = cp == 0x2014 || cp == 0x2015;
    if (two)
        next++;
    uint32_t prev = before(t, t->at), following = after(t, next);
    bool numbers = false;
    if (is_space(prev) && is_space(following)) {
        size_t left = t->at;
        while (left && t->s.p[left - 1] == ' ')
            left--;
        numbers = is_digit(before(t, left)) && is_digit(after(t, skip_space(t->s, next)));
    }
    bool between_spaces = is_space(prev) && is_space(following) && !numbers;
    bool between_words = (two || em) && is_word(prev) && is_word(following) &&
                         !(is_digit(prev) && is_digit(following));
    if (between_spaces || between_words) {
        put_dash(t, next);
        return;
    }
    /* A row of hyphens is a rule or a code: copied whole. */
    if (two)
        while (next < t->s.n && t->s.p[next] == '-')
            next++;
    buf_add(t->out, span_make(t->s.p + t->at, next - t->at));
    t->at = next;
}

/* -- spaces and stops -------------------------------------------------------------------------- */

/* A run of spaces becomes one; no-break where two things belong together, plain elsewhere. */
static void set_space(struct setting *t)
{
    const unsigned char *p = (const unsigned char *)t->s.p;
    bool hard = false;
    size_t next = skip_spaces(t->s, t->at, &hard);
    bool inside = t->out->n > t->base && next < t->s.n;
    bool number = t->at && (is_digit(p[t->at - 1]) || (next < t->s.n && is_digit(p[next])));
    if (inside)
        buf_puts(t->out, typography_together(t->lang, t->s, t->at, next) || (hard && number)
                             ? "\xC2\xA0"
                             : " ");
    start_word(t, next);
}

static void set_stop(struct setting *t)
{
    size_t next = t->at;
    while (next < t->s.n && t->s.p[next] == '.')
        next++;
    if (next - t->at == 3)
        buf_puts(t->out, "…");
    else
        buf_add(t->out, span_make(t->s.p + t->at, next - t->at));
    t->at = next;
}

/* -- the pass ---------------------------------------------------------------------------------- */

/* The mark of NEXT - AT bytes and code point CP. */
static void set_mark(struct setting *t, uint32_t cp, size_t next)
{
    bool mark = is_double(cp) || is_single(cp) || is_dash(cp) || cp == '.';
    if (mark && in_address(t) && !((is_double(cp) || is_single(cp)) && around_address(t, next)))
        mark = false;
    if (mark && is_double(cp)) {
        set_double(t, next);
    } else if (mark && is_single(cp)) {
        set_single(t, next);
    } else if (mark && is_dash(cp)) {
        set_dash(t, next);
    } else if (mark) {
        set_stop(t);
    } else {
        buf_add(t->out, span_make(t->s.p + t->at, next - t->at));
        t->at = next;
    }
}

/* What a byte may begin; 0 for what no rule changes. */
enum { A_MARK = 1, A_SPACE };
static const unsigned char matters[256] = {
    [' '] = A_SPACE, ['"'] = A_MARK,  ['\''] = A_MARK, ['-'] = A_MARK,  ['.'] = A_MARK,
    ['\t'] = A_MARK, ['\n'] = A_MARK, [0xC2] = A_MARK, [0xE2] = A_MARK,
};

/* True when the space at AT stands alone between two words that nothing binds together. A number
 * on either side may be bound, what begins with a mark may be set otherwise. */
static bool is_plain_space(const struct setting *t, size_t at)
{
    const unsigned char *p = (const unsigned char *)t->s.p;
    return at && at + 1 < t->s.n && !matters[p[at - 1]] && !matters[p[at + 1]] &&
           !ascii_digit(p[at - 1]) && !ascii_digit(p[at + 1]);
}

/* One run of plain text, not past LIMIT, or one mark. */
static void step(struct setting *t, size_t limit)
{
    const unsigned char *p = (const unsigned char *)t->s.p;
    size_t next = t->at;
    for (; next < limit; next++) {
        if (!matters[p[next]])
            continue;
        if (matters[p[next]] != A_SPACE || !is_plain_space(t, next))
            break;
        t->word = next + 1;
        t->word_end = 0;
    }
    if (next > t->at) {
        buf_add(t->out, span_make(t->s.p + t->at, next - t->at));
        t->at = next;
        return;
    }
    uint32_t cp = utf8_next(t->s, &next);
    if (is_space(cp))
        set_space(t);
    else
        set_mark(t, cp, next);
}

void typography_cut(const struct lang *lang, struct span s, struct buf *out, size_t *points,
                    size_t count)
{
    struct setting t = {.lang = lang, .out = out, .base = out->n};
    size_t lead = skip_space(s, 0), seen = 0;
    t.s = span_from(s, lead);
    while (t.s.n && is_space(before(&t, t.s.n)))
        t.s.n -= t.s.p[t.s.n - 1] == '\xA0' ? 2 : 1;
    buf_reserve(out, s.n + 16);
    while (t.at < t.s.n) {
        for (; seen < count && t.at + lead >= points[seen]; seen++)
            points[seen] = out->n - t.base;
        size_t next = seen < count ? points[seen] - lead : t.s.n;
        step(&t, next < t.s.n ? next : t.s.n);
    }
    for (; seen < count; seen++)
        points[seen] = out->n - t.base;
}

void typography_set(const struct lang *lang, struct span s, struct buf *out)
{
    typography_cut(lang, s, out, NULL, 0);
}
