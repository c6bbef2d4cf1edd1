/* SPDX-License-Identifier: MIT
 *
 * The whole harness of the unit tests. A test file is a program:
 *
 *     #include "harness.h"
 *     TEST(what_it_proves) { CHECK(1 + 1 == 2); CHECK_STR(text, "expected"); }
 *
 * It runs its tests in the order they stand, prints "ok NAME" or "not ok NAME" for each, and the
 * file and line of every check that failed. */
#ifndef HARNESS_H
#define HARNESS_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/span.h"

struct harness_test {
    const char *name;
    void (*run)(void);
};
static struct harness_test harness_tests[256];
static size_t harness_count, harness_failed;

#define TEST(name)                                                                  \
    static void test_##name(void);                                                  \
    __attribute__((constructor)) static void harness_add_##name(void)               \
    {                                                                               \
        if (harness_count == sizeof harness_tests / sizeof *harness_tests)          \
            abort();                                                                \
        harness_tests[harness_count++] = (struct harness_test){#name, test_##name}; \
    }                                                                               \
    static void test_##name(void)

#define CHECK(condition) \
    ((condition) ? (void)0 : harness_fail(__FILE__, __LINE__, #condition, NULL, 0, NULL))
/* GOT, a NUL-ended string, is WANT. */
#define CHECK_STR(got, want) harness_same(__FILE__, __LINE__, #got, span_of(got), span_of(want))
/* GOT, a span, is the NUL-ended string WANT. */
#define CHECK_SPAN(got, want) harness_same(__FILE__, __LINE__, #got, (got), span_of(want))

static inline void harness_fail(const char *file, int line, const char *what, const char *got,
                                size_t got_n, const char *want)
{
    harness_failed++;
    printf("%s:%d: %s", file, line, what);
    if (want)
        printf(" is \"%.*s\", wanted \"%s\"", (int)got_n, got, want);
    printf("\n");
}

static inline void harness_same(const char *file, int line, const char *what, struct span got,
                                struct span want)
{
    if (!span_equal(got, want))
        harness_fail(file, line, what, got.p, got.n, want.p);
}

int main(void)
{
    size_t bad = 0;
    for (size_t i = 0; i < harness_count; i++) {
        harness_failed = 0;
        harness_tests[i].run();
        printf("%s %s\n", harness_failed ? "not ok" : "ok", harness_tests[i].name);
        fflush(stdout);
        bad += harness_failed != 0;
    }
    return bad != 0;
}

#endif
