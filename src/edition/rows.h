/* SPDX-License-Identifier: MIT
 *
 * What may stand in an edition, as tables. Private to src/edition. */
#ifndef EDITION_ROWS_H
#define EDITION_ROWS_H

#include "edition/edition.h"

/* What an element is to the reader. */
enum edition_role {
    EDITION_ROLE_DOCUMENT, /* outside of the root */
    EDITION_ROLE_ROOT,
    EDITION_ROLE_FIELD,
    EDITION_ROLE_EDITOR,
    EDITION_ROLE_LOGO,
    EDITION_ROLE_COVER,
    EDITION_ROLE_COLOURS,
    EDITION_ROLE_PREFACE,
    EDITION_ROLE_PARA,
    EDITION_ROLE_HEADING,
    EDITION_ROLE_BOOK_ORDER,
    EDITION_ROLE_CHAPTER,
    EDITION_ROLE_ARTICLE,
    EDITION_ROLE_PHRASE,
    EDITION_ROLE_SOURCE,
    EDITION_ROLE_ALSO,
    EDITION_ROLE_PERSON,
    EDITION_ROLE_BLOCK,
    EDITION_ROLE_PRINCIPLE,
    EDITION_ROLE_TERM,
};

enum edition_attribute {
#define ATTRIBUTE(code, name, check) EA_##code,
#include "edition/attributes.def"
#undef ATTRIBUTE
    EA_COUNT
};
#define EA_BIT(code) ((uint64_t)1 << EA_##code)

struct edition_attribute_row {
    const char *name;
    bool (*check)(struct span value);
};
extern const struct edition_attribute_row edition_attributes[EA_COUNT];

enum edition_text { EDITION_TEXT_NONE, EDITION_TEXT_MAY, EDITION_TEXT_MUST };

struct edition_row {
    enum edition_role parent;
    const char *name;
    enum edition_role role;
    enum edition_text text;
    bool once;
    uint64_t may, must; /* EA_BIT of the attributes */
    enum edition_field field;
    bool (*check)(struct span value); /* of its text */
};

/* The row of element NAME in PARENT, or NULL. */
const struct edition_row *edition_row(enum edition_role parent, const char *name);

/* -- values.c ---------------------------------------------------------------------------------- */

bool value_is_some(struct span s); /* more than white space */
bool value_is_word(struct span s); /* without white space */
bool value_is_yes(struct span s);
bool value_is_number(struct span s); /* from 1 */
bool value_is_lines(struct span s);  /* "7" or "7-9" */
bool value_is_kind(struct span s);   /* of a block that is kept */
bool value_is_reason(struct span s);
bool value_is_theme(struct span s); /* of any language; or none */
bool value_is_evidence(struct span s);
bool value_is_strength(struct span s);
bool value_is_sha256(struct span s);
bool value_is_org_kind(struct span s);
bool value_is_date(struct span s);
bool value_is_date_or_none(struct span s);
bool value_is_language(struct span s);      /* one that is known */
bool value_is_book_language(struct span s); /* one that makes books */
bool value_is_permission(struct span s);
bool value_is_colour(struct span s); /* #rrggbb */
bool value_is_isbn(struct span s);   /* 13 digits with their check digit, hyphens between */

/* The lines that S names; false when it is none. */
bool value_lines(struct span s, unsigned *first, unsigned *last);

/* -- order.c ----------------------------------------------------------------------------------- */

/* All entries as they were read. */
struct edition_heap {
    struct edition_source *sources;
    size_t source_count, source_cap;
    struct edition_also *also;
    size_t also_count, also_cap;
    struct edition_person *people;
    size_t person_count, person_cap;
    struct edition_block *blocks;
    size_t block_count, block_cap;
    struct edition_principle *principles;
    size_t principle_count, principle_cap;
    struct edition_term *terms;
    size_t term_count, term_cap;
};

/* Sorts HEAP into the parts of OUT, in ARENA. False with E set when two entries are at odds. */
bool edition_order(struct edition_heap *heap, const char *name, struct arena *arena,
                   struct edition *out, struct err *e);

/* -- match.c ----------------------------------------------------------------------------------- */

/* Finds blocks by lines and first words. */
struct edition_finder {
    const struct blocks *blocks;
    struct buf folded; /* the starts of all blocks, one behind the other */
    size_t *at;        /* per block and one more: where its start begins */
    long shift;        /* lines that the last entry was off */
};
void edition_finder_init(struct edition_finder *f, const struct blocks *blocks);
void edition_finder_clear(struct edition_finder *f);
/* The block in lines FIRST to LAST that begins with WORDS; when none does, the nearest one.
 * SIZE_MAX when there is none. */
size_t edition_find(struct edition_finder *f, unsigned first, unsigned last, const char *words);

/* -- cut.c ------------------------------------------------------------------------------------- */

/* A list of blocks that is cut and joined anew. */
struct edition_cutter {
    const struct text *text;
    struct arena *arena;
    struct block *list; /* mem_grow array */
    size_t count, cap;
};
/* Makes a block of its own of the bytes from AT of block I on; the first keeps its kind. */
void edition_cut(struct edition_cutter *c, size_t i, size_t at);
/* Joins block I with the one before. */
void edition_join(struct edition_cutter *c, size_t i);

/* -- redact.c ---------------------------------------------------------------------------------- */

/* Empties B, which the editor withdrew, and its lines in TEXT. */
void edition_withdraw(struct block *b, struct text *text);

/* Takes the persons that R withdraws out of DRAFT and TEXT: their quotes, their names. */
void edition_redact(struct edition_ruling *r, struct text *text, struct arena *arena,
                    struct draft *draft);

/* -- articles.c ------------------------------------------------------------------------------- */

/* The part of PART that is about the article D of a source that holds several, LAST or not. Its
 * entries on lines are those of PART. */
struct edition_part *edition_part_of(const struct edition_part *part, const struct draft *d,
                                     bool last, struct arena *arena);

#endif
