"""An EPUB as its files say it, read with nothing but zip and XML: what a reader has to show."""
import posixpath, zipfile
import xml.etree.ElementTree as ET
from frame import local

TYPE = "{http://www.idpf.org/2007/ops}type"
BLOCKS = set("""p h1 h2 h3 h4 h5 h6 li dt dd figcaption caption td th pre blockquote div section article aside nav figure table thead tbody tr ul ol dl header
footer main body hgroup address""".split())


def whole(e, without=()):
    """All text of E but that of hidden elements and of those with a class of WITHOUT."""
    if e.get("hidden") is not None or set((e.get("class") or "").split()) & set(without):
        return ""
    return (e.text or "") + "".join(whole(c, without) + (c.tail or "") for c in e)


def cut(e, out):
    """Appends the smallest blocks under E as texts; loose text between blocks too."""
    if e.get("hidden") is not None:
        return out
    loose = e.text or ""
    for c in e:
        if any(local(x) in BLOCKS for x in c.iter()):
            out.append(loose)
            cut(c, out)
            loose = c.tail or ""
        else:
            loose += whole(c) + (c.tail or "")
    out.append(loose)
    return out


class Epub:
    def __init__(self, path):
        with zipfile.ZipFile(path) as z:
            files = {n: z.read(n) for n in z.namelist()}
        opf_name = next(e.get("full-path") for e in ET.fromstring(files["META-INF/container.xml"]).iter() if local(e) == "rootfile")
        opf, base = ET.fromstring(files[opf_name]), posixpath.dirname(opf_name)
        items = {e.get("id"): e for e in opf.iter() if local(e) == "item"}
        place = {i: posixpath.join(base, e.get("href")) for i, e in items.items()}
        self.title = next(e.text for e in opf.iter() if local(e) == "title")
        self.spine = [place[e.get("idref")] for e in opf.iter() if local(e) == "itemref"]
        self.pages = {n: ET.fromstring(files[n]) for i, n in place.items() if items[i].get("media-type") == "application/xhtml+xml"}
        self.nav = next(place[i] for i, e in items.items() if "nav" in (e.get("properties") or "").split())

    def body(self, name):
        return next(e for e in self.pages[name].iter() if local(e) == "body")

    def visible(self, name):
        return whole(self.body(name))

    def texts(self, name):
        return [t for t in cut(self.body(name), []) if t.split()]

    def anchored(self, name):
        """{id: text} of the blocks of an article, without what the book adds to them."""
        return {e.get("id"): whole(e, ["mark"]) for e in self.body(name).iter() if (e.get("id") or "").startswith("b") and e.get("id")[1:2].isdigit()}

    def toc(self):
        """[[depth, label, place]] of the contents; a place is "file#id"."""
        out = []

        def walk(ol, depth):
            for li in ol:
                a = li[0]
                out.append([depth, whole(a), a.get("href")])
                for c in li[1:]:
                    walk(c, depth + 1)
        for nav in self.pages[self.nav].iter():
            if local(nav) == "nav" and "toc" in (nav.get(TYPE) or "").split():
                walk(next(c for c in nav if local(c) == "ol"), 0)
        assert out
        return out
