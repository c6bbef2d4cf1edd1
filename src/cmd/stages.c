/* SPDX-License-Identifier: MIT
 *
 * The dump after every stage: decoded text with what was changed in it, lines with their numbers,
 * blocks with the evidence, the draft of the article. */
#include "cmd/stages.h"

#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "cmd/facts.h"
#include "edition/entries.h"

#include "base/banned.h"

static const char *const names[STAGE_COUNT] = {"text", "lines", "blocks", "article"};

enum stage stage_find(const char *name)
{
    if (!name)
        return STAGE_BLOCKS;
    int s = 0;
    while (s < STAGE_COUNT && strcmp(name, names[s]) != 0)
        s++;
    return (enum stage)s;
}

void stage_cell(struct buf *out, struct span s)
{
    size_t from = out->n, at = 0;
    while (at + 8 <= s.n && !bytes_below(bytes_load(s.p + at), 0x20))
        at += 8;
    buf_add(out, s);
    for (; from + at < out->n; at++) {
        char *p = &out->p[from + at];
        *p = *p == '\t' || *p == '\n' || *p == '\r' ? ' ' : *p;
    }
}

/* FILE, KEY, VALUE; nothing when VALUE is NULL. */
static void field(struct buf *out, const struct reading *r, const char *key, const char *value)
{
    if (!value)
        return;
    stage_cell(out, span_of(r->name));
    buf_putc(out, '\t');
    buf_puts(out, key);
    buf_putc(out, '\t');
    stage_cell(out, span_of(value));
    buf_putc(out, '\n');
}

static void number_field(struct buf *out, const struct reading *r, const char *key, size_t n)
{
    char digits[24];
    snprintf(digits, sizeof digits, "%zu", n);
    field(out, r, key, digits);
}

static void print_text(const struct reading *r, struct buf *out)
{
    static const char *const changes[CHANGE_COUNT] = {
        [CHANGE_MOJIBAKE] = "mojibake repaired",    [CHANGE_NFC] = "lines composed",
        [CHANGE_INVISIBLE] = "invisible taken out", [CHANGE_CONTROL] = "controls replaced",
        [CHANGE_UNDECODABLE] = "bytes undecodable", [CHANGE_SPACE] = "spaces made plain",
    };
    field(out, r, "encoding", r->text.encoding);
    field(out, r, "why", r->text.why);
    field(out, r, "sha256", r->text.sha256);
    number_field(out, r, "bytes", r->text.bytes);
    number_field(out, r, "lines", r->text.lines_total);
    for (int c = 0; c < CHANGE_COUNT; c++)
        if (r->text.changes[c]) {
            char value[64];
            snprintf(value, sizeof value, "%zu, first in line %u", r->text.changes[c],
                     r->text.first_change[c]);
            field(out, r, changes[c], value);
        }
}

static void print_lines(const struct reading *r, struct buf *out)
{
    for (size_t i = 0; i < r->text.count; i++) {
        const struct line *l = &r->text.lines[i];
        stage_cell(out, span_of(r->name));
        buf_putc(out, '\t');
        buf_number(out, l->no);
        buf_putc(out, '\t');
        buf_number(out, l->indent);
        buf_putc(out, '\t');
        stage_cell(out, l->s);
        buf_putc(out, '\n');
    }
}

static void print_blocks(const struct reading *r, struct buf *out)
{
    const char *why = r->repeats;
    size_t from = out->n;
    stage_cell(out, span_of(r->name));
    buf_putc(out, '\t');
    size_t n = out->n - from; /* every row begins so */
    for (size_t i = 0; i < r->blocks.count; i++) {
        const struct block *it = &r->blocks.list[i];
        if (i) {
            buf_reserve(out, n);
            buf_add(out, span_make(out->p + from, n));
        }
        buf_number(out, it->first);
        buf_putc(out, '\t');
        buf_number(out, it->last);
        buf_putc(out, '\t');
        buf_puts(out, why ? "omitted" : kind_name(it->kind));
        if (why || it->kind == KIND_OMITTED)
            buf_printf(out, ":%s", reason_name(why ? REASON_DUPLICATE : it->reason));
        buf_putc(out, '\t');
        if (why)
            buf_printf(out, "%s; ", why);
        if (i == 0)
            buf_printf(out, "encoding %s (%s), language %s; ", r->text.encoding, r->text.why,
                       r->lang->code);
        buf_puts(out, it->why);
        if (!it->withdrawn) {
            buf_puts(out, "; edition: ");
            entry_block(out, r->entry_name, it, NULL, ENTRY_OTHER);
        }
        buf_putc(out, '\t');
        stage_cell(out, it->raw);
        buf_putc(out, '\n');
    }
}

/* FILE, what it is about, the decision, the entry that says it; the reasons have a row of their
 * own.
 */
static void print_article(const struct reading *r, struct buf *out)
{
    struct arena arena;
    size_t count;
    arena_init(&arena);
    const struct fact *list = facts_of(r, &arena, &count);
    for (size_t i = 0; i < count; i++) {
        stage_cell(out, span_of(r->name));
        buf_printf(out, "\t%s\t", fact_name(list[i].key));
        stage_cell(out, span_of(list[i].value));
        buf_putc(out, '\t');
        stage_cell(out, span_of(list[i].entry));
        buf_putc(out, '\n');
        field(out, r, "why", list[i].why);
    }
    arena_clear(&arena);
}

void stage_print(enum stage s, const struct reading *r, struct buf *out)
{
    static void (*const print[STAGE_COUNT])(const struct reading *, struct buf *) = {
        print_text, print_lines, print_blocks, print_article};
    print[s](r, out);
}

/* A row on finding F of draft D of R. */
static void print_finding(const struct reading *r, const struct draft *d, const struct finding *f,
                          struct buf *out)
{
    const struct block *b = &d->blocks[f->block];
    struct span text = span_make(b->text.p + f->from, f->n);
    const char *strength = f->passed ? "no" : f->repeats ? "place" : f->core ? "core" : "secondary";
    stage_cell(out, span_of(r->name));
    buf_printf(out, "\t%u\t%u\t%s\t%s\t%s\t", b->first, b->last, strength,
               evidence_name(f->evidence), f->theme ? f->theme : "");
    stage_cell(out, span_of(f->why));
    buf_puts(out, "; edition: ");
    entry_open(out, "principle");
    entry_attr(out, "source", r->entry_name);
    buf_printf(out, " line=\"%u\"", b->first);
    entry_attr(out, f->passed ? "accept" : "reject", "yes");
    entry_close(out, "principle", text);
    buf_putc(out, '\t');
    stage_cell(out, text);
    buf_putc(out, '\n');
}

void stage_principles(const struct sources *s, struct buf *out, struct diags *d)
{
    struct arena arena;
    struct trace trace;
    size_t count;
    struct draft *drafts = sources_drafts(s, &count);
    arena_init(&arena);
    anthology_trace(drafts, count, s->edition, &arena, &trace, d);
    for (size_t i = 0; i < trace.count; i++) {
        const struct draft *of = &drafts[trace.list[i].draft];
        print_finding(sources_reading(s, of), of, &trace.list[i].finding, out);
    }
    free(trace.list);
    free(drafts);
    arena_clear(&arena);
}
