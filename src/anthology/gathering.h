/* SPDX-License-Identifier: MIT
 *
 * The rooms of anthology_gather among themselves: what is known while drafts become an
 * anthology. No other floor includes this. */
#ifndef ANTHOLOGY_GATHERING_H
#define ANTHOLOGY_GATHERING_H

#include "anthology/gather.h"

struct gathering {
    const struct draft *drafts;
    size_t count;
    size_t *repeats;           /* per draft: the draft that it repeats, or SIZE_MAX */
    struct source **sources;   /* per draft */
    struct voice ***voices;    /* per draft: a voice per person */
    struct article **articles; /* per draft; NULL when it repeats another */
    struct arena *arena;
    struct anthology *out;
    struct edition *edition; /* or NULL */
    struct diags *d;
    struct uni_collator *collator; /* of the book's language */
    struct buf scratch;
    size_t set;            /* blocks of the open draft that typography changed */
    unsigned first_set;    /* line of the first */
    struct tracing *trace; /* where candidates are written down, or NULL */
};

/* The trace in the making. */
struct tracing {
    struct traced *list; /* mem_grow array */
    size_t count, cap;
};

/* trace.c: writes F of draft I down, WHY it is so behind its own reasons; nothing without a
 * trace. */
void trace_add(struct gathering *g, size_t i, const struct finding *f, const char *why);
/* Takes what was not taken out of the COUNT findings of draft I, and writes it down. */
void trace_passed(struct gathering *g, size_t i, struct finding *found, size_t *count);
/* In the order of the sources; without those that were taken after all, by an editor. */
void trace_settle(struct tracing *t);

/* A thing that wants an id of its own: its id by name alone, and what tells it from a namesake. */
struct claim {
    const char **id;
    struct span key;
};

/* claims.c: where several ids of the COUNT claims are the same, each gets a hash of its key behind
 * it; the same id for the same things in whatever order and company. */
void claims_settle(struct claim *claims, size_t count, struct arena *arena);

/* voices.c: the register of persons, merged by name and organisation, in its order. */
void gather_voices(struct gathering *g);

/* bodies.c: the blocks of draft I as nodes, set by the typography of their language. */
struct node *gather_body(struct gathering *g, size_t i);

/* collect.c: the principles of all articles in the order of the book, the nearly equal ones of an
 * organisation once. */
void gather_principles(struct gathering *g);

/* rulings.c: FOUND in draft D as the editor rules: without what is rejected, with what is accepted.
 * *COUNT changes. */
struct cues;
struct finding *gather_ruled(struct gathering *g, const struct draft *d, const struct cues *cues,
                             struct finding *found, size_t *count);

/* terms.c: the register of key terms, from the blocks of all articles and what the editor says. */
void gather_terms(struct gathering *g);

/* imprint.c: what the edition says of the book as a whole. */
void gather_imprint(struct gathering *g);
/* The place that the editor gives a chapter or an article among its like, from 0; SIZE_MAX: none.
 */
size_t gather_chapter_rank(const struct gathering *g, const char *organisation);
size_t gather_article_rank(const struct gathering *g, size_t i);
/* Puts the principles of each organisation into the order that the editor gives them. */
void gather_principle_order(struct gathering *g);

#endif
