"""Where the lines of the printed book stand: dialogue, first and last lines, the index, the head of a letter's chapter. Only in `make test`."""
import html, re, xml.etree.ElementTree as ET
from functools import cache
from frame import BODY, ROOT, TESTS, articles, blocks, full, letters, local, run, scratch, words
from print.test_print import docbook, objects, pdf, plain, seeds, tool

# the type area of A5 in points: no head, no folio
TOP, FOOT = 50, 545


def lines(path):
    """[(page, x, y, text)] of a PDF, in reading order."""
    found = []
    for n, page in enumerate(tool("pdftotext", "-bbox-layout", path, "-")[0].decode("utf-8").split("<page ")[1:], 1):
        for m in re.finditer(r'<line xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>(.*?)</line>', page, re.S):
            said = " ".join(html.unescape(w) for w in re.findall(r"<word[^>]*>(.*?)</word>", m[3]))
            found.append((n, float(m[1]), float(m[2]), said))
    return found


@cache
def book():
    model, dbk = seeds()
    return ET.parse(model).getroot(), lines(pdf(dbk))


def paragraphs():
    """(kind, words, its lines) of every paragraph of the seeds, in order."""
    model, rows = book()
    area = [r for r in rows if TOP < r[2] < FOOT]
    stream = "".join(letters(r[3]) for r in area)
    line_of = [i for i, r in enumerate(area) for _ in letters(r[3])]
    at = 0
    for article in articles(model):
        for b in (b for b in blocks(article) if local(b) in BODY and local(b) in ("para", "quote", "lead")):
            text = letters(words(b))
            start = stream.find(text, at)
            assert start >= 0, f"not in print: {words(b)[:80]!r}"
            at = start + len(text)
            own = sorted(set(line_of[start:at]))
            # the letters of this paragraph on its last line
            tail = sum(i == own[-1] for i in line_of[start:at])
            after = area[own[-1] + 1] if own[-1] + 1 < len(area) else None
            if after and after[3].startswith("→") and not 0 <= after[2] - area[own[-1]][2] < 8:
                own.append(own[-1] + 1)            # its reference on a line of its own
            yield local(b), words(b), [area[i] for i in own], tail


@full
def test_no_line_of_a_paragraph_stands_alone():
    """Neither the first on the foot of a page nor the last on the head of one; and no word alone on a last line, unless it is too long to be kept whole."""
    crossing = checked = 0
    for kind, text, own, tail in paragraphs():
        pages = [row[0] for row in own]
        if len(set(pages)) > 1:
            crossing += 1
            assert min(pages.count(p) for p in set(pages)) >= 2, f"a line alone on a page: {text[:80]!r}"
        last = letters(text.split()[-1])
        if len(own) > 1 and len(last) < 20:
            checked += 1
            assert tail > len(last), f"a word alone on the last line: {text[-60:]!r}"
    assert crossing > 3 and checked > 30, (crossing, checked)


@full
def test_hyphens_stand_at_line_ends_alone():
    """What keeps words whole leaves nothing to be seen in them."""
    model, rows = book()
    own = {w for w in re.findall(r"\w+(?:-\w+)+", " ".join(words(e) for e in model.iter()))}
    shown = {w for r in rows for w in re.findall(r"(?<![\w-])\w+(?:-\w+)+(?![\w-])", r[3])}
    assert shown, "no word with a hyphen"
    # a line may begin in the middle of one
    strange = [w for w in shown if not any(w in o for o in own) and not w[0].isdigit()]
    assert not strange, strange


@full
def test_no_line_ends_behind_the_first_letters_of_a_compound():
    """"IT-" and, on the next line, "kontoret"."""
    model, rows = book()
    own = {w for w in re.findall(r"(?<![\w-])[^\W\d]{1,2}-\w+", " ".join(words(e) for e in model.iter()))}
    assert len(own) > 5, own
    torn = [f"{m[1]}{after[3].split()[0]}" for r, after in zip(rows, rows[1:]) if (m := re.search(r"(?<![\w-])([^\W\d]{1,2}-)$", r[3]))]
    assert not [w for w in torn if any(w.startswith(o) for o in own)], torn


@full
def test_dialogue_is_set_as_swedish_books_do():
    """A dash, an indent, and no more space above than between other lines."""
    seen = 0
    before = None
    for kind, text, own, _ in paragraphs():
        if kind == "quote" and len(own) > 1 and own[0][0] == own[1][0]:
            seen += 1
            assert own[0][3].startswith("–"), own[0]
            assert 10 < own[0][1] - own[1][1] < 18, f"no indent: {own[0]} {own[1]}"
            step = own[1][2] - own[0][2]
            if before and before[0] in ("quote", "para") and before[1][0] == own[0][0] and own[0][2] - before[1][2] < 2 * step:
                assert abs(own[0][2] - before[1][2] - step) < 0.5, f"a gap above: {own[0]}"
        before = kind, own[-1]
    assert seen > 10, seen


@full
def test_index_has_two_columns_under_a_full_title():
    _, rows = book()
    page = next(r[0] for r in rows if r[3] == "Personregister" and r[0] > 5)
    title = next(r for r in rows if r[0] == page and r[3] == "Personregister")
    entries = [r for r in rows if r[0] == page and re.match(r"[A-ZÅÄÖ]\w+(?: \w+)?, [A-ZÅÄÖ]\w+\b", r[3])]
    found = [round(r[1]) for r in entries]
    columns = sorted({x for x in found if found.count(x) > 2})      # lines that run over are indented
    assert len(entries) >= 8, entries
    assert len(columns) == 2 and columns[1] - columns[0] > 140, columns
    assert abs(title[1] - columns[0]) < 3 and all(r[2] > title[2] for r in entries), (title, entries)
    below = next((r[2] for r in rows if r[0] == page and r[3] == "Organisationsregister"), FOOT)
    feet = [max(r[2] for r in rows if r[0] == page and r[2] < below and (r[1] > columns[1] - 5) == right) for right in (False, True)]
    assert abs(feet[0] - feet[1]) < 40, f"the columns do not end alike: {feet}"
    # a title stands over its entries, on their page; where one register has room below another, there
    heads = {}
    for name in ("Personregister", "Organisationsregister", "Temaregister", "Sakregister"):
        at = heads[name] = next(r for r in rows if r[3] == name and r[0] > 5)
        assert sum(r[0] == at[0] and at[2] < r[2] < FOOT for r in rows) > 3, name
    assert heads["Organisationsregister"][0] == heads["Personregister"][0] and heads["Temaregister"][0] > page, heads


@full
def test_few_articles_end_on_a_page_of_few_lines():
    """Of all texts on both papers one in ten at most: where a line more or two less a page cannot help."""
    ends = short = 0
    for folder in ("seeds", "tests/clippings"):
        d = scratch()
        run("build", "--no-edition", "-q", "-o", str(d), str(ROOT / folder))
        for paper in ("A5", "A4"):
            rows = lines(pdf(d / "anthology.dbk", "-p", paper))
            pages = {n: [r for r in rows if r[0] == n and r[2] > TOP] for n in {r[0] for r in rows}}
            for n, page in pages.items():
                above = {round(r[2] / 4) for r in page if any(o[3].startswith("Ursprung.") and r[2] < o[2] - 4 for o in page)}
                ends += bool(above)
                short += 0 < len(above) < 4
    assert ends > 40 and short <= ends // 10, (short, ends)


@full
def test_index_names_each_page():
    """Of a person who speaks on three pages in a row, all three."""
    _, rows = book()
    text = " ".join(r[3] for r in rows)
    entry = re.search(r"Molavi Rösblad, Brita\b[^–]*?, (\d+)–(\d+)", text)
    assert entry and int(entry[2]) - int(entry[1]) == 2, entry


@full
def test_a_letter_bears_its_subject_alone():
    """In contents, bookmarks and running heads; its title stays as it is."""
    d = scratch()
    run("build", "--no-edition", "-q", "-o", str(d), str(TESTS / "clippings/c14-sundsvall-ledarbrev.txt"))
    made = pdf(d / "anthology.dbk")
    pages = plain(made).split("\f")
    contents = next(p for p in pages if "Innehåll" in p)
    assert "Ledarbrev vecka 42" in contents and "Ämne:" not in contents, contents
    assert b"\xfe\xff" + "Ämne".encode("utf-16-be") not in objects(made)
    assert any("Ämne: Ledarbrev vecka 42" in " ".join(p.split()) for p in pages), "the title lost its words"
    fonts = tool("pdftohtml", "-xml", "-i", "-stdout", made)[0].decode("utf-8")
    size = {n: int(s) for n, s in re.findall(r'<fontspec id="(\d+)" size="(\d+)"', fonts)}
    label, title = (size[re.search(rf'font="(\d+)">{word}', fonts)[1]] for word in ("Ämne:", "Ledarbrev vecka 42: Om modet att visa"))
    assert label < 0.8 * title, "the label is as large as the title"


@full
def test_origin_never_stands_alone():
    """The note of where a text comes from has at least two lines of the text above it on its page."""
    _, rows = book()
    notes = [i for i, r in enumerate(rows) if r[3].startswith("Ursprung.")]
    assert len(notes) == 5
    for i in notes:
        assert sum(r[0] == rows[i][0] and TOP < r[2] < rows[i][2] for r in rows[:i]) >= 1, rows[i]
