"""README.md says what is: the examples in it are run in order, and print what it shows."""
import re, subprocess
from frame import ENV, PROGRAM, ROOT, said, scratch

TEXT = (ROOT / "README.md").read_text(encoding="utf-8")


def examples():
    """[(command, wanted output)] of all console blocks."""
    out = []
    for block in re.findall(r"^```console\n(.*?)^```$", TEXT, re.M | re.S):
        for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
            command, _, want = part.partition("\n")
            out.append((command, want))
    return out


def test_every_example_prints_what_it_shows():
    d = scratch()
    (d / "bin").mkdir()
    (d / "bin/antologi").symlink_to(PROGRAM)
    (d / "seeds").symlink_to(ROOT / "seeds")
    status, seen = 0, examples()
    assert len(seen) > 12
    for command, want in seen:
        p = subprocess.run(["bash", "-c", f"(exit {status}); {command}"], cwd=d, capture_output=True, timeout=120,
                           env={**ENV, "PATH": f"{d}/bin:{ENV['PATH']}"})
        status = p.returncode
        said(p.stderr)
        got = (p.stderr + p.stdout).decode("utf-8")
        # a line `...` stands for any lines, `...` at the end of a line for its rest
        pattern = "".join(r"(?:.*\n)*" if line == "..." else (re.escape(line[:-3]) + ".*" if line.endswith("...") else re.escape(line)) + r"\n"
                          for line in want.splitlines())
        assert re.fullmatch(pattern, got), f"$ {command}\nprints\n{got}\nREADME.md has\n{want}"


def test_it_names_every_command_and_status():
    for name in re.findall(r"^COMMAND\((\w+)", (ROOT / "src/cmd/commands.def").read_text(encoding="utf-8"), re.M):
        assert f"**{name}**" in TEXT, name
    for code in re.findall(r"^    STATUS_\w+ = (\d+)", (ROOT / "src/base/err.h").read_text(encoding="utf-8"), re.M):
        assert f"| {code} |" in TEXT, code


def test_its_links_land():
    for path in re.findall(r"\]\(([^)#:]+)\)", TEXT) + re.findall(r"`((?:src|tests|styles)/[\w/.-]+)`", TEXT):
        if "xx" not in path:
            assert (ROOT / path).exists(), path
    for p in (ROOT / ".pictures").glob("*"):
        assert p.stat().st_size <= 300_000, f"{p.name} is too large"
