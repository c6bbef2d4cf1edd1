/* SPDX-License-Identifier: MIT
 *
 * The table of sentences. */
#include "cmd/say.h"

#include "base/banned.h"

static const char *const sentences[SAY_COUNT][2] = {
#define SAY(code, en, sv) {en, sv},
#include "cmd/sentences.def"
#undef SAY
};

void say(struct buf *out, enum sentence s, enum diag_language l, const char *const *words)
{
    for (const char *p = sentences[s][l]; *p; p++)
        if (*p == '%' && p[1] >= '1' && p[1] <= '0' + SAY_WORDS)
            buf_puts(out, words[*++p - '1']);
        else
            buf_putc(out, *p);
}
