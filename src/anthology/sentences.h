/* SPDX-License-Identifier: MIT
 *
 * A block's words cut into sentences: where a principle begins and ends. */
#ifndef ANTHOLOGY_SENTENCES_H
#define ANTHOLOGY_SENTENCES_H

#include "anthology/cues.h"

struct sentence {
    size_t from, end;   /* bytes of the text: with its stops and quotation marks */
    size_t word, words; /* index of its first word, and their number; at least one */
    bool question;      /* ends in a question mark */
};

/* The sentence that holds word AT of the COUNT words W of TEXT. A full stop behind an abbreviation
 * or an initial ends none, nor does one before a small letter; a colon never does. */
struct sentence sentence_at(const struct cues *c, struct span text, const struct word *w,
                            size_t count, size_t at);

/* Narrows S to what is said: without a tail such as ", säger hon", an opening such as "För det
 * första:", leading dashes, and quotation marks that have no partner inside. */
void sentence_trim(const struct cues *c, struct span text, const struct word *w,
                   struct sentence *s);

/* The bytes FROM to END of TEXT between the quotation marks that enclose them or stand without
 * their partner at an end, and without white space there. */
struct span sentence_bare(struct span s);

/* True for a quotation mark that opens, closes, or may do either. */
bool sentence_quote(uint32_t cp);

#endif
