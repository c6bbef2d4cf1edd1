/* SPDX-License-Identifier: MIT
 *
 * Contract of the commands: options that all of them share, and what main hands to each. */
#ifndef CMD_CMD_H
#define CMD_CMD_H

#include "base/err.h"

struct options;

struct progress;

#define COMMAND(name, opts, args, en, sv) int name##_run(const struct options *o, struct diags *d);
#include "cmd/commands.def"
#undef COMMAND

/* What the command line and the environment say; only main reads either. */
struct options {
    const char *output;   /* -o, or NULL */
    const char *edition;  /* -e, or NULL */
    const char *styles;   /* --styles, or NULL */
    const char *stage;    /* --stage, or NULL */
    const char *base_url; /* --base-url, or NULL */
    const char *withdraw; /* --withdraw, or NULL */
    const char *scratch;  /* where temporary files are made; NULL: where they usually are */
    const char **args;    /* the sources, models or files */
    size_t arg_count;
    int threads;               /* -j; at least 1 */
    long long epoch;           /* SOURCE_DATE_EPOCH in seconds, or -1 */
    struct progress *progress; /* NULL: none is shown */
    bool freeze, html, principles;
    bool quiet, verbose, strict, no_edition, colour;
    enum diag_language language; /* of messages */
};

/* A command: a row of commands.def. */
struct command {
    const char *name;
    const char *options; /* letters of the options that it takes besides the common ones */
    const char *args;    /* "SOURCE..." */
    const char *help[2]; /* one line, by enum diag_language */
    int (*run)(const struct options *o, struct diags *d); /* returns an exit status */
};

extern const struct command commands[];
extern const size_t command_count;

/* Prints diagnostics FROM.. of D to standard error as the options say, "antologi: " before each. */
void tell(const struct options *o, const struct diags *d, size_t from);
/* The worst exit status of the diagnostics in D. */
int told_status(const struct diags *d);

#endif
