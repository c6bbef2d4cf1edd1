/* SPDX-License-Identifier: MIT
 *
 * Cuts a source into its articles. Another one surely begins only where the head of the first comes
 * again and something more says that the first has ended: a dated heading alone comes about in
 * diaries, interviews and lists as well. All else is told and kept as one. */
#include "article/several.h"

#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "lang/date.h"

#include "base/banned.h"

enum {
    HEAD_BLOCKS = 5, /* looked at behind a title */
    FORM_MOST = 8,
    TITLE_LEAST = 3,  /* words of a further title: labels of sections are shorter */
    WORDS_LEAST = 40, /* running text of a whole article, as words and as blocks */
    TEXTS_LEAST = 2,
    LEAD_MOST = 60, /* words */
};

/* The head of an article: its title's block and what follows it up to the text. */
struct head {
    size_t title, body;   /* the first block of text behind it */
    char form[FORM_MOST]; /* 'D' a date, 'B' a byline, 'L' a lead before one of them */
    bool date, byline;
};

/* A place where another article may begin. */
struct place {
    struct head head;
    size_t end; /* of its blocks */
    bool sure;
    const char *why;
};

struct places {
    const struct text *text;
    const struct lang *lang;
    struct blocks *blocks;
    struct head first;
    struct place *list;
    size_t count, cap;
};

/* -- blocks ------------------------------------------------------------------------------------ */

static bool is_text(const struct block *b)
{
    return !b->box && (b->kind == KIND_PARA || b->kind == KIND_QUOTE || b->kind == KIND_LEAD);
}

/* The words of S, counted up to ENOUGH, eight bytes at a time. */
static size_t words_up_to(size_t enough, struct span s)
{
    size_t count = 0, i = 0;
    uint64_t space = 1; /* the byte before is one */
    for (; i + 8 <= s.n && count < enough; i += 8) {
        uint64_t spaces = bytes_below(bytes_load_low(s.p + i) ^ BYTES_EACH * ' ', 1) >> 7;
        uint64_t starts = (spaces << 8 | space) & ~spaces;
        count += (size_t)(starts * BYTES_EACH >> 56);
        space = spaces >> 56;
    }
    for (; i < s.n && count < enough; i++)
        count += s.p[i] != ' ' && (i == 0 || s.p[i - 1] == ' ');
    return count < enough ? count : enough;
}

/* "* * *", "-----", "=====": three marks or more and nothing else. */
static bool is_marks(const struct block *b)
{
    size_t marks = 0;
    for (size_t i = 0; i < b->raw.n; i++) {
        if (b->raw.p[i] == ' ')
            continue;
        if (!strchr("*-=_~#", b->raw.p[i]))
            return false;
        marks++;
    }
    return marks >= 3;
}

static bool has_year(const struct lang *lang, const struct block *b)
{
    struct date date;
    return date_parse(lang, block_says(b), &date) && date.year && date.month;
}

/* -- heads ------------------------------------------------------------------------------------- */

/* What block B is in a head: a letter of its form, ' ' when it may stand there, else 0. */
static char head_letter(const struct lang *lang, const struct block *b)
{
    switch (b->kind) {
    case KIND_DATE:
        return has_year(lang, b) ? 'D' : ' ';
    case KIND_BYLINE:
        return 'B';
    case KIND_KICKER:
    case KIND_CAPTION:
        return ' ';
    case KIND_LEAD:
    case KIND_PARA:
        return !b->box && words_up_to(LEAD_MOST + 1, b->text) <= LEAD_MOST ? 'L' : 0;
    case KIND_OMITTED:
        return b->reason == REASON_METADATA || b->reason == REASON_SHARE ? ' ' : 0;
    default:
        return 0;
    }
}

/* Reads the head behind the title at block TITLE. A text counts to it only when a date or a byline
 * follows. */
static struct head head_read(const struct lang *lang, const struct blocks *blocks, size_t title)
{
    struct head h = {.title = title, .body = title + 1};
    size_t n = 0;
    bool lead = false;
    for (size_t i = title + 1; i < blocks->count && i <= title + HEAD_BLOCKS; i++) {
        char letter = head_letter(lang, &blocks->list[i]);
        if (!letter || (letter == 'L' && lead))
            break;
        lead |= letter == 'L';
        if (letter != 'D' && letter != 'B')
            continue;
        if (lead && !strchr(h.form, 'L'))
            h.form[n++] = 'L';
        if (n + 1 < FORM_MOST)
            h.form[n++] = letter;
        h.date |= letter == 'D';
        h.byline |= letter == 'B';
        h.body = i + 1;
    }
    while (h.body < blocks->count && head_letter(lang, &blocks->list[h.body]) == ' ')
        h.body++;
    return h;
}

/* True when block I can head an article of its own, by what it says. */
static bool may_be_title(const struct places *p, size_t i)
{
    const struct block *b = &p->blocks->list[i];
    struct span s = b->text, first = p->blocks->list[p->first.title].text;
    struct date date;
    if (b->kind != KIND_HEADING || b->ruled || b->box || words_up_to(TITLE_LEAST, s) < TITLE_LEAST)
        return false;
    return !span_ends(s, SPAN("?")) && !span_ends(s, SPAN(":")) && !date_parse(p->lang, s, &date) &&
           title_without_label(s).n == s.n && span_find(s, first) == SIZE_MAX &&
           span_find(first, s) == SIZE_MAX;
}

/* -- what stands around ------------------------------------------------------------------------ */

/* True when blocks FROM to TO hold the running text of a whole article. */
static bool is_whole(const struct blocks *blocks, size_t from, size_t to)
{
    size_t words = 0, texts = 0;
    for (size_t i = from; i < to; i++)
        if (is_text(&blocks->list[i])) {
            words += words_up_to(WORDS_LEAST, blocks->list[i].text);
            texts++;
        }
    return words >= WORDS_LEAST && texts >= TEXTS_LEAST;
}

/* True when the last block that is kept of FROM to TO is a byline: the writer signs. */
static bool is_signed(const struct blocks *blocks, size_t from, size_t to)
{
    while (to > from &&
           (blocks->list[to - 1].kind == KIND_OMITTED || is_marks(&blocks->list[to - 1])))
        to--;
    return to > from && blocks->list[to - 1].kind == KIND_BYLINE;
}

/* True when readers or links stand right before or behind the head of P: not an article. */
static bool is_beside(const struct places *p, const struct head *h)
{
    const struct block *list = p->blocks->list;
    size_t before = h->title;
    while (before && is_marks(&list[before - 1]))
        before--;
    const struct block *around[] = {before ? &list[before - 1] : NULL,
                                    h->body < p->blocks->count ? &list[h->body] : NULL};
    for (size_t i = 0; i < 2; i++)
        if (around[i] && around[i]->kind == KIND_OMITTED &&
            (around[i]->reason == REASON_COMMENTS || around[i]->reason == REASON_RELATED))
            return true;
    return false;
}

/* -- judging ----------------------------------------------------------------------------------- */

/* True when a date or a byline stands where the head behind block TITLE would have it. */
static bool may_have_head(const struct blocks *blocks, size_t title)
{
    for (size_t i = title + 1; i < blocks->count && i <= title + HEAD_BLOCKS; i++)
        if (blocks->list[i].kind == KIND_DATE || blocks->list[i].kind == KIND_BYLINE)
            return true;
    return false;
}

static void collect(struct places *p)
{
    const struct blocks *blocks = p->blocks;
    for (size_t i = p->first.body; i < blocks->count; i++) {
        struct head h;
        if (!may_have_head(blocks, i) || !may_be_title(p, i))
            continue;
        h = head_read(p->lang, blocks, i);
        bool same = strcmp(h.form, p->first.form) == 0;
        if (is_beside(p, &h) || !(h.date || (h.byline && same)))
            continue;
        MEM_PUSH(p->list, p->count, p->cap);
        p->list[p->count++] = (struct place){.head = h};
        i = h.body - 1;
    }
    for (size_t k = 0; k < p->count; k++)
        p->list[k].end = k + 1 < p->count ? p->list[k + 1].head.title : blocks->count;
}

/* Why another article surely begins at place K; or NULL. */
static const char *reason_of(const struct places *p, size_t k)
{
    const struct place *it = &p->list[k];
    const struct head *h = &it->head;
    size_t from = k ? p->list[k - 1].head.body : p->first.body;
    if (h->date && p->first.date && is_marks(&p->blocks->list[h->title - 1]))
        return "title and date behind a line of marks";
    if (!h->date || strcmp(h->form, p->first.form) != 0)
        return NULL;
    if (h->byline)
        return "title, date and byline as in the first";
    if (is_signed(p->blocks, from, h->title) && is_signed(p->blocks, h->body, it->end))
        return "title and date as in the first, which ends with its writer";
    return NULL;
}

/* One that is too short says that they are teasers or entries of a list: then none is sure. What is
 * short is no article, and is not told either. */
static void judge(struct places *p)
{
    size_t kept = 0;
    bool whole = p->count && is_whole(p->blocks, p->first.body, p->list[0].head.title);
    for (size_t k = 0; k < p->count; k++)
        p->list[k].why = reason_of(p, k);
    for (size_t k = 0; k < p->count; k++) {
        bool is = is_whole(p->blocks, p->list[k].head.body, p->list[k].end);
        whole &= is;
        if (is)
            p->list[kept++] = p->list[k];
    }
    p->count = kept;
    for (size_t k = 0; k < p->count; k++)
        p->list[k].sure = whole && p->list[k].why;
}

/* The places in BLOCKS; the caller frees the list. */
static struct places find(const struct text *text, const struct lang *lang, struct blocks *blocks)
{
    struct places p = {.text = text, .lang = lang, .blocks = blocks};
    for (size_t i = 0; i < blocks->count; i++)
        if (blocks->list[i].kind == KIND_TITLE) {
            p.first = head_read(lang, blocks, i);
            collect(&p);
            judge(&p);
            break;
        }
    return p;
}

/* -- marking ----------------------------------------------------------------------------------- */

static void mark(const struct places *p, const struct place *it, bool with_why, struct arena *arena)
{
    struct block *list = p->blocks->list, *title = &list[it->head.title];
    title->next_kind = title->kind;
    title->next_reason = REASON_NONE;
    block_become(title, KIND_TITLE, REASON_NONE);
    if (with_why)
        title->why = arena_printf(arena, "another article begins: %s; %s", it->why, title->why);
    if (is_marks(title - 1))
        block_become(title - 1, KIND_OMITTED, REASON_NAVIGATION);
    bool leads = p->first.body < p->blocks->count && list[p->first.body].kind == KIND_LEAD;
    struct block *body = &list[it->head.body];
    if (leads && body->kind == KIND_PARA && words_up_to(LEAD_MOST + 1, body->text) <= LEAD_MOST)
        block_become(body, KIND_LEAD, REASON_NONE);
}

void several_mark(const struct text *text, const struct lang *lang, struct blocks *blocks,
                  bool with_why, struct arena *arena)
{
    struct places p = find(text, lang, blocks);
    blocks->alone = p.count == 0;
    for (size_t k = 0; k < p.count; k++)
        if (p.list[k].sure) {
            mark(&p, &p.list[k], with_why, arena);
            blocks->sample = NULL; /* it was of one article */
        }
    free(p.list);
}

/* -- cutting ----------------------------------------------------------------------------------- */

static void tell_perhaps(const struct text *text, const struct lang *lang, struct blocks blocks,
                         struct arena *arena, struct diags *d)
{
    if (blocks.alone)
        return;
    struct places p = find(text, lang, &blocks);
    if (p.count)
        diag_add(d, DIAG_ARTICLE_ANOTHER, text->file, blocks.list[p.list[0].head.title].first,
                 arena_printf(arena, "%zu", p.count), NULL);
    free(p.list);
}

size_t several_starts(const struct text *text, const struct lang *lang, const struct blocks *blocks,
                      struct arena *arena, size_t **starts, struct diags *d)
{
    size_t count = 1;
    bool titled = false, text_behind = false;
    *starts = ARENA_ARRAY(arena, size_t, blocks->count + 1);
    (*starts)[0] = 0;
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *b = &blocks->list[i];
        text_behind |= titled && (is_text(b) || b->kind == KIND_ITEM);
        if (b->kind != KIND_TITLE)
            continue;
        if (text_behind) {
            size_t from = i;
            while (blocks->list[from - 1].kind == KIND_KICKER)
                from--;
            (*starts)[count++] = from;
            diag_add(d, DIAG_ARTICLE_FURTHER, text->file, b->first, NULL);
        }
        titled = true;
        text_behind = false;
    }
    for (size_t k = 0; k < count; k++) {
        size_t end = k + 1 < count ? (*starts)[k + 1] : blocks->count;
        tell_perhaps(text, lang,
                     (struct blocks){.list = blocks->list + (*starts)[k],
                                     .count = end - (*starts)[k],
                                     .alone = blocks->alone && count == 1},
                     arena, d);
    }
    return count;
}
