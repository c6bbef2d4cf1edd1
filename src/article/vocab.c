/* SPDX-License-Identifier: MIT
 *
 * The single-word lists of a language in one hash table from word to bits, made before its first
 * use and only read after that. */
#include "article/vocab.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "edge/uni.h"

#include "base/banned.h"

enum { LANGS = 32, FORMS = 64, WORD_BYTES = 96, ENDINGS = 4096, ENDING_BYTES = 3, TAIL_BYTES = 4 };

struct vocab_slot {
    uint64_t hash; /* 0: free */
    unsigned bits;
};

struct vocab {
    const struct lang *lang;
    struct vocab_slot *slots;
    size_t mask;
    struct vocab_form forms[FORMS];
    size_t form_count;
    unsigned char endings[ENDINGS / 8]; /* set for the last bytes of every form of a role */
    struct vocab_slot *roles; /* by hash from the last byte on; BITS is 1 + place in LIST_ROLES */
    size_t role_mask, role_most; /* bytes of the longest role */
};

/* Lists of single words and the bit that each gives. */
static const struct {
    enum lang_list list;
    unsigned bits;
} rows[] = {
    {LIST_GIVEN_NAMES, VOCAB_NAME},
    {LIST_GIVEN_NAMES_HE, VOCAB_NAME_HE},
    {LIST_GIVEN_NAMES_SHE, VOCAB_NAME_SHE},
    {LIST_NAME_PARTICLES, VOCAB_PARTICLE},
    {LIST_NOT_NAMES, VOCAB_NOT_NAME},
    {LIST_FUNCTION_WORDS, VOCAB_FUNCTION},
    {LIST_SAID, VOCAB_SAID},
    {LIST_HE, VOCAB_HE},
    {LIST_SHE, VOCAB_SHE},
    {LIST_FIRST_PERSON, VOCAB_I},
    {LIST_WE, VOCAB_WE},
    {LIST_ROLE_PREFIXES, VOCAB_PREFIX},
    {LIST_COPULAS, VOCAB_COPULA},
    {LIST_AT, VOCAB_AT},
    {LIST_FORMER, VOCAB_FORMER},
    {LIST_BESIDE, VOCAB_BESIDE},
    {LIST_CREDITS, VOCAB_CREDIT},
    {LIST_PLACE_TAILS, VOCAB_TAIL},
    {LIST_PLACE_WORDS, VOCAB_COMMON},
    {LIST_OUTSIDERS, VOCAB_OUTSIDER},
    {LIST_WRITERS, VOCAB_WRITER},
    {LIST_SENDERS, VOCAB_SENDER},
};

/* Each filled under the lock when its language first occurs, constant afterwards. */
static struct vocab vocabs[LANGS];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static uint64_t hash_of(struct span word)
{
    struct word first, second;
    size_t at = 0;
    return words_next(word, &at, &first) && !words_next(word, &at, &second) ? first.hash : 0;
}

/* The bit of ENDINGS for a word that ends so. */
static unsigned ending_bit(struct span word)
{
    unsigned h = 0;
    for (size_t i = word.n < ENDING_BYTES ? 0 : word.n - ENDING_BYTES; i < word.n; i++)
        h = h * 31 + (unsigned char)word.p[i];
    return h % ENDINGS;
}

static void add_role_endings(struct vocab *v, const char *role)
{
    static const char *const none[] = {"", NULL};
    const char *const *tails[] = {none, lang_list(v->lang, LIST_ROLE_TAILS)};
    for (size_t k = 0; k < 2; k++) {
        for (const char *const *t = tails[k]; *t; t++) {
            char form[WORD_BYTES];
            struct span a = span_of(role), b = span_of(*t);
            if (a.n + b.n > sizeof form)
                continue;
            memcpy(form, a.p, a.n);
            if (b.n)
                memcpy(form + a.n, b.p, b.n);
            unsigned bit = ending_bit(span_make(form, a.n + b.n));
            v->endings[bit / 8] |= (unsigned char)(1u << bit % 8);
        }
    }
}

static inline struct vocab_slot *find(struct vocab_slot *slots, size_t mask, uint64_t hash)
{
    size_t i = (size_t)((hash * 0x9E3779B97F4A7C15u) >> 32) & mask;
    while (slots[i].hash && slots[i].hash != hash)
        i = (i + 1) & mask;
    return &slots[i];
}

static struct vocab_slot *slot_of(const struct vocab *v, uint64_t hash)
{
    return find(v->slots, v->mask, hash);
}

/* The hash of a text that grows to its front. */
static inline uint64_t hash_before(uint64_t hash, char c)
{
    return (hash ^ (unsigned char)c) * 1099511628211u;
}

static void add_role(struct vocab *v, const char *role, unsigned number)
{
    struct span s = span_of(role);
    uint64_t hash = 0;
    for (size_t i = s.n; i-- > 0;)
        hash = hash_before(hash, s.p[i]);
    struct vocab_slot *slot = find(v->roles, v->role_mask, hash);
    if (!slot->hash)
        *slot = (struct vocab_slot){hash, number};
    if (s.n > v->role_most)
        v->role_most = s.n;
}

static void add_roles(struct vocab *v)
{
    const char *const *list = lang_list(v->lang, LIST_ROLES);
    size_t count = 0, size = 64;
    while (list[count])
        count++;
    while (size < 2 * count)
        size *= 2;
    v->roles = mem_alloc(size * sizeof *v->roles);
    memset(v->roles, 0, size * sizeof *v->roles);
    v->role_mask = size - 1;
    for (size_t i = 0; i < count; i++) {
        add_role(v, list[i], (unsigned)i + 1);
        add_role_endings(v, list[i]);
    }
}

static void add(struct vocab *v, struct span word, unsigned bits)
{
    uint64_t h = hash_of(word);
    if (h == 0)
        return;
    struct vocab_slot *s = slot_of(v, h);
    s->hash = h;
    s->bits |= bits;
}

/* The part of *ROW before its first bar; *ROW moves behind the bar. */
static struct span take_part(struct span *row)
{
    size_t bar = span_find(*row, SPAN("|"));
    struct span part = bar == SIZE_MAX ? *row : span_make(row->p, bar);
    *row = bar == SIZE_MAX ? span_from(*row, row->n) : span_from(*row, bar + 1);
    return part;
}

/* "municipality|staden|kommunen" */
static void add_nouns(struct vocab *v, struct span row)
{
    unsigned kind = (unsigned)org_kind_find(take_part(&row));
    while (row.n)
        add(v, take_part(&row), VOCAB_NOUN | kind << VOCAB_KIND_SHIFT);
}

/* "municipality|* kommun", "region|region *", "company|*hem" */
static void add_form(struct vocab *v, struct span row)
{
    struct vocab_form f = {.kind = org_kind_find(take_part(&row))};
    size_t star = span_find(row, SPAN("*"));
    if (star == SIZE_MAX || f.kind == ORG_KIND_COUNT || v->form_count == FORMS)
        return;
    f.before = star > 0;
    struct span literal = f.before ? span_make(row.p, star) : span_from(row, 1);
    if (!f.before && literal.n && literal.p[0] != ' ') {
        f.ending = literal;
        v->forms[v->form_count++] = f;
        return;
    }
    struct word *list = NULL;
    size_t count = 0, cap = 0;
    words_cut(literal, &list, &count, &cap);
    for (; f.count < count && f.count < 4; f.count++)
        f.words[f.count] = list[f.count].hash;
    if (f.count) {
        char form[WORD_BYTES];
        const struct word *last = &list[count - 1];
        int n = snprintf(form, sizeof form, "%.*ss", (int)last->n, literal.p + last->at);
        struct span genitive = span_make(form, (size_t)n);
        f.genitive = hash_of(genitive);
        v->forms[v->form_count++] = f;
        add(v, span_make(literal.p + list[0].at, list[0].n), VOCAB_FORM);
        if (f.count == 1 && !f.before)
            add(v, genitive, VOCAB_FORM);
    }
    free(list);
}

static size_t rows_in(const struct lang *lang)
{
    size_t n = 0;
    for (int l = 0; l < LIST_COUNT; l++)
        for (const char *const *row = lang_list(lang, (enum lang_list)l); *row; row++)
            n++;
    return n;
}

static void build(struct vocab *v, const struct lang *lang)
{
    size_t size = 256;
    while (size < 3 * rows_in(lang))
        size *= 2;
    v->lang = lang;
    v->slots = mem_alloc(size * sizeof *v->slots);
    memset(v->slots, 0, size * sizeof *v->slots);
    v->mask = size - 1;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (const char *const *row = lang_list(lang, rows[i].list); *row; row++)
            add(v, span_of(*row), rows[i].bits);
    for (const char *const *row = lang_list(lang, LIST_ORG_NOUNS); *row; row++)
        add_nouns(v, span_of(*row));
    for (const char *const *row = lang_list(lang, LIST_ORG_FORMS); *row; row++)
        add_form(v, span_of(*row));
    add_roles(v);
}

const struct vocab *vocab_of(const struct lang *lang)
{
    size_t i = 0;
    while (i + 1 < lang_count && i + 1 < LANGS && langs[i] != lang)
        i++;
    pthread_mutex_lock(&lock);
    if (!vocabs[i].slots)
        build(&vocabs[i], langs[i]);
    pthread_mutex_unlock(&lock);
    return &vocabs[i];
}

unsigned vocab_bits(const struct vocab *v, uint64_t hash)
{
    return slot_of(v, hash)->bits;
}

unsigned vocab_bits_of(const struct vocab *v, struct span word)
{
    uint64_t h = hash_of(word);
    return h ? vocab_bits(v, h) : 0;
}

/* WORD in lower case into LOW; false when it is too long for a role. */
static bool lower_into(struct span word, char low[WORD_BYTES], size_t *n)
{
    *n = 0;
    if (word.n > WORD_BYTES / 2)
        return false;
    for (size_t at = 0; at < word.n;) {
        uint32_t cp = uni_lower(utf8_next(word, &at));
        if (cp < 0x80) {
            low[(*n)++] = (char)cp;
        } else if (cp < 0x800) {
            low[(*n)++] = (char)(0xC0 | cp >> 6);
            low[(*n)++] = (char)(0x80 | (cp & 0x3F));
        } else {
            return false;
        }
    }
    return true;
}

static bool is_tail(const struct vocab *v, struct span rest)
{
    if (rest.n == 0)
        return true;
    for (const char *const *t = lang_list(v->lang, LIST_ROLE_TAILS); *t; t++)
        if (span_is(rest, *t))
            return true;
    return false;
}

/* True when a role may begin at byte AT of WORD: at its start, behind a hyphen, or as the last part
 * of a compound, which is long enough not to be the end of another word. */
static bool part_begins(struct span word, size_t at, size_t role)
{
    return at == 0 || word.p[at - 1] == '-' || role >= 4;
}

size_t vocab_role(const struct vocab *v, struct span word)
{
    char low[WORD_BYTES];
    size_t n;
    if (!lower_into(word, low, &n) || n != word.n)
        return 0;
    struct span s = span_make(low, n);
    unsigned bit = ending_bit(s);
    if (!(v->endings[bit / 8] & 1u << bit % 8))
        return 0;
    /* the role that stands first in its list, with the shortest tail */
    unsigned first = 0;
    size_t found = 0;
    for (size_t tail = 0; tail <= TAIL_BYTES && tail < s.n; tail++) {
        size_t end = s.n - tail;
        uint64_t hash = 0;
        if (!is_tail(v, span_from(s, end)))
            continue;
        for (size_t role = 1; role <= end && role <= v->role_most; role++) {
            hash = hash_before(hash, s.p[end - role]);
            unsigned number = find(v->roles, v->role_mask, hash)->bits;
            if (number && (!first || number < first) && part_begins(s, end - role, role)) {
                first = number;
                found = end;
            }
        }
    }
    return found;
}

const struct vocab_form *vocab_forms(const struct vocab *v, size_t *count)
{
    *count = v->form_count;
    return v->forms;
}
