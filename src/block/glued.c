/* SPDX-License-Identifier: MIT
 *
 * What runs into the text it stands over without a space, a mark or a line between: the credit of a
 * photograph, a kicker. */
#include "block/cut.h"

#include <string.h>

#include "base/utf8.h"
#include "edge/uni.h"

#include "base/banned.h"

enum {
    CREDIT_WITHIN = 110, /* bytes from the start in which a photo credit ends */
    REST_LEAST = 40,     /* bytes of text that must follow a kicker */
};

/* -- credits ----------------------------------------------------------------------------------- */

/* The byte in the first word that glues "botnikVeckan" at which the second half begins, or 0. */
static size_t camel(struct span s)
{
    size_t found = 0;
    uint32_t before = ' ';
    for (size_t at = 0; at < s.n && at < CREDIT_WITHIN;) {
        size_t here = at;
        uint32_t cp = utf8_next(s, &at);
        if (uni_is_upper(cp) && (uni_is_lower(before) || uni_is_digit(before) || before == ')'))
            found = here;
        if (cp == ' ' && found)
            return found;
        before = cp;
    }
    return 0;
}

/* True when the words before a cut end in "by" and a name: the credit of a photograph. */
static bool is_credit(const struct units *u, const struct unit *left)
{
    const struct word *w = u->words + left->word;
    for (uint32_t i = left->words > 4 ? left->words - 4 : 1; i + 1 < left->words; i++)
        if (word_classes(&w[i]) & CLASS_CREDIT)
            return true;
    return left->fits[LIST_CAPTION_LABELS] != FIT_NONE;
}

/* True when camel() may find something: a word with an upper-case letter inside, or behind ')'. */
static bool may_glue(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    for (uint32_t i = 0; i < it->words && w[i].at < CREDIT_WITHIN; i++)
        if (w[i].flags & WORD_INNER || (w[i].at && it->raw.p[w[i].at - 1] == ')'))
            return true;
    return false;
}

/* "bokvagn i motljusFör tre veckor sedan": what stood for a picture, in small letters up to the
 * word that runs into the text at byte AT. */
static bool is_alternative(const struct unit *it, size_t at)
{
    enum { LETTERS = 4 };
    size_t first = 0, from = at;
    while (from > 0 && it->raw.p[from - 1] != ' ')
        from--;
    size_t start = from;
    return uni_is_lower(utf8_next(it->raw, &first)) && at - from >= LETTERS &&
           uni_is_lower(utf8_next(it->raw, &start));
}

/* "Meet Here by Joe ShlabotnikVeckan har varit ..." */
void cut_credit(struct units *u, struct unit *it, struct cuts *cuts)
{
    size_t at = it->raw.n > REST_LEAST && may_glue(u, it) ? camel(it->raw) : 0;
    if (!at || it->raw.n - at < REST_LEAST / 2)
        return;
    struct unit left = {.raw = span_make(it->raw.p, at)};
    size_t mark = u->word_count;
    unit_words(u, &left);
    it->credit =
        left.words >= 2 && ((left.words >= 3 && is_credit(u, &left)) || is_alternative(it, at));
    u->word_count = mark;
    if (it->credit)
        cut_add(cuts, at);
}

/* -- kickers ----------------------------------------------------------------------------------- */

/* "LEDARSKAP. Gunilla Norrby var ...", "STOCKHOLM Kommunen har ..." */
static size_t caps_kicker(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    uint32_t i = 0;
    while (i < it->words && i < 4 && (w[i].flags & WORD_CAPS) && !(w[i].flags & WORD_DIGIT))
        i++;
    if (i == 0 || i == 4 || i + 5 > it->words || w[i - 1].at + w[i - 1].n < 4)
        return 0;
    bool sentence = (w[i].flags & WORD_UPPER) && !(w[i].flags & WORD_CAPS && w[i].n > 2);
    return sentence && !(w[i + 1].flags & WORD_CAPS && w[i + 1].n > 4) ? w[i].at : 0;
}

/* "INTERVJUKravlistan hade ...": capitals that run into a word. */
static size_t caps_glued(const struct unit *it)
{
    size_t last = 0, count = 0;
    for (size_t at = 0; at < it->raw.n;) {
        size_t here = at;
        uint32_t cp = utf8_next(it->raw, &at);
        if (uni_is_upper(cp)) {
            last = here;
            count++;
        } else if (cp != ' ' || !count) {
            bool glued =
                last && it->raw.p[last - 1] != ' ' && !memchr(it->raw.p + last, ' ', here - last);
            return uni_is_lower(cp) && count >= 5 && glued ? last : 0;
        }
    }
    return 0;
}

/* "Digitalisering Hur omsätter man ...": a noun, then a word that is small inside a sentence. */
static size_t plain_kicker(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    const unsigned small = CLASS_FUNCTION | CLASS_PRONOUN | CLASS_FIRST_PERSON;
    if (it->words < 10 || !(w[0].flags & WORD_UPPER))
        return 0;
    for (uint32_t i = 0; i < 4; i++) {
        bool is_small = word_classes(&w[i]) & small;
        if (is_small && w[i].n == 1 && word_classes(&w[i]) & CLASS_FIRST_PERSON)
            return 0; /* "Last Thursday I sat" */
        if (i > 0 && is_small && w[i].flags & WORD_UPPER &&
            !(w[i].flags & (WORD_BREAK | WORD_COMMA)))
            return w[i].at;
        if (is_small || w[i].n < 2 || (i > 0 && w[i].flags & WORD_BREAK))
            return 0;
    }
    return 0;
}

/* "DigitaliseringSå gör Kalmar": a word that is known to stand over titles runs into one. */
static size_t word_glued(struct units *u, const struct unit *it)
{
    uint32_t before = ' ';
    for (size_t at = 0; at < it->raw.n && at < CREDIT_WITHIN / 2;) {
        size_t here = at;
        uint32_t cp = utf8_next(it->raw, &at);
        if (cp == ' ')
            return 0;
        if (uni_is_upper(cp) && uni_is_lower(before))
            return cut_piece(u, span_make(it->raw.p, here)) == PIECE_LIST + LIST_KICKERS ? here : 0;
        before = cp;
    }
    return 0;
}

/* True when the label up to byte AT of IT, a colon at its end, opens a line further on too: it is
 * the speaker of a transcript. */
static bool labels_again(const struct units *u, const struct unit *it, size_t at)
{
    enum { AHEAD = 16 };
    struct span label = span_trim(span_make(it->raw.p, at));
    if (!label.n || label.p[label.n - 1] != ':')
        return false;
    size_t from = (size_t)(it - u->list) + 1;
    for (size_t i = from; i < u->count && i < from + AHEAD; i++)
        if (span_starts(u->list[i].raw, label))
            return true;
    return false;
}

/* "Debatt. ”Vi måste våga säga nej”", "Krönika: Att leda utan karta": a genre or subject that is
 * known, a full stop or colon, and a headline. */
static size_t named_kicker(const struct units *u, const struct unit *it)
{
    enum { WORDS = 3, REST = 4 };
    const struct word *w = u->words + it->word;
    unsigned char fits[LIST_COUNT];
    unsigned classes[CLASS_COUNT];
    uint32_t i = 1;
    while (i < it->words && i <= WORDS && !(w[i].flags & (WORD_BREAK | WORD_COMMA)) &&
           it->raw.p[w[i - 1].at + w[i - 1].n] != ':')
        i++;
    if (i > WORDS || i + REST > it->words || w[i].flags & WORD_COMMA ||
        !(w[i].flags & WORD_UPPER) || it->raw.n > LABEL_LINE)
        return 0;
    struct word own[WORDS]; /* a copy: the flags of its words stay as they are */
    for (uint32_t k = 0; k < i; k++)
        own[k] = w[k];
    phrases_match(u->phrases, it->raw, own, i, fits, classes);
    size_t at = w[i].at;
    while (at > 0 && it->raw.p[at - 1] != ' ')
        at--;
    return fits[LIST_KICKERS] == FIT_WHOLE ? at : 0;
}

void cut_kicker(struct units *u, const struct unit *it, struct cuts *cuts)
{
    size_t glued = it->mark == MARK_NONE ? word_glued(u, it) : 0;
    if (!glued && it->mark == MARK_NONE && it->words <= 20)
        glued = named_kicker(u, it);
    if (glued) {
        cut_add(cuts, glued);
        return;
    }
    bool menu = it->columns && it->raw.n < LABEL_LINE;
    if (it->mark != MARK_NONE || menu || it->fits[LIST_CAPTION_LABELS] != FIT_NONE)
        return;
    size_t at = caps_glued(it);
    if (!at)
        at = caps_kicker(u, it);
    if (!at)
        at = plain_kicker(u, it);
    if (at && it->raw.n - at >= REST_LEAST && !labels_again(u, it, at))
        cut_add(cuts, at);
}
