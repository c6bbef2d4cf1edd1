/* SPDX-License-Identifier: MIT
 *
 * Who sends, who writes and who asks: the standing presentation of a sender and its address, the
 * writer presented under his text, the questions of an interview, readers, heads of printed pages.
 */
#include "block/measure.h"

#include "base/banned.h"

/* -- the sender -------------------------------------------------------------------------------- */

/* "Om Skatteverket", "About RISE": the name of somebody that is no person. */
static bool is_about(const struct units *u, const struct unit *it)
{
    enum { WORDS = 6 };
    const struct word *w = u->words + it->word;
    return HAS(it, ABOUT) && it->words > 1 && it->words <= WORDS && it->mark == MARK_NONE &&
           w[1].flags & WORD_UPPER && !(word_classes(&w[1]) & CLASS_GIVEN) && !HAS(it, STOP) &&
           !HAS(it, QUESTION) && !HAS(it, BREADCRUMB) && !HAS(it, LABEL);
}

/* A paragraph that opens with a name and what it is, and has the words of such presentations. */
static bool presents(const struct units *u, const struct unit *it)
{
    enum { NAME = 7, TOLD = 3 };
    const struct word *w = u->words + it->word;
    uint32_t i = 0;
    if (it->mark != MARK_NONE || HAS(it, SHORT) || HAS(it, SAID) || HAS(it, QUOTED) ||
        it->classes[15] < TOLD)
        return false;
    while (i < it->words && i < NAME && !(word_classes(&w[i]) & CLASS_FINITE))
        i++;
    return i > 0 && i < NAME && w[0].flags & WORD_UPPER && !(word_classes(&w[0]) & CLASS_GIVEN) &&
           !(word_classes(&w[0]) & (CLASS_FUNCTION | CLASS_PRONOUN));
}

/* What a sender says of itself, under every release: behind the text, of which a little at most
 * (facts, a quotation) may follow. */
static void measure_standing(struct units *u)
{
    enum { PARTS = 3, REST = 5, TEXTS = 3 };
    size_t words = 0, seen = 0;
    for (size_t i = 0; i < u->count; i++)
        words += unit_is_body(&u->list[i]) ? u->list[i].words : 0;
    for (size_t i = 0; i < u->count; i++) {
        struct unit *it = &u->list[i];
        size_t to = i, said = seen;
        bool about = is_about(u, it);
        if (seen * PARTS >= words && (about || (unit_is_body(it) && presents(u, it)))) {
            for (to = i + 1; about && to < u->count && to <= i + TEXTS; to++) {
                if (!unit_is_body(&u->list[to]) || u->list[to].mark != MARK_NONE)
                    break;
                said += u->list[to].words;
            }
            said += about ? 0 : it->words;
            if ((words - said) * REST > words || (about && to == i + 1))
                to = i;
        }
        for (size_t k = i; k < to; k++)
            SET(&u->list[k], STANDING);
        seen += unit_is_body(it) || HAS(it, STANDING) ? it->words : 0;
    }
}

/* -- the writer -------------------------------------------------------------------------------- */

enum { WRITERS = 4 };

/* True when unit I, a name, is that of somebody to ask: a number or an address follows soon. */
static bool is_asked_for(const struct units *u, size_t i)
{
    enum { LINES = 4 };
    for (size_t k = i + 1; k < u->count && k <= i + LINES && !u->list[k].gap; k++)
        if (HAS(&u->list[k], PHONE) || HAS(&u->list[k], EMAIL))
            return true;
    return false;
}

/* The hashes of given name and surname of those that bylines and lines with nothing but a name tell
 * of. Returns how many. */
static size_t find_writers(const struct units *u, uint64_t names[WRITERS][2])
{
    size_t count = 0;
    for (size_t i = 0; i < u->count && count < WRITERS; i++) {
        const struct unit *it = &u->list[i];
        const struct word *w = u->words + it->word;
        bool named = HAS(it, NAME) && HAS(it, GIVEN) && !is_asked_for(u, i);
        if (!HAS(it, SHORT) || !(named || (HAS(it, BYLINE_START) && !HAS(it, SENTENCES))))
            continue;
        for (uint32_t k = 0; k + 1 < it->words; k++)
            if (word_classes(&w[k]) & CLASS_GIVEN && w[k].flags & WORD_UPPER &&
                w[k + 1].flags & WORD_UPPER) {
                names[count][0] = w[k].hash;
                names[count++][1] = w[k + 1].hash;
                break;
            }
    }
    return count;
}

/* True when IT opens with one of NAMES, or with its given name, and says what he is. */
static bool tells_of(const struct units *u, const struct unit *it, uint64_t names[WRITERS][2],
                     size_t count)
{
    enum { WORDS = 48 };
    const struct word *w = u->words + it->word;
    if (it->words < 4 || it->words > WORDS || it->mark != MARK_NONE || HAS(it, SAID) ||
        HAS(it, QUESTION) || HAS(it, COLON) || HAS(it, QUOTED))
        return false;
    for (size_t i = 0; i < count; i++) {
        uint32_t whole = w[1].hash == names[i][1];
        if (!HAS(it, STOP) && !(whole && it->gap)) /* "Eva Ek är konsult", no stop behind it */
            continue;
        if (w[0].hash == names[i][0] && word_classes(&w[1 + whole]) & CLASS_FINITE)
            return true;
    }
    return false;
}

/* True when the two words that IT opens with stand side by side in another unit. */
static bool named_elsewhere(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    for (size_t i = 0; i < u->count; i++) {
        const struct unit *x = &u->list[i];
        const struct word *v = u->words + x->word;
        for (uint32_t k = 0; x != it && k + 1 < x->words; k++)
            if (v[k].hash == w[0].hash && v[k + 1].hash == w[1].hash)
                return true;
    }
    return false;
}

/* The last that is said in a text that its writer tells of himself, "Eva Ek är konsult och skriver
 * i varje nummer.": of somebody who is named nowhere else. */
static void measure_stranger(struct units *u)
{
    enum { MINE = 3 };
    size_t mine = 0, last = u->count;
    for (size_t i = 0; i < u->count; i++) {
        const struct unit *it = &u->list[i];
        mine += unit_is_body(it) && it->classes[2] > 0 && !HAS(it, QUOTED);
        if (HAS(it, COMMENTS_WHOLE) && last == u->count)
            last = i;
    }
    while (last > 0 && (!HAS(&u->list[last - 1], STOP) || HAS(&u->list[last - 1], ANY_PHRASE)))
        last--;
    if (mine < MINE || last == 0)
        return;
    struct unit *it = &u->list[last - 1];
    const struct word *w = u->words + it->word;
    uint64_t name[WRITERS][2] = {{w[0].hash, w[1].hash}};
    if (it->words > 3 && HAS(it, GIVEN) && tells_of(u, it, name, 1) && !named_elsewhere(u, it))
        SET(it, WRITER);
}

/* "Marianne är strateg i Sollefteå kommun.": after all else that is said, and her name over it. */
static void measure_writer(struct units *u)
{
    uint64_t names[WRITERS][2];
    size_t count = find_writers(u, names), found = 0;
    for (size_t i = u->count; count && i-- > 0 &&
                              !(unit_is_body(&u->list[i]) && HAS(&u->list[i], LONG) &&
                                !tells_of(u, &u->list[i], names, count));) {
        struct unit *it = &u->list[i];
        if (!tells_of(u, it, names, count))
            continue;
        SET(it, WRITER);
        found++;
        if (i && !it->gap && HAS(it - 1, NAME))
            SET(it - 1, WRITER);
    }
    if (!found)
        measure_stranger(u);
}

/* -- questions --------------------------------------------------------------------------------- */

static bool asks(const struct units *u, size_t i)
{
    enum { WORDS = 45 };
    const struct unit *it = &u->list[i];
    return HAS(it, QUESTION) && it->mark == MARK_NONE && it->words <= WORDS &&
           !HAS(it, ANY_PHRASE) && !HAS(it, LABEL) && !HAS(it, QUOTED) && i + 1 < u->count &&
           !(HAS(it, LONG) && HAS(it, SENTENCES)) && !HAS(it + 1, QUESTION) &&
           (it[1].mark == MARK_NONE || it[1].mark == MARK_DASH) &&
           (HAS(it + 1, STOP) || !HAS(it + 1, SHORT));
}

/* The questions of an interview, also those that are long, and the last, whose answer is short. */
static void measure_questions(struct units *u)
{
    enum { LEAST = 3 };
    size_t count = 0, brief = 0;
    for (size_t i = 0; i < u->count; i++)
        if (asks(u, i)) {
            count++;
            brief += HAS(&u->list[i], SHORT);
        }
    for (size_t i = 0; i < u->count && count >= LEAST && brief + 1 >= LEAST; i++)
        if (asks(u, i))
            SET(&u->list[i], ASKED);
}

/* -- pages ------------------------------------------------------------------------------------- */

/* The words of a line but its last, when that is a number set apart by wide spaces; 0: none. */
static uint64_t page_head(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    uint64_t h = 1;
    if (!it->columns || it->words < 2 || it->words > SHORT_WORDS || HAS(it, SCREEN) ||
        (HAS(it, ANY_PHRASE) && it->words < 4) ||
        !ascii_digit((unsigned char)it->raw.p[it->raw.n - 1]))
        return 0;
    const struct word *last = &w[it->words - 1];
    if (last->n > 3 || (last->flags & (WORD_DIGIT | WORD_LETTER)) != WORD_DIGIT)
        return 0;
    for (uint32_t i = 0; i + 1 < it->words; i++)
        h = (h ^ w[i].hash) * 1099511628211u;
    return h;
}

/* A line in columns that stands on every page ("Centrala byrån          Rapport 2022:7"), in a text
 * with the wraps of print, and the lone numbers of pages beside it. */
static void measure_running_heads(struct units *u)
{
    enum { LINES = 2 };
    for (size_t i = 0; u->wrapped && i + 1 < u->count; i++) {
        struct unit *it = &u->list[i];
        if (!it->columns || HAS(it, LONG) || it->words < 3 || HAS(it, STOP))
            continue;
        size_t again = i + 1, count = 1;
        for (size_t k = i + 1; k < u->count; k++)
            if (u->list[k].same == it->same && u->list[k].columns) {
                SET(&u->list[k], PAGE_HEAD);
                count++;
                again = k;
            }
        if (count < LINES)
            continue;
        SET(it, PAGE_HEAD);
        for (size_t k = i; k <= again; k++)
            if (HAS(&u->list[k], PAGE_HEAD) && k && HAS(&u->list[k - 1], NUMBER_ONLY))
                SET(&u->list[k - 1], PAGE_HEAD);
        struct unit *last = &u->list[u->count - 1];
        if (HAS(last, NUMBER_ONLY) && HAS(last, TINY))
            SET(last, PAGE_HEAD);
        return;
    }
}

/* "Personalbladet nr 3          7": the head or foot of a printed page, with another number on
 * each.
 */
static void measure_pages(struct units *u)
{
    measure_running_heads(u);
    uint64_t head = 0;
    size_t count = 0;
    for (size_t i = 0; i < u->count; i++) {
        uint64_t h = page_head(u, &u->list[i]);
        head = head ? head : h;
        count += h && h == head;
    }
    for (size_t i = 0; i < u->count && count > 1; i++)
        if (page_head(u, &u->list[i]) == head)
            SET(&u->list[i], PAGE_HEAD);
}

/* -- addresses --------------------------------------------------------------------------------- */

/* True for the street of an address: a short line that ends with a number. */
static bool is_street(const struct units *u, const struct unit *it)
{
    const struct word *w = u->words + it->word;
    return it->words > 1 && it->words <= 5 && it->mark == MARK_NONE && HAS(it, UPPER) &&
           !HAS(it, DATE) && !HAS(it, STOP) && !HAS(it, PHONE) && !HAS(it, LABEL) &&
           w[it->words - 1].flags & WORD_DIGIT;
}

/* A line that may name a body or a part of it over its address: no person, no end. */
static bool may_be_place(const struct unit *it)
{
    return HAS(it, SHORT) && HAS(it, UPPER) && it->mark == MARK_NONE && !HAS(it, GIVEN) &&
           !HAS(it, STOP) && !HAS(it, NAME_ROLE) && !HAS(it, GREETING) && !HAS(it, QUESTION) &&
           !HAS(it, COMMA) && !HAS(it, ANY_PHRASE) && !HAS(it, COLON);
}

/* The street above a postal code and a place, and the line above, when it is no person's. */
static void measure_places(struct units *u)
{
    for (size_t i = 1; i < u->count; i++) {
        struct unit *street = &u->list[i - 1], *name = i > 1 ? street - 1 : NULL;
        bool number = HAS(&u->list[i], PHONE) && is_street(u, street);
        if (!(HAS(&u->list[i], POSTAL) || number) || u->list[i].gap)
            continue;
        if (!is_street(u, street)) { /* "Ekby universitet", "Personalavdelningen", "123 45 Ekby" */
            for (size_t k = i; k-- > 0 && k + 3 > i && may_be_place(&u->list[k]);) {
                if (k && !u->list[k].gap && HAS(&u->list[k - 1], GIVEN))
                    break; /* what somebody is */
                SET(&u->list[k], ADDRESS);
                if (u->list[k].gap)
                    break;
            }
            continue;
        }
        SET(street, ADDRESS);
        if (name && !street->gap && HAS(name, SHORT) && !HAS(name, GIVEN) && !HAS(name, STOP) &&
            !HAS(name, NAME_ROLE) && !HAS(name, ONE_WORD) && !HAS(name, GREETING))
            SET(name, ADDRESS);
    }
}

/* -- readers ----------------------------------------------------------------------------------- */

/* "Lotta B" over a date with a time, under "3 kommentarer". */
static void measure_readers(struct units *u)
{
    enum { NEAR = 24 };
    size_t head = SIZE_MAX;
    for (size_t i = 0; i + 1 < u->count; i++) {
        struct unit *it = &u->list[i];
        if (HAS(it, COMMENTS_WHOLE))
            head = i;
        if (head != SIZE_MAX && i - head <= NEAR && HAS(it, SHORT) && it->words <= 4 &&
            HAS(it, UPPER) && !HAS(it, STOP) && !it[1].gap && HAS(it + 1, DATE) &&
            HAS(it + 1, TIME))
            SET(it, COMMENT_HEAD);
    }
}

/* "3 v", "2 d • Redigerad": how long ago, by itself. */
static bool tells_when(const struct unit *it)
{
    return HAS(it, SHORT) && !HAS(it, STOP) && it->words <= 5 &&
           (HAS(it, AGO) || (HAS(it, METADATA_WHOLE) && it->raw.n && ascii_digit(it->raw.p[0]))) &&
           it->signs & SIGN_DIGIT;
}

/* "Chef på Vallby kommun | Talare": what somebody is, as networks show it. */
static bool is_member_line(const struct unit *it)
{
    return !it->gap && it->signs & SIGN_BAR && HAS(it, SHORT) && !HAS(it, ANY_PHRASE) &&
           span_find(it->raw, SPAN(" | ")) != SIZE_MAX;
}

/* A date or a button in unit I or the next. */
static bool tells_more(const struct units *u, size_t i)
{
    for (size_t k = i; k < u->count && k < i + 2 && !u->list[k].gap; k++)
        if (HAS(&u->list[k], DATE) || HAS(&u->list[k], SCREEN) || HAS(&u->list[k], AGO))
            return true;
    return false;
}

/* Who posts, over how long ago: "Ylva Ek", "Enhetschef | Löpare", "3 v • Redigerad"; and the first
 * lines of the post, which serve as its headline. */
static void measure_members(struct units *u)
{
    enum { WITHIN = 24, LINES = 3 };
    for (size_t i = 0; i + 2 < u->count && i < WITHIN; i++) {
        struct unit *it = &u->list[i];
        bool person = (HAS(it, NAME) && HAS(it, GIVEN) && !HAS(it, LABEL)) || HAS(it, MEMBER);
        size_t to = i + 1;
        while (person && to < u->count && to <= i + LINES && !tells_when(&u->list[to]) &&
               !u->list[to].gap && HAS(&u->list[to], SHORT) && !HAS(&u->list[to], STOP))
            to++;
        if (HAS(it, NAME) && is_member_line(it + 1) &&
            (person || (HAS(it + 1, FUNCTION) && tells_more(u, i + 2))))
            SET(it, MEMBER);
        if (!person || to == u->count || !tells_when(&u->list[to]) || u->list[to].gap)
            continue;
        SET(it, MEMBER);
        for (to++; to + 1 < u->count && !u->list[to].gap; to++) /* "Följ" */
            ;
        if (to + 1 < u->count && !HAS(&u->list[to], LONG) && u->list[to + 1].gap &&
            u->list[to].mark == MARK_NONE)
            SET(&u->list[to], HOOK);
        return;
    }
}

void measure_senders(struct units *u)
{
    measure_members(u);
    measure_standing(u);
    measure_writer(u);
    measure_questions(u);
    measure_pages(u);
    measure_places(u);
    measure_readers(u);
}
