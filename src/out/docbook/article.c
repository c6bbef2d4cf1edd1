/* SPDX-License-Identifier: MIT
 *
 * An article as a section of its chapter. Its headings open sections of their own: so they nest in
 * contents and bookmarks, and a screen reader can leap from one to the next. What a book sets first
 * stands first; where the text comes from is the last section. */
#include "out/docbook/docbook.h"

#include <string.h>

#include "base/banned.h"

enum { DEPTH = 2 }; /* of an article's section, for the white space */

/* -- the walk ---------------------------------------------------------------------------------- */

/* Kinds that books set first, in their order; the title is in the info. */
static const enum kind head_order[] = {KIND_KICKER, KIND_LEAD, KIND_BYLINE, KIND_DATE};

static bool in_head(const struct article *a, const struct node *n)
{
    if (!a)
        return false;
    for (size_t i = 0; i < sizeof head_order / sizeof *head_order; i++)
        if (n->kind == head_order[i])
            return true;
    return n == a->title;
}

/* True when N has text for the reader: it, or a block inside it. */
static bool shows(const struct node *n)
{
    if (n->kind == KIND_OMITTED)
        return false;
    for (const struct node *in = n->child; in; in = in->next)
        if (shows(in))
            return true;
    return n->text.n > 0;
}

/* The first node from N on that stands in the body. */
static const struct node *body_from(const struct article *a, const struct node *n)
{
    while (n && (in_head(a, n) || !shows(n)))
        n = n->next;
    return n;
}

static bool is_heading(const struct node *n)
{
    return n->kind == KIND_HEADING || n->kind == KIND_TITLE;
}

static void open_section(struct docbook *d, const struct article *a, const struct node *n)
{
    xml_newline(d->w, d->depth);
    xml_start(d->w, "section");
    docbook_target(d, a, n);
    xml_newline(d->w, ++d->depth);
    xml_start(d->w, "title");
    docbook_text(d, a, n);
    xml_end(d->w);
    docbook_back(d, a, n, true);
}

static void close_section(struct docbook *d)
{
    xml_newline(d->w, --d->depth);
    xml_end(d->w);
}

/* A heading without text of its own: as a section it would be empty. */
static void bridgehead(struct docbook *d, const struct article *a, const struct node *n)
{
    xml_newline(d->w, d->depth);
    xml_start(d->w, "bridgehead");
    docbook_target(d, a, n);
    docbook_text(d, a, n);
    xml_end(d->w);
    docbook_back(d, a, n, true);
}

void docbook_blocks(struct docbook *d, const struct article *a, const struct node *node)
{
    bool open = false;
    struct dialogue so_far = {0};
    for (node = body_from(a, node); node; dialogue_pass(&so_far, node), node = so_far.after) {
        so_far.after = body_from(a, node->next);
        const struct node *after = so_far.after;
        if (!is_heading(node)) {
            docbook_block(d, a, &so_far, node);
        } else if (after && !is_heading(after)) {
            if (open)
                close_section(d);
            open_section(d, a, node);
            open = true;
        } else {
            bridgehead(d, a, node);
        }
    }
    if (open)
        close_section(d);
}

/* -- the head ---------------------------------------------------------------------------------- */

/* The writers of the byline: "Anna Ek, Bo Al", each a person of DocBook's. */
static void authors(const struct docbook *d, const char *names)
{
    struct span s = span_of(names);
    while ((s = span_trim(s)).n) {
        size_t n = 0;
        while (n < s.n && s.p[n] != ',')
            n++;
        struct span one = span_trim(span_make(s.p, n));
        if (one.n) {
            xml_start(d->w, "author");
            xml_element(d->w, "personname", one);
            xml_end(d->w);
        }
        s = span_from(s, n < s.n ? n + 1 : n);
    }
}

/* Index terms of the organisations; those of persons stand where the names do, unless they are too
 * many to be looked for. In the title, since pandoc prints an index term between blocks as text. */
static void terms(const struct docbook *d, const struct article *a)
{
    const char *around = a->title ? docbook_lang_of(d, a, a->title) : a->lang;
    struct docbook_words name = {a->name, a->lang, around};
    if (a->organisation->kind != ORG_NONE)
        docbook_term(d, "organisation", a->organisation->name, &name);
    for (size_t i = 0; i < a->also_count; i++)
        docbook_term(d, "organisation", a->also[i]->name, &name);
    for (size_t i = 0; i < a->person_count && a->person_count > DOCBOOK_PERSONS_MOST; i++)
        docbook_person_term(d, a->persons[i]);
}

static void title(struct docbook *d, const struct article *a)
{
    xml_start(d->w, "title");
    if (a->title) {
        docbook_target(d, a, a->title);
        terms(d, a);
        docbook_number(d, a->number);
        docbook_text(d, a, a->title);
    } else {
        terms(d, a);
        docbook_number(d, a->number);
        xml_text_s(d->w, a->name);
    }
    xml_end(d->w);
    /* contents, running heads and bookmarks need no "Subject: " before a letter's title */
    if (a->title && !span_is(a->title->text, a->name))
        xml_element(d->w, "titleabbrev", span_of(a->name));
}

/* What is known of the article. The title stands before it and the date is a pubdate: pandoc takes
 * a title or a date inside any info for the book's. */
static void info(struct docbook *d, const struct article *a)
{
    xml_newline(d->w, DEPTH + 1);
    title(d, a);
    xml_start(d->w, "info");
    const char *named = ""; /* every byline of an article names all of its writers */
    for (const struct node *n = a->body; n; n = n->next)
        if (n->kind == KIND_BYLINE && n->authors && strcmp(n->authors, named) != 0) {
            named = n->authors;
            authors(d, named);
        }
    if (a->date && a->date[0] != '-') /* a day without its year says nothing by itself */
        xml_element(d->w, "pubdate", span_of(a->date));
    xml_start(d->w, "bibliosource");
    xml_text_s(d->w, a->source->origin.url ? a->source->origin.url : a->source->file);
    xml_end(d->w);
    xml_end(d->w);
}

/* -- the end ----------------------------------------------------------------------------------- */

static void origin(const struct docbook *d, const struct article *a)
{
    xml_newline(d->w, DEPTH + 1);
    xml_start(d->w, "section");
    xml_attr_s(d->w, "role", "origin");
    docbook_lang(d, d->a->lang, a->lang);
    xml_newline(d->w, DEPTH + 2);
    xml_element(d->w, "title", span_of(docbook_word(d, BOOK_ORIGIN)));
    xml_newline(d->w, DEPTH + 2);
    xml_start(d->w, "para");
    docbook_origin(d, a->source, a->date);
    docbook_permission(d, a->source);
    xml_end(d->w);
    xml_newline(d->w, DEPTH + 1);
    xml_end(d->w);
}

void docbook_article(struct docbook *d, const struct article *a)
{
    xml_newline(d->w, DEPTH);
    xml_start(d->w, "section");
    xml_attr_s(d->w, "xml:id", a->id);
    xml_attr_s(d->w, "role", "article");
    docbook_lang(d, a->lang, d->a->lang);
    info(d, a);
    d->depth = DEPTH + 1;
    if (a->title)
        docbook_back(d, a, a->title, true);
    for (size_t k = 0; k < sizeof head_order / sizeof *head_order; k++)
        for (const struct node *n = a->body; n; n = n->next)
            if (n->kind == head_order[k] && shows(n))
                docbook_block(d, a, &(struct dialogue){0}, n);
    docbook_blocks(d, a, a->body);
    origin(d, a);
    xml_newline(d->w, DEPTH);
    xml_end(d->w);
}
