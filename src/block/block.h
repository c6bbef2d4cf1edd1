/* SPDX-License-Identifier: MIT
 *
 * Contract of the classifier: the lines of a text become blocks in source order that hold every
 * non-blank character once, each with its kind and the evidence for it. */
#ifndef BLOCK_BLOCK_H
#define BLOCK_BLOCK_H

#include "block/kinds.h"
#include "lang/lang.h"
#include "text/shingles.h"
#include "text/text.h"

struct block {
    enum kind kind;       /* KIND_TITLE .. KIND_OMITTED */
    enum reason reason;   /* REASON_NONE unless omitted */
    unsigned first, last; /* lines of the source, from 1 */
    struct span raw;      /* all of it, white space runs as one space, hyphenated ends joined */
    struct span bare;     /* of quoted mail: raw without the marks before its lines; else empty */
    struct span text;     /* raw (or bare) without list mark, and without the dash of a quote */
    struct span mark;     /* of an item: "•", "1.", "a)"; of a quote: its dash; part of raw */
    unsigned list;        /* items of one list bear one number, from 1; 0: no item */
    unsigned box;         /* blocks of one fact box bear one number, from 1; 0: in none */
    const char *why;      /* names of the rules that decided, with their weights; in English */
    int margin;           /* score of the decision above the next best, in hundredths */
    enum kind next_kind;  /* the next best; KIND_COUNT when there was none */
    enum reason next_reason;
    bool ruled;     /* an editor decided */
    bool withdrawn; /* an editor took its text away: it is empty, and omitted */
};

/* The blocks of one source. They live in the arena of the text. */
struct blocks {
    struct block *list;
    size_t count;
    const struct sample *sample; /* of the text of all that is kept; NULL once an editor came by */
    bool alone; /* no place was found where another article may begin; false once an editor ... */
};

/* Cuts TEXT into blocks and decides what each is, with the data of LANG. WORDS are those of TEXT;
 * the list is taken. WITH_WHY also writes down the reasons. */
void block_read(const struct text *text, struct text_words *words, const struct lang *lang,
                bool with_why, struct arena *arena, struct blocks *out);

/* What B says: RAW, without the marks of quoted mail. */
static inline struct span block_says(const struct block *b)
{
    return b->bare.n && b->raw.n ? b->bare : b->raw;
}

/* SHOWN, the raw text of quoted mail, without its marks (quoted.c). Who changes the raw text of a
 * block that has a bare one makes that anew. */
struct span quoted_bare(struct span shown, struct arena *arena);
static inline void block_unquote(struct block *b, struct arena *arena)
{
    if (b->bare.n)
        b->bare = quoted_bare(b->raw, arena);
}

/* Makes B a block of KIND (and REASON): its text and mark follow. */
void block_become(struct block *b, enum kind kind, enum reason reason);

#endif
