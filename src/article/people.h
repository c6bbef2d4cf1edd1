/* SPDX-License-Identifier: MIT
 *
 * The people that an article tells about: found by their full names, with role and organisation,
 * and every place where one of them is named, in full or by one name. */
#ifndef ARTICLE_PEOPLE_H
#define ARTICLE_PEOPLE_H

#include "article/orgs.h"

/* Of more people in one text no two are compared one by one. */
enum { PEOPLE_MOST = 400 };

enum gender { GENDER_UNKNOWN, GENDER_HE, GENDER_SHE };

struct person_entry {
    const char *name;         /* in the nominative */
    const char *role;         /* or NULL */
    const char *organisation; /* told beside the role, or NULL */
    uint64_t given, family;   /* hashes of the first and the last word, nominative */
    enum gender gender;
    int evidence;
    bool known_name; /* the first word is a given name of the language's list */
    bool writer;     /* named in a byline and not told about */
    bool credited;   /* made a picture, or asks the questions */
    bool self;       /* writes in the first person as one of the organisation */
    int index;       /* in the draft, or -1 when it is no person after all */
};

struct person_mention {
    size_t block, from, to; /* words FROM to TO (left out) */
    int person;             /* index into people.list */
    bool full;              /* by the full name */
};

struct people {
    struct person_entry *list;
    size_t count, cap;
    struct person_mention *mentions; /* of accepted persons, in the order of the text */
    size_t mention_count, mention_cap;
    const char *authors; /* of bylines, comma separated, or NULL */
};

/* Finds people in S; what speaks for an organisation (O) is told with their roles. */
void people_find(struct scan *s, const struct orgs *o, struct arena *arena, struct people *p);
void people_clear(struct people *p);

/* The first mention at or behind word W. */
size_t people_from(const struct people *p, size_t w);

#endif
