/* SPDX-License-Identifier: MIT
 *
 * Given names, shared by all languages: people move. For the files of the languages alone. */
#ifndef LANG_GIVEN_NAMES_H
#define LANG_GIVEN_NAMES_H

extern const char *const given_names[];     /* all, in title case, ended by NULL */
extern const char *const given_names_he[];  /* those of men */
extern const char *const given_names_she[]; /* those of women */

#endif
