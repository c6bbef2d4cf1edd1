/* SPDX-License-Identifier: MIT
 *
 * Inside the classifier: lines become units (group.c, cut.c), units get features (measure.c), rules
 * give each kind a score (rules.c), and one path through all units is chosen (classify.c). */
#ifndef BLOCK_UNIT_H
#define BLOCK_UNIT_H

#include "block/block.h"
#include "block/phrases.h"

/* What a unit opens with. */
enum mark {
    MARK_NONE,
    MARK_BULLET, /* • · * ‣ ◦ ▪ */
    MARK_DASH,   /* - – — ‐ − : of a list or of a dialogue */
    MARK_NUMBER, /* 1. 1) (1) */
    MARK_LETTER, /* a) a. A) */
};

/* Bytes of a unit that tell what need not be looked for in it. */
enum sign {
    SIGN_DIGIT = 1, /* of ASCII */
    SIGN_COLON = 2,
    SIGN_AT = 4,
    SIGN_BAR = 8,      /* / > | \ */
    SIGN_WIDE = 16,    /* begins a mark past ASCII: dashes, bullets, guillemets, © */
    SIGN_BRACKET = 32, /* ( */
    SIGN_SQUARE = 64,  /* [ */
    SIGN_CODE = 128    /* ) ; = < { } _ of which code always has one, running text seldom */
};

enum feature {
    F_NONE,
#define FEATURE(code) F_##code,
#include "block/features.def"
#undef FEATURE
    F_COUNT
};

enum { FEATURE_WORDS = F_COUNT / 64 + 1 };

struct features {
    uint64_t bits[FEATURE_WORDS];
};

static inline void feature_set(struct features *f, enum feature i)
{
    f->bits[i >> 6] |= (uint64_t)1 << (i & 63);
}
static inline bool feature_has(const struct features *f, enum feature i)
{
    return f->bits[i >> 6] >> (i & 63) & 1;
}

/* A candidate block: one or more lines, or a piece of one. */
struct unit {
    struct span raw;      /* in the arena or in the text; white space runs as one space */
    struct span shown;    /* of quoted mail: the same with the marks before its lines; else empty */
    unsigned first, last; /* lines of the source */
    unsigned gap;         /* blank lines before it; 0 also for a piece of a line */
    bool glued;           /* a later piece of a line */
    bool site;            /* a title, whose site was cut off it */
    bool figure;          /* a figure and the line under it */
    bool credit;          /* the credit of a photograph, cut off the text it was glued to */
    unsigned indent;      /* columns */
    unsigned columns;     /* runs of two or more spaces inside: columns, or a menu */
    enum mark mark;
    unsigned mark_n;      /* bytes of the mark in RAW, spaces after it included */
    int number;           /* of MARK_NUMBER and MARK_LETTER (a = 1) */
    bool worded;          /* it is a line: its words are known before it is looked at */
    unsigned signs;       /* what stands in RAW, a set of enum sign */
    uint32_t word, words; /* its words in units.words */
    uint32_t chars;       /* code points, those of addresses behind links left out */
    uint32_t linked;      /* bytes of such addresses: "Start <https://...>" */
    uint32_t plain;       /* bytes of RAW before the address that it ends with; all of it */
    uint64_t same;        /* hash of all its words: equal texts are equal here */
    uint32_t twin;        /* index, plus one, of the first unit with the same words; 0: none */
    unsigned char fits[LIST_COUNT];
    unsigned classes[CLASS_COUNT];
    struct features f;
    unsigned list, box; /* filled at the end */
};

struct units {
    struct unit *list;
    size_t count, cap;
    struct word *words;
    size_t word_count, word_cap;
    const struct phrases *phrases;
    const struct lang *lang;
    struct arena *arena;
    bool wrapped;   /* the source is hard-wrapped */
    unsigned width; /* then: its width in columns */
};

/* group.c: joins the lines of TEXT into units; takes the list of their WORDS. */
void units_group(const struct text *text, struct text_words *words, struct units *u);
/* quoted.c: true when most lines of TEXT are mail that is quoted (">"): OUT is TEXT without these
 * marks. Then, when units are made of it, what each looks like with them; a line of marks alone
 * belongs to the unit above. */
bool quoted_strip(const struct text *text, struct arena *arena, struct text *out);
void quoted_show(const struct text *text, struct units *u);
/* signs.c: fills in the words of IT (unless it is WORDED), its signs, length and phrases. */
void unit_words(struct units *u, struct unit *it);
/* join.c: joins units that are a date only together ("14", "dec"), and figures with what they count
 * ("7 av 9", "handläggare sover bättre"). */
void units_join(struct units *u);
/* cut.c: cuts units that glue blocks together (kicker and lead, caption and text, date and rest).
 */
void units_cut(struct units *u);
/* mark.c: the mark at the start of S: kind, bytes with the spaces after it, number. */
enum mark mark_read(struct span s, unsigned *bytes, int *number);
/* mark.c: bytes of the separator with its spaces at byte AT of S, or 0: one of a MENU (/ > | » ›)
 * or one between pieces of a line (| • · – /). */
size_t separator_find(struct span s, size_t at, bool menu);
static inline size_t separator_at(struct span s, size_t at, bool menu)
{
    if (s.p[at] != ' ' || at + 3 > s.n)
        return 0;
    unsigned char c = (unsigned char)s.p[at + 1]; /* most words begin with what is none */
    return ascii_alpha(c) || c == 0xC3 ? 0 : separator_find(s, at, menu);
}
/* measure.c: features of every unit. */
void units_measure(struct units *u);
/* cut.c: true when all of S is a date, with or without label and time. */
bool unit_is_date(const struct units *u, struct span s);

/* -- states of the decision -------------------------------------------------------------------- */

enum { STATE_COUNT = KIND_OMITTED + REASON_COUNT - 1 }; /* kept kinds, then reasons */

#define STATE_OMIT(reason) (KIND_OMITTED + (reason)-1)
static inline enum kind state_kind(int state)
{
    return state < KIND_OMITTED ? (enum kind)state : KIND_OMITTED;
}
static inline enum reason state_reason(int state)
{
    return state < KIND_OMITTED ? REASON_NONE : (enum reason)(state - KIND_OMITTED + 1);
}

/* A rule: when all features of NEED and none of NOT are there, STATE gains WEIGHT hundredths. */
struct rule {
    const char *name;
    unsigned char state;
    short weight;
    unsigned char need[5], absent[5];
};
extern const struct rule rules[];
extern const size_t rule_count;

/* rules.c: the sum of the weights of all rules that hold for each of the COUNT units of LIST, at
 * most RULES_AT_ONCE of them, by state. */
enum { RULES_AT_ONCE = 64 };
void rules_score(const struct unit *list, size_t count, int score[][STATE_COUNT]);
/* Appends the names and weights of the rules that spoke for or against STATE, strongest first. */
void rules_why(const struct unit *it, int state, struct buf *b);

/* What was decided of a unit. */
struct choice {
    int state;
    int next;   /* the next best state, or -1 */
    int margin; /* the distance to it */
};
/* classify.c: the best path. */
void units_classify(const struct units *u, struct choice *chosen);
/* lists.c: numbers lists and boxes, after the decision. */
void units_lists(struct units *u, const struct choice *chosen);

#endif
