"""The rules of the house that a script can see: floors, rooms of the outside libraries, lists kept once, style."""
import re, shutil, subprocess
from frame import ROOT, TESTS, Skip

FLOORS = {"base": 0, "edge": 1, "text": 2, "lang": 2, "block": 3, "article": 4, "edition": 5, "anthology": 6, "model": 7, "out": 8, "cmd": 9}
MAIN = 10
EDGE_ONLY = re.compile(r"^(libxml/|zip\.h|zipconf\.h|unicode/|iconv\.h|zlib\.h|zconf\.h)")
# rooms of one floor that may look into each other: what a text is written in is asked by both
SAME_FLOOR = {("lang", "text"), ("text", "lang")}
TOP = {"src", "styles", "seeds", "tests", "Makefile", "README.md", "LICENSE"}


def sources(*kinds):
    return sorted(p for k in kinds for p in (ROOT / "src").rglob("*." + k))


def room(path):
    parts = path.relative_to(ROOT / "src").parts
    return parts[0] if len(parts) > 1 else "main"


def includes(path):
    return re.findall(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', path.read_text(encoding="utf-8"), re.M)


def test_includes_go_down_only():
    bad = []
    for path in sources("c", "h", "def"):
        mine = room(path)
        assert mine == "main" or mine in FLOORS, f"{path}: a folder without a floor"
        for kind, name in includes(path):
            if kind == "<":
                continue
            if not (ROOT / "src" / name).exists():
                bad.append(f"{path}: \"{name}\" is not below src/")
                continue
            other = room(ROOT / "src" / name)
            floor, its = FLOORS.get(mine, MAIN), FLOORS.get(other, MAIN)
            if its > floor or (its == floor and other != mine and (mine, other) not in SAME_FLOOR):
                bad.append(f"{path.relative_to(ROOT)} includes {name}: a floor above or a room beside")
    assert not bad, "\n".join(bad)


def test_outside_libraries_stay_at_the_edge():
    bad = [f"{p.relative_to(ROOT)}: <{name}>" for p in sources("c", "h") if room(p) != "edge" for _, name in includes(p) if EDGE_ONLY.match(name)]
    assert not bad, "\n".join(bad)
    assert any(EDGE_ONLY.match(n) for p in sources("c", "h") if room(p) == "edge" for _, n in includes(p)), "the edge includes no library: this test sees nothing"


def test_every_source_includes_banned_last():
    bad = [str(p.relative_to(ROOT)) for p in sources("c") if ([n for _, n in includes(p) if not n.endswith(".def")] or [""])[-1] != "base/banned.h"]
    assert not bad, "base/banned.h is not the last include of: " + ", ".join(bad)


def test_headers_are_guarded_and_stand_alone():
    for p in sources("h"):
        text = p.read_text(encoding="utf-8")
        if p.name == "banned.h":               # poisons words: it can only be the last
            continue
        guard = str(p.relative_to(ROOT / "src")).upper().replace("/", "_").replace(".", "_").replace("-", "_")
        assert f"#ifndef {guard}\n#define {guard}\n" in text, f"{p}: no guard {guard}"
        r = subprocess.run(["cc", "-std=c11", "-D_POSIX_C_SOURCE=200809L", "-Isrc", "-fsyntax-only", "-x", "c", "-Wall", "-Werror", "-"], cwd=ROOT,
                           input=f'#include "{p.relative_to(ROOT / "src")}"\n', text=True, capture_output=True)
        assert r.returncode == 0, f"{p} does not stand alone:\n{r.stderr[:1500]}"


def test_every_message_is_raised():
    codes = re.findall(r"^DIAG\((\w+),", (ROOT / "src/base/diag.def").read_text(encoding="utf-8"), re.M)
    assert len(codes) > 5 and len(codes) == len(set(codes)), "codes twice or too few"
    used = set(re.findall(r"\w+", "".join(p.read_text(encoding="utf-8") for p in sources("c", "h", "def") if p.name != "diag.def")))
    missing = [c for c in codes if c not in used and "DIAG_" + c not in used]
    assert not missing, "told by nobody: " + ", ".join(missing)


def test_every_asset_is_used():
    code = "".join(p.read_text(encoding="utf-8") for p in sources("c", "h", "def"))
    files = [p for p in (ROOT / "styles").rglob("*") if p.is_file() and "print" not in p.parts] + sources("rng")
    unused = [p.name for p in files if f'"{p.name}"' not in code and f"/{p.name}\"" not in code]
    assert files and not unused, f"carried inside the program but named nowhere: {unused}"


def test_sources_bear_the_licence_tag():
    bad = [str(p.relative_to(ROOT)) for p in [*sources("c", "h", "def"), *TESTS.glob("*/*.c"), *TESTS.glob("*.h")]
           if "SPDX-License-Identifier: MIT" not in p.read_text(encoding="utf-8")[:200]]
    assert not bad, "no licence tag: " + ", ".join(bad)


def tracked(*patterns):
    r = subprocess.run(["git", "ls-files", "-z", *patterns], cwd=ROOT, capture_output=True)
    if r.returncode:
        raise Skip("no git here")
    return [ROOT / n for n in r.stdout.decode().split("\0") if n and (ROOT / n).exists()]


def test_clang_format_changes_nothing():
    if not shutil.which("clang-format"):
        raise Skip("no clang-format here")
    version = subprocess.run(["clang-format", "--version"], capture_output=True, text=True).stdout
    if "version 14." not in version:           # each lays out a little differently; 14 is Debian 12's
        raise Skip(f"the code is laid out by clang-format 14, here is {version.strip()}")
    files = [str(p) for p in (tracked("src/*.[ch]", "tests/*.[ch]") if shutil.which("git") else [*sources("c", "h"), *TESTS.rglob("*.[ch]")])]
    r = subprocess.run(["clang-format", "--dry-run", "--Werror", *files], cwd=ROOT, capture_output=True, text=True)
    bad = sorted(set(re.findall(r"^([^:\n]+):\d+:\d+: ", r.stderr, re.M)))
    assert not bad and r.returncode == 0, "run make format on: " + ", ".join(b.replace(str(ROOT) + "/", "") for b in bad)


def test_the_top_level_is_as_it_should_be():
    if not shutil.which("git"):
        raise Skip("no git here")
    top = {p.relative_to(ROOT).parts[0] for p in tracked()}
    extra = {n for n in top if not n.startswith(".")} - TOP
    assert not extra, f"not at the top level: {extra}"


def test_no_path_of_a_machine_and_no_foreign_host():
    if not shutil.which("git"):
        raise Skip("no git here")
    word = re.compile(rb"/home/[a-z]|/root/|/work/|(?<!/mnt/c)/Users/|registry\.npmjs|deb\.debian\.org|proxy", re.I)
    bad = []
    for p in tracked():
        if p.relative_to(ROOT).parts[0] == "seeds" or p.name == "test_structure.py" or not p.is_file():
            continue
        for n, line in enumerate(p.read_bytes().split(b"\n"), 1):
            if word.search(line):
                bad.append(f"{p.relative_to(ROOT)}:{n}: {line[:80]!r}")
    assert not bad, "\n".join(bad)


def test_scripts_are_sound():
    if not shutil.which("shellcheck"):
        raise Skip("no shellcheck here")
    files = [str(p) for p in tracked() if p.is_file() and p.read_bytes()[:20].startswith((b"#!/bin/sh", b"#!/bin/bash"))]
    r = subprocess.run(["shellcheck", *files], capture_output=True, text=True)
    assert files and r.returncode == 0, r.stdout


def test_lists_of_words_end_once_and_hold_each_row_once():
    """What stands behind a NULL inside a list is lost, and a merge leaves such ones."""
    bad, lists = [], 0
    for p in sorted((ROOT / "src/lang").glob("*.c")):
        for name, body in re.findall(r"static const char \*const (\w+)\[\] = \{(.*?)\};", p.read_text(encoding="utf-8"), re.S):
            body = re.sub(r'"\s*"', "", re.sub(r"/\*.*?\*/", "", body, flags=re.S))
            rows = re.findall(r'"(?:[^"\\]|\\.)*"|NULL', body)
            lists += "NULL" in rows
            if "NULL" in rows and (rows.count("NULL") > 1 or rows[-1] != "NULL"):
                bad.append(f"{p.name}: {name} ends in its middle")
            bad += [f"{p.name}: {name} has {r} {rows.count(r)} times" for r in sorted(set(rows)) if r != "NULL" and "NULL" in rows and rows.count(r) > 1]
    assert lists > 200 and not bad, "\n".join(bad[:20])


def test_gold_is_sound():
    folders = [TESTS / "clippings", TESTS / "clippings-more"] + [d for d in [TESTS / "clippings-blind"] if any(d.glob("*.txt"))]
    r = subprocess.run(["python3", "-B", str(TESTS / "score/check_gold.py"), "--seeds", str(ROOT / "seeds"), *map(str, folders)],
                       capture_output=True, text=True)
    assert r.returncode == 0, r.stdout[-2000:] + r.stderr[-2000:]
