/* SPDX-License-Identifier: MIT
 *
 * The foot of a page: short lines under a line that names what they are (whom to ask, what to
 * subscribe to, files to load down), and the fact boxes that stand there though they belong to the
 * text. */
#include "block/measure.h"

#include "base/banned.h"

/* -- boxes that belong to the text ------------------------------------------------------------- */

/* A line of a box of facts: a label with what it says, or a figure. */
static bool tells_fact(const struct unit *it)
{
    return it->mark == MARK_NONE && !HAS(it, EMAIL) && !HAS(it, PHONE) && !HAS(it, URL) &&
           !HAS(it, FILE_NAME) && !HAS(it, COPYRIGHT) && !HAS(it, SCREEN) && !HAS(it, MIDDLE) &&
           ((HAS(it, LABEL) && !HAS(it, ANY_PHRASE)) || HAS(it, FIGURE));
}

/* The name of a box: a short line of its own over lines of facts, known or not. */
static bool names_box(const struct unit *it)
{
    return it->gap && HAS(it, SHORT) && it->mark == MARK_NONE && !HAS(it, STOP) &&
           !HAS(it, QUESTION) && !HAS(it, COMMA) && (HAS(it, BOX_START) || !HAS(it, ANY_PHRASE)) &&
           !HAS(it, COPYRIGHT) && !HAS(it, SCREEN) && !HAS(it, DATE) && !HAS(it, LABEL);
}

/* Facts behind the text: a name, right under it three lines of facts or more (two, where the name
 * is one of a box), and a blank line. */
static void measure_facts(struct units *u, size_t i)
{
    const struct unit *head = &u->list[i];
    const size_t least = HAS(head, BOX_START) ? 2 : 3;
    size_t to = i + 1;
    while (to < u->count && tells_fact(&u->list[to]) && u->list[to].gap <= (to == i + 1))
        to++;
    if (to - i <= least || (to < u->count && !u->list[to].gap))
        return;
    for (size_t k = i; k < to; k++)
        SET(&u->list[k], KEPT_BOX);
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
           HAS(it, THREAD) || HAS(it, KEPT_BOX) || it->mark != MARK_NONE;
}

/* True when one of the lines FROM to TO (left out) proves that they are of SECTION. */
static bool proves(const struct units *u, size_t from, size_t to, size_t section)
{
    for (size_t k = from; k < to; k++) {
        const struct unit *it = &u->list[k];
        if (sections[section].under == F_UNDER_FILES
                ? HAS(it, FILE_NAME) || (k > from && HAS(it, OTHER_WHOLE) && HAS(it, SCREEN))
                : HAS(it, EMAIL) || HAS(it, PHONE) || HAS(it, GIVEN) || HAS(it, YOU) ||
                      HAS(it, SALE) || HAS(it, POSTAL))
            return true;
    }
    return false;
}

/* The lines right under unit I, which may name them. Returns the last of the section. */
static size_t measure_section(struct units *u, size_t i)
{
    const struct unit *head = &u->list[i];
    if (!HAS(head, SHORT) || !HAS(head, ANY_PHRASE) || HAS(head, STOP) || HAS(head, THREAD) ||
        HAS(head, COMMENT_BODY) || head->mark != MARK_NONE)
        return i;
    for (size_t s = 0; s < sizeof sections / sizeof *sections; s++) {
        size_t to = i + 1;
        if (!has(head, sections[s].whole) && !has(head, sections[s].edge))
            continue;
        while (to < u->count && u->list[to].gap <= (to == i + 1) && !ends_section(&u->list[to], s))
            to++;
        if (to == i + 1 || !proves(u, i, to, s))
            continue;
        for (size_t k = i; k < to; k++)
            feature_set(&u->list[k].f, (enum feature)sections[s].under);
        return to - 1;
    }
    return i;
}

void measure_foot(struct units *u)
{
    for (size_t i = 1; i < u->count; i++) {
        if (!HAS(&u->list[i], AFTER_BODY))
            continue;
        if (names_box(&u->list[i]) && i + 1 < u->count)
            measure_facts(u, i);
        i = measure_section(u, i);
    }
}
