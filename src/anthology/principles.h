/* SPDX-License-Identifier: MIT
 *
 * The rooms of principles_find among themselves. No other floor includes this. */
#ifndef ANTHOLOGY_PRINCIPLES_H
#define ANTHOLOGY_PRINCIPLES_H

#include "anthology/gather.h"
#include "anthology/sentences.h"

/* A draft while principles are looked for. */
struct search {
    const struct draft *draft;
    const struct cues *cues;
    struct arena *arena;
    struct word *words; /* of the block at hand */
    size_t count, cap;
    struct word *quoted; /* of the principle at hand */
    size_t quoted_cap;
    bool *listed;          /* per block: it is an entry of a list of advice */
    bool *opened;          /* per block: an entry whose first sentence alone is the advice */
    bool *leads;           /* per block: its first sentence is one of several orders */
    bool *series;          /* per block: the same, where nothing announces them */
    uint64_t numbers;      /* a bit for each of the language, by hash */
    bool advice;           /* the article as a whole gives advice: its readers lead */
    struct finding *found; /* in no order yet */
    size_t found_count, found_cap;
    size_t in_lists; /* how many of them are entries of lists: the first ones */
    size_t
        echoes[64]; /* blocks that set sentences out once more: title and pull quotes, the first */
    size_t echo_count;
    bool echoes_known;
    bool asked, asked_known; /* ASKED_BLOCK answers a question for advice */
    size_t asked_block;
    struct taken {
        uint64_t *bits; /* a bit for each byte of BLOCK that a finding has */
        size_t cap, block;
        bool known;
    } taken;
    struct point {
        size_t block, from, end;
        bool sure; /* one alone is taken too */
    } * points;    /* sentences that open as one of several, in order */
    size_t point_count, point_cap;
    bool wants_passed; /* those that weighed too little are kept too, apart */
    struct finding *passed;
    size_t passed_count, passed_cap;
};

/* The words of block I into S->words. */
void search_words(struct search *s, size_t i);

/* Adds bytes FROM to END of block I; nothing when they are blank. WHY lives in the arena. */
void search_add(struct search *s, size_t i, size_t from, size_t end, enum evidence evidence,
                bool core, const char *why);

/* The same for a candidate that is not taken. WHY is read only where they are wanted. */
void search_pass(struct search *s, size_t i, size_t from, size_t end, enum evidence evidence,
                 const char *why);

/* advice.c: entries of lists and numbered headings. Sets S->listed and S->advice. */
void find_advice(struct search *s);

/* announced.c: the weight of what announces the entry in block FIRST as advice: the paragraph or
 * heading before it, and the heading or paragraph before that. WHY gets its words. */
int advice_announced(struct search *s, size_t first, struct buf *why);

/* The weight of the words of block I that name advice; S->words are those of I afterwards. */
int advice_named(struct search *s, size_t i);

/* norms.c: words of the label that opens block I, whose words are cut: of "KARIN EK: Börja smått"
 * two; 0 when there is none. */
size_t search_label(const struct search *s, size_t i);

/* traits.c: true when WORD opens an infinitive: "Att våga fråga". */
bool search_infinitive(const struct search *s, const struct word *word);

/* True when sentence T of block I, whose words are cut, only names what a piece of advice is about:
 * "Den andra lärdomen gäller människorna." */
bool sentence_names(const struct search *s, size_t i, const struct sentence *t);

/* runs.c: sets S->leads and S->series, where HEAD is the weight of title and lead as heads of
 * advice; and takes the pieces of an enumeration inside block I, whose words are cut. */
void find_leads(struct search *s, int head);
void find_pieces(struct search *s, size_t i);

/* points.c: notes the sentence that begins at word AT of block I when it is one of several points;
 * takes those that make a list, once all sentences are searched and the findings sorted. */
void see_point(struct search *s, size_t i, size_t at);
void take_points(struct search *s);

/* Notes as a point what begins at word WORD of block I and ends with its sentence. */
void see_order(struct search *s, size_t i, size_t word);

/* The first number, from two on, among the words at hand, or 0. */
size_t search_number(const struct search *s);

/* Notes as points the sentences that follow when word AT of block I is the number of them: "Vi har
 * tre regler. Alla får klaga. ..." */
void see_announcement(struct search *s, size_t i, size_t at);

/* The cues of a sentence. */
struct hits {
    struct cue_hit list[CUE_HITS];
    size_t count;
};

/* maxims.c: sayings of block I, whose words are cut, told of by sentence T with the cues HITS. True
 * when there is one, so that the sentence is no norm as well. */
bool find_maxim(struct search *s, size_t i, const struct sentence *t, const struct hits *hits);

/* clauses.c: what is WEIGHED of a sentence, and what is QUOTED of that when it is a norm. */
struct clause {
    struct sentence weighed, quoted;
    bool decided;   /* somebody decided that it shall be so */
    bool announced; /* it stands behind a colon and the name of advice */
};
struct clause clause_of(struct search *s, size_t i, const struct sentence *t,
                        const struct hits *hits);

/* The words of the label that sentence T of block I opens with; and whether a word of it ends as
 * verbs in the past do. */
size_t sentence_label(const struct search *s, size_t i, const struct sentence *t);
bool sentence_past(const struct search *s, size_t i, const struct sentence *t);

/* runs.c: true when word WORD of block I begins an order. */
bool search_orders(const struct search *s, size_t i, size_t word);

/* True when WORD is one of LIST. */
bool search_holds(const struct search *s, const struct word *word, enum lang_list list);

/* norms.c: takes sentence T of block I when its cues HITS weigh enough. False when it is not even a
 * candidate. */
bool find_norm(struct search *s, size_t i, const struct sentence *t, const struct hits *hits);

/* The same as principles_find with the cues of the draft's language; ALL: with the candidates that
 * were not taken. */
struct finding *principles_search(const struct draft *draft, const struct cues *cues, bool all,
                                  struct arena *arena, size_t *count);

/* themes.c: the id of the theme of most of the COUNT words W of TEXT, or NULL; of equals the first
 * of the language's list. In ARENA. */
const char *theme_find(const struct cues *c, struct span text, const struct word *w, size_t count,
                       struct arena *arena);

#endif
