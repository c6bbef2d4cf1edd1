/* SPDX-License-Identifier: MIT
 *
 * The files that the program carries inside itself: everything in styles/, by its path below that
 * folder ("epub.css"), and the schemas, by their name ("model.rng"). The build makes the table of
 * the files themselves. */
#ifndef BASE_ASSET_H
#define BASE_ASSET_H

#include <stddef.h>

struct asset {
    const char *name;
    const unsigned char *data; /* followed by a NUL that SIZE does not count */
    size_t size;
};

extern const struct asset assets[];
extern const size_t asset_count;

#endif
