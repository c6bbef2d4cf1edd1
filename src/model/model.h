/* SPDX-License-Identifier: MIT
 *
 * The model file: an anthology as XML (product section 3), written, read and validated. */
#ifndef MODEL_MODEL_H
#define MODEL_MODEL_H

#include "anthology/anthology.h"
#include "base/err.h"

#define MODEL_NAMESPACE "urn:antologi:model:1"
#define MODEL_VERSION "1"

/* Appends the model of A to OUT: one element a line, the same bytes for the same anthology. */
void model_write(const struct anthology *a, struct buf *out);

/* Reads the model in XML (called NAME in messages) into OUT, whose memory is in ARENA (XML may be
 * freed afterwards), and validates it: RELAX NG (model.rng) says yes or no; the table-driven reader
 * says what is wrong, with line and column, and checks every reference. Ends in anthology_link.
 * False with E set (status 65) when it is no valid model of this version. */
bool model_read(struct span xml, const char *name, struct arena *arena, struct anthology *out,
                struct err *e);

/* The same of the file PATH ("-": standard input), which is not held while it is read. FOLDER is
 * where temporary files are made (base/spool.h), or NULL. */
bool model_read_file(const char *path, const char *folder, struct arena *arena,
                     struct anthology *out, struct err *e);

/* The same, and the bodies of articles are not held either: they are put away, to be opened one at
 * a time (anthology_open), so that memory holds the registers alone. The caller ends with
 * anthology_close. */
bool model_read_apart(const char *path, const char *folder, struct arena *arena,
                      struct anthology *out, struct err *e);

/* The schema, for `check` and tests. */
struct span model_schema(void);

#endif
