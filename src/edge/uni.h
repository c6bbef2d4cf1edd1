/* SPDX-License-Identifier: MIT
 *
 * ICU's room: properties of code points, NFC, collation, sentence ends and dates in words. Nothing
 * here asks the machine for its locale. */
#ifndef EDGE_UNI_H
#define EDGE_UNI_H

#include "base/arena.h"
#include "base/buf.h"

/* Properties of a code point (Unicode character database). */
uint32_t uni_lower(uint32_t cp); /* simple lower case mapping */
uint32_t uni_upper(uint32_t cp);
bool uni_is_letter(uint32_t cp);
bool uni_is_upper(uint32_t cp); /* upper or title case */
bool uni_is_lower(uint32_t cp);
bool uni_is_digit(uint32_t cp); /* Nd */
bool uni_is_space(uint32_t cp); /* White_Space: NBSP and thin spaces too */
bool uni_is_mark(uint32_t cp);  /* Mn, Mc, Me */

/* Appends S in Normalization Form C (UAX #15). True when something changed. */
bool uni_nfc(struct span s, struct buf *out);

/* Appends S in lower case (full mapping, root locale). */
void uni_lower_text(struct span s, struct buf *out);

/* Order of words in a language. Not for two threads at once. */
struct uni_collator;
/* For BCP 47 tag LANG; root order when the language has none of its own. Owned by the caller. */
struct uni_collator *uni_collator_new(const char *lang);
void uni_collator_free(struct uni_collator *c);
/* <0, 0, >0; equal strings that differ in bytes are ordered by bytes. */
int uni_collate(const struct uni_collator *c, struct span a, struct span b);

/* Ends of sentences (UAX #29, rules of LANG) in S as ascending byte offsets, the last one S.n; the
 * array lies in ARENA, *COUNT is its length. A sentence's trailing spaces belong to it. */
size_t *uni_sentences(const char *lang, struct span s, struct arena *arena, size_t *count);

/* Dates in words of BCP 47 tag LANG; NULL when ICU has no words of that language. */
struct uni_dates;
struct uni_dates *uni_dates_new(const char *lang);
void uni_dates_free(struct uni_dates *d);
/* Appends the date ("18 oktober 2021"); DAY 0: month and year; MONTH 0: year; YEAR 0: day and
 * month. False on failure; nothing is appended then. */
bool uni_dates_words(struct uni_dates *d, int year, int month, int day, struct buf *out);
/* One date alone; many cost less with the above. */
bool uni_date(const char *lang, int year, int month, int day, struct buf *out);

/* First letter under which a register files S in LANG ("Å", "A" for "À" in Swedish), appended. */
void uni_initial(const struct uni_collator *c, const char *lang, struct span s, struct buf *out);

/* ICU's version, for --version. */
const char *uni_version(void);

#endif
