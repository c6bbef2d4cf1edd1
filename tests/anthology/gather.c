/* SPDX-License-Identifier: MIT
 *
 * Proves src/anthology/gather.c and its rooms: order, ids, registers, lists and boxes. */
#include "base/buf.h"
#include "drafts.h"
#include "edge/uni.h"
#include "harness.h"

#include "base/banned.h"

static struct arena arena;
static struct diags diags;

static struct draft of(const char *file, const char *org, const char *script)
{
    struct draft d = draft_make(&arena, file, "sv", script);
    if (org)
        d.org = (struct org){org, ORG_MUNICIPALITY, NULL};
    else
        d.org.kind = ORG_NONE;
    return d;
}

static struct anthology gather(const struct draft *drafts, size_t count)
{
    struct anthology a;
    diags_clear(&diags);
    diags_init(&diags, &arena);
    anthology_gather(drafts, count, NULL, &arena, &a, &diags);
    return a;
}

TEST(chapters_stand_in_the_order_of_the_alphabet_and_none_last)
{
    struct draft d[] = {of("1.txt", "Örebro kommun", "para Ett\n"),
                        of("2.txt", NULL, "para Två\n"),
                        of("3.txt", "Åre kommun", "para Tre\n"),
                        of("4.txt", "Ängelholms kommun", "para Fyra\n"),
                        of("5.txt", "Örebro kommun", "para Fem\n"),
                        of("6.txt", "Zinkgruvans kommun", "para Sex\n")};
    struct anthology a = gather(d, 6);
    static const char *const want[] = {"o-zinkgruvans-kommun", "o-aare-kommun",
                                       "o-aengelholms-kommun", "o-oerebro-kommun", "o-none"};
    const struct organisation *o = a.organisations;
    for (size_t i = 0; i < 5; i++, o = o->next)
        CHECK_STR(o->id, want[i]);
    CHECK(o == NULL);
    CHECK(a.article_count == 6);
    const struct organisation *oerebro = a.organisations->next->next->next;
    CHECK_STR(oerebro->articles->id, "a-1");
    CHECK_STR(oerebro->articles->next->id, "a-5");
    CHECK(oerebro->next->kind == ORG_NONE && oerebro->next->articles);
}

TEST(organisations_told_of_beside_are_listed)
{
    struct draft d = of("1.txt", "Mora kommun", "para Ett\n");
    struct org also[2] = {{"Orsa kommun", ORG_MUNICIPALITY, "2034"},
                          {"Mora Kommun", ORG_MUNICIPALITY, NULL}};
    d.also = also;
    d.also_count = 2;
    struct anthology a = gather(&d, 1);
    const struct article *x = a.organisations->articles;
    CHECK(x->also_count == 1);
    CHECK(x->also[0] == a.organisations->next && !a.organisations->next->articles);
    CHECK_STR(x->also[0]->code, "2034");
}

TEST(ids_do_not_hang_on_company)
{
    struct draft d[] = {of("dir/A b.txt", "Mora kommun", "para Vi måste våga prova nytt ihop.\n"),
                        of("x/c.TXT", "Orsa kommun", "para Tre\n"),
                        of("y/c.txt", "Orsa kommun", "para Något helt annat här\n")};
    struct anthology one = gather(d, 1), all = gather(d, 3);
    CHECK_STR(one.sources[0].id, "s-a-b");
    CHECK_STR(all.sources[0].id, "s-a-b");
    CHECK_STR(one.principles->id, "pr-a-b-1");
    CHECK_STR(all.principles->id, "pr-a-b-1");
    CHECK(strcmp(all.sources[1].id, all.sources[2].id) != 0);
    struct draft turned[] = {d[2], d[1]};
    struct anthology b = gather(turned, 2);
    CHECK_STR(b.sources[0].id, all.sources[2].id);
    CHECK_STR(b.sources[1].id, all.sources[1].id);
}

TEST(one_person_in_two_articles_is_one_voice)
{
    struct person anna[] = {{"Anna Öst", NULL, "Mora kommun"}, {"Bo Ek", "chef", NULL}};
    struct person again[] = {{"Anna Öst", "rektor", "Mora kommun"}, {"Anna Öst", NULL, "Orsa"}};
    struct draft d[] = {of("1.txt", "Mora kommun", "quote Ja, så är det, säger Anna Öst.\n"),
                        of("2.txt", "Mora kommun", "quote Nej, sa hon.\npara Slut.\n")};
    d[0].people = anna, d[0].people_count = 2, d[0].speakers[0] = 0;
    d[1].people = again, d[1].people_count = 2, d[1].speakers[0] = 1;
    struct anthology a = gather(d, 2);
    CHECK(a.voice_count == 3);
    CHECK_STR(a.voices[0].name, "Bo Ek");
    CHECK_STR(a.voices[1].id, "p-anna-oest-mora-kommun");
    CHECK_STR(a.voices[1].role, "rektor");
    CHECK_STR(a.voices[2].id, "p-anna-oest-orsa");
    CHECK(a.organisations->articles->body->speaker == &a.voices[1]);
    CHECK(a.organisations->articles->next->body->speaker == &a.voices[2]);
}

TEST(items_stand_in_lists_and_boxes_hold_their_blocks)
{
    struct draft d = of("1.txt", "Mora kommun",
                        "para Så här:\nitem 1. ett\nitem 2. två\npara Och:\nitem - tre\n"
                        "box heading Fakta\nbox item - fyra\nbox item - fem\nomitted Dela\n");
    struct anthology a = gather(&d, 1);
    const struct node *n = a.organisations->articles->body->next;
    CHECK(n->kind == KIND_LIST && n->numbered && n->first == 2 && n->last == 3);
    CHECK_STR(n->child->mark, "1.");
    CHECK_SPAN(n->child->text, "ett");
    n = n->next->next;
    CHECK(n->kind == KIND_LIST && !n->numbered && !n->child->next);
    n = n->next;
    CHECK(n->kind == KIND_BOX && n->child->kind == KIND_HEADING);
    CHECK(n->child->next->kind == KIND_LIST && n->child->next->child->next);
    CHECK(n->last == 8);
    CHECK(n->next->kind == KIND_OMITTED && !n->next->next);
}

TEST(a_source_that_repeats_another_is_named_and_has_no_article)
{
    const char *text = "title Titel\npara Samma text i båda fallen, ord för ord och rad för rad.\n";
    struct draft d[] = {of("1.txt", "Mora kommun", text), of("2.txt", "Orsa kommun", text)};
    struct anthology a = gather(d, 2);
    CHECK(a.source_count == 2 && a.article_count == 1);
    CHECK_STR(a.sources[1].duplicate_of, "s-1");
    CHECK(!a.organisations->next);
    CHECK(diags.count == 1 && diags.list[0].code == DIAG_SOURCE_REPEATS);
}

TEST(what_is_said_twice_stands_once_with_its_places)
{
    struct draft d[] = {
        of("1.txt", "Mora kommun", "para Vi måste våga släppa taget om kontrollen i vardagen.\n"),
        of("2.txt", "Mora kommun",
           "title Annat\npara Vi måste våga släppa taget om kontrollen i vardagen!\n"),
        of("3.txt", "Orsa kommun",
           "lead Tredje\npara Vi måste våga släppa taget om kontrollen i vardagen.\n")};
    d[0].date = "2020", d[1].date = "2021", d[2].date = "2022";
    struct anthology a = gather(d, 3);
    CHECK(a.principle_count == 2);
    CHECK(a.principles->place_count == 1);
    CHECK_STR(a.principles->places[0].article->id, "a-2");
    CHECK(a.principles->places[0].first == 2);
    CHECK_STR(a.principles->next->at.article->id, "a-3");
}

TEST(no_drafts_make_an_empty_book)
{
    struct anthology a = gather(NULL, 0);
    CHECK(!a.source_count && !a.organisations && !a.principles);
    CHECK(a.lang != NULL);
    arena_clear(&arena);
}
