"""Messages that no other test raises, and the notes of -v: what was changed in a source, how often and where first."""
import re, unicodedata, zipfile
from frame import SEEDS, TESTS, each, run, same, scratch

GOOD = sorted(SEEDS.glob("*.txt"))[0]


def test_a_folder_without_texts():
    d = scratch()
    (d / "in").mkdir()
    (d / "in/brev.doc").write_bytes(b"x")
    r = run("build", "-o", "b", "in", want=66, cwd=d)
    assert "in: no *.txt" in r.err and not (d / "b").exists(), r


def test_a_line_in_another_encoding():
    d = scratch()
    (d / "a.txt").write_bytes("Åre kommun prövar nytt\n\nDet här är en rad på svenska.\n".encode() + "Men den här räknades om på väg hit.\n".encode("latin-1"))
    r = run("normalise", "a.txt", cwd=d)
    assert re.search(r"a\.txt:4: .*windows-1252", r.err) and "Men den här räknades om på väg hit." in r.out.decode(), r


def test_an_epub_that_is_none():
    d = scratch()
    for name, first, want in (("a", "other", "mimetype"), ("b", "mimetype", "META-INF/container.xml")):
        with zipfile.ZipFile(d / name, "w") as z:
            z.writestr(first, "application/epub+zip")
            z.writestr("x", "y")
        r = run("check", name, want=65, cwd=d)
        assert f"{name}: no sound EPUB: {want}" in r.err, r


TEXT = "Åre kommun prövar nytt\n\nNu vill fler pröva det som Åre har gjort, säger de som var med från början.\n"
WRAPPED = (TESTS / "block/cases/wrapped/in.txt").read_text(encoding="utf-8")


@each([("decoding", TEXT.encode("cp850"), r"a\.txt: decoded from IBM850: \S"),
       ("mojibake", TEXT.encode().decode("cp1252", "replace").encode(), r"a\.txt:1: wrongly decoded UTF-8, .*: \d+ places"),
       ("composition", unicodedata.normalize("NFD", TEXT).encode(), r"a\.txt:1: letters composed \(NFC\), .*: 2 lines"),
       ("invisible", TEXT.replace("vill", "vi\u00adll").replace("fler", "fl\u200ber").encode(), r"a\.txt:3: invisible characters .*: 2$"),
       ("spaces", TEXT.replace("Nu ", "Nu\u2003").encode(), r"a\.txt:3: no-break spaces.*: 1$"),
       ("wraps", WRAPPED.encode(), r"a\.txt:1: wrapped lines joined, .*: 5$"),
       ("hyphens", WRAPPED.encode(), r"a\.txt:5: hyphens of line ends undone, .*: 2$"),
       ("typography", TEXT.replace("säger de", '"säger" de...').encode(), r"a\.txt:3: blocks whose quotation marks.*: 1$")])
def test_every_change_is_told_on_demand(case):
    d = scratch()
    (d / "a.txt").write_bytes(case[1])
    assert re.search(case[2], run("normalise", "-v", "a.txt", cwd=d).err, re.M), run("normalise", "-v", "a.txt", cwd=d)
    same(run("normalise", "a.txt", cwd=d).err, "", "without -v")
    same(run("normalise", "-q", "-v", "a.txt", cwd=d).err, "", "with -q")


def test_a_clean_source_was_not_changed():
    d = scratch()
    (d / "a.txt").write_text(TEXT, encoding="utf-8")
    same(run("normalise", "-v", "a.txt", cwd=d).err, "", "notes")


def test_swedish_messages_are_swedish():
    # as the variables say, in POSIX's order, whether or not the locale is installed
    for env, swedish in (({"LC_ALL": "sv_SE.UTF-8"}, True), ({"LC_ALL": "", "LC_MESSAGES": "sv_FI"}, True), ({"LC_ALL": "", "LANG": "sv"}, True),
                         ({"LC_ALL": "en_GB.UTF-8", "LANG": "sv_SE.UTF-8"}, False), ({"LC_ALL": "svx"}, False), ({"LC_ALL": ""}, False)):
        r = run("normalise", "saknas.txt", env=env, want=66)
        assert ("finns inte" in r.err) == swedish, (env, r)
