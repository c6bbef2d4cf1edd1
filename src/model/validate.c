/* SPDX-License-Identifier: MIT
 *
 * What the values of a model may be, and its schema. Types are those of XML Schema Part 2, narrowed
 * to what the model writes. */
#include <string.h>

#include "anthology/anthology.h"
#include "base/asset.h"
#include "model/model.h"
#include "model/rows.h"

#include "base/banned.h"

static bool name_byte(unsigned char c, bool first)
{
    return ascii_alpha(c) || c == '_' || (!first && (ascii_digit(c) || c == '-'));
}

bool model_is_id(struct span s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!name_byte((unsigned char)s.p[i], i == 0))
            return false;
    return s.n > 0;
}

bool model_is_ids(struct span s)
{
    s = span_trim(s);
    bool any = false;
    while (s.n) {
        size_t n = 0;
        while (n < s.n && !ascii_space((unsigned char)s.p[n]))
            n++;
        if (!model_is_id(span_make(s.p, n)))
            return false;
        any = true;
        s = span_trim(span_from(s, n));
    }
    return any;
}

bool model_is_language(struct span s)
{
    size_t part = 0;
    bool first = true;
    for (size_t i = 0; i <= s.n; i++) {
        if (i == s.n || s.p[i] == '-') {
            if (part < 1 || part > 8)
                return false;
            part = 0;
            first = false;
            continue;
        }
        unsigned char c = (unsigned char)s.p[i];
        if (!ascii_alpha(c) && (first || !ascii_digit(c)))
            return false;
        part++;
    }
    return true;
}

/* The number in the N digits at S, or -1. */
static int digits(struct span s, size_t from, size_t n)
{
    int value = 0;
    if (from + n > s.n)
        return -1;
    for (size_t i = from; i < from + n; i++) {
        if (!ascii_digit((unsigned char)s.p[i]))
            return -1;
        value = value * 10 + (s.p[i] - '0');
    }
    return value;
}

static bool is_day(int year, int month, int day)
{
    static const char days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1 || day > days[month - 1])
        return false;
    bool leap = year < 0 || (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
    return month != 2 || day < 29 || leap;
}

bool model_is_date(struct span s)
{
    if (span_starts(s, SPAN("--")))
        return s.n == 7 && s.p[4] == '-' && is_day(-1, digits(s, 2, 2), digits(s, 5, 2));
    int year = digits(s, 0, 4), month = digits(s, 5, 2);
    if (year < 1 || (s.n > 4 && s.p[4] != '-'))
        return false;
    if (s.n == 4)
        return true;
    if (s.n == 7)
        return month >= 1 && month <= 12;
    return s.n == 10 && s.p[7] == '-' && is_day(year, month, digits(s, 8, 2));
}

bool model_number(struct span s, size_t *out)
{
    size_t value = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (!ascii_digit((unsigned char)s.p[i]) || value > (SIZE_MAX - 9) / 10)
            return false;
        value = value * 10 + (size_t)(s.p[i] - '0');
    }
    *out = value;
    return s.n > 0;
}

bool model_is_number(struct span s)
{
    size_t n;
    return model_number(s, &n);
}

bool model_lines(struct span s, unsigned *first, unsigned *last)
{
    const char *dash = s.n ? memchr(s.p, '-', s.n) : NULL;
    size_t a, b;
    if (!dash)
        return false;
    size_t n = (size_t)(dash - s.p);
    if (!model_number(span_make(s.p, n), &a) || !model_number(span_from(s, n + 1), &b) ||
        s.p[0] == '0' || dash[1] == '0' || a > b || b > UINT32_MAX)
        return false;
    *first = (unsigned)a;
    *last = (unsigned)b;
    return true;
}

bool model_is_lines(struct span s)
{
    unsigned first, last;
    return model_lines(s, &first, &last);
}

bool model_is_sha256(struct span s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!ascii_digit((unsigned char)s.p[i]) && (s.p[i] < 'a' || s.p[i] > 'f'))
            return false;
    return s.n == 64;
}

bool model_is_permission(struct span s)
{
    return permission_find(s) != PERMISSION_COUNT;
}

bool model_is_org_kind(struct span s)
{
    return org_kind_find(s) != ORG_KIND_COUNT;
}

bool model_is_reason(struct span s)
{
    return reason_find(s) != REASON_COUNT;
}

bool model_is_list_type(struct span s)
{
    return span_is(s, "bullet") || span_is(s, "number");
}

bool model_is_evidence(struct span s)
{
    return evidence_find(s) != EVIDENCE_COUNT;
}

bool model_is_strength(struct span s)
{
    return span_is(s, "core") || span_is(s, "secondary");
}

struct span model_schema(void)
{
    for (size_t i = 0; i < asset_count; i++)
        if (strcmp(assets[i].name, "model.rng") == 0)
            return span_make((const char *)assets[i].data, assets[i].size);
    return SPAN("");
}
