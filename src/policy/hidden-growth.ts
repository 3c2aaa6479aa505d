import type { BenchmarkDiff, FunctionDiff, HeapDiff, Table } from '../compare/heap-diff.ts';
import { unitOf } from '../profile/metric.ts';
import { allowance } from './hold.ts';
import { type Rule, unknownFigure } from './judge-target.ts';
import type { BudgetVerdict } from './judgement.ts';
import { benchmarkMatcher } from './match.ts';
import { beyondProfile } from './per-operation.ts';
import { isLeftOut, type JudgedTarget, reachOf, targetsOf } from './targets.ts';

/** What goroutines may have more of by chance in a run, where nothing printed says otherwise. */
const CHANCE = { bytes: 16 * 1024, count: 256 } as const;

/** What functions and packages have on stacks that no benchmark claims. */
export interface Unclaimed {
  table(): Table;
  figuresOf(of: Pick<BudgetVerdict, 'function' | 'package'>): Metrics | undefined;
}

type Metrics = FunctionDiff['metrics'];

/** Worked out when it is first asked for, and once. */
export function unclaimedOf(diff: HeapDiff): Unclaimed {
  let known: { table: Table; figures: Map<string, Metrics> } | undefined;
  const workOut = () => {
    if (known) return known;
    const table = diff.within((benchmark) => benchmark === '');
    const figures = new Map(table.functions.map((each) => [`function ${each.name}`, each.metrics]));
    for (const each of table.packages) figures.set(`package ${each.package}`, each.metrics);
    known = { table, figures };
    return known;
  };
  return {
    table: () => workOut().table,
    figuresOf: ({ function: name, package: path }) =>
      workOut().figures.get(name === undefined ? `package ${path}` : `function ${name}`),
  };
}

export interface Doubting {
  readonly isKept: (target: JudgedTarget) => boolean;
  readonly unclaimed: Unclaimed;
}

/** Verdicts on figures per operation, with what goroutines of no benchmark put in doubt. */
export function doubted(
  rule: Rule,
  verdicts: readonly BudgetVerdict[],
  judged: readonly JudgedTarget[],
  { unclaimed, isKept }: Doubting,
): BudgetVerdict[] {
  const held = verdicts.map((verdict): BudgetVerdict => {
    const reason = verdict.verdict === 'pass' ? hiddenGrowth(rule, verdict, unclaimed) : undefined;
    return reason === undefined ? verdict : { ...verdict, verdict: 'inconclusive', reason };
  });
  const hidden = hiddenWholly(rule, judged, unclaimed)
    .filter(({ target }) => isKept(target))
    .map(({ target, reason }) => unknownFigure(rule, target, reason));
  return [...held, ...hidden];
}

/**
 * What a limit per operation is about and no benchmark has on its stacks at all, where that may
 * break it.
 */
function hiddenWholly(
  rule: Rule,
  judged: readonly JudgedTarget[],
  unclaimed: Unclaimed,
): { target: JudgedTarget; reason: string }[] {
  if (rule.diff.capture.class !== 'exact') return [];
  const idOf = ({ function: name, package: path }: JudgedTarget) => name ?? `package ${path}`;
  const known = new Set(judged.map(idOf));
  return targetsOf(unclaimed.table(), rule.budget)
    .filter((target) => !known.has(idOf(target)))
    .flatMap((target) => {
      const reason = hiddenGrowth(rule, unknownFigure(rule, target, ''), unclaimed);
      return reason === undefined ? [] : [{ target, reason }];
    });
}

/**
 * Why a limit per operation that seems kept cannot be told: a benchmark printed more bytes an
 * operation than its stacks hold, and the target has some on stacks that no benchmark claims, such
 * as those of goroutines. Undefined where what is hidden would not break the limit.
 */
function hiddenGrowth(
  { diff, budget, limit }: Rule,
  verdict: BudgetVerdict,
  unclaimed: Unclaimed,
): string | undefined {
  const change = unclaimed.figuresOf(verdict)?.[limit.metric]?.[budget.attribute];
  if (!change || diff.capture.class !== 'exact') return undefined;
  const isCap = limit.kind === 'max';
  const onNone = isCap ? change.head : change.delta;
  const wanted = budget.benchmarks ? benchmarkMatcher(budget.benchmarks) : () => true;
  const hiding = diff.benchmarks.flatMap((benchmark) => {
    const { name, results = [], operations } = benchmark;
    const isJudged = reachOf(limit) === 'all' || !isLeftOut(diff, benchmark);
    if (name === '' || operations.head === 0 || !isJudged || !wanted(name, results.flat()))
      return [];
    const amount = Math.min(mostHidden(benchmark, verdict), onNone / operations.head);
    const isTold = benchmark.perOperation && (isCap || !benchmark.changedLoop);
    const isChance = !isTold && onNone <= CHANCE[unitOf(limit.metric)];
    return amount <= 0 || isChance ? [] : [{ benchmark, amount }];
  });
  const hidden = hiding.reduce((sum, { amount }) => sum + amount, 0);
  const measured = isCap ? verdict.head : verdict.delta;
  if (hidden === 0 || measured + hidden <= allowance(limit, verdict.base)) return undefined;
  const worst = hiding.reduce((a, b) => (b.amount > a.amount ? b : a));
  return sentence(worst.benchmark, isCap);
}

/** What a benchmark may have of a metric in an operation, and not on its stacks. */
function mostHidden(benchmark: BenchmarkDiff, { metric, limit }: BudgetVerdict): number {
  const bytes = beyondProfile(benchmark, limit.kind);
  // What was printed tells that something is hidden, but not how many objects.
  return metric === 'alloc_space' || bytes <= 0 ? bytes : Number.POSITIVE_INFINITY;
}

function sentence({ name, perOperation, changedLoop }: BenchmarkDiff, isCap: boolean): string {
  const cure = `measure ${name} into a profile of its own, with -bench '^${name}$', and they are counted`;
  if (!perOperation || (changedLoop && !isCap)) {
    return `goroutines that no benchmark claims allocate it too, and no B/op tells whether for ${name}: ${cure}`;
  }
  const { printed, profiled } = perOperation;
  const seen = isCap ? profiled.head : profiled.head - profiled.base;
  const said = isCap ? printed.head : printed.head - printed.base;
  const sign = isCap ? '' : '+';
  return `${name} printed ${sign}${Math.round(said)} B/op and its stacks hold ${sign}${Math.round(seen)}: the rest is on goroutines that no benchmark claims: ${cure}`;
}
