/* SPDX-License-Identifier: MIT
 *
 * FreeType's room: rectangles and lines of text become a picture of at most 256 colours. Glyphs
 * are drawn without hints, so that the same font makes the same picture everywhere. */
#ifndef EDGE_RASTER_H
#define EDGE_RASTER_H

#include "base/buf.h"

struct raster_font;

/* The font in FILE (TrueType or OpenType; borrowed until the font is freed), or NULL. */
struct raster_font *raster_font_new(struct span file);
void raster_font_free(struct raster_font *f);
/* Appends family, style and version: "Linux Libertine Display O, 5.3.0". */
void raster_font_name(const struct raster_font *f, struct buf *out);
/* True when the font has a glyph for every character of TEXT. */
bool raster_has(const struct raster_font *f, struct span text);
/* The width of TEXT in thousandths of its size. */
unsigned raster_width(const struct raster_font *f, struct span text);

enum { RASTER_COLOURS = 256 };

struct raster {
    unsigned width, height;           /* pixels */
    unsigned char *pixels;            /* rows from the top, indices of COLOURS; owned */
    uint32_t colours[RASTER_COLOURS]; /* 0xRRGGBB */
    unsigned count;                   /* of colours */
};

/* A canvas filled with COLOUR (0xRRGGBB). */
void raster_init(struct raster *r, unsigned width, unsigned height, uint32_t colour);
void raster_clear(struct raster *r);
/* What lies outside the canvas is not drawn. */
void raster_rect(struct raster *r, double x, double y, double width, double height,
                 uint32_t colour);
/* TEXT in SIZE pixels, its first glyph at X on base line Y. */
void raster_text(struct raster *r, const struct raster_font *f, double size, double x, double y,
                 uint32_t colour, struct span text);

/* FreeType's version, for --version. */
const char *raster_version(char buf[32]);

#endif
