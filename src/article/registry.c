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
    bool place;        /* the name of a place alone */
    bool caps;         /* an abbreviation: matched in capitals */
    struct span exact; /* one such as "HaV", which no "Hav" is; else empty */
};

/* A key under the hash of one of its forms, and the next under the same, or -1; longer ones first.
 */
struct link {
    unsigned key;
    int next;
};

/* A slot of a table from hash to number; free when number is 0. */
struct slot {
    uint64_t hash;
    unsigned number; /* of the link or row, from 1 */
};

/* Filled under pthread_once, constant afterwards. */
static struct key *keys;
static struct link *links;
static size_t key_count, key_cap, link_count, link_cap;
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
    MEM_PUSH(links, link_count, link_cap);
    const int new = (int)link_count++;
    struct slot *s = slot_of(by_word, hash);
    int at = (int)s->number - 1, before = -1;
    for (; at >= 0 && keys[links[at].key].count >= keys[k].count; at = links[at].next)
        before = at;
    links[new] = (struct link){(unsigned)k, at};
    if (before >= 0)
        links[before].next = new;
    else
        *s = (struct slot){hash, (unsigned)new + 1};
}

/* Hashes of the genitives and other forms of the word with hash STEM into LAST. */
static void make_variants(uint64_t stem, uint64_t last[VARIANTS])
{
    static const char *const ends[VARIANTS] = {"", "s", ":s", "'s", "’s"};
    for (size_t i = 0; i < VARIANTS; i++)
        last[i] = span_hash_on(stem, span_of(ends[i]));
}

/* True for a name with a capital inside, "KemI". */
static bool is_mixed(struct span name)
{
    for (size_t i = 1; i < name.n; i++)
        if (name.p[i] >= 'A' && name.p[i] <= 'Z' && name.p[i - 1] != '-')
            return true;
    return false;
}

static void add_name(struct span name, size_t row, bool place)
{
    struct key key = {.row = row, .place = place};
    struct word w = {0};
    for (size_t at = 0; words_next(name, &at, &w); key.count++) {
        if (key.count == KEY_WORDS)
            return;
        key.words[key.count] = w.hash;
    }
    if (key.count == 0)
        return;
    key.caps = key.count == 1 && w.flags & WORD_CAPS;
    if (key.count == 1 && !key.caps && is_mixed(name))
        key.exact = name;
    make_variants(key.words[key.count - 1], key.last);
    MEM_PUSH(keys, key_count, key_cap);
    keys[key_count++] = key;
    for (size_t i = 0; i < (key.count == 1 ? VARIANTS : 1); i++)
        link_key(key_count - 1, key.count == 1 ? key.last[i] : key.words[0]);
}

/* NAME as it stands in the address of a web site: lower case, without accents, spaces, hyphens. */
static uint64_t host_hash(struct span name)
{
    uint64_t h = span_hash(span_make("", 0));
    for (size_t at = 0; at < name.n;) {
        uint32_t cp = uni_lower(utf8_next(name, &at));
        const char low = (char)cp;
        if (cp < 0x80 && (ascii_alpha((int)cp) || ascii_digit((int)cp)))
            h = span_hash_on(h, span_make(&low, 1));
        else if (cp >= 0x80)
            h = span_hash_on(h, span_of(cp == 0xE5 || cp == 0xE4   ? "a"
                                        : cp == 0xF6 || cp == 0xF8 ? "o"
                                        : cp == 0xE6               ? "ae"
                                        : cp == 0xE9               ? "e"
                                                                   : ""));
    }
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

/* Nearly all that differ do so in their first two bytes. */
static inline bool same(const char *a, const char *b)
{
    return a[0] == b[0] && a[1] == b[1] && strcmp(a, b) == 0;
}

/* The row of the body of Sweden with the code or name BODY, or ROWS. */
static size_t row_of(const char *body)
{
    size_t row = 0;
    while (row < ROWS && !(rows[row].code && same(rows[row].code, body)) &&
           !same(rows[row].name, body))
        row++;
    return row;
}

/* Seats of one body stand together. */
static void add_seats(void)
{
    size_t row = ROWS;
    for (size_t i = 0; i < sizeof seats / sizeof *seats; i++) {
        if (i == 0 || strcmp(seats[i].body, seats[i - 1].body) != 0)
            row = row_of(seats[i].body);
        if (row < ROWS)
            add_name(span_of(seats[i].place), row, true);
    }
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
    add_seats();
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
    for (int i = (int)slot->number - 1; i >= 0; i = links[i].next) {
        const struct key *k = &keys[links[i].key];
        if (!matches(k, &s->words[w], s->first[b + 1] - w) ||
            (k->exact.n && !span_starts(scan_word(s, b, w), k->exact)))
            continue;
        *hit = (struct registry_hit){k->row, k->count, k->place};
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
    for (int i = (int)slot->number - 1; i >= 0; i = links[i].next) {
        const struct key *k = &keys[links[i].key];
        if (k->place && k->count == 1 && k->words[0] == slot->hash)
            return k->row;
    }
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
