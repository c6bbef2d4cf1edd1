/* SPDX-License-Identifier: MIT
 *
 * Captions that no credit tells: somebody named in full once more between two paragraphs, and a
 * line that shows something in a sentence without a verb before it tells more. */
#include "block/measure.h"

#include <string.h>

#include "base/banned.h"

/* True for the words W and the next: a given name and a surname. */
static bool is_person(const struct word *w)
{
    return word_classes(w) & CLASS_GIVEN && w->flags & WORD_UPPER && w[1].flags & WORD_UPPER &&
           !(w[1].flags & (WORD_BREAK | WORD_COMMA | WORD_DIGIT));
}

/* A paragraph that may be a caption by its form: brief, between blank lines, said by nobody. */
static bool may_show(const struct unit *it)
{
    return HAS(it, STOP) && !HAS(it, LONG) && !HAS(it, QUESTION) && !HAS(it, QUOTED) &&
           !HAS(it, SAID) && !HAS(it, COLON) && !HAS(it, ANY_PHRASE) && it->words > 4 &&
           it->mark == MARK_NONE && !HAS(it, FIRST_PERSON) && !HAS(it, YOU) && !HAS(it, LABEL) &&
           !HAS(it, STANDING) && !HAS(it, WRITER) && !HAS(it, IN_BOX) && !HAS(it, UNMARKED);
}

/* True when the two words that IT opens with stand side by side in a unit from FROM to TO. */
static bool named_in(const struct units *u, const struct unit *it, const struct unit *from,
                     const struct unit *to)
{
    const struct word *w = u->words + it->word;
    for (const struct unit *x = from; x < to; x++) {
        const struct word *v = u->words + x->word;
        for (uint32_t k = 0; k + 1 < x->words; k++)
            if (v[k].hash == w[0].hash && v[k + 1].hash == w[1].hash)
                return true;
    }
    return false;
}

/* True when IT repeats what somebody said. */
static bool quotes_inside(const struct unit *it)
{
    return memchr(it->raw.p, '"', it->raw.n) ||
           span_find(it->raw, SPAN("\xE2\x80\x9D")) != SIZE_MAX;
}

/* Text gives a full name once, or again where it is going to quote; between two paragraphs that go
 * on without it, it stands under a picture. */
static bool names_again(const struct units *u, size_t i)
{
    const struct unit *it = &u->list[i], *before = it - 1, *after = it + 1;
    return !HAS(it, GREETING) && !quotes_inside(it) && is_person(u->words + it->word) &&
           after->gap == it->gap && unit_is_text(before) && !is_person(u->words + before->word) &&
           after->mark != MARK_DASH && !HAS(after, QUOTED) && !HAS(after, SAID) &&
           !is_person(u->words + after->word) &&
           (named_in(u, it, u->list, it) ||
            (HAS(it, SHORT) && named_in(u, it, it + 1, u->list + u->count)));
}

/* True when what IT opens with (its first sentence of two or more; somebody in full and where, up
 * to a comma) has no word that may be a verb, and names somebody or a place. */
static bool opens_verbless(const struct units *u, const struct unit *it)
{
    enum { LEAST = 3, BRIEF = 5, MOST = 10 };
    const struct word *w = u->words + it->word;
    const bool clause = !HAS(it, SENTENCES);
    uint32_t n = 1, names = 0, person = is_person(w);
    for (; n < it->words && !(w[n].flags & (clause ? WORD_COMMA : WORD_BREAK)); n++) {
        names += (w[n].flags & WORD_UPPER) != 0;
        person += n + 1 < it->words && is_person(&w[n]);
    }
    if (n < LEAST || n > (person ? MOST : BRIEF) || !names || HAS(it, ORDER) ||
        word_classes(w) & (CLASS_FUNCTION | CLASS_PRONOUN))
        return false;
    if (clause && (n == it->words || names < 2 || !is_person(w) || w[2].flags & WORD_UPPER ||
                   !(word_classes(&w[n]) & CLASS_FUNCTION)))
        return false;
    for (uint32_t k = 0; k < n; k++) {
        struct span word = span_make(it->raw.p + w[k].at, w[k].n);
        if (word_classes(&w[k]) & (CLASS_FINITE | CLASS_SAID) ||
            phrases_finite_ending(u->phrases, word) ||
            (!(w[k].flags & WORD_UPPER) && phrases_verb_ending(u->lang, word)))
            return false;
    }
    return true;
}

/* "Ulla Ek är konsult och föreläsare. Hon skriver i varje nummer." behind a text that does not tell
 * of her: it is hers. */
static bool tells_writer(const struct units *u, const struct unit *it)
{
    enum { WORDS = 28 };
    const struct word *w = u->words + it->word;
    if (it->words < 4 || it->words > WORDS || !HAS(it, STOP) || it->mark != MARK_NONE ||
        HAS(it, SAID) || HAS(it, QUOTED) || HAS(it, THREAD) || HAS(it, TALK) ||
        HAS(it, COMMENT_BODY) || HAS(it, IN_BOX) || HAS(it, EMAIL) || HAS(it, PHONE) ||
        HAS(it, ANY_PHRASE) || !is_person(w) || !(word_classes(&w[2]) & CLASS_FINITE))
        return false;
    for (const struct unit *x = u->list; x < it; x++)
        if (unit_is_text(x) && named_in(u, it, x, x + 1))
            return false;
    return true;
}

void measure_captions(struct units *u)
{
    enum { TRIES = 12 }; /* each looks through all that stands before it */
    size_t tries = 0;
    for (size_t i = 1; i + 1 < u->count; i++) {
        struct unit *it = &u->list[i];
        if (HAS(it, AFTER_BODY) && tells_writer(u, it))
            SET(it, WRITER);
        if (HAS(it, AFTER_BODY) || !may_show(it) || (it->gap != 0) != (it[1].gap != 0))
            continue;
        if (opens_verbless(u, it))
            SET(it, VERBLESS);
        if (tries < TRIES && is_person(u->words + it->word)) {
            tries++;
            if (names_again(u, i))
                SET(it, NAMED_AGAIN);
        }
    }
}
