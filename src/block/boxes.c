/* SPDX-License-Identifier: MIT
 *
 * Fact boxes: lines with labels under each other, and the short lines under a name ("Fakta"). */
#include "block/measure.h"

#include "base/banned.h"

/* -- boxes without a name ---------------------------------------------------------------------- */

/* "Diarienummer:   2018-0999": a row of labels and values in two columns, below another one. */
static bool in_table(const struct unit *it, bool below)
{
    return below && it->columns == 1 && HAS(it, METADATA_EDGE);
}

/* True when the labelled unit IT says no more than a line of a box: no stop, or one sentence that
 * nobody speaks. */
static bool is_box_sentence(const struct unit *it)
{
    return !HAS(it, STOP) || !(HAS(it, SENTENCES) || HAS(it, GIVEN) || HAS(it, SAID) ||
                               HAS(it, FIRST_PERSON) || HAS(it, YOU));
}

/* True when the labelled units FROM to TO (left out) are lines of a box: three or more, and where
 * one of them ends as a sentence does, a short line is over them as its name. */
static bool is_box(const struct units *u, size_t from, size_t to)
{
    bool stop = false;
    for (size_t k = from; k < to; k++)
        stop = stop || HAS(&u->list[k], STOP);
    if (to - from < 3 || !stop)
        return to - from >= 3;
    if (from == 0 || u->list[from].gap)
        return false;
    const struct unit *head = &u->list[from - 1];
    return head->gap && HAS(head, SHORT) && !HAS(head, STOP) && !HAS(head, ANY_PHRASE) &&
           head->mark == MARK_NONE;
}

/* "Kund: ...", "Bransch: ...", "Lösning: ...": lines of a box that has no name. */
void measure_labels(struct units *u)
{
    for (size_t i = 0; i < u->count;) {
        size_t to = i;
        while (to < u->count && HAS(&u->list[to], LABEL) && HAS(&u->list[to], SHORT) &&
               (!HAS(&u->list[to], ANY_PHRASE) || in_table(&u->list[to], to > i)) &&
               !HAS(&u->list[to], BYLINE_START) && !HAS(&u->list[to], CAPTION_START) &&
               is_box_sentence(&u->list[to]) && !HAS(&u->list[to], MAIL_HEAD) &&
               !HAS(&u->list[to], MAIL_FRAME) && !HAS(&u->list[to], MAIL_FROM) &&
               !HAS(&u->list[to], MAIL_SUBJECT) && !HAS(&u->list[to], DATE) &&
               !HAS(&u->list[to], EMAIL) && !HAS(&u->list[to], SPEAKER_LABEL) &&
               (!HAS(&u->list[to], BOX_START) || to > i) && u->list[to].mark == MARK_NONE &&
               (to == i || u->list[to].gap == 0))
            to++;
        if (!is_box(u, i, to)) /* those without a stop may still be one */
            for (size_t k = i; k < to; k++)
                if (HAS(&u->list[k], STOP))
                    to = k;
        bool box = is_box(u, i, to);
        for (size_t k = i; box && k < to; k++)
            SET(&u->list[k], LABEL_RUN);
        if (box && i && !u->list[i].gap)
            SET(&u->list[i - 1], BEFORE_LABELS);
        i = to > i ? to : i + 1;
    }
}

/* -- boxes with a name ------------------------------------------------------------------------- */

/* True when unit K, though it sounds like an address box ("Öppettider: vardagar 8-16"), is one of
 * the labelled lines of a fact box, others directly above and below it. */
static bool is_label_between(const struct units *u, size_t k)
{
    const struct unit *it = &u->list[k];
    if (!HAS(it, LABEL) || HAS(it, EMAIL) || HAS(it, PHONE))
        return false;
    const struct unit *next = k + 1 < u->count ? &u->list[k + 1] : NULL;
    if (!next || !HAS(next, LABEL) || next->gap || HAS(next, EMAIL) || HAS(next, PHONE))
        return false;
    if (HAS(it, METADATA_EDGE) || HAS(it, NAVIGATION_EDGE))
        return true; /* "Språk: svenska" is a fact there */
    return HAS(it, CONTACT_EDGE) && HAS(&u->list[k - 1], LABEL) && HAS(&u->list[k - 1], IN_BOX) &&
           !HAS(next, ANY_PHRASE);
}

static bool no_end(const struct unit *it)
{
    return !HAS(it, STOP) && !HAS(it, QUESTION) && !HAS(it, COLON) && !HAS(it, LABEL) &&
           it->mark == MARK_NONE && HAS(it, SHORT) && !(it->signs & SIGN_DIGIT);
}

static void clear(struct unit *it, enum feature f)
{
    it->f.bits[f >> 6] &= ~((uint64_t)1 << (f & 63));
}

/* Of the box of unit I, whose last line is END: what it is about, under a name that says "fakta"
 * alone, when its lines look otherwise; and a last line that heads the text below. */
static void measure_box_lines(struct units *u, size_t i, size_t end)
{
    enum { LEAST = 3 };
    if (end < i + LEAST)
        return;
    struct unit *first = &u->list[i + 1], *last = &u->list[end];
    if (HAS(&u->list[i], TINY) && no_end(first) && !first->gap) {
        size_t other = 0;
        for (size_t k = i + 2; k <= end; k++)
            other += HAS(&u->list[k], STOP) || u->list[k].mark != MARK_NONE;
        if (other + 1 >= end - i - 1) {
            clear(first, F_IN_BOX);
            SET(first, BOX_TITLE);
        }
    }
    bool text = end + 1 < u->count && !u->list[end + 1].gap && unit_is_text(&u->list[end + 1]);
    if (text && no_end(last) && HAS(last - 1, LABEL))
        clear(last, F_IN_BOX);
}

/* The short lines under the name of a fact box. */
void measure_boxes(struct units *u)
{
    for (size_t i = 0; i < u->count; i++) {
        const struct unit *head = &u->list[i];
        bool row = i && !head->gap && HAS(head, LABEL) && HAS(&u->list[i - 1], LABEL);
        if (!HAS(head, BOX_START) || !HAS(head, SHORT) || HAS(head, STOP) || row)
            continue;
        size_t end = i;
        for (size_t k = i + 1; k < u->count; k++) {
            struct unit *it = &u->list[k];
            bool line = HAS(it, SHORT) || HAS(it, LABEL) || it->mark != MARK_NONE ||
                        (HAS(it, MIDDLE) && HAS(&u->list[i + 1], MIDDLE) && !HAS(it, SENTENCES) &&
                         !HAS(it, SAID));
            if (!line || it->gap > (k == i + 1) ||
                (HAS(it, ANY_PHRASE) && !is_label_between(u, k)) || HAS(it, BYLINE_START) ||
                HAS(it, CAPTION_START))
                break;
            SET(it, IN_BOX);
            SET(&u->list[i], BOX_HEAD);
            end = k;
        }
        measure_box_lines(u, i, end);
    }
}
