/* SPDX-License-Identifier: MIT
 *
 * The anthology: all that a writer may see. It is made of drafts (gather.h), written to a model
 * file and read back from it (model/model.h); the writers see only what was read back. All text is
 * UTF-8 and NUL-ended, in the arena of the anthology; NULL means not known. */
#ifndef ANTHOLOGY_ANTHOLOGY_H
#define ANTHOLOGY_ANTHOLOGY_H

#include "article/article.h"
#include "base/err.h"

struct article;
struct principle;
struct indexed;
struct shelf;

struct source {
    const char *id; /* xml:id, "s-..." */
    const char *file;
    const char *sha256;
    const char *encoding;
    size_t bytes, lines;
    struct origin origin;
    enum permission permission;
    const char *duplicate_of; /* id of the source that it repeats */
};

/* A person of the register; the id is made of name and organisation. */
struct voice {
    const char *id; /* "p-..." */
    const char *name, *role, *organisation;
    const char *role_date; /* of the article that gave the role, where it is known */
    const char *sort;      /* family name first: "Molavi Rösblad, Brita"; not in the model */
    /* not in the model; not there either where bodies are put away: */
    struct article **articles; /* where the person is named or speaks, in book order */
    const struct node **nodes; /* the block of each where it does so first */
    size_t article_count;
};

/* A block of an article. KIND_LIST holds items, KIND_BOX any blocks, in CHILD. */
struct node {
    enum kind kind;
    enum reason reason;
    struct span text;      /* set by the typography of its language; no mark, no dialogue dash */
    unsigned first, last;  /* lines of the source */
    const char *mark;      /* of an item */
    bool numbered;         /* of a list */
    const char *lang;      /* when it differs from the article's */
    const char *authors;   /* of a byline */
    struct voice *speaker; /* of a quote */
    bool withdrawn;        /* of what is left out: the editor took its text away */
    struct node *child, *next;
    /* filled by anthology_link: */
    unsigned number; /* of the block in its article, from 1, as its anchor names it: "b12" */
    struct principle **principles; /* that stand in it */
    size_t principle_count;
    const struct indexed *terms; /* key terms that refer to it, in the order of the register */
};

struct article {
    const char *id; /* "a-..." */
    const struct source *source;
    const char *lang;
    const char *date;
    const char *given_title;           /* the editor's, instead of the text's own; or NULL */
    struct organisation *organisation; /* whose chapter it stands in */
    struct organisation **also;
    size_t also_count;
    struct node *body; /* all blocks in source order, omitted ones too; NULL: put away, or none */
    struct article *next;
    /* filled by anthology_link: */
    const struct node *title; /* NULL when it has none; a block of the body */
    struct voice **persons;   /* who is named or speaks in it, in the order of the register; put
                                 away with the body */
    size_t person_count;
    const char *name;             /* the title without a label ("Ämne:"), or the first words */
    unsigned number;              /* in the book, from 1 */
    size_t omitted[REASON_COUNT]; /* blocks left out, by reason */
};

struct organisation {
    const char *id; /* "o-..." */
    const char *name;
    enum org_kind kind;
    const char *code;
    struct article *articles; /* of its chapter; NULL: only in the register */
    struct organisation *next;
    /* filled by anthology_link: */
    unsigned number; /* of the chapter, from 1; 0: no chapter */
};

struct place {
    struct article *article;
    unsigned first, last;
    struct voice *speaker;
    unsigned block;    /* the number of the block in its article; of a principle's place, where the
                          lines tell it, filled by anthology_link; 0: none */
    struct node *node; /* filled by anthology_link: that block; NULL where bodies are put away */
};

struct principle {
    const char *id; /* "pr-..." */
    struct place at;
    enum evidence evidence;
    bool core;
    const char *theme; /* id of a theme (LIST_THEMES), or NULL */
    struct span text;
    struct place *places; /* further ones */
    size_t place_count;
    bool epigraph;  /* opens the chapter of its organisation */
    unsigned order; /* by the editor, before those without; 0: none; not in the model */
    struct principle *next;
    /* filled by anthology_link: */
    unsigned number;  /* in the book, from 1 */
    const char *lang; /* of the block it stands in, where that is not its article's; or NULL */
};

/* A key term of the register: what the book is about, with one place for each article that treats
 * it. */
struct term {
    const char *id;       /* "t-..." */
    const char *name;     /* as the register shows it */
    struct place *places; /* in the order of the book */
    size_t place_count;
};

/* A key term at a block. */
struct indexed {
    const struct term *term;
    const struct indexed *next; /* at the same block */
};

/* A picture that the editor hands in. */
struct image {
    const char *type; /* "image/png"; NULL: there is none */
    const char *alt;  /* or NULL */
    struct span data; /* its bytes */
};

/* What an edition says of the book as a whole; all of it may be missing. */
struct imprint {
    const char *title, *subtitle, *publisher, *identifier, *rights, *date, *edition, *contact,
        *diary, *isbn_epub, *isbn_print, *accessibility_statement,
        *certifier;             /* of the book's accessibility */
    const char *const *editors; /* ended by NULL, or NULL */
    struct node *preface;       /* paragraphs and headings */
    const char *colours[2];     /* "#rrggbb", or NULL */
    struct image logo, cover;
    size_t withdrawn_sources, withdrawn_persons; /* of which nothing is told but their number */
};

struct anthology {
    const char *lang;
    const char *generator;
    struct imprint imprint;
    struct source *sources; /* in the order of the command line */
    size_t source_count;
    struct voice *voices; /* in the order of the register */
    size_t voice_count;
    struct organisation *organisations; /* in the order of the book; kind none last */
    struct principle *principles;       /* by chapter, article and place */
    size_t article_count, principle_count;
    struct term *terms; /* in the order of the register */
    size_t term_count;
    struct shelf *shelf; /* where the bodies of articles are put away; NULL: they are there */
};

/* Numbers chapters, articles, blocks and principles, counts what was left out, and ties principles
 * and key terms to the blocks that hold them, persons to their articles. For an anthology that is
 * there whole; the reader of the model does the same piece by piece (link.h). */
void anthology_link(struct anthology *a, struct arena *arena);

/* OUT becomes the article X of A with its body, whose blocks know their principles and key terms:
 * in ARENA where A's bodies are put away, so that a writer needs no more than one at a time. Safe
 * on any thread. False with E set when it cannot be read back. */
bool anthology_open(const struct anthology *a, const struct article *x, struct arena *arena,
                    struct article *out, struct err *e);
/* Frees what no arena does: the bodies that were put away. */
void anthology_close(struct anthology *a);

/* The title of the book: the edition's, else the language's word for anthology with at most three
 * of the organisations ("Antologi: Katrineholms kommun, Nacka kommun, Nykvarns kommun m.fl."). */
const char *anthology_title(const struct anthology *a, struct arena *arena);

/* The imprint's identifier, else "urn:uuid:..." of version 5, derived from publisher, title and
 * language; and that alone. */
const char *anthology_identifier(const struct anthology *a, struct arena *arena);
const char *anthology_derived_identifier(const struct anthology *a, struct arena *arena);

#endif
