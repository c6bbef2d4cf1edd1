/* SPDX-License-Identifier: MIT
 *
 * What is known of where a text comes from, in the words of the book. */
#include <string.h>

#include "out/epub/epub.h"

#include "base/banned.h"

void date_words(const struct epub *b, const char *date, struct buf *out)
{
    struct buf words;
    buf_init(&words);
    dates_words(&b->dates, date, &words);
    put_text(out, buf_span(&words));
    buf_clear(&words);
}

/* "Label: value." VALUE ends in a full stop, once. */
static void put_fact(const struct epub *b, enum book_word label, const char *value, struct buf *out)
{
    size_t n = value ? strlen(value) : 0;
    if (n)
        put(out, "%s: %s%s ", word(b, label), value, value[n - 1] == '.' ? "" : ".");
}

static void put_date(const struct epub *b, enum book_word label, const char *date, struct buf *out)
{
    if (!date || !*date)
        return;
    put(out, "%s: ", word(b, label));
    date_words(b, date, out);
    buf_puts(out, ". ");
}

void origin_write(const struct epub *b, const struct source *s, const char *date, struct buf *out)
{
    size_t start = out->n;
    put_fact(b, BOOK_AUTHOR, s->origin.author, out);
    put_fact(b, BOOK_PUBLICATION, s->origin.publication, out);
    put_date(b, BOOK_PUBLISHED, date, out);
    put_date(b, BOOK_RETRIEVED, s->origin.retrieved, out);
    if (s->origin.url)
        put_link(s->origin.url, out);
    if (out->n == start)
        put_fact(b, BOOK_FILE, s->file, out);
    while (out->n > start && out->p[out->n - 1] == ' ')
        out->n--;
}
