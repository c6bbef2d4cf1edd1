/* SPDX-License-Identifier: MIT
 *
 * The identifier of a book: what the edition says, else derived from what stays the same over all
 * editions of one anthology. */
#include "anthology/anthology.h"

#include "base/uuid.h"

#include "base/banned.h"

const char *anthology_derived_identifier(const struct anthology *a, struct arena *arena)
{
    /* parts are set apart by a character that cannot stand in XML, so that no two names merge */
    const char *publisher = a->imprint.publisher ? a->imprint.publisher : "";
    const char *name = arena_printf(arena, "antologi\x1f%s\x1f%s\x1f%s", publisher,
                                    anthology_title(a, arena), a->lang);
    struct uuid u = uuid_of_name(&uuid_url, span_of(name));
    char text[37];
    uuid_text(&u, text);
    return arena_printf(arena, "urn:uuid:%s", text);
}

const char *anthology_identifier(const struct anthology *a, struct arena *arena)
{
    const char *given = a->imprint.identifier;
    return given && *given ? given : anthology_derived_identifier(a, arena);
}
