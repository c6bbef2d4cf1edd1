/* SPDX-License-Identifier: MIT
 *
 * Finds the names of organisations in the words of an article: those of the registry, places that
 * stand for a municipality, inhabitants, and unknown ones by their form ("X kommun"). */
#include "article/orgs.h"

#include <stdlib.h>
#include <string.h>

#include "article/registry.h"
#include "article/weigh.h"

#include "base/banned.h"

enum { NAME_WORDS = 3, ENDING_STEM = 4, HOST_BYTES = 5 };

static int entry_add(struct orgs *o, struct org_entry e)
{
    if (o->count == ORGS_MAX)
        return -1;
    e.first = SIZE_MAX;
    o->list[o->count] = e;
    return (int)o->count++;
}

static int entry_of_row(struct orgs *o, const struct scan *s, size_t row)
{
    for (size_t i = 0; i < o->count; i++)
        if (o->list[i].row == row)
            return (int)i;
    size_t count;
    const struct registered *r = &registry_rows(&count)[row];
    bool finnish = r->name_fi && span_is(span_of(s->lang->code), "fi");
    struct org org = {finnish ? r->name_fi : r->name, r->kind, r->code};
    return entry_add(o, (struct org_entry){.org = org, .row = row});
}

static int entry_of_name(struct orgs *o, struct arena *arena, struct span name, enum org_kind kind)
{
    for (size_t i = 0; i < o->count; i++)
        if (span_is(name, o->list[i].org.name))
            return (int)i;
    if (o->count == ORGS_MAX)
        return -1;
    struct org org = {arena_string(arena, name), kind, NULL};
    return entry_add(o, (struct org_entry){.org = org, .row = SIZE_MAX});
}

static void mention_add(struct orgs *o, struct scan *s, struct org_mention m)
{
    if (m.org < 0)
        return;
    MEM_PUSH(o->mentions, o->mention_count, o->mention_cap);
    o->mentions[o->mention_count++] = m;
    for (size_t w = m.from; w < m.to; w++)
        s->taken[w] = m.place ? TAKEN_PLACE : TAKEN_ORG;
}

/* -- forms ------------------------------------------------------------------------------------ */

static bool can_be_name(const struct scan *s, size_t w)
{
    return s->words[w].flags & WORD_UPPER && s->words[w].flags & WORD_LETTER &&
           !(s->bits[w] &
             (VOCAB_FUNCTION | VOCAB_NOT_NAME | VOCAB_FORM | VOCAB_I | VOCAB_CREDIT)) &&
           s->taken[w] == TAKEN_FREE;
}

/* The form whose literal words stand at W of block B, or NULL; *GENITIVE when with an s behind. */
static const struct vocab_form *form_at(const struct scan *s, size_t b, size_t w, bool before)
{
    size_t count;
    const struct vocab_form *forms = vocab_forms(s->vocab, &count);
    for (size_t i = 0; i < count; i++) {
        const struct vocab_form *f = &forms[i];
        size_t k = 0;
        if (f->before != before || f->ending.n || w + f->count > s->first[b + 1])
            continue;
        while (k < f->count && (s->words[w + k].hash == f->words[k] ||
                                (k + 1 == f->count && s->words[w + k].hash == f->genitive)))
            k++;
        if (k == f->count)
            return f;
    }
    return NULL;
}

/* Number of words from W that can be a name of an unknown organisation. */
static size_t name_length(const struct scan *s, size_t b, size_t w)
{
    size_t n = 0;
    while (n < NAME_WORDS && w + n < s->first[b + 1] && can_be_name(s, w + n) &&
           (n == 0 || (scan_joined(s, b, w + n))))
        n++;
    return n;
}

/* "City of Malmö", "Region Foo": words up to the end of the mention, or 0. */
static size_t form_before(struct scan *s, struct orgs *o, struct arena *arena, size_t b, size_t w)
{
    const struct vocab_form *f = form_at(s, b, w, true);
    if (!f || !(s->words[w].flags & WORD_UPPER || f->count > 1))
        return 0;
    size_t at = w + f->count;
    struct registry_hit hit;
    if (at >= s->first[b + 1] || !scan_joined(s, b, at))
        return 0;
    struct org_mention m = {.block = b, .from = w};
    if (f->kind == ORG_MUNICIPALITY && registry_at(s, b, at, &hit) && hit.place) {
        m.org = entry_of_row(o, s, hit.row);
        m.to = at + hit.words;
    } else {
        size_t n = s->words[w].flags & WORD_UPPER ? name_length(s, b, at) : 0;
        if (n == 0)
            return 0;
        m.org = entry_of_name(o, arena, scan_words(s, b, w, at + n), f->kind);
        m.to = at + n;
    }
    mention_add(o, s, m);
    return m.to - w;
}

/* "Foos kommun" behind its name: words behind W that belong to the mention, or 0. */
static size_t form_behind(struct scan *s, struct orgs *o, struct arena *arena, size_t b, size_t w)
{
    const struct vocab_form *f = form_at(s, b, w, false);
    size_t from = w;
    if (!f || w == s->first[b] || !scan_joined(s, b, w))
        return 0;
    while (from > s->first[b] && w - from < NAME_WORDS && can_be_name(s, from - 1) &&
           (from == w || scan_joined(s, b, from)))
        from--;
    if (from == w)
        return 0;
    struct span name = scan_words(s, b, from, w + f->count);
    if (s->words[w + f->count - 1].hash == f->genitive)
        name.n--;
    mention_add(o, s,
                (struct org_mention){.block = b,
                                     .from = from,
                                     .to = w + f->count,
                                     .org = entry_of_name(o, arena, name, f->kind)});
    return f->count;
}

/* "Foohem": one word with the ending of a company. */
static bool form_ending(struct scan *s, struct orgs *o, struct arena *arena, size_t b, size_t w)
{
    size_t count;
    const struct vocab_form *forms = vocab_forms(s->vocab, &count);
    struct span word = scan_word(s, b, w);
    if (s->words[w].flags & WORD_HYPHEN || scan_opens(s, b, w) || s->taken[w] != TAKEN_FREE)
        return false;
    for (size_t i = 0; i < count; i++) {
        struct span base = word, ending = forms[i].ending;
        if (ending.n == 0)
            continue;
        if (!span_ends(base, ending) && base.n && base.p[base.n - 1] == 's')
            base.n--;
        if (base.n < ending.n + ENDING_STEM || !span_ends(base, ending))
            continue;
        int org = entry_of_name(o, arena, base, forms[i].kind);
        mention_add(o, s, (struct org_mention){.block = b, .from = w, .to = w + 1, .org = org});
        return true;
    }
    return false;
}

/* -- places ----------------------------------------------------------------------------------- */

/* False for places of a country whose language this is not: "Time" is no place in an English text.
 */
static bool place_counts(const struct scan *s, const struct registered *r)
{
    struct span lang = span_of(s->lang->code);
    if (r->code)
        return true;
    if (r->name_fi)
        return span_is(lang, "fi") || span_is(lang, "sv") || span_is(lang, "en");
    return span_is(lang, "nb") || span_is(lang, "da");
}

/* What the place at words FROM to TO of block B means there; false when it is part of another name.
 */
static bool place_reads(const struct scan *s, size_t b, size_t from, size_t to,
                        enum org_place *place)
{
    size_t end = s->first[b + 1];
    bool at = from > s->first[b] && s->bits[from - 1] & VOCAB_AT && scan_joined(s, b, from);
    bool common = s->bits[from] & VOCAB_COMMON;
    if (to < end && scan_joined(s, b, to) &&
        (s->bits[to] & VOCAB_TAIL || (s->words[to].flags & WORD_UPPER)))
        return false;
    if (from > s->first[b] && scan_joined(s, b, from) && s->words[from - 1].flags & WORD_UPPER &&
        !(s->bits[from - 1] & (VOCAB_FUNCTION | VOCAB_AT)))
        return false; /* "Anna Berg", "Gamla Uppsala" */
    if (common && !at)
        return false;
    *place = at && !(scan_opens(s, b, from - 1)) ? PLACE_LOCATIVE : PLACE_SUBJECT;
    return true;
}

/* True when the word of W stands inside a sentence too, with a capital: it is a name. */
static bool is_name_elsewhere(const struct scan *s, size_t word)
{
    for (size_t b = 0; b < s->count; b++)
        for (size_t w = s->first[b]; w < s->first[b + 1]; w++)
            if (s->words[w].hash == s->words[word].hash && s->words[w].flags & WORD_UPPER &&
                !scan_opens(s, b, w))
                return true;
    return false;
}

/* A name of the registry at word W: words of the mention, or 0. */
static size_t known_at(struct scan *s, struct orgs *o, size_t b, size_t w)
{
    struct registry_hit hit;
    size_t count;
    if (!registry_at(s, b, w, &hit))
        return 0;
    const struct registered *r = &registry_rows(&count)[hit.row];
    struct org_mention m = {.block = b, .from = w, .to = w + hit.words};
    if (hit.place) {
        bool more = m.to < s->first[b + 1] && scan_joined(s, b, m.to);
        const struct vocab_form *f = more ? form_at(s, b, m.to, false) : NULL;
        if (f && f->kind == ORG_MUNICIPALITY)
            m.to += f->count;
        else if (f || !place_counts(s, r) || !place_reads(s, b, w, m.to, &m.place))
            return 0;
    } else if (hit.words == 1 && s->bits[w] & VOCAB_COMMON && scan_opens(s, b, w) &&
               !is_name_elsewhere(s, w)) {
        return 0;
    }
    m.org = entry_of_row(o, s, hit.row);
    mention_add(o, s, m);
    return m.to - w;
}

/* The row of the area code that WORD opens with, as in "019-30", or SIZE_MAX. */
static size_t area_of(struct span word)
{
    size_t n = 0;
    while (n < word.n && ascii_digit((unsigned char)word.p[n]))
        n++;
    bool code = word.n > n && word.p[0] == '0' && word.p[n] == '-';
    return code ? registry_area(span_make(word.p, n)) : SIZE_MAX;
}

/* "Länsstyrelsen", where one with that as its first word was named in full: words of the mention,
 * or 0. */
static size_t short_at(struct scan *s, struct orgs *o, size_t b, size_t w)
{
    struct span word = scan_word(s, b, w);
    for (size_t i = 0; i < o->count; i++) {
        struct span name = span_of(o->list[i].org.name);
        if (vocab_noun_kind(s->bits[w]) != o->list[i].org.kind || !o->list[i].org.name ||
            !span_starts(name, word) || name.n <= word.n || name.p[word.n] != ' ')
            continue;
        mention_add(o, s, (struct org_mention){.block = b, .from = w, .to = w + 1, .org = (int)i});
        return 1;
    }
    return 0;
}

/* "umebor", "www.nacka.se", "namn@umea.se", "019-30 20 10" at word W. */
static void other_at(struct scan *s, struct orgs *o, size_t b, size_t w)
{
    struct span word = scan_word(s, b, w);
    size_t row = SIZE_MAX;
    struct org_mention m = {.block = b, .from = w, .to = w + 1};
    if (s->words[w].flags & WORD_HYPHEN && s->words[w].flags & WORD_DIGIT && word.p[0] == '0') {
        row = area_of(word);
        m.place = PLACE_AREA;
    } else if (s->words[w].flags & WORD_HYPHEN) {
        if (word.n > HOST_BYTES && memchr(word.p, '.', word.n))
            row = registry_host(word);
    } else {
        row = registry_inhabitants(s->lang, word);
        m.place = PLACE_SUBJECT;
    }
    if (row == SIZE_MAX)
        return;
    m.org = entry_of_row(o, s, row);
    mention_add(o, s, m);
}

static void find_in_block(struct scan *s, struct orgs *o, struct arena *arena, size_t b)
{
    for (size_t w = s->first[b]; w < s->first[b + 1];) {
        unsigned bits = s->bits[w];
        size_t n = 0;
        if (bits & VOCAB_NOUN && s->blocks[b].kind != KIND_OMITTED)
            o->nouns[vocab_noun_kind(bits)]++;
        if (s->words[w].flags & WORD_UPPER)
            n = known_at(s, o, b, w);
        if (n == 0 && bits & VOCAB_NOUN && s->words[w].flags & WORD_UPPER)
            n = short_at(s, o, b, w);
        if (n == 0 && bits & VOCAB_FORM)
            n = form_before(s, o, arena, b, w);
        if (n == 0 && bits & VOCAB_FORM)
            n = form_behind(s, o, arena, b, w);
        if (n == 0 && s->words[w].flags & WORD_UPPER && form_ending(s, o, arena, b, w))
            n = 1;
        if (n == 0)
            other_at(s, o, b, w);
        w += n ? n : 1;
    }
}

void orgs_find(struct scan *s, struct arena *arena, struct orgs *o)
{
    *o = (struct orgs){.count = 0};
    for (size_t b = 0; b < s->count; b++)
        if (weigh_block(s, b) > 0)
            find_in_block(s, o, arena, b);
    weigh(s, o);
}

void orgs_clear(struct orgs *o)
{
    free(o->mentions);
    o->mentions = NULL;
    o->mention_count = o->mention_cap = 0;
}

const struct org_mention *orgs_at(const struct orgs *o, size_t w)
{
    size_t low = 0, high = o->mention_count;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (o->mentions[mid].to <= w)
            low = mid + 1;
        else
            high = mid;
    }
    return low < o->mention_count && o->mentions[low].from <= w ? &o->mentions[low] : NULL;
}
