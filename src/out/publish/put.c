/* SPDX-License-Identifier: MIT
 *
 * An edition comes into being: made whole beside the others, named by one rename. */
#include <string.h>

#include "out/publish/job.h"

#include "base/banned.h"

/* Names the downloads, now that the key is known. */
static void name_downloads(struct job *j, struct edition *it)
{
    static const struct {
        const char *media, *suffix;
    } rows[] = {{MEDIA_EPUB, ".epub"}, {MEDIA_PDF, ".pdf"}, {MEDIA_DOCBOOK, ".dbk"}};
    for (size_t i = 0; i < it->file_count; i++)
        for (size_t k = 0; k < sizeof rows / sizeof *rows; k++)
            if (it->files[i].media && strcmp(it->files[i].media, rows[k].media) == 0)
                it->files[i].path = edition_download(it, rows[k].suffix, &j->arena);
}

/* The three files of an edition that say what is in it, into FOLDER. Of these the page is what
 * readers see, and about.xml what the next run goes by. */
static bool put_descriptions(struct job *j, const struct edition *it, const char *folder,
                             struct err *e)
{
    struct buf b;
    buf_init(&b);
    sums_of(it, "", &b);
    bool ok = job_put(j, arena_printf(&j->arena, "%s/SHA256SUMS", folder), buf_span(&b), e);
    b.n = 0;
    ok = ok && landing_edition(&j->shelf, it, &b, e) &&
         job_put(j, arena_printf(&j->arena, "%s/index.html", folder), buf_span(&b), e);
    b.n = 0;
    if (ok)
        about_write(it, &b);
    ok = ok && job_put(j, arena_printf(&j->arena, "%s/about.xml", folder), buf_span(&b), e);
    buf_clear(&b);
    return ok;
}

bool put_edition(struct job *j, struct edition *it, struct err *e)
{
    it->key = edition_key(it, &j->shelf, &j->arena);
    j->dirty = true;
    if (j->trial)
        return true;
    name_downloads(j, it);
    bool ok = file_make_folder(job_path(j, STAGE "/read"), e);
    for (size_t i = 0; ok && i < it->file_count; i++)
        ok = job_put(j, arena_printf(&j->arena, STAGE "/%s", it->files[i].path), it->files[i].data,
                     e);
    ok = ok && put_descriptions(j, it, STAGE, e) &&
         job_rename(j, STAGE, arena_printf(&j->arena, "editions/%s", it->key), e);
    if (ok) {
        char files[24];
        snprintf(files, sizeof files, "%zu", it->file_count + 3);
        diag_add(j->d, DIAG_PUBLISH_DONE, j->o->dir, 0, it->key, files, NULL);
        shelf_add(&j->shelf, it);
    } else {
        struct err ignored; /* a full disk has room again */
        file_remove_tree(job_path(j, STAGE), &ignored);
    }
    return ok;
}

bool put_pdf(struct job *j, struct edition *published, struct edition *made, struct err *e)
{
    const struct file_row *is = edition_find_media(published, MEDIA_PDF);
    const struct file_row *new = edition_find_media(made, MEDIA_PDF);
    if (!new)
        return true;
    if (is) {
        if (strcmp(is->sha256, new->sha256) != 0)
            diag_add(j->d, DIAG_PUBLISH_OTHER_PDF, j->o->pdf_name, 0, published->key, NULL);
        return true;
    }
    const char *folder = arena_printf(&j->arena, "editions/%s", published->key);
    const char *name = edition_download(published, ".pdf", &j->arena);
    if (!job_put(j, arena_printf(&j->arena, "%s/%s", folder, name), new->data, e))
        return false;
    struct file_row row = *new;
    row.path = name;
    row.data = (struct span){0};
    MEM_PUSH(published->files, published->file_count, published->file_cap);
    published->files[published->file_count++] = row;
    return put_descriptions(j, published, folder, e);
}
