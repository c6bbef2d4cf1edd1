"""Malformed and hostile edition files: refused with file, line and column, exit 65, nothing written."""
import re, time
from frame import SEEDS, each, run, scratch

FIRST = "000_22c5993617f1088c.txt"
GOOD = f"""<?xml version="1.0" encoding="UTF-8"?>
<edition xmlns="urn:antologi:edition:1">
  <title>En bok</title>
  <source file="{FIRST}" permission="own"/>
  <block source="{FIRST}" line="9" kind="para">Att vara med</block>
  <principle source="{FIRST}" line="11" theme="trust">Vi måste samverka</principle>
</edition>
"""
LAUGHS = "[<!ENTITY a0 'ha'>" + "".join(f"<!ENTITY a{i} '{('&a%d;' % (i - 1)) * 10}'>" for i in range(1, 12)) + "]"


def change(old, new):
    assert old in GOOD, f"{old!r} is not there: this case sees nothing"
    return GOOD.replace(old, new, 1)


def more(*entries):
    return change("</edition>", "\n".join(entries) + "\n</edition>")


def doctype(inner, use=""):
    return change("<edition ", f"<!DOCTYPE edition {inner}>\n<edition ").replace("En bok", "En bok" + use)


CASES = {
    "empty": "",
    "no xml": "title = En bok\n",
    "cut": GOOD[:200],
    "not closed": change("</title>", ""),
    "ampersand": change("En bok", "En & bok"),
    "broken utf-8": GOOD.encode().replace(b"En bok", b"En \xff bok"),
    "no namespace": change(' xmlns="urn:antologi:edition:1"', ""),
    "wrong namespace": change("urn:antologi:edition:1", "urn:antologi:edition:2"),
    "wrong root": change("<edition ", "<utgåva ").replace("</edition>", "</utgåva>"),
    "bare doctype": doctype(""),
    "external entity": doctype('[<!ENTITY x SYSTEM "file:///etc/passwd">]', "&x;"),
    "external subset": doctype('SYSTEM "http://127.0.0.1:9/x.dtd"'),
    "billion laughs": doctype(LAUGHS, "&a11;"),
    "deep": change("<title>", "<title>" * 500),
    "unknown element": more("<colour>red</colour>"),
    "element of elsewhere": more('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>'),
    "element in the wrong place": more("<para>Hej</para>"),
    "a second title": more("<title>En till</title>"),
    "unknown attribute": change('permission="own"', 'permision="own"'),
    "missing attribute": change(' line="9"', ""),
    "missing file": change(f'file="{FIRST}" ', ""),
    "text where none may be": more("lös text"),
    "empty title": change("En bok", "  "),
    "unknown kind": change('kind="para"', 'kind="paragraf"'),
    "omitted is no kind": change('kind="para"', 'kind="omitted"'),
    "unknown reason": change('kind="para"', 'omit="tråkig"'),
    "unknown theme": change('theme="trust"', 'theme="väder"'),
    "unknown permission": change('permission="own"', 'permission="kanske"'),
    "unknown person": more(f'<block source="{FIRST}" line="17" speaker="Ingen Alls">Kan vi</block>'),
    "unknown language": more("<language>tlh</language>"),
    "no date": more("<date>i fjol</date>"),
    "a day that is not": more("<date>2023-02-29</date>"),
    "wrong isbn": more("<isbn-epub>978-91-0-000000-1</isbn-epub>"),
    "wrong colour": more('<colours first="blå"/>'),
    "line zero": change('line="9"', 'line="0"'),
    "lines backwards": change('line="9"', 'line="9-3"'),
    "a line past the end": change('line="9"', 'line="9999"'),
    "a principle past the end": change('line="11"', 'line="999"'),
    "an endless number": change('line="9"', 'line="99999999999999999999"'),
    "kind and omit": change('kind="para"', 'kind="para" omit="promo"'),
    "accept and reject": change('theme="trust"', 'accept="yes" reject="yes"'),
    "blocks at odds": more(f'<block source="{FIRST}" line="9" kind="lead">Att vara med</block>'),
    "blocks at odds on what is left out": more(f'<block source="{FIRST}" line="9" omit="promo">Att vara med</block>'),
    "speakers at odds": more(f'<block source="{FIRST}" line="11" speaker="">Vi</block>', f'<block source="{FIRST}" line="11" speaker="Mats Pettersson">Vi</block>'),
    "sources at odds": more(f'<source file="{FIRST}" permission="consent"/>'),
    "organisations at odds": more(f'<source file="{FIRST}" organisation="A"/>', f'<source file="{FIRST}" organisation="B"/>'),
    "principles at odds": more(f'<principle source="{FIRST}" line="11" theme="courage">Vi måste samverka</principle>'),
    "people at odds": more(f'<person source="{FIRST}" name="A B" role="chef"/>', f'<person source="{FIRST}" name="A B" role="it-chef"/>'),
    "terms at odds": more(f'<term source="{FIRST}" line="9" name="tillit">Att</term>', f'<term source="{FIRST}" line="9" name="tillit" reject="yes"/>'),
    "terms of the book at odds": more('<term name="tillit">tillit*</term>', '<term name="tillit" reject="yes"/>'),
    "a term's line without its source": more('<term line="9" name="tillit"/>'),
    "a term without a name": more("<term>tillit*</term>"),
    "a term past the end": more(f'<term source="{FIRST}" line="999" name="tillit"/>'),
    "a phrase of marks": more('<phrase omit="promo">***</phrase>'),
    "a picture that is none": more('<logo file="edition.xml" alt="x"/>'),
    "a picture that is missing": more('<cover file="borta.png"/>'),
}
RUNS_ONLY = {"a line past the end", "a principle past the end", "a term past the end", "unknown person", "a picture that is none", "a picture that is missing"}      # check does not see the sources


@each(sorted(CASES))
def test_refused(case):
    d, data = scratch(), CASES[case]
    (d / "edition.xml").write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    (d / "old").write_bytes(b"old")
    commands = [["build", "-o", "new"], ["normalise", "-o", "old"], ["edition", "-o", "old"]]
    start = time.monotonic()
    for command in [*([] if case in RUNS_ONLY else [["check"]]), *commands]:
        args = [*command, "edition.xml"] if command == ["check"] else [*command, "-e", "edition.xml", str(SEEDS)]
        r = run(*args, want=65, cwd=d, timeout=60, memory=1500)
        assert re.search(r"^antologi: edition\.xml:\d+:\d+: \S", r.err, re.M), f"{case}: no line and column: {r}"
        assert "root:" not in r.err and not r.out, r
    assert sorted(p.name for p in d.iterdir()) == ["edition.xml", "old"] and (d / "old").read_bytes() == b"old"
    assert time.monotonic() - start < 30


def test_the_good_one_is_good():
    d = scratch()
    (d / "edition.xml").write_text(GOOD, encoding="utf-8")
    run("check", "edition.xml", cwd=d)
    r = run("normalise", "-e", "edition.xml", str(SEEDS), cwd=d)
    assert "matches nothing" not in r.err


def test_swedish_in_plain_words():
    d = scratch()
    (d / "edition.xml").write_text(CASES["unknown theme"], encoding="utf-8")
    r = run("check", "edition.xml", want=65, cwd=d, env={"LC_ALL": "sv_SE.UTF-8"})
    assert "theme på <principle> kan inte vara ”väder”; utgåvan lästes inte" in r.err, r


def test_names_that_look_like_markup():
    d = scratch()
    name = 'a"--><x>&.txt'
    (d / "s").mkdir()
    (d / "s" / name).write_text("En rubrik -- med streck\n\n-- Det här är ett stycke -- med streck, som är lagom långt för att vara ett stycke.\n", encoding="utf-8")
    for options in ([], ["--freeze"]):
        run("edition", *options, "-o", "e.xml", "s", cwd=d)
        run("check", "e.xml", cwd=d)
        a = run("normalise", "-q", "--no-edition", "s", cwd=d).out
        r = run("normalise", "-e", "e.xml", "s", cwd=d)
        assert r.out == a and "matches nothing" not in r.err, r
        (d / "e.xml").unlink()
