/* SPDX-License-Identifier: MIT
 *
 * The editions as news (Atom, RFC 4287): what is new, gone and changed in each. A withdrawn one
 * keeps its entry, which says so. */
#include <string.h>

#include "base/uuid.h"
#include "out/publish/edition.h"

#include "base/banned.h"

static void put_entry(const struct shelf *s, const struct edition *e, const char *base,
                      struct buf *out)
{
    put(out, "<entry>\n<id>%s</id>\n<title>", edition_urn(e, s->arena));
    if (!e->withdrawn)
        put(out, "%s, ", e->title);
    put_edition_name(e, s->lang, out);
    put(out,
        "</title>\n<updated>%s</updated>\n"
        "<link rel=\"alternate\" type=\"text/html\" href=\"%seditions/%s/index.html\"/>\n",
        e->modified, base, e->key);
    buf_puts(out, "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">\n");
    if (e->withdrawn)
        put(out, "<p>%s. %s</p>\n", lang_word(s->lang, BOOK_WITHDRAWN),
            lang_word(s->lang, BOOK_WITHDRAWN_WHY));
    else
        changes_write(e, shelf_next(s, e), s->lang, 2, out);
    buf_puts(out, "</div></content>\n</entry>\n");
}

void feed_xml(const struct shelf *s, struct buf *out)
{
    const struct edition *now = shelf_current(s);
    const char *base = s->base_url ? s->base_url : "";
    const char *first = s->count ? s->list[s->count - 1].identifier : NULL;
    char id[37];
    const char *name = arena_printf(s->arena, "antologi-feed\x1f%s", first ? first : "");
    struct uuid u = uuid_of_name(&uuid_url, span_of(name));
    uuid_text(&u, id);
    put(out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"%s\">\n<id>urn:uuid:%s</id>\n"
        "<title>%s</title>\n<updated>%s</updated>\n",
        s->lang->code, id, now ? now->title : lang_word(s->lang, BOOK_ANTHOLOGY),
        s->count ? s->list[0].modified : "1980-01-01T00:00:00Z");
    put(out, "<author><name>%s</name></author>\n",
        now && now->publisher ? now->publisher
        : now && now->creator ? now->creator
                              : "antologi");
    put(out,
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"%sfeed.xml\"/>\n"
        "<link rel=\"alternate\" type=\"text/html\" href=\"%sindex.html\"/>\n",
        base, base);
    for (size_t i = 0; i < s->count; i++)
        put_entry(s, &s->list[i], base, out);
    buf_puts(out, "</feed>\n");
}
