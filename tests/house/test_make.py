"""What make itself promises: installing, uninstalling, rebuilding what changed, saying what is missing."""
import shutil, subprocess
from frame import OBJ, ROOT, Skip, full, make, scratch


def copy():
    """The tree without what was built, in a new folder."""
    to = scratch() / "tree"
    shutil.copytree(ROOT, to, ignore=shutil.ignore_patterns(".git", ".obj*", ".tools", "build", "antologi"))
    return to


def test_install_and_uninstall():
    if str(OBJ) != str(ROOT / ".obj"):
        raise Skip("another build")
    d = scratch()
    make("install", f"DESTDIR={d}", "PREFIX=/usr")
    files = {str(p.relative_to(d)) for p in d.rglob("*") if p.is_file()}
    styles = {"usr/share/antologi/" + str(p.relative_to(ROOT)) for p in (ROOT / "styles").rglob("*") if p.is_file() and p.name != "antologi-print"}
    assert files == {"usr/bin/antologi", "usr/bin/antologi-print", "usr/share/man/man1/antologi.1"} | styles, sorted(files)
    # installed, it works where no styles are near
    r = subprocess.run([str(d / "usr/bin/antologi"), "build", "-o", "b", str(ROOT / "seeds")], cwd=scratch(), capture_output=True, text=True)
    assert r.returncode == 0, r.stderr
    make("uninstall", f"DESTDIR={d}", "PREFIX=/usr")
    left = [p for p in d.rglob("*") if p.is_file()]
    assert not left, left


def test_book_of_a_folder_with_a_bad_text():
    """Sources that were left out end in a summary, and the steps that follow are done."""
    if str(OBJ) != str(ROOT / ".obj"):
        raise Skip("another build")
    d = scratch()
    texts = d / "min mapp"
    texts.mkdir()
    for p in (ROOT / "seeds").glob("*.txt"):
        shutil.copy(p, texts)
    (texts / "tom.txt").write_bytes(b"")
    out = make("book", f"SOURCES={texts}", f"OUT={d}/ut mapp")
    assert "tom.txt" in out and "left out" in out and "***" not in out, out
    assert (d / "ut mapp/anthology.epub").exists()
    for p in texts.glob("0*.txt"):
        p.unlink()
    out = make("book", f"SOURCES={texts}", f"OUT={d}/ny", want=2)
    assert "no book was made" in out and not (d / "ny/anthology.epub").exists(), out


def test_missing_packages_are_named():
    """Without root and with nothing there, set-up says which packages to install."""
    r = subprocess.run(["tests/setup", "--names", "no-such-command=the-package", "sh=dash", "pc:no-such-library=libnone-dev", "file:/no/such=fileless"],
                       cwd=ROOT, capture_output=True, text=True)
    assert r.returncode == 1 and "the-package libnone-dev fileless" in r.stderr and "dash" not in r.stderr, r.stderr
    r = subprocess.run(["tests/setup", "sh=dash"], cwd=ROOT, capture_output=True, text=True)
    assert r.returncode == 0 and not r.stdout + r.stderr


@full
def test_a_changed_style_rebuilds_and_nothing_else_does():
    tree = copy()
    make("-j2", "CFLAGS=-O0", cwd=tree)
    style = next(p for p in (tree / "styles").rglob("*") if p.is_file())
    assert "assets" not in make("CFLAGS=-O0", cwd=tree)
    style.write_bytes(style.read_bytes() + b"\n/* a word that was not there */\n")
    out = make("CFLAGS=-O0", cwd=tree)
    assert "assets" in out and "main.c" not in out, out
    assert b"a word that was not there" in (tree / "antologi").read_bytes()
    (tree / "src/base/span.h").touch()
    assert "src/base/span.c" in make("CFLAGS=-O0", cwd=tree)
    make("clean", cwd=tree)
    assert not (tree / "antologi").exists() and not (tree / ".obj").exists()


@full
def test_builds_and_leaves_no_file_that_git_sees():
    if not shutil.which("git") or not (ROOT / ".git").exists():
        raise Skip("no git here")
    r = subprocess.run(["git", "status", "--porcelain", "--untracked-files=all"], cwd=ROOT, capture_output=True, text=True)
    made = [line for line in r.stdout.splitlines() if line.startswith("??")]
    assert not made, f"not tracked and not ignored: {made}"
