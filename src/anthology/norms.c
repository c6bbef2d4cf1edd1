/* SPDX-License-Identifier: MIT
 *
 * Sentences that say how to lead, organise or carry out change. Each cue of the language adds its
 * weight once; what a sentence is like, and where it stands, adds or takes a little. */
#include "anthology/principles.h"

#include <string.h>

#include "base/banned.h"

/* A sentence that weighs so much is a principle; a core one from CORE on. */
enum { SECONDARY = 4, CORE = 6 };

enum {
    WEIGHT_QUESTION = -8,
    WEIGHT_COLON = -5,
    WEIGHT_DIGIT = -1, /* a number: rather about the case at hand */
    WEIGHT_SHORT = -2, /* fewer than SHORT_WORDS */
    WEIGHT_LONG = -1,  /* more than LONG_WORDS */
    WEIGHT_SAID = 1,   /* in direct speech */
    WEIGHT_ORDER = 3,  /* opens with an imperative */
    WEIGHT_ADVICE = 2, /* in an article of advice */
    WEIGHT_NAME = -1,  /* opens with the name of a person or place */
    SIGNS_MOST = 3,    /* all that may make it likelier, together */
    NORMS_LEAST = 2,   /* without an imperative */
    SHORT_WORDS = 5,
    LONG_WORDS = 40,
};

/* A sentence being weighed, with the words that explain it. */
struct scale {
    int weight;
    struct buf why;
};

static void put(struct scale *scale, int weight, struct span name)
{
    if (!weight)
        return;
    scale->weight += weight;
    buf_printf(&scale->why, "%s%.*s%+d", scale->why.n ? ", " : "", (int)name.n, name.p, weight);
}

/* True when an earlier hit is of the same row. */
static bool is_repeat(const struct cue_hit *hits, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (hits[k].cue == hits[i].cue)
            return true;
    return false;
}

/* Weighs the cues of sentence T. Signs alone make no norm, and never more than SIGNS_MOST of one.
 * Returns the weight of the norms. */
static int weigh_cues(struct search *s, struct scale *scale, struct span text,
                      const struct sentence *t)
{
    struct cue_hit hits[CUE_HITS];
    const unsigned mask =
        CUE_MASK(LIST_NORMS) | CUE_MASK(LIST_NORM_SIGNS) | CUE_MASK(LIST_NOT_ADVICE);
    size_t n = cues_find(s->cues, mask, text, s->words + t->word, t->words, hits);
    int norms = 0, signs = 0;
    for (size_t i = 0; i < n; i++) {
        if (is_repeat(hits, i))
            continue;
        const struct cue *cue = hits[i].cue;
        int weight = cue->list == LIST_NOT_ADVICE ? -cue->weight : cue->weight;
        if (cue->list == LIST_NORM_SIGNS && weight > 0) {
            weight = signs + weight > SIGNS_MOST ? SIGNS_MOST - signs : weight;
            signs += weight;
        }
        norms += cue->list == LIST_NORMS ? weight : 0;
        put(scale, weight, cue->row);
    }
    return norms;
}

/* True when it opens with an imperative. */
static bool weigh_form(struct search *s, struct scale *scale, size_t i, const struct sentence *t)
{
    size_t n;
    const struct word *w = s->words + t->word;
    struct span text = s->draft->blocks[i].text;
    const struct cue *order = cues_at(s->cues, LIST_IMPERATIVES, text, w, t->words, &n);
    if (order)
        put(scale, WEIGHT_ORDER, order->row);
    if (s->advice && scale->weight > 0)
        put(scale, WEIGHT_ADVICE, SPAN("article of advice"));
    if (s->draft->blocks[i].kind == KIND_QUOTE)
        put(scale, WEIGHT_SAID, SPAN("said"));
    if (t->question)
        put(scale, WEIGHT_QUESTION, SPAN("a question"));
    if (t->words < SHORT_WORDS)
        put(scale, WEIGHT_SHORT, SPAN("short"));
    if (t->words > LONG_WORDS)
        put(scale, WEIGHT_LONG, SPAN("long"));
    for (size_t k = 0; k < t->words; k++) {
        if (w[k].flags & WORD_DIGIT) {
            put(scale, WEIGHT_DIGIT, SPAN("a number"));
            break;
        }
    }
    return order != NULL;
}

void find_norm(struct search *s, size_t i, const struct sentence *t)
{
    struct scale scale = {0};
    buf_init(&scale.why);
    struct span text = s->draft->blocks[i].text;
    if (t->end == text.n && text.p[text.n - 1] == ':') /* announces what follows */
        put(&scale, WEIGHT_COLON, SPAN("announces"));
    int norms = weigh_cues(s, &scale, text, t);
    bool order = weigh_form(s, &scale, i, t);
    if (scale.weight >= SECONDARY && (order || norms >= NORMS_LEAST)) {
        struct sentence cut = *t;
        sentence_trim(s->cues, text, s->words, &cut);
        buf_printf(&scale.why, " = %d", scale.weight);
        search_add(s, i, cut.from, cut.end, EVIDENCE_NORM, scale.weight >= CORE,
                   arena_string(s->arena, buf_span(&scale.why)));
    }
    buf_clear(&scale.why);
}
