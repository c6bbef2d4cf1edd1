/* SPDX-License-Identifier: MIT
 *
 * What an edition changed against the one before it: items are known by their ids, which stay the
 * same over editions, and what is seen of them by its digest. */
#include <stdlib.h>
#include <string.h>

#include "out/publish/edition.h"

#include "base/banned.h"

enum { SHOWN_MOST = 40, WORDS_MOST = 160 };

static int by_id(const void *a, const void *b)
{
    return strcmp((*(const struct item *const *)a)->id, (*(const struct item *const *)b)->id);
}

/* The items of KIND sorted by id; the caller frees the list. */
static const struct item **sorted(const struct edition *e, enum item_kind kind, size_t *count)
{
    const struct item **list = mem_alloc((e->item_count + 1) * sizeof *list);
    size_t n = 0;
    for (size_t i = 0; i < e->item_count; i++)
        if (e->items[i].kind == kind)
            list[n++] = &e->items[i];
    qsort(list, n, sizeof *list, by_id);
    *count = n;
    return list;
}

static const struct item *find(const struct item **list, size_t count, const struct item *it)
{
    const struct item **at = bsearch(&it, list, count, sizeof *list, by_id);
    return at ? *at : NULL;
}

enum change { CHANGE_NEW, CHANGE_LEFT, CHANGE_OTHER };

/* NAME, cut between words when it is long. */
static void put_short(const char *name, struct buf *out)
{
    size_t n = strlen(name);
    if (n > WORDS_MOST) {
        for (n = WORDS_MOST; n && name[n] != ' ';)
            n--;
        put(out, "%.*s …", (int)n, name);
    } else {
        put(out, "%s", name);
    }
}

/* Rows of A that B lacks (NEW, LEFT) or has otherwise (OTHER), as a list under HEADING. */
static bool put_rows(const struct edition *a, const struct item **b, size_t b_count,
                     enum item_kind kind, enum change change, const char *heading, const char *lang,
                     const char *more, struct buf *out)
{
    size_t n = 0;
    for (size_t i = 0; i < a->item_count; i++) {
        const struct item *it = &a->items[i];
        if (it->kind != kind)
            continue;
        const struct item *other = find(b, b_count, it);
        bool listed = change == CHANGE_OTHER ? other && it->digest && other->digest &&
                                                   strcmp(it->digest, other->digest) != 0
                                             : !other;
        if (!listed || n++ >= SHOWN_MOST)
            continue;
        if (n == 1)
            put(out, "<p>%s</p>\n<ul>\n", heading);
        buf_puts(out, "<li");
        if (it->lang)
            put(out, " lang=\"%s\"", it->lang);
        buf_puts(out, ">");
        put_short(it->name, out);
        buf_puts(out, "</li>\n");
    }
    if (n > SHOWN_MOST)
        put(out, "<li lang=\"%s\">%s %zu</li>\n", lang, more, n - SHOWN_MOST);
    buf_puts(out, n ? "</ul>\n" : "");
    return n != 0;
}

static bool put_kind(const struct edition *e, const struct edition *before, enum item_kind kind,
                     const struct lang *lang, struct buf *out)
{
    size_t now_count, then_count;
    const struct item **now = sorted(e, kind, &now_count);
    const struct item **then = sorted(before, kind, &then_count);
    const char *more = lang_word(lang, BOOK_MORE);
    bool any = put_rows(e, then, then_count, kind, CHANGE_NEW, lang_word(lang, BOOK_ADDED), e->lang,
                        more, out);
    any |= put_rows(before, now, now_count, kind, CHANGE_LEFT, lang_word(lang, BOOK_GONE), e->lang,
                    more, out);
    any |= put_rows(e, then, then_count, kind, CHANGE_OTHER, lang_word(lang, BOOK_CHANGED), e->lang,
                    more, out);
    free(now);
    free(then);
    return any;
}

void changes_write(const struct edition *e, const struct edition *before, const struct lang *lang,
                   int level, struct buf *out)
{
    static const struct {
        enum item_kind kind;
        enum book_word heading;
    } rows[] = {{ITEM_ARTICLE, BOOK_ARTICLES},
                {ITEM_ORGANISATION, BOOK_BODIES},
                {ITEM_PRINCIPLE, BOOK_MAXIMS}};
    bool any = false;
    if (!before) {
        put(out, "<p>%s</p>\n", lang_word(lang, BOOK_FIRST_EDITION));
        return;
    }
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct buf b;
        buf_init(&b);
        if (put_kind(e, before, rows[i].kind, lang, &b)) {
            put(out, "<h%u>%s</h%u>\n", (unsigned)level, lang_word(lang, rows[i].heading),
                (unsigned)level);
            buf_add(out, buf_span(&b));
            any = true;
        }
        buf_clear(&b);
    }
    if (!any)
        put(out, "<p>%s</p>\n", lang_word(lang, BOOK_UNCHANGED));
}
