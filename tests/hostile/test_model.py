"""Malformed and hostile models: refused with line and column, exit 65, nothing fetched or expanded, old outputs untouched."""
import re, resource, signal, subprocess, time
from functools import cache
from frame import ENV, PROGRAM, SEEDS, each, run, said, same, scratch


@cache
def model():
    return run("normalise", "--no-edition", str(SEEDS)).out.decode("utf-8")


def change(pattern, to, count=1):
    """A model in which PATTERN (it must be there) became TO."""
    def make():
        new, n = re.subn(pattern, to, model(), count=count, flags=re.S)
        assert n, f"the model has no {pattern!r}: this case sees nothing"
        assert new != model()
        return new
    return make


ROOT_START = r"<anthology\b"
DOCTYPE = r'<?xml version="1.0" encoding="UTF-8"?>'


def doctype(inner, use=""):
    def make():
        body = model().partition("?>")[2]
        if use:
            body = re.sub(r"(<para\b[^>]*>)", lambda m: m[1] + use, body, count=1)
        return f"{DOCTYPE}\n<!DOCTYPE anthology {inner}>{body}"
    return make


LAUGHS = "[<!ENTITY a0 'ha'>" + "".join(f"<!ENTITY a{i} '{('&a%d;' % (i - 1)) * 10}'>" for i in range(1, 12)) + "]"
CASES = {
    # well-formedness and DOCTYPE
    "empty": lambda: "",
    "blank": lambda: "\n\n",
    "no xml": lambda: "Det här är ingen modell.\n",
    "binary": lambda: b"\x00\x01\x02\xff" * 100,
    "cut in the middle": lambda: model()[:len(model()) // 2],
    "cut before the last tag": lambda: model().rstrip()[:-3],
    "two roots": lambda: model() + "<anthology/>",
    "broken utf-8": lambda: model().encode().replace(b"</title>", b"\xff\xfe</title>", 1),
    "a control character": change("</title>", "\x01</title>"),
    "ampersand": change("</title>", "& x</title>"),
    "unknown entity": change("</title>", "&nbsp;</title>"),
    "unknown encoding": change('encoding="[^"]*"', 'encoding="klingon"'),
    "bare doctype": doctype(""),
    "system doctype": doctype('SYSTEM "http://127.0.0.1:9/x.dtd"'),
    "internal entity": doctype("[<!ENTITY x 'y'>]", "&x;"),
    "billion laughs": doctype(LAUGHS, "&a11;"),
    "quadratic": doctype("[<!ENTITY x '" + "y" * 100000 + "'>]", "&x;" * 10000),
    "external entity": doctype('[<!ENTITY x SYSTEM "file:///etc/passwd">]', "&x;"),
    "parameter entity": doctype('[<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]'),
    "doctype far behind": lambda: f"{DOCTYPE}\n<!-- " + "x" * 200_000 + f" -->\n<!DOCTYPE anthology {LAUGHS}>" + model().partition("?>")[2],
    "deep nesting": lambda: f"{DOCTYPE}\n" + "<anthology>" * 100000,
    "deep boxes": change(r"(<article\b[^>]*>)", r"\1" + "<box>" * 3000),
    # another kind of document
    "another root": lambda: f'{DOCTYPE}\n<html xmlns="http://www.w3.org/1999/xhtml"/>',
    "no namespace": change(r' xmlns="[^"]*"', ""),
    "another namespace": change(r' xmlns="[^"]*"', ' xmlns="urn:other"'),
    "another version": change(rf'({ROOT_START}[^>]*) version="[^"]*"', r'\1 version="999"'),
    # against the schema
    "unknown element": change("<para ", "<marquee/><para "),
    "xinclude": change("<para ", '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd"/><para '),
    "unknown attribute": change("<para ", '<para onclick="x" '),
    "text where none may be": change("<para ", "lös text<para "),
    "source without a hash": change(r'(<source\b[^>]*) sha256="[^"]*"', r"\1"),
    "source without a file": change(r'(<source\b[^>]*) file="[^"]*"', r"\1"),
    "article without its source": change(r'(<article\b[^>]*) source="[^"]*"', r"\1"),
    "lines that are no lines": change(r'(<para\b[^>]*) lines="[^"]*"', r'\1 lines="sju"'),
    "lines the wrong way": change(r'(<para\b[^>]*) lines="[^"]*"', r'\1 lines="9-3"'),
    "unknown reason": change(r'(<omitted\b[^>]*) reason="[^"]*"', r'\1 reason="boring"'),
    "unknown kind": change(r'(<organisation\b[^>]*) kind="[^"]*"', r'\1 kind="kingdom"'),
    "unknown evidence": change(r'(<principle\b[^>]*) evidence="[^"]*"', r'\1 evidence="hearsay"'),
    "no date": change(r'(<article\b[^>]*) date="[^"]*"', r'\1 date="2021-13-45"'),
    # references
    "an id twice": change(r'(<person\b[^>]*xml:id=")[^"]*(".*?<person\b[^>]*xml:id=")[^"]*(")', r"\1p-x\2p-x\3"),
    "speaker of nobody": change(r'(<quote\b[^>]*) speaker="[^"]*"', r'\1 speaker="p-nobody"'),
    "speaker that is no person": change(r'(<quote\b[^>]*) speaker="[^"]*"', lambda m: m[1] + ' speaker="' + re.search(r'<source\b[^>]*xml:id="([^"]*)"', model())[1] + '"'),
    "article of no source": change(r'(<article\b[^>]*) source="[^"]*"', r'\1 source="s-none"'),
    "principle of no article": change(r'(<principle\b[^>]*) article="[^"]*"', r'\1 article="a-none"'),
}


def refused(data, what):
    d = scratch()
    (d / "m.xml").write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    (d / "old").write_bytes(b"old")
    start = time.monotonic()
    for command in (["check", "m.xml"], ["epub", "-o", "old", "m.xml"], ["docbook", "-o", "old", "m.xml"]):
        r = run(*command, want=65, cwd=d, timeout=60, memory=1500)
        assert re.search(r"m\.xml:\d+:\d+: \S", r.err), f"{what}: no line and column: {r}"
        assert "root:" not in r.err and not r.out, r
    # from standard input, which cannot be read again, the same is told
    other = run("docbook", "-o", "old", "-", stdin=(d / "m.xml").read_bytes(), want=65, cwd=d, timeout=60, memory=1500).err
    same(other.replace("antologi: -:", "antologi: m.xml:"), r.err, f"{what}, from standard input")
    assert (d / "old").read_bytes() == b"old" and sorted(p.name for p in d.iterdir()) == ["m.xml", "old"]
    assert time.monotonic() - start < 30
    return r.err


@each(sorted(CASES))
def test_refused(case):
    refused(CASES[case](), case)


def test_the_model_itself_is_accepted():
    d = scratch()
    (d / "m.xml").write_text(model(), encoding="utf-8")
    run("check", "m.xml", cwd=d)
    # white space, comments and instructions between blocks mean nothing
    (d / "n.xml").write_text(model().replace("<para ", "<!-- x --><?y z?>\n   <para ", 1), encoding="utf-8")
    run("check", "n.xml", cwd=d)
    same(run("docbook", "-o", "-", "n.xml", cwd=d).out, run("docbook", "-o", "-", "m.xml", cwd=d).out, "DocBook of the same model with a comment")


def test_a_file_is_read_in_pieces_as_a_whole():
    """Piece by piece from a file, whole from standard input, in any encoding, at any length: the same book."""
    d = scratch()
    want = run("docbook", "-o", "-", "-", stdin=model().encode("utf-8")).out
    for name, text in {"utf-8": model(), "utf-16": model().replace('encoding="UTF-8"', 'encoding="UTF-16"'), "iso-8859-1": model().replace('encoding="UTF-8"', 'encoding="ISO-8859-1"')}.items():
        (d / "m.xml").write_bytes(text.encode(name, "xmlcharrefreplace"))
        same(run("docbook", "-o", "-", "m.xml", cwd=d).out, want, name)
    # a character of several bytes over the seam of two pieces
    for pad in range(4):
        (d / "m.xml").write_text(model().replace("<anthology", "<!--" + "x" * (65_400 + pad) + "å" * 400 + "-->\n<anthology", 1), encoding="utf-8")
        same(run("docbook", "-o", "-", "m.xml", cwd=d).out, want, f"moved by {pad}")


def long_model():
    """More than is held in memory while bodies are put away."""
    return re.sub(r"(<para [^>]*>)([^<]*)", lambda m: m[1] + " ".join([m[2]] * 300), model())


def test_a_long_book_is_put_away_and_comes_back():
    """What is put away in a file comes back: the same book from a file and from standard input, with and without a name for the folder."""
    d = scratch()
    (d / "m.xml").write_text(long_model(), encoding="utf-8")
    assert (d / "m.xml").stat().st_size > 2_000_000
    got = run("docbook", "-o", "-", "m.xml", cwd=d).out
    assert len(got) > 2_000_000 and got.rstrip().endswith(b"</book>")
    same(run("docbook", "-o", "-", "-", stdin=(d / "m.xml").read_bytes(), cwd=d).out, got, "from standard input")
    (d / "t").mkdir()
    same(run("docbook", "-o", "-", "m.xml", cwd=d, env={"TMPDIR": "t"}).out, got, "with a folder of its own")
    same(run("docbook", "-o", "-", "m.xml", cwd=d, env={"TMPDIR": ""}).out, got, "with the usual folder")
    same(list((d / "t").iterdir()), [], "what is left in the folder")
    d.joinpath("m.xml").write_text(model(), encoding="utf-8")
    run("docbook", "-o", "b.dbk", "m.xml", cwd=d, env={"TMPDIR": "no/such/folder"})    # little needs no file


def test_a_long_model_is_refused_as_a_short_one():
    """What is wrong stands near the start; what follows was not read when it shows."""
    bad = re.sub(r'(<quote\b[^>]*) speaker="[^"]*"', r'\1 speaker="p-nobody"', long_model(), count=1)
    assert len(bad) - bad.index("p-nobody") > 1_000_000
    assert "p-nobody" in refused(bad, "dangling speaker")


def test_a_temporary_file_that_fails_is_told():
    d = scratch()
    (d / "m.xml").write_text(long_model(), encoding="utf-8")
    (d / "old").write_bytes(b"old")
    for source in ("m.xml", "-"):
        data = (d / "m.xml").read_bytes() if source == "-" else b""
        r = run("docbook", "-o", "old", source, stdin=data, want=73, cwd=d, env={"TMPDIR": "no/such/folder"})
        assert re.search(r"no/such/folder: .*TMPDIR", r.err), r

        def small():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000))
        p = subprocess.run([PROGRAM, "docbook", "-o", "-", source], input=data, cwd=d, capture_output=True, env={**ENV, "TMPDIR": str(d)}, preexec_fn=small)
        said(p.stderr)
        assert p.returncode == 74 and b"temporary file" in p.stderr and not p.stdout, (p.returncode, p.stderr, len(p.stdout))
    assert (d / "old").read_bytes() == b"old" and sorted(p.name for p in d.iterdir()) == ["m.xml", "old"]


def test_the_place_told_is_the_place():
    """Line and column point at the element that is wrong."""
    text = model()
    at = text.index("<quote ", len(text) // 3)
    bad = text[:at] + re.sub(r'speaker="[^"]*"', 'speaker="p-nobody"', text[at:], count=1)
    at = next(i for i in range(len(bad)) if bad.startswith('speaker="p-nobody"', i))
    line = bad.count("\n", 0, at) + 1
    err = refused(bad, "dangling speaker")
    assert f"m.xml:{line}:" in err and "p-nobody" in err, f"line {line}: {err}"


def test_every_truncation_is_refused():
    data, d = model().rstrip().encode("utf-8"), scratch()
    for at in range(0, len(data) - 1, max(1, len(data) // 60)):
        (d / "m.xml").write_bytes(data[:at])
        r = run("check", "m.xml", want=65, cwd=d)
        assert re.search(r"m\.xml:\d+:\d+: ", r.err), r


def test_missing_model():
    run("epub", "no-such.xml", want=66)
    run("check", "no-such.xml", want=66)
    run("docbook", "-o", "-", "-", stdin=b"", want=65)


def test_damaged_epub_is_refused():
    d = scratch()
    run("build", "-o", "b", str(SEEDS), cwd=d)
    data = (d / "b/anthology.epub").read_bytes()
    run("check", "b/anthology.epub", cwd=d)
    for what, bad in (("cut", data[:len(data) // 2]), ("flipped", data[:len(data) // 2] + bytes([data[len(data) // 2] ^ 0xFF]) + data[len(data) // 2 + 1:]), ("empty", b"")):
        (d / "x.epub").write_bytes(bad)
        r = run("check", "x.epub", want=65, cwd=d)
        assert "x.epub" in r.err, f"{what}: {r}"
