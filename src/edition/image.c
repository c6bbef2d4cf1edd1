/* SPDX-License-Identifier: MIT
 *
 * The pictures that an edition names, read from beside it. What they are is told by their first
 * bytes, never by their names. */
#include <string.h>

#include "base/file.h"
#include "edition/rows.h"

#include "base/banned.h"

enum { BYTES_MOST = 8 * 1024 * 1024 };

/* The media type of DATA, or NULL: core media types of EPUB 3.3 (section 3.2) that every reader
 * draws. */
static const char *type_of(struct span data)
{
    if (span_starts(data, SPAN("\x89PNG\r\n\x1A\n")))
        return "image/png";
    return span_starts(data, SPAN("\xFF\xD8\xFF")) ? "image/jpeg" : NULL;
}

/* FILE beside the edition E, or where it is when the path is absolute. */
static const char *path_of(const struct edition *e, const char *file, struct arena *arena)
{
    size_t folder = (size_t)(file_base(e->file) - e->file);
    return file[0] == '/' ? file : arena_printf(arena, "%.*s%s", (int)folder, e->file, file);
}

static bool read_image(const struct edition *e, struct edition_image *i, struct arena *arena,
                       struct err *err)
{
    struct buf data;
    struct err why;
    if (!i->file)
        return true;
    buf_init(&data);
    bool ok = file_read(path_of(e, i->file, arena), &data, &why) && data.n <= BYTES_MOST;
    i->type = ok ? type_of(buf_span(&data)) : NULL;
    if (i->type) {
        i->data = arena_copy(arena, buf_span(&data));
    } else {
        err_set(err, DIAG_EDITION_IMAGE, e->file, i->place.line, i->file, NULL);
        err->diag.column = i->place.column;
    }
    buf_clear(&data);
    return i->type != NULL;
}

bool edition_read_images(struct edition *e, struct arena *arena, struct err *err)
{
    return read_image(e, &e->logo, arena, err) && read_image(e, &e->cover, arena, err);
}
