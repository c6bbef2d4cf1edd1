/* SPDX-License-Identifier: MIT
 *
 * Readers' comments: a run of them with who wrote and when, or with the buttons under each; and
 * what stands behind a line that counts them. */
#include "block/measure.h"

#include "base/banned.h"

/* -- threads ----------------------------------------------------------------------------------- */

enum { COMMENT_LINES = 4 }; /* of a comment's head, and paragraphs of its text */

static bool tells_who_or_when(const struct unit *it)
{
    return HAS(it, NAME) || HAS(it, GIVEN) || HAS(it, DATE) || HAS(it, DATE_BARE) || HAS(it, TIME);
}

/* The first unit of the comment whose buttons are unit I: a name or a time, perhaps a role, and
 * what is said; I itself when nothing of the kind stands there. */
static size_t comment_start(const struct units *u, size_t i)
{
    size_t at = i, texts = 0, heads = 0;
    bool told = false;
    while (at > 0 && i - at < 2 && HAS(&u->list[at - 1], SCREEN) && !HAS(&u->list[at - 1], THREAD))
        at--; /* other buttons on lines of their own */
    while (at > 0 && unit_says(&u->list[at - 1]) && !HAS(&u->list[at - 1], THREAD) &&
           texts < COMMENT_LINES) {
        texts++;
        at--;
    }
    while (at > 0 && !unit_says(&u->list[at - 1]) && !HAS(&u->list[at - 1], THREAD) &&
           !HAS(&u->list[at - 1], COMMENTS_WHOLE) && !HAS(&u->list[at - 1], COMMENTS_EDGE) &&
           !HAS(&u->list[at - 1], SCREEN) && u->list[at - 1].mark == MARK_NONE &&
           heads < COMMENT_LINES) {
        told = told || tells_who_or_when(&u->list[at - 1]);
        heads++;
        at--;
    }
    return texts && told ? at : i;
}

/* "Inger Falk", "Bibliotekarie", "3 d": what a reader is between the name and the time, unit I. */
static bool has_role_between(const struct units *u, size_t i)
{
    const struct unit *it = &u->list[i], *role = i > 1 ? it - 1 : NULL;
    return role && !it->gap && !role->gap && HAS(role, SHORT) && !unit_says(role) &&
           role->mark == MARK_NONE && HAS(role - 1, NAME) && HAS(role - 1, SHORT);
}

/* "Kajan 3 oktober, 14:02": who and when on one line, a name of three words at most. */
static bool tells_who_and_when(const struct unit *it)
{
    enum { WORDS = 9 };
    return HAS(it, TIME) && HAS(it, DAY_IN) && HAS(it, UPPER) && HAS(it, SHORT) && it->words > 3 &&
           it->words <= WORDS && !HAS(it, STOP) && !HAS(it, LABEL) && !HAS(it, FINITE) &&
           it->mark == MARK_NONE && !HAS(it, DATE) &&
           ascii_digit((unsigned char)it->raw.p[it->raw.n - 1]);
}

/* A line that heads a comment: who and when, on one line or on two, after running text. */
static bool heads_comment(const struct units *u, size_t i)
{
    const struct unit *it = &u->list[i], *who = i ? &u->list[i - 1] : NULL;
    bool when = (HAS(it, DATE) || HAS(it, DATE_BARE)) && HAS(it, TIME);
    if (!HAS(it, SHORT) || HAS(it, STOP) || it->mark != MARK_NONE)
        return false;
    if ((HAS(it, AGO) && HAS(it, UPPER) && it->words > 3) || tells_who_and_when(it))
        return true;
    if (has_role_between(u, i) && (when || HAS(it, AGO)))
        return true;
    return (when || HAS(it, AGO)) && who && !it->gap && HAS(who, SHORT) && !unit_says(who) &&
           (it->glued || HAS(who, NAME) || HAS(who, GIVEN) || HAS(who, BYLINE_START) ||
            (who->classes[0] && HAS(who, COLON) && who->words <= 6));
}

/* The first unit of the comment that unit I tells the time of. */
static size_t head_start(const struct units *u, size_t i)
{
    bool alone = (HAS(&u->list[i], AGO) && u->list[i].words > 3 && !u->list[i].glued) ||
                 tells_who_and_when(&u->list[i]);
    size_t from = alone ? i : has_role_between(u, i) ? i - 2 : i - 1;
    bool titled = from && !u->list[from].gap && HAS(&u->list[from - 1], SHORT) &&
                  !unit_says(&u->list[from - 1]) && HAS(&u->list[from - 1], LABEL);
    return titled ? from - 1 : from;
}

/* Comments without buttons: two heads or more after the text began, and what stands under each;
 * between two that are near each other, all. */
static void measure_dated_threads(struct units *u)
{
    enum { TEXT_BEFORE = 60, NEAR = 12 };
    size_t words = 0, last = 0;
    for (size_t i = 1; i < u->count; i++) {
        words += unit_is_body(&u->list[i]) ? u->list[i].words : 0;
        if (words < TEXT_BEFORE || !heads_comment(u, i))
            continue;
        size_t to = i + 1;
        while (last && to < u->count && unit_says(&u->list[to]) && to <= i + COMMENT_LINES)
            to++;
        if (last && i - last <= NEAR)
            for (size_t k = head_start(u, last); k < to; k++)
                SET(&u->list[k], THREAD);
        last = i;
    }
}

/* Comments with buttons under them: from who and when down to the buttons. */
static void measure_replies(struct units *u)
{
    for (size_t i = 1; i < u->count; i++)
        if (HAS(&u->list[i], REPLY)) {
            size_t from = comment_start(u, i), to = i + 1;
            while (from < i && to < u->count && to <= i + 2 && !u->list[to].gap &&
                   u->list[to].signs & SIGN_DIGIT && HAS(&u->list[to], TINY))
                to++; /* how long ago, how many liked it */
            for (size_t k = from; k < to; k++)
                SET(&u->list[k], THREAD);
        }
}

void measure_threads(struct units *u)
{
    measure_replies(u);
    measure_dated_threads(u);
}

/* -- behind the text --------------------------------------------------------------------------- */

/* A line that heads a reader's comment: "Lisbeth säger:", or after the text a date with a time, or
 * a name and a date. */
static bool opens_comment(const struct unit *it)
{
    bool dated = HAS(it, DATE) || HAS(it, DATE_BARE);
    return HAS(it, COMMENT_HEAD) || (HAS(it, AFTER_BODY) && HAS(it, SHORT) &&
                                     ((dated && HAS(it, TIME)) || (dated && HAS(it, GLUED)) ||
                                      HAS(it, COMMENTS_WHOLE) || HAS(it, MEMBER)));
}

/* What stands under a line that heads a comment is the comment. */
static void measure_bodies(struct units *u)
{
    for (size_t i = 1; i < u->count; i++) {
        struct unit *it = &u->list[i];
        const struct unit *head = &u->list[i - 1];
        bool second = i > 1 && HAS(&u->list[i - 2], COMMENT_HEAD) && opens_comment(head);
        if ((opens_comment(head) && !HAS(head, COMMENTS_WHOLE)) || second)
            SET(it, COMMENT_BODY);
    }
}

/* True for a line that readers' comments do not go on behind. */
static bool ends_comments(const struct unit *it, const struct unit *next)
{
    return HAS(it, COPYRIGHT) || HAS(it, RELATED_WHOLE) || HAS(it, TEASER_NAME) ||
           HAS(it, RELATED_EDGE) || HAS(it, PROMO_WHOLE) || HAS(it, CONTACT_WHOLE) ||
           HAS(it, METADATA_EDGE) || HAS(it, OTHER_WHOLE) ||
           (HAS(it, NAVIGATION_WHOLE) && (!next || HAS(next, NAVIGATION_WHOLE)));
}

/* What stands behind "3 kommentarer" up to the last sentence and the buttons under it, when
 * somebody is named there. */
static void measure_talk(struct units *u)
{
    enum { MOST = 80 };
    for (size_t i = 0; i + 1 < u->count; i++) {
        const struct unit *head = &u->list[i];
        if (!(HAS(head, COMMENTS_WHOLE) || HAS(head, COMMENTS_EDGE)) || !HAS(head, AFTER_BODY) ||
            !HAS(head, SHORT) || HAS(head, STOP))
            continue;
        size_t last = i, names = 0, first = i + 1;
        for (size_t k = i + 1; k < u->count && k < i + MOST; k++) {
            const struct unit *it = &u->list[k];
            if (ends_comments(it, k + 1 < u->count ? it + 1 : NULL))
                break;
            bool name = HAS(it, SHORT) && !HAS(it, STOP) && !HAS(it, SCREEN) &&
                        (HAS(it, NAME) || HAS(it, GIVEN) || tells_who_and_when(it) ||
                         (HAS(it, COMMENTS_EDGE) && it->glued + HAS(it, CUT)));
            bool says = unit_says(it);
            bool under = last == k - 1 && k > i + 1 && (HAS(it, SCREEN) || HAS(it, AGO));
            first = names ? first : k;
            names += name;
            last = (says && names) || (under && names) ? k : last;
        }
        for (size_t k = first; k <= last; k++)
            SET(&u->list[k], TALK);
        i = last > i ? last : i;
    }
}

void measure_comments(struct units *u)
{
    measure_bodies(u);
    measure_talk(u);
}
