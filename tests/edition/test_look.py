"""What an edition says of the look and of who answers for it: colours, logo, cover, certifier; they reach the EPUB, or are refused."""
import base64, re, zipfile
import xml.etree.ElementTree as ET
from frame import SEEDS, run, scratch
from judges.every_kind import png

JPEG = b"\xff\xd8\xff\xe0" + b"\0" * 60
HEAD = '<edition xmlns="urn:antologi:edition:1">'


def made(entries, want=0, **files):
    """(folder, what was told) of a book of the seeds with an edition of ENTRIES; FILES lie beside it."""
    d = scratch()
    for name, data in files.items():
        (d / name).write_bytes(data)
    (d / "e.xml").write_text(HEAD + entries + "</edition>", encoding="utf-8")
    r = run("build", "-q", "-e", str(d / "e.xml"), "-o", str(d / "b"), str(SEEDS), want=want)
    return d, r.err


def epub(d):
    with zipfile.ZipFile(d / "b/anthology.epub") as z:
        return {n.removeprefix("EPUB/"): z.read(n) for n in z.namelist()}


def test_colours_of_enough_contrast_reach_cover_and_rules():
    plain, said = epub(made("")[0]), epub(made('<colours first="#f2c84b" second="#1d3557"/>')[0])
    assert "colours.css" not in plain and plain["cover.png"] != said["cover.png"]
    light, dark = said["colours.css"].decode().split("@media (prefers-color-scheme: dark)")
    assert "#1d3557" in light and "#f2c84b" not in light, "the darker one on a white page"
    assert "#f2c84b" in dark and "#1d3557" not in dark, "the lighter one on a black page"
    assert all(b"colours.css" in data for n, data in said.items() if n.endswith(".xhtml"))


def test_one_colour_is_enough():
    for first in ("#ffffff", "#000000", "#777777", "#1d3557"):
        assert b"border-color" in epub(made(f'<colours first="{first}"/>')[0])["colours.css"]


def test_colours_of_too_little_contrast_are_refused():
    d, said = made('\n<colours first="#f2c84b" second="#ffffff"/>', want=65)
    assert "e.xml:2:" in said and "1.5:1" in said and "4.5:1" in said, said
    assert not (d / "b/anthology.epub").exists()


def test_logo_with_its_words_stands_on_the_title_page():
    files = epub(made('<logo file="märke.png" alt="Åre &amp; vapen"/>', **{"märke.png": png(30, 20)})[0])
    assert files["logo.png"] == png(30, 20) and b'<item id="logo" href="logo.png" media-type="image/png"/>' in files["package.opf"]
    assert '<img src="logo.png" alt="Åre &amp; vapen"/>'.encode() in files["title-page.xhtml"]


def docbook(d):
    """(the document, what its instruction for print says)."""
    text = (d / "b/anthology.dbk").read_text(encoding="utf-8")
    return ET.fromstring(text.encode()), dict(re.findall(r'(\w+)="(#\w{6})"', "".join(re.findall(r"<\?antologi-print (.*?)\?>", text))))


def test_logo_with_its_words_stands_in_the_docbook():
    book, _ = docbook(made('<logo file="märke.png" alt="Åre &amp; vapen"/>', **{"märke.png": png(30, 20)})[0])
    (logo,) = book.iterfind("{*}info/{*}mediaobject")
    kind, data = logo.find("{*}imageobject/{*}imagedata").get("fileref").split(";base64,")
    assert logo.get("role") == "logo" and kind == "data:image/png" and base64.b64decode(data) == png(30, 20)
    assert logo.findtext("{*}textobject/{*}phrase") == "Åre & vapen"
    assert docbook(made("")[0])[0].find("{*}info/{*}mediaobject") is None


def test_a_logo_too_large_for_an_attribute_leaves_its_words():
    """libxml2 refuses attributes of more than ten million characters: xmllint and xsltproc are to read the book."""
    book, _ = docbook(made('<logo file="l.jpg" alt="Stort"/>', **{"l.jpg": JPEG + b"\0" * (7 << 20)})[0])
    assert book.find("{*}info/{*}mediaobject/{*}imageobject") is None and book.findtext("{*}info/{*}mediaobject/{*}textobject/{*}phrase") == "Stort"


def test_colours_of_the_docbook_can_be_read_on_white():
    for entry, want in (('<colours first="#f2c84b" second="#1d3557"/>', ("#1d3557", "#f2c84b")), ('<colours first="#1d3557" second="#f2c84b"/>', ("#1d3557", "#f2c84b")),
                        ('<colours first="#f2c84b"/>', ("#000000", "#f2c84b")), ('<colours first="#1d3557"/>', ("#1d3557", "#1d3557")), ("", ())):
        _, said = docbook(made(entry)[0])
        assert said == dict(zip(("ink", "tint"), want)), (entry, said)


def test_cover_of_the_edition_takes_the_place_of_ours():
    for name, data, media in (("c.jpeg", JPEG, "jpg"), ("c.bild", png(16, 25), "png")):
        files = epub(made(f'<cover file="{name}" alt="Ett hus"/>', **{name: data})[0])
        assert files[f"cover.{media}"] == data and b'alt="Ett hus"' in files["cover.xhtml"]
        assert f'href="cover.{media}"'.encode() in files["package.opf"] and b'properties="cover-image"' in files["package.opf"]


def test_what_is_no_picture_refuses_the_edition():
    for entry, want in (('<logo file="e.xml" alt="x"/>', 65), ('<cover file="saknas.png"/>', (65, 66))):
        d, said = made(entry, want=want)
        assert entry.split('"')[1] in said and not (d / "b/anthology.epub").exists(), said


def test_certifier():
    assert b'property="a11y:certifiedBy" refines="#conformance">Granskarna AB &amp; Co<' in epub(made("<certifier>Granskarna AB &amp; Co</certifier>")[0])["package.opf"]
