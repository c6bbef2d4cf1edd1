"""Input (product, section 7): the same text in every encoding, with any line ends, wrapped and with invisible characters, is the same book."""
import re
import xml.etree.ElementTree as ET
from frame import SEEDS, TESTS, articles, blocks, decoded, each, explain, letters, local, run, same, scratch

PLAIN = str.maketrans({"–": "-", "—": "-", "−": "-", "”": '"', "“": '"', "’": "'", "‘": "'", "…": "...", "•": "*", "·": "*", "\u00ad": None, "\u200b": None, "\u00a0": " ", "»": '"', "«": '"'})
CODECS = {"utf-8-sig": "UTF-8", "utf-16": "UTF-16", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "iso-8859-1": None, "iso-8859-15": None, "cp1252": None,
          "mac_roman": None, "cp850": None, "cp437": None}
BASES = [*sorted(SEEDS.glob("*.txt")), *[p for p in sorted((TESTS / "clippings").glob("*.txt")) if "." not in p.stem]]


def decided(path):
    """What explain says, but for the file and the evidence."""
    return [(r[1], r[2], r[3], r[5]) for r in explain(path)]


def variants():
    return [p for p in sorted((TESTS / "clippings").glob("*.txt")) if "." in p.stem]


@each(variants)
def test_variants_of_clippings_decide_alike(path):
    same(decided(path), decided(path.with_name(path.stem.split(".")[0] + ".txt")), "rows")


@each([(c,) for c in CODECS])
def test_every_text_in(codec):
    """Marks that older encodings lack are written in ASCII first; what the encoding cannot hold even then is passed by."""
    d, done, bad = scratch(), 0, []
    for path in BASES:
        text = decoded(path).translate(PLAIN) if not codec[0].startswith("utf") else decoded(path)
        try:
            data = text.encode(codec[0])
        except UnicodeEncodeError:
            continue
        plain, other = d / "u" / path.name, d / "v" / path.name
        plain.parent.mkdir(exist_ok=True), other.parent.mkdir(exist_ok=True)
        plain.write_text(text, encoding="utf-8")
        other.write_bytes(data)
        if decided(plain) != decided(other):
            bad.append(path.name)
        done += 1
    assert done >= 15 and not bad, f"{codec[0]}: {done} texts, read otherwise: {bad}"


def encoding_of(data):
    d = scratch()
    (d / "a.txt").write_bytes(data)
    return next(s.get("encoding") for s in ET.fromstring(run("normalise", str(d / "a.txt"), want=(0, 65)).out).iter() if local(s) == "source").lower()


SWEDISH = "Så här gör vi i Åmål\n\nVi måste våga pröva nya sätt att möta invånarna, och då får vi räkna med att det går fel ibland, säger Åsa Öberg.\n"


def test_encodings_are_named():
    """Where candidates decode alike the first of the product's list is named."""
    wanted = [("utf-8", SWEDISH, "utf-8"), ("ascii", "Bara ASCII\n\nHar finns inga konstiga tecken alls, bara vanliga ord i en rad.\n", "utf-8"), ("utf-16", SWEDISH, "utf-16"),
              ("iso-8859-1", SWEDISH, "8859-1"), ("iso-8859-15", SWEDISH + "Det kostar 100 €.\n", "8859-15"), ("cp1252", SWEDISH + "– Vi måste våga, säger ”Åsa”.\n", "1252"),
              ("mac_roman", SWEDISH, "mac"), ("cp850", SWEDISH, "850"), ("cp437", SWEDISH + "Ytan är ≈ 20 m², vinkeln 45° och värdet ≥ 10 men ≤ 20.\n", "437")]
    bad = [f"{codec}: named {encoding_of(text.encode(codec))}" for codec, text, want in wanted if want not in encoding_of(text.encode(codec))]
    assert not bad, "; ".join(bad)


@each([("CRLF", "\r\n"), ("CR", "\r")])
def test_line_ends(ends):
    d = scratch()
    for path in BASES:
        (d / path.name).write_bytes(decoded(path).replace("\n", ends[1]).encode())
        (d / ("u" + path.name)).write_bytes(decoded(path).encode())
        same(decided(d / path.name), decided(d / ("u" + path.name)), path.name)


def test_invisible_characters_change_nothing():
    """Soft hyphens, zero-width characters and BOMs inside words; no-break spaces between them."""
    d = scratch()
    for path in BASES:
        text = decoded(path).translate({0xAD: None, 0x200B: None, 0x200C: None, 0x200D: None, 0x2060: None, 0xFEFF: None})
        odd = re.sub(r"([a-zåäö]{3})([a-zåäö]{3})", "\\1\u00ad\\2", text)
        odd = re.sub(r"([a-zåäö]{2}) ([a-zåäö]{2})", "\\1\u200b \\2", odd)
        (d / path.name).write_text(text, encoding="utf-8")
        (d / ("o" + path.name)).write_text(odd, encoding="utf-8")
        assert odd != text
        plain = [(*r[:3], letters(r[3])) for r in decided(d / path.name)]
        same([(*r[:3], letters(r[3])) for r in decided(d / ("o" + path.name))], plain, path.name)


def test_decomposed_letters_are_composed():
    import unicodedata
    d = scratch()
    (d / "a.txt").write_text(unicodedata.normalize("NFD", SWEDISH), encoding="utf-8")
    (d / "b.txt").write_text(SWEDISH, encoding="utf-8")
    assert [r[1:4] + r[5:] for r in explain(d / "a.txt")] == [r[1:4] + r[5:] for r in explain(d / "b.txt")]
    assert "\u030a" not in run("normalise", str(d / "a.txt")).out.decode()


def test_hard_wrapped_lines_become_paragraphs_again():
    """With hyphenated ends: a hyphen goes where it only parts a word, and stays where the word has one."""
    paragraphs = ["Kommunens digitaliseringsarbete har pågått i flera år, och nu berättar verksamhetsutvecklarna om vad de har lärt sig under den långa resan mot nya arbetssätt.",
                  "De som arbetar i hemtjänsten har fått vara med från början. Det har gjort att förändringen har blivit deras egen, och att de vågar säga vad som inte fungerar.",
                  "Nästa steg är att låta fler få pröva. Då räcker det inte med projektpengar, utan det krävs att ordinarie budget används för utvecklingsarbetet."]
    wrapped = ["Kommunens digitali-\nseringsarbete har pågått i flera år, och nu berättar verksam-\nhetsutvecklarna om vad de har lärt sig under den\nlånga resan mot nya arbetssätt.",
               "De som arbetar i hemtjänsten har fått vara med från\nbörjan. Det har gjort att förändringen har blivit\nderas egen, och att de vågar säga vad som inte funge-\nrar.",
               "Nästa steg är att låta fler få pröva. Då räcker det\ninte med projektpengar, utan det krävs att ordina-\nrie budget används för utvecklingsarbetet."]
    d = scratch()
    (d / "a.txt").write_text("Så gör vi i Åmål\n\n" + "\n\n".join(wrapped) + "\n", encoding="utf-8")
    root = ET.fromstring(run("normalise", str(d / "a.txt")).out)
    got = ["".join(b.itertext()).strip() for a in articles(root) for b in blocks(a) if local(b) in ("para", "lead")]
    same(got, paragraphs, "paragraphs")


def test_form_feeds_and_tabs_are_white_space():
    d = scratch()
    (d / "a.txt").write_text(SWEDISH.replace("\n\n", "\n\f\n").replace(" nya ", "\tnya\t"), encoding="utf-8")
    root = ET.fromstring(run("normalise", str(d / "a.txt")).out)
    assert "pröva nya sätt" in " ".join("".join(root.itertext()).split()) and "\f" not in run("explain", str(d / "a.txt")).out.decode()


def test_origin_lines_are_read():
    """At the foot of a clipping: source, address, when it was fetched."""
    d = scratch()
    (d / "a.txt").write_text(SWEDISH + "\nKälla: Åmåls kommuns webbplats\nURL: https://www.amal.se/nyheter/1\nHämtad 2024-05-01\n", encoding="utf-8")
    s = next(s for s in ET.fromstring(run("normalise", str(d / "a.txt")).out).iter() if local(s) == "source")
    assert s.get("url") == "https://www.amal.se/nyheter/1" and s.get("retrieved") == "2024-05-01" and "Åmål" in (s.get("publication") or ""), s.attrib


@each([("sv", SWEDISH), ("nb", "Slik gjør vi det\n\nVi må tørre å prøve nye måter å møte innbyggerne på, og da må vi regne med at det går galt av og til. Det er ikke farlig, sier hun.\n"),
       ("da", "Sådan gør vi\n\nVi skal turde prøve nye måder at møde borgerne på, og så må vi regne med, at det af og til går galt. Det er ikke farligt, siger hun.\n"),
       ("fi", "Näin me teemme\n\nMeidän täytyy uskaltaa kokeilla uusia tapoja kohdata asukkaat, ja silloin on varauduttava siihen, että joskus epäonnistutaan. Se ei ole vaarallista.\n"),
       ("en", "This is how we do it\n\nWe have to dare to try new ways of meeting our residents, and then we must expect that things go wrong now and then. That is not dangerous.\n")])
def test_texts_keep_their_language(case):
    d = scratch()
    (d / "a.txt").write_text(case[1], encoding="utf-8")
    root = ET.fromstring(run("normalise", str(d / "a.txt")).out)
    got = [a.get("{http://www.w3.org/XML/1998/namespace}lang") for a in articles(root)]
    assert got == [case[0]], got
