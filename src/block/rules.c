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

/* NEED and NOT of each rule as bits. */
struct masks {
    struct features need, absent;
};
static struct masks masks[sizeof rules / sizeof *rules];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void compile(void)
{
    for (size_t r = 0; r < rule_count; r++) {
        for (size_t i = 0; i < sizeof rules[r].need; i++)
            if (rules[r].need[i])
                feature_set(&masks[r].need, (enum feature)rules[r].need[i]);
        for (size_t i = 0; i < sizeof rules[r].absent; i++)
            if (rules[r].absent[i])
                feature_set(&masks[r].absent, (enum feature)rules[r].absent[i]);
    }
}

static inline bool holds(const struct masks *m, const struct features *f)
{
    return (f->bits[0] & m->need.bits[0]) == m->need.bits[0] &&
           (f->bits[1] & m->need.bits[1]) == m->need.bits[1] &&
           (f->bits[0] & m->absent.bits[0]) == 0 && (f->bits[1] & m->absent.bits[1]) == 0;
}

void rules_score(const struct unit *it, int score[STATE_COUNT])
{
    pthread_once(&once, compile);
    for (int s = 0; s < STATE_COUNT; s++)
        score[s] = 0;
    for (size_t r = 0; r < rule_count; r++)
        if (holds(&masks[r], &it->f))
            score[rules[r].state] += rules[r].weight;
}

static int by_weight(const void *a, const void *b)
{
    const struct rule *x = *(const struct rule *const *)a, *y = *(const struct rule *const *)b;
    int wx = abs(x->weight), wy = abs(y->weight);
    return wx != wy ? (wx < wy) - (wx > wy) : (x > y) - (x < y);
}

const char *rules_why(const struct unit *it, int state, struct arena *arena)
{
    const struct rule *found[64];
    size_t count = 0;
    for (size_t r = 0; r < rule_count && count < 64; r++)
        if (rules[r].state == state && holds(&masks[r], &it->f))
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
