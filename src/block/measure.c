/* SPDX-License-Identifier: MIT
 *
 * Features of units, which the rules ask for: the way through the rooms that measure each unit
 * alone (form.c, addresses.c, lexical.c) and those that measure several together. Nothing is
 * decided here, and no word of a language stands here. */
#include "block/measure.h"

#include <string.h>

#include "base/banned.h"

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

/* What is known of IT since it was made: its mark, and from what it was cut. */
static void measure_made(struct unit *it)
{
    if (it->mark != MARK_NONE)
        SET(it, MARKED);
    if (it->mark == MARK_BULLET)
        SET(it, BULLET);
    if (it->mark == MARK_DASH)
        SET(it, DASH);
    if (it->mark == MARK_NUMBER || it->mark == MARK_LETTER)
        SET(it, COUNTED);
    if (it->words == 0)
        SET(it, DIVIDER);
    if (it->glued)
        SET(it, GLUED);
    if (it->credit)
        SET(it, CREDIT);
    if (it->site)
        SET(it, TITLE_OF_SITE);
}

static void measure_alone(const struct units *u, struct unit *it)
{
    SET(it, UNIT);
    measure_form(u, it);
    measure_addresses(u, it);
    measure_trail(it);
    measure_date(u, it);
    measure_lexical(u, it);
    if (it->figure || (it->signs & SIGN_DIGIT && is_figure(u, it)))
        SET(it, FIGURE);
    if (is_headline(it))
        SET(it, HEADLINE);
    if (is_link_row(it))
        SET(it, LINK_ROW);
    if (it->words > 1 && span_find(it->raw, SPAN(".....")) != SIZE_MAX)
        SET(it, LEADERS);
    measure_made(it);
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
    measure_letters(u);
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
