/* SPDX-License-Identifier: MIT
 *
 * What writers ask of the identifier of a book. */
#include "out/identity.h"

#include <string.h>

#include "base/banned.h"

bool out_identifier_is_uri(const char *id)
{
    return strncmp(id, "urn:", 4) == 0 || strstr(id, "://") != NULL;
}
