/* SPDX-License-Identifier: MIT
 *
 * Lines become units: hard-wrapped paragraphs are joined, hyphens of line ends undone where the
 * word has none, and all else stays a line. */
#include "block/made.h"

#define PARA                                                  \
    "Det tog ett år att byta alla nycklar mot mobiler och\n" \
    "nu berättar kommunen vad de har lärt sig av det och\n" \
    "vad de skulle göra annorlunda om de finge börja om\n"  \
    "igen från början.\n\n"

static const char *grouped(struct made *m, const char *text)
{
    made_read(m, text, "sv");
    return made_show(m);
}

#define GROUPED(text, want)                 \
    do {                                    \
        struct made m;                      \
        CHECK_STR(grouped(&m, text), want); \
        made_clear(&m);                     \
    } while (0)

TEST(lines_of_a_text_that_is_not_wrapped_stay)
{
    GROUPED("Rubrik\nIngress här.\n\nStycke ett.\n", "1-1 Rubrik|2-2 Ingress här.|4-4 Stycke ett.");
    GROUPED("en\ntvå\ntre\n", "1-1 en|2-2 två|3-3 tre");
}

TEST(wrapped_lines_are_joined_with_a_space)
{
    struct made m;
    grouped(&m, PARA "Nästa stycke.\n");
    CHECK(m.u.wrapped && m.u.width == 52);
    CHECK(m.u.count == 2 && m.u.list[0].first == 1 && m.u.list[0].last == 4);
    CHECK(span_find(m.u.list[0].raw, SPAN("mobiler och nu berättar")) != SIZE_MAX);
    CHECK(m.u.list[1].gap == 1);
    made_clear(&m);
}

TEST(a_short_line_ends_a_paragraph_of_a_wrapped_text)
{
    struct made m;
    grouped(
        &m, PARA
        "En rubrik\nDetta stycke börjar direkt under sin rubrik och är\nså långt att det bryts.\n");
    CHECK(m.u.count == 3);
    CHECK_SPAN(m.u.list[1].raw, "En rubrik");
    made_clear(&m);
}

/* The last unit of a wrapped text whose line ends in LEFT and goes on with RIGHT. */
static bool joined(const char *left, const char *right, const char *want)
{
    struct made m;
    struct buf b = {0};
    buf_printf(&b, "%sDetta är ett stycke som är så pass långt att %s\n%s och så vidare.\n", PARA,
               left, right);
    buf_putc(&b, '\0');
    made_read(&m, b.p, "sv");
    bool ok = span_find(m.u.list[m.u.count - 1].raw, span_of(want)) != SIZE_MAX;
    if (!ok)
        printf("%s\n", made_show(&m));
    made_clear(&m);
    buf_clear(&b);
    return ok;
}

TEST(hyphens_of_line_ends)
{
    CHECK(joined("digitali-", "seringen", "att digitaliseringen och"));
    CHECK(joined("digitali\xE2\x80\x90", "seringen", "att digitaliseringen och"));
    CHECK(joined("verksamhets-", "och", "att verksamhets- och"));   /* a word left out */
    CHECK(joined("Nacka-", "Värmdö", "att Nacka-Värmdö och"));      /* a name follows */
    CHECK(joined("IT-", "cheferna", "att IT-cheferna och"));        /* after capitals */
    CHECK(joined("e-", "tjänsten", "att e-tjänsten och"));          /* after one letter */
    CHECK(joined("nycklar –", "mobiler", "nycklar – mobiler och")); /* a dash is no hyphen */
}

TEST(the_text_itself_tells_how_it_writes_a_word)
{
    struct made m;
    made_read(&m,
              PARA "Våra sam-tal är viktiga.\n\nDetta är ett stycke som är så pass långt att "
                   "sam-\ntalen får plats i det.\n",
              "sv");
    CHECK(span_find(m.u.list[m.u.count - 1].raw, SPAN("att sam-talen får")) != SIZE_MAX);
    made_clear(&m);
}

TEST(items_and_dialogue_begin_units_of_their_own)
{
    struct made m;
    grouped(&m,
            PARA "- Vi skulle ha börjat med dem som är ute på fältet,\nsäger Eva Lind.\n- Ja.\n");
    CHECK(m.u.count == 3);
    CHECK_SPAN(m.u.list[2].raw, "- Ja.");
    made_clear(&m);
}

TEST(runs_of_spaces_are_one_and_counted_as_columns)
{
    struct made m;
    grouped(&m, "Namn    Ort     År\n");
    CHECK(m.u.list[0].columns == 2);
    CHECK_SPAN(m.u.list[0].raw, "Namn Ort År");
    made_clear(&m);
}
