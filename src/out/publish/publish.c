/* SPDX-License-Identifier: MIT
 *
 * Publishing a book: is it new, is it later, and in which order do things get their names. First a
 * trial without the lock: a book that is published already changes nothing, not even a time. */
#include <string.h>

#include "out/publish/job.h"

#include "base/banned.h"

/* The same book: its files are the same bytes. A PDF is another matter, since what makes it
 * stamps it with the time. */
static bool same_book(const struct edition *a, const struct edition *b)
{
    static const char *const media[] = {MEDIA_EPUB, MEDIA_DOCBOOK};
    for (size_t i = 0; i < sizeof media / sizeof *media; i++) {
        const struct file_row *x = edition_find_media(a, media[i]);
        const struct file_row *y = edition_find_media(b, media[i]);
        if (!x || !y || strcmp(x->sha256, y->sha256) != 0)
            return false;
    }
    return true;
}

/* A changed book must be later than all that were published: readers go by that time. */
static bool is_later(const struct job *j, const struct edition *made, struct err *e)
{
    const struct edition *last = j->shelf.count ? &j->shelf.list[0] : NULL;
    if (!last || strcmp(made->modified, last->modified) > 0)
        return true;
    return err_set(e, DIAG_PUBLISH_OLD, j->o->dir, 0, made->modified, last->key, last->modified,
                   NULL);
}

static void tell_other_book(const struct job *j, const struct edition *made)
{
    const struct edition *now = shelf_current(&j->shelf);
    if (now && now->identifier && strcmp(now->identifier, made->identifier) != 0)
        diag_add(j->d, DIAG_PUBLISH_OTHER_BOOK, j->o->dir, 0, now->title, made->title, NULL);
}

/* One run, in trial or in earnest. MADE is taken when it becomes an edition. */
static bool run(struct job *j, struct edition *made, struct err *e)
{
    if (!shelf_read(j, e))
        return false;
    j->shelf.base_url = j->o->base_url;
    j->shelf.lang = lang_find(span_of(made->lang));
    struct edition *now = (struct edition *)(uintptr_t)shelf_current(&j->shelf);
    bool new = !now || !same_book(now, made);
    if (new && !is_later(j, made, e))
        return false;
    if (!shelf_tidy(j, e) || !root_open(j, e))
        return false;
    if (new) {
        tell_other_book(j, made);
        if (!put_edition(j, made, e))
            return false;
    } else if (!put_pdf(j, now, made, e)) {
        return false;
    }
    if (j->trial && new)
        return true;
    return root_write(j, e) && withdraw_finish(j, e);
}

/* What a publisher should know before others read the book. */
static void tell_gaps(const struct anthology *a, const struct publish *o, struct diags *d)
{
    if (!a->imprint.accessibility_statement)
        diag_add(d, DIAG_PUBLISH_NO_STATEMENT, o->dir, 0, NULL);
    if (!a->imprint.contact)
        diag_add(d, DIAG_PUBLISH_NO_CONTACT, o->dir, 0, NULL);
    for (size_t i = 0; i < a->source_count; i++)
        if (a->sources[i].permission == PERMISSION_UNKNOWN && !a->sources[i].duplicate_of)
            diag_add(d, DIAG_PUBLISH_PERMISSION, a->sources[i].file, 0, NULL);
}

bool publish_book(const struct anthology *a, const struct publish *o, struct diags *d,
                  struct err *e)
{
    struct diags tried; /* what a trial tells counts when it was all */
    struct job j = {.o = o, .trial = true, .d = &tried};
    struct edition made = {0};
    arena_init(&j.arena);
    diags_init(&tried, &j.arena);
    bool ok = edition_make(a, o, &j.arena, &made, d, e) && run(&j, &made, e);
    if (ok && (j.dirty || file_exists(job_path(&j, LOCK)))) {
        j.trial = false;
        j.d = d;
        ok = file_make_folder(o->dir, e) && lock_take(&j.lock, job_path(&j, LOCK), e) &&
             run(&j, &made, e);
        lock_drop(&j.lock);
    } else if (ok) {
        diags_join(d, &tried);
        diag_add(d, DIAG_PUBLISH_SAME, o->dir, 0, shelf_current(&j.shelf)->key, NULL);
    }
    if (ok)
        tell_gaps(a, o, d);
    diags_clear(&tried);
    edition_clear(&made);
    shelf_clear(&j.shelf);
    arena_clear(&j.arena);
    return ok;
}
