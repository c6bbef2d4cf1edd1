/* SPDX-License-Identifier: MIT
 *
 * Walks over XML (1.0, 5th edition, productions 2.1 to 3.1) without judging it: comments,
 * processing instructions, CDATA and tags, nothing else, since a DOCTYPE was refused before. */
#include "edge/xmlplace.h"

#include <string.h>

#include "base/banned.h"

/* The character N units on, as its low byte; wide ones of UTF-16 become 0x80, the end 0. */
static unsigned peek(const struct xml_place *p, size_t n)
{
    size_t at = p->at + n * p->stride;
    if (at >= p->text.n || p->text.n - at < p->stride)
        return 0;
    const unsigned char *u = (const unsigned char *)p->text.p + at;
    if (p->stride == 2 && u[1 - p->low])
        return 0x80;
    return u[p->low];
}

static bool looking(const struct xml_place *p, const char *word)
{
    for (size_t i = 0; word[i]; i++)
        if (peek(p, i) != (unsigned char)word[i])
            return false;
    return true;
}

static bool at_end(const struct xml_place *p)
{
    return p->at >= p->text.n || p->text.n - p->at < p->stride;
}

static void step(struct xml_place *p)
{
    unsigned c = peek(p, 0);
    if (c == '\n' || (c == '\r' && peek(p, 1) != '\n')) {
        p->line++;
        p->column = 1;
    } else if (!p->utf8 || (c & 0xC0) != 0x80) {
        p->column++;
    }
    p->at += p->stride;
}

/* Moves behind the next WORD, or to the end. */
static void behind(struct xml_place *p, const char *word)
{
    while (!at_end(p) && !looking(p, word))
        step(p);
    for (size_t i = strlen(word); i && !at_end(p); i--)
        step(p);
}

/* -- encoding ---------------------------------------------------------------------------------- */

static bool same_name(const char *a, const char *b)
{
    while (*a && ascii_lower((unsigned char)*a) == ascii_lower((unsigned char)*b)) {
        a++;
        b++;
    }
    return *a == *b;
}

/* The value of encoding="" in the XML declaration, cut to fit; "" when there is none. */
static void declared(struct xml_place p, char encoding[32])
{
    encoding[0] = '\0';
    if (!looking(&p, "<?xml"))
        return;
    while (!at_end(&p) && !looking(&p, "?>") && !looking(&p, "encoding"))
        step(&p);
    if (!looking(&p, "encoding"))
        return;
    while (!at_end(&p) && !looking(&p, "?>") && peek(&p, 0) != '"' && peek(&p, 0) != '\'')
        step(&p);
    unsigned quote = peek(&p, 0);
    size_t n = 0;
    for (step(&p); !at_end(&p) && peek(&p, 0) != quote && n < 31; step(&p))
        encoding[n++] = (char)peek(&p, 0);
    encoding[n] = '\0';
}

bool xml_place_start(struct xml_place *p, struct span text, char encoding[32])
{
    static const char *const bytewise[] = {"US-ASCII", "ISO-8859-1", "ISO-8859-15", "windows-1252"};
    *p = (struct xml_place){.text = text, .stride = 1, .utf8 = true, .line = 1, .column = 1};
    if (span_starts(text, SPAN("\xFF\xFE")) || span_starts(text, SPAN("\xFE\xFF"))) {
        p->stride = p->at = 2;
        p->low = text.p[0] == '\xFE';
        p->utf8 = false;
        memcpy(encoding, p->low ? "UTF-16BE" : "UTF-16LE", 9);
        return text.n < 4 || text.p[2] || text.p[3]; /* else UTF-32 */
    }
    bool marked = span_starts(text, SPAN("\xEF\xBB\xBF"));
    if (marked)
        p->at = 3;
    else if (text.n > 1 && (!text.p[0] || !text.p[1] || text.p[0] == '\x4C')) {
        memcpy(encoding, "UTF-32", 7); /* or UTF-16 without a mark, or EBCDIC */
        return false;
    }
    declared(*p, encoding);
    if (marked || !encoding[0] || same_name(encoding, "UTF-8")) {
        encoding[0] = '\0';
        return true;
    }
    p->utf8 = false;
    for (size_t i = 0; i < sizeof bytewise / sizeof *bytewise; i++)
        if (same_name(encoding, bytewise[i]))
            return true;
    return false;
}

/* -- tags -------------------------------------------------------------------------------------- */

/* Moves over a comment, a processing instruction or CDATA. False when none begins here. */
static bool pass_other(struct xml_place *p)
{
    static const char *const others[][2] = {{"<!--", "-->"}, {"<?", "?>"}, {"<![CDATA[", "]]>"}};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (looking(p, others[i][0])) {
            for (size_t n = strlen(others[i][0]); n; n--)
                step(p);
            behind(p, others[i][1]);
            return true;
        }
    return false;
}

bool xml_place_doctype(struct xml_place *p)
{
    for (;;) {
        while (!at_end(p) && ascii_space((int)peek(p, 0)))
            step(p);
        if (looking(p, "<![CDATA[") || !pass_other(p))
            return looking(p, "<!"); /* before the root there is no other markup that begins so */
    }
}

void xml_place_tag(struct xml_place *p)
{
    while (!at_end(p))
        if (peek(p, 0) != '<')
            step(p);
        else if (!pass_other(p))
            return;
}

int xml_place_pass(struct xml_place *p)
{
    bool end = peek(p, 1) == '/';
    unsigned quote = 0, before = 0;
    while (!at_end(p)) {
        unsigned c = peek(p, 0);
        step(p);
        if (quote)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            break;
        before = c;
    }
    if (end)
        return -1;
    return before == '/' ? 0 : 1;
}

bool xml_place_ends_early(const struct xml_place *p)
{
    char encoding[32];
    struct xml_place all;
    long depth = 0;
    if (!xml_place_start(&all, p->text, encoding))
        return false;
    for (xml_place_tag(&all); !at_end(&all); xml_place_tag(&all)) {
        depth += xml_place_pass(&all);
        if (depth <= 0)
            return false;
    }
    return true;
}
