/* SPDX-License-Identifier: MIT
 *
 * Drafts for tests out of a few lines: "KIND text", one block a line. */
#ifndef TESTS_DRAFTS_H
#define TESTS_DRAFTS_H

#include <string.h>

#include "anthology/gather.h"

/* A draft in LANG of the lines SCRIPT: each a kind, a space and the text of a block. "item" lines
 * that follow one another are a list, "box" before a kind puts the block into a box. The draft
 * lives in ARENA. */
static inline struct draft draft_make(struct arena *arena, const char *file, const char *lang,
                                      const char *script)
{
    struct text *text = ARENA_NEW(arena, struct text);
    struct draft d = {.text = text, .lang = lang_find(span_of(lang))};
    text->file = file;
    sha256_hex(span_of(script), text->sha256);
    text->encoding = "UTF-8";
    text->bytes = strlen(script);
    d.blocks = ARENA_ARRAY(arena, struct block, strlen(script) + 1);
    unsigned list = 0, line = 0;
    for (const char *p = script; *p;) {
        size_t n = strcspn(p, "\n");
        struct span s = span_make(p, n);
        p += n + (p[n] == '\n');
        line++;
        if (!n)
            continue;
        struct block *b = &d.blocks[d.count];
        if (span_starts(s, SPAN("box "))) {
            b->box = 1;
            s = span_from(s, 4);
        }
        size_t word = span_find(s, SPAN(" "));
        b->kind = kind_find(span_make(s.p, word));
        b->reason = b->kind == KIND_OMITTED ? REASON_OTHER : REASON_NONE;
        b->raw = b->text = span_from(s, word + 1);
        b->first = b->last = line;
        if (b->kind == KIND_ITEM) {
            bool more = d.count && d.blocks[d.count - 1].kind == KIND_ITEM;
            b->list = more ? list : ++list;
            size_t mark = span_find(b->text, SPAN(" "));
            b->mark = span_make(b->text.p, mark);
            b->text = span_from(b->text, mark + 1);
        }
        if (b->kind == KIND_TITLE)
            d.title = arena_string(arena, b->text);
        d.count++;
    }
    text->lines_total = line;
    d.speakers = ARENA_ARRAY(arena, int, d.count + 1);
    for (size_t i = 0; i < d.count; i++)
        d.speakers[i] = -1;
    return d;
}

#endif
