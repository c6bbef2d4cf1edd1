/* SPDX-License-Identifier: MIT
 *
 * The foot of a page: short lines under a line that names what they are (whom to ask, what to
 * subscribe to, files to load down), and the fact boxes that stand there though they belong to the
 * text. */
#include "block/measure.h"

#include "base/banned.h"

/* -- boxes that belong to the text ------------------------------------------------------------- */

/* "13.15 Samtal om sekretess": a line of a programme opens with a clock time. */
static bool tells_time(const struct unit *it)
{
    return HAS(it, TIME) && ascii_digit((unsigned char)it->raw.p[0]) && it->words > 1 &&
           !HAS(it, DATE) && !HAS(it, LINKED);
}

/* A line of a box of facts: a label with what it says, a figure, or what happens when. Behind
 * others, "Öppet: vardagar 7-16" is one too. */
static bool tells_fact(const struct unit *it, bool first)
{
    return it->mark == MARK_NONE && !HAS(it, EMAIL) && !HAS(it, PHONE) && !HAS(it, URL) &&
           !HAS(it, FILE_NAME) && !HAS(it, COPYRIGHT) && !HAS(it, SCREEN) && !HAS(it, MIDDLE) &&
           ((HAS(it, LABEL) && (!HAS(it, ANY_PHRASE) || (!first && HAS(it, CONTACT_EDGE)))) ||
            HAS(it, FIGURE) || tells_time(it));
}

/* The name of a box: a short line of its own over lines of facts, known or not. */
static bool names_box(const struct unit *it)
{
    return it->gap && HAS(it, SHORT) && it->mark == MARK_NONE && !HAS(it, STOP) &&
           (!HAS(it, QUESTION) || HAS(it, ONE_WORD)) && !HAS(it, COMMA) &&
           (HAS(it, BOX_START) || !HAS(it, ANY_PHRASE)) && !HAS(it, COPYRIGHT) &&
           !HAS(it, SCREEN) && !HAS(it, DATE) && !HAS(it, LABEL);
}

/* "Lisbeth Damgaard, 54 år": somebody and his age. */
static bool tells_age(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    for (uint32_t k = 2; HAS(it, GIVEN) && HAS(it, SHORT) && k < it->words; k++)
        if (w[k].flags & WORD_COMMA && w[k].n == 2 &&
            (w[k].flags & (WORD_DIGIT | WORD_LETTER)) == WORD_DIGIT)
            return true;
    return false;
}

/* A line of what is told of a person in a box. */
static bool tells_life(const struct unit *it)
{
    return it->mark == MARK_NONE && HAS(it, SHORT) && !HAS(it, ANY_PHRASE) && !HAS(it, EMAIL) &&
           !HAS(it, PHONE) && !HAS(it, URL) && !HAS(it, SCREEN) && !HAS(it, COPYRIGHT);
}

/* The box of a person behind the text: its name, who it is and how old, two lines or more. */
static void measure_life(struct units *u, size_t i)
{
    enum { LEAST = 2, MOST = 10 };
    size_t to = i + 1;
    if (u->list[to].gap > 1 || !tells_age(u, &u->list[to]))
        return;
    while (to < u->count && tells_life(&u->list[to]) && u->list[to].gap <= (to == i + 1))
        to++;
    if (to - i <= LEAST || to - i > MOST || (to < u->count && !u->list[to].gap))
        return;
    SET(&u->list[i], KEPT_HEAD);
    for (size_t k = i + 1; k < to; k++) {
        SET(&u->list[k], KEPT_BOX);
        SET(&u->list[k], IN_BOX);
    }
}

/* "Måndag: 8–16", "Tisdag: stängt": most of the lines FROM to TO (left out) open with a day. */
static bool tells_hours(const struct units *u, size_t from, size_t to)
{
    size_t days = 0;
    for (size_t k = from; k < to; k++)
        days += (word_classes(&u->words[u->list[k].word]) & CLASS_MONTH) != 0;
    return days * 2 > to - from;
}

/* Facts behind the text: a name, right under it three lines of facts or more (two, where the name
 * is one of a box), and a blank line. */
static void measure_facts(struct units *u, size_t i)
{
    const struct unit *head = &u->list[i];
    const size_t least = HAS(head, BOX_START) ? 2 : 3;
    size_t to = i + 1;
    while (to < u->count && tells_fact(&u->list[to], to <= i + 2) &&
           u->list[to].gap <= (to == i + 1))
        to++;
    if (to - i <= least || (to < u->count && !u->list[to].gap))
        return;
    if (tells_hours(u, i + 1, to)) {
        for (size_t k = i; k < to; k++)
            SET(&u->list[k], UNDER_CONTACT);
        return;
    }
    SET(&u->list[i], KEPT_HEAD);
    for (size_t k = i + 1; k < to; k++) {
        SET(&u->list[k], KEPT_BOX);
        if (!HAS(&u->list[k], LABEL))
            SET(&u->list[k], FIGURE);
    }
}

static void measure_box(struct units *u, size_t i)
{
    measure_facts(u, i);
    if (!HAS(&u->list[i], KEPT_HEAD))
        measure_life(u, i);
}

/* -- sections ---------------------------------------------------------------------------------- */

/* What a line of the foot may name: by its phrase, whole or at its edge. */
static const struct {
    unsigned char whole, edge, under;
} sections[] = {
    {F_CONTACT_WHOLE, F_CONTACT_EDGE, F_UNDER_CONTACT},
    {F_PROMO_WHOLE, F_PROMO_EDGE, F_UNDER_PROMO},
    {F_OTHER_WHOLE, F_OTHER_EDGE, F_UNDER_FILES},
    {F_METADATA_WHOLE, F_METADATA_WHOLE, F_UNDER_FILES}, /* "Bifogade filer" is both */
    {F_RELATED_WHOLE, F_RELATED_WHOLE, F_UNDER_FILES},
    {F_NAVIGATION_WHOLE, F_NAVIGATION_WHOLE, F_UNDER_FILES},
};

static bool has(const struct unit *it, unsigned char feature)
{
    return feature_has(&it->f, (enum feature)feature);
}

/* A line that some other phrase claims, or that ends a section by its form. */
static bool ends_section(const struct unit *it, size_t section)
{
    bool own = has(it, sections[section].whole) || has(it, sections[section].edge) ||
               (sections[section].under == F_UNDER_FILES && HAS(it, OTHER_WHOLE));
    return !HAS(it, SHORT) || (HAS(it, ANY_PHRASE) && !own && !HAS(it, EMAIL)) ||
           HAS(it, COPYRIGHT) || HAS(it, BREADCRUMB) || HAS(it, COLUMNS) || HAS(it, DATE) ||
           HAS(it, DATE_UPDATE) || HAS(it, THREAD) || HAS(it, KEPT_BOX) || HAS(it, KEPT_HEAD) ||
           HAS(it, TEASER_NAME) || it->mark != MARK_NONE;
}

static bool proves_contact(const struct unit *it)
{
    return HAS(it, EMAIL) || HAS(it, PHONE) || HAS(it, GIVEN) || HAS(it, POSTAL);
}

static bool proves_promo(const struct unit *it)
{
    return HAS(it, EMAIL) || HAS(it, YOU) || HAS(it, SALE);
}

/* What the lines FROM to TO (left out) prove to be: the feature of SECTION, or of what is sold
 * where "Vill du veta mer?" leads to no address; F_NONE. */
static int proved(const struct units *u, size_t from, size_t to, size_t section)
{
    const int under = sections[section].under;
    bool sold = false;
    for (size_t k = from; k < to; k++) {
        const struct unit *it = &u->list[k];
        if (under == F_UNDER_CONTACT ? proves_contact(it)
            : under == F_UNDER_PROMO ? proves_promo(it)
            : HAS(it, FILE_NAME)     ? true
                                     : k > from && HAS(it, OTHER_WHOLE) && HAS(it, SCREEN))
            return under;
        sold = sold || HAS(it, SALE);
    }
    return under == F_UNDER_CONTACT && sold ? F_UNDER_PROMO : F_NONE;
}

/* A line that may name the lines under it: no entry with a label of its own. */
static bool may_name(const struct unit *it)
{
    return HAS(it, SHORT) && HAS(it, ANY_PHRASE) && (!HAS(it, STOP) || HAS(it, PROMO_EDGE)) &&
           !HAS(it, LABEL) && !HAS(it, THREAD) && !HAS(it, COMMENT_BODY) && it->mark == MARK_NONE;
}

/* The lines right under unit I, which may name them; a blank line may stand between only where I
 * is nothing but such a name, or leads on. Returns the last of the section. */
static size_t measure_section(struct units *u, size_t i)
{
    const struct unit *head = &u->list[i];
    for (size_t s = 0; may_name(head) && s < sizeof sections / sizeof *sections; s++) {
        const bool whole = has(head, sections[s].whole);
        size_t to = i + 1;
        if (!whole && !has(head, sections[s].edge))
            continue;
        const size_t gap = whole || HAS(head, COLON) || HAS(head, QUESTION);
        while (to < u->count && u->list[to].gap <= (to == i + 1 ? gap : 0) &&
               !ends_section(&u->list[to], s))
            to++;
        int under = to > i + 1 ? proved(u, i, to, s) : F_NONE;
        if (under == F_NONE)
            continue;
        if (under == F_UNDER_CONTACT && to < u->count && !u->list[to].gap &&
            HAS(&u->list[to], PROMO_WHOLE)) { /* whom to ask for an offer: "Boka ett möte" */
            under = F_UNDER_PROMO;
            to++;
        }
        for (size_t k = i; k < to; k++)
            feature_set(&u->list[k].f, (enum feature)under);
        struct unit *over = &u->list[i - 1]; /* "Följ Sala kommun" */
        if (under == F_UNDER_PROMO && !head->gap && over->gap && HAS(over, TINY) &&
            !HAS(over, ANY_PHRASE) && !HAS(over, STOP) && over->mark == MARK_NONE)
            SET(over, UNDER_PROMO);
        return to - 1;
    }
    return i;
}

/* A line of nothing but networks. */
static bool is_networks(const struct unit *it)
{
    return it->words && it->classes[5] == it->words;
}

/* A line that asks to follow a sender on networks, or names them: no button to share. */
static bool follows(const struct unit *it)
{
    return (is_networks(it) && !HAS(it, PROMO_WHOLE)) || (HAS(it, FOLLOW) && HAS(it, SHORT));
}

/* Networks among the links at the bottom of a page, in the lines FROM to TO (left out), which no
 * blank line parts: they lead to the sender's pages. */
static void measure_links(struct units *u, size_t from, size_t to)
{
    size_t links = 0;
    for (size_t k = from; k < to; k++) {
        const struct unit *it = &u->list[k];
        links += HAS(it, NAVIGATION_WHOLE) || HAS(it, NAVIGATION_EDGE) || HAS(it, COPYRIGHT);
        if (HAS(it, SALE)) /* "E-post" is a field of a form to sign up with */
            return;
        if ((HAS(it, SHARE_WHOLE) || HAS(it, SHARE_EDGE)) && !follows(it))
            return;
    }
    for (size_t k = from; links && k < to; k++)
        if (follows(&u->list[k]))
            SET(&u->list[k], FOOT_LINK);
}

/* The fields of a form in the lines FROM to TO (left out), over its button: "Förnamn", "E-post",
 * "Jag vill prenumerera". */
static void measure_sign_up(struct units *u, size_t from, size_t to)
{
    enum { FIELDS = 3 };
    for (size_t k = from; k < to; k++) {
        const struct unit *button = &u->list[k];
        if (!HAS(button, SALE) || !HAS(button, SHORT) || HAS(button, STOP))
            continue;
        for (size_t i = k; i-- > from && i + FIELDS >= k;) {
            struct unit *it = &u->list[i];
            bool field = HAS(it, TINY) && it->mark == MARK_NONE && !HAS(it, STOP) &&
                         !HAS(it, GIVEN) && !HAS(it, RELATED_WHOLE) && !HAS(it, COPYRIGHT) &&
                         (!HAS(it, ANY_PHRASE) || HAS(it, SCREEN) || HAS(it, CONTACT_WHOLE) ||
                          HAS(it, PROMO_WHOLE) || HAS(it, COMMENTS_WHOLE));
            if (!field)
                break;
            SET(it, UNDER_PROMO);
            SET(&u->list[k], UNDER_PROMO);
        }
    }
}

static bool is_comments(const struct unit *it)
{
    return HAS(it, COMMENTS_WHOLE) || (HAS(it, COMMENTS_EDGE) && HAS(it, SHORT));
}

/* A field of the form for comments: "Namn", "E-post", "Din kommentar". */
static bool in_form(const struct units *u, size_t i)
{
    const struct unit *it = &u->list[i];
    return HAS(it, AFTER_BODY) && HAS(it, TINY) && !it->gap && !it[1].gap && !HAS(it, STOP) &&
           (is_comments(it - 1) || HAS(it - 1, TALK)) && is_comments(it + 1) &&
           (HAS(it, SCREEN) || HAS(it, PROMO_WHOLE) || HAS(it, CONTACT_EDGE));
}

/* "Få koll på vården varje morgon" right over "Skriv upp dig på vårt nyhetsbrev". */
static bool heads_offer(const struct unit *it)
{
    const struct unit *next = it + 1;
    return HAS(it, AFTER_BODY) && it->gap && !next->gap && HAS(it, SHORT) && HAS(it, UPPER) &&
           !HAS(it, ANY_PHRASE) && it->mark == MARK_NONE && !HAS(it, LABEL) && !HAS(it, DATE) &&
           !HAS(it, NAME) && !HAS(it, KEPT_HEAD) && !HAS(it, TALK) && !HAS(it, THREAD) &&
           HAS(next, SHORT) && (HAS(next, PROMO_EDGE) || HAS(next, PROMO_WHOLE)) &&
           (HAS(next, SALE) || HAS(next, YOU));
}

void measure_foot(struct units *u)
{
    for (size_t i = 1, to; i < u->count; i = to) {
        for (to = i + 1; to < u->count && !u->list[to].gap;)
            to++;
        if (HAS(&u->list[i], TAIL)) {
            measure_links(u, i, to);
            measure_sign_up(u, i, to);
        }
    }
    for (size_t i = 1; i < u->count; i++) {
        if (!HAS(&u->list[i], AFTER_BODY))
            continue;
        if (names_box(&u->list[i]) && i + 1 < u->count)
            measure_box(u, i);
        i = measure_section(u, i);
    }
    for (size_t i = 1; i + 1 < u->count; i++) {
        if (in_form(u, i))
            SET(&u->list[i], TALK);
        if (heads_offer(&u->list[i]))
            SET(&u->list[i], UNDER_PROMO);
    }
}
