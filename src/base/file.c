/* SPDX-License-Identifier: MIT
 *
 * The only file of the program that opens, writes and lists files. */
#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/utf8.h"

#include "base/banned.h"

void file_standard(void)
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
        if (fcntl(fd, F_GETFD) < 0 && errno == EBADF)
            (void)open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY); /* the lowest free */
}

static bool open_failed(const char *path, struct err *e)
{
    switch (errno) {
    case ENOENT:
    case ENOTDIR:
        return err_set(e, DIAG_FILE_MISSING, path, 0, NULL);
    case EACCES:
    case EPERM:
        return err_set(e, DIAG_FILE_DENIED, path, 0, NULL);
    case ELOOP:
        return err_set(e, DIAG_FILE_LOOP, path, 0, NULL);
    default:
        return err_set(e, DIAG_FILE_READ, path, 0, strerror(errno), NULL);
    }
}

static const char *type_name(mode_t mode)
{
    return S_ISDIR(mode)    ? "folder"
           : S_ISFIFO(mode) ? "FIFO"
           : S_ISSOCK(mode) ? "socket"
           : S_ISCHR(mode)  ? "device"
           : S_ISBLK(mode)  ? "device"
                            : "?";
}

static bool too_large(const char *path, struct err *e)
{
    char mib[16];
    snprintf(mib, sizeof mib, "%d", FILE_LIMIT_MIB);
    return err_set(e, DIAG_FILE_TOO_LARGE, path, 0, mib, NULL);
}

/* Reads FD to its end; the size that fstat told is only a hint for the first buffer. */
static bool read_all(int fd, const char *path, size_t hint, struct buf *out, struct err *e)
{
    const size_t limit = (size_t)FILE_LIMIT_MIB * 1024 * 1024;
    size_t start = out->n;
    buf_reserve(out, (hint < limit ? hint : limit) + 1);
    for (;;) {
        if (out->cap == out->n)
            buf_reserve(out, 64 * 1024);
        ssize_t got = read(fd, out->p + out->n, out->cap - out->n);
        if (got == 0)
            return true;
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return err_set(e, DIAG_FILE_READ, path, 0, strerror(errno), NULL);
        out->n += (size_t)got;
        if (out->n - start > limit)
            return too_large(path, e);
    }
}

bool file_read(const char *path, struct buf *out, struct err *e)
{
    if (strcmp(path, "-") == 0)
        return read_all(STDIN_FILENO, "-", 0, out, e);
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return errno == ENXIO ? err_set(e, DIAG_FILE_NOT_REGULAR, path, 0, "socket", NULL)
                              : open_failed(path, e);
    struct stat st;
    bool ok = fstat(fd, &st) == 0 || open_failed(path, e);
    if (ok && !S_ISREG(st.st_mode))
        ok = err_set(e, DIAG_FILE_NOT_REGULAR, path, 0, type_name(st.st_mode), NULL);
    if (ok)
        ok = read_all(fd, path, st.st_size > 0 ? (size_t)st.st_size : 0, out, e);
    close(fd);
    return ok;
}

bool file_in_open(struct file_in *f, const char *path)
{
    struct stat st;
    f->failed = false;
    f->error = 0;
    f->total = 0;
    f->fd = STDIN_FILENO;
    if (strcmp(path, "-") == 0)
        return true;
    f->fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (f->fd < 0)
        return false;
    if (fstat(f->fd, &st) == 0 && S_ISREG(st.st_mode))
        return true;
    close(f->fd);
    return false;
}

struct span file_in_more(struct file_in *f)
{
    ssize_t got;
    do
        got = read(f->fd, f->piece, sizeof f->piece);
    while (got < 0 && errno == EINTR);
    f->error = got < 0 ? errno : f->error;
    f->total += got > 0 ? (size_t)got : 0;
    f->failed |= got < 0 || f->total > (size_t)FILE_LIMIT_MIB * 1024 * 1024;
    return span_make(f->piece, f->failed ? 0 : (size_t)got);
}

void file_in_close(struct file_in *f)
{
    if (f->fd != STDIN_FILENO)
        close(f->fd);
}

bool file_in_told(const struct file_in *f, const char *path, struct err *e)
{
    return f->error ? err_set(e, DIAG_FILE_READ, path, 0, strerror(f->error), NULL)
                    : too_large(path, e);
}

static bool write_all(int fd, struct span data)
{
    while (data.n) {
        size_t piece = data.n < (1u << 30) ? data.n : 1u << 30;
        ssize_t put = write(fd, data.p, piece);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return false;
        data = span_from(data, (size_t)put);
    }
    return true;
}

/* Flushes the folder of PATH, so that a rename outlives a power cut; not all systems can. */
static void sync_folder(const char *path)
{
    struct arena a;
    arena_init(&a);
    const char *slash = strrchr(path, '/');
    const char *dir = slash == path ? "/"
                      : slash       ? arena_string(&a, span_make(path, (size_t)(slash - path)))
                                    : ".";
    int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        fsync(fd);
        close(fd);
    }
    arena_clear(&a);
}

void file_drop(struct file_out *f)
{
    if (f->fd >= 0 && f->fd != STDOUT_FILENO)
        close(f->fd);
    if (f->made)
        unlink(f->made);
    free(f->made);
    *f = (struct file_out){.fd = -1, .path = f->path};
}

/* A write that failed with ERROR; what was begun is taken away. */
static bool write_failed(struct file_out *f, int error, struct err *e)
{
    if (f->fd == STDOUT_FILENO)
        err_set(e, DIAG_OUTPUT_WRITE, NULL, 0, strerror(error), NULL);
    else
        err_set(e, DIAG_FILE_WRITE, f->path, 0, strerror(error), NULL);
    file_drop(f);
    return false;
}

bool file_open(struct file_out *f, const char *path, struct err *e)
{
    *f = (struct file_out){.fd = STDOUT_FILENO, .path = path};
    if (strcmp(path, "-") == 0)
        return true;
    struct stat st;
    if (stat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode)) {
        /* a device or pipe that the user named is written to, never replaced */
        f->fd = open(path, O_WRONLY | O_CLOEXEC);
        return f->fd >= 0 || write_failed(f, errno, e);
    }
    static const char random[] = ".XXXXXX";
    size_t n = strlen(path);
    char *tmp = mem_alloc(n + sizeof random);
    memcpy(tmp, path, n);
    memcpy(tmp + n, random, sizeof random);
    f->fd = mkstemp(tmp);
    if (f->fd < 0) {
        free(tmp);
        return err_set(e, DIAG_FILE_CREATE, path, 0, strerror(errno), NULL);
    }
    f->made = tmp;
    return true;
}

bool file_put(struct file_out *f, struct span data, struct err *e)
{
    return write_all(f->fd, data) || write_failed(f, errno, e);
}

bool file_close(struct file_out *f, struct err *e)
{
    if (f->fd == STDOUT_FILENO)
        return true;
    if (!f->made) {
        close(f->fd);
        return true;
    }
    mode_t mask = umask(0);
    umask(mask);
    if (fchmod(f->fd, 0666 & ~mask) != 0 || fsync(f->fd) != 0)
        return write_failed(f, errno, e);
    int fd = f->fd;
    f->fd = -1;
    if (close(fd) != 0 || rename(f->made, f->path) != 0)
        return write_failed(f, errno, e);
    free(f->made);
    sync_folder(f->path);
    return true;
}

bool file_write(const char *path, struct span data, struct err *e)
{
    struct file_out f;
    return file_open(&f, path, e) && file_put(&f, data, e) && file_close(&f, e);
}

bool file_make_folder(const char *path, struct err *e)
{
    struct arena a;
    arena_init(&a);
    char *p = arena_string(&a, span_of(path));
    bool ok = true;
    for (char *at = p + 1; ok && *p; at++) {
        if (*at != '/' && *at != '\0')
            continue;
        char was = *at;
        *at = '\0';
        if (mkdir(p, 0777) != 0 && !file_is_folder(p))
            ok = err_set(e, DIAG_FILE_CREATE, path, 0, strerror(errno), NULL);
        *at = was;
        if (was == '\0')
            break;
    }
    arena_clear(&a);
    return ok;
}

void file_names_add(struct file_names *n, const char *name)
{
    MEM_PUSH(n->list, n->count, n->cap);
    size_t size = strlen(name) + 1;
    n->list[n->count] = mem_alloc(size);
    memcpy(n->list[n->count++], name, size);
}

void file_names_clear(struct file_names *n)
{
    for (size_t i = 0; i < n->count; i++)
        free(n->list[i]);
    free(n->list);
    *n = (struct file_names){0};
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool is_txt(const char *name)
{
    size_t n = strlen(name);
    return n > 4 && name[n - 4] == '.' && ascii_lower(name[n - 3]) == 't' &&
           ascii_lower(name[n - 2]) == 'x' && ascii_lower(name[n - 1]) == 't';
}

/* Names what was not read: at most three names, then an ellipsis. */
static void tell_others(const char *source, struct file_names *others, struct diags *d)
{
    if (others->count == 0)
        return;
    qsort(others->list, others->count, sizeof *others->list, by_bytes);
    struct buf b;
    buf_init(&b);
    for (size_t i = 0; i < others->count && i < 3; i++)
        buf_printf(&b, "%s%s", i ? ", " : "", others->list[i]);
    if (others->count > 3)
        buf_puts(&b, ", ...");
    buf_putc(&b, '\0');
    char count[24];
    snprintf(count, sizeof count, "%zu", others->count);
    diag_add(d, DIAG_FOLDER_OTHERS, source, 0, count, b.p, NULL);
    buf_clear(&b);
}

bool file_sources(const char *source, struct file_names *out, struct diags *d, struct err *e)
{
    if (!file_is_folder(source)) {
        file_names_add(out, source);
        return true;
    }
    DIR *dir = opendir(source);
    if (!dir)
        return open_failed(source, e);
    struct arena a;
    arena_init(&a);
    struct file_names others = {0};
    size_t first = out->count;
    for (struct dirent *it; (it = readdir(dir));) {
        if (it->d_name[0] == '.')
            continue;
        char *path = file_join(&a, source, it->d_name);
        struct stat st;
        bool folder = lstat(path, &st) == 0 && S_ISDIR(st.st_mode);
        if (is_txt(it->d_name) && !folder)
            file_names_add(out, path);
        else if (strcmp(it->d_name, "edition.xml") != 0)
            file_names_add(&others, it->d_name);
    }
    closedir(dir);
    if (out->count > first)
        qsort(out->list + first, out->count - first, sizeof *out->list, by_bytes);
    tell_others(source, &others, d);
    if (out->count == first)
        diag_add(d, DIAG_FOLDER_EMPTY, source, 0, NULL);
    file_names_clear(&others);
    arena_clear(&a);
    return true;
}

bool file_is_folder(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

bool file_exists(const char *path)
{
    struct stat st;
    return lstat(path, &st) == 0;
}

long long file_size(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISREG(st.st_mode) ? (long long)st.st_size : -1;
}

bool file_holds(const char *path, struct span data)
{
    struct stat st;
    struct buf b;
    struct err e;
    if (lstat(path, &st) != 0 || !S_ISREG(st.st_mode) || (unsigned long long)st.st_size != data.n)
        return false;
    buf_init(&b);
    bool same = file_read(path, &b, &e) && span_equal(buf_span(&b), data);
    buf_clear(&b);
    return same;
}

bool file_list(const char *dir, struct file_names *out, struct err *e)
{
    DIR *d = opendir(dir);
    if (!d)
        return open_failed(dir, e);
    size_t first = out->count;
    for (struct dirent *it; (it = readdir(d));)
        if (strcmp(it->d_name, ".") != 0 && strcmp(it->d_name, "..") != 0)
            file_names_add(out, it->d_name);
    closedir(d);
    if (out->count > first)
        qsort(out->list + first, out->count - first, sizeof *out->list, by_bytes);
    return true;
}

bool file_rename(const char *from, const char *to, struct err *e)
{
    if (rename(from, to) != 0)
        return err_set(e, DIAG_FILE_WRITE, to, 0, strerror(errno), NULL);
    sync_folder(to);
    return true;
}

bool file_remove(const char *path, struct err *e)
{
    if (remove(path) == 0 || errno == ENOENT)
        return true;
    return err_set(e, DIAG_FILE_REMOVE, path, 0, strerror(errno), NULL);
}

bool file_remove_tree(const char *path, struct err *e)
{
    struct stat st;
    bool ok = true;
    if (lstat(path, &st) == 0 && S_ISDIR(st.st_mode)) {
        struct file_names names = {0};
        struct arena a;
        arena_init(&a);
        ok = file_list(path, &names, e);
        for (size_t i = 0; ok && i < names.count; i++)
            ok = file_remove_tree(file_join(&a, path, names.list[i]), e);
        file_names_clear(&names);
        arena_clear(&a);
    }
    return ok && file_remove(path, e);
}

char *file_join(struct arena *arena, const char *dir, const char *name)
{
    size_t n = strlen(dir);
    return arena_printf(arena, "%s%s%s", dir, n && dir[n - 1] == '/' ? "" : "/", name);
}

char *file_printable(const char *path, struct arena *arena)
{
    struct span s = span_of(path);
    struct buf b;
    buf_init(&b);
    for (size_t at = 0; at < s.n;) {
        uint32_t cp = utf8_next(s, &at);
        buf_code(&b, cp < 0x20 || (cp >= 0x7F && cp < 0xA0) ? 0xFFFD : cp);
    }
    char *name = arena_string(arena, buf_span(&b));
    buf_clear(&b);
    return name;
}

const char *file_base(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}
