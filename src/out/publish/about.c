/* SPDX-License-Identifier: MIT
 *
 * about.xml: an edition as rows of attributes, written and read by one table. It lies on a share
 * where others write too, and files are named and taken away by it: what is read is checked as
 * strictly as anything from outside. */
#include <stddef.h>
#include <string.h>

#include "edge/xml.h"
#include "out/publish/edition.h"

#include "base/banned.h"

struct field {
    const char *name;
    size_t at; /* of a const char * in the struct */
};

#define FIELD(of, name)                  \
    {                                    \
#name, offsetof(struct of, name) \
    }
static const struct field edition_fields[] = {
    FIELD(edition, key),        FIELD(edition, withdrawn), FIELD(edition, modified),
    FIELD(edition, identifier), FIELD(edition, lang),      FIELD(edition, generator),
    FIELD(edition, title),      FIELD(edition, subtitle),  FIELD(edition, editors),
    FIELD(edition, publisher),  FIELD(edition, edition),   FIELD(edition, date),
    FIELD(edition, rights),     FIELD(edition, contact),   FIELD(edition, diary),
    FIELD(edition, statement),  FIELD(edition, articles),  FIELD(edition, principles),
    FIELD(edition, creator),
};
static const struct field item_fields[] = {
    FIELD(item, id),   FIELD(item, number), FIELD(item, name),
    FIELD(item, lang), FIELD(item, href),   FIELD(item, digest),
};
static const struct field file_fields[] = {
    FIELD(file_row, path),
    FIELD(file_row, size),
    FIELD(file_row, sha256),
    FIELD(file_row, media),
};
enum {
    EDITION_FIELDS = sizeof edition_fields / sizeof *edition_fields,
    ITEM_FIELDS = sizeof item_fields / sizeof *item_fields,
    FILE_FIELDS = sizeof file_fields / sizeof *file_fields
};

static const char *const item_names[ITEM_KIND_COUNT] = {
    [ITEM_ORGANISATION] = "organisation",
    [ITEM_ARTICLE] = "article",
    [ITEM_PRINCIPLE] = "principle",
    [ITEM_PART] = "part",
};

/* -- writing ----------------------------------------------------------------------------------- */

static const char **slot(const void *base, const struct field *f)
{
    return (const char **)((uintptr_t)base + f->at);
}

static void put_fields(const void *base, const struct field *fields, size_t count, struct buf *out)
{
    for (size_t i = 0; i < count; i++)
        if (*slot(base, &fields[i]))
            put(out, " %s=\"%s\"", fields[i].name, *slot(base, &fields[i]));
}

void about_write(const struct edition *e, struct buf *out)
{
    buf_puts(out,
             "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<about xmlns=\"" ABOUT_NAMESPACE "\"");
    put_fields(e, edition_fields, EDITION_FIELDS, out);
    buf_puts(out, ">\n");
    for (size_t i = 0; i < e->item_count; i++) {
        put(out, "<%s", item_names[e->items[i].kind]);
        put_fields(&e->items[i], item_fields, ITEM_FIELDS, out);
        buf_puts(out, "/>\n");
    }
    for (size_t i = 0; i < e->file_count; i++) {
        buf_puts(out, "<file");
        put_fields(&e->files[i], file_fields, FILE_FIELDS, out);
        buf_puts(out, "/>\n");
    }
    buf_puts(out, "</about>\n");
}

/* -- reading ----------------------------------------------------------------------------------- */

struct reading {
    struct arena *arena;
    void *base;
    const struct field *fields;
    size_t count;
    bool bad;
};

static void take_attribute(void *context, const char *ns, const char *name, struct span value)
{
    struct reading *r = context;
    for (size_t i = 0; i < r->count && !*ns; i++)
        if (strcmp(name, r->fields[i].name) == 0) {
            *slot(r->base, &r->fields[i]) = arena_string(r->arena, value);
            return;
        }
    r->bad = true;
}

/* A path below the edition's folder, of names that no file system and no page can misread. */
static bool is_path(const char *s)
{
    if (!s || !*s || strlen(s) > 150 || *s == '/')
        return false;
    for (const char *p = s; *p; p++) {
        bool start = p == s || p[-1] == '/';
        if (start && (*p == '.' || *p == '/' || *p == '-'))
            return false;
        if (!(*p >= 'a' && *p <= 'z') && !ascii_digit(*p) && !strchr("-_./", *p))
            return false;
    }
    return true;
}

static bool is_digits(const char *s, const char *set, size_t least, size_t most)
{
    size_t n = s ? strlen(s) : 0;
    return n >= least && n <= most && strspn(s, set) == n;
}

static bool is_item(const struct item *i)
{
    char path[200];
    size_t n = i->href ? strcspn(i->href, "#") : 0;
    if (!i->id || !i->name || n >= sizeof path)
        return false;
    if (!i->href)
        return i->kind == ITEM_ORGANISATION || i->kind == ITEM_PRINCIPLE;
    memcpy(path, i->href, n);
    path[n] = '\0';
    return is_path(path) &&
           strspn(i->href + n, "#abcdefghijklmnopqrstuvwxyz0123456789-") == strlen(i->href + n);
}

static bool is_edition(const struct edition *e)
{
    return is_path(e->key) && !strchr(e->key, '/') && strlen(e->key) <= 60 &&
           is_digits(e->modified, "0123456789-:TZ", 20, 20) &&
           (e->withdrawn || (e->lang && e->title));
}

static bool is_file(const struct file_row *f)
{
    return is_path(f->path) && is_digits(f->size, "0123456789", 1, 15) &&
           is_digits(f->sha256, "0123456789abcdef", 64, 64);
}

/* An element that opens; the outermost is the edition itself. */
static bool take_element(struct xml_reader *in, struct reading *r, struct edition *out, bool first)
{
    const char *name = xml_name(in);
    struct item item = {0};
    struct file_row file = {0};
    int kind = 0;
    if (strcmp(xml_namespace(in), ABOUT_NAMESPACE) != 0)
        return false;
    while (kind < ITEM_KIND_COUNT && strcmp(name, item_names[kind]) != 0)
        kind++;
    if (first) {
        *r = (struct reading){r->arena, out, edition_fields, EDITION_FIELDS, false};
        xml_attributes(in, take_attribute, r);
        return strcmp(name, "about") == 0 && !r->bad && is_edition(out);
    }
    if (strcmp(name, "file") == 0) {
        *r = (struct reading){r->arena, &file, file_fields, FILE_FIELDS, false};
        xml_attributes(in, take_attribute, r);
        MEM_PUSH(out->files, out->file_count, out->file_cap);
        out->files[out->file_count++] = file;
        return !r->bad && is_file(&file);
    }
    item.kind = (enum item_kind)kind;
    *r = (struct reading){r->arena, &item, item_fields, ITEM_FIELDS, false};
    xml_attributes(in, take_attribute, r);
    if (kind == ITEM_KIND_COUNT || r->bad || !is_item(&item))
        return false;
    edition_add_item(out, item);
    return true;
}

bool about_read(struct span xml, const char *name, struct arena *arena, struct edition *out,
                struct err *e)
{
    struct xml_reader *in = xml_reader_new(xml, name, NULL);
    struct reading r = {.arena = arena};
    bool ok = true, done = false, first = true;
    *out = (struct edition){0};
    while (ok && !done) {
        switch (xml_next(in)) {
        case XML_START:
            ok = take_element(in, &r, out, first) ||
                 err_set(e, DIAG_PUBLISH_ABOUT, name, xml_line(in), xml_name(in), NULL);
            first = false;
            break;
        case XML_DONE:
            done = true;
            break;
        case XML_FAILED:
            ok = xml_reader_error(in, e) && false;
            break;
        default:
            break;
        }
    }
    xml_reader_free(in);
    if (!ok)
        edition_clear(out);
    return ok;
}
