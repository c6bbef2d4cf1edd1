/* SPDX-License-Identifier: MIT
 *
 * Which language words are written in, by the commonest words of each (LIST_STOPWORDS), by endings
 * where words leave it open, and by letters. The words are data of the languages; here is only the
 * weighing. */
#include <assert.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "lang/lang.h"
#include "text/text.h"

#include "base/banned.h"

/* How many languages there are, so that what adds for each of them needs no loop. */
enum {
    LANGS = 0
#define LANG(name) +1
#include "lang/lang.def"
#undef LANG
};
_Static_assert(LANGS < 32, "a bit for each language, and one for WAY");

enum {
    WORD_SLOTS = 2048,   /* powers of two, at most half full: small tables ... */
    ENDING_SLOTS = 1024, /* ... stay in the processor's cache */
    ENDING_MOST = 10,    /* bytes of the longest ending */
    WORD_WORTH = 10,     /* a common word of the language */
    ENDING_WORTH = 3,    /* an ending of its words */
    LETTER_WORTH = 2,    /* a letter that not all languages have */
    CLEAR_LEAST = 20,    /* a passage speaks for a language from here ... */
    CLEAR_LEAD = 8,      /* ... and with this lead */
    LINE_WORDS = 7,      /* a line of running text has so many words at least */
    ENOUGH_WORDS = 300   /* of running text decide, when most are of one language */
};

/* Words and endings, by half their hash (the other half finds the place); which languages have
 * them: a bit by place in langs[]. Letters are those of two bytes that begin with 0xC3, by their
 * second byte. Built once, never changed. */
struct slot {
    uint32_t hash, langs;
};
static struct slot word_slots[WORD_SLOTS], ending_slots[ENDING_SLOTS];
static struct table {
    struct slot *slots;
    size_t mask, count;
} words = {word_slots, WORD_SLOTS - 1, 0}, endings = {ending_slots, ENDING_SLOTS - 1, 0};
/* Among endings: longer ones end so. */
static const uint32_t WAY = (uint32_t)1 << 31;
static uint32_t letters[256];
static pthread_once_t table_once = PTHREAD_ONCE_INIT;

static inline struct slot *slot_of(const struct table *table, uint64_t hash)
{
    const uint32_t half = (uint32_t)(hash >> 32);
    size_t i = (size_t)(hash ^ half) & table->mask;
    while (table->slots[i].langs && table->slots[i].hash != half)
        i = (i + 1) & table->mask;
    return &table->slots[i];
}

static inline uint64_t hash_on(uint64_t hash, char c)
{
    return (hash ^ (unsigned char)c) * 1099511628211u;
}

static void set(struct table *table, uint64_t hash, uint32_t bit)
{
    struct slot *s = slot_of(table, hash);
    table->count += s->langs == 0;
    assert(table->count <= table->mask / 2);
    s->hash = (uint32_t)(hash >> 32);
    s->langs |= bit;
}

/* Endings are hashed from their last byte on, so that a word shows all of its own in one pass. */
static void set_ending(struct span ending, uint32_t bit)
{
    uint64_t hash = 0;
    for (size_t i = ending.n; i-- > 0;) {
        hash = hash_on(hash, ending.p[i]);
        set(&endings, hash, i ? WAY : bit);
    }
}

/* Endings are listed as "-ing", letters as "+å". */
static void build_table(void)
{
    for (size_t l = 0; l < LANGS; l++)
        for (const char *const *w = lang_list(langs[l], LIST_STOPWORDS); *w; w++) {
            struct span s = span_of(*w);
            if (s.p[0] == '-' && s.n > 1)
                set_ending(span_from(s, 1), 1u << l);
            else if (s.p[0] == '+' && s.n == 3)
                letters[(unsigned char)s.p[2]] |= 1u << l;
            else
                set(&words, word_hash(*w), 1u << l);
        }
}

struct scores {
    int of[LANGS];
    unsigned words; /* looked at */
};

static inline void add(struct scores *s, uint32_t mask, int worth)
{
    for (size_t l = 0; l < LANGS; l++) /* no branch, which no processor could guess */
        s->of[l] += worth & -(int)(mask >> l & 1);
}

/* The longest ending of the word that any language knows, of those that leave a stem. */
static uint32_t ending_langs(const char *word, size_t n)
{
    size_t longest = n - 2 < ENDING_MOST ? n - 2 : ENDING_MOST;
    uint64_t hash = 0;
    uint32_t mask = 0;
    for (size_t k = 1; k <= longest; k++) {
        hash = hash_on(hash, (char)ascii_lower((unsigned char)word[n - k]));
        uint32_t here = slot_of(&endings, hash)->langs;
        if (!here)
            break;
        if (k > 1 && here != WAY)
            mask = here & ~WAY;
    }
    return mask;
}

/* The languages of the letters of a word. */
static uint32_t letter_langs(const char *word, size_t n)
{
    uint32_t mask = 0;
    for (size_t i = 0; i + 1 < n; i++)
        if ((unsigned char)word[i] == 0xC3) {
            unsigned char second = (unsigned char)word[i + 1];
            mask |= letters[second < 0x9F ? second + 0x20 : second];
        }
    return mask;
}

/* Adds what word W of S speaks for. */
static void score(struct span s, const struct word *w, struct scores *sum)
{
    const char *p = s.p + w->at;
    uint32_t mask = slot_of(&words, w->hash)->langs;
    int worth = mask ? WORD_WORTH : ENDING_WORTH;
    sum->words++;
    if (!mask && w->n > 3)
        mask = ending_langs(p, w->n);
    if (mask)
        add(sum, mask, worth);
    if (w->flags & WORD_WIDE)
        add(sum, letter_langs(p, w->n), LETTER_WORTH);
}

/* The language with most points, and its lead. */
static size_t leader(const struct scores *s, int *lead)
{
    size_t best = 0;
    int second = 0;
    for (size_t l = 1; l < LANGS; l++)
        if (s->of[l] > s->of[best])
            best = l;
    for (size_t l = 0; l < LANGS; l++)
        if (l != best && s->of[l] > second)
            second = s->of[l];
    *lead = s->of[best] - second;
    return best;
}

const struct lang *lang_of_passage(struct span s)
{
    struct scores sum = {0};
    int lead;
    struct word w;
    pthread_once(&table_once, build_table);
    for (size_t at = 0; words_next(s, &at, &w);)
        score(s, &w, &sum);
    size_t best = leader(&sum, &lead);
    return sum.of[best] >= CLEAR_LEAST && lead >= CLEAR_LEAD ? langs[best] : NULL;
}

bool lang_writes(const struct lang *lang, uint32_t cp)
{
    uint32_t low = cp >= 0xC0 && cp < 0xDF ? cp + 0x20 : cp;
    pthread_once(&table_once, build_table);
    for (size_t l = 0; l < LANGS; l++)
        if (langs[l] == lang && low >= 0xC0 && low < 0x100)
            return letters[0x80 | (low & 0x3F)] >> l & 1;
    return low < 0x80;
}

/* A line votes with its words for the language it is clearly in, so that a long passage of another
 * language weighs no more than its length. */
static void vote(struct span s, const struct word *w, size_t count, struct scores *votes,
                 struct scores *all)
{
    struct scores line = {0};
    int lead;
    for (size_t i = 0; i < count; i++)
        score(s, &w[i], &line);
    size_t best = leader(&line, &lead);
    for (size_t l = 0; l < LANGS; l++)
        all->of[l] += line.of[l];
    if (line.words < LINE_WORDS || line.of[best] < CLEAR_LEAST || lead < CLEAR_LEAD)
        return;
    votes->of[best] += (int)line.words;
    votes->words += line.words;
}

const struct lang *lang_of_text(const struct text *text, const struct text_words *w)
{
    struct scores votes = {0}, all = {0};
    int lead;
    pthread_once(&table_once, build_table);
    for (size_t i = 0; i < text->count; i++) {
        vote(text->lines[i].s, w->list + w->line[i], w->line[i + 1] - w->line[i], &votes, &all);
        if (votes.words >= ENOUGH_WORDS) {
            size_t best = leader(&votes, &lead);
            if (votes.of[best] * 4 >= (int)votes.words * 3)
                break;
        }
    }
    return langs[leader(votes.words ? &votes : &all, &lead)];
}
