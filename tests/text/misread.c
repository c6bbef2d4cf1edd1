/* SPDX-License-Identifier: MIT
 *
 * Windows of 200 characters of every text there is, their UTF-8 misread once and twice over in
 * every way, as a whole and in the second half alone, come back as they were: but for one in ten
 * thousand, where all that was misread are marks that may stand so. */
#include "base/utf8.h"
#include "edge/conv.h"
#include "text/decode.h"
#include "text/mojibake.h"

#ifndef STEPS
#define STEPS 97
#endif

#include "corpus.h"

enum { WINDOW = 200, STEP = STEPS };

/* Parts with several characters past ASCII; parts with one, which says little for itself. */
static struct {
    unsigned tried, wrong;
} many, lone;

/* S read as C; bytes that C has no character for become the controls of the web's reading. */
static void misread_as(enum charset c, struct span s, struct buf *out)
{
    const uint32_t *table = charset_table(c);
    for (size_t i = 0; i < s.n; i++) {
        unsigned char b = (unsigned char)s.p[i];
        buf_code(out, b < 0x80 ? b : table[b - 0x80] ? table[b - 0x80] : b);
    }
}

/* TEXT as the program reads it: line by line, with all of it known. */
static void repair(struct span text, struct buf *out)
{
    struct mojibake m = {.text = text};
    for (size_t at = 0, end; at < text.n; at = end) {
        for (end = at; end < text.n && text.p[end] != '\n';)
            end++;
        struct span line = span_make(text.p + at, end - at);
        if (!mojibake_repair(&m, line, out))
            buf_add(out, line);
        if (end < text.n) {
            buf_putc(out, '\n');
            end++;
        }
    }
}

static size_t past_ascii(struct span s)
{
    size_t n = 0;
    for (size_t at = 0; at < s.n;)
        n += utf8_next(s, &at) >= 0x80;
    return n;
}

/* WINDOW with what follows byte FROM misread as C that many TIMES. */
static void try_one(const char *path, struct span window, size_t from, enum charset c, int times)
{
    struct buf now = {0}, next = {0}, back = {0};
    buf_add(&now, span_from(window, from));
    for (int i = 0; i < times; i++) {
        next.n = 0;
        misread_as(c, buf_span(&now), &next);
        struct buf swap = now;
        now = next;
        next = swap;
    }
    next.n = 0;
    buf_add(&next, span_make(window.p, from));
    buf_add(&next, buf_span(&now));
    repair(buf_span(&next), &back);
    bool alone = past_ascii(span_from(window, from)) < 2;
    bool right = span_equal(buf_span(&back), window);
    many.tried += !alone;
    lone.tried += alone;
    many.wrong += !alone && !right;
    lone.wrong += alone && !right;
    if (!right && !alone)
        printf("# %s, %s x%d from byte %zu\n#   want %.*s\n#   have %.*s\n", path, charsets[c].name,
               times, from, (int)window.n, window.p, (int)back.n, back.p);
    buf_clear(&back);
    buf_clear(&next);
    buf_clear(&now);
}

static void try_window(const char *path, struct span window)
{
    size_t half = span_find(span_from(window, window.n / 2), SPAN(" "));
    half = half == SIZE_MAX ? 0 : half + window.n / 2 + 1;
    for (int c = CHARSET_LATIN_1; c < CHARSET_COUNT; c++)
        for (int times = 1; times <= 2 && c != CHARSET_LATIN_9; times++) {
            try_one(path, window, 0, (enum charset)c, times);
            if (half && half < window.n)
                try_one(path, window, half, (enum charset)c, times);
        }
}

static void try_file(const char *path)
{
    struct buf bytes = {0};
    corpus_read(path, &bytes);
    struct span s = buf_span(&bytes);
    for (size_t at = 0; at < s.n;) {
        while (at > 0 && at < s.n && s.p[at - 1] != ' ' && s.p[at - 1] != '\n')
            at++; /* no word is cut */
        size_t end = at, next = at;
        for (int i = 0; i < WINDOW && end < s.n; i++)
            utf8_next(s, &end);
        if (utf8_count(span_make(s.p + at, end - at)) < WINDOW)
            break;
        while (end < s.n && s.p[end] != ' ' && s.p[end] != '\n')
            end++;
        try_window(path, span_make(s.p + at, end - at));
        for (int i = 0; i < STEP && next < s.n; i++)
            utf8_next(s, &next);
        at = next;
    }
    buf_clear(&bytes);
}

TEST(every_window_misread_comes_back)
{
    corpus_walk(try_file);
    printf("# %u parts, %u wrong; %u with one character past ASCII at most, %u wrong\n", many.tried,
           many.wrong, lone.tried, lone.wrong);
    CHECK(many.tried > 10000 && lone.tried > 1000);
    CHECK(many.wrong * 10000 <= many.tried); /* "˃" between spaces */
    CHECK(lone.wrong == 0);
}
