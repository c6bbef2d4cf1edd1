/* SPDX-License-Identifier: MIT
 *
 * Sentences that say how to lead, organise or carry out change. Each cue of the language adds its
 * weight once; what a sentence is like, and where it stands, adds or takes a little. */
#include "anthology/principles.h"

#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

/* A sentence that weighs so much is a principle; a core one from CORE on. */
enum { SECONDARY = 4, CORE = 6 };

enum {
    WEIGHT_QUESTION = -8,
    WEIGHT_COLON = -5,
    WEIGHT_DIGIT = -1,   /* a number: rather about the case at hand */
    WEIGHT_SHORT = -2,   /* fewer than SHORT_WORDS */
    WEIGHT_LONG = -1,    /* more than LONG_WORDS */
    WEIGHT_SAID = 1,     /* in direct speech */
    WEIGHT_ORDER = 3,    /* opens with an imperative */
    WEIGHT_SERIES = 2,   /* so do the paragraphs beside it */
    WEIGHT_ADVICE = 2,   /* in an article of advice */
    WEIGHT_EXPLAINS = 2, /* behind the rule that an entry of advice opens with */
    WEIGHT_NAMES = -8,   /* "Den viktigaste lärdomen gäller styrningen": only names its subject */
    WEIGHT_THEN = -3,    /* "Annars ...": what comes of not doing so */
    WEIGHT_PAST = -2,    /* a verb in the past: a story */
    WEIGHT_NAME = -3,    /* tells of somebody by name */
    WEIGHT_DECIDED = 1,  /* what "styrelsen beslutade att" */
    WEIGHT_ANNOUNCED = 4, /* an order behind "ett enda råd:" */
    WEIGHT_GENERIC = 1,   /* opens with "en", "man" */
    WEIGHT_CLAUSE = -1,   /* opens with "att" */
    WEIGHT_POINTS = -1,   /* opens with "det", and no "att" or "som" behind */
    WEIGHT_TURN = 2,
    WEIGHT_DENIED = 2,
    WEIGHT_THEREFORE = 2,
    WEIGHT_ECHO = 4,   /* stands in the title or a pull quote too */
    NAME_TAIL = 3,     /* bytes of marks behind a name that ends a sentence */
    NAMES_MOST = 64,   /* persons that are looked for */
    SIGNS_MOST = 3,    /* all that may make it likelier, together */
    NORMS_LEAST = 2,   /* without an imperative */
    WEIGHT_SPOKEN = 1, /* an order in direct speech of ORDER_WORDS or more */
    ORDER_WORDS = 3,
    SMALL_BYTES = 4,
    SHORT_WORDS = 5,
    ECHO_WORDS = 4,
    LONG_WORDS = 40,
    NAMED = 4, /* weight of a word that names advice: "lärdomen" */
};

/* A sentence being weighed, with what explains it. */
struct scale {
    int weight;
    size_t count;
    struct reason_part {
        struct span name;
        int weight;
    } parts[CUE_HITS + 10];
};

static void put(struct scale *scale, int weight, struct span name)
{
    if (!weight)
        return;
    scale->weight += weight;
    scale->parts[scale->count++] = (struct reason_part){name, weight};
}

/* "måste+4, vi+1, said+1 = 6" */
static const char *explain(const struct scale *scale, struct arena *arena)
{
    struct buf why;
    buf_init(&why);
    for (size_t i = 0; i < scale->count; i++) {
        struct span name = scale->parts[i].name;
        buf_printf(&why, "%s%.*s%+d", i ? ", " : "", (int)name.n, name.p, scale->parts[i].weight);
    }
    buf_printf(&why, " = %d", scale->weight);
    const char *text = arena_string(arena, buf_span(&why));
    buf_clear(&why);
    return text;
}

/* The same with what it lacks. */
static const char *explain_passed(const struct scale *scale, struct arena *arena)
{
    const char *why = explain(scale, arena);
    return scale->weight < SECONDARY
               ? arena_printf(arena, "%s, too weak: %d is the least", why, SECONDARY)
               : arena_printf(arena, "%s, but no word of a norm weighs enough", why);
}

/* True when an earlier hit is of the same row. */
static bool is_repeat(const struct hits *hits, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (hits->list[k].cue == hits->list[i].cue)
            return true;
    return false;
}

/* Weighs the cues of clause C of sentence T. Signs alone make no norm, and never more than
 * SIGNS_MOST of one. Returns the weight of the norms. */
static int weigh_cues(struct scale *scale, const struct sentence *t, const struct clause *c,
                      const struct hits *hits)
{
    int norms = 0, signs = 0;
    for (size_t i = 0; i < hits->count; i++) {
        const struct cue *cue = hits->list[i].cue;
        size_t word = t->word + hits->list[i].word, end = word + hits->list[i].words;
        bool inside = word >= c->weighed.word && end <= c->weighed.word + c->weighed.words;
        if (cue->list == LIST_MAXIMS || cue->list == LIST_DECIDED || !inside || is_repeat(hits, i))
            continue;
        int weight = cue->list == LIST_NOT_ADVICE ? -cue->weight : cue->weight;
        if (cue->list == LIST_NORM_SIGNS && weight > 0) {
            weight = signs + weight > SIGNS_MOST ? SIGNS_MOST - signs : weight;
            signs += weight;
        }
        norms += cue->list == LIST_NORMS ? weight : 0;
        put(scale, weight, cue->row);
    }
    return norms;
}

/* True when T is direct speech: in a paragraph of it, in quotation marks, or with "säger hon". */
static bool is_said(const struct search *s, size_t i, const struct sentence *t)
{
    const struct block *b = &s->draft->blocks[i];
    const struct word *w = s->words + t->word;
    size_t at = t->from, n;
    if (b->kind == KIND_QUOTE || sentence_quote(utf8_next(b->text, &at)))
        return true;
    for (size_t k = 1; k < t->words; k++)
        if ((w[k].flags & WORD_COMMA) &&
            cues_at(s->cues, LIST_SAID, b->text, &w[k], t->words - k, &n))
            return true;
    return false;
}

size_t search_label(const struct search *s, size_t i)
{
    enum { LABEL_WORDS = 4 };
    const struct block *b = &s->draft->blocks[i];
    if (b->kind != KIND_PARA)
        return 0;
    for (size_t k = 1; k <= LABEL_WORDS && k < s->count; k++) {
        size_t end = s->words[k - 1].at + s->words[k - 1].n;
        if (b->text.p[end] == ':')
            return s->words[k].flags & WORD_UPPER ? k : 0;
    }
    return 0;
}

size_t sentence_label(const struct search *s, size_t i, const struct sentence *t)
{
    size_t label = t->word ? 0 : search_label(s, i);
    return label < t->words ? label : 0;
}

bool sentence_past(const struct search *s, size_t i, const struct sentence *t)
{
    const struct word *w = s->words + t->word;
    for (const char *const *row = lang_list(s->draft->lang, LIST_PAST_ENDINGS); *row; row++)
        for (size_t k = 0; k < t->words; k++)
            if (!(w[k].flags & WORD_UPPER) &&
                span_ends(span_make(s->draft->blocks[i].text.p + w[k].at, w[k].n), span_of(*row)))
                return true;
    return false;
}

static bool opens_with(const struct search *s, const struct sentence *t, enum lang_list list)
{
    for (const char *const *row = lang_list(s->draft->lang, list); *row; row++)
        if (s->words[t->word].hash == word_hash(*row))
            return true;
    return false;
}

bool sentence_names(const struct search *s, size_t i, const struct sentence *t)
{
    enum { SUBJECT = 5, REST = 4 }; /* words before and behind the verb */
    struct span text = s->draft->blocks[i].text;
    const struct word *w = s->words + t->word;
    if (t->words > SUBJECT + REST)
        return false;
    for (const char *const *row = lang_list(s->draft->lang, LIST_NAMING); *row; row++) {
        uint64_t verb = word_hash(*row);
        for (size_t k = 1; k <= SUBJECT && k < t->words; k++) {
            struct cue_hit hits[CUE_HITS];
            if (w[k].hash != verb || t->words - k > REST)
                continue;
            size_t n = cues_find(s->cues, CUE_MASK(LIST_ADVICE), text, w, k, hits);
            for (size_t h = 0; h < n; h++)
                if (hits[h].cue->weight >= NAMED)
                    return true;
        }
    }
    return false;
}

/* True when one of the words of LIST is among words FROM and on of T. */
static bool holds(const struct search *s, const struct sentence *t, size_t from,
                  enum lang_list list)
{
    for (const char *const *row = lang_list(s->draft->lang, list); *row; row++)
        for (size_t k = from; k < t->words; k++)
            if (s->words[t->word + k].hash == word_hash(*row))
                return true;
    return false;
}

/* Weighs the word that T opens with: "En chef ..." speaks of all, "Det ..." of what went before. */
static void weigh_opener(struct search *s, struct scale *scale, const struct sentence *t)
{
    bool story = false;
    for (size_t k = 0; k < scale->count; k++)
        story |= scale->parts[k].weight < 0;
    if (!story && opens_with(s, t, LIST_GENERIC))
        put(scale, WEIGHT_GENERIC, SPAN("speaks of all"));
    if (opens_with(s, t, LIST_INFINITIVES))
        put(scale, WEIGHT_CLAUSE, SPAN("half a sentence"));
    if (opens_with(s, t, LIST_THAT) && !holds(s, t, 1, LIST_INFINITIVES) &&
        !holds(s, t, 1, LIST_AS) && !holds(s, t, 1, LIST_GENERIC))
        put(scale, WEIGHT_POINTS, SPAN("speaks of what went before"));
}

/* Where a word of T behind FROM is the same as word K of T and WORD_COMMA as BEHIND_COMMA says; or
 * 0.
 */
static size_t again(const struct search *s, const struct sentence *t, size_t k, size_t from,
                    bool behind_comma)
{
    const struct word *w = s->words + t->word;
    for (size_t i = from; i < t->words; i++)
        if (w[i].hash == w[k].hash && (!behind_comma || (w[i].flags & WORD_COMMA)))
            return i;
    return 0;
}

/* Weighs the figures of speech that sayings are made of: "Har man inte tid att lyssna har man inte
 * tid att leda", "Man köper inte förändring, man odlar den". RULE: it opens as rules do. */
static int weigh_figure(struct search *s, struct scale *scale, const struct sentence *t, bool rule)
{
    enum { WORDS = 18, LEAST = 5 };
    const struct word *w = s->words + t->word;
    size_t denied = 0, first = 0;
    for (size_t k = 0; k < scale->count; k++)
        if (scale->parts[k].weight < 0)
            return 0;
    if (t->words > WORDS || t->words < LEAST || t->question || opens_with(s, t, LIST_FIRST_PERSON))
        return 0;
    bool one = search_holds(s, &w[1], LIST_GENERIC); /* "Har man ..." */
    bool all = one || rule || opens_with(s, t, LIST_GENERIC) || opens_with(s, t, LIST_THAT);
    for (size_t k = 0; k < t->words; k++)
        if (search_holds(s, &w[k], LIST_NEGATIONS) && !denied++)
            first = k;
    size_t turn = again(s, t, 0, 2, true);
    int weight = 0;
    if (denied && first < turn)
        weight = WEIGHT_TURN; /* not this, but that */
    else if (denied > 1 && all)
        weight = WEIGHT_DENIED; /* without one no other */
    else if (one && again(s, t, 1, 3, false))
        weight = WEIGHT_THEREFORE; /* does one this, one does that */
    put(scale, weight, SPAN("figure of speech"));
    return weight;
}

/* True when it opens with an imperative, or as rules open; SAID: it is direct speech. */
static bool weigh_form(struct search *s, struct scale *scale, size_t i, const struct sentence *t,
                       bool said)
{
    size_t n;
    const struct word *w = s->words + t->word;
    struct span text = s->draft->blocks[i].text;
    size_t label = sentence_label(s, i, t);
    size_t small = label + 1 < t->words && w[label].n <= SMALL_BYTES; /* "Men den som ..." */
    const struct cue *opener =
        cues_at(s->cues, LIST_RULE_OPENERS, text, w + label, t->words - label, &n);
    if (!opener && small)
        opener = cues_at(s->cues, LIST_RULE_OPENERS, text, w + label + 1, t->words - label - 1, &n);
    if (opener)
        put(scale, opener->weight, opener->row);
    const struct cue *order =
        cues_at(s->cues, LIST_IMPERATIVES, text, w + label, t->words - label, &n);
    if (order)
        put(scale, WEIGHT_ORDER, order->row);
    if (order && !t->word && s->series[i])
        put(scale, WEIGHT_SERIES, SPAN("one of several orders"));
    if (s->advice && scale->weight > 0)
        put(scale, WEIGHT_ADVICE, SPAN("article of advice"));
    if (s->opened[i])
        put(scale, WEIGHT_EXPLAINS, SPAN("explains advice"));
    if (opens_with(s, t, LIST_OTHERWISE))
        put(scale, WEIGHT_THEN, SPAN("a consequence"));
    if (sentence_past(s, i, t))
        put(scale, WEIGHT_PAST, SPAN("in the past"));
    if (sentence_names(s, i, t))
        put(scale, WEIGHT_NAMES, SPAN("only names its subject"));
    weigh_opener(s, scale, t);
    if (said)
        put(scale, WEIGHT_SAID, SPAN("said"));
    if (t->question)
        put(scale, WEIGHT_QUESTION, SPAN("a question"));
    if (order && said && t->words >= ORDER_WORDS)
        put(scale, WEIGHT_SPOKEN, SPAN("spoken order"));
    else if (t->words < (order ? ORDER_WORDS : SHORT_WORDS))
        put(scale, WEIGHT_SHORT, SPAN("short"));
    if (t->words > LONG_WORDS)
        put(scale, WEIGHT_LONG, SPAN("long"));
    for (size_t k = 0; k < t->words; k++) {
        if (w[k].flags & WORD_DIGIT) {
            put(scale, WEIGHT_DIGIT, SPAN("a number"));
            break;
        }
    }
    return order || opener;
}

/* True when NAME stands in SAID as a word, and not at its end, where he says it. */
static bool tells_of(struct span said, struct span name)
{
    size_t at = span_find(said, name), end = at + name.n;
    return at != SIZE_MAX && end + NAME_TAIL < said.n && (at == 0 || said.p[at - 1] == ' ') &&
           said.p[end] == ' ';
}

/* True when T, cut to what is said, tells of one of the persons by the full name or, but in direct
 * speech, by the family name. */
static bool names_somebody(const struct search *s, size_t i, const struct sentence *t)
{
    const struct draft *d = s->draft;
    struct span said = span_make(d->blocks[i].text.p + t->from, t->end - t->from);
    for (size_t k = 0; k < d->people_count && k < NAMES_MOST; k++) {
        struct span name = span_of(d->people[k].name), family = name;
        size_t at = span_find(said, name);
        if (at != SIZE_MAX && at + name.n + NAME_TAIL < said.n) /* at the end he says it */
            return true;
        while (span_find(family, SPAN(" ")) != SIZE_MAX)
            family = span_from(family, span_find(family, SPAN(" ")) + 1);
        if (d->blocks[i].kind != KIND_QUOTE && tells_of(said, family))
            return true;
    }
    return false;
}

/* Lists the blocks that set sentences out once more. No article has more of them than there is room
 * for; a heap of articles in one file may, and is not searched through for each sentence. */
static void list_echoes(struct search *s)
{
    const struct draft *d = s->draft;
    const size_t most = sizeof s->echoes / sizeof *s->echoes;
    s->echoes_known = true;
    for (size_t k = 0; k < d->count && s->echo_count < most; k++)
        if (d->blocks[k].kind == KIND_TITLE || d->blocks[k].kind == KIND_PULLQUOTE)
            s->echoes[s->echo_count++] = k;
}

/* True when all that T says is said in the title or a pull quote too. */
static bool is_echoed(struct search *s, size_t i, const struct sentence *t)
{
    const struct draft *d = s->draft;
    struct span text = d->blocks[i].text;
    struct span said = sentence_bare(span_make(text.p + t->from, t->end - t->from));
    while (said.n && strchr(".!", said.p[said.n - 1]))
        said.n--;
    if (!s->echoes_known)
        list_echoes(s);
    for (size_t k = 0; k < s->echo_count && t->words >= ECHO_WORDS; k++)
        if (span_find(d->blocks[s->echoes[k]].text, said) != SIZE_MAX)
            return true;
    return false;
}

bool find_norm(struct search *s, size_t i, const struct sentence *t, const struct hits *hits)
{
    struct scale scale;
    scale.weight = 0;
    scale.count = 0;
    struct span text = s->draft->blocks[i].text;
    if (t->end == text.n && text.p[text.n - 1] == ':') /* announces what follows */
        put(&scale, WEIGHT_COLON, SPAN("announces"));
    struct clause c = clause_of(s, i, t, hits);
    put(&scale, c.decided ? WEIGHT_DECIDED : 0, SPAN("decided"));
    if (c.announced && search_orders(s, i, c.quoted.word))
        put(&scale, WEIGHT_ANNOUNCED, SPAN("announced order"));
    int norms = weigh_cues(&scale, t, &c, hits);
    bool order = weigh_form(s, &scale, i, &c.weighed, is_said(s, i, t)) || c.announced;
    if (scale.weight <= 0 && !s->wants_passed)
        return false;
    norms += weigh_figure(s, &scale, &c.weighed, order);
    bool echo = scale.weight > 0 && is_echoed(s, i, &c.quoted);
    if (echo)
        put(&scale, WEIGHT_ECHO, SPAN("set out once more"));
    if (names_somebody(s, i, &c.quoted))
        put(&scale, WEIGHT_NAME, SPAN("a person's name"));
    bool taken = scale.weight >= SECONDARY && (order || echo || norms >= NORMS_LEAST);
    if (!taken && !(s->wants_passed && (order || norms > 0)))
        return false;
    size_t from = c.quoted.from, end = c.quoted.end;
    if (!taken)
        search_pass(s, i, from, end, EVIDENCE_NORM, explain_passed(&scale, s->arena));
    else
        search_add(s, i, from, end, EVIDENCE_NORM, scale.weight >= CORE, explain(&scale, s->arena));
    return true;
}
