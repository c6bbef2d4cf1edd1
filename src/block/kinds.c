/* SPDX-License-Identifier: MIT
 *
 * Names of kinds and reasons, from their two tables. */
#include "block/kinds.h"

#include "base/banned.h"

static const char *const kinds[KIND_COUNT] = {
#define KIND(code, name) [KIND_##code] = name,
#include "block/kinds.def"
#undef KIND
    [KIND_LIST] = "list",
    [KIND_BOX] = "box",
};

static const char *const reasons[REASON_COUNT] = {
    [REASON_NONE] = "",
#define OMIT(code, name) [REASON_##code] = name,
#include "block/omit.def"
#undef OMIT
};

const char *kind_name(enum kind kind)
{
    return kinds[kind];
}

const char *reason_name(enum reason reason)
{
    return reasons[reason];
}

enum kind kind_find(struct span name)
{
    for (int k = 0; k < KIND_COUNT; k++)
        if (span_is(name, kinds[k]))
            return (enum kind)k;
    return KIND_COUNT;
}

enum reason reason_find(struct span name)
{
    for (int r = 1; r < REASON_COUNT; r++)
        if (span_is(name, reasons[r]))
            return (enum reason)r;
    return REASON_COUNT;
}
