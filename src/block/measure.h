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

/* addresses.c: addresses, numbers, times, files, tags and signatures of IT; then its date. */
void measure_addresses(const struct units *u, struct unit *it);
void measure_date(const struct units *u, struct unit *it);
/* place.c: before, in and after the main stretch of text; neighbours, runs of marks, counts. Comes
 * after the features of each unit alone and after repeat.c. */
void measure_place(struct units *u);
void measure_neighbours(struct units *u);
/* frames.c: readers' comments and frames of mail. Comes before measure_place. */
void measure_frames(struct units *u);
/* rows.c: amounts, counts and code in a row. Comes before measure_place. */
void measure_rows(struct units *u);
/* company.c: lists without marks and rows of figures. Comes before measure_place. */
void measure_listed(struct units *u);
/* senders.c: who sends, writes and asks. Comes before measure_place. */
void measure_senders(struct units *u);
/* repeat.c: units that stand twice, or inside a longer one; tables of contents. */
void measure_repeats(struct units *u);
/* company.c: what several units are together: comments, transcripts, boxes, tables, contact, and
 * what the whole source is. */
void measure_company(struct units *u);
/* captions.c: captions without a credit. */
void measure_captions(struct units *u);
/* foot.c: short lines that the line above them names, and boxes of facts behind the text. Comes
 * last. */
void measure_foot(struct units *u);

#endif
