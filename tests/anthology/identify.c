/* SPDX-License-Identifier: MIT
 *
 * Proves src/anthology/identify.c and claims.c: ids hang on what a thing is, on nothing else. */
#include "anthology/gathering.h"
#include "harness.h"

#include "base/banned.h"

static struct arena arena;

static const char *id(const char *name)
{
    return identify("o-", span_of(name), &arena);
}

TEST(names_become_ascii)
{
    CHECK_STR(id("Stockholms stad"), "o-stockholms-stad");
    CHECK_STR(id("Östra Göinge kommun"), "o-oestra-goeinge-kommun");
    CHECK_STR(id("Håbo kommun"), "o-haabo-kommun");
    CHECK_STR(id("Habo kommun"), "o-habo-kommun");
    CHECK_STR(id("  A_b--c.d  "), "o-a-b-c-d");
    CHECK_STR(id("Drammen Kommune (2020)"), "o-drammen-kommune-2020");
}

TEST(what_ascii_cannot_spell_gets_a_hash)
{
    const char *moscow = id("Москва"), *kyiv = id("Київ");
    CHECK(strcmp(moscow, kyiv) != 0);
    CHECK(strlen(moscow) == sizeof "o-" - 1 + 8);
    CHECK(strcmp(id(""), id("!?")) != 0);
    CHECK_STR(id("Москва"), moscow);
}

TEST(long_names_stay_apart)
{
    char a[400], b[400];
    memset(a, 'x', sizeof a - 1);
    a[sizeof a - 1] = 0;
    memcpy(b, a, sizeof a);
    b[sizeof b - 2] = 'y';
    CHECK(strlen(id(a)) < 120);
    CHECK(strcmp(id(a), id(b)) != 0);
}

TEST(namesakes_are_told_apart_in_any_order)
{
    const char *one[3] = {"s-a", "s-b", "s-a"}, *two[3] = {"s-a", "s-a", "s-b"};
    struct claim x[3] = {{&one[0], SPAN("k")}, {&one[1], SPAN("l")}, {&one[2], SPAN("m")}};
    struct claim y[3] = {{&two[0], SPAN("m")}, {&two[1], SPAN("k")}, {&two[2], SPAN("l")}};
    claims_settle(x, 3, &arena);
    claims_settle(y, 3, &arena);
    CHECK_STR(one[1], "s-b");
    CHECK_STR(two[2], "s-b");
    CHECK_STR(one[0], two[1]);
    CHECK_STR(one[2], two[0]);
    CHECK(strcmp(one[0], one[2]) != 0);
}

TEST(equal_things_are_counted)
{
    const char *ids[2] = {"s-a", "s-a"};
    struct claim c[2] = {{&ids[0], SPAN("k")}, {&ids[1], SPAN("k")}};
    claims_settle(c, 2, &arena);
    CHECK(strcmp(ids[0], ids[1]) != 0);
    arena_clear(&arena);
}
