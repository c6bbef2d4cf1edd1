"""The command line: exit statuses, help, options, quiet and verbose."""
import os, subprocess
from frame import ENV, PROGRAM, SEEDS, each, run, same, scratch

COMMANDS = ("build", "normalise", "epub", "docbook", "explain", "check")
LATER = ("publish", "edition")                 # not announced before they work
GOOD = sorted(SEEDS.glob("*.txt"))[0]


@each([("nothing", []), ("unknown command", ["frobnicate"]), ("unknown option", ["build", "--frob", "x"]), ("no source", ["build"]), ("no model", ["epub"]),
       ("two models", ["epub", "a", "b"]), ("no value", ["build", "-o"]), ("no threads", ["build", "-j", "0", "x"]), ("bad threads", ["build", "-jx", "y"]),
       ("nothing to check", ["check"]), ("nothing to explain", ["explain"]), ("empty command", [""]), ("empty source", ["build", ""]),
       ("unknown option first", ["--frob"]), ("an option of another command", ["check", "-o", "x", "y"]), ("an edition where none is read", ["epub", "-e", "x", "y"]),
       ("strict where nothing is left out", ["docbook", "--strict", "y"]), ("an option before its command", ["-o", "x", "build", "y"])])
def test_usage(case):
    r = run(*case[1], want=(64, 66) if case[0] == "empty source" else 64, cwd=scratch())
    assert r.err.strip() and not r.out, r


@each(COMMANDS)
def test_help_of(command):
    r = run(command, "--help")
    text = r.out.decode("utf-8")
    assert f"antologi {command}" in text and len(text.splitlines()) > 3 and not r.err, r
    same(run(command, "--help", env={"LC_ALL": "sv_SE.UTF-8", "LANG": "sv_SE.UTF-8"}).code, 0)
    assert "\t" not in text and max(map(len, text.splitlines())) <= 100


def test_help_and_version():
    text = run("--help").out.decode("utf-8")
    for c in COMMANDS:
        assert c in text, f"--help does not name {c}"
    for c in LATER:
        assert f"antologi {c}" not in text, f"{c} is announced"
    assert "0" in text and "65" in text, "--help does not tell the exit statuses"
    r = run("--version")
    assert r.out.startswith(b"antologi ") and not r.err


@each(["build", "normalise", "explain", "epub", "docbook", "check"])
def test_missing_input(command):
    r = run(command, "finns-inte.txt", want=66, cwd=scratch())
    assert "finns-inte.txt" in r.err, r


def test_of_several_causes_the_first_counts():
    d = scratch()
    (d / "empty.txt").write_bytes(b"")
    run("build", "-o", "b", "empty.txt", "missing.txt", str(GOOD), want=66, cwd=d)
    run("build", "-o", "b", "empty.txt", str(GOOD), want=65, cwd=d)
    (d / "taken").write_bytes(b"")
    run("build", "-o", "taken", "empty.txt", "missing.txt", str(GOOD), want=73, cwd=d)


def test_one_missing_source_does_not_stop_the_book():
    d = scratch()
    run("build", "-o", "b", "missing.txt", str(GOOD), want=66, cwd=d)
    assert (d / "b/anthology.epub").exists()
    run("build", "--strict", "-o", "c", "missing.txt", str(GOOD), want=66, cwd=d)
    assert not (d / "c/anthology.epub").exists()


def test_build_writes_into_build_when_nothing_is_said():
    d = scratch()
    run("build", str(GOOD), cwd=d)
    same(sorted(os.listdir(d / "build")), ["anthology.dbk", "anthology.epub", "anthology.model.xml"], "build/")


def test_quiet_says_only_errors():
    d = scratch()
    (d / "in").mkdir()
    (d / "in/a.txt").write_bytes(GOOD.read_bytes())
    (d / "in/other.doc").write_bytes(b"x")
    assert "other.doc" in run("normalise", "in", cwd=d).err
    assert run("normalise", "-q", "in", cwd=d).err == ""
    (d / "in/tom.txt").write_bytes(b"")
    assert "tom.txt" in run("normalise", "-q", "in", want=65, cwd=d).err


def test_nothing_but_the_output_on_standard_output():
    """And no progress where no terminal is."""
    d = scratch()
    r = run("build", "-o", "b", str(SEEDS), cwd=d)
    assert not r.out, r.out[:200]
    assert "\r" not in r.err
    assert run("normalise", str(GOOD)).out.startswith(b"<?xml")


def test_styles_folder_replaces_what_is_built_in():
    import zipfile
    from frame import ROOT
    d = scratch()
    css = [p for p in (ROOT / "styles").rglob("*.css")]
    assert css, "no style sheet"
    (d / "s").mkdir()
    for p in css:
        (d / "s" / p.relative_to(ROOT / "styles")).parent.mkdir(parents=True, exist_ok=True)
        (d / "s" / p.relative_to(ROOT / "styles")).write_text("/* min egen */ body { color: #123456 }\n")
    run("build", "--styles", "s", "-o", "b", str(GOOD), cwd=d)
    with zipfile.ZipFile(d / "b/anthology.epub") as z:
        assert any(b"#123456" in z.read(n) for n in z.namelist() if n.endswith(".css"))
    run("build", "--styles", "none", "-o", "c", str(GOOD), want=66, cwd=d)
    assert not (d / "c/anthology.epub").exists()


def on_a_terminal(*args, after, env=None):
    """What the program writes on a terminal when its standard input comes AFTER seconds."""
    import os, pty, time
    ours, theirs = pty.openpty()
    d = scratch()
    p = subprocess.Popen([PROGRAM, *args], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=theirs, cwd=d, env={**ENV, "TERM": "xterm", **(env or {})})
    os.close(theirs)
    time.sleep(after)
    p.stdin.write(GOOD.read_bytes())
    p.stdin.close()
    out = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:                        # the other end is closed
            break
        if not piece:
            break
        out += piece
    os.close(ours)
    same(p.wait(60), 0)
    return out


def test_progress_on_a_terminal_when_it_takes_over_a_second():
    out = on_a_terminal("normalise", "-", after=1.6)
    assert b"reading sources" in out and out.endswith(b"\r\x1b[K"), out
    assert on_a_terminal("normalise", "-", after=0.1) == b""
    assert on_a_terminal("normalise", "--no-progress", "-", after=1.3) == b""
    assert on_a_terminal("normalise", "-", after=1.3, env={"TERM": "dumb"}) == b""


def test_a_format_without_o_is_named_after_itself():
    d = scratch()
    run("normalise", "-o", "m.xml", str(GOOD), cwd=d)
    for command, name in (("epub", "anthology.epub"), ("docbook", "anthology.dbk")):
        r = run(command, "m.xml", cwd=d)
        assert name in r.err and not r.out and (d / name).stat().st_size > 500, r
        same(run(command, "-o", "-", "m.xml", cwd=d).out, (d / name).read_bytes(), name)
        same(run(command, "-q", "-o", "-", "-", stdin=(d / "m.xml").read_bytes(), cwd=d).out, (d / name).read_bytes(), "from standard input")


def test_a_bad_epoch_is_told_and_ignored():
    r = run("normalise", str(GOOD), env={"SOURCE_DATE_EPOCH": "yesterday"})
    assert "SOURCE_DATE_EPOCH" in r.err and "yesterday" in r.err, r


def test_standard_input_and_output_may_be_closed():
    p = subprocess.run(f"exec '{PROGRAM}' normalise '{GOOD}' <&- >&- 2>&-", shell=True, env=ENV)
    assert p.returncode == 74, p.returncode
    d = scratch()
    p = subprocess.run(f"exec '{PROGRAM}' build -o '{d}/b' '{GOOD}' <&- >&- 2>&-", shell=True, env=ENV)
    assert p.returncode == 0
    same(run("normalise", str(GOOD)).out, (d / "b/anthology.model.xml").read_bytes(), "model made with all streams closed")
    subprocess.run(f"exec '{PROGRAM}' publish -q -o '{d}/ut' '{d}/b/anthology.model.xml' <&- >&- 2>&-", shell=True, env=ENV, check=True)
    run("publish", "-q", "-o", str(d / "ref"), str(d / "b/anthology.model.xml"))
    files = [{p.relative_to(d / n): p.read_bytes() for p in sorted((d / n).rglob("*")) if p.is_file()} for n in ("ut", "ref")]
    assert len(files[0]) > 10 and files[0] == files[1], set(files[0]) ^ set(files[1])


def test_what_is_no_xml_is_called_so():
    """A clipping or a picture, handed over by mistake."""
    d = scratch()
    for data in (GOOD.read_bytes(), b"\x7fELF\2\1", b"\x89PNG\r\n"):
        (d / "x").write_bytes(data)
        for command in ("check", "epub"):
            assert "x:1:1: not well-formed XML: it does not begin with a tag" in run(command, "x", want=65, cwd=d).err
