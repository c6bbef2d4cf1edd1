/* SPDX-License-Identifier: MIT
 *
 * Where a unit stands: before, in or after the main stretch of running text, what its neighbours
 * are, and the runs and counts of marks that it is part of. */
#include "block/measure.h"

#include "base/banned.h"

/* -- neighbours -------------------------------------------------------------------------------- */

static const struct unit *unit_at(const struct units *u, size_t i)
{
    return i < u->count ? &u->list[i] : NULL;
}

/* Lines that belong to the text though they are none. */
static bool in_row(const struct unit *it)
{
    return HAS(it, AMOUNT) || HAS(it, TALLY) || HAS(it, CODE);
}

/* A line of the kind that stands over and under a teaser: no running text, no sentence. */
static bool is_bare(const struct unit *it)
{
    return it && !unit_is_body(it) && it->mark != MARK_DASH && !HAS(it, STOP) && !HAS(it, COLON) &&
           !HAS(it, STEP) && !HAS(it, TABLE_ROW) && !HAS(it, UNMARKED) && !HAS(it, ASKED) &&
           !HAS(it, FIGURES) && !HAS(it, LABEL_RUN) && !HAS(it, LOWER) && !in_row(it);
}

/* What the running text of unit I adds to a stretch: its words. A short paragraph between two bare
 * lines may be a teaser and counts for less, and so does a longer one under two of them (a title
 * and who wrote it, a picture and a title). */
static int text_density(const struct units *u, size_t i)
{
    enum { WORDS_MOST = 60, BRIEF = 36, TEASER = 20, TEASER_LONG = 30 };
    const struct unit *it = &u->list[i];
    int words = (int)unit_length(it);
    words = words < WORDS_MOST ? words : WORDS_MOST;
    int less = 0;
    bool listed = i && u->list[i - 1].mark != MARK_NONE; /* the text goes on after a list */
    if (it->mark == MARK_NONE && !listed && is_bare(unit_at(u, i - 1)) &&
        is_bare(unit_at(u, i + 1)))
        less = i > 1 && is_bare(unit_at(u, i - 2)) ? TEASER_LONG : words < BRIEF ? TEASER : 0;
    return words > less ? words - less : 0;
}

/* What unit I adds to a stretch of running text, or the price of a line that is none. */
static int density(const struct units *u, size_t i)
{
    enum { LINE = -8, ENTRY = -2, PHRASE = -12, HEAD = -30 };
    const struct unit *it = &u->list[i], *next = unit_at(u, i + 1);
    if (HAS(it, THREAD) || HAS(it, MAIL_NOTE) || HAS(it, FRONT))
        return HEAD;
    if (unit_is_body(it) || (it->mark == MARK_DASH && it->words > 6))
        return text_density(u, i);
    if (HAS(it, COPYRIGHT) || HAS(it, COMMENTS_WHOLE))
        return HEAD;
    if (HAS(it, LABEL_RUN) || HAS(it, FIGURES))
        return -1;
    if (HAS(it, UNMARKED) || HAS(it, ASKED) || (HAS(it, TABLE_ROW) && it->columns > 1))
        return 0;
    if (HAS(it, ANY_PHRASE) || HAS(it, SCREEN))
        return PHRASE;
    if (it->mark != MARK_NONE || in_row(it) || (HAS(it, LOWER) && it->words > 2))
        return it->words > 6 ? 0 : ENTRY;
    if (next && (unit_is_body(next) || next->mark != MARK_NONE || HAS(next, LABEL_RUN) ||
                 HAS(next, UNMARKED) || HAS(next, FIGURES)))
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
        sum += density(u, i);
        if (sum > best) {
            best = sum;
            *first = from;
            *last = i;
        }
    }
    return best > 0;
}

/* A line of the notice that stops the reading counts for nothing: the list may stand below it. */
static bool is_paywall_line(const struct unit *it)
{
    return HAS(it, PAYWALL_WHOLE) || HAS(it, PAYWALL_EDGE) || HAS(it, PAYWALL_IN) ||
           HAS(it, SALE_TWO);
}

/* A list that a sentence with a colon leads to belongs to the text, though a line of boilerplate
 * may stand before it: the last unit of such a list right after LAST, or LAST. */
static size_t list_after(const struct units *u, size_t last)
{
    enum { NEAR = 4, FAR = 12, ENTRIES = 2 };
    for (size_t i = last + 1; i + 1 < u->count && u->list[i].mark == MARK_NUMBER; i += 2) {
        const struct unit *text = &u->list[i + 1]; /* "5. Be om ursäkt", and a brief sentence */
        if (text->mark != MARK_NONE || !HAS(text, STOP) || HAS(text, ANY_PHRASE))
            break;
        last = i + 1;
    }
    for (size_t i = last + 1, near = 0; i < u->count && near < NEAR && i <= last + FAR; i++) {
        const struct unit *it = &u->list[i];
        near += !is_paywall_line(it) && !HAS(it, FIGURES) && !HAS(it, PROMO_WHOLE) &&
                !(HAS(it, STOP) && !HAS(it, ANY_PHRASE));
        size_t to = i + 1, ended = 0;
        while (to < u->count && (u->list[to].mark != MARK_NONE || HAS(&u->list[to], UNMARKED) ||
                                 HAS(&u->list[to], TALLY)))
            ended += HAS(&u->list[to++], STOP);
        bool advice = to > i + ENTRIES && HAS(&u->list[to - 1], UNMARKED);
        bool told = to > i + ENTRIES && ended == to - i - 1 && it->mark == MARK_NONE &&
                    HAS(it, SHORT) && HAS(it, UPPER) && !HAS(it, ANY_PHRASE) && !HAS(it, STOP);
        if (advice || told ||
            (HAS(it, COLON) && HAS(it, FINITE) && !HAS(it, ANY_PHRASE) && to > i + ENTRIES))
            return to - 1;
    }
    return last;
}

/* How surely a line after the text says that the article is over. */
static int farewell(const struct unit *it)
{
    enum { BARE = 1, PHRASE = 2, SURE = 4 };
    if (HAS(it, COPYRIGHT) || HAS(it, COMMENTS_WHOLE) || HAS(it, THREAD))
        return SURE;
    if (HAS(it, ANY_PHRASE) || HAS(it, SCREEN) || HAS(it, NETWORKS) || HAS(it, PHONE) ||
        (HAS(it, EMAIL) && HAS(it, SHORT)))
        return PHRASE;
    bool bare = is_bare(it) && it->mark == MARK_NONE && !HAS(it, LABEL) && !HAS(it, NAME) &&
                !HAS(it, DATE) && !HAS(it, BYLINE_START) && !it->columns;
    return bare ? BARE : 0;
}

/* The page goes on after the text ended at unit LAST: with what stands at the foot of a page. */
static void measure_tail(struct units *u, size_t last)
{
    enum { SOME = 4, DEEP = 8 }; /* one line may stand inside an article too */
    int signs = 0;
    for (size_t i = last + 1; i < u->count; i++) {
        struct unit *it = &u->list[i];
        if (signs >= SOME)
            SET(it, TAIL);
        if (signs >= DEEP)
            SET(it, DEEP_TAIL);
        signs += farewell(it);
    }
}

void measure_place(struct units *u)
{
    enum { FAR = 14, TOP = 4 };
    size_t first = u->count, last = u->count;
    bool found = main_stretch(u, &first, &last);
    while (found && first < last && !unit_is_body(&u->list[first]))
        first++;
    while (found && last > first && !unit_is_body(&u->list[last]))
        last--;
    if (found)
        last = list_after(u, last);
    for (size_t i = 0; i < u->count; i++) {
        struct unit *it = &u->list[i];
        if (i <= first)
            SET(it, BEFORE_BODY);
        if (found && i > last)
            SET(it, AFTER_BODY);
        if (found && i > first && i <= first + TOP)
            SET(it, NEAR_TOP);
        if (found && i + FAR < first)
            SET(it, FAR_BEFORE);
        if (found && i > last + FAR)
            SET(it, FAR_AFTER);
        if (it->gap)
            SET(it, GAP);
    }
    if (found)
        measure_tail(u, last);
    SET(&u->list[0], FIRST);
    SET(&u->list[u->count - 1], LAST);
}

static void measure_next(struct unit *it, const struct unit *next)
{
    if (next->gap)
        SET(it, GAP_AFTER);
    if (next->glued)
        SET(it, CUT);
    if (unit_is_text(next))
        SET(it, NEXT_TEXT);
    if (next->mark == MARK_DASH)
        SET(it, NEXT_DASH);
    if (next->mark == MARK_DASH && HAS(next, SAID))
        SET(it, NEXT_SAID);
    if (next->mark != MARK_NONE || HAS(next, UNMARKED) || HAS(next, FIGURES))
        SET(it, NEXT_MARK);
    if (HAS(next, LABEL) && !next->gap)
        SET(it, NEXT_LABEL);
    if (HAS(next, SHORT))
        SET(it, NEXT_SHORT);
    if (HAS(next, DATE) || HAS(next, DATE_BARE))
        SET(it, NEXT_DATE);
    if (HAS(next, DATE) || (HAS(next, BYLINE_START) && HAS(next, SHORT)))
        SET(it, NEXT_HEAD);
    if (HAS(next, LOWER))
        SET(it, NEXT_LOWER);
    if (HAS(next, PART_OF_TEXT) && HAS(next, MIDDLE) && HAS(next, STOP) && !next->gap)
        SET(it, NEXT_PULL);
    if (!next->gap && !next->glued && HAS(next, SHORT) && !HAS(next, STOP) && next->words <= 8)
        SET(it, NEXT_ROLE);
    if (HAS(it, SAID) && HAS(it, COLON) && it->words <= 6 && (HAS(next, DATE) || HAS(next, TIME)))
        SET(it, COMMENT_HEAD);
    if (!next->gap && HAS(next, FILE_NAME))
        SET(it, NEXT_FILE);
    if (!next->gap && (HAS(next, COOKIES_TWO) || HAS(next, COOKIE_IN) || HAS(next, COOKIE_EDGE)))
        SET(it, NEXT_CONSENT);
    bool offer = HAS(next, PROMO_WHOLE) || HAS(next, PROMO_EDGE);
    if (!next->gap && ((HAS(next, SALE_TWO) && !offer) || HAS(next, PAYWALL_EDGE)) &&
        !HAS(next, LONG))
        SET(it, NEXT_SALE);
    if (!next->gap && HAS(next, CAPTION_START) && HAS(next, SHORT) && !HAS(next, SENTENCES))
        SET(it, NEXT_CREDIT);
    if (it->gap && !next->gap && HAS(it, TINY) && HAS(it, UPPER) && HAS(next, SHORT) &&
        next->words > 3 && HAS(next, UPPER) && !HAS(next, STOP) && !HAS(next, COLON) &&
        !HAS(next, DATE) && !HAS(next, SCREEN) && next->mark == MARK_NONE && !next->glued)
        SET(it, OVER_HEADLINE);
    if (!next->gap && HAS(next, CAPTION_IN) && !HAS(next, CAPTION_START) && !HAS(next, LONG))
        SET(it, NEXT_CAPTION);
    bool counted = it->mark >= MARK_NUMBER && it->mark == next->mark;
    if (counted && next->number == it->number + 1)
        SET(it, COUNT_NEXT);
}

static void measure_previous(struct unit *it, const struct unit *before)
{
    if (HAS(before, COLON))
        SET(it, PREV_COLON);
    if (HAS(before, STOP) && !it->gap)
        SET(it, PREV_SENTENCE);
    if (HAS(before, SHORT) && before->mark == MARK_NONE)
        SET(it, PREV_SHORT);
    if (!it->gap && before->gap && HAS(it, COLON) && HAS(it, UPPER) && it->words > 4 &&
        it->mark == MARK_NONE && HAS(before, SHORT) && HAS(before, UPPER) &&
        before->mark == MARK_NONE && !HAS(before, STOP) && !HAS(before, COLON))
        SET(it, UNDER_HEAD);
    if (!it->gap && !HAS(before, COLUMNS) &&
        (HAS(before, COOKIES_TWO) || HAS(before, COOKIE_IN) || HAS(before, COOKIE_EDGE)))
        SET(it, PREV_CONSENT);
    bool capitals = HAS(before, GIVEN) && HAS(before, CAPS) && before->words <= 4;
    if ((HAS(before, NAME) || capitals) && !HAS(before, COPYRIGHT) && !it->gap &&
        (HAS(before, GIVEN) || HAS(it, AFTER_BODY)))
        SET(it, PREV_NAME);
    if (HAS(before, BYLINE_START) && HAS(before, SHORT) && (!it->gap || HAS(it, CAPTION_START)))
        SET(it, PREV_BYLINE);
    if (it->glued && it->signs & SIGN_DIGIT && HAS(before, DATE))
        SET(it, BESIDE_DATE);
    if (HAS(before, TITLE_OF_SITE))
        SET(it, SITE);
    if (HAS(before, MEMBER) && !it->gap)
        SET(it, PREV_MEMBER);
    if (HAS(before, CAPTION_START) || HAS(before, CAPTION_IN) || HAS(before, BYLINE_START) ||
        HAS(before, SHARE_WHOLE) || HAS(before, SHARE_EDGE))
        SET(it, PREV_CREDIT);
    if (HAS(before, MAXIM_LEAD))
        SET(it, PREV_MAXIM);
    if (HAS(before, QUESTION))
        SET(it, PREV_QUESTION);
    bool somebody = HAS(it, NAME) || HAS(it, GIVEN) || it->mark == MARK_DASH || HAS(it, ONE_WORD);
    if (HAS(before, PART_OF_TEXT) && (!it->gap || (HAS(before, QUOTED) && somebody)))
        SET(it, PREV_PULL);
    bool counted = it->mark >= MARK_NUMBER && it->mark == before->mark;
    if (counted && before->number + 1 == it->number)
        SET(it, COUNT_PREV);
}

/* "– Vi kjente oss ikke igjen": what somebody says, as papers set it over a paragraph: alone,
 * brief, not ended and not told whose it is, running text above and below it. */
static bool is_called(const struct units *u, size_t i)
{
    const struct unit *it = &u->list[i];
    return it->mark == MARK_DASH && i > 0 && i + 1 < u->count && it->gap && it[1].gap &&
           it[1].mark == MARK_NONE && HAS(it, SHORT) && HAS(it, UPPER) && it->words > 2 &&
           !HAS(it, STOP) && !HAS(it, QUESTION) && !HAS(it, COLON) && !HAS(it, COMMA) &&
           !HAS(it, SAID) && !HAS(it, QUOTED) && !HAS(it, EMAIL) && !HAS(it, LINKED) &&
           unit_is_body(it + 1) && (unit_is_text(it - 1) || HAS(it - 1, STOP));
}

/* A run: units with one kind of mark next to each other, at most one blank line between each. */
static void measure_run(struct units *u, size_t from, size_t to)
{
    bool said = false, at_length = true;
    for (size_t i = from; i < to; i++) {
        said = said || HAS(&u->list[i], SAID);
        at_length = at_length && HAS(&u->list[i], SENTENCES) && u->list[i].mark == MARK_DASH;
    }
    const struct unit *before = from ? &u->list[from - 1] : NULL;
    if (before && HAS(before, QUESTION) && at_length)
        said = true; /* an answer in several paragraphs */
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

/* "LinkedIn" alone: no button beside those of other networks. */
static bool names_network(const struct units *u, size_t i)
{
    const struct unit *it = &u->list[i];
    return it->words == 1 && it->classes[5] && !HAS(it, LINKED) &&
           (i == 0 || (!it[-1].classes[5] && !HAS(it - 1, SHARE_WHOLE) && !HAS(it - 1, SCREEN))) &&
           (i + 1 == u->count || (!it[1].classes[5] && !HAS(it + 1, SCREEN)));
}

void measure_neighbours(struct units *u)
{
    for (size_t i = 0; i < u->count; i++) {
        if (names_network(u, i))
            SET(&u->list[i], NETWORK_NAME);
        if (is_called(u, i))
            SET(&u->list[i], CALLED);
        if (i + 1 < u->count)
            measure_next(&u->list[i], &u->list[i + 1]);
        else
            SET(&u->list[i], GAP_AFTER);
        if (i)
            measure_previous(&u->list[i], &u->list[i - 1]);
    }
    measure_runs(u);
    measure_counts(u);
}
