/* SPDX-License-Identifier: MIT
 *
 * Who wrote a text: the names of its bylines. A writer who speaks of himself as one of the
 * organisation is one of the people. */
#include <string.h>

#include "article/gathering.h"
#include "base/buf.h"

#include "base/banned.h"

enum {
    AUTHORS_BYTES = 400,    /* of bylines; a text with more of them is no single article */
    FIRST_PERSON_LEAST = 3, /* "jag", or "vi", in running text for writers to tell of themselves */
    LINE_WORDS = 12,        /* of a line that presents the writer */
    HEAD_WORDS = 5,         /* of the name of a column */
};

/* True when GAP opens a quotation, or closes one. */
static bool turns_quote(struct span gap)
{
    static const char *const marks[] = {"\"", "”", "“", "„", "«", "»", NULL};
    bool turns = false;
    for (size_t i = 0; marks[i] && gap.n > 1; i++)
        turns ^= span_find(gap, span_of(marks[i])) != SIZE_MAX;
    return turns || (gap.n == 1 && gap.p[0] == '"');
}

/* True when block B is what somebody says in a transcript: "EVA EK: Det gick." */
static bool is_turn(const struct scan *s, size_t b)
{
    enum { LABEL = 3 };
    size_t first = s->first[b], end = s->first[b + 1];
    for (size_t w = first + 1; w < end && w <= first + LABEL; w++) {
        struct span gap = scan_gap(s, b, w);
        if (!(s->words[w - 1].flags & WORD_UPPER))
            break;
        if (gap.n && gap.p[0] == ':')
            return true;
    }
    return false;
}

/* True when block B is text of the writer's own, if he says "I". */
static bool is_told(const struct scan *s, size_t b)
{
    enum kind kind = s->blocks[b].kind;
    return (kind == KIND_PARA || kind == KIND_LEAD) && !is_turn(s, b);
}

/* How often words with BIT stand in the paragraphs, outside quotations; it stops at MOST. */
static size_t count_words(const struct scan *s, unsigned bit, size_t most)
{
    size_t count = 0;
    for (size_t b = 0; b < s->count && count < most; b++) {
        if (!is_told(s, b))
            continue;
        size_t w = s->first[b], seen = w;
        bool quoted = false;
        for (; w < s->first[b + 1] && count < most; w++) {
            if (!(s->bits[w] & bit))
                continue;
            for (; seen <= w; seen++)
                quoted ^= turns_quote(scan_gap(s, b, seen));
            count += !quoted;
        }
    }
    return count;
}

/* True when nothing but small letters and numbers stands behind the name N of block B, as networks
 * write it: "Ulla Ek (hon/henne) • 2:a". */
static bool ends_line(const struct scan *s, size_t b, const struct name *n)
{
    enum { BEHIND = 4 };
    size_t end = s->first[b + 1];
    for (size_t w = n->to; w < end; w++)
        if (s->words[w].flags & WORD_UPPER)
            return false;
    return end <= n->to + BEHIND &&
           (end == n->to || memchr("0123", scan_word(s, b, end - 1).p[0], 4));
}

/* A role right below block B that ends with the name N: a signature of two lines, or a line of
 * presentation. */
static bool role_below(const struct gathering *g, size_t b, const struct name *n, struct role *role)
{
    const struct scan *s = g->s;
    size_t next = b + 1;
    if (next >= s->count || !ends_line(s, b, n))
        return false;
    enum kind kind = s->blocks[next].kind;
    bool line = kind == KIND_PARA && s->first[next + 1] - s->first[next] <= LINE_WORDS;
    return (kind == KIND_BYLINE || line) && role_at(s, g->o, next, s->first[next], role);
}

/* The role that a line over the text tells of its writer: "Kommundirektörens blogg", "REKTORN HAR
 * ORDET". */
static bool role_of_head(const struct gathering *g, struct role *role)
{
    const struct scan *s = g->s;
    for (size_t b = 0; b < s->count && !scan_is_body(s, b); b++) {
        const struct block *block = &s->blocks[b];
        bool line = block->kind == KIND_KICKER ||
                    (block->kind == KIND_OMITTED && block->reason == REASON_NAVIGATION);
        size_t first = s->first[b], words = s->first[b + 1] - first;
        if (!line || words < 2 || words > HEAD_WORDS)
            continue;
        size_t base = vocab_role(s->vocab, scan_word(s, b, first));
        if (!base || base >= s->words[first].n)
            continue;
        *role = (struct role){.block = b, .from = first, .to = first + 1, .base = base};
        return true;
    }
    return false;
}

/* What a line under the text tells of its writer without his name: "Skribenten är rektor och ...".
 */
static bool role_presented(const struct gathering *g, struct role *role)
{
    const struct scan *s = g->s;
    for (size_t b = 0; b < s->count; b++) {
        size_t w = s->first[b], end = s->first[b + 1];
        if (s->blocks[b].kind != KIND_BYLINE)
            continue;
        while (w < end && s->bits[w] & VOCAB_FUNCTION && !(s->bits[w] & VOCAB_WRITER))
            w++; /* "The writer is" */
        if (w + 2 < end && s->bits[w] & VOCAB_WRITER && s->bits[w + 1] & VOCAB_COPULA &&
            scan_joined(s, b, w + 1) && scan_joined(s, b, w + 2) &&
            role_at(s, g->o, b, w + 2, role))
            return true;
    }
    return false;
}

/* The word behind "Eva och är" at word W, or W. */
static size_t behind_name(const struct scan *s, size_t w, size_t end)
{
    bool named = w + 3 < end && s->words[w].flags & WORD_UPPER && s->bits[w] & VOCAB_NAME &&
                 s->bits[w + 1] & VOCAB_FUNCTION && s->bits[w + 2] & VOCAB_COPULA;
    return named ? w + 3 : w;
}

/* What the writer says of himself: "Jag heter Eva och är
 * stadsdirektör", "min uppgift som stadsdirektör". */
static bool role_of_self(const struct gathering *g, struct role *role)
{
    const struct scan *s = g->s;
    for (size_t b = 0; b < s->count; b++) {
        for (size_t w = s->first[b]; is_told(s, b) && w < s->first[b + 1]; w++) {
            size_t end = s->bits[w] & VOCAB_I ? s->first[b + 1] : 0;
            for (size_t c = w + 1; c + 1 < end && c < w + 4 && scan_joined(s, b, c); c++)
                if (s->bits[c] & VOCAB_COPULA && scan_joined(s, b, c + 1) &&
                    role_at(s, g->o, b, behind_name(s, c + 1, end), role))
                    return true;
        }
    }
    return false;
}

/* True when the name N of byline B stands behind a slash: a letter is signed so. */
static bool opens_signature(const struct scan *s, size_t b, const struct name *n)
{
    struct span gap = scan_gap(s, b, n->from);
    return n->from == s->first[b] && gap.n && gap.p[0] == '/';
}

/* True when byline B signs a letter: it stands under the text, and somebody says "I" in it. */
static bool signs(const struct scan *s, size_t b)
{
    for (size_t k = b + 1; k < s->count; k++)
        if (scan_is_body(s, k))
            return false;
    return count_words(s, VOCAB_I, 1) == 1;
}

/* N, named in byline B as a writer. LABELLED: a word such as "Text:" says so. */
static void take_writer(struct gathering *g, size_t b, const struct name *n, bool labelled,
                        struct buf *authors)
{
    const struct scan *s = g->s;
    int person = gathering_person(g, b, n); /* may move the list */
    struct person_entry *e = &g->p->list[person];
    struct role role;
    if (!labelled && !g->first_person && e->evidence >= EVIDENCE_LEAST)
        return; /* the article is about him; the line names him again */
    if (authors->n < AUTHORS_BYTES && span_find(buf_span(authors), span_of(e->name)) == SIZE_MAX) {
        buf_puts(authors, authors->n ? ", " : "");
        buf_puts(authors, e->name);
    }
    bool beside = role_of(s, g->o, b, n, &role) || role_below(g, b, n, &role);
    bool has_role = beside;
    if (!has_role && g->has_self) {
        role = g->self;
        has_role = true;
    }
    bool told = g->first_person && (has_role || s->bits[s->first[b]] & VOCAB_SENDER);
    if (!labelled && beside) /* "Vi ...", by two of a university; "/ Eva Ek, it-strateg" */
        told =
            told || (g->plural && (role.organisation || signs(s, b))) || opens_signature(s, b, n);
    if (labelled && beside && g->plural && count_words(s, VOCAB_I, 1))
        told = true; /* "av Eva Ek, bibliotekarie", over "vi ..." and "jag ..." */
    for (size_t r = role.from; has_role && r < role.to; r++)
        told = told && !(s->bits[r] & VOCAB_OUTSIDER);
    if (told && has_role && !e->role) {
        e->role = role_text(s, &role, g->arena);
        e->organisation = role.organisation;
    }
    e->evidence += told ? EVIDENCE_LEAST : 0;
    e->self = e->self || told;
    e->writer = !e->self;
}

/* Walks a byline: names that text stands before are writers, those of pictures are not. */
static void read_byline(struct gathering *g, size_t b, struct buf *authors)
{
    struct scan *s = g->s;
    bool writer = false, credit = false, named = false;
    bool address = s->first[b] < s->first[b + 1] && s->bits[s->first[b]] & VOCAB_SENDER;
    for (size_t w = s->first[b], next; w < s->first[b + 1]; w = next) {
        struct name n;
        unsigned bits = s->bits[w];
        if (bits & (VOCAB_CREDIT | VOCAB_WRITER)) {
            if (named)
                writer = credit = named = false;
            writer = writer || (bits & VOCAB_WRITER && !(credit && bits & VOCAB_FUNCTION));
            credit = credit || bits & VOCAB_CREDIT;
        }
        if (name_in_caps(s, b, w, &n) || (address && name_reversed(s, b, w, &n)))
            next = n.to;
        else if (!name_at(s, b, w, &n, &next))
            continue;
        named = true;
        if (writer || !credit)
            take_writer(g, b, &n, writer, authors);
    }
}

/* True for a role of somebody from outside, also as the end of a word: "verksamhetskonsult". */
static bool is_outside(const struct scan *s, size_t b, size_t w)
{
    if (s->bits[w] & VOCAB_OUTSIDER)
        return true;
    for (const char *const *row = lang_list(s->lang, LIST_OUTSIDERS); *row; row++)
        if (span_ends(scan_word(s, b, w), span_of(*row)))
            return true;
    return false;
}

/* In a text in the first person somebody from outside who is named only at its end is its writer:
 * "Eva Ek är föreläsare och har skrivit tre böcker." */
static void find_presentation(struct gathering *g)
{
    const struct scan *s = g->s;
    const struct people *p = g->p;
    size_t last = s->count;
    while (last > 0 && !scan_is_body(s, last - 1))
        last--;
    if (!g->first_person || last == 0 || p->mention_count == 0)
        return;
    const struct person_mention *m = &p->mentions[p->mention_count - 1];
    struct name n = {.from = m->from, .to = m->to};
    struct role role;
    if (m->block != last - 1 || m->from != s->first[last - 1] ||
        !role_of(s, g->o, m->block, &n, &role))
        return;
    for (size_t i = 0; i + 1 < p->mention_count; i++)
        if (p->mentions[i].person == m->person)
            return;
    for (size_t w = role.from; w < role.to; w++)
        if (is_outside(s, m->block, w))
            p->list[m->person].writer = true;
}

void gather_writers(struct gathering *g)
{
    struct buf authors;
    g->first_person = count_words(g->s, VOCAB_I, FIRST_PERSON_LEAST) == FIRST_PERSON_LEAST;
    g->plural = count_words(g->s, VOCAB_WE, FIRST_PERSON_LEAST) == FIRST_PERSON_LEAST;
    g->has_self = g->first_person && (role_of_self(g, &g->self) || role_presented(g, &g->self) ||
                                      role_of_head(g, &g->self));
    buf_init(&authors);
    for (size_t b = 0; b < g->s->count; b++)
        if (g->s->blocks[b].kind == KIND_BYLINE)
            read_byline(g, b, &authors);
    find_presentation(g);
    if (authors.n)
        g->p->authors = arena_string(g->arena, buf_span(&authors));
    buf_clear(&authors);
}
