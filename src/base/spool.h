/* SPDX-License-Identifier: MIT
 *
 * Bytes that are put away and read again: in memory while they are few, then in a file without a
 * name, which is gone when the program ends, however it ends. */
#ifndef BASE_SPOOL_H
#define BASE_SPOOL_H

#include "base/buf.h"
#include "base/err.h"

struct spool {
    const char *folder; /* borrowed */
    int fd;             /* of the file; -1: there is none */
    size_t stored;      /* bytes in it */
    struct buf held;    /* the bytes behind those */
};

/* FOLDER (borrowed) is where the file is made when one is needed; NULL: /var/tmp, which is meant
 * for what is too large for memory, else /tmp. */
void spool_init(struct spool *s, const char *folder);
void spool_clear(struct spool *s);

/* How many bytes were put. */
size_t spool_size(const struct spool *s);
/* Adds DATA at the end. False with SPOOL_CREATE or SPOOL_FAILED. */
bool spool_put(struct spool *s, struct span data, struct err *e);
/* The N bytes from FROM on, which were put, go to OUT. Safe on any thread while nobody puts. False
 * with SPOOL_FAILED. */
bool spool_get(const struct spool *s, size_t from, size_t n, char *out, struct err *e);

#endif
