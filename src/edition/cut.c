/* SPDX-License-Identifier: MIT
 *
 * Blocks are cut in two and joined again. All blocks together hold every letter of the text once
 * and in order, so that the line of a cut is found by counting letters. */
#include <string.h>

#include "base/utf8.h"
#include "edge/uni.h"
#include "edition/rows.h"

#include "base/banned.h"

static size_t letters(struct span s)
{
    size_t n = 0;
    for (size_t at = 0; at < s.n;) {
        uint32_t cp = utf8_next(s, &at);
        n += cp < 0x80 ? ascii_alpha((int)cp) || ascii_digit((int)cp)
                       : uni_is_letter(cp) || uni_is_digit(cp);
    }
    return n;
}

/* The line of the letter behind the first N of C->text from line FROM on. */
static unsigned line_of(const struct edition_cutter *c, unsigned from, size_t n)
{
    for (size_t i = 0; i < c->text->count; i++) {
        const struct line *line = &c->text->lines[i];
        if (line->no < from)
            continue;
        size_t here = letters(line->s);
        if (n < here)
            return line->no;
        n -= here;
    }
    return from;
}

/* Letters of the blocks before I that stand on its first line. */
static size_t letters_before(const struct edition_cutter *c, size_t i)
{
    unsigned line = c->list[i].first;
    size_t n = 0, k = i;
    while (k && c->list[k - 1].last == line && c->list[k - 1].first == line)
        n += letters(c->list[--k].raw);
    if (k && c->list[k - 1].last == line) { /* it begins above: all its letters, less those there */
        const struct block *b = &c->list[k - 1];
        size_t all = letters_before(c, k - 1) + letters(b->raw);
        const size_t to = text_line_at(c->text, line);
        for (size_t l = text_line_at(c->text, b->first); l < to; l++)
            all -= letters(c->text->lines[l].s);
        n += all;
    }
    return n;
}

void edition_cut(struct edition_cutter *c, size_t i, size_t at)
{
    MEM_PUSH(c->list, c->count, c->cap);
    memmove(&c->list[i + 1], &c->list[i], (c->count - i) * sizeof *c->list);
    c->count++;
    struct block *a = &c->list[i], *b = &c->list[i + 1];
    struct span left = span_trim(span_make(a->raw.p, at));
    size_t before = letters_before(c, i), inside = letters(left);
    if (a->first != a->last) {
        unsigned first = a->first;
        b->first = line_of(c, first, before + inside);
        a->last = inside ? line_of(c, first, before + inside - 1) : first;
    }
    b->raw = span_trim(span_from(b->raw, at));
    a->raw = left;
    block_unquote(a, c->arena);
    block_unquote(b, c->arena);
    block_become(a, a->kind, a->reason);
    block_become(b, b->kind, b->reason);
}

void edition_join(struct edition_cutter *c, size_t i)
{
    struct block *a = &c->list[i - 1], *b = &c->list[i];
    size_t gap = b->raw.p > a->raw.p ? (size_t)(b->raw.p - a->raw.p) - a->raw.n : SIZE_MAX;
    bool beside = gap == 1 ? a->raw.p[a->raw.n] == ' ' : gap == 0 && a->last == b->first;
    if (beside) { /* cut from one another before */
        a->raw.n += gap + b->raw.n;
    } else {
        char *p = arena_bytes(c->arena, a->raw.n + b->raw.n + 1);
        memcpy(p, a->raw.p, a->raw.n);
        p[a->raw.n] = ' ';
        memcpy(p + a->raw.n + 1, b->raw.p, b->raw.n);
        a->raw = span_make(p, a->raw.n + b->raw.n + 1);
    }
    a->last = b->last > a->last ? b->last : a->last;
    a->bare = a->bare.n ? a->bare : b->bare;
    block_unquote(a, c->arena);
    block_become(a, a->kind, a->reason);
    memmove(b, b + 1, (c->count - i - 1) * sizeof *b);
    c->count--;
}
