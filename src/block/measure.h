/* SPDX-License-Identifier: MIT
 *
 * The rooms of units_measure among themselves. */
#ifndef BLOCK_MEASURE_H
#define BLOCK_MEASURE_H

#include "block/unit.h"

#define SET(it, code) feature_set(&(it)->f, F_##code)
#define HAS(it, code) feature_has(&(it)->f, F_##code)

enum { SHORT_WORDS = 12, LONG_WORDS = 25, HUGE_WORDS = 60 }; /* words up to, from, from */

/* Words of IT, or what comes near them in a script that sets no spaces (three bytes a letter). */
static inline uint32_t unit_length(const struct unit *it)
{
    return (it->raw.n - it->linked) * 2 > (size_t)it->chars * 5 ? it->chars / 2 : it->words;
}
/* Running text or dialogue. */
bool unit_is_text(const struct unit *it);
/* Running text that no phrase of boilerplate claims. */
bool unit_is_body(const struct unit *it);
/* More than a name, a time or a button: a sentence, a question, or too many words for those. */
static inline bool unit_says(const struct unit *it)
{
    return !HAS(it, SHORT) || HAS(it, STOP) || HAS(it, QUESTION);
}

/* -- one unit ---------------------------------------------------------------------------------- */

/* Features of IT alone, called in this order; each may ask for those of the ones above it. */

/* form.c: how IT opens and ends, its length, capitals, labels, steps. */
void measure_form(const struct units *u, struct unit *it);
/* True when the mark before byte AT of S is a colon: it opens a quotation or follows a label. */
bool after_colon(struct span s, size_t at);
/* addresses.c: addresses, numbers, times, files, tags and signatures of IT. */
void measure_addresses(const struct units *u, struct unit *it);
/* form.c: trails, menus and arrows that lead elsewhere. */
void measure_trail(struct unit *it);
/* addresses.c: the date of IT. */
void measure_date(const struct units *u, struct unit *it);
/* lexical.c: phrases and classes of words, names and speakers. Takes from IT's counts of classes
 * the words that stand there for something else: "41 min", "Min sida". */
void measure_lexical(const struct units *u, struct unit *it);

/* -- several units ----------------------------------------------------------------------------- */

/* Each takes units whose features are known as far as those above it tell them, adds its own and
 * decides nothing; units_measure calls them in this order. */

/* letters.c: the marks of lists that letters in upper case count; before anything is measured. */
void measure_letters(struct units *u);
/* comments.c: readers' comments with their times or buttons. */
void measure_threads(struct units *u);
/* mail.c: headers, notes and quoted ends of mail that was sent on. */
void measure_mail(struct units *u);
/* rows.c: amounts, counts, code, figures and tables; pages of nothing but teasers. */
void measure_rows(struct units *u);
/* transcript.c: labels that are the names of speakers. */
void measure_speakers(struct units *u);
/* boxes.c: the labelled lines of a box without a name. */
void measure_labels(struct units *u);
/* unmarked.c: advice that lost its marks. */
void measure_advice(struct units *u);
/* senders.c: who sends, writes and asks. */
void measure_senders(struct units *u);
/* place.c: before, in and after the main stretch of text. */
void measure_place(struct units *u);
/* repeat.c: units that stand twice, or inside a longer one; tables of contents. */
void measure_repeats(struct units *u);
/* place.c: neighbours, runs of marks, counts. */
void measure_neighbours(struct units *u);
/* boxes.c: the short lines under the name of a fact box. */
void measure_boxes(struct units *u);
/* unmarked.c: lists under a colon that lost their marks. */
void measure_unmarked(struct units *u);
/* comments.c: comments behind the text that are told by their heads, or by a line that counts
 * them. */
void measure_comments(struct units *u);
/* boilerplate.c: contact boxes, teasers, offers, subjects and menus around the text. */
void measure_boilerplate(struct units *u);
/* document.c: what the source as a whole is. */
void measure_document(struct units *u);
/* captions.c: captions without a credit. */
void measure_captions(struct units *u);
/* foot.c: short lines that the line above them names, and boxes of facts behind the text. */
void measure_foot(struct units *u);

#endif
