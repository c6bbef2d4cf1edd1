/* SPDX-License-Identifier: MIT
 *
 * An anthology as one DocBook 5 book: the order of its parts, and the small markup that they share.
 * The document is valid by DocBook 5.0, 5.1 and 5.2. */
#include "out/docbook/docbook.h"

#include <stdio.h>
#include <string.h>

#include "base/banned.h"

const char *docbook_word(const struct docbook *d, enum book_word word)
{
    return lang_word(d->lang, word);
}

const char *docbook_org(const struct docbook *d, const struct organisation *o)
{
    return o->kind == ORG_NONE || !o->name || !*o->name ? docbook_word(d, BOOK_UNSORTED) : o->name;
}

void docbook_lang(const struct docbook *d, const char *lang, const char *around)
{
    if (lang && (!around || strcmp(lang, around) != 0))
        xml_attr_s(d->w, "xml:lang", lang);
}

const char *docbook_lang_of(const struct docbook *d, const struct article *a, const struct node *n)
{
    return n->lang ? n->lang : a ? a->lang : d->a->lang;
}

void docbook_role(const struct docbook *d, const char *name, const char *role, const char *text)
{
    xml_start(d->w, name);
    xml_attr_s(d->w, "role", role);
    xml_text_s(d->w, text);
    xml_end(d->w);
}

void docbook_number(const struct docbook *d, unsigned number)
{
    char digits[16];
    snprintf(digits, sizeof digits, "%u", number);
    docbook_role(d, "phrase", "mark number", digits);
    xml_text_s(d->w, "\u00A0");
}

void docbook_place(const struct docbook *d, const char *attribute, const struct article *article,
                   unsigned block)
{
    char number[24];
    struct buf id = {0};
    buf_puts(&id, article->id);
    if (block) {
        snprintf(number, sizeof number, ".b%u", block);
        buf_puts(&id, number);
    }
    xml_attr(d->w, attribute, buf_span(&id));
    buf_clear(&id);
}

void docbook_xref_place(const struct docbook *d, const struct place *p)
{
    xml_start(d->w, "xref");
    docbook_place(d, "linkend", p->article, p->block);
    xml_end(d->w);
}

void docbook_xref(const struct docbook *d, const char *id)
{
    xml_start(d->w, "xref");
    xml_attr_s(d->w, "linkend", id);
    xml_end(d->w);
}

void docbook_term(const struct docbook *d, const char *type, const char *primary,
                  const struct docbook_words *secondary)
{
    xml_start(d->w, "indexterm");
    xml_attr_s(d->w, "type", type);
    xml_element(d->w, "primary", span_of(primary));
    if (secondary) {
        xml_start(d->w, "secondary");
        docbook_lang(d, secondary->lang, secondary->around);
        xml_text_s(d->w, secondary->text);
        xml_end(d->w);
    }
    xml_end(d->w);
}

/* Appends DATE in words of the book; as it is where the language has none. */
static void date_words(const struct docbook *d, const char *date, struct buf *out)
{
    dates_prepare(d->dates, date);
    dates_words(d->dates, date, out);
}

void docbook_date(const struct docbook *d, const char *date)
{
    struct buf words = {0};
    date_words(d, date, &words);
    xml_text(d->w, buf_span(&words));
    buf_clear(&words);
}

void docbook_person_term(const struct docbook *d, const struct voice *v)
{
    struct buf b = {0};
    buf_puts(&b, v->sort);
    if (v->role || v->organisation)
        buf_printf(&b, ", %s%s%s", v->role ? v->role : "", v->role && v->organisation ? ", " : "",
                   v->organisation ? v->organisation : "");
    if (v->role && v->role_date &&
        v->role_date[0] != '-') { /* a day without its year tells nothing */
        buf_puts(&b, " (");
        date_words(d, v->role_date, &b);
        buf_putc(&b, ')');
    }
    buf_putc(&b, '\0');
    docbook_term(d, "person", b.p, NULL);
    buf_clear(&b);
}

void docbook_spill(const struct docbook *d)
{
    struct docbook_spill *s = d->spill;
    if (!s->failed)
        s->failed = !out_spill(s->how, s->out, s->e);
    if (s->failed)
        s->out->n = 0;
}

/* -- the book ---------------------------------------------------------------------------------- */

/* "See also": articles in other chapters that tell of O. */
static void see_also(const struct docbook *d, const struct organisation *o)
{
    size_t i = docbook_also_find(d, o);
    if (i == d->also_count || d->also[i].organisation != o)
        return;
    xml_newline(d->w, 2);
    xml_start(d->w, "para");
    xml_attr_s(d->w, "role", "seealso");
    xml_text_s(d->w, docbook_word(d, BOOK_SEE_ALSO));
    for (bool first = true; i < d->also_count && d->also[i].organisation == o; i++, first = false) {
        xml_text_s(d->w, first ? " " : ", ");
        docbook_xref(d, d->also[i].article->id);
    }
    xml_end(d->w);
}

/* One article at a time has its body in memory. */
static void open_article(struct docbook *d, const struct article *a)
{
    struct article whole;
    struct arena body;
    arena_init(&body);
    if (anthology_open(d->a, a, &body, &whole, d->spill->e))
        docbook_article(d, &whole);
    else
        d->spill->failed = true;
    docbook_spill(d);
    arena_clear(&body);
}

static void chapter(struct docbook *d, const struct organisation *o)
{
    xml_newline(d->w, 1);
    xml_start(d->w, "chapter");
    xml_attr_s(d->w, "xml:id", o->id);
    xml_attr_s(d->w, "role", org_kind_name(o->kind));
    xml_newline(d->w, 2);
    xml_element(d->w, "title", span_of(docbook_org(d, o)));
    if (o->kind != ORG_NONE) {
        xml_start(d->w, "info");
        xml_element(d->w, "orgname", span_of(o->name));
        xml_end(d->w);
    }
    docbook_epigraphs(d, o);
    see_also(d, o);
    for (const struct article *a = o->articles; a && !d->spill->failed; a = a->next)
        open_article(d, a);
    xml_newline(d->w, 1);
    xml_end(d->w);
}

bool docbook_write(const struct anthology *a, const struct out_options *o, struct buf *out,
                   struct err *e)
{
    struct arena arena;
    arena_init(&arena);
    struct docbook_spill spill = {o, out, e, false};
    struct docbook d = {
        .a = a, .lang = lang_find(span_of(a->lang)), .arena = &arena, .spill = &spill};
    if (!d.lang)
        d.lang = langs[0];
    d.w = xml_writer_new(out);
    d.title = anthology_title(a, &arena);
    struct dates dates;
    dates_init(&dates, d.lang->code, &arena);
    d.dates = &dates;
    d.next = a->principles;
    docbook_collect(&d);
    xml_declare(d.w);
    xml_start(d.w, "book");
    xml_attr_s(d.w, "xmlns", "http://docbook.org/ns/docbook");
    xml_attr_s(d.w, "xmlns:xlink", "http://www.w3.org/1999/xlink");
    xml_attr_s(d.w, "version", "5.2");
    xml_attr_s(d.w, "xml:lang", a->lang);
    docbook_info(&d);
    docbook_preface(&d);
    for (const struct organisation *it = a->organisations; it; it = it->next)
        if (it->articles)
            chapter(&d, it);
    docbook_principles(&d);
    docbook_sources(&d);
    docbook_bibliography(&d);
    docbook_indexes(&d);
    xml_newline(d.w, 0);
    xml_end(d.w);
    xml_newline(d.w, 0);
    xml_writer_free(d.w);
    dates_prepared(&dates);
    arena_clear(&arena);
    return !spill.failed;
}
