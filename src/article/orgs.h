/* SPDX-License-Identifier: MIT
 *
 * The organisations that an article names, where, and how much speaks for each being the one it is
 * about. */
#ifndef ARTICLE_ORGS_H
#define ARTICLE_ORGS_H

#include "article/scan.h"

enum { ORGS_MAX = 96 };

/* How a place alone is named. */
enum org_place {
    PLACE_NONE,     /* the organisation itself is named: "Nacka kommun" */
    PLACE_LOCATIVE, /* "i Nacka": things may only happen there */
    PLACE_SUBJECT,  /* "Nacka öppnar", "Nackas": the place stands for its municipality */
    PLACE_AREA,     /* "019-": a telephone around there */
};

struct org_mention {
    size_t block, from, to; /* words FROM to TO (left out) */
    int org;                /* index into orgs.list */
    enum org_place place;
    bool former; /* told of as a former employer */
    bool beside; /* or as an owner, a supplier: not what the article is about */
};

struct org_entry {
    struct org org;
    size_t row;   /* of the registry, or SIZE_MAX */
    int score;    /* hundredths */
    int named;    /* mentions of the organisation itself */
    int places;   /* mentions of its place alone */
    int areas;    /* telephones around there */
    int roles;    /* persons with a role in it */
    int pairs;    /* "Falköping och Tidaholm", in title or lead */
    int heads;    /* mentions in title, kicker, lead or about the sender */
    size_t first; /* word of the first mention in kept text, or SIZE_MAX */
};

struct orgs {
    struct org_entry list[ORGS_MAX];
    size_t count;
    struct org_mention *mentions; /* in the order of the text */
    size_t mention_count, mention_cap;
    int nouns[ORG_KIND_COUNT]; /* "kommunen", "staden": times in kept text */
};

/* Finds all mentions in S, marks their words as taken, and weighs them. */
void orgs_find(struct scan *s, struct arena *arena, struct orgs *o);
void orgs_clear(struct orgs *o);

/* The mention that word W (of all words) is part of, or NULL. */
const struct org_mention *orgs_at(const struct orgs *o, size_t w);

/* Decides: OUT->org, also, org_why. */
void orgs_decide(const struct scan *s, struct orgs *o, struct arena *arena, struct draft *out);

#endif
