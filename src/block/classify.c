/* SPDX-License-Identifier: MIT
 *
 * One decision over the whole source: the path through kinds that gains most, from the rules of
 * each unit and from what may follow what (Viterbi's algorithm over a phase and a kind). */
#include "block/unit.h"

#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

/* A source begins before its title, goes through a head (date, byline, lead), into the text. */
enum phase { PHASE_START, PHASE_HEAD, PHASE_TEXT, PHASE_COUNT };

enum {
    NEVER = -1000000,
    CANDIDATE_BELOW = 1400, /* a state this far below a unit's best is not tried */
    NO_TITLE = -600,        /* what it costs to go without a title */
    PATHS_MOST = PHASE_COUNT * STATE_COUNT,
};

/* -- what may follow what
 * -------------------------------------------------------------------------- */

enum { ANY_KEPT = 100, ANY_OMITTED, SAME_OMITTED, ANY };

/* Added when a unit of state FROM is followed by one of state TO: without and with blank lines. */
static const struct {
    const char *name;
    int from, to;
    short close, apart;
} follows[] = {
    {"boilerplate goes on", SAME_OMITTED, SAME_OMITTED, 450, 60},
    {"comments go on", STATE_OMIT(REASON_COMMENTS), STATE_OMIT(REASON_COMMENTS), 250, 600},
    {"text after comments", STATE_OMIT(REASON_COMMENTS), ANY_KEPT, -700, -600},
    {"text after a teaser's line", STATE_OMIT(REASON_RELATED), ANY_KEPT, -250, 0},
    {"text after a contact's line", STATE_OMIT(REASON_CONTACT), ANY_KEPT, -300, -50},
    {"text after an advertisement's line", STATE_OMIT(REASON_PROMO), ANY_KEPT, -250, 0},
    {"text after a notice's line", STATE_OMIT(REASON_COOKIE), ANY_KEPT, -100, 0},
    {"text after a notice's line", STATE_OMIT(REASON_PAYWALL), ANY_KEPT, -100, 0},
    {"other boilerplate", ANY_OMITTED, ANY_OMITTED, -60, 0},
    {"notice goes on", STATE_OMIT(REASON_PAYWALL), STATE_OMIT(REASON_PAYWALL), 0, 150},
    {"teasers go on", STATE_OMIT(REASON_RELATED), STATE_OMIT(REASON_RELATED), 100, 100},
    {"contact goes on", STATE_OMIT(REASON_CONTACT), STATE_OMIT(REASON_CONTACT), 200, 50},
    {"heading after heading", KIND_HEADING, KIND_HEADING, -250, -250},
    {"heading before boilerplate", KIND_HEADING, ANY_OMITTED, -200, -200},
    {"heading before text", KIND_HEADING, KIND_PARA, 50, 50},
    {"heading before dialogue", KIND_HEADING, KIND_QUOTE, 50, 50},
    {"heading before a list", KIND_HEADING, KIND_ITEM, 80, 80},
    {"list goes on", KIND_ITEM, KIND_ITEM, 200, 100},
    {"kicker over title", KIND_KICKER, KIND_TITLE, 150, 100},
    {"kicker before lead", KIND_KICKER, KIND_LEAD, 200, 50},
    {"two kickers", KIND_KICKER, KIND_KICKER, -300, -300},
    {"picture under the repeated title", STATE_OMIT(REASON_DUPLICATE), KIND_CAPTION, 250, 50},
    {"lead after lead", KIND_LEAD, KIND_LEAD, -500, -500},
    {"pull quote and speaker", KIND_PULLQUOTE, KIND_PULLQUOTE, 250, -50},
    {"writer goes on", KIND_BYLINE, KIND_BYLINE, 150, -50},
    {"two dates", KIND_DATE, KIND_DATE, -300, -300},
};

struct follow {
    short close[STATE_COUNT][STATE_COUNT], apart[STATE_COUNT][STATE_COUNT];
};

static bool matches(int pattern, int state)
{
    return pattern == ANY || pattern == state || (pattern == ANY_KEPT && state < KIND_OMITTED) ||
           (pattern == ANY_OMITTED && state >= KIND_OMITTED);
}

static void follow_fill(struct follow *f)
{
    memset(f, 0, sizeof *f);
    for (size_t r = 0; r < sizeof follows / sizeof *follows; r++)
        for (int a = 0; a < STATE_COUNT; a++)
            for (int b = 0; b < STATE_COUNT; b++) {
                bool same = follows[r].from == SAME_OMITTED && a == b && a >= KIND_OMITTED;
                bool other = follows[r].from == ANY_OMITTED && follows[r].to == ANY_OMITTED;
                if (!same && !(matches(follows[r].from, a) && matches(follows[r].to, b)))
                    continue;
                if (other && a == b)
                    continue;
                f->close[a][b] = (short)(f->close[a][b] + follows[r].close);
                f->apart[a][b] = (short)(f->apart[a][b] + follows[r].apart);
            }
}

/* -- phases
 * ------------------------------------------------------------------------------------------ */

/* The phase after a unit of STATE in PHASE, and what it costs; NEVER when it may not be. */
static int advance(int phase, int state, int *next)
{
    *next = phase;
    if (state >= KIND_OMITTED)
        return 0;
    switch (state) {
    case KIND_TITLE:
        *next = PHASE_HEAD;
        return phase == PHASE_START ? 0 : NEVER;
    case KIND_KICKER:
        return phase == PHASE_TEXT ? NEVER : 0;
    case KIND_LEAD:
        if (phase == PHASE_TEXT)
            return NEVER;
        *next = PHASE_HEAD;
        return phase == PHASE_START ? NO_TITLE : 0;
    case KIND_DATE:
    case KIND_BYLINE:
    case KIND_CAPTION:
        return 0;
    case KIND_PULLQUOTE:
        *next = PHASE_TEXT;
        return phase == PHASE_TEXT ? 0 : NEVER;
    default:
        *next = PHASE_TEXT;
        return phase == PHASE_START ? NO_TITLE : 0;
    }
}

/* -- the path
 * ------------------------------------------------------------------------------------------ */

/* The live states of a unit: phase (after the unit), state, and the best gain of a path to it and
 * from it. */
struct knot {
    int phase, state, gain, back, rest;
};

struct column {
    uint32_t first, count; /* in lattice.nodes */
};

struct lattice {
    struct knot *nodes;
    size_t count, cap;
    struct column *columns;
};

static int link(const struct follow *f, const struct unit *it, int a, int b)
{
    return it->gap ? f->apart[a][b] : f->close[a][b];
}

/* Adds a path to (phase, state) of gain GAIN from node BACK, or betters the one there is. */
static void offer(struct lattice *l, struct column *c, int phase, int state, int gain, int back)
{
    for (uint32_t i = 0; i < c->count; i++) {
        struct knot *n = &l->nodes[c->first + i];
        if (n->phase == phase && n->state == state) {
            if (gain > n->gain) {
                n->gain = gain;
                n->back = back;
            }
            return;
        }
    }
    MEM_PUSH(l->nodes, l->count, l->cap);
    l->nodes[l->count++] = (struct knot){phase, state, gain, back, NEVER};
    c->count++;
}

static void extend(struct lattice *l, const struct follow *f, const struct units *u, size_t i)
{
    int score[STATE_COUNT], best = NEVER;
    const struct unit *it = &u->list[i];
    rules_score(it, score);
    for (int s = 0; s < STATE_COUNT; s++)
        best = score[s] > best ? score[s] : best;
    struct column *c = &l->columns[i];
    *c = (struct column){(uint32_t)l->count, 0};
    for (int s = 0; s < STATE_COUNT; s++) {
        if (score[s] < best - CANDIDATE_BELOW)
            continue;
        if (i == 0) {
            int next, cost = advance(PHASE_START, s, &next);
            if (cost > NEVER)
                offer(l, c, next, s, score[s] + cost, -1);
            continue;
        }
        const struct column *p = &l->columns[i - 1];
        for (uint32_t k = 0; k < p->count; k++) {
            const struct knot from = l->nodes[p->first + k];
            int next, cost = advance(from.phase, s, &next);
            if (cost > NEVER)
                offer(l, c, next, s, from.gain + cost + score[s] + link(f, it, from.state, s),
                      (int)(p->first + k));
        }
    }
}

/* What a path can still gain after each node: the same steps backwards, for the margins. */
static void gain_back(struct lattice *l, const struct follow *f, const struct units *u)
{
    const struct column *last = &l->columns[u->count - 1];
    for (uint32_t k = 0; k < last->count; k++)
        l->nodes[last->first + k].rest = 0;
    for (size_t i = u->count - 1; i > 0; i--) {
        int score[STATE_COUNT];
        rules_score(&u->list[i], score);
        const struct column *c = &l->columns[i], *p = &l->columns[i - 1];
        for (uint32_t k = 0; k < p->count; k++) {
            struct knot *from = &l->nodes[p->first + k];
            for (uint32_t j = 0; j < c->count; j++) {
                const struct knot *to = &l->nodes[c->first + j];
                int next, cost = advance(from->phase, to->state, &next);
                if (cost == NEVER || next != to->phase)
                    continue;
                int rest = to->rest + cost + score[to->state] +
                           link(f, &u->list[i], from->state, to->state);
                if (rest > from->rest)
                    from->rest = rest;
            }
        }
    }
}

static void trace(const struct lattice *l, const struct units *u, int *chosen, int *margin)
{
    const struct column *c = &l->columns[u->count - 1];
    int best = 0;
    for (uint32_t k = 0; k < c->count; k++)
        if (l->nodes[c->first + k].gain > l->nodes[c->first + (uint32_t)best].gain)
            best = (int)k;
    int at = (int)c->first + best;
    int total = l->nodes[at].gain;
    for (size_t i = u->count; i-- > 0; at = l->nodes[at].back) {
        chosen[i] = l->nodes[at].state;
        int other = NEVER;
        for (uint32_t k = 0; k < l->columns[i].count; k++) {
            const struct knot *n = &l->nodes[l->columns[i].first + k];
            if (n->state != chosen[i] && n->rest > NEVER && n->gain + n->rest > other)
                other = n->gain + n->rest;
        }
        margin[i] = other == NEVER ? CANDIDATE_BELOW : total - other;
    }
}

void units_classify(const struct units *u, int *chosen, int *margin)
{
    if (u->count == 0)
        return;
    struct follow f;
    follow_fill(&f);
    struct lattice l = {.columns = mem_alloc(u->count * sizeof *l.columns)};
    for (size_t i = 0; i < u->count; i++)
        extend(&l, &f, u, i);
    gain_back(&l, &f, u);
    trace(&l, u, chosen, margin);
    free(l.nodes);
    free(l.columns);
}
