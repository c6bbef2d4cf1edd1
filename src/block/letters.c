/* SPDX-License-Identifier: MIT
 *
 * Letters in upper case that count the entries of a list: one alone opens a name, "A. Nilsson", and
 * only several in order prove what they are. */
#include "block/measure.h"

#include "base/banned.h"

/* The letter that IT may be counted with ("B. Räkna klicken", "C) Fråga"): A = 1; or 0. */
static int letter_of(const struct unit *it)
{
    const struct span s = it->raw;
    bool letter = it->mark == MARK_NONE && s.n > 4 && s.p[0] >= 'A' && s.p[0] <= 'Z' &&
                  (s.p[1] == '.' || s.p[1] == ')') && s.p[2] == ' ';
    return letter ? s.p[0] - 'A' + 1 : 0;
}

/* The entries of such a list are three or more, from A on, at most one blank line between each. */
void measure_letters(struct units *u)
{
    enum { LEAST = 3, MARK = 3 };
    for (size_t i = 0; i < u->count; i++) {
        size_t to = i + 1;
        if (letter_of(&u->list[i]) != 1)
            continue;
        while (to < u->count && u->list[to].gap <= 1 &&
               letter_of(&u->list[to]) == (int)(to - i + 1))
            to++;
        for (size_t k = i; to - i >= LEAST && k < to; k++) {
            u->list[k].mark = MARK_LETTER;
            u->list[k].mark_n = MARK;
            u->list[k].number = (int)(k - i + 1);
        }
    }
}
