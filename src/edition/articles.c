/* SPDX-License-Identifier: MIT
 *
 * What an edition says of one article of a source that holds several: entries on lines go to the
 * article that has them, those on the source as a whole to the first. */
#include <limits.h>

#include "edition/rows.h"

#include "base/banned.h"

/* The lines of an article: the first has what stands before it, the last what stands behind. */
struct range {
    unsigned first, end;
};

static bool is_in(const struct range *r, unsigned line)
{
    return line >= r->first && line < r->end;
}

/* Narrows *LIST of *COUNT entries in the order of their lines to those in R. They are not copied:
 * what is noted in them is noted for good. */
#define NARROW(list, count, r)                                                  \
    do {                                                                        \
        size_t narrow_from = 0, narrow_to;                                      \
        while (narrow_from < (count) && (list)[narrow_from].first < (r)->first) \
            narrow_from++;                                                      \
        narrow_to = narrow_from;                                                \
        while (narrow_to < (count) && is_in((r), (list)[narrow_to].first))      \
            narrow_to++;                                                        \
        (list) = (count) ? (list) + narrow_from : (list);                       \
        (count) = narrow_to - narrow_from;                                      \
    } while (0)

struct edition_part *edition_part_of(const struct edition_part *part, const struct draft *d,
                                     bool last, struct arena *arena)
{
    struct edition_part *out = ARENA_NEW(arena, struct edition_part);
    struct range r = {d->number > 1 && d->count ? d->blocks[0].first : 0,
                      last || !d->count ? UINT_MAX : d->blocks[d->count - 1].last + 1};
    *out = *part;
    NARROW(out->blocks, out->block_count, &r);
    NARROW(out->principles, out->principle_count, &r);
    NARROW(out->terms, out->term_count, &r);
    if (d->number > 1) {
        const struct edition_source *s = &part->source;
        out->source = (struct edition_source){.file = s->file,
                                              .sha256 = s->sha256,
                                              .kind = ORG_KIND_COUNT,
                                              .permission = s->permission,
                                              .frozen = s->frozen,
                                              .place = s->place};
        out->also_count = 0;
    }
    return out;
}
