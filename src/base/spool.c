/* SPDX-License-Identifier: MIT
 *
 * The temporary file of the program: made only when it must be, unlinked at once. */
#include "base/spool.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file.h"

#include "base/banned.h"

enum { HELD = 1 << 20 }; /* bytes */

void spool_init(struct spool *s, const char *folder)
{
    *s = (struct spool){.folder = folder, .fd = -1};
}

void spool_clear(struct spool *s)
{
    if (s->fd >= 0)
        close(s->fd);
    buf_clear(&s->held);
    spool_init(s, s->folder);
}

size_t spool_size(const struct spool *s)
{
    return s->stored + s->held.n;
}

/* A file in FOLDER that has lost its name already; -1 with errno set. */
static int make_in(const char *folder)
{
    struct arena arena;
    arena_init(&arena);
    char *path = file_join(&arena, folder, "antologi.XXXXXX");
    int fd = mkstemp(path);
    if (fd >= 0)
        unlink(path);
    int error = errno;
    arena_clear(&arena);
    errno = error;
    return fd;
}

static bool make(struct spool *s, struct err *e)
{
    static const char *const usual[] = {"/var/tmp", "/tmp"};
    const char *const *list = s->folder ? &s->folder : usual;
    size_t count = s->folder ? 1 : sizeof usual / sizeof *usual;
    for (size_t i = 0; i < count && s->fd < 0; i++)
        if ((s->fd = make_in(list[i])) >= 0)
            s->folder = list[i];
    return s->fd >= 0 || err_set(e, DIAG_SPOOL_CREATE, list[count - 1], 0, strerror(errno), NULL);
}

/* What is held goes into the file. */
static bool store(struct spool *s, struct err *e)
{
    if (s->fd < 0 && !make(s, e))
        return false;
    for (size_t done = 0; done < s->held.n;) {
        ssize_t put = pwrite(s->fd, s->held.p + done, s->held.n - done, (off_t)(s->stored + done));
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return err_set(e, DIAG_SPOOL_FAILED, s->folder, 0, strerror(errno), NULL);
        done += (size_t)put;
    }
    s->stored += s->held.n;
    s->held.n = 0;
    return true;
}

bool spool_put(struct spool *s, struct span data, struct err *e)
{
    if (s->held.n && s->held.n + data.n > HELD && !store(s, e))
        return false;
    buf_add(&s->held, data);
    return true;
}

bool spool_get(const struct spool *s, size_t from, size_t n, char *out, struct err *e)
{
    while (n && from < s->stored) {
        size_t most = n < s->stored - from ? n : s->stored - from;
        ssize_t got = pread(s->fd, out, most, (off_t)from);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return err_set(e, DIAG_SPOOL_FAILED, s->folder, 0,
                           got ? strerror(errno) : "it ends too early", NULL);
        out += got;
        from += (size_t)got;
        n -= (size_t)got;
    }
    if (n)
        memcpy(out, s->held.p + (from - s->stored), n);
    return true;
}
