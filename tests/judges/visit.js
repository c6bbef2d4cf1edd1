// visit.js FOLDER - a distribution folder as people meet it, in Chromium: from file:// and from a server, on a phone and at a desk, light
// and dark, by keyboard; axe-core on every page. Prints as JSON {violations, checks, console, outside, overflow, keys, feed, visited}. It judges
// nothing: test_folder.py does. axe-core, playwright-core and opds-feed-parser come from .tools (make judges).
'use strict';
const fs = require('fs'), path = require('path'), http = require('http');
const modules = path.join(__dirname, '../../.tools/node_modules');
const { chromium } = require(path.join(modules, 'playwright-core'));
const { default: OPDSParser } = require(path.join(modules, 'opds-feed-parser'));
const axe = fs.readFileSync(path.join(modules, 'axe-core/axe.min.js'), 'utf8');
const folder = path.resolve(process.argv[2]);
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.png': 'image/png', '.xml': 'application/atom+xml', '.json': 'application/opds+json', '.epub': 'application/epub+zip' };
const SCREENS = [['phone', { width: 360, height: 740 }], ['desk', { width: 1280, height: 900 }]];

const server = http.createServer((q, r) => {
  const name = decodeURIComponent(new URL(q.url, 'http://x').pathname), file = path.join(folder, path.normalize(name.endsWith('/') ? name + 'index.html' : name));
  if (!file.startsWith(folder) || !fs.existsSync(file) || fs.statSync(file).isDirectory()) { r.statusCode = 404; return r.end(); }
  r.setHeader('content-type', TYPES[path.extname(file)] || 'application/octet-stream');
  fs.createReadStream(file).pipe(r);
});

async function walk(browser, base, out) {  // every page that links lead to, with the policy in force
  const context = await browser.newContext({ acceptDownloads: true }), page = await context.newPage();
  page.on('console', m => out.console.push(`${page.url()}: ${m.text()}`));
  page.on('pageerror', e => out.console.push(`${page.url()}: ${e.message}`));
  page.on('requestfailed', q => out.console.push(`${page.url()}: failed ${q.url()}`));
  page.on('request', q => { if (!q.url().startsWith(base)) out.outside.push(q.url()); });
  const todo = [base + 'index.html'], seen = new Set();
  while (todo.length) {
    const url = todo.pop().replace(/#.*/, '');
    if (seen.has(url)) continue;
    seen.add(url);
    await page.goto(url);
    const styled = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim() && [...document.images].every(i => i.naturalWidth > 0));
    if (!styled) out.console.push(`${url}: without style or picture`);
    for (const h of await page.$$eval('a[href]', l => l.map(a => a.href))) if (h.startsWith(base) && /\.html(#|$)/.test(h)) todo.push(h);
  }
  await context.close();
  return [...seen].map(u => u.slice(base.length)).sort();
}

async function look(browser, base, pages, out) {
  for (const [name, viewport] of SCREENS) for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ viewport, colorScheme, bypassCSP: true }), page = await context.newPage();
    for (const p of pages) {
      await page.goto(base + p);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) out.overflow.push(`${p} ${name}: ${wide}`);
      await page.evaluate(axe);
      const said = await page.evaluate(() => axe.run());
      out.checks += said.passes.length;
      for (const v of said.violations) out.violations.push(`${p} ${name} ${colorScheme}: ${v.id} (${v.impact}) ${v.nodes[0].html.slice(0, 120)}`);
    }
    await context.close();
  }
}

async function keys(browser, base) {  // what Tab meets on the first page, in order, each to be seen
  const page = await browser.newPage(), met = [];
  await page.goto(base + 'index.html');
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    met.push(await page.evaluate(() => { const e = document.activeElement, r = e.getBoundingClientRect(); return [e.textContent.trim(), getComputedStyle(e).outlineStyle !== 'none' && r.width > 0 && r.top >= 0]; }));
  }
  await page.close();
  return met;
}

(async () => {
  const out = { violations: [], checks: 0, console: [], outside: [], overflow: [], keys: [], feed: null, visited: [] };
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
  await new Promise(z => server.listen(0, '127.0.0.1', z));
  const base = `http://127.0.0.1:${server.address().port}/`;
  out.visited = await walk(browser, base, out);
  const files = await walk(browser, 'file://' + folder + '/', out);
  if (files.join() !== out.visited.join()) out.console.push('other pages from file:// than from a server');
  await look(browser, base, out.visited, out);
  out.keys = await keys(browser, base);
  await browser.close();
  const xml = await (await fetch(base + 'opds.xml')).text();
  const feed = await new OPDSParser().parse(xml);
  out.feed = { title: feed.title, id: feed.id, entries: feed.entries.map(e => ({ title: e.title, id: e.id, language: e.language, publisher: e.publisher, summary: e.summary && e.summary.content,
    links: e.links.map(l => ({ rel: l.rel, type: l.type, href: l.href })) })) };
  for (const e of out.feed.entries) for (const l of e.links) {
    const r = await fetch(new URL(l.href, base + 'opds.xml'));
    l.status = r.status; l.size = (await r.arrayBuffer()).byteLength;
  }
  server.close();
  console.log(JSON.stringify(out));
})().catch(e => { console.error(e); process.exit(1); });
