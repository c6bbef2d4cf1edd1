"""The distribution folder before those who use it: Chromium with a policy in force, axe-core on every page in both schemes and two
sizes, the keyboard, an OPDS client. Only in `make judges`."""
import json, os, subprocess, sys
from frame import ENV, TESTS, each, judge, run, scratch
from judges.test_readers import CHROMIUM, clippings, node
sys.path.insert(0, str(TESTS / "out"))
import folder as site                                            # noqa: E402
from frame import SEEDS                                          # noqa: E402


def visit(folder):
    r = subprocess.run([node(), str(TESTS / "judges/visit.js"), str(folder)], capture_output=True, text=True, timeout=800,
                       env={**ENV, "HOME": str(scratch()), "CHROMIUM": CHROMIUM})
    assert r.returncode == 0, r.stdout[-1000:] + r.stderr[-3000:]
    return json.loads(r.stdout)


def published(sources, editions):
    """A folder with EDITIONS editions of the book of SOURCES, each with one source less."""
    to, d = scratch() / "ut", scratch()
    for n in range(editions):
        run("build", "--no-edition", "-o", str(d), "--", *map(str, sources[: len(sources) - editions + n + 1]), want=(0, 65))
        (d / "anthology.pdf").write_bytes(b"%PDF-1.7\n%%EOF\n")
        run("publish", "-o", str(to), str(d / "anthology.model.xml"), env={"SOURCE_DATE_EPOCH": str(1800000000 + 86400 * n)})
    assert not site.problems(to), site.problems(to)[:5]
    return to


@judge
@each(["seeds", "clippings"])
def test_folder(name):
    sources = sorted(SEEDS.glob("*.txt")) if name == "seeds" else clippings()[:6]
    to = published(sources, 2)
    said = visit(to)
    pages = sorted(n for n in site.files(to) if n.endswith(".html"))
    assert said["visited"] == pages, sorted(set(pages) ^ set(said["visited"]))
    assert said["checks"] > 40 * len(pages), f"axe looked at {said['checks']} things only"
    for kind in ("violations", "console", "outside", "overflow"):
        assert not said[kind], f"{kind}: " + "\n".join(said[kind][:10])
    assert all(seen for _, seen in said["keys"]) and said["keys"][0][0] in ("Hoppa till texten", "Skip to the text"), said["keys"]
    feed = said["feed"]
    assert len(feed["entries"]) == 2 and feed["id"].startswith("urn:uuid:") and feed["title"]
    for e in feed["entries"]:
        assert e["language"] == "sv" and e["summary"] and e["id"].startswith("urn:uuid:")
        kinds = {(li["rel"].rpartition("/")[2] if "image" in li["rel"] else li["rel"].split("/")[3] if "opds-spec" in li["rel"] else li["rel"], li["type"]) for li in e["links"]}
        assert {("acquisition", "application/epub+zip"), ("acquisition", "application/pdf"), ("image", "image/png"), ("thumbnail", "image/png")} <= kinds, kinds
        assert all(li["status"] == 200 and li["size"] > 10 for li in e["links"]), e["links"]
    run("publish", "-o", str(to), "--withdraw", site.ET.parse(to / "opds.xml").getroot().findall(site.ATOM + "entry")[0].find(site.ATOM + "link").get("href").split("/")[1])
    assert not site.problems(to)
