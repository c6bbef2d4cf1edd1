/* SPDX-License-Identifier: MIT
 *
 * One at a time in a folder, on any file system: the holder's file is made by exclusive create
 * (O_CREAT|O_EXCL), which disks, shares and sticks all have. It says which machine and process
 * holds it, so that one left by a dead process is seen; its time of change is renewed while work
 * goes on, so that one left by another machine is seen too, by the clock of the file system. */
#ifndef BASE_LOCK_H
#define BASE_LOCK_H

#include "base/err.h"

enum { LOCK_STALE = 600 }; /* seconds without a sign of life after which a lock is void */

struct lock {
    const char *path; /* NULL: not held */
    char token[96];   /* what the file says */
};

/* Takes the lock file PATH (borrowed). A void one is taken over. False with E set: LOCK_BUSY when
 * somebody holds it, FILE_CREATE. */
bool lock_take(struct lock *l, const char *path, struct err *e);

/* Renews the lock. False with E set (LOCK_LOST) when another has taken it over: the holder slept
 * too long and must not write any more. */
bool lock_renew(const struct lock *l, struct err *e);

/* Gives the lock up when it is still ours. */
void lock_drop(struct lock *l);

#endif
