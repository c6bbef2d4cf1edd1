/* SPDX-License-Identifier: MIT
 *
 * What is known of a conversation at one point of the text: who was spoken of, who spoke, whom a
 * pronoun would mean. Persons are told by their index in struct people, or by one of: */
#ifndef ARTICLE_TALK_H
#define ARTICLE_TALK_H

#include "article/people.h"

enum {
    NOBODY = -1,
    SEVERAL = -2,  /* more than one could be meant */
    STRANGER = -3, /* somebody who is none of the people */
};

/* What is known of the conversation at one point of the text. */
struct talk {
    const struct scan *s;
    const struct people *p;
    int topic;            /* the one last spoken of, or NOBODY, or SEVERAL */
    int last[3];          /* by gender: the one last spoken of, or NOBODY */
    unsigned char *heard; /* per person: was a topic or a speaker */
    size_t heard_count;
    unsigned *quotes; /* per person: quotes said so far */
    unsigned quote_count;
    bool asked;       /* the last of them asks something: the next may be another's answer */
    int voice;        /* who said the last of them, or NOBODY */
    int first_voice;  /* who said the first of them, or NOBODY */
    bool turned;      /* a new section has begun since somebody was spoken of */
    int section;      /* the one whom its heading names alone, or NOBODY */
    enum kind before; /* kind of the last paragraph, lead or quote */
    bool told;        /* that one named somebody */
    bool shared[3];   /* by gender: it names two whom a pronoun may mean */
    size_t persons;   /* accepted persons that are mentioned at all */
    int only;         /* the only one of them, or NOBODY */
};

/* The gender of a pronoun with the vocab bits BITS; GENDER_UNKNOWN for other words. */
enum gender talk_gender(unsigned bits);

/* True when GENDER may mean PERSON. */
bool talk_fits(const struct talk *st, int person, enum gender gender);

/* The one that "han" or "hon" means now, or NOBODY. Where a new section has begun a pronoun may
 * mean either of two that are so far apart, and means the first voice, if it fits; else STRANGER.
 */
int talk_meant(const struct talk *st, enum gender gender);

/* The one who spoke first and whom nobody has outdone: with a new section a text with several
 * voices comes back to him. NOBODY elsewhere. */
int talk_returned(const struct talk *st);

/* PERSON is mentioned: a pronoun may mean him. */
void talk_speak_of(struct talk *st, int person);

/* PERSON is the one that the text is about now. */
void talk_hear(struct talk *st, int person);

/* The mention that begins at word W, or NULL. */
const struct person_mention *talk_mention_at(const struct people *p, size_t w);

/* True when word W is part of somebody's name, known or not. */
bool talk_is_name(const struct scan *s, size_t w);

/* The only one whose role is word W of block B ("säger digitaliseringschefen"), or NOBODY. */
int talk_with_role(const struct talk *st, size_t b, size_t w);

/* Whom quote B itself names: a person, NOBODY, or SEVERAL for somebody unknown. */
int talk_attributed(const struct talk *st, size_t b);

/* Whom block B, a paragraph, is about: the one that a verb of saying names, else the subject of a
 * sentence, else the only one named, else whom a pronoun points at; or NOBODY, or SEVERAL. */
int talk_topic(const struct talk *st, size_t b);

/* Reads paragraph B, and heading B: a heading turns from the one spoken of to the article, or to
 * the one whom it names alone. */
void talk_paragraph(struct talk *st, size_t b);
void talk_heading(struct talk *st, size_t b);

#endif
