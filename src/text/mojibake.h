/* SPDX-License-Identifier: MIT
 *
 * Inside the text floor: UTF-8 that went through a wrong decoding ("sÃ¤ger") is read aright. */
#ifndef TEXT_MOJIBAKE_H
#define TEXT_MOJIBAKE_H

#include "base/buf.h"

enum { MISREAD = 4 }; /* encodings that UTF-8 is misread as */

/* What is known of a whole text. */
struct mojibake {
    struct span text; /* well-formed UTF-8, borrowed */
    bool surveyed;
    /* Sequences of each misreading that nobody can have meant; counted at the first doubtful one,
     * no further than it takes to believe in more. */
    unsigned certain[MISREAD];
    bool romance; /* letters of Romance languages stand there as they are meant: "não", "você" */
};

/* Appends LINE, a part of M's text, to OUT with every run repaired that is improbable as it stands
 * and plausible repaired, also when that happened twice over. Returns the number of runs; 0: OUT
 * got nothing, the line is good as it is. */
size_t mojibake_repair(struct mojibake *m, struct span line, struct buf *out);

/* What windows-1252 has in the place of control C1 (U+0080 to U+009F); 0: nothing. */
uint32_t mojibake_cell(uint32_t c1);

/* True when the character of bytes A B, followed by C (or of bytes A B C), can begin mojibake. */
bool mojibake_lead(unsigned char a, unsigned char b, unsigned char c);

#endif
