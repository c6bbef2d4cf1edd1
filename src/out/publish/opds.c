/* SPDX-License-Identifier: MIT
 *
 * The editions as a catalogue for reading apps: OPDS 1.2 (an Atom acquisition feed) and OPDS 2.0
 * (JSON). Newest first; links are relative unless the folder's address is known. */
#include <string.h>

#include "base/uuid.h"
#include "out/publish/edition.h"

#include "base/banned.h"

#define OPDS_TYPE "application/atom+xml;profile=opds-catalog;kind=acquisition"
#define ACQUISITION "http://opds-spec.org/acquisition/open-access"

static const char *const downloads[] = {MEDIA_EPUB, MEDIA_PDF};

static const char *base(const struct shelf *s)
{
    return s->base_url ? s->base_url : "";
}

/* The catalogue's own id: that of the first edition's book, whatever else is published later. */
static const char *catalogue_id(const struct shelf *s, const char *what)
{
    char text[37];
    const char *first = s->count ? s->list[s->count - 1].identifier : NULL;
    const char *name = arena_printf(s->arena, "antologi-%s\x1f%s", what, first ? first : "");
    struct uuid u = uuid_of_name(&uuid_url, span_of(name));
    uuid_text(&u, text);
    return arena_printf(s->arena, "urn:uuid:%s", text);
}

/* The title of E in a list: an earlier edition says which it is. */
static const char *listed_title(const struct shelf *s, const struct edition *e)
{
    if (e == shelf_current(s))
        return e->title;
    return arena_printf(s->arena, "%s (%s %s)", e->title, lang_word(s->lang, BOOK_EDITION),
                        e->edition ? e->edition : e->key);
}

/* -- OPDS 1.2 ---------------------------------------------------------------------------------- */

static void put_entry(const struct shelf *s, const struct edition *e, struct buf *out)
{
    const struct file_row *cover = edition_picture(e, PICTURE_COVER);
    const struct file_row *small = edition_picture(e, PICTURE_THUMBNAIL);
    put(out, "<entry>\n<id>%s</id>\n<title>%s</title>\n<updated>%s</updated>\n",
        edition_urn(e, s->arena), listed_title(s, e), e->modified);
    put(out, "<author><name>%s</name></author>\n<dc:language>%s</dc:language>\n",
        e->editors   ? e->editors
        : e->creator ? e->creator
                     : "antologi",
        e->lang);
    if (e->publisher)
        put(out, "<dc:publisher>%s</dc:publisher>\n", e->publisher);
    put(out, "<dc:issued>%s</dc:issued>\n",
        arena_printf(s->arena, "%.10s", e->date && e->date[0] != '-' ? e->date : e->modified));
    if (e->identifier)
        put(out, "<dc:identifier>%s</dc:identifier>\n", e->identifier);
    if (e->rights)
        put(out, "<rights>%s</rights>\n", e->rights);
    put(out, "<summary>%s%s%s</summary>\n", e->subtitle ? e->subtitle : "", e->subtitle ? ". " : "",
        lang_word(s->lang, BOOK_ABOUT_TEXT));
    put(out,
        "<link rel=\"alternate\" type=\"text/html\" href=\"%seditions/%s/index.html\"/>\n"
        "<link rel=\"http://opds-spec.org/image\" type=\"%s\" href=\"%seditions/%s/%s\"/>\n"
        "<link rel=\"http://opds-spec.org/image/thumbnail\" type=\"%s\""
        " href=\"%seditions/%s/%s\"/>\n",
        base(s), e->key, cover->media, base(s), e->key, cover->path, small->media, base(s), e->key,
        small->path);
    for (size_t i = 0; i < sizeof downloads / sizeof *downloads; i++) {
        const struct file_row *f = edition_find_media(e, downloads[i]);
        if (f)
            put(out,
                "<link rel=\"" ACQUISITION "\" type=\"%s\" href=\"%seditions/%s/%s\""
                " length=\"%s\"/>\n",
                f->media, base(s), e->key, f->path, f->size);
    }
    buf_puts(out, "</entry>\n");
}

void opds_xml(const struct shelf *s, struct buf *out)
{
    const struct edition *now = shelf_current(s);
    const struct edition *last = s->count ? &s->list[0] : NULL;
    put(out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:dc=\"http://purl.org/dc/terms/\""
        " xml:lang=\"%s\">\n<id>%s</id>\n<title>%s</title>\n<updated>%s</updated>\n",
        s->lang->code, catalogue_id(s, "opds"),
        now ? now->title : lang_word(s->lang, BOOK_ANTHOLOGY),
        last ? last->modified : "1980-01-01T00:00:00Z");
    put(out, "<author><name>%s</name></author>\n",
        now && now->publisher ? now->publisher
        : now && now->creator ? now->creator
                              : "antologi");
    put(out,
        "<link rel=\"self\" type=\"" OPDS_TYPE "\" href=\"%sopds.xml\"/>\n"
        "<link rel=\"start\" type=\"" OPDS_TYPE "\" href=\"%sopds.xml\"/>\n",
        base(s), base(s));
    for (const struct edition *e = now; e; e = shelf_next(s, e))
        put_entry(s, e, out);
    buf_puts(out, "</feed>\n");
}

/* -- OPDS 2.0 ---------------------------------------------------------------------------------- */

/* S as a JSON string (RFC 8259, section 7); < > & as escapes, so that no page can be broken out of
 * by it either. */
static void put_json(const char *s, struct buf *out)
{
    buf_putc(out, '"');
    for (; *s; s++) {
        unsigned char c = (unsigned char)*s;
        if (c == '"' || c == '\\')
            buf_printf(out, "\\%c", c);
        else if (c < 0x20 || c == 0x7F || c == '<' || c == '>' || c == '&')
            buf_printf(out, "\\u%04x", c);
        else
            buf_putc(out, *s);
    }
    buf_putc(out, '"');
}

static void put_member(const char *name, const char *value, struct buf *out)
{
    if (!value)
        return;
    buf_printf(out, ",\n \"%s\": ", name);
    put_json(value, out);
}

static void put_picture(const struct shelf *s, const struct edition *e, enum picture which,
                        struct buf *out)
{
    const struct file_row *f = edition_picture(e, which);
    buf_printf(out, "{\"type\": \"%s\", \"href\": ", f->media);
    put_json(arena_printf(s->arena, "%seditions/%s/%s", base(s), e->key, f->path), out);
    buf_putc(out, '}');
}

static void put_publication(const struct shelf *s, const struct edition *e, struct buf *out)
{
    buf_puts(out, "{\"metadata\": {\n \"@type\": \"http://schema.org/Book\"");
    put_member("title", listed_title(s, e), out);
    put_member("subtitle", e->subtitle, out);
    put_member("identifier", edition_urn(e, s->arena), out);
    put_member("author", e->editors ? e->editors : e->creator, out);
    put_member("publisher", e->publisher, out);
    put_member("language", e->lang, out);
    put_member("modified", e->modified, out);
    put_member("published", e->date && strlen(e->date) == 10 ? e->date : NULL, out);
    put_member("description", lang_word(s->lang, BOOK_ABOUT_TEXT), out);
    buf_puts(out, "},\n\"links\": [");
    bool any = false;
    for (size_t i = 0; i < sizeof downloads / sizeof *downloads; i++) {
        const struct file_row *f = edition_find_media(e, downloads[i]);
        if (!f)
            continue;
        buf_printf(out, "%s{\"rel\": \"" ACQUISITION "\", \"type\": \"%s\", \"href\": ",
                   any ? ",\n " : "", f->media);
        put_json(arena_printf(s->arena, "%seditions/%s/%s", base(s), e->key, f->path), out);
        buf_puts(out, "}");
        any = true;
    }
    buf_puts(out, "],\n\"images\": [");
    put_picture(s, e, PICTURE_COVER, out);
    buf_puts(out, ",\n ");
    put_picture(s, e, PICTURE_THUMBNAIL, out);
    buf_puts(out, "]}");
}

void opds_json(const struct shelf *s, struct buf *out)
{
    const struct edition *now = shelf_current(s);
    buf_puts(out, "{\"metadata\": {\"title\": ");
    put_json(now ? now->title : lang_word(s->lang, BOOK_ANTHOLOGY), out);
    if (s->count)
        put_member("modified", s->list[0].modified, out);
    buf_puts(out,
             "},\n\"links\": [{\"rel\": \"self\", \"type\": \"application/opds+json\", \"href\": ");
    put_json(arena_printf(s->arena, "%sopds.json", base(s)), out);
    buf_puts(out, "}],\n");
    if (!now) { /* a feed must hold something: the page that says that the book is withdrawn */
        buf_puts(out, "\"navigation\": [{\"title\": ");
        put_json(lang_word(s->lang, BOOK_WITHDRAWN), out);
        buf_puts(out, ", \"type\": \"text/html\", \"href\": ");
        put_json(arena_printf(s->arena, "%sindex.html", base(s)), out);
        buf_puts(out, "}]}\n");
        return;
    }
    buf_puts(out, "\"publications\": [");
    for (const struct edition *e = now; e; e = shelf_next(s, e)) {
        buf_puts(out, e == now ? "" : ",\n");
        put_publication(s, e, out);
    }
    buf_puts(out, "]}\n");
}
