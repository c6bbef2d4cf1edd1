/* SPDX-License-Identifier: MIT
 *
 * UTF-8 once read as a single-byte encoding: every character past ASCII became two to four. A run
 * is put right when its characters, turned back into the bytes they came from, are well-formed
 * UTF-8, and the character they give fits its place (fit.c) much better than they do. */
#include "text/mojibake.h"

#include <limits.h>

#include "base/utf8.h"
#include "edge/uni.h"
#include "text/decode.h"

#include "base/banned.h"

/* The encodings that UTF-8 is misread as. ISO-8859-1 is read as the web reads it: windows-1252,
 * whose empty cells are controls. */
static const enum charset misread[MISREAD] = {CHARSET_CP1252, CHARSET_MACINTOSH, CHARSET_CP850,
                                              CHARSET_CP437};
enum { ROUNDS = 4, WHOLE_WORTH = 100 };

/* Gains that decide: alone; in a text that has MANY certain sequences elsewhere, where also such
 * repair as stands passably as it is written; and in a line that was misread as a whole. */
enum { GAIN_ALONE = 40, GAIN_AMONG = 10, ANY = INT_MIN, WRITTEN_AMONG = 20, MANY = 2 };
enum { WRITTEN_WELL = 40, UNFIT = -10, BOX_PAIR = 25, MEANT = 100 };

/* The byte that CP came from, or -1. */
static int byte_of(int c, uint32_t cp)
{
    if (cp < 0x80)
        return (int)cp;
    if (misread[c] == CHARSET_CP1252 && cp < 0xA0)
        return (int)cp;
    const uint32_t *cells = charset_table(misread[c]);
    for (int i = 0; i < 128; i++)
        if (cells[i] == cp)
            return 0x80 + i;
    return -1;
}

uint32_t mojibake_cell(uint32_t c1)
{
    return charset_table(CHARSET_CP1252)[c1 - 0x80];
}

bool mojibake_lead(unsigned char a, unsigned char b, unsigned char c)
{
    switch (a) {
    case 0xC2: /* ¬ */
        return b == 0xAC;
    case 0xC3: /* Â to ô as windows-1252 has them, when no plain letter follows; Ô in CP850, À */
        return b >= 0x80 && b <= 0xB4 && (c >= 0x80 || b == 0x82 || b == 0x83);
    case 0xC6: /* ƒ */
        return b == 0x92;
    case 0xCE: /* Γ */
        return b == 0x93;
    case 0xE2: /* ‚ √ ≈ ┬ ├ ╦ */
        return (b == 0x80 && c == 0x9A) || b == 0x88 || b == 0x89 || b == 0x94 || b == 0x95;
    default:
        return false;
    }
}

/* A sequence of characters that came of one. */
struct sequence {
    uint32_t cp;   /* the one */
    size_t end;    /* byte offset behind the sequence */
    int written;   /* fit of the characters as they stand */
    uint32_t next; /* the character behind, 0: none */
    bool letters; /* the characters are letters, all of them, or the £ and € that stand for some */
};

static uint32_t peek(struct span s, size_t at)
{
    return utf8_next(s, &at);
}

static bool box(uint32_t cp)
{
    return cp >= 0x2500 && cp < 0x25A0;
}

/* As fit_score, but for a frame drawn of box characters, which is meant as it stands. */
static int fit(uint32_t before2, uint32_t before, uint32_t cp, uint32_t after, uint32_t after2)
{
    if (box(cp) && (box(before) || box(after)))
        return -10;
    return fit_score(
        &(struct place){before2, before ? before : ' ', cp, after ? after : ' ', after2});
}

static bool is_money(uint32_t cp)
{
    return cp == 0xA3 || cp == 0xA5 || cp == 0x20AC;
}

/* How well the N characters of a sequence, CODES[1] to CODES[N], fit as they stand between CODES[0]
 * and NEXT. What stands well beside one that does not speaks for nothing: the » of "Â»". */
static int fit_written(const uint32_t *codes, size_t n, uint32_t next)
{
    int sum = 0;
    bool bad = false;
    for (size_t i = 1; i <= n; i++) {
        int one = fit(i > 1 ? codes[i - 2] : ' ', codes[i - 1], codes[i],
                      i < n ? codes[i + 1] : next, ' ');
        sum += bad && one > 0 ? 0 : one;
        bad |= one <= UNFIT;
    }
    if (n == 2 && box(codes[1]) && box(codes[2]) && !box(codes[0]) && !box(next) &&
        !uni_is_letter(codes[0]) && !uni_is_letter(next))
        sum -= BOX_PAIR; /* "18┬░": no part of a frame, nor of a pattern of letters */
    return sum;
}

/* "Ôôô": one letter again and again, for joy. */
static bool drawn_out(const uint32_t *codes, size_t n)
{
    for (size_t i = 1; i < n; i++)
        if (uni_lower(codes[i]) != uni_lower(codes[0]))
            return false;
    return true;
}

/* Reads a sequence misread as C at byte AT of S; false when there is none. */
static bool read_sequence(int c, struct span s, size_t at, uint32_t before, struct sequence *q)
{
    char bytes[4];
    uint32_t codes[5] = {before};
    size_t n = 0, need = 2;
    q->end = at;
    while (n < need && q->end < s.n) {
        codes[n + 1] = utf8_next(s, &q->end);
        int byte = codes[n + 1] < 0x80 ? -1 : byte_of(c, codes[n + 1]);
        if (byte < 0 || (n == 0 ? byte < 0xC2 || byte > 0xF4 : (byte & 0xC0) != 0x80))
            return false;
        bytes[n++] = (char)byte;
        if (n == 1)
            need = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    }
    if (n < need || utf8_length(span_make(bytes, n)) != n)
        return false;
    size_t zero = 0;
    q->cp = utf8_next(span_make(bytes, n), &zero);
    q->next = peek(s, q->end);
    q->letters = true;
    for (size_t i = 1; i <= n; i++)
        q->letters = q->letters && (uni_is_letter(codes[i]) || is_money(codes[i]));
    q->written = fit_written(codes, n, q->next);
    if (drawn_out(codes + 1, n))
        q->written = MEANT;
    return true;
}

/* The two repaired characters on the left of a place. */
struct left {
    uint32_t before, last;
};

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
    int byte = cp < 0x80 ? -1 : byte_of(c, cp);
    if (leads(byte))
        return goes_on(byte_of(c, right));
    return goes_on(byte) && (leads(byte_of(c, left.last)) ||
                             (goes_on(byte_of(c, left.last)) && leads(byte_of(c, left.before))));
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

/* Characters that no text has, and scripts that nobody saves here but that quotation marks after a
 * letter of German or Icelandic would give: a reading with one is wrong. */
static bool nowhere(int c, uint32_t cp)
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
    int worth = fit(left2.before, left, cp, right, right2);
    if (drawn(cp) && blank(left) && blank(right))
        return 30;
    if (worth >= 0 || nowhere(c, cp))
        return worth;
    if (anywhere(cp) || again(c, left2, cp, right))
        return 0;
    if (!uni_is_letter(cp) || box(cp) || (!uni_is_letter(left) && !uni_is_letter(right)))
        return worth;
    if (cp < 0x180 || (cp >= 0x218 && cp < 0x21C))
        return (uni_is_upper(cp) ? uni_is_lower(left) && !uni_is_lower(right) : uni_is_upper(right))
                   ? worth
                   : 0;
    if (cp < 0x300)
        return worth;
    return (cp ^ left) < 0x100 || (cp ^ right) < 0x100 ? 0 : worth;
}

/* True when what gives CP may be a formula as it stands, "2r√π", "√∞": roots of signs that no word
 * goes on behind. */
static bool formula(int c, struct left left, const struct sequence *q)
{
    bool signs = q->cp == 0xF9 || q->cp == 0xF0 || q->cp == 0xF6 || q->cp == 0xF7 ||
                 q->cp == 0xF8 || q->cp == 0xFA || q->cp == 0xFD || q->cp == 0xF5;
    return misread[c] == CHARSET_MACINTOSH && signs && !uni_is_letter(q->next) &&
           !(uni_is_letter(left.before) && uni_is_letter(left.last));
}

/* Reads two to four sequences at byte AT of S whose characters are a sequence themselves: one
 * character that was misread twice over. */
static bool read_twice(int c, struct span s, size_t at, uint32_t before, struct sequence *q)
{
    char bytes[4];
    size_t n = 0, need = 2;
    int written = 0;
    struct sequence part = {.end = at};
    while (n < need) {
        if (!read_sequence(c, s, part.end, before, &part))
            return false;
        int byte = part.cp < 0x80 ? -1 : byte_of(c, part.cp);
        if (byte < 0 || (n == 0 ? byte < 0xC2 || byte > 0xF4 : (byte & 0xC0) != 0x80))
            return false;
        bytes[n++] = (char)byte;
        written += part.written;
        before = 0;
        if (n == 1)
            need = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    }
    if (utf8_length(span_make(bytes, n)) != n)
        return false;
    size_t zero = 0;
    *q = (struct sequence){.cp = utf8_next(span_make(bytes, n), &zero),
                           .end = part.end,
                           .written = written,
                           .next = part.next};
    return true;
}

/* True when a word in letters with signs on them, as people write for show ("JÄG ÊÑËÖ"), would get
 * an arrow, a drawn sign or a letter of no large alphabet. */
static bool for_show(const struct sequence *q, uint32_t left)
{
    uint32_t cp = q->cp;
    bool odd = (cp >= 0x2C2 && cp < 0x2C6) || (cp >= 0x2190 && cp < 0x2C00 && !box(cp)) ||
               cp == 0x450 || (cp >= 0x458 && cp < 0x490) || (cp >= 0x492 && cp < 0x700);
    return q->letters && odd && uni_is_letter(left);
}

/* What the repair of Q gains, with LEFT before it. */
static int gain(int c, struct span s, const struct sequence *q, struct left left)
{
    struct sequence behind;
    uint32_t right = q->next;
    if (right >= 0x80 && read_sequence(c, s, q->end, 0, &behind))
        right = behind.cp;
    size_t after = q->end;
    utf8_next(s, &after);
    uint32_t right2 = peek(s, after);
    int worth = for_show(q, left.last) ? -1 : plausible(c, left, q->cp, right, right2);
    return worth < 0 ? -1 : worth - q->written;
}

/* As gain in a text of which much was misread as C: there a mark is believed where marks are
 * seldom, a » between spaces. */
static int gain_among(int c, struct span s, const struct sequence *q, struct left left)
{
    int gained = gain(c, s, q, left);
    bool mark = !uni_is_letter(q->cp) && !box(q->cp) && !nowhere(c, q->cp) && q->cp >= 0xA0;
    bool inside = uni_is_letter(left.last) && uni_is_letter(q->next);
    return gained < 0 && mark && !inside ? -q->written : gained;
}

/* Sequences that lost their last character, because windows-1252 has none for it or because a
 * no-break space was made a plain one. Only in texts with certain mojibake. */
static bool clipped(struct span s, size_t at, uint32_t before, struct sequence *q)
{
    static const struct {
        const char *have;
        uint32_t cp;
        bool alone; /* only as a word of its own */
    } rows[] = {{"â€\xEF\xBF\xBD", 0x201D, false},
                {"â€?", 0x201D, false},
                {"â€ ", 0x201D, false},
                {"Â ", 0xA0, false},
                {"Ã ", 0xE0, true}};
    struct span rest = span_from(s, at);
    if (span_is(rest, "â€")) {
        *q = (struct sequence){.cp = 0x201D, .end = s.n};
        return true;
    }
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct span have = span_of(rows[i].have);
        if (!span_starts(rest, have) || (rows[i].alone && before > 0x20))
            continue;
        bool space = have.p[have.n - 1] == ' ' && rows[i].cp != 0xA0;
        *q = (struct sequence){.cp = rows[i].cp, .end = at + have.n - space};
        return true;
    }
    return false;
}

/* True when every character of S past ASCII belongs to a sequence misread as C, and none stands
 * there as one would write it (”Är): then S went through that misreading as a whole. */
static bool whole(int c, struct span s)
{
    for (size_t at = 0; at < s.n;) {
        struct sequence q;
        if ((unsigned char)s.p[at] < 0x80)
            at++;
        else if (read_sequence(c, s, at, 0, &q) && !nowhere(c, q.cp) && q.written <= WRITTEN_WELL)
            at = q.end;
        else
            return false;
    }
    return true;
}

/* What a pass found: runs of sequences, what their repair gains, and those that nobody meant. */
struct found {
    size_t runs, certain;
    long gain;
};

/* One pass over S read as C. Every sequence is repaired that gains LEAST, and all when LEAST is
 * ANY. */
static struct found pass(int c, struct span s, int least, bool many, struct buf *out)
{
    struct found f = {0};
    uint32_t before = 0;
    struct left left = {' ', ' '};
    bool in_run = false;
    for (size_t at = 0, from = 0; at < s.n; from = at) {
        struct sequence q;
        int gained = 1;
        bool sure = false, hit = (unsigned char)s.p[at] >= 0x80;
        if (hit && least != ANY && read_twice(c, s, at, before, &q) &&
            (gained = gain(c, s, &q, left)) >= GAIN_ALONE && q.written <= 0) {
            sure = true;
        } else if (hit && read_sequence(c, s, at, before, &q)) {
            gained = gain(c, s, &q, left);
            sure = gained >= GAIN_ALONE && q.written <= 0 && !formula(c, left, &q);
            gained = many ? gain_among(c, s, &q, left) : gained;
            hit = least == ANY || sure ||
                  (least < GAIN_ALONE && gained >= least && q.written <= WRITTEN_AMONG);
        } else if (hit) {
            hit = misread[c] == CHARSET_CP1252 && least < GAIN_ALONE && clipped(s, at, before, &q);
        }
        if (hit) {
            f.runs += !in_run;
            f.gain += gained;
            f.certain += sure;
            buf_code(out, q.cp);
            at = q.end;
            size_t back = at;
            before = utf8_prev(s, &back);
            left = (struct left){left.last, q.cp};
        } else {
            before = utf8_next(s, &at);
            left = (struct left){left.last, before};
            buf_add(out, span_make(s.p + from, at - from));
        }
        in_run = hit;
    }
    return f;
}

/* True when MADE, the outcome of a pass, is mojibake as a whole itself: then the pass was right
 * even if nothing in it looked certain. */
static bool twice_over(int c, struct span made)
{
    struct buf deeper;
    buf_init(&deeper);
    bool yes = whole(c, made) && pass(c, made, ANY, false, &deeper).certain > 0;
    buf_clear(&deeper);
    return yes;
}

static uint32_t last_of(struct span s, size_t end)
{
    return utf8_prev(s, &end);
}

/* True when S, read as C, has box characters beside its sequences, or pairs of them that would be
 * letters of far languages: it is a frame or a tree, and what stands in its cells is no part of a
 * misreading. */
static bool framed(int c, struct span s)
{
    for (size_t at = 0; misread[c] >= CHARSET_CP850 && at < s.n;) {
        struct sequence q;
        bool pair = box(peek(s, at));
        if ((unsigned char)s.p[at] >= 0x80 && read_sequence(c, s, at, 0, &q) &&
            (!pair || q.cp < 0x100 || !box(last_of(s, q.end))))
            at = q.end;
        else if (box(utf8_next(s, &at)))
            return true;
    }
    return false;
}

/* One pass with what is known of the text and of the line. */
static struct found weigh(const struct mojibake *m, int c, struct span s, struct buf *out)
{
    bool many = m->certain[c] >= MANY;
    if (!many && framed(c, s))
        return (struct found){0};
    if (whole(c, s)) {
        struct found f = pass(c, s, ANY, many, out);
        if (f.certain || (many && f.gain > 0) || (f.runs && twice_over(c, buf_span(out)))) {
            f.gain = (f.gain > 0 ? f.gain : 0) + WHOLE_WORTH * (long)f.runs;
            return f;
        }
        out->n = 0;
    }
    return pass(c, s, many ? GAIN_AMONG : GAIN_ALONE, many, out);
}

static void swap(struct buf *a, struct buf *b)
{
    struct buf t = *a;
    *a = *b;
    *b = t;
}

/* Repairs with the misreading that gains most, again and again. */
static size_t repair(const struct mojibake *m, struct span line, struct buf *out)
{
    struct buf now, best, tried;
    size_t total = 0;
    buf_init(&now);
    buf_init(&best);
    buf_init(&tried);
    buf_add(&now, line);
    for (int round = 0; round < ROUNDS; round++) {
        struct found most = {0};
        for (int c = 0; c < MISREAD; c++) {
            tried.n = 0;
            struct found f = weigh(m, c, buf_span(&now), &tried);
            if (f.runs > 0 && f.gain > most.gain) {
                most = f;
                swap(&best, &tried);
            }
        }
        if (most.runs == 0)
            break;
        total = total ? total : most.runs;
        swap(&now, &best);
    }
    if (total)
        buf_add(out, buf_span(&now));
    buf_clear(&now);
    buf_clear(&best);
    buf_clear(&tried);
    return total;
}

static bool lead_at(struct span s, size_t at)
{
    const unsigned char *p = (const unsigned char *)s.p + at;
    size_t left = s.n - at;
    return p[0] >= 0xC2 && mojibake_lead(p[0], left > 1 ? p[1] : 0, left > 2 ? p[2] : 0);
}

/* Counts the certain sequences of the whole text, as far as they matter: one of them vouches for
 * marks that stand there again and again, the » of a trail, the space in a number. */
static void survey(struct mojibake *m)
{
    enum { MARKS = 3 };
    struct span s = m->text;
    struct left left = {' ', ' '};
    unsigned marks[MISREAD] = {0};
    m->surveyed = true;
    for (size_t at = 0; at < s.n;) {
        struct sequence q;
        bool lead = lead_at(s, at);
        for (int c = 0; lead && c < MISREAD; c++) {
            if (m->certain[c] >= MANY || !read_sequence(c, s, at, left.last, &q) || q.written > 0)
                continue;
            if (gain(c, s, &q, left) >= GAIN_ALONE)
                m->certain[c]++;
            else
                marks[c] += !uni_is_letter(q.cp) && gain_among(c, s, &q, left) >= GAIN_AMONG;
        }
        left = (struct left){left.last, utf8_next(s, &at)};
    }
    for (int c = 0; c < MISREAD; c++)
        if (m->certain[c] && marks[c] >= MARKS)
            m->certain[c] = MANY;
}

static bool suspect(struct span s)
{
    for (size_t i = 0; i < s.n; i++)
        if (lead_at(s, i))
            return true;
    return false;
}

size_t mojibake_repair(struct mojibake *m, struct span line, struct buf *out)
{
    if (!suspect(line))
        return 0;
    if (!m->surveyed)
        survey(m);
    return repair(m, line, out);
}
