/* SPDX-License-Identifier: MIT
 *
 * Functions whose outcome hangs on the locale, the clock or luck become compile errors. Included
 * last in every source file, after the system's own headers have named them. */
#ifndef BASE_BANNED_H
#define BASE_BANNED_H

#pragma GCC poison isalpha isalnum isdigit islower isupper isspace ispunct tolower toupper
#pragma GCC poison strcasecmp strncasecmp strcoll strxfrm towlower towupper
#pragma GCC poison strcpy strcat strncpy strncat sprintf vsprintf gets strtok
#pragma GCC poison atoi atol atof rand srand localtime gmtime ctime asctime mktemp tmpnam

#endif
