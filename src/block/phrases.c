/* SPDX-License-Identifier: MIT
 *
 * Phrases of a language in one hash table: the hash of a word leads to its classes and to the
 * patterns that begin with it. */
#include "block/phrases.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

enum { PATTERN_WORDS = 10, NUMBER = 1, ANY_WORD = 2, FRAME_ROWS = 128 };

struct pattern {
    uint64_t words[PATTERN_WORDS]; /* NUMBER: any number; ANY_WORD: any word */
    unsigned char count, list, colon, open_start, open_end;
    int next; /* while they are added: one that begins alike, or -1 */
};

/* Of each kind, 0 that begin a line and 1 that may stand in one, the patterns that begin with the
 * word, one after the other: FIRST is -1 when there are none. */
struct slot {
    uint64_t hash;
    unsigned classes;
    int first[2];
    unsigned count[2];
    uint64_t
        seconds[2]; /* a bit for each second word of theirs, by its hash; all where any will do */
};

/* TAGS hold a byte of the hash of each slot, 0 where it is free: most words of a text are in no
 * list, and the tags, which tell so, fit the processor's cache. */
struct phrases {
    unsigned char *tags;
    struct slot *slots;
    size_t mask;
    struct pattern *patterns;
    uint32_t *seconds; /* of each pattern: half the hash of its second word, 0 where any will do */
    size_t count, cap;
    struct span *endings; /* of finite verbs */
    size_t ending_count, ending_cap;
};

/* Lists whose rows are phrases. */
static const unsigned char phrase_lists[] = {
    LIST_NAVIGATION,     LIST_PAYWALL,     LIST_SHARE,          LIST_COMMENTS,
    LIST_RELATED,        LIST_PROMO,       LIST_CONTACT,        LIST_COOKIE,
    LIST_METADATA,       LIST_OTHER,       LIST_KICKERS,        LIST_BYLINE_LABELS,
    LIST_CAPTION_LABELS, LIST_BOX_LABELS,  LIST_HEADING_LABELS, LIST_DATE_LABELS,
    LIST_UPDATE_LABELS,  LIST_MAXIM_LEADS, LIST_GREETINGS,      LIST_EMAIL_FROM,
    LIST_EMAIL_SUBJECT,  LIST_AGO,         LIST_EMAIL_TO,       LIST_EMAIL_RULES,
    LIST_INVITES,        LIST_ABOUT,       LIST_TEASERS,        LIST_FOLLOWS,
    LIST_ISSUES,
};

/* Lists whose rows are words with a class. */
static const struct {
    unsigned char list;
    unsigned class;
} class_lists[] = {
    {LIST_SAID, CLASS_SAID},
    {LIST_PRONOUNS, CLASS_PRONOUN},
    {LIST_FIRST_PERSON, CLASS_FIRST_PERSON},
    {LIST_FINITE, CLASS_FINITE},
    {LIST_FUNCTION_WORDS, CLASS_FUNCTION},
    {LIST_MONTHS, CLASS_MONTH},
    {LIST_WEEKDAYS, CLASS_MONTH},
    {LIST_NETWORKS, CLASS_NETWORK},
    {LIST_PHOTO_BY, CLASS_CREDIT},
    {LIST_COOKIE_WORDS, CLASS_COOKIE},
    {LIST_SALE_WORDS, CLASS_SALE},
    {LIST_SCREEN_WORDS, CLASS_SCREEN},
    {LIST_REPLY_WORDS, CLASS_REPLY},
    {LIST_SECOND_PERSON, CLASS_SECOND_PERSON},
    {LIST_IMPERATIVES, CLASS_IMPERATIVE},
    {LIST_WE, CLASS_WE},
    {LIST_STANDING_WORDS, CLASS_STANDING},
};

/* The place of HASH among the slots: its own, or the free one where it belongs. */
static inline size_t place_of(const struct phrases *p, uint64_t hash, unsigned char *tag)
{
    uint64_t stirred = hash * 0x9E3779B97F4A7C15u;
    size_t i = (size_t)(stirred >> 20) & p->mask;
    *tag = (unsigned char)(stirred >> 56 | 1);
    while (p->tags[i] && (p->tags[i] != *tag || p->slots[i].hash != hash))
        i = (i + 1) & p->mask;
    return i;
}

/* The slot of HASH, or NULL. */
static inline const struct slot *slot_of(const struct phrases *p, uint64_t hash)
{
    unsigned char tag;
    size_t i = place_of(p, hash, &tag);
    return p->tags[i] ? &p->slots[i] : NULL;
}

static struct slot *claim(struct phrases *p, uint64_t hash)
{
    unsigned char tag;
    size_t i = place_of(p, hash, &tag);
    if (!p->tags[i])
        p->slots[i] = (struct slot){.hash = hash, .first = {-1, -1}};
    p->tags[i] = tag;
    return &p->slots[i];
}

/* Reads one row into a pattern; false when it holds no word. */
static bool pattern_read(const char *row, int list, struct pattern *out)
{
    *out = (struct pattern){.list = (unsigned char)list, .next = -1};
    struct span s = span_of(row);
    if (span_starts(s, SPAN("* "))) {
        out->open_start = 1;
        s = span_from(s, 2);
    }
    if (span_ends(s, SPAN(" *"))) {
        out->open_end = 1;
        s.n -= 2;
    }
    if (s.n && s.p[s.n - 1] == ':') {
        out->colon = 1;
        s.n--;
    }
    struct word word;
    size_t read = 0;
    bool more = words_next(s, &read, &word);
    for (size_t at = 0;
         at < s.n && out->count < PATTERN_WORDS;) { /* '#' and '?' stand between words */
        size_t next = more ? word.at : s.n;
        size_t mark = at;
        while (mark < next && s.p[mark] != '#' && s.p[mark] != '?')
            mark++;
        if (mark < next) {
            out->words[out->count++] = s.p[mark] == '#' ? NUMBER : ANY_WORD;
            at = mark + 1;
        } else if (more) {
            out->words[out->count++] = word.hash;
            at = word.at + word.n;
            more = words_next(s, &read, &word);
        } else {
            break;
        }
    }
    return out->count > 0;
}

static void add_pattern(struct phrases *p, struct pattern it)
{
    MEM_PUSH(p->patterns, p->count, p->cap);
    struct slot *s = claim(p, it.words[0]);
    it.next = s->first[it.open_start];
    s->first[it.open_start] = (int)p->count;
    p->patterns[p->count++] = it;
}

static void add_patterns(struct phrases *p, const struct lang *lang, int list)
{
    for (const char *const *row = lang_list(lang, (enum lang_list)list); *row; row++) {
        struct pattern it;
        if (!pattern_read(*row, list, &it))
            continue;
        if (list == LIST_DATE_LABELS || list == LIST_UPDATE_LABELS)
            it.open_end = 1; /* a label: what it labels follows */
        add_pattern(p, it);
    }
}

/* Names of what is worth collecting ("lärdomar|5"), as phrases that may stand anywhere; a row of
 * little weight or with a part of a word says too little of a line. */
static void add_advice(struct phrases *p, const struct lang *lang)
{
    for (const char *const *row = lang_list(lang, LIST_ADVICE); *row; row++) {
        struct span s = span_of(*row);
        size_t bar = span_find(s, SPAN("|"));
        char phrase[64];
        if (bar == SIZE_MAX || bar + 5 > sizeof phrase || s.p[bar + 1] < '3' ||
            memchr(s.p, '*', bar))
            continue;
        int n = snprintf(phrase, sizeof phrase, "* %.*s *", (int)bar, s.p);
        struct pattern it;
        if (n < 0 || !pattern_read(phrase, LIST_ADVICE, &it))
            continue;
        add_pattern(p, it);
    }
}

/* Lists whose English rows count in every language: sites and networks use them. */
static bool is_shared(int list)
{
    return list <= LIST_OTHER || list == LIST_BOX_LABELS;
}

/* Lists that count in every language: who sends a mail on, and the program, need not speak as the
 * letter does. */
static bool is_frame(int list)
{
    return list == LIST_EMAIL_FROM || list == LIST_EMAIL_TO || list == LIST_EMAIL_SUBJECT ||
           list == LIST_EMAIL_RULES;
}

static size_t count_rows(const struct lang *lang, int list)
{
    size_t n = 0;
    for (const char *const *row = lang_list(lang, (enum lang_list)list); *row; row++)
        n++;
    return n;
}

/* The rows of LANG that a table may take, more than it needs slots for: many begin alike. */
static size_t rows_of(const struct lang *lang)
{
    size_t n = count_rows(lang, LIST_ADVICE) + count_rows(lang, LIST_GIVEN_NAMES);
    for (size_t i = 0; i < sizeof phrase_lists; i++)
        n += count_rows(lang, phrase_lists[i]);
    for (size_t i = 0; i < sizeof class_lists / sizeof *class_lists; i++)
        n += count_rows(lang, class_lists[i].list);
    return n;
}

/* The hash of a name that is written in title case. */
static uint64_t hash_of_name(const char *name)
{
    struct word first;
    size_t at = 0;
    return words_next(span_of(name), &at, &first) ? first.hash : NUMBER;
}

/* The bit of a second word. */
static inline uint64_t bit_of(uint64_t hash)
{
    return (uint64_t)1 << (hash >> 40 & 63);
}

/* Puts the patterns of P that begin with the word of S, those of KIND, behind the COUNT of TO.
 * Returns how many they are. */
static unsigned settle_chain(const struct phrases *p, struct slot *s, int kind, struct pattern *to,
                             uint32_t *seconds, size_t count)
{
    unsigned n = 0;
    for (int i = s->first[kind]; i >= 0; i = p->patterns[i].next, n++) {
        const struct pattern *it = &p->patterns[i];
        bool any = it->count < 2 || it->words[1] == NUMBER || it->words[1] == ANY_WORD;
        to[count + n] = *it;
        seconds[count + n] = any ? 0 : (uint32_t)it->words[1] | 1;
        s->seconds[kind] |= any ? ~(uint64_t)0 : bit_of(it->words[1]);
    }
    return n;
}

/* Patterns that begin alike come to stand next to each other, so that a common word costs a look at
 * their second words alone. */
static void settle(struct phrases *p)
{
    struct pattern *sorted = mem_alloc((p->count + 1) * sizeof *sorted);
    size_t count = 0;
    p->seconds = mem_alloc((p->count + 1) * sizeof *p->seconds);
    for (size_t i = 0; i <= p->mask; i++)
        for (int k = 0; k < 2 && p->tags[i]; k++) {
            struct slot *s = &p->slots[i];
            s->count[k] = settle_chain(p, s, k, sorted, p->seconds, count);
            s->first[k] = s->count[k] ? (int)count : -1;
            count += s->count[k];
        }
    free(p->patterns);
    p->patterns = sorted;
}

static void build(struct phrases *p, const struct lang *lang)
{
    const struct lang *english = lang_find(SPAN("en"));
    size_t size = 256;
    size_t rows = rows_of(lang) + rows_of(english) + FRAME_ROWS;
    while (size < rows + rows / 4) /* small, so that the tags stay in the processor's cache */
        size *= 2;
    for (const char *const *row = lang_list(lang, LIST_FINITE_ENDINGS); *row; row++) {
        MEM_PUSH(p->endings, p->ending_count, p->ending_cap);
        p->endings[p->ending_count++] = span_of(*row);
    }
    p->mask = size - 1;
    p->slots = mem_alloc(size * sizeof *p->slots);
    p->tags = mem_alloc(size);
    memset(p->tags, 0, size);
    for (size_t i = 0; i < sizeof phrase_lists; i++) {
        add_patterns(p, lang, phrase_lists[i]);
        if (lang != english && is_shared(phrase_lists[i]))
            add_patterns(p, english, phrase_lists[i]);
        for (size_t l = 0; l < lang_count && is_frame(phrase_lists[i]); l++)
            if (langs[l] != lang)
                add_patterns(p, langs[l], phrase_lists[i]);
    }
    add_advice(p, lang);
    settle(p);
    for (const char *const *row = lang_list(english, LIST_NETWORKS); *row; row++)
        claim(p, word_hash(*row))->classes |= CLASS_NETWORK; /* names, the same everywhere */
    for (const char *const *row = lang_list(lang, LIST_GIVEN_NAMES); *row; row++)
        claim(p, hash_of_name(*row))->classes |= CLASS_GIVEN;
    for (size_t i = 0; i < sizeof class_lists / sizeof *class_lists; i++)
        for (const char *const *row = lang_list(lang, class_lists[i].list); *row; row++)
            claim(p, word_hash(*row))->classes |= class_lists[i].class;
}

enum { LANGS_MOST = 16 };
static struct phrases tables[LANGS_MOST];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

const struct phrases *phrases_of(const struct lang *lang)
{
    size_t i = 0;
    while (i + 1 < lang_count && langs[i] != lang)
        i++;
    pthread_mutex_lock(&lock);
    if (!tables[i].tags)
        build(&tables[i], lang);
    pthread_mutex_unlock(&lock);
    return &tables[i];
}

bool phrases_finite_ending(const struct phrases *p, struct span word)
{
    for (size_t i = 0; i < p->ending_count; i++)
        if (word.n > p->endings[i].n + 2 && span_ends(word, p->endings[i]))
            return true;
    return false;
}

bool phrases_verb_ending(const struct lang *lang, struct span word)
{
    const char *const *row = lang_list(lang, LIST_VERB_ENDINGS);
    if (!*row)
        return true;
    for (; *row; row++)
        if (word.n > 2 && span_ends(word, span_of(*row)))
            return true;
    return false;
}

unsigned phrases_class(const struct phrases *p, uint64_t hash)
{
    const struct slot *slot = slot_of(p, hash);
    return slot ? slot->classes : 0;
}

static bool is_number(const struct word *w)
{
    return (w->flags & (WORD_DIGIT | WORD_LETTER)) == WORD_DIGIT;
}

/* True when a colon follows byte AT of S, spaces apart. */
static bool colon_at(struct span s, size_t at)
{
    while (at < s.n && s.p[at] == ' ')
        at++;
    return at < s.n && s.p[at] == ':';
}

/* The fit of PATTERN at word AT of the line, or FIT_NONE. */
static enum phrase_fit fit_at(const struct pattern *it, struct span s, const struct word *list,
                              size_t count, size_t at)
{
    if (at + it->count > count)
        return FIT_NONE;
    for (size_t i = 0; i < it->count; i++)
        if (it->words[i] == NUMBER ? !is_number(&list[at + i])
                                   : it->words[i] != ANY_WORD && it->words[i] != list[at + i].hash)
            return FIT_NONE;
    const struct word *last = &list[at + it->count - 1];
    if (it->colon && !colon_at(s, (size_t)last->at + last->n))
        return FIT_NONE;
    bool from = at == 0, to = at + it->count == count;
    if (!to && !it->open_end)
        return FIT_NONE;
    return from && to ? FIT_WHOLE : from ? FIT_START : to ? FIT_END : FIT_INSIDE;
}

/* Tries the patterns of SLOT that begin a line, or (KIND 1) may stand in one. */
static void try_patterns(const struct phrases *p, const struct slot *slot, int kind, struct span s,
                         const struct word *list, size_t count, size_t at,
                         unsigned char fits[LIST_COUNT])
{
    const uint32_t second = at + 1 < count ? (uint32_t)list[at + 1].hash | 1 : 0;
    const size_t from = (size_t)slot->first[kind], to = from + slot->count[kind];
    for (size_t i = from; i < to; i++) {
        if (p->seconds[i] && p->seconds[i] != second)
            continue;
        const struct pattern *it = &p->patterns[i];
        enum phrase_fit fit = fit_at(it, s, list, count, at);
        if (fit > fits[it->list])
            fits[it->list] = (unsigned char)fit;
    }
}

static void try_slot(const struct phrases *p, const struct slot *slot, struct span s,
                     const struct word *list, size_t count, size_t at,
                     unsigned char fits[LIST_COUNT])
{
    /* a word that ends the line is followed by any: it has patterns of one word at most */
    const uint64_t bit = at + 1 < count ? bit_of(list[at + 1].hash) : ~(uint64_t)0;
    if (at == 0 && slot->seconds[0] & bit)
        try_patterns(p, slot, 0, s, list, count, at, fits);
    if (slot->seconds[1] & bit)
        try_patterns(p, slot, 1, s, list, count, at, fits);
}

void phrases_match(const struct phrases *p, struct span s, struct word *list, size_t count,
                   unsigned char fits[LIST_COUNT], unsigned classes[CLASS_COUNT])
{
    memset(fits, 0, LIST_COUNT);
    memset(classes, 0, CLASS_COUNT * sizeof *classes);
    const struct slot *number = slot_of(p, NUMBER);
    for (size_t at = 0; at < count; at++) {
        const struct slot *slot = slot_of(p, list[at].hash);
        if (number && is_number(&list[at]))
            try_slot(p, number, s, list, count, at, fits);
        if (!slot)
            continue;
        list[at].flags |= slot->classes << WORD_FREE;
        for (unsigned c = slot->classes; c; c &= c - 1)
            classes[__builtin_ctz(c)]++;
        try_slot(p, slot, s, list, count, at, fits);
    }
}
