/* SPDX-License-Identifier: MIT
 *
 * The names of the kinds of organisations. */
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
