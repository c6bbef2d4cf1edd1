"""The register of key terms: what an article treats, the same in model, EPUB and DocBook, and as the editor says."""
import re, zipfile
import xml.etree.ElementTree as ET
from frame import SEEDS, TESTS, XML, articles, each, local, run, same, scratch, words

NS = "urn:antologi:edition:1"
TEXT = """Så delegerar Hylte kommun

I Hylte kommun får den som gör jobbet också bestämma om det. Så har det inte alltid varit, säger de som var med.

Det som byggde tilliten var tid. Chefen visade tillit, och då växte tilliten hos alla som var med om det.

En strategi nämns en gång här, men texten handlar inte om den. Den digitala mognaden nämns också bara en gång, i förbigående.

Sedan följer ett stycke som inte säger något särskilt om någonting alls, utan bara är ett stycke.
"""
ENGLISH = """How we learned to delegate

In Hylte the council's managers have handed over their decisions to those who do the work, and it took them the better part of a year.

Trust was what it took. When people felt the trust of their managers, they trusted one another, and the work went on without any meetings.

A paragraph follows that says nothing of note about anything at all, and is only here so that the text is long enough to be in English.
"""


def folder(entries=None, **texts):
    d = scratch()
    (d / "s").mkdir()
    for name, text in (texts or {"a": TEXT}).items():
        (d / f"s/{name}.txt").write_text(text, encoding="utf-8")
    if entries is not None:
        (d / "s/edition.xml").write_text(f'<edition xmlns="{NS}">\n' + "\n".join(entries) + "\n</edition>\n", encoding="utf-8")
    return d


def terms(d, *options, want=0):
    """({name: [(article, lines)]}, what was told)"""
    r = run("normalise", *options, "s", cwd=d, want=want)
    root = ET.fromstring(r.out)
    return {t.get("name"): [(p.get("article"), p.get("lines")) for p in t] for t in root if local(t) == "term"}, r.err


def test_what_an_article_treats_and_nothing_else():
    got, _ = terms(folder())
    assert got == {"delegering": [("a-a", "1-1")], "tillit": [("a-a", "5-5")]}, got


def test_a_term_of_another_language_has_the_name_of_the_book():
    got, _ = terms(folder(a=TEXT, b=TEXT.replace("Hylte", "Nacka").replace("Sedan följer", "Nu kommer"), c=ENGLISH))
    assert [a for a, _ in got["tillit"]].count("a-c") == 1 and "a-c" in [a for a, _ in got["delegering"]], got
    assert "trust" not in got and len(got["tillit"]) == len({a for a, _ in got["tillit"]}), got


def test_every_term_of_every_language_can_be_found():
    # a row whose forms do not lead to it would be a dead row
    import frame
    for code, lead in (("sv", "Det här stycket är till för att språket ska bli svenska och inte något annat."),
                       ("en", "This is the paragraph that makes the language of the text English and not another one."),
                       ("nb", "Dette er avsnittet som gjør at språket i teksten blir norsk og ikke noe annet, og det er bra."),
                       ("da", "Dette er afsnittet, der gør, at sproget i teksten bliver dansk og ikke noget andet, og det er godt."),
                       ("fi", "Tämä on kappale, jonka tarkoitus on että tekstin kieli on suomi eikä mikään muu, ja se on hyvä.")):
        source = (frame.ROOT / f"src/lang/{code}.c").read_text(encoding="utf-8")
        block = re.search(r"const terms\[\] = \{(.*?)\n\};", source, re.S)[1]
        block = re.sub(r'"\s*\n\s*"', "", block)
        rows = [r.split("|") for r in re.findall(r'"([^"]+)"', block)]
        assert len(rows) > 50
        for n, form in ((r[1], f) for r in rows for f in r[2:]):
            assert len(form.strip().split()[0]) >= 2 and form == form.lower(), (code, form)
        text = "En rubrik\n\n" + f"{lead} {lead} {lead}\n\n" + "\n\n".join(f"{r[2].strip()} x, {r[2].strip()} y, {r[2].strip()} z." for r in rows) + f"\n\n{lead}\n"
        d = folder([f'<language>{code}</language>', f'<source file="a.txt" language="{code}"/>',
                    *[f'<block source="a.txt" line="{5 + 2 * i}" kind="para"></block>' for i in range(len(rows))]], a=text)
        got, _ = terms(d)
        missing = {r[1] for r in rows} - set(got)
        assert not missing, (code, missing)


@each(["seeds", "clippings"])
def test_epub_docbook_and_model_have_the_same_register(name):
    d = scratch()
    run("build", "-q", "--no-edition", "-o", "b", str(SEEDS if name == "seeds" else TESTS / "clippings"), cwd=d)
    root = ET.parse(d / "b/anthology.model.xml").getroot()
    numbers = {a.get(f"{XML}id"): n for n, a in enumerate(articles(root), 1)}
    model = {(t.get("name"), f"{numbers[p.get('article')]}:b{p.get('block')}") for t in root if local(t) == "term" for p in t}
    names = [t.get("name") for t in root if local(t) == "term"]
    assert len(model) > 10
    with zipfile.ZipFile(d / "b/anthology.epub") as z:
        page = ET.fromstring(z.read("EPUB/index-terms.xhtml"))
        epub, shown = set(), []
        for li in (e for e in page.iter() if local(e) == "li"):
            shown.append(words(li[0]))
            for a in li[1:]:
                file, _, anchor = a.get("href").partition("#")
                article = ET.fromstring(z.read(f"EPUB/{file}"))
                assert any(e.get("id") == anchor for e in article.iter()), a.get("href")
                assert int(re.match(r"article-0*(\d+)", file)[1]) == int(a.text)
                epub.add((shown[-1], f"{a.text}:{anchor}"))
    same(shown, names, "the order of the book's language")
    same(sorted(epub), sorted(model), "EPUB")
    book = ET.parse(d / "b/anthology.dbk").getroot()
    docbook = sorted(words(t) for t in book.iter() if local(t) == "indexterm" and t.get("type") == "term")
    same(docbook, sorted(n for n, _ in model), "DocBook")
    assert any(local(e) == "index" and e.get("type") == "term" for e in book)


def test_the_editor_adds_and_removes():
    d = folder(['<term name="digital mognad">digital* mognad*, mognadsmät*</term>', '<term name="Tillit" reject="yes"/>', '<term name="bestämma">bestäm*</term>'])
    got, err = terms(d)
    assert set(got) == {"delegering", "bestämma"} and re.search(r'edition\.xml:2:1: .*"digital mognad"', err), (got, err)   # which no article treats
    d = folder(['<term source="a.txt" line="7" name="strategi">En strategi</term>', '<term source="a.txt" line="7" name="i förbigående">En strategi</term>',
                '<term source="a.txt" line="5" name="tillit" reject="yes">Det som</term>', '<term name="jobbet">den som gör jobbet, jobb*, tid</term>'], a=TEXT.replace("Så delegerar", "Jobb och tid i"))
    got, err = terms(d)
    assert set(got) == {"strategi", "i förbigående", "jobbet"} and got["strategi"] == [("a-a", "7-7")] and "matches nothing" not in err, (got, err)


def test_entries_survive_lines_above_and_say_when_they_do_not():
    entry = '<term source="a.txt" line="7" name="strategi">En strategi nämns</term>'
    got, err = terms(folder([entry], a=TEXT.replace("\n\nDet som", "\n\nEtt nytt stycke har kommit till här, långt nog att vara ett.\n\nDet som")))
    assert got["strategi"] == [("a-a", "9-9")] and "matches nothing" not in err
    got, err = terms(folder([entry, '<term source="a.txt" line="5" name="mod" reject="yes"/>', '<term name="väder" reject="yes"/>'], a=TEXT.replace("En strategi", "En plan")))
    for what in (r"edition\.xml:2:1: .*a\.txt:7, \"strategi\"", r"edition\.xml:3:1: .*a\.txt:5, \"mod\"", r"edition\.xml:4:1: .*\"väder\""):
        assert re.search(what, err), err


def test_frozen_terms_stay_and_new_ones_are_named():
    d = folder()
    before = run("normalise", "-q", "s", cwd=d).out
    run("edition", "--freeze", "-o", "s/edition.xml", "s", cwd=d)
    text = (d / "s/edition.xml").read_text(encoding="utf-8")
    same(run("normalise", "-q", "s", cwd=d).out, before, "frozen")
    line = re.search(r'  <term [^\n]*name="tillit"[^\n]*\n', text)[0]
    # as if an earlier version had not known one term, and had known another
    (d / "s/edition.xml").write_text(text.replace(line, line.replace('name="tillit"', 'name="tid"')), encoding="utf-8")
    got, err = terms(d)
    assert set(got) == {"delegering", "tid"} and re.search(r"frozen, .*a\.txt:5, \"tillit\": term", err), (got, err)
