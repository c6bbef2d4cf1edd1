/* SPDX-License-Identifier: MIT
 *
 * Units made of a text for the unit tests of the classifier, as far as a test needs them. */
#ifndef TESTS_BLOCK_MADE_H
#define TESTS_BLOCK_MADE_H

#include "harness.h"

#include "block/unit.h"

struct made {
    struct arena arena;
    struct diags diags;
    struct text text;
    struct text_words words;
    struct units u;
    struct buf shown;
};

static inline void made_read(struct made *m, const char *text, const char *lang)
{
    *m = (struct made){0};
    arena_init(&m->arena);
    diags_init(&m->diags, &m->arena);
    if (!text_read("t.txt", span_of(text), &m->arena, &m->text, &m->diags))
        abort();
    m->u.lang = lang_find(span_of(lang));
    m->u.phrases = phrases_of(m->u.lang);
    m->u.arena = &m->arena;
    text_words_cut(&m->text, &m->words);
    units_group(&m->text, &m->words, &m->u);
}

/* "1-2 text|3-3 text": the units with their lines. Lives until the next call. */
static inline const char *made_show(struct made *m)
{
    m->shown.n = 0;
    for (size_t i = 0; i < m->u.count; i++) {
        const struct unit *it = &m->u.list[i];
        buf_printf(&m->shown, "%s%u-%u ", i ? "|" : "", it->first, it->last);
        buf_add(&m->shown, it->raw);
    }
    buf_putc(&m->shown, '\0');
    m->shown.n--;
    return m->shown.p;
}

static inline void made_clear(struct made *m)
{
    free(m->u.list);
    free(m->u.words);
    text_words_clear(&m->words);
    buf_clear(&m->shown);
    diags_clear(&m->diags);
    arena_clear(&m->arena);
}

#endif
