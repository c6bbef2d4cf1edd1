/* SPDX-License-Identifier: MIT
 *
 * The frames of mail that was sent on: headers, covering notes, the quoted ends of other mail, and
 * the signature under it. */
#include "block/measure.h"

#include "lang/date.h"

#include "base/banned.h"

enum { HEADERS_MOST = 8, SUBJECT_WITHIN = 12, SUBJECT_LABELS = 3 };

/* A mail: its header FROM..TO, the words of running text up to the next header, its lines that
 * name the sender and the subject (SIZE_MAX: none). */
struct mail {
    size_t from, to, words, sender, subject;
};

static bool is_header(const struct unit *it)
{
    return (HAS(it, LABEL) && !HAS(it, LONG)) || HAS(it, MAIL_TO);
}

/* The header that begins with unit I: three labels or more under each other, sender and subject
 * among them. */
static bool read_header(const struct units *u, size_t i, struct mail *m)
{
    *m = (struct mail){i, i, 0, SIZE_MAX, SIZE_MAX};
    for (; m->to < u->count; m->to++) {
        const struct unit *it = &u->list[m->to];
        if (!is_header(it) || (m->to > i && it->gap))
            break;
        if (HAS(it, MAIL_FROM) && m->sender == SIZE_MAX)
            m->sender = m->to;
        if (HAS(it, MAIL_SUBJECT) && m->subject == SIZE_MAX)
            m->subject = m->to;
    }
    return m->to - i >= 3 && m->sender != SIZE_MAX && m->subject != SIZE_MAX;
}

static size_t read_mails(const struct units *u, struct mail *mails)
{
    size_t count = 0;
    for (size_t i = 0; i < u->count;) {
        struct mail m;
        if (count < HEADERS_MOST && is_header(&u->list[i]) && read_header(u, i, &m)) {
            mails[count++] = m;
            i = m.to;
            continue;
        }
        if (count && unit_is_body(&u->list[i]))
            mails[count - 1].words += u->list[i].words;
        i++;
    }
    return count;
}

/* True when A ends with the N words from word AT on, after a few of its own ("Ämne: Fwd:"). */
static bool ends_with(const struct units *u, const struct unit *a, uint32_t at, uint32_t n)
{
    if (n < 2 || a->words <= n || a->words - n > SUBJECT_LABELS)
        return false;
    for (uint32_t i = 0; i < n; i++)
        if (u->words[a->word + a->words - n + i].hash != u->words[at + i].hash)
            return false;
    return true;
}

/* A subject that stands below it as a headline of its own, or is that of the mail MAIN. */
static void measure_subject(struct units *u, const struct mail *m, const struct mail *main)
{
    struct unit *it = &u->list[m->subject];
    for (size_t k = m->to; k < u->count && k < main->to + SUBJECT_WITHIN; k++)
        if (ends_with(u, it, u->list[k].word, u->list[k].words))
            SET(it, SUBJECT_AGAIN);
    const struct unit *first = &u->list[main->subject];
    if (m != main && ends_with(u, it, first->word + 1, first->words - 1))
        SET(it, SUBJECT_AGAIN);
}

/* "-----Ursprungligt meddelande-----" over the header at unit FROM; false when nothing of the kind
 * stands there. */
static bool measure_rule(struct units *u, size_t from)
{
    const struct span s = from ? u->list[from - 1].raw : SPAN("");
    bool drawn =
        s.n > 3 && (s.p[0] == '-' || s.p[0] == '_') && s.p[1] == s.p[0] && s.p[2] == s.p[0];
    if (!drawn && !(from && HAS(&u->list[from - 1], MAIL_RULE)))
        return false;
    SET(&u->list[from - 1], MAIL_FRAME);
    return true;
}

/* The header of the mail that is the article; its date may be in the language of the program that
 * sent it. */
static void measure_main(struct units *u, const struct mail *m)
{
    for (size_t k = m->from; k < m->to; k++) {
        struct unit *it = &u->list[k];
        struct date d;
        if (!HAS(&u->list[m->sender], MAIL_ROBOT)) /* a newsletter has headlines of its own */
            SET(it, MAIL_HEAD);
        for (size_t l = 0; l < lang_count && !HAS(it, DATE) && it->signs & SIGN_DIGIT; l++)
            if (date_parse(langs[l], it->raw, &d) && d.labelled)
                SET(it, DATE);
    }
}

/* What somebody wrote over the first mail M when he sent it on, unless it is long. */
static void measure_note(struct units *u, const struct mail *m)
{
    size_t words = 0;
    for (size_t k = 0; k + 1 < m->from; k++)
        words += u->list[k].words;
    for (size_t k = 0; k + 1 < m->from && words * 2 < m->words; k++)
        SET(&u->list[k], MAIL_NOTE);
}

/* The frame of a mail that is not MAIN, and its text, up to unit END, unless it is long. */
static void measure_other(struct units *u, const struct mail *m, const struct mail *main,
                          size_t end)
{
    for (size_t k = m->from; k < m->to; k++)
        SET(&u->list[k], MAIL_FRAME);
    measure_rule(u, m->from);
    for (size_t k = m->to; k < end && m->words * 2 < main->words; k++)
        if (!HAS(&u->list[k], MAIL_FRAME))
            SET(&u->list[k], MAIL_NOTE);
}

/* What somebody wrote above the header of the mail that he sent on: a few lines, far fewer words
 * than the mail has. */
static void measure_cover(struct units *u, const struct mail *m)
{
    enum { COVER_LINES = 6, TIMES = 3 };
    size_t words = 0;
    for (size_t k = 0; k < m->from; k++)
        words += u->list[k].words;
    if (m->from > COVER_LINES || words * TIMES > m->words)
        return;
    for (size_t k = 0; k < m->from; k++)
        if (!HAS(&u->list[k], MAIL_FRAME))
            SET(&u->list[k], MAIL_NOTE);
}

/* True when IT opens with the first two words of the sender's name, and says no more than what he
 * is: "Eva Ek, it-chef". */
static bool signs(const struct units *u, const struct unit *it, const struct unit *sender)
{
    enum { WORDS = 8 };
    const struct word *w = u->words + it->word, *name = u->words + sender->word + 1;
    return it->words > 1 && it->words <= WORDS && sender->words > 2 && HAS(it, SHORT) &&
           !HAS(it, STOP) && !HAS(it, QUESTION) && !HAS(it, FINITE) && !HAS(it, EMAIL) &&
           !HAS(it, LABEL) && w[0].hash == name[0].hash && w[1].hash == name[1].hash &&
           w[1].flags & WORD_UPPER;
}

/* A line that is a word of the sender's name alone, or his name and what he is: a signature. */
static void measure_signature(struct units *u, const struct mail *m)
{
    const struct unit *sender = &u->list[m->sender];
    for (size_t i = m->to; i < u->count; i++) {
        if (signs(u, &u->list[i], sender))
            SET(&u->list[i], SIGNED);
        for (uint32_t k = 1; k < sender->words && HAS(&u->list[i], ONE_WORD); k++)
            if (u->words[sender->word + k].hash == u->words[u->list[i].word].hash)
                SET(&u->list[i], FIRST_NAME);
    }
}

void measure_mail(struct units *u)
{
    struct mail mails[HEADERS_MOST];
    size_t count = read_mails(u, mails), main = 0;
    if (count == 0)
        return;
    for (size_t i = 1; i < count; i++)
        main = mails[i].words > mails[main].words ? i : main;
    for (size_t i = count; i-- > 0;)
        if (i == main) {
            measure_main(u, &mails[i]);
            if (measure_rule(u, mails[i].from) && i == 0)
                measure_note(u, &mails[i]);
        } else
            measure_other(u, &mails[i], &mails[main], i + 1 < count ? mails[i + 1].from : u->count);
    for (size_t i = 0; i < count; i++)
        measure_subject(u, &mails[i], &mails[main]);
    if (main == 0)
        measure_cover(u, &mails[0]);
    measure_signature(u, &mails[main]);
}
