/* SPDX-License-Identifier: MIT
 *
 * How far the work is, on one line of a terminal: shown when a second has gone, taken away at the
 * end. Workers only count; a thread of its own draws, so that nobody below main reads a clock. */
#ifndef CMD_PROGRESS_H
#define CMD_PROGRESS_H

#include <stddef.h>

#include "base/diag.h"

enum progress_stage {
    PROGRESS_READING, /* counted in sources */
    PROGRESS_MODEL,
    PROGRESS_WRITING, /* counted in formats */
    PROGRESS_STAGES
};

struct progress;

/* Starts drawing on standard error. NULL when no thread can be had: then nothing is shown. */
struct progress *progress_start(enum diag_language language);
/* Takes the line away and frees P; nothing for NULL, as all of these. */
void progress_stop(struct progress *p);

/* A new stage of TOTAL steps (0: not counted). */
void progress_stage(struct progress *p, enum progress_stage stage, size_t total);
/* One step is done; from any thread. */
void progress_step(struct progress *p);

#endif
