/* SPDX-License-Identifier: MIT
 *
 * The table of the words for permissions, for every format. */
#include "out/permission.h"

#include "base/banned.h"

enum book_word permission_in_book(enum permission p)
{
    static const enum book_word words[PERMISSION_COUNT] = {
        [PERMISSION_UNKNOWN] = BOOK_UNKNOWN,
        [PERMISSION_LICENCE] = BOOK_LICENCE,
        [PERMISSION_OWN] = BOOK_OWN,
        [PERMISSION_CONSENT] = BOOK_CONSENT,
        [PERMISSION_QUOTATION] = BOOK_QUOTATION,
        [PERMISSION_OPEN] = BOOK_OPEN,
    };
    return words[p];
}
