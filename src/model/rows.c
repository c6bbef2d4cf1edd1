/* SPDX-License-Identifier: MIT
 *
 * The tables of the model's elements and attributes: model.rng, row by row. */
#include "model/rows.h"

#include <string.h>

#include "anthology/anthology.h"

#include "base/banned.h"

const struct attribute_row model_attributes[A_COUNT] = {
#define ATTRIBUTE(code, text, test) \
    [A_##code] = {.name = text, .xml = A_##code == A_ID || A_##code == A_LANG, .check = test},
#include "model/attributes.def"
#undef ATTRIBUTE
};

#define BLOCK_MAY (A_BIT(LINES) | A_BIT(LANG))
#define PLACE_MAY (A_BIT(ARTICLE) | A_BIT(LINES) | A_BIT(SPEAKER))
#define SOURCE_MUST \
    (A_BIT(ID) | A_BIT(FILE) | A_BIT(SHA256) | A_BIT(ENCODING) | A_BIT(BYTES) | A_BIT(LINE_COUNT))

#define LEAF_WITH(in, code, text, extra, needed)                                                 \
    {                                                                                            \
        .parent = in, .name = text, .role = ROLE_LEAF, .kind = code, .may = BLOCK_MAY | (extra), \
        .must = A_BIT(LINES) | (needed)                                                          \
    }
#define LEAF(in, code, text) LEAF_WITH(in, code, text, 0, 0)
/* The blocks of an article and of a box, the commonest first. */
#define BLOCKS(in)                                                                                \
    LEAF(in, KIND_PARA, "para"),                                                                  \
        LEAF_WITH(in, KIND_OMITTED, "omitted", A_BIT(REASON) | A_BIT(WITHDRAWN), A_BIT(REASON)),  \
        LEAF_WITH(in, KIND_QUOTE, "quote", A_BIT(SPEAKER), 0), LEAF(in, KIND_HEADING, "heading"), \
        {.parent = in,                                                                            \
         .name = "list",                                                                          \
         .role = ROLE_LIST,                                                                       \
         .kind = KIND_LIST,                                                                       \
         .filled = true,                                                                          \
         .may = BLOCK_MAY | A_BIT(TYPE),                                                          \
         .must = A_BIT(LINES) | A_BIT(TYPE)},                                                     \
        LEAF(in, KIND_TITLE, "title"), LEAF(in, KIND_DATE, "date"),                               \
        LEAF_WITH(in, KIND_BYLINE, "byline", A_BIT(AUTHORS), 0), LEAF(in, KIND_LEAD, "lead"),     \
        LEAF(in, KIND_KICKER, "kicker"), LEAF(in, KIND_CAPTION, "caption"),                       \
        LEAF(in, KIND_PULLQUOTE, "pullquote")

/* A text of the imprint, once, in the order of its rank. */
#define FIELD(rank, text, member)                                                                \
    {                                                                                            \
        .parent = ROLE_ANTHOLOGY, .name = text, .role = ROLE_FIELD, .order = rank, .once = true, \
        .field = offsetof(struct imprint, member)                                                \
    }

/* A picture of the imprint, likewise. */
#define IMAGE(rank, text, member)                                                                \
    {                                                                                            \
        .parent = ROLE_ANTHOLOGY, .name = text, .role = ROLE_IMAGE, .order = rank, .once = true, \
        .may = A_BIT(MEDIA_TYPE) | A_BIT(ALT), .must = A_BIT(MEDIA_TYPE),                        \
        .field = offsetof(struct imprint, member)                                                \
    }

/* Rows of one parent stand together. */
static const struct row rows[] = {
    {.parent = ROLE_DOCUMENT,
     .name = "anthology",
     .role = ROLE_ANTHOLOGY,
     .may = A_BIT(LANG) | A_BIT(VERSION) | A_BIT(GENERATOR),
     .must = A_BIT(LANG) | A_BIT(VERSION) | A_BIT(GENERATOR)},

    FIELD(1, "title", title),
    FIELD(2, "subtitle", subtitle),
    {.parent = ROLE_ANTHOLOGY, .name = "editor", .role = ROLE_EDITOR, .order = 3},
    FIELD(4, "publisher", publisher),
    FIELD(5, "identifier", identifier),
    FIELD(6, "rights", rights),
    FIELD(7, "date", date),
    FIELD(8, "edition", edition),
    FIELD(9, "contact", contact),
    FIELD(10, "diary", diary),
    FIELD(11, "isbn-epub", isbn_epub),
    FIELD(12, "isbn-print", isbn_print),
    FIELD(13, "accessibility-statement", accessibility_statement),
    FIELD(14, "certifier", certifier),
    FIELD(15, "first-colour", colours[0]),
    FIELD(16, "second-colour", colours[1]),
    IMAGE(17, "logo", logo),
    IMAGE(18, "cover", cover),
    {.parent = ROLE_ANTHOLOGY, .name = "preface", .role = ROLE_PREFACE, .order = 19, .once = true},
    {.parent = ROLE_ANTHOLOGY,
     .name = "withdrawn",
     .role = ROLE_WITHDRAWN,
     .order = 20,
     .once = true,
     .may = A_BIT(WITHDRAWN_SOURCES) | A_BIT(WITHDRAWN_PERSONS)},
    {.parent = ROLE_ANTHOLOGY,
     .name = "source",
     .role = ROLE_SOURCE,
     .order = 25,
     .may = SOURCE_MUST | A_BIT(URL) | A_BIT(PUBLICATION) | A_BIT(AUTHOR) | A_BIT(RETRIEVED) |
            A_BIT(PERMISSION) | A_BIT(DUPLICATE_OF),
     .must = SOURCE_MUST},
    {.parent = ROLE_ANTHOLOGY,
     .name = "person",
     .role = ROLE_PERSON,
     .order = 26,
     .may = A_BIT(ID) | A_BIT(NAME) | A_BIT(ROLE) | A_BIT(ROLE_DATE) | A_BIT(ORGANISATION),
     .must = A_BIT(ID) | A_BIT(NAME)},
    {.parent = ROLE_ANTHOLOGY,
     .name = "organisation",
     .role = ROLE_ORGANISATION,
     .order = 27,
     .may = A_BIT(ID) | A_BIT(NAME) | A_BIT(KIND) | A_BIT(ORG_CODE),
     .must = A_BIT(ID) | A_BIT(NAME) | A_BIT(KIND)},
    {.parent = ROLE_ANTHOLOGY,
     .name = "principle",
     .role = ROLE_PRINCIPLE,
     .order = 28,
     .may =
         PLACE_MAY | A_BIT(ID) | A_BIT(EVIDENCE) | A_BIT(STRENGTH) | A_BIT(THEME) | A_BIT(EPIGRAPH),
     .must = A_BIT(ID) | A_BIT(ARTICLE) | A_BIT(LINES) | A_BIT(EVIDENCE) | A_BIT(STRENGTH)},
    {.parent = ROLE_ANTHOLOGY,
     .name = "term",
     .role = ROLE_TERM,
     .order = 29,
     .filled = true,
     .may = A_BIT(ID) | A_BIT(NAME),
     .must = A_BIT(ID) | A_BIT(NAME)},

    {.parent = ROLE_PREFACE,
     .name = "para",
     .role = ROLE_LEAF,
     .kind = KIND_PARA,
     .may = A_BIT(LANG)},
    {.parent = ROLE_PREFACE,
     .name = "heading",
     .role = ROLE_LEAF,
     .kind = KIND_HEADING,
     .may = A_BIT(LANG)},

    {.parent = ROLE_ORGANISATION,
     .name = "article",
     .role = ROLE_ARTICLE,
     .may = A_BIT(ID) | A_BIT(SOURCE) | A_BIT(LANG) | A_BIT(ALSO) | A_BIT(DATE) | A_BIT(TITLE),
     .must = A_BIT(ID) | A_BIT(SOURCE)},

    BLOCKS(ROLE_ARTICLE),
    {.parent = ROLE_ARTICLE,
     .name = "box",
     .role = ROLE_BOX,
     .kind = KIND_BOX,
     .filled = true,
     .may = BLOCK_MAY,
     .must = A_BIT(LINES)},
    BLOCKS(ROLE_BOX),
    LEAF_WITH(ROLE_LIST, KIND_ITEM, "item", A_BIT(MARK), 0),

    {.parent = ROLE_PRINCIPLE,
     .name = "place",
     .role = ROLE_PLACE,
     .may = PLACE_MAY,
     .must = A_BIT(ARTICLE) | A_BIT(LINES)},
    {.parent = ROLE_TERM,
     .name = "place",
     .role = ROLE_PLACE,
     .may = A_BIT(ARTICLE) | A_BIT(LINES) | A_BIT(BLOCK),
     .must = A_BIT(ARTICLE) | A_BIT(LINES) | A_BIT(BLOCK)},
};

const struct row *model_row(enum role parent, const char *name)
{
    bool met = false;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (rows[i].parent == parent) {
            met = true;
            if (strcmp(rows[i].name, name) == 0)
                return &rows[i];
        } else if (met) {
            break;
        }
    }
    return NULL;
}
