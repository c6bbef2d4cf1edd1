"""The distribution folder: what is in it, that it is never half, that editions come and go without breaking a link."""
import base64, json, os, re, shutil, socket, subprocess, sys, time, zipfile
import xml.etree.ElementTree as ET
from html import escape, unescape
from pathlib import Path
sys.path.insert(0, str(Path(__file__).resolve().parent))
from folder import ATOM, Page, files, problems, reached, tree   # noqa: E402
from frame import ENV, PROGRAM, SANITIZED, SEEDS, TESTS, Skip, each, full, run, scratch   # noqa: E402

SUM = "a" * 64
SECRET = "Kommentar av Ylva Hemlig"


def article(n, title=None, text=None, org="nacka"):
    title, text = title or f"Rubrik {n}", text or f"Det här är text nummer {n}, och den är inte lång."
    return (f'<article xml:id="a-{n}" source="s-{n}" xml:lang="sv"><title lines="1-1">{escape(title)}</title>'
            f'<para lines="3-3">{escape(text)}</para><omitted lines="5-5" reason="comments">{SECRET} {n}</omitted></article>')


def model(numbers=(1, 2, 3), date="2026-01-15", edition="2026", title="Digitalt ledarskap", change=None, extra="", org="Nacka kommun", file="{}.txt",
          permission="own", principles=True, lang="sv", publisher="Förlaget & Co", titles=None):
    """A model, in bytes. CHANGE: number of an article whose text is another."""
    head = "".join(f"<{k}>{escape(v)}</{k}>" for k, v in [("title", title), ("publisher", publisher), ("date", date), ("edition", edition)] if v)
    sources = "".join(f'<source xml:id="s-{n}" file="{escape(file.replace("{}", str(n)), quote=True)}" sha256="{SUM}" encoding="UTF-8" bytes="99" lines="6" permission="{permission}"/>'
                      .replace("\n", "&#10;") for n in numbers)
    half = (len(numbers) + 1) // 2
    body = [article(n, text="En helt annan text." if n == change else None, title=titles) for n in numbers]
    orgs = f'<organisation xml:id="o-nacka" name="{escape(org, quote=True)}" kind="municipality">{"".join(body[:half])}</organisation>'
    if body[half:]:
        orgs += f'<organisation xml:id="o-are" name="Åre kommun" kind="municipality">{"".join(body[half:])}</organisation>'
    said = "".join(f'<principle xml:id="pr-{n}" article="a-{n}" lines="3-3" evidence="norm" strength="core">Det här är text nummer {n}</principle>'
                   for n in numbers if n != change) if principles else ""
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<anthology xmlns="urn:antologi:model:1" xml:lang="{lang}" version="1" generator="antologi 0.1.0">'
            f"{head}{extra}{sources}{orgs}{said}</anthology>\n").encode()


EXTRA = "<contact>boken@example.se</contact><accessibility-statement>https://example.se/tillganglighet</accessibility-statement>"


def publish(to, data, *options, want=0, **more):
    """Publishes the model DATA into TO -> what was told."""
    m = scratch() / "anthology.model.xml"
    m.write_bytes(data)
    return run("publish", "-o", str(to), *options, str(m), want=want, **more).err


def sound(folder, base=None):
    bad = problems(folder, base)
    assert not bad, "\n".join(bad[:12])


def seeds():
    d = scratch()
    run("build", "--no-edition", "-o", str(d), str(SEEDS))
    return d / "anthology.model.xml"


# ---- what is there ----

def test_seeds_make_a_sound_folder():
    to = scratch() / "ut"
    run("publish", "-o", str(to), str(seeds()))
    sound(to)
    pages = {n for n in files(to) if n.endswith(".html")}
    assert reached(to) == pages, f"not to be reached: {sorted(pages - reached(to))}"
    r = subprocess.run(["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=to, capture_output=True, text=True)
    assert r.returncode == 0, r.stdout + r.stderr
    names = files(to)
    assert {n for n in names if "/" not in n} == {"index.html", "style.css", "opds.xml", "opds.json", "feed.xml", "SHA256SUMS", ".htaccess", "web.config"}, names
    assert all(any(n.endswith(e) for n in names) for e in (".epub", ".dbk", "cover.png", "thumbnail.png", "read/index.html"))
    assert not any(n.endswith((".txt", ".model.xml")) for n in names)


def test_the_book_in_the_browser_is_that_of_the_epub():
    """Page by page with the words of the EPUB; "next" leads through all of them, and "previous" back."""
    to = scratch() / "ut"
    run("publish", "-o", str(to), str(seeds()))
    read = next((to / "editions").glob("*/read"))
    pages = {p.name: p.read_text(encoding="utf-8") for p in read.glob("*.html")}
    with zipfile.ZipFile(next(read.parent.glob("*.epub"))) as z:
        epub = {n[5:-6]: ET.fromstring(z.read(n)) for n in z.namelist() if n.endswith(".xhtml")}

    def plain(html):
        return " ".join(unescape(re.sub(r"<[^>]*>", "", html)).split())
    told = 0
    for name, page in epub.items():
        if name not in ("cover", "nav"):
            main = re.search(r'<main id="main">(.*)</main>', pages[name + ".html"], re.S)[1]
            assert plain(main) == " ".join("".join(page.find("{*}body").itertext()).split()), name
            told += 1
    assert told == len(pages) - 1 > 15          # all but the contents
    step = {n: {rel: re.search(rf'rel="{rel}" href="([^"]*)"', t) for rel in ("prev", "next")} for n, t in pages.items()}
    at, way = next(n for n in pages if not step[n]["prev"]), []
    while True:
        way.append(at)
        there = step[at]["next"]
        if not there:
            break
        assert step[there[1]]["prev"][1] == at
        at = there[1]
    assert sorted(way) == sorted(pages)


def test_names_fit_every_file_system():
    to = scratch() / "ut"
    publish(to, model(numbers=range(1, 40), titles="Ää och Öö " * 40, title="Lång titel " * 40, edition="2026/../CON aux " + "x" * 300))
    sound(to)
    names = [p.relative_to(to).as_posix() for p in to.rglob("*")]
    assert max(map(len, names)) < 150, max(names, key=len)
    assert len({n.lower() for n in names}) == len(names)
    assert all(re.fullmatch(r"(\.htaccess|SHA256SUMS|[a-z0-9][a-z0-9._-]*[a-z0-9])", part) or part == "SHA256SUMS" for n in names for part in n.split("/")), names
    assert not any(p.is_symlink() for p in to.rglob("*"))


def test_the_download_bears_name_and_edition():
    to = scratch() / "ut"
    publish(to, model())
    assert (to / "editions/2026/digitalt-ledarskap-2026.epub").is_file()
    publish(to, model(date="2026-02-01", change=1, title="Digitalt ledarskap 2026"))
    assert (to / "editions/2026-2/digitalt-ledarskap-2026-2026-2.epub").is_file() or (to / "editions/2026-2").is_dir()
    for device in ("CON", "com1", "NUL"):
        d = scratch() / "ut"
        publish(d, model(edition=device))
        assert (d / f"editions/e-{device.lower()}").is_dir()


def test_what_was_left_out_does_not_travel():
    to = scratch() / "ut"
    publish(to, model())
    publish(to, model(numbers=(1, 3, 4), date="2026-03-01"))
    for n in files(to):
        data = (to / n).read_bytes()
        assert b"Hemlig" not in data and b"omitted>" not in data, n
        if n.endswith(".epub"):
            with zipfile.ZipFile(to / n) as z:
                assert not any(b"Hemlig" in z.read(i) for i in z.namelist()), n


def test_the_page_says_what_it_should():
    to, base = scratch() / "ut", "https://intranat.example.se/bok/"
    publish(to, model(extra=EXTRA), "--base-url", base[:-1])
    sound(to, base)
    text = (to / "index.html").read_text(encoding="utf-8")
    for word in ("Digitalt ledarskap", "Förlaget &amp; Co", "läsplatta", "Kontrollsummor", "Prenumerera", "gemensam inloggning", base + "opds.xml", base + "feed.xml",
                 'href="https://example.se/tillganglighet"', 'href="mailto:boken@example.se"', "Nacka kommun", "Rubrik 1", "kB", "sha256sum -c", "Rättigheter"):
        assert word in text, word
    d = scratch() / "ut"
    publish(d, model(extra=EXTRA))
    assert "Prenumerera" not in (d / "index.html").read_text(encoding="utf-8")
    assert "http" not in re.sub(r"https://example.se/tillganglighet|http-equiv", "", (d / "index.html").read_text(encoding="utf-8"))
    english = scratch() / "ut"
    publish(english, model(lang="en"))
    text = (english / "index.html").read_text(encoding="utf-8")
    assert '<html lang="en">' in text and "For tablets" in text and "Download" in text and "Ladda" not in text


@each(["ftp://x/", "https://", "example.se", "https://x/?a=b", "https://x/#a", "https://x/\"><script>", "javascript:alert(1)", "http:// x/"])
def test_no_address_of_a_folder(url):
    to = scratch() / "ut"
    err = publish(to, model(), "--base-url", url, want=64)
    assert "no web address" in err and not to.exists()


def test_the_pdf_beside_the_model():
    d, to = scratch(), scratch() / "ut"
    (d / "anthology.model.xml").write_bytes(model())
    run("publish", "-o", str(to), str(d / "anthology.model.xml"))
    before = tree(to)
    (d / "anthology.pdf").write_bytes(b"%PDF-1.7\nen bok\n%%EOF\n")
    run("publish", "-o", str(to), str(d / "anthology.model.xml"))
    sound(to)
    pdf = to / "editions/2026/digitalt-ledarskap-2026.pdf"
    assert pdf.read_bytes().startswith(b"%PDF") and "utskrift" in (to / "index.html").read_text(encoding="utf-8")
    after = tree(to)
    kept = [n for n in before if n.endswith((".epub", ".dbk", ".png", "style.css")) or "/read/" in n]
    assert kept and all(before[n] == after[n] for n in kept if before[n][0] is not None)
    run("publish", "-o", str(to), str(d / "anthology.model.xml"))
    assert tree(to) == after
    (d / "anthology.pdf").write_bytes(b"%PDF-1.7\nen annan\n%%EOF\n")
    err = run("publish", "-o", str(to), str(d / "anthology.model.xml")).err
    assert "another PDF" in err and tree(to) == after
    (d / "anthology.pdf").write_bytes(b"inte")
    assert "not a PDF" in run("publish", "-o", str(scratch() / "ut"), str(d / "anthology.model.xml")).err


@each([("image/jpeg", "cover.jpg", b"\xff\xd8\xff\xe0" + b"bild" * 500), ("image/png", "cover.png", b"\x89PNG\r\n\x1a\n" + b"bild" * 500 + b"IEND\xaeB`\x82")])
def test_a_cover_of_the_editor(item):
    """As it is, with its media type, on the page and in both catalogues; a small drawn picture marks the pages."""
    media, name, data = item
    to = scratch() / "ut"
    publish(to, model(extra=f'<cover type="{media}" alt="Ett hus">{base64.b64encode(data).decode()}</cover>'), "--base-url", "https://bok.example.se/")
    sound(to, "https://bok.example.se/")
    assert (to / "editions/2026" / name).read_bytes() == data
    assert sorted(p.name for p in (to / "editions/2026").iterdir() if p.suffix in (".png", ".jpg")) == sorted([name, "icon.png"])
    page, read = (to / "index.html").read_text(encoding="utf-8"), (to / "editions/2026/read/index.html").read_text(encoding="utf-8")
    assert f'<img class="cover" src="editions/2026/{name}"' in page and 'href="editions/2026/icon.png"' in page and 'href="../icon.png"' in read
    links = [li for li in ET.parse(to / "opds.xml").getroot().iter(ATOM + "link") if "/image" in li.get("rel")]
    assert [(li.get("type"), li.get("href").rpartition("/")[2]) for li in links] == [(media, name)] * 2
    images = json.loads((to / "opds.json").read_text(encoding="utf-8"))["publications"][0]["images"]
    assert [(i["type"], i["href"].rpartition("/")[2]) for i in images] == [(media, name)] * 2
    assert name in (to / "SHA256SUMS").read_text() and "icon.png" in (to / "editions/2026/SHA256SUMS").read_text()
    run("publish", "-o", str(to), "--withdraw", "2026")
    assert not list(to.rglob("*.jpg")) and not list(to.rglob("*.png"))


def test_gaps_are_told():
    err = publish(scratch() / "ut", model(permission="unknown", file="källa {}.txt"))
    assert err.count("permission to use this source is unknown") == 3 and "källa 2.txt" in err
    assert "accessibility statement" in err and "contact" in err
    err = publish(scratch() / "ut", model(extra=EXTRA))
    assert "permission" not in err and "statement" not in err and "report" not in err


def test_templates_are_replaced():
    d, to = scratch(), scratch() / "ut"
    (d / "publish").mkdir()
    (d / "publish/notice.html").write_text((Path(TESTS).parent / "styles/publish/notice.html").read_text().replace("<body", "<body id=\"min\""))
    publish(to, model(), "--styles", str(d))
    assert 'id="min"' in (to / "read/index.html").read_text() and 'id="min"' not in (to / "index.html").read_text()
    (d / "publish/notice.html").write_text("{{nonsens}}")
    assert "nonsens" in publish(scratch() / "ut", model(), "--styles", str(d), want=65)


def test_web_config_is_what_iis_reads():
    """One entry for each ending in a list, each after <remove>: one that IIS has already, or twice, is its error 500.19."""
    root = ET.parse(Path(TESTS).parent / "styles/publish/web.config").getroot()
    inside = {"configuration": {"system.webServer", "location"}, "location": {"system.webServer"}, "system.webServer": {"defaultDocument", "staticContent"},
              "defaultDocument": {"files"}, "files": {"clear", "add"}, "staticContent": {"remove", "mimeMap"}, "clear": set(), "add": set(), "remove": set(), "mimeMap": set()}
    attributes = {"location": {"path"}, "remove": {"fileExtension"}, "mimeMap": {"fileExtension", "mimeType"}, "add": {"value"}}
    for e in root.iter():
        assert {c.tag for c in e} <= inside[e.tag] and set(e.attrib) == attributes.get(e.tag, set()), e.tag
    assert root.tag == "configuration"
    told = set()
    for where in [root, *root.findall("location")]:
        rows = list(where.find("system.webServer/staticContent"))
        assert [r.tag for r in rows] == ["remove", "mimeMap"] * (len(rows) // 2) and rows
        endings = [r.get("fileExtension") for r in rows]
        assert endings[::2] == endings[1::2] and len(set(endings)) * 2 == len(endings), endings
        told |= {(where.get("path"), r.get("fileExtension"), r.get("mimeType")) for r in rows[1::2]}
    assert {(None, ".epub", "application/epub+zip"), (None, ".opf", "application/oebps-package+xml"), (None, ".", "text/plain"), (None, ".json", "application/opds+json"),
            ("opds.xml", ".xml", "application/atom+xml;profile=opds-catalog;kind=acquisition"), ("feed.xml", ".xml", "application/atom+xml")} <= told, told


# ---- editions ----

def test_the_same_book_changes_nothing():
    to = scratch() / "ut"
    publish(to, model())
    before = tree(to)
    time.sleep(0.02)
    err = publish(to, model(), "-v")
    assert "is this book already" in err and tree(to) == before
    publish(to, model(date="2026-02-01", change=2))
    before = tree(to)
    publish(to, model(date="2026-02-01", change=2))
    assert tree(to) == before


def test_a_changed_book_adds_an_edition():
    to = scratch() / "ut"
    publish(to, model())
    first = tree(to / "editions/2026")
    publish(to, model(numbers=(2, 3, 4), date="2026-02-01", change=3, edition="2027"))
    sound(to)
    assert tree(to / "editions/2026") == first, "the earlier edition was touched"
    assert (to / "editions/2027/digitalt-ledarskap-2027.epub").is_file()
    page = (to / "index.html").read_text(encoding="utf-8")
    assert 'href="editions/2026/index.html"' in page and "Tidigare utgåvor" in page and "Nytt i den här utgåvan" in page
    feed = ET.parse(to / "feed.xml").getroot()
    entries = feed.findall(ATOM + "entry")
    assert len(entries) == 2 and [e.findtext(ATOM + "updated") for e in entries] == ["2026-02-01T00:00:00Z", "2026-01-15T00:00:00Z"]
    said = " ".join("".join(entries[0].find(ATOM + "content").itertext()).split())
    for words in ("Artiklar Nya Rubrik 4 Borttagna Rubrik 1 Ändrade", "Rubrik 3", "Principer Nya Det här är text nummer 4 Borttagna Det här är text nummer 1"):
        assert words in said, (words, said)
    assert "Rubrik 2" not in said
    catalogue = ET.parse(to / "opds.xml").getroot()
    assert len(catalogue.findall(ATOM + "entry")) == 2 == len(json.loads((to / "opds.json").read_text())["publications"])
    ids = [e.findtext(ATOM + "id") for e in catalogue.findall(ATOM + "entry")]
    assert len(set(ids)) == 2 and ids == [e.findtext(ATOM + "id") for e in entries]


def test_an_organisation_that_came_and_went():
    to = scratch() / "ut"
    publish(to, model(numbers=(1, 2)))
    publish(to, model(numbers=(1,), date="2026-02-01", edition="2"))
    publish(to, model(numbers=(1, 2), date="2026-03-01", edition="3", org="Nacka stad"))
    said = [" ".join("".join(e.find(ATOM + "content").itertext()).split()) for e in ET.parse(to / "feed.xml").getroot().findall(ATOM + "entry")]
    assert "Organisationer Nya Åre kommun Ändrade Nacka stad" in said[0] and "Organisationer Borttagna Åre kommun" in said[1], said
    publish(to, model(numbers=(1, 2), date="2026-04-01", edition="4", org="Nacka stad"))
    assert "desamma" in (to / "feed.xml").read_text(encoding="utf-8")


def test_a_changed_book_must_be_later():
    to = scratch() / "ut"
    publish(to, model())
    before = tree(to)
    for date in ("2026-01-15", "2025-12-31"):
        err = publish(to, model(change=1, date=date), want=65)
        assert "2026-01-15" in err and "<date>" in err and "SOURCE_DATE_EPOCH" in err and tree(to) == before
    publish(to, model(change=1, date=None), env={"SOURCE_DATE_EPOCH": "1770000000"})
    assert len(list((to / "editions").glob("*/index.html"))) == 2


def test_another_book_is_told():
    to = scratch() / "ut"
    publish(to, model())
    assert "another identifier" in publish(to, model(title="Något helt annat", date="2026-02-01"))
    sound(to)


def test_the_address_alone_changes_the_root_alone():
    to, base = scratch() / "ut", "https://bok.example.se/"
    publish(to, model())
    before = tree(to / "editions/2026")
    publish(to, model(), "--base-url", base)
    assert tree(to / "editions/2026") == before and base + "opds.xml" in (to / "opds.xml").read_text()
    publish(to, model(change=1, date="2026-02-01"), "--base-url", base)
    run("publish", "-o", str(to), "--withdraw", "2026")
    assert base + "opds.xml" in (to / "opds.xml").read_text()
    sound(to, base)


# ---- withdrawing ----

def test_withdrawn():
    to = scratch() / "ut"
    publish(to, model())
    publish(to, model(numbers=(1, 3), date="2026-02-01", edition="2027"))
    publish(to, model(numbers=(1, 3, 5), date="2026-03-01", edition="2028"))
    run("publish", "-o", str(to), "--withdraw", "2026")
    sound(to)
    assert sorted(p.name for p in (to / "editions/2026").iterdir()) == ["about.xml", "index.html", "style.css"]
    notice = (to / "editions/2026/index.html").read_text(encoding="utf-8")
    assert "tillbakadragen" in notice and "Rubrik" not in notice
    for n in files(to):
        if not n.startswith("editions/20"):
            assert "Rubrik 2" not in (to / n).read_text(encoding="utf-8"), n
    assert "editions/2026/" not in (to / "SHA256SUMS").read_text() + (to / "opds.xml").read_text() + (to / "opds.json").read_text() + (to / "index.html").read_text()
    assert "tillbakadragen" in (to / "feed.xml").read_text(encoding="utf-8")
    # what it had published cannot come back under its old time, nor its key be given away
    assert "not later" in publish(to, model(), want=65)
    # the newest goes: the one before is the book again
    run("publish", "-o", str(to), "--withdraw", "2028")
    sound(to)
    assert "editions/2027/" in (to / "index.html").read_text() and "Rubrik 5" not in (to / "feed.xml").read_text(encoding="utf-8")
    run("publish", "-o", str(to), "--withdraw", "2027")
    sound(to)
    assert "tillbakadragen" in (to / "index.html").read_text(encoding="utf-8") and not (to / "SHA256SUMS").read_text()
    publish(to, model(date="2026-04-01", edition="2026"))
    sound(to)
    assert (to / "editions/2026-2/index.html").is_file()


def test_withdrawing_what_is_not_there():
    to = scratch() / "ut"
    publish(to, model())
    before = tree(to)
    for key in ("2025", "../2026", "", "2026/read"):
        err = run("publish", "-o", str(to), f"--withdraw={key}" if key else "--withdraw", *([] if key else [""]), want=(64, 66)).err
        assert tree(to) == before
    assert "2026" in run("publish", "-o", str(to), "--withdraw", "2025", want=66).err
    run("publish", "-o", str(to), "--withdraw", "2026", "model.xml", want=64)
    run("publish", "-o", str(scratch() / "ingen"), "--withdraw", "2026", want=66)


# ---- not ours ----

def test_files_that_are_not_ours_stay_and_are_named():
    to = scratch() / "ut"
    publish(to, model())
    mine = {"mina anteckningar.txt": b"x", ".gitignore": b"y", "editions/egen/a.txt": b"z", "editions/2026/extra.html": b"w", "editions/2026/read/bild.png": b"v", "read/a.html": b"u"}
    for n, data in mine.items():
        (to / n).parent.mkdir(parents=True, exist_ok=True)
        (to / n).write_bytes(data)
    (to / ".htaccess").write_bytes(b"Require all denied\n")
    err = publish(to, model(change=1, date="2026-02-01"), "-v")
    for n in ("anteckningar", ".gitignore", "editions/egen", "extra.html", "bild.png", "read/a.html", ".htaccess"):
        assert n in err, n
    assert (to / ".htaccess").read_bytes() == b"Require all denied\n"
    run("publish", "-o", str(to), "--withdraw", "2026")
    assert all((to / n).read_bytes() == data for n, data in mine.items())


@each(["index.html", "editions", "read", "opds.xml", "SHA256SUMS"])
def test_a_folder_of_somebody_else_is_left_alone(name):
    to = scratch() / "ut"
    to.mkdir()
    if "." in name or name.isupper():
        (to / name).write_bytes(b"min sida")
    else:
        (to / name).mkdir()
        (to / name / "min fil").write_bytes(b"min")
    before = tree(to)
    err = publish(to, model(), want=73)
    assert name in err and tree(to) == before


@each([b"", b"<about", b"<about xmlns='urn:antologi:published:1'/>", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a/>",
       b"<about xmlns='urn:antologi:published:1' key='2026' modified='2026-01-15T00:00:00Z' lang='sv' title='t'><file path='../../x' size='1' sha256='" + b"a" * 64 + b"'/></about>",
       b"<about xmlns='urn:antologi:published:1' key='2026' modified='2026-01-15T00:00:00Z' lang='sv' title='t'><article id='a' name='b' href='javascript:alert(1)'/></about>",
       b"<about xmlns='urn:antologi:published:1' key='../../..' modified='2026-01-15T00:00:00Z' lang='sv' title='t'/>"])
def test_a_tampered_description_is_refused(data):
    to = scratch() / "ut"
    publish(to, model())
    (to / "editions/2026/about.xml").write_bytes(data)
    before = tree(to)
    publish(to, model(change=1, date="2026-02-01"), want=65)
    run("publish", "-o", str(to), "--withdraw", "2026", want=65)
    assert tree(to) == before


# ---- hostile words ----

EVIL = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "]]>&amp;<!-- -->", "' onmouseover='alert(1)", "../../../etc/passwd", "{{contents}}{{x}}", "javascript:alert(1)",
        "a\nb\tc", "\u202eomv\u00e4nt\u2028\u2029", "</title></head>", "</code></pre>", "%s%n%00", "\\\"},{\"href\":\"http://x\"", "file:///etc/passwd", "x" * 3000, "&#0;&lt;", "\U0001f600 \u05d0"]


@each(EVIL)
def test_hostile_words_never_break_out(evil):
    to = scratch() / "ut"
    clean = " ".join(evil.split()) or "x"
    extra = "".join(f"<{k}>{escape(clean)}</{k}>" for k in ("contact", "diary", "accessibility-statement"))
    publish(to, model(title=clean, org=clean, edition=clean, publisher=clean, titles=clean, file=evil + "{}", extra=extra, permission="unknown"), want=(0, 65))
    if not to.exists():
        raise AssertionError("not published")
    sound(to)
    publish(to, model(title=clean + " igen", org=clean, edition=clean, publisher=clean, titles=clean, date="2026-02-01", extra=extra))
    sound(to)
    json.loads((to / "opds.json").read_text(encoding="utf-8"))
    assert Page((to / "index.html").read_text(encoding="utf-8")).h1 == 1
    for n in files(to):
        if n.endswith(".html"):
            hrefs = [h for _, h in Page((to / n).read_text(encoding="utf-8")).links]
            assert not any(h.lower().startswith(("javascript:", "data:", "file:", "vbscript:")) for h in hrefs), n


# ---- never half a folder ----

CALLS = "write,rename,renameat,renameat2,mkdir,unlink,unlinkat,rmdir,openat,fsync"


def traced(arguments, inject):
    log = scratch() / "log"
    return subprocess.run(["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={CALLS}", *(["-e", inject] if inject else []), PROGRAM, *map(str, arguments)],
                          capture_output=True, env=ENV, timeout=120), log


def strace():
    if SANITIZED or not shutil.which("strace"):
        raise Skip("strace cannot be used here")
    r, _ = traced(["--version"], None)
    if r.returncode:
        raise Skip("strace may not trace here")


def steps(arguments, start, call):
    """How often CALL is made when ARGUMENTS run on a copy of START."""
    to = copy(start)
    r, log = traced([a.replace("DIR", str(to)) for a in arguments], None)
    assert r.returncode == 0, r.stderr
    return sum(1 for line in log.read_text(errors="replace").splitlines() if re.match(rf"\d+ +{call}\(", line))


def copy(start):
    to = scratch() / "ut"
    if start:
        shutil.copytree(start, to, symlinks=True)
    return to


def situations():
    """Name, folder before, arguments: a first edition, a further one, one withdrawn."""
    d = scratch()
    (d / "1.xml").write_bytes(model(numbers=(1, 2)))
    (d / "2.xml").write_bytes(model(numbers=(2, 3), date="2026-02-01", edition="2027"))
    one, two = scratch() / "ett", scratch() / "två"
    run("publish", "-o", str(one), str(d / "1.xml"))
    shutil.copytree(one, two)
    run("publish", "-o", str(two), str(d / "2.xml"))
    return {"first": (None, ["publish", "-q", "-j1", "-o", "DIR", str(d / "1.xml")]),
            "further": (one, ["publish", "-q", "-j1", "-o", "DIR", str(d / "2.xml")]),
            "withdrawn": (two, ["publish", "-q", "-o", "DIR", "--withdraw", "2026"])}


def killed(name, calls, every):
    strace()
    start, arguments = situations()[name]
    whole = copy(start)
    run(*[a.replace("DIR", str(whole)) for a in arguments])
    tried = 0
    for call in calls:
        for n in range(1, steps(arguments, start, call) + 1, every):
            to = copy(start)
            r, _ = traced([a.replace("DIR", str(to)) for a in arguments], f"inject={call}:signal=KILL:when={n}")
            assert r.returncode == -9, f"{call} {n}: {r}"
            tried += 1
            if not to.exists():
                continue
            bad = problems(to)
            assert not bad, f"killed at {call} {n}: {bad[:5]}"
            if start:
                assert (to / "index.html").is_file() and (to / "editions/2026/index.html").is_file()
            run(*[a.replace("DIR", str(to)) for a in arguments])
            sound(to)
            same, got = tree(whole, times=False), tree(to, times=False)
            assert same.keys() == got.keys() and all(same[k] == got[k] for k in same), f"after {call} {n}: {sorted(same.keys() ^ got.keys())}"
    assert tried >= 3, f"only {tried} places"


@each(["first", "further", "withdrawn"])
def test_killed_at_a_rename(name):
    killed(name, ["rename"], 7 if name != "withdrawn" else 3)


@full
@each(["first", "further", "withdrawn"])
def test_killed_anywhere(name):
    killed(name, ["rename", "write", "mkdir", "unlink"], 1)
    killed(name, ["openat"], 3)


def full_disk(name, every):
    strace()
    start, arguments = situations()[name]
    total, tried = steps(arguments, start, "write"), 0
    for n in range(1, total + 1, every):
        to = copy(start)
        r, _ = traced([a.replace("DIR", str(to)) for a in arguments], f"inject=write:error=ENOSPC:when={n}+")
        assert r.returncode in (73, 74) or n == total, f"write {n} of {total}: exit {r.returncode} {r.stderr}"
        tried += 1
        if to.exists():
            bad = problems(to)
            assert not bad, f"full at write {n}: {bad[:5]}"
            assert not (to / ".antologi-new").exists() and not (to / ".antologi-lock").exists(), f"full at write {n}: left behind"
            run(*[a.replace("DIR", str(to)) for a in arguments])
            sound(to)
    assert tried >= 3


@each(["further", "withdrawn"])
def test_full_disk(name):
    full_disk(name, 8 if name != "withdrawn" else 3)


@full
def test_full_disk_at_every_write():
    full_disk("first", 1), full_disk("further", 1), full_disk("withdrawn", 1)


# ---- one at a time ----

def token(pid):
    import uuid
    return f"{uuid.uuid5(uuid.NAMESPACE_URL, socket.gethostname())} {pid}\n".encode()


def test_a_second_publisher_is_told():
    to = scratch() / "ut"
    publish(to, model())
    before = tree(to)
    for holder in (token(os.getpid()), b"another-machine 4711\n"):
        (to / ".antologi-lock").write_bytes(holder)
        for data, date in ((model(), None), (model(change=1, date="2026-02-01"), None)):
            err = publish(to, data, want=75)
            assert "somebody else" in err and (to / ".antologi-lock").read_bytes() == holder
        run("publish", "-o", str(to), "--withdraw", "2026", want=75)
        (to / ".antologi-lock").unlink()
    assert {k: v[0] for k, v in before.items()} == {k: v[0] for k, v in tree(to).items()}


def test_a_lock_of_the_dead_does_not_block():
    to = scratch() / "ut"
    publish(to, model())
    p = subprocess.Popen(["true"])
    p.wait()
    (to / ".antologi-lock").write_bytes(token(p.pid))
    publish(to, model(change=1, date="2026-02-01"))
    assert not (to / ".antologi-lock").exists()
    (to / ".antologi-lock").write_bytes(b"another-machine 4711\n")
    os.utime(to / ".antologi-lock", (time.time() - 3600,) * 2)
    publish(to, model(change=2, date="2026-03-01"))
    (to / ".antologi-lock").write_bytes(b"")
    os.utime(to / ".antologi-lock", (time.time() - 60,) * 2)
    publish(to, model(change=3, date="2026-04-01"))
    assert not list(to.glob(".antologi*"))
    sound(to)


def test_many_at_once():
    """Ten publishers of ten editions: each is in or was told to wait, and the folder is sound."""
    to, d = scratch() / "ut", scratch()
    running = []
    for n in range(10):
        (d / f"{n}.xml").write_bytes(model(numbers=(1, n + 2), date=f"2026-02-{n + 1:02d}", edition=str(n)))
        running.append(subprocess.Popen([PROGRAM, "publish", "-q", "-j1", "-o", str(to), str(d / f"{n}.xml")], env=ENV, stderr=subprocess.PIPE))
    codes = [(p.communicate()[1], p.returncode)[1] for p in running]
    assert set(codes) <= {0, 65, 75} and 0 in codes, codes
    sound(to)
    assert len(list((to / "editions").glob("*/index.html"))) == codes.count(0) and not list(to.glob(".antologi*"))
