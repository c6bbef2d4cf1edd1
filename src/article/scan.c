/* SPDX-License-Identifier: MIT
 *
 * Cuts the blocks of an article into words once and looks each up in the vocabulary. */
#include "article/scan.h"

#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

void scan_init(struct scan *s, const struct text *text, const struct lang *lang,
               const struct blocks *blocks)
{
    *s = (struct scan){.text = text,
                       .lang = lang,
                       .vocab = vocab_of(lang),
                       .blocks = blocks->list,
                       .count = blocks->count};
    size_t count = 0, cap = 0;
    s->first = mem_alloc((s->count + 1) * sizeof *s->first);
    for (size_t b = 0; b < s->count; b++) {
        s->first[b] = count;
        words_cut(scan_text(s, b), &s->words, &count, &cap);
    }
    s->first[s->count] = count;
    s->bits = mem_alloc((count + 1) * sizeof *s->bits);
    s->taken = mem_alloc(count + 1);
    memset(s->taken, TAKEN_FREE, count + 1);
    for (size_t w = 0; w < count; w++)
        s->bits[w] = vocab_bits(s->vocab, s->words[w].hash);
    s->bits[count] = 0;
}

void scan_clear(struct scan *s)
{
    free(s->words);
    free(s->bits);
    free(s->taken);
    free(s->first);
    *s = (struct scan){0};
}

struct span scan_gap(const struct scan *s, size_t b, size_t w)
{
    struct span text = scan_text(s, b);
    size_t from = w > s->first[b] ? s->words[w - 1].at + s->words[w - 1].n : 0;
    return span_make(text.p + from, s->words[w].at - from);
}

bool scan_joined(const struct scan *s, size_t b, size_t w)
{
    struct span gap = scan_gap(s, b, w);
    return span_is(gap, " ") || span_is(gap, "\xC2\xA0");
}

bool scan_opens(const struct scan *s, size_t b, size_t w)
{
    if (w == s->first[b] || s->words[w].flags & WORD_BREAK)
        return true;
    struct span gap = scan_gap(s, b, w);
    for (size_t i = 0; i < gap.n; i++)
        if (gap.p[i] == '"' || (unsigned char)gap.p[i] >= 0xC2)
            return !span_is(gap, "\xC2\xA0");
    return false;
}

bool scan_is_body(const struct scan *s, size_t b)
{
    switch (s->blocks[b].kind) {
    case KIND_LEAD:
    case KIND_PARA:
    case KIND_QUOTE:
    case KIND_ITEM:
        return true;
    default:
        return false;
    }
}
