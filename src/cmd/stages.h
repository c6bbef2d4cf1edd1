/* SPDX-License-Identifier: MIT
 *
 * Every stage as text: what bytes, lines, blocks and article became (explain --stage). */
#ifndef CMD_STAGES_H
#define CMD_STAGES_H

#include "cmd/sources.h"

enum stage { STAGE_TEXT, STAGE_LINES, STAGE_BLOCKS, STAGE_ARTICLE, STAGE_COUNT };

/* "text" "lines" "blocks" "article", or STAGE_COUNT for any other name; NULL: blocks. */
enum stage stage_find(const char *name);

/* Appends stage S of R, a row a line: its file's name first, cells apart by tabs. */
void stage_print(enum stage s, const struct reading *r, struct buf *out);

/* Appends the candidates for principles in S, a row each: file, first and last line, strength
 * ("place": of one that stands elsewhere already, "no": not taken), evidence, theme, why with the
 * entry that would decide otherwise, text. What an edition has to say to its entries goes to D. */
void stage_principles(const struct sources *s, struct buf *out, struct diags *d);

/* S as one cell: tabs and line ends become spaces. */
void stage_cell(struct buf *out, struct span s);

#endif
