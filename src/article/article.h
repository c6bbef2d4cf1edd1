/* SPDX-License-Identifier: MIT
 *
 * Contract of the article stage: the blocks of one source become a draft: what the article says
 * about itself (organisation, title, date, people, origin) and who speaks in each quote. */
#ifndef ARTICLE_ARTICLE_H
#define ARTICLE_ARTICLE_H

#include "block/block.h"

enum org_kind {
    ORG_MUNICIPALITY,
    ORG_REGION,
    ORG_AGENCY,
    ORG_UNIVERSITY,
    ORG_COMPANY,
    ORG_OTHER,
    ORG_NONE,
    ORG_KIND_COUNT
};

/* "municipality", ..., "none". */
const char *org_kind_name(enum org_kind kind);
enum org_kind org_kind_find(struct span name); /* ORG_KIND_COUNT when there is none */

/* Whether a text may be given to others. */
enum permission {
    PERMISSION_UNKNOWN,
    PERMISSION_LICENCE,
    PERMISSION_OWN,
    PERMISSION_CONSENT,
    PERMISSION_QUOTATION,
    PERMISSION_OPEN,
    PERMISSION_COUNT
};

/* What makes a sentence a principle. */
enum evidence { EVIDENCE_LIST, EVIDENCE_MAXIM, EVIDENCE_NORM, EVIDENCE_COUNT };

/* "unknown", ... ; "list" "maxim" "norm". Static strings, and back (COUNT when there is none). */
const char *permission_name(enum permission p);
enum permission permission_find(struct span name);
const char *evidence_name(enum evidence e);
enum evidence evidence_find(struct span name);

/* An organisation as an article names it. */
struct org {
    const char *name; /* official, in its own language */
    enum org_kind kind;
    const char *code; /* SCB's code of a municipality or region, or NULL */
};

struct person {
    const char *name;         /* full name as the text has it, in the nominative */
    const char *role;         /* as stated, or NULL */
    const char *organisation; /* name, or NULL */
};

/* Where a clipping says that it comes from; NULL where it does not say. */
struct origin {
    const char *url, *publication, *author, *retrieved;
};

struct edition_part;

/* One article, read. Everything lies in the arena of its text. */
struct draft {
    const struct text *text;
    const struct lang *lang;
    struct block *blocks; /* a run of the source's blocks; all of them when it holds one article */
    size_t count;
    unsigned number; /* of the article in a source that holds several, from 1; 0: the only one */
    const struct sample *sample; /* of what is kept of the blocks, or NULL: nobody has taken it */
    struct org org;              /* kind ORG_NONE and name NULL when it cannot be told */
    struct org *also;
    size_t also_count;
    const char *org_why;
    const char *title; /* of the title block, or of the first words when there is none */
    const char *date;  /* "2021-10-18", "2022-04", "2021", "--12-14" or NULL */
    struct person *people;
    size_t people_count;
    int *speakers; /* per block: index into PEOPLE, or -1 */
    struct origin origin;
    const char *byline_authors; /* names of the writers, comma separated, or NULL */
    /* What only an editor can say: */
    const char *given_title; /* to be set instead of the title's own words, or NULL */
    enum permission permission;
    struct edition_part *part; /* all that it says of the source, for the floors above; or NULL */
};

/* The part of the title S behind a label of e-mails such as "Ämne:"; "Sv: Ämne: ..." has two.
 * Whatever the language: a frame need not speak as its letter. */
struct span title_without_label(struct span s);

/* Reads the draft of BLOCKS of TEXT in LANG. Where blocks tell of origin ("Källa: ..."), they are
 * left as they are. D hears what could not be told (no organisation, no title). */
void article_read(const struct text *text, const struct lang *lang, const struct blocks *blocks,
                  struct arena *arena, struct draft *out, struct diags *d);

#endif
