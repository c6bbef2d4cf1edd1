/* SPDX-License-Identifier: MIT
 *
 * Origin of a clipping: labelled lines, or a bare address, that the person who saved it put at its
 * head or foot. */
#include "article/origin.h"

#include <string.h>

#include "base/buf.h"
#include "edge/uni.h"
#include "lang/date.h"

#include "base/banned.h"

enum { HEAD_LINES = 8, FOOT_LINES = 10, VALUE_BYTES = 2000, LABEL_BYTES = 200 };

enum field { FIELD_SOURCE, FIELD_URL, FIELD_RETRIEVED, FIELD_PUBLISHED, FIELD_COUNT };

static const enum lang_list labels[FIELD_COUNT] = {
    [FIELD_SOURCE] = LIST_SOURCE_LABELS,
    [FIELD_URL] = LIST_URL_LABELS,
    [FIELD_RETRIEVED] = LIST_RETRIEVED_LABELS,
    [FIELD_PUBLISHED] = LIST_PUBLISHED_IN,
};

static bool is_url(struct span s)
{
    return span_starts(s, SPAN("http://")) || span_starts(s, SPAN("https://")) ||
           span_starts(s, SPAN("www."));
}

/* The first word of S when it is an address; else empty. */
static struct span url_in(struct span s)
{
    size_t at = span_find(s, SPAN("http"));
    if (at == SIZE_MAX)
        at = span_find(s, SPAN("www."));
    if (at == SIZE_MAX || !is_url(span_from(s, at)))
        return span_make(s.p, 0);
    s = span_from(s, at);
    size_t n = 0;
    while (n < s.n && !ascii_space((unsigned char)s.p[n]) && s.p[n] != '<' && s.p[n] != '>' &&
           s.p[n] != '"')
        n++;
    while (n && strchr(".,;)", s.p[n - 1]))
        n--;
    return span_make(s.p, n);
}

/* Bytes of the label ROW at the start of LINE (LOW in lower case) with what ends it: a colon, or,
 * where COLON is not asked for, a space; 0 when it does not stand there. */
static size_t label_bytes(struct span low, const char *row, bool colon)
{
    if (!low.n || low.p[0] != row[0])
        return 0;
    struct span label = span_of(row);
    if (!span_starts(low, label) || low.n <= label.n)
        return 0;
    size_t n = label.n;
    if (low.p[n] == ':')
        return n + 1;
    while (n < low.n && low.p[n] == ' ')
        n++;
    if (n < low.n && low.p[n] == ':')
        return n + 1;
    return !colon && n > label.n ? n : 0;
}

/* The field that LINE is labelled as, or FIELD_COUNT; *VALUE is what stands behind the label. */
static enum field field_of(const struct lang *lang, struct span line, struct span *value)
{
    static const struct span english = {"en", 2};
    const struct lang *tried[] = {lang, lang_find(english)};
    enum field found = FIELD_COUNT;
    size_t best = 0;
    struct span start = line;
    struct buf low;
    if (start.n > LABEL_BYTES) /* cut between characters */
        for (start.n = LABEL_BYTES; ((unsigned char)start.p[start.n] & 0xC0) == 0x80;)
            start.n--;
    buf_init(&low);
    uni_lower_text(start, &low);
    for (size_t l = 0; l < 2; l++) {
        for (int f = 0; f < FIELD_COUNT; f++) {
            bool colon = f == FIELD_SOURCE || f == FIELD_URL;
            for (const char *const *row = lang_list(tried[l], labels[f]); *row; row++) {
                size_t n = label_bytes(buf_span(&low), *row, colon);
                if (n > best && n <= line.n) {
                    best = n;
                    found = (enum field)f;
                }
            }
        }
    }
    buf_clear(&low);
    *value = span_trim(span_from(line, best));
    return found;
}

static void set_string(const char **field, struct span value, struct arena *arena)
{
    if (!*field && value.n)
        *field = arena_string(arena, value);
}

/* "Dagens Samhälle 2021-10-18, https://...": the name without address, date and marks. */
static struct span publication_of(const struct lang *lang, struct span value)
{
    struct date d;
    size_t n;
    struct span url = url_in(value);
    if (url.n)
        value.n = (size_t)(url.p - value.p);
    size_t at = date_find(lang, value, &d, &n);
    if (at != SIZE_MAX && at > 0)
        value.n = at;
    value = span_trim(value);
    while (value.n && strchr(",;:(|-. ", value.p[value.n - 1]))
        value.n--;
    return value;
}

static void read_line(const struct lang *lang, struct span line, struct arena *arena,
                      struct origin *out)
{
    struct span value;
    struct date d;
    size_t n;
    char iso[16];
    if (line.n == 0 || line.n > VALUE_BYTES)
        return;
    enum field field = field_of(lang, line, &value);
    switch (field) {
    case FIELD_URL:
        set_string(&out->url, is_url(value) ? url_in(value) : span_make(value.p, 0), arena);
        break;
    case FIELD_RETRIEVED:
        if ((date_parse(lang, value, &d) || date_find(lang, value, &d, &n) != SIZE_MAX) && d.year) {
            date_iso(&d, iso);
            set_string(&out->retrieved, span_of(iso), arena);
        }
        break;
    case FIELD_SOURCE:
    case FIELD_PUBLISHED:
        if (field == FIELD_PUBLISHED && date_parse(lang, value, &d))
            break;
        set_string(&out->publication, publication_of(lang, value), arena);
        set_string(&out->url, url_in(value), arena);
        break;
    default:
        if (is_url(line) && url_in(line).n == line.n)
            set_string(&out->url, line, arena);
    }
}

bool origin_is_retrieved(const struct text *text, const struct lang *lang, unsigned no)
{
    struct span value;
    size_t at = text_line_at(text, no);
    return at < text->count && text->lines[at].no == no && text->lines[at].s.n <= VALUE_BYTES &&
           field_of(lang, text->lines[at].s, &value) == FIELD_RETRIEVED;
}

void origin_read(const struct text *text, const struct lang *lang, const struct block *list,
                 size_t count, struct arena *arena, struct origin *out)
{
    if (count == 0)
        return;
    size_t from = text_line_at(text, list[0].first),
           to = text_line_at(text, list[count - 1].last + 1);
    size_t head = from, seen = 0;
    for (; head < to && seen < HEAD_LINES; head++) {
        seen += text->lines[head].s.n > 0;
        read_line(lang, text->lines[head].s, arena, out);
    }
    size_t foot = to;
    for (seen = 0; foot > head && seen < FOOT_LINES; foot--)
        seen += text->lines[foot - 1].s.n > 0;
    for (; foot < to; foot++)
        read_line(lang, text->lines[foot].s, arena, out);
}
