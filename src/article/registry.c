/* SPDX-License-Identifier: MIT
 *
 * The known organisations under the hash of the first word of each of their names. Made once before
 * its first use and only read after that. */
#include "article/registry.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "edge/uni.h"

#include "base/banned.h"

static const struct registered rows[] = {
#define MUNICIPALITY(code, place, name) {ORG_MUNICIPALITY, code, name, NULL, place, NULL},
#include "lang/municipalities_sv.def"
#undef MUNICIPALITY
#define ORG(kind, code, name, others) {ORG_##kind, code, name, NULL, NULL, others},
#define ORG_FI(kind, name, name_fi, others) {ORG_##kind, NULL, name, name_fi, NULL, others},
#include "lang/orgs_sv.def"
#include "lang/orgs_nordic.def"
#undef ORG
#undef ORG_FI
#define MUNICIPALITY_FI(place, name, place_fi, name_fi) \
    {ORG_MUNICIPALITY, NULL, name, name_fi, place, place_fi},
#define MUNICIPALITY_NORDIC(place, name) {ORG_MUNICIPALITY, NULL, name, NULL, place, NULL},
#include "lang/municipalities_nordic.def"
#undef MUNICIPALITY_FI
#undef MUNICIPALITY_NORDIC
};

/* Further places that stand for a body, told by its code or its name. */
struct seat {
    const char *body, *place;
};
static const struct seat seats[] = {
#define SEAT(code, place) {code, place},
#include "lang/seats_sv.def"
#undef SEAT
#define DISTRICT(code, place) {code, place},
#include "lang/districts_sv.def"
#undef DISTRICT
#define EXONYM(body, place) {body, place},
#include "lang/exonyms.def"
#undef EXONYM
#define HOSPITAL(code, place) {code, place},
#define GROUNDS(university, place) {university, place},
#define CAMPUS(university, code)
#include "lang/sites_sv.def"
#undef HOSPITAL
#undef GROUNDS
#undef CAMPUS
};
/* Bodies of Sweden by the area code of their telephone (a municipality's code) and by a label of
 * their domain (a name). */
struct reached {
    const char *by, *body;
};
static const struct reached areas[] = {
#define AREA(code, body) {code, body},
#define DOMAIN(label, body)
#include "lang/reached_sv.def"
#undef AREA
#undef DOMAIN
};
static const struct reached domains[] = {
#define AREA(code, body)
#define DOMAIN(label, body) {label, body},
#include "lang/reached_sv.def"
#undef AREA
#undef DOMAIN
};
enum {
    LANGS = 32,
    TAILS = 16, /* endings of inhabitants of one language */
    ROWS = sizeof rows / sizeof *rows,
    KEY_WORDS = 10,
    VARIANTS = 5,
    SLOTS = 32768,
    NAME_BYTES = 64
};

/* One form of a name: the hashes of its words; the last may stand in several forms. */
struct key {
    uint64_t words[KEY_WORDS];
    uint64_t last[VARIANTS];
    size_t count;
    size_t row;
    bool place; /* the name of a place alone */
    bool caps;  /* an abbreviation: matched in capitals */
    int next;   /* key that begins with the same word, or -1; longer ones first */
};

/* A slot of a table from hash to number; free when number is 0. */
struct slot {
    uint64_t hash;
    unsigned number; /* of the key or row, from 1 */
};

/* Filled under pthread_once, constant afterwards. */
static struct key *keys;
static size_t key_count, key_cap;
static struct slot by_word[SLOTS], by_host[SLOTS];
static pthread_once_t once = PTHREAD_ONCE_INIT;

const struct registered *registry_rows(size_t *count)
{
    *count = ROWS;
    return rows;
}

/* -- making the tables ------------------------------------------------------------------------- */

static struct slot *slot_of(struct slot *table, uint64_t hash)
{
    size_t i = (size_t)((hash * 0x9E3779B97F4A7C15u) >> 32) % SLOTS;
    while (table[i].number && table[i].hash != hash)
        i = (i + 1) % SLOTS;
    return &table[i];
}

/* Puts key K under HASH, behind longer ones. */
static void link_key(size_t k, uint64_t hash)
{
    struct slot *s = slot_of(by_word, hash);
    if (!s->number) {
        *s = (struct slot){hash, (unsigned)k + 1};
        return;
    }
    int at = (int)s->number - 1;
    if (keys[at].count < keys[k].count) {
        keys[k].next = at;
        s->number = (unsigned)k + 1;
        return;
    }
    while (keys[at].next >= 0 && keys[keys[at].next].count >= keys[k].count)
        at = keys[at].next;
    keys[k].next = keys[at].next;
    keys[at].next = (int)k;
}

static void add_key(const struct key *key, uint64_t first)
{
    MEM_PUSH(keys, key_count, key_cap);
    keys[key_count] = *key;
    keys[key_count].next = -1;
    link_key(key_count++, first);
}

/* Hashes of the genitives and other forms of the lower-case WORD into LAST. */
static void make_variants(struct span word, uint64_t last[VARIANTS])
{
    static const char *const ends[VARIANTS] = {"", "s", ":s", "'s", "’s"};
    uint64_t stem = span_hash(word);
    for (size_t i = 0; i < VARIANTS; i++)
        last[i] = span_hash_on(stem, span_of(ends[i]));
}

static void add_name(struct span name, size_t row, bool place)
{
    struct buf low;
    struct word *list = NULL;
    size_t count = 0, cap = 0;
    if (name.n == 0)
        return;
    buf_init(&low);
    uni_lower_text(name, &low);
    words_cut(name, &list, &count, &cap);
    bool caps = count == 1 && list[0].flags & WORD_CAPS;
    count = 0;
    words_cut(buf_span(&low), &list, &count, &cap);
    if (count && count <= KEY_WORDS) {
        struct key key = {.count = count, .row = row, .place = place, .caps = caps};
        for (size_t i = 0; i < count; i++)
            key.words[i] = list[i].hash;
        const struct word *w = &list[count - 1];
        make_variants(span_make(low.p + w->at, w->n), key.last);
        for (size_t i = 0; i < (count == 1 ? VARIANTS : 1); i++)
            add_key(&key, count == 1 ? key.last[i] : key.words[0]);
    }
    free(list);
    buf_clear(&low);
}

/* NAME as it stands in the address of a web site: lower case, without accents, spaces, hyphens. */
static uint64_t host_hash(struct span name)
{
    struct buf b;
    buf_init(&b);
    for (size_t at = 0; at < name.n;) {
        uint32_t cp = uni_lower(utf8_next(name, &at));
        if (cp < 0x80) {
            if (ascii_alpha((int)cp) || ascii_digit((int)cp))
                buf_putc(&b, (char)cp);
        } else {
            buf_puts(&b, cp == 0xE5 || cp == 0xE4   ? "a"
                         : cp == 0xF6 || cp == 0xF8 ? "o"
                         : cp == 0xE6               ? "ae"
                         : cp == 0xE9               ? "e"
                                                    : "");
        }
    }
    uint64_t h = span_hash(buf_span(&b));
    buf_clear(&b);
    return h;
}

static void add_host(struct span name, size_t row)
{
    if (name.n == 0)
        return;
    uint64_t h = host_hash(name);
    struct slot *s = slot_of(by_host, h);
    if (!s->number)
        *s = (struct slot){h, (unsigned)row + 1};
}

static void add_row(size_t row)
{
    const struct registered *r = &rows[row];
    add_name(span_of(r->name), row, false);
    add_name(span_of(r->name_fi), row, false);
    add_name(span_of(r->place), row, true);
    add_host(span_of(r->place ? r->place : r->name), row);
    struct span rest = span_of(r->others);
    while (rest.n) {
        size_t bar = span_find(rest, SPAN("|"));
        struct span part = bar == SIZE_MAX ? rest : span_make(rest.p, bar);
        rest = bar == SIZE_MAX ? span_from(rest, rest.n) : span_from(rest, bar + 1);
        add_name(part, row, r->place != NULL);
        add_host(part, row);
    }
}

/* The row of the body of Sweden with the code or name BODY, or ROWS. */
static size_t row_of(const char *body)
{
    size_t row = 0;
    while (row < ROWS && !(rows[row].code && strcmp(rows[row].code, body) == 0) &&
           strcmp(rows[row].name, body) != 0)
        row++;
    return row;
}

static void add_seat(const struct seat *seat)
{
    size_t row = row_of(seat->body);
    if (row < ROWS)
        add_name(span_of(seat->place), row, true);
}

/* The endings of inhabitants of each language, and their last bytes. */
static struct tails {
    struct span list[TAILS];
    size_t count;
    bool last[256];
} tails[LANGS];

static void add_tails(size_t lang)
{
    struct tails *t = &tails[lang];
    for (const char *const *e = lang_list(langs[lang], LIST_INHABITANTS); *e; e++) {
        struct span s = span_of(*e);
        if (!s.n || t->count == TAILS)
            continue;
        t->list[t->count++] = s;
        t->last[(unsigned char)s.p[s.n - 1]] = true;
    }
}

static void fill(void)
{
    for (size_t l = 0; l < lang_count && l < LANGS; l++)
        add_tails(l);
    for (size_t row = 0; row < ROWS; row++)
        add_row(row);
    for (size_t i = 0; i < sizeof seats / sizeof *seats; i++)
        add_seat(&seats[i]);
    for (size_t i = 0; i < sizeof domains / sizeof *domains; i++) {
        size_t row = row_of(domains[i].body);
        if (row < ROWS)
            add_host(span_of(domains[i].by), row);
    }
}

/* -- finding ----------------------------------------------------------------------------------- */

static bool matches(const struct key *k, const struct word *words, size_t left)
{
    if (k->count > left || !(words[0].flags & WORD_UPPER))
        return false;
    if (k->caps && !(words[0].flags & WORD_CAPS) && words[0].n <= 6)
        return false;
    for (size_t i = 0; i + 1 < k->count; i++)
        if (words[i].hash != k->words[i] || (i && words[i].flags & WORD_BREAK))
            return false;
    const struct word *last = &words[k->count - 1];
    if (k->count > 1 && last->flags & WORD_BREAK)
        return false;
    for (size_t i = 0; i < VARIANTS; i++)
        if (last->hash == k->last[i])
            return true;
    return false;
}

bool registry_at(const struct scan *s, size_t b, size_t w, struct registry_hit *hit)
{
    pthread_once(&once, fill);
    const struct slot *slot = slot_of(by_word, s->words[w].hash);
    for (int k = (int)slot->number - 1; k >= 0; k = keys[k].next) {
        if (!matches(&keys[k], &s->words[w], s->first[b + 1] - w))
            continue;
        *hit = (struct registry_hit){keys[k].row, keys[k].count, keys[k].place};
        return true;
    }
    return false;
}

/* The municipality whose one-word place name in lower case is STEM with END behind it. */
static size_t place_of(struct span stem, const char *end)
{
    char low[NAME_BYTES];
    size_t n = strlen(end);
    if (stem.n + n > sizeof low)
        return SIZE_MAX;
    memcpy(low, stem.p, stem.n);
    if (n)
        memcpy(low + stem.n, end, n);
    const struct slot *slot = slot_of(by_word, span_hash(span_make(low, stem.n + n)));
    for (int k = (int)slot->number - 1; k >= 0; k = keys[k].next)
        if (keys[k].place && keys[k].count == 1 && keys[k].words[0] == slot->hash)
            return keys[k].row;
    return SIZE_MAX;
}

size_t registry_inhabitants(const struct lang *lang, struct span word)
{
    pthread_once(&once, fill);
    size_t l = 0;
    while (l + 1 < lang_count && l + 1 < LANGS && langs[l] != lang)
        l++;
    const struct tails *t = &tails[l];
    if (!word.n || !t->last[(unsigned char)word.p[word.n - 1]])
        return SIZE_MAX;
    for (size_t i = 0; i < t->count; i++) {
        struct span ending = t->list[i];
        if (word.n < ending.n + 3 || !span_ends(word, ending))
            continue;
        struct span stem = span_make(word.p, word.n - ending.n);
        size_t row = place_of(stem, "");
        if (row == SIZE_MAX)
            row = place_of(stem, "å"); /* Umeå: umebor */
        if (row != SIZE_MAX)
            return row;
    }
    return SIZE_MAX;
}

size_t registry_host(struct span host)
{
    pthread_once(&once, fill);
    size_t end = host.n;
    for (int label = 0; label < 3 && end > 0; label++) {
        size_t at = end;
        while (at > 0 && host.p[at - 1] != '.' && host.p[at - 1] != '@')
            at--;
        if (label > 0) {
            const struct slot *s = slot_of(by_host, host_hash(span_make(host.p + at, end - at)));
            if (s->number)
                return s->number - 1;
        }
        end = at ? at - 1 : 0;
    }
    return SIZE_MAX;
}

size_t registry_area(struct span digits)
{
    for (size_t i = 0; i < sizeof areas / sizeof *areas; i++)
        if (span_is(digits, areas[i].by)) {
            size_t row = row_of(areas[i].body);
            return row < ROWS ? row : SIZE_MAX;
        }
    return SIZE_MAX;
}
