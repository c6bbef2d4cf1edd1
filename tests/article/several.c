/* SPDX-License-Identifier: MIT
 *
 * Where another article begins in the blocks of a source, and where none does. */
#include "article/several.h"

#include "made.h"

#include "base/banned.h"

#define LONG                                                                                      \
    "Tre vintrar i rad har kommunen plogat gångvägarna före bilvägarna, och ingen har ännu " \
    "bett om att få det som förut. Det började med en promenad."
#define FIRST \
    TITLE("Först plogas stigen"), BYLINE("Av Eva Ek"), DATE("3 maj 2021"), PARA(LONG), PARA(LONG)
#define HEAD BYLINE("Av Per Alm"), DATE("4 maj 2021")

/* The blocks of ROWS, and how many articles they are; *TOLD how many places are doubtful. */
static size_t articles(const struct made_row *rows, size_t count, struct block *list, size_t *told)
{
    struct text text = {.file = "made.txt"};
    struct blocks blocks = {.list = list, .count = count};
    struct diags d;
    size_t *starts, n;
    for (size_t i = 0; i < count; i++)
        list[i] = made_block(&rows[i], (unsigned)i + 1);
    const struct lang *lang = lang_find(span_of("sv"));
    diags_init(&d, &made_arena);
    several_mark(&text, lang, &blocks, true, &made_arena);
    n = several_starts(&text, lang, &blocks, &made_arena, &starts, &d);
    *told = 0;
    for (size_t i = 0; i < d.count; i++)
        *told += d.list[i].code == DIAG_ARTICLE_ANOTHER;
    diags_clear(&d);
    return n;
}

/* That ROWS are N articles, and that TOLD places are doubtful. */
#define ARE(rows, n, doubtful)                                                            \
    do {                                                                                  \
        struct block are_list[MADE_ROWS];                                                 \
        size_t are_told;                                                                  \
        CHECK(articles(rows, sizeof(rows) / sizeof *(rows), are_list, &are_told) == (n)); \
        CHECK(are_told == (doubtful));                                                    \
    } while (0)

TEST(whole_heads_cut)
{
    static const struct made_row rows[] = {FIRST, HEADING("Sedan plogas vägen"), HEAD, PARA(LONG),
                                           PARA(LONG)};
    ARE(rows, 2, 0);
    static const struct made_row other_order[] = {FIRST,
                                                  HEADING("Sedan plogas vägen"),
                                                  DATE("4 maj 2021"),
                                                  BYLINE("Av Per Alm"),
                                                  PARA(LONG),
                                                  PARA(LONG)};
    ARE(other_order, 1, 1);
}

TEST(what_is_short_is_no_article)
{
    static const struct made_row behind[] = {FIRST, HEADING("Sedan plogas vägen"), HEAD,
                                             PARA("Läs hela.")};
    ARE(behind, 1, 0);
    static const struct made_row before[] = {TITLE("Först plogas stigen"),
                                             BYLINE("Av Eva Ek"),
                                             DATE("3 maj 2021"),
                                             PARA("Kort."),
                                             HEADING("Sedan plogas vägen"),
                                             HEAD,
                                             PARA(LONG),
                                             PARA(LONG)};
    ARE(before, 1, 1);
    static const struct made_row one_of_three[] = {
        FIRST,      HEADING("Sedan plogas vägen"), HEAD, PARA(LONG),
        PARA(LONG), HEADING("Sist plogas torget"), HEAD, PARA("Läs hela.")};
    ARE(one_of_three, 1, 1);
}

TEST(a_heading_that_is_no_title)
{
    static const struct made_row question[] = {FIRST, HEADING("Varför plogas inte vägen?"), HEAD,
                                               PARA(LONG), PARA(LONG)};
    ARE(question, 1, 0);
    static const struct made_row date[] = {FIRST, HEADING("Den 4 maj 2021"), HEAD, PARA(LONG),
                                           PARA(LONG)};
    ARE(date, 1, 0);
    static const struct made_row again[] = {FIRST, HEADING("Först plogas stigen"), HEAD, PARA(LONG),
                                            PARA(LONG)};
    ARE(again, 1, 0);
    static const struct made_row mail[] = {FIRST, HEADING("Ämne: Sedan plogas vägen"), HEAD,
                                           PARA(LONG), PARA(LONG)};
    ARE(mail, 1, 0);
    static const struct made_row label[] = {FIRST, HEADING("Tidigare inlägg"), HEAD, PARA(LONG),
                                            PARA(LONG)};
    ARE(label, 1, 0);
}

TEST(readers_and_links_are_none)
{
    static const struct made_row readers[] = {FIRST,
                                              OMITTED(COMMENTS, "2 kommentarer"),
                                              HEADING("Sedan plogas vägen"),
                                              HEAD,
                                              PARA(LONG),
                                              PARA(LONG)};
    ARE(readers, 1, 0);
    static const struct made_row links[] = {FIRST,      HEADING("Sedan plogas vägen"),
                                            HEAD,       OMITTED(RELATED, "Läs också"),
                                            PARA(LONG), PARA(LONG)};
    ARE(links, 1, 0);
}

TEST(a_line_of_marks_before_title_and_date)
{
    static const struct made_row rows[] = {
        TITLE("Först plogas stigen"),  DATE("3 maj 2021"), PARA(LONG), PARA(LONG), PARA("=== ==="),
        HEADING("Sedan plogas vägen"), DATE("4 maj 2021"), PARA(LONG), PARA(LONG)};
    ARE(rows, 2, 0);
    static const struct made_row undated[] = {
        TITLE("Först plogas stigen"),  PARA(LONG),         PARA(LONG), PARA("* * *"),
        HEADING("Sedan plogas vägen"), DATE("4 maj 2021"), PARA(LONG), PARA(LONG)};
    ARE(undated, 1, 1);
    static const struct made_row no_year[] = {
        TITLE("Först plogas stigen"),  DATE("3 maj 2021"), PARA(LONG), PARA(LONG), PARA("* * *"),
        HEADING("Sedan plogas vägen"), DATE("4 maj"),      PARA(LONG), PARA(LONG)};
    ARE(no_year, 1, 0);
}

TEST(each_signs)
{
    static const struct made_row rows[] = {TITLE("Först plogas stigen"),
                                           DATE("3 maj 2021"),
                                           PARA(LONG),
                                           PARA(LONG),
                                           BYLINE("Eva Ek"),
                                           HEADING("Sedan plogas vägen"),
                                           DATE("4 maj 2021"),
                                           PARA(LONG),
                                           PARA(LONG),
                                           BYLINE("Per Alm")};
    ARE(rows, 2, 0);
    struct made_row unsigned_rows[sizeof rows / sizeof *rows - 1];
    memcpy(unsigned_rows, rows, sizeof unsigned_rows);
    ARE(unsigned_rows, 1, 1);
}

TEST(inside_a_fact_box)
{
    static const struct made_row rows[] = {FIRST, HEADING("Sedan plogas vägen"), HEAD, PARA(LONG),
                                           PARA(LONG)};
    struct block list[MADE_ROWS];
    size_t told, *starts;
    CHECK(articles(rows, sizeof rows / sizeof *rows, list, &told) == 2);
    CHECK(list[5].kind == KIND_TITLE && list[5].next_kind == KIND_HEADING);
    CHECK(strncmp(list[5].why, "another article begins: ", 24) == 0);
    block_become(&list[5], KIND_HEADING, REASON_NONE);
    list[5].box = 1;
    struct text text = {.file = "made.txt"};
    struct blocks blocks = {.list = list, .count = sizeof rows / sizeof *rows};
    struct diags d;
    diags_init(&d, &made_arena);
    several_mark(&text, lang_find(span_of("sv")), &blocks, true, &made_arena);
    CHECK(several_starts(&text, lang_find(span_of("sv")), &blocks, &made_arena, &starts, &d) == 1);
    CHECK(d.count == 0);
    diags_clear(&d);
}
