// Opens the pages of reports in Chromium and tries them: `npm run look`, or `npm run look -- report.html`
// for one that is there. A page must make no request and no complaint, draw no more than can be looked
// at, say what the JSON report says, and answer to pointer, keys and search. The pictures in .cache/look
// are for looking at: light, dark, grey and narrow.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reportsIn } from './look-reports.mjs';

const [file] = process.argv.slice(2);
const folder = '.cache/look';
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
if (!executablePath) {
  console.error('npm run look: needs Chromium: apt-get install chromium');
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
const reports = file ? [{ name: 'report', html: file }] : await reportsIn(folder);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const problems = [];
for (const report of reports) {
  for (const look of Object.keys(LOOKS)) await lookAt(report, look);
}
// Where nothing stands in their way but that they are text.
const hostile = reports.find(({ name }) => name === 'hostile');
if (hostile) {
  const html = join(folder, 'hostile-unguarded.html');
  writeFileSync(html, readFileSync(hostile.html, 'utf8').replace(/<meta http-equiv[^>]*>/, ''));
  await lookAt({ name: 'hostile-unguarded', html }, 'light');
}
await browser.close();
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

async function lookAt({ name, html, json }, look) {
  const { width, colorScheme, filter } = LOOKS[look];
  const check = (isRight, what) => isRight || problems.push(`${name}, ${look}: ${what}`);
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  page.on('console', (message) => check(false, message.text()));
  page.on('pageerror', (error) => check(false, error));
  const address = pathToFileURL(resolve(html)).href;
  page.on('request', (request) => check(request.url() === address, `asks ${request.url()}`));
  await page.goto(address);
  const boxes = page.locator('.box');
  const first = await boxes.count();
  check(first > 0, 'draws nothing');
  check(first <= MOST_BOXES, `draws ${first} boxes`);
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  check(!isWide, 'is wider than its window');
  if (filter)
    await page.evaluate((css) => document.documentElement.style.setProperty('filter', css), filter);
  const picture = join(folder, `${name.replaceAll('/', '-')}-${look}.png`);
  await page.screenshot({ path: picture, fullPage: true });
  if (look === 'light') {
    const zoomed = await use(page, boxes, check);
    if (json) await compareFigures(page, JSON.parse(readFileSync(json, 'utf8')), check);
    console.log(`${name}: draws ${first} boxes at first, ${zoomed} in a zoom`);
  }
  check(!(await page.evaluate(() => 'ran' in window)), 'ran what is a name');
  check((await page.locator('img, iframe, object, b').count()) === 0, 'has elements of names');
  await page.close();
}

/** Zooms, searches and changes what is shown. */
async function use(page, boxes, check) {
  const told = () => page.locator('.told').textContent();
  const last = boxes.last();
  const label = await last.getAttribute('aria-label');
  const start = label.slice(0, 20).split(' ')[0];
  await last.focus();
  check((await told()).startsWith(start), `focus does not tell of ${label}`);
  const way = page.locator('nav button');
  if ((await boxes.count()) > 1) {
    await page.keyboard.press('Enter');
    check((await way.count()) > 1, 'Enter shows no way to the root');
  }
  const zoomed = await boxes.count();
  check(zoomed <= MOST_BOXES, `draws ${zoomed} boxes in a zoom`);
  await page.keyboard.press('Escape');
  check((await way.count()) === 1, 'Escape does not lead back');
  await page.getByLabel('search functions').fill(start);
  check(/^[1-9]/.test(await page.locator('output').textContent()), `search finds no ${start}`);
  await page.getByLabel('search functions').fill('');
  const bytes = await told();
  const metric = page.locator('select').nth(1);
  await metric.selectOption('alloc_objects');
  check((await told()) !== bytes, 'objects are told as bytes');
  await metric.selectOption('alloc_space');
  return zoomed;
}

/** Under the pointer each benchmark has the figures of the JSON report. */
async function compareFigures(page, { results }, check) {
  const counted = results.filter(({ counted }) => counted?.by === 'counted').slice(0, 20);
  const subjects = page.locator('select').first();
  const titles = await subjects.locator('option').allTextContents();
  let compared = 0;
  for (const {
    package: path,
    name,
    counted: { claimed },
  } of counted) {
    const value = titles.indexOf(`${name} ${path}`);
    // What allocates nothing has no graph.
    if (value < 0 || !claimed.alloc_space) continue;
    await subjects.selectOption(String(value));
    const root = page.locator('.box').first();
    await root.hover();
    const { base, head } = await root.evaluate((box) => box.dataset);
    const wanted = claimed.alloc_space;
    const isNear = (text, figure) => Math.abs(Number(text) - figure) < 0.01;
    check(
      isNear(base, wanted.base) && isNear(head, wanted.head),
      `${name}: ${base} → ${head}, and not ${wanted.base} → ${wanted.head}`,
    );
    compared++;
  }
  check(compared > 0 || counted.length === 0, 'shows no benchmark of the JSON report');
}
