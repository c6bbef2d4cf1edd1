/* SPDX-License-Identifier: MIT
 *
 * Compiles the phrases of a language and finds them in words. Only the word where a phrase begins
 * is looked up; so the work is one look-up a word, whatever the number of phrases. */
#include "anthology/cues.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

enum { STEM_KEY = 3 };

static const enum lang_list compiled[] = {
    LIST_NORMS,         LIST_NORM_SIGNS, LIST_IMPERATIVES, LIST_RULE_OPENERS,
    LIST_MAXIMS,        LIST_ADVICE,     LIST_NOT_ADVICE,  LIST_ENUMERATIONS,
    LIST_ABBREVIATIONS, LIST_SAID,       LIST_DECIDED,
};

/* The byte at P in lower case: ASCII and, behind 0xC3, the letters of Latin-1. */
static int low_byte(const char *p, size_t at)
{
    unsigned char c = (unsigned char)p[at];
    if (c >= 0x80 && c <= 0x9E && at && (unsigned char)p[at - 1] == 0xC3 && c != 0x97)
        return c + 0x20;
    return ascii_lower(c);
}

static uint64_t stem_key(struct span s)
{
    uint64_t key = 1;
    for (size_t i = 0; i < STEM_KEY; i++)
        key = key << 8 | (unsigned)low_byte(s.p, i);
    return key;
}

/* Spreads the bits of a key, whose low ones may be alike. */
static uint64_t stir(uint64_t key)
{
    return key * 0x9E3779B97F4A7C15u >> 40;
}

/* The first bytes of the word at byte AT of S, a blank for each that it lacks. */
static uint64_t lead_key(struct span s, size_t at)
{
    uint64_t key = 2;
    bool inside = true;
    for (size_t i = at; i < at + STEM_KEY; i++) {
        int c = inside && i < s.n ? low_byte(s.p, i) : ' ';
        inside = inside && (c >= 0x80 || ascii_alpha(c) || ascii_digit(c) || c == '-');
        key = key << 8 | (unsigned)(inside ? c : ' ');
    }
    return key;
}

/* -- compiling --------------------------------------------------------------------------------- */

/* WORD, or what begins so when STEM. False when a stem is too short to be looked up. */
static bool compile_part(struct cue_part *part, struct span word, bool stem)
{
    *part = (struct cue_part){.stem = word};
    if (stem)
        return word.n >= STEM_KEY;
    char lower[64];
    size_t n = word.n < sizeof lower - 1 ? word.n : sizeof lower - 1;
    memcpy(lower, word.p, n);
    while (n && lower[n - 1] == '.') /* words_cut keeps inner full stops alone */
        n--;
    lower[n] = 0;
    part->hash = word_hash(lower);
    return true;
}

/* The parts of ROW, in PARTS; its last word is a stem, too, when STEM. Their number, or 0. */
static size_t compile_parts(struct cue_part *parts, struct span row, bool stem)
{
    size_t count = 0;
    for (size_t at = 0; at < row.n && count < CUE_PARTS;) {
        size_t end = at;
        while (end < row.n && row.p[end] != ' ')
            end++;
        struct span word = span_make(row.p + at, end - at);
        bool star = word.p[word.n - 1] == '*', comma = word.p[0] == ',';
        word = comma ? span_from(word, 1) : word;
        if (star)
            word.n--;
        if (star && !word.n)
            parts[count++] = (struct cue_part){0};
        else if (!compile_part(&parts[count++], word, star || (stem && end == row.n)))
            return 0;
        parts[count - 1].comma = comma;
        at = end + 1;
    }
    return count;
}

static void set_bit(unsigned char *bits, uint64_t hash)
{
    bits[hash % CUE_BITS / 8] |= (unsigned char)(1 << hash % 8);
}

/* Of the words of a row, the longest is taken for the rarest. A row of weight 1 is no reason to
 * look at a sentence. */
static void mark_worth(struct cues *c, const struct cue *cue, const struct cue_part *parts)
{
    const struct cue_part *rare = NULL;
    if (cue->list == LIST_IMPERATIVES || cue->list == LIST_RULE_OPENERS)
        set_bit(c->orders, parts[0].hash);
    bool norm = cue->list == LIST_NORMS && cue->weight > 1;
    for (size_t i = 0; i < cue->count && (norm || cue->list == LIST_MAXIMS); i++)
        if (parts[i].hash && (!rare || parts[i].stem.n > rare->stem.n))
            rare = &parts[i];
    if (rare)
        set_bit(c->worth, rare->hash);
}

/* Puts CUE with the PARTS among the others, under what it begins with. */
static void add_cue(struct cues *c, struct cue cue, const struct cue_part *parts)
{
    mark_worth(c, &cue, parts);
    size_t words = cue.count;
    cue.first = c->part_count;
    for (size_t i = 0; i < cue.count; i++) {
        words += parts[i].hash || parts[i].stem.n ? 0 : CUE_GAP - 1;
        MEM_PUSH(c->parts, c->part_count, c->part_cap);
        c->parts[c->part_count++] = parts[i];
    }
    uint64_t key = parts[0].hash ? parts[0].hash : stem_key(parts[0].stem);
    c->most = words > c->most ? words : c->most;
    if (cue.list == LIST_TERMS)
        set_bit(c->worth, stir(lead_key(parts[0].stem, 0)));
    size_t *place = keys_place(parts[0].hash ? &c->words : &c->stems, key);
    set_bit(c->begins, stir(key));
    cue.next = *place;
    *place = c->count + 1;
    MEM_PUSH(c->list, c->count, c->cap);
    c->list[c->count++] = cue;
}

static void add_row(struct cues *c, enum lang_list list, const char *row)
{
    const char *bar = strchr(row, '|');
    struct cue cue = {.list = list, .weight = 1};
    cue.row = bar ? span_make(row, (size_t)(bar - row)) : span_of(row);
    if (bar)
        cue.weight = (int)strtol(bar + 1, NULL, 10);
    struct cue_part parts[CUE_PARTS];
    cue.count = compile_parts(parts, cue.row, false);
    if (cue.count)
        add_cue(c, cue, parts);
}

/* A theme or key term, "id|name|stem|stem...": a cue of LIST for each stem that bears the id. A
 * stem with a blank behind it is a whole word. */
static void add_stems(struct cues *c, enum lang_list list, const char *row)
{
    struct span id = {0};
    for (size_t n = 0; *row; n++) {
        size_t length = strcspn(row, "|");
        struct span field = span_make(row, length);
        struct cue cue = {.list = list, .weight = 1, .row = id};
        struct cue_part parts[CUE_PARTS];
        if (n == 0)
            id = field;
        else if (n > 1 && length)
            cue.count = compile_parts(parts, span_trim(field), row[length - 1] != ' ');
        if (cue.count)
            add_cue(c, cue, parts);
        row += length + (row[length] == '|');
    }
}

void cues_init(struct cues *c, const struct lang *lang)
{
    *c = (struct cues){.lang = lang};
    keys_init(&c->words);
    keys_init(&c->stems);
    for (size_t i = 0; i < sizeof compiled / sizeof *compiled; i++)
        for (const char *const *row = lang_list(lang, compiled[i]); *row; row++)
            add_row(c, compiled[i], *row);
    for (const char *const *row = lang_list(lang, LIST_THEMES); *row; row++)
        add_stems(c, LIST_THEMES, *row);
}

void cues_init_terms(struct cues *c, const struct lang *lang)
{
    *c = (struct cues){.lang = lang};
    keys_init(&c->words);
    keys_init(&c->stems);
    for (const char *const *row = lang_list(lang, LIST_TERMS); *row; row++)
        add_stems(c, LIST_TERMS, *row);
}

bool cues_add_term(struct cues *c, struct span id, struct span form)
{
    struct cue_part parts[CUE_PARTS];
    struct cue cue = {.list = LIST_TERMS, .weight = 1, .row = id};
    cue.count = compile_parts(parts, form, false);
    bool ok = cue.count && (parts[0].hash || parts[0].stem.n);
    if (ok)
        add_cue(c, cue, parts);
    return ok;
}

void cues_clear(struct cues *c)
{
    free(c->list);
    free(c->parts);
    keys_clear(&c->words);
    keys_clear(&c->stems);
}

/* -- finding ----------------------------------------------------------------------------------- */

static bool stem_fits(struct span stem, struct span word)
{
    if (word.n < stem.n)
        return false;
    for (size_t i = 0; i < stem.n; i++)
        if (low_byte(word.p, i) != (unsigned char)stem.p[i])
            return false;
    return true;
}

/* The number of words that the PARTS from P on take at W, or 0. */
static size_t match(const struct cue_part *p, size_t parts, struct span text, const struct word *w,
                    size_t count)
{
    for (size_t used = 0; parts; p++, parts--, used++) {
        if (!p->hash && !p->stem.n) {
            for (size_t gap = 0; gap <= CUE_GAP && used + gap < count; gap++) {
                size_t rest = match(p + 1, parts - 1, text, w + used + gap, count - used - gap);
                if (rest)
                    return used + gap + rest;
            }
            return 0;
        }
        if (used >= count)
            return 0;
        struct span word = span_make(text.p + w[used].at, w[used].n);
        if (p->comma && !(w[used].flags & WORD_COMMA))
            return 0;
        if (p->hash ? p->hash != w[used].hash : !stem_fits(p->stem, word))
            return 0;
        if (parts == 1)
            return used + 1;
    }
    return 0;
}

/* Adds the rows of the chain FIRST that match at word AT. */
static size_t follow(const struct cues *c, const size_t *first, unsigned mask, struct span text,
                     const struct word *w, size_t count, size_t at, struct cue_hit *hits, size_t n)
{
    for (size_t i = first ? *first : 0; i && n < CUE_HITS; i = c->list[i - 1].next) {
        const struct cue *cue = &c->list[i - 1];
        if (cue->list < LIST_NORMS || !(mask & CUE_MASK(cue->list)))
            continue;
        size_t words = match(c->parts + cue->first, cue->count, text, w + at, count - at);
        if (words)
            hits[n++] = (struct cue_hit){cue, at, words};
    }
    return n;
}

size_t cues_find(const struct cues *c, unsigned mask, struct span text, const struct word *w,
                 size_t count, struct cue_hit *hits)
{
    size_t n = 0;
    for (size_t i = 0; i < count && n < CUE_HITS; i++) {
        if (cues_bit(c->begins, stir(w[i].hash)))
            n = follow(c, keys_lookup(&c->words, w[i].hash), mask, text, w, count, i, hits, n);
        if (w[i].n < STEM_KEY)
            continue;
        uint64_t key = stem_key(span_make(text.p + w[i].at, w[i].n));
        if (cues_bit(c->begins, stir(key)))
            n = follow(c, keys_lookup(&c->stems, key), mask, text, w, count, i, hits, n);
    }
    return n;
}

const struct cue *cues_at(const struct cues *c, enum lang_list list, struct span text,
                          const struct word *w, size_t count, size_t *words)
{
    const struct cue *best = NULL;
    *words = 0;
    bool begins = count && cues_bit(c->begins, stir(w->hash));
    const size_t *first = begins ? keys_lookup(&c->words, w->hash) : NULL;
    for (size_t i = first ? *first : 0; i; i = c->list[i - 1].next) {
        if (c->list[i - 1].list != list)
            continue;
        const struct cue *cue = &c->list[i - 1];
        size_t n = match(c->parts + cue->first, cue->count, text, w, count);
        if (n > *words) {
            *words = n;
            best = &c->list[i - 1];
        }
    }
    return best;
}

/* Bytes that the parts of CUE say: of two that take the same words the one that says more. */
static size_t said(const struct cues *c, const struct cue *cue)
{
    size_t n = 0;
    for (size_t i = 0; i < cue->count; i++)
        n += c->parts[cue->first + i].stem.n;
    return n;
}

bool cues_term_may(const struct cues *c, struct span text, size_t at)
{
    return cues_bit(c->worth, stir(lead_key(text, at)));
}

bool cues_term_begins(const struct cues *c, struct span text, const struct word *w)
{
    return cues_bit(c->begins, stir(w->hash)) ||
           (w->n >= STEM_KEY &&
            cues_bit(c->begins, stir(stem_key(span_make(text.p + w->at, w->n)))));
}

const struct cue *cues_term(const struct cues *c, struct span text, const struct word *w,
                            size_t count, size_t *words)
{
    const size_t *chains[2] = {NULL, NULL};
    const struct cue *best = NULL;
    *words = 0;
    if (count && cues_bit(c->begins, stir(w->hash)))
        chains[0] = keys_lookup(&c->words, w->hash);
    uint64_t key = count && w->n >= STEM_KEY ? stem_key(span_make(text.p + w->at, w->n)) : 0;
    if (key && cues_bit(c->begins, stir(key)))
        chains[1] = keys_lookup(&c->stems, key);
    for (int k = 0; k < 2; k++)
        for (size_t i = chains[k] ? *chains[k] : 0; i; i = c->list[i - 1].next) {
            const struct cue *cue = &c->list[i - 1];
            size_t n = match(c->parts + cue->first, cue->count, text, w, count);
            if (n > *words || (n && n == *words && said(c, cue) > said(c, best))) {
                *words = n;
                best = cue;
            }
        }
    return best;
}
