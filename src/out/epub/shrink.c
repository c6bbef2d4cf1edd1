/* SPDX-License-Identifier: MIT
 *
 * A picture with a palette made smaller: each pixel is the mean of a square of the old ones. */
#include <stdlib.h>
#include <string.h>

#include "edge/raster.h"
#include "out/epub/epub.h"

#include "base/banned.h"

static unsigned distance(uint32_t a, uint32_t b)
{
    unsigned sum = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
        int d = (int)(a >> shift & 0xFF) - (int)(b >> shift & 0xFF);
        sum += (unsigned)(d * d);
    }
    return sum;
}

/* The index of COLOUR in the palette, which takes it in while there is room and nothing in it looks
 * the same. The flat colours of the picture are there already and stay exact. */
static unsigned char find_colour(struct raster *r, uint32_t colour)
{
    unsigned best = 0, least = UINT32_MAX;
    for (unsigned i = 0; i < r->count && least; i++) {
        unsigned d = distance(r->colours[i], colour);
        if (d < least) {
            least = d;
            best = i;
        }
    }
    if (least > 48 && r->count < RASTER_COLOURS) {
        best = r->count++;
        r->colours[best] = colour;
    }
    return (unsigned char)best;
}

static uint32_t mean(const struct raster *r, unsigned x, unsigned y, unsigned side)
{
    unsigned sum[3] = {0};
    for (unsigned dy = 0; dy < side; dy++)
        for (unsigned dx = 0; dx < side; dx++) {
            uint32_t c = r->colours[r->pixels[(size_t)(y + dy) * r->width + x + dx]];
            for (int k = 0; k < 3; k++)
                sum[k] += c >> (16 - 8 * k) & 0xFF;
        }
    uint32_t out = 0;
    for (int k = 0; k < 3; k++)
        out = out << 8 | (sum[k] + side * side / 2) / (side * side);
    return out;
}

void raster_shrink(struct raster *r, unsigned shrink)
{
    unsigned width = r->width / shrink, height = r->height / shrink;
    if (shrink < 2 || !width || !height)
        return;
    unsigned char *small = mem_alloc((size_t)width * height);
    uint32_t last = 0;
    unsigned char index = 0;
    bool any = false;
    for (unsigned y = 0; y < height; y++)
        for (unsigned x = 0; x < width; x++) {
            uint32_t c = mean(r, x * shrink, y * shrink, shrink);
            if (!any || c != last)
                index = find_colour(r, c);
            any = true;
            last = c;
            small[(size_t)y * width + x] = index;
        }
    free(r->pixels);
    r->pixels = small;
    r->width = width;
    r->height = height;
}
