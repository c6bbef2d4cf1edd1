/* SPDX-License-Identifier: MIT
 *
 * What several units are together: readers' comments, the speakers of a transcript, lines with
 * labels, fact boxes, tables, contact boxes; and what the whole source is. */
#include "block/measure.h"

#include <string.h>

#include "base/banned.h"

/* -- comments ---------------------------------------------------------------------------------- */

/* A line that heads a reader's comment: "Lisbeth säger:", or after the text a date with a time, or
 * a name and a date. */
static bool heads_comment(const struct unit *it)
{
    bool dated = HAS(it, DATE) || HAS(it, DATE_BARE);
    return HAS(it, COMMENT_HEAD) || (HAS(it, AFTER_BODY) && HAS(it, SHORT) &&
                                     ((dated && HAS(it, TIME)) || (dated && HAS(it, GLUED)) ||
                                      HAS(it, COMMENTS_WHOLE) || HAS(it, MEMBER)));
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

/* True for a line that readers' comments do not go on behind. */
static bool ends_comments(const struct unit *it, const struct unit *next)
{
    return HAS(it, COPYRIGHT) || HAS(it, RELATED_WHOLE) || HAS(it, RELATED_EDGE) ||
           HAS(it, PROMO_WHOLE) || HAS(it, CONTACT_WHOLE) || HAS(it, METADATA_EDGE) ||
           HAS(it, OTHER_WHOLE) ||
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
            bool name = HAS(it, SHORT) && (HAS(it, NAME) || HAS(it, GIVEN)) && !HAS(it, STOP) &&
                        !HAS(it, SCREEN);
            bool says = HAS(it, STOP) || HAS(it, QUESTION) || !HAS(it, SHORT);
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

/* -- labels ------------------------------------------------------------------------------------ */

/* The hash of the label of IT ("Programledaren:"), or 0. */
static uint64_t label_of(const struct units *u, const struct unit *it)
{
    if (!(it->signs & SIGN_COLON) || it->mark != MARK_NONE || it->words < 2)
        return 0;
    const char *colon = memchr(it->raw.p, ':', it->raw.n < 60 ? it->raw.n : 60);
    uint64_t h = 0;
    if (!colon)
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

static bool says_something(const struct unit *it)
{
    return !HAS(it, SHORT) || HAS(it, STOP) || HAS(it, QUESTION);
}

/* Labels that stand at three places or more, or two that stand at two each, are the names of a
 * transcript's speakers. */
static void measure_speakers(struct units *u)
{
    struct {
        uint64_t hash;
        int count, told; /* lines, and those that say more than a few words */
    } seen[LABELS_MOST];
    size_t known = 0, twice = 0;
    for (int round = 0; round < 2; round++) {
        for (size_t k = 0; k < known; k++)
            twice += seen[k].count >= 2 && seen[k].told == seen[k].count;
        for (size_t i = 0; i < u->count; i++) {
            uint64_t h = label_of(u, &u->list[i]);
            size_t k = 0;
            while (h && k < known && seen[k].hash != h)
                k++;
            if (!h || (k == known && known == LABELS_MOST))
                continue;
            if (round == 0 && k == known) {
                seen[known].hash = h;
                seen[known].told = says_something(&u->list[i]);
                seen[known++].count = 1;
            } else if (round == 0) {
                seen[k].told += says_something(&u->list[i]);
                seen[k].count++;
            } else if (k < known && seen[k].count >= (twice > 1 ? 2 : 3) &&
                       seen[k].told * 2 >= seen[k].count) {
                SET(&u->list[i], SPEAKER_LABEL);
            }
        }
    }
}

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
static void measure_labels(struct units *u)
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

/* -- boxes and tables -------------------------------------------------------------------------- */

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
static void measure_boxes(struct units *u)
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

/* A list that lost its marks on the way: three lines or more right under a colon, each short and
 * without a mark or an end, and a blank line or running text after them. */
static void measure_unmarked(struct units *u)
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
static void measure_advice(struct units *u)
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

/* "40 minuter i snitt", "12 medarbetare", "98 % nöjda", one under the other. */
static void measure_figures(struct units *u)
{
    for (size_t i = 0; i < u->count;) {
        size_t to = i;
        while (to < u->count && HAS(&u->list[to], FIGURE) && u->list[to].gap <= (to > i ? 1u : 9u))
            to++;
        for (size_t k = i; to - i >= 2 && k < to; k++)
            SET(&u->list[k], FIGURES);
        i = to > i ? to : i + 1;
    }
}

/* True when the line over unit I names its columns, all but the first. */
static bool heads_table(const struct units *u, size_t i)
{
    const struct unit *it = &u->list[i], *head = i ? it - 1 : NULL;
    return head && !it->gap && head->columns && head->columns + 1 == it->columns &&
           !HAS(head, STOP) && HAS(head, SHORT) && !HAS(head, ANY_PHRASE);
}

/* Rows of columns that stand under each other. */
static void measure_tables(struct units *u)
{
    for (size_t i = 0; i < u->count;) {
        size_t to = i;
        while (to < u->count && u->list[to].columns && !HAS(&u->list[to], STOP) &&
               (to == i || (u->list[to].gap == 0 && u->list[to].columns == u->list[i].columns)))
            to++;
        for (size_t k = i; to - i >= 3 && k < to; k++)
            SET(&u->list[k], TABLE_ROW);
        if (to - i >= 2 && heads_table(u, i))
            for (size_t k = i - 1; k < to; k++)
                SET(&u->list[k], TABLE_ROW);
        i = to > i ? to : i + 1;
    }
}

void measure_listed(struct units *u)
{
    measure_speakers(u);
    measure_labels(u);
    measure_advice(u);
    measure_figures(u);
    measure_tables(u);
}

/* -- the whole source -------------------------------------------------------------------------- */

/* True when most of the first paragraphs are clearly in the language after all: names and headlines
 * may leave a page few common words. */
static bool is_own(const struct units *u)
{
    enum { ASKED = 6 };
    size_t asked = 0, own = 0;
    for (size_t i = 0; i < u->count && asked < ASKED; i++) {
        const struct unit *it = &u->list[i];
        if (!HAS(it, LONG))
            continue;
        asked++;
        own += lang_of_passage(it->raw) == u->lang;
    }
    return own * 2 > asked;
}

/* True when the running text holds too few of the common words of the language: what a line of it
 * is cannot be told by words then. */
static bool is_foreign(const struct units *u)
{
    size_t words = 0, common = 0;
    for (size_t i = 0; i < u->count; i++) {
        const struct unit *it = &u->list[i];
        if (!HAS(it, LONG) && !HAS(it, MIDDLE))
            continue;
        words += it->words;
        for (int c = 1; c < 5; c++)
            common += it->classes[c];
    }
    return words >= 2 * LONG_WORDS && common * 100 < words * u->lang->common && !is_own(u);
}

/* A name with a role, or a signature, that the text ends with. */
static bool is_signature(const struct unit *it)
{
    return HAS(it, SIGNED) || HAS(it, WRITER) || (HAS(it, NAME_ROLE) && !HAS(it, EMAIL)) ||
           (HAS(it, NAME) && HAS(it, GIVEN));
}

static void measure_document(struct units *u)
{
    enum { INTERVIEW = 3 }; /* so many questions on lines of their own: the answers say "I" */
    size_t texts = 0, dashes = 0, mine = 0, ours = 0, plain = 0, questions = 0;
    bool signed_by = false, thread = false;
    struct unit *update = NULL, *named = NULL;
    bool foreign = is_foreign(u), dated = false;
    for (size_t i = 0; i < u->count; i++) {
        const struct unit *it = &u->list[i];
        thread = thread || HAS(it, THREAD);
        signed_by = (signed_by && (!unit_is_body(it) || HAS(it, AFTER_BODY))) || is_signature(it);
        if (HAS(it, DATE) && HAS(it, DATE_NAMED) && HAS(it, AFTER_BODY) && !dated && !named)
            named = &u->list[i];
        else
            dated = dated || HAS(it, DATE) || HAS(it, DATE_BARE);
        if (HAS(it, DATE_UPDATE) && HAS(it, SHORT) && !update)
            update = &u->list[i];
        if (it->mark == MARK_DASH && HAS(it, SAID))
            dashes++;
        questions += HAS(it, SHORT) && HAS(it, QUESTION) && HAS(it, NEXT_TEXT);
        if (it->mark != MARK_NONE || !unit_is_body(it))
            continue;
        texts++;
        if (HAS(it, SPEAKER_LABEL))
            continue; /* somebody else says it */
        plain++;
        mine += it->classes[2] > 0 && !HAS(it, QUOTED);
        ours += (it->classes[2] || it->classes[16]) && !HAS(it, QUOTED) && !HAS(it, SAID);
    }
    if (named && !dated)
        SET(named, ONLY_DATE);
    if (update && !dated && !named)
        SET(update, ONLY_UPDATE);
    /* a letter or a post: signed with a name, or with its readers' answers */
    bool own = ours * 2 >= plain && ((signed_by && mine) || (thread && ours)) && !dashes;
    for (size_t i = 0; i < u->count; i++) {
        struct unit *it = &u->list[i];
        if (plain && ((mine * 2 >= plain && questions < INTERVIEW) ||
                      (own && (signed_by || questions < INTERVIEW))))
            SET(it, DOC_FIRST_PERSON);
        if (dashes)
            SET(it, DOC_QUOTES);
        if (texts < 4)
            SET(it, DOC_SHORT);
        if (foreign)
            SET(it, DOC_FOREIGN);
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
        while (to < u->count && u->list[to].gap <= (to == i + 1 && HAS(&u->list[to], LINKED)) &&
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
                HAS(it, SHARE_WHOLE) || (to > i && it->gap))
                break;
            known += HAS(it, ANY_PHRASE);
            last = HAS(it, ANY_PHRASE) ? to + 1 : last;
        }
        for (size_t k = i; last - i >= LEAST && known > 1 && k < last; k++)
            SET(&u->list[k], MENU);
        i = to > i ? to : i + 1;
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

void measure_company(struct units *u)
{
    measure_boxes(u);
    measure_contact(u);
    measure_unmarked(u);
    measure_comments(u);
    measure_talk(u);
    measure_teasers(u);
    measure_offers(u);
    measure_tags(u);
    measure_menus(u);
    measure_document(u);
}
