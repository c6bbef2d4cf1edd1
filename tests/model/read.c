/* SPDX-License-Identifier: MIT
 *
 * A model is read, linked, and written again as the same bytes; what is wrong is named with its
 * place. */
#include "harness.h"

#include "model/model.h"

#define HEAD                                                                   \
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"                             \
    "<anthology xmlns=\"urn:antologi:model:1\" xml:lang=\"sv\" version=\"1\" " \
    "generator=\"antologi\">\n"
#define SOURCE                                                                     \
    "  <source xml:id=\"s-a\" file=\"a.txt\" "                                     \
    "sha256=\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\" " \
    "encoding=\"UTF-8\" bytes=\"100\" lines=\"20\" permission=\"own\"/>\n"
#define PERSONS                                                            \
    "  <person xml:id=\"p-asa\" name=\"Åsa Öberg\" role=\"it-chef\"/>\n" \
    "  <person xml:id=\"p-as\" name=\"Åsa Ö\"/>\n"
#define ARTICLE                                                                       \
    "  <organisation xml:id=\"o-are\" name=\"Åre kommun\" kind=\"municipality\">\n"  \
    "    <article xml:id=\"a-a\" source=\"s-a\" xml:lang=\"sv\" also=\"o-mora\" "     \
    "date=\"--12-14\">\n"                                                             \
    "      <omitted reason=\"navigation\" lines=\"1-1\">Start, Åsa Ö.</omitted>\n"  \
    "      <title lines=\"2-2\">Så gör vi &amp; ni</title>\n"                       \
    "      <quote speaker=\"p-asa\" lines=\"3-3\">Vi måste våga. Vi kan.</quote>\n" \
    "      <list type=\"number\" lines=\"5-6\">\n"                                    \
    "        <item mark=\"1.\" lines=\"5-5\">Vi måste våga.</item>\n"               \
    "        <item mark=\"2.\" lines=\"6-6\" xml:lang=\"en\">Dare.</item>\n"          \
    "      </list>\n"                                                                 \
    "      <box lines=\"8-9\">\n"                                                     \
    "        <heading lines=\"8-8\">Fakta om Åsa Öbergs väg</heading>\n"           \
    "        <omitted reason=\"share\" lines=\"9-9\">Dela</omitted>\n"                \
    "      </box>\n"                                                                  \
    "    </article>\n"                                                                \
    "  </organisation>\n"                                                             \
    "  <organisation xml:id=\"o-mora\" name=\"Mora kommun\" kind=\"municipality\"/>\n"
#define PRINCIPLE                                                                      \
    "  <principle xml:id=\"pr-vaga\" article=\"a-a\" lines=\"5-5\" evidence=\"list\" " \
    "strength=\"core\">Vi måste våga.<place article=\"a-a\" lines=\"3-3\" "          \
    "speaker=\"p-asa\"/></principle>\n"
#define TAIL "</anthology>\n"

struct read {
    struct arena arena;
    struct anthology a;
    struct err e;
    bool ok;
};

static struct read *read_model(const char *xml)
{
    static struct read r;
    arena_clear(&r.arena);
    r.ok = model_read(span_of(xml), "x", &r.arena, &r.a, &r.e);
    return &r;
}

TEST(what_was_read_is_written_as_the_same_bytes)
{
    static const char xml[] = HEAD SOURCE PERSONS ARTICLE PRINCIPLE TAIL;
    struct read *r = read_model(xml);
    struct buf out = {0};
    CHECK(r->ok);
    if (r->ok)
        model_write(&r->a, &out);
    CHECK_SPAN(buf_span(&out), xml);
    buf_clear(&out);
}

TEST(numbers_titles_and_counts_are_filled_in)
{
    struct read *r = read_model(HEAD SOURCE PERSONS ARTICLE PRINCIPLE TAIL);
    CHECK(r->ok);
    if (!r->ok)
        return;
    const struct organisation *o = r->a.organisations;
    const struct article *x = o->articles;
    CHECK(o->number == 1 && o->next->number == 0);
    CHECK(x->number == 1 && x->also_count == 1 && x->also[0] == o->next);
    CHECK_STR(x->name, "Så gör vi & ni");
    CHECK(x->omitted[REASON_NAVIGATION] == 1 && x->omitted[REASON_SHARE] == 1);
    const struct node *list = x->body->next->next->next;
    CHECK(list->kind == KIND_LIST && list->number == 4 && list->child->next->number == 6);
    CHECK_STR(anthology_title(&r->a, &r->arena), "Antologi: Åre kommun");
}

TEST(principles_and_their_blocks_know_each_other)
{
    struct read *r = read_model(HEAD SOURCE PERSONS ARTICLE PRINCIPLE TAIL);
    CHECK(r->ok);
    if (!r->ok)
        return;
    const struct principle *p = r->a.principles;
    const struct node *quote = r->a.organisations->articles->body->next->next;
    CHECK(p->number == 1 && p->place_count == 1);
    CHECK(p->at.node == quote->next->child && p->places[0].node == quote);
    CHECK(quote->principle_count == 1 && quote->principles[0] == p);
    CHECK(p->places[0].speaker == &r->a.voices[0] && p->at.speaker == NULL);
}

TEST(persons_stand_where_they_speak_or_are_named)
{
    struct read *r = read_model(HEAD SOURCE PERSONS ARTICLE TAIL);
    CHECK(r->ok);
    if (!r->ok)
        return;
    CHECK_STR(r->a.voices[0].sort, "Öberg, Åsa");
    CHECK(r->a.voices[0].article_count == 1);
    CHECK(r->a.voices[1].article_count == 0); /* in omitted text, and as a part of another name */
}

/* Code and place of what is wrong with the model. */
#define CHECK_BAD(xml, want_code, at_line, at_column)                              \
    do {                                                                           \
        struct read *bad = read_model(xml);                                        \
        CHECK(!bad->ok);                                                           \
        CHECK_STR(bad->ok ? "" : diag_name(bad->e.diag.code), want_code);          \
        CHECK(bad->e.diag.line == (at_line) && bad->e.diag.column == (at_column)); \
        CHECK(err_status(&bad->e) == STATUS_DATA);                                 \
    } while (0)

TEST(what_is_wrong_is_named_with_its_place)
{
    CHECK_BAD("<book/>", "MODEL_ROOT", 1, 1);
    CHECK_BAD(HEAD "<foo/>" TAIL, "MODEL_ELEMENT", 3, 1);
    CHECK_BAD(HEAD ARTICLE TAIL, "MODEL_REFERENCE", 4, 5);
    CHECK_BAD(HEAD PERSONS SOURCE TAIL, "MODEL_ORDER", 5, 3);
    CHECK_BAD(HEAD "<title>a</title><title>b</title>" TAIL, "MODEL_TWICE", 3, 17);
    CHECK_BAD(HEAD SOURCE "x" TAIL, "MODEL_TEXT", 3, 169);
    CHECK_BAD(HEAD SOURCE SOURCE TAIL, "MODEL_ID_TWICE", 4, 3);
    CHECK_BAD(HEAD "<date>2021-02-30</date>" TAIL, "MODEL_DATE", 3, 17);
    CHECK_BAD(HEAD "<person xml:id='p'/>" TAIL, "MODEL_MISSING", 3, 1);
    CHECK_BAD(HEAD "<person xml:id='p' name='n' size='9'/>" TAIL, "MODEL_ATTRIBUTE", 3, 1);
    CHECK_BAD(HEAD "<person xml:id='p.q' name='n'/>" TAIL, "MODEL_VALUE", 3, 1);
    CHECK_BAD(HEAD SOURCE "<organisation xml:id='o' name='' kind='none'>"
                          "<article xml:id='a' source='s-a' also='o p'/></organisation>" TAIL,
              "MODEL_REFERENCE", 4, 46);
    CHECK_BAD("<anthology xmlns='urn:antologi:model:1' xml:lang='sv' version='2' generator=''/>",
              "MODEL_VERSION", 1, 1);
}
