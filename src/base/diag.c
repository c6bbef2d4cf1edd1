/* SPDX-License-Identifier: MIT
 *
 * Keeping diagnostics and turning them into sentences. */
#include "base/diag.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

static const struct row {
    const char *name;
    enum diag_level level;
    int status;
    const char *text[2]; /* by enum diag_language */
} rows[] = {
#define DIAG(code, level, status, en, sv) {#code, level, status, {en, sv}},
#include "base/diag.def"
#undef DIAG
};

void diags_init(struct diags *d, struct arena *arena)
{
    *d = (struct diags){.arena = arena};
}

void diags_clear(struct diags *d)
{
    free(d->list);
    diags_init(d, d->arena);
}

void diag_add(struct diags *d, enum diag_code code, const char *file, unsigned line, ...)
{
    MEM_PUSH(d->list, d->count, d->cap);
    struct diag *it = &d->list[d->count++];
    *it = (struct diag){.code = code, .line = line};
    it->file = file ? arena_string(d->arena, span_of(file)) : NULL;
    va_list ap;
    va_start(ap, line);
    const char *word;
    for (int i = 0; i < DIAG_ARGS && (word = va_arg(ap, const char *)); i++)
        it->args[i] = arena_string(d->arena, span_of(word));
    va_end(ap);
}

void diags_join(struct diags *into, const struct diags *from)
{
    for (size_t i = 0; i < from->count; i++) {
        MEM_PUSH(into->list, into->count, into->cap);
        into->list[into->count++] = from->list[i];
    }
}

enum diag_level diag_level(enum diag_code code)
{
    return rows[code].level;
}

int diag_status(enum diag_code code)
{
    return rows[code].status;
}

const char *diag_name(enum diag_code code)
{
    return rows[code].name;
}

/* Length of the well-formed UTF-8 sequence at P (N bytes left), or 0. */
static size_t sequence(const unsigned char *p, size_t n)
{
    size_t len = p[0] < 0x80 ? 1 : p[0] < 0xC2 ? 0 : p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : 4;
    if (p[0] > 0xF4 || len > n)
        return 0;
    for (size_t i = 1; i < len; i++)
        if ((p[i] & 0xC0) != 0x80)
            return 0;
    if (len == 3 && ((p[0] == 0xE0 && p[1] < 0xA0) || (p[0] == 0xED && p[1] > 0x9F)))
        return 0;
    if (len == 4 && ((p[0] == 0xF0 && p[1] < 0x90) || (p[0] == 0xF4 && p[1] > 0x8F)))
        return 0;
    return len;
}

static void add_safe(struct buf *out, const char *s)
{
    const unsigned char *p = (const unsigned char *)s;
    size_t n = strlen(s);
    while (n) {
        size_t len = sequence(p, n);
        bool control =
            len == 1 ? p[0] < 0x20 || p[0] == 0x7F : len == 2 && p[0] == 0xC2 && p[1] < 0xA0;
        if (len == 0 || control)
            buf_code(out, 0xFFFD);
        else
            buf_add(out, span_make((const char *)p, len));
        len = len ? len : 1;
        p += len;
        n -= len;
    }
}

void diag_format(struct buf *out, const struct diag *d, enum diag_language language)
{
    if (d->file) {
        add_safe(out, d->file);
        if (d->line)
            buf_printf(out, ":%u", d->line);
        if (d->line && d->column)
            buf_printf(out, ":%u", d->column);
        buf_puts(out, ": ");
    }
    for (const char *t = rows[d->code].text[language]; *t; t++) {
        if (t[0] == '%' && t[1] >= '1' && t[1] < '1' + DIAG_ARGS) {
            const char *word = d->args[*++t - '1'];
            add_safe(out, word ? word : "");
        } else {
            buf_putc(out, *t);
        }
    }
}

int status_worst(int a, int b)
{
    static const int order[] = {70, 75, 74, 73, 66, 65, 64};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        if (a == order[i] || b == order[i])
            return order[i];
    return 0;
}
