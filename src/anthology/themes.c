/* SPDX-License-Identifier: MIT
 *
 * What a principle is about: the theme of most of its words. A language gives its themes as rows
 * "id|name|stem|stem..."; the first of equals wins. */
#include "anthology/principles.h"

#include <string.h>

#include "edge/uni.h"

#include "base/banned.h"

/* The field of ROW that begins at *AT; *AT moves behind its bar. */
static struct span field(const char *row, size_t *at)
{
    const char *p = row + *at, *bar = strchr(p, '|');
    size_t n = bar ? (size_t)(bar - p) : strlen(p);
    *at += n + (bar != NULL);
    return span_make(p, n);
}

/* How often the lower-case TEXT has a word that begins with one of the stems of ROW. */
static size_t count_stems(const char *row, struct span text)
{
    size_t at = 0, found = 0;
    field(row, &at);
    field(row, &at);
    while (row[at]) {
        struct span stem = field(row, &at);
        for (size_t i = 0; i + stem.n <= text.n; i++) {
            unsigned char before = i ? (unsigned char)text.p[i - 1] : ' ';
            bool start = before < 0x80 && !ascii_alpha(before);
            found += start && memcmp(text.p + i, stem.p, stem.n) == 0;
        }
    }
    return found;
}

const char *theme_find(const struct lang *lang, struct span s, struct arena *arena)
{
    struct buf lower;
    buf_init(&lower);
    uni_lower_text(s, &lower);
    const char *best = NULL;
    size_t most = 0;
    for (const char *const *row = lang_list(lang, LIST_THEMES); *row; row++) {
        size_t n = count_stems(*row, buf_span(&lower));
        if (n > most) {
            most = n;
            best = *row;
        }
    }
    buf_clear(&lower);
    size_t at = 0;
    return best ? arena_string(arena, field(best, &at)) : NULL;
}
