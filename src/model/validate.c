/* SPDX-License-Identifier: MIT
 *
 * What the values of a model may be, and its schema. Types are those of XML Schema Part 2, narrowed
 * to what the model writes. */
#include <limits.h>
#include <string.h>

#include "anthology/anthology.h"
#include "base/asset.h"
#include "lang/date.h"
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

bool model_is_date(struct span s)
{
    return date_is_iso(s);
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

bool model_is_count(struct span s)
{
    size_t n;
    return model_number(s, &n) && n > 0 && n <= UINT_MAX;
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

bool model_is_yes(struct span s)
{
    return span_is(s, "yes");
}

bool model_is_media_type(struct span s)
{
    return span_is(s, "image/png") || span_is(s, "image/jpeg");
}

struct span model_schema(void)
{
    for (size_t i = 0; i < asset_count; i++)
        if (strcmp(assets[i].name, "model.rng") == 0)
            return span_make((const char *)assets[i].data, assets[i].size);
    return SPAN("");
}
