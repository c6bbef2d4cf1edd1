/* SPDX-License-Identifier: MIT
 *
 * Full names as sequences of capitalised words, and roles beside them. */
#ifndef ARTICLE_NAMES_H
#define ARTICLE_NAMES_H

#include "article/orgs.h"

/* A sequence of words that may be a full name. */
struct name {
    size_t from, to; /* words FROM to TO (left out) */
    unsigned given;  /* vocab bits of the first word as a given name, 0 when it is none */
    bool initial;    /* the first word opens a sentence: its capital says nothing */
    bool credit;     /* named as the maker of a picture or of the text */
    bool caps;       /* all in capitals: "EVA EK" */
    bool reversed;   /* two words, the family name first: "Ek Eva", "Ek, Eva" */
};

/* The name that begins at word W of block B or a little behind it, when a run of capitalised words
 * does; *NEXT is where to look on. */
bool name_at(const struct scan *s, size_t b, size_t w, struct name *out, size_t *next);

/* The name of two words at word W of block B, an address, when it is told as directories do, family
 * name first: "Från: Ek Eva", "Från: Ek, Eva"; only a known given name shows it. */
bool name_reversed(const struct scan *s, size_t b, size_t w, struct name *out);

/* The name in capitals that begins at word W of block B, a line of its own: "EVA EK". */
bool name_in_caps(const struct scan *s, size_t b, size_t w, struct name *out);

/* A role told beside a name. */
struct role {
    size_t block, from, to;   /* words of the role; FROM == TO: none */
    size_t base;              /* bytes of the last word that belong to its basic form */
    const char *organisation; /* told with it, or NULL */
};
bool role_of(const struct scan *s, const struct orgs *o, size_t b, const struct name *n,
             struct role *out);

/* The role that begins at word W of block B or at most two words behind it. */
bool role_at(const struct scan *s, const struct orgs *o, size_t b, size_t w, struct role *out);

/* ROLE as text, a capital that only opens a sentence made small. */
const char *role_text(const struct scan *s, const struct role *role, struct arena *arena);

#endif
