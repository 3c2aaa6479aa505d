// Opens a report's page in Chromium and tries it: `npm run look -- report.html [FOLDER]`. It must make no
// request and no complaint, draw no more than can be looked at, and answer to pointer and search. The
// pictures in FOLDER are for looking at: light, dark, grey and narrow.
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [file, folder = '.cache/look'] = process.argv.slice(2);
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
if (!file || !executablePath) {
  console.error(
    'npm run look -- report.html: needs a page, and Chromium: apt-get install chromium',
  );
  process.exit(2);
}
const { chromium } = await import('playwright-core');

/** Boxes that src/page/tree.ts draws at most. */
const MOST_BOXES = 2000;
const LOOKS = {
  light: { width: 1280, colorScheme: 'light' },
  dark: { width: 1280, colorScheme: 'dark' },
  grey: { width: 1280, colorScheme: 'light', filter: 'grayscale(1)' },
  narrow: { width: 375, colorScheme: 'light' },
};

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const problems = [];
const check = (isRight, what) => isRight || problems.push(what);
for (const [name, { width, colorScheme, filter }] of Object.entries(LOOKS)) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  page.on('console', (message) => problems.push(`${name}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`${name}: ${error}`));
  page.on('request', (request) =>
    check(request.url().startsWith('file:'), `asks ${request.url()}`),
  );
  await page.goto(pathToFileURL(resolve(file)).href);
  await page.waitForSelector('.box');
  const boxes = page.locator('.box');
  const first = await boxes.count();
  check(first <= MOST_BOXES, `${name}: draws ${first} boxes`);
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  check(!isWide, `${name}: is wider than its window`);
  if (filter)
    await page.evaluate((css) => document.documentElement.style.setProperty('filter', css), filter);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  if (name === 'light') await use(page, boxes);
  console.log(`${name}: ${first} boxes at first, ${await boxes.count()} in the end`);
  await page.close();
}
await browser.close();
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

/** Zooms, searches and changes what is shown. */
async function use(page, boxes) {
  const told = () => page.locator('.told').textContent();
  const last = boxes.last();
  const label = await last.getAttribute('aria-label');
  await last.focus();
  check((await told()).startsWith(label.split(' ')[0]), `focus does not tell of ${label}`);
  await page.keyboard.press('Enter');
  check((await page.locator('nav button').count()) > 1, 'Enter shows no way to the root');
  await page.keyboard.press('Escape');
  check((await page.locator('nav button').count()) === 1, 'Escape does not lead back');
  await page.getByLabel('search functions').fill(label.split(' ')[0]);
  check(/^[1-9]/.test(await page.locator('output').textContent()), 'search finds nothing');
  const bytes = await told();
  await page.locator('select').nth(1).selectOption('alloc_objects');
  check((await told()) !== bytes, 'objects are told as bytes');
}
