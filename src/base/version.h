/* SPDX-License-Identifier: MIT
 *
 * The version of the program, as --version, the model and the books tell it. */
#ifndef BASE_VERSION_H
#define BASE_VERSION_H

#define ANTOLOGI_VERSION "0.1.0"

#endif
