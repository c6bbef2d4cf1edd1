/* SPDX-License-Identifier: MIT
 *
 * The way through the blocks of an article as its pages hold them: what stands in the head, which
 * pieces long blocks are cut into, and how large they will be. */
#include "out/epub/walk.h"

#include "base/banned.h"

enum {
    LEAF_SIZE = 300,      /* bytes of markup around a block, its label included */
    PRINCIPLE_SIZE = 300, /* around a principle inside a block */
    ESCAPE_MOST = 6       /* bytes that one byte of text can become: &quot; */
};

uint64_t article_place(unsigned number, unsigned piece)
{
    return (uint64_t)number << 20 | piece;
}

/* Of several titles only the title stands in the head, and nothing that is too long for one. */
bool article_in_head(const struct article *a, const struct node *node)
{
    if (node->text.n > EPUB_PIECE)
        return false;
    switch (node->kind) {
    case KIND_TITLE:
        return node == a->title;
    case KIND_KICKER:
    case KIND_LEAD:
    case KIND_BYLINE:
    case KIND_DATE:
        return true;
    default:
        return false;
    }
}

bool node_is_kept(const struct node *node)
{
    return node->kind != KIND_OMITTED;
}

bool node_is_container(const struct node *node)
{
    return node->kind == KIND_LIST || node->kind == KIND_BOX;
}

/* Where the piece of S that begins at FROM ends: at a space, if there is one near. */
size_t leaf_piece_end(struct span s, size_t from)
{
    if (s.n - from <= EPUB_PIECE)
        return s.n;
    size_t end = from + EPUB_PIECE;
    for (size_t at = end; at > from + EPUB_PIECE / 2; at--)
        if (s.p[at] == ' ')
            return at;
    while (end > from + 1 && ((unsigned char)s.p[end] & 0xC0) == 0x80)
        end--; /* never inside a character */
    return end;
}

typedef void leaf_each(void *context, const struct node *leaf, uint64_t place, size_t size);

static void leaf_pieces(const struct node *node, leaf_each *each, void *context)
{
    size_t from = 0;
    unsigned piece = 0;
    do {
        size_t end = leaf_piece_end(node->text, from);
        size_t size = LEAF_SIZE + put_size(span_make(node->text.p + from, end - from)) +
                      node->principle_count * PRINCIPLE_SIZE;
        if (node->mark)
            size += put_size_s(node->mark);
        if (node->speaker)
            size += put_size_s(node->speaker->name);
        each(context, node, article_place(node->number, piece++), size);
        from = end;
    } while (from < node->text.n);
}

static void leaves(const struct article *a, const struct node *node, bool top, leaf_each *each,
                   void *context)
{
    for (; node; node = node->next) {
        if (!node_is_kept(node) || (top && article_in_head(a, node)))
            continue;
        if (node_is_container(node))
            leaves(a, node->child, false, each, context);
        else
            leaf_pieces(node, each, context);
    }
}

void article_leaves(const struct article *article, leaf_each *each, void *context)
{
    leaves(article, article->body, true, each, context);
}

size_t article_head_size(const struct article *article)
{
    size_t n = 0;
    for (const struct node *i = article->body; i; i = i->next)
        if (article_in_head(article, i))
            n += LEAF_SIZE + put_size(i->text) + i->principle_count * PRINCIPLE_SIZE;
    return n;
}

static size_t bound(const struct node *node)
{
    size_t n = 0;
    for (; node; node = node->next)
        if (node_is_kept(node))
            n += LEAF_SIZE + node->text.n * ESCAPE_MOST + node->principle_count * PRINCIPLE_SIZE +
                 bound(node->child);
    return n;
}

size_t article_bound(const struct article *article)
{
    return bound(article->body);
}
