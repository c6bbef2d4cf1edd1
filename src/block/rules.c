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
static struct masks by_rule[sizeof rules / sizeof *rules]; /* the same in the order of rules.def */
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
    for (size_t r = 0; r < rule_count; r++)
        by_rule[r] = masks_of(&rules[r]);
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

/* True when rule A is told before rule B: the heavier first. */
static bool heavier(const struct rule *a, const struct rule *b)
{
    return abs(a->weight) > abs(b->weight);
}

static void add_weight(struct buf *b, int w)
{
    unsigned cents = (unsigned)abs(w);
    buf_putc(b, ' ');
    buf_putc(b, w < 0 ? '-' : '+');
    buf_number(b, cents / 100);
    buf_putc(b, '.');
    buf_putc(b, (char)('0' + cents / 10 % 10));
    buf_putc(b, (char)('0' + cents % 10));
}

void rules_why(const struct unit *it, int state, struct buf *b)
{
    const struct rule *found[32];
    size_t count = 0;
    for (size_t r = 0; r < rule_count && count < 32; r++) {
        if (rules[r].state != state || !holds(&by_rule[r], &it->f))
            continue;
        size_t i = count++;
        for (; i > 0 && heavier(&rules[r], found[i - 1]); i--)
            found[i] = found[i - 1];
        found[i] = &rules[r];
    }
    for (size_t i = 0; i < count; i++) {
        if (i)
            buf_add(b, SPAN(", "));
        buf_puts(b, found[i]->name);
        add_weight(b, found[i]->weight);
    }
    if (count == 0)
        buf_puts(b, "neighbours");
}
