/* SPDX-License-Identifier: MIT
 *
 * Threads that take the next job from a counter. */
#include "base/pool.h"

#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

#include "base/banned.h"

enum { POOL_MOST = 64 };

struct pool {
    atomic_size_t next;
    size_t count;
    void (*work)(void *, size_t);
    void *context;
};

static void *run(void *arg)
{
    struct pool *p = arg;
    for (size_t i; (i = atomic_fetch_add(&p->next, 1)) < p->count;)
        p->work(p->context, i);
    return NULL;
}

void pool_run(size_t count, int threads, void (*work)(void *context, size_t i), void *context)
{
    struct pool p = {.count = count, .work = work, .context = context};
    pthread_t ids[POOL_MOST];
    int started = 0;
    if (threads > POOL_MOST)
        threads = POOL_MOST;
    /* a thread that cannot be had is not missed: this one does its jobs */
    while (started < threads - 1 && (size_t)started + 1 < count)
        if (pthread_create(&ids[started], NULL, run, &p) == 0)
            started++;
        else
            break;
    run(&p);
    for (int i = 0; i < started; i++)
        pthread_join(ids[i], NULL);
}

int pool_processors(void)
{
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n < 1 ? 1 : n > POOL_MOST ? POOL_MOST : (int)n;
}
