"""Golden cases: a folder FLOOR/cases/NAME (or bugs/NUMBER-slug) with an input and what is wanted of it.

    in.txt   want.kinds    what `antologi explain in.txt` decides: first and last line, kind, text; the reasons (with their
                           weights, which change often) apart. Can be written by hand before the program gets it right
             want.explain  all that it prints
             want.model    the model (the program's version apart)
             want.diag     the messages of `antologi normalise in.txt` and its exit status
    in.xml   want.docbook  `antologi docbook in.xml`
             want.epub/    the unpacked EPUB, but for files that are those of styles/
             want.diag     the messages of `antologi check in.xml` and its exit status
An edition.xml beside in.txt is in force, else none is. A want that exists is checked. `make accept CASE=NAME` writes those that exist anew; where there is none, want.kinds or
want.docbook, and want.diag of an input that is refused.
"""
import io, re, shutil, zipfile
import frame


def folders():
    return sorted(p.parent for pattern in ("*/cases/*/in.*", "bugs/*/in.*") for p in frame.TESTS.glob(pattern) if p.suffix in (".txt", ".xml"))


def no_edition(case):
    return [] if (case / "edition.xml").exists() else ["--no-edition"]


def text_diag(case):
    r = frame.run("normalise", *no_edition(case), "in.txt", want=None, cwd=case)
    return f"{r.err}exit {r.code}\n".encode()


def kinds(case):
    rows = frame.run("explain", *no_edition(case), "in.txt", want=(0, 65), cwd=case).out.decode("utf-8").split("\n")[:-1]
    return "".join("\t".join([*row.split("\t")[1:4], row.split("\t")[5]]) + "\n" for row in rows).encode()


def model(case):
    out = frame.run("normalise", *no_edition(case), "in.txt", want=(0, 65), cwd=case).out
    return re.sub(rb' generator="[^"]*"', b' generator="antologi"', out, count=1)


def xml_diag(case):
    r = frame.run("check", "in.xml", want=None, cwd=case)
    return f"{r.err}exit {r.code}\n".encode()


def epub(case):
    """{path in the archive: bytes}, but for the cover's picture, whose bytes are FreeType's and zlib's (tests/out/epub/cover.c)."""
    ours = {"cover.png"} | {p.name for p in (frame.ROOT / "styles").rglob("*")}
    with zipfile.ZipFile(io.BytesIO(frame.run("epub", "-o", "-", "in.xml", cwd=case).out)) as z:
        return {n: z.read(n) for n in z.namelist() if n.rpartition("/")[2] not in ours}


MAKERS = {
    ("in.txt", "want.kinds"): kinds,
    ("in.txt", "want.explain"): lambda c: frame.run("explain", *no_edition(c), "in.txt", want=(0, 65), cwd=c).out,
    ("in.txt", "want.model"): model,
    ("in.txt", "want.diag"): text_diag,
    ("in.xml", "want.docbook"): lambda c: frame.run("docbook", "-o", "-", "in.xml", cwd=c).out,
    ("in.xml", "want.epub"): epub,
    ("in.xml", "want.diag"): xml_diag,
}


def wants(case):
    """[(want's name, maker)] that the case has."""
    return [(want, make) for (source, want), make in MAKERS.items() if (case / source).exists() and (case / want).exists()]


def check(case):
    assert wants(case), f"{case}: nothing is wanted of it; run make accept CASE={case.name}"
    for want, make in wants(case):
        got, at = make(case), case / want
        if at.is_dir():
            have = {str(p.relative_to(at)): p.read_bytes() for p in at.rglob("*") if p.is_file()}
            frame.same(sorted(got), sorted(have), f"{want}: files")
            for n in sorted(have):
                frame.same(got[n], have[n], f"{want}/{n}")
        else:
            frame.same(got.decode("utf-8", "replace"), at.read_bytes().decode("utf-8", "replace"), want)


def accept(name):
    found = [c for c in folders() if name in (c.name, str(c.relative_to(frame.TESTS)), str(c.relative_to(frame.ROOT)))]
    if not found:
        print(f"no golden case {name}")
        return 1
    for case in found:
        made = wants(case)
        if not made:                           # a new case
            made = [(w, m) for (s, w), m in MAKERS.items() if (case / s).exists()]
            command = ["check", "in.xml"] if (case / "in.xml").exists() else ["normalise", "in.txt"]
            refused = frame.run(*command, want=None, cwd=case).code != 0
            made = [(w, m) for w, m in made if w in (("want.diag",) if refused else ("want.kinds", "want.docbook"))]
        for want, make in made:
            got, at = make(case), case / want
            if isinstance(got, dict):
                shutil.rmtree(at, ignore_errors=True)
                for n, data in got.items():
                    (at / n).parent.mkdir(parents=True, exist_ok=True)
                    (at / n).write_bytes(data)
            else:
                at.write_bytes(got)
            print(f"wrote {frame.name(at)}")
    return 0
