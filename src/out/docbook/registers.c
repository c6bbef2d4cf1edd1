/* SPDX-License-Identifier: MIT
 *
 * What the writer looks up: articles by organisation, themes; and the indexes,
 * which are empty here: whoever prints the book fills them from the index terms. */
#include <stdlib.h>
#include <string.h>

#include "out/docbook/docbook.h"

#include "base/banned.h"

static int also_compare(const void *x, const void *y)
{
    const struct docbook_also *a = x, *b = y;
    int c = strcmp(a->organisation->id, b->organisation->id);
    return c ? c
             : (a->article->number > b->article->number) -
                   (a->article->number < b->article->number);
}

void docbook_collect(struct docbook *d)
{
    size_t count = 0;
    d->articles = ARENA_ARRAY(d->arena, const struct article *, d->a->article_count + 1);
    for (const struct organisation *o = d->a->organisations; o; o = o->next)
        for (const struct article *x = o->articles; x; x = x->next) {
            d->articles[x->number] = x;
            count += x->also_count;
        }
    d->also = ARENA_ARRAY(d->arena, struct docbook_also, count);
    for (size_t n = 1; n <= d->a->article_count; n++)
        for (size_t i = 0; i < d->articles[n]->also_count; i++)
            d->also[d->also_count++] =
                (struct docbook_also){d->articles[n]->also[i], d->articles[n]};
    if (count)
        qsort(d->also, count, sizeof *d->also, also_compare);
}

size_t docbook_also_find(const struct docbook *d, const struct organisation *o)
{
    size_t low = 0, high = d->also_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strcmp(d->also[middle].organisation->id, o->id) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct span docbook_theme(const struct docbook *d, const char *id)
{
    const char *const *rows = lang_list(d->lang, LIST_THEMES);
    for (; id && *rows; rows++) {
        size_t n = strcspn(*rows, "|");
        if (strlen(id) != n || strncmp(*rows, id, n) != 0 || !(*rows)[n])
            continue;
        const char *name = *rows + n + 1;
        return span_make(name, strcspn(name, "|"));
    }
    return span_make(NULL, 0);
}

static void index_of(const struct docbook *d, const char *type, enum book_word title)
{
    xml_newline(d->w, 1);
    xml_start(d->w, "index");
    xml_attr_s(d->w, "xml:id", arena_printf(d->arena, "%s%s", DOCBOOK_ID_INDEX, type));
    xml_attr_s(d->w, "type", type);
    xml_element(d->w, "title", span_of(docbook_word(d, title)));
    xml_end(d->w);
}

static bool has_theme(const struct anthology *a)
{
    for (const struct principle *p = a->principles; p; p = p->next)
        if (p->theme)
            return true;
    return false;
}

void docbook_indexes(const struct docbook *d)
{
    if (d->a->voice_count)
        index_of(d, "person", BOOK_PERSONS);
    if (d->a->article_count)
        index_of(d, "organisation", BOOK_ORGANISATIONS);
    if (has_theme(d->a))
        index_of(d, "theme", BOOK_THEMES);
    if (d->a->term_count)
        index_of(d, "term", BOOK_TERMS);
}
