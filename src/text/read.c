/* SPDX-License-Identifier: MIT
 *
 * The way from bytes to lines, and what is told of it. */
#include "text/text.h"

#include <string.h>

#include "base/buf.h"
#include "text/decode.h"
#include "text/lines.h"

#include "base/banned.h"

/* The line in which byte OFFSET of the source stands, counted as lines.c counts. */
static unsigned line_at(struct span bytes, enum charset c, size_t offset)
{
    size_t step = c == CHARSET_UTF_16LE || c == CHARSET_UTF_16BE ? 2 : 1;
    size_t low = c == CHARSET_UTF_16BE ? 1 : 0;
    unsigned feeds = 1, returns = 1;
    bool any_feed = false;
    for (size_t i = 0; i + step <= bytes.n && (i < offset || !any_feed); i += step) {
        char unit = bytes.p[i + (step == 2 ? low : 0)];
        if (step == 2 && bytes.p[i + 1 - low] != 0)
            continue;
        any_feed |= unit == '\n';
        if (i < offset) {
            feeds += unit == '\n';
            returns += unit == '\r';
        }
    }
    return any_feed ? feeds : returns;
}

static void tell_count(struct text *t, struct diags *d, enum diag_code code,
                       enum text_change change)
{
    if (t->changes[change] == 0)
        return;
    char *n = arena_printf(d->arena, "%zu", t->changes[change]);
    diag_add(d, code, t->file, t->first_change[change], n, NULL);
}

static bool blank(const struct text *t)
{
    for (size_t i = 0; i < t->count; i++)
        if (t->lines[i].s.n)
            return false;
    return true;
}

bool text_read(const char *file, struct span bytes, struct arena *arena, struct text *out,
               struct diags *d)
{
    struct decoded made;
    struct buf buf;
    size_t offset = 0;
    *out = (struct text){.file = file, .bytes = bytes.n};
    buf_init(&buf);
    if (!decode(bytes, arena, &buf, &made, &offset)) {
        diag_add(d, DIAG_TEXT_BINARY, file, 0, arena_printf(arena, "%zu", offset), NULL);
        buf_clear(&buf);
        return false;
    }
    out->encoding = charsets[made.charset].name;
    out->why = made.why;
    struct span s = arena_copy(arena, made.s);
    buf_clear(&buf);
    lines_cut(s, arena, out);
    if (blank(out)) {
        diag_add(d, DIAG_TEXT_EMPTY, file, 0, NULL);
        return false;
    }
    if (made.bad) {
        out->changes[CHANGE_UNDECODABLE] = made.bad;
        out->first_change[CHANGE_UNDECODABLE] = line_at(bytes, made.charset, made.first_bad);
    }
    if (made.borrowed) {
        unsigned no = line_at(bytes, made.charset, made.first_borrowed);
        if (out->changes[CHANGE_MOJIBAKE] == 0 || no < out->first_change[CHANGE_MOJIBAKE])
            out->first_change[CHANGE_MOJIBAKE] = no;
        out->changes[CHANGE_MOJIBAKE] += made.borrowed;
        char *n = arena_printf(d->arena, "%zu", made.borrowed);
        diag_add(d, DIAG_TEXT_MIXED, file, no, n, NULL);
    }
    if (made.charset != CHARSET_UTF_8)
        diag_add(d, DIAG_TEXT_DECODED, file, 0, out->encoding, out->why, NULL);
    tell_count(out, d, DIAG_TEXT_UNDECODABLE, CHANGE_UNDECODABLE);
    tell_count(out, d, DIAG_TEXT_CONTROL, CHANGE_CONTROL);
    tell_count(out, d, DIAG_TEXT_MOJIBAKE, CHANGE_MOJIBAKE);
    tell_count(out, d, DIAG_TEXT_NFC, CHANGE_NFC);
    tell_count(out, d, DIAG_TEXT_INVISIBLE, CHANGE_INVISIBLE);
    tell_count(out, d, DIAG_TEXT_SPACE, CHANGE_SPACE);
    return true;
}
