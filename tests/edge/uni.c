/* SPDX-License-Identifier: MIT
 *
 * What ICU is asked for, and that the short ways round it say the same. */
#include "edge/uni.h"

#include "harness.h"

TEST(normalised)
{
    struct buf b;
    buf_init(&b);
    CHECK(!uni_nfc(SPAN("“Åsa” – 5 €"), &b));
    CHECK_SPAN(buf_span(&b), "“Åsa” – 5 €");
    b.n = 0;
    CHECK(uni_nfc(SPAN("a\xCC\x8A\xE2\x84\xAB"), &b));
    CHECK_SPAN(buf_span(&b), "åÅ");
    buf_clear(&b);
}

TEST(lower_case)
{
    struct buf b;
    buf_init(&b);
    uni_lower_text(SPAN("ÅSA Ärlig ABC"), &b);
    CHECK_SPAN(buf_span(&b), "åsa ärlig abc");
    CHECK(uni_lower(0xC5) == 0xE5 && uni_upper(0xE5) == 0xC5);
    buf_clear(&b);
}

static int collated(const char *lang, const char *a, const char *b)
{
    struct uni_collator *c = uni_collator_new(lang);
    int r = uni_collate(c, span_of(a), span_of(b));
    uni_collator_free(c);
    return r;
}

TEST(order_of_the_language)
{
    CHECK(collated("sv", "zebra", "ål") < 0);
    CHECK(collated("sv", "ål", "älv") < 0);
    CHECK(collated("sv", "älv", "öl") < 0);
    CHECK(collated("en", "ål", "zebra") < 0);
    CHECK(collated("da", "ø", "å") < 0);
    CHECK(collated("da", "æ", "ø") < 0);
    CHECK(collated("nb", "z", "æ") < 0);
    CHECK(collated("sv", "a", "a") == 0);
    CHECK(collated("xx", "a", "b") < 0);
}

static const char *initial(const char *lang, const char *s)
{
    static char out[16];
    struct buf b;
    buf_init(&b);
    struct uni_collator *c = uni_collator_new(lang);
    uni_initial(c, lang, span_of(s), &b);
    snprintf(out, sizeof out, "%.*s", (int)b.n, b.p);
    uni_collator_free(c);
    buf_clear(&b);
    return out;
}

TEST(initials)
{
    CHECK_STR(initial("sv", "åsa"), "Å");
    CHECK_STR(initial("sv", "Àlvar"), "A");
    CHECK_STR(initial("sv", "Øre"), "Ö");
    CHECK_STR(initial("en", "Åsa"), "A");
    CHECK_STR(initial("sv", "»Ung"), "U");
    CHECK_STR(initial("sv", "3M"), "#");
}

static const char *date(const char *lang, int y, int m, int d)
{
    static char out[64];
    struct buf b;
    buf_init(&b);
    bool ok = uni_date(lang, y, m, d, &b);
    snprintf(out, sizeof out, "%.*s", ok ? (int)b.n : 1, ok ? b.p : "-");
    buf_clear(&b);
    return out;
}

TEST(dates)
{
    CHECK_STR(date("sv", 2021, 10, 18), "18\u00A0oktober 2021");
    CHECK_STR(date("sv", 2021, 10, 0), "oktober 2021");
    CHECK_STR(date("sv", 2021, 0, 0), "2021");
    CHECK_STR(date("sv", 0, 12, 14), "14\u00A0december");
    CHECK_STR(date("sv", 2024, 2, 29), "29\u00A0februari 2024");
    CHECK_STR(date("sv", 1582, 10, 10), "10\u00A0oktober 1582");
    CHECK_STR(date("fi", 2021, 10, 18), "18.\u00A0lokakuuta 2021");
    CHECK_STR(date("en", 2021, 10, 18), "October\u00A018, 2021");
    CHECK_STR(date("xx", 2021, 10, 18), "-");
}

static const char *sentences(const char *s)
{
    static char out[128];
    struct arena a;
    struct buf b;
    size_t count = 0;
    arena_init(&a);
    buf_init(&b);
    size_t *ends = uni_sentences("sv", span_of(s), &a, &count);
    for (size_t i = 0; i < count; i++)
        buf_printf(&b, "%zu ", ends[i]);
    snprintf(out, sizeof out, "%.*s", (int)b.n, b.n ? b.p : "");
    buf_clear(&b);
    arena_clear(&a);
    return out;
}

TEST(sentence_ends)
{
    CHECK_STR(sentences("Det är bra. Vi ses! ”Hur?” sa hon."), "13 21 32 39 ");
    CHECK_STR(sentences("Ett. två"), "9 ");
    CHECK_STR(sentences(""), "");
}
