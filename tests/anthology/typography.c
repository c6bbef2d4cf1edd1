/* SPDX-License-Identifier: MIT
 *
 * Proves src/anthology/typography.c: the rules by example, and on made-up text that no letter or
 * digit changes and that a text set twice is a text set once. */
#include "anthology/gather.h"
#include "base/utf8.h"
#include "edge/uni.h"
#include "harness.h"

#include "base/banned.h"

static struct buf set;

static const char *typeset(const char *lang, const char *text)
{
    set.n = 0;
    typography_set(lang_find(span_of(lang)), span_of(text), &set);
    buf_putc(&set, 0);
    return set.p;
}

static const struct {
    const char *lang, *in, *want;
} rules[] = {
    /* quotation marks */
    {"sv", "Hon sa “ja” till \"allt\".", "Hon sa ”ja” till ”allt”."},
    {"sv", "„nu“ och «då» och »sen«", "”nu” och ”då” och ”sen”"},
    {"sv", "frågan ” Genomsyras det av tillit”. Ja", "frågan ”Genomsyras det av tillit”. Ja"},
    {"sv", "(\"så\") \"Vi\", sa hon", "(”så”) ”Vi”, sa hon"},
    {"sv", "säga “ta din först” till", "säga ”ta din först” till"},
    {"nb", "Han sa \"ja\" og “nei”.", "Han sa «ja» og «nei»."},
    {"da", "Han sagde \"ja\".", "Han sagde »ja«."},
    {"en", "She said \"yes\" – 'no' – \"maybe.\"", "She said “yes” – ‘no’ – “maybe.”"},
    {"fi", "Hän sanoi \"kyllä\".", "Hän sanoi ”kyllä”."},
    {"sv", "en 24\" skärm", "en 24\" skärm"},
    /* apostrophes */
    {"en", "it's the city's 'best' rock 'n' roll", "it’s the city’s ‘best’ rock ‘n’ roll"},
    {"sv", "Lars' bil, 'så' sa hon", "Lars’ bil, ’så’ sa hon"},
    /* dashes */
    {"sv", "Mora - och Orsa -- och sen", "Mora – och Orsa – och sen"},
    {"sv", "ord--ord och ord — ord och ord—ord", "ord – ord och ord – ord och ord – ord"},
    {"sv", "Stockholm–Malmö", "Stockholm–Malmö"},
    {"sv", "det var bra -", "det var bra –"},
    {"sv", "för- och nackdelar", "för- och nackdelar"},
    {"sv", "-----", "-----"},
    {"en", "open -- and free - as ever", "open – and free – as ever"},
    /* ellipses */
    {"sv", "så...", "så…"},
    {"sv", "change, incident och problem..", "change, incident och problem.."},
    {"sv", "så ....", "så ...."},
    {"sv", "Once you go tillit..", "Once you go tillit.."},
    /* spaces */
    {"sv", "Svaret –  inga  – väckte", "Svaret – inga – väckte"},
    {"sv", "två\xC2\xA0ord", "två ord"},
    {"sv", "12 000 kronor och 5 % av 3 miljoner",
     "12\xC2\xA0"
     "000\xC2\xA0kronor och 5\xC2\xA0% av 3\xC2\xA0miljoner"},
    {"sv", "den 18 oktober 2021", "den 18\xC2\xA0oktober 2021"},
    {"sv",
     "5\xC2\xA0"
     "elever",
     "5\xC2\xA0"
     "elever"},
    {"en", "about 5 million", "about 5\xC2\xA0million"},
    /* a number and what it counts */
    {"sv", "har 150 personer och 12,5 tjänster",
     "har 150\xC2\xA0personer och 12,5\xC2\xA0tjänster"},
    {"sv", "(3 bilder), 2–3 veckor. 25 000 elever!",
     "(3\xC2\xA0"
     "bilder), 2–3\xC2\xA0veckor. 25\xC2\xA0"
     "000\xC2\xA0"
     "elever!"},
    {"sv", "Maj 2021, den 5 maj", "Maj 2021, den 5\xC2\xA0maj"},
    {"nb", "den 18. oktober 2021, 3 biler",
     "den 18.\xC2\xA0oktober 2021, 3\xC2\xA0"
     "biler"},
    {"da", "1. maj og 4 skoler", "1.\xC2\xA0maj og 4\xC2\xA0skoler"},
    {"fi", "18. lokakuuta 2021", "18.\xC2\xA0lokakuuta 2021"},
    {"en", "on October 18, 2021, or 18 October",
     "on October\xC2\xA0"
     "18, 2021, or 18\xC2\xA0October"},
    {"en", "for 12 schools", "for 12\xC2\xA0schools"},
};

TEST(each_rule_by_example)
{
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        CHECK_STR(typeset(rules[i].lang, rules[i].in), rules[i].want);
}

static const char *const unchanged[] = {
    "7.30-16.30",
    "08-123 45 67",
    "0155-24 80 00",
    "2021-10-18",
    "556677-8899",
    "KS-2021/00123-4",
    "dnr KS 2021-123",
    "1990-talet",
    "F-Guide",
    "it-chef",
    ":=) och :-) och ;-)",
    "problem..",
    "https://www.example.se/a--b/c...d?x='y'",
    "www.example.se/a--b",
    "o'brien--x@example.se",
    "10 - 12",
    "år 2021 och sedan",
    "sid. 5 av 10",
    /* no number that counts what follows it */
    "år 2021 blev det så",
    "hösten 2021 började",
    "7 av 10",
    "5 eller 6",
    "08-123 45 67 växeln",
    "KS-2021/123 handlar",
    "F-16 flyger",
    "kl. 7.30-16.30 varje dag",
    "Windows 10 Pro",
    "5 verksamhetsutvecklare", /* too long to be bound without a hole */
    "Artikel 3 it-chefen",
    "2. bygg om",
};

TEST(what_stays_as_it_is)
{
    for (size_t i = 0; i < sizeof unchanged / sizeof *unchanged; i++)
        CHECK_STR(typeset("sv", unchanged[i]), unchanged[i]);
    CHECK_STR(typeset("sv", "se \"https://example.se/a--b\"."), "se ”https://example.se/a--b”.");
}

/* Letters and digits of S, in order. */
static void skeleton(struct span s, struct buf *out)
{
    out->n = 0;
    for (size_t at = 0; at < s.n;) {
        uint32_t cp = utf8_next(s, &at);
        if (uni_is_letter(cp) || uni_is_digit(cp) || uni_is_mark(cp))
            buf_code(out, cp);
    }
}

static const char *const pieces[] = {
    "a",   "Å",         "ord", "7",        "12", "000",    " ",
    " ",   " ",         "  ",  "\xC2\xA0", "-",  "--",     "–",
    "—",   "−",         "\"",  "“",        "”",  "„",      "«",
    "»",   "'",         "’",   "‘",        "´",  "`",      ".",
    "..",  "...",       "…",   ",",        ":",  ";",      "!",
    "?",   "(",         ")",   "[",        "/",  "@",      "www.",
    "://", "kr",        "%",   "maj",      "\t", "x@y.se", "\xEF\xBF\xBD",
    "é",   "e\xCC\x81",
};

TEST(letters_and_digits_never_change_and_twice_is_once)
{
    static const char *const tags[] = {"sv", "nb", "da", "en", "fi"};
    struct buf text, once, twice, a, b;
    buf_init(&text), buf_init(&once), buf_init(&twice), buf_init(&a), buf_init(&b);
    uint32_t seed = 1;
    for (int round = 0; round < 200000; round++) {
        text.n = once.n = twice.n = 0;
        seed = seed * 1664525 + 1013904223;
        for (uint32_t n = 1 + (seed >> 8) % 14; n; n--) {
            seed = seed * 1664525 + 1013904223;
            buf_puts(&text, pieces[(seed >> 10) % (sizeof pieces / sizeof *pieces)]);
        }
        const struct lang *lang = lang_find(span_of(tags[round % 5]));
        typography_set(lang, buf_span(&text), &once);
        typography_set(lang, buf_span(&once), &twice);
        skeleton(buf_span(&text), &a);
        skeleton(buf_span(&once), &b);
        bool same = span_equal(buf_span(&a), buf_span(&b));
        bool stable = span_equal(buf_span(&once), buf_span(&twice));
        CHECK(same);
        CHECK(stable);
        if (!same || !stable) {
            printf("%s [%.*s] [%.*s] [%.*s]\n", lang->code, (int)text.n, text.p, (int)once.n,
                   once.p, (int)twice.n, twice.p);
            if (harness_failed > 20)
                break;
        }
    }
    buf_clear(&text), buf_clear(&once), buf_clear(&twice), buf_clear(&a), buf_clear(&b);
}

TEST(a_part_is_found_again)
{
    const char *text = "Hon  sa:  \"Vi  vågar\" -- och...  log.";
    struct span s = span_of(text);
    size_t at = span_find(s, SPAN("Vi")), p[] = {0, 0, at, at + sizeof "Vi  vågar" - 1, s.n};
    set.n = 0;
    typography_cut(lang_find(SPAN("sv")), s, &set, p, 5);
    CHECK_SPAN(span_make(set.p + p[2], p[3] - p[2]), "Vi vågar");
    CHECK(p[0] == 0 && p[1] == 0);
    CHECK_SPAN(span_make(set.p, p[4]), "Hon sa: ”Vi vågar” – och… log.");
}

TEST(a_million_hyphens_take_linear_time)
{
    struct buf text;
    buf_init(&text);
    for (int i = 0; i < 1000000; i++)
        buf_puts(&text, i % 2 ? "'" : "-.");
    set.n = 0;
    typography_set(lang_find(SPAN("sv")), buf_span(&text), &set);
    CHECK(set.n >= text.n);
    buf_clear(&text);
}
