/* SPDX-License-Identifier: MIT
 *
 * The distribution folder: editions/KEY/ holds an edition whole and for ever; a few files at the
 * root name the editions there are. What a reader of the code needs to know first:
 *
 *   editions/KEY/about.xml      what the edition is and what it holds; all that the root is made of
 *   editions/KEY/index.html     its page; read/ the book in the browser; the downloads; SHA256SUMS
 *   editions/about.xml          marks the folder as ours
 *   index.html, read/index.html, opds.xml, opds.json, feed.xml, SHA256SUMS, style.css   the root
 *   .htaccess, web.config       for servers; an owner may change them, and then they stay
 *
 * An edition is made in .antologi-new/ and gets its name by one rename; then the files of the root
 * are replaced one by one by rename, index.html last. Nothing of an edition ever links to a file of
 * another, and nothing of the root to what is not there yet. */
#ifndef OUT_PUBLISH_PUBLISH_H
#define OUT_PUBLISH_PUBLISH_H

#include "out/out.h"

struct publish {
    const char *dir;      /* the folder; made when it is missing */
    const char *base_url; /* address of the folder on the web, or NULL */
    struct span pdf;      /* the printed book, or empty */
    const char *pdf_name; /* for messages, or NULL */
    struct out_options out;
};

/* Publishes A in O->dir: as a new edition, or, when it is the last one's book, as nothing new.
 * Tells D what was done and what a publisher should know. False with E set on failure; readers then
 * see the old state or the new one, each whole. */
bool publish_book(const struct anthology *a, const struct publish *o, struct diags *d,
                  struct err *e);

/* Takes the files of edition KEY away and leaves a notice. BASE_URL NULL: as it was last. */
bool publish_withdraw(const char *key, const struct publish *o, struct diags *d, struct err *e);

#endif
