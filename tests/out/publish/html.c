/* SPDX-License-Identifier: MIT
 *
 * XHTML of the EPUB as HTML: names of pages, what only XML knows, headings, empty elements. */
#include "out/publish/edition.h"

#include "harness.h"

static bool becomes(const char *xhtml, int rise, const char *html)
{
    struct buf b;
    buf_init(&b);
    html_of_xhtml(span_of(xhtml), rise, &b);
    bool same = span_is(buf_span(&b), html);
    buf_clear(&b);
    return same;
}

TEST(links_between_pages)
{
    CHECK(becomes("<a href=\"a.xhtml#b1\">x</a>", 0, "<a href=\"a.html#b1\">x</a>"));
    CHECK(becomes("<a href=\"a.xhtml\">x</a>", 0, "<a href=\"a.html\">x</a>"));
    CHECK(becomes("<a href=\"#b.xhtml\">x</a>", 0, "<a href=\"#b.xhtml\">x</a>"));
    CHECK(becomes("<a href=\"https://x.se/a.xhtml\">x</a>", 0,
                  "<a href=\"https://x.se/a.xhtml\">x</a>"));
    CHECK(becomes("a href=\"a.xhtml\" &lt;", 0, "a href=\"a.xhtml\" &lt;"));
}

TEST(attributes_of_xml_go)
{
    CHECK(becomes("<p epub:type=\"x\" lang=\"en\" xml:lang=\"en\" class=\"a b\">y</p>", 0,
                  "<p lang=\"en\" class=\"a b\">y</p>"));
    CHECK(becomes("<p title=\"a&gt;b = &quot;c\">y</p>", 0, "<p title=\"a&gt;b = &quot;c\">y</p>"));
}

TEST(empty_elements)
{
    CHECK(becomes("<br/><img src=\"a\"/><span id=\"a\"/>", 0,
                  "<br><img src=\"a\"><span id=\"a\"></span>"));
}

TEST(headings_rise)
{
    CHECK(becomes("<h2 id=\"b1\">a</h2><h3>b</h3><header>c</header>", 1,
                  "<h1 id=\"b1\">a</h1><h2>b</h2><header>c</header>"));
    CHECK(becomes("<h1>a</h1><hr/>", 1, "<h1>a</h1><hr>"));
}

TEST(broken_markup_ends)
{
    CHECK(becomes("a < b", 0, "a < b"));
    CHECK(becomes("", 0, ""));
    CHECK(becomes("<", 0, "<"));
    CHECK(becomes("<>", 0, "<>"));
}
