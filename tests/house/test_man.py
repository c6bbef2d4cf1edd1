"""The manual page: sound by mandoc, and it names every command, option and file that there is."""
import re, shutil, subprocess
from frame import ROOT, full, same

PAGE = ROOT / "src/antologi.1"


def rows(path, pattern):
    found = re.findall(pattern, (ROOT / path).read_text(encoding="utf-8"), re.M)
    assert found, f"{path}: no {pattern}"
    return found


@full
def test_mandoc_has_nothing_to_report():
    assert shutil.which("mandoc"), "no mandoc: make test installs it"
    r = subprocess.run(["mandoc", "-Tlint", str(PAGE)], capture_output=True, text=True)
    same((r.returncode, r.stdout + r.stderr), (0, ""), "mandoc -Tlint")


def test_it_names_what_there_is():
    text = PAGE.read_text(encoding="utf-8").replace("\\-", "-")
    for name in rows("src/cmd/commands.def", r"^COMMAND\((\w+)"):
        assert f".Cm {name}\n" in text and f".It Cm {name}\n" in text, f"command {name}"
    for name in rows("src/main.c", r'^     "(--[a-z-]+)"|\{"-.", "(--[a-z-]+)"'):
        name = name[0] or name[1]
        assert re.search(rf"^\.It Fl .*{name[1:]}\b", text, re.M), f"option {name}"
    for kind in rows("src/block/omit.def", r"^\w+\((?:[A-Z_]+, )?\"?(\w+)"):
        assert kind.lower() in text, f"reason {kind}"
    for code in rows("src/base/err.h", r"^    STATUS_\w+ = (\d+)"):
        assert code == "0" or f".It {code}\n" in text, f"exit status {code}"
