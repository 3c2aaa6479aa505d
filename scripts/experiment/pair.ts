import { existsSync, readFileSync } from 'node:fs';
import { compare } from '../../src/compare/comparison.ts';
import type { FunctionDiff, HeapDiff } from '../../src/compare/heap-diff.ts';
import { defaultPolicy } from '../../src/policy/default-policy.ts';
import type { Target } from '../../src/policy/finding.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { readSet } from '../../src/profile/read-set.ts';

/** Every own function by its flat bytes, and the same without any allowance. */
const policyOf = (increase: string) =>
  parsePolicy(
    `version: 1
budgets:
  - name: every function
    packages: ["**"]
    functions: ["*"]
    attribute: flat
    alloc_space: { increase: ${increase}/run }
`,
    'experiment.yml',
  );
const BUILT_IN = defaultPolicy();
const EVERY_FUNCTION = policyOf('5% and 16 KiB');
const NOTHING_MORE = policyOf('0');
/** 5 % and less of a floor than the default: what the default is chosen by. */
export const FLOORS = [0, 256, 1024, 4096, 16384];
const BY_FLOOR = FLOORS.map((floor) => policyOf(`5% and ${floor}`));

/** One function of a module. Not by its whole name: Go writes a dot in the last part as %2e. */
export interface Wanted {
  readonly module: string;
  readonly package: string;
  readonly local: string;
}

/** Verdicts of heapgate on the runs of two sides, and what it says of one function. */
export function judgePair(
  base: readonly string[],
  head: readonly string[],
  { module, package: path, local }: Wanted,
) {
  const comparison = compare(sideOf(base), sideOf(head), [module]);
  const { diff } = comparison;
  const own = comparison.table('profile').functions.filter((fn) => fn.own);
  const found = own.find((fn) => fn.package === path && fn.local === local);
  const failing = (policy: typeof BUILT_IN) =>
    judge(comparison, policy)
      .findings.filter(({ outcome }) => outcome.verdict === 'fail')
      .map(({ target }) => nameOf(target));
  const targetVerdict = (policy: typeof BUILT_IN) =>
    judge(comparison, policy).findings.find(({ target }) => nameOf(target) === found?.name)?.outcome
      .verdict ?? 'none';
  return {
    name: found?.name ?? '',
    class: diff.capture.class,
    builtIn: judge(comparison, BUILT_IN).conclusion,
    everyFunction: failing(EVERY_FUNCTION),
    nothingMore: failing(NOTHING_MORE),
    byFloor:
      diff.capture.class === 'exact' ? BY_FLOOR.map((policy) => failing(policy).length > 0) : [],
    target: found ? flat(found) : { base: 0, head: 0, delta: 0, objects: 0 },
    targetVerdict: targetVerdict(EVERY_FUNCTION),
    targetGrew: targetVerdict(NOTHING_MORE),
    ...spread(diff, own),
  };
}

function nameOf(target: Target): string | undefined {
  return target.kind === 'function' ? target.name : undefined;
}

function flat(fn: FunctionDiff) {
  const { base, head, delta } = fn.metrics.alloc_space!.flat;
  return { base, head, delta, objects: fn.metrics.alloc_objects?.flat.delta ?? 0 };
}

/** How far functions moved, and of the sampled ones with how many samples in how many intervals. */
function spread(diff: HeapDiff, own: readonly FunctionDiff[]) {
  let most = 0;
  let mostOf = '';
  const intervals: [samples: number, low: number, high: number, name: string][] = [];
  for (const fn of own) {
    const change = fn.metrics.alloc_space!.flat;
    if (Math.abs(change.delta) > most) {
      most = Math.abs(change.delta);
      mostOf = fn.name;
    }
    const { estimates, interval } = change;
    if (diff.capture.class !== 'sampled' || !estimates || !interval) continue;
    const { base, head } = estimates;
    if (base.amount + head.amount === 0) continue;
    const samples = (base.amount + head.amount) ** 2 / (base.variance + head.variance) / 2;
    intervals.push([Math.round(samples), interval.low, interval.high, fn.name]);
  }
  return { most, mostOf, intervals };
}

function sideOf(stems: readonly string[]) {
  return readSet(
    stems
      .flatMap((stem) => [`${stem}.pb.gz`, `${stem}.txt`])
      .filter((name) => existsSync(name))
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(name)), explicit: false })),
  );
}
