/* SPDX-License-Identifier: MIT
 *
 * The rows of given_names.def as the three lists that a language refers to. */
#include "lang/given_names.h"

#include <stddef.h>

#include "base/banned.h"

const char *const given_names[] = {
#define SHE(name) name,
#define HE(name) name,
#define ANY(name) name,
#include "lang/given_names.def"
    NULL,
#undef SHE
#undef HE
#undef ANY
};

const char *const given_names_he[] = {
#define SHE(name)
#define HE(name) name,
#define ANY(name)
#include "lang/given_names.def"
    NULL,
#undef SHE
#undef HE
#undef ANY
};

const char *const given_names_she[] = {
#define SHE(name) name,
#define HE(name)
#define ANY(name)
#include "lang/given_names.def"
    NULL,
#undef SHE
#undef HE
#undef ANY
};
