/* SPDX-License-Identifier: MIT
 *
 * Archives: order, stored and deflated entries, no extra field, damage found, the same bytes. */
#include "harness.h"

#include "edge/zip.h"

struct seen {
    size_t count;
    struct buf all; /* "name=text;" or "name:text;" when stored */
};

static bool note(void *context, const char *entry, struct span data, bool stored)
{
    struct seen *s = context;
    s->count++;
    buf_puts(&s->all, entry);
    buf_putc(&s->all, stored ? ':' : '=');
    buf_add(&s->all, data);
    buf_putc(&s->all, ';');
    return s->count < 3;
}

/* An archive of "mimetype", stored, and two texts, deflated. */
static bool make(struct buf *out)
{
    static const struct span texts[] = {{"en text en text en text en text", 31}, {"", 0}};
    static const char *const names[] = {"a/one.txt", "two.txt"};
    struct buf packed[2] = {{0}, {0}};
    struct zip_entry e[3] = {{.name = "mimetype", .data = SPAN("application/epub+zip")}};
    struct err err;
    struct zip_packer *p = zip_packer_new();
    for (int i = 0; i < 2; i++) {
        e[i + 1] = (struct zip_entry){.name = names[i], .deflated = true, .size = texts[i].n};
        zip_pack(p, texts[i], &packed[i], &e[i + 1].crc);
        e[i + 1].data = buf_span(&packed[i]);
    }
    zip_packer_free(p);
    bool ok = zip_write(e, 3, out, &err);
    buf_clear(&packed[0]);
    buf_clear(&packed[1]);
    return ok;
}

TEST(an_archive_is_read_as_it_was_written)
{
    struct buf out = {0};
    struct seen seen = {0};
    struct err e;
    CHECK(make(&out));
    CHECK(zip_read(buf_span(&out), "x.zip", note, &seen, &e));
    CHECK_SPAN(buf_span(&seen.all), "mimetype:application/epub+zip;"
                                    "a/one.txt=en text en text en text en text;two.txt=;");
    buf_clear(&out);
    buf_clear(&seen.all);
}

TEST(the_first_entry_can_be_told_by_its_bytes)
{
    /* OCF 3.3 section 4.2: "mimetype" at byte 30 and its text at byte 38, so no extra field */
    struct buf out = {0};
    CHECK(make(&out));
    CHECK(out.n > 60 && memcmp(out.p, "PK\3\4", 4) == 0);
    CHECK(memcmp(out.p + 30, "mimetypeapplication/epub+zip", 28) == 0);
    CHECK(out.p[28] == 0 && out.p[29] == 0); /* length of the extra field */
    CHECK(out.p[10] == 0 && out.p[11] == 0 && out.p[12] == 0x21 && out.p[13] == 0);
    CHECK((out.p[6] & 8) == 0); /* no data descriptor */
    buf_clear(&out);
}

TEST(the_same_entries_make_the_same_bytes)
{
    struct buf a = {0}, b = {0};
    CHECK(make(&a) && make(&b));
    CHECK(span_equal(buf_span(&a), buf_span(&b)));
    buf_clear(&a);
    buf_clear(&b);
}

TEST(damage_is_found)
{
    struct buf out = {0};
    struct seen seen = {0};
    struct err e;
    CHECK(make(&out));
    CHECK(!zip_read(SPAN("no archive at all"), "x.zip", note, &seen, &e));
    CHECK(err_status(&e) == STATUS_DATA);
    CHECK(!zip_read(span_make(out.p, out.n - 5), "x.zip", note, &seen, &e));
    out.p[45] ^= 1; /* inside the text of mimetype: its checksum no longer holds */
    CHECK(!zip_read(buf_span(&out), "x.zip", note, &seen, &e));
    buf_clear(&out);
    buf_clear(&seen.all);
}

TEST(large_texts_come_out_whole)
{
    struct buf text = {0}, out = {0};
    for (unsigned i = 0; i < 300000; i++)
        buf_printf(&text, "%u ", i * 2654435761U);
    struct zip_entry e = {.name = "large", .deflated = true, .size = text.n};
    struct buf packed = {0};
    zip_deflate(buf_span(&text), &packed, &e.crc);
    e.data = buf_span(&packed);
    struct err err;
    struct seen seen = {0};
    CHECK(zip_write(&e, 1, &out, &err));
    CHECK(zip_read(buf_span(&out), "x.zip", note, &seen, &err));
    CHECK(seen.all.n == text.n + 7 && memcmp(seen.all.p + 6, text.p, text.n) == 0);
    buf_clear(&text);
    buf_clear(&packed);
    buf_clear(&out);
    buf_clear(&seen.all);
}
