/* SPDX-License-Identifier: MIT
 *
 * Phrases of a language in one hash table: the hash of a word leads to its classes and to the
 * patterns that begin with it. */
#include "block/phrases.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

enum { PATTERN_WORDS = 10, NUMBER = 1, ANY_WORD = 2 };

struct pattern {
    uint64_t words[PATTERN_WORDS]; /* NUMBER: any number; ANY_WORD: any word */
    unsigned char count, list, colon, open_start, open_end;
    int next; /* pattern that begins with the same word, or -1 */
};

struct slot {
    uint64_t hash; /* 0: free */
    unsigned classes;
    int first; /* pattern, or -1 */
};

struct phrases {
    struct slot *slots;
    size_t mask;
    struct pattern *patterns;
    size_t count, cap;
    const struct lang *lang;
};

/* Lists whose rows are phrases. */
static const unsigned char phrase_lists[] = {
    LIST_NAVIGATION,     LIST_PAYWALL,     LIST_SHARE,          LIST_COMMENTS,
    LIST_RELATED,        LIST_PROMO,       LIST_CONTACT,        LIST_COOKIE,
    LIST_METADATA,       LIST_OTHER,       LIST_KICKERS,        LIST_BYLINE_LABELS,
    LIST_CAPTION_LABELS, LIST_BOX_LABELS,  LIST_HEADING_LABELS, LIST_DATE_LABELS,
    LIST_UPDATE_LABELS,  LIST_MAXIM_LEADS, LIST_GREETINGS,      LIST_EMAIL_FROM,
    LIST_EMAIL_SUBJECT,  LIST_AGO,
};

/* Lists whose rows are words with a class. */
static const struct {
    unsigned char list;
    unsigned short class;
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
};

static struct slot *slot_of(const struct phrases *p, uint64_t hash)
{
    size_t i = (size_t)(hash * 0x9E3779B97F4A7C15u >> 20) & p->mask;
    while (p->slots[i].hash && p->slots[i].hash != hash)
        i = (i + 1) & p->mask;
    return &p->slots[i];
}

static struct slot *claim(struct phrases *p, uint64_t hash)
{
    struct slot *s = slot_of(p, hash);
    if (!s->hash)
        *s = (struct slot){.hash = hash, .first = -1};
    return s;
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
    struct word *words = NULL;
    size_t count = 0, cap = 0;
    words_cut(s, &words, &count, &cap);
    size_t w = 0;
    for (size_t at = 0;
         at < s.n && out->count < PATTERN_WORDS;) { /* '#' and '?' stand between words */
        size_t next = w < count ? words[w].at : s.n;
        size_t mark = at;
        while (mark < next && s.p[mark] != '#' && s.p[mark] != '?')
            mark++;
        if (mark < next) {
            out->words[out->count++] = s.p[mark] == '#' ? NUMBER : ANY_WORD;
            at = mark + 1;
        } else if (w < count) {
            out->words[out->count++] = words[w].hash;
            at = words[w].at + words[w].n;
            w++;
        } else {
            break;
        }
    }
    free(words);
    return out->count > 0;
}

static void add_patterns(struct phrases *p, const struct lang *lang, int list)
{
    for (const char *const *row = lang_list(lang, (enum lang_list)list); *row; row++) {
        struct pattern it;
        if (!pattern_read(*row, list, &it))
            continue;
        if (list == LIST_DATE_LABELS || list == LIST_UPDATE_LABELS)
            it.open_end = 1; /* a label: what it labels follows */
        MEM_PUSH(p->patterns, p->count, p->cap);
        struct slot *s = claim(p, it.words[0]);
        it.next = s->first;
        s->first = (int)p->count;
        p->patterns[p->count++] = it;
    }
}

/* Lists whose English rows count in every language: sites, mail programs and networks use them. */
static bool is_shared(int list)
{
    return list <= LIST_OTHER || list == LIST_EMAIL_FROM || list == LIST_EMAIL_SUBJECT;
}

static size_t rows_of(const struct lang *lang)
{
    size_t n = 0;
    for (int l = 0; l < LIST_COUNT; l++)
        for (const char *const *row = lang_list(lang, (enum lang_list)l); *row; row++)
            n++;
    return n;
}

/* The hash of a name that is written in title case. */
static uint64_t hash_of_name(const char *name)
{
    struct word *words = NULL;
    size_t count = 0, cap = 0;
    words_cut(span_of(name), &words, &count, &cap);
    uint64_t hash = count ? words[0].hash : NUMBER;
    free(words);
    return hash;
}

static void build(struct phrases *p, const struct lang *lang)
{
    const struct lang *english = lang_find(SPAN("en"));
    size_t size = 256;
    while (size < 3 * (rows_of(lang) + rows_of(english)))
        size *= 2;
    p->lang = lang;
    p->mask = size - 1;
    p->slots = mem_alloc(size * sizeof *p->slots);
    memset(p->slots, 0, size * sizeof *p->slots);
    for (size_t i = 0; i < sizeof phrase_lists; i++) {
        add_patterns(p, lang, phrase_lists[i]);
        if (lang != english && is_shared(phrase_lists[i]))
            add_patterns(p, english, phrase_lists[i]);
    }
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
    if (!tables[i].slots)
        build(&tables[i], lang);
    pthread_mutex_unlock(&lock);
    return &tables[i];
}

bool phrases_finite_ending(const struct phrases *p, struct span word)
{
    for (const char *const *row = lang_list(p->lang, LIST_FINITE_ENDINGS); *row; row++)
        if (word.n > strlen(*row) + 2 && span_ends(word, span_of(*row)))
            return true;
    return false;
}

unsigned phrases_class(const struct phrases *p, uint64_t hash)
{
    return slot_of(p, hash)->classes;
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
    if (at + it->count > count || (at > 0 && !it->open_start))
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

static void try_slot(const struct phrases *p, int first, struct span s, const struct word *list,
                     size_t count, size_t at, unsigned char fits[LIST_COUNT])
{
    for (int i = first; i >= 0; i = p->patterns[i].next) {
        const struct pattern *it = &p->patterns[i];
        enum phrase_fit fit = fit_at(it, s, list, count, at);
        if (fit > fits[it->list])
            fits[it->list] = (unsigned char)fit;
    }
}

void phrases_match(const struct phrases *p, struct span s, const struct word *list, size_t count,
                   unsigned char fits[LIST_COUNT], unsigned classes[CLASS_COUNT])
{
    memset(fits, 0, LIST_COUNT);
    memset(classes, 0, CLASS_COUNT * sizeof *classes);
    int number = slot_of(p, NUMBER)->hash ? slot_of(p, NUMBER)->first : -1;
    for (size_t at = 0; at < count; at++) {
        const struct slot *slot = slot_of(p, list[at].hash);
        if (number >= 0 && is_number(&list[at]))
            try_slot(p, number, s, list, count, at, fits);
        if (!slot->hash)
            continue;
        for (unsigned c = slot->classes, i = 0; c; c >>= 1, i++)
            classes[i] += c & 1;
        if (slot->first >= 0)
            try_slot(p, slot->first, s, list, count, at, fits);
    }
}
