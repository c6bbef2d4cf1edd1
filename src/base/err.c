/* SPDX-License-Identifier: MIT
 *
 * A failure is one diagnostic with its words beside it. */
#include "base/err.h"

#include <stdarg.h>
#include <string.h>

#include "base/banned.h"

/* Copies S to the free room at *AT of E, cut where the room ends. */
static const char *keep(struct err *e, size_t *at, const char *s)
{
    size_t room = sizeof e->text - *at - 1, n = strlen(s);
    if (n > room)
        n = room;
    char *p = e->text + *at;
    memmove(p, s, n);
    p[n] = '\0';
    if (*at + n + 1 < sizeof e->text)
        *at += n + 1;
    return p;
}

bool err_set(struct err *e, enum diag_code code, const char *file, unsigned line, ...)
{
    size_t at = 0;
    e->diag = (struct diag){.code = code, .line = line};
    e->diag.file = file ? keep(e, &at, file) : NULL;
    va_list ap;
    va_start(ap, line);
    const char *word;
    for (int i = 0; i < DIAG_ARGS && (word = va_arg(ap, const char *)); i++)
        e->diag.args[i] = keep(e, &at, word);
    va_end(ap);
    return false;
}

int err_status(const struct err *e)
{
    return diag_status(e->diag.code);
}

void err_report(const struct err *e, struct diags *d)
{
    const struct diag *x = &e->diag;
    diag_add(d, x->code, x->file, x->line, x->args[0], x->args[1], x->args[2], x->args[3], NULL);
    d->list[d->count - 1].column = x->column;
}
