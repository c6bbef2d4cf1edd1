// visit.js FOLDER ADDRESS... - a distribution folder as people meet it, in Chromium: from file:// and from each server that serves it at an
// ADDRESS, on a phone and at a desk, light and dark, by keyboard; axe-core on every page. Prints as JSON {violations, checks, console,
// outside, overflow, keys, feed, visited}. It judges nothing: test_folder.py does. axe-core, playwright-core and opds-feed-parser come from .tools (make judges).
'use strict';
const fs = require('fs'), path = require('path'), crypto = require('crypto');
const modules = path.join(__dirname, '../../.tools/node_modules');
const { chromium } = require(path.join(modules, 'playwright-core'));
const { default: OPDSParser } = require(path.join(modules, 'opds-feed-parser'));
const axe = fs.readFileSync(path.join(modules, 'axe-core/axe.min.js'), 'utf8');
const folder = path.resolve(process.argv[2]), addresses = process.argv.slice(3);
const SLOW = 120000;  // milliseconds: a busy machine of two cores
const SCREENS = [['phone', { width: 360, height: 740 }], ['desk', { width: 1280, height: 900 }]];

async function open(browser, options) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(SLOW);
  context.setDefaultNavigationTimeout(SLOW);
  return [context, await context.newPage()];
}

async function walk(browser, base, out) {  // every page that links lead to, with the policy in force
  const [context, page] = await open(browser, { acceptDownloads: true });
  page.on('console', m => out.console.push(`${page.url()}: ${m.text()}`));
  page.on('pageerror', e => out.console.push(`${page.url()}: ${e.message}`));
  // a request that ends because the visitor goes on to the next page (an icon, mostly) is no fault of the folder
  page.on('requestfailed', q => { if (q.failure().errorText !== 'net::ERR_ABORTED') out.console.push(`${page.url()}: ${q.failure().errorText} ${q.url()}`); });
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
    const [context, page] = await open(browser, { viewport, colorScheme, bypassCSP: true });
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
  const [context, page] = await open(browser, {}), met = [];
  await page.goto(base + 'index.html');
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    met.push(await page.evaluate(() => { const e = document.activeElement, r = e.getBoundingClientRect(); return [e.textContent.trim(), getComputedStyle(e).outlineStyle !== 'none' && r.width > 0 && r.top >= 0]; }));
  }
  await context.close();
  return met;
}

(async () => {
  const out = { violations: [], checks: 0, console: [], outside: [], overflow: [], keys: [], feed: null, visited: [] };
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--no-first-run'] });
  const base = addresses[0];
  out.visited = await walk(browser, base, out);
  for (const other of [...addresses.slice(1), 'file://' + folder + '/']) {
    const pages = await walk(browser, other, out);
    if (pages.join() !== out.visited.join()) out.console.push(`other pages from ${other} than from ${base}`);
  }
  await look(browser, base, out.visited, out);
  out.keys = await keys(browser, base);
  await browser.close();
  const xml = await (await fetch(base + 'opds.xml')).text();
  const feed = await new OPDSParser().parse(xml);
  out.feed = { title: feed.title, id: feed.id, entries: feed.entries.map(e => ({ title: e.title, id: e.id, language: e.language, publisher: e.publisher, summary: e.summary && e.summary.content,
    links: e.links.map(l => ({ rel: l.rel, type: l.type, href: l.href })) })) };
  for (const e of out.feed.entries) for (const l of e.links) {
    const r = await fetch(new URL(l.href, base + 'opds.xml'));
    const data = Buffer.from(await r.arrayBuffer());
    l.status = r.status; l.size = data.length; l.sha256 = crypto.createHash('sha256').update(data).digest('hex');
  }
  console.log(JSON.stringify(out));
})().catch(e => { console.error(e); process.exit(1); });
