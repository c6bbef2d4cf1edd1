/* SPDX-License-Identifier: MIT
 *
 * What stands in a unit, before anybody asks what it is: its words, the signs among them, and the
 * phrases that it fits. The addresses of saved links are left out of its words. */
#include <string.h>

#include "base/utf8.h"
#include "block/unit.h"

#include "base/banned.h"

#define S4(c) \
    [c] = SIGN_DIGIT, [(c) + 1] = SIGN_DIGIT, [(c) + 2] = SIGN_DIGIT, [(c) + 3] = SIGN_DIGIT
static const unsigned char sign_of[256] = {
    S4('0'),
    S4('4'),
    ['8'] = SIGN_DIGIT,
    ['9'] = SIGN_DIGIT,
    [':'] = SIGN_COLON,
    ['@'] = SIGN_AT,
    ['/'] = SIGN_BAR,
    ['>'] = SIGN_BAR,
    ['|'] = SIGN_BAR,
    ['\\'] = SIGN_BAR,
    ['('] = SIGN_BRACKET,
    ['['] = SIGN_SQUARE,
    [')'] = SIGN_CODE,
    [';'] = SIGN_CODE,
    ['='] = SIGN_CODE,
    ['<'] = SIGN_CODE,
    ['{'] = SIGN_CODE,
    ['}'] = SIGN_CODE,
    ['_'] = SIGN_CODE,
    [0xC2] = SIGN_WIDE,
    [0xCB] = SIGN_WIDE,
    [0xE2] = SIGN_WIDE,
};

static unsigned signs_of(struct span s)
{
    const unsigned char *p = (const unsigned char *)s.p, *end = p + s.n;
    unsigned signs = 0;
    for (; end - p >= 4; p += 4)
        signs |= sign_of[p[0]] | sign_of[p[1]] | sign_of[p[2]] | sign_of[p[3]];
    for (; p < end; p++)
        signs |= sign_of[*p];
    return signs;
}

/* Bytes of the address at byte AT of S as programs write it behind a link that they save as text,
 * "<https://...>", "<mailto:...>": a scheme, and no space; 0 when there is none. */
static size_t link_bytes(struct span s, size_t at)
{
    size_t colon = at + 1, end;
    while (colon < s.n && ascii_alpha((unsigned char)s.p[colon]))
        colon++;
    if (colon == at + 1 || colon >= s.n || s.p[colon] != ':')
        return 0;
    for (end = colon; end < s.n && s.p[end] != ' ' && s.p[end] != '<'; end++)
        if (s.p[end] == '>')
            return end + 1 - at;
    return 0;
}

/* Drops the words of the addresses behind the links of IT: what they say is said before them. */
static void drop_links(struct units *u, struct unit *it)
{
    struct word *w = u->words + it->word;
    uint32_t kept = 0, seen = 0;
    const char *open = it->signs & SIGN_BAR ? memchr(it->raw.p, '<', it->raw.n) : NULL;
    size_t at = open ? (size_t)(open - it->raw.p) : it->raw.n, n;
    for (; at < it->raw.n; at++) {
        if (it->raw.p[at] != '<' || !(n = link_bytes(it->raw, at)))
            continue;
        for (; seen < it->words && w[seen].at < at; seen++)
            w[kept++] = w[seen];
        while (seen < it->words && w[seen].at < at + n)
            seen++;
        it->linked += (uint32_t)n;
        it->plain = at + n == it->raw.n ? (uint32_t)at : it->plain;
        at += n - 1;
    }
    for (; it->linked && seen < it->words; seen++)
        w[kept++] = w[seen];
    if (it->linked)
        it->words = kept;
    while (it->plain && it->raw.p[it->plain - 1] == ' ')
        it->plain--;
}

/* Words, signs and phrases of IT. */
void unit_words(struct units *u, struct unit *it)
{
    if (!it->worded) {
        it->word = (uint32_t)u->word_count;
        words_cut(it->raw, &u->words, &u->word_count, &u->word_cap);
        it->words = (uint32_t)(u->word_count - it->word);
    }
    it->signs = signs_of(it->raw);
    it->linked = 0;
    it->plain = (uint32_t)it->raw.n;
    drop_links(u, it);
    it->chars = (uint32_t)utf8_count(it->raw) - it->linked;
    phrases_match(u->phrases, it->raw, u->words + it->word, it->words, it->fits, it->classes);
}
