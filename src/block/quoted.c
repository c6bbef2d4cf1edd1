/* SPDX-License-Identifier: MIT
 *
 * Mail that was sent on or answered with a mark (">") before each of its lines. The marks are no
 * text: units are made without them, and what a unit looks like with them is kept beside it, since
 * every character of a source is told of (anthology/bodies.c puts them into the model). */
#include "block/unit.h"

#include "base/banned.h"

enum { LINES_LEAST = 5 }; /* with a mark, and at least half of all */

static bool is_quoted(struct span s)
{
    return s.n && s.p[0] == '>';
}

/* Bytes of the marks at the start of S, and of the spaces behind. */
static size_t marks_of(struct span s)
{
    size_t n = 0;
    while (n < s.n && (s.p[n] == '>' || s.p[n] == ' '))
        n++;
    return n;
}

bool quoted_strip(const struct text *text, struct arena *arena, struct text *out)
{
    size_t filled = 0, quoted = 0;
    if (!text->count || text->count > UINT32_MAX)
        return false;
    for (size_t i = 0; i < text->count; i++) {
        filled += text->lines[i].s.n > 0;
        quoted += is_quoted(text->lines[i].s);
    }
    if (quoted < LINES_LEAST || quoted * 2 < filled)
        return false;
    *out = *text;
    out->lines = ARENA_ARRAY(arena, struct line, text->count);
    for (size_t i = 0; i < text->count; i++) {
        struct line *l = &out->lines[i];
        *l = text->lines[i];
        if (is_quoted(l->s))
            l->s = span_from(l->s, marks_of(l->s));
    }
    return true;
}

/* Appends line S to what a unit looks like, its marks as words of their own. */
static void show(struct buf *b, struct span s)
{
    size_t marks = is_quoted(s) ? marks_of(s) : 0;
    if (b->n)
        buf_putc(b, ' ');
    for (size_t i = 0; i < marks; i++)
        if (s.p[i] == '>')
            buf_putc(b, '>');
    if (marks && marks < s.n)
        buf_putc(b, ' ');
    for (size_t i = marks; i < s.n; i++)
        if (s.p[i] != ' ' || s.p[i - 1] != ' ')
            buf_putc(b, s.p[i]);
}

void quoted_show(const struct text *text, struct units *u)
{
    struct buf b;
    buf_init(&b);
    for (size_t i = 0, k = 0; k < u->count; k++) {
        struct unit *it = &u->list[k];
        unsigned end = k + 1 < u->count ? u->list[k + 1].first : UINT32_MAX;
        bool any = false;
        b.n = 0;
        for (; i < text->count && text->lines[i].no < end; i++) {
            const struct line *l = &text->lines[i];
            if (!l->s.n)
                continue;
            any = any || is_quoted(l->s);
            it->first = l->no < it->first ? l->no : it->first;
            it->last = l->no > it->last ? l->no : it->last;
            show(&b, l->s);
        }
        if (any)
            it->shown = arena_copy(u->arena, buf_span(&b));
    }
    buf_clear(&b);
}

struct span quoted_bare(struct span shown, struct arena *arena)
{
    struct buf b;
    buf_init(&b);
    for (size_t at = 0; at < shown.n;) {
        size_t end = at;
        while (end < shown.n && shown.p[end] != ' ')
            end++;
        struct span word = span_make(shown.p + at, end - at);
        size_t marks = 0;
        while (marks < word.n && word.p[marks] == '>')
            marks++;
        if (marks < word.n || !word.n) {
            buf_puts(&b, b.n ? " " : "");
            buf_add(&b, word);
        }
        at = end + 1;
    }
    struct span bare = arena_copy(arena, buf_span(&b));
    buf_clear(&b);
    return bare;
}
