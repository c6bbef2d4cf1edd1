/* SPDX-License-Identifier: MIT
 *
 * A picture as PNG with a palette (PNG, third edition, sections 5 and 11): rows without filter,
 * which is best for flat colours. */
#include "edge/raster.h"
#include "edge/zip.h"
#include "out/epub/epub.h"

#include "base/banned.h"

static void put32(struct buf *out, uint32_t v)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        buf_putc(out, (char)(v >> shift & 0xFF));
}

/* A chunk: length, type, data, checksum of type and data. TYPE has four letters. */
static void put_chunk(struct buf *out, const char *type, struct span data)
{
    put32(out, (uint32_t)data.n);
    size_t start = out->n;
    buf_add(out, span_make(type, 4));
    buf_add(out, data);
    put32(out, zip_crc(span_make(out->p + start, out->n - start)));
}

static void put_header(struct buf *out, const struct raster *r)
{
    struct buf data;
    buf_init(&data);
    put32(&data, r->width);
    put32(&data, r->height);
    buf_add(&data, span_make("\x08\x03\0\0\0", 5)); /* 8 bits, palette, no interlace */
    put_chunk(out, "IHDR", buf_span(&data));
    data.n = 0;
    for (unsigned i = 0; i < r->count; i++)
        for (int shift = 16; shift >= 0; shift -= 8)
            buf_putc(&data, (char)(r->colours[i] >> shift & 0xFF));
    put_chunk(out, "PLTE", buf_span(&data));
    buf_clear(&data);
}

void png_write(const struct raster *r, struct buf *out)
{
    struct buf rows, packed;
    buf_init(&rows);
    buf_init(&packed);
    buf_reserve(&rows, ((size_t)r->width + 1) * r->height);
    for (unsigned y = 0; y < r->height; y++) {
        buf_putc(&rows, 0);
        buf_add(&rows, span_make((const char *)r->pixels + (size_t)y * r->width, r->width));
    }
    zip_zlib(buf_span(&rows), &packed);
    buf_add(out, span_make("\x89PNG\r\n\x1a\n", 8));
    put_header(out, r);
    put_chunk(out, "IDAT", buf_span(&packed));
    put_chunk(out, "IEND", SPAN(""));
    buf_clear(&rows);
    buf_clear(&packed);
}
