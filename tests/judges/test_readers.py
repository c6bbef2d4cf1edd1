"""How our books fare with those who read them: Ace by DAISY (accessibility), foliate-js and epub.js in Chromium, MuPDF. Only in
`make judges`, which brings them. What they show is compared with the model: each block of each article, letter by letter."""
import json, os, re, shutil, struct, subprocess, unicodedata, zipfile
import xml.etree.ElementTree as ET
from frame import ENV, ROOT, SEEDS, TESTS, articles, blocks, each, judge, local, run, scratch
from judges import every_kind
from judges.opened import Epub

MODULES = ROOT / ".tools/node_modules"
CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
BOOKS = ["seeds", "clippings", "one", "every kind"]


def node():
    """Node.js 20 or later: the machine's, else the one that set-up brought."""
    brought = next(MODULES.glob("node-linux-*/bin/node"), None)
    return str(brought) if brought else "node"


def clippings():
    return [p for folder in ("clippings", "clippings-more") for p in sorted((TESTS / folder).glob("*.txt")) if "." not in p.stem]


def made(name):
    """(EPUB, model) of a book of BOOKS."""
    d = scratch()
    if name == "every kind":
        model = d / "anthology.model.xml"
        model.write_text(every_kind.model(50), encoding="utf-8")
        run("epub", "-o", str(d / "anthology.epub"), str(model))
    else:
        sources = {"seeds": [SEEDS], "clippings": clippings(), "one": [min(SEEDS.glob("*.txt"))]}[name]
        run("build", "--no-edition", "-o", str(d), "--", *map(str, sources))
    return d / "anthology.epub", d / "anthology.model.xml"


def changed(epub, change):
    """A copy of EPUB whose files went through CHANGE(name, bytes)."""
    to = scratch() / "changed.epub"
    with zipfile.ZipFile(epub) as z, zipfile.ZipFile(to, "w") as new:
        for i in z.infolist():
            new.writestr(i, change(i.filename, z.read(i)))
    return to


def tight(s):
    return re.sub(r"[\s\u00ad\u200b-\u200d\ufeff]+", "", unicodedata.normalize("NFKC", s))


# ---- Ace ----

def ace(epub):
    """Everything that Ace says of the book: [(impact, rule, file, words)]."""
    d = scratch()
    env = {**ENV, "HOME": str(d), "XDG_CONFIG_HOME": str(d / "c"), "XDG_CACHE_HOME": str(d / "h"), "PUPPETEER_EXECUTABLE_PATH": CHROMIUM,
           "ACE_TIMEOUT_INITIAL": "120000", "PATH": os.path.dirname(shutil.which(node()) or node()) + ":" + ENV["PATH"]}
    r = subprocess.run([node(), str(MODULES / "@daisy/ace-cli/bin/ace.js"), "-s", "-f", "-t", str(d / "t"), "-o", str(d / "o"), str(epub)],
                       capture_output=True, text=True, env=env)
    report = d / "o/report.json"
    assert report.exists(), f"Ace made no report: exit {r.returncode}\n{r.stdout[-1500:]}{r.stderr[-1500:]}"
    said = json.loads(report.read_text(encoding="utf-8"))
    out = [(a["earl:test"]["earl:impact"], a["earl:test"]["dct:title"], doc["earl:testSubject"]["url"], a["earl:result"]["dct:description"].split("\n")[0])
           for doc in said["assertions"] for a in doc["assertions"] if a["earl:result"]["earl:outcome"] != "pass"]
    # who certifies a book is for its edition to say
    missing = [m for m in said["a11y-metadata"]["missing"] + said["a11y-metadata"]["empty"] if not m.startswith("a11y:certif") and m != "accessModeSufficient"]
    assert said["earl:result"]["earl:outcome"] == ("pass" if not out else "fail"), said["earl:result"]
    return out + [("metadata", m, "package.opf", "missing") for m in missing]


@judge
@each(BOOKS)
def test_ace_finds_nothing(name):
    found = ace(made(name)[0])
    assert not found, "\n".join(" ".join(f) for f in found[:20])


@judge
def test_ace_sees_what_is_wrong():
    """The judge itself: pale letters, a link without words, a picture without text."""
    epub, _ = made("one")
    for what, change in {"color-contrast": lambda n, d: d + b"\np { color: #bbbbbb; }\n" if n.endswith(".css") else d,
                         "link-name": lambda n, d: d.replace(b"</body>", b'<p><a href="nav.xhtml"></a></p></body>') if n.endswith("colophon.xhtml") else d,
                         "image-alt": lambda n, d: re.sub(rb' alt="[^"]*"', b"", d) if n.endswith("cover.xhtml") else d}.items():
        assert any(rule == what for _, rule, _, _ in ace(changed(epub, change))), f"Ace is content with {what}"


# ---- foliate-js and epub.js ----

def kept(model):
    """Per article of the model, in the order of the book: its kept blocks, letter by letter, in the order of the source."""
    return [[tight("".join(b.itertext())) for b in blocks(a) if local(b) != "omitted"] for a in articles(ET.parse(model).getroot())]


def order(anchor):
    block, _, piece = anchor[1:].partition("-")
    return int(block), int(piece or 1)


def shown(pages):
    """The same of what a reader shows: pages [(file, {id: text})]; an article may go on in further files."""
    out = {}
    for name, found in pages:
        article = re.match(r"article-(\d+)", name)
        if article:
            out.setdefault(int(article[1]), {}).update(found)
    return [merged(out[n]) for n in sorted(out)]


def merged(found):
    text = {}
    for anchor in sorted(found, key=order):
        text.setdefault(order(anchor)[0], []).append(tight(found[anchor]))
    return ["".join(text[n]) for n in sorted(text)]


def differences(want, got):
    if len(want) != len(got):
        yield f"{len(got)} articles are shown, the model has {len(want)}"
    for n, (a, b) in enumerate(zip(want, got), 1):
        if a != b:
            k = next((k for k, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
            yield f"article {n}, block {k + 1} of {len(a)} ({len(b)} shown): {a[k][:60] if k < len(a) else ''!r} is {b[k][:60] if k < len(b) else ''!r}"


def read(reader, epub, *size):
    r = subprocess.run([node(), str(TESTS / "judges/reader.js"), reader, str(epub), *size], capture_output=True, text=True, env={**ENV, "HOME": str(scratch()), "CHROMIUM": CHROMIUM})
    assert r.returncode == 0, f"{reader} did not open the book: {r.stderr[-1500:]}"
    return json.loads(r.stdout)


def problems(reader, epub, model):
    """What a person would miss in the reader."""
    saw, book = read(reader, epub), Epub(epub)
    yield from saw["errors"]
    if tight(book.title) not in tight(saw["title"]):
        yield f"title {saw['title']!r}"
    toc = [[depth, tight(label), place] for depth, label, place in book.toc()]
    if [[d, tight(label), p] for d, label, p in saw["toc"]] != toc:
        yield f"contents: {len(saw['toc'])} entries, {[t for t in saw['toc'] if [t[0], tight(t[1]), t[2]] not in toc][:5]}"
    if [p["name"] for p in saw["pages"]] != [n.rpartition("/")[2] for n in book.spine]:
        yield "another reading order"
    for page, name in zip(saw["pages"], book.spine):
        want = tight(book.visible(name))
        if tight(page["text"]) != want:
            yield f"{name}: {len(tight(page['text']))} characters are shown of {len(want)}"
        if page["hidden"]:
            yield f"{name}: not seen: {page['hidden'][:5]}"
    yield from differences(kept(model), shown((p["name"], p["blocks"]) for p in saw["pages"]))
    lost = [(page, href) for page, href, place in saw["landed"] if place != href_place(page, href)]
    if lost or not saw["landed"]:
        yield f"links that land nowhere or elsewhere: {lost[:5]}"
    astray = [w for w in saw["went"] if w[2] != href_place(w[0], w[1].rpartition(" ")[2]).partition("#")[0]]
    if astray or not saw["went"]:
        yield f"followed, and led elsewhere: {astray[:5]}"
    if saw["cover"] != [1600, 2560]:
        yield f"cover of the library: {saw['cover']}"
    wide, high = saw["window"]
    cover = saw["pages"][0]["pictures"]
    if len(cover) != 1 or cover[0][:2] != [1600, 2560] or not (200 < cover[0][2] <= wide and 200 < cover[0][3] <= high):
        yield f"cover of the book: {cover} in a window of {wide} x {high}"


def href_place(page, href):
    """Our hrefs name files of one folder, and ids as they are."""
    return href.rpartition("/")[2] if not href.startswith("#") else page + href


@judge
@each([(f"{reader}, {name}", reader, name) for reader in ("foliate", "epubjs") for name in BOOKS])
def test_a_reader_shows_all(item):
    _, reader, name = item
    # a browser on a busy machine may turn a page before it is drawn: what is truly missing is missing each time
    for _ in range(3):
        found = list(problems(reader, *made(name)))
        if not found:
            break
    assert not found, "\n".join(found[:20])


@judge
@each(["foliate", "epubjs"])
def test_a_reader_that_shows_less_is_found(reader):
    """The judge itself: text that a style hides, a link into nothing, a lost picture."""
    epub, model = made("one")
    bad = changed(epub, lambda n, d: d + b"\np.lead, #b9 { display: none; }\n" if n.endswith(".css")
                  else d.replace(b"</body>", b'<p><a href="nowhere.xhtml">x</a></p></body>') if n.endswith("colophon.xhtml")
                  else d.replace(b"cover.png", b"gone.png") if n.endswith("cover.xhtml") else d)
    said = "\n".join(problems(reader, bad, model))
    for word in ("characters are shown", "not seen", "links that land nowhere", "cover of the book"):
        assert word in said, f"{reader}: not noticed: {word}\n{said[:1500]}"


@judge
@each(["50", "300"])
def test_text_of_any_size_fits_a_phone_in_the_dark(size):
    """All is there, nothing is wider than its column, and text has the reader's own colours."""
    for _ in range(3):
        epub, model = made("seeds")
        saw = read("foliate", epub, size)
        found = [*saw["errors"], *differences(kept(model), shown((p["name"], p["blocks"]) for p in saw["pages"]))]
        found += [f"{p['name']}: not seen: {p['hidden']}" for p in saw["pages"] if p["hidden"]] + [f"{p['name']}: too wide: {p['wide']}" for p in saw["pages"] if p["wide"]]
        inks = {ink for p in saw["pages"] for ink in p["ink"]}
        found += [f"coloured: {inks}"] if len(inks) != 1 or not min(inks).endswith("rgba(0, 0, 0, 0)") else []
        if not found:
            break
    assert not found, "\n".join(found[:20])


@judge
def test_text_that_does_not_fit_is_found():
    epub, _ = made("one")
    bad = changed(epub, lambda n, d: d + b"\np { white-space: nowrap; color: #333333; }\n" if n.endswith(".css") else d)
    saw = read("foliate", bad, "300")
    assert any(p["wide"] for p in saw["pages"]) and len({ink for p in saw["pages"] for ink in p["ink"]}) > 1


# ---- MuPDF ----

# what MuPDF 1.21 says of every EPUB 3; it also takes mailto: for a file of the book
EVERY_BOOK = ("warning: ICC support is not available", "warning: unknown epub version: 3.0")
LAYOUT = ("-W", "400", "-H", "600", "-S", "11")
SCRIPT = """var d = new Document(scriptArgs[0]); d.layout(400, 600, 11);
function at(uri) { try { var r = d.resolveLink(uri); if (typeof r !== "number") r = r.page; return r < 0 ? "nowhere" : r; } catch (e) { return "nowhere"; } }
function walk(list, depth) { if (list) list.forEach(function (e) { print("toc\\t" + depth + "\\t" + e.title + "\\t" + e.uri + "\\t" + at(e.uri)); walk(e.down, depth + 1); }); }
walk(d.loadOutline(), 0);
for (var i = 0; i < d.countPages(); i++) d.loadPage(i).getLinks().forEach(function (l) { if (!/^([a-z]+:|.*mailto:)/.test(l.uri)) print("link\\t" + l.uri + "\\t" + at(l.uri)); });
"""


def mupdf(epub):
    """(text, contents [(depth, label, uri, page)], links [(uri, page)], what it complained of, colours of the first page)."""
    d = scratch()
    (d / "read.js").write_text(SCRIPT)
    said = []
    for command in (["draw", "-q", "-F", "txt", "-o", str(d / "text.txt"), *LAYOUT, str(epub)], ["draw", "-q", "-r", "72", "-o", str(d / "cover.ppm"), *LAYOUT, str(epub), "1"],
                    ["run", str(d / "read.js"), str(epub)]):
        r = subprocess.run(["mutool", *command], capture_output=True, env={**ENV, "HOME": str(d)})
        said += r.stderr.decode("utf-8", "replace").splitlines() + ([f"mutool {command[0]}: exit {r.returncode}"] if r.returncode else [])
    rows = [line.split("\t") for line in r.stdout.decode("utf-8", "replace").splitlines()]
    magic, width, height, _, pixels = (d / "cover.ppm").read_bytes().split(maxsplit=4)
    assert magic == b"P6" and len(pixels) >= int(width) * int(height) * 3
    inked = sum(p != (255, 255, 255) for p in struct.iter_unpack("3B", pixels[:int(width) * int(height) * 3]))
    return ((d / "text.txt").read_text(encoding="utf-8", errors="replace"), [row[1:] for row in rows if row[0] == "toc"], [row[1:] for row in rows if row[0] == "link"],
            said, inked / (int(width) * int(height)))


def mupdf_problems(epub, model):
    text, toc, links, said, inked = mupdf(epub)
    book = Epub(epub)
    yield from (line for line in said if line.strip() and line not in EVERY_BOOK)
    # every block of the book, in order; and the book's blocks are the model's
    got, at = tight(text), 0
    for name in book.spine:
        for block in book.texts(name):
            found = got.find(tight(block), at)
            if found < 0:
                yield f"{name}: not shown: {block[:80]!r}"
            else:
                at = found + len(tight(block))
    yield from differences(kept(model), shown((n.rpartition("/")[2], book.anchored(n)) for n in book.spine))
    if [(int(d), tight(label)) for d, label, *_ in toc] != [(d, tight(label)) for d, label, _ in book.toc()]:
        yield f"contents: {len(toc)} entries instead of {len(book.toc())}"
    lost = [row for row in toc + links if row[-1] == "nowhere"]
    if lost or not links:
        yield f"links that land nowhere: {lost[:5]} of {len(links)}"
    if inked < 0.5:
        yield f"the first page is no cover: {inked:.0%} of it is inked"


@judge
@each(BOOKS)
def test_mupdf_shows_all(name):
    found = list(mupdf_problems(*made(name)))
    assert not found, "\n".join(found[:20])


@judge
def test_mupdf_that_shows_less_is_found():
    epub, model = made("one")
    bad = changed(epub, lambda n, d: d + b"\np.lead, #b9 { display: none; }\n" if n.endswith(".css") else d.replace(b"cover.png", b"gone.png") if n.endswith("cover.xhtml")
                  else d.replace(b"</body>", b'<p><a href="nowhere.xhtml">x</a></p></body>') if n.endswith("colophon.xhtml") else d)
    said = "\n".join(mupdf_problems(bad, model))
    for word in ("not shown", "no cover", "links that land nowhere"):
        assert word in said, f"MuPDF: not noticed: {word}\n{said[:1500]}"
