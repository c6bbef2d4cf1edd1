/* SPDX-License-Identifier: MIT
 *
 * Which encoding with a byte per character a text is in: every byte past ASCII is read in each of
 * them, its fit (fit.c) weighed with the language of the text and of the passage, and the sums
 * compared. */
#include "text/decode.h"

#include "base/utf8.h"
#include "edge/uni.h"
#include "lang/lang.h"
#include "text/fit.h"

#include "base/banned.h"

enum {
    CANDIDATES = CHARSET_COUNT - CHARSET_LATIN_1,
    LOOKED = 20000, /* bytes past ASCII that are weighed */
    LOOKED_FOR_LANGUAGE = 4096,
    PASSAGE = 128, /* bytes, and half as many on either side, that may be in another language */
    QUOTED = 400   /* bytes that a quotation seldom exceeds */
};

/* What is asked of a byte's surroundings: the language of the whole text and of the passage that
 * was asked for last, NULL where they are not clear. */
struct scene {
    struct span bytes;
    const struct lang *lang, *near;
    size_t passage;
};

/* The language of BYTES as far as ASCII shows it, or NULL. */
static const struct lang *language(struct span bytes)
{
    char plain[LOOKED_FOR_LANGUAGE];
    size_t n = bytes.n < sizeof plain ? bytes.n : sizeof plain;
    for (size_t i = 0; i < n; i++) /* a word with a letter that is not known yet is none */
        plain[i] = (unsigned char)bytes.p[i] < 0x80 ? bytes.p[i] : 'q';
    return lang_of_passage(span_make(plain, n));
}

/* The code point at I of BYTES; 0 past their edges. */
static inline uint32_t read_as(const uint32_t table[128], struct span bytes, size_t i)
{
    if (i >= bytes.n)
        return 0;
    unsigned char c = (unsigned char)bytes.p[i];
    return c < 0x80 ? c : table[c - 0x80];
}

/* True when the word that holds byte I begins with a capital before it. */
static bool in_name(const uint32_t table[128], struct span bytes, size_t i)
{
    size_t from = i;
    while (from > 0 && fit_is_letter(read_as(table, bytes, from - 1)))
        from--;
    return from < i && uni_is_upper(read_as(table, bytes, from));
}

/* The language of the passage round byte I, or NULL. */
static const struct lang *language_near(struct scene *scene, size_t i)
{
    size_t passage = i / PASSAGE + 1;
    if (passage != scene->passage) {
        size_t from = i - i % PASSAGE, half = PASSAGE / 2;
        size_t to = from + PASSAGE + half < scene->bytes.n ? from + PASSAGE + half : scene->bytes.n;
        from = from > half ? from - half : 0;
        scene->near = language(span_make(scene->bytes.p + from, to - from));
        scene->passage = passage;
    }
    return scene->near;
}

/* True when neither the text nor the passage is in a language that has letter CP. */
static bool foreign_letter(struct scene *scene, size_t i, uint32_t cp)
{
    if (!uni_is_letter(cp) || fit_letter_worth(cp) < 30 || lang_writes(scene->lang, cp))
        return false;
    const struct lang *near = language_near(scene, i);
    return !near || !lang_writes(near, cp);
}

/* What a letter that its language lacks costs: least in a name, most where a mark could stand as
 * well, at the end of a word. */
static int foreign_cost(const struct place *at, bool name)
{
    if (fit_is_letter(at->after))
        return 12;
    return !name ? 22 : fit_is_mark(at->after) ? 10 : 4;
}

/* True when quotation marks of another shape than LANG has are all that CP could be one of. */
static bool foreign_quote(const struct lang *lang, uint32_t cp)
{
    size_t first = 0, last = 0;
    return (cp == 0xAB || cp == 0xBB) && utf8_next(span_of(lang->quote_open), &first) != cp &&
           utf8_next(span_of(lang->quote_close), &last) != cp;
}

/* True when the quotation mark at I, behind a word that goes on, closes what nothing opened. */
static bool unopened(const uint32_t table[128], struct span bytes, size_t i, const struct place *at)
{
    if (at->cp != 0x201D || !fit_is_letter(at->before) || !uni_is_lower(at->after2))
        return false;
    for (size_t back = 1; back <= QUOTED && back <= i; back++) {
        uint32_t cp = read_as(table, bytes, i - back);
        if (cp == 0x201C || cp == 0x201D || cp == 0x201E)
            return false;
    }
    return true;
}

/* As fit_score, with what the whole text says of byte I. */
static int fit_in_text(const uint32_t table[128], struct scene *scene, size_t i)
{
    struct span bytes = scene->bytes;
    struct place at = {read_as(table, bytes, i - 2), read_as(table, bytes, i - 1),
                       read_as(table, bytes, i), read_as(table, bytes, i + 1),
                       read_as(table, bytes, i + 2)};
    if (at.cp == 0xA0 && bytes.p[i] == '\xFF') /* of the DOS, which nobody used */
        return -5;
    int score = fit_score(&at);
    if (score <= 0 || !scene->lang)
        return score;
    if (foreign_letter(scene, i, at.cp)) {
        int cost = foreign_cost(&at, in_name(table, bytes, i));
        return score - cost > 2 ? score - cost : 2;
    }
    if (foreign_quote(scene->lang, at.cp))
        return score - 8;
    return unopened(table, bytes, i, &at) ? score - 10 : score;
}

enum charset charset_detect(struct span bytes, struct arena *arena, double *mean, const char **why)
{
    const uint32_t *tables[CANDIDATES];
    long scores[CANDIDATES] = {0};
    size_t seen = 0;
    struct scene scene = {.bytes = bytes, .lang = language(bytes)};
    for (int c = 0; c < CANDIDATES; c++)
        tables[c] = charset_table((enum charset)(CHARSET_LATIN_1 + c));
    for (size_t i = 0; i < bytes.n && seen < LOOKED; i++) {
        if ((unsigned char)bytes.p[i] < 0x80)
            continue;
        seen++;
        for (int c = 0; c < CANDIDATES; c++) {
            scores[c] += fit_in_text(tables[c], &scene, i);
        }
    }
    int best = 0;
    for (int c = 1; c < CANDIDATES; c++)
        if (scores[c] > scores[best])
            best = c;
    *mean = seen ? (double)scores[best] / (double)seen : 0;
    *why = arena_printf(arena, "%zu bytes past ASCII fit with %ld", seen, scores[best]);
    return (enum charset)(CHARSET_LATIN_1 + best);
}
