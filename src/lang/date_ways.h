/* SPDX-License-Identifier: MIT
 *
 * The ways of writing a date, read from tokens; for date.c alone. */
#ifndef LANG_DATE_WAYS_H
#define LANG_DATE_WAYS_H

#include "lang/date.h"
#include "lang/date_tokens.h"

/* Any date at C, by the first way that can read it and ends at the end of a token. C moves behind
 * it and D is the date; or false, C where it was and D undefined. */
bool date_take(struct cursor *c, struct date *d);

/* The same for "24-03-05", as forms write it; only a label tells that the year stands first. */
bool date_take_short(struct cursor *c, struct date *d);

#endif
