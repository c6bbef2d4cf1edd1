"""What every test in Python stands on: how the program is run, where the texts are, how model, EPUB and DocBook are read.

A test file is tests/FLOOR/test_NAME.py; every function in it whose name begins with test_ is a test. It fails by raising,
and leaves itself out by raising Skip with the reason. @each(LIST) makes one test of every element; @full marks what only
`make test` runs, @judge what only `make judges` does. Work goes into a folder of its own: scratch().
"""
import os, re, resource, subprocess, tempfile, unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TESTS = ROOT / "tests"
OBJ = ROOT / os.environ.get("OBJ", ".obj")
PROGRAM = str(ROOT / os.environ.get("PROGRAM", "antologi"))
SEEDS = ROOT / "seeds"
SANITIZED = "asan" in PROGRAM                 # slower, and sees more
# a finding of a sanitizer ends the program with 99, which no test accepts
ENV = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "TZ": "UTC",
       "ASAN_OPTIONS": "exitcode=99", "UBSAN_OPTIONS": "exitcode=99:print_stacktrace=1"}
STATUSES = {0, 64, 65, 66, 73, 74}            # 70 is a fault of ours: never expected


class Skip(Exception):
    pass


def each(items):
    """One test of every element of ITEMS (a list, or a function that gives it)."""
    def mark(f):
        f.each = items
        return f
    return mark


def full(f):
    """Only `make test` runs it: it is slow or needs outside tools."""
    f.full = True
    return f


def judge(f):
    """Only `make judges` runs it: it needs a browser and what npm brings."""
    f.judge = True
    return f


def scratch():
    """A new empty folder, removed when the test has ended (tests/run sets TMPDIR)."""
    return Path(tempfile.mkdtemp(prefix="t-"))


class Result:
    def __init__(self, args, code, out, err):
        self.args, self.code, self.out = args, code, out
        self.err = err.decode("utf-8", "replace")

    def __str__(self):
        return f"{' '.join(map(repr, self.args))}\n  exit {self.code}\n  {self.err.strip()[:2000]}"


def said(err):
    """Hands what the program told to the runner, which gathers it: every message is to be told in some test."""
    if "ANTOLOGI_SAID" in os.environ:
        with open(os.environ["ANTOLOGI_SAID"], "ab") as f:
            f.write(err)


def run(*args, want=0, stdin=b"", env=None, cwd=ROOT, timeout=120, memory=None, before=()):
    """Runs the program; fails when it crashes or ends with another status than WANT (None: any sound one).
    BEFORE: words in front of the command. MEMORY: limit of its address space in MiB."""
    command = [*before, PROGRAM, *args]
    limit = (lambda: resource.setrlimit(resource.RLIMIT_AS, (memory << 20, memory << 20))) if memory and not SANITIZED else None
    p = subprocess.run(command, input=stdin, capture_output=True, env={**ENV, **(env or {})}, cwd=cwd, timeout=timeout,
                       preexec_fn=limit)
    r = Result(command, p.returncode, p.stdout, p.stderr)
    said(p.stderr)
    if want is None:
        assert r.code in STATUSES, f"crashed or failed: {r}"
    else:
        assert r.code in (want if isinstance(want, (set, tuple)) else {want}), f"wanted exit {want}: {r}"
    return r


def same(got, want, what=""):
    """GOT is WANT, else both are shown from where they part."""
    if got == want:
        return
    at = next((i for i, (a, b) in enumerate(zip(got, want)) if a != b), min(len(got), len(want)))
    a = max(0, at - 40) if isinstance(got, (str, bytes)) else at
    raise AssertionError(f"{what}: differ at {at} (lengths {len(got)}, {len(want)})\n  got  {got[a:at + 80]!r}\n  want {want[a:at + 80]!r}")


# ---- texts ----

ENCODINGS = {"latin1": "iso-8859-1", "cp1252": "cp1252", "utf16le": "utf-16", "macroman": "mac_roman", "cp850": "cp850"}


def texts(every=False):
    """Every clipping there is, sound ones only: seeds, both open sets of clippings in all their encodings, inputs of the cases.
    Under sanitizers half of them, unless EVERY: those of gcc and those of clang are all."""
    found = [*SEEDS.glob("*.txt"), *TESTS.glob("clippings/*.txt"), *TESTS.glob("clippings-more/*.txt"),
             *TESTS.glob("clippings-more/beyond/*.txt"), *TESTS.glob("*/cases/*/in.txt"), *TESTS.glob("bugs/*/in.txt")]
    found = sorted(p for p in found if sound(p))
    return found["clang" in PROGRAM::2] if SANITIZED and not every else found


def sound(path):
    """Decodable, with something in it."""
    try:
        return decoded(path).strip() and "\0" not in decoded(path)
    except UnicodeDecodeError:
        return False


def name(path):
    return str(path.relative_to(ROOT)) if isinstance(path, Path) and ROOT in path.parents else str(path)


def unbake(text):
    """Undoes UTF-8 read as cp1252 (with the web's reading of the five empty cells of cp1252)."""
    out = bytearray()
    for c in text:
        out += bytes([ord(c)]) if ord(c) in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else c.encode("cp1252")
    return out.decode("utf-8")


def decoded(path):
    """The text of a source as a person would decode it. A case whose in.txt is not UTF-8 names its codec in in.encoding."""
    data, suffix = path.read_bytes(), path.stem.rpartition(".")[2]
    note = path.with_name("in.encoding")
    codec = note.read_text().strip() if path.name == "in.txt" and note.exists() else ENCODINGS.get(suffix, "utf-8")
    if codec == "mojibake" or suffix == "mojibake":
        text = unbake(data.decode("utf-8"))
    else:
        text = data.decode(codec)
    return text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")


INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\x00]")
DASHES = re.compile("[-\u2010-\u2015\u2212]")
FOLD = {**{ord(c): '"' for c in "“”„‟«»″"}, **{ord(c): "'" for c in "‘’‚‛′´`‹›"}, ord("…"): "..."}


FLAGS = ("CC", "CFLAGS", "WERROR", "OBJ", "PROGRAM")


def make(*args, cwd=ROOT, env=None, want=0):
    """Runs make and gives what it said. In this tree with the flags of the build under test: other tests are using that
    program, so that nothing of it may be built anew."""
    e = {k: v for k, v in os.environ.items() if k not in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS", *FLAGS)}
    flags = [f"{k}={os.environ[k]}" for k in FLAGS if k in os.environ] if cwd == ROOT else []
    r = subprocess.run(["make", *flags, *map(str, args)], cwd=cwd, env={**e, **(env or {})}, capture_output=True, text=True)
    assert r.returncode == want, f"make {args}: exit {r.returncode}\n{r.stdout[-1500:]}\n{r.stderr[-1500:]}"
    return r.stdout + r.stderr


def ink(text):
    """What typography must leave alone: no white space, no invisible characters, quotes and dashes folded."""
    text = INVISIBLE.sub("", unicodedata.normalize("NFC", text)).translate(FOLD)
    text = re.sub("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufffe\uffff]", "\ufffd", DASHES.sub("-", text))
    return re.sub(r"[\s\x1c-\x1f]+", "", text)


def letters(text):
    """The letters and digits alone."""
    return "".join(c for c in unicodedata.normalize("NFC", INVISIBLE.sub("", text)) if c.isalnum())


def explain(path, *options):
    """Rows (file, first, last, kind, why, text) of `antologi explain`."""
    out = run("explain", "--no-edition", *options, str(path), want=(0, 65)).out.decode("utf-8")
    rows = []
    for line in out.split("\n")[:-1]:
        cells = line.split("\t")
        assert len(cells) == 6, f"{len(cells)} cells in {line[:100]!r}"
        rows.append((cells[0], int(cells[1]), int(cells[2]), *cells[3:]))
    return rows


# ---- models ----

XML = "{http://www.w3.org/XML/1998/namespace}"
HEAD = ("title", "kicker", "lead", "byline", "date")            # set first by books
BODY = ("heading", "para", "quote", "item", "caption", "pullquote")


def local(e):
    return e.tag.rpartition("}")[2] if isinstance(e.tag, str) else ""


def words(e):
    return " ".join("".join(e.itertext()).split())


def blocks(article):
    """The blocks of an article of a model in order: lists and boxes opened, so that items and what a box wraps stand."""
    for e in article:
        if local(e) in ("list", "box"):
            yield from blocks(e)
        elif local(e) in HEAD + BODY + ("omitted",):
            yield e


def articles(root):
    return [a for a in root.iter() if local(a) == "article"]
