/* SPDX-License-Identifier: MIT
 *
 * Keeping diagnostics and turning them into sentences. */
#include "base/diag.h"

#include <stdarg.h>
#include <stdlib.h>
#include "base/utf8.h"

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
        const struct diag *it = &from->list[i];
        const char *const *w = it->args;
        diag_add(into, it->code, it->file, it->line, w[0], w[1], w[2], w[3], NULL);
        into->list[into->count - 1].column = it->column;
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

static void add_safe(struct buf *out, const char *word)
{
    struct span s = span_of(word);
    for (size_t at = 0, from = 0; at < s.n; from = at) {
        size_t len = utf8_length(span_from(s, at));
        uint32_t cp = utf8_next(s, &at);
        if (len == 0 || cp < 0x20 || (cp >= 0x7F && cp < 0xA0))
            buf_code(out, 0xFFFD);
        else
            buf_add(out, span_make(s.p + from, at - from));
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
