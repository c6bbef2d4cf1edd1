/* SPDX-License-Identifier: MIT
 *
 * Drafts of articles whose blocks a test writes down itself. */
#ifndef MADE_H
#define MADE_H

#include "article/article.h"
#include "lang/lang.h"

#include "harness.h"

struct made_row {
    enum kind kind;
    enum reason reason;
    const char *text; /* of a quote or item: without dash or mark */
};

#define TITLE(s)                   \
    {                              \
        KIND_TITLE, REASON_NONE, s \
    }
#define KICKER(s)                   \
    {                               \
        KIND_KICKER, REASON_NONE, s \
    }
#define DATE(s)                   \
    {                             \
        KIND_DATE, REASON_NONE, s \
    }
#define BYLINE(s)                   \
    {                               \
        KIND_BYLINE, REASON_NONE, s \
    }
#define LEAD(s)                   \
    {                             \
        KIND_LEAD, REASON_NONE, s \
    }
#define HEADING(s)                   \
    {                                \
        KIND_HEADING, REASON_NONE, s \
    }
#define PARA(s)                   \
    {                             \
        KIND_PARA, REASON_NONE, s \
    }
#define QUOTE(s)                   \
    {                              \
        KIND_QUOTE, REASON_NONE, s \
    }
#define ITEM(s)                   \
    {                             \
        KIND_ITEM, REASON_NONE, s \
    }
#define CAPTION(s)                   \
    {                                \
        KIND_CAPTION, REASON_NONE, s \
    }
#define OMITTED(r, s)               \
    {                               \
        KIND_OMITTED, REASON_##r, s \
    }

enum { MADE_ROWS = 32 };

static struct arena made_arena;
static struct diags made_diags;

/* The block of ROW on line NO of its source. */
static inline struct block made_block(const struct made_row *row, unsigned no)
{
    const struct span s = span_of(row->text);
    return (struct block){.kind = row->kind,
                          .reason = row->reason,
                          .first = no,
                          .last = no,
                          .raw = s,
                          .text = s,
                          .why = "made"};
}

/* The draft of ROWS, a block and a line of the source each. */
static inline struct draft made(const char *lang, const struct made_row *rows, size_t count)
{
    struct block *list = ARENA_ARRAY(&made_arena, struct block, MADE_ROWS);
    struct text *text = ARENA_NEW(&made_arena, struct text);
    struct blocks blocks = {.list = list, .count = count};
    struct draft draft;
    text->file = "made.txt";
    text->lines = ARENA_ARRAY(&made_arena, struct line, MADE_ROWS);
    for (size_t i = 0; i < count && i < MADE_ROWS; i++) {
        list[i] = made_block(&rows[i], (unsigned)i + 1);
        text->lines[text->count++] = (struct line){list[i].text, list[i].first, 0};
    }
    diags_init(&made_diags, &made_arena);
    article_read(text, lang_find(span_of(lang)), &blocks, &made_arena, &draft, &made_diags);
    diags_clear(&made_diags);
    return draft;
}

#define MADE(lang, rows) made(lang, rows, sizeof(rows) / sizeof *(rows))

/* The person of DRAFT with NAME, or one without name. */
static inline struct person made_person(const struct draft *draft, const char *name)
{
    for (size_t i = 0; i < draft->people_count; i++)
        if (strcmp(draft->people[i].name, name) == 0)
            return draft->people[i];
    return (struct person){"", "", ""};
}

/* Who says block B, "" when nobody is named. */
static inline const char *made_speaker(const struct draft *draft, size_t b)
{
    return draft->speakers[b] < 0 ? "" : draft->people[draft->speakers[b]].name;
}

#endif
