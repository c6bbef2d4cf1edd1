/* SPDX-License-Identifier: MIT
 *
 * Contract of the writers: an anthology that was read from a model becomes the bytes of a format.
 */
#ifndef OUT_OUT_H
#define OUT_OUT_H

#include "anthology/anthology.h"
#include "base/err.h"

struct out_spill; /* private to out.c */

struct out_options {
    const char *styles;      /* folder whose files replace those built in, or NULL */
    int threads;             /* at least 1; never shows in the output */
    long long epoch;         /* SOURCE_DATE_EPOCH in seconds, or -1 */
    struct out_spill *spill; /* where a long output goes while it is made; NULL: it is held */
};

/* A format: its name is the command's, its file the one that `build` writes. */
struct out_format {
    const char *name; /* "epub" */
    const char *file; /* "anthology.epub" */
    bool apart;       /* articles are opened one at a time: their bodies may be put away */
    /* Appends the whole output to OUT, or what of it was not spilt. False with E set on failure. */
    bool (*write)(const struct anthology *a, const struct out_options *o, struct buf *out,
                  struct err *e);
};

#define OUT(name, file, apart)                                                                 \
    bool name##_write(const struct anthology *a, const struct out_options *o, struct buf *out, \
                      struct err *e);
#include "out/out.def"
#undef OUT

/* All formats, in the order of out.def. */
extern const struct out_format out_formats[];
extern const size_t out_format_count;

/* Writes A as F to PATH, whole or not at all ("-": standard output). */
bool out_file(const struct out_format *f, const struct anthology *a, const struct out_options *o,
              const char *path, struct err *e);

/* For writers that write front to back: puts what is in OUT away when it is long and O has a place
 * for it; OUT goes on empty. False with E set when it cannot be written. */
bool out_spill(const struct out_options *o, struct buf *out, struct err *e);

/* The format of that name, or NULL. */
const struct out_format *out_find(const char *name);

/* Time of last change of the book as people of the formats write it, "2021-10-18T00:00:00Z" in
 * BUF: the edition's date, else EPOCH, else the newest full date of the articles, else
 * 1980-01-01. */
void out_modified(const struct anthology *a, const struct out_options *o, char buf[32]);

/* Text of the built-in asset NAME ("epub.css"), or of the file of that name in O->styles. False
 * with E set when the folder's file cannot be read. */
bool out_asset(const struct out_options *o, const char *name, struct buf *out, struct err *e);

#endif
