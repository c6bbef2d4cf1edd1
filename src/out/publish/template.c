/* SPDX-License-Identifier: MIT
 *
 * Page templates: an asset with places {{name}}, which a user may replace by --styles. A place that
 * nobody fills is an error, so that a slip of the pen never reaches readers. */
#include <string.h>

#include "out/publish/edition.h"

#include "base/banned.h"

static const struct filling *find(const struct filling *list, size_t count, struct span name)
{
    for (size_t i = 0; i < count; i++)
        if (span_is(name, list[i].name))
            return &list[i];
    return NULL;
}

static bool fill(struct span form, const char *asset, const struct filling *list, size_t count,
                 struct buf *out, struct err *e)
{
    for (;;) {
        size_t open = span_find(form, SPAN("{{"));
        struct span behind = open == SIZE_MAX ? SPAN("") : span_from(form, open + 2);
        size_t close = span_find(behind, SPAN("}}"));
        if (close == SIZE_MAX) {
            buf_add(out, form);
            return true;
        }
        struct span name = span_trim(span_make(behind.p, close));
        const struct filling *f = find(list, count, name);
        if (!f) {
            char word[64];
            snprintf(word, sizeof word, "%.*s", (int)(name.n < 60 ? name.n : 60), name.p);
            return err_set(e, DIAG_PUBLISH_TEMPLATE, asset, 0, word, NULL);
        }
        buf_add(out, span_make(form.p, open));
        buf_add(out, f->text);
        form = span_from(behind, close + 2);
    }
}

bool template_fill(const struct out_options *o, const char *name, const struct filling *list,
                   size_t count, struct buf *out, struct err *e)
{
    struct buf form;
    buf_init(&form);
    bool ok = out_asset(o, name, &form, e) && fill(buf_span(&form), name, list, count, out, e);
    buf_clear(&form);
    return ok;
}
