/* SPDX-License-Identifier: MIT
 *
 * A book whose bodies are put away is the same book as one that is held, and a body that cannot be
 * taken out again ends the writing. */
#include "harness.h"

#include <unistd.h>

#include "anthology/shelf.h"
#include "base/file.h"
#include "model/model.h"
#include "out/out.h"

enum { ARTICLES = 60, BLOCKS = 30 };

static struct arena memory;

static const char *path(const char *name)
{
    const char *tmp = getenv("TMPDIR");
    return arena_printf(&memory, "%s/%s", tmp ? tmp : "/tmp", name);
}

static void put_registers(struct buf *b)
{
    buf_puts(b, "<anthology xmlns='" MODEL_NAMESPACE "' xml:lang='sv' version='1' generator='g'>"
                "<preface><para>Ord före boken.</para></preface>");
    for (int i = 0; i < ARTICLES; i++)
        buf_printf(b,
                   "<source xml:id='s-%d' file='%d.txt' sha256='%064d' encoding='UTF-8' bytes='9' "
                   "lines='99'/>",
                   i, i, i);
    buf_puts(b, "<person xml:id='p-asa' name='Åsa Öberg' role='rektor' role-date='2021-10-18'/>"
                "<person xml:id='p-as' name='Åsa Öberg' organisation='Åre'/>"
                "<person xml:id='p-bo' name='Bo Al'/><person xml:id='p-no' name='Nils Ingen'/>");
}

/* Every kind of block that a link, a name or a number can hang on, over 32 KiB of it. */
static void put_article(struct buf *b, int i)
{
    buf_printf(b, "<article xml:id='a-%d' source='s-%d' xml:lang='%s' date='2021-10' also='o-2'>",
               i, i, i % 7 ? "sv" : "en");
    buf_puts(b, "<omitted reason='share' lines='1-1'>Dela</omitted>");
    if (i % 3)
        buf_printf(b, "<title lines='2-2'>Ämne: Rubrik %d</title>", i);
    buf_puts(b, "<byline lines='3-3' authors='Bo Al'>Text: Bo Al</byline>");
    for (int k = 0; k < BLOCKS; k++) {
        buf_printf(b, "<para lines='%d-%d'%s>Bo Al säger %d: Våga. ", k + 4, k + 4,
                   k % 5 ? "" : " xml:lang='nb'", k);
        for (int n = 0; n < 25; n++)
            buf_puts(b, "Det som står här ska stå i boken också. ");
        buf_puts(b, "</para>");
    }
    buf_puts(b, "<quote lines='40-40' speaker='p-asa'>Våga. Pröva.</quote>"
                "<box lines='41-44'><heading lines='41-41'>Fakta</heading><list type='number' "
                "lines='42-43'><item mark='1.' lines='42-42'>Ett</item><item mark='2.' "
                "lines='43-43'>Åsa Öberg</item></list></box></article>");
}

/* Principles that stand in several articles, so that their places go back and forth. */
static void put_rest(struct buf *b)
{
    for (int i = 0; i < ARTICLES; i++)
        buf_printf(b,
                   "<principle xml:id='pr-%d' article='a-%d' lines='4-40' evidence='norm' "
                   "strength='core'%s theme='lead'>Våga.<place article='a-%d' lines='4-40'/><place "
                   "article='a-%d' lines='4-40' speaker='p-asa'/></principle>",
                   i, i, i % 4 ? "" : " epigraph='yes'", (i + 1) % ARTICLES, i);
    for (int t = 0; t < 2; t++) {
        buf_printf(b, "<term xml:id='t-%d' name='ord %d'>", t, t);
        for (int i = 0; i < ARTICLES; i++)
            buf_printf(b, "<place article='a-%d' lines='4-4' block='%d'/>", i, 1 + t + i % 9);
        buf_puts(b, "</term>");
    }
    buf_puts(b, "</anthology>");
}

static struct span model(void)
{
    static struct buf b;
    if (b.n)
        return buf_span(&b);
    put_registers(&b);
    for (int o = 0; o < 2; o++) {
        buf_printf(&b, "<organisation xml:id='o-%d' name='Ö %d' kind='other'>", o, o);
        for (int i = o * ARTICLES / 2; i < (o + 1) * ARTICLES / 2; i++)
            put_article(&b, i);
        buf_puts(&b, "</organisation>");
    }
    buf_puts(&b, "<organisation xml:id='o-2' name='Ö 2' kind='other'/>");
    put_rest(&b);
    return buf_span(&b);
}

static bool write_to(const struct anthology *a, struct buf *out, struct err *e)
{
    const struct out_options o = {.threads = 1, .epoch = -1};
    return out_find("docbook")->write(a, &o, out, e);
}

/* The model from a file, its bodies put away. */
static bool read_apart(struct arena *arena, struct anthology *a, struct err *e)
{
    return file_write(path("m.xml"), model(), e) &&
           model_read_apart(path("m.xml"), getenv("TMPDIR"), arena, a, e);
}

TEST(bodies_put_away_make_the_same_book)
{
    struct arena arena = {0};
    struct anthology held, apart;
    struct buf want = {0}, got = {0};
    struct err e;
    CHECK(model_read(model(), "m", &arena, &held, &e) && write_to(&held, &want, &e));
    CHECK(want.n > 1 << 20);
    CHECK(read_apart(&arena, &apart, &e));
    CHECK(apart.shelf && apart.shelf->spool.fd >= 0); /* they did not find room in memory */
    CHECK(!apart.organisations->articles->body);
    CHECK(write_to(&apart, &got, &e));
    CHECK(span_equal(buf_span(&got), buf_span(&want)));
    /* a principle speaks the language of its block, which is away when it is written */
    CHECK(span_find(buf_span(&got), SPAN("<foreignphrase role=\"principle\" xml:lang=\"nb\">")) !=
          SIZE_MAX);
    anthology_close(&apart);
    CHECK(!apart.shelf);
    buf_clear(&want);
    buf_clear(&got);
    arena_clear(&arena);
}

TEST(an_open_article_is_as_it_was)
{
    struct arena arena = {0};
    struct anthology held, apart;
    struct article x;
    struct err e;
    CHECK(model_read(model(), "m", &arena, &held, &e) && read_apart(&arena, &apart, &e));
    const struct article *a = held.organisations->articles, *b = apart.organisations->articles;
    for (; a && b; a = a->next, b = b->next) {
        CHECK(anthology_open(&apart, b, &arena, &x, &e));
        CHECK(x.person_count == 3 && x.person_count == a->person_count);
        for (size_t i = 0; i < x.person_count; i++) /* in the order of the register */
            CHECK(x.persons[i] == &apart.voices[i] && a->persons[i] == &held.voices[i]);
        CHECK(!x.title == !a->title && (!x.title || x.title->number == a->title->number));
        CHECK_STR(x.name, a->name);
        const struct node *m = a->body, *n = x.body;
        for (; m && n; m = m->next, n = n->next) {
            CHECK(m->number == n->number && m->first == n->first && m->last == n->last);
            CHECK(m->principle_count == n->principle_count && !m->terms == !n->terms);
            CHECK(m->kind == n->kind && !m->child == !n->child && span_equal(m->text, n->text));
            CHECK_STR(n->lang, m->lang ? m->lang : "");
        }
        CHECK(!m && !n);
    }
    CHECK(!a && !b);
    anthology_close(&apart);
    arena_clear(&arena);
}

TEST(a_body_that_is_lost_ends_the_writing)
{
    struct arena arena = {0};
    struct anthology a;
    struct err e;
    const struct out_options o = {.threads = 1, .epoch = -1};
    CHECK(read_apart(&arena, &a, &e) && file_write(path("old"), SPAN("old"), &e));
    CHECK(ftruncate(a.shelf->spool.fd, 1 << 20) == 0); /* the last article cannot be read */
    CHECK(!out_file(out_find("docbook"), &a, &o, path("old"), &e));
    CHECK_STR(diag_name(e.diag.code), "SPOOL_FAILED");
    CHECK(file_holds(path("old"), SPAN("old")));
    struct file_names names = {0};
    CHECK(file_list(getenv("TMPDIR") ? getenv("TMPDIR") : "/tmp", &names, &e));
    for (size_t i = 0; i < names.count; i++) /* nothing lies beside it */
        CHECK(strncmp(names.list[i], "old.", 4) != 0);
    file_names_clear(&names);
    anthology_close(&a);
    arena_clear(&arena);
}
