/* SPDX-License-Identifier: MIT
 *
 * Which items stand in one list, and which blocks in one box, after the decision. */
#include "harness.h"

#include "block/unit.h"

/* Numbers the COUNT units, all items with these marks and numbers; "1 1 2": their lists. */
static const char *lists(const enum mark *marks, const int *numbers, size_t count)
{
    static char out[64];
    struct unit list[8] = {{.raw = {0}}};
    struct choice chosen[8] = {{0}};
    struct units u = {.list = list, .count = count};
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        list[i].mark = marks[i];
        list[i].number = numbers[i];
        chosen[i].state = numbers[i] < 0 ? KIND_PARA : KIND_ITEM;
    }
    units_lists(&u, chosen);
    for (size_t i = 0; i < count; i++)
        n += (size_t)snprintf(out + n, sizeof out - n, "%s%u", i ? " " : "", list[i].list);
    return out;
}

TEST(bullets_that_stand_together_are_a_list)
{
    enum mark marks[] = {MARK_BULLET, MARK_BULLET, MARK_NONE, MARK_BULLET};
    int numbers[] = {0, 0, -1, 0};
    CHECK_STR(lists(marks, numbers, 4), "1 1 0 2");
}

TEST(another_mark_begins_another_list)
{
    enum mark marks[] = {MARK_BULLET, MARK_DASH, MARK_DASH, MARK_NUMBER};
    int numbers[] = {0, 0, 0, 1};
    CHECK_STR(lists(marks, numbers, 4), "1 2 2 3");
}

TEST(numbers_go_on_or_begin_anew)
{
    enum mark marks[] = {MARK_NUMBER, MARK_NUMBER, MARK_NUMBER, MARK_NUMBER};
    int up[] = {1, 2, 3, 4}, anew[] = {1, 2, 1, 2}, gap[] = {1, 3, 4, 4};
    CHECK_STR(lists(marks, up, 4), "1 1 1 1");
    CHECK_STR(lists(marks, anew, 4), "1 1 2 2");
    CHECK_STR(lists(marks, gap, 4), "1 2 2 2");
}

TEST(a_box_begins_at_its_head_and_ends_with_what_is_not_in_it)
{
    struct unit list[5] = {{.raw = {0}}};
    struct choice chosen[5] = {{.state = KIND_PARA},
                               {.state = KIND_HEADING},
                               {.state = KIND_PARA},
                               {.state = KIND_ITEM},
                               {.state = KIND_PARA}};
    struct units u = {.list = list, .count = 5};
    feature_set(&list[1].f, F_BOX_HEAD);
    feature_set(&list[2].f, F_IN_BOX);
    feature_set(&list[3].f, F_IN_BOX);
    units_lists(&u, chosen);
    CHECK(list[0].box == 0 && list[1].box == 1 && list[2].box == 1 && list[3].box == 1);
    CHECK(list[4].box == 0);
}
