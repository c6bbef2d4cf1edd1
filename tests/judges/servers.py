"""Servers that people have, each serving a folder on a port of its own: nginx with the lines of our README, Apache with our .htaccess,
`python3 -m http.server`. Where one is not installed it is not there; `make judges` brings all."""
import os, re, shutil, socket, subprocess, sys, time, urllib.request
from contextlib import contextmanager
from pathlib import Path
from frame import ENV, ROOT, scratch

APACHE = "/usr/lib/apache2/modules"
OPDS = "application/atom+xml;profile=opds-catalog;kind=acquisition"
# what the two that can be told are to say; of Python's, what readers cannot do without
TYPES = {"opds.xml": OPDS, "opds.json": "application/opds+json", "feed.xml": "application/atom+xml", "SHA256SUMS": "text/plain", ".epub": "application/epub+zip",
         ".dbk": "application/docbook+xml", ".pdf": "application/pdf", ".html": "text/html", ".css": "text/css", ".png": "image/png", ".jpg": "image/jpeg"}
PLAIN = (".epub", ".pdf", ".html", ".css", ".png", ".jpg")


def program(name):
    return shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")


def port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


@contextmanager
def running(command, number, log):
    p = subprocess.Popen(command, env=ENV, cwd="/", stdout=log.open("wb"), stderr=subprocess.STDOUT)
    try:
        for _ in range(300):
            with socket.socket() as s:
                if s.connect_ex(("127.0.0.1", number)) == 0:
                    break
            assert p.poll() is None, f"{command[0]} ended: {log.read_text(errors='replace')[-1500:]}"
            time.sleep(0.1)
        else:
            raise AssertionError(f"{command[0]} does not answer: {log.read_text(errors='replace')[-1500:]}")
        yield f"http://127.0.0.1:{number}/"
    finally:
        p.terminate()
        p.wait(30)


def user():
    """Servers that are started by root read as somebody else: as root here, since the folder is root's."""
    return "root" if os.geteuid() == 0 else None


@contextmanager
def nginx(folder):
    d, n = scratch(), port()
    lines = re.search(r"```nginx\n(.*?)```", (ROOT / "src/out/publish/README.md").read_text(encoding="utf-8"), re.S)[1]
    server = lines.replace("listen 80;", f"listen 127.0.0.1:{n};").replace("/srv/www/book", f'"{folder}"').replace("include mime.types", "include /etc/nginx/mime.types")
    assert server.count(str(folder)) == 1 and f":{n};" in server, server
    built = subprocess.run([program("nginx"), "-V"], capture_output=True, text=True).stderr
    paths = "".join(f"{k.replace('-', '_')}_temp_path {d}/{k};" for k in re.findall(r"--http-([a-z-]+)-temp-path=", built))
    (d / "nginx.conf").write_text(f"{'user root;' if user() else ''} daemon off; master_process off; pid {d}/pid; error_log {d}/error.log;\n"
                                  f"events {{ }}\nhttp {{ access_log off; {paths} default_type application/octet-stream;\n{server}}}\n")
    with running([program("nginx"), "-e", str(d / "error.log"), "-c", str(d / "nginx.conf")], n, d / "log") as base:
        yield base


@contextmanager
def apache(folder):
    d, n = scratch(), port()
    modules = "".join(f"LoadModule {m}_module {APACHE}/mod_{m}.so\n" for m in ("mpm_event", "authz_core", "mime", "dir"))
    (d / "types").write_text("text/html html\ntext/css css\nimage/png png\nimage/jpeg jpg\ntext/xml xml\napplication/json json\n")
    (d / "apache.conf").write_text(f'{modules}ServerName localhost\nListen 127.0.0.1:{n}\nPidFile {d}/pid\nErrorLog {d}/error.log\nServerRoot {d}\nDefaultRuntimeDir {d}\nTypesConfig {d}/types\n'
                                   f'DocumentRoot "{folder}"\nDirectoryIndex index.html\n<Directory "{folder}">\nAllowOverride FileInfo\nRequire all granted\n</Directory>\n')
    with running([program("apache2"), "-X", "-f", str(d / "apache.conf")], n, d / "log") as base:
        yield base


@contextmanager
def python(folder):
    n, d = port(), scratch()
    with running([sys.executable, "-m", "http.server", str(n), "--bind", "127.0.0.1", "--directory", str(folder)], n, d / "log") as base:
        yield base


SERVERS = {"nginx": nginx, "apache2": apache, "python3": python}


def there(name):
    return bool(program(name)) and (name != "apache2" or Path(APACHE).is_dir())


def wrong(name, base, folder, names):
    """What is wrong with what the server says of the files NAMES of FOLDER, as sentences."""
    for n in names:
        if n.startswith(".") or n == "web.config":        # for servers, not for readers
            continue
        with urllib.request.urlopen(base + n, timeout=60) as r:
            data, media = r.read(), r.headers.get("content-type", "")
        want = TYPES.get(n) or TYPES.get(n.rpartition("/")[2]) or TYPES.get("." + n.rpartition(".")[2])
        if data != (folder / n).read_bytes():
            yield f"{name}: {n}: other bytes"
        if name == "python3" and not n.endswith(PLAIN):
            continue
        if want and media.replace(" ", "").partition(";charset")[0] != want:
            yield f"{name}: {n}: {media}, not {want}"
