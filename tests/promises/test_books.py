"""EPUB, DocBook and model say the same: the text of every article's body, block by block, in order; and the books hold together:
every link lands, every principle is linked to its place and back, numbers are the same in all."""
import posixpath, re, urllib.parse, zipfile
import xml.etree.ElementTree as ET
from functools import cache
from frame import BODY, HEAD, SEEDS, TESTS, XML, blocks, each, letters, local, run, scratch, texts, words

XHTML = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "figcaption", "caption", "td", "th", "blockquote", "div", "section", "article", "aside", "nav",
         "figure", "table", "thead", "tbody", "tr", "ul", "ol", "dl", "header", "footer", "main", "body", "hgroup", "address"}
DOCBOOK = {"para", "simpara", "title", "subtitle", "bridgehead", "listitem", "itemizedlist", "orderedlist", "blockquote", "attribution", "epigraph", "sidebar", "section",
           "chapter", "appendix", "preface", "part", "info", "caption", "figure", "informalfigure", "mediaobject", "textobject", "phrase-block", "note", "abstract", "sect1",
           "article", "book", "bibliography", "biblioentry", "bibliomixed", "index", "glossary", "date", "author", "authorgroup", "variablelist", "varlistentry", "term",
           "formalpara", "legalnotice", "releaseinfo", "annotation", "qandaset", "simplesect", "sect2", "colophon", "dedication", "toc", "member", "simplelist"}
SETS = {"seeds": [SEEDS], "clippings": [p for p in sorted((TESTS / "clippings").glob("*.txt")) if "." not in p.stem]}


def skipped(e):
    """What a book adds inside a block, and says so: index terms, references, what is of class (DocBook: role) "mark" (numbers of principles, dashes)."""
    if local(e) in ("indexterm", "script", "style", "xref", "alt") or "mark" in (e.get("class") or e.get("role") or "").split():
        return True
    types = (e.get("{http://www.idpf.org/2007/ops}type") or "").split() + (e.get("role") or "").split()
    return e.get("hidden") is not None or bool({"backlink", "noteref", "doc-backlink", "doc-noteref"} & set(types))


def text(e):
    if skipped(e):
        return ""
    return (e.text or "") + "".join((" " if local(c) == "br" else text(c)) + (c.tail or "") for c in e)


def flatten(e, tags, out):
    """Appends the texts of the smallest block elements under E, loose text between blocks too."""
    if skipped(e):
        return out
    if not any(local(c) in tags for c in e.iter() if c is not e):
        if text(e).split():
            out.append(" ".join(text(e).split()))
        return out
    loose = e.text or ""
    for c in e:
        if local(c) in tags or any(local(x) in tags for x in c.iter()):
            if loose.split():
                out.append(" ".join(loose.split()))
            flatten(c, tags, out)
            loose = c.tail or ""
        else:
            loose += text(c) + (c.tail or "")
    if loose.split():
        out.append(" ".join(loose.split()))
    return out


class Book:
    """What `build` makes of SOURCES, or the writers of MODEL, read."""
    def __init__(self, sources, model=None):
        d = scratch()
        if model:
            (d / "b").mkdir()
            (d / "b/anthology.model.xml").write_bytes(model.read_bytes())
            run("epub", "-o", str(d / "b/anthology.epub"), str(model)), run("docbook", "-o", str(d / "b/anthology.dbk"), str(model))
        else:
            run("build", "--no-edition", "-o", str(d / "b"), "--", *map(str, sources), want=(0, 65))
        self.model = ET.parse(d / "b/anthology.model.xml").getroot()
        self.docbook = ET.parse(d / "b/anthology.dbk").getroot()
        with zipfile.ZipFile(d / "b/anthology.epub") as z:
            self.names, self.files = z.namelist(), {n: z.read(n) for n in z.namelist()}
            self.infos = z.infolist()
        container = ET.fromstring(self.files["META-INF/container.xml"])
        self.opf_name = next(e.get("full-path") for e in container.iter() if local(e) == "rootfile")
        self.opf = ET.fromstring(self.files[self.opf_name])
        base = posixpath.dirname(self.opf_name)
        self.items = {e.get("id"): (posixpath.normpath(posixpath.join(base, urllib.parse.unquote(e.get("href")))), e) for e in self.opf.iter() if local(e) == "item"}
        self.spine = [self.items[e.get("idref")][0] for e in self.opf.iter() if local(e) == "itemref"]
        self.pages = {n: ET.fromstring(self.files[n]) for n, e in self.items.values() if e.get("media-type") == "application/xhtml+xml"}
        self.epub_blocks = [t for n in self.spine for t in flatten(next(e for e in self.pages[n].iter() if local(e) == "body"), XHTML, [])]
        self.docbook_blocks = flatten(self.docbook, DOCBOOK, [])


@cache
def book(name):
    return Book(SETS[name])


def fits(kind, mark, want, got):
    """GOT, a block of a book, is block WANT of the model: an item may show its mark, a caption may be introduced."""
    a, b = letters(want), letters(got)
    if kind == "caption":
        return b.endswith(a) and len(b) - len(a) < 40
    return a == b or (kind == "item" and b == letters(mark) + a)


def articles_in_order(root):
    return [a for o in root if local(o) == "organisation" for a in o if local(a) == "article"]


def compare(root, shown, where):
    """Every article's kept body stands in SHOWN as one unbroken run, in the order of the book, its head before it."""
    at = 0
    for a in articles_in_order(root):
        kept = [(local(b), b.get("mark", ""), " ".join("".join(b.itertext()).split())) for b in blocks(a) if local(b) != "omitted"]
        body, head = [b for b in kept if b[0] in BODY], [b for b in kept if b[0] in HEAD]
        start = at
        if body:
            run_ = next((i for i in range(at, len(shown) - len(body) + 1) if all(fits(*b, shown[i + k]) for k, b in enumerate(body))), None)
            if run_ is None:                   # say where it parts: the longest beginning that is there
                best = max(range(at, len(shown)), key=lambda i: next((k for k, b in enumerate(body) if i + k >= len(shown) or not fits(*b, shown[i + k])), len(body)), default=at)
                k = next((k for k, b in enumerate(body) if best + k >= len(shown) or not fits(*b, shown[best + k])), 0)
                raise AssertionError(f"{where}: body of {a.get(XML + 'id')}: block {k} of {len(body)}, {body[k][0]} {body[k][2][:70]!r} is {shown[best + k:best + k + 1]}")
            start, at = run_, run_ + len(body)
        before = {letters(t) for t in shown[:start + (0 if body else len(shown))]}
        joined = "".join(letters(t) for t in shown)
        for kind, _, t in head:
            assert letters(t) in before or letters(t) in joined, f"{where}: {kind} {t[:60]!r} of {a.get(XML + 'id')} is missing"


@each(sorted(SETS))
def test_epub_says_what_the_model_says(name):
    b = book(name)
    compare(b.model, b.epub_blocks, "EPUB")


@each(sorted(SETS))
def test_docbook_says_what_the_model_says(name):
    b = book(name)
    compare(b.model, b.docbook_blocks, "DocBook")


@each(lambda: [p for p in texts() if p.parent.name != "clippings" or "." in p.stem])
def test_books_of_one_text(path):
    b = Book([path])
    compare(b.model, b.epub_blocks, "EPUB")
    compare(b.model, b.docbook_blocks, "DocBook")


@each(lambda: sorted(TESTS.glob("out/cases/*/in.xml")))
def test_books_of_one_model(path):
    b = Book(None, path)
    compare(b.model, b.epub_blocks, "EPUB")
    compare(b.model, b.docbook_blocks, "DocBook")


@each(sorted(SETS))
def test_every_link_of_the_epub_lands(name):
    b = book(name)
    ids = {n: {e.get("id") for e in page.iter() if e.get("id")} for n, page in b.pages.items()}
    links = 0
    for n, page in b.pages.items():
        for e in page.iter():
            for key in ("href", "src"):
                target = e.get(key)
                if target is None or re.match(r"[a-z]+:", target):
                    continue
                path, _, anchor = target.partition("#")
                path = posixpath.normpath(posixpath.join(posixpath.dirname(n), urllib.parse.unquote(path))) if path else n
                assert path in b.files, f"{n}: {target}: no such file"
                assert not anchor or anchor in ids.get(path, ()), f"{n}: {target}: no such place"
                links += 1
    assert links > 20


@each(sorted(SETS))
def test_every_link_of_the_docbook_lands(name):
    root = book(name).docbook
    ids = [e.get(XML + "id") for e in root.iter() if e.get(XML + "id")]
    assert len(ids) == len(set(ids)), "an id twice"
    ends = [i for e in root.iter() for key in ("linkend", "linkends", "startref", "endterm") for i in (e.get(key) or "").split()]
    ends += [v[1:] for e in root.iter() for k, v in e.attrib.items() if k.endswith("}href") and v.startswith("#")]
    assert ends and set(ends) <= set(ids), set(ends) - set(ids)


def test_every_principle_stands_in_the_appendix_and_is_linked_both_ways():
    """In the EPUB of the seeds: an entry with the quotation that links into an article, from where a link comes back to the entry."""
    b = book("seeds")
    principles = [words(p) for p in b.model.iter() if local(p) == "principle"]
    assert principles
    ids = {(n, e.get("id")): e for n, page in b.pages.items() for e in page.iter() if e.get("id")}
    links = []                                 # (page, anchors around the link, target page, target anchor)
    for n, page in b.pages.items():
        parent = {c: e for e in page.iter() for c in e}
        for e in page.iter():
            if local(e) == "a" and e.get("href") and not re.match(r"[a-z]+:", e.get("href")):
                path, _, anchor = e.get("href").partition("#")
                path = posixpath.normpath(posixpath.join(posixpath.dirname(n), urllib.parse.unquote(path))) if path else n
                around, x = set(), e
                while x is not None:
                    around.add(x.get("id"))
                    x = parent.get(x)
                links.append((n, around - {None}, path, anchor))
    pages = {n: letters(text(page)) for n, page in b.pages.items()}
    for p in principles:
        entry = [(n, i) for (n, i), e in ids.items() if letters(p) in letters(text(e)) and len(letters(text(e))) < len(letters(p)) + 400]
        there = [(x[2], x[3], x[0], x[1]) for x in links if any(x[0] == n and i in x[1] for n, i in entry) and x[2] != x[0] and letters(p) in pages.get(x[2], "")]
        assert there, f"no link from the entry of {p[:60]!r} to its place"
        back = [x for page, anchor, home, around in there for x in links if x[0] == page and x[2] == home and x[3] in around]
        assert back, f"no link back to the entry of {p[:60]!r}"


def test_the_archive_is_as_epub_wants_it():
    b = book("seeds")
    first = b.infos[0]
    assert first.filename == "mimetype" and first.compress_type == zipfile.ZIP_STORED and not first.extra and b.files["mimetype"] == b"application/epub+zip"
    assert len(b.names) == len(set(b.names))
    assert {i.date_time[:3] for i in b.infos} == {(1980, 1, 1)}, "times of the machine in the archive"
    listed = {n for n, _ in b.items.values()} | {"mimetype", "META-INF/container.xml", b.opf_name}
    assert set(b.names) == listed, set(b.names) ^ listed
    assert all(len(b.files[n]) <= 250_000 for n in b.spine)


def test_seeds_make_four_chapters_in_swedish_order():
    """In all three: Katrineholm, Nacka, Nykvarn, Stockholm; five articles with their titles in that order."""
    b = book("seeds")
    names = [o.get("name") for o in b.model if local(o) == "organisation" and any(local(a) == "article" for a in o)]
    assert names == ["Katrineholms kommun", "Nacka kommun", "Nykvarns kommun", "Stockholms stad"], names
    assert [a.get("source")[:5] for a in articles_in_order(b.model)] == ["s-004", "s-001", "s-002", "s-000", "s-003"]
    nav = next(page for n, page in b.pages.items() if any("nav" in (e.get("properties") or "").split() and m == n for m, e in b.items.values()))
    toc = " ".join(words(e) for e in nav.iter() if local(e) == "nav" and "toc" in (e.get("{http://www.idpf.org/2007/ops}type") or ""))
    at = [toc.find(n) for n in names]
    assert -1 not in at and at == sorted(at), f"contents of the EPUB: {toc[:300]}"
    chapters = " | ".join(words(c.find("{*}title")) for c in b.docbook.iter() if local(c) in ("chapter", "part"))
    at = [chapters.find(n) for n in names]
    assert -1 not in at and at == sorted(at), f"chapters of the DocBook: {chapters[:300]}"


def test_what_the_issue_names_of_the_seeds():
    """Nacka's five principles and Nykvarn's three success factors are in the appendix; the boilerplate in no book, but in the model."""
    b = book("seeds")
    lists = {}
    for p in b.model.iter():
        if local(p) == "principle" and p.get("evidence") == "list":
            lists.setdefault(p.get("article")[:5], []).append(words(p))
    assert len(lists.get("a-001", ())) >= 5 and len(lists.get("a-002", ())) >= 3, lists
    omitted = " ".join(words(e) for e in b.model.iter() if local(e) == "omitted")
    shown = " ".join(b.epub_blocks + b.docbook_blocks)
    for phrase in ("0 kommentarer", "Dela:"):
        assert phrase in omitted and phrase not in shown, phrase
