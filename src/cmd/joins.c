/* SPDX-License-Identifier: MIT
 *
 * Which lines of a source became one: told by walking over the lines and over the blocks made of
 * them side by side, so that what is told is what happened. */
#include <string.h>

#include "cmd/sources.h"

#include "base/banned.h"

/* A place in the blocks of a source. */
struct walk {
    const struct blocks *blocks;
    size_t block, at;
};

/* Steps over white space. True when the walk still stands inside the block it was in. */
static bool inside(struct walk *w)
{
    bool same = true;
    while (w->block < w->blocks->count) {
        struct span raw = w->blocks->list[w->block].raw;
        while (w->at < raw.n && raw.p[w->at] == ' ')
            w->at++;
        if (w->at < raw.n)
            return same && w->at > 0;
        w->block++;
        w->at = 0;
        same = false;
    }
    return false;
}

/* Goes over the characters of line S. False when the blocks have others; *UNDONE becomes true when
 * the hyphen at its end alone is missing. */
static bool walk_line(struct walk *w, struct span s, bool *undone)
{
    size_t hyphen = span_ends(s, SPAN("-")) ? 1 : span_ends(s, SPAN("\xE2\x80\x90")) ? 3 : 0;
    *undone = false;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == ' ' || s.p[i] == '\t')
            continue;
        inside(w);
        bool more = w->block < w->blocks->count;
        struct span raw = more ? w->blocks->list[w->block].raw : SPAN("");
        if (more && raw.p[w->at] == s.p[i]) {
            w->at++;
            continue;
        }
        *undone = hyphen && i == s.n - hyphen;
        return *undone;
    }
    return true;
}

static void note(struct diags *d, enum diag_code code, const char *file, unsigned first, size_t n)
{
    if (n)
        diag_add(d, code, file, first, arena_printf(d->arena, "%zu", n), NULL);
}

void joins_tell(const struct text *text, const struct blocks *blocks, struct diags *d)
{
    struct walk w = {.blocks = blocks};
    size_t joins = 0, hyphens = 0;
    unsigned first_join = 0, first_hyphen = 0;
    for (size_t i = 0; i < text->count; i++) {
        const struct line *l = &text->lines[i];
        bool undone;
        if (l->s.n == 0)
            continue;
        if (!walk_line(&w, l->s, &undone))
            break;
        if (undone && hyphens++ == 0)
            first_hyphen = l->no;
        if (inside(&w) && joins++ == 0)
            first_join = l->no;
    }
    note(d, DIAG_LINES_JOINED, text->file, first_join, joins);
    note(d, DIAG_HYPHENS_UNDONE, text->file, first_hyphen, hyphens);
}
