/* SPDX-License-Identifier: MIT
 *
 * The date of an article: that of its date lines, else what its other lines outside the text say
 * with a label ("Publicerat: 3 maj 2021" glued to a title, "Av Eva Ek, 2021-05-03"), else that of
 * the issue it stood in ("Bofast nr 4, 2019"). */
#include "article/published.h"

#include <string.h>

#include "article/origin.h"
#include "base/buf.h"
#include "edge/uni.h"
#include "lang/date.h"

#include "base/banned.h"

enum {
    LINE_BYTES = 400, /* of a line that is looked through */
    LABEL_REACH = 16, /* bytes from "nr" to its number, from there to the year */
    YEAR_DIGITS = 4,
    ISSUES_MOST = 53, /* of a year */
    YEAR_FIRST = 1900,
    YEAR_LAST = 2099,
};

/* How surely a date is that of the publication; the first of the surest counts. */
enum rank {
    RANK_NONE,
    RANK_SHORT, /* in a short line before the text */
    RANK_UPDATE,
    RANK_ISSUE,  /* of the issue of a periodical, in a line around the text */
    RANK_BESIDE, /* in a line of something else */
    RANK_BARE,   /* a date line of numbers that may be something else */
    RANK_LINE,   /* a date line */
    RANK_TOLD,   /* "publicerad" inside another line */
    RANK_LABEL,  /* a date line with a label */
};

struct best {
    struct date date;
    enum rank rank;
    size_t block;
};

static void offer(struct best *best, enum rank rank, const struct date *d, size_t b)
{
    if (rank > best->rank)
        *best = (struct best){*d, rank, b};
}

static bool is_text(const struct block *b)
{
    return b->kind == KIND_PARA || b->kind == KIND_QUOTE;
}

/* -- date lines -------------------------------------------------------------------------------- */

static enum rank line_rank(const struct date *d)
{
    return d->update ? RANK_UPDATE : d->labelled ? RANK_LABEL : d->bare ? RANK_BARE : RANK_LINE;
}

static bool reads_as(const struct lang *lang, struct span raw, struct date *d)
{
    size_t n;
    return date_parse(lang, raw, d) || date_told(lang, raw, d) ||
           date_find(lang, raw, d, &n) != SIZE_MAX;
}

/* The date of a line; the frame of a mail may speak another language than the letter. */
static bool read_line(const struct lang *lang, struct span raw, struct date *d)
{
    if (reads_as(lang, raw, d))
        return true;
    for (size_t l = 0; l < lang_count; l++)
        if (reads_as(langs[l], raw, d))
            return true;
    return false;
}

/* True when the line before date block B ends with "nr": what reads as the day is a number. */
static bool is_issue(const struct scan *s, size_t b)
{
    if (!b || s->blocks[b - 1].last != s->blocks[b].first || s->first[b] == s->first[b - 1])
        return false;
    for (const char *const *row = lang_list(s->lang, LIST_ISSUE_WORDS); *row; row++)
        if (s->words[s->first[b] - 1].hash == word_hash(*row))
            return true;
    return false;
}

/* HEAD: before the text. Behind it a day without a year is that of something to come. */
static void read_date_line(const struct scan *s, size_t b, bool head, struct best *best)
{
    struct date d;
    struct span raw = block_says(&s->blocks[b]);
    if (!read_line(s->lang, raw, &d))
        return;
    if (d.day && d.month && d.year && is_issue(s, b))
        d.day = 0;
    if (head || d.year || d.labelled)
        offer(best, line_rank(&d), &d, b);
}

/* The year in the date line behind a day and a month: "30 maj" above "2023". */
static void add_year(const struct scan *s, struct best *best)
{
    struct date d;
    size_t next = best->block + 1;
    if (best->date.year || !best->date.day || next >= s->count ||
        s->blocks[next].kind != KIND_DATE || !date_parse(s->lang, block_says(&s->blocks[next]), &d))
        return;
    if (d.year && !d.month)
        best->date.year = d.year;
}

/* -- other lines ------------------------------------------------------------------------------- */

/* Where a label of LIST stands in LOW (lower case) as words of its own, with the byte behind it;
 * SIZE_MAX when none does. */
static size_t behind_word(struct span low, const char *const *list, size_t from)
{
    size_t best = SIZE_MAX;
    for (; *list; list++) {
        struct span row = span_of(*list);
        for (size_t at = from, hit; at < low.n && at < best; at = hit + 1) {
            hit = span_find(span_from(low, at), row);
            if (hit == SIZE_MAX)
                break;
            hit += at;
            unsigned char before = hit ? (unsigned char)low.p[hit - 1] : ' ';
            unsigned char after = hit + row.n < low.n ? (unsigned char)low.p[hit + row.n] : ' ';
            if (before < 0x80 && after < 0x80 && !ascii_alpha(before) && !ascii_alpha(after) &&
                hit + row.n < best)
                best = hit + row.n;
        }
    }
    return best;
}

/* The digits at AT of S, or a little behind it where only marks and blanks stand between: their
 * value, and *AT behind them; -1 when there are none. */
static int number_near(struct span s, size_t *at)
{
    size_t i = *at, end = *at + LABEL_REACH < s.n ? *at + LABEL_REACH : s.n;
    while (i < end && !ascii_digit((unsigned char)s.p[i]) && !ascii_alpha((unsigned char)s.p[i]))
        i++;
    int value = 0;
    size_t from = i;
    for (; i < s.n && ascii_digit((unsigned char)s.p[i]) && i < from + YEAR_DIGITS; i++)
        value = value * 10 + (s.p[i] - '0');
    if (i == from || (i < s.n && ascii_digit((unsigned char)s.p[i])))
        return -1;
    *at = i;
    return value;
}

/* The year, or the month and year, of "nr 4, 2019", "Nr 3/2024", "nr 3 • juni 2020". */
static bool issue_of(const struct scan *s, struct span low, struct date *d)
{
    const char *const *words = lang_list(s->lang, LIST_ISSUE_WORDS);
    for (size_t at = 0; (at = behind_word(low, words, at)) != SIZE_MAX;) {
        size_t behind = at, n;
        if (number_near(low, &behind) < 0)
            continue;
        size_t found = date_find(s->lang, span_from(low, behind), d, &n);
        if (found != SIZE_MAX && found < LABEL_REACH && d->year)
            return true;
        for (int year; (year = number_near(low, &behind)) >= 0;) {
            *d = (struct date){.year = year};
            if (year >= YEAR_FIRST && year <= YEAR_LAST)
                return true;
        }
    }
    return false;
}

/* The year of the first "3/2024" in S, as an issue is numbered; false when there is none. */
static bool numbered_issue(struct span s, struct date *d)
{
    for (size_t at = 0, behind; at < s.n; at = behind + (behind == at)) {
        behind = at;
        if (!ascii_digit((unsigned char)s.p[at]))
            continue;
        int number = number_near(s, &behind), year = -1;
        if (number > 0 && number <= ISSUES_MOST && behind < s.n && s.p[behind] == '/') {
            behind++;
            year = number_near(s, &behind);
        }
        while (behind < s.n && ascii_digit((unsigned char)s.p[behind]))
            behind++; /* a longer number */
        *d = (struct date){.year = year};
        if (year >= YEAR_FIRST && year <= YEAR_LAST)
            return true;
    }
    return false;
}

/* True when LOW tells of the day on which somebody saved the text. */
static bool tells_retrieval(const struct scan *s, struct span low)
{
    return behind_word(low, lang_list(s->lang, LIST_RETRIEVED_LABELS), 0) != SIZE_MAX;
}

static void read_other_line(const struct scan *s, size_t b, bool head, struct best *best)
{
    const struct block *block = &s->blocks[b];
    bool kept = block->kind != KIND_OMITTED;
    struct span raw = block_says(block);
    struct date d;
    size_t n;
    struct buf low;
    if (raw.n > LINE_BYTES)
        return;
    buf_init(&low);
    uni_lower_text(raw, &low);
    bool told = date_told(s->lang, raw, &d) && d.year;
    if (told)
        offer(best, d.update ? RANK_UPDATE : RANK_TOLD, &d, b);
    else if (!tells_retrieval(s, buf_span(&low))) {
        bool beside = block->kind == KIND_BYLINE || block->kind == KIND_KICKER ||
                      (head && !kept && block->reason == REASON_METADATA);
        if (issue_of(s, buf_span(&low), &d))
            offer(best, RANK_ISSUE, &d, b);
        else if (block->kind == KIND_KICKER && numbered_issue(raw, &d))
            offer(best, RANK_ISSUE, &d, b);
        else if (beside && date_find(s->lang, raw, &d, &n) != SIZE_MAX && d.year)
            offer(best, RANK_BESIDE, &d, b);
    }
    buf_clear(&low);
}

/* True when block B may tell of the article's own date: not readers, links and offers. */
static bool may_tell(const struct block *block, bool head)
{
    switch (block->kind) {
    case KIND_OMITTED:
        return block->reason == REASON_METADATA || block->reason == REASON_NAVIGATION;
    case KIND_TITLE:
    case KIND_KICKER:
    case KIND_BYLINE:
    case KIND_HEADING:
        return true;
    case KIND_LEAD:
        return head;
    default:
        return false;
    }
}

/* -- lines that nobody took for a date --------------------------------------------------------- */

/* The first of the days "3–4" when D, which begins at byte AT of S, tells the last; 0 when it does
 * not. */
static int first_day(struct span s, size_t at, const struct date *d)
{
    size_t i = at;
    int day = 0, ten = 1;
    while (i && (s.p[i - 1] == ' ' || s.p[i - 1] == '.'))
        i--;
    size_t dash = i;
    while (i && (s.p[i - 1] == '-' || (unsigned char)s.p[i - 1] >= 0x80))
        i--;
    if (i == dash || dash - i > 3)
        return 0;
    for (; i && (s.p[i - 1] == ' ' || s.p[i - 1] == '.'); i--)
        ;
    for (; i && ascii_digit((unsigned char)s.p[i - 1]) && ten <= 10; i--, ten *= 10)
        day += (s.p[i - 1] - '0') * ten;
    return day < d->day ? day : 0;
}

/* A full date in a short line of block B, whatever it was taken for: "Sala kommun, 3 maj 2021". */
static void read_short_line(const struct scan *s, size_t b, struct best *best)
{
    struct span raw = block_says(&s->blocks[b]);
    struct date d;
    struct buf low;
    size_t n, at = date_find(s->lang, raw, &d, &n);
    if (at == SIZE_MAX || !d.year || !d.day || strchr(".!?:", raw.p[raw.n - 1]))
        return;
    buf_init(&low);
    uni_lower_text(raw, &low);
    const char *const *updates = lang_list(s->lang, LIST_UPDATE_LABELS);
    if (!tells_retrieval(s, buf_span(&low)) &&
        behind_word(buf_span(&low), updates, 0) == SIZE_MAX) {
        int first = first_day(raw, at, &d);
        d.day = first ? first : d.day;
        offer(best, RANK_SHORT, &d, b);
    }
    buf_clear(&low);
}

/* Short lines before the text proper. */
static void read_short_lines(const struct scan *s, struct best *best)
{
    enum { WORDS = 8 };
    for (size_t b = 0; b < s->count && best->rank == RANK_NONE; b++) {
        const struct block *block = &s->blocks[b];
        bool kept = block->kind != KIND_OMITTED;
        size_t words = s->first[b + 1] - s->first[b];
        if (kept && block->kind != KIND_TITLE && block->kind != KIND_LEAD && words > WORDS)
            return;
        if (words <= WORDS && block->kind != KIND_TITLE &&
            (kept || block->reason == REASON_NAVIGATION))
            read_short_line(s, b, best);
    }
}

static bool has_digit(struct span s)
{
    for (size_t i = 0; i < s.n; i++)
        if (ascii_digit((unsigned char)s.p[i]))
            return true;
    return false;
}

const char *published(const struct scan *s, struct arena *arena)
{
    struct best best = {.rank = RANK_NONE};
    bool head = true;
    for (size_t b = 0; b < s->count; b++) {
        head = head && !is_text(&s->blocks[b]);
        if (s->blocks[b].kind == KIND_DATE &&
            !origin_is_retrieved(s->text, s->lang, s->blocks[b].first))
            read_date_line(s, b, head, &best);
    }
    head = true;
    for (size_t b = 0; b < s->count && best.rank < RANK_BARE; b++) {
        const struct block *block = &s->blocks[b];
        head = head && !is_text(block);
        if (may_tell(block, head) && has_digit(block->raw))
            read_other_line(s, b, head, &best);
    }
    if (best.rank == RANK_NONE)
        read_short_lines(s, &best);
    char iso[16] = "";
    if (best.rank != RANK_NONE) {
        add_year(s, &best);
        date_iso(&best.date, iso);
    }
    return iso[0] ? arena_string(arena, span_of(iso)) : NULL;
}
