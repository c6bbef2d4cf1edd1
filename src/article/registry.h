/* SPDX-License-Identifier: MIT
 *
 * The organisations that the program knows by name (src/lang/...def), and the finding of their
 * names in words. */
#ifndef ARTICLE_REGISTRY_H
#define ARTICLE_REGISTRY_H

#include "article/scan.h"

struct registered {
    enum org_kind kind;
    const char *code;    /* or NULL */
    const char *name;    /* official */
    const char *name_fi; /* official name in Finnish of a municipality of Finland, or NULL */
    const char *place;   /* of a municipality: its name alone; else NULL */
    const char *others;  /* other names divided by bars, or NULL */
};

/* All of them; *COUNT is their number. */
const struct registered *registry_rows(size_t *count);

/* A name found. */
struct registry_hit {
    size_t row;
    size_t words; /* its length */
    bool place;   /* only the name of the place, not of the organisation */
};

/* The longest name that begins at word W of block B, in any of its forms; false when there is
 * none. */
bool registry_at(const struct scan *s, size_t b, size_t w, struct registry_hit *hit);

/* The municipality whose inhabitants WORD means ("umebor") by the endings of LANG, or SIZE_MAX. */
size_t registry_inhabitants(const struct lang *lang, struct span word);

/* The organisation whose Internet domain is HOST ("www.nacka.se", "example@umea.se"), told by its
 * name without accents, or SIZE_MAX. */
size_t registry_host(struct span host);

/* The municipality of Sweden around whose seat telephones have the area code DIGITS ("019"), or
 * SIZE_MAX. Others may have it too. */
size_t registry_area(struct span digits);

#endif
