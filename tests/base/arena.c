/* SPDX-License-Identifier: MIT */
#include "harness.h"

#include "base/arena.h"

TEST(gives_zeroed_aligned_memory)
{
    struct arena a;
    arena_init(&a);
    arena_bytes(&a, 3);
    long double *x = ARENA_ARRAY(&a, long double, 100);
    CHECK((uintptr_t)x % _Alignof(long double) == 0);
    bool zero = true;
    for (int i = 0; i < 100; i++)
        zero = zero && x[i] == 0;
    CHECK(zero);
    arena_clear(&a);
    CHECK(a.total == 0 && a.chunks == NULL);
}

TEST(holds_large_and_many)
{
    struct arena a;
    arena_init(&a);
    char *big = arena_bytes(&a, 10 << 20);
    memset(big, 'x', 10 << 20);
    char *first = arena_string(&a, SPAN("first"));
    for (int i = 0; i < 100000; i++)
        arena_bytes(&a, 17)[16] = (char)i;
    CHECK_STR(first, "first");
    CHECK(big[0] == 'x' && big[(10 << 20) - 1] == 'x');
    arena_clear(&a);
}

TEST(reset_forgets_all_and_keeps_a_chunk)
{
    struct arena a;
    arena_init(&a);
    arena_reset(&a);
    CHECK(a.total == 0);
    for (int round = 0; round < 3; round++) {
        char *zeroed = arena_alloc(&a, 1000);
        for (int i = 0; i < 1000; i++)
            CHECK(zeroed[i] == 0);
        memset(zeroed, 'x', 1000);
        for (int i = 0; i < 100; i++)
            memset(arena_bytes(&a, 5000), 'y', 5000);
        arena_reset(&a);
        CHECK(a.total > 0 && a.total <= 1 << 20);
    }
    memset(arena_bytes(&a, 10 << 20), 'z', 10 << 20);
    arena_reset(&a);
    CHECK(a.total <= 1 << 20);
    arena_clear(&a);
}

TEST(copies_end_in_nul)
{
    struct arena a;
    arena_init(&a);
    struct span s = arena_copy(&a, span_make("abcdef", 3));
    CHECK_SPAN(s, "abc");
    CHECK(s.p[3] == '\0');
    CHECK_STR(arena_printf(&a, "%s-%d", "o", 12), "o-12");
    CHECK_SPAN(arena_copy(&a, SPAN("")), "");
    arena_clear(&a);
}

TEST(adopt_keeps_what_the_other_gave)
{
    struct arena a, b;
    arena_init(&a);
    arena_init(&b);
    char *x = arena_string(&a, SPAN("mine"));
    char *y = arena_string(&b, SPAN("yours"));
    arena_adopt(&a, &b);
    arena_clear(&b);
    CHECK_STR(x, "mine");
    CHECK_STR(y, "yours");
    char *z = arena_string(&a, SPAN("after"));
    CHECK_STR(z, "after");
    arena_clear(&a);
}

TEST(push_makes_room_for_one_more)
{
    int *list = NULL;
    size_t count = 0, cap = 0;
    for (int i = 0; i < 1000; i++) {
        MEM_PUSH(list, count, cap);
        list[count++] = i;
    }
    CHECK(cap >= 1000 && list[0] == 0 && list[999] == 999);
    free(list);
}
