/* SPDX-License-Identifier: MIT
 *
 * What an edition says of blocks, applied between classifier and article stage: phrases are cut
 * out, blocks are cut and joined, then each gets the kind that its entry names. */
#include <stdlib.h>
#include <string.h>

#include "edition/rows.h"

#include "base/banned.h"

/* The blocks of one source under the editor's hand. */
struct work {
    struct edition_ruling *r;
    struct edition_cutter c;
    struct edition_finder f;
    struct diags *d;
};

static struct blocks blocks_of(const struct work *w)
{
    return (struct blocks){.list = w->c.list, .count = w->c.count};
}

/* Looks anew, after the list has changed. */
static void look(struct work *w, struct blocks *view)
{
    long shift = w->f.shift;
    edition_finder_clear(&w->f);
    *view = blocks_of(w);
    edition_finder_init(&w->f, view);
    w->f.shift = shift;
}

void edition_tell(struct diags *d, enum diag_code code, const struct edition *e,
                  struct edition_place p, const char *a, const char *b, const char *c)
{
    diag_add(d, code, e->file, p.line, a, a ? b : NULL, a && b ? c : NULL, NULL);
    d->list[d->count - 1].column = p.column;
}

static const char *evidence_of(struct work *w, struct edition_place p)
{
    return arena_printf(w->c.arena, "edition, line %u", p.line);
}

static void rule(struct work *w, struct block *b, enum kind kind, enum reason reason,
                 struct edition_place p)
{
    block_become(b, kind, reason);
    b->ruled = true;
    b->why = evidence_of(w, p);
}

/* -- phrases ----------------------------------------------------------------------------------- */

/* Cuts phrase P out of block *I, which moves on to the last piece looked at. True when it stood
 * there. */
static bool cut_phrase(struct work *w, size_t *i, const struct edition_phrase *p)
{
    size_t at, end;
    struct span raw = w->c.list[*i].raw;
    if (!edition_find_words(raw, 0, span_of(p->folded), &at, &end))
        return false;
    end = p->all_behind ? raw.n : end;
    if (span_trim(span_from(raw, end)).n)
        edition_cut(&w->c, *i, end);
    if (!p->all_before && span_trim(span_make(raw.p, at)).n && w->c.list[*i].mark.n < at) {
        edition_cut(&w->c, *i, at);
        ++*i;
    }
    rule(w, &w->c.list[*i], KIND_OMITTED, p->reason, p->place);
    return true;
}

static void apply_phrases(struct work *w)
{
    const struct edition *e = w->r->edition;
    for (size_t k = 0; k < e->phrase_count; k++)
        for (size_t i = 0; i < w->c.count; i++)
            if (!w->c.list[i].ruled && cut_phrase(w, &i, &e->phrases[k]))
                w->r->phrase_met[k] = true;
}

/* -- cutting and joining ----------------------------------------------------------------------- */

/* The block that holds WORDS inside, on or about lines FIRST to LAST; *AT is where. */
static size_t find_inside(const struct work *w, unsigned first, unsigned last, const char *words,
                          size_t *at)
{
    struct buf folded = {0};
    size_t found = SIZE_MAX, end;
    edition_fold(span_of(words), &folded);
    for (size_t i = 0; i < w->c.count && found == SIZE_MAX; i++) {
        const struct block *b = &w->c.list[i];
        if (b->last >= first && b->first <= last &&
            edition_find_words(b->raw, 0, buf_span(&folded), at, &end))
            found = i;
    }
    buf_clear(&folded);
    return found;
}

/* The letter at AT of RAW, and a mark right before it: quotation mark or dash. */
static size_t with_mark(struct span raw, size_t at)
{
    while (at && raw.p[at - 1] != ' ')
        at--;
    return at;
}

static void apply_split(struct work *w, struct edition_block *e, struct blocks *view)
{
    size_t i = edition_find(&w->f, e->first, e->last, e->words), at, end;
    if (i == SIZE_MAX)
        return;
    struct buf folded = {0};
    edition_fold(span_of(e->split), &folded);
    bool there = edition_find_words(w->c.list[i].raw, 0, buf_span(&folded), &at, &end) && at > 0;
    if (there) {
        edition_cut(&w->c, i, with_mark(w->c.list[i].raw, at));
        w->c.list[i + 1].ruled = false;
        look(w, view);
    }
    /* cut there already: a frozen edition says so twice */
    bool done = !there && i + 1 < w->c.count &&
                edition_find(&w->f, w->c.list[i].last, w->c.list[i + 1].last, e->split) == i + 1;
    e->met = there || done;
    buf_clear(&folded);
}

/* Cuts where a frozen block begins inside of one that was detected. */
static void apply_start(struct work *w, struct edition_block *e, struct blocks *view)
{
    size_t at, i = edition_find(&w->f, e->first, e->last, e->words);
    if (i != SIZE_MAX && w->c.list[i].first == e->first)
        return;
    i = find_inside(w, e->first, e->last, e->words, &at);
    if (i == SIZE_MAX || !at)
        return;
    edition_cut(&w->c, i, with_mark(w->c.list[i].raw, at));
    e->otherwise = "no block of its own";
    look(w, view);
}

static void apply_cuts(struct work *w, struct blocks *view)
{
    struct edition_part *p = w->r->part;
    for (size_t k = 0; k < p->block_count; k++) {
        struct edition_block *e = &p->blocks[k];
        if (e->split)
            apply_split(w, e, view);
        else if (e->frozen && *e->words)
            apply_start(w, e, view);
    }
    for (size_t k = 0; k < p->block_count; k++) {
        struct edition_block *e = &p->blocks[k];
        size_t i = e->join ? edition_find(&w->f, e->first, e->last, e->words) : SIZE_MAX;
        if (i == SIZE_MAX || i == 0)
            continue;
        e->met = true;
        edition_join(&w->c, i);
        w->c.list[i - 1].ruled = true;
        look(w, view);
    }
}

/* True when block I says the same as a neighbour on its line: one entry may mean either. */
static bool has_twin(const struct work *w, size_t i)
{
    const struct block *b = &w->c.list[i];
    for (size_t k = i; k-- > 0 && w->c.list[k].last >= b->first;)
        if (span_equal(w->c.list[k].raw, b->raw))
            return true;
    return false;
}

/* Joins what a frozen edition has as one block, when the source is the one that was frozen. */
static void apply_frozen(struct work *w, struct blocks *view)
{
    struct edition_part *p = w->r->part;
    const char *sha = p->source.sha256;
    if (!p->source.frozen || !sha || strcmp(sha, w->c.text->sha256) != 0)
        return;
    bool *starts = mem_alloc(w->c.count + 1);
    memset(starts, 0, w->c.count + 1);
    for (size_t k = 0; k < p->block_count; k++) {
        const struct edition_block *e = &p->blocks[k];
        size_t i = edition_find(&w->f, e->first, e->last, e->words);
        if (i != SIZE_MAX)
            starts[i] = true;
    }
    for (size_t i = w->c.count; i-- > 1;)
        if (!starts[i] && !w->c.list[i].ruled && !has_twin(w, i))
            edition_join(&w->c, i);
    free(starts);
    look(w, view);
}

/* -- kinds ------------------------------------------------------------------------------------- */

/* What B is when it is kept and nobody says as what. */
static enum kind kept_kind(struct block b)
{
    if (b.kind != KIND_OMITTED)
        return b.kind;
    if (b.next_kind < KIND_OMITTED)
        return b.next_kind;
    block_become(&b, KIND_QUOTE, REASON_NONE);
    if (b.mark.n)
        return KIND_QUOTE;
    block_become(&b, KIND_ITEM, REASON_NONE);
    return b.mark.n ? KIND_ITEM : KIND_PARA;
}

/* What was detected of B, when it is not what the frozen entry E says. */
static const char *otherwise(const struct edition_block *e, const struct block *b)
{
    if (e->reason != REASON_NONE && b->reason != e->reason)
        return b->kind == KIND_OMITTED ? reason_name(b->reason) : kind_name(b->kind);
    if (e->kind != KIND_COUNT && b->kind != e->kind)
        return b->kind == KIND_OMITTED ? reason_name(b->reason) : kind_name(b->kind);
    return e->otherwise;
}

static void apply_kind(struct work *w, struct edition_block *e)
{
    size_t i = edition_find(&w->f, e->first, e->last, e->words);
    if (i == SIZE_MAX)
        return;
    struct block *b = &w->c.list[i];
    e->met = e->met || (!e->split && !e->join);
    if (e->frozen && !b->ruled)
        e->otherwise = otherwise(e, b);
    if (e->withdraw)
        b->withdrawn = true;
    else if (e->reason != REASON_NONE)
        rule(w, b, KIND_OMITTED, e->reason, e->place);
    else if (e->kind != KIND_COUNT)
        rule(w, b, e->kind, REASON_NONE, e->place);
    else if (e->keep)
        rule(w, b, kept_kind(*b), REASON_NONE, e->place);
}

/* The title that nobody named and that gives way to the one named at block NAMED: the one before
 * it, else the one behind it, with no other that was named between them. */
static size_t giving_way(const struct work *w, size_t named)
{
    for (size_t i = named; i-- > 0;)
        if (w->c.list[i].kind == KIND_TITLE)
            return w->c.list[i].ruled ? SIZE_MAX : i;
    for (size_t i = named + 1; i < w->c.count; i++)
        if (w->c.list[i].kind == KIND_TITLE)
            return w->c.list[i].ruled ? SIZE_MAX : i;
    return SIZE_MAX;
}

/* An article has one title. */
static void settle_title(struct work *w)
{
    for (size_t named = 0; named < w->c.count; named++) {
        if (!w->c.list[named].ruled || w->c.list[named].kind != KIND_TITLE)
            continue;
        size_t i = giving_way(w, named);
        if (i != SIZE_MAX)
            block_become(&w->c.list[i], i < named ? KIND_KICKER : KIND_HEADING, REASON_NONE);
    }
}

/* Numbers lists anew: what the editor made an item goes on with its neighbours. */
static void settle_lists(struct work *w)
{
    unsigned list = 0, before = 0;
    for (size_t i = 0; i < w->c.count; i++) {
        struct block *b = &w->c.list[i], *a = i ? b - 1 : NULL;
        unsigned was = b->list;
        if (b->kind != KIND_ITEM) {
            b->list = before = 0;
            continue;
        }
        bool follows = a && a->kind == KIND_ITEM;
        bool goes_on = follows && (a->ruled || b->ruled ? a->box == b->box : before == was);
        b->list = goes_on ? list : ++list;
        before = was;
    }
}

/* Empties what is withdrawn, in the lines as well. */
static void take_away(struct work *w, struct text *text)
{
    for (size_t i = 0; i < w->c.count; i++)
        if (w->c.list[i].withdrawn)
            edition_withdraw(&w->c.list[i], text);
}

/* -- the whole --------------------------------------------------------------------------------- */

/* Tells entries on lines that the source does not have. */
static bool lines_exist(struct work *w, const struct text *text)
{
    const struct edition_part *p = w->r->part;
    size_t before = w->d->count;
    char lines[16];
    snprintf(lines, sizeof lines, "%u", text->lines_total);
    for (size_t k = 0; k < p->block_count; k++)
        if (p->blocks[k].last > text->lines_total)
            edition_tell(w->d, DIAG_EDITION_LINE, w->r->edition, p->blocks[k].place, p->file, lines,
                         NULL);
    for (size_t k = 0; k < p->term_count; k++)
        if (p->terms[k].last > text->lines_total)
            edition_tell(w->d, DIAG_EDITION_LINE, w->r->edition, p->terms[k].place, p->file, lines,
                         NULL);
    for (size_t k = 0; k < p->principle_count; k++)
        if (p->principles[k].last > text->lines_total)
            edition_tell(w->d, DIAG_EDITION_LINE, w->r->edition, p->principles[k].place, p->file,
                         lines, NULL);
    return w->d->count == before;
}

static void apply_part(struct work *w, struct blocks *view)
{
    struct edition_part *p = w->r->part;
    look(w, view);
    apply_cuts(w, view);
    apply_frozen(w, view);
    for (size_t k = 0; k < p->block_count; k++)
        apply_kind(w, &p->blocks[k]);
}

void edition_blocks(struct edition_ruling *r, struct text *text, struct arena *arena,
                    struct blocks *blocks, struct diags *d)
{
    struct work w = {.r = r, .c = {.text = text, .arena = arena}, .d = d};
    struct blocks view;
    if (!r->edition->phrase_count && !r->part)
        return;
    if (r->part && !lines_exist(&w, text))
        return;
    w.c.list = mem_alloc((blocks->count + 1) * sizeof *w.c.list);
    memcpy(w.c.list, blocks->list, blocks->count * sizeof *w.c.list);
    w.c.count = w.c.cap = blocks->count;
    apply_phrases(&w);
    if (r->part)
        apply_part(&w, &view);
    settle_title(&w);
    settle_lists(&w);
    take_away(&w, text);
    blocks->list = ARENA_ARRAY(arena, struct block, w.c.count + 1);
    blocks->count = w.c.count;
    memcpy(blocks->list, w.c.list, w.c.count * sizeof *w.c.list);
    edition_finder_clear(&w.f);
    free(w.c.list);
}
