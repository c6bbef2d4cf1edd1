/* SPDX-License-Identifier: MIT
 *
 * As much of SVG as a cover is made of becomes a picture: svg, rect and text with tspan, colours as
 * #rrggbb. What asks for more is left to readers that draw SVG themselves. */
#include <stdlib.h>
#include <string.h>

#include "base/colour.h"
#include "edge/raster.h"
#include "edge/xml.h"
#include "out/epub/epub.h"

#include "base/banned.h"

enum { SIDE_MOST = 5000 }; /* pixels */

/* What an element's attributes say; text and tspan inherit it. */
struct style {
    double x, y, width, height, size;
    uint32_t fill;
    char anchor; /* s m e: where X is on the line */
    bool bad;    /* an attribute that is not understood */
};

struct drawing {
    struct xml_reader *in;
    const struct raster_font *font;
    struct raster *out;
    struct style outer; /* of the text around a tspan */
    struct style at;
    struct buf text;
};

static double decimal(struct span s, bool *bad)
{
    double v = 0, unit = 1;
    size_t i = 0;
    for (; i < s.n && ascii_digit(s.p[i]); i++)
        v = v * 10 + (s.p[i] - '0');
    if (i < s.n && s.p[i] == '.')
        for (i++; i < s.n && ascii_digit(s.p[i]); i++)
            v += (s.p[i] - '0') * (unit /= 10);
    *bad |= i == 0 || (i < s.n && !span_is(span_from(s, i), "px"));
    return v;
}

static uint32_t colour(struct span s, bool *bad)
{
    uint32_t v = 0;
    *bad |= !colour_read(s, &v);
    return v;
}

static void attribute(void *context, const char *ns, const char *name, struct span value)
{
    struct style *s = context;
    const struct {
        const char *name;
        double *to;
    } numbers[] = {{"x", &s->x},
                   {"y", &s->y},
                   {"width", &s->width},
                   {"height", &s->height},
                   {"font-size", &s->size}};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (strcmp(name, numbers[i].name) == 0) {
            *numbers[i].to = decimal(value, &s->bad);
            return;
        }
    if (strcmp(name, "fill") == 0)
        s->fill = colour(value, &s->bad);
    else if (strcmp(name, "text-anchor") == 0)
        s->anchor = value.n ? value.p[0] : 's';
    else
        s->bad |= strcmp(name, "viewBox") != 0 && strcmp(name, "font-family") != 0 &&
                  strcmp(name, "id") != 0 && strcmp(name, "version") != 0 && *ns == 0;
}

static bool is(const struct drawing *d, const char *name)
{
    return strcmp(xml_name(d->in), name) == 0;
}

/* The line of text that was gathered, drawn with the style it was found in. */
static void flush(struct drawing *d, const struct style *s)
{
    struct span text = span_trim(buf_span(&d->text));
    double wide = d->font ? raster_width(d->font, text) * s->size / 1000 : 0;
    double x = s->anchor == 'm' ? s->x - wide / 2 : s->anchor == 'e' ? s->x - wide : s->x;
    if (text.n && d->font)
        raster_text(d->out, d->font, s->size, x, s->y, s->fill, text);
    d->text.n = 0;
}

/* An element opens; false when it is none that is drawn here. */
static bool draw_start(struct drawing *d)
{
    struct style s = {.size = 16, .anchor = 's'};
    if (is(d, "title") || is(d, "desc"))
        return true;
    if (is(d, "tspan"))
        s = d->outer;
    xml_attributes(d->in, attribute, &s);
    if (is(d, "tspan")) {
        flush(d, &d->outer);
        d->at = s;
    } else if (is(d, "text")) {
        d->outer = d->at = s;
        d->text.n = 0;
    } else if (is(d, "rect")) {
        raster_rect(d->out, s.x, s.y, s.width, s.height, s.fill);
    } else if (is(d, "svg") && !d->out->pixels && s.width >= 1 && s.height >= 1 &&
               s.width <= SIDE_MOST && s.height <= SIDE_MOST) {
        raster_init(d->out, (unsigned)s.width, (unsigned)s.height, 0xFFFFFF);
    } else {
        return false;
    }
    return !s.bad && d->out->pixels;
}

static void draw_end(struct drawing *d)
{
    if (is(d, "tspan")) {
        flush(d, &d->at);
        d->at = d->outer;
    } else if (is(d, "text")) {
        flush(d, &d->outer);
    } else if (is(d, "title") || is(d, "desc")) {
        d->text.n = 0;
    }
}

bool svg_draw(struct span svg, const struct raster_font *font, struct raster *out)
{
    struct drawing d = {.in = xml_reader_new(svg, "cover.svg", NULL), .font = font, .out = out};
    bool ok = true, done = false;
    while (ok && !done) {
        switch (xml_next(d.in)) {
        case XML_START:
            ok = draw_start(&d);
            break;
        case XML_END:
            draw_end(&d);
            break;
        case XML_TEXT:
            buf_add(&d.text, xml_value(d.in));
            break;
        case XML_DONE:
            done = true;
            break;
        case XML_FAILED:
            ok = false;
            break;
        }
    }
    xml_reader_free(d.in);
    buf_clear(&d.text);
    return ok && out->pixels;
}
