/* SPDX-License-Identifier: MIT
 *
 * What stands before the chapters: what is known of the book, and its preface. */
#include <stdio.h>
#include <string.h>

#include "out/docbook/docbook.h"

#include "base/banned.h"

static void field(const struct docbook *d, const char *name, const char *value)
{
    if (!value || !*value)
        return;
    xml_newline(d->w, 2);
    xml_element(d->w, name, span_of(value));
}

static void biblioid(const struct docbook *d, const char *class, const char *other,
                     const char *value)
{
    if (!value || !*value)
        return;
    xml_newline(d->w, 2);
    xml_start(d->w, "biblioid");
    xml_attr_s(d->w, "class", class);
    xml_attr_opt(d->w, "otherclass", other);
    xml_text_s(d->w, value);
    xml_end(d->w);
}

static void editors(const struct docbook *d)
{
    const char *const *e = d->a->imprint.editors;
    if (!e || !*e)
        return;
    xml_newline(d->w, 2);
    xml_start(d->w, "authorgroup");
    for (; *e; e++) {
        xml_start(d->w, "editor");
        xml_element(d->w, "personname", span_of(*e));
        xml_end(d->w);
    }
    xml_end(d->w);
}

static void publisher(const struct docbook *d)
{
    if (!d->a->imprint.publisher)
        return;
    xml_newline(d->w, 2);
    xml_start(d->w, "publisher");
    xml_element(d->w, "publishername", span_of(d->a->imprint.publisher));
    xml_end(d->w);
}

/* "LABEL value." or the value alone, as a paragraph of the legal notice. */
static void notice(const struct docbook *d, const char *role, const char *label, const char *value)
{
    if (!value || !*value)
        return;
    xml_newline(d->w, 3);
    xml_start(d->w, "para");
    xml_attr_opt(d->w, "role", role);
    if (label) {
        xml_text_s(d->w, label);
        xml_text_s(d->w, " ");
    }
    xml_text_s(d->w, value);
    xml_text_s(d->w, label ? "." : "");
    xml_end(d->w);
}

/* "LABEL: value." */
static void fact(const struct docbook *d, enum book_word label, const char *value)
{
    if (!value || !*value)
        return;
    xml_newline(d->w, 3);
    xml_start(d->w, "para");
    xml_text_s(d->w, docbook_word(d, label));
    xml_text_s(d->w, ": ");
    if (label == BOOK_PUBLISHED)
        docbook_date(d, value);
    else
        xml_text_s(d->w, value);
    xml_end(d->w);
}

/* The editors as one string: "Anna Ek, Bo Al". */
static const char *editor_names(const struct docbook *d)
{
    struct buf b = {0};
    for (const char *const *e = d->a->imprint.editors; e && *e; e++) {
        buf_puts(&b, b.n ? ", " : "");
        buf_puts(&b, *e);
    }
    const char *names = arena_string(d->arena, buf_span(&b));
    buf_clear(&b);
    return names;
}

/* The colophon as it is printed, in the words of the book's language: who made the book, rights,
 * contact, how it was made. */
static void legal(const struct docbook *d)
{
    const struct imprint *i = &d->a->imprint;
    xml_newline(d->w, 2);
    xml_start(d->w, "legalnotice");
    fact(d, BOOK_EDITOR, editor_names(d));
    fact(d, BOOK_PUBLISHER, i->publisher);
    fact(d, BOOK_EDITION, i->edition);
    fact(d, BOOK_PUBLISHED, i->date);
    notice(d, NULL, i->isbn_print ? "ISBN" : NULL, i->isbn_print);
    fact(d, BOOK_DIARY, i->diary);
    fact(d, BOOK_CONTACT, i->contact);
    fact(d, BOOK_STATEMENT, i->accessibility_statement);
    notice(d, "rights", NULL, i->rights ? i->rights : docbook_word(d, BOOK_RIGHTS_DEFAULT));
    notice(d, NULL, docbook_word(d, BOOK_MADE_BY), d->a->generator);
    xml_newline(d->w, 2);
    xml_end(d->w);
}

/* "LABEL: " with a space before it where something came before. */
static void count_label(const struct docbook *d, enum book_word word, bool first)
{
    xml_text_s(d->w, first ? "" : " ");
    xml_text_s(d->w, docbook_word(d, word));
    xml_text_s(d->w, ": ");
}

static void count_of(const struct docbook *d, enum book_word word, size_t n, bool first)
{
    char digits[32];
    snprintf(digits, sizeof digits, "%zu.", n);
    count_label(d, word, first);
    xml_text_s(d->w, digits);
}

/* The first of the organisations by name. */
static void bodies(const struct docbook *d)
{
    enum { NAMED = 12 };
    size_t count = 0;
    for (const struct organisation *o = d->a->organisations; o; o = o->next) {
        if (!o->articles || o->kind == ORG_NONE)
            continue;
        if (++count == 1)
            count_label(d, BOOK_BODIES, false);
        if (count > NAMED)
            continue;
        xml_text_s(d->w, count > 1 ? ", " : "");
        xml_text_s(d->w, o->name);
    }
    if (count > NAMED) {
        xml_text_s(d->w, " ");
        xml_text_s(d->w, docbook_word(d, BOOK_AND_OTHERS));
    } else if (count) {
        xml_text_s(d->w, ".");
    }
}

/* What the book holds, as counts and names: nothing is said that the model does not. */
static void abstract(const struct docbook *d)
{
    if (!d->a->article_count)
        return;
    xml_newline(d->w, 2);
    xml_start(d->w, "abstract");
    xml_start(d->w, "para");
    count_of(d, BOOK_ARTICLES, d->a->article_count, true);
    bodies(d);
    if (d->a->principle_count)
        count_of(d, BOOK_MAXIMS, d->a->principle_count, false);
    xml_end(d->w);
    xml_end(d->w);
}

static void cover_row(const struct docbook *d, const char *role, const char *text)
{
    if (!text || !*text)
        return;
    xml_newline(d->w, 3);
    docbook_role(d, "para", role, text);
}

/* The words of the cover, in their order, for whoever draws it; a picture would be a file beside
 * the book. */
static void cover(const struct docbook *d)
{
    const struct imprint *i = &d->a->imprint;
    xml_newline(d->w, 2);
    xml_start(d->w, "cover");
    cover_row(d, "title", d->title);
    cover_row(d, "subtitle", i->subtitle);
    cover_row(d, "editor", editor_names(d));
    cover_row(d, "publisher", i->publisher);
    xml_newline(d->w, 2);
    xml_end(d->w);
}

/* Organisations and themes, each once. */
static void keywords(const struct docbook *d)
{
    const char *const *rows = lang_list(d->lang, LIST_THEMES);
    if (!d->a->article_count)
        return;
    xml_newline(d->w, 2);
    xml_start(d->w, "keywordset");
    for (const struct organisation *o = d->a->organisations; o; o = o->next)
        if (o->articles)
            xml_element(d->w, "keyword", span_of(docbook_org(d, o)));
    for (; *rows; rows++) {
        const char *id = arena_string(d->arena, span_make(*rows, strcspn(*rows, "|")));
        const struct principle *p = d->a->principles;
        while (p && !(p->theme && strcmp(p->theme, id) == 0))
            p = p->next;
        if (p)
            xml_element(d->w, "keyword", docbook_theme(d, id));
    }
    xml_end(d->w);
}

void docbook_info(const struct docbook *d)
{
    const struct imprint *i = &d->a->imprint;
    xml_newline(d->w, 1);
    xml_start(d->w, "info");
    docbook_colours(d);
    field(d, "title", d->title);
    field(d, "subtitle", i->subtitle);
    editors(d);
    publisher(d);
    field(d, "pubdate", i->date);
    field(d, "edition", i->edition);
    biblioid(d, "other", "identifier", i->identifier);
    biblioid(d, "isbn", NULL, i->isbn_print);
    biblioid(d, "other", "diary", i->diary);
    legal(d);
    abstract(d);
    keywords(d);
    docbook_logo(d);
    cover(d);
    xml_newline(d->w, 1);
    xml_end(d->w);
}

static bool has_text(const struct node *n)
{
    while (n && !n->text.n)
        n = n->next;
    return n != NULL;
}

void docbook_preface(struct docbook *d)
{
    if (!has_text(d->a->imprint.preface))
        return;
    xml_newline(d->w, 1);
    xml_start(d->w, "preface");
    xml_attr_s(d->w, "xml:id", DOCBOOK_ID_PREFACE);
    xml_newline(d->w, 2);
    xml_element(d->w, "title", span_of(docbook_word(d, BOOK_PREFACE)));
    d->depth = 2;
    docbook_blocks(d, NULL, d->a->imprint.preface);
    xml_newline(d->w, 1);
    xml_end(d->w);
}
