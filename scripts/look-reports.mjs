// Writes the reports that `npm run look` tries: of the fixtures, of a made set of 500 benchmarks and
// 50,000 functions, and of one whose names are hostile.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const FIXTURES = {
  counted: ['--policy', '__fixtures__/counted/heapgate.yml'],
  demo: [],
  sampled: [],
  default: [],
  'cases/measured/inlined-closure': [],
  'cases/measured/inlining-stops': [],
  'cases/measured/modules': [],
  'cases/measured/workspace': [],
};
const SERVER = ['server-heap.pb.gz', 'server-heap-gc.pb.gz'].map(
  (name) => `__fixtures__/profiles/${name}`,
);

/** @returns {Promise<{ name: string, html: string, json: string }[]>} */
export async function reportsIn(folder) {
  const sets = await madeSets(folder);
  const sides = (path) => [join(path, 'base'), join(path, 'head')];
  const pairs = [
    ...Object.entries(FIXTURES).map(([name, more]) => [
      name,
      ...sides(`__fixtures__/${name}`),
      more,
    ]),
    ['server', ...SERVER, []],
    ...sets.map((name) => [name, ...sides(join(folder, 'sets', name)), []]),
  ];
  return pairs.map(([name, base, head, more]) => {
    const stem = join(folder, name.replaceAll('/', '-'));
    for (const format of ['html', 'json']) {
      const args = ['check', '--base', base, '--head', head, '--format', format, ...more];
      const output = ['--output', `${stem}.${format}`];
      const { status, stderr } = spawnSync('node', ['dist/cli.js', ...args, ...output], {
        encoding: 'utf8',
      });
      if (stderr !== '') throw new Error(`${name}: exit ${status}: ${stderr}`);
    }
    return { name, html: `${stem}.html`, json: `${stem}.json` };
  });
}

async function madeSets(folder) {
  const { collectedFiles } = await helpers(folder);
  const sets = { large, hostile };
  for (const [name, linesOf] of Object.entries(sets)) {
    for (const side of ['base', 'head']) {
      for (const file of collectedFiles(linesOf(side), {}, `${side}/`)) {
        const path = join(folder, 'sets', name, file.name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, file.bytes);
      }
    }
  }
  return Object.keys(sets);
}

/** The tests' own way to write sets. */
async function helpers(folder) {
  const outfile = resolve(folder, 'helpers.mjs');
  const banner =
    "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  const common = { bundle: true, platform: 'node', format: 'esm', banner: { js: banner } };
  await build({ ...common, entryPoints: ['test/helpers/heap.ts'], outfile, logLevel: 'error' });
  return import(pathToFileURL(outfile).href);
}

/** One benchmark calls 20,000 functions, and each of 499 others 60. */
function large(side) {
  const results = {};
  for (let i = 0; i < 500; i++) {
    const count = i === 0 ? 20_000 : 60;
    const size = side === 'head' && i % 3 === 0 ? 80 : 64;
    const lines = Array.from({ length: count }, (_, j) => {
      const caller = `m.io/p${i % 40}.(*Type${i}).call${j % 10}`;
      return `m.io/app.Benchmark${i} > ${caller} > m.io/p${j % 40}.F${i}_${j}  ${size} B`;
    });
    results[`Benchmark${i}`] = processesOf(lines);
  }
  return results;
}

function hostile(side) {
  const names = [
    'F</script><img/src=x/onerror=window.ran=1><svg/onload=window.ran=1>',
    'F"onmouseover="window.ran=1"autofocus/onfocus="window.ran=1',
    'F\u202e\u2066evil\u2069<!--<script>window.ran=1</script>',
    `F[${'go.shape.<b>x</b>,'.repeat(600)}]`,
  ];
  const lines = names.map(
    (name) => `m.io/app.BenchmarkA > m.io/app.${name}  ${side === 'head' ? 80 : 64} B`,
  );
  return { [`BenchmarkA/${names[0]}`]: processesOf(lines) };
}

function processesOf(lines) {
  const at = (count) => lines.map((line) => `testing.(*B).runN > ${line} x${count}`).join('\n');
  return [{ low: at(20), high: at(120) }];
}
