/* SPDX-License-Identifier: MIT
 *
 * The line of progress and the thread that draws it. */
#include "cmd/progress.h"

#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"

#include "base/banned.h"

enum {
    FIRST_MS = 1000, /* shorter work shows nothing */
    NEXT_MS = 150,
};

struct progress {
    pthread_t thread;
    int wake[2]; /* a pipe: its end is the sign to stop */
    enum diag_language language;
    atomic_int stage;
    atomic_size_t done, total;
};

static const char *const stages[PROGRESS_STAGES][2] = {
    [PROGRESS_READING] = {"reading sources", "läser källor"},
    [PROGRESS_MODEL] = {"making the model", "gör modellen"},
    [PROGRESS_WRITING] = {"writing the book", "skriver boken"},
};

/* Writes S; where nobody can see it, it does not matter. */
static void show(const char *s)
{
    ssize_t n = write(STDERR_FILENO, s, strlen(s));
    (void)n;
}

static void draw(struct progress *p)
{
    char line[96];
    const char *words = stages[atomic_load(&p->stage)][p->language];
    size_t total = atomic_load(&p->total), done = atomic_load(&p->done);
    if (total > 1)
        snprintf(line, sizeof line, "\rantologi: %s %zu/%zu\x1b[K", words,
                 done < total ? done : total, total);
    else
        snprintf(line, sizeof line, "\rantologi: %s\x1b[K", words);
    show(line);
}

static void *run(void *context)
{
    struct progress *p = context;
    struct pollfd end = {.fd = p->wake[0], .events = POLLIN};
    bool shown = false;
    for (int wait = FIRST_MS; poll(&end, 1, wait) == 0; wait = NEXT_MS) {
        draw(p);
        shown = true;
    }
    if (shown)
        show("\r\x1b[K");
    return NULL;
}

struct progress *progress_start(enum diag_language language)
{
    struct progress *p = mem_alloc(sizeof *p);
    p->language = language;
    atomic_init(&p->stage, PROGRESS_READING);
    atomic_init(&p->done, 0);
    atomic_init(&p->total, 0);
    if (pipe(p->wake) != 0) {
        free(p);
        return NULL;
    }
    if (pthread_create(&p->thread, NULL, run, p) != 0) {
        close(p->wake[0]);
        close(p->wake[1]);
        free(p);
        return NULL;
    }
    return p;
}

void progress_stop(struct progress *p)
{
    if (!p)
        return;
    close(p->wake[1]);
    pthread_join(p->thread, NULL);
    close(p->wake[0]);
    free(p);
}

void progress_stage(struct progress *p, enum progress_stage stage, size_t total)
{
    if (!p)
        return;
    atomic_store(&p->done, 0);
    atomic_store(&p->total, total);
    atomic_store(&p->stage, (int)stage);
}

void progress_step(struct progress *p)
{
    if (p)
        atomic_fetch_add(&p->done, 1);
}
