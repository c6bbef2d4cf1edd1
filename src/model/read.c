/* SPDX-License-Identifier: MIT
 *
 * A model file becomes an anthology: the reader walks over the tables of rows.c, says what is wrong
 * and where, and resolves every reference. Nothing of the XML is kept. */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/spool.h"
#include "model/reader.h"

#include "base/banned.h"

bool reader_fail_here(struct reader *s)
{
    s->e->diag.line = xml_line(s->r);
    s->e->diag.column = xml_column(s->r);
    s->failed = true;
    return false;
}

/* -- attributes -------------------------------------------------------------------------------- */

static void take_attribute(void *context, const char *ns, const char *name, struct span value)
{
    struct reader *s = context;
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
            s->values[a] = value.p;
        if (!ok)
            FAIL(s, MODEL_VALUE, element, row->name, s->values[a]);
        return;
    }
    FAIL(s, MODEL_ATTRIBUTE, element, name);
}

static bool read_attributes(struct reader *s, const struct row *row)
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

/* -- events ------------------------------------------------------------------------------------ */

/* The row of the element that begins inside PARENT (NULL: at the root), its place judged. */
static const struct row *find_row(struct reader *s, struct frame *parent)
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

static bool on_start(struct reader *s)
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
    return element_begin(s, parent, f);
}

static bool on_end(struct reader *s)
{
    return element_end(s, &s->stack[--s->depth]);
}

static bool on_text(struct reader *s)
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
static const char *resolve_also(struct reader *s, struct article *x, struct span ids)
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

static bool resolve_pending(struct reader *s, struct span xml)
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

static bool read_events(struct reader *s)
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
                return err_set(s->e, DIAG_MODEL_INVALID, s->name, 0, NULL), reader_fail_here(s);
            return true;
        case XML_FAILED:
            xml_reader_error(s->r, s->e);
            return false;
        }
}

/* -- where it comes from ----------------------------------------------------------------------- */

struct input {
    struct span whole;    /* or: */
    struct file_in *file; /* read in pieces */
    bool copied;          /* what was read goes to COPY too: it cannot be read again */
    struct spool copy;
    bool failed; /* the copy, as WHY tells */
    struct err why;
};

static struct span next_piece(void *context)
{
    struct input *in = context;
    struct span piece = file_in_more(in->file);
    if (in->copied && !in->failed)
        in->failed = !spool_put(&in->copy, piece, &in->why);
    return in->failed ? SPAN("") : piece;
}

static void reader_clear(struct reader *s)
{
    xml_reader_free(s->r);
    linker_free(s->linker);
    buf_clear(&s->text);
    arena_clear(&s->body);
    ids_clear(&s->ids);
    ids_clear(&s->shared);
    free(s->sources);
    free(s->voices);
    free(s->editors);
    free(s->places);
    free(s->terms);
    free(s->pending);
}

static bool finish(struct reader *s)
{
    elements_keep(s);
    ids_clear(&s->ids);
    s->elsewhere = !linker_end(s->linker, s->e);
    return !s->elsewhere;
}

/* Reads IN, called NAME, into OUT, whose bodies are put away when it has a place for them.
 * *ELSEWHERE: it failed for a reason that is not in the model. */
static bool read_model(struct input *in, const char *name, struct arena *arena,
                       struct anthology *out, bool *elsewhere, struct err *e)
{
    struct xml_schema *schema = xml_schema_lean(model_schema(), "model.rng", e);
    *elsewhere = !schema;
    if (!schema)
        return false;
    struct reader s = {.r = in->file ? xml_reader_pieces(next_piece, in, name, schema)
                                     : xml_reader_new(in->whole, name, schema),
                       .name = name,
                       .arena = arena,
                       .blocks = arena,
                       .a = out,
                       .e = e,
                       .organisation_tail = &out->organisations,
                       .principle_tail = &out->principles};
    arena_init(&s.body);
    bool ok = read_events(&s) && resolve_pending(&s, in->whole) && finish(&s);
    *elsewhere = s.elsewhere;
    reader_clear(&s);
    xml_schema_free(schema);
    return ok && !in->failed && !(in->file && in->file->failed);
}

bool model_read(struct span xml, const char *name, struct arena *arena, struct anthology *out,
                struct err *e)
{
    bool elsewhere;
    struct input in = {.whole = xml};
    *out = (struct anthology){0};
    return read_model(&in, name, arena, out, &elsewhere, e);
}

/* -- files ------------------------------------------------------------------------------------- */

/* All that IN was to read, once more, appended to OUT. */
static bool read_again(struct input *in, const char *path, struct buf *out, struct err *e)
{
    if (!in->copied)
        return file_read(path, out, e);
    while (!in->file->failed && next_piece(in).n)
        ;
    if (in->failed) {
        *e = in->why;
        return false;
    }
    if (in->file->failed)
        return file_in_told(in->file, path, e);
    buf_reserve(out, spool_size(&in->copy));
    out->n = spool_size(&in->copy);
    return spool_get(&in->copy, 0, out->n, out->p, e);
}

/* What is wrong with a model is told by a second reading, which holds the whole and so knows its
 * lines. */
static bool read_path(const char *path, const char *folder, bool apart, struct arena *arena,
                      struct anthology *out, struct err *e)
{
    struct input in = {.file = mem_alloc(sizeof *in.file), .copied = strcmp(path, "-") == 0};
    struct buf xml;
    bool elsewhere = false, open = file_in_open(in.file, path);
    spool_init(&in.copy, folder);
    buf_init(&xml);
    *out = (struct anthology){.shelf = open && apart ? shelf_new(folder) : NULL};
    bool ok = open && read_model(&in, path, arena, out, &elsewhere, e);
    if (!ok) {
        anthology_close(out);
        ok = !elsewhere && (open ? read_again(&in, path, &xml, e) : file_read(path, &xml, e)) &&
             model_read(buf_span(&xml), path, arena, out, e);
    }
    if (open)
        file_in_close(in.file);
    free(in.file);
    spool_clear(&in.copy);
    buf_clear(&xml);
    return ok;
}

bool model_read_file(const char *path, const char *folder, struct arena *arena,
                     struct anthology *out, struct err *e)
{
    return read_path(path, folder, false, arena, out, e);
}

bool model_read_apart(const char *path, const char *folder, struct arena *arena,
                      struct anthology *out, struct err *e)
{
    return read_path(path, folder, true, arena, out, e);
}
