"""The EPUB promise by promise: the package and its metadata, contents, names and sizes of files, what each page is and says. EPUBCheck and
Ace judge the rest (tests/judges)."""
import posixpath, re, struct, uuid, zipfile, zlib
import xml.etree.ElementTree as ET
from functools import cache
from frame import ROOT, SEEDS, XML, articles, blocks, each, letters, local, run, scratch, words
from judges.every_kind import model as every_kind

DC, OPF = "{http://purl.org/dc/elements/1.1/}", "{http://www.idpf.org/2007/opf}"
TYPE = "{http://www.idpf.org/2007/ops}type"
SUM = "a" * 64


class Epub:
    def __init__(self, path):
        self.raw = path.read_bytes()
        with zipfile.ZipFile(path) as z:
            self.files = {n: z.read(n) for n in z.namelist()}
        self.opf = ET.fromstring(self.files["EPUB/package.opf"])
        self.pages = {n.removeprefix("EPUB/"): ET.fromstring(d) for n, d in self.files.items() if n.endswith(".xhtml")}
        items = {e.get("id"): e.get("href") for e in self.opf.iter(OPF + "item")}
        self.spine = [items[e.get("idref")] for e in self.opf.iter(OPF + "itemref")]

    def dc(self, name):
        return [e.text for e in self.opf.iter(DC + name)]

    def meta(self, name):
        return [e.text for e in self.opf.iter(OPF + "meta") if e.get("property") == name]

    def role(self, element):
        i = element.get("id")
        return next(e.text for e in self.opf.iter(OPF + "meta") if e.get("refines") == "#" + i and e.get("property") == "role" and e.get("scheme") == "marc:relators")

    def text(self, name):
        return " ".join("".join(self.pages[name].itertext()).split())


def book(xml, env=None, *options):
    d = scratch()
    (d / "in.xml").write_text(xml, encoding="utf-8")
    run("epub", "-o", str(d / "b.epub"), *options, str(d / "in.xml"), env=env)
    return Epub(d / "b.epub")


@cache
def large():
    """Every kind of block, and an article that is too long for a file."""
    return every_kind(20), book(every_kind(20))


def small(head="", body="", date="", org='name="Nacka kommun" kind="municipality"', persons="", source="", rest=""):
    """The model of a book of one article."""
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<anthology xmlns="urn:antologi:model:1" xml:lang="sv" version="1" generator="antologi 0.1.0">{head}'
            f'<source xml:id="s-1" file="1.txt" sha256="{SUM}" encoding="UTF-8" bytes="99" lines="90"{source}/>{persons}'
            f'<organisation xml:id="o-1" {org}><article xml:id="a-1" source="s-1" xml:lang="sv"{date}><title lines="1-1">Rubrik</title>{body}</article></organisation>{rest}</anthology>\n')


# ---- the package ----

def test_the_archive_begins_as_readers_sniff_it():
    """OCF 4.2: mimetype first, stored, without extra field; its letters from byte 38 on."""
    raw = large()[1].raw
    signature, _, flags, method, *_, size, whole, name, extra = struct.unpack("<4sHHHHHLLLHH", raw[:30])
    assert (signature, flags & 8, method, size, whole, name, extra) == (b"PK\3\4", 0, 0, 20, 20, 8, 0)
    assert raw[30:58] == b"mimetypeapplication/epub+zip"


def test_metadata_of_an_edition():
    _, b = large()
    assert b.dc("title") == ["Alla slag av block & 20 texter", "En bok att pröva läsare med"] and b.meta("title-type") == ["main", "subtitle"]
    assert [(e.text, b.role(e)) for e in b.opf.iter(DC + "creator")] == [("Åsa Öberg", "edt"), ("Per Ahl", "edt")]
    writers = [(e.text, b.role(e)) for e in b.opf.iter(DC + "contributor")]
    assert {r for _, r in writers} == {"aut"} and {"Karin Holm", "Per O'Hara", "Åsa Öberg"} <= {n for n, _ in writers} and len(writers) == len(set(writers))
    assert b.dc("identifier") == ["urn:uuid:8f7c1a52-90a5-4d3b-9d35-0f1f8f5f0c11", "urn:isbn:978-91-0-000000-2"]
    assert (b.dc("publisher"), b.dc("date"), b.dc("rights"), b.dc("language")) == (["Åre kommun"], ["2024-06-01"], ["© Åre kommun 2024, CC BY 4.0"], ["sv"])
    sources = b.dc("source")
    assert len(sources) == 20 and "Så gör vi i text 12, Bladet & tidningen, https://www.example.se/12?a=1&b=2" in sources, sources
    assert {"Åre kommun", "Skatteverket"} <= set(b.dc("subject")) and "Utan organisation" not in b.dc("subject")
    assert [(e.get("name"), e.get("content")) for e in b.opf.iter(OPF + "meta") if e.get("name")] == [("cover", "cover-image")]
    assert [e.get("href") for e in b.opf.iter(OPF + "item") if e.get("properties") == "cover-image" and e.get("id") == "cover-image"] == ["cover.png"]
    # EPUB Accessibility 1.1, section 2; the summary in the language of the book
    assert b.meta("schema:accessMode") == b.meta("schema:accessModeSufficient") == ["textual"] and b.meta("schema:accessibilityHazard") == ["none"]
    assert {"tableOfContents", "readingOrder", "structuralNavigation", "alternativeText", "displayTransformability", "index"} <= set(b.meta("schema:accessibilityFeature"))
    assert b.meta("dcterms:conformsTo") == ["EPUB Accessibility 1.1 - WCAG 2.1 Level AA"] and b.meta("a11y:certifiedBy") == ["Granskarna AB"]
    assert len(b.meta("schema:accessibilitySummary")) == 1 and "alternativtext" in b.meta("schema:accessibilitySummary")[0]


def test_metadata_claims_only_what_is_there():
    b = book(small())
    assert "index" in b.meta("schema:accessibilityFeature")     # that of organisations
    b = book(small(org='name="Ingen" kind="none"'))
    assert "index" not in b.meta("schema:accessibilityFeature") and not b.meta("a11y:certifiedBy")
    assert not any(n.startswith("index-") for n in b.pages)
    english = book(small().replace('xml:lang="sv" version', 'xml:lang="en" version'))
    assert "text alternatives" in english.meta("schema:accessibilitySummary")[0].lower()


@each([("<editor>Åsa Öberg</editor><publisher>Åre kommun</publisher>", "Åsa Öberg", "edt"), ("<publisher>Åre kommun</publisher>", "Åre kommun", "pbl"), ("", "antologi", "com")])
def test_there_is_always_a_creator(item):
    head, name, role = item
    b = book(small(head))
    assert [(e.text, b.role(e)) for e in b.opf.iter(DC + "creator")] == [(name, role)]


@each([("<date>2024-06-01</date>", ' date="2021-10-18"', {"SOURCE_DATE_EPOCH": "1600000000"}, "2024-06-01T00:00:00Z"),
       ("", ' date="2021-10-18"', {"SOURCE_DATE_EPOCH": "1600000000"}, "2020-09-13T12:26:40Z"),
       ("", ' date="2021-10-18"', {}, "2021-10-18T00:00:00Z"), ("", ' date="--12-14"', {}, "1980-01-01T00:00:00Z"), ("", "", {}, "1980-01-01T00:00:00Z")])
def test_modified_never_asks_the_clock(item):
    head, date, env, want = item
    assert book(small(head, date=date), env).meta("dcterms:modified") == [want]


def test_the_identifier_is_that_of_the_anthology():
    """A UUID of version 5 of publisher, title and language: the same over editions, another for another book."""
    name = "\x1f".join(["antologi", "Åre kommun", "Röster", "sv"])
    want = ["urn:uuid:" + str(uuid.uuid5(uuid.NAMESPACE_URL, name))]
    head = "<title>Röster</title><publisher>Åre kommun</publisher>"
    assert book(small(head)).dc("identifier") == want
    assert book(small(head + "<date>2030-01-01</date><edition>9</edition>", '<para lines="3-3">Mer.</para>')).dc("identifier") == want
    for other in (head.replace("Röster", "Röst"), head.replace("Åre", "Ore")):
        assert book(small(other)).dc("identifier") != want
    assert book(small(head).replace('xml:lang="sv" version', 'xml:lang="en" version')).dc("identifier") != want


def test_files_have_names_that_speak_and_none_is_large():
    _, b = large()
    assert all(re.fullmatch(r"[A-Za-z0-9./-]+", n) for n in b.files), sorted(b.files)
    assert "article-001-en-ovanligt-lang-rubrik-om" in " ".join(b.spine) and "chapter-02-nacka-kommun.xhtml" in b.spine
    sizes = {n: len(d) for n, d in b.files.items() if n.endswith((".xhtml", ".ncx"))}
    assert max(sizes.values()) <= 250_000 and max(sizes.values()) > 150_000, "an article that had to be cut"
    parts = [n for n in b.spine if re.match(r"article-\d+-.*-\d$", n.removesuffix(".xhtml")) and n.replace("-2.", ".") in b.spine]
    assert parts, "nothing was cut"
    for n in b.spine:                                   # each article has its own file, and none another's
        assert len([e for e in b.pages[n].iter() if local(e) == "article"]) == n.startswith("article-"), n


# ---- contents ----

def test_nav_and_ncx_say_the_same_in_the_order_of_the_spine():
    _, b = large()
    nav = next(e for e in b.pages["nav.xhtml"].iter() if e.get(TYPE) == "toc")
    listed = [("".join(a.itertext()), a.get("href")) for a in nav.iter() if local(a) == "a"]
    ncx = ET.fromstring(b.files["EPUB/toc.ncx"])
    n = "{http://www.daisy.org/z3986/2005/ncx/}"
    points = list(ncx.iter(n + "navPoint"))
    assert listed == [(p.findtext(f"{n}navLabel/{n}text"), p.find(n + "content").get("src")) for p in points] and len(listed) > 25
    assert [p.get("playOrder") for p in points] == [str(i) for i in range(1, len(points) + 1)]

    def depth(e):
        return max((depth(c) + 1 for c in e if c.tag == n + "navPoint"), default=0)
    deepest = depth(ncx.find(n + "navMap"))
    assert deepest == 2 and [m.get("content") for m in ncx.iter(n + "meta") if m.get("name") == "dtb:depth"] == [str(deepest)]
    assert [m.get("content") for m in ncx.iter(n + "meta") if m.get("name") == "dtb:uid"] == b.dc("identifier")[:1]
    places = []
    for _, href in listed:                              # in the order of the spine, and to be seen
        page, _, anchor = href.partition("#")
        around = [e for e in b.pages[page].iter() if not anchor or e.get("id") == anchor]
        assert around and not any(e.get("hidden") for e in b.pages[page].iter() if local(e) != "nav"), href
        places.append((b.spine.index(page), list(b.pages[page].iter()).index(around[0])))
    assert places == sorted(places)
    assert "nav.xhtml" in b.spine


def test_contents_leave_out_the_label_of_a_mail():
    """The heading keeps the source's word, small; contents, catalogue and title of the page go without."""
    b = book(small().replace(">Rubrik<", ">Ämne: Ledarbrev<"))
    page = b.pages["article-001-ledarbrev.xhtml"]
    assert words(next(e for e in page.iter() if local(e) == "h2")) == "Ämne: Ledarbrev" and words(next(e for e in page.iter() if e.get("class") == "label")) == "Ämne:"
    assert words(page.find(".//{*}title")) == "Ledarbrev" and b.dc("source") == ["Ledarbrev"]
    for said in (b.text("nav.xhtml"), b.text("chapter-01-nacka-kommun.xhtml"), b.files["EPUB/toc.ncx"].decode()):
        assert "1 Ledarbrev" in said and "Ämne" not in said, said


ROLES = {"chapter": "doc-chapter", "appendix": "doc-appendix", "index": "doc-index", "preface": "doc-preface", "colophon": "doc-colophon", "toc": "doc-toc",
         "pullquote": "doc-pullquote", "credit": "doc-credit", "subtitle": "doc-subtitle", "epigraph": "doc-epigraph"}


def test_types_have_their_roles_and_landmarks_lead():
    _, b = large()
    met = set()
    for name, page in b.pages.items():
        inside = page.find("{*}body")
        for e in inside.iter():
            types = [t for t in (e.get(TYPE) or "").split() if local(e) not in ("a", "body")]
            for t in types:
                met.add(t)
                assert e.get("role") == ROLES.get(t), f"{name}: epub:type {t} with role {e.get('role')}"
            assert local(e) != "p" or not e.get("aria-label"), name
            assert not e.get("aria-hidden") and not e.get("style") and local(e) != "script", name
            assert not e.get("hidden") or e.get("id") == "landmarks", name
        assert (inside.get(TYPE) or "") in ("cover", "frontmatter", "bodymatter", "backmatter"), name
    assert set(ROLES) <= met, set(ROLES) - met
    marks = next(e for e in b.pages["nav.xhtml"].iter() if e.get(TYPE) == "landmarks")
    led = {a.get(TYPE): a.get("href").partition("#")[0] for a in marks.iter() if local(a) == "a"}
    assert {"cover", "titlepage", "toc", "preface", "bodymatter", "appendix", "index"} <= set(led) and set(led.values()) <= set(b.spine), led


# ---- the book ----

def pixels(png):
    """(width, height, rows of palette indices, palette)."""
    at, data, head, palette = 8, b"", None, b""
    while at < len(png):
        n, kind = struct.unpack(">I4s", png[at:at + 8])
        body = png[at + 8:at + 8 + n]
        head, palette, data = (body if kind == b"IHDR" else head), (body if kind == b"PLTE" else palette), data + (body if kind == b"IDAT" else b"")
        at += 12 + n
    width, height, bits, colour, _, _, interlace = struct.unpack(">IIBBBBB", head)
    assert (bits, colour, interlace) == (8, 3, 0), "a palette picture, nothing transparent"
    assert b"tRNS" not in png
    raw = zlib.decompress(data)
    return width, height, [raw[y * (width + 1) + 1:(y + 1) * (width + 1)] for y in range(height)], palette


TITLES = ["Mod", "Förändringsledarskapsutvecklingsprogramhandboken", "Att leda i förändring, och varför det tar längre tid än någon hade tänkt sig från början " * 3,
          "W" * 40 + " och " + "W" * 40]


@each(TITLES)
def test_a_title_stays_within_the_cover(title):
    b = book(small(f"<title>{title.strip()}</title><subtitle>{title.strip()}</subtitle><publisher>{title.strip()}</publisher>"))
    width, height, rows, _ = pixels(b.files["EPUB/cover.png"])
    assert (width, height) == (1600, 2560) and len(b.files["EPUB/cover.png"]) < 400_000
    paper = rows[0][0]
    edge = {c for r in rows for c in r[:100] + r[-100:]} | {c for r in rows[:100] + rows[-60:] for c in r}
    assert edge == {paper}, "letters run over the edge"
    assert len({c for r in rows for c in r}) > 8, "no letters with soft edges were drawn"


def test_the_colophon_names_the_font_of_the_cover():
    text = book(small()).text("colophon.xhtml")
    assert re.search(r"Omslagets typsnitt: Linux Libertine [^,]*, \d+\.\d+", text), text


def plain(e):
    """The texts of a DocBook that are set where they stand."""
    if local(e) != "indexterm":
        yield e.text or ""
        for c in e:
            yield from plain(c)
            yield c.tail or ""


def test_who_speaks_is_named_where_the_text_does_not():
    """Visibly, as the book's addition, and alike in the EPUB, the DocBook and the page for the browser."""
    persons = '<person xml:id="p-1" name="Brita Rösblad" role="it-chef"/>'
    body = ('<para lines="3-3">Det blåste.</para><quote lines="5-5" speaker="p-1">Vi är vanedjur, säger hon.</quote><para lines="7-7">Det regnade.</para>'
            '<para lines="9-9">Brita Rösblad ler.</para><quote lines="11-11" speaker="p-1">Alla är det.</quote>')
    d = scratch()
    (d / "in.xml").write_text(small(body=body, persons=persons), encoding="utf-8")
    run("epub", "-o", str(d / "b.epub"), str(d / "in.xml")), run("docbook", "-o", str(d / "b.dbk"), str(d / "in.xml")), run("publish", "-q", "-o", str(d / "ut"), str(d / "in.xml"))
    shown = [Epub(d / "b.epub").text("article-001-rubrik.xhtml"), " ".join("".join(plain(ET.parse(d / "b.dbk").getroot())).split()),
             " ".join(re.sub(r"<[^>]*>", "", next((d / "ut/editions").glob("*/read/article-001*.html")).read_text(encoding="utf-8")).split())]
    for text in shown:
        assert "– Vi är vanedjur, säger hon. [Sagt av Brita Rösblad]" in text and "– Alla är det." in text and text.count("[Sagt av") == 1, text


def test_a_writer_is_an_author_of_the_article_once():
    """However many bylines name him or her; in the DocBook, whose author every other chain takes over."""
    body = '<byline lines="2-2" authors="Per Ahl, Eva Ek">Från: Per Ahl, Eva Ek</byline><para lines="3-3">Det blåste.</para><byline lines="5-5" authors="Per Ahl, Eva Ek">Per Ahl</byline>'
    d = scratch()
    (d / "in.xml").write_text(small(body=body), encoding="utf-8")
    run("docbook", "-o", str(d / "b.dbk"), str(d / "in.xml"))
    section = next(e for e in ET.parse(d / "b.dbk").getroot().iter() if e.get("role") == "article")
    assert [words(e) for e in section.find("{*}info") if local(e) == "author"] == ["Per Ahl", "Eva Ek"]


def test_appendix_b_counts_what_was_left_out():
    xml, b = large()
    root = ET.fromstring(xml)
    count = {}
    for e in root.iter():
        if local(e) == "omitted":
            count[e.get("reason")] = count.get(e.get("reason"), 0) + 1
    pages = [n for n in b.spine if n.startswith("appendix-b")]
    said = next(words(e) for e in b.pages[pages[0]].iter() if e.get("class") == "omitted")
    assert sorted(map(int, re.findall(r" (\d+)(?=[,.])", said))) == sorted(count.values()), said
    assert b"HEMLIGT" not in b"".join(b.files.values())
    text = " ".join(b.text(n) for n in pages)
    for word in ("egen text", "Fil: mapp/0001 å <&>.txt", "Publikation: Bladet & tidningen", "Hämtad: 1 maj 2024"):
        assert word in text, word


def test_registers_are_sorted_and_name_nobody_who_was_left_out():
    b = book(small(body='<para lines="3-3">Åsa Öberg, Karin Holm och Per Ahl var där.</para><omitted lines="5-5" reason="comments">Ylva Hemlig tycker till.</omitted>',
                   persons="".join(f'<person xml:id="p-{i}" name="{n}"/>' for i, n in enumerate(["Åsa Öberg", "Karin Holm", "Ylva Hemlig", "Per Ahl"]))))
    names = [words(e) for e in b.pages["index-persons.xhtml"].iter() if e.get("class") == "name"]
    assert names == ["Ahl, Per", "Holm, Karin", "Öberg, Åsa"], names
    assert "Hemlig" not in "".join("".join(p.itertext()) for p in b.pages.values())


def test_numbers_are_the_same_in_every_output():
    d = scratch()
    run("build", "--no-edition", "-q", "-o", str(d), str(SEEDS))
    run("publish", "-q", "-o", str(d / "ut"), str(d / "anthology.model.xml"))
    b, root = Epub(d / "anthology.epub"), ET.parse(d / "anthology.model.xml").getroot()
    printed = {words(e.find("{*}phrase")): letters("".join(plain(e))) for e in ET.parse(d / "anthology.dbk").getroot().iter() if local(e) == "title" and e.find("{*}phrase") is not None}
    web = next((d / "ut/editions").iterdir()).parent
    pages = {p.name: " ".join(re.sub(r"<[^>]*>", "", p.read_text(encoding="utf-8")).split()) for p in web.glob("*/read/*.html")}
    for n, a in enumerate(articles(root), 1):
        title = next(words(e) for e in blocks(a) if local(e) == "title")
        page = next(p for p in b.spine if p.startswith(f"article-{n:03}"))
        assert title in b.text(page) and f"Artikel {n}" in b.text(page) and f"{n} {title}" in b.text("nav.xhtml")
        assert f"{n} {title}" in pages["index.html"] and f"Artikel {n}" in pages[page.replace("xhtml", "html")]
        assert printed[str(n)].endswith(letters(title)), f"{n} {title} in the DocBook"
    principles = [letters(words(p)) for p in root.iter() if local(p) == "principle"]
    # in the appendix the entries stand as they are numbered; the model lists them in the order of the book
    entries = {int(e.get("id")[2:]): letters(words(next(q for q in e.iter() if q.get("class") == "q")))
               for n in b.spine if n.startswith("appendix-a-principles") for e in b.pages[n].iter() if re.fullmatch(r"pr\d+", e.get("id") or "") and local(e) == "li"}
    assert entries == dict(enumerate(principles, 1)) and len(entries) > 20


def test_passages_of_another_language_say_so():
    b = book(small(body='<para lines="3-3">Vi säger ofta detta.</para><para lines="5-5" xml:lang="en">Once you go there, you stay.</para>'))
    there = [e for e in b.pages["article-001-rubrik.xhtml"].iter() if e.get("lang") == "en"]
    assert [words(e) for e in there] == ["Once you go there, you stay."] and there[0].get(XML + "lang") == "en"


def test_dates_of_the_book_stay_on_their_line():
    b = book(small("<date>2024-06-01</date>", date=' date="2021-10-18"'))
    everything = "".join("".join(p.itertext()) for p in b.pages.values())
    assert "18\u00a0oktober 2021" in everything and "1\u00a0juni 2024" in everything
    assert not re.search(r"\d (januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)", everything)


# ---- the look ----

def rules(css):
    return re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", css, flags=re.S))


def test_the_style_leaves_the_reader_in_charge():
    """No colour, background, font or height is set on text; nothing that old readers give up on (RMSDK: at-rules, functions; KF8: places)."""
    css = (ROOT / "styles/epub.css").read_text(encoding="utf-8")
    parsed = rules(css)
    assert len(parsed) > 40 and "@" not in re.sub(r"/\*.*?\*/", "", css, flags=re.S) and "(" not in re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    for selector, body in parsed:
        for name, value in re.findall(r"([\w-]+)\s*:\s*([^;]+);", body):
            assert not re.fullmatch(r"(background.*|font|font-family|height|min-height|line-height-step|position|float|columns?|border-radius|box-shadow)", name), f"{selector.strip()}: {name}"
            assert name != "color" or value == "inherit", selector
            assert not re.search(r"\d(px|pt|cm|mm|vh|vw|rem)\b", value) or "border" in name, f"{selector.strip()}: {name}: {value}"
            assert "#" not in value and "!" not in value, selector
    said = {n.strip(): body for selector, body in parsed for n in selector.split(",")}
    assert "hyphens: auto" in said["body"] and all("break-after: avoid" in b and "hyphens: none" in b for n, b in parsed if "h1,\nh2" in n.strip())


def test_no_element_of_html_5_is_left_to_readers_that_do_not_know_it():
    """They set it within the line: no margins, no rules, no boxes."""
    _, b = large()
    used = {local(e) for p in b.pages.values() for e in p.iter()} & {"article", "aside", "figure", "footer", "header", "main", "nav", "section"}
    known = {n.strip() for selector, body in rules((ROOT / "styles/epub.css").read_text(encoding="utf-8")) if body.strip() == "display: block;" for n in selector.split(",")}
    assert len(used) > 4 and used <= known, used - known


def test_headings_of_the_pages_to_read_look_as_in_the_book():
    """There an article begins with h1, since it is a page; its style sheet moves what the book's says of h2 and h3."""
    said = {}
    for sheet in ("epub.css", "publish/style.css"):
        for selector, body in rules((ROOT / "styles" / sheet).read_text(encoding="utf-8")):
            for n in selector.split(","):
                said.setdefault(n.strip(), {}).update(re.findall(r"([\w-]+)\s*:\s*([^;]+);", body))
    for book, page in ((".article h2", ".read .article h1"), (".article h2 .label", ".read .article h1 .label"), ("h3", ".read .article h2"), (".box h3", ".read .article .box h2")):
        wants = {k: v for k, v in said[book].items() if re.fullmatch(r"margin.*|font-.*", k)}
        assert wants and wants.items() <= said[page].items(), f"{book} {wants}, {page} {said[page]}"
    assert said[".read .article h2"]["font-weight"] == "bold"


def test_styles_of_ones_own_take_the_place_of_ours():
    d = scratch()
    (d / "epub.css").write_text("body { font-family: sans-serif }\n")
    (d / "cover.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="480"><rect x="0" y="0" width="300" height="480" fill="#123456"/></svg>')
    b = book(small(), None, "--styles", str(d))
    assert b.files["EPUB/epub.css"] == b"body { font-family: sans-serif }\n"
    width, height, rows, palette = pixels(b.files["EPUB/cover.png"])
    assert (width, height) == (300, 480) and palette[3 * rows[5][5]:3 * rows[5][5] + 3] == b"\x12\x34\x56"
    assert posixpath.basename("EPUB/cover.png") in b.text("cover.xhtml") or [i for i in b.pages["cover.xhtml"].iter() if i.get("src") == "cover.png"]
