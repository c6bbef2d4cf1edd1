/* SPDX-License-Identifier: MIT
 *
 * What announces a list as one of advice: the heading or the last sentence over it, and the heading
 * before that. */
#include "anthology/advice.h"

#include <string.h>

#include "base/banned.h"

/* The last sentence of paragraph B, whose words are cut; with the one before it where B ends in a
 * colon: "Fyra saker återkommer. Ingen av dem är dyr:" */
static struct sentence announcing(const struct search *s, const struct block *b)
{
    struct sentence t = sentence_at(s->cues, b->text, s->words, s->count, s->count - 1);
    if (!t.word || b->text.p[b->text.n - 1] != ':')
        return t;
    struct sentence before = sentence_at(s->cues, b->text, s->words, s->count, t.word - 1);
    before.words += t.words;
    before.end = t.end;
    return before;
}

int advice_weigh(struct search *s, size_t i, struct buf *why)
{
    search_words(s, i);
    if (!s->count)
        return 0;
    const struct block *b = &s->draft->blocks[i];
    struct sentence t = {.word = 0, .words = s->count};
    const char *colon = b->kind == KIND_HEADING ? memchr(b->text.p, ':', b->text.n) : NULL;
    if (colon && s->count > 2 && s->words[1].at > (size_t)(colon - b->text.p))
        t = (struct sentence){.word = 1, .words = s->count - 1}; /* "Fakta: Våra regler" */
    if (b->kind == KIND_PARA || b->kind == KIND_QUOTE)
        t = announcing(s, b);
    struct cue_hit hits[CUE_HITS];
    size_t n = cues_find(s->cues, CUE_MASK(LIST_ADVICE), b->text, s->words + t.word, t.words, hits);
    int weight = 0;
    bool counts_up = b->text.n && b->text.p[b->text.n - 1] == ':';
    for (size_t k = 0; k < n; k++) {
        bool last = hits[k].word + hits[k].words == t.words;
        if (counts_up && last && hits[k].cue->weight >= TAKEN - 1) {
            struct span name = hits[k].cue->row;
            buf_printf(why, "%.*s%+d, ", (int)name.n, name.p, hits[k].cue->weight);
            return hits[k].cue->weight; /* the noun before the colon is what is counted up */
        }
    }
    for (size_t k = 0; k < n; k++) {
        bool again = false;
        for (size_t j = 0; j < k; j++)
            again |= hits[j].cue == hits[k].cue;
        if (again)
            continue;
        weight += hits[k].cue->weight;
        struct span row = hits[k].cue->row;
        buf_printf(why, "%.*s%+d, ", (int)row.n, row.p, hits[k].cue->weight);
    }
    return weight;
}

int advice_named(struct search *s, size_t i)
{
    struct buf why;
    buf_init(&why);
    int weight = advice_weigh(s, i, &why);
    buf_clear(&why);
    return weight;
}

/* The kept block before I, or SIZE_MAX. */
static size_t kept_before(const struct draft *d, size_t i)
{
    while (i-- > 0)
        if (d->blocks[i].kind != KIND_OMITTED && d->blocks[i].kind != KIND_CAPTION)
            return i;
    return SIZE_MAX;
}

static bool is_head(const struct block *b)
{
    return b->kind == KIND_HEADING || b->kind == KIND_TITLE;
}

int advice_announced(struct search *s, size_t first, struct buf *why)
{
    const struct draft *d = s->draft;
    size_t near = kept_before(d, first);
    if (near == SIZE_MAX)
        return 0;
    bool item = d->blocks[near].kind == KIND_ITEM && d->blocks[near].mark.n;
    int weight = item ? 0 : advice_weigh(s, near, why);
    size_t far = kept_before(d, near);
    if (far == SIZE_MAX || d->blocks[far].kind == KIND_ITEM)
        return weight;
    if (is_head(&d->blocks[far]) || is_head(&d->blocks[near])) {
        int more = advice_weigh(s, far, why);
        if (more < 0 && weight >= TAKEN - 1)
            return weight; /* what names the list itself says more: "FAKTA", "Sju regler" */
        weight += is_head(&d->blocks[far]) || more < 0 ? more : more / 2;
    }
    return weight;
}
