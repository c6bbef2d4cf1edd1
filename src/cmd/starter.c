/* SPDX-License-Identifier: MIT
 *
 * Writes the starter edition. Entries are inactive (in comments), or, when the edition is frozen,
 * all in force; those that the old file has are not written again. */
#include "cmd/starter.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/version.h"
#include "cmd/doubts.h"
#include "cmd/say.h"
#include "edition/entries.h"

#include "base/banned.h"

struct starter {
    const struct sources *s;
    const struct anthology *a;
    struct buf *out;
    struct entry_set old;
    bool frozen, has_old;
    enum diag_language language;
    struct arena arena;
    struct buf entry;   /* the one at hand */
    struct buf pending; /* a comment that heads the next entry, or nothing */
    size_t written;
    size_t *terms_done; /* per key term: how many of its places are written */
};

/* -- lines ------------------------------------------------------------------------------------- */

/* A comment of its own, kept back until an entry follows. WORDS (ended by NULL) may hold anything.
 */
static void head(struct starter *t, enum sentence sentence, const char *const *words)
{
    struct buf b = {0}, safe[SAY_WORDS] = {{0}};
    const char *list[SAY_WORDS] = {NULL};
    for (size_t i = 0; words && i < SAY_WORDS && words[i]; i++) {
        entry_text(&safe[i], span_of(words[i]), false);
        buf_putc(&safe[i], '\0');
        list[i] = safe[i].p;
    }
    say(&b, sentence, t->language, list);
    t->pending.n = 0;
    buf_puts(&t->pending, "\n  <!-- ");
    for (size_t i = 0; i < b.n; i++) {
        buf_putc(&t->pending, b.p[i]);
        if (b.p[i] == '\n')
            buf_puts(&t->pending, "       ");
    }
    buf_puts(&t->pending, " -->\n");
    for (size_t i = 0; i < SAY_WORDS; i++)
        buf_clear(&safe[i]);
    buf_clear(&b);
}

static void flush_head(struct starter *t)
{
    buf_add(t->out, buf_span(&t->pending));
    t->pending.n = 0;
}

/* Writes the entry at hand unless the old file has it. */
static void put(struct starter *t, bool active)
{
    struct span entry = buf_span(&t->entry);
    if (!entry_set_has(&t->old, entry, t->frozen)) {
        flush_head(t);
        buf_puts(t->out, active ? "  " : "  <!-- ");
        buf_add(t->out, entry);
        buf_puts(t->out, active ? "\n" : " -->\n");
        t->written++;
    }
    t->entry.n = 0;
}

static void put_sample(struct starter *t, const char *text)
{
    flush_head(t);
    buf_puts(t->out, "  <!-- ");
    buf_puts(t->out, text);
    buf_puts(t->out, " -->\n");
}

/* -- the head of the file ---------------------------------------------------------------------- */

static void put_doubts(struct starter *t)
{
    size_t count;
    struct doubt *list = doubts_find(t->s, &count);
    if (!t->frozen && !t->has_old) {
        head(t, count ? SAY_STARTER_DOUBTS : SAY_STARTER_NO_DOUBTS, NULL);
        flush_head(t);
    }
    for (size_t i = 0; i < count && !t->frozen; i++) {
        const struct block *b = list[i].block;
        const char *file = list[i].source->entry_name;
        char line[16];
        snprintf(line, sizeof line, "%u", b->first);
        head(
            t, SAY_STARTER_DOUBT,
            (const char *const[]){file, line, doubt_now(b, &t->arena), doubt_nearly(b, &t->arena)});
        entry_block(&t->entry, file, b, NULL, ENTRY_OTHER);
        put(t, false);
    }
    free(list);
}

static void sample(struct starter *t, const char *element, const char *text)
{
    struct buf b = {0};
    entry_open(&b, element);
    entry_close(&b, element, span_of(text));
    buf_putc(&b, '\0');
    put_sample(t, b.p);
    buf_clear(&b);
}

static const char *sentence(struct starter *t, enum sentence s)
{
    struct buf b = {0};
    say(&b, s, t->language, NULL);
    const char *text = arena_string(&t->arena, buf_span(&b));
    buf_clear(&b);
    return text;
}

static void put_book(struct starter *t)
{
    head(t, SAY_STARTER_IDENTIFIER, NULL);
    flush_head(t);
    buf_puts(t->out, "  <identifier>");
    buf_puts(t->out, anthology_identifier(t->a, &t->arena));
    buf_puts(t->out, "</identifier>\n");
    head(t, SAY_STARTER_BOOK, NULL);
    sample(t, "title", anthology_title(t->a, &t->arena));
    sample(t, "subtitle", "…");
    sample(t, "editor", sentence(t, SAY_STARTER_NAME));
    sample(t, "publisher", "…");
    sample(t, "language", t->a->lang);
    sample(t, "rights", sentence(t, SAY_STARTER_RIGHTS));
    sample(t, "date", "2026-01-01");
    sample(t, "number", "1");
    sample(t, "contact", "…");
    sample(t, "diary", "…");
    sample(t, "isbn-epub", "978-91-0-000000-4");
    sample(t, "isbn-print", "978-91-0-000000-4");
    put_sample(t, "<logo file=\"logo.png\" alt=\"…\"/>");
    put_sample(t, "<cover file=\"cover.jpg\"/>");
    put_sample(t, "<colours first=\"#1d4f6e\" second=\"#f4e3c1\"/>");
    sample(t, "accessibility-statement", "https://…");
    put_sample(t, "<preface><para>…</para></preface>");
}

static void put_order(struct starter *t)
{
    struct buf b = {0};
    head(t, SAY_STARTER_ORDER, NULL);
    buf_puts(&b, "<order>\n");
    for (const struct organisation *o = t->a->organisations; o; o = o->next) {
        if (!o->articles)
            continue;
        if (o->kind != ORG_NONE) {
            buf_puts(&b, "    ");
            entry_open(&b, "chapter");
            entry_attr(&b, "organisation", o->name);
            entry_close(&b, "chapter", SPAN(""));
            buf_putc(&b, '\n');
        }
        for (const struct article *a = o->articles; a; a = a->next) {
            buf_puts(&b, "    ");
            entry_open(&b, "article");
            entry_attr(&b, "source", a->source->file);
            entry_close(&b, "article", SPAN(""));
            buf_putc(&b, '\n');
        }
    }
    buf_puts(&b, "  </order>");
    buf_putc(&b, '\0');
    put_sample(t, b.p);
    buf_clear(&b);
    head(t, SAY_STARTER_PHRASES, NULL);
    entry_open(&b, "phrase");
    entry_attr(&b, "omit", reason_name(REASON_PROMO));
    entry_close(&b, "phrase", span_of(sentence(t, SAY_STARTER_PHRASE)));
    buf_putc(&b, '\0');
    put_sample(t, b.p);
    b.n = 0;
    head(t, SAY_STARTER_TERMS, NULL);
    entry_open(&b, "term");
    entry_attr(&b, "name", sentence(t, SAY_STARTER_TERM));
    entry_close(&b, "term", span_of(sentence(t, SAY_STARTER_TERM_FORMS)));
    buf_putc(&b, '\0');
    put_sample(t, b.p);
    b.n = 0;
    head(t, SAY_STARTER_WITHDRAW, NULL);
    entry_open(&b, "person");
    entry_attr(&b, "name", sentence(t, SAY_STARTER_NAME));
    entry_attr(&b, "withdraw", "yes");
    entry_close(&b, "person", SPAN(""));
    buf_putc(&b, '\0');
    put_sample(t, b.p);
    buf_clear(&b);
}

/* -- one source -------------------------------------------------------------------------------- */

/* NULL as "" where a frozen edition has to say that nothing is known. */
static const char *said(const struct starter *t, const char *value)
{
    return value ? value : t->frozen ? "" : NULL;
}

static void put_source(struct starter *t, const struct reading *r, const struct draft *d,
                       const char *file)
{
    entry_open(&t->entry, "source");
    entry_attr(&t->entry, "file", file);
    entry_attr(&t->entry, "organisation", d->org.name ? d->org.name : "");
    if (d->org.name) {
        entry_attr(&t->entry, "kind", org_kind_name(d->org.kind));
        entry_attr(&t->entry, "code", said(t, d->org.code));
    }
    entry_attr(&t->entry, "title", t->frozen ? d->given_title : d->title);
    entry_attr(&t->entry, "date", d->date ? d->date : "");
    entry_attr(&t->entry, "language", d->lang->code);
    entry_attr(&t->entry, "url", said(t, d->origin.url));
    entry_attr(&t->entry, "publication", said(t, d->origin.publication));
    entry_attr(&t->entry, "author", said(t, d->origin.author));
    entry_attr(&t->entry, "retrieved", said(t, d->origin.retrieved));
    entry_attr(&t->entry, "permission", permission_name(d->permission));
    if (t->frozen) {
        entry_attr(&t->entry, "sha256", r->text.sha256);
        entry_attr(&t->entry, "frozen", "yes");
    }
    entry_close(&t->entry, "source", SPAN(""));
    put(t, t->frozen);
}

static void put_names(struct starter *t, const struct draft *d, const char *file)
{
    for (size_t i = 0; d->number <= 1 && i < d->also_count; i++) {
        entry_open(&t->entry, "also");
        entry_attr(&t->entry, "source", file);
        entry_attr(&t->entry, "organisation", d->also[i].name);
        entry_attr(&t->entry, "kind", org_kind_name(d->also[i].kind));
        entry_attr(&t->entry, "code", d->also[i].code);
        entry_close(&t->entry, "also", SPAN(""));
        put(t, t->frozen);
    }
    for (size_t i = 0; i < d->people_count; i++) {
        const struct person *p = &d->people[i];
        entry_open(&t->entry, "person");
        entry_attr(&t->entry, "source", file);
        entry_attr(&t->entry, "name", p->name);
        entry_attr(&t->entry, "role", said(t, p->role));
        entry_attr(&t->entry, "organisation", said(t, p->organisation));
        entry_attr(&t->entry, "frozen", t->frozen ? "yes" : NULL);
        entry_close(&t->entry, "person", SPAN(""));
        put(t, t->frozen);
    }
}

static void put_blocks(struct starter *t, const struct draft *d, const char *file)
{
    for (size_t i = 0; i < d->count; i++) {
        const struct block *b = &d->blocks[i];
        const char *speaker = NULL;
        if (d->speakers[i] >= 0)
            speaker = d->people[d->speakers[i]].name;
        else if (b->kind == KIND_QUOTE)
            speaker = "";
        if (b->withdrawn)
            continue;
        entry_block(&t->entry, file, b, speaker, t->frozen ? ENTRY_FROZEN : ENTRY_PLAIN);
        put(t, t->frozen);
    }
}

static void put_principle(struct starter *t, const struct principle *p, const struct place *at,
                          const char *file)
{
    char line[16];
    snprintf(line, sizeof line, "%u", at->first);
    entry_open(&t->entry, "principle");
    entry_attr(&t->entry, "source", file);
    entry_attr(&t->entry, "line", line);
    entry_attr(&t->entry, "accept", "yes");
    entry_attr(&t->entry, "theme", p->theme ? p->theme : "");
    entry_attr(&t->entry, "evidence", evidence_name(p->evidence));
    entry_attr(&t->entry, "strength", p->core ? "core" : "secondary");
    entry_attr(&t->entry, "epigraph", p->epigraph ? "yes" : NULL);
    entry_attr(&t->entry, "frozen", t->frozen ? "yes" : NULL);
    entry_close(&t->entry, "principle", p->text);
    put(t, t->frozen);
}

static void put_principles(struct starter *t, const struct article *a, const char *file)
{
    for (const struct principle *p = t->a->principles; p; p = p->next) {
        if (p->at.article == a)
            put_principle(t, p, &p->at, file);
        for (size_t i = 0; i < p->place_count; i++)
            if (p->places[i].article == a)
                put_principle(t, p, &p->places[i], file);
    }
}

/* The block of that number of the list N, lists, boxes and what is left out counted. */
static const struct node *block_at(const struct node *n, unsigned number, unsigned *last)
{
    for (; n; n = n->next) {
        if (++*last == number)
            return n;
        const struct node *in = block_at(n->child, number, last);
        if (in)
            return in;
    }
    return NULL;
}

static void put_term(struct starter *t, const struct term *term, const struct place *at,
                     const char *file)
{
    char line[16];
    unsigned last = 0;
    const struct node *n = block_at(at->article->body, at->block, &last);
    snprintf(line, sizeof line, "%u", at->first);
    entry_open(&t->entry, "term");
    entry_attr(&t->entry, "source", file);
    entry_attr(&t->entry, "line", line);
    entry_attr(&t->entry, "name", term->name);
    entry_attr(&t->entry, "frozen", t->frozen ? "yes" : NULL);
    entry_close(&t->entry, "term", n ? edition_words(n->text) : SPAN(""));
    put(t, t->frozen);
}

/* The places of a term follow the book, as the articles do here. */
static void put_terms(struct starter *t, const struct article *a, const char *file)
{
    for (size_t i = 0; i < t->a->term_count; i++) {
        const struct term *term = &t->a->terms[i];
        size_t *done = &t->terms_done[i];
        for (; *done < term->place_count && term->places[*done].article == a; ++*done)
            put_term(t, term, &term->places[*done], file);
    }
}

/* The reading that article A was made of. */
static const struct reading *reading_of(const struct starter *t, const struct article *a)
{
    for (size_t i = 0; i < t->s->count; i++)
        if (t->s->list[i].ok && t->s->list[i].text.sha256 == a->source->sha256)
            return &t->s->list[i];
    return NULL;
}

/* The draft of R that article A was made of. */
static const struct draft *draft_of(const struct reading *r, const struct article *a)
{
    size_t k = r->draft_count - 1;
    while (k && (!a->body || !r->drafts[k].count || a->body->first < r->drafts[k].blocks[0].first))
        k--;
    return &r->drafts[k];
}

static void put_articles(struct starter *t)
{
    for (const struct organisation *o = t->a->organisations; o; o = o->next)
        for (const struct article *a = o->articles; a; a = a->next) {
            const struct reading *r = reading_of(t, a);
            if (!r)
                continue; /* without a reading no article, nor its terms */
            const char *file = r->entry_name;
            const struct draft *d = draft_of(r, a);
            head(t, d->number > 1 ? SAY_STARTER_FURTHER : SAY_STARTER_ARTICLE,
                 (const char *const[]){o->name, d->title ? d->title : file, file, NULL});
            if (d->number <= 1) /* what is said of a source as a whole is of its first article */
                put_source(t, r, d, file);
            put_names(t, d, file);
            put_blocks(t, d, file);
            put_principles(t, a, file);
            put_terms(t, a, file);
        }
}

/* -- the whole --------------------------------------------------------------------------------- */

static void put_start(struct starter *t, const struct kept *old)
{
    if (t->has_old) {
        buf_add(t->out, old->head);
        buf_putc(t->out, '\n');
        return;
    }
    buf_puts(t->out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    head(t, SAY_STARTER_HEAD, NULL);
    buf_add(t->out, span_make(t->pending.p + 3, t->pending.n - 3));
    t->pending.n = 0;
    buf_puts(t->out, "<edition xmlns=\"" EDITION_NAMESPACE "\">\n");
}

void starter_write(const struct sources *s, const struct anthology *a, const struct kept *old,
                   bool frozen, enum diag_language language, struct buf *out)
{
    struct starter t = {.s = s, .a = a, .out = out, .frozen = frozen, .language = language};
    arena_init(&t.arena);
    t.terms_done = ARENA_ARRAY(&t.arena, size_t, a->term_count + 1);
    t.has_old = old->head.n > 0;
    entry_set_read(&t.old, old->head, frozen);
    put_start(&t, old);
    if (t.has_old) {
        head(&t, SAY_STARTER_NEW, NULL);
    } else {
        put_doubts(&t);
        put_book(&t);
        put_order(&t);
    }
    if (frozen) {
        head(&t, SAY_STARTER_FROZEN, (const char *const[]){ANTOLOGI_VERSION, NULL});
    }
    if (t.has_old)
        put_doubts(&t);
    put_articles(&t);
    buf_add(out, t.has_old ? old->tail : SPAN("</edition>"));
    if (out->p[out->n - 1] != '\n')
        buf_putc(out, '\n');
    entry_set_clear(&t.old);
    buf_clear(&t.entry);
    buf_clear(&t.pending);
    arena_clear(&t.arena);
}
