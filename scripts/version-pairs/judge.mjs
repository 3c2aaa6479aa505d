import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ITERATIONS } from './measure.mjs';
import { heapgate } from './run.mjs';

/** How far heapgate's change per operation may be from that of B/op, fixed before any run. */
export const BYTES = { absolute: 1, relative: 0.01 };
/** allocs/op is cut to a whole number on both sides. */
export const OBJECTS = { absolute: 0.5, relative: 0.01 };

/** The verdicts of both directions and of the old version against itself, and what agrees. */
export function judge(pair, { profiles, benchmem, sums }, work) {
  const policy = join(work, `${pair.stem}.yml`);
  writeFileSync(policy, policyFor(pair.module));
  const targets = pair.functions.map((name) => `${pair.module}${pair.package.slice(1)}.${name}`);
  const check = (base, head) => {
    const args = ['--base', profiles[base], '--head', profiles[head], '--policy', policy];
    return JSON.parse(heapgate(['check', ...args, '--format', 'json'], work));
  };
  const forward = check('old', 'new');
  const verdicts = {
    forward: verdictOf(forward, targets),
    backward: verdictOf(check('new', 'old'), targets),
    itself: verdictOf(check('old', 'again'), targets),
  };
  const perOp = perOperation(forward, benchmem, pair.benchmark, targets);
  return {
    ...pair,
    sums,
    capture: forward.capture,
    verdicts,
    benchmem,
    perOp,
    ...agreement(pair, verdicts, perOp),
  };
}

/** Nothing more than before, for every function by what it owns. */
function policyFor(module) {
  return `version: 1
module: ${module}
budgets:
  - name: nothing more
    packages: ["**"]
    functions: ["**"]
    alloc_space: { increase: 0 }
    alloc_objects: { increase: 0 }
`;
}

/** Which functions fail by their bytes or objects: those of the claim, and others. */
function verdictOf({ conclusion, headline, budgets, functions }, targets) {
  const failed = budgets.filter(({ verdict }) => verdict === 'fail');
  const names = [...new Set(failed.map((budget) => budget.function))];
  const grown = (name) => functions.find((fn) => fn.name === name).metrics.alloc_space.owned.delta;
  return {
    conclusion,
    headline,
    named: names.filter((name) => targets.includes(name)),
    others: names
      .filter((name) => !targets.includes(name))
      .map((name) => ({ name, bytesARun: grown(name) })),
  };
}

/** Changes of one operation. `for b.N` runs once more, to find its time; `b.Loop` does not. */
function perOperation({ functions }, benchmem, { name, loop }, targets) {
  const operations = loop === 'b.Loop' ? ITERATIONS : ITERATIONS + 1;
  const change = (list, attribute) => {
    const sum = (metric) =>
      list.reduce((total, fn) => total + fn.metrics[metric][attribute].delta, 0);
    return { bytes: sum('alloc_space') / operations, objects: sum('alloc_objects') / operations };
  };
  // The report has no functions that are the same on both sides.
  const [parent] = name.split('/');
  const benchmark = functions.filter((fn) => fn.own && fn.name.endsWith(`.${parent}`));
  return {
    operations,
    heapgate: change(benchmark, 'cum'),
    named: change(
      functions.filter((fn) => targets.includes(fn.name)),
      'owned',
    ),
    benchmem: {
      bytes: benchmem.new.bytes - benchmem.old.bytes,
      objects: benchmem.new.objects - benchmem.old.objects,
      tiny: (benchmem.new.tinyInRun - benchmem.old.tinyInRun) / operations,
    },
  };
}

/**
 * `shows`: the benchmark changed as was claimed. `agrees`: heapgate's change is that of B/op and
 * allocs/op, and it names the functions where they grew and nowhere else.
 */
export function agreement({ claim, functions }, verdicts, { heapgate, named, benchmem }) {
  const more = claim.change === 'more';
  const [grew, shrank] = more ? ['forward', 'backward'] : ['backward', 'forward'];
  const shows = Math.sign(benchmem.bytes) === (more ? 1 : -1);
  const expected = shows ? functions.length : 0;
  const checks = {
    bytes: near(heapgate.bytes, benchmem.bytes, BYTES),
    objects: near(heapgate.objects + benchmem.tiny, benchmem.objects, OBJECTS),
    sign: !shows || Math.sign(named.bytes) === Math.sign(benchmem.bytes),
    named:
      verdicts[grew].named.length === expected &&
      verdicts[shrank].named.length + verdicts.itself.named.length === 0,
  };
  return { shows, checks, agrees: Object.values(checks).every(Boolean) };
}

function near(value, wanted, { absolute, relative }) {
  return Math.abs(value - wanted) <= absolute + Math.abs(wanted) * relative;
}
