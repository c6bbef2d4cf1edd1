/* SPDX-License-Identifier: MIT
 *
 * What a principle is about: the theme of most of its words. */
#include "anthology/principles.h"

#include <string.h>

#include "base/banned.h"

enum { THEMES = 16 }; /* that one sentence can have */

/* The place of ID in the language's list, whose rows begin with their ids. */
static size_t rank(const struct lang *lang, struct span id)
{
    const char *const *rows = lang_list(lang, LIST_THEMES);
    size_t i = 0;
    while (rows[i] && !span_starts(span_of(rows[i]), id))
        i++;
    return i;
}

const char *theme_find(const struct cues *c, struct span text, const struct word *w, size_t count,
                       struct arena *arena)
{
    struct cue_hit hits[CUE_HITS];
    struct span ids[THEMES];
    size_t votes[THEMES] = {0}, themes = 0, best = 0;
    size_t n = cues_find(c, CUE_MASK(LIST_THEMES), text, w, count, hits);
    for (size_t i = 0; i < n; i++) {
        size_t k = 0;
        while (k < themes && ids[k].p != hits[i].cue->row.p)
            k++;
        if (k == THEMES)
            continue;
        if (k == themes)
            ids[themes++] = hits[i].cue->row;
        votes[k]++;
        if (votes[k] > votes[best] ||
            (votes[k] == votes[best] && rank(c->lang, ids[k]) < rank(c->lang, ids[best])))
            best = k;
    }
    return themes ? arena_string(arena, ids[best]) : NULL;
}
