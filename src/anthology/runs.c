/* SPDX-License-Identifier: MIT
 *
 * Lists of advice that are set as running text: paragraphs that each open with a short order
 * ("Våga fråga. Den som ..."), and enumerations behind a colon ("tre råd: 1) ..., 2) ...", "våra
 * råd: fråga först, börja smått, sluta i tid"). */
#include "anthology/principles.h"

#include <string.h>

#include "base/banned.h"

enum {
    ANNOUNCED = 4,  /* weight from which words announce advice */
    LEADS = 3,      /* paragraphs that make a list */
    LEAD_WORDS = 8, /* of an order that opens a paragraph */
    PIECES = 2,     /* of an enumeration, at least */
    ORDERS = 3,     /* the same, between commas */
    MARK_BYTES = 4, /* "(12)" */
};

/* -- paragraphs that open with an order -------------------------------------------------------- */

/* True when block I opens with a short order and goes on, or is an order. */
static bool opens_with_order(struct search *s, size_t i)
{
    struct span text = s->draft->blocks[i].text;
    struct word first;
    size_t n = 0;
    if (!words_next(text, &n, &first) || !cues_bit(s->cues->orders, first.hash))
        return false;
    search_words(s, i);
    if (!s->count || !cues_at(s->cues, LIST_IMPERATIVES, text, s->words, s->count, &n))
        return false;
    struct sentence t = sentence_at(s->cues, text, s->words, s->count, 0);
    return (t.words <= LEAD_WORDS || t.words == s->count) && !t.question;
}

void find_leads(struct search *s, int head)
{
    const struct draft *d = s->draft;
    struct buf why;
    buf_init(&why);
    for (size_t i = 0, end; i < d->count; i = end) {
        size_t count = 0, first = SIZE_MAX;
        for (end = i; end < d->count; end++) {
            if (d->blocks[end].kind == KIND_OMITTED)
                continue;
            if (d->blocks[end].kind != KIND_PARA || !opens_with_order(s, end))
                break;
            first = count++ ? first : end;
        }
        bool announced = count >= LEADS && head + advice_announced(s, first, &why) >= ANNOUNCED;
        for (size_t k = first; count >= LEADS && k < end; k++)
            (announced ? s->leads : s->series)[k] = d->blocks[k].kind == KIND_PARA;
        end += end == i;
    }
    buf_clear(&why);
}

/* -- enumerations behind a colon --------------------------------------------------------------- */

/* Bytes of the mark that opens piece NUMBER at byte AT of TEXT: "2) ", "(2) ", "• "; or 0. */
static size_t mark_bytes(struct span text, size_t at, unsigned number)
{
    struct span s = span_from(text, at);
    if (span_starts(s, SPAN("• ")))
        return 4;
    size_t i = s.n && s.p[0] == '(';
    unsigned value = 0;
    for (; i < s.n && i < MARK_BYTES && ascii_digit((unsigned char)s.p[i]); i++)
        value = value * 10 + (unsigned)(s.p[i] - '0');
    return value == number && i + 1 < s.n && s.p[i] == ')' && s.p[i + 1] == ' ' ? i + 2 : 0;
}

/* The weight of the words before byte COLON that announce advice, each row once. */
static int weigh_words(const struct search *s, size_t i, size_t colon)
{
    size_t from = 0, to = 0;
    while (to < s->count && s->words[to].at < colon)
        to++;
    for (size_t w = 1; w < to; w++)
        if (s->words[w].flags & WORD_BREAK)
            from = w;
    if (from >= to)
        return 0;
    struct cue_hit hits[CUE_HITS];
    size_t n = cues_find(s->cues, CUE_MASK(LIST_ADVICE), s->draft->blocks[i].text, s->words + from,
                         to - from, hits);
    int weight = 0;
    for (size_t k = 0; k < n; k++) {
        bool again = false;
        for (size_t j = 0; j < k; j++)
            again |= hits[j].cue == hits[k].cue;
        weight += again ? 0 : hits[k].cue->weight;
        if (hits[k].word + hits[k].words == to - from && hits[k].cue->weight >= ANNOUNCED)
            return hits[k].cue->weight; /* the noun before the colon is what is counted up */
    }
    return weight;
}

/* S without the comma at its end, and, BEFORE_LAST, without the "och" in front of the last piece.
 */
static struct span bare_piece(const struct lang *lang, struct span s, bool before_last)
{
    s = span_trim(s);
    size_t last = s.n;
    while (last && s.p[last - 1] != ' ')
        last--;
    for (const char *const *row = lang_list(lang, LIST_FUNCTION_WORDS); before_last && last && *row;
         row++)
        if (span_is(span_from(s, last), *row)) {
            s = span_trim(span_make(s.p, last));
            break;
        }
    while (s.n && strchr(",;", s.p[s.n - 1]))
        s.n--;
    return s;
}

/* The word that begins at byte AT or behind it. */
static size_t word_from(const struct search *s, size_t at)
{
    size_t w = 0;
    while (w < s->count && s->words[w].at < at)
        w++;
    return w;
}

bool search_orders(const struct search *s, size_t i, size_t word)
{
    size_t n;
    return word < s->count && cues_at(s->cues, LIST_IMPERATIVES, s->draft->blocks[i].text,
                                      s->words + word, s->count - word, &n);
}

/* True when word WORD of block I begins a piece of the kind: "att ...", or an order. */
static bool is_piece(const struct search *s, size_t i, size_t word, bool infinitive)
{
    if (!infinitive)
        return search_orders(s, i, word);
    return word < s->count && search_infinitive(s, &s->words[word]);
}

/* True when word W is "och". */
static bool joins(const struct search *s, size_t w)
{
    for (const char *const *row = lang_list(s->draft->lang, LIST_AND); *row; row++)
        if (s->words[w].hash == word_hash(*row))
            return true;
    return false;
}

/* The byte in the last piece, FROM to END, at which "och våga sluta" begins: a small word before
 * one more order; END when there is none. */
static size_t last_order(const struct search *s, size_t i, size_t from, size_t end, bool infinitive)
{
    for (size_t w = word_from(s, from) + 1; w + 1 < s->count && s->words[w + 1].at < end; w++)
        if (joins(s, w) && !(s->words[w + 1].flags & WORD_COMMA) &&
            is_piece(s, i, w + 1, infinitive))
            return s->words[w].at;
    return end;
}

/* The pieces between commas behind byte AT, each an order: "våra råd: fråga först, börja smått och
 * våga sluta." TAKE adds them; returns their number, 0 when one of them is none. */
static size_t walk_orders(struct search *s, size_t i, size_t at, bool take)
{
    struct span text = s->draft->blocks[i].text;
    size_t count = 0, first = word_from(s, at), w = first + 1;
    bool infinitive = first < s->count && search_infinitive(s, &s->words[first]);
    if (!is_piece(s, i, first, infinitive))
        return 0;
    while (w < s->count && !(s->words[w].flags & WORD_BREAK))
        w++;
    size_t end = s->words[w - 1].at + s->words[w - 1].n;
    for (size_t from = at; from < end; count++) {
        size_t comma = from;
        while (comma < end && text.p[comma] != ',')
            comma++;
        size_t to = comma == end ? last_order(s, i, from, end, infinitive) : comma;
        if (!is_piece(s, i, word_from(s, from), infinitive))
            return 0;
        if (take)
            search_add(s, i, from, to, EVIDENCE_LIST, true, "one of several points");
        if (to < comma && take)
            search_add(s, i, s->words[word_from(s, to) + 1].at, end, EVIDENCE_LIST, true,
                       "one of several points");
        count += to < comma;
        for (from = comma + 1; from < end && text.p[from] == ' ';)
            from++;
    }
    return count;
}

/* One pass over the pieces behind byte AT of block I, of which there are TOTAL; 0: not known yet,
 * they are only counted. Returns their number, 0 when one is too short to be a piece of advice. */
static size_t walk_pieces(struct search *s, size_t i, size_t at, size_t total)
{
    struct span text = s->draft->blocks[i].text;
    size_t from = at + mark_bytes(text, at, 1), count = 0;
    bool marked = from > at;
    for (size_t k = from; k <= text.n; k++) {
        size_t mark = k == text.n || !marked ? 0 : mark_bytes(text, k, (unsigned)count + 2);
        bool stop = k == text.n || (!marked && text.p[k] == ';');
        if (!stop && !mark)
            continue;
        struct span piece =
            bare_piece(s->draft->lang, span_make(text.p + from, k - from), count + 2 == total);
        const char *end = memchr(piece.p, '.', piece.n); /* the last one ends with its sentence */
        if (k == text.n && end)
            piece.n = (size_t)(end - piece.p) + 1;
        if (!memchr(piece.p, ' ', piece.n))
            return 0;
        size_t start = (size_t)(piece.p - text.p);
        if (total)
            search_add(s, i, start, start + piece.n, EVIDENCE_LIST, true, "one of several points");
        count++;
        from = k + (mark ? mark : 1);
    }
    return count;
}

/* True when the piece at byte AT is an order, no "att ...", and nothing there is told to customers.
 */
static bool is_plain_order(const struct search *s, size_t i, size_t at)
{
    struct span text = s->draft->blocks[i].text;
    struct cue_hit hits[CUE_HITS];
    size_t first = word_from(s, at);
    if (first >= s->count || search_infinitive(s, &s->words[first]))
        return false;
    return cues_find(s->cues, CUE_MASK(LIST_NOT_ADVICE), text, s->words, s->count, hits) == 0;
}

enum { COUNTED = 8, PIECE_BYTES = 120 };

/* The bytes of the word "och" among bytes FROM to END, or an empty span. */
static struct span joining_word(const struct search *s, size_t i, size_t from, size_t end)
{
    struct span text = s->draft->blocks[i].text;
    for (size_t w = word_from(s, from) + 1; w + 1 < s->count && s->words[w].at < end; w++)
        if (joins(s, w))
            return span_make(text.p + s->words[w].at, s->words[w].n);
    return span_make(text.p, 0);
}

/* The pieces between commas and before the last "och" of S, bytes of block I, into PIECES. Returns
 * their number, 0 when they are more than COUNTED. */
static size_t cut_pieces(const struct search *s, size_t i, struct span all, struct span *pieces)
{
    const char *start = s->draft->blocks[i].text.p;
    size_t count = 0;
    for (const char *comma; (comma = memchr(all.p, ',', all.n)); count++) {
        if (count + 2 >= COUNTED)
            return 0;
        pieces[count] = span_make(all.p, (size_t)(comma - all.p));
        all = span_trim(span_from(all, pieces[count].n + 1));
    }
    size_t from = (size_t)(all.p - start);
    struct span joins = joining_word(s, i, from, from + all.n);
    if (joins.n) {
        pieces[count] = span_trim(span_make(all.p, (size_t)(joins.p - all.p)));
        all = span_trim(span_from(all, pieces[count++].n + joins.n + 1));
    }
    pieces[count++] = all;
    return count;
}

static size_t spaces(struct span s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += s.p[i] == ' ';
    return n;
}

/* Takes the pieces behind byte AT when as many were announced before the COLON: "våra principer är
 * tre: kunden i rummet, pengarna i laget och besluten i dag." */
static bool take_counted(struct search *s, size_t i, size_t colon, size_t at)
{
    struct span text = s->draft->blocks[i].text, pieces[COUNTED];
    size_t all = s->count, end = at;
    s->count = word_from(s, colon);
    size_t number = search_number(s);
    s->count = all;
    while (end < text.n && text.p[end] != '.')
        end++;
    size_t count = number > 2 ? cut_pieces(s, i, span_make(text.p + at, end - at), pieces) : 0;
    if (!count || count != number)
        return false;
    for (size_t k = 0; k < count; k++)
        if (pieces[k].n > PIECE_BYTES || spaces(pieces[k]) < 2)
            return false;
    for (size_t k = 0; k < count; k++) {
        size_t from = (size_t)(pieces[k].p - text.p);
        search_add(s, i, from, from + pieces[k].n, EVIDENCE_LIST, true, "one of several points");
    }
    return true;
}

/* "Till andra chefer vill jag säga: Börja smått. ...": the orders behind byte AT are advice. */
static void see_advice_behind(struct search *s, size_t i, size_t at)
{
    size_t first = word_from(s, at);
    if (!search_orders(s, i, first) || !is_plain_order(s, i, at))
        return;
    s->asked = s->asked_known = true;
    s->asked_block = i;
    see_order(s, i, first);
    const struct point *point = &s->points[s->point_count - 1]; /* one alone counts too */
    search_add(s, i, point->from, point->end, EVIDENCE_LIST, true, "announced as advice");
}

void find_pieces(struct search *s, size_t i)
{
    struct span text = s->draft->blocks[i].text;
    for (const char *p = text.p; (p = memchr(p, ':', text.n - (size_t)(p - text.p))); p++) {
        size_t colon = (size_t)(p - text.p), at = colon + 1;
        if (at >= text.n || text.p[at] != ' ')
            continue;
        while (at < text.n && text.p[at] == ' ')
            at++;
        bool marked = mark_bytes(text, at, 1) > 0;
        bool divided = marked || memchr(p, ';', text.n - colon);
        int weight = weigh_words(s, i, colon);
        if (!divided && weight > 0 && walk_orders(s, i, at, false) >= ORDERS &&
            (weight >= ANNOUNCED || is_plain_order(s, i, at))) {
            walk_orders(s, i, at, true);
            return;
        }
        if (weight < ANNOUNCED)
            continue;
        if (!divided) {
            if (!take_counted(s, i, colon, at))
                see_advice_behind(s, i, at);
            return;
        }
        size_t count = walk_pieces(s, i, at, 0);
        if (count < PIECES)
            continue;
        walk_pieces(s, i, at, count);
        return;
    }
}
