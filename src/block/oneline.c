/* SPDX-License-Identifier: MIT
 *
 * A whole article that was saved in one line is cut where only a line can begin: dialogue, counted
 * entries, and sentences that no mark stands before, since a heading or title does. */
#include "block/cut.h"

#include <string.h>

#include "base/utf8.h"
#include "lang/date.h"

#include "base/banned.h"

enum { LINE_LONG = 1000, HEADING_WORDS = 12 };

/* True when word I of the unit begins a sentence although no mark stands before it: it is small
 * inside a sentence and in upper case here, after a word that is no name. */
static bool starts_unmarked(const struct units *u, const struct unit *it, uint32_t i)
{
    const struct word *w = u->words + it->word;
    const unsigned small = CLASS_FUNCTION | CLASS_PRONOUN | CLASS_FIRST_PERSON;
    return (w[i].flags & (WORD_UPPER | WORD_BREAK | WORD_COMMA)) == WORD_UPPER &&
           !(w[i].flags & WORD_CAPS && w[i].n > 1) && !(w[i - 1].flags & WORD_UPPER) &&
           (word_classes(&w[i]) & small);
}

/* The byte at which the sentence of word I begins. */
static size_t sentence_start(const struct units *u, const struct unit *it, uint32_t i)
{
    const struct word *w = u->words + it->word;
    while (i > 0 && !((w[i].flags & WORD_BREAK) && (w[i].flags & WORD_UPPER)))
        i--;
    return w[i].at;
}

/* The byte behind what is said from word I on: the sentence that names the speaker when one of the
 * next does, else the first. */
static size_t speech_end(const struct units *u, const struct unit *it, uint32_t i)
{
    enum { AHEAD = 90 };
    const struct word *w = u->words + it->word;
    size_t first = it->raw.n;
    bool said = false;
    for (uint32_t k = i + 1; k < it->words && k < i + AHEAD; k++) {
        bool starts = (w[k].flags & WORD_BREAK) && (w[k].flags & WORD_UPPER);
        if (starts && said)
            return w[k].at;
        if (starts && first == it->raw.n)
            first = w[k].at;
        said = said ||
               ((w[k].flags & (WORD_COMMA | WORD_BREAK)) && (word_classes(&w[k]) & CLASS_SAID));
    }
    return said ? it->raw.n : first;
}

/* A dialogue dash or a list mark at word I that opens an entry: bytes before the word, or 0. */
static size_t entry_before(const struct unit *it, size_t at)
{
    static const char *const dashes[] = {"– ", "— ", "- ", "• "};
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++) {
        size_t n = strlen(dashes[i]);
        if (at > n + 1 && memcmp(it->raw.p + at - n, dashes[i], n) == 0 &&
            it->raw.p[at - n - 1] == ' ') {
            size_t end = at - n - 1;
            uint32_t cp = utf8_prev(it->raw, &end);
            return cp == '.' || cp == '!' || cp == '?' || cp == ':' || cp == 0x201D ? n : 0;
        }
    }
    return 0;
}

/* The word at which a title begins that is glued to the last part of a trail, which ends at byte
 * END: "Start > Jobba hos oss > Möt oss Sensorn i soptunnan"; 0 when there is none. */
static size_t title_in_trail(const struct units *u, const struct unit *it, size_t end)
{
    const struct word *w = u->words + it->word;
    size_t last = 0, found = 0;
    for (size_t at = 0; at < end; at++)
        if (separator_at(it->raw, at, true)) {
            last = at;
            found++;
        }
    for (uint32_t i = 2; found >= 2 && i < it->words && w[i].at < end; i++)
        if (w[i - 2].at > last && (w[i].flags & WORD_UPPER) && !(w[i - 1].flags & WORD_UPPER))
            return w[i].at;
    return 0;
}

/* The head of the line: a trail, a title, the date of publication with its label. */
static void cut_head(const struct units *u, const struct unit *it, struct cuts *cuts)
{
    enum { HEAD = 400 };
    struct span head = span_make(it->raw.p, it->raw.n < HEAD ? it->raw.n : HEAD);
    struct date d;
    size_t n = 0, at = date_find(u->lang, head, &d, &n);
    if (at == SIZE_MAX || !d.month)
        return;
    cut_widen_date(u, head, &at, &n);
    if (!date_parse(u->lang, span_make(head.p + at, n), &d) || !d.labelled)
        return;
    size_t end = at + n;
    while (end < it->raw.n && it->raw.p[end] == ' ')
        end++;
    cut_add(cuts, at);
    cut_add(cuts, end);
    size_t title = title_in_trail(u, it, at);
    if (title)
        cut_add(cuts, title);
}

/* True when a phrase of boilerplate opens the sentence of the words FROM..TO. */
static bool opens_boilerplate(const struct units *u, const struct unit *it, uint32_t from,
                              uint32_t to)
{
    unsigned char fits[LIST_COUNT];
    unsigned classes[CLASS_COUNT];
    phrases_match(u->phrases, it->raw, u->words + it->word + from, to - from, fits, classes);
    for (int l = LIST_NAVIGATION; l <= LIST_OTHER; l++)
        if (fits[l] >= FIT_START)
            return true;
    return false;
}

/* The foot of the line: sentences of boilerplate in its last third. */
static void cut_foot(const struct units *u, const struct unit *it, struct cuts *cuts)
{
    const struct word *w = u->words + it->word;
    uint32_t from = it->words - it->words / 3;
    while (from < it->words && cuts->count < CUTS_MOST) {
        uint32_t to = from + 1;
        while (to < it->words && !((w[to].flags & WORD_BREAK) && (w[to].flags & WORD_UPPER)))
            to++;
        if ((w[from].flags & WORD_BREAK) && opens_boilerplate(u, it, from, to)) {
            cut_add(cuts, w[from].at);
            if (to < it->words)
                cut_add(cuts, w[to].at);
        }
        from = to;
    }
}

/* Cuts at what only begins a line: dialogue, counted entries in order, dates of publication, and
 * sentences without a mark before them, which a heading or title precedes. */
void cut_line(struct units *u, const struct unit *it, struct cuts *cuts)
{
    const struct word *w = u->words + it->word;
    int expect = 1;
    uint32_t entry = 0;
    if (it->raw.n < LINE_LONG)
        return;
    cut_head(u, it, cuts);
    for (uint32_t i = 1; i + 1 < it->words && cuts->count < CUTS_MOST; i++) {
        size_t at = w[i].at, n = entry_before(it, at);
        unsigned bytes;
        int number;
        enum mark mark = MARK_NONE;
        if (w[i].flags & WORD_DIGIT && at > 0 && it->raw.p[at - 1] == ' ')
            mark = mark_read(span_from(it->raw, at), &bytes, &number);
        if (n && (w[i].flags & WORD_UPPER)) {
            cut_add(cuts, at - n);
            cut_add(cuts, speech_end(u, it, i));
        } else if (mark == MARK_NUMBER && number == expect) {
            cut_add(cuts, at);
            entry = i;
            if (expect++ > 1)
                continue;
        } else if (starts_unmarked(u, it, i)) {
            size_t from = sentence_start(u, it, i);
            if (i > 1 && at - from < 110)
                cut_add(cuts, from);
            cut_add(cuts, at);
        }
    }
    for (entry = expect > 2 ? entry + 1 : it->words; entry < it->words; entry++)
        if ((w[entry].flags & WORD_BREAK) && (w[entry].flags & WORD_UPPER) &&
            !(w[entry - 1].flags & WORD_DIGIT)) { /* the last entry is one sentence */
            cut_add(cuts, w[entry].at);
            break;
        }
    cut_foot(u, it, cuts);
}
