/* SPDX-License-Identifier: MIT
 *
 * Where the texts come from: the note at an article's end, appendix B with what was left out (how
 * much and why, never what), and the bibliography. */
#include <stdio.h>
#include <string.h>

#include "out/docbook/docbook.h"
#include "out/permission.h"

#include "base/banned.h"

enum { DEPTH = 2 };

/* -- what is known ----------------------------------------------------------------------------- */

/* Only addresses of the web become links: nothing else is safe to follow. */
static bool is_url(const char *s)
{
    return s && (strncmp(s, "https://", 8) == 0 || strncmp(s, "http://", 7) == 0) &&
           !strpbrk(s, " \t\n<>\"\\^`{|}");
}

static void link_to(const struct docbook *d, const char *url)
{
    if (!is_url(url)) {
        xml_text_s(d->w, url);
        return;
    }
    xml_start(d->w, "link");
    xml_attr_s(d->w, "xlink:href", url);
    xml_text_s(d->w, url);
    xml_end(d->w);
}

/* "Label: " with a separator before it where something came before. */
static void label(const struct docbook *d, enum book_word word, bool *first)
{
    xml_text_s(d->w, *first ? "" : ". ");
    *first = false;
    xml_text_s(d->w, docbook_word(d, word));
    xml_text_s(d->w, ": ");
}

static void fact(const struct docbook *d, enum book_word word, const char *value, bool *first)
{
    if (!value || !*value)
        return;
    label(d, word, first);
    xml_text_s(d->w, value);
}

static void dated(const struct docbook *d, enum book_word word, const char *date, bool *first)
{
    if (!date || !*date)
        return;
    label(d, word, first);
    docbook_date(d, date);
}

/* What is known of where S comes from. False: nothing. */
static bool known_origin(const struct docbook *d, const struct source *s, const char *date)
{
    bool first = true;
    fact(d, BOOK_AUTHOR, s->origin.author, &first);
    fact(d, BOOK_PUBLICATION, s->origin.publication, &first);
    dated(d, BOOK_PUBLISHED, date, &first);
    dated(d, BOOK_RETRIEVED, s->origin.retrieved, &first);
    if (s->origin.url) {
        xml_text_s(d->w, first ? "" : ". ");
        link_to(d, s->origin.url);
        first = false;
    }
    return !first;
}

void docbook_origin(const struct docbook *d, const struct source *s, const char *date)
{
    bool first = true;
    if (!known_origin(d, s, date))
        fact(d, BOOK_FILE, s->file, &first);
}

/* -- permission -------------------------------------------------------------------------------- */

void docbook_permission(const struct docbook *d, const struct source *s)
{
    bool first = false;
    if (s->permission != PERMISSION_UNKNOWN) /* what is not known appendix B says */
        fact(d, BOOK_PERMISSION, docbook_word(d, permission_in_book(s->permission)), &first);
}

/* -- appendix B -------------------------------------------------------------------------------- */

static enum book_word reason_word(int reason)
{
    static const enum book_word words[REASON_COUNT] = {
#define OMIT(code, name) [REASON_##code] = BOOK_OMIT_##code,
#include "block/omit.def"
#undef OMIT
    };
    return words[reason];
}

/* "Left out: menus 5, readers' comments 2." */
static void left_out(const struct docbook *d, const size_t omitted[REASON_COUNT])
{
    bool first = true;
    for (int r = 1; r < REASON_COUNT; r++) {
        char count[32];
        if (!omitted[r])
            continue;
        if (first) {
            xml_newline(d->w, DEPTH + 2);
            xml_start(d->w, "para");
            xml_attr_s(d->w, "role", "omitted");
            xml_text_s(d->w, docbook_word(d, BOOK_OMITTED));
        }
        xml_text_s(d->w, first ? ": " : ", ");
        xml_text_s(d->w, docbook_word(d, reason_word(r)));
        snprintf(count, sizeof count, " %zu", omitted[r]);
        xml_text_s(d->w, count);
        first = false;
    }
    if (!first) {
        xml_text_s(d->w, ".");
        xml_end(d->w);
    }
}

/* Articles of one source, in the order of the book, as a chain through NEXT by article number. */
struct chains {
    unsigned *head; /* by source */
    unsigned *next; /* by article */
};

static struct chains chain_articles(const struct docbook *d)
{
    struct chains c = {ARENA_ARRAY(d->arena, unsigned, d->a->source_count + 1),
                       ARENA_ARRAY(d->arena, unsigned, d->a->article_count + 1)};
    for (size_t n = d->a->article_count; n > 0; n--) {
        size_t s = (size_t)(d->articles[n]->source - d->a->sources);
        c.next[n] = c.head[s];
        c.head[s] = (unsigned)n;
    }
    return c;
}

static void bibliography_id(const struct docbook *d, const char *attribute, const char *id)
{
    struct buf b = {0};
    buf_puts(&b, "source.");
    buf_puts(&b, id);
    xml_attr(d->w, attribute, buf_span(&b));
    buf_clear(&b);
}

static void bibliography_xref(const struct docbook *d, const char *id)
{
    xml_start(d->w, "xref");
    bibliography_id(d, "linkend", id);
    xml_end(d->w);
}

/* One row: the articles of the source, what is known of it, what was left out of it. */
static void source(const struct docbook *d, const struct source *s, const struct chains *c)
{
    unsigned head = c->head[s - d->a->sources];
    size_t omitted[REASON_COUNT] = {0};
    xml_newline(d->w, DEPTH + 1);
    xml_start(d->w, "listitem");
    xml_newline(d->w, DEPTH + 2);
    xml_start(d->w, "para");
    bibliography_xref(d, s->id);
    for (unsigned n = head; n; n = c->next[n]) {
        xml_text_s(d->w, n == head ? " " : ", ");
        docbook_xref(d, d->articles[n]->id);
        for (int r = 0; r < REASON_COUNT; r++)
            omitted[r] += d->articles[n]->omitted[r];
    }
    if (s->duplicate_of) {
        xml_text_s(d->w, " ");
        xml_text_s(d->w, docbook_word(d, BOOK_REPEATS));
        xml_text_s(d->w, " ");
        bibliography_xref(d, s->duplicate_of);
    }
    xml_end(d->w);
    xml_newline(d->w, DEPTH + 2);
    xml_start(d->w, "para");
    /* the file is named above */
    bool first = !known_origin(d, s, head && !c->next[head] ? d->articles[head]->date : NULL);
    fact(d, BOOK_PERMISSION, docbook_word(d, permission_in_book(s->permission)), &first);
    xml_text_s(d->w, ".");
    xml_end(d->w);
    left_out(d, omitted);
    xml_newline(d->w, DEPTH + 1);
    xml_end(d->w);
    docbook_spill(d);
}

void docbook_sources(const struct docbook *d)
{
    size_t all[REASON_COUNT] = {0};
    if (!d->a->source_count)
        return;
    struct chains c = chain_articles(d);
    for (size_t n = 1; n <= d->a->article_count; n++)
        for (int r = 0; r < REASON_COUNT; r++)
            all[r] += d->articles[n]->omitted[r];
    xml_newline(d->w, 1);
    xml_start(d->w, "appendix");
    xml_attr_s(d->w, "xml:id", DOCBOOK_ID_SOURCES);
    xml_newline(d->w, DEPTH);
    xml_element(d->w, "title", span_of(docbook_word(d, BOOK_SOURCES)));
    left_out(d, all);
    xml_newline(d->w, DEPTH);
    xml_start(d->w, "orderedlist");
    xml_attr_s(d->w, "role", "sources");
    for (size_t i = 0; i < d->a->source_count; i++)
        source(d, &d->a->sources[i], &c);
    xml_newline(d->w, DEPTH);
    xml_end(d->w);
    xml_newline(d->w, 1);
    xml_end(d->w);
}

/* -- bibliography ------------------------------------------------------------------------------ */

/* The first article of the source lends the entry its title, its organisation and its date. */
static void entry(const struct docbook *d, const struct source *s, const struct article *a)
{
    bool first = true;
    xml_newline(d->w, DEPTH);
    xml_start(d->w, "biblioentry");
    bibliography_id(d, "xml:id", s->id);
    xml_attr_s(d->w, "xreflabel", s->file);
    if (s->origin.author) {
        xml_start(d->w, "author");
        xml_element(d->w, "personname", span_of(s->origin.author));
        xml_end(d->w);
    }
    xml_start(d->w, "title");
    if (a)
        docbook_lang(d, a->lang, d->a->lang);
    xml_text_s(d->w, a ? a->name : s->file);
    xml_end(d->w);
    if (a && a->organisation->kind != ORG_NONE)
        xml_element(d->w, "orgname", span_of(a->organisation->name));
    if (s->origin.publication) {
        xml_start(d->w, "publisher");
        xml_element(d->w, "publishername", span_of(s->origin.publication));
        xml_end(d->w);
    }
    if (a && a->date && a->date[0] != '-') {
        xml_start(d->w, "pubdate"); /* in words, as the other dates that a reader sees */
        docbook_date(d, a->date);
        xml_end(d->w);
    }
    if (s->origin.url) {
        xml_start(d->w, "bibliosource");
        xml_attr_s(d->w, "class", "uri");
        link_to(d, s->origin.url);
        xml_end(d->w);
    }
    if (s->origin.retrieved) {
        xml_start(d->w, "bibliomisc");
        xml_attr_s(d->w, "role", "retrieved");
        dated(d, BOOK_RETRIEVED, s->origin.retrieved, &first);
        xml_end(d->w);
    }
    if (s->permission != PERMISSION_UNKNOWN) { /* what is not known appendix B says */
        first = true;
        xml_start(d->w, "bibliomisc");
        xml_attr_s(d->w, "role", "permission");
        fact(d, BOOK_PERMISSION, docbook_word(d, permission_in_book(s->permission)), &first);
        xml_end(d->w);
    }
    docbook_role(d, "releaseinfo", "file", s->file);
    xml_end(d->w);
    docbook_spill(d);
}

void docbook_bibliography(const struct docbook *d)
{
    if (!d->a->source_count)
        return;
    struct chains c = chain_articles(d);
    xml_newline(d->w, 1);
    xml_start(d->w, "bibliography");
    xml_attr_s(d->w, "xml:id", DOCBOOK_ID_BIBLIOGRAPHY);
    xml_newline(d->w, DEPTH);
    xml_element(d->w, "title", span_of(docbook_word(d, BOOK_BIBLIOGRAPHY)));
    for (size_t i = 0; i < d->a->source_count; i++)
        entry(d, &d->a->sources[i], c.head[i] ? d->articles[c.head[i]] : NULL);
    xml_newline(d->w, 1);
    xml_end(d->w);
}
