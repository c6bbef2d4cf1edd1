/* SPDX-License-Identifier: MIT
 *
 * Bytes become lines: numbering, what is refused, what is cleaned and told. */
#include "text/text.h"

#include "base/buf.h"

#include "harness.h"

/* Reads BYTES and writes what became of them: "NO:INDENT:TEXT|" a line, then "CODE@LINE(arg)" a
 * message. */
static bool became(struct span bytes, const char *want)
{
    struct arena arena;
    struct diags d;
    struct text t;
    struct buf b;
    arena_init(&arena);
    diags_init(&d, &arena);
    buf_init(&b);
    if (text_read("x.txt", bytes, &arena, &t, &d))
        for (size_t i = 0; i < t.count; i++)
            buf_printf(&b, "%u:%u:%.*s|", t.lines[i].no, t.lines[i].indent, (int)t.lines[i].s.n,
                       t.lines[i].s.p);
    for (size_t i = 0; i < d.count; i++)
        if (diag_level(d.list[i].code) != DIAG_NOTE || d.list[i].code == DIAG_TEXT_MOJIBAKE)
            buf_printf(&b, "%s@%u(%s)", diag_name(d.list[i].code), d.list[i].line,
                       d.list[i].args[0] ? d.list[i].args[0] : "");
    bool same = span_equal(buf_span(&b), span_of(want));
    if (!same)
        printf("# have %.*s\n# want %s\n", (int)b.n, b.p, want);
    buf_clear(&b);
    diags_clear(&d);
    arena_clear(&arena);
    return same;
}

TEST(line_ends)
{
    CHECK(became(SPAN("a\nb\n"), "1:0:a|2:0:b|"));
    CHECK(became(SPAN("a\r\n\r\nb"), "1:0:a|2:0:|3:0:b|"));
    CHECK(became(SPAN("a\rb\rc"), "1:0:a|2:0:b|3:0:c|"));
    CHECK(became(SPAN("a\rb\nc"), "1:0:a|1:0:b|2:0:c|"));
    CHECK(became(SPAN("a\fb\vc\nd"), "1:0:a|1:0:b|1:0:c|2:0:d|"));
    CHECK(became(SPAN("a\xE2\x80\xA8"
                      "b\xE2\x80\xA9"
                      "c\xC2\x85"
                      "d\ne"),
                 "1:0:a|1:0:b|1:0:c|1:0:d|2:0:e|"));
}

TEST(the_first_line_of_a_number)
{
    struct line lines[] = {{.no = 2}, {.no = 2}, {.no = 5}};
    const struct text t = {.lines = lines, .count = 3}, none = {0};
    const size_t want[] = {0, 0, 0, 2, 2, 2, 3, 3};
    for (unsigned no = 0; no < 8; no++)
        CHECK(text_line_at(&t, no) == want[no]);
    CHECK(text_line_at(&none, 1) == 0);
}

TEST(blanks)
{
    CHECK(became(SPAN("   a  b \t\n\tc\td\n \te\n"), "1:3:a  b|2:8:c  d|3:8:e|"));
    CHECK(became(SPAN("\xC2\xA0"
                      "5\xC2\xA0"
                      "000\xC2\xA0\n"),
                 "1:1:5\xC2\xA0"
                 "000|"));
    CHECK(became(SPAN("a\xE2\x80\x89"
                      "b\xE2\x80\xAF"
                      "c\xE3\x80\x80"
                      "d"),
                 "1:0:a b\xC2\xA0"
                 "c d|"));
}

TEST(invisible_characters)
{
    CHECK(became(SPAN("\xEF\xBB\xBFny\xC2\xADhet\xE2\x80\x8B \xEF\xBB\xBFi"), "1:0:nyhet i|"));
}

TEST(composed)
{
    CHECK(became(SPAN("A\xCC\x8Asa a\xCC\x88r"), "1:0:Åsa är|"));
}

TEST(refused)
{
    CHECK(became(SPAN(""), "TEXT_EMPTY@0()"));
    CHECK(became(SPAN(" \n\t\n\xC2\xA0\xE2\x80\x8B\n"), "TEXT_EMPTY@0()"));
    CHECK(became(SPAN("abc\0def"), "TEXT_BINARY@0(3)"));
    CHECK(became(SPAN("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"), "TEXT_BINARY@0(8)"));
}

TEST(stray_bytes)
{
    CHECK(became(SPAN("en rad på svenska\nnästa \xFF rad \xFE\n"),
                 "1:0:en rad på svenska|2:0:nästa \xEF\xBF\xBD rad \xEF\xBF\xBD|"
                 "TEXT_UNDECODABLE@2(2)"));
    CHECK(became(SPAN("plain ASCII that holds one \xFF stray byte and goes on for long enough"),
                 "1:0:plain ASCII that holds one \xEF\xBF\xBD stray byte and goes on for long "
                 "enough|TEXT_UNDECODABLE@1(1)"));
    CHECK(
        became(SPAN("första raden är på åtta ord\nf\xF6rsta raden \xE4r p\xE5 ett annat s\xE4tt\n"),
               "1:0:första raden är på åtta ord|2:0:första raden är på ett annat sätt|"
               "TEXT_MIXED@2(1)TEXT_MOJIBAKE@2(1)"));
}

TEST(controls)
{
    CHECK(became(SPAN("a\x01z\nb\x1Bz \xEF\xBF\xBF"),
                 "1:0:a\xEF\xBF\xBDz|2:0:b\xEF\xBF\xBDz \xEF\xBF\xBD|TEXT_CONTROL@1(3)"));
}

TEST(utf16)
{
    CHECK(became(SPAN("\xFF\xFE\xE5\0\n\0\xF6\0"), "1:0:å|2:0:ö|"));
    CHECK(became(SPAN("\xFE\xFF\0\xE5\0\n\0\xF6"), "1:0:å|2:0:ö|"));
    CHECK(became(SPAN("H\0e\0j\0 \0p\0\xE5\0 \0d\0i\0g\0"), "1:0:Hej på dig|"));
    CHECK(became(SPAN("\0H\0e\0j\0 \0p\0\xE5\0 \0d\0i\0g"), "1:0:Hej på dig|"));
}

TEST(digest)
{
    char hex[65];
    sha256_hex(SPAN(""), hex);
    CHECK_STR(hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    sha256_hex(SPAN("abc"), hex);
    CHECK_STR(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    sha256_hex(SPAN("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"), hex);
    CHECK_STR(hex, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}
