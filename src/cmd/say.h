/* SPDX-License-Identifier: MIT
 *
 * Sentences to an editor in the language of the messages. */
#ifndef CMD_SAY_H
#define CMD_SAY_H

#include "base/diag.h"

enum sentence {
#define SAY(code, en, sv) SAY_##code,
#include "cmd/sentences.def"
#undef SAY
    SAY_COUNT
};

enum { SAY_WORDS = 4 };

/* Appends the sentence S with %1 to %4 as WORDS (as many as it asks for; may be NULL). */
void say(struct buf *out, enum sentence s, enum diag_language l, const char *const *words);

#endif
