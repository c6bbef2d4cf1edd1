/* SPDX-License-Identifier: MIT
 *
 * An edition file becomes a struct edition: the reader walks over the tables of rows.c and says
 * what is wrong and where. Nothing of the XML is kept. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/colour.h"
#include "edge/xml.h"
#include "edition/rows.h"

#include "base/banned.h"

enum { DEPTH_MOST = 4, ROWS_MOST = 64 };

struct state {
    struct xml_reader *r;
    const char *name;
    struct arena *arena;
    struct edition *out;
    struct err *e;
    bool failed;

    const struct edition_row *stack[DEPTH_MOST];
    int depth;
    struct buf text; /* of the open element */

    /* of the element begun last */
    const char *values[EA_COUNT]; /* in ARENA; NULL: not given */
    struct edition_place place;
    const struct edition_row *seen[ROWS_MOST]; /* those that may stand once */
    size_t seen_count;

    struct edition_heap heap;
    const char **editors;
    size_t editor_count, editor_cap, chapter_cap, article_cap, para_cap, phrase_cap, person_cap,
        term_cap;
};

/* Puts the place of the current event to what err_set has filled in. */
static bool here(struct state *s)
{
    s->e->diag.line = xml_line(s->r);
    s->e->diag.column = xml_column(s->r);
    s->failed = true;
    return false;
}

#define FAIL(s, code, ...) (err_set((s)->e, DIAG_##code, (s)->name, 0, __VA_ARGS__, NULL), here(s))

/* -- elements that begin ----------------------------------------------------------------------- */

static void take_attribute(void *context, const char *ns, const char *name, struct span value)
{
    struct state *s = context;
    const struct edition_row *row = s->stack[s->depth - 1];
    if (s->failed)
        return;
    for (int a = 0; a < EA_COUNT; a++) {
        const struct edition_attribute_row *attribute = &edition_attributes[a];
        if (ns[0] || !(row->may & (uint64_t)1 << a) || strcmp(attribute->name, name) != 0)
            continue;
        s->values[a] = arena_string(s->arena, value);
        if (attribute->check && !attribute->check(value))
            FAIL(s, EDITION_VALUE, row->name, name, s->values[a]);
        return;
    }
    FAIL(s, EDITION_ATTRIBUTE, row->name, name);
}

static bool read_attributes(struct state *s, const struct edition_row *row)
{
    memset(s->values, 0, sizeof s->values);
    xml_attributes(s->r, take_attribute, s);
    if (s->failed)
        return false;
    for (int a = 0; a < EA_COUNT; a++)
        if (row->must & (uint64_t)1 << a && !s->values[a])
            return FAIL(s, EDITION_MISSING, row->name, edition_attributes[a].name);
    return true;
}

/* False when ROW may stand once and did. */
static bool first_of(struct state *s, const struct edition_row *row)
{
    for (size_t i = 0; i < s->seen_count; i++)
        if (s->seen[i] == row)
            return FAIL(s, EDITION_TWICE, row->name);
    if (row->once && s->seen_count < ROWS_MOST)
        s->seen[s->seen_count++] = row;
    return true;
}

static bool on_start(struct state *s)
{
    const struct edition_row *parent = s->depth ? s->stack[s->depth - 1] : NULL;
    const char *name = xml_name(s->r), *ns = xml_namespace(s->r);
    if (!parent && (strcmp(name, "edition") != 0 || strcmp(ns, EDITION_NAMESPACE) != 0))
        return FAIL(s, EDITION_ROOT, name, ns[0] ? ns : "-", EDITION_NAMESPACE);
    const struct edition_row *row =
        strcmp(ns, EDITION_NAMESPACE) == 0
            ? edition_row(parent ? parent->role : EDITION_ROLE_DOCUMENT, name)
            : NULL;
    if (!row || s->depth == DEPTH_MOST)
        return FAIL(s, EDITION_ELEMENT, name, parent->name);
    s->stack[s->depth++] = row;
    s->place = (struct edition_place){xml_line(s->r), xml_column(s->r)};
    s->text.n = 0;
    return read_attributes(s, row) && first_of(s, row);
}

/* -- entries ----------------------------------------------------------------------------------- */

static bool given(const struct state *s, enum edition_attribute a)
{
    return s->values[a] != NULL;
}

static struct span value(const struct state *s, enum edition_attribute a)
{
    return span_of(s->values[a]);
}

static bool add_source(struct state *s)
{
    struct edition_heap *h = &s->heap;
    MEM_PUSH(h->sources, h->source_count, h->source_cap);
    h->sources[h->source_count++] =
        (struct edition_source){.file = s->values[EA_FILE],
                                .organisation = s->values[EA_ORGANISATION],
                                .code = s->values[EA_ORG_CODE],
                                .title = s->values[EA_TITLE],
                                .date = s->values[EA_DATE],
                                .language = s->values[EA_LANGUAGE],
                                .sha256 = s->values[EA_SHA256],
                                .kind = org_kind_find(value(s, EA_ORG_KIND)),
                                .origin = {s->values[EA_URL], s->values[EA_PUBLICATION],
                                           s->values[EA_AUTHOR], s->values[EA_RETRIEVED]},
                                .permission = permission_find(value(s, EA_PERMISSION)),
                                .leave_out = given(s, EA_LEAVE_OUT),
                                .withdraw = given(s, EA_WITHDRAW),
                                .frozen = given(s, EA_FROZEN),
                                .place = s->place};
    return true;
}

static bool add_also(struct state *s)
{
    struct edition_heap *h = &s->heap;
    MEM_PUSH(h->also, h->also_count, h->also_cap);
    h->also[h->also_count++] = (struct edition_also){.source = s->values[EA_SOURCE],
                                                     .name = s->values[EA_ORGANISATION],
                                                     .kind = org_kind_find(value(s, EA_ORG_KIND)),
                                                     .code = s->values[EA_ORG_CODE],
                                                     .reject = given(s, EA_REJECT),
                                                     .place = s->place};
    return true;
}

static bool add_person(struct state *s)
{
    struct edition_heap *h = &s->heap;
    struct edition_person p = {.source = s->values[EA_SOURCE],
                               .name = s->values[EA_NAME],
                               .role = s->values[EA_ROLE],
                               .organisation = s->values[EA_ORGANISATION],
                               .reject = given(s, EA_REJECT),
                               .withdraw = given(s, EA_WITHDRAW),
                               .frozen = given(s, EA_FROZEN),
                               .place = s->place};
    if (!p.source && !p.withdraw && !p.reject)
        return FAIL(s, EDITION_MISSING, "person", "source");
    if (p.source) {
        MEM_PUSH(h->people, h->person_count, h->person_cap);
        h->people[h->person_count++] = p;
    } else {
        MEM_PUSH(s->out->people, s->out->person_count, s->person_cap);
        s->out->people[s->out->person_count++] = p;
    }
    return true;
}

static bool add_block(struct state *s, const char *words)
{
    struct edition_heap *h = &s->heap;
    struct edition_block b = {.source = s->values[EA_SOURCE],
                              .words = words,
                              .kind = kind_find(value(s, EA_KIND)),
                              .reason = reason_find(value(s, EA_OMIT)),
                              .split = s->values[EA_SPLIT],
                              .speaker = s->values[EA_SPEAKER],
                              .keep = given(s, EA_KEEP),
                              .join = given(s, EA_JOIN),
                              .withdraw = given(s, EA_WITHDRAW),
                              .frozen = given(s, EA_FROZEN),
                              .place = s->place};
    if (!given(s, EA_OMIT))
        b.reason = REASON_NONE;
    value_lines(value(s, EA_LINE), &b.first, &b.last);
    if (given(s, EA_OMIT) + given(s, EA_KIND) + given(s, EA_WITHDRAW) > 1 ||
        (b.keep && given(s, EA_OMIT)))
        return FAIL(s, EDITION_ONE_OF, "kind, omit, withdraw");
    MEM_PUSH(h->blocks, h->block_count, h->block_cap);
    h->blocks[h->block_count++] = b;
    return true;
}

static bool add_principle(struct state *s, const char *words)
{
    struct edition_heap *h = &s->heap;
    struct edition_principle p = {.source = s->values[EA_SOURCE],
                                  .words = words,
                                  .accept = given(s, EA_ACCEPT),
                                  .reject = given(s, EA_REJECT),
                                  .epigraph = given(s, EA_EPIGRAPH),
                                  .frozen = given(s, EA_FROZEN),
                                  .theme = s->values[EA_THEME],
                                  .evidence = evidence_find(value(s, EA_EVIDENCE)),
                                  .core = -1,
                                  .place = s->place};
    unsigned last;
    value_lines(value(s, EA_LINE), &p.first, &p.last);
    if (given(s, EA_ORDER))
        value_lines(value(s, EA_ORDER), &p.order, &last);
    if (given(s, EA_STRENGTH))
        p.core = span_is(value(s, EA_STRENGTH), "core");
    if (p.accept && p.reject)
        return FAIL(s, EDITION_ONE_OF, "accept, reject");
    MEM_PUSH(h->principles, h->principle_count, h->principle_cap);
    h->principles[h->principle_count++] = p;
    return true;
}

static bool add_term(struct state *s, const char *words)
{
    struct edition_heap *h = &s->heap;
    struct edition_term t = {.source = s->values[EA_SOURCE],
                             .name = s->values[EA_NAME],
                             .words = words,
                             .reject = given(s, EA_REJECT),
                             .frozen = given(s, EA_FROZEN),
                             .place = s->place};
    if (given(s, EA_SOURCE) != given(s, EA_LINE))
        return FAIL(s, EDITION_MISSING, "term", t.source ? "line" : "source");
    if (t.source) {
        value_lines(value(s, EA_LINE), &t.first, &t.last);
        MEM_PUSH(h->terms, h->term_count, h->term_cap);
        h->terms[h->term_count++] = t;
    } else {
        MEM_PUSH(s->out->terms, s->out->term_count, s->term_cap);
        s->out->terms[s->out->term_count++] = t;
    }
    return true;
}

static bool add_para(struct state *s, bool heading, const char *text)
{
    struct edition *o = s->out;
    MEM_PUSH(o->preface, o->preface_count, s->para_cap);
    o->preface[o->preface_count++] = (struct edition_para){heading, text};
    return true;
}

static bool add_phrase(struct state *s, const char *words)
{
    struct edition *o = s->out;
    struct buf folded = {0};
    edition_fold(span_of(words), &folded);
    struct edition_phrase p = {.words = words,
                               .folded = arena_string(s->arena, buf_span(&folded)),
                               .all_before = words[0] == '*',
                               .all_behind = words[strlen(words) - 1] == '*',
                               .reason = reason_find(value(s, EA_OMIT)),
                               .place = s->place};
    buf_clear(&folded);
    if (!p.folded[0])
        return FAIL(s, EDITION_PHRASE, words);
    MEM_PUSH(o->phrases, o->phrase_count, s->phrase_cap);
    o->phrases[o->phrase_count++] = p;
    return true;
}

/* -- elements that end ------------------------------------------------------------------------- */

/* TEXT with every run of white space as one space, in the arena. */
static const char *one_spaced(struct state *s)
{
    struct span from = span_trim(buf_span(&s->text));
    size_t n = 0;
    char *p = arena_bytes(s->arena, from.n + 1);
    for (size_t i = 0; i < from.n; i++) {
        bool space = ascii_space((unsigned char)from.p[i]);
        if (!space || p[n - 1] != ' ')
            p[n++] = space ? ' ' : from.p[i];
    }
    p[n] = '\0';
    return p;
}

/* The two stand out from each other as text must, or the edition is refused. */
static bool check_contrast(struct state *s)
{
    uint32_t a, b;
    char ratio[16];
    if (!s->values[EA_SECOND])
        return true;
    if (!colour_read(span_of(s->values[EA_FIRST]), &a) ||
        !colour_read(span_of(s->values[EA_SECOND]), &b))
        return true; /* the schema's to refuse */
    unsigned contrast = colour_contrast(a, b);
    if (contrast >= COLOUR_CONTRAST)
        return true;
    snprintf(ratio, sizeof ratio, "%u.%u", contrast / 100, contrast % 100 / 10);
    return FAIL(s, EDITION_CONTRAST, s->values[EA_FIRST], s->values[EA_SECOND], ratio);
}

static bool end_element(struct state *s, const struct edition_row *row, const char *text)
{
    struct edition *o = s->out;
    switch (row->role) {
    case EDITION_ROLE_FIELD:
        o->fields[row->field] = text;
        return true;
    case EDITION_ROLE_EDITOR:
        MEM_PUSH(s->editors, s->editor_count, s->editor_cap);
        s->editors[s->editor_count++] = text;
        return true;
    case EDITION_ROLE_LOGO:
        o->logo = (struct edition_image){
            .file = s->values[EA_FILE], .alt = s->values[EA_ALT], .place = s->place};
        return true;
    case EDITION_ROLE_COVER:
        o->cover = (struct edition_image){
            .file = s->values[EA_FILE], .alt = s->values[EA_ALT], .place = s->place};
        return true;
    case EDITION_ROLE_COLOURS:
        o->colours[0] = s->values[EA_FIRST];
        o->colours[1] = s->values[EA_SECOND];
        return check_contrast(s);
    case EDITION_ROLE_PARA:
    case EDITION_ROLE_HEADING:
        return add_para(s, row->role == EDITION_ROLE_HEADING, text);
    case EDITION_ROLE_CHAPTER:
        MEM_PUSH(o->chapters, o->chapter_count, s->chapter_cap);
        o->chapters[o->chapter_count++] =
            (struct edition_rank){s->values[EA_ORGANISATION], s->place};
        return true;
    case EDITION_ROLE_ARTICLE:
        MEM_PUSH(o->articles, o->article_count, s->article_cap);
        o->articles[o->article_count++] = (struct edition_rank){s->values[EA_SOURCE], s->place};
        return true;
    case EDITION_ROLE_PHRASE:
        return add_phrase(s, text);
    case EDITION_ROLE_SOURCE:
        return add_source(s);
    case EDITION_ROLE_ALSO:
        return add_also(s);
    case EDITION_ROLE_PERSON:
        return add_person(s);
    case EDITION_ROLE_BLOCK:
        return add_block(s, text);
    case EDITION_ROLE_PRINCIPLE:
        return add_principle(s, text);
    case EDITION_ROLE_TERM:
        return add_term(s, text);
    default:
        return true;
    }
}

static bool on_end(struct state *s)
{
    const struct edition_row *row = s->stack[--s->depth];
    const char *text = row->text == EDITION_TEXT_NONE ? "" : one_spaced(s);
    if (row->text == EDITION_TEXT_MUST && !*text)
        return FAIL(s, EDITION_EMPTY, row->name);
    if (row->check && !row->check(span_of(text)))
        return FAIL(s, EDITION_TEXT_VALUE, row->name, text);
    return end_element(s, row, text);
}

static bool on_text(struct state *s)
{
    const struct edition_row *row = s->depth ? s->stack[s->depth - 1] : NULL;
    struct span text = xml_value(s->r);
    if (row && row->text != EDITION_TEXT_NONE) {
        buf_add(&s->text, text);
        return true;
    }
    struct span left = span_trim(text);
    char words[64];
    if (!left.n)
        return true;
    snprintf(words, sizeof words, "%.*s", left.n < 40 ? (int)left.n : 40, left.p);
    return FAIL(s, EDITION_TEXT, row ? row->name : "", words);
}

/* -- the whole --------------------------------------------------------------------------------- */

static bool read_events(struct state *s)
{
    for (;;)
        switch (xml_next(s->r)) {
        case XML_START:
            if (!on_start(s))
                return false;
            break;
        case XML_END:
            if (!on_end(s))
                return false;
            break;
        case XML_TEXT:
            if (!on_text(s))
                return false;
            break;
        case XML_DONE:
            if (!xml_valid(s->r)) {
                err_set(s->e, DIAG_EDITION_INVALID, s->name, 1, NULL);
                s->e->diag.column = 1;
                return false;
            }
            return true;
        case XML_FAILED:
            xml_reader_error(s->r, s->e);
            return false;
        }
}

/* A copy of COUNT elements of SIZE bytes at P, one zeroed more, in ARENA; P is freed. */
static void *keep(struct arena *arena, void *p, size_t count, size_t size)
{
    char *copy = arena_alloc(arena, (count + 1) * size);
    if (count)
        memcpy(copy, p, count * size);
    free(p);
    return copy;
}

/* What was read moves into the arena. */
static void keep_all(struct state *s)
{
    struct edition *o = s->out;
    o->preface = keep(s->arena, o->preface, o->preface_count, sizeof *o->preface);
    o->phrases = keep(s->arena, o->phrases, o->phrase_count, sizeof *o->phrases);
    o->terms = keep(s->arena, o->terms, o->term_count, sizeof *o->terms);
    o->people = keep(s->arena, o->people, o->person_count, sizeof *o->people);
    o->chapters = keep(s->arena, o->chapters, o->chapter_count, sizeof *o->chapters);
    o->articles = keep(s->arena, o->articles, o->article_count, sizeof *o->articles);
    const char **editors = keep(s->arena, s->editors, s->editor_count, sizeof *s->editors);
    o->editors = s->editor_count ? editors : NULL;
}

bool edition_read(struct span xml, const char *name, struct arena *arena, struct edition *out,
                  struct err *e)
{
    struct xml_schema *schema = xml_schema_new(edition_schema(), "edition.rng", e);
    if (!schema)
        return false;
    *out = (struct edition){.file = arena_string(arena, span_of(name))};
    struct state s = {
        .r = xml_reader_new(xml, name, schema), .name = name, .arena = arena, .out = out, .e = e};
    bool ok = read_events(&s);
    keep_all(&s);
    ok = ok && edition_order(&s.heap, name, arena, out, e);
    xml_reader_free(s.r);
    xml_schema_free(schema);
    buf_clear(&s.text);
    free(s.heap.sources);
    free(s.heap.also);
    free(s.heap.people);
    free(s.heap.blocks);
    free(s.heap.principles);
    free(s.heap.terms);
    return ok;
}
