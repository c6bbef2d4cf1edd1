"""Inputs damaged at random, the same each time: nothing crashes, what is written is sound, what is refused is named."""
import random, re
import xml.etree.ElementTree as ET
from frame import SEEDS, TESTS, each, run, scratch

PIECES = [b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\n\n", b"\r", b"\f", b"\xe2\x80\x93 ", b"\xc2\xad", b"\xc2\xa0", b"- ", b"1. ", "– ".encode(), "“".encode(), b"<", b"&", b"]]>", b"\t",
          "åäö".encode("latin-1"), "\ufffe".encode(), "\U0010ffff".encode(), "\u0301".encode() * 50, b"http://x.se/", "Källa: ".encode(), b"0 kommentarer\n", b"Publicerad 31 februari 2020\n",
          b"99999999999999999999", b"-" * 300, b" " * 500, "a" * 5000, b"Av ", b"Foto: "]


def damage(data, r):
    """A few random changes: bits, cuts, repeats, pieces put in, parts changing place."""
    for _ in range(r.randint(1, 12)):
        at = r.randrange(len(data) + 1)
        what = r.randrange(6)
        if what == 0 and data:
            at = min(at, len(data) - 1)
            data = data[:at] + bytes([data[at] ^ 1 << r.randrange(8)]) + data[at + 1:]
        elif what == 1:
            data = data[:at] + data[at + r.randrange(200):]
        elif what == 2:
            end = at + r.randrange(400)
            data = data[:end] + data[at:end] * r.randint(1, 3) + data[end:]
        elif what in (3, 4):
            piece = r.choice(PIECES)
            data = data[:at] + (piece if isinstance(piece, bytes) else piece.encode()) + data[at:]
        else:
            data = data[at:] + data[:at]
    return data


@each(list(range(12)))
def test_texts(seed):
    r, d = random.Random(seed), scratch()
    texts = [p.read_bytes() for p in [*sorted(SEEDS.glob("*.txt")), *sorted((TESTS / "clippings").glob("*.txt"))]]
    for i in range(12):
        data = damage(r.choice(texts), r)
        (d / "a.txt").write_bytes(data)
        got = run("build", "--no-edition", "-o", "b", "a.txt", want=(0, 65), cwd=d, timeout=60)
        run("explain", "a.txt", want=got.code, cwd=d, timeout=60)
        if got.code == 0:
            ET.parse(d / "b/anthology.model.xml"), ET.parse(d / "b/anthology.dbk")
            run("check", "b/anthology.model.xml", "b/anthology.epub", cwd=d)
        else:
            assert "a.txt" in got.err, got


@each(list(range(6)))
def test_models(seed):
    r, d = random.Random(seed), scratch()
    model = run("normalise", "--no-edition", str(SEEDS)).out
    for i in range(30):
        (d / "m.xml").write_bytes(damage(model, r))
        got = run("check", "m.xml", want=(0, 65), cwd=d, timeout=60)
        if got.code == 0:
            run("epub", "-o", "e", "m.xml", cwd=d), run("docbook", "-o", "f", "m.xml", cwd=d)
            ET.parse(d / "f")
        else:
            assert re.search(r"m\.xml:\d+:\d+: ", got.err), got
