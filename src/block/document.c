/* SPDX-License-Identifier: MIT
 *
 * Facts on the source as a whole, set on each of its units: in another language than was thought,
 * told in the first person, dialogue with dashes, short; and its only date. */
#include "block/measure.h"

#include "base/banned.h"

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

void measure_document(struct units *u)
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
