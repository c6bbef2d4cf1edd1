/* SPDX-License-Identifier: MIT
 *
 * The texts that a property is proven on: all of the seeds, the clippings and the samples, for
 * tests that walk over every text there is. */
#ifndef CORPUS_H
#define CORPUS_H

#include <string.h>

#include "base/file.h"
#include "harness.h"

/* Calls ONE with the path of every text of FOLDER. NAME.ENCODING.txt, which holds the text of
 * NAME.txt once more, is passed by. */
static inline void corpus_folder(const char *folder, void (*one)(const char *path))
{
    struct file_names names = {0};
    struct arena arena;
    struct diags d;
    struct err e;
    arena_init(&arena);
    diags_init(&d, &arena);
    CHECK(file_sources(folder, &names, &d, &e));
    for (size_t i = 0; i < names.count; i++)
        if (strchr(file_base(names.list[i]), '.') == strrchr(file_base(names.list[i]), '.'))
            one(names.list[i]);
    file_names_clear(&names);
    diags_clear(&d);
    arena_clear(&arena);
}

/* Calls ONE with the path of every text there is. */
static inline void corpus_walk(void (*one)(const char *path))
{
    corpus_folder("tests/text/samples", one);
    corpus_folder("tests/clippings", one);
    corpus_folder("tests/clippings-more", one);
    corpus_folder("seeds", one);
}

/* Appends the text of PATH to OUT, without its byte order mark. */
static inline void corpus_read(const char *path, struct buf *out)
{
    struct buf bytes = {0};
    struct err e;
    CHECK(file_read(path, &bytes, &e));
    struct span s = buf_span(&bytes);
    buf_add(out, span_starts(s, SPAN("\xEF\xBB\xBF")) ? span_from(s, 3) : s);
    buf_clear(&bytes);
}

#endif
