/* SPDX-License-Identifier: MIT
 *
 * Names become UUIDs of version 5 (RFC 9562 section 5.5): the same name, the same UUID. */
#ifndef BASE_UUID_H
#define BASE_UUID_H

#include "base/span.h"

struct uuid {
    unsigned char bytes[16];
};

/* The name spaces of RFC 9562 section 6.6 for domain names and for addresses. */
extern const struct uuid uuid_dns, uuid_url;

struct uuid uuid_of_name(const struct uuid *space, struct span name);

/* "2ed6657d-e927-568b-95e1-2665a8aea6a2" and a NUL. */
void uuid_text(const struct uuid *u, char out[37]);

#endif
