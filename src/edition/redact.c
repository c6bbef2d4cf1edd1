/* SPDX-License-Identifier: MIT
 *
 * Persons who are withdrawn leave the draft: what they say, and their names wherever these stand,
 * also with an ending, in an address or in the name of the file. */
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "edge/uni.h"
#include "edition/rows.h"

#include "base/banned.h"

enum { PARTS_MOST = 8, ECHO_LEAST = 20 };

#define MARK "[…]"

/* The name of one person, word by word. */
struct name {
    const char *full;
    struct span folded;            /* all of it, letters only */
    struct span parts[PARTS_MOST]; /* each in lower case, without particles */
    struct span plain[PARTS_MOST]; /* the same as addresses spell it, in ASCII */
    size_t count;
};

static bool is_letter(uint32_t cp)
{
    return cp < 0x80 ? ascii_alpha((int)cp) : uni_is_letter(cp);
}

/* S as addresses spell it. */
static struct span plain_of(struct span s, struct arena *arena)
{
    static const struct {
        uint32_t letter;
        char ascii;
    } table[] = {{0xE5, 'a'}, {0xE4, 'a'}, {0xE6, 'a'}, {0xF6, 'o'}, {0xF8, 'o'}, {0xE9, 'e'},
                 {0xE8, 'e'}, {0xFC, 'u'}, {0xE1, 'a'}, {0xF3, 'o'}, {0xED, 'i'}, {0xF1, 'n'}};
    struct buf b = {0};
    for (size_t at = 0; at < s.n;) {
        uint32_t cp = utf8_next(s, &at);
        for (size_t i = 0; i < sizeof table / sizeof *table; i++)
            if (table[i].letter == cp)
                cp = (uint32_t)table[i].ascii;
        buf_code(&b, cp);
    }
    struct span out = arena_copy(arena, buf_span(&b));
    buf_clear(&b);
    return out;
}

static struct span fold(struct span s, struct arena *arena)
{
    struct buf b = {0};
    edition_fold(s, &b);
    struct span out = arena_copy(arena, buf_span(&b));
    buf_clear(&b);
    return out;
}

static struct name name_of(const char *full, struct arena *arena)
{
    struct name n = {.full = full, .folded = fold(span_of(full), arena)};
    for (const char *p = full; *p && n.count < PARTS_MOST;) {
        size_t size = strcspn(p, " -"), at = 0;
        struct span word = span_make(p, size), folded = fold(word, arena);
        p += size + (p[size] != '\0');
        if (!size || !uni_is_upper(utf8_next(word, &at)) || utf8_count(folded) < 2)
            continue;
        n.parts[n.count] = folded;
        n.plain[n.count++] = plain_of(folded, arena);
    }
    return n;
}

/* -- where a name stands ----------------------------------------------------------------------- */

/* The next run of letters in S from *AT on, which moves behind it; empty at the end. */
static struct span next_word(struct span s, size_t *at)
{
    size_t from = *at;
    while (from < s.n) {
        size_t next = from;
        if (is_letter(utf8_next(s, &next)))
            break;
        from = next;
    }
    size_t to = from;
    for (size_t next = to; next < s.n && is_letter(utf8_next(s, &next));)
        to = next;
    *at = to;
    return span_make(s.p + from, to - from);
}

/* True when WORD (folded) is PART, or that with the s of a genitive. */
static bool is_form(struct span word, struct span part)
{
    return span_equal(word, part) ||
           (word.n == part.n + 1 && word.p[part.n] == 's' && memcmp(word.p, part.p, part.n) == 0);
}

/* The part of N that WORD is, or -1. PLAIN compares as addresses spell. */
static int part_at(const struct name *n, struct span word, bool plain)
{
    struct buf b = {0};
    int found = -1;
    edition_fold(word, &b);
    for (size_t i = 0; i < n->count && found < 0 && b.n; i++)
        if (is_form(buf_span(&b), n->parts[i]) || (plain && is_form(buf_span(&b), n->plain[i])))
            found = (int)i;
    buf_clear(&b);
    return found;
}

/* How many distinct parts of N stand in S. */
static size_t parts_in(const struct name *n, struct span s, bool plain)
{
    bool met[PARTS_MOST] = {false};
    size_t count = 0;
    for (size_t at = 0; at < s.n;) {
        int i = part_at(n, next_word(s, &at), plain);
        if (i >= 0 && !met[i]) {
            met[i] = true;
            count++;
        }
    }
    return count;
}

/* True when all of the name stands in S, as a text or as an address. */
static bool names(const struct name *n, const char *s, bool plain)
{
    return s && n->count && parts_in(n, span_of(s), plain) == n->count;
}

static bool is_address(struct span token)
{
    for (size_t i = 1; i + 1 < token.n; i++)
        if (token.p[i] == '@' || token.p[i] == '/' || token.p[i] == '_' ||
            (token.p[i] == '.' && token.p[i + 1] != '.' && token.p[i - 1] != '.'))
            return true;
    return false;
}

/* True when TOKEN, a run without spaces, names the person. */
static bool token_names(const struct name *n, struct span token)
{
    if (is_address(token))
        return parts_in(n, token, true) > 0;
    for (size_t at = 0; at < token.n;) {
        size_t first = 0;
        struct span word = next_word(token, &at);
        if (word.n && uni_is_upper(utf8_next(word, &first)) && part_at(n, word, false) >= 0)
            return true;
    }
    return false;
}

/* Bytes of a full name of somebody else who stays, at the start of S; 0 when there is none. */
static size_t other_name(const struct draft *d, struct span s)
{
    for (size_t i = 0; i < d->people_count; i++)
        if (span_starts(s, span_of(d->people[i].name)))
            return strlen(d->people[i].name);
    return 0;
}

/* Appends S to OUT without the name. True when it stood there. */
static bool take_out(const struct name *n, const struct draft *d, struct span s, struct buf *out)
{
    bool any = false, marked = false;
    for (size_t at = 0; at < s.n;) {
        size_t end = at, other = other_name(d, span_from(s, at));
        if (s.p[at] == ' ') {
            if (!marked || at + 1 >= s.n)
                buf_putc(out, ' ');
            at++;
            continue;
        }
        while (end < s.n && s.p[end] != ' ')
            end++;
        struct span token = span_make(s.p + at, end - at);
        if (other) {
            token.n = other;
            buf_add(out, token);
            at += other;
            marked = false;
            continue;
        }
        if (token_names(n, token)) {
            size_t from = 0, last = token.n;
            while (from < token.n && (unsigned char)token.p[from] < 0x80 &&
                   !ascii_alpha((unsigned char)token.p[from]))
                from++;
            while (last > from && strchr(".,;:!?)\"'", token.p[last - 1]))
                last--;
            buf_add(out, span_make(token.p, from));
            if (!marked || from)
                buf_puts(out, MARK);
            buf_add(out, span_from(token, last));
            any = true;
            marked = last == token.n;
        } else {
            if (marked)
                buf_putc(out, ' ');
            buf_add(out, token);
            marked = false;
        }
        at = end;
    }
    return any;
}

/* -- taking out -------------------------------------------------------------------------------- */

static void clean_text(const struct name *n, const struct draft *d, const char **s,
                       struct arena *arena)
{
    struct buf b = {0};
    if (*s && take_out(n, d, span_of(*s), &b))
        *s = arena_string(arena, buf_span(&b));
    buf_clear(&b);
}

/* What names the person as a whole is dropped. */
static void clean_address(const struct name *n, const char **s)
{
    if (*s && parts_in(n, span_of(*s), true))
        *s = NULL;
}

void edition_withdraw(struct block *b, struct text *text)
{
    const size_t to = text_line_at(text, b->last + 1);
    for (size_t l = text_line_at(text, b->first); l < to; l++)
        text->lines[l].s.n = 0;
    b->raw = b->bare = span_make("", 0);
    block_become(b, KIND_OMITTED, REASON_OTHER);
    b->withdrawn = b->ruled = true;
    b->why = "withdrawn by the editor";
}

/* True when B repeats a part of one of the blocks that the person says. */
static bool echoes(const struct draft *d, int person, const struct block *b, struct arena *arena)
{
    struct span s = fold(b->raw, arena);
    if (s.n < ECHO_LEAST)
        return false;
    for (size_t i = 0; i < d->count; i++)
        if (d->speakers[i] == person && &d->blocks[i] != b &&
            span_find(fold(d->blocks[i].raw, arena), s) != SIZE_MAX)
            return true;
    return false;
}

/* Empties what PERSON says, and pull quotes and left-out lines that repeat it. */
static void take_words(struct draft *d, int person, struct text *text, struct arena *arena)
{
    for (size_t i = 0; i < d->count; i++)
        if ((d->blocks[i].kind == KIND_PULLQUOTE || d->blocks[i].kind == KIND_OMITTED) &&
            d->speakers[i] < 0 && echoes(d, person, &d->blocks[i], arena))
            edition_withdraw(&d->blocks[i], text);
    for (size_t i = 0; i < d->count; i++)
        if (d->speakers[i] == person) {
            edition_withdraw(&d->blocks[i], text);
            d->speakers[i] = -1;
        }
}

static void drop_person(struct draft *d, int person)
{
    for (size_t i = (size_t)person; i + 1 < d->people_count; i++)
        d->people[i] = d->people[i + 1];
    d->people_count--;
    for (size_t i = 0; i < d->count; i++)
        d->speakers[i] -= d->speakers[i] > person;
}

/* A file that is named after the person is called by its hash. */
static void clean_file(const struct name *n, struct text *text, struct arena *arena)
{
    if (parts_in(n, span_of(file_base(text->file)), true))
        text->file = arena_printf(arena, "%.12s.txt", text->sha256);
}

static bool stands_in(const struct name *n, const struct text *text, const struct draft *d)
{
    if (names(n, d->byline_authors, false) || names(n, d->origin.author, false) ||
        names(n, d->origin.url, true) || names(n, file_base(text->file), true))
        return true;
    size_t at, end;
    for (size_t i = 0; i < d->count; i++)
        if (edition_find_words(d->blocks[i].raw, 0, n->folded, &at, &end) ||
            (parts_in(n, d->blocks[i].raw, true) == n->count &&
             span_find(d->blocks[i].raw, SPAN("@")) != SIZE_MAX))
            return true;
    return false;
}

/* Takes the person FULL out. True when it stood anywhere. */
static bool withdraw(const char *full, struct text *text, struct arena *arena, struct draft *d)
{
    struct name n = name_of(full, arena);
    int person = -1;
    for (size_t i = 0; i < d->people_count; i++)
        if (span_equal(fold(span_of(d->people[i].name), arena), n.folded))
            person = (int)i;
    if (!n.count || (person < 0 && !stands_in(&n, text, d)))
        return false;
    if (person >= 0) {
        take_words(d, person, text, arena);
        drop_person(d, person);
    }
    for (size_t i = 0; i < d->count; i++) {
        struct block *b = &d->blocks[i];
        struct buf out = {0};
        if (take_out(&n, d, b->raw, &out)) {
            b->raw = arena_copy(arena, buf_span(&out));
            block_unquote(b, arena);
            block_become(b, b->kind, b->reason);
        }
        buf_clear(&out);
    }
    for (size_t i = 0; i < text->count; i++) {
        struct buf out = {0};
        if (take_out(&n, d, text->lines[i].s, &out))
            text->lines[i].s = arena_copy(arena, buf_span(&out));
        buf_clear(&out);
    }
    clean_text(&n, d, &d->title, arena);
    clean_text(&n, d, &d->given_title, arena);
    clean_text(&n, d, &d->byline_authors, arena);
    clean_text(&n, d, &d->origin.author, arena);
    clean_text(&n, d, &d->origin.publication, arena);
    clean_address(&n, &d->origin.url);
    clean_file(&n, text, arena);
    return true;
}

void edition_redact(struct edition_ruling *r, struct text *text, struct arena *arena,
                    struct draft *draft)
{
    const struct edition *e = r->edition;
    for (size_t i = 0; i < e->person_count; i++)
        if (e->people[i].withdraw && withdraw(e->people[i].name, text, arena, draft))
            r->person_met[i] = true;
    for (size_t i = 0; r->part && i < r->part->person_count; i++)
        if (r->part->people[i].withdraw && withdraw(r->part->people[i].name, text, arena, draft))
            r->part->people[i].met = true;
}
