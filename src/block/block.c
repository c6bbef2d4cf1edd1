/* SPDX-License-Identifier: MIT
 *
 * The way of a source through the classifier, from lines to blocks. */
#include "block/block.h"

#include <stdlib.h>

#include "block/unit.h"

#include "base/banned.h"

/* Text of unit IT as a block of STATE. */
static struct block block_of(const struct unit *it, int state)
{
    struct block b = {
        .kind = state_kind(state),
        .reason = state_reason(state),
        .first = it->first,
        .last = it->last,
        .raw = it->raw,
        .text = it->raw,
        .list = it->list,
        .box = it->box,
    };
    bool marked =
        b.kind == KIND_ITEM ? it->mark != MARK_NONE : b.kind == KIND_QUOTE && it->mark == MARK_DASH;
    if (marked) {
        b.mark = span_trim(span_make(it->raw.p, it->mark_n));
        b.text = span_from(it->raw, it->mark_n);
    }
    return b;
}

void block_read(const struct text *text, const struct lang *lang, bool with_why,
                struct arena *arena, struct blocks *out)
{
    struct units u = {.phrases = phrases_of(lang), .lang = lang, .arena = arena};
    units_group(text, &u);
    units_dates(&u);
    units_cut(&u);
    units_measure(&u);
    int *chosen = mem_alloc((u.count + 1) * sizeof *chosen);
    int *margin = mem_alloc((u.count + 1) * sizeof *margin);
    units_classify(&u, chosen, margin);
    units_lists(&u, chosen);
    out->list = ARENA_ARRAY(arena, struct block, u.count);
    out->count = u.count;
    for (size_t i = 0; i < u.count; i++) {
        out->list[i] = block_of(&u.list[i], chosen[i]);
        out->list[i].margin = margin[i];
        if (with_why)
            out->list[i].why = rules_why(&u.list[i], chosen[i], arena);
    }
    free(chosen);
    free(margin);
    free(u.list);
    free(u.words);
}
