/* SPDX-License-Identifier: MIT
 *
 * The table of languages and the look-ups in it. A language is found here by its tag, never by
 * its words: that is detect.c. */
#include "lang/lang.h"

#include "base/banned.h"

#define LANG(name) extern const struct lang lang_##name;
#include "lang/lang.def"
#undef LANG

const struct lang *const langs[] = {
#define LANG(name) &lang_##name,
#include "lang/lang.def"
#undef LANG
};

const size_t lang_count = sizeof langs / sizeof *langs;

/* The row whose words stand in for those that a language lacks. */
extern const struct lang lang_en;

/* Tags that mean a language of the table under another name: Norwegian without a written
 * standard, and Nynorsk, whose books speak Bokmål here (RFC 5646 section 2.2.1, macrolanguage). */
static const struct alias {
    const char *tag, *code;
} aliases[] = {
    {"no", "nb"},
    {"nn", "nb"},
};

static bool same_folded(struct span a, const char *code)
{
    struct span b = span_of(code);
    if (a.n != b.n)
        return false;
    for (size_t i = 0; i < a.n; i++)
        if (ascii_lower((unsigned char)a.p[i]) != b.p[i])
            return false;
    return true;
}

static struct span first_subtag(struct span tag)
{
    for (size_t i = 0; i < tag.n; i++)
        if (tag.p[i] == '-' || tag.p[i] == '_')
            return span_make(tag.p, i);
    return tag;
}

const struct lang *lang_find(struct span tag)
{
    struct span first = first_subtag(tag);
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (same_folded(first, aliases[i].tag))
            first = span_of(aliases[i].code);
    for (size_t i = 0; i < lang_count; i++)
        if (same_folded(first, langs[i]->code))
            return langs[i];
    return NULL;
}

const char *const *lang_list(const struct lang *lang, enum lang_list list)
{
    static const char *const none[] = {NULL};
    return lang->lists[list] ? lang->lists[list] : none;
}

const char *lang_word(const struct lang *lang, enum book_word word)
{
    if (lang->words[word])
        return lang->words[word];
    return lang_en.words[word] ? lang_en.words[word] : "";
}
