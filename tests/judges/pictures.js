// pictures.js BOOK DIR [WORD...] - opens the book in foliate-js and saves in DIR a picture of each document whose file name holds a WORD
// (all without one), set in Linux Libertine as a reader may choose, on a phone's and a tablet's screen, in light and dark: for people to look at. FILE:N turns N pages on; SIZE=300 in the environment sets
// the text three times as large.
'use strict';
const fs = require('fs'), path = require('path'), http = require('http');
const modules = path.join(__dirname, '../../.tools/node_modules');
const { chromium } = require(path.join(modules, 'playwright-core'));
const [book, out, ...words] = process.argv.slice(2);
const SCREENS = { phone: [390, 780, 2], tablet: [820, 1100, 1] };
const server = http.createServer((q, r) => {
  const name = decodeURIComponent(q.url.split('?')[0]);
  const file = name === '/book.epub' ? book : name.startsWith('/m/') ? path.join(modules, path.normalize('/' + name.slice(3))) : null;
  if (!file || !fs.existsSync(file)) { r.statusCode = 404; return r.end(); }
  r.setHeader('content-type', { '.js': 'text/javascript', '.html': 'text/html' }[path.extname(file)] || 'application/octet-stream');
  fs.createReadStream(file).pipe(r);
});
(async () => {
  fs.mkdirSync(out, { recursive: true });
  await new Promise(r => server.listen(0, '127.0.0.1', r));
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
  for (const [screen, [width, height, deviceScaleFactor]] of Object.entries(SCREENS)) for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor, colorScheme });
    page.setDefaultTimeout(180000);
    await page.goto(`http://127.0.0.1:${server.address().port}/m/foliate-js/reader.html?url=/book.epub`);
    await page.waitForFunction(() => globalThis.reader && reader.view.book && reader.view.lastLocation);
    await page.evaluate(() => { for (const e of document.querySelectorAll('.toolbar')) e.style.display = 'none'; });
    await page.evaluate(css => reader.view.renderer.setStyles(css), `html { color-scheme: light dark; } body { font-family: "Linux Libertine O"; font-size: ${process.env.SIZE || 115}%; } p, li { line-height: 1.4; hyphens: auto; }`);
    const names = await page.evaluate(() => reader.view.book.sections.map(s => s.id.split('/').pop()));
    for (const name of names) {
      const wanted = words.length ? words.filter(w => name.includes(w.split(':')[0])) : [name];
      for (const word of wanted) {
        const index = names.indexOf(name);
        await page.evaluate(async i => {  // the reader may still be on its way to where it opens a book
          for (let k = 0; k < 50 && !(k && reader.view.lastLocation.section.current === i); k++) {
            await reader.view.goTo(i);
            await new Promise(z => setTimeout(z, 200));
          }
        }, index);
        const turns = Number(word.split(':')[1] || 0);
        for (let i = 0; i < turns; i++) await page.evaluate(() => reader.view.next());
        await page.waitForTimeout(1000);
        await page.screenshot({ path: path.join(out, `${name.replace('.xhtml', '')}${turns ? '-' + turns : ''}-${screen}-${colorScheme}.png`) });
      }
    }
    await page.close();
  }
  await browser.close();
  server.close();
})().catch(e => { console.error(String(e && e.stack || e)); process.exit(1); });
