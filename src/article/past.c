/* SPDX-License-Identifier: MIT
 *
 * Tells an organisation that an article is about from one that somebody left, by the words near it,
 * by the label of a row of a portrait, and by "kom till X från Y". */
#include "article/past.h"

#include "base/banned.h"

enum { BACK = 12, AHEAD = 6, CAME_WORDS = 14, NEAR_WORDS = 3 };

static bool is_in(const struct scan *s, enum lang_list list, size_t w)
{
    for (const char *const *row = lang_list(s->lang, list); *row; row++)
        if (s->words[w].hash == word_hash(*row))
            return true;
    return false;
}

/* True when words FROM to TO of block B can be where somebody works: "på Y", "Ys it-chef". Of a
 * body that does something itself, "tidigare" tells how it went about it. */
static bool is_workplace(const struct scan *s, size_t b, size_t from, size_t to)
{
    if (from > s->first[b] && s->bits[from - 1] & (VOCAB_AT | VOCAB_FORMER))
        return true;
    for (size_t w = to; w < s->first[b + 1] && w < to + 2 && scan_joined(s, b, w); w++)
        if (vocab_role(s->vocab, scan_word(s, b, w)))
            return true;
    return from > s->first[b] && vocab_role(s->vocab, scan_word(s, b, from - 1)) > 0;
}

/* True when a word of FORMER stands near words FROM to TO of block B, in their sentence. */
static bool near_former(const struct scan *s, size_t b, size_t from, size_t to)
{
    size_t start = s->first[b], end = s->first[b + 1], back = BACK, ahead = AHEAD;
    for (size_t w = from; w > start && back > 0; w--, back--) {
        if (s->words[w].flags & WORD_BREAK)
            break;
        if (s->bits[w - 1] & VOCAB_FORMER)
            return is_workplace(s, b, from, to);
    }
    for (size_t w = to; w < end && ahead > 0; w++, ahead--) {
        if (s->words[w].flags &
            (WORD_BREAK | WORD_COMMA)) /* "på Trafikverket, tidigare Boverket" */
            break;
        if (s->bits[w] & VOCAB_FORMER)
            return is_workplace(s, b, from, to);
    }
    return false;
}

/* "Bakgrund: ...", "Utbildning: ...": a row of a portrait. */
static bool in_past_row(const struct scan *s, size_t b)
{
    size_t w = s->first[b];
    if (w + 1 >= s->first[b + 1] || !scan_is_body(s, b))
        return false;
    struct span gap = scan_gap(s, b, w + 1);
    return gap.n && gap.p[0] == ':' && is_in(s, LIST_PAST_LABELS, w);
}

/* "till X ... från Y", "kom från Y", with Y at words FROM and behind: somebody, or something, left
 * Y.
 */
static bool came_from(const struct scan *s, size_t b, size_t from)
{
    size_t start = s->first[b];
    if (from == start || s->words[from].flags & WORD_BREAK || !is_in(s, LIST_CAME_FROM, from - 1))
        return false;
    size_t least = from > start + CAME_WORDS ? from - CAME_WORDS : start;
    size_t near = from > start + NEAR_WORDS ? from - NEAR_WORDS : start;
    for (size_t w = from - 1; w > near && !(s->words[w].flags & WORD_BREAK); w--)
        if (is_in(s, LIST_CAME, w - 1))
            return true;
    for (size_t w = from - 1; w > least && !(s->words[w].flags & WORD_BREAK); w--)
        if (s->taken[w] == TAKEN_ORG && is_in(s, LIST_WENT_TO, w - 1))
            return true;
    return false;
}

bool past_told(const struct scan *s, const struct org_mention *m)
{
    return near_former(s, m->block, m->from, m->to) || in_past_row(s, m->block) ||
           came_from(s, m->block, m->from);
}
