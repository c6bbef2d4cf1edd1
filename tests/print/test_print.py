"""The book on paper, and the other chains of tools that the DocBook must survive: docbook-xsl-ns to FO and FOP (our layout), to HTML
and to EPUB, and pandoc. In each every letter of the articles stands, in order, and nothing is warned of. Only in `make test`."""
import html, json, os, re, subprocess, time, xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path
from frame import BODY, ENV, HEAD, ROOT, SEEDS, TESTS, articles, blocks, each, full, letters, local, make, run, scratch, words

PRINT = ROOT / "styles/print/antologi-print"
XSL = "/usr/share/xml/docbook/stylesheet/docbook-xsl-ns/"
JARS = ":".join(f"/usr/share/java/{n}.jar" for n in ("preflight", "pdfbox2", "xmpbox", "fontbox2", "commons-logging", "javax.activation", "jaxb-api"))
IMPRINT = TESTS / "out/cases/imprint/in.xml"
KINDS = TESTS / "out/cases/every-kind/in.xml"


def tool(*args, want=0, env=None, cwd=ROOT):
    p = subprocess.run([*map(str, args)], capture_output=True, cwd=cwd, env={**ENV, "HOME": "/nonexistent", **(env or {})})
    said = p.stderr.decode("utf-8", "replace")
    assert p.returncode == want, f"{args}: exit {p.returncode}\n{p.stdout.decode('utf-8', 'replace')[-1500:]}\n{said[-1500:]}"
    return p.stdout, said


def docbook(model):
    to = scratch() / "b.dbk"
    run("docbook", "-o", str(to), str(model))
    return to


def seeds():
    d = scratch()
    run("build", "-o", str(d), str(SEEDS))
    return d / "anthology.model.xml", d / "anthology.dbk"


def pdf(book, *options, env=None, want=0):
    to = book.with_name("book.pdf")
    _, said = tool(PRINT, *options, book, to, env=env, want=want)
    assert want or not said, f"antologi-print said: {said[:1500]}"
    return to


def plain(path, box=None, *options):
    """The text of a PDF: the whole, or the type area of its pages (x, y, width, height in points), without heads and folios."""
    area = [a for pair in zip(("-x", "-y", "-W", "-H"), map(str, box)) for a in pair] if box else [*options]
    return tool("pdftotext", "-enc", "UTF-8", *area, path, "-")[0].decode("utf-8")


def holds_all(model, text, where):
    """Every block of every article of MODEL stands in TEXT: what books set first anywhere in its article, the body in order."""
    got, at = letters(text), 0
    for article in articles(ET.parse(model).getroot()):
        body = [letters(words(b)) for b in blocks(article) if local(b) in BODY]
        start = at
        for block in body:
            found = got.find(block, at)
            assert found >= 0, f"{where}: lost, or out of order: {block[:120]!r}"
            at = found + len(block)
        for b in blocks(article):
            if local(b) in HEAD:
                assert letters(words(b)) in got[max(0, start - 5000):at + 200], f"{where}: lost from the head: {words(b)[:120]!r}"
    assert at, f"{where}: no article"


def objects(path):
    return tool("qpdf", "--qdf", "--object-streams=disable", path, "-")[0]


# ---- on paper ----

@full
def test_pdf_is_whole_and_says_what_it_is():
    model, book = seeds()
    made = pdf(book)
    tool("qpdf", "--check", made)
    info, _ = tool("pdfinfo", made)
    for row in (rb"Title: +Mod, mandat och mening", rb"Tagged: +yes", rb"Page size: +419.5\d* x 595.2\d*", rb"Keywords: .*Nacka kommun"):
        assert re.search(row, info), (row, info)
    fonts = tool("pdffonts", made)[0].decode().splitlines()[2:]
    assert len(fonts) >= 3 and all(re.search(r" yes +\w+ +\w+ +\d+ +\d+$", f) for f in fonts) and "Type 3" not in "".join(fonts), fonts
    data = objects(made)
    for part in (rb"/Lang \(sv\)", rb"/DisplayDocTitle true", rb"/Count \d+\s+/First", rb"/S /H1", rb"/S /H2", rb"/S /LBody"):
        assert re.search(part, data), part
    assert b"pdfuaid" not in data, "PDF/UA is claimed, and nobody has judged it"
    # the type area of A5: no head, no folio
    holds_all(model, plain(made, (40, 50, 345, 500)), "PDF")


@full
def test_pages_are_set_as_a_book():
    """Chapters open on the right, their heads and folios are right, contents and references name the pages where things stand."""
    _, book = seeds()
    made = pdf(book)
    pages = plain(made).split("\f")[:-1]
    chapters = [words(c) for c in ET.parse(book).getroot().iterfind("{*}chapter/{*}title")]
    contents = next(p for p in plain(made, None, "-layout").split("\f") if "Innehåll" in p)
    assert len(chapters) == 4 and len(pages) > 30
    for name in chapters:
        page = next(n for n, p in enumerate(pages, 1) if n > 3 and p.strip().startswith(name) and f"\n{n}\n" in p + "\n")
        assert page % 2 == 1, f"{name} opens on page {page}"
        assert re.search(re.escape(name) + r"[ .]*" + str(page) + r"\b", re.sub(r"\s+", " ", contents)), f"{name}: not on {page} in the contents"
    heads = [(n, p.strip().split("\n")[0]) for n, p in enumerate(pages, 1) if p.strip()]
    assert sum(h == "Mod, mandat och mening" for n, h in heads if n % 2 == 0 and n > 4) > 5, heads
    assert all(h not in chapters for n, h in heads if n % 2 == 0), heads
    # a principle in appendix A says where it stands, and there the way back stands
    text = "\f".join(pages)
    m = re.search(r"Jag tror verkligen att vi måste fortsätta arbeta med strukturen som ett\s+stöd för olika innehåll\.\s+Artikel 1, s.\s(\d+)", text)
    here = next(n for n, p in enumerate(pages, 1) if m and m.group(0) in p)
    assert re.search(r"→\s1, s\.\s" + str(here), pages[int(m.group(1)) - 1]), "no way back to the principle"
    index = text[text.rindex("Personregister"):]
    assert re.search(r"Molavi Rösblad, Brita\b[^\d]*, \d+", index) and not re.search(r"\b(\d+), \1\b", index), index[:600]
    assert re.search(r"Sakregister\s+agilt arbetssätt, \d+", index) and re.search(r"\bdelegering, \d+, \d+", index), index[-800:]


@full
def test_a_page_may_hold_every_kind():
    book = docbook(KINDS)
    made = pdf(book)
    text = plain(made, (40, 50, 345, 500))
    holds_all(KINDS, text, "PDF")
    order = [text.rindex(name) for name in ("Holm, Karin", "Öberg, Åsa")]
    assert order == sorted(order), "Ö before H in the index"
    assert b"/Lang (en)" in objects(made), "a paragraph in English is not marked"
    a4 = pdf(book, "-p", "A4")
    assert re.search(rb"595\.2\d* x 841\.8\d* pts", tool("pdfinfo", a4)[0]), "not A4"
    holds_all(KINDS, plain(a4, (80, 60, 440, 720)), "A4")


@full
def test_same_book_same_bytes():
    """At another time, in another place, in another zone."""
    book = docbook(KINDS)
    one = pdf(book).read_bytes()
    time.sleep(1.1)
    away = scratch() / "b.dbk"
    away.write_bytes(book.read_bytes())
    two = pdf(away, env={"TZ": "Asia/Tokyo", "LC_ALL": "C"}).read_bytes()
    assert one == two, "differ"
    assert b"D:19800101000000" in one
    assert b"D:20240601000000" in pdf(docbook(IMPRINT)).read_bytes(), "not the date of the edition"
    assert b"D:20010909014640" in pdf(docbook(IMPRINT), env={"SOURCE_DATE_EPOCH": "1000000000"}).read_bytes()


@full
def test_for_a_print_shop():
    """Boxes, one ink, output intent, no links, pages by fours: what FOP knows of PDF/X-3:2003."""
    made = pdf(docbook(KINDS), "-f", "bleed")
    info = tool("pdfinfo", "-box", made)[0].decode()
    pages = int(re.search(r"Pages: +(\d+)", info)[1])
    box = {name: [float(n) for n in rest.split()] for name, rest in re.findall(r"(\w+Box): +([-\d. ]+)", info)}
    assert pages % 4 == 0, pages
    assert box["TrimBox"] == [0, 0, 419.53, 595.28] and box["BleedBox"] == [-8.5, -8.5, 428.03, 603.78], box
    data = objects(made)
    for part in (b"/GTS_PDFXVersion (PDF/X-3:2003)", b"/S /GTS_PDFX", b"/DestOutputProfile", b"/Trapped /False", b"0 0 0 1 k"):
        assert part in data, part
    for part in (b"/Annots", b"/GoTo", b"/Action", b"/ArtBox"):
        assert part not in data, part
    tool("qpdf", "--check", made)
    marks = json.loads(tool("qpdf", "--json", "--json-key=outlines", made)[0])["outlines"]
    assert len(marks) > 5 and all(m["dest"] and m["destpageposfrom1"] for m in marks), "bookmarks name no place"
    inks = set(re.findall(rb"^[\d. ]+ (?:k|K|g|G|rg|RG|sc|SC|scn|SCN)$", data, re.M))
    assert inks <= {b"0 0 0 1 k", b"0 0 0 1 K"}, inks
    # by page: FOP keeps what blank pages show once for all of them
    shown = [re.search(rb"\n" + n + rb" 0 obj\n(.*?)\nendobj", data, re.S)[1] for n in re.findall(rb"/Contents (\d+) 0 R", data)]
    marks = [len(re.findall(rb"0 0 19\.84\d* 0\.25 re\s+f|0 0 0\.25 19\.84\d* re\s+f", page)) for page in shown]
    assert marks == [8] * pages, f"crop marks by page: {marks}"
    holds_all(KINDS, plain(made), "bleed")


@full
def test_for_an_archive():
    """PDFBox Preflight finds it PDF/A-1b, and what is not, it does not."""
    model, book = seeds()
    kept = pdf(book, "-f", "archive").rename(book.with_name("kept.pdf"))
    other = pdf(docbook(KINDS), "-f", "archive")
    plain_pdf = pdf(docbook(IMPRINT))
    said, _ = tool("java", "-cp", JARS, TESTS / "print/ArchiveJudge.java", kept, other, plain_pdf)
    rows = said.decode().splitlines()
    assert [r[:4] for r in rows if r[:4] in ("PASS", "FAIL")] == ["PASS", "PASS", "FAIL"], rows[:12]
    holds_all(model, plain(kept, (40, 50, 345, 500)), "archive")


@full
def test_what_is_missing_is_named():
    d = scratch()
    book = docbook(KINDS)
    bin_ = d / "bin"
    bin_.mkdir()
    for name in ("sh", "dirname", "sed", "cat", "mktemp", "rm"):
        (bin_ / name).symlink_to(next(p for p in (f"/usr/bin/{name}", f"/bin/{name}") if os.path.exists(p)))
    _, said = tool(PRINT, book, d / "x.pdf", env={"PATH": str(bin_)}, want=69)
    assert "xsltproc" in said and "fop" in said and "apt-get install" in said, said
    _, said = tool(PRINT, d / "none.dbk", d / "x.pdf", want=66)
    assert "none.dbk" in said
    (d / "bad.dbk").write_text("<book>")
    (d / "x.pdf").write_bytes(b"as it was")
    _, said = tool(PRINT, d / "bad.dbk", d / "x.pdf", want=65)
    assert "bad.dbk" in said and (d / "x.pdf").read_bytes() == b"as it was" and sorted(p.name for p in d.iterdir()) == ["bad.dbk", "bin", "x.pdf"], said
    tool(PRINT, "-f", "gold", book, d / "x.pdf", want=64)
    _, said = tool(PRINT, "-s", bin_, book, d / "x.pdf", want=66)
    assert "book.xsl" in said and (d / "x.pdf").read_bytes() == b"as it was"


@full
def test_installed_it_needs_no_checkout():
    """From where `make install` puts it, with a layout of one's own."""
    d = scratch()
    make("install", f"DESTDIR={d}", "PREFIX=/opt/a")
    there = d / "opt/a/bin/antologi-print"
    book = docbook(KINDS)
    tool(there, book, d / "one.pdf", cwd=d)
    assert (d / "one.pdf").read_bytes() == pdf(book).read_bytes()
    mine = d / "mine"
    mine.mkdir()
    for f in (d / "opt/a/share/antologi/styles/print").iterdir():
        text = f.read_text(encoding="utf-8")
        (mine / f.name).write_text(text.replace("<xsl:otherwise>black</xsl:otherwise>", "<xsl:otherwise>#ff0000</xsl:otherwise>"), encoding="utf-8")
    tool(there, "-s", "mine", book, "two.pdf", cwd=d)
    assert b"1 0 0 rg" in objects(d / "two.pdf") and b"1 0 0 rg" not in objects(d / "one.pdf")


@full
def test_a_missing_font_is_named():
    """The layout copied, with a font and a hyphenation that are nowhere."""
    d = scratch()
    for f in PRINT.parent.iterdir():
        text = f.read_text(encoding="utf-8")
        new = text.replace("/usr/share/fonts/opentype/linux-libertine", "/nowhere").replace("/usr/share/hyphen/hyph_", "/nowhere/hyph_")
        assert f.name != PRINT.name or new.count("/nowhere") >= 3
        (d / f.name).write_text(new, encoding="utf-8")
    _, said = tool("sh", d / PRINT.name, docbook(KINDS), d / "x.pdf", want=69)
    assert "fonts-linuxlibertine" in said and "hyphen-sv" in said and "hyphen-en-gb" in said and "apt-get install" in said and not (d / "x.pdf").exists(), said


@full
def test_make_pdf_names_what_is_missing():
    """Where there is no fop, and nothing that could install it."""
    d = scratch()
    bin_ = d / "bin"
    bin_.mkdir()
    for folder in ("/usr/bin", "/bin"):
        for p in sorted(Path(folder).iterdir()):
            if p.name not in ("fop", "xsltproc", "apt-get", "sudo") and not (bin_ / p.name).exists():
                (bin_ / p.name).symlink_to(p)
    said = make("pdf", f"OUT={d}/out", "PAPER=A4", want=2, env={"PATH": str(bin_)})
    assert "fop" in said and "xsltproc" in said and "apt-get install" in said and not (d / "out/anthology.pdf").exists(), said
    assert (d / "out/anthology.epub").exists(), "the book itself was not made"


# ---- the other chains ----

def chain_html(book):
    out, said = tool("xsltproc", "--nonet", "--stringparam", "generate.consistent.ids", "1", XSL + "xhtml5/docbook.xsl", book, cwd=book.parent)
    return body(out.decode("utf-8")), said


def chain_epub(book):
    d = scratch()
    _, said = tool("xsltproc", "--nonet", "--stringparam", "base.dir", "OEBPS/", XSL + "epub3/chunk.xsl", book, cwd=d)
    opf = ET.parse(d / "OEBPS/package.opf").getroot()
    items = {i.get("id"): i.get("href") for i in opf.iterfind("{*}manifest/{*}item")}
    spine = [items[i.get("idref")] for i in opf.iterfind("{*}spine/{*}itemref")]
    assert len(spine) > 3, spine
    # what a manifest names is a file in the package
    assert all((d / "OEBPS" / href).exists() for href in items.values() if not href.endswith(".png")), items
    assert not [href for href in items.values() if href.startswith("data:")], "a data: URI is no file (EPUB 3.3, section 5.6.1)"
    metadata = " ".join(words(e) for e in opf.iterfind("{*}metadata/*"))
    return metadata + " " + " ".join(body((d / "OEBPS" / f).read_text(encoding="utf-8")) for f in spine), said


def chain_pandoc(book):
    out, said = tool("pandoc", "-f", "docbook", "-t", "html", "--standalone", "--metadata", "lang=sv", book)
    return body(out.decode("utf-8")), said


def chain_fop(book):
    made = pdf(book)
    said = [bytes.fromhex(a.decode()).decode("utf-16-be") for a in re.findall(rb"/Alt <feff(\w+)>[^%]*/S /Figure", objects(made))]
    return plain(made) + " ".join(said), ""


def body(text):
    """The words of an HTML page."""
    return html.unescape(re.sub(r"<[^>]*>", "", re.sub(r"(?s)<(script|style)\b.*?</\1>", "", text)))


CHAINS = {"FOP": chain_fop, "HTML": chain_html, "EPUB": chain_epub, "pandoc": chain_pandoc}


def complaints(said):
    """What is no news of progress."""
    return [line for line in said.splitlines() if line.strip() and not re.match(r"(Writing|Making|Generating|Note: namesp|Note: .*stripp)", line.strip())]


@full
@each(["HTML", "EPUB", "pandoc"])
def test_chain_keeps_every_letter(name):
    for model, book in (seeds(), (KINDS, docbook(KINDS))):
        text, said = CHAINS[name](book)
        holds_all(model, text, name)
        assert not complaints(said), complaints(said)[:10]


# What a chain shows of the book's info, besides the articles; tests/README.md has the same table.
INFO = {"title": "Vägar & val", "subtitle": "Röster om förändring", "editor": "Åsa Öberg", "publisher": "Utgivare: Åre kommun", "pubdate": "1 juni 2024", "edition": "Utgåva: 2",
        "legalnotice": "CC BY 4.0", "isbn": "978-91-0-000001-9", "diary": "KS 2024/123", "contact": "kansliet@example.se", "identifier": "8f7c1a52-90a5",
        "abstract": "Artiklar: 1. Organisationer: Åre kommun.", "cover": "Omslagets ord", "logo": "Åre kommuns vapen"}
DROPPED = {"FOP": {"identifier", "abstract", "cover"}, "HTML": {"identifier", "cover", "logo"}, "EPUB": {"cover", "logo"},
           "pandoc": {"editor", "publisher", "pubdate", "edition", "legalnotice", "isbn", "diary", "contact", "identifier", "cover", "logo"}}

VARIES = {"pandoc": {"abstract"}}              # with the version of the chain


@full
@each(sorted(CHAINS))
def test_chain_drops_of_info_what_is_told(name):
    book = docbook(IMPRINT)
    # the cover has the words of the title: one of its own tells it apart
    book.write_text(book.read_text(encoding="utf-8").replace('<para role="title">Vägar &amp; val', '<para role="title">Omslagets ord'), encoding="utf-8")
    assert "Omslagets ord" in book.read_text(encoding="utf-8")
    text, _ = CHAINS[name](book)
    text = " ".join(text.split())
    dropped = {k for k, v in INFO.items() if v not in text} - VARIES.get(name, set())
    assert dropped == DROPPED[name], f"{name} drops {sorted(dropped)}"
    row = next(line for line in (TESTS / "README.md").read_text(encoding="utf-8").splitlines() if line.startswith(f"| {name} |"))
    assert set(re.findall(r"`(\w+)`", row)) == dropped, row
