/* SPDX-License-Identifier: MIT
 *
 * Puts the draft of one article together: title, date, organisation, people, speakers, origin. */
#include "article/article.h"

#include <string.h>

#include "article/origin.h"
#include "article/published.h"
#include "article/speakers.h"
#include "base/buf.h"
#include "edge/uni.h"

#include "base/banned.h"

enum { TITLE_WORDS = 12 };

/* -- title ------------------------------------------------------------------------------------ */

struct span title_without_label(struct span s)
{
    if (s.n > 1 && s.p[0] == '*' && memchr(s.p + 1, '*', s.n - 1)) /* "*Ämne:* ..." */
        s = span_from(s, 1);
    for (bool again = s.n && memchr(s.p, ':', s.n) != NULL; again;) {
        again = false;
        struct buf low;
        buf_init(&low);
        uni_lower_text(s, &low);
        for (size_t l = 0; l < lang_count && !again; l++)
            for (const char *const *row = lang_list(langs[l], LIST_TITLE_LABELS); *row; row++) {
                struct span label = span_of(*row);
                if (span_starts(buf_span(&low), label) && low.n > label.n + 1 &&
                    low.p[label.n] == ':' && low.n == s.n) {
                    s = span_trim(span_from(s, label.n + 1 + (low.p[label.n + 1] == '*')));
                    again = true;
                    break;
                }
            }
        buf_clear(&low);
    }
    return s;
}

/* S with every run of white space as one space. */
static const char *one_spaced(struct span s, struct arena *arena)
{
    struct buf b;
    buf_init(&b);
    s = span_trim(s);
    for (size_t i = 0; i < s.n; i++) {
        bool space = ascii_space((unsigned char)s.p[i]);
        if (!space)
            buf_putc(&b, s.p[i]);
        else if (b.n && b.p[b.n - 1] != ' ')
            buf_putc(&b, ' ');
    }
    const char *out = arena_string(arena, buf_span(&b));
    buf_clear(&b);
    return out;
}

/* The first words of the article, for one without a title. */
static const char *first_words(const struct scan *s, struct arena *arena)
{
    for (size_t b = 0; b < s->count; b++) {
        enum kind kind = s->blocks[b].kind;
        size_t from = s->first[b], to = s->first[b + 1];
        if (kind == KIND_OMITTED || kind == KIND_DATE || kind == KIND_BYLINE || from == to)
            continue;
        size_t w = from + 1;
        while (w < to && w < from + TITLE_WORDS && !(s->words[w].flags & WORD_BREAK))
            w++;
        const char *words = one_spaced(scan_words(s, b, from, w), arena);
        return w < to ? arena_printf(arena, "%s …", words) : words;
    }
    return "";
}

static const char *title_of(const struct scan *s, struct arena *arena, struct diags *d)
{
    for (size_t b = 0; b < s->count; b++)
        if (s->blocks[b].kind == KIND_TITLE)
            return one_spaced(title_without_label(s->blocks[b].text), arena);
    if (s->count)
        diag_add(d, DIAG_ARTICLE_NO_TITLE, s->text->file, s->blocks[0].first, NULL);
    return first_words(s, arena);
}

/* -- people ----------------------------------------------------------------------------------- */

/* Numbers the persons that the draft holds: those who write of themselves, then in the order in
 * which they are named. */
static size_t number_people(struct people *p)
{
    size_t count = 0;
    for (size_t i = 0; i < p->count; i++)
        if (p->list[i].self)
            p->list[i].index = (int)count++;
    for (size_t i = 0; i < p->mention_count; i++) {
        struct person_entry *e = &p->list[p->mentions[i].person];
        if (e->index < 0)
            e->index = (int)count++;
    }
    return count;
}

static void fill_people(const struct people *p, struct arena *arena, struct draft *out)
{
    out->people = ARENA_ARRAY(arena, struct person, out->people_count + 1);
    for (size_t i = 0; i < p->count; i++) {
        const struct person_entry *e = &p->list[i];
        if (e->index < 0)
            continue;
        const char *organisation = e->organisation;
        if (!organisation && e->role)
            organisation = out->org.name;
        out->people[e->index] = (struct person){e->name, e->role, organisation};
    }
}

static void fill_speakers(const struct scan *s, const struct people *p, struct arena *arena,
                          struct draft *out)
{
    out->speakers = ARENA_ARRAY(arena, int, s->count + 1);
    speakers_find(s, p, out->speakers);
    for (size_t b = 0; b < s->count; b++)
        if (out->speakers[b] >= 0)
            out->speakers[b] = p->list[out->speakers[b]].index;
}

void article_read(const struct text *text, const struct lang *lang, const struct blocks *blocks,
                  struct arena *arena, struct draft *out, struct diags *d)
{
    struct scan s;
    struct orgs orgs;
    struct people people;
    *out = (struct draft){.text = text,
                          .lang = lang,
                          .blocks = blocks->list,
                          .count = blocks->count,
                          .sample = blocks->sample};
    scan_init(&s, text, lang, blocks);
    orgs_find(&s, arena, &orgs);
    people_find(&s, &orgs, arena, &people);
    orgs_decide(&s, &orgs, arena, out);
    out->people_count = number_people(&people);
    fill_people(&people, arena, out);
    fill_speakers(&s, &people, arena, out);
    out->byline_authors = people.authors;
    out->title = title_of(&s, arena, d);
    out->date = published(&s, arena);
    origin_read(text, lang, blocks->list, blocks->count, arena, &out->origin);
    if (!out->origin.author)
        out->origin.author = out->byline_authors;
    if (!out->org.name && blocks->count)
        diag_add(d, DIAG_ARTICLE_NO_ORGANISATION, text->file, blocks->list[0].first, NULL);
    people_clear(&people);
    orgs_clear(&orgs);
    scan_clear(&s);
}
