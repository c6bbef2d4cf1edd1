"""DocBook as a chain for print needs it: what is known of the book, ids that outlive an edition, languages, references both ways."""
import os, re, shutil, subprocess, xml.etree.ElementTree as ET
from pathlib import Path
from frame import ROOT, SEEDS, TESTS, Skip, full, run, scratch, words
from judges.test_judges import books

D = "{http://docbook.org/ns/docbook}"
X = "{http://www.w3.org/XML/1998/namespace}"
IMPRINT = TESTS / "out/cases/imprint/in.xml"


def docbook(model):
    return ET.fromstring(run("docbook", "-o", "-", str(model)).out)


def built(sources, *options):
    d = scratch()
    run("build", "-q", *options, "-o", str(d), *map(str, sources))
    return ET.parse(d / "anthology.dbk").getroot()


def clippings(*names):
    return [next((TESTS / "clippings").glob(n + "*.txt")) for n in names]


def test_info_says_all_that_is_known():
    info = docbook(IMPRINT).find(D + "info")
    said = {e.tag.removeprefix(D): " ".join(" ".join(e.itertext()).split()) for e in info}
    for name, text in {"title": "Vägar & val", "subtitle": "Röster om förändring", "authorgroup": "Åsa Öberg Per Ahl", "publisher": "Åre kommun", "pubdate": "2024-06-01",
                       "edition": "2", "legalnotice": "© Åre kommun 2024, CC BY 4.0", "abstract": "Artiklar: 1. Organisationer: Åre kommun.", "keywordset": "Åre kommun",
                       "cover": "Vägar & val Röster om förändring Åsa Öberg, Per Ahl Åre kommun"}.items():
        assert text in said.get(name, ""), (name, said.get(name))
    assert {b.text for b in info.iter(D + "biblioid")} == {"urn:uuid:8f7c1a52-90a5-4d3b-9d35-0f1f8f5f0c11", "978-91-0-000001-9", "KS 2024/123"}


def test_a_long_list_of_organisations_is_cut_short():
    d = scratch()
    for i, name in enumerate(("Ale", "Arboga", "Bjuv", "Boden", "Dals-Ed", "Eda", "Falun", "Gnosjö", "Habo", "Kalix", "Laxå", "Mora", "Nora", "Ovanåker")):
        (d / f"{i:02}.txt").write_text(f"Så arbetar {name} kommun {i}\n\nI {name} kommun prövar man nytt varje år. Det berättar {name} kommun gärna om för den som frågar.\n", encoding="utf-8")
    said = words(built([d], "--no-edition").find(f"{D}info/{D}abstract/{D}para"))
    assert said.startswith("Artiklar: 14. Organisationer: ") and said.count("kommun") == 12 and "m.fl." in said, said


def test_ids_are_the_same_in_the_next_edition():
    """Texts come and go, title and number change: what stays is called as before, and is the same."""
    def called(book):
        return {e.get(X + "id"): words(e) for e in book.iter() if e.get(X + "id") and (e.tag in (D + "para", D + "title", D + "varlistentry") or e.get("role") == "article")}
    d = scratch()
    (d / "edition.xml").write_text('<edition xmlns="urn:antologi:edition:1"><title>En annan titel</title><number>2</number></edition>', encoding="utf-8")
    seeds = sorted(SEEDS.glob("*.txt"))
    one, two = built(seeds, "--no-edition"), built([*seeds[1:], *clippings("c01", "c03")], "-e", str(d / "edition.xml"))
    before, after = called(one), called(two)
    gone = {a.get(X + "id") for a in one.iter(D + "section") if a.get("role") == "article"} - set(after)
    assert len(gone) == 1 and len(before) > 80 and len(after) > len(before), (gone, len(before), len(after))
    lost = {i for i in before if i not in after and not any(i.startswith(g + ".") for g in gone)}
    # principles of the text that is gone go with it
    lost = {i for i in lost if not i.startswith("pr-" + next(iter(gone)).removeprefix("a-"))}
    assert lost <= gone, sorted(lost)[:5]
    moved = [i for i in before if i in after and before[i].lstrip("0123456789\u00a0 ") != after[i].lstrip("0123456789\u00a0 ") and "b" in i.split(".")[-1][:1]]
    assert not moved, moved[:5]
    for name in ("book.principles", "book.sources", "book.bibliography", "book.index.person", "book.index.organisation"):
        assert all(book.find(f".//*[@{X}id='{name}']") is not None for book in (one, two)), name


def test_what_the_book_adds_bears_its_language():
    """In an article of another language, labels, speakers and the note of origin are the book's."""
    book = built([*sorted(SEEDS.glob("*.txt")), *clippings("c12")], "--no-edition")
    assert book.get(X + "lang") == "sv"
    foreign = [a for a in book.iter(D + "section") if a.get("role") == "article" and a.get(X + "lang")]
    assert [a.get(X + "lang") for a in foreign] == ["en"]
    kinds = set()

    def walk(e, lang):
        lang = e.get(X + "lang", lang)
        role = e.get("role") or ""
        if role == "origin" or role in ("mark label", "mark speaker", "mark backlink"):
            kinds.add(role)
            assert lang == "sv", f"{role} in {lang}: {words(e)[:60]}"
        if e.tag == D + "secondary":
            kinds.add("secondary")
            assert lang == "en", words(e)
        for child in e:
            walk(child, lang)
    walk(foreign[0], "sv")
    assert {"origin", "secondary", "mark backlink"} <= kinds, kinds
    quoted = {f.get(X + "lang") for f in book.iter(D + "foreignphrase")}
    assert quoted == {"en"}, quoted
    title = foreign[0].find(D + "title")
    entry = next(b for b in book.iter(D + "biblioentry") if words(b.find(D + "title")) in words(title))
    assert entry.find(D + "title").get(X + "lang") == "en"


def test_dates_are_in_words_where_readers_see_them():
    """A machine finds ISO 8601 in each info; the bibliography, which every chain prints, has words of the book's language."""
    for model, dates in ((IMPRINT, {"april 2022"}), (TESTS / "out/cases/every-kind/in.xml", {"18\u00a0oktober 2021"})):
        book = docbook(model)
        machine = {d.text for i in book.iter(D + "info") for d in i.iter(D + "pubdate")}
        assert machine and all(re.fullmatch(r"\d{4}(-\d\d){0,2}", m) for m in machine), machine
        read = {d.text for b in book.iter(D + "bibliography") for d in b.iter(D + "pubdate")}
        assert read == dates, read


def test_principles_and_their_places_refer_to_each_other():
    book = built([SEEDS], "--no-edition")
    appendix = next(a for a in book.iter(D + "appendix") if a.get(X + "id") == "book.principles")
    entries = [e for e in appendix.iter(D + "varlistentry") if e.get(X + "id")]
    place = {e.get(X + "id"): e for e in book.iter() if e.get(X + "id")}
    assert len(entries) > 30
    for e in entries:
        there = place[e.find(f".//{D}para[@role='where']/{D}xref").get("linkend")]
        # a heading's way back stands behind it
        near = [there, *book.iter()] if there.tag == D + "title" else [there]
        back = {x.get("linkend") for n in near for p in n.iter() if p.get("role") == "mark backlink" for x in p.iter(D + "xref")}
        assert e.get(X + "id") in back, f"no way back to {e.get(X + 'id')} from {there.get(X + 'id')}"


def test_indexes_have_terms():
    """Each index has terms of its type, and each type of terms its index; those of organisations and themes have two levels."""
    book = built([SEEDS], "--no-edition")
    types = {t.get("type") for t in book.iter(D + "indexterm")}
    assert types == {i.get("type") for i in book.iter(D + "index")} and {"person", "organisation", "theme"} <= types, types
    for kind in ("organisation", "theme"):
        assert all(t.find(D + "secondary") is not None for t in book.iter(D + "indexterm") if t.get("type") == kind), kind


@full
def test_docbook_is_valid_by_the_schemas_at_hand():
    """5.1 and 5.2, which no package brings: where ANTOLOGI_SCHEMAS or ../shared/schemas holds them."""
    home = Path(os.environ.get("ANTOLOGI_SCHEMAS", ROOT / "../shared/schemas"))
    schemas = [f for v in ("5.1", "5.2") for f in sorted(home.glob(f"docbook-{v}/docbook.rn[gc]"))[:1]]
    if not schemas:
        raise Skip("no schemas at hand")
    assert shutil.which("jing"), "no jing: make test brings it"
    files = [str(b / "anthology.dbk") for b in books()]
    for schema in schemas:
        r = subprocess.run(["jing", *(["-c"] if schema.suffix == ".rnc" else []), str(schema), *files], capture_output=True, text=True)
        said = [line for line in (r.stdout + r.stderr).splitlines() if "avalon-framework" not in line]
        assert not said, f"{schema.name} of {schema.parent.name}: {said[:5]}"
