/* SPDX-License-Identifier: MIT
 *
 * Lines that say something only together become one unit: a date over several lines, a figure over
 * the line that tells what it counts, a number over the heading that it counts. */
#include "block/unit.h"

#include "edge/uni.h"
#include "lang/date.h"
#include "base/utf8.h"

#include "base/banned.h"

static bool has_digit(struct span s)
{
    for (size_t i = 0; i < s.n; i++)
        if (ascii_digit(s.p[i]))
            return true;
    return false;
}

/* Units FROM to FROM + N of U as one, at place TO, a space between their texts. */
static void join(struct units *u, size_t from, size_t n, size_t to, struct buf *b)
{
    b->n = 0;
    for (size_t k = from; k < from + n; k++) {
        buf_puts(b, k > from ? " " : "");
        buf_add(b, u->list[k].raw);
    }
    u->list[to] = u->list[from];
    u->list[to].raw = arena_copy(u->arena, buf_span(b));
    u->list[to].last = u->list[from + n - 1].last;
    u->list[to].worded = false;
}

/* -- dates over several lines ------------------------------------------------------------------ */

enum { DATE_LINES = 4, DATE_BYTES = 32 };

/* True for a date that lacks nothing which the next line could add. */
static bool is_whole_date(const struct units *u, struct span s)
{
    struct date d;
    return unit_is_date(u, s) && date_parse(u->lang, s, &d) && (d.year || !d.month);
}

/* True for a date behind a label of its own: "Publicerad: 2022-06-15". */
static bool is_labelled_date(const struct units *u, struct span s)
{
    struct date d;
    size_t n, at = unit_is_date(u, s) ? date_find(u->lang, s, &d, &n) : 0;
    return at > 0 && at != SIZE_MAX;
}

/* How many units from I on are a date together, though none is one alone; 0: they are none. */
static size_t date_lines(const struct units *u, size_t i, struct buf *b)
{
    size_t found = 0;
    b->n = 0;
    for (size_t k = i; k < u->count && k < i + DATE_LINES; k++) {
        struct span s = u->list[k].raw;
        size_t first = 0;
        if (k == i && !has_digit(s) && !uni_is_letter(utf8_next(s, &first)))
            break; /* "* * *" over an entry of a diary */
        if (b->n + s.n > DATE_BYTES || u->list[k].gap > 2 ||
            (k == i ? is_whole_date(u, s) : is_labelled_date(u, s)))
            break;
        if (k > i)
            buf_putc(b, ' ');
        buf_add(b, s);
        if (k > i && unit_is_date(u, buf_span(b)))
            found = k - i + 1;
    }
    return found;
}

/* -- figures over two lines -------------------------------------------------------------------- */

/* A figure alone: "-41 %", "7 av 9", "0 kr", "3 200". *BARE: no unit stands beside it. */
static bool is_count(struct span s, bool *bare)
{
    enum { BYTES = 20, LETTERS = 8, WORDS = 4 };
    size_t at = 0, letters = 0, words = 1, digits = 0;
    if (s.n == 0 || s.n > BYTES || (ascii_alpha(s.p[0]) && s.p[0] != 'x'))
        return false;
    *bare = true;
    while (at < s.n) {
        uint32_t cp = utf8_next(s, &at);
        if (uni_is_upper(cp) || cp == ':' || cp == '/' || cp == '@' || cp == ')')
            return false;
        letters += uni_is_lower(cp);
        digits += cp < 0x80 && ascii_digit((char)cp);
        words += cp == ' ';
        *bare = *bare && !uni_is_lower(cp) && cp != '%';
        if (!digits && letters)
            return false;
    }
    char last = s.p[s.n - 1];
    return digits && digits < 8 && letters <= LETTERS && words <= WORDS && last != '.' &&
           last != ',' && last != '-';
}

/* What the figure of the unit before counts: a short line without an end, in small letters unless
 * the figure has its unit with it. */
static bool is_counted(const struct unit *it, bool bare)
{
    enum { BYTES = 90 };
    size_t at = 0, end = it->raw.n;
    uint32_t first = utf8_next(it->raw, &at), last = utf8_prev(it->raw, &end);
    return it->gap == 0 && it->raw.n <= BYTES && it->raw.n > 3 &&
           (uni_is_lower(first) || (!bare && uni_is_upper(first))) &&
           (uni_is_letter(last) || last == ')');
}

/* How many units from I on are figures, each with the line under it; 0: fewer than two figures. */
static size_t figure_lines(const struct units *u, size_t i)
{
    size_t k = i;
    bool bare;
    while (k + 1 < u->count && is_count(u->list[k].raw, &bare) &&
           !unit_is_date(u, u->list[k].raw) && is_counted(&u->list[k + 1], bare) &&
           (k == i || u->list[k].gap <= 1))
        k += 2;
    return k - i > 2 ? k - i : 0;
}

/* -- numbers over headings --------------------------------------------------------------------- */

/* The number that stands alone in S, of one or two digits, perhaps with a mark behind it ("2.",
 * "2)", "2:"); 0: something else. */
static int lone_number(struct span s)
{
    const char end = s.n ? s.p[s.n - 1] : 0;
    size_t n = end == '.' || end == ')' || end == ':' ? s.n - 1 : s.n;
    int value = 0;
    for (size_t i = 0; i < n && n <= 2; i++)
        value = ascii_digit(s.p[i]) ? value * 10 + (s.p[i] - '0') : 100;
    return value < 100 ? value : 0;
}

/* True when unit I is the number N alone, the next a line that may be a heading, and the one after
 * that a paragraph: a list of titles has none. */
static bool counts_heading(const struct units *u, size_t i, int n)
{
    enum { BYTES = 90, TEXT = 40 };
    if (u->list[i].raw.n > 3 || i + 2 >= u->count || lone_number(u->list[i].raw) != n)
        return false;
    const struct unit *head = &u->list[i + 1], *text = &u->list[i + 2];
    size_t at = 0, end = head->raw.n, last = text->raw.n;
    uint32_t mark = utf8_prev(head->raw, &end);
    return head->gap <= 1 && head->raw.n <= BYTES && uni_is_upper(utf8_next(head->raw, &at)) &&
           (uni_is_letter(mark) || mark == '?' || mark == 0x201D) && text->raw.n >= TEXT &&
           text->gap <= 1 && !uni_is_letter(utf8_prev(text->raw, &last));
}

/* True when unit I is the number N alone, and the next a sentence of its own, behind which the next
 * number or a blank line stands. */
static bool counts_sentence(const struct units *u, size_t i, int n)
{
    enum { BYTES = 160 };
    if (u->list[i].raw.n > 3 || i + 1 >= u->count || lone_number(u->list[i].raw) != n)
        return false;
    const struct unit *text = &u->list[i + 1];
    size_t at = 0, end = text->raw.n;
    return !text->gap && text->raw.n <= BYTES && uni_is_upper(utf8_next(text->raw, &at)) &&
           utf8_prev(text->raw, &end) == '.' &&
           (i + 2 == u->count || u->list[i + 2].gap || lone_number(u->list[i + 2].raw) == n + 1);
}

/* Joins each number that stands alone over a sentence with it, where 1, 2 and 3 do so right after
 * each other: a list. */
static void join_entries(struct units *u, struct buf *b)
{
    enum { LEAST = 3 };
    for (size_t i = 0; i + 2 * LEAST <= u->count; i++) {
        size_t count = 0;
        while (i + 2 * count + 1 < u->count && counts_sentence(u, i + 2 * count, (int)count + 1))
            count++;
        if (count < LEAST)
            continue;
        for (size_t k = 0; k < count; k++) {
            join(u, i + 2 * k, 2, i + k, b);
            u->list[i + k].number = (int)k + 1;
        }
        for (size_t k = i + 2 * count; k < u->count; k++)
            u->list[k - count] = u->list[k];
        u->count -= count;
        return; /* one such list is all that a text has */
    }
}

/* Joins each number that stands alone over a heading with it, where 1, 2 and 3 do so, not far from
 * each other: the headings of numbered advice. The number stays part of the text. */
static void join_counted(struct units *u, struct buf *b)
{
    enum { LEAST = 3, NEAR = 16 };
    size_t first = 0, last = 0;
    int found = 0;
    for (size_t i = 0; i + 2 < u->count; i++) {
        if (found && found < LEAST && i > last + NEAR) { /* look again behind a lone 1 */
            i = first;
            found = 0;
        } else if ((!found || i <= last + NEAR) && counts_heading(u, i, found + 1)) {
            first = found ? first : i;
            last = i;
            found++;
        }
    }
    if (found < LEAST)
        return;
    size_t to = first;
    int n = 1;
    for (size_t i = first; i < u->count; i++, to++) {
        bool counted = n <= found && counts_heading(u, i, n);
        if (counted)
            join(u, i, 2, to, b);
        else
            u->list[to] = u->list[i];
        u->list[to].number = counted ? n++ : u->list[to].number;
        i += counted;
    }
    u->count = to;
}

/* -- joining them ------------------------------------------------------------------------------ */

void units_join(struct units *u)
{
    struct buf b;
    buf_init(&b);
    size_t to = 0;
    for (size_t i = 0; i < u->count; to++) {
        bool may = u->list[i].raw.n < DATE_BYTES / 2 && !u->list[i].shown.n;
        size_t n = may ? date_lines(u, i, &b) : 0;
        size_t figures = may && !n && has_digit(u->list[i].raw) ? figure_lines(u, i) : 0;
        for (size_t k = 0; k < figures; k += 2, to++) {
            join(u, i + k, 2, to, &b);
            u->list[to].figure = true;
        }
        to -= figures > 0;
        if (n)
            join(u, i, n, to, &b);
        else if (!figures)
            u->list[to] = u->list[i];
        i += n ? n : figures ? figures : 1;
    }
    u->count = to;
    join_counted(u, &b);
    join_entries(u, &b);
    buf_clear(&b);
}
