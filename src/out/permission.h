/* SPDX-License-Identifier: MIT
 *
 * What the books call the permission that a source is used by. */
#ifndef OUT_PERMISSION_H
#define OUT_PERMISSION_H

#include "anthology/anthology.h"
#include "lang/lang.h"

enum book_word permission_in_book(enum permission p);

#endif
