/* SPDX-License-Identifier: MIT
 *
 * The look that the edition wants: its logo as a picture inside the document, which so stays one
 * file, and its colours as a processing instruction, for which DocBook has no element. */
#include "base/base64.h"
#include "base/colour.h"
#include "out/docbook/docbook.h"
#include "out/palette.h"

#include "base/banned.h"

/* XML parsers of the libxml2 family refuse an attribute of more than ten million characters. */
enum { LOGO_MOST = 7 * 1024 * 1024 };
/* A bar on white paper is seen from here on, in hundredths. */
enum { SEEN = 130, WHITE = 0xFFFFFF };

void docbook_colours(const struct docbook *d)
{
    struct palette p;
    if (!palette_read(&d->a->imprint, &p))
        return;
    uint32_t ink = palette_dark(&p), tint = palette_light(&p);
    struct buf pi = {0};
    buf_puts(&pi, "<?antologi-print ink=\"");
    palette_put(ink, &pi);
    buf_puts(&pi, "\" tint=\"");
    palette_put(colour_contrast(tint, WHITE) < SEEN ? ink : tint, &pi);
    buf_puts(&pi, "\"?>");
    xml_newline(d->w, 2);
    xml_raw(d->w, buf_span(&pi));
    buf_clear(&pi);
}

/* By the roles the stylesheets choose: paper shows the picture; a web page or an EPUB, to which a
 * data: URI is no file that it could list, has the words. */
static void picture(const struct docbook *d, const struct image *i)
{
    struct buf uri = {0};
    buf_printf(&uri, "data:%s;base64,", i->type);
    base64_encode(i->data, &uri);
    xml_start(d->w, "imageobject");
    xml_attr_s(d->w, "role", "fo");
    xml_start(d->w, "imagedata");
    xml_attr(d->w, "fileref", buf_span(&uri));
    xml_end(d->w);
    xml_end(d->w);
    buf_clear(&uri);
}

static void words(const struct docbook *d, const char *alt)
{
    xml_start(d->w, "textobject");
    xml_attr_s(d->w, "role", "html");
    xml_element(d->w, "phrase", span_of(alt));
    xml_end(d->w);
}

void docbook_logo(const struct docbook *d)
{
    const struct image *i = &d->a->imprint.logo;
    if (!i->type || !i->data.n)
        return;
    xml_newline(d->w, 2);
    xml_start(d->w, "mediaobject");
    xml_attr_s(d->w, "role", "logo");
    if (i->data.n <= LOGO_MOST)
        picture(d, i);
    words(d, i->alt ? i->alt : "");
    xml_end(d->w);
}
