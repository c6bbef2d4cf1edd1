/* SPDX-License-Identifier: MIT
 *
 * Entries are written, and found again in a file that an editor has worked on. */
#include "edition/entries.h"

#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

/* -- writing ----------------------------------------------------------------------------------- */

/* Spells every second hyphen of those in OUT from byte FROM on, and one at its end. */
static void part_hyphens(struct buf *out, size_t from)
{
    struct buf whole = {0};
    buf_add(&whole, span_make(out->p + from, out->n - from));
    out->n = from;
    for (size_t i = 0; i < whole.n; i++) {
        bool last = i + 1 == whole.n || (i && whole.p[i - 1] == '-');
        if (whole.p[i] == '-' && last)
            buf_puts(out, "&#45;");
        else
            buf_putc(out, whole.p[i]);
    }
    buf_clear(&whole);
}

void entry_text(struct buf *out, struct span s, bool attribute)
{
    size_t from = out->n;
    buf_xml(out, s, attribute);
    struct span set = span_make(out->p + from, out->n - from);
    if (set.n && memchr(set.p, '-', set.n) &&
        (set.p[set.n - 1] == '-' || span_find(set, SPAN("--")) != SIZE_MAX))
        part_hyphens(out, from);
}

void entry_open(struct buf *out, const char *element)
{
    buf_putc(out, '<');
    buf_puts(out, element);
}

static void open_attr(struct buf *out, const char *name)
{
    buf_putc(out, ' ');
    buf_puts(out, name);
    buf_add(out, SPAN("=\""));
}

void entry_attr(struct buf *out, const char *name, const char *value)
{
    if (!value)
        return;
    open_attr(out, name);
    entry_text(out, span_of(value), true);
    buf_putc(out, '"');
}

/* The same of a code of ours, in which nothing is to be spelled otherwise. */
static void code_attr(struct buf *out, const char *name, const char *code)
{
    open_attr(out, name);
    buf_puts(out, code);
    buf_putc(out, '"');
}

void entry_close(struct buf *out, const char *element, struct span text)
{
    if (!text.n) {
        buf_puts(out, "/>");
        return;
    }
    buf_putc(out, '>');
    entry_text(out, text, false);
    buf_puts(out, "</");
    buf_puts(out, element);
    buf_putc(out, '>');
}

void entry_block(struct buf *out, const char *file, const struct block *b, const char *speaker,
                 enum entry_style style)
{
    bool other = style == ENTRY_OTHER;
    enum kind kind = other ? b->next_kind : b->kind;
    enum reason reason = other ? b->next_reason : b->reason;
    if (other && kind == KIND_COUNT) { /* nothing else came near: what most entries would say */
        kind = b->kind == KIND_OMITTED ? KIND_PARA : KIND_OMITTED;
        reason = b->kind == KIND_OMITTED ? REASON_NONE : REASON_OTHER;
    }
    entry_open(out, "block");
    entry_attr(out, "source", file);
    buf_puts(out, " line=\"");
    buf_number(out, b->first);
    if (b->last != b->first) {
        buf_putc(out, '-');
        buf_number(out, b->last);
    }
    buf_putc(out, '"');
    if (kind == KIND_OMITTED)
        code_attr(out, "omit", reason_name(reason));
    else
        code_attr(out, "kind", kind_name(kind));
    if (!other)
        entry_attr(out, "speaker", speaker);
    entry_attr(out, "frozen", style == ENTRY_FROZEN ? "yes" : NULL);
    entry_close(out, "block", edition_words(b->raw));
}

/* -- finding again ----------------------------------------------------------------------------- */

/* An element of an edition file as it stands there. */
struct found {
    struct span name, tag, text; /* TAG without < and >, TEXT up to the next < */
};

/* Moves *AT behind the next element (or end tag, or comment mark) of TEXT; *COMMENT follows the
 * comments. True when it is an element's start. */
static bool next_element(struct span text, size_t *at, bool *comment, struct found *out)
{
    size_t i = *at;
    struct span rest = span_from(text, i);
    if (span_starts(rest, SPAN("<!--")) || span_starts(rest, SPAN("-->"))) {
        *comment = text.p[i] == '<';
        *at = i + (*comment ? 4 : 3);
        return false;
    }
    *at = i + 1;
    if (text.p[i] != '<' || i + 1 >= text.n || !ascii_alpha((unsigned char)text.p[i + 1]))
        return false;
    size_t n = 1;
    while (i + n < text.n && ascii_alpha((unsigned char)text.p[i + n]))
        n++;
    out->name = span_make(text.p + i + 1, n - 1);
    char quote = 0;
    for (; i + n < text.n && (quote || text.p[i + n] != '>'); n++) {
        char c = text.p[i + n];
        if (quote ? c == quote : c == '"' || c == '\'')
            quote = quote ? 0 : c;
    }
    out->tag = span_make(text.p + i + 1, n - 1);
    *at = i + n < text.n ? i + n + 1 : text.n;
    size_t end = *at;
    while (end < text.n && text.p[end] != '<')
        end++;
    bool empty = span_ends(out->tag, SPAN("/"));
    out->text = span_make(text.p + *at, empty ? 0 : end - *at);
    return true;
}

/* The value of attribute NAME of the tag F, as it is written. */
static struct span attribute(const struct found *f, const char *name)
{
    size_t n = strlen(name);
    for (size_t i = 1; i + n + 2 < f->tag.n; i++) {
        if (!ascii_space((unsigned char)f->tag.p[i - 1]) || memcmp(f->tag.p + i, name, n) != 0 ||
            f->tag.p[i + n] != '=')
            continue;
        char quote = f->tag.p[i + n + 1];
        size_t from = i + n + 2, end = from;
        while (end < f->tag.n && f->tag.p[end] != quote)
            end++;
        return span_make(f->tag.p + from, end - from);
    }
    return span_make("", 0);
}

/* An editor may write fewer words of a block than the program does. */
static struct span first_word(struct span s)
{
    size_t n = 0;
    s = span_trim(s);
    while (n < s.n && (s.p[n] != ' ' || n < 3)) /* a mark alone is no word */
        n++;
    return span_make(s.p, n);
}

/* What the entry F is about, as a hash; 0: it is no entry. WHOLE takes all that it says. */
static uint64_t key_of(const struct found *f, bool whole)
{
    static const char *const elements[] = {"block", "principle", "source", "person",
                                           "also",  "term",      NULL};
    static const char *const parts[] = {"source", "file", "line", "name", NULL};
    size_t e = 0;
    while (elements[e] && !span_is(f->name, elements[e]))
        e++;
    if (!elements[e])
        return 0;
    struct buf b = {0};
    buf_puts(&b, elements[e]);
    buf_putc(&b, whole ? '\1' : '\2');
    if (whole)
        buf_add(&b, f->tag);
    for (size_t i = 0; parts[i] && !whole; i++) {
        struct span value = attribute(f, parts[i]);
        buf_putc(&b, '\n');
        buf_add(&b,
                span_make(value.p, strcmp(parts[i], "line") == 0 && memchr(value.p, '-', value.n)
                                       ? (size_t)((char *)memchr(value.p, '-', value.n) - value.p)
                                       : value.n));
    }
    if (span_is(f->name, "also") && !whole)
        buf_add(&b, attribute(f, "organisation"));
    buf_putc(&b, '\n');
    edition_fold(whole || !(span_is(f->name, "block") || span_is(f->name, "term"))
                     ? f->text
                     : first_word(f->text),
                 &b);
    uint64_t key = span_hash(buf_span(&b));
    buf_clear(&b);
    return key ? key : 1;
}

static int by_key(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static void add_key(struct entry_set *set, uint64_t key)
{
    MEM_PUSH(set->keys, set->count, set->cap);
    set->keys[set->count++] = key;
}

void entry_set_read(struct entry_set *set, struct span text, bool active)
{
    bool comment = false;
    for (size_t at = 0; at < text.n;) {
        struct found f;
        if (text.p[at] != '<' && text.p[at] != '-') {
            at++;
            continue;
        }
        if (!next_element(text, &at, &comment, &f) || (active && comment) || !key_of(&f, false))
            continue;
        add_key(set, key_of(&f, false));
        add_key(set, key_of(&f, true));
    }
    if (set->count)
        qsort(set->keys, set->count, sizeof *set->keys, by_key);
}

void entry_set_clear(struct entry_set *set)
{
    free(set->keys);
    *set = (struct entry_set){0};
}

bool entry_set_has(const struct entry_set *set, struct span text, bool whole)
{
    struct found f;
    bool comment = false;
    size_t at = 0;
    if (!set->count || !next_element(text, &at, &comment, &f))
        return false;
    uint64_t key = key_of(&f, whole);
    return bsearch(&key, set->keys, set->count, sizeof *set->keys, by_key) != NULL;
}
