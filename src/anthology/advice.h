/* SPDX-License-Identifier: MIT
 *
 * The rooms of find_advice among themselves: how a list is weighed, in points of no unit, above 0
 * for advice. WHY takes the evidence as text for the editor, "imperatives+5, "; it is the caller's.
 */
#ifndef ANTHOLOGY_ADVICE_H
#define ANTHOLOGY_ADVICE_H

#include "anthology/principles.h"

enum {
    TAKEN = 5,       /* weight from which a list is one of advice */
    RULES_LEAST = 3, /* sentences that read as rules, from which less is enough */
};

/* Of how many entries of a list something is true. */
struct traits {
    size_t entries, orders, norms, signs, sentences, questions, shorts, labels, digits, plans, nots;
    size_t words;    /* of all */
    uint64_t opener; /* the word that all open with, or 0 */
};

/* traits.c: adds the entry in block I to T; S->words are those of I afterwards. */
void traits_see(struct search *s, size_t i, struct traits *t);

/* The weight of the entries T, one or more, under words that weigh HEAD; WHY gets what speaks for
 * and against. */
int traits_weigh(const struct traits *t, int head, struct buf *why);

/* Bytes of the number at the start of S with its mark, as of a heading "3. Börja smått" or "Steg 3:
 * Börja smått"; *NUMBER is the number. 0 when there is none. */
size_t heading_number(struct span s, unsigned *number);

/* The same of entry B: of a heading, or of an item that is counted in words, "Regel 3: Börja
 * smått".
 */
size_t entry_number(const struct block *b, unsigned *number);

/* advice.c: the sentence behind its number that entry I opens with; S->words are those of I. */
struct sentence entry_rule(const struct search *s, size_t i);

/* announced.c: the weight of the ADVICE words of block I, each row once; of a paragraph its last
 * sentence only. S->words are those of I afterwards. */
int advice_weigh(struct search *s, size_t i, struct buf *why);

#endif
