// Tries the judging of printed lines on public modules that no rule was made by: runs of one binary
// against each other (A/A), and against builds in which a function allocates more. Needs Go, the
// module proxy and dist/; what was run is kept in the cache, so that it goes on when started again:
//
//   npm run printed-trials -- [--jobs 3] [--minutes 30] [--parts same,growths] [--write]
//     [--cache .cache/printed-trials] [--only cbor,glob]
//
// --write keeps the tables in docs/printed-trials.md and what they are made from beside the scripts.
// A part that is not named is told as it was last written.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildBase } from './printed-trials/build.mjs';
import { judgeGrowths } from './printed-trials/growths.mjs';
import { MODULES } from './printed-trials/modules.mjs';
import { report } from './printed-trials/report.mjs';
import { all } from './printed-trials/run.mjs';
import { judgeSame, measureBase } from './printed-trials/same-code.mjs';

const { values } = parseArgs({
  options: {
    jobs: { type: 'string', default: '3' },
    cache: { type: 'string', default: '.cache/printed-trials' },
    only: { type: 'string' },
    minutes: { type: 'string', default: '30' },
    parts: { type: 'string', default: 'same,growths' },
    write: { type: 'boolean', default: false },
  },
});
const work = resolve(values.cache);
mkdirSync(work, { recursive: true });
const say = (text) => process.stderr.write(`${text}\n`);
const until = Date.now() + Number(values.minutes) * 60_000;
const how = { jobs: Number(values.jobs), work, say, until };
const FIGURES = join(import.meta.dirname, 'printed-trials/figures.json');
const parts = values.parts.split(',');
const only = values.only?.split(',');
const chosen = MODULES.filter(({ stem }) => !only || only.includes(stem));

const mods = await all(
  chosen.map((mod) => () => buildBase(mod, work)),
  how.jobs,
  (left) => say(`builds: ${left}`),
);
await measureBase(mods, how);
const figures = {
  ...(parts.length < 2 && JSON.parse(readFileSync(FIGURES, 'utf8'))),
  ...(parts.includes('same') && { same: await judgeSame(mods, how) }),
  ...(parts.includes('growths') && { growths: await judgeGrowths(mods, how) }),
};
const text = report(figures);
if (values.write) {
  writeFileSync('docs/printed-trials.md', text);
  const lines = (list) => list.map((each) => `  ${JSON.stringify(each)}`).join(',\n');
  const { same, growths } = figures;
  writeFileSync(FIGURES, `{"same":[\n${lines(same)}\n],"growths":[\n${lines(growths)}\n]}\n`);
}
process.stdout.write(text);
