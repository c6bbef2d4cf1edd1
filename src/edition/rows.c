/* SPDX-License-Identifier: MIT
 *
 * The tables of an edition. They say what edition.rng says, row by row. */
#include "edition/rows.h"

#include <string.h>

#include "base/banned.h"

const struct edition_attribute_row edition_attributes[EA_COUNT] = {
#define ATTRIBUTE(code, name, check) [EA_##code] = {name, check},
#include "edition/attributes.def"
#undef ATTRIBUTE
};

#define WHERE (EA_BIT(SOURCE) | EA_BIT(LINE))
#define IN_ROOT(element, what) .parent = EDITION_ROLE_ROOT, .name = element, .role = what

/* Rows of one parent stand together. */
static const struct edition_row rows[] = {
    {.parent = EDITION_ROLE_DOCUMENT, .name = "edition", .role = EDITION_ROLE_ROOT},

    {IN_ROOT("block", EDITION_ROLE_BLOCK), .text = EDITION_TEXT_MAY,
     .may = WHERE | EA_BIT(KIND) | EA_BIT(OMIT) | EA_BIT(KEEP) | EA_BIT(SPLIT) | EA_BIT(JOIN) |
            EA_BIT(SPEAKER) | EA_BIT(WITHDRAW) | EA_BIT(FROZEN),
     .must = WHERE},
    {IN_ROOT("principle", EDITION_ROLE_PRINCIPLE), .text = EDITION_TEXT_MUST,
     .may = WHERE | EA_BIT(ACCEPT) | EA_BIT(REJECT) | EA_BIT(THEME) | EA_BIT(EVIDENCE) |
            EA_BIT(STRENGTH) | EA_BIT(ORDER) | EA_BIT(EPIGRAPH) | EA_BIT(FROZEN),
     .must = WHERE},
    {IN_ROOT("source", EDITION_ROLE_SOURCE),
     .may = EA_BIT(FILE) | EA_BIT(ORGANISATION) | EA_BIT(ORG_KIND) | EA_BIT(ORG_CODE) |
            EA_BIT(TITLE) | EA_BIT(DATE) | EA_BIT(LANGUAGE) | EA_BIT(URL) | EA_BIT(PUBLICATION) |
            EA_BIT(AUTHOR) | EA_BIT(RETRIEVED) | EA_BIT(PERMISSION) | EA_BIT(LEAVE_OUT) |
            EA_BIT(WITHDRAW) | EA_BIT(SHA256) | EA_BIT(FROZEN),
     .must = EA_BIT(FILE)},
    {IN_ROOT("also", EDITION_ROLE_ALSO),
     .may = EA_BIT(SOURCE) | EA_BIT(ORGANISATION) | EA_BIT(ORG_KIND) | EA_BIT(ORG_CODE) |
            EA_BIT(REJECT),
     .must = EA_BIT(SOURCE) | EA_BIT(ORGANISATION)},
    {IN_ROOT("person", EDITION_ROLE_PERSON),
     .may = EA_BIT(SOURCE) | EA_BIT(NAME) | EA_BIT(ROLE) | EA_BIT(ORGANISATION) | EA_BIT(REJECT) |
            EA_BIT(WITHDRAW) | EA_BIT(FROZEN),
     .must = EA_BIT(NAME)},
    {IN_ROOT("term", EDITION_ROLE_TERM), .text = EDITION_TEXT_MAY,
     .may = WHERE | EA_BIT(NAME) | EA_BIT(REJECT) | EA_BIT(FROZEN), .must = EA_BIT(NAME)},
    {IN_ROOT("phrase", EDITION_ROLE_PHRASE), .text = EDITION_TEXT_MUST, .may = EA_BIT(OMIT),
     .must = EA_BIT(OMIT)},

#define FIELD(code, element, test)                                                  \
    {IN_ROOT(element, EDITION_ROLE_FIELD), .text = EDITION_TEXT_MUST, .once = true, \
     .field = EDITION_##code, .check = test},
#include "edition/fields.def"
#undef FIELD
    {IN_ROOT("editor", EDITION_ROLE_EDITOR), .text = EDITION_TEXT_MUST},
    {IN_ROOT("logo", EDITION_ROLE_LOGO), .once = true, .may = EA_BIT(FILE) | EA_BIT(ALT),
     .must = EA_BIT(FILE) | EA_BIT(ALT)},
    {IN_ROOT("cover", EDITION_ROLE_COVER), .once = true, .may = EA_BIT(FILE) | EA_BIT(ALT),
     .must = EA_BIT(FILE)},
    {IN_ROOT("colours", EDITION_ROLE_COLOURS), .once = true, .may = EA_BIT(FIRST) | EA_BIT(SECOND),
     .must = EA_BIT(FIRST)},
    {IN_ROOT("preface", EDITION_ROLE_PREFACE), .once = true},
    {IN_ROOT("order", EDITION_ROLE_BOOK_ORDER), .once = true},

    {.parent = EDITION_ROLE_PREFACE,
     .name = "para",
     .role = EDITION_ROLE_PARA,
     .text = EDITION_TEXT_MUST},
    {.parent = EDITION_ROLE_PREFACE,
     .name = "heading",
     .role = EDITION_ROLE_HEADING,
     .text = EDITION_TEXT_MUST},

    {.parent = EDITION_ROLE_BOOK_ORDER,
     .name = "chapter",
     .role = EDITION_ROLE_CHAPTER,
     .may = EA_BIT(ORGANISATION),
     .must = EA_BIT(ORGANISATION)},
    {.parent = EDITION_ROLE_BOOK_ORDER,
     .name = "article",
     .role = EDITION_ROLE_ARTICLE,
     .may = EA_BIT(SOURCE),
     .must = EA_BIT(SOURCE)},
};

const struct edition_row *edition_row(enum edition_role parent, const char *name)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].parent == parent && strcmp(rows[i].name, name) == 0)
            return &rows[i];
    return NULL;
}
