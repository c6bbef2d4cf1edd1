/* SPDX-License-Identifier: MIT
 *
 * The version of the program, as --version, the model and the books tell it. */
#ifndef VERSION_H
#define VERSION_H

#define ANTOLOGI_VERSION "0.1.0"

#endif
