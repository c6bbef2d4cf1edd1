/* SPDX-License-Identifier: MIT
 *
 * The table of commands. */
#include "cmd/cmd.h"

#include "base/banned.h"

const struct command commands[] = {
#define COMMAND(name, opts, args, en, sv) {#name, opts, args, {en, sv}, name##_run},
#include "cmd/commands.def"
#undef COMMAND
};
const size_t command_count = sizeof commands / sizeof *commands;
