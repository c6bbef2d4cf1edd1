/* SPDX-License-Identifier: MIT
 *
 * What a site sets round its articles, in several lines each: contact boxes, teasers for other
 * articles, what a subscription offers, subjects, menus. */
#include "block/measure.h"

#include "base/banned.h"

/* What stands after the first address of somebody to ask, in the second half of the source, where
 * most of the running text is over. */
static void measure_contact(struct units *u)
{
    enum { REST = 3 }; /* the text goes on when more than a third of it is still to come */
    bool after = false;
    size_t words = 0, seen = 0;
    for (size_t i = 0; i < u->count; i++)
        words += unit_is_body(&u->list[i]) ? u->list[i].words : 0;
    for (size_t i = 0; i < u->count / 2; i++)
        seen += unit_is_body(&u->list[i]) ? u->list[i].words : 0;
    for (size_t i = u->count / 2; i < u->count; i++) {
        struct unit *it = &u->list[i];
        if (after)
            SET(it, AFTER_CONTACT);
        seen += unit_is_body(it) ? it->words : 0;
        after = after || ((HAS(it, CONTACT_WHOLE) || HAS(it, CONTACT_EDGE) || HAS(it, PHONE) ||
                           HAS(it, EMAIL)) &&
                          HAS(it, SHORT) && !HAS(it, IN_BOX) && (words - seen) * REST < words);
    }
}

/* Short lines under "Läs också", up to a blank line; where none follows, the text may go on. */
static void measure_teasers(struct units *u)
{
    for (size_t i = 0; i + 1 < u->count; i++) {
        bool more = HAS(&u->list[i], RELATED_EDGE) && HAS(&u->list[i], SHORT) &&
                    HAS(&u->list[i], AFTER_BODY) && !HAS(&u->list[i], STOP) &&
                    !HAS(&u->list[i], LABEL);
        bool named = HAS(&u->list[i], TEASER_NAME) && HAS(&u->list[i], AFTER_BODY);
        if (!HAS(&u->list[i], RELATED_WHOLE) && !more && !named) /* "Fler krönikor av Eva Ek" */
            continue;
        size_t to = i + 1;
        while (to < u->count &&
               u->list[to].gap <=
                   (to == i + 1 && (HAS(&u->list[to], LINKED) || HAS(&u->list[to], NUMBER_ONLY))) &&
               HAS(&u->list[to], SHORT) && !HAS(&u->list[to], STOP) &&
               !(HAS(&u->list[to], COLUMNS) && u->list[to].columns > 1) &&
               !HAS(&u->list[to], ANY_PHRASE) && !HAS(&u->list[to], COPYRIGHT))
            to++;
        bool closed = to == u->count || u->list[to].gap > 0 ||
                      (HAS(&u->list[i], AFTER_BODY) && HAS(&u->list[to], ANY_PHRASE));
        for (size_t k = i + 1; k < to && closed; k++)
            SET(&u->list[k], UNDER_TEASER);
    }
}

static bool is_paywall(const struct unit *it)
{
    return HAS(it, PAYWALL_WHOLE) || HAS(it, PAYWALL_EDGE) || HAS(it, PAYWALL_IN);
}

/* What a subscription offers: the short lines under a notice that the reading stops here, up to a
 * blank line before one without a mark. */
static void measure_offers(struct units *u)
{
    for (size_t i = 0; i + 1 < u->count; i++) {
        if (!is_paywall(&u->list[i]) || !HAS(&u->list[i], AFTER_BODY))
            continue;
        for (size_t k = i + 1; k < u->count; k++) {
            struct unit *it = &u->list[k];
            bool offer = it->mark == MARK_BULLET || HAS(it, SALE) || (!it->gap && HAS(it, TINY));
            bool other = HAS(it, ANY_PHRASE) && !HAS(it, PROMO_WHOLE);
            if (!offer || !HAS(it, SHORT) || is_paywall(it) || other)
                break;
            SET(it, UNDER_PAYWALL);
        }
    }
}

/* Subjects one under the other, under "Ämnen", "Taggar". */
static void measure_tags(struct units *u)
{
    for (size_t i = 0; i + 1 < u->count; i++) {
        bool names = HAS(&u->list[i], METADATA_WHOLE) ||
                     (HAS(&u->list[i], METADATA_EDGE) && !HAS(&u->list[i], LABEL) &&
                      HAS(&u->list[i + 1], TINY));
        if (!names || !HAS(&u->list[i], AFTER_BODY) || !HAS(&u->list[i], SHORT) ||
            HAS(&u->list[i], STOP) || HAS(&u->list[i], OTHER_WHOLE) ||
            u->list[i].signs & SIGN_DIGIT)
            continue;
        const struct unit *next = &u->list[i + 1]; /* all of them in one line */
        if (HAS(&u->list[i], ONE_WORD) && !next->gap && HAS(next, SHORT) && !HAS(next, STOP) &&
            !HAS(next, ANY_PHRASE))
            SET(&u->list[i + 1], UNDER_TAGS);
        for (size_t k = i + 1; k < u->count; k++) {
            const struct unit *it = &u->list[k];
            bool row = k == i + 1 && !it->gap && HAS(it, SHORT) && !HAS(it, ANY_PHRASE);
            if (it->gap > (k == i + 1) || (it->words > 3 && !row) || HAS(it, STOP) ||
                HAS(it, ELSE_PHRASE) || HAS(it, NAVIGATION_WHOLE) || HAS(it, TEASER_NAME) ||
                HAS(it, DATE))
                break;
            SET(&u->list[k], UNDER_TAGS);
            SET(&u->list[i], UNDER_TAGS);
        }
    }
}

/* Names of sections one under the other, before the text: four or more, one of them known. */
static void measure_menus(struct units *u)
{
    enum { LEAST = 4 };
    for (size_t i = 0; i < u->count && HAS(&u->list[i], BEFORE_BODY);) {
        size_t to = i, known = 0, last = i; /* behind the last known: the title may stand below */
        for (; to < u->count && HAS(&u->list[to], BEFORE_BODY); to++) {
            const struct unit *it = &u->list[to];
            if (!HAS(it, TINY) || HAS(it, STOP) || HAS(it, QUESTION) || HAS(it, DATE) ||
                HAS(it, DATE_BARE) || HAS(it, BYLINE_START) || HAS(it, GIVEN) || HAS(it, LABEL) ||
                HAS(it, SAME_EARLIER) || HAS(it, SCREEN) || HAS(it, METADATA_WHOLE) ||
                (HAS(it, SHARE_WHOLE) && i > 0) || (to > i && it->gap))
                break;
            known += HAS(it, ANY_PHRASE);
            last = HAS(it, ANY_PHRASE) ? to + 1 : last;
        }
        /* those that open the source, and a blank line below: one that is known is enough */
        bool top = i == 0 && to < u->count && u->list[to].gap && last == to;
        const size_t least = top && known > 1 ? LEAST - 1 : LEAST;
        for (size_t k = i; last - i >= least && known + top > 1 && k < last; k++)
            SET(&u->list[k], MENU);
        i = to > i ? to : i + 1;
    }
}

/* "LEDIGT JOBB HOS OSS" over one brief paragraph, and nothing else up to the next blank line. */
static bool is_notice(const struct units *u, size_t i)
{
    const struct unit *it = &u->list[i];
    return i + 1 < u->count && it->gap && HAS(it, CAPS) && HAS(it, SHORT) && !HAS(it, ONE_WORD) &&
           !HAS(it, STOP) && it->mark == MARK_NONE && !HAS(it, ANY_PHRASE) && !HAS(it, GIVEN) &&
           !it[1].gap && HAS(it + 1, STOP) && !HAS(it + 1, LONG) && it[1].mark == MARK_NONE &&
           (i + 2 == u->count || it[2].gap);
}

/* Further notices of a newsletter: two or more next to each other, behind the article, whose own
 * headings are not in capitals. */
static void measure_notices(struct units *u)
{
    enum { LEAST = 2 };
    size_t i = u->count, first = u->count, count = 0;
    while (i-- > 1 && !HAS(&u->list[i], LONG))
        if (is_notice(u, i) && (count == 0 || first == i + 2)) {
            first = i;
            count++;
        }
    for (; count >= LEAST && i > 0; i--)
        if (HAS(&u->list[i], CAPS) && HAS(&u->list[i], NEXT_TEXT) && !HAS(&u->list[i], BEFORE_BODY))
            return;
    for (size_t k = first; count >= LEAST && k < first + 2 * count; k++)
        SET(&u->list[k], NOTICE);
}

/* "ANNONS" over a line or two between blank lines, in the middle of the text. */
static void measure_advertisements(struct units *u)
{
    for (size_t i = 0; i + 2 < u->count; i++) {
        struct unit *it = &u->list[i], *next = it + 1;
        if (HAS(it, PROMO_WHOLE) && it->gap && HAS(it, TINY) && !HAS(it, AFTER_BODY) &&
            !HAS(it, BEFORE_BODY) && !next->gap && next[1].gap && HAS(next, SHORT) &&
            !HAS(next, FIRST_PERSON) && !HAS(next, SAID) && next->mark == MARK_NONE)
            SET(next, UNDER_PROMO);
    }
}

void measure_boilerplate(struct units *u)
{
    measure_notices(u);
    measure_advertisements(u);
    measure_contact(u);
    measure_teasers(u);
    measure_offers(u);
    measure_tags(u);
    measure_menus(u);
}
