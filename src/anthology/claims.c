/* SPDX-License-Identifier: MIT
 *
 * Ids that several things would bear: each gets a hash of what it is behind it. */
#include "anthology/gathering.h"

#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

static int compare_claims(const void *a, const void *b)
{
    const struct claim *x = a, *y = b;
    int order = strcmp(*x->id, *y->id);
    return order ? order : span_compare(x->key, y->key);
}

/* Claims FROM to END bear one id. Equal keys (one text saved twice under one name) are counted. */
static void tell_apart(struct claim *claims, size_t from, size_t end, struct arena *arena)
{
    size_t same = 0;
    for (size_t i = from; i < end; i++) {
        char hex[65];
        sha256_hex(claims[i].key, hex);
        same = i > from && span_equal(claims[i].key, claims[i - 1].key) ? same + 1 : 0;
        *claims[i].id = same ? arena_printf(arena, "%s-%.8s-%zu", *claims[i].id, hex, same + 1)
                             : arena_printf(arena, "%s-%.8s", *claims[i].id, hex);
    }
}

void claims_settle(struct claim *claims, size_t count, struct arena *arena)
{
    if (count)
        qsort(claims, count, sizeof *claims, compare_claims);
    for (size_t from = 0, end; from < count; from = end) {
        for (end = from + 1; end < count && strcmp(*claims[end].id, *claims[from].id) == 0;)
            end++;
        if (end - from > 1)
            tell_apart(claims, from, end, arena);
    }
}
