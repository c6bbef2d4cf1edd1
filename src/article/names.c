/* SPDX-License-Identifier: MIT
 *
 * Runs of capitalised words that may be somebody's full name: what opens a sentence, a role or an
 * organisation is cut off them. */
#include "article/names.h"

#include <string.h>

#include "base/banned.h"

enum { NAME_WORDS = 5 };

/* Words that cannot open a name though they have a capital. */
static const unsigned not_openers = VOCAB_FUNCTION | VOCAB_NOT_NAME | VOCAB_PREFIX | VOCAB_COPULA |
                                    VOCAB_SAID | VOCAB_I | VOCAB_HE | VOCAB_SHE | VOCAB_CREDIT |
                                    VOCAB_AT | VOCAB_FORMER | VOCAB_NOUN | VOCAB_BESIDE;

static bool can_be_part(const struct scan *s, size_t w)
{
    unsigned flags = s->words[w].flags, bits = s->bits[w];
    if (!(flags & WORD_UPPER) || !(flags & WORD_LETTER) || flags & (WORD_DIGIT | WORD_CAPS))
        return false;
    if (bits & (VOCAB_CREDIT | VOCAB_WRITER) && !(bits & VOCAB_NAME))
        return false;
    return !(bits & VOCAB_FORM) && s->taken[w] != TAKEN_ORG && s->taken[w] != TAKEN_PLACE;
}

/* True when word W begins with two capitals, as an abbreviation does: "IT-verksamhet". */
static bool is_abbreviation(const struct scan *s, size_t b, size_t w)
{
    struct span word = scan_word(s, b, w);
    return word.n > 1 && word.p[0] >= 'A' && word.p[0] <= 'Z' && word.p[1] >= 'A' &&
           word.p[1] <= 'Z';
}

/* True when word W goes on a name that word W - 1 belongs to: a space, or the dot of an initial. */
static bool goes_on(const struct scan *s, size_t b, size_t w)
{
    if (w >= s->first[b + 1])
        return false;
    if (scan_joined(s, b, w))
        return true;
    return s->words[w - 1].n <= 2 && s->words[w - 1].flags & WORD_UPPER &&
           span_is(scan_gap(s, b, w), ". ");
}

/* The end of the run of name words that begins at W. */
static size_t run_end(const struct scan *s, size_t b, size_t w)
{
    size_t end = w + 1;
    while (goes_on(s, b, end)) {
        size_t next = end;
        while (next < end + 3 && goes_on(s, b, next) && s->bits[next] & VOCAB_PARTICLE &&
               !(s->words[next].flags & WORD_UPPER))
            next++;
        if (!goes_on(s, b, next) || !can_be_part(s, next) || is_abbreviation(s, b, next))
            break;
        end = next + 1;
    }
    return end;
}

/* Bits of word W as a given name: its own, or those of its first part ("Lars-Ante"). */
static unsigned given_bits(const struct scan *s, size_t b, size_t w)
{
    const unsigned names = VOCAB_NAME | VOCAB_NAME_HE | VOCAB_NAME_SHE;
    unsigned bits = s->bits[w] & names;
    struct span word = scan_word(s, b, w);
    const char *hyphen = memchr(word.p, '-', word.n);
    if (bits || !hyphen)
        return bits;
    return vocab_bits_of(s->vocab, span_make(word.p, (size_t)(hyphen - word.p))) & names;
}

/* True when word W goes on a sentence of the text: "was ended by X". */
static bool runs_on(const struct scan *s, size_t b, size_t w)
{
    return scan_is_body(s, b) && w > s->first[b] && s->bits[w] & VOCAB_FUNCTION &&
           !(s->words[w].flags & WORD_UPPER) && scan_joined(s, b, w) &&
           !(s->bits[w - 1] & (VOCAB_CREDIT | VOCAB_WRITER));
}

/* True when the word before the name says that it made a picture, or asks the questions: "Foto: X",
 * "by X", "Programledare: X". */
static bool is_credit(const struct scan *s, size_t b, size_t from)
{
    if (from == s->first[b])
        return false;
    struct span gap = scan_gap(s, b, from);
    if (from > s->first[b] + 1 && s->bits[from - 1] & VOCAB_COPULA &&
        s->bits[from - 2] & VOCAB_WRITER && scan_joined(s, b, from))
        return true; /* "Programledare är X" */
    return (s->bits[from - 1] & VOCAB_CREDIT && !runs_on(s, b, from - 1)) ||
           (s->bits[from - 1] & VOCAB_WRITER && gap.n && gap.p[0] == ':');
}

bool name_at(const struct scan *s, size_t b, size_t w, struct name *out, size_t *next)
{
    *next = w + 1;
    if (!can_be_part(s, w) || is_abbreviation(s, b, w))
        return false;
    size_t from = w, end = run_end(s, b, w);
    *next = end;
    while (from < end && !(s->bits[from] & VOCAB_NAME) &&
           (s->bits[from] & not_openers || s->bits[from] & VOCAB_PARTICLE ||
            vocab_role(s->vocab, scan_word(s, b, from))))
        from++;
    if (end > from + 2 && from == w && scan_opens(s, b, w) && !given_bits(s, b, from) &&
        given_bits(s, b, from + 1))
        from++; /* "Bovärden Eva Ek" */
    while (end > from + 1 && s->bits[end - 1] & (VOCAB_FUNCTION | VOCAB_I | VOCAB_SAID) &&
           !(s->bits[end - 1] & VOCAB_NAME))
        end--;
    while (end > from + 2 && vocab_role(s->vocab, scan_word(s, b, end - 1)))
        end--; /* "Eva Ek Förvaltningsdirektör" */
    if (end < from + 2 || end > from + NAME_WORDS)
        return false;
    *out = (struct name){.from = from,
                         .to = end,
                         .given = given_bits(s, b, from),
                         .initial = from == w && scan_opens(s, b, from),
                         .credit = is_credit(s, b, from)};
    if (out->initial && s->bits[from] & (VOCAB_FUNCTION | VOCAB_HE | VOCAB_SHE))
        out->given = 0; /* "Hans" may be "his" there */
    return true;
}

bool name_reversed(const struct scan *s, size_t b, size_t w, struct name *out)
{
    size_t end = w + 2;
    if (end > s->first[b + 1] || !can_be_part(s, w) || !can_be_part(s, w + 1) ||
        given_bits(s, b, w) || !given_bits(s, b, w + 1) ||
        !(scan_joined(s, b, w + 1) || span_is(scan_gap(s, b, w + 1), ", ")) ||
        (end < s->first[b + 1] && scan_joined(s, b, end) && can_be_part(s, end)))
        return false;
    *out = (struct name){
        .from = w, .to = end, .given = given_bits(s, b, w + 1), .initial = true, .reversed = true};
    return true;
}

bool name_in_caps(const struct scan *s, size_t b, size_t w, struct name *out)
{
    enum { WORDS = 3 };
    size_t end = w;
    while (end < s->first[b + 1] && s->words[end].flags & WORD_CAPS &&
           !(s->words[end].flags & WORD_DIGIT) && s->taken[end] == TAKEN_FREE &&
           (end == w || scan_joined(s, b, end)))
        end++;
    if (w != s->first[b] || end != s->first[b + 1] || end < w + 2 || end > w + WORDS ||
        !given_bits(s, b, w))
        return false;
    *out = (struct name){
        .from = w, .to = end, .given = given_bits(s, b, w), .initial = true, .caps = true};
    return true;
}
