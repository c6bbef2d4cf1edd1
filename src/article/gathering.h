/* SPDX-License-Identifier: MIT
 *
 * Work in progress of people_find, shared by the files that gather. */
#ifndef ARTICLE_GATHERING_H
#define ARTICLE_GATHERING_H

#include "article/names.h"
#include "article/people.h"

/* Evidence from which a name is somebody's. */
enum { EVIDENCE_LEAST = 4 };

/* A table from the hash of a name to the person who bears it. */
struct table {
    struct table_slot {
        uint64_t hash;
        int person; /* index + 1; 0: free; AMBIGUOUS: two bear it */
    } * slots;
    size_t mask, used;
};

struct gathering {
    struct scan *s;
    const struct orgs *o;
    struct arena *arena;
    struct people *p;
    struct table by_name; /* given and family name together */
    bool first_person;    /* the text speaks of its writer */
    bool plural;          /* or of several who wrote it */
    bool has_self;        /* and says what he is: */
    struct role self;
};

/* The person with the name N of block B; a new one when there is none yet (the list may move). */
int gathering_person(struct gathering *g, size_t b, const struct name *n);

/* Adds the evidence of names that the text calls somebody by alone. */
void gather_called(struct gathering *g);

/* Reads who wrote the text, and whether they tell of themselves as one of the organisation. */
void gather_writers(struct gathering *g);

#endif
