/* SPDX-License-Identifier: MIT
 *
 * Steps on the disk, each of them whole. */
#include "out/publish/job.h"

#include "base/banned.h"

const char *job_path(struct job *j, const char *path)
{
    return file_join(&j->arena, j->o->dir, path);
}

bool job_put(struct job *j, const char *path, struct span data, struct err *e)
{
    const char *to = job_path(j, path);
    if (file_holds(to, data))
        return true;
    j->dirty = true;
    return j->trial || (lock_renew(&j->lock, e) && file_write(to, data, e));
}

bool job_rename(struct job *j, const char *from, const char *to, struct err *e)
{
    j->dirty = true;
    return j->trial ||
           (lock_renew(&j->lock, e) && file_rename(job_path(j, from), job_path(j, to), e));
}

bool job_remove(struct job *j, const char *path, struct err *e)
{
    const char *name = job_path(j, path);
    if (!file_exists(name))
        return true;
    j->dirty = true;
    return j->trial || (lock_renew(&j->lock, e) && file_remove(name, e));
}
