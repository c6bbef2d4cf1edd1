/* SPDX-License-Identifier: MIT
 *
 * The arena: a chain of chunks that double in size up to a limit, so that a small source costs
 * little and a large one few calls. */
#include "base/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"

#include "base/banned.h"

struct arena_chunk {
    struct arena_chunk *next;
    size_t size; /* of data, in bytes */
    alignas(max_align_t) char data[];
};

enum { CHUNK_FIRST = 16 * 1024, CHUNK_MOST = 1024 * 1024 };

_Noreturn void mem_failed(void)
{
    fputs("antologi: out of memory\n", stderr);
    exit(STATUS_SOFTWARE);
}

void *mem_alloc(size_t n)
{
    void *p = malloc(n ? n : 1);
    if (!p)
        mem_failed();
    return p;
}

void *mem_resize(void *p, size_t n)
{
    p = realloc(p, n ? n : 1);
    if (!p)
        mem_failed();
    return p;
}

void mem_grow(void **p, size_t *cap, size_t need, size_t size)
{
    if (need <= *cap)
        return;
    size_t more = *cap ? *cap : 8;
    while (more < need)
        more += more / 2 + 8;
    if (more > SIZE_MAX / size)
        mem_failed();
    *p = mem_resize(*p, more * size);
    *cap = more;
}

void arena_init(struct arena *a)
{
    *a = (struct arena){0};
}

void arena_clear(struct arena *a)
{
    struct arena_chunk *c = a->chunks;
    while (c) {
        struct arena_chunk *next = c->next;
        free(c);
        c = next;
    }
    arena_init(a);
}

void arena_reset(struct arena *a)
{
    struct arena_chunk *keep = a->chunks;
    if (!keep || keep->size > CHUNK_MOST) {
        arena_clear(a);
        return;
    }
    a->chunks = keep->next;
    arena_clear(a);
    keep->next = NULL;
    *a = (struct arena){keep, keep->data, keep->data + keep->size, keep->size};
}

/* Opens a chunk with at least N free bytes. What was left of the old one stays unused, unless the
 * request is so large that it gets a chunk of its own behind the current one. */
static char *new_chunk(struct arena *a, size_t n)
{
    size_t size = a->chunks ? a->chunks->size * 2 : CHUNK_FIRST;
    if (size > CHUNK_MOST)
        size = CHUNK_MOST;
    bool own = n > size / 4 && a->chunks;
    if (own || size < n)
        size = n;
    if (size > SIZE_MAX - sizeof(struct arena_chunk))
        mem_failed();
    struct arena_chunk *c = mem_alloc(sizeof *c + size);
    c->size = size;
    a->total += size;
    if (own) {
        c->next = a->chunks->next;
        a->chunks->next = c;
        return c->data;
    }
    c->next = a->chunks;
    a->chunks = c;
    a->at = c->data;
    a->end = c->data + size;
    return NULL;
}

static char *take(struct arena *a, size_t n, size_t align)
{
    size_t pad = (size_t)(-(uintptr_t)a->at & (align - 1));
    if (!a->chunks || (size_t)(a->end - a->at) < n + pad) {
        char *own = new_chunk(a, n + align);
        if (own)
            return own + (-(uintptr_t)own & (align - 1));
        pad = (size_t)(-(uintptr_t)a->at & (align - 1));
    }
    char *p = a->at + pad;
    a->at = p + n;
    return p;
}

void *arena_alloc(struct arena *a, size_t n)
{
    char *p = take(a, n, alignof(max_align_t));
    memset(p, 0, n);
    return p;
}

char *arena_bytes(struct arena *a, size_t n)
{
    return take(a, n, 1);
}

struct span arena_copy(struct arena *a, struct span s)
{
    return (struct span){arena_string(a, s), s.n};
}

char *arena_string(struct arena *a, struct span s)
{
    char *p = arena_bytes(a, s.n + 1);
    if (s.n)
        memcpy(p, s.p, s.n);
    p[s.n] = '\0';
    return p;
}

char *arena_printf(struct arena *a, const char *fmt, ...)
{
    char small[128], *large = NULL;
    size_t room = sizeof small;
    for (;;) { /* once for nearly all, twice for what is longer */
        va_list ap;
        va_start(ap, fmt);
        size_t n = (size_t)vsnprintf(large ? large : small, room, fmt, ap);
        va_end(ap);
        if (n < room)
            return large ? large : arena_string(a, span_make(small, n));
        room = n + 1;
        large = arena_bytes(a, room);
    }
}

void arena_adopt(struct arena *into, struct arena *from)
{
    if (!from->chunks)
        return;
    if (!into->chunks) {
        *into = *from;
    } else {
        struct arena_chunk *last = from->chunks;
        while (last->next)
            last = last->next;
        last->next = into->chunks->next;
        into->chunks->next = from->chunks;
        into->total += from->total;
    }
    arena_init(from);
}
