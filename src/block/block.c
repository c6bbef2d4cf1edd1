/* SPDX-License-Identifier: MIT
 *
 * The way of a source through the classifier, from lines to blocks. */
#include "block/block.h"

#include <stdlib.h>
#include <string.h>

#include "block/unit.h"

#include "base/banned.h"

void block_become(struct block *b, enum kind kind, enum reason reason)
{
    unsigned bytes;
    int number;
    b->kind = kind;
    b->reason = reason;
    const struct span said = block_says(b);
    b->text = said;
    b->mark = span_make(said.p, 0);
    if (kind != KIND_ITEM && kind != KIND_QUOTE)
        return;
    enum mark mark = mark_read(said, &bytes, &number);
    if (kind == KIND_ITEM ? mark == MARK_NONE : mark != MARK_DASH)
        return;
    b->mark = span_trim(span_make(said.p, bytes));
    b->text = span_from(said, bytes);
}

/* Text of unit IT as a block of what was chosen. */
static struct block block_of(const struct unit *it, const struct choice *chosen)
{
    struct block b = {
        .kind = state_kind(chosen->state),
        .reason = state_reason(chosen->state),
        .first = it->first,
        .last = it->last,
        .raw = it->shown.n ? it->shown : it->raw,
        .bare = it->shown.n ? it->raw : span_make("", 0),
        .text = it->raw,
        .list = it->list,
        .box = it->box,
        .margin = chosen->margin,
        .next_kind = chosen->next < 0 ? KIND_COUNT : state_kind(chosen->next),
        .next_reason = chosen->next < 0 ? REASON_NONE : state_reason(chosen->next),
    };
    bool marked =
        b.kind == KIND_ITEM ? it->mark != MARK_NONE : b.kind == KIND_QUOTE && it->mark == MARK_DASH;
    if (marked) {
        b.mark = span_trim(span_make(it->raw.p, it->mark_n));
        b.text = span_from(it->raw, it->mark_n);
    }
    return b;
}

/* The sample of what was kept: the text of block I of LIST is that of unit I of U. */
static struct sample *sample_of(const struct units *u, const struct block *list)
{
    struct shingles s = {.all = false};
    for (size_t i = 0; i < u->count; i++) {
        if (list[i].kind == KIND_OMITTED)
            continue;
        const struct unit *it = &u->list[i];
        const struct word *w = u->words + it->word, *end = w + it->words;
        size_t mark = (size_t)(list[i].text.p - it->raw.p);
        while (w < end && w->at < mark) /* the number of an item is none of its words */
            w++;
        shingles_add(&s, it->raw, w, (size_t)(end - w));
        s.made.bytes -= mark;
    }
    shingles_end(&s);
    struct sample *made = ARENA_NEW(u->arena, struct sample);
    *made = s.made;
    made->list = ARENA_ARRAY(u->arena, uint64_t, s.made.count);
    if (s.made.count)
        memcpy(made->list, s.made.list, s.made.count * sizeof *made->list);
    shingles_clear(&s);
    return made;
}

void block_read(const struct text *text, struct text_words *words, const struct lang *lang,
                bool with_why, struct arena *arena, struct blocks *out)
{
    struct units u = {.phrases = phrases_of(lang), .lang = lang, .arena = arena};
    units_group(text, words, &u);
    units_join(&u);
    units_cut(&u);
    units_measure(&u);
    struct choice *chosen = mem_alloc((u.count + 1) * sizeof *chosen);
    units_classify(&u, chosen);
    units_lists(&u, chosen);
    out->list = ARENA_ARRAY(arena, struct block, u.count);
    out->count = u.count;
    struct buf why;
    buf_init(&why);
    for (size_t i = 0; i < u.count; i++) {
        out->list[i] = block_of(&u.list[i], &chosen[i]);
        if (!with_why)
            continue;
        why.n = 0;
        rules_why(&u.list[i], chosen[i].state, &why);
        out->list[i].why = arena_string(arena, buf_span(&why));
    }
    out->sample = sample_of(&u, out->list);
    buf_clear(&why);
    free(chosen);
    free(u.list);
    free(u.words);
}
