/* SPDX-License-Identifier: MIT
 *
 * The date words of all languages in one hash table, made once before its first use and only read
 * after that. */
#include "lang/date_words.h"

#include <assert.h>
#include <pthread.h>

#include "base/utf8.h"
#include "edge/uni.h"

#include "base/banned.h"

enum { SLOTS = 4096, LABELS = 1024, SHORT_WORD = 5, WORD_BYTES = 64 };

struct entry {
    uint64_t hash;
    unsigned means;
    int month;
    unsigned langs;            /* bit per language; all bits: of every language */
    struct date_label *labels; /* that begin with the word */
};

/* Filled under pthread_once, constant afterwards. */
static struct entry table[SLOTS];
static struct date_label labels[LABELS];
static size_t label_count;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static const char *const zones[] = {"am",  "pm",   "cet", "cest", "utc", "gmt",
                                    "eet", "eest", "bst", "z",    NULL};

uint64_t date_word_hash(struct span word)
{
    char low[WORD_BYTES];
    size_t n = 0;
    for (size_t at = 0; at < word.n && n < sizeof low - 4;) {
        uint32_t cp = (unsigned char)word.p[at];
        if (cp < 0x80) {
            low[n++] = (char)ascii_lower((int)cp);
            at++;
            continue;
        }
        cp = uni_lower(utf8_next(word, &at));
        if (cp >= 0x800)
            low[n++] = (char)(0xE0 | ((cp >> 12) & 0xF)),
            low[n++] = (char)(0x80 | ((cp >> 6) & 0x3F));
        else
            low[n++] = (char)(0xC0 | (cp >> 6));
        low[n++] = (char)(0x80 | (cp & 0x3F));
    }
    return span_hash(span_make(low, n));
}

static struct entry *slot_of(uint64_t hash)
{
    size_t i = (size_t)(hash % SLOTS);
    while (table[i].means && table[i].hash != hash)
        i = (i + 1) % SLOTS;
    return &table[i];
}

static void add_word(struct span word, unsigned means, int month, unsigned langs_of)
{
    if (word.n == 0)
        return;
    struct entry *e = slot_of(date_word_hash(word));
    e->hash = date_word_hash(word);
    e->means |= means;
    e->langs |= word.n >= SHORT_WORD ? ~0u : langs_of;
    if (month)
        e->month = month;
}

/* A row of MONTHS: forms divided by bars. */
static void add_forms(const char *row, int month, unsigned langs_of)
{
    struct span rest = span_of(row);
    while (rest.n) {
        size_t bar = span_find(rest, SPAN("|"));
        struct span form = bar == SIZE_MAX ? rest : span_make(rest.p, bar);
        add_word(form, DATE_WORD_MONTH, month, langs_of);
        rest = bar == SIZE_MAX ? span_from(rest, rest.n) : span_from(rest, bar + 1);
    }
}

static void add_label(const char *row, bool update)
{
    struct date_label l = {.update = update};
    struct span rest = span_trim(span_of(row));
    while (rest.n && l.count < DATE_LABEL_WORDS) {
        size_t n = span_find(rest, SPAN(" "));
        struct span word = n == SIZE_MAX ? rest : span_make(rest.p, n);
        rest = span_trim(span_from(rest, word.n));
        while (word.n && word.p[word.n - 1] == ':')
            word.n--;
        if (l.count == 0)
            add_word(word, update ? DATE_WORD_UPDATE : DATE_WORD_LABEL, 0, ~0u);
        l.words[l.count++] = date_word_hash(word);
    }
    if (!l.count)
        return;
    assert(label_count < LABELS);
    struct entry *e = slot_of(l.words[0]);
    l.next = e->labels;
    labels[label_count] = l;
    e->labels = &labels[label_count++];
}

static void add_language(const struct lang *lang, unsigned bit)
{
    static const enum lang_list months[] = {LIST_MONTHS, LIST_MONTHS_SHORT};
    for (size_t k = 0; k < 2; k++) {
        const char *const *row = lang_list(lang, months[k]);
        for (int m = 0; m < 12 && row[m]; m++)
            add_forms(row[m], m + 1, bit);
    }
    for (const char *const *row = lang_list(lang, LIST_WEEKDAYS); *row; row++)
        add_word(span_of(*row), DATE_WORD_WEEKDAY, 0, bit);
    for (const char *const *row = lang_list(lang, LIST_ISSUE_WORDS); *row; row++)
        add_word(span_of(*row), DATE_WORD_ISSUE, 0, bit);
    for (const char *const *row = lang_list(lang, LIST_SEASONS); *row; row++)
        add_word(span_of(*row), DATE_WORD_SEASON, 0, bit);
    for (const char *const *row = lang_list(lang, LIST_DATE_WORDS); *row; row++)
        add_word(span_of(*row), DATE_WORD_SMALL, 0, bit);
    for (const char *const *row = lang_list(lang, LIST_DATE_LABELS); *row; row++)
        add_label(*row, false);
    for (const char *const *row = lang_list(lang, LIST_UPDATE_LABELS); *row; row++)
        add_label(*row, true);
}

static void fill(void)
{
    for (size_t i = 0; i < lang_count; i++) {
        bool english = span_is(span_of(langs[i]->code), "en");
        add_language(langs[i], english ? ~0u : 1u << i);
    }
    for (size_t i = 0; zones[i]; i++)
        add_word(span_of(zones[i]), DATE_WORD_ZONE, 0, ~0u);
}

unsigned date_word_find(const struct lang *lang, uint64_t hash, int *month)
{
    pthread_once(&once, fill);
    const struct entry *e = slot_of(hash);
    if (!e->means)
        return DATE_WORD_NONE;
    unsigned mine = 0;
    for (size_t i = 0; lang && i < lang_count; i++)
        if (langs[i] == lang)
            mine = 1u << i;
    if (lang && !(e->langs & mine))
        return DATE_WORD_NONE;
    *month = e->month;
    return e->means;
}

const struct date_label *date_labels_of(uint64_t first)
{
    pthread_once(&once, fill);
    return slot_of(first)->labels;
}
