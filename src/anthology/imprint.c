/* SPDX-License-Identifier: MIT
 *
 * What an edition says of the book as a whole: its imprint and its order. */
#include <stdlib.h>
#include <string.h>

#include "anthology/gathering.h"

#include "base/banned.h"

static void take_fields(struct imprint *i, const struct edition *e)
{
    static const struct {
        enum edition_field field;
        size_t member; /* offset in struct imprint */
    } rows[] = {
        {EDITION_TITLE, offsetof(struct imprint, title)},
        {EDITION_SUBTITLE, offsetof(struct imprint, subtitle)},
        {EDITION_PUBLISHER, offsetof(struct imprint, publisher)},
        {EDITION_IDENTIFIER, offsetof(struct imprint, identifier)},
        {EDITION_RIGHTS, offsetof(struct imprint, rights)},
        {EDITION_DATE, offsetof(struct imprint, date)},
        {EDITION_NUMBER, offsetof(struct imprint, edition)},
        {EDITION_CONTACT, offsetof(struct imprint, contact)},
        {EDITION_DIARY, offsetof(struct imprint, diary)},
        {EDITION_ISBN_EPUB, offsetof(struct imprint, isbn_epub)},
        {EDITION_ISBN_PRINT, offsetof(struct imprint, isbn_print)},
        {EDITION_CERTIFIER, offsetof(struct imprint, certifier)},
        {EDITION_STATEMENT, offsetof(struct imprint, accessibility_statement)},
    };
    for (size_t k = 0; k < sizeof rows / sizeof *rows; k++)
        memcpy((char *)i + rows[k].member, &e->fields[rows[k].field], sizeof e->fields[0]);
}

static struct node *preface_of(struct gathering *g)
{
    const struct edition *e = g->edition;
    struct node *first = NULL, **end = &first;
    for (size_t i = 0; i < e->preface_count; i++) {
        struct node *n = ARENA_NEW(g->arena, struct node);
        n->kind = e->preface[i].heading ? KIND_HEADING : KIND_PARA;
        n->text = span_of(e->preface[i].text);
        *end = n;
        end = &n->next;
    }
    return first;
}

/* Tells of chapters and articles that the editor puts in order and that are not there. */
static void tell_ranks(struct gathering *g)
{
    const struct edition *e = g->edition;
    for (size_t k = 0; k < e->chapter_count; k++) {
        bool met = false;
        for (const struct organisation *o = g->out->organisations; o && !met; o = o->next)
            met = o->articles && strcmp(o->name, e->chapters[k].name) == 0;
        if (!met)
            edition_tell(g->d, DIAG_EDITION_UNMET, e, e->chapters[k].place, "<chapter>",
                         e->chapters[k].name, NULL);
    }
    for (size_t k = 0; k < e->article_count; k++) {
        bool met = false;
        for (size_t i = 0; i < g->count && !met; i++)
            met = edition_is_source(e->articles[k].name, g->drafts[i].text->file);
        if (!met)
            edition_tell(g->d, DIAG_EDITION_UNMET, e, e->articles[k].place, "<article>",
                         e->articles[k].name, NULL);
    }
}

void gather_imprint(struct gathering *g)
{
    const struct edition *e = g->edition;
    struct imprint *i = &g->out->imprint;
    take_fields(i, e);
    /* the starter names the identifier that the book has anyway: to hold it when the title changes
     */
    if (i->identifier && strcmp(i->identifier, anthology_derived_identifier(g->out, g->arena)) == 0)
        i->identifier = NULL;
    i->editors = e->editors;
    i->preface = preface_of(g);
    i->logo = (struct image){e->logo.type, e->logo.alt, e->logo.data};
    i->cover = (struct image){e->cover.type, e->cover.alt, e->cover.data};
    i->colours[0] = e->colours[0];
    i->colours[1] = e->colours[1];
    for (size_t k = 0; k < e->part_count; k++) {
        i->withdrawn_sources += e->parts[k].bound && e->parts[k].source.withdraw;
        for (size_t p = 0; p < e->parts[k].person_count; p++)
            i->withdrawn_persons += e->parts[k].people[p].withdraw && e->parts[k].people[p].met;
    }
    for (size_t k = 0; k < e->person_count; k++)
        i->withdrawn_persons += e->people[k].withdraw && e->people[k].met;
    tell_ranks(g);
    edition_report_principles(e, g->d);
    edition_report_terms(e, g->d);
}

/* -- order ------------------------------------------------------------------------------------- */

size_t gather_chapter_rank(const struct gathering *g, const char *organisation)
{
    for (size_t k = 0; g->edition && k < g->edition->chapter_count; k++)
        if (strcmp(g->edition->chapters[k].name, organisation) == 0)
            return k;
    return SIZE_MAX;
}

size_t gather_article_rank(const struct gathering *g, size_t i)
{
    for (size_t k = 0; g->edition && k < g->edition->article_count; k++)
        if (edition_is_source(g->edition->articles[k].name, g->drafts[i].text->file))
            return k;
    return SIZE_MAX;
}

/* True when A stands before B by the editor's order. */
static bool before(const struct principle *a, const struct principle *b)
{
    return a->at.article->organisation == b->at.article->organisation && a->order &&
           (!b->order || a->order < b->order);
}

void gather_principle_order(struct gathering *g)
{
    struct principle *sorted = NULL, **group = &sorted, **tail = &sorted;
    const struct organisation *organisation = NULL;
    for (struct principle *p = g->out->principles, *next; p; p = next) {
        next = p->next;
        if (p->at.article->organisation != organisation)
            group = tail;
        organisation = p->at.article->organisation;
        struct principle **at = p->order ? group : tail;
        while (*at && !before(p, *at))
            at = &(*at)->next;
        p->next = *at;
        *at = p;
        if (at == tail)
            tail = &p->next;
    }
    g->out->principles = sorted;
}
