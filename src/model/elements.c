/* SPDX-License-Identifier: MIT
 *
 * What each element of a model stands for: made where it begins, filled where it ends, its
 * references looked up. */
#include <stdlib.h>
#include <string.h>

#include "base/base64.h"
#include "model/reader.h"

#include "base/banned.h"

/* Attribute A for good, in ARENA; NULL where it is not given. */
static const char *keep_in(const struct reader *s, enum attribute a, struct arena *arena)
{
    return s->values[a] ? arena_string(arena, span_of(s->values[a])) : NULL;
}

static const char *keep(const struct reader *s, enum attribute a)
{
    return keep_in(s, a, s->arena);
}

/* The same; NULL also where it is empty. */
static const char *opt_in(const struct reader *s, enum attribute a, struct arena *arena)
{
    return s->values[a] && *s->values[a] ? keep_in(s, a, arena) : NULL;
}

static const char *opt(const struct reader *s, enum attribute a)
{
    return opt_in(s, a, s->arena);
}

/* The same for what many elements have alike. */
static const char *share(struct reader *s, enum attribute a)
{
    if (!s->values[a] || !*s->values[a])
        return NULL;
    const struct id *known = ids_lookup(&s->shared, s->values[a]);
    if (known)
        return known->id;
    const char *kept = keep(s, a);
    ids_add(&s->shared, (struct id){.id = kept});
    return kept;
}

/* -- ids and references ------------------------------------------------------------------------ */

/* ENTRY, whose id is kept, is the element at hand. */
static bool bear(struct reader *s, struct id entry)
{
    entry.role = (int)s->row->role;
    return ids_add(&s->ids, entry) || FAIL(s, MODEL_ID_TWICE, entry.id);
}

/* What attribute A names, of ROLE (called WHAT); NULL with the error told. */
static const struct id *refer(struct reader *s, enum attribute a, enum role role, const char *what)
{
    const struct id *id = ids_lookup(&s->ids, s->values[a]);
    if (id && id->role == (int)role)
        return id;
    FAIL(s, MODEL_REFERENCE, s->row->name, model_attributes[a].name, s->values[a], what);
    return NULL;
}

/* The speaker that the element names, in *OUT. */
static bool speaker(struct reader *s, struct voice **out)
{
    if (!(s->given & A_BIT(SPEAKER)))
        return true;
    const struct id *id = refer(s, A_SPEAKER, ROLE_PERSON, "person");
    if (id)
        *out = &s->a->voices[id->index];
    return id != NULL;
}

/* IDS are kept, or NULL. */
static void look_ahead(struct reader *s, struct article *article, const char *ids)
{
    if (!ids)
        return;
    MEM_PUSH(s->pending, s->pending_count, s->pending_cap);
    s->pending[s->pending_count++] = (struct pending){s->starts, article, ids};
}

/* Sources and persons stand before all that refers to them: they move into the arena. */
static void settle(struct reader *s)
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
    free(s->sources);
    free(s->voices);
    s->sources = NULL;
    s->voices = NULL;
    s->linker = linker_new(a, s->arena);
}

/* -- elements that begin ----------------------------------------------------------------------- */

static bool begin_anthology(struct reader *s)
{
    if (strcmp(s->values[A_VERSION], MODEL_VERSION) != 0)
        return FAIL(s, MODEL_VERSION, s->values[A_VERSION], MODEL_VERSION);
    s->a->lang = keep(s, A_LANG);
    s->a->generator = keep(s, A_GENERATOR);
    return true;
}

static bool begin_source(struct reader *s)
{
    struct source x = {.id = keep(s, A_ID),
                       .file = keep(s, A_FILE),
                       .sha256 = keep(s, A_SHA256),
                       .encoding = s->values[A_ENCODING][0] ? share(s, A_ENCODING) : "",
                       .origin = {opt(s, A_URL), share(s, A_PUBLICATION), share(s, A_AUTHOR),
                                  share(s, A_RETRIEVED)},
                       .permission = PERMISSION_UNKNOWN,
                       .duplicate_of = opt(s, A_DUPLICATE_OF)};
    model_number(span_of(s->values[A_BYTES]), &x.bytes);
    model_number(span_of(s->values[A_LINE_COUNT]), &x.lines);
    if (s->values[A_PERMISSION])
        x.permission = permission_find(span_of(s->values[A_PERMISSION]));
    look_ahead(s, NULL, x.duplicate_of);
    MEM_PUSH(s->sources, s->a->source_count, s->source_cap);
    s->sources[s->a->source_count] = x;
    return bear(s, (struct id){.id = x.id, .index = s->a->source_count++});
}

static bool begin_person(struct reader *s)
{
    MEM_PUSH(s->voices, s->a->voice_count, s->voice_cap);
    struct voice *v = &s->voices[s->a->voice_count];
    *v = (struct voice){.id = keep(s, A_ID),
                        .name = keep(s, A_NAME),
                        .role = share(s, A_ROLE),
                        .role_date = share(s, A_ROLE_DATE),
                        .organisation = share(s, A_ORGANISATION)};
    return bear(s, (struct id){.id = v->id, .index = s->a->voice_count++});
}

static bool begin_organisation(struct reader *s)
{
    struct organisation *o = ARENA_NEW(s->arena, struct organisation);
    o->id = keep(s, A_ID);
    o->name = keep(s, A_NAME);
    o->kind = org_kind_find(span_of(s->values[A_KIND]));
    o->code = opt(s, A_ORG_CODE);
    *s->organisation_tail = o;
    s->organisation_tail = &o->next;
    s->article_tail = &o->articles;
    s->organisation = o;
    return bear(s, (struct id){.id = o->id, .thing = o});
}

static bool begin_article(struct reader *s, struct frame *f)
{
    struct article *x = ARENA_NEW(s->arena, struct article);
    x->id = keep(s, A_ID);
    x->lang = share(s, A_LANG);
    if (!x->lang)
        x->lang = s->a->lang;
    x->date = share(s, A_DATE);
    x->given_title = opt(s, A_TITLE);
    x->organisation = s->organisation;
    *s->article_tail = x;
    s->article_tail = &x->next;
    f->tail = &x->body;
    s->article = x;
    look_ahead(s, x, keep(s, A_ALSO));
    const struct id *source = refer(s, A_SOURCE, ROLE_SOURCE, "source");
    if (!source)
        return false;
    x->source = &s->a->sources[source->index];
    if (s->a->shelf)
        s->blocks = &s->body;
    return bear(s, (struct id){.id = x->id, .thing = x});
}

static bool begin_block(struct reader *s, struct frame *parent, struct frame *f)
{
    struct node *n = ARENA_NEW(s->blocks, struct node);
    n->kind = s->row->kind;
    n->first = s->first;
    n->last = s->last;
    n->lang = keep_in(s, A_LANG, s->blocks);
    n->mark = opt_in(s, A_MARK, s->blocks);
    n->authors = opt_in(s, A_AUTHORS, s->blocks);
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

static bool begin_place(struct reader *s, struct place *p)
{
    const struct id *article = refer(s, A_ARTICLE, ROLE_ARTICLE, "article");
    if (!article)
        return false;
    *p = (struct place){.article = article->thing, .first = s->first, .last = s->last};
    return speaker(s, &p->speaker);
}

static bool begin_principle(struct reader *s)
{
    struct principle *p = ARENA_NEW(s->arena, struct principle);
    p->id = keep(s, A_ID);
    p->evidence = evidence_find(span_of(s->values[A_EVIDENCE]));
    p->core = s->values[A_STRENGTH][0] == 'c';
    p->theme = share(s, A_THEME);
    p->epigraph = s->values[A_EPIGRAPH] != NULL;
    *s->principle_tail = p;
    s->principle_tail = &p->next;
    s->principle = p;
    s->place_count = 0;
    return begin_place(s, &p->at) && bear(s, (struct id){.id = p->id, .thing = p});
}

static bool begin_term(struct reader *s)
{
    MEM_PUSH(s->terms, s->a->term_count, s->term_cap);
    struct term *t = &s->terms[s->a->term_count];
    *t = (struct term){.id = keep(s, A_ID), .name = keep(s, A_NAME)};
    s->place_count = 0;
    return bear(s, (struct id){.id = t->id, .index = s->a->term_count++});
}

bool element_begin(struct reader *s, struct frame *parent, struct frame *f)
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
    case ROLE_IMAGE:
        s->image = (struct image){.type = keep(s, A_MEDIA_TYPE), .alt = opt(s, A_ALT)};
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

/* -- elements that end ------------------------------------------------------------------------- */

/* Texts of the imprint mean nothing by their outer white space. */
static bool end_field(struct reader *s, const struct row *row)
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

static bool end_image(struct reader *s, const struct row *row)
{
    struct image i = s->image;
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
static struct place *keep_places(struct reader *s)
{
    struct place *list = ARENA_ARRAY(s->arena, struct place, s->place_count);
    if (s->place_count)
        memcpy(list, s->places, s->place_count * sizeof *list);
    return list;
}

static void end_principle(struct reader *s)
{
    struct principle *p = s->principle;
    p->text = arena_copy(s->arena, buf_span(&s->text));
    p->place_count = s->place_count;
    p->places = keep_places(s);
}

static bool end_term(struct reader *s, const struct frame *f)
{
    struct term *t = &s->terms[s->a->term_count - 1];
    t->place_count = s->place_count;
    t->places = keep_places(s);
    return f->filled || FAIL(s, MODEL_EMPTY, f->row->name);
}

/* The article is whole: its body may go. */
static bool end_article(struct reader *s)
{
    bool ok = linker_article(s->linker, s->article, s->e);
    s->elsewhere = !ok;
    arena_reset(&s->body);
    s->blocks = s->arena;
    return ok;
}

/* Terms move into the arena. */
static void keep_terms(struct reader *s)
{
    struct anthology *a = s->a;
    a->terms = ARENA_ARRAY(s->arena, struct term, a->term_count);
    if (a->term_count)
        memcpy(a->terms, s->terms, a->term_count * sizeof *a->terms);
}

bool element_end(struct reader *s, struct frame *f)
{
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
        f->node->text = arena_copy(s->blocks, buf_span(&s->text));
        return true;
    case ROLE_ARTICLE:
        return end_article(s);
    default:
        return !f->row->filled || f->filled || FAIL(s, MODEL_EMPTY, f->row->name);
    }
}

static void keep_editors(struct reader *s)
{
    if (!s->editor_count)
        return;
    const char **list = ARENA_ARRAY(s->arena, const char *, s->editor_count + 1);
    memcpy(list, s->editors, s->editor_count * sizeof *list);
    s->a->imprint.editors = list;
}

void elements_keep(struct reader *s)
{
    settle(s);
    keep_editors(s);
    keep_terms(s);
}
