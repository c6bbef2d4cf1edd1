/* SPDX-License-Identifier: MIT
 *
 * Close decisions, worst first: for the end of build and the start of an edition. */
#include "cmd/doubts.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "edition/entries.h"

#include "base/banned.h"

enum { TOLD_MOST = 10, NAMED_MOST = 3 };

bool doubt_is(const struct block *b)
{
    return !b->ruled && b->margin < DOUBT_BELOW && b->next_kind != KIND_COUNT && b->raw.n &&
           !(b->kind == KIND_OMITTED && b->next_kind == KIND_OMITTED);
}

static int worst_first(const void *x, const void *y)
{
    const struct doubt *a = x, *b = y;
    if (a->block->margin != b->block->margin)
        return a->block->margin < b->block->margin ? -1 : 1;
    if (a->source != b->source)
        return a->source < b->source ? -1 : 1;
    return (a->block > b->block) - (a->block < b->block);
}

struct doubt *doubts_find(const struct sources *s, size_t *count)
{
    struct doubt *list = NULL;
    size_t cap = 0;
    *count = 0;
    for (size_t i = 0; i < s->count; i++) {
        const struct reading *r = &s->list[i];
        for (size_t k = 0; r->ok && !r->repeats && k < r->blocks.count; k++) {
            if (!doubt_is(&r->blocks.list[k]))
                continue;
            MEM_PUSH(list, *count, cap);
            list[(*count)++] = (struct doubt){r, &r->blocks.list[k]};
        }
    }
    if (*count)
        qsort(list, *count, sizeof *list, worst_first);
    return list;
}

static const char *kind_words(enum kind kind, enum reason reason, struct arena *arena)
{
    return kind == KIND_OMITTED ? arena_printf(arena, "omitted:%s", reason_name(reason))
                                : kind_name(kind);
}

const char *doubt_now(const struct block *b, struct arena *arena)
{
    return kind_words(b->kind, b->reason, arena);
}

const char *doubt_nearly(const struct block *b, struct arena *arena)
{
    return kind_words(b->next_kind, b->next_reason, arena);
}

static void tell_doubt(const struct doubt *doubt, struct diags *d)
{
    const struct reading *r = doubt->source;
    const struct block *b = doubt->block;
    struct buf entry = {0};
    struct arena arena;
    arena_init(&arena);
    entry_block(&entry, r->entry_name, b, NULL, ENTRY_OTHER);
    buf_putc(&entry, '\0');
    diag_add(d, DIAG_DOUBT, r->path, b->first, arena_string(&arena, edition_words(b->raw)),
             doubt_now(b, &arena), entry.p, NULL);
    arena_clear(&arena);
    buf_clear(&entry);
}

/* One line that names sources of unknown permission, at most three of them. */
static void tell_permission(const struct sources *s, struct diags *d)
{
    struct buf names = {0};
    size_t unknown = 0;
    for (size_t i = 0; i < s->count; i++) {
        const struct reading *r = &s->list[i];
        if (!r->ok || r->drafts[0].permission != PERMISSION_UNKNOWN || unknown++ >= NAMED_MOST)
            continue;
        buf_puts(&names, unknown > 1 ? ", " : "");
        buf_puts(&names, file_base(r->name));
    }
    if (unknown) {
        char count[24];
        snprintf(count, sizeof count, "%zu", unknown);
        buf_puts(&names, unknown > NAMED_MOST ? ", ..." : "");
        buf_putc(&names, '\0');
        diag_add(d, DIAG_PERMISSION, NULL, 0, count, names.p, NULL);
    }
    buf_clear(&names);
}

void doubts_tell(const struct sources *s, struct diags *d)
{
    size_t count;
    struct doubt *list = doubts_find(s, &count);
    for (size_t i = 0; i < count && i < TOLD_MOST; i++)
        tell_doubt(&list[i], d);
    if (count > TOLD_MOST) {
        char more[24];
        snprintf(more, sizeof more, "%zu", count - TOLD_MOST);
        diag_add(d, DIAG_DOUBTS_MORE, NULL, 0, more, NULL);
    }
    free(list);
    tell_permission(s, d);
}
