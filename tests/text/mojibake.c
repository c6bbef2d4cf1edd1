/* SPDX-License-Identifier: MIT
 *
 * Every paragraph of the samples, misread once and twice in every way, comes back; what was never
 * misread stays as it is, however odd. */
#include "text/mojibake.h"

#include "base/file.h"
#include "edge/conv.h"
#include "text/decode.h"

#include "harness.h"

static unsigned tried, wrong;

/* S read as C; bytes that windows-1252 has no character for become the controls of the web's
 * reading. */
static void misread_as(enum charset c, struct span s, struct buf *out)
{
    const uint32_t *table = charset_table(c);
    for (size_t i = 0; i < s.n; i++) {
        unsigned char b = (unsigned char)s.p[i];
        buf_code(out, b < 0x80 ? b : table[b - 0x80] ? table[b - 0x80] : b);
    }
}

static void try_line(struct span line, enum charset c, int times)
{
    struct buf now, next, made;
    buf_init(&now);
    buf_init(&next);
    buf_init(&made);
    buf_add(&now, line);
    for (int i = 0; i < times; i++) {
        next.n = 0;
        misread_as(c, buf_span(&now), &next);
        struct buf swap = now;
        now = next;
        next = swap;
    }
    struct mojibake m = {.text = buf_span(&now)};
    size_t runs = mojibake_repair(&m, buf_span(&now), &made);
    struct span have = runs ? buf_span(&made) : buf_span(&now);
    tried++;
    if (!span_equal(have, line) && wrong++ < 20)
        printf("# %s x%d\n#   want %.*s\n#   have %.*s\n", charsets[c].name, times, (int)line.n,
               line.p, (int)have.n, have.p);
    buf_clear(&made);
    buf_clear(&next);
    buf_clear(&now);
}

static void try_file(const char *path)
{
    struct buf text;
    struct err e;
    buf_init(&text);
    CHECK(file_read(path, &text, &e));
    for (size_t at = 0, end; at < text.n; at = end + 1) {
        for (end = at; end < text.n && text.p[end] != '\n';)
            end++;
        struct span line = span_make(text.p + at, end - at);
        if (line.n < 30)
            continue;
        for (int c = CHARSET_LATIN_1; c < CHARSET_COUNT; c++)
            for (int times = 0; times <= 2; times++)
                if (c != CHARSET_LATIN_9)
                    try_line(line, (enum charset)c, times);
    }
    buf_clear(&text);
}

TEST(misread_once_and_twice)
{
    try_file("tests/text/samples/sv.txt");
    try_file("tests/text/samples/nb.txt");
    try_file("tests/text/samples/da.txt");
    try_file("tests/text/samples/fi.txt");
    try_file("tests/text/samples/en.txt");
    try_file("seeds/000_22c5993617f1088c.txt");
    try_file("seeds/001_19f68558faa48d2a.txt");
    printf("# %u lines, %u wrong\n", tried, wrong);
    CHECK(tried > 1000);
    CHECK(wrong == 0);
}

TEST(good_text_stays)
{
    static const char *const lines[] = {
        "VOCÊ VEM AMANHÃ… A GENTE ESPERA, e a irmã não vem.",
        "A IRMÃ… não veio, é claro.",
        "SÃO PAULO, NÃO E NÃO",
        "A MAÇÃ… E O PÃO",
        "“MAÇÔ",
        "i Å\xC2\xA0kommun och på Å…",
        "PÅ “Å” I Å…",
        "┌──┐│ä ö│└──┘",
        "├── src │   ├── Å.txt └── ö",
        "├┤ö┤å├",
        "CÔTE D’AZUR – “Ô”",
        "20 ½ × 30 ¾ = ¶ §",
        "Ärlig ”Å” ä” ö…",
        "x² + √2 ≈ 1,4; a√b; = √π",
        "(`¬´)",
        "Le prix: 5×£35, 3 €–4 €",
        "IDÉ™ och É…",
        "Škoda – Žižek™",
        /* a space that may not break, after a letter that could lead a sequence */
        "HYVÄ\xC2\xA0PÄIVÄ\xC2\xA0TÄNÄÄN",
        "PÅ\xC2\xA0SÅ\xC2\xA0SÄTT",
        "voilà\xC2\xA0» – dès\xC2\xA0« demain\xC2\xA0»",
        "à\xC2\xA0€20, è\xC2\xA0£30",
        "N Ã O E S Ã O",
        /* quotation marks, ends and trade marks after a letter, in small and in capitals */
        "“Renée…” och “Zoë…” – “é”",
        "BLÅ™, RÖD® OCH GRÅ…",
        "CITTÀ™ PERCHÈ… PIÙ®",
        "PELÉ® É… SÍ®",
        "Das macht „Spaß“, ein „Gruß”…",
        "ß–ß ß“ß”",
        "‹Ê› och „Â”, „Î”…",
        "BÚIÐ” og VIÐ“ ÞAÐ…",
        /* signs of question, footnotes, units */
        "QUÉ¿ É¿ SÍ¡¡",
        "Là¹, là² och kafé³",
        "3 Å–4 Å, 5 Å² och 0 °C–5 °C",
        "Ø 10 mm, Ø±0,5",
        "« Â » et « Ê » : À É Ë",
        "5 £, ½ £ eller 3 ¢; 4 §:n 2 mom.",
        /* formulas */
        "2r√π och ∫√π",
        "√∂ – √∞ ≈ ∞",
        "¬p ∨ ¬q",
        "ƒ° ≥ ∆ƒ",
        /* faces and frames */
        /* letters with signs on them, for show */
        "Ôôô VILKEN DAG",
        "Ååå! Êêê",
        "HÄR ÄR ÐÉÊÄ OCH ÊÑËÖ",
        "ÇÀÑÖ TÊÀÉ",
        "NÛÄ£L KÉÄ£T",
        "Va?? (`¬´ ) ¬´",
        "┬┴┤(･_├┬┴┬┴",
        "(╯°□°)╯︵ ┻━┻",
        "├ä│ │├å┤ ─ö─",
        "│┬®│",
        "├┤o┼┐o┼┐o├┤ ├┤ o",
        /* other scripts among ours */
        "Η ¨λέξη¨ – «Ά» Β™",
        "SKYLТ – Привет «Я» №5",
        "(|| * m *)ｳ、ｳｯﾌﾟ･･",
        "24×” א×ב ×“ord”",
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct buf made;
        buf_init(&made);
        struct mojibake m = {.text = span_of(lines[i])};
        size_t runs = mojibake_repair(&m, span_of(lines[i]), &made);
        if (runs)
            printf("# %s became %.*s\n", lines[i], (int)made.n, made.p);
        CHECK(runs == 0);
        buf_clear(&made);
    }
}

TEST(parts_of_a_text)
{
    static const char whole[] = "Allt är bra här.\nMen sÃ¤tt att gÃ¶ra det pÃ¥ … ”så”.\n";
    struct buf made;
    buf_init(&made);
    struct mojibake m = {.text = span_of(whole)};
    struct span line = span_trim(span_from(m.text, span_find(m.text, SPAN("Men"))));
    CHECK(mojibake_repair(&m, line, &made) == 3);
    CHECK_SPAN(buf_span(&made), "Men sätt att göra det på … ”så”.");
    buf_clear(&made);
}

/* One paragraph misread, once or twice, among others that are good, and good text in its line. */
TEST(one_paragraph_of_a_text)
{
    static const struct {
        const char *have, *want;
    } rows[] = {
        {"Hem Â» Nyheter Â» SÃ¥ gjorde vi", "Hem » Nyheter » Så gjorde vi"},
        {"”Är det så?” frÃ¥gar jag. â€“ Nja, sÃ¤ger hon.",
         "”Är det så?” frågar jag. – Nja, säger hon."},
        {"Taksan 4 Â§:ssÃ¤ lukee, ettÃ¤ hinta on 8 â‚¬, ja niin on.",
         "Taksan 4 §:ssä lukee, että hinta on 8 €, ja niin on."},
        {"It cost Â£90,000 and nobodyâ€™s sorry.", "It cost £90,000 and nobody’s sorry."},
        {"Vi tog hissen ÃƒÂ¥t fel hÃƒÂ¥ll.", "Vi tog hissen åt fel håll."},
        {"ÔåÆ Vidare   Upp Ôåæ", "→ Vidare   Upp ↑"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct buf text = {0}, made = {0};
        buf_puts(&text, "”Å nej – Ö är en ö”, sade hon… Och så var det.\n");
        size_t from = text.n;
        buf_puts(&text, rows[i].have);
        size_t to = text.n;
        buf_puts(&text, "\nPå Åland är § 4 inte § 5; det kostar 8 €.\n");
        struct mojibake m = {.text = buf_span(&text)};
        struct span line = span_make(text.p + from, to - from);
        CHECK(mojibake_repair(&m, line, &made) > 0);
        CHECK_SPAN(buf_span(&made), rows[i].want);
        made.n = 0;
        CHECK(mojibake_repair(&m, span_make(text.p, from - 1), &made) == 0);
        CHECK(mojibake_repair(&m, span_from(span_make(text.p, text.n - 1), to + 1), &made) == 0);
        buf_clear(&made);
        buf_clear(&text);
    }
}

TEST(lost_last_bytes)
{
    static const char text[] = "â€œDet är dÃ¤râ€ , sa hon. Det kostar 5Â 000 och rÃ¤cker Ã¥t alla.";
    struct buf made;
    buf_init(&made);
    struct mojibake m = {.text = span_of(text)};
    CHECK(mojibake_repair(&m, m.text, &made) > 0);
    CHECK_SPAN(buf_span(&made), "“Det är där” , sa hon. Det kostar 5\xC2\xA0"
                                "000 och räcker åt alla.");
    buf_clear(&made);
}
