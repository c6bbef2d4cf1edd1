/* SPDX-License-Identifier: MIT
 *
 * Contract of the edition: the editor's file (product section 5) that has the last word over every
 * detection. It is read and judged here, and applied to blocks and drafts; the anthology asks it
 * for what concerns the book as a whole. */
#ifndef EDITION_EDITION_H
#define EDITION_EDITION_H

#include "article/article.h"
#include "base/err.h"

#define EDITION_NAMESPACE "urn:antologi:edition:1"

/* Where an entry stands in the edition file, from 1. */
struct edition_place {
    unsigned line, column;
};

/* What is said of one block: of the one in lines FIRST to LAST that begins with WORDS. */
struct edition_block {
    const char *source; /* its file, as the entry names it */
    unsigned first, last;
    const char *words;   /* "" : whatever block stands there */
    enum kind kind;      /* KIND_COUNT: not said */
    enum reason reason;  /* REASON_NONE: not said */
    const char *split;   /* the words that begin a block of their own, or NULL */
    const char *speaker; /* "" nobody; NULL: not said */
    bool keep, join, withdraw, frozen;
    struct edition_place place;
    bool met;              /* a block was found */
    const char *otherwise; /* of a frozen entry: what would be decided now, or NULL */
};

/* What is said of one principle: of the one that begins with WORDS. */
struct edition_principle {
    const char *source;
    unsigned first, last;
    const char *words;
    bool accept, reject, epigraph, frozen;
    const char *theme;      /* "" none; NULL: not said */
    enum evidence evidence; /* EVIDENCE_COUNT: not said */
    signed char core;       /* 1, 0; -1: not said */
    unsigned order;         /* among the principles of its organisation, from 1; 0: not said */
    struct edition_place place;
    bool met;
};

struct edition_person {
    const char *source;                     /* NULL: in all */
    const char *name, *role, *organisation; /* NULL: not said */
    bool reject, withdraw, frozen;
    struct edition_place place;
    bool met;
};

/* A further organisation that a source is about. */
struct edition_also {
    const char *source, *name;
    enum org_kind kind; /* ORG_KIND_COUNT: not said */
    const char *code;
    bool reject;
    struct edition_place place;
    bool met;
};

/* What is said of a source as a whole; NULL: nothing, "": not known. */
struct edition_source {
    const char *file;
    const char *organisation, *code, *title, *date, *language, *sha256;
    enum org_kind kind; /* ORG_KIND_COUNT: not said */
    struct origin origin;
    enum permission permission; /* PERMISSION_COUNT: not said */
    bool leave_out, withdraw, frozen;
    /* Said by an entry that is not frozen: the editor's, which detection need not agree with. */
    bool own_organisation, own_title, own_date, own_language;
    struct edition_place place;
};

/* All that an edition says of one source. */
struct edition_part {
    const char *file;
    struct edition_source source;
    struct edition_block *blocks; /* in the order of their lines */
    size_t block_count;
    struct edition_principle *principles; /* likewise */
    size_t principle_count;
    struct edition_person *people;
    size_t person_count;
    struct edition_also *also;
    size_t also_count;
    struct edition_term *terms; /* in the order of their lines */
    size_t term_count;
    struct edition_place place; /* of the first entry that names the source */
    const char *bound;          /* path of the source that it is about, or NULL */
};

/* What is said of a key term: at one block of a source, or (SOURCE NULL) in the whole book. */
struct edition_term {
    const char *source;
    unsigned first, last;
    const char *name;
    const char *words; /* of the block; of the book: the forms, "ord, ordstam*", or "" : the name */
    bool reject, frozen;
    struct edition_place place;
    bool met;
};

/* Words that are left out wherever they stand. A "*" before or behind them stands for the rest of
 * the block. */
struct edition_phrase {
    const char *words;
    const char *folded; /* its letters and digits */
    bool all_before, all_behind;
    enum reason reason;
    struct edition_place place;
};

struct edition_para {
    bool heading;
    const char *text;
};

/* A picture beside the edition file. */
struct edition_image {
    const char *file; /* as the edition names it; NULL: none */
    const char *alt;  /* or NULL */
    struct edition_place place;
    const char *type; /* filled by edition_read_images */
    struct span data;
};

/* What the editor puts in order. */
struct edition_rank {
    const char *name;
    struct edition_place place;
};

enum edition_field {
#define FIELD(code, name, check) EDITION_##code,
#include "edition/fields.def"
#undef FIELD
    EDITION_FIELD_COUNT
};

struct edition {
    const char *file; /* as messages name it */
    const char *fields[EDITION_FIELD_COUNT];
    const char *const *editors; /* ended by NULL, or NULL */
    struct edition_image logo, cover;
    const char *colours[2]; /* NULL: not said */
    struct edition_para *preface;
    size_t preface_count;
    struct edition_rank *chapters; /* names of organisations in the order of the book */
    size_t chapter_count;
    struct edition_rank *articles; /* sources in the order of their chapters */
    size_t article_count;
    struct edition_phrase *phrases;
    size_t phrase_count;
    struct edition_person *people; /* those that no source is named for */
    size_t person_count;
    struct edition_term *terms; /* those that no source is named for */
    size_t term_count;
    struct edition_part *parts; /* by file */
    size_t part_count;
};

/* Reads the edition in XML (called NAME in messages) into OUT, in ARENA (XML may be freed). False
 * with E set (status 65, line and column) when it is none: RELAX NG (edition.rng) says yes or no,
 * the table-driven reader says what is wrong. */
bool edition_read(struct span xml, const char *name, struct arena *arena, struct edition *out,
                  struct err *e);

/* Reads the pictures that E names, PNG or JPEG, from its folder. False with E set (65). */
bool edition_read_images(struct edition *e, struct arena *arena, struct err *err);

/* The schema, for tests. */
struct span edition_schema(void);

/* The part of E about the source PATH ("000.txt" is about "seeds/000.txt"), bound to it; NULL when
 * there is none. Not for two threads at once. */
struct edition_part *edition_bind(struct edition *e, const char *path);

/* -- applying ---------------------------------------------------------------------------------- */

/* What an edition rules in one source; each source has its own, so that threads share nothing. */
struct edition_ruling {
    const struct edition *edition;
    struct edition_part *part;   /* or NULL */
    bool *phrase_met;            /* per phrase */
    bool *person_met;            /* per person of the edition */
    const struct lang *detected; /* the language before the edition; edition_lang fills it in */
};

/* Rules for the source of PATH by E; memory in ARENA. */
struct edition_ruling edition_rule(struct edition *e, const char *path, struct arena *arena);

/* The language that the edition gives the source, else DETECTED. */
const struct lang *edition_lang(struct edition_ruling *r, const struct lang *detected);

/* Applies what is said of blocks and phrases to BLOCKS of TEXT, between block_read and
 * article_read. What cannot be is told to D as an error. */
void edition_blocks(struct edition_ruling *r, struct text *text, struct arena *arena,
                    struct blocks *blocks, struct diags *d);

/* Applies what is said of the article, its people and speakers to DRAFT, after article_read; takes
 * out what is withdrawn. Of several articles of a source each has its turn, in their order; LAST or
 * not. */
void edition_draft(struct edition_ruling *r, struct text *text, bool last, struct arena *arena,
                   struct draft *draft, struct diags *d);

/* The same for those on principles, when the anthology has been gathered. */
void edition_report_principles(const struct edition *e, struct diags *d);
/* And for those on key terms. */
void edition_report_terms(const struct edition *e, struct diags *d);

/* Tells D which entries met nothing. RULINGS are those of all sources. */
void edition_report(struct edition *e, const struct edition_ruling *rulings, size_t count,
                    struct diags *d);

/* True when the entry NAME ("000.txt") is about the source PATH ("seeds/000.txt"). */
bool edition_is_source(const char *name, const char *path);

/* Adds a diagnostic on the place P of E to D; up to three words of its sentence, or NULL. */
void edition_tell(struct diags *d, enum diag_code code, const struct edition *e,
                  struct edition_place p, const char *a, const char *b, const char *c);

/* -- matching ---------------------------------------------------------------------------------- */

/* Appends the letters and digits of S in lower case: what entries are compared by. */
void edition_fold(struct span s, struct buf *out);

/* The first words of S: what an entry says of a block that begins so. */
struct span edition_words(struct span s);

/* Byte range of the letters WORDS (folded) in S from byte FROM on: *AT and *END (marks behind the
 * words belong to them). The words must stand whole. False when they do not stand there. */
bool edition_find_words(struct span s, size_t from, struct span words, size_t *at, size_t *end);

#endif
