/* SPDX-License-Identifier: MIT
 *
 * An edition goes: first its description says so, then the root names it no more, then its page
 * becomes a notice, and only then its files are taken away. A run that was killed in between is
 * finished by the next. */
#include <string.h>

#include "out/publish/job.h"

#include "base/banned.h"

/* True for files that stay: the notice is set with the style. */
static bool stays(const char *path)
{
    return strcmp(path, "style.css") == 0;
}

/* The pages in read/ link to each other: they go all at once, by a rename, before they go one by
 * one. What is not ours among them comes back. */
static bool remove_pages(struct job *j, const struct edition *it, struct err *e)
{
    const char *read = arena_printf(&j->arena, "editions/%s/read", it->key);
    if (!file_exists(job_path(j, DOOMED)) && file_exists(job_path(j, read)) &&
        !job_rename(j, read, DOOMED, e))
        return false;
    bool ok = true;
    for (size_t i = 0; ok && i < it->file_count; i++)
        if (strncmp(it->files[i].path, "read/", 5) == 0)
            ok = job_remove(j, arena_printf(&j->arena, DOOMED "/%s", it->files[i].path + 5), e);
    struct err left;
    if (ok && file_exists(job_path(j, DOOMED)) && !file_remove(job_path(j, DOOMED), &left))
        ok = job_rename(j, DOOMED, read, e);
    return ok;
}

static bool put_about(struct job *j, const struct edition *it, struct err *e)
{
    struct buf b;
    buf_init(&b);
    about_write(it, &b);
    bool ok =
        job_put(j, arena_printf(&j->arena, "editions/%s/about.xml", it->key), buf_span(&b), e);
    buf_clear(&b);
    return ok;
}

static bool finish(struct job *j, struct edition *it, struct err *e)
{
    struct buf b;
    buf_init(&b);
    bool ok =
        landing_notice(&j->shelf, BOOK_WITHDRAWN, BOOK_WITHDRAWN_WHY, "../../index.html", "", &b,
                       e) &&
        job_put(j, arena_printf(&j->arena, "editions/%s/index.html", it->key), buf_span(&b), e) &&
        job_remove(j, arena_printf(&j->arena, "editions/%s/SHA256SUMS", it->key), e) &&
        remove_pages(j, it, e);
    buf_clear(&b);
    for (size_t i = 0; ok && i < it->file_count; i++)
        if (strncmp(it->files[i].path, "read/", 5) != 0 && !stays(it->files[i].path))
            ok = job_remove(
                j, arena_printf(&j->arena, "editions/%s/%s", it->key, it->files[i].path), e);
    if (ok) {
        it->file_count = 0;
        ok = put_about(j, it, e);
    }
    return ok;
}

bool withdraw_finish(struct job *j, struct err *e)
{
    for (size_t i = 0; i < j->shelf.count; i++) {
        struct edition *it = &j->shelf.list[i];
        if (!it->withdrawn || it->file_count == 0)
            continue;
        j->dirty = true;
        if (!j->trial && !finish(j, it, e))
            return false;
    }
    return true;
}

/* -- the command ------------------------------------------------------------------------------- */

static struct edition *find(struct shelf *s, const char *key)
{
    for (size_t i = 0; i < s->count; i++)
        if (strcmp(s->list[i].key, key) == 0)
            return &s->list[i];
    return NULL;
}

static bool unknown(struct job *j, const char *key, struct err *e)
{
    struct buf b;
    buf_init(&b);
    for (const struct edition *it = shelf_current(&j->shelf); it; it = shelf_next(&j->shelf, it))
        buf_printf(&b, "%s%s", b.n ? ", " : "", it->key);
    buf_putc(&b, '\0');
    err_set(e, DIAG_PUBLISH_NO_EDITION, j->o->dir, 0, key, b.n > 1 ? b.p : "-", NULL);
    buf_clear(&b);
    return false;
}

/* All that is known of the book is forgotten but what keeps order among editions. */
static void forget(struct edition *it)
{
    it->withdrawn = "yes";
    it->title = it->subtitle = it->editors = it->publisher = it->rights = it->contact = NULL;
    it->edition = it->date = it->diary = it->statement = it->creator = it->generator = NULL;
    it->articles = it->principles = NULL;
    it->item_count = 0;
}

bool publish_withdraw(const char *key, const struct publish *o, struct diags *d, struct err *e)
{
    struct job j = {.o = o, .d = d};
    arena_init(&j.arena);
    bool ok = shelf_read(&j, e) && (find(&j.shelf, key) || unknown(&j, key, e)) &&
              lock_take(&j.lock, job_path(&j, LOCK), e) && shelf_read(&j, e);
    struct edition *it = ok ? find(&j.shelf, key) : NULL;
    if (ok && it) {
        if (o->base_url)
            j.shelf.base_url = o->base_url;
        forget(it);
        ok = shelf_tidy(&j, e) && put_about(&j, it, e) && root_open(&j, e) && root_write(&j, e) &&
             withdraw_finish(&j, e);
    } else if (ok) {
        ok = unknown(&j, key, e);
    }
    if (ok)
        diag_add(d, DIAG_PUBLISH_GONE, o->dir, 0, key, NULL);
    lock_drop(&j.lock);
    shelf_clear(&j.shelf);
    arena_clear(&j.arena);
    return ok;
}
