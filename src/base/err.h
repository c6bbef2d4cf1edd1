/* SPDX-License-Identifier: MIT
 *
 * Failure of the program, as against trouble in a document (base/diag.h): what a function that
 * returns false has to say. It is the same sentence table, with room of its own for the words. */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include "base/diag.h"

/* Exit statuses, after sysexits.h. */
enum status {
    STATUS_OK = 0,
    STATUS_USAGE = 64,
    STATUS_DATA = 65,
    STATUS_NO_INPUT = 66,
    STATUS_SOFTWARE = 70,
    STATUS_CANNOT_CREATE = 73,
    STATUS_IO = 74,
    STATUS_TRY_AGAIN = 75,
};

struct err {
    struct diag diag; /* its strings lie in TEXT */
    char text[1024];
};

/* Fills E as diag_add does, cutting words that do not fit. Returns false, so that a failing
 * function can end in `return err_set(...)`. */
bool err_set(struct err *e, enum diag_code code, const char *file, unsigned line, ...)
    __attribute__((sentinel));

/* The exit status that E asks for. */
int err_status(const struct err *e);

/* Adds what E says to the list D. */
void err_report(const struct err *e, struct diags *d);

#endif
