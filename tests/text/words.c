/* SPDX-License-Identifier: MIT
 *
 * Words and what is known of them. */
#include "text/text.h"

#include "base/buf.h"

#include "harness.h"

static const char *cut(const char *s)
{
    static char out[1024];
    struct word *list = NULL;
    size_t count = 0, cap = 0;
    struct buf b;
    buf_init(&b);
    words_cut(span_of(s), &list, &count, &cap);
    for (size_t i = 0; i < count; i++) {
        static const char letters[] = "UCDLBKH";
        buf_add(&b, span_make(s + list[i].at, list[i].n));
        buf_putc(&b, '/');
        for (int k = 0; k < 7; k++)
            if (list[i].flags >> k & 1)
                buf_putc(&b, letters[k]);
        buf_putc(&b, ' ');
    }
    snprintf(out, sizeof out, "%.*s", (int)b.n, b.n ? b.p : "");
    buf_clear(&b);
    free(list);
    return out;
}

TEST(flags)
{
    CHECK_STR(cut("Åsa sa: ja, ÖVER."), "Åsa/UL sa/L ja/LB ÖVER/UCLK ");
    CHECK_STR(cut("… i 2021"), "i/LB 2021/D ");
}

TEST(joiners)
{
    CHECK_STR(cut("it-chef don’t t.ex. a@b.se 8:30 AT&T"),
              "it-chef/LH don’t/LH t.ex/LH a@b.se/LBH 8:30/DH AT&T/UCLH ");
    CHECK_STR(cut("-a- 'b' c--d"), "a/L b/L c/L d/L ");
}

TEST(hashes)
{
    struct word *list = NULL;
    size_t count = 0, cap = 0;
    words_cut(SPAN("ÅÄÖÆØ ŠŽ Straße ΣΑ"), &list, &count, &cap);
    CHECK(count == 4);
    CHECK(list[0].hash == word_hash("åäöæø"));
    CHECK(list[1].hash == word_hash("šž"));
    CHECK(list[2].hash == word_hash("straße"));
    CHECK(list[3].hash == word_hash("σα"));
    free(list);
}

TEST(broken_utf8_does_no_harm)
{
    CHECK_STR(cut("a\xC3"), "a/L ");
    CHECK_STR(cut("\xE2\x80"), "");
}
