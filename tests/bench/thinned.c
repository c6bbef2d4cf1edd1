/* SPDX-License-Identifier: MIT
 *
 * The whole program with less knowledge, to measure what a text would be without the words and
 * rules that it alone may have taught (tests/score/leave-one-out). The file $ANTOLOGI_WITHOUT names
 * what is taken away, a row each: language, list and words, or "rule" and its number; into
 * $ANTOLOGI_TOLD go all rows that there are, and the rules that held. */
#include <errno.h>
#include <locale.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* What the program asks for words and rules is answered below. */
#define lang_list(lang, list) lang_list_whole(lang, list)
#define rules_score rules_score_whole
#include "lang/lang.c"

#define once rules_once
#define compile rules_compile
#include "block/rules.c"
#undef once
#undef compile
#undef lang_list
#undef rules_score

enum { LANGS_MOST = 16, ROWS_MOST = 4000, RULES_MOST = 1000 };

const char *const *lang_list(const struct lang *lang, enum lang_list list);
void rules_score(const struct unit *list, size_t count, int score[][STATE_COUNT]);

static const char *const list_names[] = {
#define LIST(code) #code,
#include "lang/lists.def"
#undef LIST
};
static const char **thinned[LANGS_MOST][LIST_COUNT];
static bool rule_off[RULES_MOST], rule_held[RULES_MOST];
static pthread_once_t thin_once = PTHREAD_ONCE_INIT;

static void tell_rows(void)
{
    const char *path = getenv("ANTOLOGI_TOLD");
    FILE *out = path ? fopen(path, "w") : NULL;
    if (!out)
        return;
    for (size_t l = 0; l < lang_count; l++)
        for (int list = 0; list < LIST_COUNT; list++)
            for (const char *const *row = lang_list_whole(langs[l], (enum lang_list)list); *row;
                 row++)
                fprintf(out, "%s\t%s\t%s\n", langs[l]->code, list_names[list], *row);
    for (size_t r = 0; r < rule_count; r++)
        if (rule_held[r])
            fprintf(out, "rule\t%zu\n", r);
    if (fclose(out) != 0)
        perror(path);
}

static void take_away(const char *code, const char *list, const char *words)
{
    for (size_t l = 0; l < lang_count; l++)
        for (int i = 0; i < LIST_COUNT; i++) {
            if (strcmp(langs[l]->code, code) != 0 || strcmp(list_names[i], list) != 0)
                continue;
            const char **to = thinned[l][i];
            for (const char **row = to; *row; row++)
                if (strcmp(*row, words) != 0)
                    *to++ = *row;
            *to = NULL;
        }
}

static void read_without(FILE *in)
{
    static char line[4096];
    while (fgets(line, sizeof line, in)) {
        line[strcspn(line, "\n")] = '\0';
        char *list = strchr(line, '\t');
        if (!list)
            continue;
        *list++ = '\0';
        char *words = strchr(list, '\t');
        if (words) {
            *words++ = '\0';
            take_away(line, list, words);
        } else {
            rule_off[strtoul(list, NULL, 10) % RULES_MOST] = true;
        }
    }
}

static void thin(void)
{
    for (size_t l = 0; l < lang_count; l++)
        for (int i = 0; i < LIST_COUNT; i++) {
            const char *const *rows = lang_list_whole(langs[l], (enum lang_list)i);
            size_t n = 0;
            while (rows[n])
                n++;
            thinned[l][i] = mem_alloc((n + 1) * sizeof *thinned[l][i]);
            memcpy(thinned[l][i], rows, (n + 1) * sizeof *thinned[l][i]);
        }
    const char *path = getenv("ANTOLOGI_WITHOUT");
    FILE *in = path ? fopen(path, "r") : NULL;
    if (in) {
        read_without(in);
        fclose(in);
    }
    atexit(tell_rows);
}

const char *const *lang_list(const struct lang *lang, enum lang_list list)
{
    size_t l = 0;
    pthread_once(&thin_once, thin);
    while (l + 1 < lang_count && langs[l] != lang)
        l++;
    return thinned[l][list];
}

void rules_score(const struct unit *list, size_t count, int score[][STATE_COUNT])
{
    rules_score_whole(list, count, score);
    for (size_t r = 0; r < rule_count; r++) {
        struct masks m = masks_of(&rules[r]);
        for (size_t i = 0; i < count; i++) {
            if (!holds(&m, &list[i].f))
                continue;
            rule_held[r] = true;
            if (rule_off[r])
                score[i][rules[r].state] -= rules[r].weight;
        }
    }
}

#include "main.c"
