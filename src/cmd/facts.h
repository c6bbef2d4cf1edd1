/* SPDX-License-Identifier: MIT
 *
 * What was decided on an article as a whole, each with the entry that says so: for explain. */
#ifndef CMD_FACTS_H
#define CMD_FACTS_H

#include "cmd/sources.h"

enum fact_key {
    FACT_LANGUAGE,
    FACT_TITLE,
    FACT_DATE,
    FACT_ORGANISATION,
    FACT_ALSO,
    FACT_AUTHORS,
    FACT_PERSON,
    FACT_SPEAKER,
    FACT_URL,
    FACT_PUBLICATION,
    FACT_AUTHOR,
    FACT_RETRIEVED,
    FACT_PERMISSION,
    FACT_KEYS
};

struct fact {
    enum fact_key key;
    const char *value; /* "" : not known */
    const char *why;   /* or NULL */
    const char *entry; /* of the edition, which an editor changes; NULL: none says it */
};

/* "language", "organisation", ...: as explain --stage article names it. */
const char *fact_name(enum fact_key key);

/* All of R, which has a draft, in ARENA: *COUNT of them. */
struct fact *facts_of(const struct reading *r, struct arena *arena, size_t *count);

#endif
