/* SPDX-License-Identifier: MIT
 *
 * The list of formats, and what all writers share: the time of the book and its assets. */
#include "out/out.h"

#include <string.h>

#include "base/asset.h"
#include "base/file.h"

#include "base/banned.h"

const struct out_format out_formats[] = {
#define OUT(name, file, apart) {#name, file, apart, name##_write},
#include "out/out.def"
#undef OUT
};
const size_t out_format_count = sizeof out_formats / sizeof *out_formats;

const struct out_format *out_find(const char *name)
{
    for (size_t i = 0; i < out_format_count; i++)
        if (strcmp(out_formats[i].name, name) == 0)
            return &out_formats[i];
    return NULL;
}

enum { SPILL = 1 << 20 }; /* bytes */

struct out_spill {
    const char *path;
    struct file_out file;
    bool open;
};

bool out_spill(const struct out_options *o, struct buf *out, struct err *e)
{
    struct out_spill *s = o->spill;
    if (!s || out->n < SPILL)
        return true;
    if (!s->open && !file_open(&s->file, s->path, e))
        return false;
    s->open = true;
    struct span done = buf_span(out);
    out->n = 0;
    return file_put(&s->file, done, e);
}

bool out_file(const struct out_format *f, const struct anthology *a, const struct out_options *o,
              const char *path, struct err *e)
{
    struct out_spill spill = {.path = path};
    struct out_options how = *o;
    struct buf b;
    buf_init(&b);
    how.spill = &spill;
    bool ok = f->write(a, &how, &b, e) &&
              (spill.open ? file_put(&spill.file, buf_span(&b), e) && file_close(&spill.file, e)
                          : file_write(path, buf_span(&b), e));
    if (!ok && spill.open)
        file_drop(&spill.file);
    buf_clear(&b);
    return ok;
}

/* The newest date with year, month and day that an article bears, or NULL. */
static const char *newest(const struct anthology *a)
{
    const char *best = NULL;
    for (const struct organisation *o = a->organisations; o; o = o->next)
        for (const struct article *it = o->articles; it; it = it->next)
            if (it->date && strlen(it->date) == 10 && (!best || strcmp(it->date, best) > 0))
                best = it->date;
    return best;
}

/* Seconds since 1970 as a date and time in UTC (days from civil, Howard Hinnant's algorithm). */
static void from_epoch(long long seconds, char buf[32])
{
    long long days = seconds / 86400, rest = seconds % 86400;
    long long z = days + 719468, era = z / 146097, doe = z - era * 146097;
    long long yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    long long doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
    long long d = doy - (153 * mp + 2) / 5 + 1, m = mp < 10 ? mp + 3 : mp - 9;
    long long y = yoe + era * 400 + (m <= 2);
    snprintf(buf, 32, "%04d-%02d-%02dT%02d:%02d:%02dZ", (int)(y % 10000), (int)m, (int)d,
             (int)(rest / 3600), (int)(rest / 60 % 60), (int)(rest % 60));
}

void out_modified(const struct anthology *a, const struct out_options *o, char buf[32])
{
    const char *date = a->imprint.date && strlen(a->imprint.date) == 10 ? a->imprint.date : NULL;
    if (!date && o->epoch >= 0) {
        from_epoch(o->epoch, buf);
        return;
    }
    if (!date)
        date = newest(a);
    snprintf(buf, 32, "%.10sT00:00:00Z", date ? date : "1980-01-01");
}

bool out_asset(const struct out_options *o, const char *name, struct buf *out, struct err *e)
{
    if (o->styles) {
        struct arena arena;
        arena_init(&arena);
        size_t start = out->n;
        bool ok = file_read(file_join(&arena, o->styles, name), out, e);
        arena_clear(&arena);
        if (ok || e->diag.code != DIAG_FILE_MISSING)
            return ok;
        out->n = start; /* a folder may replace some of the files only */
    }
    for (size_t i = 0; i < asset_count; i++)
        if (strcmp(assets[i].name, name) == 0)
            buf_add(out, span_make((const char *)assets[i].data, assets[i].size));
    return true;
}
