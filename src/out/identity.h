/* SPDX-License-Identifier: MIT
 *
 * What a book is known by in every format: its identifier and its creator. */
#ifndef OUT_IDENTITY_H
#define OUT_IDENTITY_H

#include "anthology/anthology.h"

/* True when the identifier ID is a URN or an address and can stand as it is. */
bool out_identifier_is_uri(const char *id);

#endif
