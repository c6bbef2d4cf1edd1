/* SPDX-License-Identifier: MIT
 *
 * In the folder $TMPDIR, which the runner makes and removes. */
#include "harness.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"

static struct arena memory;

static char *path(const char *name)
{
    const char *tmp = getenv("TMPDIR");
    return arena_printf(&memory, "%s/%s", tmp ? tmp : "/tmp", name);
}

static void put(const char *name, const char *text)
{
    FILE *f = fopen(path(name), "w");
    CHECK(f != NULL);
    fputs(text, f);
    fclose(f);
}

static enum diag_code refused(const char *name)
{
    struct buf b;
    struct err e;
    buf_init(&b);
    bool ok = file_read(path(name), &b, &e);
    buf_clear(&b);
    return ok ? DIAG_COUNT : e.diag.code;
}

TEST(reads_what_is_there_and_appends)
{
    put("a", "text\n");
    struct buf b;
    struct err e;
    buf_init(&b);
    buf_puts(&b, "before ");
    CHECK(file_read(path("a"), &b, &e));
    CHECK_SPAN(buf_span(&b), "before text\n");
    buf_clear(&b);
}

TEST(refuses_what_is_no_file)
{
    CHECK(refused("missing") == DIAG_FILE_MISSING);
    CHECK(mkdir(path("folder"), 0777) == 0);
    CHECK(refused("folder") == DIAG_FILE_NOT_REGULAR);
    CHECK(mkfifo(path("fifo"), 0666) == 0);
    CHECK(refused("fifo") == DIAG_FILE_NOT_REGULAR); /* and does not wait for a writer */
    CHECK(symlink("loop", path("loop")) == 0);
    CHECK(refused("loop") == DIAG_FILE_LOOP);
    CHECK(refused("folder/a/b") == DIAG_FILE_MISSING);
}

TEST(refuses_past_the_limit)
{
    int fd = open(path("huge"), O_CREAT | O_WRONLY, 0666);
    CHECK(fd >= 0 && ftruncate(fd, (off_t)(FILE_LIMIT_MIB + 1) * 1024 * 1024) == 0);
    close(fd);
    CHECK(refused("huge") == DIAG_FILE_TOO_LARGE);
    unlink(path("huge"));
}

TEST(writes_whole_and_leaves_nothing_beside)
{
    struct err e;
    CHECK(mkdir(path("w"), 0777) == 0);
    CHECK(file_write(path("w/f"), SPAN("one"), &e));
    CHECK(file_write(path("w/f"), SPAN("two!"), &e));
    struct buf b;
    buf_init(&b);
    CHECK(file_read(path("w/f"), &b, &e));
    CHECK_SPAN(buf_span(&b), "two!");
    buf_clear(&b);
    CHECK(!file_write(path("w/none/f"), SPAN("x"), &e) && err_status(&e) == 73);
    CHECK(mkdir(path("w/taken"), 0777) == 0);
    CHECK(!file_write(path("w/taken"), SPAN("x"), &e));
    struct file_names n = {0};
    struct diags d;
    diags_init(&d, &memory);
    CHECK(file_sources(path("w"), &n, &d, &e)); /* f and taken are no *.txt: named, once */
    CHECK(n.count == 0);
    CHECK(d.count == 2 && d.list[0].code == DIAG_FOLDER_OTHERS &&
          d.list[1].code == DIAG_FOLDER_EMPTY);
    CHECK_STR(d.list[0].args[0], "2");
    CHECK_STR(d.list[0].args[1], "f, taken");
    file_names_clear(&n);
    diags_clear(&d);
}

TEST(a_new_file_has_the_rights_of_the_mask)
{
    struct err e;
    struct stat st;
    mode_t old = umask(027);
    CHECK(file_write(path("rights"), SPAN("x"), &e));
    umask(old);
    CHECK(stat(path("rights"), &st) == 0 && (st.st_mode & 0777) == 0640);
}

TEST(a_full_device_is_told)
{
    struct err e;
    CHECK(!file_write("/dev/full", SPAN("x"), &e) && err_status(&e) == 74);
}

TEST(makes_folders_on_the_way)
{
    struct err e;
    CHECK(file_make_folder(path("x/y/z"), &e));
    CHECK(file_is_folder(path("x/y/z")));
    CHECK(file_make_folder(path("x/y/z"), &e));
    put("x/file", "");
    CHECK(!file_make_folder(path("x/file/under"), &e) && err_status(&e) == 73);
}

TEST(a_folder_gives_its_texts_in_byte_order)
{
    CHECK(mkdir(path("s"), 0777) == 0 && mkdir(path("s/sub.txt"), 0777) == 0);
    put("s/b.txt", "");
    put("s/A.TXT", "");
    put("s/\xC3\xA5.Txt", "");
    put("s/.hidden.txt", "");
    put("s/._b.txt", "");
    put("s/note.md", "");
    put("s/edition.xml", "");
    put("s/.txt", "");
    struct file_names n = {0};
    struct diags d;
    struct err e;
    diags_init(&d, &memory);
    CHECK(file_sources(path("s"), &n, &d, &e));
    CHECK(n.count == 3);
    if (n.count == 3) {
        CHECK_STR(file_base(n.list[0]), "A.TXT");
        CHECK_STR(file_base(n.list[1]), "b.txt");
        CHECK_STR(file_base(n.list[2]), "\xC3\xA5.Txt");
    }
    CHECK(d.count == 1);
    if (d.count == 1)
        CHECK_STR(d.list[0].args[1], "note.md, sub.txt");
    file_names_clear(&n);
    diags_clear(&d);
}

TEST(joins_with_one_slash)
{
    CHECK_STR(file_join(&memory, "a", "b"), "a/b");
    CHECK_STR(file_join(&memory, "a/", "b"), "a/b");
    CHECK_STR(file_base("a/b.txt"), "b.txt");
    CHECK_STR(file_base("b.txt"), "b.txt");
}

TEST(what_cannot_be_removed_is_told)
{
    struct err e;
    CHECK(file_make_folder(path("full/inside"), &e));
    CHECK(!file_remove(path("full"), &e) && e.diag.code == DIAG_FILE_REMOVE);
    struct buf b = {0}; /* the runner gathers the sentences that were told */
    diag_format(&b, &e.diag, DIAG_ENGLISH);
    printf("%.*s\n", (int)b.n, b.p);
    buf_clear(&b);
    CHECK(file_remove_tree(path("full"), &e) && !file_exists(path("full")));
    CHECK(file_remove(path("full"), &e)); /* gone already */
}
