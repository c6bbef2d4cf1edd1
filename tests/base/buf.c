/* SPDX-License-Identifier: MIT */
#include "harness.h"

#include "base/buf.h"

TEST(grows_and_is_usable_after_clear)
{
    struct buf b;
    buf_init(&b);
    for (int i = 0; i < 100000; i++)
        buf_putc(&b, (char)('a' + i % 26));
    CHECK(b.n == 100000);
    CHECK(b.p[0] == 'a' && b.p[99999] == 'a' + 99999 % 26);
    buf_clear(&b);
    CHECK(b.n == 0);
    CHECK_SPAN(buf_span(&b), "");
    buf_printf(&b, "%s %d", "rad", 7);
    CHECK_SPAN(buf_span(&b), "rad 7");
    buf_clear(&b);
}

TEST(printf_longer_than_any_first_guess)
{
    struct buf b;
    buf_init(&b);
    buf_puts(&b, "x");
    buf_printf(&b, "%5000d", 1);
    CHECK(b.n == 5001 && b.p[0] == 'x' && b.p[1] == ' ' && b.p[5000] == '1');
    buf_clear(&b);
}

TEST(code_points_become_utf8)
{
    struct buf b;
    buf_init(&b);
    buf_code(&b, 'A');
    buf_code(&b, 0xE5);
    buf_code(&b, 0x2013);
    buf_code(&b, 0x1F600);
    CHECK_SPAN(buf_span(&b), "A\xC3\xA5\xE2\x80\x93\xF0\x9F\x98\x80");
    buf_clear(&b);
}

static void xml(const char *text, bool attribute, const char *want)
{
    struct buf b;
    buf_init(&b);
    buf_xml(&b, span_of(text), attribute);
    CHECK_SPAN(buf_span(&b), want);
    buf_clear(&b);
}

TEST(xml_escapes_markup)
{
    xml("a<b>&\"c\"", false, "a&lt;b&gt;&amp;\"c\"");
    xml("a<b>&\"c\"", true, "a&lt;b&gt;&amp;&quot;c&quot;");
    xml("\t\n", false, "\t\n");
    xml("\t\n\r", true, "&#9;&#10;&#13;");
    xml("\r", false, "&#13;");
}

TEST(xml_replaces_what_it_cannot_hold)
{
    xml("a\x01z", false, "a\xEF\xBF\xBDz");
    xml("\x1b[31m", true, "\xEF\xBF\xBD[31m");
    xml("\xEF\xBF\xBE\xEF\xBF\xBF", false, "\xEF\xBF\xBD\xEF\xBF\xBD"); /* U+FFFE, U+FFFF */
    xml("\xEF\xBC\x81\xEF\xBF\xBD", false, "\xEF\xBC\x81\xEF\xBF\xBD"); /* neighbours stay */
}
