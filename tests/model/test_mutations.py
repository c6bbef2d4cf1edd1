"""Valid models changed in one place: what the schema refuses, the reader has refused before, with its own words, line and column."""
import random, re
import xml.etree.ElementTree as ET
from frame import TESTS, XML, each, local, run, scratch

NS = "{urn:antologi:model:1}"
ET.register_namespace("", NS[1:-1])
INPUTS = ("every-kind", "imprint")
VALUES = ("", " ", "x", "0", "-1", "1-1", "0-5", "5-1", "1-", "2021-02-30", "2021-13", "0000", "--02-30", "åäö", "a b", "a.b", "9" * 30, "1", "sv_SE", "core", "s-ett", "p-asa")


def parents(root):
    return {child: parent for parent in root.iter() for child in parent}


def text_of(root):
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode")


def attributes(root):
    """Attributes taken away, given each of VALUES, and moved to every other element."""
    names = sorted({a for e in root.iter() for a in e.keys()})
    for e in list(root.iter()):
        before = dict(e.attrib)
        for a in names:
            for value in (*VALUES, None):
                e.attrib.pop(a, None)
                if value is not None:
                    e.set(a, value)
                if e.attrib != before:
                    yield f"{local(e)} {a}={value!r}", root
                e.attrib.clear()
                e.attrib.update(before)


def elements(root):
    """Elements taken away, doubled, emptied, given text, changing places, put into one another."""
    names = sorted({local(e) for e in root.iter()} | {"x"})
    above = parents(root)
    for e in list(root.iter()):
        p = above.get(e)
        if p is not None:
            at = list(p).index(e)
            p.remove(e)
            yield f"no {local(e)}", root
            p.insert(at, e)
            p.insert(at, e)
            yield f"{local(e)} twice", root
            p.remove(e)
            if at + 1 < len(p):
                p[at], p[at + 1] = p[at + 1], p[at]
                yield f"{local(e)} after {local(p[at])}", root
                p[at], p[at + 1] = p[at + 1], p[at]
            e.tail, kept = "text", e.tail
            yield f"text behind {local(e)}", root
            e.tail = kept
        children, text = list(e), e.text
        for child in children:
            e.remove(child)
        if children:
            yield f"{local(e)} without children", root
        e.extend(children)
        for new in ("", " ", "text"):
            e.text = new
            yield f"{local(e)} with text {new!r}", root
        e.text = text
        for name in names:
            for at in {0, len(e)}:
                e.insert(at, ET.Element(NS + name, {"lines": "1-1"}))
                yield f"{name} in {local(e)} at {at}", root
                del e[at]


def bare(root):
    """Without white space between elements, so that a place is not that of another."""
    for e in root.iter():
        if len(e) and not (e.text or "").strip():
            e.text = "\n"
        e.tail = "\n"
    return root


@each([(f"{kind.__name__} of {name}", name, kind) for name in INPUTS for kind in (attributes, elements)])
def test_the_reader_says_what_is_wrong(case):
    d = scratch()
    root = bare(ET.parse(TESTS / f"out/cases/{case[1]}/in.xml").getroot())
    made = [(what, text_of(r)) for what, r in case[2](root)]
    random.Random(1).shuffle(made)
    made = made[:2000]
    assert len(made) > 300
    refused = 0
    for at in range(0, len(made), 200):
        names = []
        for i, (what, text) in enumerate(made[at:at + 200]):
            names.append(f"{i}.xml")
            (d / names[-1]).write_text(text, encoding="utf-8")
        err = run("check", *names, want=(0, 65), cwd=d).err
        for i, (what, _) in enumerate(made[at:at + 200]):
            said = re.findall(rf"^antologi: {i}\.xml(:.*)", err, re.M)
            assert len(said) == 1, f"{what}: {said}"
            assert "model.rng" not in said[0], f"{what}: only the schema refused it: {said[0]}"
            if "valid model" not in said[0]:
                refused += 1
                assert re.match(r":\d+:\d+: \S", said[0]), f"{what}: no line and column: {said[0]}"
    assert refused > len(made) // 10, f"only {refused} of {len(made)} changes were refused"
