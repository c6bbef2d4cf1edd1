/* SPDX-License-Identifier: MIT
 *
 * One decision over the whole source: the path through kinds that gains most, from the rules of
 * each unit and from what may follow what (Viterbi's algorithm over a phase and a kind). */
#include "block/unit.h"

#include <limits.h>
#include <pthread.h>
#include <stdlib.h>

#include "base/banned.h"

/* A source begins before its title, goes through a head (date, byline), perhaps a lead, into the
 * text. */
enum phase { PHASE_START, PHASE_HEAD, PHASE_LED, PHASE_TEXT, PHASE_COUNT };

enum {
    NEVER = -1000000,
    CANDIDATE_BELOW = 1040, /* a state this far below a unit's best is not tried */
    NO_TITLE = -600,        /* what it costs to go without a title */
    PATH_BELOW = 2500,      /* what a path can make good at most */
};

/* -- what may follow what ---------------------------------------------------------------------- */

enum { ANY_KEPT = 100, ANY_OMITTED, SAME_OMITTED, ANY };

/* Added when a unit of state FROM is followed by one of state TO: without and with blank lines. */
static const struct {
    const char *name;
    int from, to;
    short close, apart;
} follows[] = {
    {"boilerplate goes on", SAME_OMITTED, SAME_OMITTED, 300, 60},
    {"comments go on", STATE_OMIT(REASON_COMMENTS), STATE_OMIT(REASON_COMMENTS), 300, 400},
    {"text after comments", STATE_OMIT(REASON_COMMENTS), ANY_KEPT, -450, -350},
    {"text after a teaser's line", STATE_OMIT(REASON_RELATED), ANY_KEPT, -250, 0},
    {"text after a contact's line", STATE_OMIT(REASON_CONTACT), ANY_KEPT, -300, -50},
    {"text after an advertisement's line", STATE_OMIT(REASON_PROMO), ANY_KEPT, -250, 0},
    {"text after a notice's line", STATE_OMIT(REASON_COOKIE), ANY_KEPT, -100, 0},
    {"text after a notice's line", STATE_OMIT(REASON_PAYWALL), ANY_KEPT, -100, 0},
    {"other boilerplate", ANY_OMITTED, ANY_OMITTED, -60, 0},
    {"notice goes on", STATE_OMIT(REASON_PAYWALL), STATE_OMIT(REASON_PAYWALL), 0, 150},
    {"teasers go on", STATE_OMIT(REASON_RELATED), STATE_OMIT(REASON_RELATED), 300, 100},
    {"contact goes on", STATE_OMIT(REASON_CONTACT), STATE_OMIT(REASON_CONTACT), 300, 50},
    {"advertisement goes on", STATE_OMIT(REASON_PROMO), STATE_OMIT(REASON_PROMO), 150, 0},
    {"notice goes on", STATE_OMIT(REASON_COOKIE), STATE_OMIT(REASON_COOKIE), 150, 0},
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

/* A step from a phase: what it costs, NEVER when it may not be, and the phase that it leads to. */
struct step {
    int cost, next;
};

/* All that the path asks, made once. */
struct tables {
    short close[STATE_COUNT][STATE_COUNT], apart[STATE_COUNT][STATE_COUNT]; /* [to][from] */
    struct step steps[STATE_COUNT][PHASE_COUNT]; /* by the state of the unit, from a phase */
};

static bool matches(int pattern, int state)
{
    return pattern == ANY || pattern == state || (pattern == ANY_KEPT && state < KIND_OMITTED) ||
           (pattern == ANY_OMITTED && state >= KIND_OMITTED);
}

static void fill_links(struct tables *f)
{
    for (size_t r = 0; r < sizeof follows / sizeof *follows; r++)
        for (int a = 0; a < STATE_COUNT; a++)
            for (int b = 0; b < STATE_COUNT; b++) {
                bool same = follows[r].from == SAME_OMITTED && a == b && a >= KIND_OMITTED;
                bool other = follows[r].from == ANY_OMITTED && follows[r].to == ANY_OMITTED;
                if (!same && !(matches(follows[r].from, a) && matches(follows[r].to, b)))
                    continue;
                if (other && a == b)
                    continue;
                f->close[b][a] = (short)(f->close[b][a] + follows[r].close);
                f->apart[b][a] = (short)(f->apart[b][a] + follows[r].apart);
            }
}

/* -- phases ------------------------------------------------------------------------------------ */

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
        if (phase >= PHASE_LED)
            return NEVER;
        *next = PHASE_LED;
        return phase == PHASE_START ? NO_TITLE : 0;
    case KIND_ITEM: /* figures may stand between title and lead */
        if (phase == PHASE_HEAD)
            return 0;
        *next = PHASE_TEXT;
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

/* -- the path ---------------------------------------------------------------------------------- */

/* A live state of a unit: phase (after the unit) and state, the gain of the best path to it, that
 * path's previous knot, and what a path can still gain after it. */
struct knot {
    int gain, rest, back;
    short score;
    unsigned char phase, state;
};

struct column {
    uint32_t first, count; /* in lattice.knots */
};

struct lattice {
    struct knot *knots;
    size_t count, cap;
    struct column *columns;
    const struct tables *tables;
};

/* What it adds that IT of state TO follows each state. */
static const short *links_to(const struct lattice *l, const struct unit *it, int to)
{
    return it->gap ? l->tables->apart[to] : l->tables->close[to];
}

/* The states of a unit with SCORE that are worth trying. Returns how many. */
static size_t candidates(const int score[STATE_COUNT], unsigned char out[STATE_COUNT])
{
    int best = NEVER;
    size_t count = 0;
    for (int s = 0; s < STATE_COUNT; s++)
        best = score[s] > best ? score[s] : best;
    for (int s = 0; s < STATE_COUNT; s++) { /* no branch, which no processor could guess */
        out[count] = (unsigned char)s;
        count += score[s] >= best - CANDIDATE_BELOW;
    }
    return count;
}

/* Adds the knots of unit I in the state of C: the best way there from the column before (from the
 * start, where there is none), one per phase. */
static void add_knots(struct lattice *l, const struct units *u, size_t i, struct knot c)
{
    static const struct knot start = {.phase = PHASE_START};
    static const short none[STATE_COUNT] = {0};
    const struct column *p = i ? &l->columns[i - 1] : NULL;
    const struct knot *from = p ? &l->knots[p->first] : &start, *end = from + (p ? p->count : 1);
    const struct step *steps = l->tables->steps[c.state];
    const short *links = p ? links_to(l, &u->list[i], c.state) : none;
    const struct knot *back[PHASE_COUNT];
    int gain[PHASE_COUNT];
    for (int phase = 0; phase < PHASE_COUNT; phase++)
        gain[phase] = INT_MIN;
    for (; from < end; from++) {
        const struct step *step = &steps[from->phase];
        int sum = step->cost + c.score + from->gain + links[from->state];
        if (step->cost == NEVER || sum <= gain[step->next])
            continue;
        gain[step->next] = sum;
        back[step->next] = from;
    }
    for (int phase = 0; phase < PHASE_COUNT; phase++) {
        if (gain[phase] == INT_MIN)
            continue;
        struct knot *to = &l->knots[l->count++];
        *to = c;
        to->gain = gain[phase];
        to->back = p ? (int)(back[phase] - l->knots) : -1;
        to->phase = (unsigned char)phase;
        to->rest = NEVER;
        l->columns[i].count++;
    }
}

static void extend(struct lattice *l, const struct units *u, size_t i, const int score[STATE_COUNT])
{
    unsigned char c[STATE_COUNT];
    size_t count = candidates(score, c);
    void *knots = l->knots;
    mem_grow(&knots, &l->cap, l->count + (count + 1) * PHASE_COUNT, sizeof *l->knots);
    l->knots = knots;
    l->columns[i] = (struct column){(uint32_t)l->count, 0};
    for (size_t s = 0; s < count; s++)
        add_knots(l, u, i, (struct knot){.score = (short)score[c[s]], .state = c[s]});
    if (!l->columns[i].count) /* a second title, and nothing else comes near: it is text */
        add_knots(l, u, i, (struct knot){.state = KIND_PARA});
}

/* Drops the knots of column I that lie so far behind that no path through them can win. */
static void prune(struct lattice *l, size_t i)
{
    struct column *c = &l->columns[i];
    struct knot *k = &l->knots[c->first];
    int best = NEVER;
    uint32_t kept = 0;
    for (uint32_t j = 0; j < c->count; j++)
        best = k[j].gain > best ? k[j].gain : best;
    for (uint32_t j = 0; j < c->count; j++)
        if (k[j].gain >= best - PATH_BELOW)
            k[kept++] = k[j];
    c->count = kept;
    l->count = c->first + kept;
}

/* What a path can still gain after each knot: the same steps backwards, for the margins. */
static void gain_back(struct lattice *l, const struct units *u)
{
    const struct column *last = &l->columns[u->count - 1];
    for (uint32_t k = 0; k < last->count; k++)
        l->knots[last->first + k].rest = 0;
    for (size_t i = u->count - 1; i > 0; i--) {
        const struct column *c = &l->columns[i], *p = &l->columns[i - 1];
        struct knot *first = &l->knots[p->first], *end = first + p->count;
        for (const struct knot *to = &l->knots[c->first]; to < &l->knots[c->first] + c->count;
             to++) {
            const short *links = links_to(l, &u->list[i], to->state);
            const struct step *steps = l->tables->steps[to->state];
            int gain = to->rest + to->score;
            for (struct knot *from = first; from < end; from++) {
                const struct step *step = &steps[from->phase];
                int rest = gain + step->cost + links[from->state];
                rest = step->next == to->phase && step->cost != NEVER ? rest : NEVER;
                from->rest = rest > from->rest ? rest : from->rest;
            }
        }
    }
}

static void trace(const struct lattice *l, const struct units *u, struct choice *chosen)
{
    const struct column *c = &l->columns[u->count - 1];
    uint32_t best = 0;
    for (uint32_t k = 1; k < c->count; k++)
        if (l->knots[c->first + k].gain > l->knots[c->first + best].gain)
            best = k;
    int at = (int)(c->first + best), total = l->knots[at].gain;
    for (size_t i = u->count; i-- > 0; at = l->knots[at].back) {
        chosen[i].state = l->knots[at].state;
        chosen[i].next = -1;
        int other = NEVER;
        for (uint32_t k = 0; k < l->columns[i].count; k++) {
            const struct knot *n = &l->knots[l->columns[i].first + k];
            if (n->state != chosen[i].state && n->rest > NEVER && n->gain + n->rest > other) {
                other = n->gain + n->rest;
                chosen[i].next = n->state;
            }
        }
        chosen[i].margin = other == NEVER ? CANDIDATE_BELOW : total - other;
    }
}

static struct tables tables;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void fill(void)
{
    fill_links(&tables);
    for (int state = 0; state < STATE_COUNT; state++)
        for (int phase = 0; phase < PHASE_COUNT; phase++) {
            struct step *step = &tables.steps[state][phase];
            step->cost = advance(phase, state, &step->next);
        }
}

void units_classify(const struct units *u, struct choice *chosen)
{
    if (u->count == 0)
        return;
    pthread_once(&once, fill);
    struct lattice l = {.columns = mem_alloc(u->count * sizeof *l.columns), .tables = &tables};
    int score[RULES_AT_ONCE][STATE_COUNT];
    for (size_t i = 0; i < u->count; i++) {
        size_t at = i % RULES_AT_ONCE, left = u->count - i;
        if (at == 0)
            rules_score(&u->list[i], left < RULES_AT_ONCE ? left : RULES_AT_ONCE, score);
        extend(&l, u, i, score[at]);
        prune(&l, i);
    }
    gain_back(&l, u);
    trace(&l, u, chosen);
    free(l.knots);
    free(l.columns);
}
