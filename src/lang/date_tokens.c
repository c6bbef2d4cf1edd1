/* SPDX-License-Identifier: MIT
 *
 * A text as numbers, words and marks, one after the other. */
#include "lang/date_tokens.h"

#include <string.h>

#include "base/utf8.h"
#include "edge/uni.h"

#include "base/banned.h"

static size_t number_end(struct span s, size_t at)
{
    while (at < s.n && ascii_digit((unsigned char)s.p[at]))
        at++;
    return at;
}

static size_t word_end(struct span s, size_t at)
{
    while (at < s.n) {
        size_t next = at;
        uint32_t cp = (unsigned char)s.p[at];
        if (cp < 0x80 ? !ascii_alpha((int)cp) : !uni_is_letter(utf8_next(s, &next)))
            break;
        at = cp < 0x80 ? at + 1 : next;
    }
    return at;
}

static int number_value(struct span s)
{
    int v = 0;
    if (s.n > 8)
        return -1;
    for (size_t i = 0; i < s.n; i++)
        v = v * 10 + (s.p[i] - '0');
    return v;
}

struct token token_take(struct cursor *c)
{
    struct token t = {.kind = TOKEN_END, .value = -1, .glued = true};
    size_t at = c->at;
    for (size_t next = at; next < c->s.n; at = next, t.glued = false) {
        unsigned char b = (unsigned char)c->s.p[at];
        if (b > ' ' && b < 0x7F)
            break;
        if (!uni_is_space(utf8_next(c->s, &next)))
            break;
    }
    size_t end = at;
    if (at < c->s.n) {
        if ((end = number_end(c->s, at)) > at)
            t.kind = TOKEN_NUMBER;
        else if ((end = word_end(c->s, at)) > at)
            t.kind = TOKEN_WORD;
        else {
            t.kind = TOKEN_MARK;
            t.cp = utf8_next(c->s, &end);
        }
    }
    t.s = span_make(c->s.p + at, end - at);
    if (t.kind == TOKEN_NUMBER)
        t.value = number_value(t.s);
    c->at = end;
    return t;
}

struct token token_peek(const struct cursor *c)
{
    struct cursor copy = *c;
    return token_take(&copy);
}

unsigned token_means(const struct cursor *c, struct token t, int *month)
{
    *month = 0;
    return t.kind == TOKEN_WORD ? date_word_find(c->lang, date_word_hash(t.s), month) : 0;
}

bool token_word(struct cursor *c, unsigned meaning)
{
    int month;
    struct cursor copy = *c;
    if (!(token_means(c, token_take(&copy), &month) & meaning))
        return false;
    *c = copy;
    return true;
}

bool token_mark(struct cursor *c, const char *marks)
{
    struct cursor copy = *c;
    struct token t = token_take(&copy);
    if (t.kind != TOKEN_MARK || t.cp >= 0x80 || !strchr(marks, (int)t.cp))
        return false;
    *c = copy;
    return true;
}

int token_number(struct cursor *c, size_t min, size_t max, int low, int high)
{
    struct cursor copy = *c;
    struct token t = token_take(&copy);
    if (t.kind != TOKEN_NUMBER || t.s.n < min || t.s.n > max || t.value < low || t.value > high)
        return -1;
    *c = copy;
    return t.value;
}

bool token_glued(const struct cursor *c)
{
    struct token t = token_peek(c);
    return t.kind != TOKEN_END && t.glued;
}
