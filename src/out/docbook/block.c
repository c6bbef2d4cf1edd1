/* SPDX-License-Identifier: MIT
 *
 * One block as DocBook, by a table of kinds, and the text inside of it: names of persons are marked
 * up, what the book adds (dashes, labels, links) stands in phrases of role "mark". Direct speech is
 * a paragraph with a dash, as Swedish books set it: blockquote would tear a dialogue apart into
 * indented islands, and the attribution would repeat what the sentence says ("säger hon"). */
#include <stdio.h>
#include <string.h>

#include "out/docbook/docbook.h"

#include "base/banned.h"

/* -- text -------------------------------------------------------------------------------------- */

/* Of whom names are looked for. */
struct people {
    struct voice *const *list;
    size_t count;
};

/* The next full name of THESE in S: its offset and the person's index, or SIZE_MAX. Of two at one
 * place the longer. */
static size_t next_name(struct people these, struct span s, size_t *who)
{
    size_t best = SIZE_MAX;
    for (size_t i = 0; i < these.count; i++) {
        struct span name = span_of(these.list[i]->name);
        struct span within =
            best == SIZE_MAX || best + name.n > s.n ? s : span_make(s.p, best + name.n);
        size_t at = name.n ? span_find(within, name) : SIZE_MAX;
        if (at == SIZE_MAX)
            continue;
        if (best == SIZE_MAX || at < best ||
            (at == best && name.n > strlen(these.list[*who]->name))) {
            best = at;
            *who = i;
        }
    }
    return best;
}

/* The index term of a person, once in a block: so that an index on paper names every page. */
static void index_person(struct docbook *d, struct people these, size_t who)
{
    if (d->indexed[who])
        return;
    d->indexed[who] = true;
    docbook_person_term(d, these.list[who]);
}

static void index_speaker(struct docbook *d, struct people these, const struct voice *v)
{
    for (size_t i = 0; v && i < these.count; i++)
        if (these.list[i] == v)
            index_person(d, these, i);
}

void docbook_back(const struct docbook *d, const struct article *a, const struct node *n,
                  bool paragraph)
{
    if (!n->principle_count)
        return;
    if (paragraph)
        xml_newline(d->w, d->depth);
    xml_start(d->w, paragraph ? "para" : "phrase");
    xml_attr_s(d->w, "role", "mark backlink");
    docbook_lang(d, d->a->lang, /* a paragraph stands beside N, a phrase in it */
                 paragraph && a ? a->lang : docbook_lang_of(d, a, n));
    for (size_t i = 0; i < n->principle_count; i++) {
        xml_text_s(d->w, i ? " " : paragraph ? "" : "\u00A0");
        docbook_xref(d, n->principles[i]->id);
    }
    xml_end(d->w);
}

void docbook_text(struct docbook *d, const struct article *article, const struct node *n)
{
    struct people these = {0};
    struct span s = n->text;
    if (article && article->person_count <= DOCBOOK_PERSONS_MOST)
        these = (struct people){article->persons, article->person_count};
    memset(d->indexed, 0, sizeof d->indexed);
    for (const struct indexed *x = n->terms; x; x = x->next)
        docbook_term(d, "term", x->term->name, NULL);
    index_speaker(d, these, n->speaker);
    for (size_t who = 0, at; (at = next_name(these, s, &who)) != SIZE_MAX;) {
        struct span name = span_of(these.list[who]->name);
        xml_text(d->w, span_make(s.p, at));
        index_person(d, these, who);
        xml_element(d->w, "personname", name);
        s = span_from(s, at + name.n);
    }
    xml_text(d->w, s);
}

/* -- kinds ------------------------------------------------------------------------------------- */

struct setting {
    const char *element, *role;
};
static const struct setting settings[KIND_COUNT] = {
    [KIND_TITLE] = {"para", "heading"},
    [KIND_KICKER] = {"para", "kicker"},
    [KIND_DATE] = {"para", "date"},
    [KIND_BYLINE] = {"para", "byline"},
    [KIND_LEAD] = {"para", "lead"},
    [KIND_HEADING] = {"para", "heading"},
    [KIND_PARA] = {"para", NULL},
    [KIND_QUOTE] = {"para", "dialogue"},
    [KIND_ITEM] = {"listitem", NULL},
    [KIND_CAPTION] = {"para", "caption"},
    [KIND_PULLQUOTE] = {"blockquote", "pullquote"},
    [KIND_OMITTED] = {NULL, NULL},
    [KIND_LIST] = {NULL, NULL},
    [KIND_BOX] = {"sidebar", NULL},
};

void docbook_target(const struct docbook *d, const struct article *a, const struct node *n)
{
    char label[80];
    docbook_lang(d, n->lang, a ? a->lang : d->a->lang);
    if (!n->principle_count)
        return;
    docbook_place(d, "xml:id", a, n->number);
    snprintf(label, sizeof label, "%s %u", docbook_word(d, BOOK_ARTICLE), a->number);
    xml_attr_s(d->w, "xreflabel", label);
}

static void start(const struct docbook *d, const struct article *a, const struct node *n,
                  const char *element, const char *role)
{
    xml_newline(d->w, d->depth);
    xml_start(d->w, element);
    docbook_target(d, a, n);
    if (role)
        xml_attr_s(d->w, "role", role);
}

/* The dash of direct speech is typography of the text's language. */
static void dash(const struct docbook *d, const struct article *a, const struct node *n)
{
    const struct lang *lang = lang_find(span_of(n->lang ? n->lang : a->lang));
    if (!dialogue_dash(n))
        return;
    xml_text_s(d->w, (lang ? lang : d->lang)->dash);
    xml_text_s(d->w, "\u00A0");
}

static void speech(struct docbook *d, const struct article *a, const struct dialogue *so_far,
                   const struct node *n)
{
    start(d, a, n, "para", "dialogue");
    dash(d, a, n);
    docbook_text(d, a, n);
    const char *name = dialogue_name(so_far, n);
    if (name) {
        xml_start(d->w, "phrase");
        xml_attr_s(d->w, "role", "mark speaker");
        docbook_lang(d, d->a->lang, docbook_lang_of(d, a, n));
        xml_text_s(d->w, " [");
        xml_text_s(d->w, docbook_word(d, BOOK_SPEAKER));
        xml_text_s(d->w, " ");
        xml_element(d->w, "personname", span_of(name));
        xml_text_s(d->w, "]");
        xml_end(d->w);
    }
    docbook_back(d, a, n, false);
    xml_end(d->w);
}

/* A picture that is not there: its caption says so itself. */
static void caption(struct docbook *d, const struct article *a, const struct node *n)
{
    start(d, a, n, "para", "caption");
    xml_start(d->w, "phrase");
    xml_attr_s(d->w, "role", "mark label");
    docbook_lang(d, d->a->lang, docbook_lang_of(d, a, n));
    xml_text_s(d->w, docbook_word(d, BOOK_PICTURE));
    xml_end(d->w);
    xml_text_s(d->w, " ");
    docbook_text(d, a, n);
    docbook_back(d, a, n, false);
    xml_end(d->w);
}

/* -- lists and boxes --------------------------------------------------------------------------- */

/* The number that MARK ("3.", "(3)") begins with, or 0. */
static unsigned mark_number(const char *mark)
{
    unsigned n = 0;
    mark += mark && *mark == '(';
    for (; mark && ascii_digit((unsigned char)*mark) && n < 100000; mark++)
        n = n * 10 + (unsigned)(*mark - '0');
    return n;
}

/* The first number of a list whose items are counted by one; 0 when they are not. */
static unsigned counted_from(const struct node *list)
{
    unsigned first = list->child ? mark_number(list->child->mark) : 0, next = first;
    for (const struct node *n = list->child; n && first; n = n->next)
        if (mark_number(n->mark) != next++)
            return 0;
    return first;
}

static void item(struct docbook *d, const struct article *a, const struct node *n, bool mark)
{
    xml_newline(d->w, d->depth + 1);
    xml_start(d->w, "listitem");
    xml_start(d->w, "para");
    docbook_target(d, a, n);
    if (mark && n->mark) {
        docbook_role(d, "phrase", "mark", n->mark);
        xml_text_s(d->w, "\u00A0");
    }
    docbook_text(d, a, n);
    docbook_back(d, a, n, false);
    xml_end(d->w);
    xml_end(d->w);
}

/* A list that counts "1. 2. 3." is numbered anew by who prints it; of others ("a)", "1.1", a gap)
 * the marks stay in sight. */
static void list(struct docbook *d, const struct article *a, const struct node *n)
{
    unsigned from = n->numbered ? counted_from(n) : 0;
    start(d, a, n, from ? "orderedlist" : "itemizedlist", NULL);
    if (from) {
        char digits[16];
        snprintf(digits, sizeof digits, "%u", from);
        xml_attr_s(d->w, "numeration", "arabic");
        xml_attr_opt(d->w, "startingnumber", from > 1 ? digits : NULL);
    } else if (n->numbered) {
        xml_attr_s(d->w, "mark", "none");
    }
    for (const struct node *i = n->child; i; i = i->next)
        item(d, a, i, n->numbered && !from);
    xml_newline(d->w, d->depth);
    xml_end(d->w);
}

/* A fact box. Its first line is its title when it is a heading and more follows: a bridgehead,
 * since pandoc and the stylesheets' EPUB leave the title of a sidebar out. */
static void box(struct docbook *d, const struct article *a, const struct node *n)
{
    const struct node *in = n->child;
    start(d, a, n, "sidebar", NULL);
    while (in && in->kind == KIND_OMITTED)
        in = in->next;
    const struct node *more = in ? in->next : NULL;
    while (more && more->kind == KIND_OMITTED)
        more = more->next;
    if (more && in->kind == KIND_HEADING) {
        xml_newline(d->w, d->depth + 1);
        xml_start(d->w, "bridgehead");
        docbook_target(d, a, in);
        docbook_text(d, a, in);
        xml_end(d->w);
        d->depth++;
        docbook_back(d, a, in, true);
        d->depth--;
        in = more;
    }
    d->depth++;
    for (struct dialogue so_far = {0}; in; dialogue_pass(&so_far, in), in = in->next) {
        so_far.after = in->next;
        docbook_block(d, a, &so_far, in);
    }
    d->depth--;
    xml_newline(d->w, d->depth);
    xml_end(d->w);
}

void docbook_block(struct docbook *d, const struct article *a, const struct dialogue *so_far,
                   const struct node *n)
{
    const struct setting *s = &settings[n->kind];
    if (n->kind == KIND_OMITTED || (!n->child && !n->text.n))
        return;
    if (n->kind == KIND_LIST)
        list(d, a, n);
    else if (n->kind == KIND_BOX)
        box(d, a, n);
    else if (n->kind == KIND_QUOTE)
        speech(d, a, so_far, n);
    else if (n->kind == KIND_CAPTION)
        caption(d, a, n);
    else if (n->kind == KIND_PULLQUOTE) {
        start(d, a, n, s->element, s->role);
        xml_start(d->w, "para");
        docbook_text(d, a, n);
        docbook_back(d, a, n, false);
        xml_end(d->w);
        xml_end(d->w);
    } else {
        start(d, a, n, s->element, s->role);
        docbook_text(d, a, n);
        docbook_back(d, a, n, false);
        xml_end(d->w);
    }
}
