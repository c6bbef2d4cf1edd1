/* SPDX-License-Identifier: MIT
 *
 * Lists that lost their marks on the way: lines under a colon, and advice that its name, or the
 * imperatives that its lines open with, give away. */
#include "block/measure.h"

#include "base/banned.h"

/* A list that lost its marks on the way: three lines or more right under a colon, each short and
 * without a mark or an end, and a blank line or running text after them. */
void measure_unmarked(struct units *u)
{
    enum { LEAST = 3, WORDS = 14 };
    for (size_t i = 0; i + LEAST < u->count; i++) {
        const struct unit *head = &u->list[i];
        bool goes_on = HAS(head, ENDS_SMALL) && HAS(head + 1, LOWER) && HAS(head + 2, LOWER);
        if (!(HAS(head, COLON) || goes_on) || HAS(head, ANY_PHRASE) || HAS(head, AFTER_BODY) ||
            HAS(head, BEFORE_BODY) || head->mark != MARK_NONE)
            continue;
        size_t to = i + 1;
        for (; to < u->count; to++) {
            const struct unit *it = &u->list[to];
            if (it->words > WORDS || HAS(it, STOP) || HAS(it, COLON) || HAS(it, ANY_PHRASE) ||
                HAS(it, CAPTION_START) || HAS(it, BYLINE_START) || it->mark != MARK_NONE ||
                it->columns || it->gap > (to == i + 1))
                break;
        }
        bool ended = to < u->count && (u->list[to].gap || unit_is_text(&u->list[to]));
        if (to - i <= LEAST || !ended)
            continue;
        if (!u->list[to].gap && (HAS(&u->list[to], LONG) || u->list[to].mark != MARK_NONE))
            to--; /* the last line may be the heading of what follows */
        if (to - i <= LEAST)
            continue;
        for (size_t k = i + 1; k < to; k++)
            SET(&u->list[k], UNMARKED);
        SET(&u->list[i], NEXT_MARK);
    }
}

/* A line that may be an entry of such a list, a sentence or none. */
static bool may_be_entry(const struct unit *it)
{
    enum { WORDS = 16 };
    return it->words > 1 && it->words <= WORDS && it->mark == MARK_NONE && HAS(it, UPPER) &&
           !HAS(it, COLON) && !HAS(it, QUESTION) &&
           (!HAS(it, ANY_PHRASE) || (HAS(it, ORDER) && HAS(it, COMMENTS_EDGE))) &&
           !HAS(it, CAPTION_START) && !HAS(it, BYLINE_START) && !HAS(it, DATE) &&
           !HAS(it, LINKED) && !HAS(it, SCREEN) && !HAS(it, QUOTED) && !HAS(it, SAID) &&
           !HAS(it, FIRST_PERSON) && !HAS(it, MAIL_HEAD) && !HAS(it, MAIL_FRAME) && !it->columns;
}

/* The lines behind HEAD, unit I, that may be entries of one list: the unit behind the last, the
 * number of those that open with an imperative, and whether blank lines stand between them. */
static size_t entries_end(const struct units *u, size_t i, size_t *orders, bool *apart)
{
    size_t to = i + 1;
    *orders = 0;
    *apart = to + 1 < u->count && u->list[to + 1].gap == 1;
    for (; to < u->count && may_be_entry(&u->list[to]); to++) {
        const struct unit *it = &u->list[to];
        if (it->gap > (*apart || to == i + 1) || HAS(it, STOP) != HAS(&u->list[i + 1], STOP) ||
            (*apart && !HAS(it, ORDER)))
            break;
        *orders += HAS(it, ORDER);
    }
    return to;
}

/* Advice that lost its marks: three lines or more under a line that names it, or of which most open
 * with an imperative. */
void measure_advice(struct units *u)
{
    enum { LEAST = 3 };
    for (size_t i = 0; i + LEAST < u->count; i++) {
        const struct unit *head = &u->list[i];
        bool led = HAS(head, ADVICE_NAME) || HAS(head, COLON);
        if (head->mark != MARK_NONE || HAS(head, LONG) || HAS(head, ANY_PHRASE) ||
            HAS(head, QUESTION) || !(led || HAS(head + 1, ORDER)) ||
            (HAS(head + 1, ADVICE_NAME) && !HAS(head + 1, ORDER) && !HAS(head + 1, STOP)))
            continue;
        bool boxed = head->gap && !head[1].gap && HAS(head, SHORT) && !HAS(head, STOP);
        size_t orders;
        bool apart, named_here = HAS(head, ADVICE_NAME) && HAS(head, SHORT);
        bool named = HAS(head, ADVICE_NAME) && (head->gap || head[1].gap);
        size_t to = entries_end(u, i, &orders, &apart), n = to - i - 1;
        bool ended = to == u->count || u->list[to].gap || (named_here && HAS(&u->list[to], LONG)) ||
                     (HAS(head, COLON) && orders == n && !HAS(&u->list[to], STOP));
        if (!ended || n < LEAST || (apart && !led) ||
            !(orders == n || ((led || boxed) && orders * 2 >= n) || named))
            continue;
        for (size_t k = i + 1; k < to; k++)
            SET(&u->list[k], UNMARKED);
        i = to - 1;
    }
}
