/* SPDX-License-Identifier: MIT
 *
 * Orthographic features of one unit: how it opens and ends, how long it is, capitals, labels,
 * steps, trails and menus. What its words mean is lexical.c's to know. */
#include "block/measure.h"

#include <string.h>

#include "base/utf8.h"
#include "edge/uni.h"

#include "base/banned.h"

/* -- openings, ends, length -------------------------------------------------------------------- */

static bool is_quote_mark(uint32_t cp)
{
    return cp == '"' || cp == 0x201C || cp == 0x201D || cp == 0x201E || cp == 0xAB || cp == 0xBB ||
           cp == 0x2019 || cp == 0x2018 || cp == '\'';
}

/* Last code point that is no closing quotation mark or bracket and no sign of bold type. */
static uint32_t end_mark(struct span s)
{
    size_t at = s.n;
    uint32_t cp = utf8_prev(s, &at);
    while (at > 0 &&
           (is_quote_mark(cp) || cp == ')' || cp == '*' || cp == '_' || cp == ' ' || cp == 0xA0))
        cp = utf8_prev(s, &at);
    return cp;
}

/* "Det här tar jag med mig 👇": a finger or an arrow that leads to what stands below. */
static bool points_down(struct span s)
{
    static const struct span signs[] = {{"\xF0\x9F\x91\x87", 4},         {"\xE2\xAC\x87", 3},
                                        {"\xE2\xAC\x87\xEF\xB8\x8F", 6}, {"\xE2\xA4\xB5", 3},
                                        {"\xE2\xA4\xB5\xEF\xB8\x8F", 6}, {"\xE2\x86\x93", 3}};
    if (s.n < 8 || (unsigned char)s.p[s.n - 1] < 0x80)
        return false;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (span_ends(s, signs[i]))
            return true;
    return false;
}

static void measure_ends(struct unit *it)
{
    size_t at = it->mark_n;
    while (it->mark == MARK_NUMBER && it->mark_n == 0 && at < it->raw.n &&
           (ascii_digit(it->raw.p[at]) || it->raw.p[at] == ' '))
        at++;
    uint32_t first = utf8_next(it->raw, &at);
    size_t skip = at;
    while (is_quote_mark(first) || first == '(' || first == '*' || first == '_' || first == 0x200B)
        first = utf8_next(it->raw, &skip);
    if (uni_is_upper(first))
        SET(it, UPPER);
    else if (uni_is_lower(first))
        SET(it, LOWER);
    const struct span said = span_make(it->raw.p, it->plain);
    uint32_t end = end_mark(said);
    /* two dots trail off, as headings do; they end no sentence */
    bool trails = said.n > 2 && said.p[said.n - 1] == '.' && said.p[said.n - 2] == '.' &&
                  said.p[said.n - 3] != '.';
    if ((end == '.' && !trails) || end == '!' || end == 0x2026 || end == 0x3002 || end == 0xFF01)
        SET(it, STOP);
    if (end == '!')
        SET(it, EXCLAIM);
    if (end == '?' || end == 0xFF1F)
        SET(it, QUESTION);
    if (said.n && (said.p[said.n - 1] == ':' || points_down(said)))
        SET(it, COLON);
    if (end == ',')
        SET(it, COMMA);
    at = 0;
    size_t back = said.n;
    if (is_quote_mark(utf8_next(said, &at)) && is_quote_mark(utf8_prev(said, &back)) && back > at)
        SET(it, QUOTED);
}

static void measure_length(struct unit *it)
{
    const uint32_t words = unit_length(it);
    if (it->words == 1 && words == 1)
        SET(it, ONE_WORD);
    if (words <= 3)
        SET(it, TINY);
    if (words <= SHORT_WORDS && it->chars <= 100)
        SET(it, SHORT);
    else if (words < LONG_WORDS)
        SET(it, MIDDLE);
    else
        SET(it, LONG);
    if (words >= HUGE_WORDS)
        SET(it, HUGE);
}

/* -- words and labels -------------------------------------------------------------------------- */

bool after_colon(struct span s, size_t at)
{
    uint32_t cp;
    do
        cp = utf8_prev(s, &at);
    while (at > 0 && (cp == ' ' || is_quote_mark(cp)));
    return cp == ':';
}

/* Words in capitals, in title case, sentence marks. */
static void measure_words(const struct units *u, struct unit *it)
{
    const struct word *w = u->words + it->word;
    uint32_t upper = 0, letters = 0, caps = 0, stops = 0, plain = 0, marks = 0;
    for (uint32_t i = 0; i < it->words; i++) {
        const unsigned flags = w[i].flags;
        letters += (flags & WORD_LETTER) != 0;
        upper += (flags & WORD_UPPER) != 0;
        caps += ((flags & WORD_CAPS) != 0) | (((flags & WORD_UPPER) != 0) & (w[i].n == 1));
        if ((flags & (WORD_BREAK | WORD_UPPER)) == (WORD_BREAK | WORD_UPPER) && i > 1)
            stops += !after_colon(it->raw, w[i].at);
        plain += (flags & (WORD_BREAK | WORD_COMMA | WORD_DIGIT)) == 0;
        marks += (flags & (WORD_BREAK | WORD_COMMA)) != 0;
    }
    if (letters == 0)
        SET(it, NO_LETTERS);
    if (!marks && HAS(it, LONG) && !HAS(it, STOP) && !HAS(it, QUESTION) && !HAS(it, COLON) &&
        it->mark == MARK_NONE && !it->columns && unit_length(it) == it->words &&
        it->classes[4] * 10 < it->words)
        SET(it, HEAP);
    if (letters && caps == letters && it->words <= SHORT_WORDS)
        SET(it, CAPS);
    if (letters >= 2 && upper * 4 >= letters * 3)
        SET(it, TITLE_CASE);
    if (it->words >= 2 && it->words <= 4 && upper == it->words && plain == it->words &&
        caps < it->words && !HAS(it, COLON) && !HAS(it, STOP) &&
        !(it->signs & SIGN_BAR && it->raw.p[it->raw.n - 1] != '|')) /* "Fakta | Köer" */
        SET(it, NAME);
    if (it->words >= 4 && it->words <= 5 && w[0].flags & WORD_UPPER && w[1].n <= 3 &&
        upper == it->words - 1 && !(w[1].flags & WORD_UPPER) && plain == it->words)
        SET(it, BY_NAME);
    if (stops)
        SET(it, SENTENCES);
    if (it->words && letters == 0)
        SET(it, NUMBER_ONLY);
}

/* "Steg 3: Be om mandat", "Råd 2. Lyssna": a word in upper case, a number, a mark, more words. */
static bool is_step(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    if (it->words < 3 || !HAS(it, SHORT) || !(w[0].flags & WORD_UPPER) || w[1].n > 2 ||
        (w[1].flags & (WORD_DIGIT | WORD_LETTER)) != WORD_DIGIT)
        return false;
    char mark = it->raw.p[w[1].at + w[1].n];
    return mark == ':' || mark == '.';
}

/* "Ägare: Helsingborgs stad": a colon after at most four words, or eight where a number follows,
 * something after it. */
static bool has_label(const struct units *u, const struct unit *it)
{
    enum { WORDS = 4, WORDS_OF_FIGURE = 8 };
    if (!(it->signs & SIGN_COLON) || it->words < 2 || it->words > 16)
        return false;
    const char *colon = memchr(it->raw.p, ':', it->raw.n);
    size_t at = (size_t)(colon - it->raw.p);
    at += at + 1 < it->raw.n && it->raw.p[at + 1] == '*'; /* "*Från:* Anna" */
    if (at + 2 >= it->raw.n || it->raw.p[at + 1] != ' ')
        return false;
    const uint32_t most =
        ascii_digit(it->raw.p[at + 2]) && !HAS(it, STOP) ? WORDS_OF_FIGURE : WORDS;
    uint32_t before = 0;
    while (before < it->words && u->words[it->word + before].at < at)
        before++;
    return before >= 1 && before <= most && before < it->words;
}

/* "Producent: Tor Bjarnefelt": nothing but a name of two or three words behind the label of IT. */
static bool is_credit_line(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    const char *colon = memchr(it->raw.p, ':', it->raw.n);
    if (it->words > 6 || HAS(it, STOP) || !colon)
        return false;
    uint32_t names = 0;
    for (uint32_t i = it->words; i-- > 0 && w[i].at > (size_t)(colon - it->raw.p); names++)
        if (!(w[i].flags & WORD_UPPER) || w[i].flags & (WORD_DIGIT | WORD_CAPS))
            return false;
    return names == 2 || names == 3;
}

/* "Bild: En hand håller en telefon": what stands behind byte AT of IT is told, most of its words in
 * small letters; not "Foto: Anna Ek för Bladet". */
static bool is_told(const struct units *u, const struct unit *it, size_t at)
{
    enum { LEAST = 4 };
    const struct word *w = u->words + it->word;
    uint32_t all = 0, small = 0;
    for (uint32_t i = it->words; i-- > 0 && w[i].at >= at - 1;) {
        all++;
        small += !(w[i].flags & (WORD_UPPER | WORD_DIGIT));
    }
    return all >= LEAST && small * 2 > all;
}

/* A label, and whether what stands behind it begins small, or is told. */
static void measure_label(const struct units *u, struct unit *it)
{
    if (!has_label(u, it))
        return;
    const char *colon = memchr(it->raw.p, ':', it->raw.n);
    size_t at = (size_t)(colon - it->raw.p) + 2;
    SET(it, LABEL);
    if ((at < it->raw.n && uni_is_lower(utf8_next(it->raw, &at))) || is_told(u, it, at))
        SET(it, LABEL_LOWER);
    if (is_credit_line(u, it))
        SET(it, CREDIT_LINE);
}

void measure_form(const struct units *u, struct unit *it)
{
    measure_ends(it);
    measure_length(it);
    measure_words(u, it);
    measure_label(u, it);
    if (is_step(u, it))
        SET(it, STEP);
}

/* -- trails and menus -------------------------------------------------------------------------- */

/* How often • · or — stands in S with a space on either side. */
static size_t dots_between(struct span s)
{
    static const struct span dots[] = {{" • ", 5}, {" · ", 4}, {" — ", 5}};
    size_t found = 0;
    for (size_t at = 0; at + 4 <= s.n; at++)
        for (size_t i = 0; s.p[at] == ' ' && i < sizeof dots / sizeof *dots; i++)
            found += span_starts(span_from(s, at), dots[i]);
    return found;
}

/* "Hem/Nyheter/Ledarskap": slashes inside what is no address and no fraction. */
static size_t slashes(struct span s)
{
    size_t found = 0;
    for (size_t i = 1; i + 1 < s.n; i++)
        found +=
            s.p[i] == '/' && s.p[i - 1] != '/' && s.p[i + 1] != '/' && !ascii_digit(s.p[i + 1]);
    return found < 2 ? 0 : found;
}

/* Words between / > › » | or wide spaces, each stretch short. */
static void measure_menu(struct unit *it)
{
    size_t found = 0;
    if (it->words > HUGE_WORDS)
        return;
    bool marked = it->signs & (SIGN_BAR | SIGN_WIDE) && !HAS(it, STOP) && !HAS(it, SENTENCES);
    bool inside = false; /* "Historia[redigera | redigera wikitext]" is no trail */
    for (size_t at = 0; marked && at < it->raw.n; at++) {
        char c = it->raw.p[at];
        inside = c == '[' || (inside && c != ']');
        if (c == ' ' && !inside)
            found += separator_at(it->raw, at, true) > 0;
    }
    if (marked && !found && it->words <= LONG_WORDS) {
        bool told = it->signs & SIGN_DIGIT; /* "30 maj 2024 · 41 minuter" */
        size_t dots = it->signs & SIGN_WIDE && !told ? dots_between(it->raw) : 0;
        found = dots >= 2 ? dots : HAS(it, URL) ? 0 : slashes(it->raw);
    }
    if (found && it->words <= 8 * (found + 1))
        SET(it, BREADCRUMB);
    if (it->columns && it->words <= 4 * (it->columns + 1) && !HAS(it, STOP))
        SET(it, COLUMNS);
}

/* "← Höst i backarna", "Våra fastigheter →": an arrow, and of what it is. */
static bool is_arrow(const struct unit *it)
{
    static const struct span back = {"\xE2\x86\x90 ", 4}, on = {" \xE2\x86\x92", 4};
    return it->signs & SIGN_WIDE && it->words > 1 && HAS(it, SHORT) &&
           (span_starts(it->raw, back) || span_ends(it->raw, on));
}

void measure_trail(struct unit *it)
{
    measure_menu(it);
    if (is_arrow(it))
        SET(it, ARROW);
}
