/* SPDX-License-Identifier: MIT
 *
 * Lines of the cover. */
#include "harness.h"

#include "out/epub/epub.h"

enum { ROOM = 8 };

static size_t wrap(const char *text, unsigned most, struct span lines[ROOM])
{
    return cover_wrap(span_of(text), most, NULL, lines, ROOM);
}

TEST(lines_break_at_spaces)
{
    struct span lines[ROOM];
    CHECK(wrap("Mod och tillit", 5000, lines) == 2);
    CHECK_SPAN(lines[0], "Mod och");
    CHECK_SPAN(lines[1], "tillit");
    CHECK(wrap("Mod och tillit", 50000, lines) == 1);
    CHECK_SPAN(lines[0], "Mod och tillit");
}

TEST(a_long_word_stands_alone)
{
    struct span lines[ROOM];
    CHECK(wrap("Om förändringsledarskap nu", 3000, lines) == 3);
    CHECK_SPAN(lines[1], "förändringsledarskap");
}

TEST(no_text_has_no_lines)
{
    struct span lines[ROOM];
    CHECK(wrap("", 3000, lines) == 0);
}

TEST(lines_beyond_the_room_are_counted)
{
    struct span lines[ROOM];
    CHECK(wrap("aaaa bbbb cccc dddd eeee ffff gggg hhhh jjjj kkkk", 2200, lines) == 10);
}

TEST(file_names_say_what_they_hold)
{
    struct arena arena;
    arena_init(&arena);
    CHECK_STR(slug(SPAN("Nära undertecknad i veckan"), &arena), "nara-undertecknad-i-veckan");
    CHECK_STR(slug(SPAN("  ÅÄÖ & éñß – 5 (råd)!"), &arena), "aao-ens-5-rad");
    CHECK_STR(slug(SPAN("Ett mycket långt namn som inte alls ryms här"), &arena),
              "ett-mycket-langt-namn-som-inte");
    CHECK_STR(slug(SPAN("日本語"), &arena), "");
    CHECK_STR(slug(SPAN("../../etc/passwd"), &arena), "etc-passwd");
    arena_clear(&arena);
}
