/* SPDX-License-Identifier: MIT
 *
 * Everything that the program tells a person: a code, a place and up to four words that fill the
 * sentence of that code in the person's language. The sentences live in diag.def, nowhere else. */
#ifndef BASE_DIAG_H
#define BASE_DIAG_H

#include <stdbool.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/buf.h"

enum diag_level {
    DIAG_NOTE,    /* told with -v */
    DIAG_WARNING, /* told without -q */
    DIAG_ERROR,   /* always told */
};

enum diag_code {
#define DIAG(code, level, status, en, sv) DIAG_##code,
#include "base/diag.def"
#undef DIAG
    DIAG_COUNT
};

enum diag_language { DIAG_ENGLISH, DIAG_SWEDISH };

enum { DIAG_ARGS = 4 };

struct diag {
    enum diag_code code;
    const char *file; /* as the user wrote it, any bytes; NULL: about no file */
    unsigned line;    /* from 1; 0: about no line */
    unsigned column;  /* from 1; 0: not told */
    const char *args[DIAG_ARGS];
};

/* A list of diagnostics in the order they were found; its strings lie in ARENA. */
struct diags {
    struct arena *arena;
    struct diag *list;
    size_t count, cap;
};

/* Makes D an empty list whose strings are copied into ARENA. */
void diags_init(struct diags *d, struct arena *arena);
/* Frees the list, not the arena. */
void diags_clear(struct diags *d);

/* Adds a diagnostic. The words %1 ... %4 of its sentence follow as NUL-ended strings, ended by
 * NULL. Everything is copied. */
void diag_add(struct diags *d, enum diag_code code, const char *file, unsigned line, ...)
    __attribute__((sentinel));

/* Appends all of FROM to INTO; the strings are copied into INTO's arena. */
void diags_join(struct diags *into, const struct diags *from);

enum diag_level diag_level(enum diag_code code);
/* The exit status that CODE asks for (base/err.h). */
int diag_status(enum diag_code code);
/* The name of CODE as it stands in diag.def, for tests. */
const char *diag_name(enum diag_code code);

/* "FILE:LINE: sentence" without the program's name and line end. Control characters and broken
 * UTF-8 in names and words become U+FFFD, so that a name cannot write on the terminal. */
void diag_format(struct buf *out, const struct diag *d, enum diag_language language);

/* Of two exit statuses the one that counts: the first in 70, 74, 73, 66, 65, 64, 0. */
int status_worst(int a, int b);

#endif
