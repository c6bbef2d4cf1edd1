/* SPDX-License-Identifier: MIT
 *
 * Names for files: what a name says, in ASCII. Letters with marks lose them; other scripts leave
 * nothing, and the number before the slug is then the name. */
#include "base/utf8.h"
#include "edge/uni.h"
#include "out/epub/epub.h"

#include "base/banned.h"

enum { SLUG_MOST = 32 }; /* bytes; links repeat them by the thousand */

/* U+00DF to U+017F in lower case, without marks; '.' where there is no such letter. */
static const char fold_latin[] = "saaaaaaaceeeeiiiidnooooo.ouuuuytyaaaaaaccccccccddddeeeee"
                                 "eeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnooo"
                                 "ooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

static char fold(uint32_t cp)
{
    if (cp < 0x80)
        return ascii_alpha((int)cp) || ascii_digit((int)cp) ? (char)cp : '-';
    if (cp >= 0xDF && cp < 0xDF + sizeof fold_latin - 1)
        return fold_latin[cp - 0xDF];
    return '-';
}

const char *slug(struct span name, struct arena *arena)
{
    char out[SLUG_MOST + 1];
    size_t n = 0, word = 0; /* WORD: end of the last whole word */
    for (size_t at = 0; at < name.n && n < SLUG_MOST;) {
        char c = fold(uni_lower(utf8_next(name, &at)));
        if (c != '-' && c != '.')
            out[n++] = c;
        else if (n && out[n - 1] != '-') {
            word = n;
            out[n++] = '-';
        }
    }
    if (n == SLUG_MOST && word) /* cut in the middle of a word: leave it out */
        n = word;
    while (n && out[n - 1] == '-')
        n--;
    return arena_string(arena, span_make(out, n));
}
