/* SPDX-License-Identifier: MIT
 *
 * What may stand where in a model, as tables: the reader of the model walks over them, so that it
 * can say in plain words what model.rng would refuse. Private to src/model. */
#ifndef MODEL_ROWS_H
#define MODEL_ROWS_H

#include "block/kinds.h"

/* What an element is to the reader. */
enum role {
    ROLE_DOCUMENT, /* outside of the root */
    ROLE_ANTHOLOGY,
    ROLE_FIELD, /* text of the imprint, at offset FIELD of struct imprint */
    ROLE_EDITOR,
    ROLE_IMAGE, /* a picture in base64, at offset FIELD of struct imprint */
    ROLE_PREFACE,
    ROLE_WITHDRAWN,
    ROLE_SOURCE,
    ROLE_PERSON,
    ROLE_ORGANISATION,
    ROLE_ARTICLE,
    ROLE_BOX,
    ROLE_LIST,
    ROLE_LEAF, /* a block of text */
    ROLE_PRINCIPLE,
    ROLE_PLACE,
    ROLE_TERM,
};

/* ATTRIBUTE(CODE, "name", check): the check is a function of validate.c or NULL. */
enum attribute {
#define ATTRIBUTE(code, name, check) A_##code,
#include "model/attributes.def"
#undef ATTRIBUTE
    A_COUNT
};
#define A_BIT(code) ((uint64_t)1 << A_##code)

struct attribute_row {
    const char *name;
    bool xml; /* in the namespace of xml:id and xml:lang */
    bool (*check)(struct span value);
};
extern const struct attribute_row model_attributes[A_COUNT];

struct row {
    enum role parent;
    const char *name;
    enum role role;
    enum kind kind;     /* of a block */
    unsigned order;     /* among its siblings never lower than those before; 0 where all mix */
    bool once;          /* at most one of this order */
    bool filled;        /* must hold an element */
    uint64_t may, must; /* A_BIT of the attributes */
    size_t field;
};

/* The row of element NAME in PARENT, or NULL. */
const struct row *model_row(enum role parent, const char *name);

/* True when the element holds text. */
static inline bool role_has_text(enum role r)
{
    return r == ROLE_LEAF || r == ROLE_FIELD || r == ROLE_EDITOR || r == ROLE_PRINCIPLE ||
           r == ROLE_IMAGE;
}

/* -- validate.c: values that XML Schema's types describe, as the model uses them --------------- */

bool model_is_id(struct span s);       /* ASCII NCName without full stops */
bool model_is_ids(struct span s);      /* several, with white space between */
bool model_is_language(struct span s); /* BCP 47, by its outer form */
bool model_is_date(struct span s);     /* 2021-10-18, 2021-10, 2021 or --10-18 that exists */
bool model_is_number(struct span s);   /* from 0 */
bool model_is_count(struct span s);    /* from 1 */
bool model_is_sha256(struct span s);
bool model_is_lines(struct span s);
bool model_is_permission(struct span s);
bool model_is_org_kind(struct span s);
bool model_is_reason(struct span s);
bool model_is_list_type(struct span s);
bool model_is_evidence(struct span s);
bool model_is_strength(struct span s);
bool model_is_yes(struct span s);
bool model_is_media_type(struct span s); /* of a picture */

/* "FIRST-LAST", both from 1, FIRST not above LAST. */
bool model_lines(struct span s, unsigned *first, unsigned *last);
/* Decimal digits that fit; false otherwise. */
bool model_number(struct span s, size_t *out);

#endif
