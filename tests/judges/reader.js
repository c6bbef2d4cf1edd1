// reader.js foliate|epubjs BOOK [SIZE] - opens the book in a reader in Chromium, turns to every document of the spine, follows entries of the
// contents and links, and prints as JSON what a person would have met: {title, toc: [[depth, label, place]], pages: [{name, text, blocks:
// {id: text}, hidden: [id], pictures: [[natural width, natural height, width shown, height shown]]}], window: [width, height], cover: [width,
// height], landed: [[name, href, place]], went: [[name, href, place wanted, place]], errors: []}. A place is "file#id", null: nowhere.
// With SIZE, foliate-js sets the text that many per cent large on a phone's screen in a dark room, and each page tells what does not fit its
// column and which colours the text has: {wide: [text], ink: [colour]}. It judges nothing: test_readers.py does. Readers and playwright-core come from .tools (make judges).
'use strict';
const fs = require('fs'), path = require('path'), http = require('http');
const modules = path.join(__dirname, '../../.tools/node_modules');
const { chromium } = require(path.join(modules, 'playwright-core'));
const [reader, book, size] = process.argv.slice(2);
const MIME = { '.js': 'text/javascript', '.html': 'text/html', '.css': 'text/css', '.epub': 'application/epub+zip', '.svg': 'image/svg+xml' };
const HOST = `<!DOCTYPE html><meta charset="utf-8"><title>epub.js</title><link rel="icon" href="data:,"><style>body{margin:0}#v{width:640px;height:820px}</style>
<div id="v"></div><script src="/m/jszip/dist/jszip.min.js"></script><script src="/m/epubjs/dist/epub.js"></script>`;
const FOLLOWED = 3;  // links of each document that are clicked; all are resolved
// What the readers' own pages say on every book: of their sandboxed frames, of an API that Chromium drops.
const NOISE = /sandboxed|Ignoring unsupported entryTypes/;

const server = http.createServer((q, r) => {
  const name = decodeURIComponent(q.url.split('?')[0]);
  let file;
  if (name === '/host.html') { r.setHeader('content-type', 'text/html'); return r.end(HOST); }
  if (name === '/favicon.ico') { r.statusCode = 204; return r.end(); }
  if (name === '/book.epub') file = book;
  else if (name.startsWith('/m/')) file = path.join(modules, path.normalize('/' + name.slice(3)));
  if (!file || !fs.existsSync(file) || fs.statSync(file).isDirectory()) { r.statusCode = 404; return r.end(); }
  r.setHeader('content-type', MIME[path.extname(file)] || 'application/octet-stream');
  fs.createReadStream(file).pipe(r);
});

// In the page: what both readers are asked alike.
function common() {
  window.seen = doc => {  // of a document that the reader has laid out
    const shown = e => e.getClientRects().length > 0 && e.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const own = e => { const c = e.cloneNode(true); c.querySelectorAll('.mark').forEach(m => m.remove()); return c.textContent; };
    const blocks = {}, hidden = [], text = [];
    for (const e of doc.querySelectorAll('[id]')) if (/^b\d+(-\d+)?$/.test(e.id)) { blocks[e.id] = own(e); if (!shown(e)) hidden.push(e.id); }
    const walk = doc.createTreeWalker(doc.body, 4);
    for (let n; (n = walk.nextNode());) if (shown(n.parentElement)) text.push(n.data);
    const pictures = [...doc.images].map(i => { const r = i.getBoundingClientRect(); return [i.naturalWidth, i.naturalHeight, Math.round(r.width), Math.round(r.height)]; });
    const column = parseFloat(getComputedStyle(doc.documentElement).columnWidth) || innerWidth, wide = [], ink = new Set(), range = doc.createRange();
    for (const e of doc.querySelectorAll('h1, h2, h3, p, li, span, a, img')) {
      ink.add(getComputedStyle(e).color + ' on ' + getComputedStyle(e).backgroundColor);
      for (const t of e.tagName === 'IMG' ? [e] : e.childNodes) if (t.nodeType === 3 || t === e) {
        if (t === e) range.selectNode(t); else range.selectNodeContents(t);
        if ([...range.getClientRects()].some(r => r.width > column + 1)) wide.push(t.data ? t.data.slice(0, 60) : t.tagName);
      }
    }
    return { text: text.join(''), blocks, hidden, pictures, wide, ink: [...ink] };
  };
  window.hrefs = doc => [...doc.querySelectorAll('a[href]')].map(a => a.getAttribute('href')).filter(h => !/^[a-z]+:/i.test(h));
  window.some = (list, n) => list.filter((_, i) => list.length <= n || i % Math.ceil(list.length / n) === 0);
  window.flat = (list, depth = 0) => (list || []).flatMap(i => [[depth, (i.label || '').replace(/\s+/g, ' ').trim(), i.href], ...flat(i.subitems, depth + 1)]);
  window.wait = ms => new Promise(z => setTimeout(z, ms));
  window.until = async test => { for (let i = 0; i < 100; i++) { const v = test(); if (v) return v; await wait(20); } return null; };
  window.area = async blob => { const b = await createImageBitmap(blob); return [b.width, b.height]; };
  window.click = (doc, href) => [...doc.querySelectorAll('a[href]')].find(a => a.getAttribute('href') === href).click();
  window.bare = s => s.split('/').pop();
}

const READERS = {
  foliate: {
    url: '/m/foliate-js/reader.html?url=/book.epub',
    ready: () => globalThis.reader && reader.view.book && document.title && reader.view.lastLocation,
    read: async followed => {
      const { view } = reader, { book } = view, out = { pages: [], landed: [], went: [] };
      const name = i => i == null ? null : bare(book.sections[i].id);
      const documents = await Promise.all(book.sections.map(s => s.createDocument()));
      const place = href => {  // what the reader makes of an address
        const to = view.resolveNavigation(href);
        if (!to || to.index == null || to.index < 0) return null;
        const id = decodeURIComponent(href.split('#')[1] || ''), at = to.anchor ? to.anchor(documents[to.index]) : null;
        return id ? (at && at.id === id ? name(to.index) + '#' + id : null) : name(to.index);
      };
      const at = i => until(() => view.renderer.getContents().find(c => c.index === i && c.doc && c.doc.body));
      const go = async to => {  // again when the reader was still on its way elsewhere
        for (let k = 0; k < 5; k++) {
          await view.goTo(to);
          await wait(30);
          if (typeof to !== 'number' || (await until(() => view.lastLocation && view.lastLocation.section.current === to))) return;
        }
      };
      out.title = document.title;
      out.toc = flat(book.toc).map(([d, l, h]) => [d, l, h && place(h)]);
      out.window = [innerWidth, innerHeight];
      out.cover = await book.getCover().then(area, () => null);
      for (const [i, s] of book.sections.entries()) {
        await go(i);
        const here = await at(i);
        if (!here) { out.pages.push({ name: name(i), text: '', blocks: {}, hidden: [], pictures: [] }); continue; }
        await until(() => [...here.doc.images].every(x => x.complete));
        out.pages.push({ name: name(i), ...seen(here.doc) });
        const links = hrefs(here.doc);
        for (const h of new Set(links)) out.landed.push([name(i), h, place(s.resolveHref(h))]);
        for (const h of some([...new Set(links)], followed)) {
          await go(i);
          const there = view.resolveNavigation(s.resolveHref(h)), from = await at(i);
          if (!from || !there) { out.went.push([name(i), h, null]); continue; }
          click(from.doc, h);
          out.went.push([name(i), h, await until(() => view.lastLocation && view.lastLocation.section.current === there.index) ? name(there.index) : null]);
        }
      }
      for (const [, label, h] of flat(book.toc)) {
        await go(h);
        out.went.push(['contents', label + ' ' + h, view.lastLocation ? name(view.lastLocation.section.current) : null]);
      }
      return out;
    },
  },
  epubjs: {
    url: '/host.html',
    ready: async () => {
      window.book = ePub('/book.epub');
      window.view = book.renderTo('v', { width: 640, height: 820, flow: 'paginated', spread: 'none' });
      await view.display();
      await book.ready;
      return true;
    },
    read: async followed => {
      const out = { pages: [], landed: [], went: [] }, items = book.spine.spineItems, documents = {};
      const nav = await book.loaded.navigation;
      const here = () => { const c = view.getContents()[0]; return c && c.document; };
      const current = () => { const l = view.currentLocation(); return l && l.start ? bare(l.start.href) : null; };
      const resolve = (from, href) => decodeURIComponent(new URL(href, 'http://x/' + from).pathname.slice(1)) + new URL(href, 'http://x/' + from).hash;
      const place = full => {
        const [file, id] = full.split('#'), item = book.spine.get(file);
        if (!item) return null;
        return id ? (documents[bare(item.href)].getElementById(decodeURIComponent(id)) ? bare(item.href) + '#' + decodeURIComponent(id) : null) : bare(item.href);
      };
      for (const s of items) { const d = await s.load(book.load.bind(book)); documents[bare(s.href)] = d.ownerDocument || d; }
      out.title = (await book.loaded.metadata).title;
      out.toc = flat(nav.toc).map(([d, l, h]) => [d, l, h && place(resolve(nav.navPath || '', h))]);
      out.window = [640, 820];
      out.cover = await book.coverUrl().then(u => fetch(u)).then(r => r.blob()).then(area, () => null);
      for (const s of items) {
        await view.display(s.href);
        const doc = here();
        await until(() => [...doc.images].every(x => x.complete));
        out.pages.push({ name: bare(s.href), ...seen(doc) });
        const original = documents[bare(s.href)], links = [...new Set(hrefs(original))];
        for (const h of links) out.landed.push([bare(s.href), h, place(resolve(s.href, h))]);
        for (const h of some(links, followed)) {
          await view.display(s.href);
          click(here(), h);
          const want = bare(resolve(s.href, h).split('#')[0]);
          out.went.push([bare(s.href), h, await until(() => current() === want) ? want : current()]);
        }
      }
      for (const [, label, h] of flat(nav.toc)) {
        await view.display(h);
        out.went.push(['contents', label + ' ' + h, current()]);
      }
      return out;
    },
  },
};

(async () => {
  const errors = [];
  await new Promise(r => server.listen(0, '127.0.0.1', r));
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  const page = await browser.newPage(size ? { viewport: { width: 390, height: 780 }, colorScheme: 'dark' } : { viewport: { width: 960, height: 820 } });
  page.setDefaultTimeout(180000);
  page.on('console', m => { if (m.type() === 'error' && !NOISE.test(m.text())) errors.push('console: ' + m.text()); });
  page.on('pageerror', e => errors.push('page: ' + e));
  page.on('requestfailed', q => { if (!/ERR_ABORTED/.test(q.failure().errorText)) errors.push('failed: ' + q.url() + ' ' + q.failure().errorText); });
  page.on('response', r => { if (r.status() >= 400) errors.push(`status ${r.status()}: ` + r.url()); });
  page.on('request', q => { if (!/^(http:\/\/127\.0\.0\.1|blob:|data:|about:)/.test(q.url())) errors.push('from the network: ' + q.url()); });
  const how = READERS[reader];
  await page.addInitScript(common);
  await page.goto(`http://127.0.0.1:${server.address().port}${how.url}`);
  await page.waitForFunction(how.ready);
  if (size) await page.evaluate(n => reader.view.renderer.setStyles(`html { color-scheme: light dark; } body { font-size: ${n}%; }`), size);
  const out = await page.evaluate(how.read, FOLLOWED);
  await browser.close();
  server.close();
  process.stdout.write(JSON.stringify({ ...out, errors }), () => process.exit(0));
})().catch(e => { console.error(String(e && e.stack || e).slice(0, 2000)); process.exit(1); });
