/* SPDX-License-Identifier: MIT
 *
 * Roles told beside a name: "it-chef Eva Ek", "Eva Ek, it-chef i Nacka kommun", "Eva Ek är sedan i
 * våras it-chef", "It-chefen heter Eva Ek". */
#include "article/names.h"

#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "edge/uni.h"

#include "base/banned.h"

enum {
    COMMA_AHEAD = 6,
    COPULA_AHEAD = 8,
    COPULA_ROLE = 5,
    ROLE_WORDS = 9,
    BACK = 4,
    CAPS_BYTES = 3
};

static size_t role_bytes(const struct scan *s, size_t b, size_t w)
{
    return vocab_role(s->vocab, scan_word(s, b, w));
}

static const char *org_name(const struct orgs *o, size_t w)
{
    const struct org_mention *m = orgs_at(o, w);
    return m && !m->former ? o->list[m->org].org.name : NULL;
}

/* The last word of a role of several words that begins at W: "chief digital officer". */
static size_t last_of_role(const struct scan *s, size_t b, size_t w)
{
    size_t last = w;
    for (size_t k = w + 1; k < s->first[b + 1] && k <= w + 2 && scan_joined(s, b, k); k++) {
        if (s->bits[k] & (VOCAB_FUNCTION | VOCAB_AT | VOCAB_COPULA | VOCAB_SAID) ||
            s->taken[k] != TAKEN_FREE ||
            (s->bits[k] & VOCAB_NAME && s->words[k].flags & WORD_UPPER))
            break;
        if (role_bytes(s, b, k))
            last = k;
    }
    return last;
}

/* True when word W is the article of something that a role is one of, and nothing goes on to say
 * which: no "den tjänst där ...", no "i en stad med ...", no "i staden". */
static bool opens_phrase(const struct scan *s, size_t b, size_t w)
{
    const unsigned small = VOCAB_FUNCTION | VOCAB_COPULA;
    size_t to = w + 1, end = s->first[b + 1];
    if (!(s->bits[w] & VOCAB_FUNCTION) || s->bits[w] & VOCAB_WE || to >= end ||
        s->bits[to] & VOCAB_NOUN)
        return false;
    while (to < end && scan_joined(s, b, to) && (!(s->bits[to] & small) || s->bits[to] & VOCAB_AT))
        to++;
    return to == end || !scan_joined(s, b, to);
}

/* Ends the role whose main word is at W: takes along what it is a role of ("för hemtjänsten"), and
 * leaves off the organisation, which is told apart. */
static void role_close(const struct scan *s, const struct orgs *o, size_t from, size_t w,
                       struct role *out)
{
    size_t b = out->block, end = s->first[b + 1];
    w = last_of_role(s, b, w);
    size_t to = w + 1;
    out->from = from;
    out->to = w + 1;
    out->base = role_bytes(s, b, w);
    while (to < end && to < w + ROLE_WORDS && scan_joined(s, b, to)) {
        bool at = s->bits[to] & VOCAB_AT;
        if (at && to + 1 < end && orgs_at(o, to + 1) && s->taken[to + 1] == TAKEN_ORG) {
            out->organisation = org_name(o, to + 1);
            return;
        }
        if (at && to + 1 < end && s->bits[to + 1] & VOCAB_NOUN) /* "i kommunen": its own */
            return;
        bool article = to == w + 2 && opens_phrase(s, b, to); /* "head of the library" */
        if ((to == w + 1 && !at) ||
            (!at && !article &&
             s->bits[to] & (VOCAB_FUNCTION | VOCAB_COPULA | VOCAB_SAID | VOCAB_HE | VOCAB_SHE)))
            return;
        to++;
        if (!at && !article) {
            out->to = to;
            out->base = s->words[to - 1].n;
        }
    }
}

/* Steps over "som är", "en", "vår" before a role. */
static size_t skip_small(const struct scan *s, size_t w, size_t end)
{
    while (w < end && s->bits[w] & (VOCAB_FUNCTION | VOCAB_COPULA) && !(s->bits[w] & VOCAB_AT))
        w++;
    return w;
}

/* "Nacka kommuns biträdande it-chef Eva Ek"; "It-chefen heter Eva Ek" */
static bool role_before(const struct scan *s, const struct orgs *o, const struct name *n,
                        struct role *out)
{
    size_t b = out->block, start = s->first[b], w = n->from;
    if (w > start + 1 && s->bits[w - 1] & VOCAB_COPULA && scan_joined(s, b, w))
        w--;
    if (w == start || !scan_joined(s, b, w) || !role_bytes(s, b, w - 1))
        return false;
    size_t from = w - 1;
    while (from > start && scan_joined(s, b, from) && s->bits[from - 1] & VOCAB_PREFIX &&
           !(s->bits[from - 1] & VOCAB_FUNCTION))
        from--;
    out->from = from;
    out->to = w;
    out->base = role_bytes(s, b, w - 1);
    if (from > start && scan_joined(s, b, from))
        out->organisation = org_name(o, from - 1);
    return true;
}

/* "Eva Ek, it-chef i Nacka kommun"; "Eva Ek, som är ny it-chef" */
static bool role_behind_comma(const struct scan *s, const struct orgs *o, const struct name *n,
                              struct role *out)
{
    size_t b = out->block, end = s->first[b + 1];
    if (n->to >= end || !(s->words[n->to].flags & WORD_COMMA))
        return false;
    size_t from = skip_small(s, n->to, end);
    for (size_t w = from; w < end && w < n->to + COMMA_AHEAD; w++) {
        if (w > n->to && s->words[w].flags & (WORD_COMMA | WORD_BREAK))
            return false;
        if (role_bytes(s, b, w)) {
            const char *before = w > from ? org_name(o, from) : NULL;
            while (from < w && s->taken[from] == TAKEN_ORG)
                from++;
            role_close(s, o, from, w, out);
            out->organisation = out->organisation ? out->organisation : before;
            bool behind =
                out->to < end && s->taken[out->to] == TAKEN_ORG &&
                (s->words[out->to].flags & WORD_COMMA || s->blocks[b].kind == KIND_BYLINE);
            if (!out->organisation && behind)
                out->organisation = org_name(o, out->to); /* "Eva Ek, it-chef, Nacka kommun" */
            return true;
        }
    }
    return false;
}

/* "Eva Ek är sedan tre år it-chef", "Eva Ek tillträdde som it-chef vid ..." */
static bool role_behind_copula(const struct scan *s, const struct orgs *o, const struct name *n,
                               struct role *out)
{
    size_t b = out->block, end = s->first[b + 1];
    for (size_t w = n->to; w < end && w < n->to + COPULA_AHEAD; w++) {
        if (s->words[w].flags & (WORD_COMMA | WORD_BREAK))
            return false;
        if (!(s->bits[w] & VOCAB_COPULA))
            continue;
        for (size_t r = w + 1; r < end && r < w + 1 + COPULA_ROLE; r++) {
            if (s->words[r].flags & (WORD_COMMA | WORD_BREAK))
                return false;
            if (role_bytes(s, b, r)) {
                size_t from = r;
                while (from > w + 1 && s->bits[from - 1] & VOCAB_PREFIX)
                    from--;
                role_close(s, o, skip_small(s, from, r), r, out);
                return true;
            }
        }
    }
    return false;
}

/* "Eva Ek stadsdirektör" under a letter; "Eva Ek (it-chef)" */
static bool role_behind(const struct scan *s, const struct orgs *o, const struct name *n,
                        struct role *out)
{
    size_t b = out->block, w = n->to;
    if (w >= s->first[b + 1])
        return false;
    enum kind kind = s->blocks[b].kind;
    struct span gap = scan_gap(s, b, w);
    bool apart = span_is(gap, " (") || span_is(gap, " – ") || span_is(gap, " - ");
    bool under = scan_joined(s, b, w) && (kind == KIND_BYLINE || kind == KIND_CAPTION);
    if (!apart && !under)
        return false;
    return role_at(s, o, b, w, out);
}

bool role_at(const struct scan *s, const struct orgs *o, size_t b, size_t w, struct role *out)
{
    size_t end = w + 3 < s->first[b + 1] ? w + 3 : s->first[b + 1];
    *out = (struct role){.block = b};
    for (size_t r = w; r < end; r++) {
        if (r > w && !scan_joined(s, b, r))
            return false;
        if (role_bytes(s, b, r)) {
            role_close(s, o, skip_small(s, w, r), r, out);
            return true;
        }
    }
    return false;
}

bool role_of(const struct scan *s, const struct orgs *o, size_t b, const struct name *n,
             struct role *out)
{
    *out = (struct role){.block = b};
    return role_before(s, o, n, out) || role_behind_comma(s, o, n, out) ||
           role_behind(s, o, n, out) || role_behind_copula(s, o, n, out);
}

const char *role_text(const struct scan *s, const struct role *role, struct arena *arena)
{
    size_t b = role->block;
    struct span text = scan_words(s, b, role->from, role->to);
    size_t last = s->words[role->to - 1].n;
    if (role->base && role->base < last)
        text.n -= last - role->base;
    if (s->words[role->to - 1].flags & WORD_CAPS && text.n > CAPS_BYTES) {
        struct buf low; /* "REGIONDIREKTÖREN", but "VD" */
        buf_init(&low);
        uni_lower_text(text, &low);
        const char *lower = arena_string(arena, buf_span(&low));
        buf_clear(&low);
        return lower;
    }
    char *copy = arena_string(arena, text);
    size_t at = 0;
    uint32_t first = utf8_next(text, &at);
    size_t behind = at;
    uint32_t second = utf8_next(text, &behind);
    bool opens = scan_opens(s, b, role->from) || s->blocks[b].kind == KIND_BYLINE;
    if (opens && first < 0x80 && !uni_is_upper(second))
        copy[0] = (char)ascii_lower((int)first);
    return copy;
}
