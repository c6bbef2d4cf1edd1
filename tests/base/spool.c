/* SPDX-License-Identifier: MIT
 *
 * What was put comes back, from memory, from the file, and from both at once. */
#include "harness.h"

#include <unistd.h>

#include "base/spool.h"

enum { PART = 70001, PARTS = 40 }; /* 2.8 MB: more than is held */

static void fill(char *part, int i)
{
    for (int k = 0; k < PART; k++)
        part[k] = (char)(i * 31 + k * 7);
}

static bool put_parts(struct spool *s, int parts, struct err *e)
{
    static char part[PART];
    bool ok = true;
    for (int i = 0; ok && i < parts; i++) {
        fill(part, i);
        ok = spool_put(s, span_make(part, PART), e);
    }
    return ok;
}

TEST(what_is_put_comes_back)
{
    static char part[PART], got[PART + 1];
    struct spool s;
    struct err e;
    spool_init(&s, getenv("TMPDIR"));
    CHECK(put_parts(&s, PARTS, &e));
    CHECK(spool_size(&s) == (size_t)PART * PARTS && s.fd >= 0 && s.held.n > 0);
    for (int i = PARTS; i-- > 0;) {
        fill(part, i);
        CHECK(spool_get(&s, (size_t)i * PART, PART, got, &e));
        CHECK(memcmp(part, got, PART) == 0);
    }
    /* over the seam of file and memory, and nothing */
    CHECK(spool_get(&s, s.stored - 5, 10, got, &e));
    for (size_t k = 0; k < 10; k++) {
        size_t at = s.stored - 5 + k;
        CHECK(got[k] == (char)(at / PART * 31 + at % PART * 7));
    }
    CHECK(spool_get(&s, spool_size(&s), 0, got, &e));
    spool_clear(&s);
}

TEST(little_needs_no_file)
{
    struct spool s;
    struct err e;
    char got[4];
    spool_init(&s, "/no/such/folder");
    CHECK(spool_put(&s, SPAN("text"), &e) && spool_get(&s, 1, 3, got, &e));
    CHECK(memcmp(got, "ext", 3) == 0 && s.fd < 0);
    CHECK(put_parts(&s, 2, &e));
    CHECK(!put_parts(&s, PARTS, &e));
    CHECK_STR(diag_name(e.diag.code), "SPOOL_CREATE");
    CHECK_STR(e.diag.file, "/no/such/folder");
    CHECK(err_status(&e) == STATUS_CANNOT_CREATE);
    spool_clear(&s);
}

TEST(a_file_that_fails_is_told)
{
    static char got[PART];
    struct spool s;
    struct err e;
    spool_init(&s, getenv("TMPDIR"));
    CHECK(put_parts(&s, PARTS, &e));
    CHECK(ftruncate(s.fd, 100) == 0);
    CHECK(!spool_get(&s, 0, PART, got, &e));
    CHECK_STR(diag_name(e.diag.code), "SPOOL_FAILED");
    CHECK(err_status(&e) == STATUS_IO);
    close(s.fd);
    CHECK(!spool_get(&s, 0, PART, got, &e));
    CHECK(!put_parts(&s, PARTS, &e));
    CHECK_STR(diag_name(e.diag.code), "SPOOL_FAILED");
    s.fd = -1;
    spool_clear(&s);
}
