/* SPDX-License-Identifier: MIT */
#include "harness.h"

#include "base/pool.h"

static void count(void *context, size_t i)
{
    ((unsigned char *)context)[i]++; /* each job has a byte of its own */
}

TEST(every_job_is_done_once_on_any_number_of_threads)
{
    for (int threads = 0; threads <= 8; threads++) {
        unsigned char done[1000] = {0};
        pool_run(sizeof done, threads, count, done);
        size_t once = 0;
        for (size_t i = 0; i < sizeof done; i++)
            once += done[i] == 1;
        CHECK(once == sizeof done);
    }
}

TEST(no_jobs_and_more_threads_than_jobs)
{
    unsigned char done[2] = {0};
    pool_run(0, 4, count, done);
    CHECK(done[0] == 0);
    pool_run(2, 100, count, done);
    CHECK(done[0] == 1 && done[1] == 1);
    CHECK(pool_processors() >= 1);
}
