/* SPDX-License-Identifier: MIT
 *
 * A lock is held once, renewed while it is ours, and given up only by its holder. */
#include "base/lock.h"

#include <stdlib.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "harness.h"

static char path[256];

static const char *place(void)
{
    const char *dir = getenv("TMPDIR");
    snprintf(path, sizeof path, "%s/lock-%ld", dir ? dir : "/tmp", (long)getpid());
    unlink(path);
    return path;
}

static void write_lock(const char *text, long old)
{
    struct err e;
    CHECK(file_write(path, span_of(text), &e));
    struct timespec times[2] = {{.tv_sec = time(NULL) - old}, {.tv_sec = time(NULL) - old}};
    CHECK(utimensat(AT_FDCWD, path, times, 0) == 0);
}

TEST(is_taken_and_dropped)
{
    struct lock l;
    struct err e;
    CHECK(lock_take(&l, place(), &e) && file_exists(path));
    CHECK(lock_renew(&l, &e));
    lock_drop(&l);
    CHECK(!file_exists(path));
    lock_drop(&l);
}

TEST(another_holder_is_respected)
{
    struct lock l;
    struct err e;
    place();
    write_lock("another-machine 12\n", 5);
    CHECK(!lock_take(&l, path, &e) && e.diag.code == DIAG_LOCK_BUSY && err_status(&e) == 75);
    lock_drop(&l);
    CHECK(file_exists(path));
    write_lock("another-machine 12\n", LOCK_STALE + 5);
    CHECK(lock_take(&l, path, &e));
    lock_drop(&l);
}

TEST(a_lost_lock_is_noticed)
{
    struct lock l;
    struct err e;
    CHECK(lock_take(&l, place(), &e));
    write_lock("another-machine 12\n", 0);
    CHECK(!lock_renew(&l, &e) && e.diag.code == DIAG_LOCK_LOST);
    lock_drop(&l);
    CHECK(file_exists(path));
    unlink(path);
}

TEST(no_folder_to_lock)
{
    struct lock l;
    struct err e;
    CHECK(!lock_take(&l, "/nonexistent/lock", &e) && e.diag.code == DIAG_FILE_CREATE);
}
