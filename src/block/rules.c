/* SPDX-License-Identifier: MIT
 *
 * The rules: which features speak for or against a kind, and how strongly. A new rule is a row in
 * rules.def. */
#include "block/unit.h"

#include <assert.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

/* The rules as bits, by their state, in the order of rules.def. */
struct masks {
    struct features need, care; /* CARE: the needed and the absent */
    int weight;
    unsigned n;
    char text[52]; /* N bytes: name and weight, as a reason tells them */
};
static struct masks masks[sizeof rules / sizeof *rules];
static unsigned short
    state_first[STATE_COUNT + 1]; /* masks[state_first[S]]: the first of state S */
static pthread_once_t once = PTHREAD_ONCE_INIT;

static struct masks masks_of(const struct rule *r)
{
    struct masks m = {.weight = abs(r->weight)};
    int n = snprintf(m.text, sizeof m.text, "%s %c%d.%02d", r->name, r->weight < 0 ? '-' : '+',
                     m.weight / 100, m.weight % 100);
    assert(n > 0 && (size_t)n < sizeof m.text);
    m.n = (unsigned)n;
    for (size_t i = 0; i < sizeof r->need && r->need[i]; i++) {
        feature_set(&m.need, (enum feature)r->need[i]);
        feature_set(&m.care, (enum feature)r->need[i]);
    }
    for (size_t i = 0; i < sizeof r->absent && r->absent[i]; i++)
        feature_set(&m.care, (enum feature)r->absent[i]);
    return m;
}

static void compile(void)
{
    unsigned short count = 0;
    for (int s = 0; s < STATE_COUNT; s++) {
        state_first[s] = count;
        for (size_t r = 0; r < rule_count; r++)
            if (rules[r].state == s)
                masks[count++] = masks_of(&rules[r]);
    }
    state_first[STATE_COUNT] = count;
}

/* No branch but the last: which word of the bits tells, no processor could guess. */
static inline bool holds(const struct masks *m, const struct features *f)
{
    uint64_t off = 0;
    for (int i = 0; i < FEATURE_WORDS; i++)
        off |= (f->bits[i] & m->care.bits[i]) ^ m->need.bits[i];
    return off == 0;
}

/* The units of LIST that each feature is true of, a bit for each unit. */
static void turn(const struct unit *list, size_t count, uint64_t have[F_COUNT])
{
    memset(have, 0, F_COUNT * sizeof *have);
    for (size_t i = 0; i < count; i++)
        for (int w = 0; w < FEATURE_WORDS; w++)
            for (uint64_t bits = list[i].f.bits[w]; bits; bits &= bits - 1)
                have[w * 64 + __builtin_ctzll(bits)] |= (uint64_t)1 << i;
}

void rules_score(const struct unit *list, size_t count, int score[][STATE_COUNT])
{
    uint64_t have[F_COUNT], lack[F_COUNT];
    turn(list, count, have);
    for (size_t f = 0; f < F_COUNT; f++)
        lack[f] = ~have[f];
    have[F_NONE] = lack[F_NONE] = ~(uint64_t)0; /* what a rule leaves open holds */
    memset(score, 0, count * sizeof *score);
    const uint64_t units = count < 64 ? ((uint64_t)1 << count) - 1 : ~(uint64_t)0;
    for (const struct rule *r = rules; r < rules + rule_count; r++) {
        uint64_t held = units;
        for (size_t i = 0; i < sizeof r->need; i++)
            held &= have[r->need[i]] & lack[r->absent[i]];
        for (; held; held &= held - 1)
            score[__builtin_ctzll(held)][r->state] += r->weight;
    }
}

void rules_why(const struct unit *it, int state, struct buf *b)
{
    const struct masks *found[32];
    size_t count = 0;
    pthread_once(&once, compile);
    for (int r = state_first[state]; r < state_first[state + 1] && count < 32; r++) {
        const struct masks *m = &masks[r];
        if (!holds(m, &it->f))
            continue;
        size_t i = count++;
        for (; i > 0 && m->weight > found[i - 1]->weight; i--)
            found[i] = found[i - 1];
        found[i] = m;
    }
    for (size_t i = 0; i < count; i++) {
        if (i)
            buf_add(b, SPAN(", "));
        buf_add(b, span_make(found[i]->text, found[i]->n));
    }
    if (count == 0)
        buf_puts(b, "neighbours");
}
