// Measures how far heapgate's verdicts can be trusted: runs of the same code against each other
// (A/A), and against runs with a known growth put in, on public Go modules. Needs Go and the
// module proxy. Stops after the time given and goes on from there when started again:
//
//   npm run experiment -- --minutes 20 [--jobs 2] [--only zap,uuid] [--seconds 0.4] [--write]
//
// What was measured is kept in .cache/experiment, or in the folder that --cache names: take a new
// one after a change of --seconds, of Go or of the rules.
// --write keeps the tables in docs/experiment.md and what they are made from beside it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { analyse } from './experiment/analyse.mjs';
import { calibrate, measure } from './experiment/measure.mjs';
import { MODULES } from './experiment/modules.mjs';
import { runsOf, stemOf } from './experiment/plan.mjs';
import { prepare } from './experiment/prepare.mjs';
import { report } from './experiment/report.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    jobs: { type: 'string', default: String(Math.max(1, availableParallelism())) },
    only: { type: 'string' },
    seconds: { type: 'string', default: '0.4' },
    cache: { type: 'string', default: '.cache/experiment' },
    write: { type: 'boolean', default: false },
  },
});
const work = resolve(values.cache);
const until = Date.now() + Number(values.minutes) * 60_000;
const say = (text) => process.stderr.write(`${text}\n`);
mkdirSync(work, { recursive: true });

const { judgePair, FLOORS, incompleteBetaInverse } = await bundle();
const modules = [];
for (const mod of chosen()) {
  try {
    const ready = prepare(mod, work);
    const file = join(work, `${mod.stem}.json`);
    const settings = await calibrate(ready, file, Number(values.seconds));
    modules.push({ ...ready, ...settings, ...(await firstRun({ ...ready, ...settings })) });
    say(`${mod.stem}: ${settings.exact}x exact, ${settings.sampled}x sampled`);
  } catch (error) {
    say(`left out ${mod.path}: ${error.message.split('\n').slice(0, 3).join(' ')}`);
  }
}
const rounds = await measureRounds();
const found = analyse(modules, work, judgePair, say);
const text = report(found, FLOORS, incompleteBetaInverse);
if (values.write) {
  mkdirSync('docs', { recursive: true });
  writeFileSync('docs/experiment.md', text);
  writeFileSync('docs/experiment.json', `[\n${found.map(linesOf).join(',\n')}\n]\n`);
}
process.stdout.write(text);
say(`${rounds} rounds begun`);

/** A line a trial, so that a change can be read. */
function linesOf({ growth, ...mod }) {
  const trials = growth.map((trial) => `  ${JSON.stringify(trial)}`).join(',\n');
  return `${JSON.stringify(mod).slice(0, -1)},"growth":[\n${trials}\n]}`;
}

function chosen() {
  if (!values.only) return MODULES;
  const wanted = values.only.split(',');
  return MODULES.filter(({ stem }) => wanted.includes(stem));
}

/** What the function with the knob allocates a call, from the first exact run. */
async function firstRun(mod) {
  const stem = stemOf(work, mod, 'exact', 'a0');
  await measure(mod, { stem, rate: 1, iterations: mod.exact });
  const { target } = judgePair([stem], [stem], mod.target);
  return { bytesPerCall: mod.calls.exact > 0 ? target.base / mod.calls.exact : 0 };
}

/** Round after round over all modules, several runs at a time, until the time is up. */
async function measureRounds() {
  let round = 0;
  for (; Date.now() < until && round < 200; round++) {
    const queue = modules.flatMap((mod) => runsOf(mod, round, work).map((run) => ({ mod, run })));
    const worker = async () => {
      while (queue.length > 0 && Date.now() < until) {
        const { mod, run } = queue.shift();
        await measure(mod, run);
      }
    };
    await Promise.all(Array.from({ length: Number(values.jobs) }, worker));
  }
  return round;
}

/** The gate's own code, as one module that this version of Node can load. */
async function bundle() {
  const outfile = join(work, 'judge.mjs');
  await build({
    stdin: {
      contents: `export { FLOORS, judgePair } from './scripts/experiment/pair.ts';
        export { incompleteBetaInverse } from './src/compare/statistics/incomplete-beta.ts';`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    define: { HEAPGATE_VERSION: '"experiment"' },
    banner: {
      js: "import { createRequire as createRequireForBundle } from 'node:module';\nconst require = createRequireForBundle(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return import(outfile);
}
