/* SPDX-License-Identifier: MIT
 *
 * What a unit bears besides words: addresses, telephone numbers, times, names of files, tags,
 * signatures, dates. */
#include "block/measure.h"

#include <string.h>

#include "base/utf8.h"
#include "edge/uni.h"
#include "lang/date.h"

#include "base/banned.h"

/* Numbers with nothing but spaces, - + ( ) between. */
struct numbers {
    int digits, groups, group, first, single; /* all, runs, the last run, the first, runs of one */
    int value, years;                         /* of the last run; runs of four that may be years */
    bool dialled, hyphen; /* begins with 0 or +; a hyphen stands after the first run */
};

/* True when N is a telephone number: no day (2012-05-03), no number of a register (556000-0000), no
 * row of results (0 2 2 3 3), no years (2019 2020). */
static bool is_phone(const struct numbers *n)
{
    bool day = n->first == 4 && n->hyphen, entry = n->first > 4 && n->hyphen;
    return n->digits >= 8 && n->digits <= 13 && n->groups > 1 && n->single < 2 &&
           n->years * 4 < n->digits && (n->dialled || !(day || entry));
}

/* One more digit C of the last run. */
static void add_digit(struct numbers *n, char c)
{
    bool year = n->group == 4 && (n->value / 100 == 19 || n->value / 100 == 20);
    n->years -= year; /* it is longer than that */
    n->value = n->group ? n->value * 10 + (c - '0') : c - '0';
    n->value %= 100000;
    n->group++;
    n->years += n->group == 4 && (n->value / 100 == 19 || n->value / 100 == 20);
}

/* A telephone number: eight digits or more in groups. */
static bool has_phone(struct span s)
{
    struct numbers n = {0};
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (ascii_digit(c)) {
            if (n.group == 0) {
                n.groups++;
                n.single++;
                n.dialled = n.dialled || (!n.digits && (c == '0' || (i && s.p[i - 1] == '+')));
            }
            add_digit(&n, c);
            n.single -= n.group == 2;
            n.first += n.groups == 1;
            n.digits++;
        } else if (c == ' ' || c == '-' || c == '(' || c == ')' || c == '+') {
            n.hyphen = n.hyphen || (c == '-' && n.groups == 1);
            n.group = 0;
        } else {
            if (is_phone(&n))
                return true;
            n = (struct numbers){0};
        }
    }
    return is_phone(&n);
}

/* "Historia[redigera | redigera wikitext]": a bracket without numbers, glued to the end. */
static bool is_editable(struct span s)
{
    const char *open = s.n && s.p[s.n - 1] == ']' ? memchr(s.p, '[', s.n) : NULL;
    if (!open || open == s.p || open[-1] == ' ')
        return false;
    for (const char *p = open; p < s.p + s.n; p++)
        if (ascii_digit(*p))
            return false;
    return true;
}

/* "/Ylva", "/ Anna Ek" */
static bool is_signed(const struct unit *it)
{
    size_t at = 1;
    return it->words && it->words <= 3 && it->raw.n > 2 && it->raw.p[0] == '/' &&
           uni_is_upper(utf8_next(it->raw, it->raw.p[1] == ' ' ? (at = 2, &at) : &at));
}

/* "#ledarskap #tillit": every word has its number sign. */
static bool is_tags(const struct unit *it)
{
    uint32_t signs = 0;
    for (size_t i = 0; it->raw.n && it->raw.p[0] == '#' && i < it->raw.n; i++)
        signs += it->raw.p[i] == '#';
    return signs && signs == it->words;
}

/* A name with a suffix of files, or a size of one, at the end: "Karta.jpg (2,1 MB)", "Plan, pdf".
 */
static bool ends_in_file(const struct units *u, const struct unit *it)
{
    static const char *const suffixes[] = {".pdf",  ".jpg", ".jpeg", ".png", ".doc",
                                           ".docx", ".xls", ".xlsx", ".ppt", ".pptx",
                                           ".zip",  ".mp3", ".mp4"};
    static const char *const types[] = {"PDF",  "pdf",  "DOCX", "docx", "XLSX", "xlsx",
                                        "PPTX", "pptx", "ZIP",  "zip",  "JPG",  "jpg",
                                        "PNG",  "png",  "MP3",  "mp3",  "MP4",  "mp4"};
    const struct word *w = u->words + it->word;
    const struct span line = it->raw;
    for (size_t k = 0; it->signs & SIGN_BRACKET && k < sizeof types / sizeof *types; k++) {
        const size_t n = strlen(types[k]); /* "Rapporten (PDF)" */
        if (line.n > n + 2 && line.p[line.n - 1] == ')' && line.p[line.n - n - 2] == '(' &&
            memcmp(line.p + line.n - n - 1, types[k], n) == 0)
            return true;
    }
    for (uint32_t i = it->words; i-- > 0 && i + 5 > it->words;)
        for (size_t k = 0; w[i].flags & WORD_HYPHEN && k < sizeof suffixes / sizeof *suffixes; k++)
            if (span_ends(span_make(it->raw.p + w[i].at, w[i].n), span_of(suffixes[k])))
                return true;
    const struct span last =
        it->words > 1 ? span_make(it->raw.p + w[it->words - 1].at, w[it->words - 1].n) : SPAN("");
    return (w[it->words > 1 ? it->words - 2 : 0].flags & WORD_DIGIT) &&
           (span_equal(last, SPAN("MB")) || span_equal(last, SPAN("kB")) ||
            span_equal(last, SPAN("KB")));
}

static bool has_time(struct span s)
{
    for (size_t i = 1; i + 2 < s.n; i++)
        if ((s.p[i] == ':' || s.p[i] == '.') && ascii_digit(s.p[i - 1]) &&
            ascii_digit(s.p[i + 1]) && ascii_digit(s.p[i + 2]) &&
            (i + 3 == s.n || !ascii_digit(s.p[i + 3])))
            return true;
    return false;
}

/* "871 80 Härnösand", "SE-871 80 Härnösand", "4001 Stavanger": a postal code and a place, and
 * nothing else. */
static bool is_postal(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    const struct span s = it->raw;
    size_t at = 0, digits = 0;
    if (it->words < 2 || it->words > 5 || !(w[it->words - 1].flags & WORD_UPPER) ||
        w[it->words - 1].flags & WORD_DIGIT || HAS(it, STOP) || HAS(it, COLON))
        return false;
    while (at < s.n && at < 3 && (s.p[at] == '-' || (s.p[at] >= 'A' && s.p[at] <= 'Z')))
        at++;
    for (; at < s.n && (ascii_digit(s.p[at]) || (s.p[at] == ' ' && digits == 3)); at++)
        digits += s.p[at] != ' ';
    size_t next = at + 1;
    while (next < s.n && s.p[next] == ' ')
        next++;
    bool year = digits == 4 && (span_starts(s, SPAN("19")) || span_starts(s, SPAN("20")));
    return (digits == 4 || digits == 5) && !year && at < s.n && s.p[at] == ' ' &&
           uni_is_upper(utf8_next(s, &next));
}

/* "Ulf Rönnbäck (han/honom) • 2:a", "Ann Lee · 3rd+": a name, how near a network says it is. */
static bool is_member(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word, *last = w + it->words - 1;
    if (it->words < 3 || it->words > 9 || it->mark != MARK_NONE || !(w[0].flags & WORD_UPPER) ||
        !(w[1].flags & WORD_UPPER) || last->n > 4 || !ascii_digit(it->raw.p[last->at]) ||
        it->raw.p[last->at] > '3' || (last->n > 1 && ascii_digit(it->raw.p[last->at + 1])))
        return false;
    const size_t at = last->at;
    return (at > 5 && memcmp(it->raw.p + at - 5, " • ", 5) == 0) ||
           (at > 4 && memcmp(it->raw.p + at - 4, " · ", 4) == 0);
}

/* "[skratt]", "(applåder)": what is heard in a recording, in small letters. */
static bool is_bracketed(const struct unit *it)
{
    const struct span s = it->raw;
    size_t at = 1;
    return it->words && it->words <= 4 && s.n > 3 &&
           ((s.p[0] == '[' && s.p[s.n - 1] == ']') ||
            (s.p[0] == '(' && s.p[s.n - 1] == ')' && uni_is_lower(utf8_next(s, &at))));
}

/* "753 75 Uppsala", "SE-221 00 Lund", "Rådhuspladsen 2, 8000 Aarhus": a number of three and one of
 * two digits, or one of four or five behind other words, then a place that ends the line. */
static bool has_postal(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    for (uint32_t i = 1; i < it->words && it->words <= SHORT_WORDS; i++) {
        const unsigned number = WORD_DIGIT | WORD_LETTER;
        bool digits = (w[i - 1].flags & number) == WORD_DIGIT && w[i].flags & WORD_UPPER &&
                      !(w[i - 1].flags & WORD_HYPHEN) && /* "10:00 CEST" */
                      !(w[i].flags & (WORD_DIGIT | WORD_BREAK | WORD_COMMA)) && i + 3 > it->words;
        bool swedish = digits && i > 1 && w[i - 1].n == 2 && w[i - 2].n >= 3 &&
                       ascii_digit((unsigned char)it->raw.p[w[i - 2].at + w[i - 2].n - 1]);
        if (swedish || (digits && i > 2 && (w[i - 1].n == 4 || w[i - 1].n == 5)))
            return true;
    }
    return false;
}

void measure_addresses(const struct units *u, struct unit *it)
{
    const unsigned address = SIGN_COLON | SIGN_BAR;
    if (it->words && it->words <= SHORT_WORDS && ends_in_file(u, it))
        SET(it, FILE_NAME);
    if (((it->signs & address) == address && span_find(it->raw, SPAN("://")) != SIZE_MAX) ||
        span_find(it->raw, SPAN("www.")) != SIZE_MAX)
        SET(it, URL);
    if (it->words <= LONG_WORDS &&
        ((it->signs & SIGN_WIDE && span_find(it->raw, SPAN("©")) != SIZE_MAX) ||
         (it->signs & SIGN_BRACKET && span_find(it->raw, SPAN("(c) ")) != SIZE_MAX)))
        SET(it, COPYRIGHT);
    if (it->plain < it->raw.n && it->words <= SHORT_WORDS)
        SET(it, LINKED);
    const char *at = it->signs & SIGN_AT ? memchr(it->raw.p, '@', it->raw.n) : NULL;
    if (at && at > it->raw.p && at + 1 < it->raw.p + it->raw.n && at[-1] != ' ' && at[1] != ' ')
        SET(it, EMAIL);
    if (it->words <= SHORT_WORDS && is_editable(it->raw))
        SET(it, EDITABLE);
    if (it->signs & (SIGN_BRACKET | SIGN_SQUARE) && is_bracketed(it))
        SET(it, BRACKETED);
    if (is_signed(it))
        SET(it, SIGNED);
    if (is_tags(it))
        SET(it, TAGS);
    if (!(it->signs & SIGN_DIGIT))
        return;
    if (it->signs & SIGN_WIDE && is_member(u, it))
        SET(it, MEMBER);
    if (is_postal(u, it) || has_postal(u, it))
        SET(it, POSTAL);
    if (it->signs & SIGN_DIGIT && it->words < HUGE_WORDS && has_phone(it->raw))
        SET(it, PHONE);
    if (it->signs & SIGN_DIGIT && it->words <= SHORT_WORDS && has_time(it->raw))
        SET(it, TIME);
}

/* "Stockholm, 5 oktober 2023" is the date of a letter; else a line may hold a date among others. */
static void measure_date_in(const struct units *u, struct unit *it)
{
    const struct word *w = u->words + it->word;
    struct date d;
    size_t n;
    bool place = it->words > 1 && (w[0].flags & WORD_UPPER) && !(w[0].flags & WORD_DIGIT) &&
                 it->mark == MARK_NONE && it->raw.p[w[0].at + w[0].n] != ':';
    if (place && date_parse(u->lang, span_from(it->raw, w[1].at), &d) && d.year && d.month &&
        !d.update)
        SET(it, DATE);
    else if (date_find(u->lang, it->raw, &d, &n) != SIZE_MAX && d.month) {
        if (d.year)
            SET(it, DATE_IN);
        if (d.day)
            SET(it, DAY_IN);
    }
}

/* "Bladet nr 3 • juni 2020     14": a number set apart at one end, a date or an issue beside it. */
static bool is_page_head(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word, *last = w + it->words - 1;
    struct date d;
    size_t n;
    if (!it->columns || it->columns > 2 || it->words < 4 || !HAS(it, DATE_IN))
        return false;
    bool day = date_find(u->lang, it->raw, &d, &n) <= w->n + 1; /* "9 februari 2023 kl. 06:00" */
    return (!(last->flags & WORD_LETTER) && last->n <= 3 && last->at + last->n == it->raw.n) ||
           (!(w->flags & WORD_LETTER) && w->n <= 3 && w->at == 0 && it->mark == MARK_NONE && !day);
}

void measure_date(const struct units *u, struct unit *it)
{
    struct date d;
    bool digit = false;
    const struct span said = span_make(it->raw.p, it->plain);
    if (said.n > 100 || it->words > SHORT_WORDS)
        return;
    for (uint32_t i = 0; i < it->words; i++)
        digit = digit || (u->words[it->word + i].flags & WORD_DIGIT);
    if (!digit)
        return;
    if (!date_parse(u->lang, said, &d)) {
        measure_date_in(u, it);
        if (is_page_head(u, it))
            SET(it, PAGE_HEAD);
        return;
    }
    if (d.labelled)
        SET(it, DATE_NAMED);
    if (d.update)
        SET(it, DATE_UPDATE);
    else if (d.bare && !d.labelled)
        SET(it, DATE_BARE);
    else
        SET(it, DATE);
}
