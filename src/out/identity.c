/* SPDX-License-Identifier: MIT
 *
 * The identifier of a book: what the edition says, else derived from what stays the same over all
 * editions of one anthology. */
#include "out/identity.h"

#include <string.h>

#include "base/buf.h"
#include "base/uuid.h"

#include "base/banned.h"

bool out_identifier_is_uri(const char *id)
{
    return strncmp(id, "urn:", 4) == 0 || strstr(id, "://") != NULL;
}

const char *out_identifier(const struct anthology *a, struct arena *arena)
{
    if (a->imprint.identifier && *a->imprint.identifier)
        return a->imprint.identifier;
    /* parts are set apart by a character that cannot stand in XML, so that no two names merge */
    const char *publisher = a->imprint.publisher ? a->imprint.publisher : "";
    const char *name = arena_printf(arena, "antologi\x1f%s\x1f%s\x1f%s", publisher,
                                    anthology_title(a, arena), a->lang);
    struct uuid u = uuid_of_name(&uuid_url, span_of(name));
    char text[37];
    uuid_text(&u, text);
    return arena_printf(arena, "urn:uuid:%s", text);
}
