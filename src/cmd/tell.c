/* SPDX-License-Identifier: MIT
 *
 * Messages on standard error: which are told, and how they look on a terminal. */
#include <string.h>
#include <unistd.h>

#include "cmd/cmd.h"

#include "base/banned.h"

/* Level at which a message is told under the options. */
static bool told(const struct options *o, enum diag_level level)
{
    return level == DIAG_ERROR || (level == DIAG_WARNING ? !o->quiet : o->verbose && !o->quiet);
}

void tell(const struct options *o, const struct diags *d, size_t from)
{
    struct buf b;
    buf_init(&b);
    for (size_t i = from; i < d->count; i++) {
        enum diag_level level = diag_level(d->list[i].code);
        if (!told(o, level))
            continue;
        const char *start = !o->colour ? "" : level == DIAG_ERROR ? "\x1b[31m" : "\x1b[33m";
        buf_printf(&b, "%santologi:%s ", start, o->colour ? "\x1b[0m" : "");
        diag_format(&b, &d->list[i], o->language);
        buf_putc(&b, '\n');
    }
    size_t at = 0;
    while (at < b.n) {
        ssize_t n = write(STDERR_FILENO, b.p + at, b.n - at);
        if (n <= 0)
            break; /* nobody listens */
        at += (size_t)n;
    }
    buf_clear(&b);
}

int told_status(const struct diags *d)
{
    int status = STATUS_OK;
    for (size_t i = 0; i < d->count; i++)
        status = status_worst(status, diag_status(d->list[i].code));
    return status;
}
