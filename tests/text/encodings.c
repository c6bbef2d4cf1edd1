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

static unsigned wide_lines;

/* The lines of PATH one by one, in UTF-16 of both orders with and without a mark. */
static void try_lines_wide(const char *path)
{
    static const char *const wide[] = {"UTF-16LE", "UTF-16BE"}, *const marks[] = {"\xFF\xFE",
                                                                                  "\xFE\xFF"};
    struct buf text = {0};
    corpus_read(path, &text);
    for (size_t at = 0, end; at < text.n; at = end + 1) {
        for (end = at; end < text.n && text.p[end] != '\n';)
            end++;
        struct span line = span_make(text.p + at, end - at);
        for (int i = 0; line.n >= 8 && i < 4; i++) {
            struct arena arena;
            struct buf bytes = {0}, made = {0};
            struct decoded d;
            size_t offset = 0;
            arena_init(&arena);
            if (i >= 2)
                buf_puts(&bytes, marks[i % 2]);
            CHECK(conv_from_utf8(wide[i % 2], line, &bytes));
            CHECK(decode(buf_span(&bytes), &arena, &made, &d, &offset));
            CHECK(span_equal(d.s, line));
            wide_lines++;
            buf_clear(&made);
            buf_clear(&bytes);
            arena_clear(&arena);
        }
    }
    buf_clear(&text);
}

TEST(short_lines_in_utf16)
{
    corpus_folder("tests/text/samples", try_lines_wide);
    CHECK(wide_lines > 400);
}

/* A lone byte past ASCII: what it is, the words round it say. */
TEST(lone_bytes)
{
    static const struct {
        const char *bytes, *want;
    } rows[] = {
        {"He did not know that the whole office remembers\x94, he likes to say of it.",
         "remembers”,"},
        {"The train to Malm\x94 was late, and so was the one that goes back again.", "Malmö was"},
        {"It isn\x92t what they had asked for, but it is what they needed most.", "isn’t"},
        {"It isn\xD5t what they had asked for, but it is what they needed most.", "isn’t"},
        {"They had read the letter \xD0 and the letter was written for them.", "letter – and"},
        {"They had read the letter \x96 and the letter was written for them.", "letter – and"},
        {"The fee for a copy is \x80"
         "20 and it has been so since the act was made.",
         "is €20"},
        {"Avgiften er p\xE5 samme niv som i fjor, sier lederen for kontoret.", "på samme"},
        {"Priset \xE4r 20 \xA4 f\xF6r den som vill ha en kopia av beslutet.", "20 € för"},
        {"Han sa at det \x91hva kan jeg hjelpe med\x92 var en god start p\xE5 dagen.", "‘hva kan"},
        {"Ge\x86ndret i \x9Bvrigt, og det er s\x86 godt som det kan blive her.", "så godt"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena arena;
        struct buf made = {0};
        struct decoded d;
        size_t offset = 0;
        arena_init(&arena);
        CHECK(decode(span_of(rows[i].bytes), &arena, &made, &d, &offset));
        if (span_find(d.s, span_of(rows[i].want)) == SIZE_MAX)
            printf("# %s: %.*s\n", charsets[d.charset].name, (int)d.s.n, d.s.p);
        CHECK(span_find(d.s, span_of(rows[i].want)) != SIZE_MAX);
        buf_clear(&made);
        arena_clear(&arena);
    }
}
