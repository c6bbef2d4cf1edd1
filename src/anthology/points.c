/* SPDX-License-Identifier: MIT
 *
 * Enumerations in running text: sentences that open with "för det första", "Två:" and the like.
 * Where several follow close upon each other they are a list. */
#include "anthology/principles.h"

#include <stdlib.h>

#include "base/banned.h"

enum {
    LEAST = 2, /* points that make a list */
    REACH = 2, /* blocks from one point to the next at most */
};

void see_point(struct search *s, size_t i, size_t at)
{
    struct span text = s->draft->blocks[i].text;
    const struct word *w = s->words + at;
    size_t n = 0;
    bool lead = at == 0 && s->leads[i];
    const struct cue *cue = cues_at(s->cues, LIST_ENUMERATIONS, text, w, s->count - at, &n);
    if (!cue && !lead)
        return;
    struct sentence t = sentence_at(s->cues, text, s->words, s->count, at);
    if (t.word != at || (cue && n >= t.words) || t.question)
        return;
    /* "Två: ...", but not "Två veckor ..." */
    char mark = cue ? text.p[w[n - 1].at + w[n - 1].n] : 0;
    if (cue && cue->weight > 1 && mark != ':' && mark != ',')
        return;
    sentence_trim(s->cues, text, s->words, &t);
    MEM_PUSH(s->points, s->point_count, s->point_cap);
    s->points[s->point_count++] = (struct point){i, t.from, t.end};
}

/* Makes the sentence of POINT an entry of a list: a norm that was found in it becomes one. *AT is
 * an index into the COUNT findings, which are sorted; it moves on. */
static void take_point(struct search *s, const struct point *point, size_t *at, size_t count)
{
    const char *why = "one of several points";
    while (*at < count && s->found[*at].block < point->block)
        ++*at;
    for (size_t k = *at; k < count && s->found[k].block == point->block; k++) {
        struct finding *f = &s->found[k];
        if (f->from < point->end && point->from < f->from + f->n) {
            f->evidence = EVIDENCE_LIST;
            f->core = true;
            f->why = why;
            return;
        }
    }
    search_add(s, point->block, point->from, point->end, EVIDENCE_LIST, true, why);
}

void take_points(struct search *s)
{
    size_t at = 0, count = s->found_count;
    for (size_t i = 0, end; i < s->point_count; i = end) {
        for (end = i + 1;
             end < s->point_count && s->points[end].block <= s->points[end - 1].block + REACH;)
            end++;
        for (size_t k = i; end - i >= LEAST && k < end; k++)
            take_point(s, &s->points[k], &at, count);
    }
    free(s->points);
}
