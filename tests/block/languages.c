/* SPDX-License-Identifier: MIT
 *
 * The words of one language do not fire on another's by accident: every clipping, read with the
 * data of every other language, loses no text that it keeps with its own. */
#include "corpus.h"

#include "block/block.h"

/* What becomes of each character of a source, blanks and hyphens apart: kept or omitted. */
struct fate {
    struct buf kept; /* a byte each: 1 kept, 0 omitted */
    struct blocks blocks;
};

static unsigned read_with_other_data, lost;

/* Blanks, and the hyphens of line ends, which fall or stay by the words that a language knows. */
static bool passed_by(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '-';
}

static struct fate fate_of(const struct text *text, const struct lang *lang, struct arena *arena)
{
    struct fate f = {0};
    struct text_words words = {0};
    text_words_cut(text, &words);
    block_read(text, &words, lang, true, arena, &f.blocks);
    text_words_clear(&words);
    for (size_t i = 0; i < f.blocks.count; i++)
        for (size_t k = 0; k < f.blocks.list[i].raw.n; k++)
            if (!passed_by(f.blocks.list[i].raw.p[k]))
                buf_putc(&f.kept, f.blocks.list[i].kind != KIND_OMITTED);
    return f;
}

/* Tells the first block of OTHER that sets aside text which OWN keeps. */
static void compare(const char *path, const struct fate *own, const struct fate *other,
                    const char *code)
{
    size_t at = 0;
    CHECK(own->kept.n == other->kept.n);
    for (size_t i = 0; i < other->blocks.count && own->kept.n == other->kept.n; i++) {
        const struct block *b = &other->blocks.list[i];
        size_t wrong = 0;
        for (size_t k = 0; k < b->raw.n; k++)
            if (!passed_by(b->raw.p[k])) {
                wrong += own->kept.p[at] && !other->kept.p[at];
                at++;
            }
        if (!wrong || b->reason == REASON_DUPLICATE) /* the same words are kept elsewhere */
            continue;
        lost++;
        printf("# %s:%u with %s: %s (%s)\n#   %.*s\n", path, b->first, code, reason_name(b->reason),
               b->why, (int)(b->raw.n < 160 ? b->raw.n : 160), b->raw.p);
    }
}

static void try_file(const char *path)
{
    struct buf bytes = {0};
    struct arena arena;
    struct diags diags;
    struct text text;
    struct err e;
    arena_init(&arena);
    diags_init(&diags, &arena);
    CHECK(file_read(path, &bytes, &e));
    CHECK(text_read(path, buf_span(&bytes), &arena, &text, &diags));
    struct text_words words = {0};
    text_words_cut(&text, &words);
    const struct lang *lang = lang_of_text(&text, &words);
    text_words_clear(&words);
    struct fate own = fate_of(&text, lang, &arena);
    for (size_t l = 0; l < lang_count; l++) {
        if (langs[l] == lang)
            continue;
        struct fate other = fate_of(&text, langs[l], &arena);
        compare(path, &own, &other, langs[l]->code);
        read_with_other_data++;
        buf_clear(&other.kept);
    }
    buf_clear(&own.kept);
    buf_clear(&bytes);
    diags_clear(&diags);
    arena_clear(&arena);
}

TEST(other_languages_set_no_text_aside)
{
    corpus_walk(try_file);
    printf("# %u readings with another language's data, %u blocks lost\n", read_with_other_data,
           lost);
    CHECK(read_with_other_data > 150);
    CHECK(lost == 0);
}
