/* SPDX-License-Identifier: MIT
 *
 * Memory by lifetime: much is allocated, all is freed at once. One arena serves one thread. A
 * program without memory says so and ends with EX_OSERR's sibling 70 (see base/err.h). */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

#include "base/span.h"

struct arena_chunk;

struct arena {
    struct arena_chunk *chunks; /* newest first */
    char *at, *end;             /* free bytes of the newest chunk */
    size_t total;               /* bytes asked of the system */
};

/* Makes A an empty arena; nothing is allocated yet. */
void arena_init(struct arena *a);

/* Frees everything that A gave out; A is empty again and usable. */
void arena_clear(struct arena *a);

/* The same, but A keeps a chunk, so that what is used and emptied often asks little of the system.
 */
void arena_reset(struct arena *a);

/* N zeroed bytes, aligned for every type. They live until arena_clear. */
void *arena_alloc(struct arena *a, size_t n);

/* N bytes without zeroing or alignment: for text. */
char *arena_bytes(struct arena *a, size_t n);

/* A copy of S in A, with a NUL after it that the span does not count. */
struct span arena_copy(struct arena *a, struct span s);

/* The same as a NUL-ended string. */
char *arena_string(struct arena *a, struct span s);

/* printf into A. */
char *arena_printf(struct arena *a, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* Moves all memory of FROM into INTO; pointers stay valid, FROM is empty. */
void arena_adopt(struct arena *into, struct arena *from);

#define ARENA_NEW(a, type) ((type *)arena_alloc((a), sizeof(type)))
#define ARENA_ARRAY(a, type, count) ((type *)arena_alloc((a), sizeof(type) * (count)))

/* malloc, realloc and calloc that end the program when no memory is left; free() frees. */
void *mem_alloc(size_t n);
void *mem_resize(void *p, size_t n);
/* What they do then; for libraries that report it. */
_Noreturn void mem_failed(void);

/* Grows an array: *P of *CAP elements of SIZE bytes each to hold at least NEED. */
void mem_grow(void **p, size_t *cap, size_t need, size_t size);

/* MEM_PUSH(array, count, cap) makes room for one more element at array[count]. */
#define MEM_PUSH(p, count, cap)                                  \
    do {                                                         \
        if ((count) >= (cap)) {                                  \
            void *mem_p_ = (p);                                  \
            mem_grow(&mem_p_, &(cap), (count) + 1, sizeof *(p)); \
            (p) = mem_p_;                                        \
        }                                                        \
    } while (0)

#endif
