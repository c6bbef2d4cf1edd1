/* SPDX-License-Identifier: MIT
 *
 * Every window of 200 characters of every text there is, from word to word, in every encoding that
 * can hold it, must be decoded to itself without being told. */
#include "base/utf8.h"
#include "edge/conv.h"
#include "text/decode.h"

#ifndef STEPS
#define STEPS 19
#endif

#include "corpus.h"

enum { WINDOW = 200, STEP = STEPS };

static unsigned tried, wrong;

static void try_one(const char *path, struct span window, enum charset c)
{
    struct arena arena;
    struct buf bytes, made;
    struct decoded d;
    size_t offset = 0;
    arena_init(&arena);
    buf_init(&bytes);
    buf_init(&made);
    if (conv_from_utf8(charsets[c].iconv, window, &bytes)) {
        tried++;
        bool ok = decode(buf_span(&bytes), &arena, &made, &d, &offset);
        if (!ok || !span_equal(d.s, window)) {
            if (wrong++ < 40)
                printf("%s: %s read as %s (%s)\n  want %.*s\n  have %.*s\n", path, charsets[c].name,
                       ok ? charsets[d.charset].name : "binary", ok ? d.why : "", (int)window.n,
                       window.p, ok ? (int)d.s.n : 0, ok ? d.s.p : "");
        }
    }
    buf_clear(&made);
    buf_clear(&bytes);
    arena_clear(&arena);
}

/* A window with the marks that old encodings lack put plainly. */
static void plainly(struct span s, struct buf *out)
{
    for (size_t at = 0, from = 0; at < s.n; from = at) {
        uint32_t cp = utf8_next(s, &at);
        if (cp == 0x201C || cp == 0x201D)
            buf_putc(out, '"');
        else if (cp == 0x2018 || cp == 0x2019)
            buf_putc(out, '\'');
        else if (cp == 0x2013 || cp == 0x2014 || cp == 0x2212 || cp == 0x2022)
            buf_putc(out, '-');
        else if (cp == 0x2026)
            buf_puts(out, "...");
        else if (cp == 0x2122)
            buf_puts(out, "(tm)");
        else if (cp != 0xAD)
            buf_add(out, span_make(s.p + from, at - from));
    }
}

/* Begins and ends windows where words do, as texts do. */
static void try_windows(const char *path, struct span s)
{
    for (size_t at = 0; at < s.n;) {
        while (at > 0 && at < s.n && s.p[at - 1] != ' ' && s.p[at - 1] != '\n')
            at++;
        size_t end = at, next = at;
        for (int i = 0; i < WINDOW && end < s.n; i++)
            utf8_next(s, &end);
        if (utf8_count(span_make(s.p + at, end - at)) < WINDOW)
            break;
        while (end < s.n && s.p[end] != ' ' && s.p[end] != '\n')
            end++;
        for (int c = 0; c < CHARSET_COUNT; c++)
            try_one(path, span_make(s.p + at, end - at), (enum charset)c);
        for (int i = 0; i < STEP && next < s.n; i++)
            utf8_next(s, &next);
        at = next;
    }
}

static void try_file(const char *path)
{
    struct buf text = {0}, plain = {0};
    corpus_read(path, &text);
    try_windows(path, buf_span(&text));
    plainly(buf_span(&text), &plain);
    try_windows(path, buf_span(&plain));
    buf_clear(&plain);
    buf_clear(&text);
}

TEST(every_window_in_every_encoding)
{
    corpus_walk(try_file);
    printf("# %u windows, %u wrong\n", tried, wrong);
    CHECK(tried > 1000);
    CHECK(wrong == 0);
}
