/* SPDX-License-Identifier: MIT
 *
 * What ICU knows of a language: how it sorts, where its sentences end and how it writes a date.
 * The language is always told; ICU's own default, which hangs on the machine, is never used. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/ubrk.h>
#include <unicode/ucol.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/ulocdata.h>
#include <unicode/uloc.h>
#include <unicode/uset.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>

#include "base/utf8.h"
#include "edge/uni.h"

#include "base/banned.h"

enum { LETTERS = 64 };

struct uni_collator {
    UCollator *full;          /* tells é from e */
    UCollator *primary;       /* base letters only */
    char letters[LETTERS][8]; /* that head a register of this language, in its order */
    size_t letter_count;
};

/* ICU's name of BCP 47 tag LANG ("root" when it is none). */
static const char *icu_name(const char *lang, char out[64])
{
    UErrorCode e = U_ZERO_ERROR;
    int32_t parsed = 0, n = uloc_forLanguageTag(lang ? lang : "", out, 63, &parsed, &e);
    if (U_FAILURE(e) || n <= 0 || parsed == 0)
        memcpy(out, "root", 5);
    out[63] = '\0';
    return out;
}

static int by_primary(const UCollator *c, const char *a, size_t an, const char *b, size_t bn)
{
    UErrorCode e = U_ZERO_ERROR;
    return (int)ucol_strcollUTF8(c, a, (int32_t)an, b, (int32_t)bn, &e);
}

static void sort_letters(struct uni_collator *c)
{
    for (size_t i = 1; i < c->letter_count; i++)
        for (size_t k = i; k > 0; k--) {
            char *a = c->letters[k - 1], *b = c->letters[k], t[8];
            if (by_primary(c->primary, a, strlen(a), b, strlen(b)) <= 0)
                break;
            memcpy(t, a, 8);
            memcpy(a, b, 8);
            memcpy(b, t, 8);
        }
}

/* The letters under which registers of the language are headed (CLDR, index exemplars). */
static void find_letters(struct uni_collator *c, const char *name)
{
    UErrorCode e = U_ZERO_ERROR;
    ULocaleData *data = ulocdata_open(name, &e);
    USet *set = U_SUCCESS(e) ? ulocdata_getExemplarSet(data, NULL, 0, ULOCDATA_ES_INDEX, &e) : NULL;
    int32_t items = set && U_SUCCESS(e) ? uset_getItemCount(set) : 0;
    for (int32_t i = 0; i < items; i++) {
        UChar32 from = 0, to = 0;
        UChar string[4];
        if (uset_getItem(set, i, &from, &to, string, 4, &e) != 0)
            continue; /* two-letter heads: filed under their first letter */
        for (; from <= to && c->letter_count < LETTERS; from++) {
            struct buf b;
            buf_init(&b);
            buf_code(&b, (uint32_t)from);
            memcpy(c->letters[c->letter_count++], b.p, b.n);
            buf_clear(&b);
        }
    }
    if (c->letter_count == 0)
        for (char l = 'A'; l <= 'Z'; l++)
            c->letters[c->letter_count++][0] = l;
    if (set)
        uset_close(set);
    if (data)
        ulocdata_close(data);
    sort_letters(c);
}

struct uni_collator *uni_collator_new(const char *lang)
{
    char name[64];
    struct uni_collator *c = mem_alloc(sizeof *c);
    memset(c, 0, sizeof *c);
    UErrorCode e = U_ZERO_ERROR;
    c->full = ucol_open(icu_name(lang, name), &e);
    c->primary = ucol_open(name, &e);
    if (c->full)
        ucol_setAttribute(c->full, UCOL_NORMALIZATION_MODE, UCOL_ON, &e);
    if (c->primary)
        ucol_setStrength(c->primary, UCOL_PRIMARY);
    find_letters(c, name);
    return c;
}

void uni_collator_free(struct uni_collator *c)
{
    if (!c)
        return;
    ucol_close(c->full);
    ucol_close(c->primary);
    free(c);
}

int uni_collate(const struct uni_collator *c, struct span a, struct span b)
{
    UErrorCode e = U_ZERO_ERROR;
    UCollationResult r = UCOL_EQUAL;
    if (c->full)
        r = ucol_strcollUTF8(c->full, a.p, (int32_t)a.n, b.p, (int32_t)b.n, &e);
    return r != UCOL_EQUAL ? (int)r : span_compare(a, b);
}

void uni_initial(const struct uni_collator *c, const char *lang, struct span s, struct buf *out)
{
    (void)lang; /* the collator was made for it */
    size_t at = 0, from = 0;
    uint32_t cp = 0;
    while (at < s.n && !uni_is_letter(cp) && !uni_is_digit(cp)) {
        from = at;
        cp = utf8_next(s, &at);
    }
    const char *best = NULL;
    for (size_t i = 0; i < c->letter_count && uni_is_letter(cp); i++) {
        const char *l = c->letters[i];
        if (c->primary && by_primary(c->primary, l, strlen(l), s.p + from, at - from) > 0)
            break;
        best = l;
    }
    buf_puts(out, best ? best : "#");
}

size_t *uni_sentences(const char *lang, struct span s, struct arena *arena, size_t *count)
{
    char name[64];
    UErrorCode e = U_ZERO_ERROR;
    size_t cap = s.n / 16 + 2, n = 0;
    size_t *ends = mem_alloc(cap * sizeof *ends);
    UText *text = utext_openUTF8(NULL, s.p, (int64_t)s.n, &e);
    UBreakIterator *it = ubrk_open(UBRK_SENTENCE, icu_name(lang, name), NULL, 0, &e);
    ubrk_setUText(it, text, &e);
    if (U_SUCCESS(e)) {
        ubrk_first(it);
        for (int32_t end; (end = ubrk_next(it)) != UBRK_DONE;) {
            MEM_PUSH(ends, n, cap);
            ends[n++] = (size_t)end;
        }
    }
    if (s.n > 0 && (n == 0 || ends[n - 1] != s.n)) {
        MEM_PUSH(ends, n, cap);
        ends[n++] = s.n;
    }
    ubrk_close(it);
    utext_close(text);
    size_t *kept = ARENA_ARRAY(arena, size_t, n + 1);
    if (n)
        memcpy(kept, ends, n * sizeof *ends);
    free(ends);
    *count = n;
    return kept;
}

/* True when ICU has data of its own for the language of NAME and would not fall back. */
static bool known(const char *name)
{
    size_t n = strcspn(name, "_@");
    for (int32_t i = 0, all = uloc_countAvailable(); i < all; i++) {
        const char *a = uloc_getAvailable(i);
        if (strncmp(a, name, n) == 0 && (a[n] == '\0' || a[n] == '_'))
            return true;
    }
    return false;
}

/* The forms of a date, by what is known of it. */
enum form { YEAR, YEAR_MONTH, YEAR_MONTH_DAY, MONTH, MONTH_DAY, FORMS };

/* Opening a form costs ICU a quarter of a millisecond, so each is opened once, when first met. */
struct uni_dates {
    char name[64];
    UDateTimePatternGenerator *patterns;
    UDateFormat *forms[FORMS];
};

struct uni_dates *uni_dates_new(const char *lang)
{
    char name[64];
    if (!known(icu_name(lang, name)))
        return NULL;
    UErrorCode e = U_ZERO_ERROR;
    struct uni_dates *d = mem_alloc(sizeof *d);
    *d = (struct uni_dates){.patterns = udatpg_open(name, &e)};
    memcpy(d->name, name, sizeof name);
    return d;
}

void uni_dates_free(struct uni_dates *d)
{
    if (!d)
        return;
    for (int i = 0; i < FORMS; i++)
        if (d->forms[i])
            udat_close(d->forms[i]);
    if (d->patterns)
        udatpg_close(d->patterns);
    free(d);
}

static enum form form_of(int year, int month, int day)
{
    if (month == 0)
        return YEAR;
    if (year == 0)
        return day ? MONTH_DAY : MONTH;
    return day ? YEAR_MONTH_DAY : YEAR_MONTH;
}

/* The format of FORM, in UTC and with the Gregorian calendar for all time; NULL on failure. */
static UDateFormat *format_of(struct uni_dates *d, enum form form)
{
    static const UChar utc[] = {'E', 't', 'c', '/', 'U', 'T', 'C', 0};
    static const UChar skeletons[FORMS][8] = {
        [YEAR] = {'y'},
        [YEAR_MONTH] = {'y', 'M', 'M', 'M', 'M'},
        [YEAR_MONTH_DAY] = {'y', 'M', 'M', 'M', 'M', 'd'},
        [MONTH] = {'M', 'M', 'M', 'M'},
        [MONTH_DAY] = {'M', 'M', 'M', 'M', 'd'},
    };
    UErrorCode e = U_ZERO_ERROR;
    UChar pattern[64];
    if (d->forms[form] || !d->patterns)
        return d->forms[form];
    int32_t n = udatpg_getBestPattern(d->patterns, skeletons[form], -1, pattern, 64, &e);
    UDateFormat *f = udat_open(UDAT_PATTERN, UDAT_PATTERN, d->name, utc, -1, pattern, n, &e);
    if (U_FAILURE(e))
        return NULL;
    ucal_setGregorianChange((UCalendar *)udat_getCalendar(f), -8.64e15, &e);
    return d->forms[form] = f;
}

/* Milliseconds since 1970 of noon of a day in the proleptic Gregorian calendar, as ISO 8601 has
 * it; days from civil, by Howard Hinnant's public description. */
static UDate noon_of(int year, int month, int day)
{
    long y = month <= 2 ? year - 1 : year;
    long era = (y >= 0 ? y : y - 399) / 400, of_era = y - era * 400;
    long of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    long days = era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
    return ((double)days + 0.5) * 86400000.0;
}

/* Appends a date of N bytes; the space between its day and its month never ends a line. */
static void add_date(const char *date, size_t n, int day, struct buf *out)
{
    char digits[16];
    struct span s = {date, n};
    int length = snprintf(digits, sizeof digits, "%d", day);
    size_t at = day ? span_find(s, span_make(digits, (size_t)length)) : SIZE_MAX, space = SIZE_MAX;
    if (at != SIZE_MAX) {
        size_t after = at + (size_t)length;
        after += after < n && date[after] == '.';
        if (after < n && date[after] == ' ')
            space = after;
        else if (at && date[at - 1] == ' ')
            space = at - 1;
    }
    if (space == SIZE_MAX) {
        buf_add(out, s);
        return;
    }
    buf_add(out, span_make(date, space));
    buf_puts(out, "\u00A0");
    buf_add(out, span_from(s, space + 1));
}

bool uni_dates_words(struct uni_dates *d, int year, int month, int day, struct buf *out)
{
    UErrorCode e = U_ZERO_ERROR;
    UChar made[128];
    char utf8[400];
    int32_t n, len = 0;
    UDateFormat *f = format_of(d, form_of(year, month, day));
    if (!f)
        return false;
    n = udat_format(f, noon_of(year ? year : 2000, month ? month : 1, day ? day : 1), made, 128,
                    NULL, &e);
    u_strToUTF8(utf8, sizeof utf8, &len, made, n, &e);
    if (U_SUCCESS(e))
        add_date(utf8, (size_t)len, form_of(year, month, day) == MONTH ? 0 : day, out);
    return U_SUCCESS(e);
}

bool uni_date(const char *lang, int year, int month, int day, struct buf *out)
{
    struct uni_dates *d = uni_dates_new(lang);
    bool ok = d && uni_dates_words(d, year, month, day, out);
    uni_dates_free(d);
    return ok;
}
