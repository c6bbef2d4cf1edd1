"""The distribution folder before those who use it: Chromium with a policy in force, axe-core on every page in both schemes and two
sizes, the keyboard, an OPDS client; served by nginx, Apache and Python with the media types that they are to say. Only in `make judges`."""
import json, subprocess, sys
from contextlib import ExitStack
from frame import ENV, TESTS, each, judge, run, scratch
from judges import servers
from judges.test_readers import CHROMIUM, clippings, node
sys.path.insert(0, str(TESTS / "out"))
import folder as site                                            # noqa: E402
from frame import SEEDS                                          # noqa: E402


def visit(folder, addresses):
    r = subprocess.run([node(), str(TESTS / "judges/visit.js"), str(folder), *addresses], capture_output=True, text=True, timeout=3000,
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


def faults(to, addresses):
    """What a visitor of the folder met that should not be there."""
    said = visit(to, addresses)
    pages = sorted(n for n in site.files(to) if n.endswith(".html"))
    if said["visited"] != pages:
        yield f"visited: {sorted(set(pages) ^ set(said['visited']))}"
    if said["checks"] <= 40 * len(pages):
        yield f"axe looked at {said['checks']} things only"
    for kind in ("violations", "console", "outside", "overflow"):
        yield from (f"{kind}: {what}" for what in said[kind][:10])
    if not all(seen for _, seen in said["keys"]) or said["keys"][0][0] not in ("Hoppa till texten", "Skip to the text"):
        yield f"by keyboard: {said['keys']}"
    feed, sums = said["feed"], {line[:64] for line in (to / "SHA256SUMS").read_text().splitlines()}
    if len(feed["entries"]) != 2 or not feed["id"].startswith("urn:uuid:") or not feed["title"]:
        yield f"the client's catalogue: {feed}"
    for e in feed["entries"]:
        if e["language"] != "sv" or not e["summary"] or not e["id"].startswith("urn:uuid:"):
            yield f"the client's entry: {e}"
        kinds = {(li["rel"].rpartition("/")[2] if "image" in li["rel"] else li["rel"].split("/")[3] if "opds-spec" in li["rel"] else li["rel"], li["type"]) for li in e["links"]}
        if not {("acquisition", "application/epub+zip"), ("acquisition", "application/pdf"), ("image", "image/png"), ("thumbnail", "image/png")} <= kinds:
            yield f"the client's links: {kinds}"
        for li in e["links"]:
            if li["status"] != 200 or (li["type"] != "text/html" and li["sha256"] not in sums):
                yield f"downloaded by the client: {li}"


@judge
@each(["seeds", "clippings"])
def test_folder(name):
    sources = sorted(SEEDS.glob("*.txt")) if name == "seeds" else clippings()[:6]
    to = published(sources, 2)
    missing = [n for n in servers.SERVERS if not servers.there(n)]
    assert not missing, f"not installed: {missing}; make judges brings them"
    with ExitStack() as stack:
        bases = {n: stack.enter_context(serve(to)) for n, serve in servers.SERVERS.items()}
        said = [s for n, base in bases.items() for s in servers.wrong(n, base, to, site.files(to))]
        assert not said, "\n".join(said[:10])
        for _ in range(3):          # what is truly wrong is wrong each time; a busy machine may lose a request
            found = list(faults(to, list(bases.values())))
            if not found:
                break
    assert not found, "\n".join(found[:20])
    run("publish", "-o", str(to), "--withdraw", site.ET.parse(to / "opds.xml").getroot().findall(site.ATOM + "entry")[0].find(site.ATOM + "link").get("href").split("/")[1])
    assert not site.problems(to)


@judge
def test_servers_that_say_less_are_found():
    """The judge itself: without our lines and without our .htaccess the media types are wrong."""
    to = published(sorted(SEEDS.glob("*.txt")), 1)
    (to / ".htaccess").write_text("")
    with servers.apache(to) as base:
        said = "\n".join(servers.wrong("apache2", base, to, site.files(to)))
    assert ".epub:" in said and "opds.xml:" in said and ".html:" not in said, said
