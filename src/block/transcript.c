/* SPDX-License-Identifier: MIT
 *
 * The speakers of a transcript: labels that open one line after the other ("Programledaren:"). */
#include "block/measure.h"

#include <string.h>

#include "base/banned.h"

/* The hash of the label of IT ("Programledaren:"), or 0. */
static uint64_t label_of(const struct units *u, const struct unit *it)
{
    if (!(it->signs & SIGN_COLON) || it->mark != MARK_NONE || it->words < 2)
        return 0;
    const char *colon = memchr(it->raw.p, ':', it->raw.n < 60 ? it->raw.n : 60);
    uint64_t h = 0;
    if (!colon)
        return 0;
    for (uint32_t i = 0; i < 4 && i < it->words; i++) {
        const struct word *w = &u->words[it->word + i];
        if (w->at > (size_t)(colon - it->raw.p))
            return i > 0 && i < 4 ? h : 0;
        h = (h ^ w->hash) * 1099511628211u;
    }
    return 0;
}

enum { LABELS_MOST = 64 };

/* Labels that stand at three places or more, or two that stand at two each, are the names of a
 * transcript's speakers. */
void measure_speakers(struct units *u)
{
    struct {
        uint64_t hash;
        int count, told; /* lines, and those that say more than a few words */
    } seen[LABELS_MOST];
    size_t known = 0, twice = 0;
    for (int round = 0; round < 2; round++) {
        for (size_t k = 0; k < known; k++)
            twice += seen[k].count >= 2 && seen[k].told == seen[k].count;
        for (size_t i = 0; i < u->count; i++) {
            uint64_t h = label_of(u, &u->list[i]);
            size_t k = 0;
            while (h && k < known && seen[k].hash != h)
                k++;
            if (!h || (k == known && known == LABELS_MOST))
                continue;
            if (round == 0 && k == known) {
                seen[known].hash = h;
                seen[known].told = unit_says(&u->list[i]);
                seen[known++].count = 1;
            } else if (round == 0) {
                seen[k].told += unit_says(&u->list[i]);
                seen[k].count++;
            } else if (k < known && seen[k].count >= (twice > 1 ? 2 : 3) &&
                       seen[k].told * 2 >= seen[k].count) {
                SET(&u->list[i], SPEAKER_LABEL);
            }
        }
    }
}
