/* SPDX-License-Identifier: MIT
 *
 * A model file becomes an anthology: the reader walks over the tables of rows.c, says what is wrong
 * and where, and resolves every reference. Nothing of the XML is kept. */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base64.h"
#include "base/file.h"
#include "edge/xml.h"
#include "model/ids.h"
#include "model/model.h"
#include "model/rows.h"

#include "base/banned.h"

enum { DEPTH_MOST = 8 }; /* anthology organisation article box list item: no element is deeper */

/* An open element. */
struct frame {
    const struct row *row;
    struct node *node;      /* of a block */
    struct node **tail;     /* where its next block goes */
    const struct row *last; /* of the child before */
    bool filled;
};

/* A reference that may look ahead; it is resolved at the end. */
struct pending {
    size_t start;            /* number of the element in the document, to find its place again */
    struct article *article; /* `also`, else NULL */
    const char *ids;         /* of `also`, or of `duplicate-of` */
};

struct state {
    struct xml_reader *r;
    const char *name;
    struct arena *arena;
    struct anthology *a;
    struct err *e;
    bool failed;

    struct frame stack[DEPTH_MOST];
    int depth;
    size_t starts;   /* elements begun so far */
    struct buf text; /* of the open element that holds text */

    /* of the element just begun */
    const struct row *row;
    const char *values[A_COUNT]; /* in ARENA, where GIVEN */
    uint64_t given;
    unsigned first, last;

    struct ids ids;
    struct source *sources;
    size_t source_cap;
    struct voice *voices;
    size_t voice_cap;
    const char **editors;
    size_t editor_count, editor_cap;
    struct organisation **organisation_tail;
    struct article **article_tail;
    struct principle **principle_tail;
    struct organisation *organisation;
    struct principle *principle;
    struct place *places;
    size_t place_count, place_cap;
    struct term *terms;
    size_t term_cap;
    struct pending *pending;
    size_t pending_count, pending_cap;
    bool settled; /* sources and voices have their final addresses */
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

static const char *opt(const struct state *s, enum attribute a)
{
    return s->values[a] && *s->values[a] ? s->values[a] : NULL;
}

/* -- attributes -------------------------------------------------------------------------------- */

static void take_attribute(void *context, const char *ns, const char *name, struct span value)
{
    struct state *s = context;
    bool xml = ns[0] && strcmp(ns, XML_NAMESPACE) == 0;
    const char *element = s->row->name;
    if (s->failed)
        return;
    for (int a = 0; a < A_COUNT; a++) {
        const struct attribute_row *row = &model_attributes[a];
        uint64_t bit = (uint64_t)1 << a;
        if (!(s->row->may & bit) || row->xml != xml || (ns[0] && !xml) ||
            strcmp(row->name + (xml ? strlen("xml:") : 0), name) != 0)
            continue;
        bool ok = a == A_LINES ? model_lines(value, &s->first, &s->last)
                               : !row->check || row->check(value);
        s->given |= bit;
        if (a != A_LINES || !ok)
            s->values[a] = arena_string(s->arena, value);
        if (!ok)
            FAIL(s, MODEL_VALUE, element, row->name, s->values[a]);
        return;
    }
    FAIL(s, MODEL_ATTRIBUTE, element, name);
}

static bool read_attributes(struct state *s, const struct row *row)
{
    s->row = row;
    s->given = 0;
    s->first = s->last = 0;
    memset(s->values, 0, sizeof s->values);
    xml_attributes(s->r, take_attribute, s);
    if (s->failed)
        return false;
    uint64_t lacking = row->must & ~s->given;
    for (int a = 0; lacking && a < A_COUNT; a++)
        if (lacking & (uint64_t)1 << a)
            return FAIL(s, MODEL_MISSING, row->name, model_attributes[a].name);
    return true;
}

/* -- ids and references ------------------------------------------------------------------------ */

static bool bear(struct state *s, void *thing, size_t index)
{
    struct id entry = {s->values[A_ID], (int)s->row->role, thing, index};
    return ids_add(&s->ids, entry) || FAIL(s, MODEL_ID_TWICE, entry.id);
}

/* What attribute A names, of ROLE (called WHAT); NULL with the error told. */
static const struct id *refer(struct state *s, enum attribute a, enum role role, const char *what)
{
    const struct id *id = ids_lookup(&s->ids, s->values[a]);
    if (id && id->role == (int)role)
        return id;
    FAIL(s, MODEL_REFERENCE, s->row->name, model_attributes[a].name, s->values[a], what);
    return NULL;
}

/* The speaker that the element names, in *OUT. */
static bool speaker(struct state *s, struct voice **out)
{
    if (!(s->given & A_BIT(SPEAKER)))
        return true;
    const struct id *id = refer(s, A_SPEAKER, ROLE_PERSON, "person");
    if (id)
        *out = &s->a->voices[id->index];
    return id != NULL;
}

static void look_ahead(struct state *s, struct article *article, const char *ids)
{
    if (!ids)
        return;
    MEM_PUSH(s->pending, s->pending_count, s->pending_cap);
    s->pending[s->pending_count++] = (struct pending){s->starts, article, ids};
}

/* Sources and persons stand before all that refers to them: they move into the arena. */
static void settle(struct state *s)
{
    struct anthology *a = s->a;
    if (s->settled)
        return;
    s->settled = true;
    a->sources = ARENA_ARRAY(s->arena, struct source, a->source_count);
    if (a->source_count)
        memcpy(a->sources, s->sources, a->source_count * sizeof *a->sources);
    a->voices = ARENA_ARRAY(s->arena, struct voice, a->voice_count);
    if (a->voice_count)
        memcpy(a->voices, s->voices, a->voice_count * sizeof *a->voices);
}

/* -- elements that begin ----------------------------------------------------------------------- */

static bool begin_anthology(struct state *s)
{
    if (strcmp(s->values[A_VERSION], MODEL_VERSION) != 0)
        return FAIL(s, MODEL_VERSION, s->values[A_VERSION], MODEL_VERSION);
    s->a->lang = s->values[A_LANG];
    s->a->generator = s->values[A_GENERATOR];
    return true;
}

static bool begin_source(struct state *s)
{
    struct source x = {
        .id = s->values[A_ID],
        .file = s->values[A_FILE],
        .sha256 = s->values[A_SHA256],
        .encoding = s->values[A_ENCODING],
        .origin = {opt(s, A_URL), opt(s, A_PUBLICATION), opt(s, A_AUTHOR), opt(s, A_RETRIEVED)},
        .permission = PERMISSION_UNKNOWN,
        .duplicate_of = opt(s, A_DUPLICATE_OF)};
    model_number(span_of(s->values[A_BYTES]), &x.bytes);
    model_number(span_of(s->values[A_LINE_COUNT]), &x.lines);
    if (s->values[A_PERMISSION])
        x.permission = permission_find(span_of(s->values[A_PERMISSION]));
    look_ahead(s, NULL, x.duplicate_of);
    MEM_PUSH(s->sources, s->a->source_count, s->source_cap);
    s->sources[s->a->source_count] = x;
    return bear(s, NULL, s->a->source_count++);
}

static bool begin_person(struct state *s)
{
    MEM_PUSH(s->voices, s->a->voice_count, s->voice_cap);
    s->voices[s->a->voice_count] = (struct voice){.id = s->values[A_ID],
                                                  .name = s->values[A_NAME],
                                                  .role = opt(s, A_ROLE),
                                                  .role_date = opt(s, A_ROLE_DATE),
                                                  .organisation = opt(s, A_ORGANISATION)};
    return bear(s, NULL, s->a->voice_count++);
}

static bool begin_organisation(struct state *s)
{
    struct organisation *o = ARENA_NEW(s->arena, struct organisation);
    o->id = s->values[A_ID];
    o->name = s->values[A_NAME];
    o->kind = org_kind_find(span_of(s->values[A_KIND]));
    o->code = opt(s, A_ORG_CODE);
    *s->organisation_tail = o;
    s->organisation_tail = &o->next;
    s->article_tail = &o->articles;
    s->organisation = o;
    return bear(s, o, 0);
}

static bool begin_article(struct state *s, struct frame *f)
{
    struct article *x = ARENA_NEW(s->arena, struct article);
    x->id = s->values[A_ID];
    x->lang = s->values[A_LANG] ? s->values[A_LANG] : s->a->lang;
    x->date = s->values[A_DATE];
    x->given_title = opt(s, A_TITLE);
    x->organisation = s->organisation;
    *s->article_tail = x;
    s->article_tail = &x->next;
    f->tail = &x->body;
    look_ahead(s, x, s->values[A_ALSO]);
    const struct id *source = refer(s, A_SOURCE, ROLE_SOURCE, "source");
    if (!source)
        return false;
    x->source = &s->a->sources[source->index];
    return bear(s, x, 0);
}

static bool begin_block(struct state *s, struct frame *parent, struct frame *f)
{
    struct node *n = ARENA_NEW(s->arena, struct node);
    n->kind = s->row->kind;
    n->first = s->first;
    n->last = s->last;
    n->lang = s->values[A_LANG];
    n->mark = opt(s, A_MARK);
    n->authors = opt(s, A_AUTHORS);
    n->withdrawn = s->values[A_WITHDRAWN] != NULL;
    n->numbered = s->values[A_TYPE] && s->values[A_TYPE][0] == 'n';
    if (s->values[A_REASON])
        n->reason = reason_find(span_of(s->values[A_REASON]));
    *parent->tail = n;
    parent->tail = &n->next;
    f->node = n;
    f->tail = &n->child;
    return speaker(s, &n->speaker);
}

static bool begin_place(struct state *s, struct place *p)
{
    const struct id *article = refer(s, A_ARTICLE, ROLE_ARTICLE, "article");
    if (!article)
        return false;
    *p = (struct place){.article = article->thing, .first = s->first, .last = s->last};
    return speaker(s, &p->speaker);
}

static bool begin_principle(struct state *s)
{
    struct principle *p = ARENA_NEW(s->arena, struct principle);
    p->id = s->values[A_ID];
    p->evidence = evidence_find(span_of(s->values[A_EVIDENCE]));
    p->core = s->values[A_STRENGTH][0] == 'c';
    p->theme = opt(s, A_THEME);
    p->epigraph = s->values[A_EPIGRAPH] != NULL;
    *s->principle_tail = p;
    s->principle_tail = &p->next;
    s->principle = p;
    s->place_count = 0;
    return begin_place(s, &p->at) && bear(s, p, 0);
}

static bool begin_term(struct state *s)
{
    MEM_PUSH(s->terms, s->a->term_count, s->term_cap);
    s->terms[s->a->term_count] = (struct term){.id = s->values[A_ID], .name = s->values[A_NAME]};
    s->place_count = 0;
    return bear(s, NULL, s->a->term_count++);
}

static bool begin(struct state *s, struct frame *parent, struct frame *f)
{
    struct place place;
    size_t block;
    switch (f->row->role) {
    case ROLE_ANTHOLOGY:
        return begin_anthology(s);
    case ROLE_WITHDRAWN:
        model_number(span_of(s->values[A_WITHDRAWN_SOURCES]), &s->a->imprint.withdrawn_sources);
        model_number(span_of(s->values[A_WITHDRAWN_PERSONS]), &s->a->imprint.withdrawn_persons);
        return true;
    case ROLE_PREFACE:
        f->tail = &s->a->imprint.preface;
        return true;
    case ROLE_SOURCE:
        return begin_source(s);
    case ROLE_PERSON:
        return begin_person(s);
    case ROLE_ORGANISATION:
        settle(s);
        return begin_organisation(s);
    case ROLE_ARTICLE:
        return begin_article(s, f);
    case ROLE_PRINCIPLE:
        settle(s);
        return begin_principle(s);
    case ROLE_TERM:
        settle(s);
        return begin_term(s);
    case ROLE_PLACE:
        if (!begin_place(s, &place))
            return false;
        if (s->values[A_BLOCK] && model_number(span_of(s->values[A_BLOCK]), &block))
            place.block = (unsigned)block;
        MEM_PUSH(s->places, s->place_count, s->place_cap);
        s->places[s->place_count++] = place;
        return true;
    case ROLE_BOX:
    case ROLE_LIST:
    case ROLE_LEAF:
        return begin_block(s, parent, f);
    default: /* fields of the imprint are texts: all happens at their end */
        return true;
    }
}

/* The row of the element that begins inside PARENT (NULL: at the root), its place judged. */
static const struct row *find_row(struct state *s, struct frame *parent)
{
    const char *name = xml_name(s->r);
    bool ours = strcmp(xml_namespace(s->r), MODEL_NAMESPACE) == 0;
    const struct row *row =
        ours ? model_row(parent ? parent->row->role : ROLE_DOCUMENT, name) : NULL;
    if (!row && !parent)
        FAIL(s, MODEL_ROOT, name, MODEL_NAMESPACE);
    else if (!row)
        FAIL(s, MODEL_ELEMENT, name, parent->row->name);
    else if (parent && parent->last && parent->last->order > row->order) {
        FAIL(s, MODEL_ORDER, name, parent->last->name);
        row = NULL;
    } else if (parent && parent->last == row && row->once) {
        FAIL(s, MODEL_TWICE, name);
        row = NULL;
    }
    return row;
}

static bool on_start(struct state *s)
{
    struct frame *parent = s->depth ? &s->stack[s->depth - 1] : NULL;
    const struct row *row = find_row(s, parent);
    s->starts++;
    if (!row || !read_attributes(s, row))
        return false;
    assert(s->depth < DEPTH_MOST); /* the table goes no deeper */
    struct frame *f = &s->stack[s->depth++];
    *f = (struct frame){.row = row};
    if (parent) {
        parent->last = row;
        parent->filled = true;
    }
    if (row->role != ROLE_PLACE) /* a principle's own text goes on */
        s->text.n = 0;
    return begin(s, parent, f);
}

/* -- elements that end ------------------------------------------------------------------------- */

/* Texts of the imprint mean nothing by their outer white space. */
static bool end_field(struct state *s, const struct row *row)
{
    const char *value = arena_string(s->arena, span_trim(buf_span(&s->text)));
    if (row->role == ROLE_EDITOR) {
        MEM_PUSH(s->editors, s->editor_count, s->editor_cap);
        s->editors[s->editor_count++] = value;
        return true;
    }
    if (strcmp(row->name, "date") == 0 && !model_is_date(span_of(value)))
        return FAIL(s, MODEL_DATE, row->name, value);
    memcpy((char *)&s->a->imprint + row->field, &value, sizeof value);
    return true;
}

static bool end_image(struct state *s, const struct row *row)
{
    struct image i = {.type = s->values[A_MEDIA_TYPE], .alt = opt(s, A_ALT)};
    struct buf data;
    buf_init(&data);
    bool ok = base64_decode(buf_span(&s->text), &data) && data.n;
    if (ok)
        i.data = arena_copy(s->arena, buf_span(&data));
    buf_clear(&data);
    if (!ok)
        return FAIL(s, MODEL_IMAGE, row->name);
    memcpy((char *)&s->a->imprint + row->field, &i, sizeof i);
    return true;
}

/* The places read last, in the arena. */
static struct place *keep_places(struct state *s)
{
    struct place *list = ARENA_ARRAY(s->arena, struct place, s->place_count);
    if (s->place_count)
        memcpy(list, s->places, s->place_count * sizeof *list);
    return list;
}

static void end_principle(struct state *s)
{
    struct principle *p = s->principle;
    p->text = arena_copy(s->arena, buf_span(&s->text));
    p->place_count = s->place_count;
    p->places = keep_places(s);
}

static bool end_term(struct state *s, const struct frame *f)
{
    struct term *t = &s->terms[s->a->term_count - 1];
    t->place_count = s->place_count;
    t->places = keep_places(s);
    return f->filled || FAIL(s, MODEL_EMPTY, f->row->name);
}

/* Terms move into the arena. */
static void keep_terms(struct state *s)
{
    struct anthology *a = s->a;
    a->terms = ARENA_ARRAY(s->arena, struct term, a->term_count);
    if (a->term_count)
        memcpy(a->terms, s->terms, a->term_count * sizeof *a->terms);
}

static bool on_end(struct state *s)
{
    struct frame *f = &s->stack[--s->depth];
    switch (f->row->role) {
    case ROLE_FIELD:
    case ROLE_EDITOR:
        return end_field(s, f->row);
    case ROLE_IMAGE:
        return end_image(s, f->row);
    case ROLE_PRINCIPLE:
        end_principle(s);
        return true;
    case ROLE_TERM:
        return end_term(s, f);
    case ROLE_LEAF:
        f->node->text = arena_copy(s->arena, buf_span(&s->text));
        return true;
    default:
        return !f->row->filled || f->filled || FAIL(s, MODEL_EMPTY, f->row->name);
    }
}

static bool on_text(struct state *s)
{
    const struct frame *f = s->depth ? &s->stack[s->depth - 1] : NULL;
    struct span value = xml_value(s->r);
    bool places = f && f->row->role == ROLE_PRINCIPLE && f->filled;
    if (f && role_has_text(f->row->role) && !places) {
        buf_add(&s->text, value);
        return true;
    }
    struct span left = span_trim(value);
    if (!left.n)
        return true;
    char words[64];
    snprintf(words, sizeof words, "%.*s", left.n < 40 ? (int)left.n : 40, left.p);
    return FAIL(s, MODEL_TEXT, f ? f->row->name : "", words);
}

/* -- the whole --------------------------------------------------------------------------------- */

/* Reads the document once more up to the element of that number, to tell its place. */
static void place_of(struct span xml, size_t start, struct err *e)
{
    struct xml_reader *r = xml_reader_new(xml, "", NULL);
    enum xml_event v;
    while (start && (v = xml_next(r)) < XML_DONE)
        if (v == XML_START)
            start--;
    e->diag.line = xml_line(r);
    e->diag.column = xml_column(r);
    xml_reader_free(r);
}

/* Ties `also` of one article, or says which id is wrong. */
static const char *resolve_also(struct state *s, struct article *x, struct span ids)
{
    struct organisation **list = ARENA_ARRAY(s->arena, struct organisation *, ids.n / 2 + 1);
    x->also = list;
    while ((ids = span_trim(ids)).n) {
        size_t n = 0;
        while (n < ids.n && !ascii_space((unsigned char)ids.p[n]))
            n++;
        const char *one = arena_string(s->arena, span_make(ids.p, n));
        const struct id *id = ids_lookup(&s->ids, one);
        if (!id || id->role != ROLE_ORGANISATION)
            return one;
        list[x->also_count++] = id->thing;
        ids = span_from(ids, n);
    }
    return NULL;
}

static bool resolve_pending(struct state *s, struct span xml)
{
    for (size_t i = 0; i < s->pending_count; i++) {
        const struct pending *p = &s->pending[i];
        const char *bad;
        if (p->article) {
            bad = resolve_also(s, p->article, span_of(p->ids));
        } else {
            const struct id *id = ids_lookup(&s->ids, p->ids);
            bad = id && id->role == ROLE_SOURCE ? NULL : p->ids;
        }
        if (!bad)
            continue;
        err_set(s->e, DIAG_MODEL_REFERENCE, s->name, 0, p->article ? "article" : "source",
                p->article ? "also" : "duplicate-of", bad, p->article ? "organisation" : "source",
                NULL);
        place_of(xml, p->start, s->e);
        return false;
    }
    return true;
}

static void keep_editors(struct state *s)
{
    if (!s->editor_count)
        return;
    const char **list = ARENA_ARRAY(s->arena, const char *, s->editor_count + 1);
    memcpy(list, s->editors, s->editor_count * sizeof *list);
    s->a->imprint.editors = list;
}

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
            if (!xml_valid(s->r))
                return err_set(s->e, DIAG_MODEL_INVALID, s->name, 0, NULL), here(s);
            return true;
        case XML_FAILED:
            xml_reader_error(s->r, s->e);
            return false;
        }
}

static struct span next_piece(void *context)
{
    return file_in_more(context);
}

/* Reads XML, or the pieces of FILE where that is not NULL. */
static bool read_model(struct span xml, struct file_in *file, const char *name, struct arena *arena,
                       struct anthology *out, struct err *e)
{
    struct xml_schema *schema = xml_schema_lean(model_schema(), "model.rng", e);
    if (!schema)
        return false;
    *out = (struct anthology){0};
    struct state s = {.r = file ? xml_reader_pieces(next_piece, file, name, schema)
                                : xml_reader_new(xml, name, schema),
                      .name = name,
                      .arena = arena,
                      .a = out,
                      .e = e,
                      .organisation_tail = &out->organisations,
                      .principle_tail = &out->principles};
    bool ok = read_events(&s) && resolve_pending(&s, xml);
    if (ok) {
        settle(&s);
        keep_editors(&s);
        keep_terms(&s);
        anthology_link(out, arena);
    }
    xml_reader_free(s.r);
    xml_schema_free(schema);
    buf_clear(&s.text);
    ids_clear(&s.ids);
    free(s.sources);
    free(s.voices);
    free(s.editors);
    free(s.places);
    free(s.terms);
    free(s.pending);
    return ok && !(file && file->failed);
}

bool model_read(struct span xml, const char *name, struct arena *arena, struct anthology *out,
                struct err *e)
{
    return read_model(xml, NULL, name, arena, out, e);
}

/* What is wrong with a model is told by a second reading, which holds the whole and so knows its
 * lines. */
bool model_read_file(const char *path, struct arena *arena, struct anthology *out, struct err *e)
{
    struct buf xml;
    struct file_in *file = mem_alloc(sizeof *file);
    bool ok = false;
    if (file_in_open(file, path)) {
        ok = read_model(SPAN(""), file, path, arena, out, e);
        file_in_close(file);
    }
    free(file);
    if (ok)
        return true;
    buf_init(&xml);
    ok = file_read(path, &xml, e) && read_model(buf_span(&xml), NULL, path, arena, out, e);
    buf_clear(&xml);
    return ok;
}
