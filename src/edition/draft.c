/* SPDX-License-Identifier: MIT
 *
 * What an edition says of an article as a whole, its organisations, people and speakers, laid over
 * the draft that the article stage made. */
#include <string.h>

#include "article/registry.h"
#include "edition/rows.h"

#include "base/banned.h"

struct work {
    struct edition_ruling *r;
    struct edition_part *part;
    struct arena *arena;
    struct draft *draft;
    struct diags *d;
};

static bool same_name(const char *a, const char *b)
{
    struct buf x = {0}, y = {0};
    edition_fold(span_of(a), &x);
    edition_fold(span_of(b), &y);
    bool same = x.n && span_equal(buf_span(&x), buf_span(&y));
    buf_clear(&x);
    buf_clear(&y);
    return same;
}

/* "" becomes NULL: not known. */
static const char *known(const char *s)
{
    return s && *s ? s : NULL;
}

/* -- frozen ------------------------------------------------------------------------------------ */

/* True when NAME is withdrawn: no message may name it. */
static bool is_withdrawn(const struct work *w, const char *name)
{
    const struct edition *e = w->r->edition;
    for (size_t i = 0; i < e->person_count; i++)
        if (e->people[i].withdraw && same_name(e->people[i].name, name))
            return true;
    for (size_t i = 0; w->part && i < w->part->person_count; i++)
        if (w->part->people[i].withdraw && same_name(w->part->people[i].name, name))
            return true;
    return false;
}

/* True when the editor takes NAME out of the whole book. */
static bool is_rejected(const struct work *w, const char *name)
{
    const struct edition *e = w->r->edition;
    for (size_t i = 0; i < e->person_count; i++)
        if (e->people[i].reject && same_name(e->people[i].name, name))
            return true;
    return false;
}

/* True when somebody is, so that what is detected may hold the name. */
static bool withdraws(const struct work *w)
{
    const struct edition *e = w->r->edition;
    bool any = false;
    for (size_t i = 0; i < e->person_count; i++)
        any |= e->people[i].withdraw;
    for (size_t i = 0; w->part && i < w->part->person_count; i++)
        any |= w->part->people[i].withdraw;
    return any;
}

/* Tells what would now be decided of WHAT, said at PLACE. */
static void tell_otherwise(struct work *w, struct edition_place place, const char *what,
                           const char *now)
{
    edition_tell(w->d, DIAG_EDITION_OTHERWISE, w->r->edition, place, w->part->file, what, now);
}

/* The same where the frozen entry says WAS (NULL: nothing) and NOW (or NULL) is detected. */
static void compare_frozen(struct work *w, const char *what, const char *was, const char *now)
{
    const char *a = was ? was : "", *b = now ? now : "";
    if (w->part->source.frozen && was && strcmp(a, b) != 0)
        tell_otherwise(w, w->part->source.place, what,
                       withdraws(w) ? "another"
                       : *b         ? b
                                    : "not known");
}

/* What would be decided of the article, were it not frozen. */
static void tell_article(struct work *w)
{
    const struct edition_source *s = &w->part->source;
    const struct draft *d = w->draft;
    if (!s->own_organisation)
        compare_frozen(w, "organisation", s->organisation, d->org.name);
    if (!s->own_date)
        compare_frozen(w, "date", s->date, d->date);
    if (!s->own_language && w->r->detected)
        compare_frozen(w, "language", s->language, w->r->detected->code);
}

/* -- organisations ----------------------------------------------------------------------------- */

/* The organisation of that NAME, with what the draft or the registry knows of it. */
static struct org org_of(const struct work *w, const char *name, enum org_kind kind,
                         const char *code)
{
    struct org org = {.name = name, .kind = ORG_OTHER};
    size_t count;
    const struct registered *rows = registry_rows(&count);
    for (size_t i = 0; i < count; i++)
        if (strcmp(rows[i].name, name) == 0) {
            org.kind = rows[i].kind;
            org.code = rows[i].code;
        }
    const struct draft *d = w->draft;
    for (size_t i = 0; i <= d->also_count; i++) {
        const struct org *o = i ? &d->also[i - 1] : &d->org;
        if (o->name && strcmp(o->name, name) == 0)
            org = *o;
    }
    if (kind != ORG_KIND_COUNT)
        org.kind = kind;
    if (code)
        org.code = known(code);
    return org;
}

static void drop_also(struct draft *d, const char *name)
{
    size_t kept = 0;
    for (size_t i = 0; i < d->also_count; i++)
        if (strcmp(d->also[i].name, name) != 0)
            d->also[kept++] = d->also[i];
    d->also_count = kept;
}

/* Persons of the organisation that was detected are of the one that the editor names. */
static void move_people(struct draft *d, const char *from, const char *to)
{
    for (size_t i = 0; from && i < d->people_count; i++)
        if (d->people[i].organisation && strcmp(d->people[i].organisation, from) == 0)
            d->people[i].organisation = to;
}

static void apply_organisation(struct work *w)
{
    const struct edition_source *s = &w->part->source;
    struct draft *d = w->draft;
    const char *was = d->org.name;
    if (!s->organisation) {
        if (s->kind != ORG_KIND_COUNT && d->org.name)
            d->org.kind = s->kind;
        if (s->code && d->org.name)
            d->org.code = known(s->code);
        return;
    }
    if (*s->organisation) {
        d->org = org_of(w, s->organisation, s->kind, s->code);
        drop_also(d, d->org.name);
    } else {
        d->org = (struct org){.kind = ORG_NONE};
    }
    d->org_why = arena_printf(w->arena, "edition, line %u", s->place.line);
    move_people(d, was, d->org.name);
}

static void apply_also(struct work *w)
{
    const struct edition_part *p = w->part;
    struct draft *d = w->draft;
    struct org *list = ARENA_ARRAY(w->arena, struct org, d->also_count + p->also_count + 1);
    if (d->also_count)
        memcpy(list, d->also, d->also_count * sizeof *list);
    size_t count = p->source.frozen ? 0 : d->also_count;
    for (size_t i = 0; p->source.frozen && i < d->also_count; i++) {
        bool listed = d->org.name && strcmp(d->org.name, d->also[i].name) == 0;
        for (size_t k = 0; k < p->also_count; k++)
            listed |= strcmp(p->also[k].name, d->also[i].name) == 0;
        if (!listed)
            tell_otherwise(w, p->source.place, d->also[i].name, "also");
    }
    for (size_t i = 0; i < p->also_count; i++) {
        struct edition_also *a = &p->also[i];
        struct org org = org_of(w, a->name, a->kind, a->code);
        size_t kept = 0;
        for (size_t k = 0; k < count; k++)
            if (strcmp(list[k].name, a->name) != 0)
                list[kept++] = list[k];
        a->met = !a->reject || kept < count || p->source.frozen;
        count = kept;
        if (!a->reject)
            list[count++] = org;
    }
    d->also = list;
    d->also_count = count;
}

/* -- people ------------------------------------------------------------------------------------ */

/* The index of the person NAME in the draft, or -1. */
static int person_find(const struct draft *d, const char *name)
{
    for (size_t i = 0; i < d->people_count; i++)
        if (same_name(d->people[i].name, name))
            return (int)i;
    return -1;
}

static void person_drop(struct draft *d, int index)
{
    for (size_t i = (size_t)index; i + 1 < d->people_count; i++)
        d->people[i] = d->people[i + 1];
    d->people_count--;
    for (size_t i = 0; i < d->count; i++)
        d->speakers[i] = d->speakers[i] == index  ? -1
                         : d->speakers[i] > index ? d->speakers[i] - 1
                                                  : d->speakers[i];
}

static void person_set(struct work *w, const struct edition_person *p)
{
    struct draft *d = w->draft;
    int i = person_find(d, p->name);
    if (i < 0) {
        i = (int)d->people_count++;
        d->people[i] = (struct person){.name = p->name};
    }
    if (p->role && *p->role && !d->people[i].organisation)
        d->people[i].organisation = d->org.name;
    d->people[i].name = p->name;
    if (p->role)
        d->people[i].role = known(p->role);
    if (p->organisation)
        d->people[i].organisation = known(p->organisation);
}

/* A frozen entry on P, whom the text now gives another role; an entry of the editor's own is none.
 */
static void tell_role(struct work *w, const struct edition_person *e, const struct person *p)
{
    const char *was = e->role ? e->role : "", *now = p->role ? p->role : "";
    for (size_t i = 0; i < w->part->person_count; i++) {
        const struct edition_person *other = &w->part->people[i];
        if (!other->frozen && other->role && same_name(other->name, e->name))
            return;
    }
    if (strcmp(was, now) != 0 && !withdraws(w))
        tell_otherwise(w, e->place, e->name, *now ? now : "no role");
}

/* True when the part of a frozen source names the person. */
static bool is_listed(const struct edition_part *p, const char *name)
{
    for (size_t i = 0; i < p->person_count; i++)
        if (same_name(p->people[i].name, name))
            return true;
    return false;
}

/* True when an entry on the person NAME is about the article D: of several in a source those that
 * have the name. */
static bool is_about(const struct draft *d, const char *name)
{
    struct buf folded = {0};
    size_t at, end;
    bool is = !d->number;
    edition_fold(span_of(name), &folded);
    for (size_t i = 0; !is && i < d->count; i++)
        is = edition_find_words(d->blocks[i].raw, 0, buf_span(&folded), &at, &end);
    buf_clear(&folded);
    return is;
}

static void apply_people(struct work *w)
{
    const struct edition *e = w->r->edition;
    struct draft *d = w->draft;
    size_t more = w->part ? w->part->person_count : 0;
    struct person *list = ARENA_ARRAY(w->arena, struct person, d->people_count + more + 1);
    if (d->people_count)
        memcpy(list, d->people, d->people_count * sizeof *list);
    d->people = list;
    for (size_t i = 0; i < more; i++) {
        struct edition_person *p = &w->part->people[i];
        int at = person_find(d, p->name);
        if (p->withdraw)
            continue;
        if (p->frozen && at >= 0)
            tell_role(w, p, &d->people[at]);
        if (at < 0 && !p->reject && !is_about(d, p->name))
            continue;
        p->met |= !p->reject || at >= 0;
        if (!p->reject)
            person_set(w, p);
        else if (at >= 0)
            person_drop(d, at);
    }
    for (size_t i = d->people_count; w->part && w->part->source.frozen && i-- > 0;)
        if (!is_listed(w->part, d->people[i].name)) {
            if (!is_withdrawn(w, d->people[i].name) && !is_rejected(w, d->people[i].name))
                tell_otherwise(w, w->part->source.place, d->people[i].name, "person");
            person_drop(d, (int)i);
        }
    for (size_t i = 0; i < e->person_count; i++) {
        int at = e->people[i].reject ? person_find(d, e->people[i].name) : -1;
        if (at < 0)
            continue;
        w->r->person_met[i] = true;
        person_drop(d, at);
    }
}

/* -- speakers ---------------------------------------------------------------------------------- */

static void set_speaker(struct work *w, struct edition_block *b, size_t i)
{
    struct draft *d = w->draft;
    int speaker = *b->speaker ? person_find(d, b->speaker) : -1;
    b->met = true;
    if (*b->speaker && speaker < 0) {
        edition_tell(w->d, DIAG_EDITION_SPEAKER, w->r->edition, b->place, b->speaker, w->part->file,
                     NULL);
        return;
    }
    if (b->frozen && d->speakers[i] != speaker && !b->otherwise)
        b->otherwise = d->speakers[i] < 0 ? "no speaker"
                       : is_withdrawn(w, d->people[d->speakers[i]].name)
                           ? "another speaker"
                           : d->people[d->speakers[i]].name;
    d->speakers[i] = speaker;
}

static void apply_speakers(struct work *w)
{
    struct edition_finder f;
    struct blocks view = {.list = w->draft->blocks, .count = w->draft->count};
    bool any = false;
    for (size_t k = 0; k < w->part->block_count; k++)
        any |= w->part->blocks[k].speaker != NULL;
    if (!any)
        return;
    edition_finder_init(&f, &view);
    for (size_t k = 0; k < w->part->block_count; k++) {
        struct edition_block *b = &w->part->blocks[k];
        size_t i = b->speaker ? edition_find(&f, b->first, b->last, b->words) : SIZE_MAX;
        if (i != SIZE_MAX)
            set_speaker(w, b, i);
    }
    edition_finder_clear(&f);
}

/* -- the article ------------------------------------------------------------------------------- */

static void apply_text(const char **to, const char *from)
{
    if (from)
        *to = known(from);
}

/* Takes back what was told of an article that lacked it. */
static void untell(struct diags *d, enum diag_code code)
{
    size_t kept = 0;
    for (size_t i = 0; i < d->count; i++)
        if (d->list[i].code != code)
            d->list[kept++] = d->list[i];
    d->count = kept;
}

static void apply_source(struct work *w)
{
    const struct edition_source *s = &w->part->source;
    struct draft *d = w->draft;
    if (d->number <= 1)
        tell_article(w);
    apply_organisation(w);
    apply_also(w);
    apply_text(&d->date, s->date);
    apply_text(&d->origin.url, s->origin.url);
    apply_text(&d->origin.publication, s->origin.publication);
    apply_text(&d->origin.author, s->origin.author);
    apply_text(&d->origin.retrieved, s->origin.retrieved);
    if (s->permission != PERMISSION_COUNT)
        d->permission = s->permission;
    if (known(s->title) && (!d->title || strcmp(d->title, s->title) != 0))
        d->given_title = d->title = s->title;
    if (known(s->title))
        untell(w->d, DIAG_ARTICLE_NO_TITLE);
    if (s->organisation)
        untell(w->d, DIAG_ARTICLE_NO_ORGANISATION);
}

/* A title of the editor's takes the place of the text's own, which stands over it. */
static void settle_title(struct draft *d)
{
    for (size_t i = 0; d->given_title && i < d->count; i++)
        if (d->blocks[i].kind == KIND_TITLE)
            block_become(&d->blocks[i], KIND_KICKER, REASON_NONE);
}

void edition_draft(struct edition_ruling *r, struct text *text, bool last, struct arena *arena,
                   struct draft *draft, struct diags *d)
{
    struct work w = {r, r->part, arena, draft, d};
    if (r->part && draft->number)
        w.part = edition_part_of(r->part, draft, last, arena);
    draft->part = w.part;
    if (w.part)
        apply_source(&w);
    settle_title(draft);
    apply_people(&w);
    if (w.part)
        apply_speakers(&w);
    edition_redact(r, text, arena, draft);
}
