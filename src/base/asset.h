/* SPDX-License-Identifier: MIT
 *
 * Files that the program carries inside itself: the styles and the schemas. The build makes the
 * table out of styles/ and src/. */
#ifndef BASE_ASSET_H
#define BASE_ASSET_H

#include <stddef.h>

struct asset {
    const char *name; /* "epub.css", "model.rng": without folder for those of src/ */
    const unsigned char *data;
    size_t size;
};

extern const struct asset assets[];
extern const size_t asset_count;

#endif
