import type { BenchmarkDiff, HeapDiff } from '../compare/heap-diff.ts';
import type { PolicyNote } from './judgement.ts';
import { benchmarkMatcher } from './match.ts';
import type { Budget, Limit, Policy } from './policy.ts';

/**
 * How far bytes an operation may lie apart in a profile and in what its benchmark printed: a share
 * of what was printed, and an amount a run. First runs fill caches and pools.
 */
const SHARE = 0.05;
const AMOUNT = 16 * 1024;

/** B/op is printed in whole bytes. */
const ROUNDED = 1;

type Compared = BenchmarkDiff & Required<Pick<BenchmarkDiff, 'perOperation'>>;

/** What figures per operation cannot speak of. */
export function leftOutPerOperation({ perOperation }: HeapDiff, policy: Policy): PolicyNote[] {
  const [first] = limitsPerOperation(policy);
  const percent = Math.round((1 - perOperation) * 100);
  if (!first || percent === 0 || percent === 100) return [];
  const text = `limits per operation leave out ${percent} % of the bytes: no benchmark whose operations are known has them on its stack`;
  return [{ level: percent > 10 ? 'warning' : 'info', text, at: first.limit.at }];
}

/**
 * Benchmarks whose profile does not hold what they printed as B/op: a profile counts what lies
 * outside the timer, and stacks of other goroutines may belong to no benchmark. A warning where it
 * matters to a limit per operation.
 */
export function unlikePrinted(diff: HeapDiff, policy: Policy): PolicyNote[] {
  if (diff.capture.class !== 'exact') return [];
  const compared = diff.benchmarks.filter((benchmark) => benchmark.perOperation) as Compared[];
  const limits = limitsPerOperation(policy);
  const about = limits.find(({ budget, limit }) => compared.some(isWrongFor(budget, limit)));
  const level = about ? 'warning' : 'info';
  const concerned = about ? compared.filter(isWrongFor(about.budget, about.limit)) : compared;
  const grown = about ? worstFirst(concerned, setUpGrowth) : [];
  const more = worstFirst(concerned, excess).filter((each) => !grown.includes(each));
  const texts = [
    told(grown, setUpGrown),
    told(
      more,
      (each) => `${figures(each)}: ${amount(excess(each))} B are set-up outside the timer`,
    ),
    told(
      worstFirst(concerned, (each) => -excess(each)),
      (each) =>
        `${figures(each)}: ${amount(-excess(each))} B are on stacks that no benchmark claims, or of the runtime alone`,
    ),
  ];
  return texts.flatMap((text) =>
    text === undefined ? [] : [{ level, text, at: about?.limit.at }],
  );
}

function limitsPerOperation({ budgets }: Policy): { budget: Budget; limit: Limit }[] {
  return budgets.flatMap((budget) =>
    budget.limits.filter(({ per }) => per === 'op').map((limit) => ({ budget, limit })),
  );
}

/** Picks the benchmarks for which a limit per operation does not mean what they print. */
function isWrongFor(
  { benchmarks }: Budget,
  { kind, relative }: Limit,
): (benchmark: Compared) => boolean {
  const wanted = benchmarks ? benchmarkMatcher(benchmarks) : () => true;
  // Set-up that is the same on both sides is no part of a growth in bytes.
  const countsSetUp = kind === 'max' || relative !== undefined;
  return (benchmark) =>
    wanted(benchmark.name) &&
    ((countsSetUp && matters(benchmark, excess(benchmark))) ||
      matters(benchmark, -excess(benchmark)) ||
      matters(benchmark, setUpGrowth(benchmark)));
}

/**
 * Bytes an operation that a benchmark printed and its stacks do not hold: of the head for a cap,
 * of the growth for an increase. 0 where it is no more than chance, infinite where nothing tells.
 */
export function beyondProfile(
  { perOperation, ...rest }: BenchmarkDiff,
  kind: Limit['kind'],
): number {
  if (!perOperation) return Number.POSITIVE_INFINITY;
  const compared = { ...rest, perOperation };
  if (kind === 'max') return matters(compared, -excess(compared)) ? -excess(compared) : 0;
  if (compared.changedLoop) return Number.POSITIVE_INFINITY;
  const more = -setUpGrowth(compared);
  return more > ROUNDED ? more : 0;
}

/** Bytes an operation that the head's profile has and the benchmark did not print. */
function excess({ perOperation: { printed, profiled } }: Compared): number {
  return profiled.head - printed.head;
}

/** By how many bytes an operation the profile grew more than what was printed. */
function setUpGrowth({ perOperation: { printed, profiled }, changedLoop }: Compared): number {
  if (changedLoop) return 0;
  return profiled.head - profiled.base - (printed.head - printed.base);
}

function matters({ perOperation, operations }: Compared, bytes: number): boolean {
  return bytes > SHARE * perOperation.printed.head && bytes * operations.head > AMOUNT;
}

function worstFirst(all: readonly Compared[], by: (benchmark: Compared) => number): Compared[] {
  return all
    .filter((each) => matters(each, by(each)))
    .sort((a, b) => by(b) * b.operations.head - by(a) * a.operations.head);
}

/** The worst of some benchmarks, and how many more there are. */
function told(
  [worst, ...others]: readonly Compared[],
  tell: (benchmark: Compared) => string,
): string | undefined {
  if (!worst) return undefined;
  const more = others.length === 1 ? '1 more benchmark' : `${others.length} more benchmarks`;
  return others.length === 0 ? tell(worst) : `${tell(worst)}; ${more} likewise`;
}

function figures({ name, perOperation: { printed, profiled } }: Compared): string {
  return `${name}: ${amount(profiled.head)} B an operation in the profile, ${amount(printed.head)} B/op printed`;
}

function setUpGrown({ name, perOperation: { printed, profiled } }: Compared): string {
  const [grew, said] = [profiled.head - profiled.base, printed.head - printed.base];
  return `${name}: ${signed(grew)} B an operation in the profile, ${signed(said)} B/op printed: set-up outside the timer grew, and limits per operation count it`;
}

function signed(bytes: number): string {
  return Math.round(bytes) < 0 ? `−${amount(-bytes)}` : `+${amount(bytes)}`;
}

function amount(bytes: number): string {
  return String(Math.round(bytes));
}
