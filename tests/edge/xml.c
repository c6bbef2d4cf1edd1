/* SPDX-License-Identifier: MIT
 *
 * XML out and in: escaping, places of events, and what is refused before libxml2 sees it. */
#include "harness.h"

#include "base/arena.h"
#include "edge/xml.h"

/* All events of XML as a line each: "< name 1:1", "> name 1:4", "' text 1:2". */
static const char *events(struct span xml)
{
    static char out[4000];
    struct buf b = {0};
    struct xml_reader *r = xml_reader_new(xml, "x", NULL);
    enum xml_event e;
    while ((e = xml_next(r)) < XML_DONE) {
        struct span s = e == XML_TEXT ? xml_value(r) : span_of(xml_name(r));
        buf_printf(&b, "%c%.*s %u:%u\n",
                   e == XML_TEXT    ? '\''
                   : e == XML_START ? '<'
                                    : '>',
                   (int)s.n, s.p, xml_line(r), xml_column(r));
    }
    if (e == XML_FAILED) {
        struct err err;
        xml_reader_error(r, &err);
        buf_printf(&b, "%s %u:%u", diag_name(err.diag.code), err.diag.line, err.diag.column);
    }
    xml_reader_free(r);
    snprintf(out, sizeof out, "%.*s", (int)b.n, b.p ? b.p : "");
    buf_clear(&b);
    return out;
}

TEST(events_stand_where_they_say)
{
    CHECK_STR(events(SPAN("<?xml version='1.0'?>\n<!-- <no> -->\n<a>\n  <b x='>'/>å<c/>\n</a>\n")),
              "<a 3:1\n'\n   3:4\n<b 4:3\n>b 4:3\n'å 4:13\n<c 4:14\n>c 4:14\n'\n 4:18\n>a 5:1\n");
}

TEST(lines_end_in_every_way)
{
    CHECK_STR(events(SPAN("<a>\r\n<b/>\r<c/></a>")),
              "<a 1:1\n'\n 1:4\n<b 2:1\n>b 2:1\n'\n 2:5\n<c 3:1\n>c 3:1\n>a 3:5\n");
}

TEST(cdata_is_text_and_hides_tags)
{
    CHECK_STR(events(SPAN("<a><![CDATA[<x>]]>&amp;<b/></a>")),
              "<a 1:1\n'<x>& 1:4\n<b 1:24\n>b 1:24\n>a 1:28\n");
}

TEST(utf16_has_places_too)
{
    static const char wide[] = "\xFF\xFE<\0a\0>\0\n\0<\0b\0/\0>\0<\0/\0a\0>\0";
    CHECK_STR(events(span_make(wide, sizeof wide - 1)),
              "<a 1:1\n'\n 1:4\n<b 2:1\n>b 2:1\n>a 2:5\n");
}

TEST(latin1_is_read_when_it_is_declared)
{
    CHECK_STR(events(SPAN("<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE5</a>")),
              "<a 1:44\n'å 1:47\n>a 1:48\n");
}

TEST(a_doctype_is_refused_wherever_it_hides)
{
    CHECK_STR(events(SPAN("<!DOCTYPE a><a/>")), "XML_DOCTYPE 1:1");
    CHECK_STR(events(SPAN("<?xml version='1.0'?>\n<!-- x --> <?p i?>\n <!DOCTYPE a [<!ENTITY % x "
                          "SYSTEM 'file:///etc/passwd'> %x;]><a/>")),
              "XML_DOCTYPE 3:2");
    /* a declaration that libxml2 might read otherwise than we do */
    CHECK_STR(events(SPAN("<?xml version='1.0' encoding='UTF-7'?>+ADwAIQ-DOCTYPE a+AD4-<a/>")),
              "XML_ENCODING 1:1");
    CHECK_STR(events(SPAN("\x4C\x6F\xA7\x94")), "XML_ENCODING 1:1");
    static const char wide[] = "\xFE\xFF\0<\0!\0D\0O\0C\0T\0Y\0P\0E\0 \0a\0>\0<\0a\0/\0>";
    CHECK_STR(events(span_make(wide, sizeof wide - 1)), "XML_DOCTYPE 1:1");
}

TEST(what_is_not_well_formed_is_placed)
{
    CHECK_STR(events(SPAN("<a>\n<b></a>")), "<a 1:1\n'\n 1:4\n<b 2:1\nXML_SYNTAX 2:8");
    CHECK_STR(events(SPAN("<a>&x;</a>")), "<a 1:1\nXML_SYNTAX 1:7");
    CHECK_STR(events(SPAN("<a/>x")), "<a 1:1\n>a 1:1\nXML_SYNTAX 1:5");
    CHECK_STR(events(SPAN("")), "XML_SYNTAX 1:1");
    CHECK(strstr(events(SPAN("<a><y:b/></a>")), "XML_SYNTAX 1:8") != NULL);
}

TEST(a_text_comes_in_one_piece)
{
    struct buf b = {0};
    buf_puts(&b, "<a b='&lt;&amp;&#229;'>");
    for (int i = 0; i < 50000; i++)
        buf_puts(&b, "å&amp;<!-- no -->");
    buf_puts(&b, "</a>");
    struct xml_reader *r = xml_reader_new(buf_span(&b), "x", NULL);
    CHECK(xml_next(r) == XML_START);
    CHECK(xml_next(r) == XML_TEXT);
    CHECK(xml_value(r).n == 150000);
    CHECK(xml_next(r) == XML_END);
    CHECK(xml_next(r) == XML_DONE);
    CHECK(xml_next(r) == XML_DONE);
    xml_reader_free(r);
    buf_clear(&b);
}

/* Prints what E says: the runner gathers the sentences that were told. */
static void tell(const struct err *e)
{
    struct buf b = {0};
    diag_format(&b, &e->diag, DIAG_ENGLISH);
    printf("%.*s\n", (int)b.n, b.p);
    buf_clear(&b);
}

TEST(deep_documents_are_refused)
{
    struct buf b = {0};
    for (int i = 0; i < 100000; i++)
        buf_puts(&b, "<a>");
    CHECK(strstr(events(buf_span(&b)), "XML_DEEP 1:385") != NULL);
    struct xml_reader *r = xml_reader_new(buf_span(&b), "deep.xml", NULL);
    struct err e;
    while (xml_next(r) < XML_DONE)
        ;
    xml_reader_error(r, &e);
    tell(&e);
    xml_reader_free(r);
    buf_clear(&b);
}

/* XML by SCHEMA, the content of an element of RELAX NG: 1 valid, 0 not. */
static int valid(const char *schema, const char *xml)
{
    struct err e;
    struct buf b = {0};
    buf_printf(&b,
               "<element name='a' ns='u' xmlns='http://relaxng.org/ns/structure/1.0'>%s</element>",
               schema);
    struct xml_schema *s = xml_schema_new(buf_span(&b), "s", &e);
    struct xml_reader *r = xml_reader_new(span_of(xml), "x", s);
    enum xml_event event;
    while ((event = xml_next(r)) < XML_DONE)
        ;
    CHECK(event == XML_DONE);
    int result = xml_valid(r);
    xml_reader_free(r);
    xml_schema_free(s);
    buf_clear(&b);
    return result;
}

TEST(a_schema_says_yes_or_no)
{
    CHECK(valid("<empty/>", "<a xmlns='u'/>") == 1);
    CHECK(valid("<empty/>", "<a/>") == 0);
    CHECK(valid("<empty/>", "<a xmlns='u'>x</a>") == 0);
    CHECK(valid("<text/>", "<a xmlns='u'>x</a>") == 1);
    CHECK(valid("<text/>", "<a xmlns='u'><b/></a>") == 0);
    static const char inner[] = "<oneOrMore><element name='b'><attribute name='c'>"
                                "<choice><value>x</value><empty/></choice></attribute>"
                                "<optional><attribute name='xml:id'/></optional>"
                                "<text/></element></oneOrMore>";
    CHECK(valid(inner, "<a xmlns='u'><b c='x'/> <b c='' xml:id='i'>t</b></a>") == 1);
    CHECK(valid(inner, "<a xmlns='u'><b c='x'/><b c='y'/></a>") == 0);
    CHECK(valid(inner, "<a xmlns='u'><b c='x'/><b c='x' d=''/></a>") == 0);
    CHECK(valid(inner, "<a xmlns='u'></a>") == 0);
    CHECK(valid(inner, "<a xmlns='u'><b c='x'/>x</a>") == 0);
    /* names that are no list of names: these elements are checked whole */
    static const char whole[] = "<zeroOrMore><element><anyName/><attribute name='c'/>"
                                "<zeroOrMore><element name='d'><text/></element></zeroOrMore>"
                                "</element></zeroOrMore>";
    CHECK(valid(whole, "<a xmlns='u'><b c=''><d>x</d><d/></b><e c='1'/></a>") == 1);
    CHECK(valid(whole, "<a xmlns='u'><b c=''><d>x</d><f/></b><e c='1'/></a>") == 0);
    CHECK(valid(whole, "<a xmlns='u'><b c=''/><e/></a>") == 0);
    struct err e;
    CHECK(xml_schema_new(SPAN("<element/>"), "s", &e) == NULL);
    CHECK(e.diag.code == DIAG_XML_SCHEMA);
}

TEST(what_is_written_is_escaped)
{
    struct buf b = {0};
    struct xml_writer *w = xml_writer_new(&b);
    xml_declare(w);
    xml_start(w, "a");
    xml_attr_s(w, "x", "<\"&\n>");
    xml_attr_opt(w, "y", "");
    xml_newline(w, 2);
    xml_element(w, "b", SPAN("1 < 2 & \"\x01 ]]> \xEF\xBF\xBF\r"));
    xml_start(w, "c");
    xml_text_s(w, "");
    xml_end(w);
    xml_end(w);
    CHECK_SPAN(buf_span(&b), /* all there before the writer is freed */
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<a x=\"&lt;&quot;&amp;&#10;&gt;\">\n  <b>1 &lt; 2 &amp; \"\xEF\xBF\xBD ]]&gt; "
               "\xEF\xBF\xBD&#13;</b><c/></a>");
    xml_writer_free(w);
    buf_clear(&b);
}

TEST(long_texts_are_cut_between_characters)
{
    struct buf in = {0}, out = {0};
    for (int i = 0; i < 1000000; i++)
        buf_puts(&in, "xå€");
    struct xml_writer *w = xml_writer_new(&out);
    xml_element(w, "a", buf_span(&in));
    xml_writer_free(w);
    CHECK(out.n == in.n + 7 && memcmp(out.p + 3, in.p, in.n) == 0);
    buf_clear(&in);
    buf_clear(&out);
}
