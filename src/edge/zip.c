/* SPDX-License-Identifier: MIT
 *
 * Archives in memory. What comes in deflated goes into the archive as it is: libzip is given a
 * source that says so and asks for nothing more. What this file must not know is what an EPUB is.
 */
#include "edge/zip.h"

#include <stdlib.h>
#include <string.h>
#include <zip.h>
#include <zlib.h>

#include "base/banned.h"

enum {
    LEVEL = 4,             /* a third less time than level 6 for three bytes more in a hundred */
    WINDOW_RAW = -15,      /* negative: no zlib header around the stream */
    MEMORY = 8,            /* zlib's default */
    DOS_DATE = 1 << 5 | 1, /* 1980-01-01, the first that a ZIP archive can say */
    READ_LIMIT = 1024 * 1024 * 1024 /* unpacked bytes of one entry that zip_read takes */
};

/* -- deflate ---------------------------------------------------------------------------------- */

struct zip_packer {
    z_stream z;
};

struct zip_packer *zip_packer_new(void)
{
    struct zip_packer *p = mem_alloc(sizeof *p);
    *p = (struct zip_packer){0};
    if (deflateInit2(&p->z, LEVEL, Z_DEFLATED, WINDOW_RAW, MEMORY, Z_DEFAULT_STRATEGY) != Z_OK)
        abort(); /* only without memory: mem_alloc would have ended the program */
    return p;
}

void zip_packer_free(struct zip_packer *p)
{
    if (p)
        deflateEnd(&p->z);
    free(p);
}

/* zlib counts in unsigned int: longer texts are handed over in pieces of at most this size. */
static uInt piece(size_t n)
{
    return n > 1U << 30 ? 1U << 30 : (uInt)n;
}

void zip_pack(struct zip_packer *p, struct span in, struct buf *out, uint32_t *crc)
{
    z_stream *z = &p->z;
    uLong sum = crc32(0, NULL, 0);
    deflateReset(z);
    buf_reserve(out, deflateBound(z, (uLong)in.n));
    int state = Z_OK;
    while (state != Z_STREAM_END) {
        uInt n = piece(in.n), room;
        sum = crc32(sum, (const Bytef *)in.p, n);
        z->next_in = (Bytef *)(uintptr_t)in.p; /* zlib only reads there */
        z->avail_in = n;
        in = span_from(in, n);
        do {
            buf_reserve(out, 4096);
            room = piece(out->cap - out->n);
            z->next_out = (Bytef *)out->p + out->n;
            z->avail_out = room;
            state = deflate(z, in.n ? Z_NO_FLUSH : Z_FINISH);
            out->n += room - z->avail_out;
        } while (z->avail_out == 0);
    }
    *crc = (uint32_t)sum;
}

void zip_deflate(struct span in, struct buf *out, uint32_t *crc)
{
    struct zip_packer *p = zip_packer_new();
    zip_pack(p, in, out, crc);
    zip_packer_free(p);
}

void zip_zlib(struct span in, struct buf *out)
{
    static const char head[] = {0x78, (char)0x9C}; /* deflate, 32 kB, default level */
    uint32_t crc;
    uLong sum = adler32_z(adler32(0, NULL, 0), (const Bytef *)in.p, in.n);
    buf_add(out, span_make(head, sizeof head));
    zip_deflate(in, out, &crc);
    for (int shift = 24; shift >= 0; shift -= 8)
        buf_putc(out, (char)(sum >> shift & 0xFF));
}

uint32_t zip_crc(struct span in)
{
    return (uint32_t)crc32_z(crc32(0, NULL, 0), (const Bytef *)in.p, in.n);
}

/* -- writing ---------------------------------------------------------------------------------- */

/* A source that is read once from memory and tells libzip what its bytes are. */
struct feed {
    const struct zip_entry *entry;
    size_t at;
};

static void feed_stat(const struct zip_entry *e, zip_stat_t *st)
{
    zip_stat_init(st);
    st->size = e->deflated ? e->size : e->data.n;
    st->comp_size = e->data.n;
    st->comp_method = e->deflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
    st->crc = e->deflated ? e->crc : zip_crc(e->data);
    st->valid = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC;
}

static zip_int64_t feed_read(struct feed *f, void *data, zip_uint64_t len)
{
    size_t n = f->entry->data.n - f->at;
    if (n > len)
        n = (size_t)len;
    memcpy(data, f->entry->data.p + f->at, n);
    f->at += n;
    return (zip_int64_t)n;
}

/* The callback of zip_source_function(3). */
static zip_int64_t feed(void *state, void *data, zip_uint64_t len, zip_source_cmd_t cmd)
{
    struct feed *f = state;
    switch (cmd) {
    case ZIP_SOURCE_OPEN:
        f->at = 0;
        return 0;
    case ZIP_SOURCE_READ:
        return feed_read(f, data, len);
    case ZIP_SOURCE_STAT:
        feed_stat(f->entry, data);
        return sizeof(zip_stat_t);
    case ZIP_SOURCE_ERROR:
        memset(data, 0, 2 * sizeof(int));
        return 2 * sizeof(int);
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                              -1);
    default: /* close and free: nothing is held */
        return 0;
    }
}

static bool add(zip_t *z, struct feed *f)
{
    const struct zip_entry *e = f->entry;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_function_create(feed, f, &error);
    zip_error_fini(&error);
    zip_int64_t i = source ? zip_file_add(z, e->name, source, ZIP_FL_ENC_UTF_8) : -1;
    if (i < 0) {
        zip_source_free(source); /* ours again when adding failed */
        return false;
    }
    zip_uint64_t at = (zip_uint64_t)i;
    return zip_set_file_compression(z, at, e->deflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) == 0 &&
           zip_file_set_dostime(z, at, 0, DOS_DATE, 0) == 0 &&
           zip_file_set_external_attributes(z, at, 0, ZIP_OPSYS_DOS, 0) == 0;
}

/* All that SOURCE holds, appended to OUT. */
static bool drain(zip_source_t *source, struct buf *out)
{
    zip_stat_t st;
    if (zip_source_stat(source, &st) != 0 || !(st.valid & ZIP_STAT_SIZE) ||
        zip_source_open(source) != 0)
        return false;
    buf_reserve(out, (size_t)st.size);
    zip_int64_t n = zip_source_read(source, out->p + out->n, st.size);
    zip_source_close(source);
    if (n < 0 || (zip_uint64_t)n != st.size)
        return false;
    out->n += (size_t)n;
    return true;
}

bool zip_write(const struct zip_entry *entries, size_t count, struct buf *out, struct err *e)
{
    bool ok = false;
    zip_error_t error;
    zip_error_init(&error);
    struct feed *feeds = mem_alloc((count ? count : 1) * sizeof *feeds);
    zip_source_t *target = zip_source_buffer_create(NULL, 0, 0, &error);
    zip_t *z = NULL;
    if (!target)
        goto out;
    zip_source_keep(target); /* it outlives the archive: its bytes are the result */
    z = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!z) {
        zip_source_free(target);
        goto out;
    }
    for (size_t i = 0; i < count; i++) {
        feeds[i] = (struct feed){&entries[i], 0};
        if (!add(z, &feeds[i])) {
            zip_error_set(&error, zip_error_code_zip(zip_get_error(z)), 0);
            goto out;
        }
    }
    if (zip_close(z) != 0) {
        zip_error_set(&error, zip_error_code_zip(zip_get_error(z)), 0);
        goto out;
    }
    z = NULL;
    ok = drain(target, out);
out:
    if (!ok)
        err_set(e, DIAG_ZIP_WRITE, NULL, 0, zip_error_strerror(&error), NULL);
    if (z)
        zip_discard(z);
    zip_source_free(target);
    free(feeds);
    zip_error_fini(&error);
    return ok;
}

/* -- reading ---------------------------------------------------------------------------------- */

/* The unpacked bytes of entry I into DATA. libzip compares the checksum when the end is met, so
 * that a further read of nothing belongs to it. */
static bool read_entry(zip_t *z, zip_uint64_t i, const zip_stat_t *st, struct buf *data)
{
    zip_file_t *f = zip_fopen_index(z, i, 0);
    if (!f)
        return false;
    char more;
    buf_reserve(data, (size_t)st->size);
    zip_int64_t n = st->size ? zip_fread(f, data->p, st->size) : 0;
    bool ok = n >= 0 && (zip_uint64_t)n == st->size && zip_fread(f, &more, 1) == 0;
    data->n = ok ? (size_t)n : 0;
    zip_fclose(f);
    return ok;
}

bool zip_read(struct span bytes, const char *name,
              bool (*each)(void *context, const char *entry, struct span data, bool stored),
              void *context, struct err *e)
{
    const char *why = "";
    bool ok = false;
    struct buf data;
    buf_init(&data);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.p, bytes.n, 0, &error);
    zip_t *z = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : NULL;
    if (!z) {
        zip_source_free(source);
        why = zip_error_strerror(&error);
        goto out;
    }
    zip_int64_t count = zip_get_num_entries(z, 0);
    for (zip_uint64_t i = 0; i < (zip_uint64_t)count; i++) {
        zip_stat_t st;
        data.n = 0;
        if (zip_stat_index(z, i, 0, &st) != 0 || st.size > READ_LIMIT ||
            !read_entry(z, i, &st, &data)) {
            why = zip_get_name(z, i, 0);
            goto out;
        }
        if (!each(context, st.name, buf_span(&data), st.comp_method == ZIP_CM_STORE))
            break;
    }
    ok = true;
out:
    if (!ok)
        err_set(e, DIAG_ZIP_READ, name, 0, why ? why : "", NULL);
    if (z)
        zip_discard(z);
    zip_error_fini(&error);
    buf_clear(&data);
    return ok;
}

const char *zip_version(void)
{
    return zip_libzip_version();
}
