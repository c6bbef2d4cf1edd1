/* SPDX-License-Identifier: MIT
 *
 * The words and phrases of a language as one table in memory, looked up word by word.
 *
 * A row of a phrase list is a pattern in lower case:
 *   "hoppa till innehållet"     the whole line is this
 *   "läs mer om *"              the line begins so
 *   "* min läsning"             the line ends so
 *   "* prenumeranter kan *"     it stands anywhere in the line
 *   "# kommentarer"             # is a number
 *   "om ? kommun"               ? is any word, not as the first
 * Punctuation and case do not count. A trailing ':' ("dela:") asks for that colon after the phrase
 * in the line. */
#ifndef BLOCK_PHRASES_H
#define BLOCK_PHRASES_H

#include "lang/lang.h"
#include "text/text.h"

/* How a line met the phrases of one list. */
enum phrase_fit { FIT_NONE, FIT_INSIDE, FIT_END, FIT_START, FIT_WHOLE };

/* Where words came from: class bits of a word of the text. */
enum word_class {
    CLASS_SAID = 1,
    CLASS_PRONOUN = 2,
    CLASS_FIRST_PERSON = 4,
    CLASS_FINITE = 8,
    CLASS_FUNCTION = 16,
    CLASS_NETWORK = 32, /* a social network */
    CLASS_MONTH = 64,   /* a month or weekday */
    CLASS_CREDIT = 128, /* "by" before a photographer */
    CLASS_COOKIE = 256,
    CLASS_SALE = 512,
    CLASS_SCREEN = 1024,
    CLASS_GIVEN = 2048, /* a given name */
    CLASS_REPLY = 4096, /* on the button under a reader's comment */
    CLASS_SECOND_PERSON = 8192,
    CLASS_IMPERATIVE = 16384, /* opens a piece of advice */
    CLASS_STANDING = 32768,   /* in what senders say of themselves under every release */
    CLASS_WE = 65536,         /* writers speak of themselves */
    CLASS_COUNT = 17
};

struct phrases;

/* The table of LANG: its own lists, and the phrases (not the words) of English, which sites of all
 * languages use. Made once for each language and kept to the end of the program; any thread. */
const struct phrases *phrases_of(const struct lang *lang);

/* True when WORD ends as only finite verbs do in the language. */
bool phrases_finite_ending(const struct phrases *p, struct span word);

/* True when WORD ends as finite verbs of the language may, or nothing is known of how they end. */
bool phrases_verb_ending(const struct lang *lang, struct span word);

/* Class bits of a word, by its hash. */
unsigned phrases_class(const struct phrases *p, uint64_t hash);

/* The same of a word that phrases_match has seen: it noted them in the word's free bits. */
static inline unsigned word_classes(const struct word *w)
{
    return w->flags >> WORD_FREE;
}

/* How the words LIST[0..COUNT) of the line S meet the phrases: FIT of each list (LIST_NAVIGATION
 * .. LIST_HEADING_LABELS and others that hold phrases) into FITS[LIST_COUNT]; CLASSES gets the
 * number of words of each class bit. */
void phrases_match(const struct phrases *p, struct span s, struct word *list, size_t count,
                   unsigned char fits[LIST_COUNT], unsigned classes[CLASS_COUNT]);

#endif
