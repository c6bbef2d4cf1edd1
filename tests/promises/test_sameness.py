"""Same in, same out: two runs give the same bytes whatever the machine's locale, time zone, threads, file order or compiler."""
import os, shutil, subprocess, sys
from frame import ROOT, SEEDS, TESTS, Skip, each, full, run, same, scratch

FILES = ("anthology.model.xml", "anthology.epub", "anthology.dbk")


def sources():
    return [str(SEEDS), *[str(p.relative_to(ROOT)) for p in sorted(TESTS.glob("clippings/*.txt")) if "." not in p.stem]]


def build(*options, env=None, program=None, texts=None):
    out = scratch() / "book"
    args = ["build", "--no-edition", *options, "-o", str(out), *(texts or sources())]
    if program:
        r = subprocess.run([program, *args], cwd=ROOT, capture_output=True, text=True)
        assert r.returncode == 0, r.stderr
    else:
        run(*args, env=env)
    return {n: (out / n).read_bytes() for n in FILES}


def equal(a, b, what):
    for n in FILES:
        if a[n] != b[n]:
            same(b[n], a[n], f"{n} {what}")


def locale(name):
    """Makes locale NAME in a folder of its own; fails unless setlocale takes it. -> the environment that has it."""
    folder = scratch()
    if not shutil.which("localedef"):
        raise Skip("no localedef here")
    r = subprocess.run(["localedef", "-i", name.split(".")[0], "-f", "UTF-8", str(folder / name)], capture_output=True, text=True)
    if "/usr/share/i18n" in r.stderr or "cannot open locale definition" in r.stderr:
        raise Skip("no locale sources here (package locales)")
    env = {"LOCPATH": str(folder), "LC_ALL": name, "LANG": name}
    subprocess.run([sys.executable, "-c", f"import locale; locale.setlocale(locale.LC_ALL, '{name}')"], check=True, env={**os.environ, **env})
    return env


def test_twice():
    equal(build(), build(), "in a second run")


def test_locales():
    """Turkish lowers I to ı, Swedish sorts å last and writes decimals with a comma."""
    first = build()
    for name in ("sv_SE.UTF-8", "tr_TR.UTF-8"):
        equal(first, build(env=locale(name)), f"under {name}")
    equal(first, build(env={"LC_ALL": "C", "LANG": "C"}), "under C")


def test_time_zones():
    first = build(env={"TZ": "UTC"})
    for zone in ("Pacific/Kiritimati", "XXX+12", "Europe/Stockholm"):
        equal(first, build(env={"TZ": zone}), f"in {zone}")


def test_threads():
    first = build("-j1")
    equal(first, build("-j", "2"), "with -j 2")
    equal(first, build("-j7"), "with -j7")


def test_order_in_the_folder():
    """Files made in another order, with other times."""
    books = []
    for order in (1, -1):
        d = scratch() / "texts"
        d.mkdir()
        for i, p in enumerate(sorted(SEEDS.glob("*.txt"))[::order]):
            shutil.copy(p, d)
            os.utime(d / p.name, (i * 1e8, i * 1e8))
        out = d.parent / "book"
        run("build", "--no-edition", "-o", str(out), "texts", cwd=d.parent)
        books.append({n: (out / n).read_bytes() for n in FILES})
    equal(*books, "with files made in another order")


def test_epoch_is_honoured():
    a, b = build(env={"SOURCE_DATE_EPOCH": "86400"}), build(env={"SOURCE_DATE_EPOCH": "1700000000"})
    equal(b, build(env={"SOURCE_DATE_EPOCH": "1700000000", "TZ": "XXX+12"}), "with the same epoch in another zone")
    assert a["anthology.epub"] != b["anthology.epub"], "SOURCE_DATE_EPOCH changes nothing"


def test_stages_alone_make_what_build_makes():
    """normalise, then epub and docbook from its model: the same bytes as build; a model from standard input too."""
    whole, d = build(), scratch()
    same(run("normalise", "--no-edition", *sources()).out, whole["anthology.model.xml"], "normalise")
    model = d / "m.xml"
    model.write_bytes(whole["anthology.model.xml"])
    for command, n in (("epub", "anthology.epub"), ("docbook", "anthology.dbk")):
        same(run(command, "-o", "-", str(model)).out, whole[n], f"{command} MODEL")
        run(command, str(model), cwd=d)
        same((d / n).read_bytes(), whole[n], f"{command} without -o")
        same(run(command, "-o", "-", "-", stdin=whole["anthology.model.xml"]).out, whole[n], f"{command} -")
        run(command, "-o", str(d / "named"), str(model))
        same((d / "named").read_bytes(), whole[n], f"{command} -o")


def test_check_accepts_what_build_made():
    out = scratch() / "b"
    run("build", "--no-edition", "-o", str(out), *sources())
    run("check", str(out / "anthology.model.xml"))
    run("check", str(out / "anthology.model.xml"), str(out / "anthology.epub"))


@full
def test_compilers():
    """The seeds' book of a program made by the other compiler, without and with optimisation."""
    first = build()
    for cc, flags in (("clang", "-O2"), ("gcc", "-O0")):
        if not shutil.which(cc):
            raise Skip(f"no {cc} here")
        d = scratch()
        env = {k: v for k, v in os.environ.items() if not k.startswith("MAKE")}
        r = subprocess.run(["make", f"CC={cc}", f"CFLAGS={flags}", "WERROR=1", f"OBJ={d}/obj", f"PROGRAM={d}/antologi"], cwd=ROOT, env=env, capture_output=True, text=True)
        assert r.returncode == 0, f"{cc} {flags}: {r.stderr[-3000:]}"
        equal(first, build(program=str(d / "antologi")), f"made by {cc} {flags}")


def test_messages_follow_the_locale():
    """Messages follow the locale, outputs do not."""
    env = locale("sv_SE.UTF-8")
    sv, en = run("normalise", "finns-inte.txt", want=66, env=env), run("normalise", "finns-inte.txt", want=66)
    assert "finns inte" in sv.err.replace("finns-inte", "") and "no such file" in en.err, sv.err + en.err


@each(lambda: sorted(TESTS.glob("out/cases/*/in.xml")))
def test_good_models_are_accepted(path):
    run("check", str(path))
