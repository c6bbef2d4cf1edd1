/* SPDX-License-Identifier: MIT
 *
 * Files and folders: read whole, write whole or not at all, list a folder in byte order. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/err.h"

enum { FILE_LIMIT_MIB = 512 }; /* the largest source or model that is read */

/* Fills standard input, output and error where they are closed: else a file that is opened would
 * take their number and what is meant for them. Reading from and writing to what is filled fails.
 */
void file_standard(void);

/* Appends the bytes of the regular file PATH ("-": standard input) to OUT. It is opened once and
 * read to its end or to the limit, whatever its size was said to be; a FIFO or device is refused
 * without waiting on it. False with E set: FILE_MISSING, FILE_DENIED, FILE_NOT_REGULAR, FILE_LOOP,
 * FILE_READ, FILE_TOO_LARGE. */
bool file_read(const char *path, struct buf *out, struct err *e);

/* A regular file, or standard input ("-"), read piece by piece. False when PATH is neither:
 * file_read tells why. */
struct file_in {
    int fd;
    bool failed; /* it could not be read to its end, or is longer than the limit */
    int error;   /* errno then; 0: the limit */
    size_t total;
    char piece[64 * 1024];
};
bool file_in_open(struct file_in *f, const char *path);
/* The next piece, borrowed until the next call; empty at the end and on failure. */
struct span file_in_more(struct file_in *f);
void file_in_close(struct file_in *f);
/* E says why F, which failed, was not read: FILE_READ, FILE_TOO_LARGE. Returns false. */
bool file_in_told(const struct file_in *f, const char *path, struct err *e);

/* Makes PATH hold exactly DATA: written to a new file beside it, flushed, then renamed, so that at
 * every moment PATH is the old file or the new one, whole. "-": to standard output. False with
 * FILE_CREATE, FILE_WRITE or OUTPUT_WRITE; nothing is left behind then. */
bool file_write(const char *path, struct span data, struct err *e);

/* The same piece by piece, for what is too long to be held at once: PATH is made anew at the close.
 * After a failure, which E tells, nothing is left behind and F is closed. */
struct file_out {
    const char *path; /* borrowed */
    int fd;
    char *made; /* the new file beside PATH; NULL: PATH itself, or standard output, is written to */
};
bool file_open(struct file_out *f, const char *path, struct err *e);
bool file_put(struct file_out *f, struct span data, struct err *e);
bool file_close(struct file_out *f, struct err *e);
/* Instead of the close: nothing is left behind. Also after a failure. */
void file_drop(struct file_out *f);

/* Makes the folder PATH and those above it where they are missing. FILE_CREATE on failure. */
bool file_make_folder(const char *path, struct err *e);

struct file_names {
    char **list; /* NUL-ended names or paths, owned */
    size_t count, cap;
};
void file_names_add(struct file_names *n, const char *name);
void file_names_clear(struct file_names *n);

/* What SOURCE means as input: the path itself when it is no folder, else the folder's regular
 * *.txt (in any case; no hidden files and no "._*") in byte order of their names, appended to OUT
 * as "SOURCE/name". What else lies there is told to D once, with counts. False with E set when
 * SOURCE cannot be read. */
bool file_sources(const char *source, struct file_names *out, struct diags *d, struct err *e);

/* True when PATH is a folder (links followed). */
bool file_is_folder(const char *path);

/* True when there is anything at PATH, also a link to nothing. */
bool file_exists(const char *path);

/* True when PATH is a regular file of exactly the bytes DATA. */
bool file_holds(const char *path, struct span data);

/* The size of the file PATH in bytes, or -1. */
long long file_size(const char *path);

/* All names in the folder DIR but "." and "..", in byte order, appended to OUT. False with E set
 * when it cannot be read. */
bool file_list(const char *dir, struct file_names *out, struct err *e);

/* Moves FROM to TO in one step, where no folder of that name may stand; both lie on one file
 * system. FILE_WRITE. */
bool file_rename(const char *from, const char *to, struct err *e);

/* Takes away the file or empty folder PATH, or all that lies in it too; links are taken away, never
 * followed. What is not there is no failure. FILE_REMOVE. */
bool file_remove(const char *path, struct err *e);
bool file_remove_tree(const char *path, struct err *e);

/* DIR/NAME in ARENA, with one slash between. */
char *file_join(struct arena *arena, const char *dir, const char *name);

/* PATH as text in ARENA: bytes that are no UTF-8 and controls become U+FFFD. */
char *file_printable(const char *path, struct arena *arena);

/* The part of PATH after its last slash; borrowed. */
const char *file_base(const char *path);

#endif
