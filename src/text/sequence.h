/* SPDX-License-Identifier: MIT
 *
 * Inside mojibake.c and its rooms: sequences of two to four characters that came of one, whose
 * UTF-8 was read in a single-byte encoding. Nothing here is owned; offsets are in bytes. */
#ifndef TEXT_SEQUENCE_H
#define TEXT_SEQUENCE_H

#include "base/utf8.h"
#include "text/decode.h"
#include "text/mojibake.h"

/* The encodings that UTF-8 is misread as, which C stands for below. ISO-8859-1 is read as the web
 * reads it: windows-1252, whose empty cells are controls. */
extern const enum charset misread[MISREAD];

struct sequence {
    uint32_t cp;   /* the one */
    size_t end;    /* byte offset behind the sequence */
    int written;   /* fit of the characters as they stand */
    uint32_t next; /* the character behind, 0: none */
    bool letters; /* the characters are letters, all of them, or the £ and € that stand for some */
};

/* -- sequence.c -------------------------------------------------------------------------------- */

/* The byte of C that CP came from, or -1. */
int misread_byte(int c, uint32_t cp);

/* As fit_score, but for a frame drawn of box characters, which is meant as it stands. */
int misread_fit(uint32_t before2, uint32_t before, uint32_t cp, uint32_t after, uint32_t after2);

/* Reads a sequence misread as C at byte AT of S, behind the character BEFORE (0: none that counts);
 * false when there is none, Q is undefined then. */
bool sequence_read(int c, struct span s, size_t at, uint32_t before, struct sequence *q);

/* The same of two to four sequences whose characters are a sequence themselves: one character that
 * was misread twice over. */
bool sequence_twice(int c, struct span s, size_t at, uint32_t before, struct sequence *q);

/* The same of a sequence that lost its last character, because windows-1252 has none for it or
 * because a no-break space was made a plain one. Only in texts with certain mojibake; sets no more
 * of Q than the character and the end. */
bool sequence_clipped(struct span s, size_t at, uint32_t before, struct sequence *q);

static inline uint32_t code_at(struct span s, size_t at)
{
    return utf8_next(s, &at);
}

/* A character that frames are drawn with. */
static inline bool is_box(uint32_t cp)
{
    return cp >= 0x2500 && cp < 0x25A0;
}

/* -- gain.c ------------------------------------------------------------------------------------ */

/* The two repaired characters on the left of a place. */
struct left {
    uint32_t before, last;
};

/* What the repair of Q in S gains, with LEFT before it, in the points of fit_score: the fit of the
 * one character less that of the sequence as it stands; -1 where the one is not plausible. */
int sequence_gain(int c, struct span s, const struct sequence *q, struct left left);

/* The same in a text of which much was misread as C: there a mark is believed where marks are
 * seldom, a » between spaces. */
int sequence_gain_among(int c, struct span s, const struct sequence *q, struct left left);

/* True when what gives Q may be a formula as it stands, "2r√π", "√∞": roots of signs that no word
 * goes on behind. */
bool sequence_is_formula(int c, struct left left, const struct sequence *q);

/* Characters that no text has, and scripts that nobody saves here but that quotation marks after a
 * letter of German or Icelandic would give: a reading with one is wrong. */
bool misread_never(int c, uint32_t cp);

#endif
