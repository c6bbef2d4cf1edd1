/* SPDX-License-Identifier: MIT
 *
 * Lexical features of one unit: which of the language's phrases and classes of words stand in it,
 * who is named and who speaks. The words themselves are data of lang/. */
#include "block/measure.h"

#include <string.h>

#include "base/banned.h"

/* -- speakers and names ------------------------------------------------------------------------ */

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

/* -- classes of words -------------------------------------------------------------------------- */

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

/* Bytes of the quotation mark " “ ” « or » at P, of LEFT bytes; 0: another sign. */
static size_t quote_bytes(const char *p, size_t left)
{
    if (*p == '"')
        return 1;
    if (*p == '\xC2' && left > 1 && (p[1] == '\xAB' || p[1] == '\xBB'))
        return 2;
    bool high = *p == '\xE2' && left > 2 && p[1] == '\x80';
    return high && (p[2] == '\x9C' || p[2] == '\x9D') ? 3 : 0;
}

/* Those of IT that stand between quotation marks: somebody else says them. */
static unsigned count_cited(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    unsigned count = 0;
    bool open = false;
    size_t at = 0;
    for (uint32_t i = 0; i < it->words; i++) {
        for (size_t n; at < w[i].at; at += n ? n : 1) {
            n = quote_bytes(it->raw.p + at, it->raw.n - at);
            open = open != (n > 0);
        }
        count += open && word_classes(&w[i]) & CLASS_FIRST_PERSON;
        at = w[i].at + w[i].n; /* no such mark inside a word */
    }
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

/* -- phrases ----------------------------------------------------------------------------------- */

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

/* The features that a phrase of each list gives: as all of the unit, at an end of it, inside. */
static const struct phrase_row {
    unsigned char list, whole, edge, in;
} phrase_rows[] = {
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
    {LIST_ISSUES, F_ISSUE, F_ISSUE, F_NONE},
    {LIST_FOLLOWS, F_FOLLOW, F_FOLLOW, F_NONE},
    {LIST_GREETINGS, F_GREETING, F_GREETING, F_NONE},
    {LIST_AGO, F_AGO, F_AGO, F_AGO},
    {LIST_MAXIM_LEADS, F_MAXIM_LEAD, F_MAXIM_LEAD, F_MAXIM_LEAD},
    {LIST_ADVICE, F_ADVICE_NAME, F_ADVICE_NAME, F_ADVICE_NAME},
};

/* The features of the phrases in IT. The first rows of the table are boilerplate. */
static void measure_fits(const struct units *u, struct unit *it)
{
    enum { BOILERPLATE = 10 };
    for (size_t i = 0; i < sizeof phrase_rows / sizeof *phrase_rows; i++) {
        const struct phrase_row *row = &phrase_rows[i];
        unsigned char fit = it->fits[row->list];
        if (fit == FIT_NONE || (row->list == LIST_BYLINE_LABELS && !names_writer(u, it)))
            continue;
        bool inside =
            fit == FIT_INSIDE ||
            (fit == FIT_END && (row->edge == F_BYLINE_START || row->edge == F_CAPTION_START));
        int f = inside ? row->in : fit == FIT_WHOLE ? row->whole : row->edge;
        feature_set(&it->f, (enum feature)f);
        if (i < BOILERPLATE && fit > FIT_INSIDE)
            SET(it, ANY_PHRASE);
        if (i > 0 && i < BOILERPLATE && fit > FIT_INSIDE)
            SET(it, ELSE_PHRASE);
    }
}

void measure_lexical(const struct units *u, struct unit *it)
{
    static const unsigned char by_class[] = {F_NONE, F_PRONOUN, F_FIRST_PERSON, F_FINITE,
                                             F_FUNCTION};
    measure_fits(u, it);
    if (names_two_subjects(u, it))
        SET(it, KICKER_WORD);
    if (tells_speaker(u, it))
        SET(it, SAID);
    if (it->classes[2] && it->signs & SIGN_DIGIT)
        it->classes[2] -= count_minutes(u, it);
    if (it->classes[2] && !HAS(it, QUOTED) && it->mark == MARK_NONE &&
        (it->signs & SIGN_WIDE || memchr(it->raw.p, '"', it->raw.n)))
        it->classes[2] -= count_cited(u, it);
    if (it->classes[2] && !HAS(it, CAPS) && !HAS(it, TITLE_CASE))
        it->classes[2] -= count_named(u, it);
    for (int i = 1; i < 5; i++)
        if (it->classes[i])
            feature_set(&it->f, (enum feature)by_class[i]);
    measure_classes(u, it);
    if (HAS(it, MAIL_FROM) && is_robot(u, it))
        SET(it, MAIL_ROBOT);
    if (it->classes[5] * 2 >= it->words && it->classes[5] >= 2)
        SET(it, NETWORKS);
}
