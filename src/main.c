/* SPDX-License-Identifier: MIT
 *
 * Options, environment and exit status; everything else happens below. The only file that knows
 * the user's locale and terminal. */
#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/pool.h"
#include "cmd/cmd.h"
#include "cmd/progress.h"
#include "edge/uni.h"
#include "edge/xml.h"
#include "edge/zip.h"
#include "base/version.h"

#include "base/banned.h"

/* -- options ----------------------------------------------------------------------------------- */

struct arguments {
    struct options o;
    bool help, version, no_progress;
};
#define AT(member) offsetof(struct arguments, member)

static const struct {
    const char *letter, *name; /* "-o", "--output"; LETTER may be NULL */
    const char *value;         /* what it wants, or NULL */
    char group;                /* the letter in a command's OPTIONS; 0: common to all */
    size_t at;                 /* the member that holds the value, or whether it was given */
    const char *help[2];
} table[] = {
    {"-o",
     "--output",
     "PATH",
     'o',
     AT(o.output),
     {"where to write; '-' is standard output", "vart det skrivs; '-' är standard ut"}},
    {"-e",
     "--edition",
     "FILE",
     'e',
     AT(o.edition),
     {"the edition file (else edition.xml beside the sources)",
      "utgåvefilen (annars edition.xml bland källorna)"}},
    {NULL,
     "--freeze",
     NULL,
     'F',
     AT(o.freeze),
     {"every decision as an entry in force", "varje avgörande som en gällande post"}},
    {NULL,
     "--html",
     NULL,
     'H',
     AT(o.html),
     {"as a page to read, source beside result", "som en sida att läsa, källa bredvid resultat"}},
    {NULL,
     "--principles",
     NULL,
     'P',
     AT(o.principles),
     {"the candidates for principles, also those not taken",
      "kandidaterna till principer, också de som inte togs med"}},
    {NULL,
     "--stage",
     "NAME",
     't',
     AT(o.stage),
     {"another stage as text: text, lines, blocks or article",
      "ett annat steg som text: text, lines, blocks eller article"}},
    {NULL,
     "--no-edition",
     NULL,
     0,
     AT(o.no_edition),
     {"ignores every edition file", "bortser från varje utgåvefil"}},
    {NULL,
     "--strict",
     NULL,
     'r',
     AT(o.strict),
     {"stops at the first source that cannot be read",
      "stannar vid första källa som inte kan läsas"}},
    {"-j",
     "--jobs",
     "N",
     0,
     AT(o.threads),
     {"threads (one per processor)", "trådar (en per processor)"}},
    {NULL,
     "--styles",
     "DIR",
     0,
     AT(o.styles),
     {"a folder whose files replace the built-in styles",
      "en mapp vars filer ersätter de inbyggda"}},
    {NULL,
     "--base-url",
     "URL",
     'b',
     AT(o.base_url),
     {"where the folder will be on the web, for subscribers",
      "var mappen kommer att ligga på webben, för prenumeranter"}},
    {NULL,
     "--withdraw",
     "EDITION",
     'w',
     AT(o.withdraw),
     {"takes an edition back; no MODEL then", "drar tillbaka en utgåva; då utan MODEL"}},
    {"-q", "--quiet", NULL, 0, AT(o.quiet), {"errors only", "bara fel"}},
    {"-v", "--verbose", NULL, 0, AT(o.verbose), {"notes too", "också upplysningar"}},
    {NULL,
     "--no-progress",
     NULL,
     0,
     AT(no_progress),
     {"no progress on the terminal", "ingen förloppsvisning på terminalen"}},
    {"-h", "--help", NULL, 0, AT(help), {"this help", "den här hjälpen"}},
    {"-V", "--version", NULL, 0, AT(version), {"versions", "versioner"}},
};
enum { TABLE = sizeof table / sizeof *table };

static bool is_option(size_t i, const char *arg, size_t n)
{
    return (table[i].letter && strlen(table[i].letter) == n &&
            memcmp(table[i].letter, arg, n) == 0) ||
           (strlen(table[i].name) == n && memcmp(table[i].name, arg, n) == 0);
}

/* -- what is printed --------------------------------------------------------------------------- */

static void add_options(struct buf *b, const struct command *c, enum diag_language l)
{
    for (size_t i = 0; i < TABLE; i++) {
        if (table[i].group && !(c && strchr(c->options, table[i].group)))
            continue;
        char left[40];
        snprintf(left, sizeof left, "%s%s%s%s%s", table[i].letter ? table[i].letter : "   ",
                 table[i].letter ? ", " : " ", table[i].name, table[i].value ? " " : "",
                 table[i].value ? table[i].value : "");
        buf_printf(b, "  %-22s %s\n", left, table[i].help[l]);
    }
}

static void add_help(struct buf *b, const struct command *c, enum diag_language l)
{
    bool swedish = l == DIAG_SWEDISH;
    if (c) {
        buf_printf(b,
                   swedish ? "användning: antologi %s [VAL...] %s\n\n%s\n\n"
                           : "usage: antologi %s [OPTION...] %s\n\n%s\n\n",
                   c->name, c->args, c->help[l]);
    } else {
        buf_puts(b, swedish ? "användning: antologi KOMMANDO [VAL...] ...\n\n"
                            : "usage: antologi COMMAND [OPTION...] ...\n\n");
        for (size_t i = 0; i < command_count; i++)
            buf_printf(b, "  %-10s %-10s %s\n", commands[i].name, commands[i].args,
                       commands[i].help[l]);
        buf_puts(b, swedish ? "\ngemensamma val:\n" : "\ncommon options:\n");
    }
    add_options(b, c, l);
    buf_puts(
        b, swedish
               ? "\nslutkod: 0 klart, 64 fel användning, 65 dåliga data, 66 saknad källa,\n"
                 "70 vårt fel, 73 kan inte skapa, 74 fel vid läsning eller skrivning, 75 upptaget\n"
               : "\nexit status: 0 done, 64 usage, 65 bad data, 66 no such input, 70 a fault of\n"
                 "ours, 73 cannot create the output, 74 read or write failed, 75 busy\n");
}

static void add_version(struct buf *b)
{
    buf_printf(b, "antologi %s (libxml2 %s, libzip %s, ICU %s)\n", ANTOLOGI_VERSION, xml_version(),
               zip_version(), uni_version());
}

/* -- reading the command line ------------------------------------------------------------------ */

/* A number of at least LEAST in all of S, or -1. */
static long long number(const char *s, long long least)
{
    char *end;
    errno = 0;
    long long n = strtoll(s, &end, 10);
    return errno || end == s || *end || n < least ? -1 : n;
}

/* Keeps what option I of the table says: its VALUE, or that it was given. */
static bool take(struct arguments *l, size_t i, const char *value, struct diags *d, const char *arg,
                 const char *program)
{
    void *member = (char *)l + table[i].at;
    if (!table[i].value) {
        *(bool *)member = true;
    } else if (table[i].at != AT(o.threads)) {
        *(const char **)member = value;
    } else {
        long long n = number(value, 1);
        if (n < 0) {
            diag_add(d, DIAG_USAGE_VALUE, NULL, 0, arg, "N > 0", program, NULL);
            return false;
        }
        l->o.threads = n > 64 ? 64 : (int)n;
    }
    return true;
}

/* "antologi build", for messages that say where help is. */
static const char *program_words(const struct command *c, struct diags *d)
{
    return c ? arena_printf(d->arena, "antologi %s", c->name) : "antologi";
}

/* Reads option ARG, whose value may be NEXT; *USED tells that it was. */
static bool read_option(struct arguments *l, const struct command *c, const char *arg,
                        const char *next, bool *used, struct diags *d)
{
    const char *equals = strncmp(arg, "--", 2) == 0 ? strchr(arg, '=') : NULL;
    size_t n = equals ? (size_t)(equals - arg) : arg[1] == '-' ? strlen(arg) : 2;
    const char *program = program_words(c, d);
    *used = false;
    for (size_t i = 0; i < TABLE; i++) {
        if (!is_option(i, arg, n))
            continue;
        if (table[i].group && !(c && strchr(c->options, table[i].group))) {
            diag_add(d, c ? DIAG_USAGE_NOT_HERE : DIAG_USAGE_OPTION, NULL, 0, arg, program, NULL);
            return false;
        }
        const char *value = equals ? equals + 1 : arg[n] ? arg + n : NULL;
        if (!table[i].value && value)
            break;
        if (table[i].value && !value) {
            value = next;
            *used = true;
        }
        if (table[i].value && (!value || !*value)) {
            diag_add(d, DIAG_USAGE_VALUE, NULL, 0, arg, table[i].value, program, NULL);
            return false;
        }
        return take(l, i, value, d, arg, program);
    }
    diag_add(d, DIAG_USAGE_OPTION, NULL, 0, arg, program, NULL);
    return false;
}

static const struct command *command_find(const char *name)
{
    for (size_t i = 0; i < command_count; i++)
        if (strcmp(commands[i].name, name) == 0)
            return &commands[i];
    return NULL;
}

/* Reads the whole line. *C is the command, or NULL when none was named. */
static bool read_line(int argc, char **argv, struct arguments *l, const struct command **c,
                      struct diags *d)
{
    bool only_args = false;
    for (int i = 1; i < argc; i++) {
        const char *arg = argv[i];
        if (!only_args && strcmp(arg, "--") == 0) {
            only_args = true;
        } else if (!only_args && arg[0] == '-' && arg[1]) {
            bool used;
            if (!read_option(l, *c, arg, i + 1 < argc ? argv[i + 1] : NULL, &used, d))
                return false;
            i += used;
        } else if (!*c) {
            *c = command_find(arg);
            if (!*c) {
                diag_add(d, DIAG_USAGE_COMMAND, NULL, 0, arg, NULL);
                return false;
            }
        } else {
            l->o.args[l->o.arg_count++] = arg;
        }
    }
    return true;
}

/* True when the arguments are as many as command C wants. */
static bool check_args(const struct options *o, const struct command *c, struct diags *d)
{
    if (o->withdraw && o->arg_count == 0)
        return true;
    if (o->withdraw)
        diag_add(d, DIAG_USAGE_MANY, NULL, 0, "--withdraw", o->args[0], program_words(c, d), NULL);
    else if (o->arg_count == 0)
        diag_add(d, DIAG_USAGE_NONE, NULL, 0, c->args, program_words(c, d), NULL);
    else if (o->arg_count > 1 && !strstr(c->args, "..."))
        diag_add(d, DIAG_USAGE_MANY, NULL, 0, c->args, o->args[1], program_words(c, d), NULL);
    else
        return true;
    return false;
}

/* -- environment ------------------------------------------------------------------------------- */

/* The language that the environment names, in POSIX's order. The locale itself is not asked: where
 * it is not installed, the user reads Swedish all the same. */
static enum diag_language language(void)
{
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    const char *value = NULL;
    for (size_t i = 0; i < sizeof names / sizeof *names && !(value && *value); i++)
        value = getenv(names[i]);
    bool swedish = value && strncmp(value, "sv", 2) == 0 && !ascii_alpha((unsigned char)value[2]);
    return swedish ? DIAG_SWEDISH : DIAG_ENGLISH;
}

static void read_environment(struct arguments *l, struct diags *d)
{
    struct options *o = &l->o;
    o->language = language();
    o->threads = pool_processors();
    bool terminal = isatty(STDERR_FILENO);
    const char *plain = getenv("NO_COLOR"), *term = getenv("TERM");
    l->no_progress = !terminal || !term || strcmp(term, "dumb") == 0;
    o->colour = !l->no_progress && !(plain && *plain);
    const char *scratch = getenv("TMPDIR");
    o->scratch = scratch && *scratch ? scratch : NULL;
    o->epoch = -1;
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    if (epoch && *epoch) {
        o->epoch = number(epoch, 0);
        if (o->epoch < 0)
            diag_add(d, DIAG_EPOCH_BAD, NULL, 0, epoch, NULL);
    }
}

/* Help or versions on standard output. */
static void answer(const struct arguments *l, const struct command *c, struct diags *d)
{
    struct buf b;
    struct err e;
    buf_init(&b);
    if (l->version)
        add_version(&b);
    else
        add_help(&b, c, l->o.language);
    if (!file_write("-", buf_span(&b), &e))
        err_report(&e, d);
    buf_clear(&b);
}

static int run(struct arguments *l, const struct command *c, struct diags *d)
{
    if (l->o.styles && !file_is_folder(l->o.styles)) {
        diag_add(d, DIAG_STYLES_MISSING, l->o.styles, 0, NULL);
        return told_status(d);
    }
    l->o.progress = l->no_progress ? NULL : progress_start(l->o.language);
    int status = c->run(&l->o, d);
    progress_stop(l->o.progress);
    return status;
}

int main(int argc, char **argv)
{
    struct arena arena;
    struct diags d;
    struct arguments l = {.o = {0}};
    const struct command *c = NULL;
    file_standard();
#ifdef SIGXFSZ /* of XSI: at the limit of file size a write fails, as on a full disk */
    signal(SIGXFSZ, SIG_IGN);
#endif
    arena_init(&arena);
    diags_init(&d, &arena);
    l.o.args = ARENA_ARRAY(&arena, const char *, (size_t)argc + 1);
    read_environment(&l, &d);
    int status = STATUS_OK;
    if (read_line(argc, argv, &l, &c, &d)) {
        if (l.version || l.help)
            answer(&l, c, &d);
        else if (!c)
            diag_add(&d, DIAG_USAGE_NONE, NULL, 0, "COMMAND", "antologi", NULL);
        else if (check_args(&l.o, c, &d))
            status = run(&l, c, &d);
    }
    tell(&l.o, &d, 0);
    status = status_worst(status, told_status(&d));
    diags_clear(&d);
    arena_clear(&arena);
    return status;
}
