/* SPDX-License-Identifier: MIT
 *
 * Reads lines that are a date, with its label, weekday and time, and dates inside a line. The ways
 * of writing a date are date_ways.c's; which words are months, weekdays or labels is the languages'
 * data (date_words.c). */
#include "lang/date.h"

#include <stdio.h>
#include <string.h>

#include "lang/date_ways.h"

#include "base/banned.h"

enum { DATE_BYTES = 240, PARTS = 12 };

/* -- a whole string ---------------------------------------------------------------------------- */

/* ":30", ":30.123", ".30" behind the hour */
static bool take_minutes(struct cursor *c)
{
    struct cursor copy = *c;
    if (!token_mark(&copy, ":.") || token_number(&copy, 2, 2, 0, 59) < 0)
        return false;
    *c = copy;
    if (token_mark(&copy, ":.") && token_number(&copy, 2, 2, 0, 60) >= 0) {
        *c = copy;
        if (token_mark(&copy, ".") && token_number(&copy, 1, 8, 0, 99999999) >= 0)
            *c = copy;
    }
    return true;
}

/* A time with its zone: "05:30", "kl. 9", "09:00 CET", "T14:30:00+02:00", "9:00 am". */
static bool take_time(struct cursor *c)
{
    struct cursor copy = *c;
    bool small = false;
    struct token t = token_peek(&copy);
    if (t.kind == TOKEN_WORD && t.glued && (span_is(t.s, "T") || span_is(t.s, "t")))
        token_take(&copy);
    while (token_word(&copy, DATE_WORD_SMALL)) {
        small = true;
        token_mark(&copy, ".");
    }
    if (token_number(&copy, 1, 2, 0, 24) < 0)
        return false;
    if (!take_minutes(&copy)) {
        struct token next = token_peek(&copy);
        bool end = next.kind == TOKEN_END || next.kind == TOKEN_NUMBER || next.cp == ',';
        if (!small || !end)
            return false;
    }
    while (token_word(&copy, DATE_WORD_ZONE | DATE_WORD_SMALL))
        ;
    *c = copy;
    if (token_mark(&copy, "+-") && token_number(&copy, 2, 4, 0, 1400) >= 0) {
        *c = copy;
        if (token_mark(&copy, ":") && token_number(&copy, 2, 2, 0, 59) >= 0)
            *c = copy;
    }
    return true;
}

/* The longest label at C; false and C untouched when there is none. */
static bool take_label(struct cursor *c, bool *update)
{
    uint64_t words[DATE_LABEL_WORDS];
    struct cursor ends[DATE_LABEL_WORDS + 1];
    size_t known = 0, best = 0;
    int month;
    if (!(token_means(c, token_peek(c), &month) & (DATE_WORD_LABEL | DATE_WORD_UPDATE)))
        return false;
    ends[0] = *c;
    for (; known < DATE_LABEL_WORDS; known++) {
        struct cursor copy = ends[known];
        struct token t = token_take(&copy);
        if (t.kind != TOKEN_WORD)
            break;
        words[known] = date_word_hash(t.s);
        ends[known + 1] = copy;
    }
    const struct date_label *l = known ? date_labels_of(words[0]) : NULL;
    for (; l; l = l->next) {
        size_t k = 0;
        while (k < l->count && k < known && words[k] == l->words[k])
            k++;
        if (k == l->count && k >= best) { /* the last is the first that was listed */
            best = k;
            *update = l->update;
        }
    }
    *c = ends[best];
    return best > 0;
}

/* Marks that may stand between the parts of a date line or before it: of ASCII a few, of the others
 * (bullets, dashes, arrows, a little calendar) all but those that make a number something else. */
static bool separates(struct token t)
{
    if (t.kind != TOKEN_MARK)
        return false;
    return t.cp < 0x80 ? strchr(",.;:|/()[]-*>", (int)t.cp) != NULL
                       : !strchr("\xA9\xA3\xA5\xA7\xB0\xB1", (int)(t.cp < 0x100 ? t.cp : '?')) &&
                             t.cp != 0x20AC;
}

/* "2011-06-15 ? 20:58": a mark that was lost on the way and left a question mark before a number.
 */
static bool lost_separator(struct token t, const struct cursor *behind)
{
    return t.kind == TOKEN_MARK && t.cp == '?' && token_peek(behind).kind == TOKEN_NUMBER;
}

/* The token at C behind all separators, where C then stands. */
static struct token skip_separators(struct cursor *c)
{
    for (;;) {
        struct cursor copy = *c;
        struct token t = token_take(&copy);
        if (!separates(t) && !lost_separator(t, &copy))
            return t;
        *c = copy;
    }
}

/* False for a word that no date line holds, which most lines begin with: no need to try. */
static bool may_go_on(const struct cursor *c, struct token t)
{
    int month;
    return t.kind != TOKEN_WORD || token_means(c, t, &month) || span_is(t.s, "T") ||
           span_is(t.s, "t");
}

static bool worth(const struct date *have, const struct date *other)
{
    int a = have->update ? 0 : have->labelled ? 2 : 1;
    int b = other->update ? 0 : other->labelled ? 2 : 1;
    return b > a;
}

/* A date without a year, then a lone year behind the time: "22 november kl. 16.40, 2023". */
static bool add_year(struct date *d, const struct date *year)
{
    if (d->year || !d->month || !year->year || year->month)
        return false;
    d->year = year->year;
    return true;
}

/* "Nr 4 •", "nr 2 |": the number of an issue, which labels the date of its publication. */
static bool take_issue(struct cursor *c)
{
    struct cursor copy = *c;
    if (!token_word(&copy, DATE_WORD_ISSUE))
        return false;
    token_mark(&copy, ".");
    if (token_number(&copy, 1, 3, 1, 999) < 0 || !separates(token_peek(&copy)))
        return false;
    *c = copy;
    return true;
}

bool date_parse(const struct lang *lang, struct span s, struct date *out)
{
    struct cursor c = {lang, span_trim(s), 0};
    size_t first = 0, found = 0;
    if (c.s.n > DATE_BYTES)
        return false;
    while (first < c.s.n && !ascii_digit((unsigned char)c.s.p[first]))
        first++;
    if (first == c.s.n)
        return false;
    bool update = false, label = false;
    for (int part = 0; part < PARTS; part++) {
        struct date d;
        struct token t = skip_separators(&c);
        if (t.kind == TOKEN_END)
            return found > 0;
        if (part == 0 && take_issue(&c)) {
            label = true;
            continue;
        }
        if (!may_go_on(&c, t))
            return false;
        if (take_label(&c, &update)) {
            label = true;
            continue;
        }
        if ((label && date_take_short(&c, &d)) || date_take(&c, &d)) {
            if (found && !label && add_year(out, &d))
                continue;
            if (found && !label)
                return false;
            d.labelled = label && !update;
            d.update = label && update;
            if (!found || worth(out, &d))
                *out = d;
            found++;
            label = update = false;
        } else if (!take_time(&c) &&
                   !token_word(&c, DATE_WORD_WEEKDAY | DATE_WORD_SMALL | DATE_WORD_ZONE)) {
            return false;
        }
    }
    return false;
}

bool date_told(const struct lang *lang, struct span s, struct date *out)
{
    struct cursor c = {lang, s, 0};
    bool found = false;
    for (struct token t = token_peek(&c); t.kind != TOKEN_END; t = token_peek(&c)) {
        struct cursor copy = c;
        struct date d;
        bool update = false;
        token_take(&c);
        if (t.kind != TOKEN_WORD || !take_label(&copy, &update))
            continue;
        c = copy;
        do
            skip_separators(&copy);
        while (token_word(&copy, DATE_WORD_WEEKDAY | DATE_WORD_SMALL) || take_time(&copy));
        if ((!date_take_short(&copy, &d) && !date_take(&copy, &d)) || (found && update))
            continue;
        c = copy;
        d.labelled = !update;
        d.update = update;
        *out = d;
        found = true;
        if (!update)
            return true;
    }
    return found;
}

/* -- inside a string --------------------------------------------------------------------------- */

/* A token that a date must not follow directly: part of a longer number or of a word. */
static bool part_of_more(struct token t)
{
    return t.kind == TOKEN_NUMBER || t.kind == TOKEN_WORD ||
           (t.kind == TOKEN_MARK && (t.cp == '.' || t.cp == '-' || t.cp == ':' || t.cp == '/'));
}

size_t date_find(const struct lang *lang, struct span s, struct date *out, size_t *n)
{
    struct cursor c = {lang, s, 0}, word = c;
    bool after_word = false;
    struct token before = {.kind = TOKEN_END};
    for (;;) {
        struct cursor here = c;
        struct token t = token_take(&c);
        if (t.kind == TOKEN_END)
            return SIZE_MAX;
        if (t.kind == TOKEN_NUMBER && !(t.glued && part_of_more(before))) {
            const struct cursor tries[] = {word, here};
            for (size_t i = after_word ? 0 : 1; i < 2; i++) {
                struct cursor end = tries[i];
                size_t at = (size_t)(token_peek(&tries[i]).s.p - s.p);
                if (!date_take(&end, out) || out->bare)
                    continue;
                *n = end.at - at;
                return at;
            }
        }
        bool dot = t.kind == TOKEN_MARK && (t.cp == '.' || t.cp == ',');
        after_word = t.kind == TOKEN_WORD || (after_word && dot);
        word = t.kind == TOKEN_WORD ? here : word;
        before = t;
    }
}

void date_iso(const struct date *d, char out[16])
{
    int n = 0;
    if (d->year && d->month && d->day)
        n = snprintf(out, 16, "%04d-%02d-%02d", d->year % 10000, d->month % 100, d->day % 100);
    else if (d->year && d->month)
        n = snprintf(out, 16, "%04d-%02d", d->year % 10000, d->month % 100);
    else if (d->year)
        n = snprintf(out, 16, "%04d", d->year % 10000);
    else if (d->month && d->day)
        n = snprintf(out, 16, "--%02d-%02d", d->month % 100, d->day % 100);
    out[n > 0 && n < 16 ? n : 0] = '\0';
}
