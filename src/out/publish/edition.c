/* SPDX-License-Identifier: MIT
 *
 * What all publishing rooms ask of an edition and of the shelf. */
#include "out/publish/edition.h"

#include <stdlib.h>
#include <string.h>

#include "base/uuid.h"
#include "text/text.h"

#include "base/banned.h"

void edition_clear(struct edition *e)
{
    for (size_t i = 0; i < e->file_count; i++)
        free((void *)(uintptr_t)e->files[i].data.p); /* ours, lent as a span */
    free(e->files);
    free(e->items);
    *e = (struct edition){0};
}

void edition_add_item(struct edition *e, struct item item)
{
    MEM_PUSH(e->items, e->item_count, e->item_cap);
    e->items[e->item_count++] = item;
}

void edition_add_file(struct edition *e, struct arena *arena, const char *path, const char *media,
                      struct buf *b)
{
    char sum[65];
    MEM_PUSH(e->files, e->file_count, e->file_cap);
    sha256_hex(buf_span(b), sum);
    e->files[e->file_count++] = (struct file_row){path,
                                                  arena_printf(arena, "%zu", b->n),
                                                  arena_string(arena, span_of(sum)),
                                                  media,
                                                  {b->p, b->n}};
    *b = (struct buf){0};
}

const struct file_row *edition_find_media(const struct edition *e, const char *media)
{
    for (size_t i = 0; i < e->file_count; i++)
        if (e->files[i].media && strcmp(e->files[i].media, media) == 0)
            return &e->files[i];
    return NULL;
}

const struct file_row *edition_find_file(const struct edition *e, const char *path)
{
    for (size_t i = 0; i < e->file_count; i++)
        if (strcmp(e->files[i].path, path) == 0)
            return &e->files[i];
    return NULL;
}

const struct file_row *edition_picture(const struct edition *e, enum picture picture)
{
    static const char *const stems[] = {
        [PICTURE_ICON] = "icon.", [PICTURE_THUMBNAIL] = "thumbnail.", [PICTURE_COVER] = "cover."};
    static const struct file_row none = {.path = "index.html", .media = "text/html"};
    for (int p = picture; p <= PICTURE_COVER; p++)
        for (size_t i = 0; i < e->file_count; i++)
            if (e->files[i].media && strncmp(e->files[i].path, stems[p], strlen(stems[p])) == 0)
                return &e->files[i];
    return &none;
}

const struct edition *shelf_next(const struct shelf *s, const struct edition *e)
{
    size_t i = e ? (size_t)(e - s->list) + 1 : 0;
    while (i < s->count && s->list[i].withdrawn)
        i++;
    return i < s->count ? &s->list[i] : NULL;
}

const struct edition *shelf_current(const struct shelf *s)
{
    return shelf_next(s, NULL);
}

void put_date_words(const char *lang, const char *date, struct buf *out)
{
    struct arena arena;
    struct dates dates;
    struct buf words;
    arena_init(&arena);
    buf_init(&words);
    dates_init(&dates, lang, &arena);
    const char *day = arena_printf(&arena, "%.10s", date);
    dates_prepare(&dates, day);
    dates_prepared(&dates);
    dates_words(&dates, day, &words);
    put_text(out, buf_span(&words));
    buf_clear(&words);
    arena_clear(&arena);
}

void put_bytes(const struct lang *lang, const char *size, struct buf *out)
{
    unsigned long long n = strtoull(size, NULL, 10);
    if (n < 1000000) { /* in Swedish and English a kilobyte has a thousand bytes (ISO 80000-13) */
        buf_printf(out, "%llu\u00A0kB", (n + 999) / 1000);
        return;
    }
    unsigned long long tenths = (n + 50000) / 100000;
    buf_printf(out, "%llu%s%llu\u00A0MB", tenths / 10, lang_word(lang, BOOK_DECIMAL), tenths % 10);
}

const char *edition_urn(const struct edition *e, struct arena *arena)
{
    char text[37];
    const char *name = arena_printf(arena, "antologi-edition\x1f%s\x1f%s",
                                    e->identifier ? e->identifier : "", e->key);
    struct uuid u = uuid_of_name(&uuid_url, span_of(name));
    uuid_text(&u, text);
    return arena_printf(arena, "urn:uuid:%s", text);
}

void put_edition_name(const struct edition *e, const struct lang *lang, struct buf *out)
{
    put(out, "%s %s", lang_word(lang, BOOK_EDITION), e->edition ? e->edition : e->key);
}

void sums_of(const struct edition *e, const char *prefix, struct buf *out)
{
    /* form of sha256sum (GNU coreutils), binary mode: our names need no escape */
    for (size_t i = 0; i < e->file_count; i++)
        buf_printf(out, "%s *%s%s\n", e->files[i].sha256, prefix, e->files[i].path);
}
