#!/usr/bin/env python3
"""every_kind.py N - writes the model of a book of N articles that has every kind of block, list, reason, permission, form of date and
language there is, in turn; the same bytes every time. Its names are read from src/ (kinds, reasons), so that a new one is in it at once."""
import base64, re, struct, sys, zlib
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

SRC = Path(__file__).resolve().parent.parent.parent / "src"
PLACES = ["Åre kommun", "Nacka kommun", "Region Jämtland Härjedalen", "Skatteverket", "Umeå universitet", "Aktiebolaget Ö & Å", "Ängelholms kommun"]
ORG_KINDS = ["municipality", "municipality", "region", "agency", "university", "company", "other"]
PERMISSIONS = ["own", "licence", "consent", "quotation", "open", "unknown"]
DATES = ["2021-10-18", "2019-03", "2017", "--12-14", None]
NAMES = ["Åsa Öberg", "Karin Holm", "Per O'Hara", "Brita Molavi Rösblad", "Li Yu", "Örjan Äng"]
VERBS = ["prövar", "frågar", "lyssnar på", "mäter", "bygger", "väljer bort", "ritar om", "skriver till"]
THINGS = ["grannar", "system", "chefer", "skolor", "vägar", "råd", "planer", "kunder", "tankar"]
OTHER = [("en", "A paragraph in English stands here, number %d, and says what it says."),
         ("nb", "Et avsnitt på norsk står her, nummer %d, og sier det det sier."),
         ("da", "Et afsnit på dansk står her, nummer %d, og siger hvad det siger."),
         ("fi", "Tässä on kappale suomeksi, numero %d, ja se sanoo mitä sanoo.")]


def table(file, macro):
    """The names that rows of that macro in a .def file bear (the first string of each)."""
    return re.findall(rf'^{macro}\([^"\n]*"([^"]+)"', (SRC / file).read_text(encoding="utf-8"), re.M)


class Article:
    def __init__(self, n):
        self.n, self.line, self.out, self.said = n, 0, [], []

    def sentence(self, k):
        a, b = self.n * 7 + k, self.n + k * 5
        return f"Den {1 + a % 28} maj {VERBS[a % 8]} {1 + b % 97} % av oss {THINGS[b % 9]} nr {self.n}-{k} – och ”det går”, 10 000 gånger."

    def block(self, name, text=None, inner="", **attributes):
        if not inner:
            self.line += 2
        lines = f"{self.first}-{self.line}" if inner else f"{self.line}-{self.line}"
        pairs = "".join(f" {k.replace('_', ':')}={quoteattr(v)}" for k, v in attributes.items() if v)
        xml = f"<{name} lines=\"{lines}\"{pairs}>{inner or escape(text)}</{name}>\n"
        return xml

    def list(self, marks, kind):
        self.first = self.line + 2
        items = "".join(self.block("item", f"Punkt {k} i text {self.n}: {THINGS[(self.n + k) % 9]}", mark=m) for k, m in enumerate(marks, 1))
        return self.block("list", inner=items, type=kind)

    def principle(self, text, evidence):
        """A block that says TEXT was just written; it is a principle."""
        self.said.append((text, self.line, evidence))
        return text


def article(n, kinds, reasons):
    a, add, person = Article(n), [], f"p-{n % len(NAMES)}"
    lang = "sv" if n % 10 else "en"
    if n % 25 != 24:                                        # some have no title, some two
        add.append(a.block("title", ["Så gör vi i text %d", "”Det är svårt att sluta” – röst %d", "Kort %d",
                                     "En ovanligt lång rubrik om varför förvaltningsutvecklingsarbete nr %d tar den tid det tar & lite till <så>"][n % 4] % n))
    if n % 13 == 5:
        add.append(a.block("title", f"En andra titel {n}"))
    add.append(a.block("kicker", f"Digitalisering {n}"))
    add.append(a.block("date", f"Publicerad {1 + n % 28} oktober 2021"))
    add.append(a.block("lead", f"Ingress {n}. " + a.sentence(1)))
    add.append(a.block("byline", f"Text: {NAMES[n % 6]} Foto: {NAMES[(n + 1) % 6]}", authors=f"{NAMES[n % 6]}, {NAMES[(n + 1) % 6]}"))
    add.append(a.block("omitted", "HEMLIGT utelämnat " + str(n), reason=reasons[n % len(reasons)]))
    add.append(a.block("caption", f"{NAMES[(n + 2) % 6]} framför hus {n}."))
    add.append(a.block("heading", f"{1 + n % 5}. Börja i det lilla {n}"))
    add += [a.block("para", " ".join(a.sentence(k * 3 + i) for i in range(4))) for k in range(3)]
    add.append(a.block("quote", f"Vi måste våga pröva nummer {n}, säger {NAMES[n % 6]}.", speaker=person))
    a.principle(f"Vi måste våga pröva nummer {n}", "norm")
    add.append(a.block("quote", f"Ingen säger vem som säger detta, {n}.", speaker=f"p-{(n + 3) % len(NAMES)}" if n % 2 else None))
    add.append(a.block("heading", f"Hur gick det {n}?"))
    code, words = OTHER[n % 4]
    add.append(a.block("para", words % n, xml_lang=code))
    add.append(a.block("para", f"Råd för {n}:"))
    add.append(a.list([["•", "•", "•"], ["-", "-"], ["a)", "b)", "c)"], ["✓", "✓"]][n % 4], "bullet"))
    a.principle(f"Punkt {len([['•'] * 3, ['-'] * 2, ['a)'] * 3, ['✓'] * 2][n % 4])} i text {n}", "list")
    add.append(a.list([["1.", "2.", "3."], ["4.", "5."], ["1)", "2)"], ["I.", "II."]][n % 4], "number"))
    add.append(a.block("pullquote", f"”Vi måste våga pröva nummer {n}”"))
    a.principle(f"Sluta aldrig fråga ({n})", "maxim")
    start = a.line + 2
    inner = "".join(a.block(k, f"{k.capitalize()} i rutan {n}") for k in kinds if k not in ("title", "byline", "quote", "item", "omitted"))
    inner += a.block("quote", f"Ett citat i rutan {n}", speaker=person) + a.block("byline", f"Ruta: {NAMES[n % 6]}") + a.list(["•", "•"], "bullet")
    a.first = start
    add.append(a.block("box", inner=inner))
    add.append(a.block("para", f"Sluta aldrig fråga ({n}), och skriv till namn@example.se eller https://www.example.se/?a={n}&b=2 med dnr KS 2024/{n}-3."))
    a.said[-1] = (f"Sluta aldrig fråga ({n})", a.line, "maxim")
    if n % 17 == 3:                                         # longer than one file may be
        add += [a.block("para", " ".join(a.sentence(k * 9 + i) for i in range(9))) for k in range(320)]
        add.append(a.block("para", "En enda mening utan slut " * 6000))
    add.append(a.block("omitted", "HEMLIGT i slutet " + str(n), reason=reasons[(n * 3 + 1) % len(reasons)]))
    return lang, "".join(add), a.said


def png(width, height):
    """A picture in one colour."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = (b"\0" + bytes((27, 52, 66)) * width) * height
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def model(count):
    kinds, reasons = table("block/kinds.def", "KIND"), table("block/omit.def", "OMIT")
    themes = [None, *re.findall(r'^\s*"([a-z-]+)\|', re.search(r"\bthemes\[\] = \{(.*?)\};", (SRC / "lang/sv.c").read_text(encoding="utf-8"), re.S)[1], re.M)]
    assert len(kinds) > 10 and len(reasons) > 10 and len(themes) > 5
    sources, chapters, principles = [], {k: [] for k in range(len(PLACES) + 1)}, []
    for n in range(1, count + 1):
        lang, text, said = article(n, kinds, reasons)
        more = [f' url="https://www.example.se/{n}?a=1&amp;b=2" publication="Bladet &amp; tidningen" author={quoteattr(NAMES[n % 6])} retrieved="2024-05-01"', ' publication="Kommunbladet"', ""][n % 3]
        sources.append(f'<source xml:id="s-{n}" file="mapp/{n:04} å &lt;&amp;&gt;.txt" sha256="{n:064x}" encoding="UTF-8" bytes="{n * 100}" lines="9999"{more} permission="{PERMISSIONS[n % 6]}"/>')
        where = n % 23 and n * 3 % len(PLACES) or (0 if n % 23 else len(PLACES))
        date, also = DATES[n % 5], f' also="o-{(where + 2) % len(PLACES)}"' if n % 4 == 1 and where < len(PLACES) else ""
        chapters[where].append(f'<article xml:id="a-{n}" source="s-{n}" xml:lang="{lang}"{also}' + (f' date="{date}"' if date else "") + f">\n{text}</article>\n")
        for k, (words, line, evidence) in enumerate(said):
            speaker = f' speaker="p-{n % len(NAMES)}"' if evidence == "norm" else ""
            theme = themes[(n + k) % len(themes)]
            principles.append((where, n, k, f'<principle xml:id="pr-{n}-{k}" article="a-{n}" lines="{line}-{line}"{speaker} evidence="{evidence}" strength="{["core", "secondary"][n % 2]}"'
                               + (f' theme="{theme}"' if theme else "") + (' epigraph="yes"' if n < 9 and k == 0 else "") + f">{escape(words)}</principle>"))
    sources.append(f'<source xml:id="s-igen" file="igen.txt" sha256="{0:064x}" encoding="windows-1252" bytes="100" lines="9999" duplicate-of="s-1"/>')
    persons = [f'<person xml:id="p-{i}" name={quoteattr(name)}' + (f' role="it-chef" role-date="{DATES[i % 4]}" organisation={quoteattr(PLACES[i])}' if i % 2 else "") + "/>" for i, name in enumerate(NAMES)]
    organisations = [f'<organisation xml:id="o-{i}" name={quoteattr(name)} kind="{ORG_KINDS[i]}" code="{1000 + i}">\n' + "".join(chapters[i]) + "</organisation>" for i, name in enumerate(PLACES)]
    organisations.append('<organisation xml:id="o-none" name="Utan organisation" kind="none">\n' + "".join(chapters[len(PLACES)]) + "</organisation>")
    # terms of many letters, each in every fifth article; the first block of an article is its title or kicker, on line 2
    order = [n for chapter in chapters.values() for n in (int(re.search('xml:id="a-(\\d+)"', a)[1]) for a in chapter)]
    places = [[n for n in order if n % 5 == i % 5] for i in range(45)]
    terms = [f'<term xml:id="t-{i}" name={quoteattr(name)}>' + "".join(f'<place article="a-{n}" lines="2-2" block="1"/>' for n in places[i]) + "</term>"
             for i, name in enumerate(f"{c}{THINGS[i % 9]} & co" for i, c in enumerate("aabbccddeeffgghhiijjkkllmmnnooppqrstuvwxyåäö"[:45])) if places[i]]
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', '<anthology xmlns="urn:antologi:model:1" xml:lang="sv" version="1" generator="antologi">',
                      f"<title>Alla slag av block &amp; {count} texter</title><subtitle>En bok att pröva läsare med</subtitle><editor>Åsa Öberg</editor><editor>Per Ahl</editor>",
                      "<publisher>Åre kommun</publisher><identifier>urn:uuid:8f7c1a52-90a5-4d3b-9d35-0f1f8f5f0c11</identifier><rights>© Åre kommun 2024, CC BY 4.0</rights>",
                      "<date>2024-06-01</date><edition>2</edition><contact>kansliet@example.se</contact><diary>KS 2024/123</diary>",
                      "<isbn-epub>978-91-0-000000-2</isbn-epub><isbn-print>978-91-0-000001-9</isbn-print>",
                      "<accessibility-statement>https://www.example.se/tillganglighet</accessibility-statement>",
                      "<certifier>Granskarna AB</certifier><first-colour>#f2c84b</first-colour><second-colour>#1d3557</second-colour>",
                      f'<logo type="image/png" alt="Åre kommuns vapen">{base64.b64encode(png(300, 120)).decode()}</logo>',
                      "<preface><heading>Varför</heading><para>Vi samlade texterna.</para><para xml:lang=\"en\">They were collected.</para></preface>",
                      *sources, *persons, *organisations, *[p for *_, p in sorted(principles)], *terms, "</anthology>", ""])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(model(int(sys.argv[1])))
