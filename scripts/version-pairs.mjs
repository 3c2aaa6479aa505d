// Holds heapgate against what others say of their own code: pairs of versions of public Go modules
// whose changelog or issues claim that an allocation came or went. Both versions run the same
// benchmark; heapgate must be red at its result where it grew, name the function, and its change
// must be that of B/op and allocs/op. Needs Go and the module proxy:
//
//   npm run version-pairs -- [--only chi-v1.5.2,gin] [--work .cache/version-pairs] [--write]
//
// Judged by dist/cli.js, so build first. A pair is kept in pairs.jsonl of --work when it is known,
// and the same command goes on from there; --retry tries again what failed. Take another --work
// after a change of heapgate. --write keeps the table in docs/version-pairs.md and the figures in
// scripts/version-pairs/figures.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { goOn, rowsOf, without } from './experiment/kept.mjs';
import { judge } from './version-pairs/judge.mjs';
import { goVersion, measure } from './version-pairs/measure.mjs';
import { PAIRS } from './version-pairs/pairs.mjs';
import { prepare } from './version-pairs/prepare.mjs';
import { report } from './version-pairs/report.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    minutes: { type: 'string', default: '20' },
    retry: { type: 'boolean', default: false },
    work: { type: 'string', default: '.cache/version-pairs' },
    cli: { type: 'string', default: 'dist/cli.js' },
    write: { type: 'boolean', default: false },
  },
});
const say = (text) => process.stderr.write(`${text}\n`);
const how = {
  work: resolve(values.work),
  cli: resolve(values.cli),
  until: Date.now() + Number(values.minutes) * 60_000,
  retry: values.retry,
  say,
};
mkdirSync(how.work, { recursive: true });

const trial = async (pair) => {
  const sides = await prepare(pair, how.work);
  return { sums: sides.sums, ...judge(pair, await measure(pair, sides, how)) };
};
const file = join(how.work, 'pairs.jsonl');
await goOn(file, chosen(), ({ stem }) => stem, trial, how);

const rows = rowsOf(file).filter(({ error }) => error === undefined);
const found = PAIRS.flatMap(({ stem }) => rows.filter(({ key }) => key === stem)).map((row) =>
  without(row, 'key', 'at'),
);
const go = await goVersion();
const text = report(found, go);
if (values.write) {
  writeFileSync('docs/version-pairs.md', text);
  writeFileSync(
    'scripts/version-pairs/figures.json',
    `${JSON.stringify({ go, pairs: found }, null, 1)}\n`,
  );
}
process.stdout.write(text);
const wrong = found.filter(({ agrees }) => !agrees);
if (wrong.length > 0 || found.length < PAIRS.length) {
  if (wrong.length > 0) say(`does not agree: ${wrong.map(({ stem }) => stem).join(', ')}`);
  process.exitCode = 1;
}

function chosen() {
  if (!values.only) return PAIRS;
  const wanted = values.only.split(',');
  const unknown = wanted.filter((name) => !PAIRS.some(({ stem }) => stem === name));
  if (unknown.length > 0) throw new Error(`no pair is called ${unknown.join(', ')}`);
  return PAIRS.filter(({ stem }) => wanted.includes(stem));
}
