/* SPDX-License-Identifier: MIT
 *
 * Facts about every unit alone, as features that rules ask for, and the way through the rooms that
 * measure units together. Nothing is decided here, and no word of a language stands here. */
#include "block/measure.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "edge/uni.h"

#include "base/banned.h"

/* -- form -------------------------------------------------------------------------------------- */

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
        caps < it->words && !HAS(it, COLON) && !HAS(it, STOP))
        SET(it, NAME);
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

/* "Producent: Tor Bjarnefelt": nothing but a name of two or three words behind the label. */
static bool is_credit_line(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    const char *colon = memchr(it->raw.p, ':', it->raw.n);
    if (!HAS(it, LABEL) || it->words > 6 || HAS(it, STOP) || !colon)
        return false;
    uint32_t names = 0;
    for (uint32_t i = it->words; i-- > 0 && w[i].at > (size_t)(colon - it->raw.p); names++)
        if (!(w[i].flags & WORD_UPPER) || w[i].flags & (WORD_DIGIT | WORD_CAPS))
            return false;
    return names == 2 || names == 3;
}

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
        size_t dots = it->signs & SIGN_WIDE ? dots_between(it->raw) : 0;
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

/* -- phrases ----------------------------------------------------------------------------------- */

/* True when a name or a colon follows the label of a byline: "Av Anna Ek", not "Av misstag". */
static bool names_writer(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    bool named = it->words < 2 || (w[1].flags & WORD_UPPER) ||
                 word_classes(&w[1]) & CLASS_FINITE || /* "Skribenten är lärare" */
                 (it->words > 2 && w[1].n < 4 && (w[2].flags & WORD_UPPER)); /* "Inlagd av Anna" */
    return named || memchr(it->raw.p, ':', it->raw.n);
}

static bool may_speak(const struct word *w)
{
    return (w->flags & WORD_UPPER) || (word_classes(w) & CLASS_PRONOUN);
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
        if (!(word_classes(&w[i]) & CLASS_SAID))
            continue;
        bool after = i + 1 < it->words && may_speak(&w[i + 1]) && !(w[i + 1].flags & apart);
        bool before = i > 0 && may_speak(&w[i - 1]) && !(w[i].flags & apart);
        bool pronoun = after && (word_classes(&w[i + 1]) & CLASS_PRONOUN);
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
    for (uint32_t i = 1; i + 1 < it->words && it->words <= SHORT_WORDS; i++)
        if (word_classes(&w[i]) & CLASS_GIVEN && w[i].flags & WORD_UPPER &&
            w[i + 1].flags & WORD_UPPER && !(w[i + 1].flags & (WORD_BREAK | WORD_COMMA)))
            SET(it, NAMES_ONE);
    bool given = it->words >= 2 && it->words <= SHORT_WORDS && (w[0].flags & WORD_UPPER) &&
                 (w[1].flags & WORD_UPPER) && !(w[1].flags & (WORD_BREAK | WORD_COMMA)) &&
                 (word_classes(&w[0]) & CLASS_GIVEN);
    if (!given)
        return;
    SET(it, GIVEN);
    uint32_t i = 2;
    while (i < it->words && i < 4 && (w[i].flags & WORD_UPPER) && !(w[i].flags & WORD_COMMA))
        i++;
    if (i >= it->words || !(w[i].flags & WORD_COMMA) || HAS(it, SENTENCES))
        return;
    if (!HAS(it, STOP))
        SET(it, NAME_ROLE);
    else if (w[i].flags & WORD_LETTER && !(w[i].flags & WORD_UPPER))
        SET(it, NAMED_SENTENCE);
}

/* "Gilla · Svara · 2 v": buttons, and how long ago. */
static bool is_reply_row(const struct units *u, const struct unit *it)
{
    enum { WORDS = 7, SHORTENED = 3 };
    const struct word *w = u->words + it->word;
    uint32_t buttons = 0;
    for (uint32_t i = 0; i < it->words && it->words <= WORDS; i++) {
        bool button = (word_classes(&w[i]) & CLASS_SCREEN) != 0;
        bool ago = i && w[i].n <= SHORTENED && w[i - 1].flags & WORD_DIGIT;
        if (!button && !ago && w[i].flags & WORD_LETTER)
            return false;
        buttons += button;
    }
    return buttons > 1;
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
    uint32_t screen = 0, small = 0; /* "Lyssna i Spotify" */
    for (uint32_t i = 0; i < it->words && it->words <= SHORT_WORDS; i++) {
        const unsigned known = CLASS_SCREEN | CLASS_NETWORK;
        unsigned class = word_classes(&w[i]);
        bool button = (class & known) || !(w[i].flags & WORD_LETTER);
        screen += button;
        small += !button && (class & CLASS_FUNCTION);
        if (!HAS(it, FINITE) &&
            phrases_finite_ending(u->phrases, span_make(it->raw.p + w[i].at, w[i].n)))
            SET(it, FINITE);
    }
    if (it->words && screen + small == it->words && it->classes[10] + it->classes[5] > small)
        SET(it, SCREEN);
    if (it->words > 2 && HAS(it, SHORT) && !HAS(it, STOP) && !HAS(it, QUESTION) &&
        !HAS(it, COLON) && word_classes(&w[it->words - 1]) & CLASS_FUNCTION &&
        w[it->words - 1].at + w[it->words - 1].n == it->raw.n)
        SET(it, ENDS_SMALL);
    if (it->classes[13])
        SET(it, YOU);
    if (it->classes[12] && it->mark == MARK_NONE && !HAS(it, COLON) &&
        (HAS(it, SCREEN) || is_reply_row(u, it)))
        SET(it, REPLY);
    if (it->words > 1 && word_classes(&w[0]) & CLASS_IMPERATIVE)
        SET(it, ORDER);
    if (it->words == 1 && it->classes[11] && HAS(it, UPPER) && !HAS(it, STOP))
        SET(it, FIRST_NAME);
    measure_name(u, it);
}

/* True when COUNT words of IT, the first of them FROM, are a genre or subject. */
static bool is_kicker(const struct units *u, const struct unit *it, uint32_t from, uint32_t count)
{
    unsigned char fits[LIST_COUNT];
    unsigned classes[CLASS_COUNT];
    phrases_match(u->phrases, it->raw, u->words + it->word + from, count, fits, classes);
    return fits[LIST_KICKERS] == FIT_WHOLE;
}

/* "Digitalisering och ledarskap", "Skola & utbildning": two subjects that are known each. */
static bool names_two_subjects(const struct units *u, const struct unit *it)
{
    if (it->words < 2 || it->words > 5 || HAS(it, STOP))
        return false;
    for (uint32_t i = 1; i < it->words; i++) {
        uint64_t hash = u->words[it->word + i].hash;
        uint32_t and = (phrases_class(u->phrases, hash) & CLASS_FUNCTION) != 0;
        if (i + and < it->words && is_kicker(u, it, 0, i) &&
            is_kicker(u, it, i + and, it->words - i - and))
            return true;
    }
    return false;
}

/* "Från: Kommunnytt <info@...>": a sender with an address and one word before it, no name. */
static bool is_robot(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    const char *address = it->signs & SIGN_AT ? memchr(it->raw.p, '<', it->raw.n) : NULL;
    uint32_t n = 1;
    if (!address)
        return false;
    while (n < it->words && w[n].at < (size_t)(address - it->raw.p)) {
        if (word_classes(&w[n]) & CLASS_GIVEN)
            return false;
        n++;
    }
    return n <= 2;
}

/* How many words of IT that a writer calls himself by stand behind a number: "41 min". */
static unsigned count_minutes(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    unsigned count = 0;
    for (uint32_t i = 1; i < it->words; i++)
        count += (word_classes(&w[i]) & CLASS_FIRST_PERSON) && w[i - 1].flags & WORD_DIGIT &&
                 !(w[i - 1].flags & WORD_LETTER) && !(w[i].flags & WORD_BREAK);
    return count;
}

/* Those of IT that stand in a name: "på Mina sidor", "Min sida". */
static unsigned count_named(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    unsigned count = 0;
    for (uint32_t i = 1; i + 1 < it->words; i++)
        count += (word_classes(&w[i]) & CLASS_FIRST_PERSON) && w[i].flags & WORD_UPPER &&
                 w[i].n > 1 && !(w[i].flags & (WORD_BREAK | WORD_COMMA)) &&
                 it->raw.p[w[i].at - 1] == ' ' && !(w[i + 1].flags & (WORD_BREAK | WORD_COMMA)) &&
                 !after_colon(it->raw, w[i].at) && it->raw.p[w[i].at - 2] != '"';
    return count;
}

static void measure_phrases(const struct units *u, struct unit *it)
{
    static const struct {
        unsigned char list, whole, edge, in;
    } rows[] = {
        {LIST_NAVIGATION, F_NAVIGATION_WHOLE, F_NAVIGATION_EDGE, F_NONE},
        {LIST_PAYWALL, F_PAYWALL_WHOLE, F_PAYWALL_EDGE, F_PAYWALL_IN},
        {LIST_SHARE, F_SHARE_WHOLE, F_SHARE_EDGE, F_NONE},
        {LIST_COMMENTS, F_COMMENTS_WHOLE, F_COMMENTS_EDGE, F_COMMENTS_IN},
        {LIST_RELATED, F_RELATED_WHOLE, F_RELATED_EDGE, F_NONE},
        {LIST_PROMO, F_PROMO_WHOLE, F_PROMO_EDGE, F_PROMO_IN},
        {LIST_CONTACT, F_CONTACT_WHOLE, F_CONTACT_EDGE, F_NONE},
        {LIST_COOKIE, F_COOKIE_WHOLE, F_COOKIE_EDGE, F_COOKIE_IN},
        {LIST_METADATA, F_METADATA_WHOLE, F_METADATA_EDGE, F_NONE},
        {LIST_OTHER, F_OTHER_WHOLE, F_OTHER_EDGE, F_OTHER_IN},
        {LIST_KICKERS, F_KICKER_WORD, F_KICKER_EDGE, F_NONE},
        {LIST_BYLINE_LABELS, F_BYLINE_START, F_BYLINE_START, F_BYLINE_IN},
        {LIST_CAPTION_LABELS, F_CAPTION_START, F_CAPTION_START, F_CAPTION_IN},
        {LIST_BOX_LABELS, F_BOX_START, F_BOX_START, F_NONE},
        {LIST_HEADING_LABELS, F_HEADING_WORD, F_HEADING_WORD, F_NONE},
        {LIST_UPDATE_LABELS, F_DATE_UPDATE, F_DATE_UPDATE, F_NONE},
        {LIST_EMAIL_FROM, F_MAIL_FROM, F_MAIL_FROM, F_NONE},
        {LIST_EMAIL_SUBJECT, F_MAIL_SUBJECT, F_MAIL_SUBJECT, F_NONE},
        {LIST_EMAIL_TO, F_MAIL_TO, F_MAIL_TO, F_NONE},
        {LIST_EMAIL_RULES, F_MAIL_RULE, F_NONE, F_NONE},
        {LIST_INVITES, F_INVITES, F_INVITES, F_INVITES},
        {LIST_ABOUT, F_ABOUT, F_ABOUT, F_NONE},
        {LIST_TEASERS, F_TEASER_NAME, F_NONE, F_NONE},
        {LIST_FOLLOWS, F_FOLLOW, F_FOLLOW, F_NONE},
        {LIST_GREETINGS, F_GREETING, F_GREETING, F_NONE},
        {LIST_AGO, F_AGO, F_AGO, F_AGO},
        {LIST_MAXIM_LEADS, F_MAXIM_LEAD, F_MAXIM_LEAD, F_MAXIM_LEAD},
        {LIST_ADVICE, F_ADVICE_NAME, F_ADVICE_NAME, F_ADVICE_NAME},
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
    if (names_two_subjects(u, it))
        SET(it, KICKER_WORD);
    static const unsigned char classes[8] = {F_SAID,     F_PRONOUN, F_FIRST_PERSON, F_FINITE,
                                             F_FUNCTION, F_NONE,    F_NONE,         F_NONE};
    if (tells_speaker(u, it))
        SET(it, SAID);
    if (it->classes[2] && it->signs & SIGN_DIGIT)
        it->classes[2] -= count_minutes(u, it);
    if (it->classes[2] && !HAS(it, CAPS) && !HAS(it, TITLE_CASE))
        it->classes[2] -= count_named(u, it);
    for (int i = 1; i < 5; i++)
        if (it->classes[i])
            feature_set(&it->f, (enum feature)classes[i]);
    measure_classes(u, it);
    if (HAS(it, MAIL_FROM) && is_robot(u, it))
        SET(it, MAIL_ROBOT);
    if (it->classes[5] * 2 >= it->words && it->classes[5] >= 2)
        SET(it, NETWORKS);
}

/* "40 minuter i snitt", "3 200 ärenden om året", "98 % nöjda": a number, and of what in small
 * letters. */
static bool is_figure(const struct units *u, const struct unit *it)
{
    enum { WORDS = 8, WORD = 3 };
    const struct word *w = u->words + it->word;
    uint32_t i = 0;
    if (it->words < 2 || it->words > WORDS || it->mark != MARK_NONE || HAS(it, ANY_PHRASE) ||
        HAS(it, STOP) || HAS(it, DATE) || HAS(it, DATE_BARE) || HAS(it, TIME) || HAS(it, PHONE) ||
        HAS(it, AGO) || HAS(it, SCREEN) || HAS(it, LINKED))
        return false;
    while (i < it->words && (w[i].flags & (WORD_DIGIT | WORD_LETTER)) == WORD_DIGIT)
        i++;
    return i > 0 && i < it->words && !(w[i].flags & WORD_UPPER) && w[i].n >= WORD &&
           !(word_classes(&w[i]) & CLASS_MONTH);
}

/* A line that may be the headline of another article. */
static bool is_headline(const struct unit *it)
{
    return HAS(it, SHORT) && it->words >= 4 && HAS(it, UPPER) && it->mark == MARK_NONE &&
           (HAS(it, FUNCTION) || HAS(it, FINITE)) && !HAS(it, STEP) && !HAS(it, STOP) &&
           !HAS(it, COLON) && !HAS(it, EMAIL) && !HAS(it, FILE_NAME) && !HAS(it, BREADCRUMB) &&
           !HAS(it, COLUMNS) && !HAS(it, ANY_PHRASE) && !(HAS(it, QUESTION) && HAS(it, YOU));
}

/* "Om webbplatsen   Personuppgifter   Kakor": names of pages side by side. */
static bool is_link_row(const struct unit *it)
{
    return it->columns > 1 && HAS(it, COLUMNS) && it->mark == MARK_NONE && !HAS(it, LABEL) &&
           !HAS(it, SCREEN) && !HAS(it, NETWORKS) && !HAS(it, SHARE_WHOLE) &&
           !HAS(it, SHARE_EDGE) && !HAS(it, EMAIL) && !HAS(it, PHONE) && !HAS(it, COPYRIGHT) &&
           !HAS(it, DATE_IN) && !HAS(it, DATE) && !HAS(it, BYLINE_START) && !HAS(it, CAPTION_IN) &&
           !HAS(it, METADATA_EDGE) && !HAS(it, OTHER_WHOLE) && !HAS(it, SALE) && !it->classes[5] &&
           !(it->signs & SIGN_DIGIT) && !memchr(it->raw.p, '?', it->raw.n);
}

static void measure_alone(const struct units *u, struct unit *it)
{
    SET(it, UNIT);
    measure_ends(it);
    measure_length(it);
    measure_words(u, it);
    if (has_label(u, it))
        SET(it, LABEL);
    if (HAS(it, LABEL)) {
        const char *colon = memchr(it->raw.p, ':', it->raw.n);
        size_t at = (size_t)(colon - it->raw.p) + 2;
        if (at < it->raw.n && uni_is_lower(utf8_next(it->raw, &at)))
            SET(it, LABEL_LOWER);
    }
    if (is_credit_line(u, it))
        SET(it, CREDIT_LINE);
    measure_addresses(u, it);
    measure_menu(it);
    if (is_arrow(it))
        SET(it, ARROW);
    measure_date(u, it);
    measure_phrases(u, it);
    if (is_step(u, it))
        SET(it, STEP);
    if (it->figure || (it->signs & SIGN_DIGIT && is_figure(u, it)))
        SET(it, FIGURE);
    if (is_headline(it))
        SET(it, HEADLINE);
    if (is_link_row(it))
        SET(it, LINK_ROW);
    if (it->words > 1 && span_find(it->raw, SPAN(".....")) != SIZE_MAX)
        SET(it, LEADERS);
    if (it->mark != MARK_NONE)
        SET(it, MARKED);
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
    if (it->site)
        SET(it, TITLE_OF_SITE);
    it->same = 0xcbf29ce484222325u;
    for (uint32_t i = 0; i < it->words; i++)
        it->same = (it->same ^ u->words[it->word + i].hash) * 1099511628211u;
}

bool unit_is_text(const struct unit *it)
{
    return (HAS(it, LONG) && !HAS(it, HEAP)) ||
           (HAS(it, MIDDLE) && (HAS(it, STOP) || HAS(it, SENTENCES))) ||
           (it->mark == MARK_DASH && it->words > 6);
}

bool unit_is_body(const struct unit *it)
{
    /* counted, not asked one after the other: no processor could guess the answers */
    const int enough = HAS(it, LONG) + HAS(it, MIDDLE) * HAS(it, STOP);
    const int other = HAS(it, ANY_PHRASE) + HAS(it, HEAP) + HAS(it, COOKIE_IN) +
                      HAS(it, PAYWALL_IN) + HAS(it, COMMENTS_IN) + HAS(it, BYLINE_START) +
                      HAS(it, COOKIES_TWO) + HAS(it, STANDING) + HAS(it, WRITER) +
                      HAS(it, SALE_TWO) * !HAS(it, LONG);
    return enough && !other;
}

void units_measure(struct units *u)
{
    if (u->count == 0)
        return;
    for (size_t i = 0; i < u->count; i++)
        measure_alone(u, &u->list[i]);
    measure_threads(u);
    measure_mail(u);
    measure_rows(u);
    measure_speakers(u);
    measure_labels(u);
    measure_advice(u);
    measure_senders(u);
    measure_place(u);
    measure_repeats(u);
    measure_neighbours(u);
    measure_boxes(u);
    measure_unmarked(u);
    measure_comments(u);
    measure_boilerplate(u);
    measure_document(u);
    measure_captions(u);
    measure_foot(u);
}
