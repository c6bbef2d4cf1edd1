/* SPDX-License-Identifier: MIT
 *
 * The DocBook writer's own header: what its files share. DocBook V5.0 to 5.2, the common part. */
#ifndef OUT_DOCBOOK_DOCBOOK_H
#define OUT_DOCBOOK_DOCBOOK_H

#include "edge/xml.h"
#include "lang/lang.h"
#include "out/dates.h"
#include "out/dialogue.h"
#include "out/out.h"

/* An article that tells of an organisation in whose chapter it does not stand. */
struct docbook_also {
    const struct organisation *organisation;
    const struct article *article;
};

/* Where the output goes while it is made. */
struct docbook_spill {
    const struct out_options *how;
    struct buf *out;
    struct err *e;
    bool failed; /* E tells why */
};

/* Names that are looked for in one article: with more of them it is itself a register. */
enum { DOCBOOK_PERSONS_MOST = 64 };

struct docbook {
    const struct anthology *a;
    struct docbook_spill *spill;
    const struct lang *lang; /* of the book */
    struct xml_writer *w;
    int depth;           /* of the block at hand, for the white space */
    struct dates *dates; /* forms are fetched as they are met */
    struct arena *arena;
    const char *title;                  /* of the book */
    bool indexed[DOCBOOK_PERSONS_MOST]; /* of the block at hand: the article's Nth person bears an
                                           index term */
    struct docbook_also *also; /* by id of the organisation, then by number of the article */
    size_t also_count;
    const struct article **articles; /* by number, from 1 */
    const struct principle *next;    /* the first of the chapters to come */
};

/* Ids in a model have no full stop (model.rng): ids of the writer have one, so that the two never
 * meet. */
#define DOCBOOK_ID_PREFACE "book.preface"
#define DOCBOOK_ID_BIBLIOGRAPHY "book.bibliography"
#define DOCBOOK_ID_INDEX "book.index." /* and its type */
#define DOCBOOK_ID_PRINCIPLES "book.principles"
#define DOCBOOK_ID_SOURCES "book.sources"

/* The writer (out/out.h). */
bool docbook_write(const struct anthology *a, const struct out_options *o, struct buf *out,
                   struct err *e);

/* -- docbook.c --------------------------------------------------------------------------------- */

const char *docbook_word(const struct docbook *d, enum book_word word);
/* Between two elements: what is written so far need not be held. */
void docbook_spill(const struct docbook *d);
/* The name of a chapter. */
const char *docbook_org(const struct docbook *d, const struct organisation *o);
/* xml:lang=LANG where it is not AROUND. */
void docbook_lang(const struct docbook *d, const char *lang, const char *around);
/* The language of N, a block of A (NULL: of the preface). */
const char *docbook_lang_of(const struct docbook *d, const struct article *a, const struct node *n);
/* <name role="ROLE">text</name> */
void docbook_role(const struct docbook *d, const char *name, const char *role, const char *text);
/* The number of an article or a principle, as a book shows it, and a no-break space. */
void docbook_number(const struct docbook *d, unsigned number);
/* An attribute "ID.bN" that names block N of ARTICLE, or the article itself where that is 0. */
void docbook_place(const struct docbook *d, const char *attribute, const struct article *article,
                   unsigned block);
/* <xref/> to a principle's place, or to the article. */
void docbook_xref_place(const struct docbook *d, const struct place *p);
void docbook_xref(const struct docbook *d, const char *id);
/* <indexterm type="TYPE"> with SECONDARY, whose language LANG is where it is not AROUND, or NULL.
 */
struct docbook_words {
    const char *text, *lang, *around;
};
void docbook_term(const struct docbook *d, const char *type, const char *primary,
                  const struct docbook_words *secondary);
/* The same for a person, with the role that the article gave, and its date. */
void docbook_person_term(const struct docbook *d, const struct voice *v);
/* The date in words of the book; as it is where the language has none. */
void docbook_date(const struct docbook *d, const char *date);

/* -- the parts --------------------------------------------------------------------------------- */

void docbook_info(const struct docbook *d); /* front.c */
void docbook_preface(struct docbook *d);    /* front.c */
/* look.c, both within the book's info and nothing where the edition has none. The colours:
 * <?antologi-print ink="#1b3442" tint="#f2c84b"?>, where INK may be that of text on white paper and
 * TINT is seen there, for bars. The logo: mediaobject with role="logo", its bytes in a data: URI;
 * beyond 7 MiB, where XML tools would refuse so long an attribute, its alternative text alone. */
void docbook_colours(const struct docbook *d);
void docbook_logo(const struct docbook *d);
void docbook_article(struct docbook *d, const struct article *a); /* article.c; A is open */
/* Blocks of NODE and what follows it, headings as sections. ARTICLE is NULL in a preface. */
void docbook_blocks(struct docbook *d, const struct article *article, const struct node *node);
void docbook_block(struct docbook *d, const struct article *article, const struct dialogue *so_far,
                   const struct node *node); /* block.c */
void docbook_text(struct docbook *d, const struct article *article, const struct node *node);
/* The xml:id of a block that a principle stands in, and what a reference to it says; xml:lang. */
void docbook_target(const struct docbook *d, const struct article *article,
                    const struct node *node);
/* The way from a block to the principles that stand in it: inside the block, or for a heading,
 * which also stands in contents and running heads, in a paragraph behind it. */
void docbook_back(const struct docbook *d, const struct article *a, const struct node *node,
                  bool paragraph);
void docbook_principles(const struct docbook *d); /* principles.c: appendix A */
/* The principles that the edition lets open the chapter of O. Called for the chapters in order. */
void docbook_epigraphs(struct docbook *d, const struct organisation *o);
void docbook_sources(const struct docbook *d); /* sources.c: appendix B */
void docbook_bibliography(const struct docbook *d);
/* What is known of where S comes from, as text: "Publikation: ...; Hämtad: ..." */
void docbook_origin(const struct docbook *d, const struct source *s, const char *date);
/* Behind that: the permission, where it is known. */
void docbook_permission(const struct docbook *d, const struct source *s);
void docbook_indexes(const struct docbook *d); /* registers.c */
void docbook_collect(struct docbook *d);       /* registers.c: fills in the lookups */
/* The first of the rows of d->also that are about O. */
size_t docbook_also_find(const struct docbook *d, const struct organisation *o);
/* The name of a theme; NULL when the language has none of that id. */
struct span docbook_theme(const struct docbook *d, const char *id);

#endif
