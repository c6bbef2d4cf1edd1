/* SPDX-License-Identifier: MIT
 *
 * Every rule of the classifier, for and against, on labelled texts: there is a block, decided as
 * its label says, for which it speaks; and one that is right because the rule is overruled, or kept
 * silent by one of its conditions. And how many blocks hang on a single rule. */
#include "harness.h"

/* The rules themselves, so that one can be switched off or made to speak here: the program has no
 * such switch. */
#define rules_score rules_score_as_they_are
#include "block/rules.c"
#undef rules_score

#include <dirent.h>
#include <string.h>

#include "base/file.h"

/* The rule that is taken away, or NULL; the unit for which one speaks that should not, and how. */
static const struct rule *off;
static const struct unit *misled;
static const struct rule *misleads;

void rules_score(const struct unit *list, size_t count, int score[][STATE_COUNT]);
void rules_score(const struct unit *list, size_t count, int score[][STATE_COUNT])
{
    rules_score_as_they_are(list, count, score);
    struct masks m = off ? masks_of(off) : (struct masks){0};
    for (size_t i = 0; i < count; i++) {
        if (off && holds(&m, &list[i].f))
            score[i][off->state] -= off->weight;
        if (&list[i] == misled)
            score[i][misleads->state] += misleads->weight;
    }
}

/* -- a text and its labels --------------------------------------------------------------------- */

enum {
    LABELS_MOST = 400,
    /* Rules that no text of ours proves yet: ceilings that may only come down. The rules add up, so
     * that many a right block has one more reason than it needs: these decide nothing alone. */
    SILENT_MOST = 0,
    LOOSE_MOST = 0,
    IDLE_MOST = 36, /* in hundredths of all */
};

struct label {
    unsigned first, last;
    int state;
    struct span text;
};

/* A source in memory with its labels, sorted by line. */
struct labelled {
    const char *path;
    struct buf bytes, rows;
    struct label labels[LABELS_MOST];
    size_t count;
};

struct proof {
    struct arena arena;
    struct diags diags;
    struct text text;
    struct units u;
    struct choice *chosen, *other;
    bool *right; /* per unit: decided as labelled */
};

static struct {
    bool speaks, must_not, decides;
} earned[sizeof rules / sizeof *rules];
static size_t samples, readings, right;

static int state_of(struct span name)
{
    if (span_starts(name, SPAN("omitted:")))
        return STATE_OMIT(reason_find(span_from(name, 8)));
    return (int)kind_find(name);
}

/* The next piece of S, up to END or all of the rest. */
static struct span piece(struct span *s, char end)
{
    size_t n = 0;
    while (n < s->n && s->p[n] != end)
        n++;
    struct span got = span_make(s->p, n);
    *s = span_from(*s, n < s->n ? n + 1 : n);
    return got;
}

static unsigned number(struct span s)
{
    unsigned n = 0;
    for (size_t i = 0; i < s.n; i++)
        n = n * 10 + (unsigned)(s.p[i] - '0');
    return n;
}

static bool sample_read(struct labelled *s, const char *path, const char *labels)
{
    struct err e;
    *s = (struct labelled){.path = path};
    if (!file_read(path, &s->bytes, &e) || !file_read(labels, &s->rows, &e))
        return false;
    for (struct span rest = buf_span(&s->rows); rest.n && s->count < LABELS_MOST;) {
        struct span row = piece(&rest, '\n');
        struct label l;
        l.first = number(piece(&row, '\t'));
        l.last = number(piece(&row, '\t'));
        l.state = state_of(piece(&row, '\t'));
        l.text = row;
        s->labels[s->count++] = l;
    }
    return true;
}

static void sample_clear(struct labelled *s)
{
    buf_clear(&s->bytes);
    buf_clear(&s->rows);
}

/* FROM without its labels A..B-1 and their lines, as somebody saves a part of a page; false when
 * one of these lines holds another block too. */
static bool sample_without(const struct labelled *from, size_t a, size_t b, struct labelled *to)
{
    unsigned first = from->labels[a].first, last = from->labels[b - 1].last;
    if ((a && from->labels[a - 1].last >= first) ||
        (b < from->count && from->labels[b].first <= last))
        return false;
    to->bytes.n = 0;
    to->count = 0;
    to->path = from->path;
    struct span rest = buf_span(&from->bytes);
    for (unsigned line = 1; rest.n; line++) {
        struct span s = piece(&rest, '\n');
        if (line >= first && line <= last)
            continue;
        buf_add(&to->bytes, s);
        buf_putc(&to->bytes, '\n');
    }
    for (size_t i = 0; i < from->count; i++)
        if (i < a || i >= b) {
            to->labels[to->count] = from->labels[i];
            to->labels[to->count].first -= i < a ? 0 : last - first + 1;
            to->labels[to->count++].last -= i < a ? 0 : last - first + 1;
        }
    return to->count > 0;
}

/* The letters of PART, marks and blanks apart, stand in WHOLE. */
static bool is_part(struct span part, struct span whole)
{
    for (size_t from = 0; from < whole.n; from++) {
        size_t i = 0, k = from;
        for (; i < part.n; i++) {
            if ((unsigned char)part.p[i] < 'A')
                continue;
            while (k < whole.n && (unsigned char)whole.p[k] < 'A')
                k++;
            if (k == whole.n || whole.p[k++] != part.p[i])
                break;
        }
        if (i == part.n)
            return true;
    }
    return false;
}

/* A label may hold several units: the lines of a contact box. */
static void proof_label(struct proof *p, const struct labelled *s)
{
    for (size_t k = 0; k < p->u.count; k++) {
        const struct unit *it = &p->u.list[k];
        for (size_t l = 0; l < s->count && s->labels[l].first <= it->first; l++)
            if (it->last <= s->labels[l].last && p->chosen[k].state == s->labels[l].state &&
                is_part(it->raw, s->labels[l].text))
                p->right[k] = true;
    }
}

static bool proof_read(struct proof *p, const struct labelled *s)
{
    *p = (struct proof){0};
    arena_init(&p->arena);
    diags_init(&p->diags, &p->arena);
    if (!text_read(s->path, buf_span(&s->bytes), &p->arena, &p->text, &p->diags))
        return false;
    struct text_words words = {0};
    text_words_cut(&p->text, &words);
    p->u.lang = lang_of_text(&p->text, &words);
    p->u.phrases = phrases_of(p->u.lang);
    p->u.arena = &p->arena;
    units_group(&p->text, &words, &p->u);
    text_words_clear(&words);
    units_join(&p->u);
    units_cut(&p->u);
    units_measure(&p->u);
    p->chosen = ARENA_ARRAY(&p->arena, struct choice, p->u.count + 1);
    p->other = ARENA_ARRAY(&p->arena, struct choice, p->u.count + 1);
    p->right = ARENA_ARRAY(&p->arena, bool, p->u.count + 1);
    memset(p->right, 0, (p->u.count + 1) * sizeof *p->right);
    units_classify(&p->u, p->chosen);
    proof_label(p, s);
    return true;
}

static void proof_clear(struct proof *p)
{
    free(p->u.list);
    free(p->u.words);
    diags_clear(&p->diags);
    arena_clear(&p->arena);
}

/* -- what a text proves of a rule -------------------------------------------------------------- */

/* How many of the features that R asks for, or excludes, are not as it wants them in IT. */
static int lacking(const struct rule *r, const struct unit *it)
{
    int n = 0;
    for (size_t i = 0; i < sizeof r->need; i++)
        n += r->need[i] && !feature_has(&it->f, (enum feature)r->need[i]);
    for (size_t i = 0; i < sizeof r->absent; i++)
        n += r->absent[i] && feature_has(&it->f, (enum feature)r->absent[i]);
    return n;
}

/* A block that is right only with the rule: it makes its kind, or keeps a wrong one away. */
static bool decides(struct proof *p, const struct rule *r)
{
    off = r;
    units_classify(&p->u, p->other);
    off = NULL;
    for (size_t i = 0; i < p->u.count; i++)
        if (p->right[i] && p->other[i].state != p->chosen[i].state &&
            (r->weight > 0 ? p->chosen[i].state == r->state : p->other[i].state == r->state))
            return true;
    return false;
}

/* A block that is right though the rule speaks against it, or because the rule, which lacks one of
 * its conditions, is silent. */
static bool must_not(struct proof *p, const struct rule *r)
{
    for (size_t i = 0; i < p->u.count; i++)
        if (p->right[i] && lacking(r, &p->u.list[i]) == 0 &&
            (p->chosen[i].state == r->state) == (r->weight < 0))
            return true;
    for (size_t i = 0; i < p->u.count; i++) {
        if (!p->right[i] || p->chosen[i].margin > abs(r->weight) || lacking(r, &p->u.list[i]) != 1)
            continue;
        misled = &p->u.list[i];
        misleads = r;
        units_classify(&p->u, p->other);
        misled = NULL;
        if (p->other[i].state != p->chosen[i].state)
            return true;
    }
    return false;
}

/* A block that is right, for whose kind the rule speaks (or against another one's). */
static bool speaks(const struct proof *p, const struct rule *r)
{
    for (size_t i = 0; i < p->u.count; i++)
        if (p->right[i] && (p->chosen[i].state == r->state) == (r->weight > 0) &&
            lacking(r, &p->u.list[i]) == 0)
            return true;
    return false;
}

/* False when taking R away cannot change the text: it holds nowhere, or all is decided by more. */
static bool may_decide(const struct proof *p, const struct rule *r)
{
    for (size_t i = 0; i < p->u.count; i++)
        if (lacking(r, &p->u.list[i]) == 0 && p->chosen[i].margin <= abs(r->weight))
            return true;
    return false;
}

static void try_sample(const struct labelled *s)
{
    struct proof p;
    readings++;
    CHECK(proof_read(&p, s));
    for (size_t r = 0; r < rule_count; r++) {
        if (!earned[r].speaks)
            earned[r].speaks = speaks(&p, &rules[r]);
        if (!earned[r].decides && may_decide(&p, &rules[r]))
            earned[r].decides = decides(&p, &rules[r]);
        if (!earned[r].must_not)
            earned[r].must_not = must_not(&p, &rules[r]);
    }
    for (size_t i = 0; i < p.u.count; i++)
        right += p.right[i];
    proof_clear(&p);
}

/* The text, and what is left of it when somebody saves it without its head, its end, or without
 * one to three blocks in the middle. */
static void try_text(const char *path, const char *labels)
{
    static struct labelled whole, part;
    CHECK(sample_read(&whole, path, labels));
    samples++;
    try_sample(&whole);
    for (size_t i = 0; i < whole.count; i++) {
        if (i && sample_without(&whole, 0, i, &part))
            try_sample(&part);
        if (i && sample_without(&whole, i, whole.count, &part))
            try_sample(&part);
        for (size_t n = 1; n <= 3 && i + n <= whole.count; n++)
            if (sample_without(&whole, i, i + n, &part))
                try_sample(&part);
    }
    buf_clear(&part.bytes);
    sample_clear(&whole);
}

/* Each NAME.txt of FOLDER, with the labels LABELS/NAME.blocks.tsv. */
static void try_folder(const char *folder, const char *labels)
{
    DIR *d = opendir(folder);
    CHECK(d != NULL);
    for (struct dirent *e; d && (e = readdir(d));) {
        const char *dot = strchr(e->d_name, '.');
        if (!dot || strcmp(dot, ".txt") != 0)
            continue;
        char path[512], rows[512];
        snprintf(path, sizeof path, "%s/%s", folder, e->d_name);
        snprintf(rows, sizeof rows, "%s/%.*s.blocks.tsv", labels, (int)(dot - e->d_name),
                 e->d_name);
        try_text(path, rows);
    }
    if (d)
        closedir(d);
}

/* Each case of FOLDER that says what kinds are wanted. */
static void try_cases(const char *folder)
{
    DIR *d = opendir(folder);
    CHECK(d != NULL);
    for (struct dirent *e; d && (e = readdir(d));) {
        char path[512], rows[512];
        snprintf(path, sizeof path, "%s/%s/in.txt", folder, e->d_name);
        snprintf(rows, sizeof rows, "%s/%s/want.kinds", folder, e->d_name);
        if (file_exists(path) && file_exists(rows))
            try_text(path, rows);
    }
    if (d)
        closedir(d);
}

TEST(rules_speak_for_right_blocks_and_are_overruled_elsewhere)
{
    try_folder("seeds", "tests/gold-seeds");
    try_folder("tests/clippings", "tests/clippings");
    try_folder("tests/clippings-more", "tests/clippings-more");
    try_cases("tests/block/cases");
    try_cases("tests/text/cases");
    try_cases("tests/article/cases");
    size_t silent = 0, loose = 0, idle = 0;
    for (size_t r = 0; r < rule_count; r++) {
        int state = rules[r].state;
        silent += !earned[r].speaks;
        loose += !earned[r].must_not;
        idle += !earned[r].decides;
        if (!earned[r].speaks || !earned[r].must_not || !earned[r].decides)
            printf("# %s: %s %d:%s%s%s\n",
                   state < KIND_OMITTED ? kind_name(state_kind(state))
                                        : reason_name(state_reason(state)),
                   rules[r].name, rules[r].weight, earned[r].speaks ? "" : " speaks nowhere,",
                   earned[r].must_not ? "" : " is nowhere overruled or kept silent,",
                   earned[r].decides ? "" : " decides nothing alone");
    }
    printf("# %zu texts, %zu readings, %zu blocks decided as labelled; of %zu rules %zu are "
           "silent, %zu loose, %zu decide nothing alone\n",
           samples, readings, right, rule_count, silent, loose, idle);
    CHECK(samples > 50 && right > 50000);

    CHECK(silent <= SILENT_MOST);
    CHECK(loose <= LOOSE_MOST);
    CHECK(idle * 100 <= rule_count * IDLE_MOST);
}
