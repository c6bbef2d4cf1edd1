/* SPDX-License-Identifier: MIT
 *
 * Which block an entry means. Letters and digits in lower case are compared, so that an entry goes
 * on to match when typography, encoding or marks are read otherwise; where lines have moved, the
 * nearest block that begins with the words is meant. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "edge/uni.h"
#include "edition/rows.h"

#include "base/banned.h"

enum {
    WORDS_MOST = 6, /* of an entry that the program writes */
    BYTES_MOST = 60,
    START = 240, /* folded bytes of a block that entries are compared with */
};

static bool counts(uint32_t cp)
{
    return uni_is_letter(cp) || uni_is_digit(cp);
}

void edition_fold(struct span s, struct buf *out)
{
    for (size_t at = 0; at < s.n;) {
        uint32_t cp = utf8_next(s, &at);
        if (cp < 0x80 ? ascii_alpha((int)cp) || ascii_digit((int)cp) : counts(cp))
            buf_code(out, cp < 0x80 ? (uint32_t)ascii_lower((int)cp) : uni_lower(cp));
    }
}

struct span edition_words(struct span s)
{
    s = span_trim(s);
    size_t words = 0, n = 0;
    for (size_t i = 0; i <= s.n && words < WORDS_MOST; i++) {
        while (i < s.n && s.p[i] != ' ') /* words are too short for memchr to pay */
            i++;
        if (n && i > BYTES_MOST)
            break;
        n = i;
        words += i > 1; /* a mark alone is no word */
    }
    if (n > 3 * BYTES_MOST) /* one endless word: cut between characters */
        for (n = 3 * BYTES_MOST; n && ((unsigned char)s.p[n] & 0xC0) == 0x80;)
            n--;
    return span_make(s.p, n);
}

/* -- finding ----------------------------------------------------------------------------------- */

void edition_finder_init(struct edition_finder *f, const struct blocks *blocks)
{
    *f = (struct edition_finder){.blocks = blocks};
    f->at = mem_alloc((blocks->count + 1) * sizeof *f->at);
    for (size_t i = 0; i < blocks->count; i++) {
        struct span raw = blocks->list[i].raw;
        f->at[i] = f->folded.n;
        raw.n = raw.n < 2 * START ? raw.n : 2 * START;
        edition_fold(raw, &f->folded);
    }
    f->at[blocks->count] = f->folded.n;
}

void edition_finder_clear(struct edition_finder *f)
{
    buf_clear(&f->folded);
    free(f->at);
    *f = (struct edition_finder){0};
}

static bool begins(const struct edition_finder *f, size_t i, struct span words)
{
    struct span start = span_make(f->folded.p + f->at[i], f->at[i + 1] - f->at[i]);
    if (words.n > START && start.n >= START)
        words.n = START;
    return span_starts(start, words);
}

/* The first block that ends on LINE or later. */
static size_t from_line(const struct edition_finder *f, unsigned line)
{
    size_t low = 0, high = f->blocks->count;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (f->blocks->list[mid].last < line)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* The block that begins on line FIRST, else the one there until LAST, that begins with WORDS. */
static size_t find_at(const struct edition_finder *f, unsigned first, unsigned last,
                      struct span words)
{
    size_t found = SIZE_MAX;
    for (size_t i = from_line(f, first); i < f->blocks->count; i++) {
        const struct block *b = &f->blocks->list[i];
        if (b->first > last)
            break;
        if (!begins(f, i, words))
            continue;
        if (b->first == first)
            return i;
        found = found == SIZE_MAX ? i : found;
    }
    return found;
}

static size_t find_nearest(struct edition_finder *f, unsigned first, struct span words)
{
    size_t count = f->blocks->count, up = from_line(f, first), down = up;
    while (up < count || down > 0) {
        size_t i;
        const struct block *list = f->blocks->list;
        bool take_up =
            up < count && (down == 0 || list[up].first - first <= first - list[down - 1].first);
        i = take_up ? up++ : --down;
        if (begins(f, i, words)) {
            f->shift = (long)list[i].first - (long)first;
            return i;
        }
    }
    return SIZE_MAX;
}

size_t edition_find(struct edition_finder *f, unsigned first, unsigned last, const char *words)
{
    struct buf folded = {0};
    edition_fold(span_of(words), &folded);
    struct span w = buf_span(&folded);
    size_t found = find_at(f, first, last, w);
    long moved = (long)first + f->shift;
    if (found == SIZE_MAX && w.n && f->shift && moved > 0)
        found = find_at(f, (unsigned)moved, (unsigned)((long)last + f->shift), w);
    if (found == SIZE_MAX && w.n)
        found = find_nearest(f, first, w);
    buf_clear(&folded);
    return found;
}

/* -- words inside a block ---------------------------------------------------------------------- */

/* True when the letters W stand at byte AT of S; *END is the byte behind the last of them. */
static bool stands_at(struct span s, size_t at, struct span w, size_t *end)
{
    size_t k = 0;
    while (k < w.n && at < s.n) {
        uint32_t a = utf8_next(s, &at);
        if (!counts(a))
            continue;
        if (uni_lower(a) != utf8_next(w, &k))
            return false;
        *end = at;
    }
    size_t next = *end;
    return k == w.n && (next >= s.n || !counts(utf8_next(s, &next)));
}

bool edition_find_words(struct span s, size_t from, struct span words, size_t *at, size_t *end)
{
    bool found = false, inside = false;
    for (size_t i = from; i < s.n && words.n && !found;) {
        size_t here = i;
        bool letter = counts(utf8_next(s, &i));
        if (letter && !inside && stands_at(s, here, words, end)) {
            *at = here;
            found = true;
        }
        inside = letter;
    }
    while (found && *end < s.n && s.p[*end] != ' ') /* its full stop or quotation mark */
        (*end)++;
    return found;
}
