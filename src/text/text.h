/* SPDX-License-Identifier: MIT
 *
 * Contract of the first stages: bytes become decoded text, decoded text becomes lines that keep
 * their number to the end. */
#ifndef TEXT_TEXT_H
#define TEXT_TEXT_H

#include "base/arena.h"
#include "base/diag.h"

/* A line of the cleaned text. Several may bear one number: a form feed or U+2028 ends a line
 * without being a line feed. */
struct line {
    struct span s;   /* without its end and without trailing white space; may be empty */
    unsigned no;     /* line of the source, from 1, counted by LF (or by CR where there is no LF) */
    unsigned indent; /* columns of leading white space, a tab to the next multiple of 8 */
};

enum text_change {
    CHANGE_MOJIBAKE,    /* UTF-8 that went through a wrong decoding, repaired; runs */
    CHANGE_NFC,         /* composed; lines */
    CHANGE_INVISIBLE,   /* soft hyphens, zero-width characters, BOMs taken out; code points */
    CHANGE_CONTROL,     /* controls and code points that XML cannot hold, now U+FFFD */
    CHANGE_UNDECODABLE, /* bytes without meaning in the encoding, now U+FFFD */
    CHANGE_SPACE,       /* NBSP, tabs and other spaces that became a plain space; code points */
    CHANGE_COUNT
};

/* A decoded and cleaned source. */
struct text {
    const char *file;     /* the path as given */
    char sha256[65];      /* of the bytes as read (sha256_hex); left empty by text_read */
    const char *encoding; /* name from charsets.def: "UTF-8", "windows-1252", ... */
    const char *why;      /* the evidence for the encoding, for explain */
    size_t bytes;         /* of the source */
    unsigned lines_total; /* lines of the source */
    struct line *lines;
    size_t count;
    size_t changes[CHANGE_COUNT];
    unsigned first_change[CHANGE_COUNT]; /* line of the first, from 1; 0: none */
};

/* Reads BYTES (borrowed) of FILE: finds the encoding, decodes, repairs mojibake, normalises to
 * NFC, takes out what is invisible, cuts into lines. Everything lies in ARENA. False when the
 * source has to be left out (empty, blank, binary); D then says why, with the byte offset; stray
 * bytes in good text are told too, with line and count. */
bool text_read(const char *file, struct span bytes, struct arena *arena, struct text *out,
               struct diags *d);

/* Index of the first line of TEXT with number NO or more, by which lines are sorted; COUNT when
 * there is none. */
size_t text_line_at(const struct text *text, unsigned no);

/* Inside lines every white space is U+0020 or, where it was one in the source, a no-break space
 * U+00A0; runs of spaces are kept (they may be columns). Leading white space is in `indent`. */

/* -- words ------------------------------------------------------------------------------------- */

enum word_flag {
    WORD_UPPER = 1,   /* its first letter is upper case */
    WORD_CAPS = 2,    /* two letters or more, none lower case */
    WORD_DIGIT = 4,   /* holds a digit */
    WORD_LETTER = 8,  /* holds a letter */
    WORD_BREAK = 16,  /* a sentence mark . ! ? : … stands before it */
    WORD_COMMA = 32,  /* , or ; stands before it */
    WORD_HYPHEN = 64, /* has a hyphen, apostrophe, colon, dot or @ inside */
    WORD_WIDE = 128,  /* has a byte past ASCII */
    WORD_INNER = 256, /* an upper-case letter may stand behind its first */
};

/* A word: letters, digits, marks, and single - ' ’ : . @ _ & between two of them. */
struct word {
    uint32_t at, n; /* byte offset and length in the text that was cut */
    uint64_t hash;  /* span_hash of the word in lower case: equal to word_hash of the same word */
    unsigned flags; /* of enum word_flag; the bits from WORD_FREE on are left to who has the word */
};
enum { WORD_FREE = 12 };

/* Cuts S into words appended to *LIST (a mem_grow array, *COUNT, *CAP; the caller frees it). */
void words_cut(struct span s, struct word **list, size_t *count, size_t *cap);

/* The words of all lines of a text, for all who ask. */
struct text_words {
    struct word *list; /* of one line after the other; AT counts from the start of its line */
    size_t count, cap;
    uint32_t *line; /* LINE[i]: the first word of line i; one more than there are lines */
};
void text_words_cut(const struct text *text, struct text_words *out);
void text_words_clear(struct text_words *w);

/* The next word of S from byte *AT on, which moves behind it; begin with 0. False when there is
 * none. A sentence mark is seen only when it stands behind *AT. */
bool words_next(struct span s, size_t *at, struct word *out);

/* The hash that words_cut gives a lower-case word. */
uint64_t word_hash(const char *lower);

/* SHA-256 (FIPS 180-4) of DATA as 64 lower-case hexadecimal digits and a NUL. */
void sha256_hex(struct span data, char out[65]);

#endif
