/* SPDX-License-Identifier: MIT
 *
 * What is gained when a sequence that may be mojibake is read as the one character it came of: how
 * plausible that is in its place, against how well the sequence stands as it is. */
#include "text/sequence.h"

#include "base/utf8.h"
#include "edge/uni.h"
#include "text/decode.h"

#include "base/banned.h"

static bool leads(int byte)
{
    return byte >= 0xC2 && byte <= 0xF4;
}

static bool goes_on(int byte)
{
    return byte >= 0x80 && byte < 0xC0;
}

/* True when CP between LEFT and RIGHT may be a step on the way of text that was misread twice: its
 * byte and theirs would be of one sequence. */
static bool again(int c, struct left left, uint32_t cp, uint32_t right)
{
    int byte = cp < 0x80 ? -1 : misread_byte(c, cp);
    if (leads(byte))
        return goes_on(misread_byte(c, right));
    return goes_on(byte) &&
           (leads(misread_byte(c, left.last)) ||
            (goes_on(misread_byte(c, left.last)) && leads(misread_byte(c, left.before))));
}

/* Characters that may stand anywhere: invisible ones, typography, arrows, bullets, pictures, and
 * the sign of what was lost. */
static bool anywhere(uint32_t cp)
{
    return cp == 0xA0 || cp == 0xAD || (cp >= 0x200B && cp <= 0x2044) || cp == 0x2060 ||
           (cp >= 0x2190 && cp < 0x2300) || (cp >= 0x25A0 && cp < 0x27C0) ||
           (cp >= 0x2900 && cp < 0x2980) || (cp >= 0x2B00 && cp < 0x2C00) ||
           (cp >= 0x2C2 && cp < 0x2C6) || cp == 0xFEFF || cp == 0xFFFD ||
           (cp >= 0x1F300 && cp < 0x1FB00);
}

bool misread_never(int c, uint32_t cp)
{
    return (cp < 0xA0 && misread[c] != CHARSET_CP1252) || (cp >= 0x700 && cp < 0x900) ||
           (cp >= 0xE000 && cp < 0xF900) || cp == 0xFFFE || cp == 0xFFFF;
}

/* Signs that are drawn before the items of a list and round the words of a button. */
static bool drawn(uint32_t cp)
{
    return cp == 0x2043 || (cp >= 0x2C2 && cp < 0x2C6) || (cp >= 0x2190 && cp < 0x2200) ||
           (cp >= 0x2460 && cp < 0x2500) || (cp >= 0x25A0 && cp < 0x27C0);
}

static bool blank(uint32_t cp)
{
    return cp == 0 || cp == ' ' || cp == '\n' || cp == '\t';
}

/* How well a repaired character stands where it would. A letter that none of our languages has is
 * believed in a name in Latin letters, and in a run of its script. */
static int plausible(int c, struct left left2, uint32_t cp, uint32_t right, uint32_t right2)
{
    uint32_t left = left2.last;
    int worth = misread_fit(left2.before, left, cp, right, right2);
    if (drawn(cp) && blank(left) && blank(right))
        return 30;
    if (worth >= 0 || misread_never(c, cp))
        return worth;
    if (anywhere(cp) || again(c, left2, cp, right))
        return 0;
    if (!uni_is_letter(cp) || is_box(cp) || (!uni_is_letter(left) && !uni_is_letter(right)))
        return worth;
    if (cp < 0x180 || (cp >= 0x218 && cp < 0x21C))
        return (uni_is_upper(cp) ? uni_is_lower(left) && !uni_is_lower(right) : uni_is_upper(right))
                   ? worth
                   : 0;
    if (cp < 0x300)
        return worth;
    return (cp ^ left) < 0x100 || (cp ^ right) < 0x100 ? 0 : worth;
}

bool sequence_is_formula(int c, struct left left, const struct sequence *q)
{
    bool signs = q->cp == 0xF9 || q->cp == 0xF0 || q->cp == 0xF6 || q->cp == 0xF7 ||
                 q->cp == 0xF8 || q->cp == 0xFA || q->cp == 0xFD || q->cp == 0xF5;
    return misread[c] == CHARSET_MACINTOSH && signs && !uni_is_letter(q->next) &&
           !(uni_is_letter(left.before) && uni_is_letter(left.last));
}

/* True when a word in letters with signs on them, as people write for show ("JÄG ÊÑËÖ"), would get
 * an arrow, a drawn sign or a letter of no large alphabet. */
static bool for_show(const struct sequence *q, uint32_t left)
{
    uint32_t cp = q->cp;
    bool odd = (cp >= 0x2C2 && cp < 0x2C6) || (cp >= 0x2190 && cp < 0x2C00 && !is_box(cp)) ||
               cp == 0x450 || (cp >= 0x458 && cp < 0x490) || (cp >= 0x492 && cp < 0x700);
    return q->letters && odd && uni_is_letter(left);
}

int sequence_gain(int c, struct span s, const struct sequence *q, struct left left)
{
    struct sequence behind;
    uint32_t right = q->next;
    if (right >= 0x80 && sequence_read(c, s, q->end, 0, &behind))
        right = behind.cp;
    size_t after = q->end;
    utf8_next(s, &after);
    uint32_t right2 = code_at(s, after);
    int worth = for_show(q, left.last) ? -1 : plausible(c, left, q->cp, right, right2);
    return worth < 0 ? -1 : worth - q->written;
}

int sequence_gain_among(int c, struct span s, const struct sequence *q, struct left left)
{
    int gained = sequence_gain(c, s, q, left);
    bool mark =
        !uni_is_letter(q->cp) && !is_box(q->cp) && !misread_never(c, q->cp) && q->cp >= 0xA0;
    bool inside = uni_is_letter(left.last) && uni_is_letter(q->next);
    return gained < 0 && mark && !inside ? -q->written : gained;
}
