/* SPDX-License-Identifier: MIT
 *
 * UUIDs of version 5 by the vectors that others publish. */
#include "harness.h"

#include "base/uuid.h"

static const char *of(const struct uuid *space, const char *name)
{
    static char text[37];
    struct uuid u = uuid_of_name(space, span_of(name));
    uuid_text(&u, text);
    return text;
}

TEST(known_names_have_their_known_uuids)
{
    /* RFC 9562 appendix A.4, and Python's uuid.uuid5 */
    CHECK_STR(of(&uuid_dns, "www.example.com"), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
    CHECK_STR(of(&uuid_dns, "python.org"), "886313e1-3b8a-5372-9b90-0c9aee199e5d");
    CHECK_STR(of(&uuid_url, ""), "1b4db7eb-4057-5ddf-91e0-36dec72071f5");
}

TEST(names_of_every_length_around_a_block)
{
    /* the digest of 16 + n bytes is padded in one block up to 55 bytes, in two beyond */
    CHECK_STR(of(&uuid_url, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), /* 39 */
              "615eac0e-03db-567b-8580-916c1aca1cc2");
    CHECK_STR(of(&uuid_url, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), /* 40 */
              "c5c985c8-6875-5a42-b6e3-2872703afed4");
    CHECK_STR(of(&uuid_url, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), /* 48 */
              "aa33c522-9edc-58a5-b5af-e2a12995886e");
}
