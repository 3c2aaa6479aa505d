// Holds heapgate against what others say of their own code: pairs of versions of public Go modules
// whose changelog or issues claim that an allocation came or went. Both versions run the same
// benchmark; heapgate must name the function, and its change must be that of B/op and allocs/op,
// which come from runs of their own without a profile. Needs Go and the module proxy:
//
//   npm run version-pairs -- [--only chi-v1.5.2,gin] [--cache .cache/version-pairs] [--write]
//
// Judged by dist/cli.js, so build first. --write keeps the table in docs/version-pairs.md and the
// figures in docs/version-pairs.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { judge } from './version-pairs/judge.mjs';
import { goVersion, measure } from './version-pairs/measure.mjs';
import { PAIRS } from './version-pairs/pairs.mjs';
import { prepare } from './version-pairs/prepare.mjs';
import { report } from './version-pairs/report.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    cache: { type: 'string', default: '.cache/version-pairs' },
    write: { type: 'boolean', default: false },
  },
});
const work = resolve(values.cache);
const say = (text) => process.stderr.write(`${text}\n`);
mkdirSync(work, { recursive: true });

const found = [];
for (const pair of chosen()) {
  say(`${pair.stem}: ${pair.module} ${pair.old} -> ${pair.new}`);
  const sides = prepare(pair, work);
  found.push(judge(pair, measure(pair, sides, work), work));
}
const go = goVersion();
const text = report(found, go);
if (values.write) {
  writeFileSync('docs/version-pairs.md', text);
  writeFileSync('docs/version-pairs.json', `${JSON.stringify({ go, pairs: found }, null, 1)}\n`);
}
process.stdout.write(text);
const failed = found.filter(({ agrees }) => !agrees);
if (failed.length > 0) {
  say(`does not agree: ${failed.map(({ stem }) => stem).join(', ')}`);
  process.exitCode = 1;
}

function chosen() {
  if (!values.only) return PAIRS;
  const wanted = values.only.split(',');
  const unknown = wanted.filter((name) => !PAIRS.some(({ stem }) => stem === name));
  if (unknown.length > 0) throw new Error(`no pair is called ${unknown.join(', ')}`);
  return PAIRS.filter(({ stem }) => wanted.includes(stem));
}
