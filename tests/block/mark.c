/* SPDX-License-Identifier: MIT
 *
 * Marks at the start of a line: what is one, how long it is, what it counts; and separators. */
#include "harness.h"

#include "block/unit.h"

/* "kind bytes number" of the mark of S, or "none". */
static const char *mark(const char *s)
{
    static char out[48];
    static const char *const names[] = {"none", "bullet", "dash", "number", "letter"};
    unsigned bytes;
    int number;
    enum mark m = mark_read(span_of(s), &bytes, &number);
    if (m == MARK_NONE)
        return names[m];
    snprintf(out, sizeof out, "%s %u %d", names[m], bytes, number);
    return out;
}

TEST(bullets)
{
    CHECK_STR(mark("• Lyssna"), "bullet 4 0");
    CHECK_STR(mark("•Lyssna"), "bullet 3 0");
    CHECK_STR(mark("·   Lyssna"), "bullet 5 0");
    CHECK_STR(mark("\xC2\xB7\xC2\xA0Lyssna"), "bullet 4 0");
    CHECK_STR(mark("* Lyssna"), "bullet 2 0");
    CHECK_STR(mark("*Lyssna"), "bullet 1 0");
    CHECK_STR(mark("① Lyssna"), "bullet 4 0");
    CHECK_STR(mark("*lyssna"), "none");
    CHECK_STR(mark("** not"), "none");
    CHECK_STR(mark("•"), "none");
    CHECK_STR(mark("• "), "none");
}

TEST(dashes)
{
    CHECK_STR(mark("– Vi måste våga"), "dash 4 0");
    CHECK_STR(mark("- Vi"), "dash 2 0");
    CHECK_STR(mark("-Vi"), "dash 1 0");
    CHECK_STR(mark("—Vi"), "dash 3 0");
    CHECK_STR(mark("–vi"), "dash 3 0");
    CHECK_STR(mark("-vi"), "none"); /* the rest of a word cut off */
    CHECK_STR(mark("-5 grader"), "none");
    CHECK_STR(mark("--- "), "none");
    CHECK_STR(mark("–"), "none");
}

TEST(numbers_and_letters)
{
    CHECK_STR(mark("1. Börja"), "number 3 1");
    CHECK_STR(mark("12) Börja"), "number 4 12");
    CHECK_STR(mark("(4) Börja"), "number 4 4");
    CHECK_STR(mark("a) Börja"), "letter 3 1");
    CHECK_STR(mark("c. Börja"), "letter 3 3");
    CHECK_STR(mark("B) Börja"), "letter 3 2");
    CHECK_STR(mark("A. Nilsson"), "none");
    CHECK_STR(mark("2019. Året"), "none");
    CHECK_STR(mark("1.5 miljoner"), "none");
    CHECK_STR(mark("1 Börja"), "none");
    CHECK_STR(mark("1."), "none");
    CHECK_STR(mark("1. "), "none");
    CHECK_STR(mark(""), "none");
}
