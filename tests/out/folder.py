"""A distribution folder as a reader and a server see it: every file whole, every link landing, nothing from outside."""
import hashlib, io, json, re, zipfile
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlparse

CSP = "default-src 'none'; style-src 'self' file:; img-src 'self' file:; base-uri 'none'; form-action 'none'"
VOID = {"br", "hr", "img", "link", "meta", "wbr"}
ATOM = "{http://www.w3.org/2005/Atom}"


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.links, self.ids, self.open, self.bad, self.csp, self.h1, self.text, self.lang = [], [], [], [], 0, 0, [], None
        self.feed(text)
        self.close()
        if self.open:
            self.bad.append(f"never closed: {self.open}")
        if not text.rstrip().endswith("</html>"):
            self.bad.append("cut off")

    def handle_starttag(self, tag, attrs):
        a = dict(attrs)
        if len(a) != len(attrs):
            self.bad.append(f"attribute twice in <{tag}>")
        if tag not in VOID:
            self.open.append(tag)
        if tag in ("script", "iframe", "object", "embed", "form", "style", "base"):
            self.bad.append(f"<{tag}>")
        self.bad += [f"{n} in <{tag}>" for n in a if n.startswith("on") or ":" in n or n == "style"]
        if tag == "html":
            self.lang = a.get("lang")
        if a.get("http-equiv") == "Content-Security-Policy" and a.get("content") == CSP:
            self.csp += 1
        if tag == "h1":
            self.h1 += 1
        if "id" in a:
            self.ids.append(a["id"])
        for name in ("href", "src"):
            if name in a:
                self.links.append((tag, a[name]))
        if tag == "img" and not a.get("alt"):
            self.bad.append("an image without words")

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.bad.append(f"</{tag}> closes {self.open[-1:]}")
        else:
            self.open.pop()

    def handle_data(self, data):
        self.text.append(data)


def files(folder):
    """Paths of all that readers may see: not what is being made."""
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*")
                  if p.is_file() and not re.search(r"(^|/)\.antologi-|\.[A-Za-z0-9]{6}$", p.relative_to(folder).as_posix().replace(".config", ".cfg")))


def problems(folder, base=None):
    """All that is wrong with FOLDER, as sentences; [] when it is sound. BASE: the address that absolute links of ours begin with."""
    folder, bad, pages = Path(folder), [], {}
    names = files(folder)
    for n in names:
        if n.endswith(".html"):
            try:
                pages[n] = Page((folder / n).read_bytes().decode("utf-8"))
            except UnicodeDecodeError as e:
                bad.append(f"{n}: {e}")
    for n, page in pages.items():
        bad += [f"{n}: {b}" for b in page.bad]
        if page.csp != 1:
            bad.append(f"{n}: no strict policy")
        if page.h1 != 1:
            bad.append(f"{n}: {page.h1} h1")
        if not page.lang:
            bad.append(f"{n}: no language")
        if len(set(page.ids)) != len(page.ids):
            bad.append(f"{n}: ids twice")
        for tag, href in page.links:
            bad += [f"{n}: {b}" for b in land(folder, n, tag, href, pages, base)]
    for n in names:
        data = (folder / n).read_bytes()
        try:
            if n.endswith((".xml", ".dbk", ".config")):
                root = ET.fromstring(data)
                if n in ("opds.xml", "feed.xml"):
                    for link in root.iter(ATOM + "link"):
                        bad += [f"{n}: {b}" for b in land(folder, n, "link", link.get("href"), pages, base)]
            elif n.endswith(".json"):
                for href in hrefs(json.loads(data)):
                    bad += [f"{n}: {b}" for b in land(folder, n, "json", href, pages, base)]
            elif n.endswith(".epub"):
                if zipfile.ZipFile(io.BytesIO(data)).testzip():
                    bad.append(f"{n}: damaged")
            elif n.endswith(".png") and not data.endswith(b"IEND\xaeB`\x82"):
                bad.append(f"{n}: cut off")
            elif n.endswith("SHA256SUMS"):
                bad += [f"{n}: {b}" for b in sums(folder / n)]
        except (ET.ParseError, ValueError, zipfile.BadZipFile) as e:
            bad.append(f"{n}: {e}")
    return bad


def hrefs(value):
    if isinstance(value, dict):
        for k, v in value.items():
            if k == "href":
                yield v
            else:
                yield from hrefs(v)
    elif isinstance(value, list):
        for v in value:
            yield from hrefs(v)


def land(folder, page, tag, href, pages, base):
    """What is wrong with the link HREF of PAGE."""
    if base and href.startswith(base):
        page, href = "index.html", href[len(base):]
    u = urlparse(href)
    if u.scheme or u.netloc:
        return [] if tag == "a" and u.scheme in ("http", "https", "mailto") else [f"reaches outside: {href}"]
    path = unquote(u.path)
    if path.startswith("/") or "\\" in path:
        return [f"not relative: {href}"]
    to = (folder / page).parent / path if path else folder / page
    try:
        inside = to.resolve().relative_to(folder.resolve()).as_posix()
    except ValueError:
        return [f"leaves the folder: {href}"]
    if not to.is_file():
        return [f"nothing there: {href}"]
    if u.fragment and inside in pages and u.fragment not in pages[inside].ids:
        return [f"no such place: {href}"]
    return []


def sums(path):
    """Lines of SHA256SUMS that do not agree."""
    out = []
    for line in path.read_text(encoding="ascii").splitlines():
        m = re.fullmatch(r"([0-9a-f]{64}) \*([a-z0-9._/-]+)", line)
        if not m:
            out.append(f"not a sum: {line!r}")
        elif not (path.parent / m[2]).is_file():
            out.append(f"sum of nothing: {m[2]}")
        elif hashlib.sha256((path.parent / m[2]).read_bytes()).hexdigest() != m[1]:
            out.append(f"wrong sum: {m[2]}")
    return out


def reached(folder):
    """Every page that can be reached from index.html by links."""
    todo, seen = ["index.html"], set()
    while todo:
        n = todo.pop()
        if n in seen or not n.endswith(".html"):
            continue
        seen.add(n)
        for tag, href in Page((folder / n).read_text(encoding="utf-8")).links:
            u = urlparse(href)
            if tag == "a" and not u.scheme and u.path:
                todo.append(((folder / n).parent / unquote(u.path)).resolve().relative_to(folder.resolve()).as_posix())
    return seen


def tree(folder, times=True):
    """Name -> bytes and times, of everything in FOLDER: to see that nothing changed."""
    return {p.relative_to(folder).as_posix(): (p.read_bytes() if p.is_file() else None, p.lstat().st_mtime_ns if times else 0)
            for p in [folder, *folder.rglob("*")]}
