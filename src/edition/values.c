/* SPDX-License-Identifier: MIT
 *
 * What the values of an edition may be, and its schema. */
#include <string.h>

#include "base/asset.h"
#include "base/colour.h"
#include "edition/rows.h"
#include "lang/date.h"

#include "base/banned.h"

bool value_is_some(struct span s)
{
    return span_trim(s).n > 0;
}

bool value_is_word(struct span s)
{
    for (size_t i = 0; i < s.n; i++)
        if (ascii_space((unsigned char)s.p[i]))
            return false;
    return s.n > 0;
}

bool value_is_yes(struct span s)
{
    return span_is(s, "yes");
}

/* The number at the start of S, from 1; *N is its length. 0 when there is none. */
static unsigned number_at(struct span s, size_t *n)
{
    unsigned value = 0;
    size_t i = 0;
    if (s.n && s.p[0] == '0')
        return 0;
    for (; i < s.n && ascii_digit((unsigned char)s.p[i]); i++) {
        if (value > 100000000)
            return 0;
        value = value * 10 + (unsigned)(s.p[i] - '0');
    }
    *n = i;
    return value;
}

bool value_is_number(struct span s)
{
    size_t n;
    return number_at(s, &n) && n == s.n;
}

bool value_lines(struct span s, unsigned *first, unsigned *last)
{
    size_t n, more = 0;
    *first = *last = number_at(s, &n);
    if (!*first)
        return false;
    if (n == s.n)
        return true;
    if (s.p[n] != '-')
        return false;
    s = span_from(s, n + 1);
    *last = number_at(s, &more);
    return *last >= *first && more == s.n;
}

bool value_is_lines(struct span s)
{
    unsigned first, last;
    return value_lines(s, &first, &last);
}

bool value_is_kind(struct span s)
{
    return kind_find(s) < KIND_OMITTED;
}

bool value_is_reason(struct span s)
{
    enum reason r = reason_find(s);
    return r != REASON_NONE && r != REASON_COUNT;
}

bool value_is_theme(struct span s)
{
    if (!s.n)
        return true;
    for (size_t l = 0; l < lang_count; l++)
        for (const char *const *row = lang_list(langs[l], LIST_THEMES); *row; row++)
            if (span_starts(span_of(*row), s) && (*row)[s.n] == '|')
                return true;
    return false;
}

bool value_is_evidence(struct span s)
{
    return evidence_find(s) != EVIDENCE_COUNT;
}

bool value_is_strength(struct span s)
{
    return span_is(s, "core") || span_is(s, "secondary");
}

bool value_is_sha256(struct span s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!ascii_digit((unsigned char)s.p[i]) && (s.p[i] < 'a' || s.p[i] > 'f'))
            return false;
    return s.n == 64;
}

bool value_is_org_kind(struct span s)
{
    return org_kind_find(s) != ORG_KIND_COUNT;
}

bool value_is_date(struct span s)
{
    return date_is_iso(s);
}

bool value_is_date_or_none(struct span s)
{
    return !s.n || date_is_iso(s);
}

bool value_is_language(struct span s)
{
    return lang_find(s) != NULL;
}

bool value_is_book_language(struct span s)
{
    const struct lang *lang = lang_find(s);
    return lang && lang->words[BOOK_ANTHOLOGY];
}

bool value_is_permission(struct span s)
{
    return permission_find(s) != PERMISSION_COUNT;
}

bool value_is_colour(struct span s)
{
    uint32_t colour;
    return colour_read(s, &colour);
}

/* ISO 2108: the digits weigh 1 and 3 in turn, their sum is a multiple of ten. */
bool value_is_isbn(struct span s)
{
    unsigned sum = 0, digits = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '-' || s.p[i] == ' ')
            continue;
        if (!ascii_digit((unsigned char)s.p[i]))
            return false;
        sum += (unsigned)(s.p[i] - '0') * (digits++ % 2 ? 3 : 1);
    }
    return digits == 13 && sum % 10 == 0;
}

struct span edition_schema(void)
{
    for (size_t i = 0; i < asset_count; i++)
        if (strcmp(assets[i].name, "edition.rng") == 0)
            return span_make((const char *)assets[i].data, assets[i].size);
    return SPAN("");
}
