/* SPDX-License-Identifier: MIT
 *
 * Inside the text floor: whether a character stands where a text in our languages would have it. */
#ifndef TEXT_FIT_H
#define TEXT_FIT_H

#include "base/span.h"

/* A character and what stands round it; 0 where it is not known. */
struct place {
    uint32_t before2, before, cp, after, after2;
};

/* How well the character fits its place in a text of our languages, in points of no unit: above 0
 * speaks for the reading, below against; a Swedish letter in a word is worth 30. */
int fit_score(const struct place *at);

/* How common letter CP is in our languages where letters stand, in the same points; 30: a letter
 * that one of them has of its own. */
int fit_letter_worth(uint32_t cp);

/* What CP is beside another character: a letter; a mark, which is neither letter, figure nor blank.
 */
bool fit_is_letter(uint32_t cp);
bool fit_is_mark(uint32_t cp);

#endif
