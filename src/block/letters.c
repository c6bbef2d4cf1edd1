/* SPDX-License-Identifier: MIT
 *
 * What counts the entries of a list only where several do: letters in upper case, of which one
 * alone opens a name ("A. Nilsson"), Roman numbers, a word with a number ("Regel 1: ..."). */
#include "block/measure.h"

#include "base/banned.h"

enum { ENTRIES = 3 }; /* at least */

/* Bytes of what IT may be counted with, a mark and a blank behind it ("B. Räkna", "iii) Fråga"),
 * and of the blank; 0: nothing. */
static size_t counter(const struct unit *it)
{
    enum { LETTERS = 4 };
    const struct span s = it->raw;
    size_t n = 0;
    while (n < s.n && n <= LETTERS && ascii_alpha(s.p[n]))
        n++;
    bool marked = n && n <= LETTERS && n + 2 < s.n && (s.p[n] == '.' || s.p[n] == ')') &&
                  s.p[n + 1] == ' ' && it->mark != MARK_BULLET && it->mark != MARK_DASH;
    return marked ? n + 2 : 0;
}

/* True when the N bytes of S that may count are NUMBER: as a letter in upper case, or as a Roman
 * number in upper or lower case. */
static bool counts(struct span s, size_t n, unsigned number, bool roman)
{
    static const char *const romans[] = {"i",   "ii",   "iii", "iv", "v",  "vi",
                                         "vii", "viii", "ix",  "x",  "xi", "xii"};
    if (!roman)
        return n == 3 && s.p[0] == (char)('A' + number - 1);
    if (number > sizeof romans / sizeof *romans)
        return false;
    const struct span want = span_of(romans[number - 1]);
    bool same = want.n + 2 == n;
    for (size_t i = 0; same && i < want.n; i++)
        same = ascii_lower(s.p[i]) == want.p[i];
    return same;
}

/* Marks the entries from unit I on that are counted so, when they are enough. Returns how many. */
static size_t mark_entries(struct units *u, size_t i, bool roman)
{
    size_t to = i, n;
    while (to < u->count && (to == i || u->list[to].gap <= 1) && (n = counter(&u->list[to])) > 0 &&
           counts(u->list[to].raw, n, (unsigned)(to - i + 1), roman))
        to++;
    for (size_t k = i; to - i >= ENTRIES && k < to; k++) {
        u->list[k].mark = MARK_LETTER;
        u->list[k].mark_n = (unsigned)counter(&u->list[k]);
        u->list[k].number = (int)(k - i + 1);
    }
    return to - i >= ENTRIES ? to - i : 0;
}

/* The number of IT as "Regel 2: ..." or "Steg 2. ..." tells it, or 0. */
static int step_of(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    if (it->mark != MARK_NONE || it->words < 4 || w[1].n > 2 || !(w[0].flags & WORD_UPPER) ||
        (w[1].flags & (WORD_DIGIT | WORD_LETTER)) != WORD_DIGIT)
        return 0;
    const char *p = it->raw.p + w[1].at, end = p[w[1].n];
    int value = w[1].n == 2 ? (p[0] - '0') * 10 + p[1] - '0' : p[0] - '0';
    return end == ':' || end == '.' ? value : 0;
}

/* Three lines or more, next to each other, that a word and a number count: "Regel 1: ...". Both
 * stay part of the text. */
static size_t mark_steps(struct units *u, size_t i)
{
    size_t to = i + 1;
    const uint64_t name = u->words[u->list[i].word].hash;
    while (to < u->count && u->list[to].gap <= 1 && step_of(u, &u->list[to]) == (int)(to - i + 1) &&
           u->words[u->list[to].word].hash == name)
        to++;
    for (size_t k = i; to - i >= ENTRIES && k < to; k++) {
        u->list[k].mark = MARK_NUMBER;
        u->list[k].mark_n = 0;
        u->list[k].number = (int)(k - i + 1);
    }
    return to - i >= ENTRIES ? to - i : 0;
}

/* Such entries stand next to each other, at most one blank line between each. */
void measure_letters(struct units *u)
{
    for (size_t i = 0; i < u->count; i++) {
        const char first = u->list[i].raw.n ? u->list[i].raw.p[0] : 0;
        size_t entries = 0;
        if (first == 'A' || first == 'I' || first == 'i')
            entries = mark_entries(u, i, first != 'A');
        if (!entries && u->list[i].signs & SIGN_DIGIT && step_of(u, &u->list[i]) == 1)
            entries = mark_steps(u, i);
        i += entries ? entries - 1 : 0;
    }
}
