/* SPDX-License-Identifier: MIT
 *
 * Weighs mentions of organisations by where they stand (title, lead, contact box), by what stands
 * beside them (a role, a former employer) and by how the text speaks of its own ("kommunen"), and
 * decides which one the article is about. */
#include "article/weigh.h"

#include <string.h>

#include "article/past.h"
#include "article/pointed.h"
#include "article/registry.h"

#include "base/banned.h"

enum {
    WEIGHT_ROLE = 250,  /* "Nacka kommuns digitaliseringschef", "it-chef i Mora kommun" */
    WEIGHT_ALONE = 250, /* a line of its own outside the text: a letterhead, a signature */
    WEIGHT_NOUN = 60,   /* each "kommunen", for the best of its kind */
    NOUNS_PER_MENTION = 2,
    NOUNS_MOST = 6,
    MENTIONS_MOST = 6,  /* in running text; more say no more */
    EARLY_BLOCKS = 3,   /* paragraphs that count half as much again */
    SCORE_LEAST = 200,  /* below it nobody's in particular */
    SCORE_ALONE = 120,  /* enough for the only one named, where somebody speaks */
    PEER_PERCENT = 60,  /* of two so near each other the first named is the one */
    VOICE_PERCENT = 25, /* of the best, for one with a voice to be told of too */
};

static const int kept_weights[] = {
    [KIND_TITLE] = 400, [KIND_KICKER] = 300,  [KIND_DATE] = 0,      [KIND_BYLINE] = 200,
    [KIND_LEAD] = 300,  [KIND_HEADING] = 120, [KIND_PARA] = 100,    [KIND_QUOTE] = 60,
    [KIND_ITEM] = 60,   [KIND_CAPTION] = 150, [KIND_PULLQUOTE] = 0,
};

static const int omitted_weights[REASON_COUNT] = {
    [REASON_NAVIGATION] = 60, [REASON_PROMO] = 100, [REASON_CONTACT] = 300,
    [REASON_METADATA] = 80,   [REASON_OTHER] = 60,
};

/* True when block B is the site that a page's title names behind itself: "Titel | Sala kommun". */
static bool is_site(const struct scan *s, size_t b)
{
    const struct block *block = &s->blocks[b];
    return b && block->reason == REASON_NAVIGATION && s->blocks[b - 1].kind == KIND_TITLE &&
           s->blocks[b - 1].last == block->first && s->blocks[b - 1].first == block->first;
}

int weigh_block(const struct scan *s, size_t b)
{
    const struct block *block = &s->blocks[b];
    if (block->kind == KIND_OMITTED && is_site(s, b))
        return kept_weights[KIND_TITLE];
    return block->kind == KIND_OMITTED ? omitted_weights[block->reason] : kept_weights[block->kind];
}

/* True when a word of BESIDE stands right before words FROM to TO of block B, or behind them. */
static bool is_beside(const struct scan *s, size_t b, size_t from, size_t to)
{
    enum { BACK = 3 };
    for (size_t w = from, back = BACK; w > s->first[b] && back > 0; w--, back--)
        if (s->bits[w - 1] & VOCAB_BESIDE)
            return true;
    return to < s->first[b + 1] && !(s->words[to].flags & WORD_BREAK) && s->bits[to] & VOCAB_BESIDE;
}

/* True when M tells outside the text whose the page is: "Copyright X", "© X". */
static bool is_publisher(const struct scan *s, const struct org_mention *m)
{
    return s->blocks[m->block].kind == KIND_OMITTED &&
           (span_find(scan_gap(s, m->block, m->from), SPAN("©")) != SIZE_MAX ||
            (m->from > s->first[m->block] && s->bits[m->from - 1] & VOCAB_CREDIT));
}

static bool is_role(const struct scan *s, size_t b, size_t w)
{
    return vocab_role(s->vocab, scan_word(s, b, w)) > 0;
}

/* True when a role is told in the organisation of M: "Nackas it-chef", "rektor vid X". */
static bool has_role(const struct scan *s, const struct org_mention *m)
{
    size_t start = s->first[m->block], end = s->first[m->block + 1];
    for (size_t w = m->to; w < end && w < m->to + 2 && scan_joined(s, m->block, w); w++)
        if (is_role(s, m->block, w))
            return true;
    bool byline = s->blocks[m->block].kind == KIND_BYLINE;
    if (m->from > start && (byline || s->words[m->from].flags & WORD_COMMA) &&
        is_role(s, m->block, m->from - 1))
        return true; /* "Eva Ek, it-chef, Nacka kommun" */
    if (m->from == start || !(s->bits[m->from - 1] & VOCAB_AT))
        return false;
    for (size_t w = m->from - 1; w > start && w + 5 > m->from; w--) {
        if (is_role(s, m->block, w - 1))
            return true;
        if (s->words[w].flags & WORD_BREAK)
            break;
    }
    return false;
}

/* True when the role before the place of M is one that only an organisation of its kind has:
 * "kommunchefen i Mora". */
static bool has_own_role(const struct scan *s, const struct orgs *o, const struct org_mention *m)
{
    size_t start = s->first[m->block];
    if (m->from < start + 2 || !(s->bits[m->from - 1] & VOCAB_AT))
        return false;
    struct span word = scan_word(s, m->block, m->from - 2);
    size_t base = vocab_role(s->vocab, word);
    unsigned bits = base ? vocab_bits_of(s->vocab, span_make(word.p, base)) : 0;
    return bits & VOCAB_NOUN && vocab_noun_kind(bits) == o->list[m->org].org.kind;
}

static int place_percent(enum org_place place)
{
    return place == PLACE_LOCATIVE ? 40 : 100;
}

/* The mention M, in the PARA-th paragraph of the body (from 0). */
static void weigh_mention(const struct scan *s, struct orgs *o, struct org_mention *m, size_t para)
{
    struct org_entry *e = &o->list[m->org];
    const struct block *block = &s->blocks[m->block];
    if (m->place == PLACE_AREA) {
        e->areas++;
        return;
    }
    bool kept = block->kind != KIND_OMITTED, body = scan_is_body(s, m->block);
    int weight = weigh_block(s, m->block) * place_percent(m->place) / 100;
    if (!kept && !m->place && m->to - m->from == s->first[m->block + 1] - s->first[m->block] &&
        weight < WEIGHT_ALONE)
        weight = WEIGHT_ALONE;
    m->former = past_told(s, m);
    m->beside = m->former || is_beside(s, m->block, m->from, m->to) ||
                (e->row == SIZE_MAX && is_publisher(s, m));
    if (block->kind == KIND_PARA && para < EARLY_BLOCKS)
        weight = weight * 3 / 2;
    if (m->beside)
        weight /= 5;
    else if (has_role(s, m)) {
        weight += m->place == PLACE_NONE      ? WEIGHT_ROLE
                  : m->place == PLACE_SUBJECT ? WEIGHT_ROLE / 2
                                              : WEIGHT_ROLE / 5;
        e->roles += kept && (m->place != PLACE_LOCATIVE || has_own_role(s, o, m));
    }
    if (!body || block->kind == KIND_LEAD)
        e->heads++;
    if (m->place)
        e->places++;
    else
        e->named++;
    if (body && block->kind != KIND_LEAD && e->named + e->places > MENTIONS_MOST)
        weight /= 10;
    if (kept && e->first == SIZE_MAX && !m->beside)
        e->first = m->from;
    e->score += weight;
}

/* Percent of a kind's score that counts: bodies that others speak about more than they are spoken
 * of. */
static int kind_percent(const struct org_entry *e)
{
    int percent = e->org.kind == ORG_OTHER ? 60 : 100;
    return e->row == SIZE_MAX ? percent * 9 / 10 : percent;
}

static void add_nouns(struct orgs *o)
{
    for (int kind = 0; kind < ORG_KIND_COUNT; kind++) {
        struct org_entry *best = NULL;
        for (size_t i = 0; i < o->count; i++)
            if ((int)o->list[i].org.kind == kind && (!best || o->list[i].score > best->score))
                best = &o->list[i];
        if (!best || best->score <= 0)
            continue;
        int most = NOUNS_PER_MENTION * (best->named + best->places);
        int nouns = o->nouns[kind] < most ? o->nouns[kind] : most;
        best->score += WEIGHT_NOUN * (nouns < NOUNS_MOST ? nouns : NOUNS_MOST);
    }
}

/* True when only "och" stands between two mentions of bodies of one kind, in a title or a lead. */
static bool is_pair(const struct scan *s, const struct orgs *o, const struct org_mention *a,
                    const struct org_mention *b)
{
    enum kind kind = s->blocks[a->block].kind;
    if (a->block != b->block || a->to + 1 != b->from || a->org == b->org ||
        (kind != KIND_TITLE && kind != KIND_LEAD) ||
        o->list[a->org].org.kind != o->list[b->org].org.kind)
        return false;
    for (const char *const *row = lang_list(s->lang, LIST_AND); *row; row++)
        if (s->words[a->to].hash == word_hash(*row))
            return true;
    return false;
}

static void count_pairs(const struct scan *s, struct orgs *o)
{
    for (size_t i = 0; i + 1 < o->mention_count; i++) {
        const struct org_mention *a = &o->mentions[i], *b = a + 1;
        if (is_pair(s, o, a, b)) {
            o->list[a->org].pairs++;
            o->list[b->org].pairs++;
        }
    }
}

void weigh(const struct scan *s, struct orgs *o)
{
    size_t para = 0, b = 0;
    for (size_t i = 0; i < o->mention_count; i++) {
        for (; b < o->mentions[i].block; b++)
            para += s->blocks[b].kind == KIND_PARA;
        weigh_mention(s, o, &o->mentions[i], para);
    }
    for (size_t i = 0; i < o->count; i++)
        o->list[i].score = o->list[i].score * kind_percent(&o->list[i]) / 100;
    orgs_pointed(s, o);
    add_nouns(o);
    count_pairs(s, o);
}

/* True when somebody speaks: the article is no column on the state of things. */
static bool has_quote(const struct scan *s)
{
    for (size_t b = 0; b < s->count; b++)
        if (s->blocks[b].kind == KIND_QUOTE)
            return true;
    return false;
}

/* True when E is the only organisation that is named itself. */
static bool is_only(const struct orgs *o, const struct org_entry *e)
{
    for (size_t i = 0; i < o->count; i++)
        if (&o->list[i] != e && o->list[i].named > 0)
            return false;
    return e->named > 0;
}

/* True when nothing but E is named in the text, by its place, and a word tells of its kind:
 * "kommundirektören", "hemtjänsten". A municipality that is a region too is called either. */
static bool is_only_place(const struct orgs *o, const struct org_entry *e)
{
    bool region = span_starts(span_of(e->org.name), SPAN("Region "));
    bool site = e->first == SIZE_MAX && e->heads > 0; /* "Sala biblioteks blogg", over the text */
    if ((e->first == SIZE_MAX && !site) ||
        !(o->nouns[e->org.kind] || (region && o->nouns[ORG_REGION])))
        return false;
    for (size_t i = 0; i < o->count; i++)
        if (&o->list[i] != e && (o->list[i].first != SIZE_MAX || (site && o->list[i].heads)))
            return false;
    return true;
}

/* True when another place is named as often as that of E, and a word such as "kommunen" stands
 * there but once. */
static bool has_rival(const struct orgs *o, const struct org_entry *e)
{
    for (size_t i = 0; i < o->count; i++)
        if (&o->list[i] != e && o->list[i].org.kind == e->org.kind &&
            o->list[i].first != SIZE_MAX && o->list[i].places >= e->places)
            return o->nouns[e->org.kind] < 2;
    return false;
}

/* False for an entry of which only the place is named where nobody says "kommunen". */
static bool can_be_main(const struct scan *s, const struct orgs *o, const struct org_entry *e)
{
    if (is_only_place(o, e))
        return true;
    if (e->score < SCORE_LEAST)
        return e->score >= SCORE_ALONE && is_only(o, e) && has_quote(s);
    return e->named > 0 || (o->nouns[e->org.kind] > 0 && !has_rival(o, e));
}

/* The best entry, or NULL when none is spoken of enough. */
static struct org_entry *best_of(const struct scan *s, struct orgs *o)
{
    struct org_entry *best = NULL;
    for (size_t i = 0; i < o->count; i++)
        if (can_be_main(s, o, &o->list[i]) && (!best || o->list[i].score > best->score))
            best = &o->list[i];
    return best;
}

/* The region of the municipality whose place is named most, where a Swedish text says "regionen"
 * and never "kommunen"; NULL when there is none. */
static const struct registered *region_of_places(const struct scan *s, const struct orgs *o)
{
    enum { SAID_LEAST = 2, COUNTY = 2 }; /* digits of a code that tell the county */
    const struct org_entry *most = NULL;
    if (o->nouns[ORG_REGION] < SAID_LEAST || o->nouns[ORG_MUNICIPALITY] ||
        !span_is(span_of(s->lang->code), "sv"))
        return NULL;
    for (size_t i = 0; i < o->count; i++)
        if (o->list[i].org.kind == ORG_MUNICIPALITY && o->list[i].places &&
            (!most || o->list[i].places > most->places))
            most = &o->list[i];
    size_t count;
    const struct registered *rows = registry_rows(&count);
    for (size_t i = 0; most && most->org.code && i < count; i++)
        if (rows[i].kind == ORG_REGION && rows[i].code && strlen(rows[i].code) == COUNTY &&
            strncmp(rows[i].code, most->org.code, COUNTY) == 0)
            return &rows[i];
    return NULL;
}

/* True when E is told about beside BEST, not only mentioned. */
static bool is_told(const struct org_entry *e, const struct org_entry *best)
{
    return e != best && e->first != SIZE_MAX && (e->roles > 0 || (e->pairs && best->pairs)) &&
           e->score * 100 >= best->score * VOICE_PERCENT && e->score >= SCORE_LEAST;
}

static bool is_peer(const struct org_entry *e, const struct org_entry *best)
{
    return is_told(e, best) && (best->roles > 0 || best->pairs) &&
           e->score * 100 >= best->score * PEER_PERCENT && e->first < best->first;
}

void orgs_decide(const struct scan *s, struct orgs *o, struct arena *arena, struct draft *out)
{
    struct org_entry *best = best_of(s, o), *main = best;
    out->org = (struct org){NULL, ORG_NONE, NULL};
    out->org_why = "no organisation is spoken of enough";
    const struct registered *region = best ? NULL : region_of_places(s, o);
    if (region) {
        out->org = (struct org){region->name, region->kind, region->code};
        out->org_why = "the region of the place that is named";
    }
    if (!best)
        return;
    for (size_t i = 0; i < o->count; i++)
        if (is_peer(&o->list[i], best) && (main == best || o->list[i].first < main->first))
            main = &o->list[i];
    out->org = main->org;
    out->org_why =
        arena_printf(arena, "named %d, place %d, in heads %d, roles %d, score %d.%02d", main->named,
                     main->places, main->heads, main->roles, main->score / 100, main->score % 100);
    size_t count = 0;
    for (size_t i = 0; i < o->count; i++)
        count += &o->list[i] != main && (is_told(&o->list[i], best) || &o->list[i] == best);
    out->also = ARENA_ARRAY(arena, struct org, count + 1);
    for (size_t i = 0; i < o->count; i++)
        if (&o->list[i] != main && (is_told(&o->list[i], best) || &o->list[i] == best))
            out->also[out->also_count++] = o->list[i].org;
}
