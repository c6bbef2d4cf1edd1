/* SPDX-License-Identifier: MIT
 *
 * Names of permissions and of kinds of evidence, as the model writes them. */
#include "anthology/anthology.h"

#include "base/banned.h"

static const char *const permissions[PERMISSION_COUNT] = {
    [PERMISSION_UNKNOWN] = "unknown",
    [PERMISSION_LICENCE] = "licence",
    [PERMISSION_OWN] = "own",
    [PERMISSION_CONSENT] = "consent",
    [PERMISSION_QUOTATION] = "quotation",
    [PERMISSION_OPEN] = "open",
};

static const char *const evidences[EVIDENCE_COUNT] = {
    [EVIDENCE_LIST] = "list",
    [EVIDENCE_MAXIM] = "maxim",
    [EVIDENCE_NORM] = "norm",
};

const char *permission_name(enum permission p)
{
    return permissions[p];
}

enum permission permission_find(struct span name)
{
    int p = 0;
    while (p < PERMISSION_COUNT && !span_is(name, permissions[p]))
        p++;
    return (enum permission)p;
}

const char *evidence_name(enum evidence e)
{
    return evidences[e];
}

enum evidence evidence_find(struct span name)
{
    int e = 0;
    while (e < EVIDENCE_COUNT && !span_is(name, evidences[e]))
        e++;
    return (enum evidence)e;
}
