"""Nothing lost, nothing invented: the promises on the text, on every clipping there is."""
import xml.etree.ElementTree as ET
from collections import Counter
from frame import (XML, articles, blocks, decoded, each, explain, ink, letters, local, run, same, scratch, texts, words)

KEPT = {"title", "kicker", "date", "byline", "lead", "heading", "para", "quote", "item", "caption", "pullquote"}
REASONS = {"navigation", "paywall", "share", "comments", "related", "promo", "contact", "cookie", "duplicate", "metadata", "other"}


def numbered_ink(text):
    """[(character, line)] of what typography leaves alone."""
    return [(c, n) for n, line in enumerate(text.split("\n"), 1) for c in ink(line)]


def in_source_order(root):
    """The articles of a model of one source: several may stand in chapters of their own, in the order of the book."""
    return sorted(articles(root), key=lambda a: int(next(iter(blocks(a))).get("lines").split("-")[0]))


@each(texts)
def test_explain_covers_every_character_once(path):
    """In source order, with the right lines; a hyphen at the end of a wrapped line may be gone."""
    source, at = numbered_ink(decoded(path)), 0
    wraps = {i for i in range(len(source) - 1) if source[i][0] == "-" and source[i][1] < source[i + 1][1]}
    rows = explain(path)
    for row, (_, first, last, kind, why, text) in enumerate(rows, 1):
        where = f"row {row} ({first}-{last} {kind}) {text[:50]!r}"
        assert kind in KEPT or kind.partition("omitted:")[2] in REASONS, f"{where}: kind"
        assert why.strip(), f"{where}: no reason told"
        assert ink(text), f"{where}: empty"
        start, end = None, None
        for c in ink(text):
            while at < len(source) and source[at][0] != c and at in wraps:
                at += 1
            assert at < len(source) and source[at][0] == c, f"{where}: {c!r} where the source goes on {''.join(x for x, _ in source[at:at + 30])!r}"
            start, end = start or source[at][1], source[at][1]
            at += 1
        while at < len(source) and at in wraps and last > end:
            at += 1
        assert (first, last) == (start, end), f"{where}: stands on lines {start}-{end}"
    assert at == len(source), f"not covered: {''.join(c for c, _ in source[at:at + 60])!r}"


@each(texts)
def test_model_holds_the_letters_of_the_source_in_order(path):
    root = ET.fromstring(run("normalise", "--no-edition", str(path)).out)
    got = "".join(letters(b.get("mark", "") + "".join(b.itertext())) for a in in_source_order(root) for b in blocks(a))
    same(got, letters(decoded(path)), "letters and digits")
    lost = [s.get("duplicate-of") for s in root.iter() if local(s) == "source" and s.get("duplicate-of")]
    assert not lost, "one clipping repeats nothing"


@each(texts)
def test_model_holds_every_character_once(path):
    """Not letters alone: marks, brackets and bullets too. Only the opening dash of a quote and the hyphen of a wrap may be gone."""
    root = ET.fromstring(run("normalise", "--no-edition", str(path)).out)
    leaves = [b for a in articles(root) for b in blocks(a)]
    got = Counter(c for b in leaves for c in ink(b.get("mark", "") + " ".join(b.itertext())))
    source = numbered_ink(decoded(path))
    want = Counter(c for c, _ in source)
    less = sum(local(b) == "quote" for b in leaves)
    less += sum(c == "-" and n < after for (c, n), (_, after) in zip(source, source[1:]))
    dashes = want.pop("-", 0) - got.pop("-", 0)
    assert 0 <= dashes <= less, f"{dashes} dashes are gone; quotes and wraps take {less} at most"
    assert got == want, f"lost {dict(want - got)}, invented {dict(got - want)}"


@each(texts)
def test_model_says_what_explain_says(path):
    rows = [(r[1], r[2], r[3].split(":")[0], letters(r[5])) for r in explain(path)]
    root = ET.fromstring(run("normalise", "--no-edition", str(path)).out)
    got = []
    for a in in_source_order(root):
        for b in blocks(a):
            first, _, last = b.get("lines").partition("-")
            said = b.get("mark", "") + "".join(b.itertext())
            if said.strip("> "):               # the marks of quoted mail stand in the rows of their lines
                got.append((int(first), int(last or first), local(b), letters(said)))
    same(got, rows, "blocks")


@each(texts)
def test_principles_are_quoted_where_they_say(path):
    """Letter by letter, inside a kept block of the lines that they name; their speaker is that of the block."""
    root = ET.fromstring(run("normalise", "--no-edition", str(path)).out)
    people = {p.get(XML + "id") for p in root.iter() if local(p) == "person"}
    kept = {a.get(XML + "id"): [b for b in blocks(a) if local(b) != "omitted"] for a in articles(root)}
    for p in root.iter():
        if local(p) != "principle":
            continue
        text = letters("".join(p.itertext()))
        first, last = (int(n) for n in (p.get("lines").split("-") * 2)[:2])
        home = [b for b in kept[p.get("article")]
                if int(b.get("lines").split("-")[0]) <= last and int(b.get("lines").split("-")[-1]) >= first and text in letters("".join(b.itertext()))]
        assert text and home, f"{words(p)[:60]!r} does not stand in {p.get('lines')}"
        speakers = {b.get("speaker") for b in home}
        assert p.get("speaker") in speakers, f"{words(p)[:60]!r}: speaker {p.get('speaker')}, the block's {speakers}"
        assert p.get("speaker") is None or p.get("speaker") in people


def test_ids_stay_when_sources_come_and_go():
    """What one source makes bears the same ids alone, among the others, and beside a new one."""
    from frame import SEEDS
    import shutil
    files = sorted(SEEDS.glob("*.txt"))
    new = scratch()
    for f in files:
        shutil.copy(f, new)
    (new / "00-new.txt").write_text("Sundsvalls kommun prövar nytt\n\nUmeå kommun och Sundsvalls kommun prövar en ny väg.\n\n"
                                    "– Vi måste våga mer, säger Karin Holm, it-chef på Sundsvalls kommun.\n", encoding="utf-8")

    def ids(*sources):
        root = ET.fromstring(run("normalise", "--no-edition", *map(str, sources)).out)
        file_of = {s.get(XML + "id"): s.get("file").rpartition("/")[2] for s in root.iter() if local(s) == "source"}
        out = {}
        for o in root.iter():
            if local(o) == "organisation":
                for a in (a for a in o if local(a) == "article"):
                    out[file_of[a.get("source")]] = (a.get("source"), a.get(XML + "id"), o.get(XML + "id"), o.get("name"))
        return out

    whole, more = ids(SEEDS), ids(new)
    assert len(whole) == len(files) and len(more) == len(files) + 1
    for f in files:
        same(ids(f)[f.name], whole[f.name], f"{f.name} alone")
        same(more[f.name], whole[f.name], f"{f.name} beside a new one")


def test_what_was_left_out_reaches_no_reader():
    """The longer omitted texts of seeds and clippings are in no output but the model."""
    from frame import SEEDS, TESTS
    import zipfile
    for folder in (SEEDS, TESTS / "clippings"):
        out = scratch() / "b"
        run("build", "--no-edition", "-o", str(out), *[str(p) for p in texts(every=True) if p.parent == folder and p.stem.count(".") == 0])
        root = ET.parse(out / "anthology.model.xml").getroot()
        kept = letters(" ".join(words(b) for a in articles(root) for b in blocks(a) if local(b) != "omitted"))
        kept += letters(" ".join(v for e in root.iter() if local(e) in ("source", "person", "organisation") for v in e.attrib.values()))
        left = {words(b) for a in articles(root) for b in blocks(a) if local(b) == "omitted"}
        left = {t for t in left if len(letters(t)) >= 25 and letters(t) not in kept}
        assert left, "nothing long was left out: this test sees nothing"
        with zipfile.ZipFile(out / "anthology.epub") as z:
            shown = letters(" ".join(" ".join(ET.fromstring(z.read(n)).itertext()) for n in z.namelist() if n.endswith((".xhtml", ".opf", ".ncx"))))
        shown += letters(" ".join(ET.parse(out / "anthology.dbk").getroot().itertext()))
        found = [t for t in left if letters(t) in shown]
        assert not found, f"omitted, yet in a book: {found[:3]}"
