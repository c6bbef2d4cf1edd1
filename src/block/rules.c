/* SPDX-License-Identifier: MIT
 *
 * The rules: which features speak for or against a kind, and how strongly. A new rule is a row in
 * rules.def. */
#include "block/unit.h"

#include <pthread.h>
#include <stdlib.h>

#include "base/buf.h"

#include "base/banned.h"

enum {
    S_TITLE = KIND_TITLE,
    S_KICKER = KIND_KICKER,
    S_DATE = KIND_DATE,
    S_BYLINE = KIND_BYLINE,
    S_LEAD = KIND_LEAD,
    S_HEADING = KIND_HEADING,
    S_PARA = KIND_PARA,
    S_QUOTE = KIND_QUOTE,
    S_ITEM = KIND_ITEM,
    S_CAPTION = KIND_CAPTION,
    S_PULLQUOTE = KIND_PULLQUOTE,
#define OMIT(code, name) S_##code = STATE_OMIT(REASON_##code),
#include "block/omit.def"
#undef OMIT
};

#define F1(a) F_##a
#define F2(a, b) F_##a, F_##b
#define F3(a, b, c) F_##a, F_##b, F_##c
#define F4(a, b, c, d) F_##a, F_##b, F_##c, F_##d
#define F5(a, b, c, d, e) F_##a, F_##b, F_##c, F_##d, F_##e
#define PICK(_1, _2, _3, _4, _5, NAME, ...) NAME
#define F(...)                                                \
    {                                                         \
        PICK(__VA_ARGS__, F5, F4, F3, F2, F1, 0)(__VA_ARGS__) \
    }

const struct rule rules[] = {
#define RULE(name, state, weight, need, absent) {name, S_##state, weight, need, absent},
#include "block/rules.def"
#undef RULE
};
const size_t rule_count = sizeof rules / sizeof *rules;

/* The rules as bits, those that ask for one feature side by side: a rule stands with the last
 * feature that it names, so that a unit meets few rules in vain. */
struct masks {
    struct features need, absent;
    short state, weight;
};
static struct masks masks[sizeof rules / sizeof *rules];
static unsigned short group[F_COUNT + 1]; /* rules of feature F: masks[group[F]] .. [group[F+1]] */
static pthread_once_t once = PTHREAD_ONCE_INIT;

static int key_of(const struct rule *r)
{
    int key = F_NONE;
    for (size_t i = 0; i < sizeof r->need; i++)
        key = r->need[i] ? r->need[i] : key;
    return key;
}

static struct masks masks_of(const struct rule *r)
{
    struct masks m = {.state = r->state, .weight = r->weight};
    for (size_t i = 0; i < sizeof r->need; i++)
        if (r->need[i])
            feature_set(&m.need, (enum feature)r->need[i]);
    for (size_t i = 0; i < sizeof r->absent; i++)
        if (r->absent[i])
            feature_set(&m.absent, (enum feature)r->absent[i]);
    return m;
}

static void compile(void)
{
    unsigned short count = 0;
    for (int f = 0; f < F_COUNT; f++) {
        group[f] = count;
        for (size_t r = 0; r < rule_count; r++)
            if (key_of(&rules[r]) == f)
                masks[count++] = masks_of(&rules[r]);
    }
    group[F_COUNT] = count;
}

static inline bool holds(const struct masks *m, const struct features *f)
{
    uint64_t wrong = 0;
    for (int i = 0; i < FEATURE_WORDS; i++)
        wrong |= (f->bits[i] & (m->need.bits[i] | m->absent.bits[i])) ^ m->need.bits[i];
    return wrong == 0;
}

void rules_score(const struct unit *it, int score[STATE_COUNT])
{
    pthread_once(&once, compile);
    for (int s = 0; s < STATE_COUNT; s++)
        score[s] = 0;
    for (int half = 0; half < FEATURE_WORDS; half++)
        for (uint64_t bits = it->f.bits[half]; bits; bits &= bits - 1) {
            int f = half * 64 + __builtin_ctzll(bits);
            for (int r = group[f]; r < group[f + 1]; r++)
                if (holds(&masks[r], &it->f))
                    score[masks[r].state] += masks[r].weight;
        }
}

static int by_weight(const void *a, const void *b)
{
    const struct rule *x = *(const struct rule *const *)a, *y = *(const struct rule *const *)b;
    int wx = abs(x->weight), wy = abs(y->weight);
    return wx != wy ? (wx < wy) - (wx > wy) : (x > y) - (x < y);
}

static bool met(const struct rule *r, const struct features *f)
{
    struct masks m = masks_of(r);
    return holds(&m, f);
}

const char *rules_why(const struct unit *it, int state, struct arena *arena)
{
    const struct rule *found[64];
    size_t count = 0;
    for (size_t r = 0; r < rule_count && count < 64; r++)
        if (rules[r].state == state && met(&rules[r], &it->f))
            found[count++] = &rules[r];
    qsort(found, count, sizeof *found, by_weight);
    struct buf b;
    buf_init(&b);
    for (size_t i = 0; i < count; i++) {
        int w = found[i]->weight;
        buf_printf(&b, "%s%s %s%d.%02d", i ? ", " : "", found[i]->name, w < 0 ? "-" : "+",
                   abs(w) / 100, abs(w) % 100);
    }
    const char *why = count ? arena_string(arena, buf_span(&b)) : "neighbours";
    buf_clear(&b);
    return why;
}
