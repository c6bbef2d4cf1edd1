/* SPDX-License-Identifier: MIT
 *
 * After the decision: items that stand together become lists, the lines of a fact box a box. */
#include "block/unit.h"

#include "base/banned.h"

/* True when B goes on with the list of A. */
static bool same_list(const struct unit *a, const struct unit *b)
{
    if (feature_has(&a->f, F_IN_BOX) != feature_has(&b->f, F_IN_BOX) || a->mark != b->mark)
        return false;
    return a->mark < MARK_NUMBER || b->number == a->number + 1 || b->number == a->number;
}

static void number_lists(struct units *u, const struct choice *chosen)
{
    unsigned list = 0;
    for (size_t i = 0; i < u->count; i++) {
        if (chosen[i].state != KIND_ITEM)
            continue;
        bool goes_on =
            i > 0 && chosen[i - 1].state == KIND_ITEM && same_list(&u->list[i - 1], &u->list[i]);
        u->list[i].list = goes_on ? list : ++list;
    }
}

static void number_boxes(struct units *u, const struct choice *chosen)
{
    unsigned box = 0;
    for (size_t i = 0; i < u->count; i++) {
        struct unit *it = &u->list[i];
        bool head = feature_has(&it->f, F_BOX_HEAD) && chosen[i].state == KIND_HEADING;
        bool row = feature_has(&it->f, F_TABLE_ROW) && chosen[i].state == KIND_ITEM;
        bool line = feature_has(&it->f, F_IN_BOX) && chosen[i].state < KIND_OMITTED;
        bool goes_on = i > 0 && u->list[i - 1].box;
        if (head || (row && !(goes_on && feature_has(&u->list[i - 1].f, F_TABLE_ROW))))
            it->box = ++box;
        else if ((line || row) && goes_on)
            it->box = box;
    }
}

void units_lists(struct units *u, const struct choice *chosen)
{
    number_lists(u, chosen);
    number_boxes(u, chosen);
}
