/* SPDX-License-Identifier: MIT
 *
 * The names of the kinds of organisations, of permissions and of evidence, as files write them. */
#include "article/article.h"

#include "base/banned.h"

static const char *const names[ORG_KIND_COUNT] = {
    [ORG_MUNICIPALITY] = "municipality",
    [ORG_REGION] = "region",
    [ORG_AGENCY] = "agency",
    [ORG_UNIVERSITY] = "university",
    [ORG_COMPANY] = "company",
    [ORG_OTHER] = "other",
    [ORG_NONE] = "none",
};

const char *org_kind_name(enum org_kind kind)
{
    return names[kind];
}

enum org_kind org_kind_find(struct span name)
{
    for (int k = 0; k < ORG_KIND_COUNT; k++)
        if (span_is(name, names[k]))
            return (enum org_kind)k;
    return ORG_KIND_COUNT;
}

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
