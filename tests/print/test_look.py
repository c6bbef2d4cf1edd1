"""The look of the printed book: the edition's logo and colours, the contents, lists, boxes and registers. Only in `make test`."""
import base64, re, struct, zlib
from functools import cache
from frame import TESTS, each, full, letters, run, scratch
from print.test_lines import lines
from print.test_print import JARS, KINDS, PRINT, docbook, objects, pdf, plain, tool

NAVY, YELLOW = b"0.1137 0.2078 0.3412 rg", b"0.949 0.7843 0.2941 rg"
MODEL = (TESTS / "out/cases/imprint/in.xml").read_text(encoding="utf-8")


def see_through(width, height):
    """A PNG whose left half is blue and whose right half is nothing."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    row = b"\0" + bytes((29, 53, 200, 255)) * (width // 2) + bytes((0, 0, 0, 0)) * (width - width // 2)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(row * height)) + chunk(b"IEND", b"")


def b64(data):
    return base64.b64encode(data).decode()


def imprint(*changes):
    """The book of the case `imprint` (two colours, a logo that is seen through, two editors), with CHANGES of its model."""
    text = re.sub(r"(<logo[^>]*>)[^<]*", lambda m: m[1] + b64(see_through(80, 40)), MODEL)
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    d = scratch()
    (d / "m.xml").write_text(text, encoding="utf-8")
    return docbook(d / "m.xml")


def pictures(path):
    """[(page, kind, colour space, width, height)]"""
    rows = tool("pdfimages", "-list", path)[0].decode().splitlines()[2:]
    return [(int(r[0]), r[2], r[5], int(r[3]), int(r[4])) for r in map(str.split, rows)]


def pixels(path, page, box):
    """The colours that a page shows in BOX (x, y, width, height in points)."""
    x, y, w, h = box
    data = tool("pdftoppm", "-r", "72", "-f", page, "-l", page, "-x", x, "-y", y, "-W", w, "-H", h, path)[0]
    head = re.match(rb"P6\s+(\d+)\s+(\d+)\s+255\s", data)
    return {tuple(data[i:i + 3]) for i in range(head.end(), len(data), 3)}


@full
def test_logo_stands_on_the_title_page_with_its_words():
    made = pdf(imprint())
    assert {p[0] for p in pictures(made)} == {1} and pictures(made)[0][1:] == ("image", "icc", 80, 40), pictures(made)
    data = objects(made)
    words = re.findall(rb"/Alt <feff(\w+)>[^%]*/S /Figure", data)
    assert [bytes.fromhex(w.decode()).decode("utf-16-be") for w in words] == ["Åre kommuns vapen"], "no alternative text"
    assert (29, 53, 200) in pixels(made, 1, (140, 400, 160, 140)), "it is not to be seen"
    assert pictures(pdf(imprint((' alt="Åre kommuns vapen"', "")))), "a logo without words is left out"


@full
@each(["PNG", "JPEG", "data: URI"])
def test_a_logo_that_cannot_be_read_is_named(kind):
    """What an edition takes for a picture by its first bytes may be none: one line says so, and no book without it is made."""
    book = imprint()
    bad = {"PNG": b64(b"\x89PNG\r\n\x1a\n" + b"\0" * 40), "JPEG": b64(b"\xff\xd8\xff\xe0" + b"\0" * 40), "data: URI": "%%%"}[kind]
    text = book.read_text(encoding="utf-8")
    book.write_text(re.sub(r"(fileref=\"data:image/)png;base64,[^\"]*", rf"\1{'jpeg' if kind == 'JPEG' else 'png'};base64,{bad}", text), encoding="utf-8")
    assert book.read_text(encoding="utf-8") != text
    to = book.with_name("x.pdf")
    _, said = tool(PRINT, "-f", "archive", book, to, want=65)
    assert "logo" in said and "b.dbk" in said and said.count("\n") == 1 and not to.exists(), said


@full
def test_colours_of_the_edition_are_on_paper():
    """Of headings the one that can be read on white, of bars the other; the text itself stays black."""
    made = pdf(imprint())
    data = objects(made)
    assert NAVY in data and YELLOW in data
    for page in tool("qpdf", "--qdf", "--object-streams=disable", made, "-")[0].split(b"endstream"):
        assert not re.search(YELLOW + rb"\n/\w+ <</MCID", page), "text in a colour that cannot be read"
    black = objects(pdf(imprint(("<first-colour>#f2c84b</first-colour>\n<second-colour>#1d3557</second-colour>\n", ""))))
    assert NAVY not in black and YELLOW not in black and not re.search(rb"^[\d.]+ [\d.]+ [\d.]+ rg$", black, re.M), "colours that nobody named"
    book = imprint()
    text = book.read_text(encoding="utf-8")
    book.write_text(text.replace('ink="#1d3557"', 'ink="url(x)"').replace('tint="#f2c84b"', 'tint="#F2C84B); x"'), encoding="utf-8")
    assert text != book.read_text(encoding="utf-8")
    assert not re.search(rb"^[\d.]+ [\d.]+ [\d.]+ rg$", objects(pdf(book)), re.M), "what is no colour"


@full
def test_print_shop_gets_the_logo_in_grey_and_no_colour():
    made = pdf(imprint(), "-f", "bleed")
    assert [(p[0], p[1], p[2]) for p in pictures(made)] == [(1, "image", "gray")], pictures(made)
    inks = set(re.findall(rb"^[\d. ]+ (?:k|K|g|G|rg|RG|sc|SC|scn|SCN)$", objects(made), re.M))
    assert inks and inks <= {b"0 0 0 1 k", b"0 0 0 1 K"}, inks
    assert b"/SMask" not in objects(made).replace(b"/SMask /None", b""), "transparency"
    # not drawn upside down, shifted or black: blue became a grey, what is seen through white
    shown = pixels(made, 1, (160, 430, 160, 140))
    assert any(60 < r < 140 and abs(r - g) < 6 and abs(g - b) < 6 for r, g, b in shown), sorted(shown)[:5]


def places(path):
    """[(page, word, left edge)] of all words."""
    found = []
    for n, page in enumerate(tool("pdftotext", "-bbox", path, "-")[0].decode("utf-8").split("<page ")[1:], 1):
        found += [(n, word, float(x)) for x, word in re.findall(r'<word xMin="(-?[\d.]+)"[^>]*>(.*?)</word>', page)]
    return found


@full
def test_print_shop_gets_the_same_lines():
    """Word by word where they stand in the book to read, moved by the slug of 10 mm."""
    book = docbook(KINDS)
    screen = places(pdf(book))
    bleed = places(pdf(book, "-f", "bleed"))
    assert len(screen) > 300 and [r[:2] for r in screen] == [r[:2] for r in bleed]
    moved = [(a, b) for a, b in zip(screen, bleed) if abs(b[2] - a[2] - 10 * 72 / 25.4) > 0.3]
    assert not moved, moved[:5]


@full
def test_archive_takes_logo_colours_and_two_editors():
    made = pdf(imprint(), "-f", "archive")
    said, _ = tool("java", "-cp", JARS, TESTS / "print/ArchiveJudge.java", made)
    assert said.startswith(b"PASS"), said[:1500]
    assert NAVY in objects(made) and pictures(made)[0][:3] == (1, "image", "icc"), pictures(made)
    assert len(pictures(made)) == 1 and (29, 53, 200) in pixels(made, 1, (140, 400, 160, 140))
    # as high as in the book to read: what is drawn anew is not moved
    high = [next(y for y in range(380, 560) if (29, 53, 200) in pixels(p, 1, (140, y, 160, 1))) for p in (pdf(imprint()), made)]
    assert abs(high[0] - high[1]) <= 1, high


@full
def test_points_of_the_contents_stand_below_each_other():
    d = scratch()
    made = pdf(imprint(), "-k", d)
    layout = (d / "book.if").read_text(encoding="utf-8")
    points = [(int(x), int(y)) for x, y in re.findall(r'<rect x="(\d+)" y="(\d+)" width="800" height="800"', layout)]
    rows = {y: sorted(x for x, y2 in points if y2 == y) for y in {y for _, y in points}}
    assert len(rows) > 5 and "dashed" not in layout, rows
    assert {x % 7000 for x, _ in points} == {0} and len({r[-1] for r in rows.values()}) == 1, "ragged"
    assert all(b - a == 7000 for r in rows.values() for a, b in zip(r, r[1:]))
    assert not re.search(r"[.·]{2}|\. \.", next(p for p in plain(made).split("\f") if "Innehåll" in p))


@full
def test_preface_is_signed_by_the_editors():
    pages = plain(pdf(imprint())).split("\f")
    assert re.search(r"glömmas bort\.\s+Åsa Öberg, Per Ahl\s", next(p for p in pages if p.startswith("Förord"))), "not signed"
    alone = plain(pdf(imprint(("<editor>Åsa Öberg</editor>\n<editor>Per Ahl</editor>\n", ""))))
    assert "Per Ahl" not in alone and "glömmas bort" in alone


@cache
def clippings():
    """(lines, the same with their fonts) of the book of the clippings."""
    d = scratch()
    run("build", "--no-edition", "-q", "-o", str(d), str(TESTS / "clippings"))
    made = pdf(d / "anthology.dbk")
    return lines(made), tool("pdftohtml", "-xml", "-i", "-stdout", made)[0].decode("utf-8")


def pages_of(rows):
    return {n: [r for r in rows if r[0] == n] for n in sorted({r[0] for r in rows})}


def opening(pages, name):
    """The page that opens with NAME and has nothing above it; or where a register goes on behind another."""
    return next(n for n, page in pages.items() if n > 5 and any(r[3] == name and r[2] > 80 and (r is page[0] or name in REGISTERS) for r in page))


REGISTERS = ("Personregister", "Organisationsregister", "Temaregister", "Sakregister")


@full
def test_registers_bear_their_names():
    """Nothing stands above the title that opens a page; the name of the register that a right-hand page begins with is its head."""
    pages = pages_of(clippings()[0])
    opens = {opening(pages, name): name for name in REGISTERS if pages[opening(pages, name)][0][3] == name}
    assert list(opens) == sorted(opens) and len(opens) == 3, opens
    assert any(r[3] == "Sakregister" and r[2] > 80 for r in pages[max(pages)]), "it has room behind the register before it"
    further = [n for n in pages if n > min(opens) and n not in opens]
    assert any(n % 2 for n in further), "this book has no right-hand page to see it on"
    for n in further:
        name = opens[max(o for o in opens if o < n)]
        assert pages[n][0][3] == name if n % 2 else pages[n][0][3].startswith("Antologi"), pages[n][0]


@full
def test_no_number_of_a_register_or_count_stands_alone():
    pages = pages_of(clippings()[0])
    sources, list_, registers = opening(pages, "Bilaga B"), opening(pages, "Källförteckning"), opening(pages, "Personregister")
    body = [r for n in pages for r in pages[n] if 50 < r[2] < 545]
    index = [r[3] for r in body if r[0] >= registers]
    assert len(index) > 80 and not [t for t in index if re.fullmatch(r"[\d, –]+", t)], [t for t in index if t[0].isdigit()]
    counts = [r[3] for r in body if sources <= r[0] < list_]
    assert sum(t.startswith("Utelämnat") for t in counts) > 10 and not [t for t in counts if re.match(r"\d+[.,](?!\w)", t)], counts


@full
def test_hyphens_leave_three_letters():
    rows, ends = clippings()[0], 0
    for (n, x, y, text), after in zip(rows, rows[1:]):
        if re.search(r"\w-$", text) and not re.search(r"\.txt|/", text + after[3]) and after[0] == n and 0 < after[2] - y < 20 and 50 < y < 545:
            ends += 1
            first = re.match(r"[\w-]*", after[3])[0]
            assert len(first) >= 3, f"{text[-30:]!r} {after[3][:30]!r}"
            assert len(re.search(r"[\w-]*-$", text)[0]) >= 3, f"{text[-30:]!r}"
    assert ends > 30, ends


@full
def test_bibliography_is_in_order():
    """By the writer's last name, else by title."""
    pages = pages_of(clippings()[0])
    first, end = opening(pages, "Källförteckning"), opening(pages, "Personregister")
    left = {n % 2: min(r[1] for r in pages[n] if 100 < r[2] < 545) for n in range(first, end)}
    entries = [r[3] for n in range(first, end) for r in pages[n] if abs(r[1] - left[n % 2]) < 2 and 50 < r[2] < 545 and r[3] != "Källförteckning"]
    names = [re.match(r"(?:\S+ )?(\S+)\. ", e) for e in entries]
    assert len(entries) > 12, entries
    keys = [letters(m[1] if m and not m[1].endswith(".txt") and m[1][0].isupper() else e).casefold() for m, e in zip(names, entries)]
    assert keys == sorted(keys, key=lambda k: k.translate(str.maketrans("åäö", "{|}"))), keys


@full
def test_a_box_and_a_caption_in_another_language():
    """A box closes up to its heading; the label of a caption is in italics whatever the language of the picture's words."""
    rows, fonts = clippings()
    box = next(i for i, r in enumerate(rows) if r[3] == "Fakta: Helsingborgshem")
    assert rows[box + 1][2] - rows[box][2] < 18, "a gap below the heading of a box"
    labels = re.findall(r">(<i>)?Bild i originalet:", fonts)
    assert len(labels) > 5 and all(labels), labels
