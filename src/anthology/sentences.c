/* SPDX-License-Identifier: MIT
 *
 * Sentences out of words. Only the gaps between words are looked at: that is where sentences end.
 * ICU's rules (UAX #29) break at "kl. 9" and "A. Lind"; these rows of abbreviations do not. */
#include "anthology/sentences.h"

#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

enum {
    TAIL_WORDS = 14,
    SAID_REACH = 3
}; /* of ", säger N.N., direktör i ..."; words up to "säger" */

bool sentence_quote(uint32_t cp)
{
    return cp == '"' || cp == 0xAB || cp == 0xBB || (cp >= 0x201C && cp <= 0x201F);
}

static bool is_dash(uint32_t cp)
{
    return cp == '-' || (cp >= 0x2012 && cp <= 0x2015) || cp == 0x2212;
}

/* -- ends -------------------------------------------------------------------------------------- */

/* What is between word I and the next. */
static struct span gap_behind(struct span text, const struct word *w, size_t count, size_t i)
{
    size_t from = w[i].at + w[i].n;
    return span_make(text.p + from, (i + 1 < count ? w[i + 1].at : text.n) - from);
}

/* The byte behind the last stop of GAP and the quotation marks and brackets that hang on it, or 0
 * when there is no stop. */
static size_t stop_end(struct span gap, bool *question)
{
    size_t end = 0;
    for (size_t at = 0; at < gap.n;) {
        uint32_t cp = utf8_next(gap, &at);
        bool stop = cp == '.' || cp == '!' || cp == '?' || cp == 0x2026;
        if (stop)
            *question = cp == '?';
        if (stop || (end && (cp == ')' || cp == ']' || cp == '\'' || cp == 0x2019)))
            end = at;
        else if (end && sentence_quote(cp))
            end = at < gap.n && gap.p[at] != ' ' ? end : at;
        else if (end)
            break;
    }
    return end;
}

/* A single capital with a full stop behind it: an initial. */
static bool is_initial(const struct word *w)
{
    return (w->flags & WORD_UPPER) && w->n <= 2 && !(w->flags & WORD_DIGIT);
}

/* The byte of TEXT where a sentence ends behind word I, or 0. */
static size_t end_behind(const struct cues *c, struct span text, const struct word *w, size_t count,
                         size_t i, bool *question)
{
    if (i + 1 < count && !(w[i + 1].flags & WORD_BREAK))
        return 0;
    struct span gap = gap_behind(text, w, count, i);
    *question = false;
    size_t end = stop_end(gap, question);
    if (i + 1 == count)
        return text.n;
    bool dot = end && gap.p[0] == '.' && (end == 1 || gap.p[1] == ' ');
    size_t n;
    if (!end || !(w[i + 1].flags & (WORD_UPPER | WORD_DIGIT)))
        return 0;
    if (dot && (is_initial(&w[i]) || cues_at(c, LIST_ABBREVIATIONS, text, &w[i], 1, &n)))
        return 0;
    return w[i].at + w[i].n + end;
}

struct sentence sentence_at(const struct cues *c, struct span text, const struct word *w,
                            size_t count, size_t at)
{
    struct sentence s = {.word = at, .end = text.n};
    bool question;
    size_t before = 0;
    while (s.word > 0 && !(before = end_behind(c, text, w, count, s.word - 1, &question)))
        s.word--;
    s.from = before;
    while (s.from < text.n && text.p[s.from] == ' ')
        s.from++;
    size_t last = at;
    while (!(s.end = end_behind(c, text, w, count, last, &s.question)))
        last++;
    s.words = last + 1 - s.word;
    return s;
}

/* -- what is said ------------------------------------------------------------------------------ */

/* True when ", säger hon", ", she says" or ", Anna Lind says" begins at word I and runs to the end.
 */
static bool is_tail(const struct cues *c, struct span text, const struct word *w, size_t i,
                    size_t end)
{
    if (!(w[i].flags & WORD_COMMA) || end - i > TAIL_WORDS)
        return false;
    size_t n;
    for (size_t k = i; k < end && k < i + SAID_REACH; k++) {
        if (cues_at(c, LIST_SAID, text, &w[k], end - k, &n))
            return true;
        bool who = (w[k].flags & WORD_UPPER) || cues_at(c, LIST_HE, text, &w[k], 1, &n) ||
                   cues_at(c, LIST_SHE, text, &w[k], 1, &n);
        if (!who)
            return false;
    }
    return false;
}

static void cut_tail(const struct cues *c, struct span text, const struct word *w,
                     struct sentence *s)
{
    size_t end = s->word + s->words;
    for (size_t i = s->word + 2; i < end; i++) {
        if (!is_tail(c, text, w, i, end))
            continue;
        s->words = i - s->word;
        s->end = w[i - 1].at + w[i - 1].n;
        return;
    }
}

static void cut_head(const struct cues *c, struct span text, const struct word *w,
                     struct sentence *s)
{
    size_t n;
    if (!cues_at(c, LIST_ENUMERATIONS, text, w + s->word, s->words, &n) || n >= s->words)
        return;
    struct span gap = gap_behind(text, w, s->word + s->words, s->word + n - 1);
    if (!memchr(gap.p, ':', gap.n) && !memchr(gap.p, ',', gap.n))
        return;
    s->word += n;
    s->words -= n;
    s->from = w[s->word].at;
}

struct span sentence_bare(struct span s)
{
    for (bool more = true; more;) {
        s = span_trim(s);
        size_t at = 0, end = s.n, marks = 0;
        uint32_t first = utf8_next(s, &at), last = utf8_prev(s, &end);
        for (size_t i = 0; i < s.n;)
            marks += sentence_quote(utf8_next(s, &i));
        bool opens = s.n && sentence_quote(first), closes = s.n && sentence_quote(last);
        bool pair = opens && closes && marks == 2 && s.n > at;
        more = true;
        if (s.n && is_dash(first) && at < s.n)
            s = span_from(s, at);
        else if (pair)
            s = span_make(s.p + at, end - at);
        else if (opens && marks % 2)
            s = span_from(s, at);
        else if ((closes && marks % 2) || last == ',' || last == ';')
            s.n = end;
        else
            more = false;
    }
    return s;
}

void sentence_trim(const struct cues *c, struct span text, const struct word *w, struct sentence *s)
{
    cut_head(c, text, w, s);
    cut_tail(c, text, w, s);
    struct span bare = sentence_bare(span_make(text.p + s->from, s->end - s->from));
    s->from = (size_t)(bare.p - text.p);
    s->end = s->from + bare.n;
}
