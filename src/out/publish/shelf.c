/* SPDX-License-Identifier: MIT
 *
 * What is published in a folder already, and what else lies there. */
#include <stdlib.h>
#include <string.h>

#include "edge/xml.h"
#include "out/publish/job.h"

#include "base/banned.h"

/* -- reading ----------------------------------------------------------------------------------- */

static int newest_first(const void *a, const void *b)
{
    const struct edition *x = a, *y = b;
    int order = strcmp(y->modified, x->modified);
    return order ? order : strcmp(y->key, x->key);
}

void shelf_add(struct shelf *s, struct edition *e)
{
    MEM_PUSH(s->list, s->count, s->cap);
    s->list[s->count++] = *e;
    *e = (struct edition){0};
    qsort(s->list, s->count, sizeof *s->list, newest_first);
}

void shelf_clear(struct shelf *s)
{
    for (size_t i = 0; i < s->count; i++)
        edition_clear(&s->list[i]);
    free(s->list);
    *s = (struct shelf){0};
}

/* editions/KEY/about.xml, when there is one. */
static bool read_edition(struct job *j, const char *key, struct err *e)
{
    const char *path = job_path(j, arena_printf(&j->arena, "editions/%s/about.xml", key));
    struct edition it;
    struct buf xml;
    if (!file_exists(path))
        return true;
    buf_init(&xml);
    bool ok = file_read(path, &xml, e) && about_read(buf_span(&xml), path, &j->arena, &it, e);
    if (ok && strcmp(it.key, key) != 0) {
        edition_clear(&it);
        ok = err_set(e, DIAG_PUBLISH_ABOUT, path, 0, key, NULL);
    }
    if (ok)
        shelf_add(&j->shelf, &it);
    buf_clear(&xml);
    return ok;
}

static void take_base(void *context, const char *ns, const char *name, struct span value)
{
    struct job *j = context;
    if (!*ns && strcmp(name, "base") == 0)
        j->shelf.base_url = arena_string(&j->arena, value);
}

/* editions/about.xml: what was said last of the folder as a whole. */
static bool read_folder(struct job *j, const char *path, struct err *e)
{
    struct buf xml;
    buf_init(&xml);
    bool ok = file_read(path, &xml, e);
    struct xml_reader *in = xml_reader_new(buf_span(&xml), path, NULL);
    if (ok) {
        enum xml_event event = xml_next(in);
        if (event == XML_FAILED)
            ok = xml_reader_error(in, e) && false;
        else if (event != XML_START || strcmp(xml_namespace(in), ABOUT_NAMESPACE) != 0)
            ok = err_set(e, DIAG_PUBLISH_ABOUT, path, 0, "folder", NULL);
        else
            xml_attributes(in, take_base, j);
    }
    xml_reader_free(in);
    buf_clear(&xml);
    return ok;
}

/* -- whose file is it? ------------------------------------------------------------------------- */

static const char *const root_names[] = {
    "index.html", "style.css", "opds.xml", "opds.json", "feed.xml", "SHA256SUMS", ".htaccess",
    "web.config", "read",      "editions", LOCK,        STAGE,      DOOMED,       NULL};
static const char *const read_names[] = {"index.html", NULL};
static const char *const edition_names[] = {"index.html", "about.xml", "SHA256SUMS",
                                            "style.css",  "read",      NULL};

static bool is_among(const char *const *names, const char *name)
{
    for (; *names; names++)
        if (strcmp(*names, name) == 0)
            return true;
    return false;
}

/* The length of NAME without the ending of a file that was being written (base/file.c), or 0. */
static size_t before_ending(const char *name)
{
    size_t n = strlen(name);
    if (n < 8 || name[n - 7] != '.')
        return 0;
    for (size_t i = n - 6; i < n; i++)
        if (!ascii_alpha(name[i]) && !ascii_digit(name[i]))
            return 0;
    return n - 7;
}

/* A folder that was never finished holds nothing but a file that was being written. */
static bool is_empty(struct job *j, const char *folder)
{
    struct file_names names = {0};
    struct err e;
    bool empty = file_list(job_path(j, folder), &names, &e);
    for (size_t i = 0; i < names.count; i++)
        empty =
            empty && strncmp(names.list[i], "about.xml.", 10) == 0 && before_ending(names.list[i]);
    file_names_clear(&names);
    return empty;
}

/* In a folder that is not marked as ours, nothing may bear our names. */
static bool is_free(struct job *j, struct err *e)
{
    for (size_t i = 0; root_names[i]; i++) {
        const char *path = job_path(j, root_names[i]);
        if (root_names[i][0] == '.' || !file_exists(path))
            continue; /* .htaccess and web.config stay as they are anyhow */
        if (strcmp(root_names[i], "web.config") == 0 ||
            (strcmp(root_names[i], "editions") == 0 && is_empty(j, root_names[i])))
            continue;
        return err_set(e, DIAG_PUBLISH_TAKEN, path, 0, NULL);
    }
    return true;
}

bool shelf_read(struct job *j, struct err *e)
{
    const char *mark = job_path(j, "editions/about.xml");
    struct file_names names = {0};
    shelf_clear(&j->shelf);
    j->shelf.arena = &j->arena;
    j->shelf.out = &j->o->out;
    if (!file_exists(mark)) {
        bool ok = is_free(j, e);
        if (ok || !file_exists(mark))
            return ok; /* else somebody else has just made this folder ours */
    }
    bool ok = read_folder(j, mark, e) && file_list(job_path(j, "editions"), &names, e);
    for (size_t i = 0; ok && i < names.count; i++)
        ok = read_edition(j, names.list[i], e);
    file_names_clear(&names);
    const struct edition *now = j->shelf.count ? &j->shelf.list[0] : NULL;
    j->shelf.lang = now && now->lang ? lang_find(span_of(now->lang)) : NULL;
    return ok;
}

/* -- tidying ----------------------------------------------------------------------------------- */

/* Does the file PATH, from the folder of edition IT (NULL: another folder), belong to it? */
static bool is_listed(const struct edition *it, const char *path)
{
    return it && edition_find_file(it, path);
}

/* Names what is not ours in FOLDER; removes what was being written when a run was killed. */
static bool tidy(struct job *j, const char *folder, const char *const *ours,
                 const struct edition *it, const char *below, struct err *e)
{
    struct file_names names = {0};
    bool ok = true;
    if (!file_is_folder(job_path(j, folder)))
        return true;
    ok = file_list(job_path(j, folder), &names, e);
    for (size_t i = 0; ok && i < names.count; i++) {
        const char *name = names.list[i];
        const char *path = *folder ? arena_printf(&j->arena, "%s/%s", folder, name) : name;
        const char *inside = arena_printf(&j->arena, "%s%s", below, name);
        size_t n = before_ending(name);
        const char *whole = arena_string(&j->arena, span_make(name, n));
        if (is_among(ours, name) || is_listed(it, inside))
            continue;
        if (n &&
            (is_among(ours, whole) || is_listed(it, arena_printf(&j->arena, "%s%s", below, whole))))
            ok = job_remove(j, path, e);
        else if (strncmp(name, LOCK ".", sizeof LOCK) == 0)
            ok = job_remove(j, path, e);
        else
            diag_add(j->d, DIAG_PUBLISH_FOREIGN, job_path(j, path), 0, NULL);
    }
    file_names_clear(&names);
    return ok;
}

/* The names in editions/. */
static bool tidy_editions(struct job *j, struct err *e)
{
    const char **ours = ARENA_ARRAY(&j->arena, const char *, j->shelf.count + 2);
    static const char *const none[] = {NULL};
    size_t n = 0;
    bool ok = true;
    ours[n++] = "about.xml";
    for (size_t i = 0; i < j->shelf.count; i++)
        ours[n++] = j->shelf.list[i].key;
    ok = tidy(j, "editions", ours, NULL, "", e);
    for (size_t i = 0; ok && i < j->shelf.count; i++) {
        const struct edition *it = &j->shelf.list[i];
        const char *folder = arena_printf(&j->arena, "editions/%s", it->key);
        ok = tidy(j, folder, edition_names, it, "", e) &&
             tidy(j, arena_printf(&j->arena, "%s/read", folder), none, it, "read/", e);
    }
    return ok;
}

bool shelf_tidy(struct job *j, struct err *e)
{
    if (file_exists(job_path(j, STAGE))) {
        j->dirty = true;
        if (!j->trial && !(lock_renew(&j->lock, e) && file_remove_tree(job_path(j, STAGE), e)))
            return false;
    }
    return tidy(j, "", root_names, NULL, "", e) && tidy(j, "read", read_names, NULL, "", e) &&
           tidy_editions(j, e);
}
