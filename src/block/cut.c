/* SPDX-License-Identifier: MIT
 *
 * Blocks that are glued together in one line are cut apart: date and what stands beside it, title
 * and site, and what glued.c and oneline.c find. A cut is made only where both sides are known for
 * what they are. */
#include "block/cut.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "edge/uni.h"
#include "lang/date.h"

#include "base/banned.h"

void cut_add(struct cuts *c, size_t at)
{
    size_t i = c->count;
    if (at == 0 || i == CUTS_MOST)
        return;
    for (size_t k = 0; k < c->count; k++)
        if (c->at[k] == at)
            return;
    for (; i > 0 && c->at[i - 1] > at; i--)
        c->at[i] = c->at[i - 1];
    c->at[i] = at;
    c->count++;
}

static bool has_digit(struct span s)
{
    for (size_t i = 0; i < s.n; i++)
        if (ascii_digit(s.p[i]))
            return true;
    return false;
}

bool unit_is_date(const struct units *u, struct span s)
{
    struct date d;
    return s.n < 100 && has_digit(s) && date_parse(u->lang, s, &d) && !d.update;
}

/* -- what a piece of a line is ----------------------------------------------------------------- */

static bool is_label_list(int list)
{
    return list == LIST_KICKERS || list == LIST_METADATA || list == LIST_BYLINE_LABELS ||
           list == LIST_UPDATE_LABELS || list == LIST_NAVIGATION || list == LIST_SHARE ||
           list == LIST_COMMENTS;
}

/* True when S is a date with a month: a lone year is as often the name of something. */
static bool is_day(const struct units *u, struct span s)
{
    struct date d;
    return s.n < 100 && has_digit(s) && date_parse(u->lang, s, &d) && !d.update && d.month;
}

int cut_piece(struct units *u, struct span s)
{
    if (is_day(u, span_trim(s)))
        return PIECE_DATE;
    struct unit it = {.raw = s};
    size_t mark = u->word_count;
    unit_words(u, &it);
    u->word_count = mark;
    for (int l = 0; l < LIST_COUNT; l++)
        if (is_label_list(l) && it.fits[l] >= FIT_END)
            return PIECE_LIST + l;
    return PIECE_TEXT;
}

/* -- dates, and titles of pages ---------------------------------------------------------------- */

/* True when a dash stands at the end of S, and a month with its year or a day before it. */
static bool ends_in_date(const struct units *u, struct span s)
{
    struct date d;
    size_t n, end = s.n;
    while (end > 0 && s.p[end - 1] == ' ')
        end--;
    size_t dash = end;
    uint32_t cp = utf8_prev(s, &dash);
    if (cp != '-' && cp != 0x2013 && cp != 0x2014)
        return false;
    s = span_trim(span_make(s.p, dash));
    size_t at = has_digit(s) ? date_find(u->lang, s, &d, &n) : SIZE_MAX;
    return at != SIZE_MAX && at + n == s.n && d.month;
}

/* "Pressmeddelande • 14 mars 2022", "2024-02-02 | 4 min läsning" */
static void cut_separated(struct units *u, const struct unit *it, struct cuts *cuts)
{
    if (it->raw.n > LABEL_LINE || !(it->signs & (SIGN_BAR | SIGN_WIDE)))
        return;
    size_t from = 0;
    int before = -1;
    for (size_t at = 0; at <= it->raw.n; at++) {
        size_t n = at == it->raw.n ? (from > 0) : separator_at(it->raw, at, false);
        if (!n)
            continue;
        int now = cut_piece(u, span_make(it->raw.p + from, at - from));
        if (now == PIECE_DATE && before >= 0 && ends_in_date(u, span_make(it->raw.p, from)))
            return; /* "september 2018 – december 2020" */
        const bool writer =
            before == PIECE_LIST + LIST_BYLINE_LABELS || now == PIECE_LIST + LIST_BYLINE_LABELS;
        if (before >= 0 && now != before &&
            (before == PIECE_DATE || now == PIECE_DATE ||
             (writer && before >= PIECE_LIST && now >= PIECE_LIST))) {
            bool update = now == PIECE_LIST + LIST_UPDATE_LABELS;
            if (unit_is_date(u, it->raw) && !update)
                return; /* "Nr 2 | mars 2024" */
            cut_add(cuts, from);
        }
        before = now;
        from = at + n;
        at += n - 1;
    }
}

void cut_widen_date(const struct units *u, struct span s, size_t *at, size_t *n)
{
    size_t end = *at + *n, from = *at;
    for (int back = 0; back < 5; back++) {
        size_t to = *at + *n;
        for (int ahead = 0; ahead < 6; ahead++) {
            if (to - from > end - *at && unit_is_date(u, span_make(s.p + from, to - from))) {
                *at = from;
                end = to;
            }
            while (to < s.n && s.p[to] == ' ')
                to++;
            while (to < s.n && s.p[to] != ' ')
                to++;
        }
        while (from > 0 && s.p[from - 1] == ' ')
            from--;
        while (from > 0 && s.p[from - 1] != ' ')
            from--;
    }
    *n = end - *at;
}

/* True when S is told by its form as a body's name: "Sala kommun", "Region Skåne", "skane.se". */
static bool names_body(const struct units *u, struct span s)
{
    if (!memchr(s.p, ' ', s.n))
        return span_ends(s, SPAN(".se")) || span_ends(s, SPAN(".no")) ||
               span_ends(s, SPAN(".dk")) || span_ends(s, SPAN(".fi"));
    struct buf low;
    buf_init(&low);
    uni_lower_text(s, &low);
    bool found = false;
    for (const char *const *row = lang_list(u->lang, LIST_ORG_FORMS); *row && !found; row++) {
        const char *bar = strchr(*row, '|');
        struct span form = span_of(bar ? bar + 1 : *row);
        if (span_starts(form, SPAN("* ")))
            found = span_ends(buf_span(&low), span_from(form, 1));
        else if (span_ends(form, SPAN(" *")))
            found = span_starts(buf_span(&low), span_make(form.p, form.n - 1));
    }
    buf_clear(&low);
    return found;
}

/* The separator at byte AT of S between a title and its site: bytes, or 0. *BAR: one that nothing
 * else uses in a headline. */
static size_t site_mark(struct span s, size_t at, bool *bar)
{
    static const struct span marks[] = {
        {" | ", 3}, {" :: ", 4}, {" - ", 3}, {" – ", 5}, {" — ", 5}};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (s.p[at] == ' ' && span_starts(span_from(s, at), marks[i])) {
            *bar = i < 2;
            return marks[i].n;
        }
    return 0;
}

/* "Så fick vi tyst i receptionen | Sala kommun": the title of a page in a browser, which opens the
 * source, and the site behind it. */
static void cut_site(struct units *u, struct unit *it, struct cuts *cuts)
{
    enum { LEFT_WORDS = 3, RIGHT_WORDS = 5 };
    if (it != u->list || it->mark != MARK_NONE || it->raw.n > LABEL_LINE || cuts->count)
        return;
    size_t at = 0, n = 0, found = 0;
    bool bar = false, last = false;
    for (size_t i = 1; i < it->raw.n; i++) {
        size_t more = site_mark(it->raw, i, &last);
        if (!more)
            continue;
        found += last;
        at = i;
        n = more;
        bar = last;
    }
    uint32_t left = 0;
    while (left < it->words && u->words[it->word + left].at < at)
        left++;
    if (!n || found > 1 || left < LEFT_WORDS || it->words - left > RIGHT_WORDS)
        return;
    struct span title = span_make(it->raw.p, at), site = span_from(it->raw, at + n);
    size_t first = 0;
    bool named = names_body(u, site) || (bar && uni_is_upper(utf8_next(site, &first)));
    if (named && cut_piece(u, title) == PIECE_TEXT && cut_piece(u, site) == PIECE_TEXT) {
        cut_add(cuts, at);
        it->site = true;
    }
}

static bool is_name(struct span s)
{
    struct word *words = NULL;
    size_t count = 0, cap = 0;
    words_cut(s, &words, &count, &cap);
    bool name = count >= 2 && count <= 4;
    for (size_t i = 0; i < count; i++)
        name = name && words[i].flags & WORD_UPPER && !(words[i].flags & WORD_DIGIT);
    free(words);
    return name;
}

/* A date of publication with a date of update behind it: cut before the label of the update. */
static void cut_update(const struct units *u, const struct unit *it, struct cuts *cuts)
{
    size_t found = 0;
    for (uint32_t i = 1; i < it->words; i++) {
        size_t at = u->words[it->word + i].at;
        struct span left = span_trim(span_make(it->raw.p, at)), right = span_from(it->raw, at);
        struct date d;
        if (unit_is_date(u, left) && date_parse(u->lang, right, &d) && d.update)
            found = at; /* the last: the time belongs to the first date */
    }
    cut_add(cuts, found);
}

/* "NYHET Publicerad: 2023-09-14": a genre before the label of the date. */
static void cut_genre(struct units *u, const struct unit *it, struct cuts *cuts)
{
    const struct word *w = u->words + it->word;
    if (cuts->count || it->words < 3 || !(w[0].flags & WORD_UPPER) ||
        !(w[1].flags & (WORD_UPPER | WORD_DIGIT)))
        return;
    const size_t at = w[1].at;
    struct span genre = span_trim(span_make(it->raw.p, at));
    if (unit_is_date(u, span_from(it->raw, at)) && cut_piece(u, genre) == PIECE_LIST + LIST_KICKERS)
        cut_add(cuts, at);
}

/* "av Karin Brink under kategorin Digitalisering": a writer, and behind him from byte FROM of IT on
 * where it is filed: cut there. */
static void cut_filed(struct units *u, const struct unit *it, size_t from, struct cuts *cuts)
{
    for (uint32_t i = 0; i < it->words; i++) {
        const struct word w = u->words[it->word + i];
        if (w.at <= from || w.flags & (WORD_UPPER | WORD_DIGIT) ||
            cut_piece(u, span_from(it->raw, w.at)) != PIECE_LIST + LIST_METADATA)
            continue;
        cut_add(cuts, w.at);
        return;
    }
}

/* "Publisert 12.04.2023 Sist oppdatert 14.04.2023", "Av Anna Ek 3 mars 2021" */
static void cut_dated(struct units *u, const struct unit *it, struct cuts *cuts)
{
    struct date d;
    size_t n = 0;
    if (it->raw.n > LABEL_LINE || it->mark != MARK_NONE || cuts->count || !(it->signs & SIGN_DIGIT))
        return;
    if (unit_is_date(u, it->raw)) {
        cut_update(u, it, cuts);
        cut_genre(u, it, cuts);
        return;
    }
    size_t at = date_find(u->lang, it->raw, &d, &n);
    if (at == SIZE_MAX || !d.month)
        return;
    cut_widen_date(u, it->raw, &at, &n);
    struct span before = span_trim(span_make(it->raw.p, at));
    size_t end = at + n;
    while (end < it->raw.n && (it->raw.p[end] == ' ' || it->raw.p[end] == ','))
        end++;
    struct span after = span_from(it->raw, end);
    int left = before.n ? cut_piece(u, before) : PIECE_TEXT;
    int right = after.n ? cut_piece(u, after) : PIECE_TEXT;
    /* the date of an update or of retrieval belongs to its label */
    if (left == PIECE_LIST + LIST_UPDATE_LABELS ||
        (left == PIECE_LIST + LIST_METADATA && !has_digit(before))) /* "Avsnitt 12, 2 juni 2022" */
        return;
    if (left == PIECE_LIST + LIST_NAVIGATION && before.p[before.n - 1] == ':')
        return; /* "Start: mars 2021" is a line of a box */
    bool cut_right = after.n && right >= PIECE_LIST;
    bool cut_left =
        before.n && (left >= PIECE_LIST || ((!after.n || cut_right) && is_name(before)));
    if (cut_left && (!after.n || cut_right))
        cut_add(cuts, at);
    if (cut_right && (!before.n || cut_left))
        cut_add(cuts, end);
    if (cut_right && right == PIECE_LIST + LIST_BYLINE_LABELS)
        cut_filed(u, it, end, cuts);
}

/* -- applying them ----------------------------------------------------------------------------- */

/* The pieces of IT between CUTS, appended to OUT. */
static void add_pieces(struct units *u, const struct unit *it, const struct cuts *cuts,
                       struct unit **out, size_t *count, size_t *cap)
{
    for (size_t i = 0; i <= cuts->count; i++) {
        size_t from = i ? cuts->at[i - 1] : 0, to = i < cuts->count ? cuts->at[i] : it->raw.n;
        struct unit piece = *it;
        piece.raw = span_trim(span_make(it->raw.p + from, to - from));
        if (i) {
            piece.gap = 0;
            piece.glued = true;
            piece.credit = false;
            piece.site = false;
            piece.mark = mark_read(piece.raw, &piece.mark_n, &piece.number);
        }
        if (cuts->count) {
            piece.columns = 0;
            piece.worded = false;
            unit_words(u, &piece);
        }
        MEM_PUSH(*out, *count, *cap);
        (*out)[(*count)++] = piece;
    }
}

void units_cut(struct units *u)
{
    struct unit *out;
    size_t count = 0, cap = u->count + 8, longs = 0; /* most stay whole */
    out = mem_alloc(cap * sizeof *out);
    for (size_t i = 0; i < u->count; i++) {
        struct unit *it = &u->list[i];
        struct cuts cuts = {.count = 0};
        const int wide = it->number;
        if (!it->figure)
            it->mark = mark_read(it->raw, &it->mark_n, &it->number);
        if (it->mark == MARK_NONE && wide) { /* its number stays part of the text */
            it->mark = MARK_NUMBER;
            it->number = wide;
        }
        unit_words(u, it);
        if (!it->shown.n) {
            cut_site(u, it, &cuts);
            cut_separated(u, it, &cuts);
            cut_dated(u, it, &cuts);
            cut_credit(u, it, &cuts);
            if (longs == 0)
                cut_kicker(u, it, &cuts);
            if (u->count <= 3)
                cut_line(u, it, &cuts);
        }
        longs += it->words >= 25;
        add_pieces(u, it, &cuts, &out, &count, &cap);
    }
    free(u->list);
    u->list = out;
    u->count = count;
    u->cap = cap;
}
