"""Every row of the table of bad input (product, section 7), and clippings that try to be markup."""
import hashlib, importlib.machinery, importlib.util, os, re, shutil, signal, subprocess, threading, time, zipfile
import xml.etree.ElementTree as ET
from frame import (ENV, PROGRAM, ROOT, SEEDS, XML, articles, blocks, each, letters, local, run, said, same, scratch, words)

GOOD = sorted(SEEDS.glob("*.txt"))[1]
SENTENCE = "Nacka kommun har arbetat med digitalisering i flera år, och nu berättar de om vad de har lärt sig på vägen.\n"
TEXT = "Nacka kommun vågar pröva\n\n" + SENTENCE * 3 + "\n– Vi måste våga, säger Karin Holm, it-chef i Nacka kommun.\n"


def folder(**files):
    """A folder of texts: name without .txt = bytes or text."""
    d = scratch()
    for n, data in files.items():
        (d / (n + ".txt")).write_bytes(data.encode() if isinstance(data, str) else data)
    return d


def article(i):
    """Generated article I: none is near to another."""
    loader = importlib.machinery.SourceFileLoader("generate", str(ROOT / "tests/bench/generate"))
    generate = importlib.util.module_from_spec(importlib.util.spec_from_loader("generate", loader))
    loader.exec_module(generate)
    return generate.clipping(i, generate.material()).encode()


def sources_of(model):
    return [s for s in ET.fromstring(model).iter() if local(s) == "source"]


def left_out(data, *said, name="bad"):
    """DATA beside a good text: named with all of SAID, left out, 65; the book of the other is made. Alone: 65 too."""
    d = folder(**{name: data, "good": TEXT})
    r = run("build", "-o", "book", ".", want=65, cwd=d)
    assert f"{name}.txt" in r.err, r
    for s in said:
        assert re.search(s, r.err), f"no {s!r} in: {r}"
    names = [s.get("file") for s in sources_of((d / "book/anthology.model.xml").read_bytes())]
    assert len(names) == 1 and names[0].endswith("good.txt"), names
    assert zipfile.is_zipfile(d / "book/anthology.epub") and (d / "book/anthology.dbk").stat().st_size > 1000
    run("build", "-o", "alone", name + ".txt", want=65, cwd=d)
    r = run("build", "--strict", "-o", "strict", ".", want=65, cwd=d)
    assert not (d / "strict/anthology.epub").exists(), "--strict did not stop"
    return r


def test_folder_reads_txt_in_any_case_and_names_the_rest_once():
    d = scratch()
    for i, n in enumerate(("b.txt", "A.TXT", "å.Txt", ".hidden.txt", "._b.txt", "bild.jpg", "note.docx", "x.md", "text.txt.bak")):
        (d / n).write_bytes(article(i))
    (d / "mapp.txt").mkdir()
    (d / "mapp").mkdir()
    (d / "mapp/inner.txt").write_text(TEXT)
    r = run("normalise", str(d))
    same([s.get("file").rpartition("/")[2] for s in sources_of(r.out)], ["A.TXT", "b.txt", "å.Txt"], "sources")
    said = [line for line in r.err.splitlines() if "bild.jpg" in line]
    assert len(said) == 1 and "6" in said[0] and "hidden" not in r.err and "._b" not in r.err, r


@each(["", " \n\t\r\n \u00a0 \n", "\ufeff", "\n" * 5000, "\u200b\n\u00ad"])
def test_empty_or_blank(text):
    left_out(text, r"bad\.txt: ")


BINARY = {"png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 40, "nul": TEXT.encode() + b"abc\0def\n" + TEXT.encode(),
          "zeros": b"\0" * 4096, "noise": hashlib.sha512(b"x").digest() * 200, "elf": b"\x7fELF\2\1\1" + b"\0" * 200 + b"abc", "zip": b"PK\3\4\x14\0\0\0\x08\0" * 99}


@each(sorted(BINARY))
def test_binary_is_named_with_the_byte_offset(kind):
    offset = BINARY[kind].find(b"\0")
    left_out(BINARY[kind], str(offset) if offset >= 0 else r"\d")


def test_stray_bytes_in_good_text_are_kept_and_told():
    lines = (TEXT + SENTENCE * 20).encode().split(b"\n")
    lines[5] += b"ab\xffcd"
    lines[9] += b"ef\xfe\xfegh"
    d = folder(stray=b"\n".join(lines))
    r = run("normalise", "stray.txt", cwd=d)
    assert re.search(r"stray\.txt:6\b", r.err) and "3" in r.err, r
    assert r.out.decode().count("\ufffd") == 3 and sources_of(r.out)[0].get("encoding").upper() == "UTF-8"
    text = " ".join(ET.fromstring(r.out).itertext())
    assert "ab\ufffdcd" in text and "ef\ufffd\ufffdgh" in text


def test_what_xml_cannot_hold_is_replaced_and_told():
    # a form feed is white space; the others have no place in XML 1.0
    d = folder(odd=TEXT + "Ett\x01 två\x1b[31m tre\ufffe fyra\uffff fem\x0c sex.\n")
    r = run("build", "-o", "b", "odd.txt", cwd=d)
    assert "odd.txt" in r.err, r
    model = (d / "b/anthology.model.xml").read_text(encoding="utf-8")
    assert model.count("\ufffd") == 4, model.count("\ufffd")
    assert "Ett\ufffd två\ufffd[31m tre\ufffd fyra\ufffd fem sex." in " ".join(words(ET.fromstring(model)).split()), words(ET.fromstring(model))
    run("check", "b/anthology.model.xml", "b/anthology.epub", cwd=d)


def near(text):
    """The text as another site would have it: other white space, a share bar, one word changed."""
    return "Dela\n\n" + text.replace("\n\n", "\n\n\n").replace(" och ", "  och ", 3).replace("arbetat", "jobbat", 1)


@each([("same", lambda t: t), ("crlf", lambda t: t.replace("\n", "\r\n")), ("near", near)])
def test_a_clipping_that_comes_twice_is_kept_once(change):
    text = GOOD.read_text(encoding="utf-8")
    d = folder(a=text, b=change[1](text).encode(), c=TEXT)
    r = run("normalise", ".", cwd=d)
    assert "b.txt" in r.err and "a.txt" in r.err, r
    root = ET.fromstring(r.out)
    twice = [s for s in root.iter() if local(s) == "source" and s.get("duplicate-of")]
    assert len(twice) == 1 and twice[0].get("file").endswith("b.txt") and len(articles(root)) == 2
    assert twice[0].get("duplicate-of") == next(s.get(XML + "id") for s in sources_of(r.out) if s.get("file").endswith("a.txt"))
    out = run("explain", ".", cwd=d).out.decode().split("\n")
    kinds = {line.split("\t")[3] for line in out if line.split("\t")[0].endswith("b.txt")}
    assert kinds == {"omitted:duplicate"}, kinds

BODY = """Rektorerna i Tranås har slutat skriva veckobrev. I stället går de en runda, och det som de lär sig på rundan står på en tavla i personalrummet innan dagen är slut.

– Jag skrev brev i fem år, och jag tror inte att någon läste dem längre än till hälsningen, säger Alma Torvaldsson, som är rektor på Junkaremålsskolan.

Rundan tar trettio minuter. Den som är frånvarande får en ersättare, och rundan ställs aldrig in, inte ens den vecka då betygen sätts och ingen egentligen hinner med något annat.
"""
MORE = """
Nu vill kommunen att alla chefer gör likadant. Det första försöket utanför skolan börjar i köket, där rundan går före frukosten, medan gröten kokar och alla ändå står på samma ställe.
"""
SITES = {"short": "Hoppa till innehållet\n\nRektorerna slutade skriva brev\n\nPublicerad 4 mars 2024\n\n" + BODY + "\nDela\nSkriv ut\n",
         "long": "Meny\nSök\n\nTranås kommun / Nyheter\n\nRektorerna slutade skriva brev\n\n2024-03-04 10:15\n\n" + BODY.replace("– ", "- ") + MORE + "\nLäs också\nSå blev köket klart\n"}


@each([("short", "long"), ("long", "short")])
def test_of_two_sites_that_have_an_article_the_longer_text_is_kept(order):
    """Whichever is read first: the other is named with it, in the message, in the model and in what explain says of its blocks."""
    d = folder(a=SITES[order[0]], b=SITES[order[1]], c=TEXT)
    kept, other = ("a.txt", "b.txt") if order[0] == "long" else ("b.txt", "a.txt")
    r = run("normalise", ".", cwd=d)
    root = ET.fromstring(r.out)
    named = {s.get("file").rpartition("/")[2]: s for s in sources_of(r.out)}
    assert named[other].get("duplicate-of") == named[kept].get(XML + "id") and not named[kept].get("duplicate-of"), r.out.decode()
    assert any(kept in line and other in line for line in r.err.split("\n")), r.err
    assert len(articles(root)) == 2 and "medan gröten kokar" in " ".join(words(root).split())
    out = [line.split("\t") for line in run("explain", ".", cwd=d).out.decode().split("\n") if line]
    assert {row[3] for row in out if row[0].endswith(other)} == {"omitted:duplicate"} != {row[3] for row in out if row[0].endswith(kept)}



def test_different_clippings_are_no_duplicates():
    r = run("normalise", str(SEEDS), *[str(p) for p in (ROOT / "tests/clippings").glob("*.txt") if "." not in p.stem])
    assert not [s for s in sources_of(r.out) if s.get("duplicate-of")], r.err


def test_fifo_loop_of_links_and_folder_by_name():
    d = folder(good=TEXT)
    os.mkfifo(d / "fifo.txt")
    os.symlink("loop.txt", d / "loop.txt")
    os.symlink(".", d / "self.txt")
    os.symlink("gone.txt", d / "dangling.txt")
    r = run("build", "-o", "b", ".", want=(65, 66), cwd=d, timeout=20)
    for n in ("fifo.txt", "loop.txt", "self.txt", "dangling.txt"):
        assert n in r.err, f"{n} is not named: {r}"
    assert len(sources_of((d / "b/anthology.model.xml").read_bytes())) == 1
    for n in ("fifo.txt", "loop.txt"):
        run("explain", n, want=65, cwd=d, timeout=20)


def as_nobody():
    """Words before a command that take root's rights away; none when there are none to take."""
    if os.geteuid() != 0:
        return ()
    assert shutil.which("setpriv"), "run as root, these tests need setpriv"
    return ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")


def nobody(*args, **more):
    """Runs the program without root's rights, in a copy that these can reach when the tree's place is closed to them."""
    d = more["cwd"]
    for p in (d, *d.parents[:2]):
        p.chmod(0o755)
    program = shutil.copy(PROGRAM, d.parent / "antologi")
    os.chmod(program, 0o755)
    p = subprocess.run([*as_nobody(), program, *args], cwd=d, capture_output=True, env=ENV, timeout=60)
    said(p.stderr)
    return p.returncode, p.stderr.decode("utf-8", "replace")


def test_no_permission_to_read():
    d = folder(good=TEXT, closed=TEXT)
    out = d / "out"
    out.mkdir()
    out.chmod(0o777)
    (d / "closed.txt").chmod(0)
    code, err = nobody("build", "-o", "out", ".", cwd=d)
    assert code in (65, 66) and "closed.txt" in err and (out / "anthology.epub").exists(), (code, err)
    shut = d / "shut"
    shut.mkdir(mode=0)
    code, err = nobody("build", "-o", "out2", "shut", cwd=d)
    assert code in (65, 66) and "shut" in err, (code, err)


def test_no_permission_to_write():
    d = folder(good=TEXT)
    out = d / "out"
    out.mkdir()
    (out / "anthology.epub").write_bytes(b"old")
    out.chmod(0o555)
    code, err = nobody("build", "-o", "out", ".", cwd=d)
    assert code == 73 and "out" in err, (code, err)
    assert (out / "anthology.epub").read_bytes() == b"old" and len(list(out.iterdir())) == 1
    code, err = nobody("build", "-o", "out/deeper", ".", cwd=d)
    assert code == 73, (code, err)


def test_out_is_a_file():
    d = folder(good=TEXT)
    (d / "taken").write_bytes(b"mine")
    run("build", "-o", "taken", "good.txt", want=73, cwd=d)
    run("build", "-o", "taken/x", "good.txt", want=73, cwd=d)
    run("normalise", "-o", "none/x.xml", "good.txt", want=73, cwd=d)
    assert (d / "taken").read_bytes() == b"mine"


def test_a_file_that_is_replaced_while_it_is_read():
    """What was read is what is hashed and what the book says."""
    d, stop = folder(a=TEXT), threading.Event()
    texts = [TEXT.encode(), TEXT.replace("Karin Holm", "Petra Lind").encode() * 2]

    def change():
        i = 0
        while not stop.is_set():
            (d / "new").write_bytes(texts[i % 2])
            os.replace(d / "new", d / "a.txt")
            i += 1

    t = threading.Thread(target=change)
    t.start()
    try:
        for _ in range(30):
            r = run("normalise", "a.txt", cwd=d)
            s = sources_of(r.out)[0]
            of = next((x for x in texts if hashlib.sha256(x).hexdigest() == s.get("sha256")), None)
            assert of is not None and int(s.get("bytes")) == len(of)
            assert (b"Petra" in of) == ("Petra" in r.out.decode())
    finally:
        stop.set()
        t.join()


def test_a_file_that_shrinks_and_grows_while_it_is_read():
    d, stop = folder(a=TEXT), threading.Event()

    def change():
        with open(d / "a.txt", "r+b") as f:
            while not stop.is_set():
                f.truncate(10)
                f.seek(0)
                f.write((TEXT * 400).encode())
                f.flush()

    t = threading.Thread(target=change)
    t.start()
    try:
        for _ in range(20):
            r = run("normalise", "a.txt", want=(0, 65), cwd=d)
            if r.code == 0:
                ET.fromstring(r.out)
    finally:
        stop.set()
        t.join()


def test_past_the_limit_of_size_it_is_refused():
    """A sparse file of 1 GiB: told with the limit, at once, with little memory."""
    d = folder(good=TEXT)
    with open(d / "bad.txt", "wb") as f:
        f.truncate(1 << 30)
    start = time.monotonic()
    r = run("build", "-o", "b", ".", want=65, cwd=d, memory=2500)
    assert "bad.txt" in r.err and re.search(r"\d+ MiB", r.err), r
    assert time.monotonic() - start < 20
    assert len(sources_of((d / "b/anthology.model.xml").read_bytes())) == 1


LONG = {
    "one line": lambda: SENTENCE.strip().join([" "] * 80000),                                  # 8 MB
    "one word": lambda: "Rubrik\n\n" + "å" * 1_000_000,
    "dashes": lambda: "-" * 1_000_000,
    "short lines": lambda: "a\n" * 100_000,
    "bullets": lambda: TEXT + "\n".join(f"- punkt {i}" for i in range(50_000)),
    "quotes": lambda: TEXT + "\n\n".join(f"– Vi måste {i}, säger Karin Holm." for i in range(20_000)),
    "blank lines": lambda: TEXT + "\n" * 1_000_000 + TEXT,
    "spaces": lambda: TEXT + " " * 2_000_000 + "slut\n",
    "parentheses": lambda: "(" * 200_000 + "x" + ")" * 200_000,
    "names": lambda: TEXT + " ".join(f"{'ABCDEFGHIJKLMNOPQRSTUVXYZ'[i % 25]}nna {'ABCDEFGHIJKLMNOPQRSTUVXYZ'[i // 25 % 25]}ndersson{i}," for i in range(50_000)),
    "combining": lambda: TEXT + "a" + "\u0301" * 300_000,
    "mojibake": lambda: (SENTENCE * 5000).encode().decode("cp1252", "replace"),
}


@each(sorted(LONG))
def test_pathological_texts_end_in_time(kind):
    """Nothing may grow with the square of the input: 15 s here, 1 or 2 when all is well."""
    d = folder(long=LONG[kind]())
    start = time.monotonic()
    r = run("build", "-o", "b", "long.txt", want=(0, 65), cwd=d, timeout=400 if "asan" in PROGRAM else 60, memory=3000)
    took = time.monotonic() - start
    assert took < (150 if "asan" in PROGRAM else 15), f"{took:.0f} s"
    if r.code == 0:
        ET.parse(d / "b/anthology.model.xml")
        assert zipfile.ZipFile(d / "b/anthology.epub").testzip() is None


NAMES = [b"med mellanslag.txt", b"citat\"tecken'.txt", b"rad\nbrytning.txt", b"tab\tb.txt", b"ogiltig\xff\xfe.txt", b"-o.txt", b"--help.txt", b"a&b<c>.txt",
         b"..txt", b"...txt", b"%s%n.txt", "åäö.txt".encode(), b"$(touch pwned).txt", b"a;b|c.txt", b"\x1b[31m.txt", b"x" * 240 + b".txt", b"con.txt", b"a\\b.txt"]


def test_odd_names_break_nothing():
    """Each beside the others and alone; nothing appears outside DIR; every output is whole."""
    d = scratch() / "in"
    d.mkdir()
    for i, n in enumerate(NAMES):
        with open(os.path.join(os.fsencode(d), n), "wb") as f:
            f.write(article(i))
    before = sorted(os.listdir(os.fsencode(d)))
    seen = [n for n in before if not n.startswith(b".")]
    r = run("build", "-o", "../out", ".", cwd=d)
    same(sorted(os.listdir(d.parent / "out")), ["anthology.dbk", "anthology.epub", "anthology.model.xml"], "DIR")
    same(sorted(os.listdir(d.parent)), ["in", "out"], "beside DIR")
    same(sorted(os.listdir(os.fsencode(d))), before, "the folder of texts")
    root = ET.parse(d.parent / "out/anthology.model.xml").getroot()
    assert len([s for s in root.iter() if local(s) == "source"]) == len(seen)
    ids = [e.get(XML + "id") for e in root.iter() if e.get(XML + "id")]
    assert len(ids) == len(set(ids))
    with zipfile.ZipFile(d.parent / "out/anthology.epub") as z:
        for n in z.namelist():
            assert re.fullmatch(r"[A-Za-z0-9._/-]+", n) and ".." not in n.split("/") and not n.startswith("/"), n
            if n.endswith((".xhtml", ".opf", ".ncx", ".xml")):
                ET.fromstring(z.read(n))
    ET.parse(d.parent / "out/anthology.dbk")
    for n in seen:
        out = subprocess.run([PROGRAM, "explain", b"./" + n], cwd=d, capture_output=True, env=ENV)
        assert out.returncode == 0 and out.stdout, (n, out.stderr)
        rows = out.stdout.split(b"\n")[:-1]
        assert all(row.count(b"\t") == 5 for row in rows), f"{n!r} breaks the rows of explain"
    assert "\x1b" not in r.err
    # a name that looks like an option can be given behind --
    run("explain", "--", "-o.txt", cwd=d)


def test_names_with_dots_stay_in_dir():
    d = scratch()
    (d / "a").mkdir()
    (d / "up.txt").write_text(TEXT)
    run("build", "-o", "out", "../up.txt", cwd=d / "a")
    same(sorted(os.listdir(d / "a/out")), ["anthology.dbk", "anthology.epub", "anthology.model.xml"], "DIR")
    with zipfile.ZipFile(d / "a/out/anthology.epub") as z:
        assert not [n for n in z.namelist() if ".." in n]


# ---- outputs are whole ----

def test_a_read_that_fails_is_told():
    """The memory of a process is a regular file whose first page cannot be read."""
    d = folder(good=TEXT)
    r = run("build", "-o", "b", "/proc/self/mem", "good.txt", want=74, cwd=d)
    assert "/proc/self/mem" in r.err, r


def test_full_device_is_told():
    d = folder(good=TEXT)
    for command in (["normalise", "good.txt"], ["explain", "good.txt"], ["--help"], ["--version"]):
        with open("/dev/full", "wb") as full:
            p = subprocess.run([PROGRAM, *command], cwd=d, stdout=full, stderr=subprocess.PIPE, env=ENV)
        said(p.stderr)
        assert p.returncode == 74 and b"standard output cannot be written: " in p.stderr, f"{command}: exit {p.returncode} {p.stderr}"
    run("normalise", "-o", "/dev/full", "good.txt", want=74, cwd=d)


def test_closed_pipe_is_no_crash():
    d = folder(good=TEXT * 2000)
    for command in ("normalise", "explain"):
        p = subprocess.Popen([PROGRAM, command, "good.txt"], cwd=d, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENV)
        p.stdout.close()
        p.stderr.read()
        assert p.wait(60) in (74, -signal.SIGPIPE), p.returncode


def test_full_disk_leaves_the_old_outputs():
    """The limit of file size stands for the disk: writing ends in the middle. Old outputs stay, nothing lies beside them."""
    import resource
    d = scratch()
    run("build", "-o", "out", str(GOOD), cwd=d)
    old = {p.name: p.read_bytes() for p in (d / "out").iterdir()}
    for limit in (1, 1000, min(map(len, old.values())) - 1):
        def small():
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        p = subprocess.run([PROGRAM, "build", "-o", "out", str(SEEDS)], cwd=d, capture_output=True, env=ENV, preexec_fn=small)
        assert p.returncode == 74 and b"anthology" in p.stderr, (limit, p.returncode, p.stderr)
        same({x.name: x.read_bytes() for x in (d / "out").iterdir()}, old, f"after a limit of {limit} bytes")


def test_kill_at_any_moment_leaves_whole_files():
    """SIGKILL at moments spread over the run: each output is the old one or the new one."""
    d = scratch()
    more = [str(p) for p in sorted((ROOT / "tests/clippings").glob("*.txt")) if "." not in p.stem]
    sets = ([str(GOOD)], [str(SEEDS), *more])
    books = []
    for i, s in enumerate(sets):
        start = time.monotonic()
        run("build", "-o", f"whole{i}", *s, cwd=d)
        books.append({p.name: p.read_bytes() for p in (d / f"whole{i}").iterdir()})
    length, killed = time.monotonic() - start, 0
    for i in range(40):
        p = subprocess.Popen([PROGRAM, "build", "-o", "out", *sets[i % 2]], cwd=d, env=ENV, stderr=subprocess.DEVNULL)
        time.sleep(length * (i // 2 + 1) / 20)
        p.kill()
        killed += p.wait() == -signal.SIGKILL
        for n in books[0]:
            if (d / "out" / n).exists():
                assert (d / "out" / n).read_bytes() in (books[0][n], books[1][n]), f"{n} is torn"
    assert killed >= 5, f"only {killed} runs were killed in time: this test sees nothing"
    run("build", "-o", "out", *sets[1], cwd=d)
    for n in books[1]:
        same((d / "out" / n).read_bytes(), books[1][n], n)


# ---- a clipping is data ----

MARKUP = ["include::/etc/passwd[]", "<script>alert(1)</script>", "![](/etc/passwd)", "<img src=x onerror=alert(1)>", "&nbsp; &lt; &#x41; &unknown;", "]]>", "<!-- kommentar -->",
          "<?xml version=\"1.0\"?>", "<!DOCTYPE html>", "<xi:include href=\"file:///etc/passwd\"/>", "{{mall}} ${HOME} `id` $(id)", "%s %n %1 %2", "\\input{/etc/passwd}",
          "[länk](javascript:alert(1))", "</body></html>", "<a href='x'>\"'</a>", "//svn:externals .. ../../x"]


def test_markup_is_words_like_others():
    text = TEXT + "\n".join(f"Stycke {i} handlar om tecken som {m} och skrivs av Karin Holm här i löpande text.\n" for i, m in enumerate(MARKUP))
    d = folder(m=text)
    run("build", "-o", "b", "m.txt", cwd=d)
    root = ET.parse(d / "b/anthology.model.xml").getroot()
    whole = words(root)
    with zipfile.ZipFile(d / "b/anthology.epub") as z:
        pages = [ET.fromstring(z.read(n)) for n in z.namelist() if n.endswith(".xhtml")]
    elements = {local(e) for page in pages for e in page.iter()}
    assert not elements & {"script", "img", "include", "iframe", "object"} - {"img"}, elements
    assert not [e for page in pages for e in page.iter() for k, v in e.attrib.items() if "passwd" in v or "javascript" in v or k.startswith("on")]
    book, dbk = " ".join(words(p) for p in pages), words(ET.parse(d / "b/anthology.dbk").getroot())
    for m in MARKUP:
        for where, t in (("model", whole), ("EPUB", book), ("DocBook", dbk)):
            assert letters(m) in letters(t), f"{m} is not in the {where}"
    for needle in ("<script>", "</body></html>", "include::/etc/passwd[]", "![](/etc/passwd)", "&unknown;", "]]>", "%s %n"):
        for where, t in (("model", whole), ("EPUB", book), ("DocBook", dbk)):
            assert needle in t, f"{needle} is not word by word in the {where}"
    same("".join(letters(b.get("mark", "") + words(b)) for a in articles(root) for b in blocks(a)), letters(text), "letters")
