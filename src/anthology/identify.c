/* SPDX-License-Identifier: MIT
 *
 * Names become xml:ids: lower-case ASCII letters, digits and hyphens. The id of a name hangs on
 * the name alone. Letters beyond ASCII are spelt out (å as aa, so that Habo and Håbo keep apart).
 */
#include "anthology/gather.h"

#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "edge/uni.h"

#include "base/banned.h"

enum { ID_LENGTH = 80, ID_DIGITS = 8 }; /* bytes of a name that are kept; digits of its hash */

static const struct spelling {
    uint32_t letter; /* lower case */
    const char *ascii;
} spellings[] = {
    {0xE5, "aa"}, {0xE4, "ae"}, {0xF6, "oe"},  {0xE6, "ae"}, {0xF8, "oe"}, {0xFC, "ue"},
    {0xE9, "e"},  {0xE8, "e"},  {0xEA, "e"},   {0xEB, "e"},  {0xE1, "a"},  {0xE0, "a"},
    {0xE2, "a"},  {0xE3, "a"},  {0xED, "i"},   {0xEC, "i"},  {0xEE, "i"},  {0xEF, "i"},
    {0xF3, "o"},  {0xF2, "o"},  {0xF4, "o"},   {0xF5, "o"},  {0xFA, "u"},  {0xF9, "u"},
    {0xFB, "u"},  {0xFD, "y"},  {0xE7, "c"},   {0xF1, "n"},  {0xDF, "ss"}, {0xF0, "d"},
    {0xFE, "th"}, {0x161, "s"}, {0x17E, "z"},  {0x10D, "c"}, {0x107, "c"}, {0x111, "d"},
    {0x142, "l"}, {0x144, "n"}, {0x14B, "ng"}, {0x15B, "s"}, {0x159, "r"}, {0x167, "t"},
};

/* The spelling of CP in ASCII; "" when it is no letter or digit, NULL when there is none. */
static const char *spell(uint32_t cp)
{
    for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++)
        if (spellings[i].letter == cp)
            return spellings[i].ascii;
    return cp < 0x80 || !(uni_is_letter(cp) || uni_is_digit(cp) || cp == 0xFFFD) ? "" : NULL;
}

static void add_hash(struct buf *out, struct span name)
{
    char hex[65];
    sha256_hex(name, hex);
    if (out->n && out->p[out->n - 1] != '-')
        buf_putc(out, '-');
    buf_add(out, span_make(hex, ID_DIGITS));
}

/* Appends NAME in ASCII with single hyphens inside; true when letters were lost. */
static bool add_name(struct buf *out, struct span name)
{
    bool lost = false, gap = false;
    size_t start = out->n;
    for (size_t at = 0; at < name.n;) {
        uint32_t cp = uni_lower(utf8_next(name, &at));
        char one[2] = {(char)cp, 0};
        bool plain = cp < 0x80 && (ascii_alpha((int)cp) || ascii_digit((int)cp));
        const char *ascii = plain ? one : spell(cp);
        lost |= !ascii;
        if (!ascii || !*ascii) {
            gap = true;
            continue;
        }
        if (gap && out->n > start)
            buf_putc(out, '-');
        gap = false;
        buf_puts(out, ascii);
        if (out->n - start >= ID_LENGTH && at < name.n)
            return true;
    }
    return lost || out->n == start;
}

const char *identify(const char *prefix, struct span name, struct arena *arena)
{
    struct buf out;
    buf_init(&out);
    buf_puts(&out, prefix);
    if (add_name(&out, name))
        add_hash(&out, name);
    const char *id = arena_string(arena, buf_span(&out));
    buf_clear(&out);
    return id;
}
