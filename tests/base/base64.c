/* SPDX-License-Identifier: MIT */
#include "base/base64.h"

#include "harness.h"

static const struct {
    const char *plain, *text;
} vectors[] = {/* RFC 4648, section 10 */
               {"", ""},
               {"f", "Zg=="},
               {"fo", "Zm8="},
               {"foo", "Zm9v"},
               {"foob", "Zm9vYg=="},
               {"fooba", "Zm9vYmE="},
               {"foobar", "Zm9vYmFy"}};

TEST(vectors_of_the_standard)
{
    for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
        struct buf b = {0}, back = {0};
        base64_encode(span_of(vectors[i].plain), &b);
        CHECK(span_is(buf_span(&b), vectors[i].text));
        CHECK(base64_decode(buf_span(&b), &back));
        CHECK(span_is(buf_span(&back), vectors[i].plain));
        buf_clear(&b);
        buf_clear(&back);
    }
}

TEST(white_space_is_passed_over_and_the_rest_refused)
{
    struct buf b = {0};
    CHECK(base64_decode(SPAN(" Zm9v\n\tYmFy "), &b));
    CHECK(span_is(buf_span(&b), "foobar"));
    CHECK(!base64_decode(SPAN("Zm9"), &b));
    CHECK(!base64_decode(SPAN("Zm9!"), &b));
    CHECK(!base64_decode(SPAN("Zg=v"), &b));
    CHECK(!base64_decode(SPAN("Z==="), &b));
    buf_clear(&b);
}
