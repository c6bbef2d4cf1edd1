/* SPDX-License-Identifier: MIT
 *
 * Independent jobs on several threads; what they make is joined by the caller in job order, so
 * that the number of threads never shows in an output. */
#ifndef BASE_POOL_H
#define BASE_POOL_H

#include <stddef.h>

/* Calls WORK(CONTEXT, i) once for every i below COUNT, on THREADS threads (1: on this one), and
 * returns when all are done. Jobs are handed out in order. WORK must not share what it writes. */
void pool_run(size_t count, int threads, void (*work)(void *context, size_t i), void *context);

/* The number of processors, at least 1. */
int pool_processors(void);

#endif
