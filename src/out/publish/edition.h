/* SPDX-License-Identifier: MIT
 *
 * The publishing rooms among themselves. An edition is what its about.xml says: the root pages and
 * the catalogues are made of these alone, never of a model. */
#ifndef OUT_PUBLISH_EDITION_H
#define OUT_PUBLISH_EDITION_H

#include "base/lock.h"
#include "lang/lang.h"
#include "out/dates.h"
#include "out/markup.h"
#include "out/publish/publish.h"

#define ABOUT_NAMESPACE "urn:antologi:published:1"

enum item_kind { ITEM_ORGANISATION, ITEM_ARTICLE, ITEM_PRINCIPLE, ITEM_PART, ITEM_KIND_COUNT };

/* What an edition holds, in the order of the book: chapters with their articles, parts behind. */
struct item {
    enum item_kind kind;
    const char *id, *name, *lang;
    const char *href;   /* in the edition's folder; NULL: an organisation without a chapter */
    const char *digest; /* of what readers see of it; equal: unchanged */
    const char *number; /* of chapter, article or principle, or NULL */
};

struct file_row {
    const char *path; /* in the edition's folder: lower-case ASCII letters, digits and - _ . / */
    const char *size, *sha256;
    const char *media; /* of a download or picture, else NULL */
    struct span data;  /* while it is being published */
};

/* All that is text is NUL-ended and lies in an arena; NULL is not known. */
struct edition {
    const char *key; /* name of its folder */
    const char *withdrawn;
    const char *modified, *identifier, *lang, *generator;
    const char *title, *subtitle, *editors, *publisher, *edition, *date, *rights, *contact, *diary,
        *statement, *articles, *principles, *creator;
    struct item *items;
    size_t item_count, item_cap;
    struct file_row *files;
    size_t file_count, file_cap;
};

void edition_clear(struct edition *e);
void edition_add_item(struct edition *e, struct item item);
/* Adds a file with size and sum; PATH and MEDIA are borrowed, DATA is taken out of B. */
void edition_add_file(struct edition *e, struct arena *arena, const char *path, const char *media,
                      struct buf *b);
/* The file of that media type, or of that path; or NULL. */
const struct file_row *edition_find_media(const struct edition *e, const char *media);
const struct file_row *edition_find_file(const struct edition *e, const char *path);
/* The picture of that use, or the next larger one where there is none; never NULL in an edition
 * that was made here, else a row of its page. */
enum picture { PICTURE_ICON, PICTURE_THUMBNAIL, PICTURE_COVER };
const struct file_row *edition_picture(const struct edition *e, enum picture picture);

#define MEDIA_EPUB "application/epub+zip"
#define MEDIA_PDF "application/pdf"
#define MEDIA_DOCBOOK "application/docbook+xml"
#define MEDIA_PNG "image/png"
#define MEDIA_JPEG "image/jpeg"

/* about.c: about.xml, written and read. ABOUT_READ refuses whatever WRITE would not have written,
 * since files are taken away by what it says. */
void about_write(const struct edition *e, struct buf *out);
bool about_read(struct span xml, const char *name, struct arena *arena, struct edition *out,
                struct err *e);

/* The editions of a folder, newest first; those withdrawn too. */
struct shelf {
    struct edition *list;
    size_t count, cap;
    const char *base_url; /* as last published; or NULL */
    const struct lang *lang;
    const struct out_options *out;
    struct arena *arena;
};
/* The newest edition that is not withdrawn, or NULL. */
const struct edition *shelf_current(const struct shelf *s);
const struct edition *shelf_next(const struct shelf *s, const struct edition *e); /* older one */

/* make.c: the edition of A with all its files, without a key; files.c: the book in the browser. */
bool edition_make(const struct anthology *a, const struct publish *o, struct arena *arena,
                  struct edition *out, struct diags *d, struct err *e);
/* A key for E that no edition on S bears, from its number or date; and its downloads' name. */
const char *edition_key(const struct edition *e, const struct shelf *s, struct arena *arena);
const char *edition_download(const struct edition *e, const char *suffix, struct arena *arena);

/* html.c: XHTML as the EPUB has it becomes HTML: what only XML knows is left out, links to
 * name.xhtml become name.html, headings rise by RISE levels. */
void html_of_xhtml(struct span xhtml, int rise, struct buf *out);

/* template.c: the asset NAME with each {{place}} filled in; an unknown place is an error. */
struct filling {
    const char *name;
    struct span text; /* markup as it stands */
};
bool template_fill(const struct out_options *o, const char *name, const struct filling *list,
                   size_t count, struct buf *out, struct err *e);

/* landing.c: the page of the folder, of an edition, the contents of the newest edition below read/,
 * and a notice (HOME: where its link leads, or NULL; UP: leads to the folder of style.css). */
bool landing_root(const struct shelf *s, struct buf *out, struct err *e);
bool landing_edition(const struct shelf *s, const struct edition *it, struct buf *out,
                     struct err *e);
bool landing_read(const struct shelf *s, struct buf *out, struct err *e);
bool landing_notice(const struct shelf *s, enum book_word title, enum book_word text,
                    const char *home, const char *up, struct buf *out, struct err *e);

/* opds.c, feed.c, sums.c */
void opds_xml(const struct shelf *s, struct buf *out);
void opds_json(const struct shelf *s, struct buf *out);
void feed_xml(const struct shelf *s, struct buf *out);
void sums_of(const struct edition *e, const char *prefix, struct buf *out);

/* changes.c: what E has new, gone and changed against BEFORE (NULL: it is the first), as markup;
 * headings are <hLEVEL>. */
void changes_write(const struct edition *e, const struct edition *before, const struct lang *lang,
                   int level, struct buf *out);

/* A date of ISO form in words of LANG. */
void put_date_words(const char *lang, const char *date, struct buf *out);
/* A count of bytes for people: "412 kB", "1,4 MB". */
void put_bytes(const struct lang *lang, const char *size, struct buf *out);
/* The id that catalogue and feed know the edition by: a urn:uuid. */
const char *edition_urn(const struct edition *e, struct arena *arena);
/* The edition's name for people: "Utgåva 2026". */
void put_edition_name(const struct edition *e, const struct lang *lang, struct buf *out);

#endif
