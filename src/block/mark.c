/* SPDX-License-Identifier: MIT
 *
 * The mark at the start of a line: bullet, dash, number or letter. What it means (item, dialogue,
 * numbered heading) is decided later, with its neighbours. */
#include "block/unit.h"

#include <string.h>

#include "base/utf8.h"
#include "edge/uni.h"

#include "base/banned.h"

static bool is_bullet(uint32_t cp)
{
    return cp == 0x2022 || cp == 0xB7 || cp == '*' || cp == 0x2023 || cp == 0x25E6 ||
           cp == 0x25AA || cp == 0x25CF || cp == 0x25CB || cp == 0x25A0 || cp == 0x2043 ||
           cp == 0x2219 || cp == 0x27A4 || cp == 0x2713 || cp == 0x2714 || cp == 0xF0B7 ||
           cp == 0x25CA || (cp >= 0x2460 && cp <= 0x2473) || (cp >= 0x2776 && cp <= 0x2793);
}

static bool is_dash(uint32_t cp)
{
    return cp == '-' || (cp >= 0x2010 && cp <= 0x2015) || cp == 0x2212;
}

static bool is_blank(uint32_t cp)
{
    return cp == ' ' || cp == 0xA0 || cp == '\t';
}

/* Bytes of white space in S from AT. */
static size_t blanks(struct span s, size_t at)
{
    for (size_t next = at; next < s.n; at = next)
        if (!is_blank(utf8_next(s, &next)))
            break;
    return at;
}

/* Marks that are signs for other things too: ★ ➢ ■ ✔ › ». */
static bool is_sign(uint32_t cp)
{
    return cp == 0x2605 || cp == 0x2606 || cp == 0x2756 || cp == 0x203A || cp == 0xBB ||
           cp == 0x2192 || cp == 0x21D2 || cp == 0x2611 || cp == 0x2612 || cp == 0x261E ||
           cp == 0x26AA || cp == 0x26AB || cp == 0x2705 || cp == 0x2757 || cp == 0x2B1B ||
           cp == 0x2B1C || cp == 0x2B50 || cp == 0x1F449 || cp == 0x1F4CC ||
           (cp >= 0x1F534 && cp <= 0x1F53B) || (cp >= 0x1F7E0 && cp <= 0x1F7EB) ||
           (cp >= 0x2715 && cp <= 0x2718) || (cp >= 0x2794 && cp <= 0x27BE) ||
           (cp >= 0x25A0 && cp <= 0x25FF && cp != 0x25B6);
}

/* Bytes of such a sign with the spaces behind it, when a word follows and the sign stands nowhere
 * else in the line (as in a trail, or a row of stars); else 0. */
static size_t sign_before_word(struct span s, size_t sign)
{
    static const struct span as_picture = {"\xEF\xB8\x8F", 3}; /* a sign that asks for colours */
    if (span_starts(span_from(s, sign), as_picture))
        sign += as_picture.n;
    size_t end = blanks(s, sign), next = end;
    uint32_t after = end < s.n ? utf8_next(s, &next) : 0;
    bool word = uni_is_letter(after) || uni_is_digit(after);
    return end > sign && word && span_find(span_from(s, sign), span_make(s.p, sign)) == SIZE_MAX
               ? end
               : 0;
}

/* "12." "3)" "(4)" "a)" "b.": the byte behind it, or 0. */
static size_t counted(struct span s, enum mark *mark, int *number)
{
    size_t at = s.n && s.p[0] == '(' ? 1 : 0, from = at;
    int value = 0;
    while (at < s.n && at - from < 2 && ascii_digit(s.p[at]))
        value = value * 10 + (s.p[at++] - '0');
    *mark = MARK_NUMBER;
    if (at == from && at < s.n && ascii_alpha(s.p[at])) {
        *mark = MARK_LETTER;
        value = ascii_lower(s.p[at++]) - 'a' + 1;
    }
    static const struct span keycap = {"\xEF\xB8\x8F\xE2\x83\xA3", 6};
    if (at > from && *mark == MARK_NUMBER && span_starts(span_from(s, at), keycap)) {
        *number = value;
        return at + keycap.n;
    }
    if (at == from || at >= s.n || (s.p[at] != '.' && s.p[at] != ')'))
        return 0;
    if (s.p[at] == '.' && *mark == MARK_LETTER && s.p[from] < 'a')
        return 0; /* "A. Nilsson" is a name */
    bool dot = s.p[at] == '.';
    at++;
    if (at < s.n && dot && s.p[at] == ')')
        at++;
    if (at >= s.n || !is_blank((unsigned char)s.p[at] == 0xC2 ? 0xA0 : (unsigned char)s.p[at]))
        return 0;
    *number = value;
    return at;
}

/* True when an asterisk stands behind byte AT of S, right after a word: they set it in bold. */
static bool closes_bold(struct span s, size_t at)
{
    const char *close = at + 1 < s.n ? memchr(s.p + at + 1, '*', s.n - at - 1) : NULL;
    return close && close[-1] != ' ';
}

enum mark mark_read(struct span s, unsigned *bytes, int *number)
{
    size_t at = 0;
    uint32_t cp = utf8_next(s, &at);
    *number = 0;
    *bytes = 0;
    if (is_bullet(cp)) {
        size_t next = at;
        bool blank = at < s.n && is_blank(utf8_next(s, &next));
        /* "*Jag vill" and "•Jag" are list entries too, "**", "*)" and "*Jag vill*" are not */
        size_t peek = at;
        if (cp == '*' && !blank && closes_bold(s, at))
            return MARK_NONE;
        if (blank || (cp != '*' && at < s.n) || uni_is_upper(utf8_next(s, &peek))) {
            *bytes = (unsigned)blanks(s, at);
            return *bytes < s.n ? MARK_BULLET : MARK_NONE;
        }
        return MARK_NONE;
    }
    if (s.n > 3 && (cp == '+' || cp == 'o') && s.p[1] == ' ') { /* as a list pasted from a mail */
        size_t next = 2;
        if (uni_is_upper(utf8_next(s, &next))) {
            *bytes = 2;
            return MARK_BULLET;
        }
    }
    if (span_starts(s, SPAN("-> ")) || span_starts(s, SPAN("=> "))) {
        *bytes = 3;
        return MARK_BULLET;
    }
    if (is_dash(cp)) {
        size_t end = blanks(s, at), next = end;
        uint32_t after = utf8_next(s, &next);
        bool spaced = end > at;
        if (end < s.n && !is_dash(after) && (spaced || !uni_is_digit(after)) &&
            (spaced || uni_is_upper(after) || !uni_is_letter(after) || cp != '-')) {
            *bytes = (unsigned)end;
            return MARK_DASH;
        }
        return MARK_NONE;
    }
    if (is_sign(cp)) {
        *bytes = (unsigned)sign_before_word(s, at);
        return *bytes ? MARK_BULLET : MARK_NONE;
    }
    enum mark mark = MARK_NONE;
    size_t end = counted(s, &mark, number);
    if (end && blanks(s, end) < s.n) {
        *bytes = (unsigned)blanks(s, end);
        return mark;
    }
    return MARK_NONE;
}

/* Bytes of the separators that stand between the parts of a line, without the spaces around. */
static const struct {
    const char *mark;
    unsigned char n;
    bool menu, piece;
} separators[] = {
    {"/", 1, true, true},  {">", 1, true, false}, {"|", 1, true, true},  {"\\", 1, true, false},
    {"»", 2, true, false}, {"·", 2, false, true}, {"›", 3, true, false}, {"→", 3, true, false},
    {"▸", 3, true, false}, {"˃", 2, true, false}, {"❯", 3, true, false}, {"➔", 3, true, false},
    {"•", 3, false, true}, {"–", 3, false, true}, {"—", 3, false, true}, {"‧", 3, false, true},
    {"⟩", 3, true, false},
};

size_t separator_find(struct span s, size_t at, bool menu)
{
    for (size_t i = 0; i < sizeof separators / sizeof *separators; i++) {
        size_t n = separators[i].n;
        if ((menu ? separators[i].menu : separators[i].piece) && at + n + 2 <= s.n &&
            s.p[at + n + 1] == ' ' && memcmp(s.p + at + 1, separators[i].mark, n) == 0)
            return n + 2;
    }
    return 0;
}
