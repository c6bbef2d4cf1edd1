/* SPDX-License-Identifier: MIT
 *
 * Inside the text floor: decoded text becomes clean lines. */
#ifndef TEXT_LINES_H
#define TEXT_LINES_H

#include "text/text.h"

/* Cuts S (well-formed UTF-8 that lies in ARENA and is taken over) into the lines of OUT, cleaned;
 * counts lines and changes there. */
void lines_cut(struct span s, struct arena *arena, struct text *out);

#endif
