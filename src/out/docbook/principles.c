/* SPDX-License-Identifier: MIT
 *
 * Appendix A: the principles by organisation, each with its places, and by theme. Every entry
 * refers to where it stands; what stands there refers back (block.c). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "out/docbook/docbook.h"

#include "base/banned.h"

enum { DEPTH = 2 };

static void open_section(const struct docbook *d, int depth, const char *id, struct span title)
{
    xml_newline(d->w, depth);
    xml_start(d->w, "section");
    if (id)
        xml_attr_s(d->w, "xml:id", id);
    xml_newline(d->w, depth + 1);
    xml_element(d->w, "title", title);
}

static void close_element(const struct docbook *d, int depth)
{
    xml_newline(d->w, depth);
    xml_end(d->w);
}

static void quotation(const struct docbook *d, const struct principle *p)
{
    const char *lang = p->lang ? p->lang : p->at.article->lang;
    bool foreign = lang && strcmp(lang, d->a->lang) != 0;
    xml_start(d->w, foreign ? "foreignphrase" : "phrase");
    xml_attr_s(d->w, "role", "principle");
    docbook_lang(d, lang, d->a->lang);
    xml_text(d->w, p->text);
    xml_end(d->w);
}

/* Who says it, and the way there. */
static void place(const struct docbook *d, const struct place *p)
{
    if (p->speaker) {
        xml_element(d->w, "personname", span_of(p->speaker->name));
        xml_text_s(d->w, ", ");
    }
    docbook_xref_place(d, p);
}

void docbook_epigraphs(struct docbook *d, const struct organisation *o)
{
    const struct principle *p = d->next;
    for (; p && p->at.article->organisation == o; p = p->next) {
        if (!p->epigraph)
            continue;
        xml_newline(d->w, DEPTH);
        xml_start(d->w, "epigraph");
        xml_start(d->w, "attribution");
        place(d, &p->at);
        xml_end(d->w);
        xml_start(d->w, "para");
        quotation(d, p);
        xml_end(d->w);
        xml_end(d->w);
    }
    d->next = p;
}

static void theme_term(const struct docbook *d, const struct principle *p)
{
    struct span theme = docbook_theme(d, p->theme);
    struct docbook_words organisation = {.text = docbook_org(d, p->at.article->organisation)};
    if (theme.n)
        docbook_term(d, "theme", arena_string(d->arena, theme), &organisation);
}

/* A row of a list: the number, the quotation, its places. FULL: with its id, its index term and all
 * places; else with the first one and a reference to the full row. */
static void entry(const struct docbook *d, const struct principle *p, bool full)
{
    char digits[16], label[80];
    snprintf(digits, sizeof digits, "%u", p->number);
    snprintf(label, sizeof label, "%s %u", docbook_word(d, BOOK_PRINCIPLE), p->number);
    xml_newline(d->w, DEPTH + 3);
    xml_start(d->w, "varlistentry");
    if (full) {
        xml_attr_s(d->w, "xml:id", p->id);
        xml_attr_s(d->w, "xreflabel", label);
    }
    xml_start(d->w, "term");
    if (full)
        xml_text_s(d->w, digits);
    else {
        xml_start(d->w, "link");
        xml_attr_s(d->w, "linkend", p->id);
        xml_text_s(d->w, digits);
        xml_end(d->w);
    }
    xml_end(d->w);
    xml_start(d->w, "listitem");
    xml_start(d->w, "para");
    if (full)
        theme_term(d, p);
    quotation(d, p);
    xml_end(d->w);
    xml_start(d->w, "para");
    xml_attr_s(d->w, "role", "where");
    if (!full) {
        xml_text_s(d->w, docbook_org(d, p->at.article->organisation));
        xml_text_s(d->w, ", ");
    }
    place(d, &p->at);
    for (size_t i = 0; full && i < p->place_count; i++) {
        xml_text_s(d->w, "; ");
        place(d, &p->places[i]);
    }
    xml_end(d->w);
    xml_end(d->w);
    xml_end(d->w);
    docbook_spill(d);
}

static void open_list(const struct docbook *d)
{
    xml_newline(d->w, DEPTH + 2);
    xml_start(d->w, "variablelist");
    xml_attr_s(d->w, "role", "principles");
}

static void by_organisation(const struct docbook *d)
{
    const struct organisation *of = NULL;
    open_section(d, DEPTH, "book.by-organisation", span_of(docbook_word(d, BOOK_BY_ORGANISATION)));
    for (const struct principle *p = d->a->principles; p; p = p->next) {
        if (p->at.article->organisation != of) {
            if (of) {
                close_element(d, DEPTH + 2);
                close_element(d, DEPTH + 1);
            }
            of = p->at.article->organisation;
            open_section(d, DEPTH + 1, NULL, span_of(docbook_org(d, of)));
            open_list(d);
        }
        entry(d, p, true);
    }
    close_element(d, DEPTH + 2);
    close_element(d, DEPTH + 1);
    close_element(d, DEPTH);
}

/* -- by theme ---------------------------------------------------------------------------------- */

/* The index of the theme of P in the language's list; past its end for none. */
static size_t theme_index(const char *const *rows, const struct principle *p)
{
    size_t i = 0;
    for (; rows[i]; i++) {
        size_t n = strcspn(rows[i], "|");
        if (p->theme && strlen(p->theme) == n && strncmp(p->theme, rows[i], n) == 0)
            break;
    }
    return i;
}

/* All principles in the order of their themes, by counting; STARTS gets where each theme begins. */
static const struct principle **sort_by_theme(const struct docbook *d, const char *const *rows,
                                              size_t themes, size_t *starts)
{
    const struct principle **list =
        ARENA_ARRAY(d->arena, const struct principle *, d->a->principle_count);
    size_t *at = ARENA_ARRAY(d->arena, size_t, themes + 1);
    for (const struct principle *p = d->a->principles; p; p = p->next)
        starts[theme_index(rows, p) + 1]++;
    for (size_t i = 0; i < themes; i++) {
        starts[i + 1] += starts[i];
        at[i] = starts[i];
    }
    for (const struct principle *p = d->a->principles; p; p = p->next)
        list[at[theme_index(rows, p)]++] = p;
    return list;
}

static void by_theme(const struct docbook *d)
{
    const char *const *rows = lang_list(d->lang, LIST_THEMES);
    size_t themes = 1; /* the last: of principles without one */
    while (rows[themes - 1])
        themes++;
    size_t *starts = ARENA_ARRAY(d->arena, size_t, themes + 1);
    const struct principle **list = sort_by_theme(d, rows, themes, starts);
    open_section(d, DEPTH, "book.by-theme", span_of(docbook_word(d, BOOK_BY_THEME)));
    for (size_t t = 0; t < themes; t++) {
        if (starts[t] == starts[t + 1])
            continue;
        struct span name = docbook_theme(d, list[starts[t]]->theme);
        open_section(d, DEPTH + 1, NULL, name.n ? name : span_of(docbook_word(d, BOOK_NO_THEME)));
        open_list(d);
        for (size_t i = starts[t]; i < starts[t + 1]; i++)
            entry(d, list[i], false);
        close_element(d, DEPTH + 2);
        close_element(d, DEPTH + 1);
    }
    close_element(d, DEPTH);
}

void docbook_principles(const struct docbook *d)
{
    if (!d->a->principles)
        return;
    xml_newline(d->w, 1);
    xml_start(d->w, "appendix");
    xml_attr_s(d->w, "xml:id", DOCBOOK_ID_PRINCIPLES);
    xml_newline(d->w, DEPTH);
    xml_element(d->w, "title", span_of(docbook_word(d, BOOK_PRINCIPLES)));
    by_organisation(d);
    by_theme(d);
    close_element(d, 1);
}
