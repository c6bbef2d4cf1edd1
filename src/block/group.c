/* SPDX-License-Identifier: MIT
 *
 * Lines become units: one line each, or, where the source is hard-wrapped, the lines of one
 * paragraph, with the hyphens of line ends undone. */
#include "block/unit.h"

#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/utf8.h"
#include "edge/uni.h"

#include "base/banned.h"

enum {
    WRAP_LEAST = 44, /* narrower lines are verse, lists or menus */
    WRAP_MOST = 100, /* wider lines are paragraphs already */
    WRAP_JOINS = 3,  /* so many pairs of lines must run on */
    HEAD_UNITS = 4,  /* among which a headline over several lines may stand */
};

static uint32_t first_code(struct span s)
{
    size_t at = 0;
    return utf8_next(s, &at);
}

static uint32_t last_code(struct span s)
{
    size_t at = s.n;
    return utf8_prev(s, &at);
}

/* True when a sentence or a label ends with S. */
static bool ends_sentence(struct span s)
{
    size_t at = s.n;
    uint32_t cp = utf8_prev(s, &at);
    while (at > 0 &&
           (cp == '"' || cp == '\'' || cp == ')' || cp == 0x201D || cp == 0x2019 || cp == 0xBB))
        cp = utf8_prev(s, &at);
    return cp == '.' || cp == '!' || cp == '?' || cp == ':' || cp == 0x2026;
}

static unsigned columns(const struct line *l)
{
    return l->indent + (unsigned)utf8_count(l->s);
}

/* Finds out whether TEXT is hard-wrapped, and how wide: many lines of middling length go on in
 * lower case on the next line, and nearly none is longer than the widest of them. */
static void find_width(const struct text *text, struct units *u)
{
    unsigned joins = 0, width = 0;
    size_t filled = 0, wide = 0;
    for (size_t i = 0; i < text->count; i++) {
        const struct line *l = &text->lines[i];
        if (l->s.n == 0)
            continue;
        filled++;
        size_t most = l->indent + l->s.n; /* counted only where it may matter */
        unsigned c = l->s.n > 4 * WRAP_MOST ? WRAP_MOST + 1
                     : most < WRAP_LEAST    ? (unsigned)most
                                            : columns(l);
        wide += c > WRAP_MOST;
        if (i + 1 == text->count || text->lines[i + 1].s.n == 0 || c < WRAP_LEAST || c > WRAP_MOST)
            continue;
        if (ends_sentence(l->s) || !uni_is_lower(first_code(text->lines[i + 1].s)))
            continue;
        joins++;
        if (c > width)
            width = c;
    }
    u->wrapped = joins >= WRAP_JOINS && wide * 10 <= filled;
    u->width = width;
}

/* True when the word before the end of A goes on at the start of B after a hyphen. */
static bool hyphenated(struct span a, struct span b)
{
    size_t at = a.n;
    uint32_t cp = utf8_prev(a, &at);
    return (cp == '-' || cp == 0x2010) && at > 0 && uni_is_letter(utf8_prev(a, &at)) &&
           uni_is_letter(first_code(b));
}

static size_t first_word_columns(struct span s)
{
    size_t n = 0;
    while (n < s.n && s.p[n] != ' ')
        n++;
    return utf8_count(span_make(s.p, n));
}

/* The number of a page, set far to the right. */
static bool is_page_number(const struct line *l)
{
    enum { INDENT = 20, DIGITS = 4 };
    bool number = l->indent >= INDENT && l->s.n <= DIGITS;
    for (size_t i = 0; number && i < l->s.n; i++)
        number = ascii_digit(l->s.p[i]);
    return number;
}

/* True when line B goes on with what line A says. */
static bool runs_on(const struct units *u, const struct line *a, const struct line *b)
{
    unsigned bytes;
    int number;
    enum mark mark = mark_read(b->s, &bytes, &number);
    bool lower = uni_is_lower(first_code(b->s));
    unsigned c = columns(a);
    if (!u->wrapped)
        return lower && mark == MARK_NONE && c >= WRAP_LEAST && !ends_sentence(a->s) &&
               utf8_count(b->s) > 2 && (uni_is_letter(last_code(a->s)) || last_code(a->s) == ',');
    if (span_find(a->s, SPAN("    ")) != SIZE_MAX || is_page_number(a))
        return false; /* columns, or the running head of a page */
    bool full = c + 1 + first_word_columns(b->s) > u->width;
    if (mark == MARK_DASH)
        return full && !ends_sentence(a->s) && uni_is_lower(first_code(span_from(b->s, bytes)));
    if (mark != MARK_NONE && !(mark == MARK_NUMBER && full && number > 12))
        return false;
    return full || (hyphenated(a->s, b->s) && lower) ||
           (lower && !ends_sentence(a->s) && c * 2 > u->width);
}

/* -- hyphens of line ends ---------------------------------------------------------------------- */

/* Words of the text that hold a hyphen inside a line, by hash: of the whole and of what stands
 * before the hyphen. */
struct seen {
    uint64_t *slots;
    size_t mask;
};

static void seen_add(struct seen *s, uint64_t hash)
{
    size_t i = (size_t)hash & s->mask;
    while (s->slots[i] && s->slots[i] != hash)
        i = (i + 1) & s->mask;
    s->slots[i] = hash;
}

static bool seen_has(const struct seen *s, uint64_t hash)
{
    if (!s->slots)
        return false;
    size_t i = (size_t)hash & s->mask;
    while (s->slots[i] && s->slots[i] != hash)
        i = (i + 1) & s->mask;
    return s->slots[i] == hash;
}

static uint64_t hash_lower(struct span s)
{
    struct buf b;
    buf_init(&b);
    uni_lower_text(s, &b);
    uint64_t h = span_hash(buf_span(&b));
    buf_clear(&b);
    return h;
}

/* Collects the words of a wrapped text, so that the text itself tells how it writes "it-chef". */
static void seen_words(const struct text *text, const struct text_words *words, struct seen *s)
{
    size_t size = 64;
    while (size < 4 * words->count) /* a word adds two at most */
        size *= 2;
    s->mask = size - 1;
    s->slots = mem_alloc(size * sizeof *s->slots);
    memset(s->slots, 0, size * sizeof *s->slots);
    for (size_t i = 0; i < text->count; i++)
        for (size_t w = words->line[i]; w < words->line[i + 1]; w++) {
            const struct word *it = &words->list[w];
            seen_add(s, it->hash | 1);
            struct span word = span_make(text->lines[i].s.p + it->at, it->n);
            const char *hyphen = it->flags & WORD_HYPHEN ? memchr(word.p, '-', word.n) : NULL;
            if (hyphen)
                seen_add(s, hash_lower(span_make(word.p, (size_t)(hyphen - word.p + 1))) | 1);
        }
}

/* The letters at the end of A (before its hyphen) and at the start of B. */
static struct span tail_word(struct span a)
{
    size_t at = a.n - 1, from = at;
    while (at > 0) {
        size_t next = at;
        uint32_t cp = utf8_prev(a, &next);
        if (!uni_is_letter(cp))
            break;
        from = at = next;
    }
    return span_make(a.p + from, a.n - 1 - from);
}

static struct span head_word(struct span b)
{
    size_t at = 0;
    while (at < b.n) {
        size_t next = at;
        if (!uni_is_letter(utf8_next(b, &next)))
            break;
        at = next;
    }
    return span_make(b.p, at);
}

enum join { JOIN_SPACE, JOIN_HYPHEN, JOIN_BARE };

/* How the lines A and B are joined: with a space, with the hyphen kept, or with it undone. */
static enum join how_joined(const struct units *u, const struct seen *seen, struct span a,
                            struct span b)
{
    if (!hyphenated(a, b))
        return JOIN_SPACE;
    struct span left = tail_word(a), right = head_word(b);
    struct buf both;
    buf_init(&both);
    uni_lower_text(left, &both);
    uni_lower_text(right, &both);
    bool whole = seen_has(seen, span_hash(buf_span(&both)) | 1);
    buf_clear(&both);
    if (whole)
        return JOIN_BARE;
    uni_lower_text(right, &both);
    unsigned function = phrases_class(u->phrases, span_hash(buf_span(&both))) & CLASS_FUNCTION;
    buf_clear(&both);
    if (function && right.n < 6)
        return JOIN_SPACE; /* "verksamhets- och" */
    if (uni_is_upper(first_code(right)))
        return JOIN_HYPHEN;
    uni_lower_text(left, &both);
    buf_putc(&both, '-');
    bool prefix = seen_has(seen, span_hash(buf_span(&both)) | 1);
    buf_clear(&both);
    bool caps = utf8_count(left) >= 2 && uni_is_upper(last_code(left));
    return prefix || caps || utf8_count(left) < 2 ? JOIN_HYPHEN : JOIN_BARE;
}

/* -- units ------------------------------------------------------------------------------------- */

/* Bytes of the space at byte AT of S: a plain one, a tab, or one that no line may end with. */
static size_t space_at(struct span s, size_t at)
{
    if (s.p[at] == ' ' || s.p[at] == '\t')
        return 1;
    return s.p[at] == '\xC2' && at + 1 < s.n && s.p[at + 1] == '\xA0' ? 2 : 0;
}

/* Appends S with runs of spaces as one. Returns the number of runs of two or more. */
static unsigned add_spaced(struct buf *out, struct span s)
{
    unsigned runs = 0;
    for (size_t i = 0; i < s.n;) {
        size_t n = 0, count = 0;
        for (size_t k; i + n < s.n && (k = space_at(s, i + n)) > 0; n += k)
            count++;
        if (n) {
            runs += count > 1;
            buf_add(out, count > 1 || n == 1 ? SPAN(" ") : span_make(s.p + i, n));
            i += n;
        } else {
            size_t to = i + 1;
            while (to < s.n && !space_at(s, to))
                to++;
            buf_add(out, span_make(s.p + i, to - i));
            i = to;
        }
    }
    return runs;
}

/* True when a no-break space of S stands beside another space. */
static bool spaced_unbroken(struct span s)
{
    const char *p = s.p, *end = s.p + s.n;
    while (p < end && (p = memchr(p, 0xC2, (size_t)(end - p))) != NULL) {
        size_t at = (size_t)(p - s.p);
        if (space_at(s, at) &&
            ((at > 0 && s.p[at - 1] == ' ') || (at + 2 < s.n && space_at(s, at + 2))))
            return true;
        p++;
    }
    return false;
}

/* True when S holds a tab or two spaces side by side. */
static bool spaced_wide(struct span s)
{
    size_t at = 0;
    uint64_t seen = 0;               /* tabs, and what may begin a no-break space */
    for (; at + 8 <= s.n; at += 7) { /* the last byte is the next first */
        const uint64_t v = bytes_load(s.p + at);
        uint64_t spaces = bytes_below(v ^ BYTES_EACH * ' ', 1);
        if (spaces & spaces << 8)
            return true;
        seen |= bytes_below(v ^ BYTES_EACH * '\t', 1) | bytes_below(v ^ BYTES_EACH * 0xC2, 1);
    }
    for (; at < s.n; at++) {
        if (s.p[at] == ' ' && at + 1 < s.n && s.p[at + 1] == ' ')
            return true;
        seen |= s.p[at] == '\t' || s.p[at] == '\xC2';
    }
    return seen && (memchr(s.p, '\t', s.n) || spaced_unbroken(s));
}

/* Lines from I to the next blank line. */
static size_t run_of(const struct text *text, size_t i)
{
    size_t to = i;
    while (to < text->count && text->lines[to].s.n)
        to++;
    return to - i;
}

/* True when S names a writer: "av Karin Brink". */
static bool opens_byline(const struct units *u, struct span s)
{
    unsigned char fits[LIST_COUNT];
    unsigned classes[CLASS_COUNT];
    struct word *words = NULL;
    size_t count = 0, cap = 0;
    words_cut(s, &words, &count, &cap);
    phrases_match(u->phrases, s, words, count, fits, classes);
    bool byline = fits[LIST_BYLINE_LABELS] >= FIT_START && count > 1 && words[1].flags & WORD_UPPER;
    free(words);
    return byline;
}

/* A headline over two or three lines: blank lines around, and the later ones go on in lower case.
 */
static bool broken_line(const struct units *u, const struct text *text, size_t i)
{
    size_t n = run_of(text, i);
    bool alone = n > 1 && n <= 3 && (i == 0 || text->lines[i - 1].s.n == 0);
    for (size_t k = i; alone && k < i + n; k++) {
        unsigned bytes;
        int number;
        struct span s = text->lines[k].s;
        alone = mark_read(s, &bytes, &number) == MARK_NONE && columns(&text->lines[k]) >= 8 &&
                (k == i ? uni_is_upper(first_code(s)) : uni_is_lower(first_code(s))) &&
                (k == i + n - 1 || !ends_sentence(s));
    }
    return alone && !opens_byline(u, text->lines[i + 1].s);
}

/* "2   Låt arkivarien säga nej": a number of one or two digits, then columns and a word in upper
 * case: the number, or 0. */
static int wide_number(struct span s)
{
    size_t at = 0;
    int value = 0;
    while (at < s.n && at < 2 && ascii_digit(s.p[at]))
        value = value * 10 + (s.p[at++] - '0');
    size_t from = at, k;
    while (at < s.n && (k = space_at(s, at)) > 0)
        at += k;
    bool wide = from && (at - from > 1 || (at > from && s.p[from] == '\t'));
    return wide && at < s.n && uni_is_upper(first_code(span_from(s, at))) ? value : 0;
}

/* One unit out of the lines FROM..TO of TEXT; LINE_WORDS are NULL where its words are not cut. */
static void add_unit(struct units *u, const struct text *text, const uint32_t *line_words,
                     const struct seen *seen, size_t from, size_t to, unsigned gap)
{
    const struct line *l = text->lines;
    MEM_PUSH(u->list, u->count, u->cap);
    struct unit *it = &u->list[u->count++];
    *it =
        (struct unit){.first = l[from].no, .last = l[to].no, .gap = gap, .indent = l[from].indent};
    struct buf b;
    buf_init(&b);
    if (from == to && !spaced_wide(l[from].s)) {
        it->raw = l[from].s;
        it->worded = line_words != NULL;
        it->word = line_words ? line_words[from] : 0;
        it->words = line_words ? line_words[from + 1] - it->word : 0;
    } else if (from == to) {
        it->columns = add_spaced(&b, l[from].s);
        it->raw = arena_copy(u->arena, buf_span(&b));
        it->number = it->columns == 1 ? wide_number(l[from].s) : 0;
        it->columns -= it->number > 0;
    } else {
        for (size_t i = from; i <= to; i++) {
            add_spaced(&b, l[i].s);
            if (i == to)
                break;
            enum join how = how_joined(u, seen, l[i].s, l[i + 1].s);
            if (how == JOIN_BARE)
                b.n -= last_code(l[i].s) == '-' ? 1 : 3;
            if (how == JOIN_SPACE)
                buf_putc(&b, ' ');
        }
        it->raw = arena_copy(u->arena, buf_span(&b));
    }
    buf_clear(&b);
}

/* True when short lines in small letters follow line I, two or more: a list, though it has neither
 * colon nor marks. */
static bool leads_entries(const struct text *text, size_t i)
{
    for (size_t k = i + 1; k <= i + 2; k++)
        if (k >= text->count || !text->lines[k].s.n || columns(&text->lines[k]) >= WRAP_LEAST ||
            !uni_is_lower(first_code(text->lines[k].s)) || ends_sentence(text->lines[k].s))
            return false;
    return true;
}

/* Room for a unit of each line, as most texts have them. A hard-wrapped one has fewer. */
static void reserve(const struct text *text, struct units *u)
{
    size_t lines = 0;
    for (size_t i = 0; i < text->count; i++)
        lines += text->lines[i].s.n > 0;
    u->cap = u->wrapped ? lines / 4 + 8 : lines + 8;
    u->list = mem_alloc(u->cap * sizeof *u->list);
}

void units_group(const struct text *source, struct text_words *words, struct units *u)
{
    struct seen seen = {0};
    struct text bare;
    const bool quoted = quoted_strip(source, u->arena, &bare);
    const struct text *text = quoted ? &bare : source;
    find_width(text, u);
    if (u->wrapped)
        seen_words(text, words, &seen);
    unsigned gap = 1;
    reserve(text, u);
    for (size_t i = 0; i < text->count;) {
        if (text->lines[i].s.n == 0) {
            gap++;
            i++;
            continue;
        }
        bool head = u->wrapped || u->count < HEAD_UNITS;
        size_t to = head && broken_line(u, text, i) ? i + run_of(text, i) - 1 : i;
        /* an entry in small letters: the next is one more */
        bool entry =
            !u->wrapped && (uni_is_lower(first_code(text->lines[i].s)) || leads_entries(text, i));
        while (!entry && to + 1 < text->count && text->lines[to + 1].s.n &&
               runs_on(u, &text->lines[to], &text->lines[to + 1]))
            to++;
        add_unit(u, text, quoted ? NULL : words->line, &seen, i, to, gap);
        gap = 0;
        i = to + 1;
    }
    if (quoted)
        quoted_show(source, u);
    free(seen.slots);
    u->words = words->list;
    u->word_count = words->count;
    u->word_cap = words->cap;
    words->list = NULL;
}
