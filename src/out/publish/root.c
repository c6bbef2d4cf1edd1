/* SPDX-License-Identifier: MIT
 *
 * The files at the root. They are replaced one by one in an order in which each names only what
 * stands already; what people open comes last. */
#include "out/publish/job.h"

#include "base/banned.h"

/* An asset as it stands. KEEP: when somebody changed it, theirs stays. */
static bool put_asset(struct job *j, const char *asset, const char *path, bool keep, struct err *e)
{
    struct buf b;
    buf_init(&b);
    bool ok = out_asset(&j->o->out, asset, &b, e);
    if (ok && keep && file_exists(job_path(j, path))) {
        if (!file_holds(job_path(j, path), buf_span(&b)))
            diag_add(j->d, DIAG_PUBLISH_SERVER, job_path(j, path), 0, NULL);
    } else if (ok) {
        ok = job_put(j, path, buf_span(&b), e);
    }
    buf_clear(&b);
    return ok;
}

bool root_open(struct job *j, struct err *e)
{
    struct buf b;
    buf_init(&b);
    buf_puts(&b,
             "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<folder xmlns=\"" ABOUT_NAMESPACE "\"");
    if (j->shelf.base_url)
        put(&b, " base=\"%s\"", j->shelf.base_url);
    buf_puts(&b, "/>\n");
    bool ok = (j->trial || file_make_folder(job_path(j, "editions"), e)) &&
              job_put(j, "editions/about.xml", buf_span(&b), e) &&
              put_asset(j, "publish/htaccess", ".htaccess", true, e) &&
              put_asset(j, "publish/web.config", "web.config", true, e) &&
              put_asset(j, "publish/style.css", "style.css", false, e);
    b.n = 0;
    /* pages of an edition lead back to index.html: it must be there before they are */
    if (ok && !file_exists(job_path(j, "index.html")))
        ok = landing_notice(&j->shelf, BOOK_COMING, BOOK_COMING, NULL, "", &b, e) &&
             job_put(j, "index.html", buf_span(&b), e);
    buf_clear(&b);
    return ok;
}

static bool put_text_file(struct job *j, const char *path,
                          void (*write)(const struct shelf *s, struct buf *out), struct err *e)
{
    struct buf b;
    buf_init(&b);
    write(&j->shelf, &b);
    bool ok = job_put(j, path, buf_span(&b), e);
    buf_clear(&b);
    return ok;
}

static bool put_page(struct job *j, const char *path,
                     bool (*write)(const struct shelf *s, struct buf *out, struct err *e),
                     struct err *e)
{
    struct buf b;
    buf_init(&b);
    bool ok = write(&j->shelf, &b, e) && job_put(j, path, buf_span(&b), e);
    buf_clear(&b);
    return ok;
}

/* The sums of all editions; the files at the root change and are not among them. */
static void all_sums(const struct shelf *s, struct buf *out)
{
    for (const struct edition *e = shelf_current(s); e; e = shelf_next(s, e))
        sums_of(e, arena_printf(s->arena, "editions/%s/", e->key), out);
}

bool root_write(struct job *j, struct err *e)
{
    return put_text_file(j, "SHA256SUMS", all_sums, e) &&
           put_text_file(j, "opds.xml", opds_xml, e) &&
           put_text_file(j, "opds.json", opds_json, e) &&
           put_text_file(j, "feed.xml", feed_xml, e) &&
           (j->trial || file_make_folder(job_path(j, "read"), e)) &&
           put_page(j, "read/index.html", landing_read, e) &&
           put_page(j, "index.html", landing_root, e);
}
