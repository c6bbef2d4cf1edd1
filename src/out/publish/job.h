/* SPDX-License-Identifier: MIT
 *
 * The steps of publishing on the disk. Every step that changes something goes through here: it
 * renews the lock, and in a trial run only says that there would be something to do. */
#ifndef OUT_PUBLISH_JOB_H
#define OUT_PUBLISH_JOB_H

#include "base/file.h"
#include "out/publish/edition.h"

#define STAGE ".antologi-new"
#define DOOMED ".antologi-old"
#define LOCK ".antologi-lock"

struct job {
    const struct publish *o;
    struct arena arena;
    struct shelf shelf;
    struct lock lock;
    bool trial; /* nothing is changed */
    bool dirty; /* something was or would be changed */
    struct diags *d;
};

/* DIR/PATH. */
const char *job_path(struct job *j, const char *path);

/* Makes PATH (in DIR) hold DATA unless it does. */
bool job_put(struct job *j, const char *path, struct span data, struct err *e);
bool job_rename(struct job *j, const char *from, const char *to, struct err *e);
bool job_remove(struct job *j, const char *path, struct err *e);

/* shelf.c: reads what is published in DIR, and refuses a folder that holds other people's files
 * under our names. */
bool shelf_read(struct job *j, struct err *e);
void shelf_clear(struct shelf *s);
/* Puts E (taken) on the shelf; the newest stand first. */
void shelf_add(struct shelf *s, struct edition *e);
/* Removes what a killed run left, and tells D every file that is not ours. */
bool shelf_tidy(struct job *j, struct err *e);

/* root.c: the files that name the editions, index.html last. */
bool root_open(struct job *j, struct err *e); /* what must stand before an edition does */
bool root_write(struct job *j, struct err *e);

/* put.c: a new edition under its name; a PDF for one that is published. */
bool put_edition(struct job *j, struct edition *it, struct err *e);
bool put_pdf(struct job *j, struct edition *published, struct edition *made, struct err *e);

/* withdraw.c: finishes what is marked as withdrawn. */
bool withdraw_finish(struct job *j, struct err *e);

#endif
