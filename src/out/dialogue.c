/* SPDX-License-Identifier: MIT
 *
 * Dash and speaker of direct speech. A reader must be able to tell who speaks; where the text does
 * not say it nearby, the book does. */
#include "out/dialogue.h"

#include <string.h>

#include "base/utf8.h"
#include "edge/uni.h"

#include "base/banned.h"

/* Marks that open speech by themselves. */
static const uint32_t openers[] = {'"',    '\'',   0xAB,   0xBB,   0x2018, 0x2019, 0x201A,
                                   0x201C, 0x201D, 0x201E, 0x2039, 0x203A, 0x2010, 0x2012,
                                   0x2013, 0x2014, 0x2015, '-',    0x2212};

bool dialogue_dash(const struct node *quote)
{
    size_t at = 0;
    uint32_t cp = utf8_next(quote->text, &at);
    for (size_t i = 0; i < sizeof openers / sizeof *openers; i++)
        if (cp == openers[i])
            return false;
    return true;
}

static bool letter_at(struct span s, size_t at)
{
    return at < s.n && uni_is_letter(utf8_next(s, &at));
}

static bool letter_before(struct span s, size_t at)
{
    return at > 0 && uni_is_letter(utf8_prev(s, &at));
}

/* True when WORD stands in TEXT as a word, or in the genitive: with an s behind it. */
static bool has_word(struct span text, struct span word)
{
    for (size_t from = 0; from < text.n;) {
        size_t at = span_find(span_from(text, from), word);
        if (at == SIZE_MAX)
            return false;
        at += from;
        size_t end = at + word.n;
        if (!letter_before(text, at) &&
            (!letter_at(text, end) || (text.p[end] == 's' && !letter_at(text, end + 1))))
            return true;
        from = at + 1;
    }
    return false;
}

static bool names(const struct node *node, struct span first, struct span last)
{
    return node && node->kind != KIND_OMITTED &&
           (has_word(node->text, first) || has_word(node->text, last));
}

/* A question that stands between answers: a heading or a paragraph. */
static bool asks(const struct node *node)
{
    return (node->kind == KIND_HEADING || node->kind == KIND_PARA) && node->text.n &&
           node->text.p[node->text.n - 1] == '?';
}

void dialogue_pass(struct dialogue *so_far, const struct node *node)
{
    if (node->kind == KIND_QUOTE) {
        so_far->asked = so_far->asked && so_far->voice == node->speaker;
        so_far->voice = node->speaker;
    } else if (so_far->voice && asks(node)) {
        so_far->asked = true;
    } else if (node->kind != KIND_PULLQUOTE && node->kind != KIND_CAPTION) { /* beside the talk */
        so_far->voice = NULL;
        so_far->asked = false;
    }
    so_far->before = node;
}

const char *dialogue_name(const struct dialogue *so_far, const struct node *quote)
{
    if (!quote->speaker || !quote->speaker->name || !*quote->speaker->name)
        return NULL;
    const char *name = quote->speaker->name, *gap = strchr(name, ' '), *end = strrchr(name, ' ');
    struct span first = gap ? span_make(name, (size_t)(gap - name)) : span_of(name);
    struct span last = end ? span_of(end + 1) : first;
    if (so_far->asked && so_far->voice == quote->speaker)
        return NULL;
    if (names(quote, first, last) || names(so_far->before, first, last) ||
        names(so_far->after, first, last))
        return NULL;
    return name;
}
