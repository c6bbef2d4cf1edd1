/* SPDX-License-Identifier: MIT
 *
 * Facts about every unit and its neighbours, as features that rules ask for. Nothing is decided
 * here, and no word of a language stands here. */
#include "block/unit.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "edge/uni.h"
#include "lang/date.h"

#include "base/banned.h"

#define SET(it, code) feature_set(&(it)->f, F_##code)
#define HAS(it, code) feature_has(&(it)->f, F_##code)

enum { SHORT_WORDS = 12, LONG_WORDS = 25, HUGE_WORDS = 60, GRAM = 4 };

/* -- form -------------------------------------------------------------------------------------- */

static bool is_quote_mark(uint32_t cp)
{
    return cp == '"' || cp == 0x201C || cp == 0x201D || cp == 0x201E || cp == 0xAB || cp == 0xBB ||
           cp == 0x2019 || cp == 0x2018 || cp == '\'';
}

/* Last code point that is no closing quotation mark or bracket; INNER skips them. */
static uint32_t end_mark(struct span s)
{
    size_t at = s.n;
    uint32_t cp = utf8_prev(s, &at);
    while (at > 0 && (is_quote_mark(cp) || cp == ')' || cp == ' ' || cp == 0xA0))
        cp = utf8_prev(s, &at);
    return cp;
}

static void measure_ends(struct unit *it)
{
    size_t at = it->mark_n;
    uint32_t first = utf8_next(it->raw, &at);
    size_t skip = at;
    while (is_quote_mark(first) || first == '(' || first == 0x200B)
        first = utf8_next(it->raw, &skip);
    if (uni_is_upper(first))
        SET(it, UPPER);
    else if (uni_is_lower(first))
        SET(it, LOWER);
    uint32_t end = end_mark(it->raw);
    /* two dots trail off, as headings do; they end no sentence */
    bool trails = it->raw.n > 2 && it->raw.p[it->raw.n - 1] == '.' &&
                  it->raw.p[it->raw.n - 2] == '.' && it->raw.p[it->raw.n - 3] != '.';
    if ((end == '.' && !trails) || end == '!' || end == 0x2026)
        SET(it, STOP);
    if (end == '!')
        SET(it, EXCLAIM);
    if (end == '?')
        SET(it, QUESTION);
    if (it->raw.n && it->raw.p[it->raw.n - 1] == ':')
        SET(it, COLON);
    at = 0;
    size_t back = it->raw.n;
    if (is_quote_mark(utf8_next(it->raw, &at)) && is_quote_mark(utf8_prev(it->raw, &back)) &&
        back > at)
        SET(it, QUOTED);
}

static void measure_length(struct unit *it)
{
    if (it->words == 1)
        SET(it, ONE_WORD);
    if (it->words <= 3)
        SET(it, TINY);
    if (it->words <= SHORT_WORDS && it->chars <= 100)
        SET(it, SHORT);
    else if (it->words < LONG_WORDS)
        SET(it, MIDDLE);
    else
        SET(it, LONG);
    if (it->words >= HUGE_WORDS)
        SET(it, HUGE);
}

/* True when the mark before byte AT of S is a colon: it opens a quotation or follows a label. */
static bool after_colon(struct span s, size_t at)
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
    uint32_t upper = 0, letters = 0, caps = 0, stops = 0, plain = 0;
    for (uint32_t i = 0; i < it->words; i++) {
        letters += (w[i].flags & WORD_LETTER) != 0;
        upper += (w[i].flags & WORD_UPPER) != 0;
        caps += (w[i].flags & WORD_CAPS) != 0 || ((w[i].flags & WORD_UPPER) && w[i].n == 1);
        stops += i > 1 && (w[i].flags & WORD_BREAK) && (w[i].flags & WORD_UPPER) &&
                 !after_colon(it->raw, w[i].at);
        plain += (w[i].flags & (WORD_BREAK | WORD_COMMA | WORD_DIGIT)) == 0;
    }
    if (letters == 0)
        SET(it, NO_LETTERS);
    if (letters && caps == letters && it->words <= SHORT_WORDS)
        SET(it, CAPS);
    if (letters >= 2 && upper * 4 >= letters * 3)
        SET(it, TITLE_CASE);
    if (it->words >= 2 && it->words <= 4 && upper == it->words && plain == it->words &&
        caps < it->words && !HAS(it, COLON) && !HAS(it, STOP))
        SET(it, NAME);
    if (stops)
        SET(it, SENTENCES);
    if (it->words && letters == 0)
        SET(it, NUMBER_ONLY);
}

/* "Ägare: Helsingborgs stad": a colon after at most four words, something after it. */
static bool has_label(const struct units *u, const struct unit *it)
{
    const char *colon = memchr(it->raw.p, ':', it->raw.n);
    if (!colon || it->words < 2 || it->words > 16)
        return false;
    size_t at = (size_t)(colon - it->raw.p);
    if (at + 1 >= it->raw.n || it->raw.p[at + 1] != ' ')
        return false;
    uint32_t before = 0;
    while (before < it->words && u->words[it->word + before].at < at)
        before++;
    return before >= 1 && before <= 4 && before < it->words;
}

/* How often MARK stands in S with a space on either side. */
static size_t between(struct span s, struct span mark)
{
    size_t found = 0;
    for (size_t at; (at = span_find(s, mark)) != SIZE_MAX; found++)
        s = span_from(s, at + 2);
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
    for (size_t at = 0; at < it->raw.n; at++)
        found += separator_at(it->raw, at, true) > 0;
    if (!found && it->words <= LONG_WORDS) {
        size_t dots = between(it->raw, SPAN(" • ")) + between(it->raw, SPAN(" · ")) +
                      between(it->raw, SPAN(" — "));
        found = dots >= 2 ? dots : HAS(it, URL) ? 0 : slashes(it->raw);
    }
    if (found && it->words <= 8 * (found + 1) && !HAS(it, STOP) && !HAS(it, SENTENCES))
        SET(it, BREADCRUMB);
    if (it->columns && it->words <= 4 * (it->columns + 1) && !HAS(it, STOP))
        SET(it, COLUMNS);
}

/* A telephone number: eight digits or more in groups, nothing but spaces, - + ( ) between. */
static bool has_phone(struct span s)
{
    int digits = 0;
    bool joined = false;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (ascii_digit(c)) {
            digits++;
        } else if (c == ' ' || c == '-' || c == '(' || c == ')' || c == '+') {
            joined = joined || digits > 0;
        } else {
            if (digits >= 8 && digits <= 13 && joined)
                return true;
            digits = 0;
            joined = false;
        }
    }
    return digits >= 8 && digits <= 13 && joined;
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

static void measure_addresses(struct unit *it)
{
    if (span_find(it->raw, SPAN("://")) != SIZE_MAX || span_find(it->raw, SPAN("www.")) != SIZE_MAX)
        SET(it, URL);
    if (it->words <= LONG_WORDS &&
        (span_find(it->raw, SPAN("©")) != SIZE_MAX || span_find(it->raw, SPAN("(c) ")) != SIZE_MAX))
        SET(it, COPYRIGHT);
    const char *at = memchr(it->raw.p, '@', it->raw.n);
    if (at && at > it->raw.p && at + 1 < it->raw.p + it->raw.n && at[-1] != ' ' && at[1] != ' ')
        SET(it, EMAIL);
    if (it->words < HUGE_WORDS && has_phone(it->raw))
        SET(it, PHONE);
    if (it->words <= SHORT_WORDS && has_time(it->raw))
        SET(it, TIME);
}

static void measure_date(const struct units *u, struct unit *it)
{
    struct date d;
    bool digit = false;
    for (uint32_t i = 0; i < it->words; i++)
        digit = digit || (u->words[it->word + i].flags & WORD_DIGIT);
    if (!digit || it->raw.n > 100 || it->words > SHORT_WORDS || !date_parse(u->lang, it->raw, &d))
        return;
    if (d.update)
        SET(it, DATE_UPDATE);
    else if (d.bare && !d.labelled)
        SET(it, DATE_BARE);
    else
        SET(it, DATE);
}

/* -- phrases ----------------------------------------------------------------------------------- */

/* True when a name or a colon follows the label of a byline: "Av Anna Ek", not "Av misstag". */
static bool names_writer(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    return it->words < 2 || (w[1].flags & WORD_UPPER) || memchr(it->raw.p, ':', it->raw.n);
}

static bool may_speak(const struct units *u, const struct word *w)
{
    return (w->flags & WORD_UPPER) || (phrases_class(u->phrases, w->hash) & CLASS_PRONOUN);
}

/* True when a verb of saying stands beside somebody, after a comma or a sentence: ", säger hon",
 * "? frågar Anna", "she says". "Jag säger" and "vi säger" tell nobody. */
static bool tells_speaker(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    const unsigned apart = WORD_COMMA | WORD_BREAK;
    if (!it->classes[0])
        return false;
    for (uint32_t i = 0; i < it->words; i++) {
        if (!(phrases_class(u->phrases, w[i].hash) & CLASS_SAID))
            continue;
        bool after = i + 1 < it->words && may_speak(u, &w[i + 1]) && !(w[i + 1].flags & apart);
        bool before = i > 0 && may_speak(u, &w[i - 1]) && !(w[i].flags & apart);
        bool pronoun = after && (phrases_class(u->phrases, w[i + 1].hash) & CLASS_PRONOUN);
        if ((after && (pronoun || i == 0 || (w[i].flags & apart))) || (before && i > 1) ||
            (before && HAS(it, COLON)))
            return true;
    }
    return false;
}

/* "Ulf Rönnbäck, kommunikatör": a name that begins with a given name, and what it is. */
static void measure_name(const struct units *u, struct unit *it)
{
    const struct word *w = u->words + it->word;
    bool given = it->words >= 2 && it->words <= SHORT_WORDS && (w[0].flags & WORD_UPPER) &&
                 (w[1].flags & WORD_UPPER) && !(w[1].flags & (WORD_BREAK | WORD_COMMA)) &&
                 (phrases_class(u->phrases, w[0].hash) & CLASS_GIVEN);
    if (!given)
        return;
    SET(it, GIVEN);
    uint32_t i = 2;
    while (i < it->words && i < 4 && (w[i].flags & WORD_UPPER) && !(w[i].flags & WORD_COMMA))
        i++;
    if (i < it->words && (w[i].flags & WORD_COMMA) && !HAS(it, STOP) && !HAS(it, SENTENCES))
        SET(it, NAME_ROLE);
}

/* Words that tell of consent, of selling, of buttons; the endings of verbs. */
static void measure_classes(const struct units *u, struct unit *it)
{
    const struct word *w = u->words + it->word;
    if (it->classes[8])
        SET(it, COOKIES);
    if (it->classes[8] >= 2)
        SET(it, COOKIES_TWO);
    if (it->classes[9])
        SET(it, SALE);
    if (it->classes[9] >= 2)
        SET(it, SALE_TWO);
    uint32_t screen = 0;
    for (uint32_t i = 0; i < it->words && it->words <= SHORT_WORDS; i++) {
        const unsigned known = CLASS_SCREEN | CLASS_NETWORK;
        screen += (phrases_class(u->phrases, w[i].hash) & known) || !(w[i].flags & WORD_LETTER);
        if (!HAS(it, FINITE) &&
            phrases_finite_ending(u->phrases, span_make(it->raw.p + w[i].at, w[i].n)))
            SET(it, FINITE);
    }
    if (it->words && screen == it->words && it->classes[10] + it->classes[5] > 0)
        SET(it, SCREEN);
    measure_name(u, it);
}

static void measure_phrases(const struct units *u, struct unit *it)
{
    static const struct {
        unsigned char list, whole, edge, in;
    } rows[] = {
        {LIST_NAVIGATION, F_NAVIGATION_WHOLE, F_NAVIGATION_EDGE, F_NAVIGATION_IN},
        {LIST_PAYWALL, F_PAYWALL_WHOLE, F_PAYWALL_EDGE, F_PAYWALL_IN},
        {LIST_SHARE, F_SHARE_WHOLE, F_SHARE_EDGE, F_SHARE_IN},
        {LIST_COMMENTS, F_COMMENTS_WHOLE, F_COMMENTS_EDGE, F_COMMENTS_IN},
        {LIST_RELATED, F_RELATED_WHOLE, F_RELATED_EDGE, F_RELATED_IN},
        {LIST_PROMO, F_PROMO_WHOLE, F_PROMO_EDGE, F_PROMO_IN},
        {LIST_CONTACT, F_CONTACT_WHOLE, F_CONTACT_EDGE, F_CONTACT_IN},
        {LIST_COOKIE, F_COOKIE_WHOLE, F_COOKIE_EDGE, F_COOKIE_IN},
        {LIST_METADATA, F_METADATA_WHOLE, F_METADATA_EDGE, F_METADATA_IN},
        {LIST_OTHER, F_OTHER_WHOLE, F_OTHER_EDGE, F_OTHER_IN},
        {LIST_KICKERS, F_KICKER_WORD, F_KICKER_EDGE, F_NONE},
        {LIST_BYLINE_LABELS, F_BYLINE_START, F_BYLINE_START, F_BYLINE_IN},
        {LIST_CAPTION_LABELS, F_CAPTION_START, F_CAPTION_START, F_CAPTION_IN},
        {LIST_BOX_LABELS, F_BOX_START, F_BOX_START, F_NONE},
        {LIST_HEADING_LABELS, F_HEADING_WORD, F_HEADING_WORD, F_NONE},
        {LIST_UPDATE_LABELS, F_DATE_UPDATE, F_DATE_UPDATE, F_NONE},
        {LIST_EMAIL_FROM, F_MAIL_FROM, F_MAIL_FROM, F_NONE},
        {LIST_EMAIL_SUBJECT, F_MAIL_SUBJECT, F_MAIL_SUBJECT, F_NONE},
        {LIST_GREETINGS, F_GREETING, F_GREETING, F_NONE},
        {LIST_MAXIM_LEADS, F_MAXIM_LEAD, F_MAXIM_LEAD, F_MAXIM_LEAD},
    };
    static const unsigned char by_fit[] = {0, 3, 2, 2, 1};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        unsigned char fit = it->fits[rows[i].list];
        if (fit == FIT_NONE || (rows[i].list == LIST_BYLINE_LABELS && !names_writer(u, it)))
            continue;
        bool at_end =
            fit == FIT_END && (rows[i].edge == F_BYLINE_START || rows[i].edge == F_CAPTION_START);
        int f = at_end             ? rows[i].in
                : by_fit[fit] == 1 ? rows[i].whole
                : by_fit[fit] == 2 ? rows[i].edge
                                   : rows[i].in;
        feature_set(&it->f, (enum feature)f);
        if (i < 10 && fit > FIT_INSIDE)
            SET(it, ANY_PHRASE);
        if (i > 0 && i < 10 && fit > FIT_INSIDE)
            SET(it, ELSE_PHRASE);
    }
    static const unsigned char classes[8] = {F_SAID,     F_PRONOUN, F_FIRST_PERSON, F_FINITE,
                                             F_FUNCTION, F_NONE,    F_NONE,         F_NONE};
    if (tells_speaker(u, it))
        SET(it, SAID);
    for (int i = 1; i < 5; i++)
        if (it->classes[i])
            feature_set(&it->f, (enum feature)classes[i]);
    measure_classes(u, it);
    if (it->classes[5] * 2 >= it->words && it->classes[5] >= 2)
        SET(it, NETWORKS);
}

static void measure_alone(const struct units *u, struct unit *it)
{
    SET(it, UNIT);
    measure_ends(it);
    measure_length(it);
    measure_words(u, it);
    if (has_label(u, it))
        SET(it, LABEL);
    measure_addresses(it);
    measure_menu(it);
    measure_date(u, it);
    measure_phrases(u, it);
    if (it->mark == MARK_BULLET)
        SET(it, BULLET);
    if (it->mark == MARK_DASH)
        SET(it, DASH);
    if (it->mark == MARK_NUMBER || it->mark == MARK_LETTER)
        SET(it, COUNTED);
    if (it->glued)
        SET(it, GLUED);
    if (it->credit)
        SET(it, CREDIT);
    it->same = 0xcbf29ce484222325u;
    for (uint32_t i = 0; i < it->words; i++)
        it->same = (it->same ^ u->words[it->word + i].hash) * 1099511628211u;
}

/* -- neighbours -------------------------------------------------------------------------------- */

static bool is_text(const struct unit *it)
{
    return HAS(it, LONG) || (HAS(it, MIDDLE) && (HAS(it, STOP) || HAS(it, SENTENCES))) ||
           (it->mark == MARK_DASH && it->words > 6);
}

/* Running text that no phrase of boilerplate claims. */
static bool is_body(const struct unit *it)
{
    return (HAS(it, LONG) || (HAS(it, MIDDLE) && HAS(it, STOP))) && !HAS(it, ANY_PHRASE) &&
           !HAS(it, COOKIE_IN) && !HAS(it, PAYWALL_IN) && !HAS(it, COMMENTS_IN) &&
           !HAS(it, BYLINE_START) && !HAS(it, COOKIES_TWO) &&
           !(HAS(it, SALE_TWO) && !HAS(it, LONG));
}

/* What a unit adds to a stretch of running text: its words, or the price of a line that is none. */
static int density(const struct unit *it, const struct unit *next)
{
    enum { WORDS_MOST = 60, LINE = -8, ENTRY = -2, PHRASE = -12 };
    if (is_body(it) || (it->mark == MARK_DASH && it->words > 6))
        return it->words < WORDS_MOST ? (int)it->words : WORDS_MOST;
    if (HAS(it, ANY_PHRASE) || HAS(it, SCREEN))
        return PHRASE;
    if (it->mark != MARK_NONE)
        return it->words > 6 ? 0 : ENTRY;
    if (next && (is_body(next) || next->mark != MARK_NONE))
        return ENTRY; /* it may be a heading */
    return HAS(it, STOP) || HAS(it, QUESTION) ? 0 : LINE;
}

/* The stretch FIRST..LAST of units that holds most running text for the lines that it takes along
 * (the largest sum of a run). False when there is none. */
static bool main_stretch(const struct units *u, size_t *first, size_t *last)
{
    long sum = 0, best = 0;
    size_t from = 0;
    for (size_t i = 0; i < u->count; i++) {
        if (sum <= 0) {
            sum = 0;
            from = i;
        }
        sum += density(&u->list[i], i + 1 < u->count ? &u->list[i + 1] : NULL);
        if (sum > best) {
            best = sum;
            *first = from;
            *last = i;
        }
    }
    return best > 0;
}

static void measure_place(struct units *u)
{
    enum { FAR = 14 };
    size_t first = u->count, last = u->count;
    bool found = main_stretch(u, &first, &last);
    while (found && first < last && !is_body(&u->list[first]))
        first++;
    while (found && last > first && !is_body(&u->list[last]))
        last--;
    for (size_t i = 0; i < u->count; i++) {
        struct unit *it = &u->list[i];
        if (i <= first)
            SET(it, BEFORE_BODY);
        if (found && i > last)
            SET(it, AFTER_BODY);
        if (found && i + FAR < first)
            SET(it, FAR_BEFORE);
        if (found && i > last + FAR)
            SET(it, FAR_AFTER);
        if (it->gap)
            SET(it, GAP);
    }
    SET(&u->list[0], FIRST);
    SET(&u->list[u->count - 1], LAST);
}

static void measure_next(struct unit *it, const struct unit *next)
{
    if (next->gap)
        SET(it, GAP_AFTER);
    if (next->glued)
        SET(it, CUT);
    if (is_text(next))
        SET(it, NEXT_TEXT);
    if (next->mark == MARK_DASH)
        SET(it, NEXT_DASH);
    if (next->mark != MARK_NONE)
        SET(it, NEXT_MARK);
    if (HAS(next, LABEL) && !next->gap)
        SET(it, NEXT_LABEL);
    if (HAS(next, SHORT))
        SET(it, NEXT_SHORT);
    if (HAS(next, DATE) || HAS(next, DATE_BARE))
        SET(it, NEXT_DATE);
    if (HAS(next, LOWER))
        SET(it, NEXT_LOWER);
    if (!next->gap && !next->glued && HAS(next, SHORT) && !HAS(next, STOP) && next->words <= 8)
        SET(it, NEXT_ROLE);
    if (HAS(it, SAID) && HAS(it, COLON) && it->words <= 6 && (HAS(next, DATE) || HAS(next, TIME)))
        SET(it, COMMENT_HEAD);
    bool counted = it->mark >= MARK_NUMBER && it->mark == next->mark;
    if (counted && next->number == it->number + 1)
        SET(it, COUNT_NEXT);
}

static void measure_previous(struct unit *it, const struct unit *before)
{
    if (HAS(before, COLON))
        SET(it, PREV_COLON);
    if (HAS(before, SHORT) && before->mark == MARK_NONE)
        SET(it, PREV_SHORT);
    if (HAS(before, NAME) && !it->gap && (HAS(before, GIVEN) || HAS(it, AFTER_BODY)))
        SET(it, PREV_NAME);
    if (HAS(before, BYLINE_START) && HAS(before, SHORT) && !it->gap)
        SET(it, PREV_BYLINE);
    if (HAS(before, MAXIM_LEAD))
        SET(it, PREV_MAXIM);
    if (HAS(before, QUESTION))
        SET(it, PREV_QUESTION);
    if (HAS(before, PART_OF_TEXT) && (HAS(before, QUOTED) || !it->gap))
        SET(it, PREV_PULL);
    bool counted = it->mark >= MARK_NUMBER && it->mark == before->mark;
    if (counted && before->number + 1 == it->number)
        SET(it, COUNT_PREV);
}

/* A run: units with one kind of mark next to each other, at most one blank line between each. */
static void measure_run(struct units *u, size_t from, size_t to)
{
    bool said = false;
    for (size_t i = from; i < to; i++)
        said = said || HAS(&u->list[i], SAID);
    const struct unit *before = from ? &u->list[from - 1] : NULL;
    bool led = before && before->mark == MARK_NONE && (HAS(before, COLON) || HAS(before, SHORT));
    for (size_t i = from; i < to; i++) {
        if (to - from > 1)
            SET(&u->list[i], RUN);
        if (said)
            SET(&u->list[i], RUN_SAID);
        if (led)
            SET(&u->list[i], RUN_COLON);
    }
}

/* A list of dashes next to dialogue: three entries or more, short, that nobody says. */
static void measure_inner_runs(struct units *u, size_t from, size_t end)
{
    for (size_t i = from; i < end;) {
        size_t to = i;
        while (to < end && !HAS(&u->list[to], SAID) && !HAS(&u->list[to], LONG) &&
               !HAS(&u->list[to], SENTENCES))
            to++;
        for (size_t k = i; to - i >= 3 && k < to; k++) {
            u->list[k].f.bits[F_RUN_SAID >> 6] &= ~((uint64_t)1 << (F_RUN_SAID & 63));
            SET(&u->list[k], RUN_COLON);
        }
        i = to > i ? to : i + 1;
    }
}

static void measure_runs(struct units *u)
{
    for (size_t i = 0; i < u->count;) {
        size_t to = i + 1;
        enum mark mark = u->list[i].mark;
        /* dialogue keeps blank lines between its lines; a list of dashes has none */
        while (mark != MARK_NONE && to < u->count && u->list[to].mark == mark &&
               u->list[to].gap <= (mark == MARK_DASH ? 0u : 2u))
            to++;
        if (mark != MARK_NONE)
            measure_run(u, i, to);
        if (mark == MARK_DASH)
            measure_inner_runs(u, i, to);
        i = to;
    }
}

/* Numbers whose entries have text of their own between them: numbered headings. */
static void measure_counts(struct units *u)
{
    size_t last = SIZE_MAX;
    for (size_t i = 0; i < u->count; i++) {
        struct unit *it = &u->list[i];
        if (it->mark < MARK_NUMBER)
            continue;
        struct unit *before = last == SIZE_MAX ? NULL : &u->list[last];
        if (before && before->mark == it->mark && it->number == before->number + 1 &&
            i > last + 1) {
            SET(before, COUNT_APART);
            SET(it, COUNT_APART);
        }
        last = i;
    }
}

/* -- repetition -------------------------------------------------------------------------------- */

struct grams {
    uint32_t *slots; /* index of a word in u->words, plus one */
    size_t mask;
};

static uint64_t gram_hash(const struct word *w)
{
    uint64_t h = 0;
    for (int i = 0; i < GRAM; i++)
        h = (h ^ w[i].hash) * 0x9E3779B97F4A7C15u;
    return h ^ h >> 29;
}

static void grams_add(struct grams *g, const struct word *words, uint32_t at)
{
    size_t i = (size_t)gram_hash(words + at) & g->mask;
    /* a text that says one thing a thousand times must not make a chain of a thousand */
    for (int tries = 0; g->slots[i] && tries < 32; tries++)
        i = (i + 1) & g->mask;
    g->slots[i] = at + 1;
}

/* True when the words of IT stand inside the longer unit that word AT belongs to. */
static bool stands_at(const struct units *u, const struct unit *it, uint32_t at)
{
    for (size_t lo = 0, hi = u->count; lo < hi;) {
        size_t mid = (lo + hi) / 2;
        const struct unit *x = &u->list[mid];
        if (at < x->word) {
            hi = mid;
        } else if (at >= x->word + x->words) {
            lo = mid + 1;
        } else {
            if (x == it || x->words <= it->words || at + it->words > x->word + x->words)
                return false;
            for (uint32_t i = 0; i < it->words; i++)
                if (u->words[it->word + i].hash != u->words[at + i].hash)
                    return false;
            return true;
        }
    }
    return false;
}

/* True for a unit that may be a pull quote or a caption taken from the text. */
static bool may_repeat(const struct unit *it)
{
    return it->words >= GRAM && it->words <= HUGE_WORDS && it->mark == MARK_NONE;
}

static void measure_parts(struct units *u)
{
    size_t wanted = 0;
    for (size_t i = 0; i < u->count; i++)
        wanted += may_repeat(&u->list[i]) && (HAS(&u->list[i], SHORT) || HAS(&u->list[i], QUOTED));
    if (!wanted)
        return;
    struct grams g = {.mask = 255};
    while (g.mask < 2 * u->word_count)
        g.mask = 2 * g.mask + 1;
    g.slots = mem_alloc((g.mask + 1) * sizeof *g.slots);
    memset(g.slots, 0, (g.mask + 1) * sizeof *g.slots);
    for (size_t i = 0; i < u->count; i++) {
        const struct unit *it = &u->list[i];
        for (uint32_t k = 0; it->words > SHORT_WORDS && k + GRAM <= it->words; k++)
            grams_add(&g, u->words, it->word + k);
    }
    for (size_t i = 0; i < u->count; i++) {
        struct unit *it = &u->list[i];
        if (!may_repeat(it))
            continue;
        int tries = 0;
        for (size_t s = (size_t)gram_hash(u->words + it->word) & g.mask; g.slots[s] && tries < 64;
             s = (s + 1) & g.mask, tries++)
            if (stands_at(u, it, g.slots[s] - 1)) {
                SET(it, PART_OF_TEXT);
                break;
            }
    }
    free(g.slots);
}

/* A table of contents: lines without gaps that all stand again. */
static void measure_contents(struct units *u)
{
    for (size_t i = 0; i + 1 < u->count; i++) {
        struct unit *it = &u->list[i], *next = it + 1;
        if (HAS(it, SAME_LATER) && HAS(next, SAME_LATER) && !HAS(it, SAME_EARLIER) &&
            !HAS(next, SAME_EARLIER) && next->gap <= 1) {
            SET(it, IN_CONTENTS);
            SET(next, IN_CONTENTS);
        }
    }
    for (size_t i = 0; i < u->count; i++) {
        struct unit *it = &u->list[i];
        if (it->twin && HAS(&u->list[it->twin - 1], IN_CONTENTS))
            SET(it, ANNOUNCED);
    }
}

/* Units with the same words. Slots hold the index of the first of them, plus one. */
static void measure_same(struct units *u)
{
    size_t mask = 63;
    while (mask < 2 * u->count)
        mask = 2 * mask + 1;
    uint32_t *slots = mem_alloc((mask + 1) * sizeof *slots);
    memset(slots, 0, (mask + 1) * sizeof *slots);
    for (size_t i = 0; i < u->count; i++) {
        struct unit *it = &u->list[i];
        if (it->words == 0)
            continue;
        size_t s = (size_t)(it->same ^ it->same >> 31) & mask;
        while (slots[s] && u->list[slots[s] - 1].same != it->same)
            s = (s + 1) & mask;
        if (slots[s]) {
            SET(it, SAME_EARLIER);
            SET(&u->list[slots[s] - 1], SAME_LATER);
            it->twin = slots[s];
        } else {
            slots[s] = (uint32_t)i + 1;
        }
    }
    free(slots);
    measure_contents(u);
}

/* -- comments ---------------------------------------------------------------------------------- */

/* A line that heads a reader's comment: "Lisbeth säger:", or after the text a date with a time, or
 * a name and a date. */
static bool heads_comment(const struct unit *it)
{
    bool dated = HAS(it, DATE) || HAS(it, DATE_BARE);
    return HAS(it, COMMENT_HEAD) ||
           (HAS(it, AFTER_BODY) && HAS(it, SHORT) &&
            ((dated && HAS(it, TIME)) || (dated && HAS(it, GLUED)) || HAS(it, COMMENTS_WHOLE)));
}

static void measure_comments(struct units *u)
{
    for (size_t i = 1; i < u->count; i++) {
        struct unit *it = &u->list[i];
        const struct unit *head = &u->list[i - 1];
        bool second = i > 1 && HAS(&u->list[i - 2], COMMENT_HEAD) && heads_comment(head);
        if ((heads_comment(head) && !HAS(head, COMMENTS_WHOLE)) || second)
            SET(it, COMMENT_BODY);
    }
}

/* -- labels ------------------------------------------------------------------------------------ */

/* The hash of the label of IT ("Programledaren:"), or 0. */
static uint64_t label_of(const struct units *u, const struct unit *it)
{
    const char *colon = memchr(it->raw.p, ':', it->raw.n < 60 ? it->raw.n : 60);
    uint64_t h = 0;
    if (!colon || it->mark != MARK_NONE || it->words < 2)
        return 0;
    for (uint32_t i = 0; i < 4 && i < it->words; i++) {
        const struct word *w = &u->words[it->word + i];
        if (w->at > (size_t)(colon - it->raw.p))
            return i > 0 && i < 4 ? h : 0;
        h = (h ^ w->hash) * 1099511628211u;
    }
    return 0;
}

enum { LABELS_MOST = 64 };

/* Labels that stand at three places or more are the names of a transcript's speakers. */
static void measure_speakers(struct units *u)
{
    struct {
        uint64_t hash;
        int count;
    } seen[LABELS_MOST];
    size_t known = 0;
    for (int round = 0; round < 2; round++)
        for (size_t i = 0; i < u->count; i++) {
            uint64_t h = label_of(u, &u->list[i]);
            size_t k = 0;
            while (h && k < known && seen[k].hash != h)
                k++;
            if (!h || (k == known && known == LABELS_MOST))
                continue;
            if (round == 0 && k == known) {
                seen[known].hash = h;
                seen[known++].count = 1;
            } else if (round == 0) {
                seen[k].count++;
            } else if (k < known && seen[k].count >= 3) {
                SET(&u->list[i], SPEAKER_LABEL);
            }
        }
}

/* "Kund: ...", "Bransch: ...", "Lösning: ...": lines of a box that has no name. */
static void measure_labels(struct units *u)
{
    for (size_t i = 0; i < u->count;) {
        size_t to = i;
        while (to < u->count && HAS(&u->list[to], LABEL) && HAS(&u->list[to], SHORT) &&
               !HAS(&u->list[to], ANY_PHRASE) && !HAS(&u->list[to], BYLINE_START) &&
               !HAS(&u->list[to], CAPTION_START) && !HAS(&u->list[to], STOP) &&
               !HAS(&u->list[to], MAIL_FROM) && !HAS(&u->list[to], MAIL_SUBJECT) &&
               !HAS(&u->list[to], DATE) && !HAS(&u->list[to], EMAIL) &&
               !HAS(&u->list[to], SPEAKER_LABEL) && !HAS(&u->list[to], BOX_START) &&
               u->list[to].mark == MARK_NONE && (to == i || u->list[to].gap == 0))
            to++;
        for (size_t k = i; to - i >= 3 && k < to; k++)
            SET(&u->list[k], LABEL_RUN);
        i = to > i ? to : i + 1;
    }
}

/* What stands after the first address of somebody to ask, in the second half of the source. */
static void measure_contact(struct units *u)
{
    bool after = false;
    for (size_t i = u->count / 2; i < u->count; i++) {
        struct unit *it = &u->list[i];
        if (after)
            SET(it, AFTER_CONTACT);
        after = after || ((HAS(it, CONTACT_WHOLE) || HAS(it, CONTACT_EDGE) || HAS(it, PHONE) ||
                           HAS(it, EMAIL)) &&
                          HAS(it, SHORT));
    }
}

/* -- boxes and tables -------------------------------------------------------------------------- */

/* The short lines under the name of a fact box, and rows of columns that stand under each other. */
static void measure_boxes(struct units *u)
{
    for (size_t i = 0; i < u->count; i++) {
        const struct unit *head = &u->list[i];
        if (!HAS(head, BOX_START) || !HAS(head, SHORT) || HAS(head, STOP))
            continue;
        for (size_t k = i + 1; k < u->count; k++) {
            struct unit *it = &u->list[k];
            bool line = HAS(it, SHORT) || HAS(it, LABEL) || it->mark != MARK_NONE;
            if (!line || it->gap > (k == i + 1) || HAS(it, ANY_PHRASE) || HAS(it, BYLINE_START))
                break;
            SET(it, IN_BOX);
            SET(&u->list[i], BOX_HEAD);
        }
    }
    for (size_t i = 0; i < u->count;) {
        size_t to = i;
        while (to < u->count && u->list[to].columns && !HAS(&u->list[to], STOP) &&
               (to == i || (u->list[to].gap == 0 && u->list[to].columns == u->list[i].columns)))
            to++;
        for (size_t k = i; to - i >= 3 && k < to; k++)
            SET(&u->list[k], TABLE_ROW);
        i = to > i ? to : i + 1;
    }
}

/* -- the whole source -------------------------------------------------------------------------- */

static void measure_document(struct units *u)
{
    size_t texts = 0, dashes = 0, mine = 0, plain = 0;
    for (size_t i = 0; i < u->count; i++) {
        const struct unit *it = &u->list[i];
        if (it->mark == MARK_DASH && HAS(it, SAID))
            dashes++;
        if (it->mark != MARK_NONE || !is_body(it))
            continue;
        texts++;
        plain++;
        mine += it->classes[2] > 0 && !HAS(it, QUOTED);
    }
    for (size_t i = 0; i < u->count; i++) {
        struct unit *it = &u->list[i];
        if (plain && mine * 2 >= plain)
            SET(it, DOC_FIRST_PERSON);
        if (dashes)
            SET(it, DOC_QUOTES);
        if (texts < 4)
            SET(it, DOC_SHORT);
    }
}

void units_measure(struct units *u)
{
    if (u->count == 0)
        return;
    for (size_t i = 0; i < u->count; i++)
        measure_alone(u, &u->list[i]);
    measure_place(u);
    measure_same(u);
    measure_parts(u);
    for (size_t i = 0; i < u->count; i++) {
        if (i + 1 < u->count)
            measure_next(&u->list[i], &u->list[i + 1]);
        else
            SET(&u->list[i], GAP_AFTER);
        if (i)
            measure_previous(&u->list[i], &u->list[i - 1]);
    }
    measure_runs(u);
    measure_counts(u);
    measure_boxes(u);
    measure_speakers(u);
    measure_labels(u);
    measure_contact(u);
    measure_comments(u);
    measure_document(u);
}
