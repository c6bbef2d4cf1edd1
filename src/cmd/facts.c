/* SPDX-License-Identifier: MIT
 *
 * The decisions on an article, read off its draft. An entry repeats what was decided, where an
 * editor writes something else; of a person it takes the person away, of a speaker it names the
 * next one. */
#include "cmd/facts.h"

#include <string.h>

#include "edition/entries.h"

#include "base/banned.h"

struct facts {
    const struct reading *r;
    const struct draft *d; /* the article at hand */
    struct arena *arena;
    struct fact *list;
    size_t count;
};

const char *fact_name(enum fact_key key)
{
    static const char *const names[FACT_KEYS] = {
        [FACT_LANGUAGE] = "language",
        [FACT_TITLE] = "title",
        [FACT_DATE] = "date",
        [FACT_ORGANISATION] = "organisation",
        [FACT_ALSO] = "also",
        [FACT_AUTHORS] = "authors",
        [FACT_PERSON] = "person",
        [FACT_SPEAKER] = "speaker",
        [FACT_URL] = "url",
        [FACT_PUBLICATION] = "publication",
        [FACT_AUTHOR] = "author",
        [FACT_RETRIEVED] = "retrieved",
        [FACT_PERMISSION] = "permission",
    };
    return names[key];
}

static void add(struct facts *f, enum fact_key key, const char *value, const char *why,
                struct buf *entry)
{
    const char *text = entry && entry->n ? arena_string(f->arena, buf_span(entry)) : NULL;
    if (entry)
        buf_clear(entry);
    f->list[f->count++] = (struct fact){key, value ? value : "", why, text};
}

/* <source file="..." NAME="VALUE"/>, which rules the first article of a source alone. */
static void add_source(struct facts *f, enum fact_key key, const char *name, const char *value,
                       const char *why)
{
    struct buf b = {0};
    if (f->d->number > 1) {
        add(f, key, value, why, NULL);
        return;
    }
    entry_open(&b, "source");
    entry_attr(&b, "file", f->r->entry_name);
    entry_attr(&b, name, value ? value : "");
    entry_close(&b, "source", SPAN(""));
    add(f, key, value, why, &b);
}

static void add_also(struct facts *f)
{
    const struct draft *d = f->d;
    for (size_t i = 0; i < d->also_count; i++) {
        struct buf b = {0};
        entry_open(&b, "also");
        entry_attr(&b, "source", f->r->entry_name);
        entry_attr(&b, "organisation", d->also[i].name);
        entry_attr(&b, "reject", "yes");
        entry_close(&b, "also", SPAN(""));
        add(f, FACT_ALSO, d->also[i].name, NULL, &b);
    }
}

static void add_people(struct facts *f)
{
    const struct draft *d = f->d;
    for (size_t i = 0; i < d->people_count; i++) {
        const struct person *p = &d->people[i];
        struct buf b = {0};
        entry_open(&b, "person");
        entry_attr(&b, "source", f->r->entry_name);
        entry_attr(&b, "name", p->name);
        entry_attr(&b, "reject", "yes");
        entry_close(&b, "person", SPAN(""));
        add(f, FACT_PERSON,
            arena_printf(f->arena, "%s; %s; %s", p->name, p->role ? p->role : "-",
                         p->organisation ? p->organisation : "-"),
            NULL, &b);
    }
}

/* Who else might say what person WHO (-1: nobody) says: the next of the people, else nobody. */
static const char *other_speaker(const struct draft *d, int who)
{
    size_t next = (size_t)(who + 1);
    return next < d->people_count ? d->people[next].name : who > 0 ? d->people[0].name : "";
}

static void add_speakers(struct facts *f)
{
    const struct draft *d = f->d;
    for (size_t i = 0; i < d->count; i++) {
        const struct block *b = &d->blocks[i];
        struct buf e = {0};
        if (b->kind != KIND_QUOTE)
            continue;
        entry_open(&e, "block");
        entry_attr(&e, "source", f->r->entry_name);
        buf_printf(&e, " line=\"%u\"", b->first);
        entry_attr(&e, "speaker", other_speaker(d, d->speakers[i]));
        entry_close(&e, "block", edition_words(b->raw));
        add(f, FACT_SPEAKER,
            arena_printf(f->arena, "line %u: %s", b->first,
                         d->speakers[i] < 0 ? "-" : d->people[d->speakers[i]].name),
            NULL, &e);
    }
}

static void add_article(struct facts *f)
{
    const struct draft *d = f->d;
    add_source(f, FACT_LANGUAGE, "language", d->lang->code, NULL);
    add_source(f, FACT_TITLE, "title", d->title, NULL);
    add_source(f, FACT_DATE, "date", d->date, NULL);
    add_source(f, FACT_ORGANISATION, "organisation", d->org.name, d->org_why);
    add_also(f);
    if (d->byline_authors)
        add(f, FACT_AUTHORS, d->byline_authors, NULL, NULL);
    add_people(f);
    add_speakers(f);
    add_source(f, FACT_URL, "url", d->origin.url, NULL);
    add_source(f, FACT_PUBLICATION, "publication", d->origin.publication, NULL);
    add_source(f, FACT_AUTHOR, "author", d->origin.author, NULL);
    add_source(f, FACT_RETRIEVED, "retrieved", d->origin.retrieved, NULL);
    add_source(f, FACT_PERMISSION, "permission", permission_name(d->permission), NULL);
}

struct fact *facts_of(const struct reading *r, struct arena *arena, size_t *count)
{
    struct facts f = {.r = r, .arena = arena};
    size_t room = 0;
    for (size_t k = 0; k < r->draft_count; k++)
        room +=
            FACT_KEYS + r->drafts[k].also_count + r->drafts[k].people_count + r->drafts[k].count;
    f.list = ARENA_ARRAY(arena, struct fact, room + 1);
    for (size_t k = 0; k < r->draft_count; k++) {
        f.d = &r->drafts[k];
        add_article(&f);
    }
    *count = f.count;
    return f.list;
}
