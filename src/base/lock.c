/* SPDX-License-Identifier: MIT
 *
 * A lock that needs nothing of a file system but exclusive create, rename and times of change. */
#include "base/lock.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/uuid.h"

#include "base/banned.h"

/* "HOST PID": the host as a hash, since readers of the folder may see the file. */
static void make_token(char token[96])
{
    char host[256] = "";
    char id[37];
    if (gethostname(host, sizeof host - 1) != 0)
        host[0] = '\0';
    struct uuid u = uuid_of_name(&uuid_url, span_of(host));
    uuid_text(&u, id);
    snprintf(token, 96, "%s %lld\n", id, (long long)getpid());
}

static bool read_token(const char *path, char token[96])
{
    int fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    ssize_t n = fd >= 0 ? read(fd, token, 95) : -1;
    if (fd >= 0)
        close(fd);
    token[n > 0 ? n : 0] = '\0';
    return n >= 0;
}

/* Makes PATH with TOKEN in it. False with errno set; nothing is left behind but by a crash. */
static bool create(const char *path, const char *token)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd < 0)
        return false;
    size_t n = strlen(token);
    bool ok = write(fd, token, n) == (ssize_t)n;
    int saved = ok ? 0 : errno ? errno : ENOSPC;
    if (close(fd) != 0 && ok) {
        saved = errno;
        ok = false;
    }
    if (!ok)
        unlink(path);
    errno = saved;
    return ok;
}

/* Seconds since PATH was renewed, by the file system's own clock: that of a file made now. */
static long long age(const char *path, const char *probe)
{
    struct stat lock, now;
    long long seconds = -1;
    int fd = open(probe, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd < 0)
        return -1;
    /* a byte is written, since some shares set the time of a file only then */
    if (write(fd, "\n", 1) == 1 && fsync(fd) == 0 && fstat(fd, &now) == 0 && stat(path, &lock) == 0)
        seconds = (long long)now.st_mtime - (long long)lock.st_mtime;
    close(fd);
    unlink(probe);
    return seconds;
}

/* Reads the token of PATH. An empty file is a holder that is about to write it, which takes no
 * time, or that was killed before it could: a few seconds tell which, and then it is void. */
static bool await_token(const char *path, char token[96])
{
    const struct timespec pause = {.tv_nsec = 100 * 1000 * 1000};
    bool there = read_token(path, token);
    for (int i = 0; there && !*token && i < 30; i++) {
        nanosleep(&pause, NULL);
        there = read_token(path, token);
    }
    return there;
}

/* True when the holder that TOKEN names cannot be at work any more. */
static bool is_void(const char *path, const char *probe, const char *token, const char *mine)
{
    size_t host = strcspn(mine, " ");
    if (!*token)
        return true;
    if (strncmp(token, mine, host + 1) == 0) {
        long long pid = strtoll(token + host + 1, NULL, 10);
        if (pid > 0 && (pid_t)pid != getpid() && kill((pid_t)pid, 0) != 0 && errno == ESRCH)
            return true;
        if ((pid_t)pid == getpid())
            return true; /* a process that bore our number and is gone */
    }
    return age(path, probe) > LOCK_STALE;
}

/* Takes the void lock away. By rename, so that of two who found it void one alone has it; what was
 * renamed is looked at again, since a third may have taken the lock meanwhile: it gets it back. */
static bool clear_void(const char *path, const char *aside, const char *token)
{
    char was[96];
    if (rename(path, aside) != 0)
        return errno == ENOENT;
    bool same = read_token(aside, was) && strcmp(was, token) == 0;
    if (!same)
        create(path, was);
    unlink(aside);
    return same;
}

bool lock_take(struct lock *l, const char *path, struct err *e)
{
    struct arena a;
    char holder[96];
    bool ok = false;
    *l = (struct lock){0};
    arena_init(&a);
    make_token(l->token);
    const char *aside = arena_printf(&a, "%s.%lld", path, (long long)getpid());
    unlink(aside); /* left by a process that bore our number */
    for (int tries = 0; !ok && tries < 3; tries++) {
        ok = create(path, l->token);
        if (ok)
            break;
        if (errno != EEXIST) {
            err_set(e, DIAG_FILE_CREATE, path, 0, strerror(errno), NULL);
            goto out;
        }
        if (await_token(path, holder) &&
            !(is_void(path, aside, holder, l->token) && clear_void(path, aside, holder)))
            break;
    }
    if (ok)
        l->path = path;
    else
        err_set(e, DIAG_LOCK_BUSY, path, 0, NULL);
out:
    arena_clear(&a);
    return ok;
}

bool lock_renew(const struct lock *l, struct err *e)
{
    char now[96];
    if (!read_token(l->path, now) || strcmp(now, l->token) != 0)
        return err_set(e, DIAG_LOCK_LOST, l->path, 0, NULL);
    utimensat(AT_FDCWD, l->path, NULL, 0);
    return true;
}

void lock_drop(struct lock *l)
{
    char now[96];
    if (l->path && read_token(l->path, now) && strcmp(now, l->token) == 0)
        unlink(l->path);
    l->path = NULL;
}
