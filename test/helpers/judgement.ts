import type {
  Capture,
  Change,
  Figures,
  FunctionDiff,
  GrowthPath,
  HeapDiff,
  PackageDiff,
  PathFrame,
} from '../../src/compare/heap-diff.ts';
import { conclude } from '../../src/policy/conclude.ts';
import type { BudgetVerdict, Judgement, Verdict } from '../../src/policy/judgement.ts';
import type { Limit, Policy } from '../../src/policy/policy.ts';
import type { SelfTest } from '../../src/policy/self-test/self-test.ts';
import { weighUnmeasured } from '../../src/policy/unmeasured.ts';
import type { Metric } from '../../src/profile/metric.ts';
import type { ReportInput } from '../../src/report/report-input.ts';

/*
 * Judgements by hand, for what a report says about them. Figures that come from real profiles are
 * tested where they are made.
 */

export const MODULE = 'github.com/acme/db';

export function changed(base: number, head: number): Change {
  return { base, head, delta: head - base };
}

/** A function of package `internal/parser` by default; flat, cum and owned are the same. */
export function fn(
  local: string,
  [base, head]: readonly [number, number],
  options: Partial<FunctionDiff> & { objects?: readonly [number, number] } = {},
): FunctionDiff {
  const { objects = [10, 10], ...rest } = options;
  const path = rest.package ?? `${MODULE}/internal/parser`;
  const all = (figures: readonly [number, number]): Figures => {
    const one = changed(figures[0], figures[1]);
    return { flat: one, cum: one, owned: rest.own === false ? changed(0, 0) : one };
  };
  const status =
    base === 0 ? 'added' : head === 0 ? 'removed' : base === head ? 'unchanged' : 'changed';
  return {
    name: `${path}.${local}`,
    package: path,
    local,
    own: true,
    file: `${path}/${local.toLowerCase().replace(/[^a-z]+/g, '')}.go`,
    line: 42,
    status,
    metrics: { alloc_objects: all(objects), alloc_space: all([base, head]) },
    ...rest,
  };
}

const CAPTURE: Capture = {
  periods: [1],
  iterations: [1000],
  procs: [1],
  goVersion: 'go1.26.8',
  cpu: 'AMD EPYC',
  goos: 'linux',
  goarch: 'amd64',
  profiles: ['internal_parser.pb.gz'],
};

export function diffOf(
  functions: readonly FunctionDiff[],
  parts: Partial<HeapDiff> = {},
): HeapDiff {
  const total = (metric: Metric) => {
    const of = functions.map((each) => each.metrics[metric]?.flat ?? changed(0, 0));
    return changed(
      of.reduce((sum, { base }) => sum + base, 0),
      of.reduce((sum, { head }) => sum + head, 0),
    );
  };
  const paths = [...new Set(functions.map((each) => each.package))];
  const packages = paths.map((path): PackageDiff => {
    const first = functions.find((each) => each.package === path)!;
    return { package: path, own: first.own, status: 'changed', metrics: {} };
  });
  return {
    base: CAPTURE,
    head: CAPTURE,
    capture: {
      class: 'exact',
      reasons: ['every allocation counted, 1000× iterations on both sides'],
    },
    modules: [MODULE],
    unowned: [],
    metrics: ['alloc_objects', 'alloc_space'],
    totals: { alloc_objects: total('alloc_objects'), alloc_space: total('alloc_space') },
    benchmarks: [],
    oneSided: [],
    unmeasured: [],
    given: { base: 1, head: 1 },
    pairs: [
      {
        measured: `${MODULE}/internal/parser`,
        base: ['base/internal_parser.pb.gz'],
        head: ['head/internal_parser.pb.gz'],
      },
    ],
    samples: { base: 812, head: 815 },
    notes: [],
    memStats: [],
    perOperation: 1,
    functions,
    packages,
    within: () => ({ functions, packages }),
    explain: () => [],
    ...parts,
  };
}

export function limitOf(text: string, parts: Partial<Limit> = {}): Limit {
  return {
    kind: 'increase',
    metric: 'alloc_space',
    at: { line: 9, column: 5 },
    text,
    relative: 0.05,
    absolute: undefined,
    floor: undefined,
    per: 'run',
    ...parts,
  };
}

/** A verdict on a function (or, without one, on `internal/parser` with the figures given). */
export function verdictOf(
  verdict: Verdict,
  on: FunctionDiff,
  parts: Partial<BudgetVerdict> = {},
): BudgetVerdict {
  const metric = parts.metric ?? 'alloc_space';
  const attribute = parts.attribute ?? 'owned';
  const { base, head, delta } = on.metrics[metric]![attribute];
  return {
    verdict,
    budget: 'parser stays lean',
    at: { line: 4, column: 5 },
    level: verdict === 'warn' ? 'warning' : 'error',
    package: on.package,
    function: on.name,
    local: on.local,
    file: on.file,
    line: on.line,
    metric,
    attribute,
    limit: limitOf('5% and 64 KiB', { relative: 0.05, absolute: 65_536 }),
    base,
    head,
    delta,
    over: verdict === 'pass' ? 0 : delta,
    reason: verdict === 'inconclusive' ? 'the sampling noise is wider than the limit' : '',
    ...parts,
  };
}

export function judgementOf(
  verdicts: readonly BudgetVerdict[],
  diff: HeapDiff,
  parts: Partial<Judgement> = {},
): Judgement {
  const policy: Policy = {
    file: '.github/heapgate.yml',
    modules: undefined,
    budgets: [],
    ignore: [],
    trust: 'sampled',
    onInconclusive: 'warn',
    comment: { maxRows: undefined, title: undefined },
  };
  const unmeasured = weighUnmeasured(diff, policy);
  const conclusion = conclude(diff, verdicts, unmeasured);
  return { conclusion, verdicts, unmeasured, notes: [], policy, diff, ...parts };
}

export function inputOf(judgement: Judgement, parts: Partial<ReportInput> = {}): ReportInput {
  return {
    judgement,
    base: {
      sha: '4f6da80c0ffee4f6da80c0ffee4f6da80c0ffee4',
      description: 'merge base, run 812, 2 days old',
    },
    head: { sha: '9c1e2ab00d9c1e2ab00d9c1e2ab00d9c1e2ab00d' },
    commands: [
      'heapgate check --base base --head head --policy .github/heapgate.yml',
      'go tool pprof -http=: -diff_base base/internal_parser.pb.gz head/internal_parser.pb.gz',
    ],
    link: ({ file, line }) =>
      `https://github.com/acme/db/blob/9c1e2ab/${file.replace(`${MODULE}/`, '')}#L${line}`,
    repoPath: (_, file) =>
      file.startsWith(`${MODULE}/`) ? file.slice(MODULE.length + 1) : undefined,
    version: '0.1.0',
    ...parts,
  };
}

/** A way from `BenchmarkParseQuery` through own frames, given by name, to the last one. */
export function pathOf(
  locals: readonly string[],
  change: Change,
  parts: Partial<GrowthPath> = {},
): GrowthPath {
  const frames = locals.map((local, i) => frameOf(local, { line: 31 + 57 * i }));
  return {
    measured: `${MODULE}/internal/parser`,
    benchmark: 'BenchmarkParseQuery',
    frames,
    change,
    objects: changed(1000, 1000),
    sizes: { base: [1024], head: [1152] },
    ...parts,
  };
}

export function frameOf(local: string, parts: Partial<PathFrame> = {}): PathFrame {
  const path = parts.package ?? `${MODULE}/internal/parser`;
  const file = local.startsWith('Benchmark') ? 'parser_test.go' : 'parser.go';
  return {
    name: `${path}.${local}`,
    package: path,
    local,
    own: true,
    file: `${path}/${file}`,
    line: 1,
    ...parts,
  };
}

/** A self-test that caught all of so many growths. */
export function selfTestOf(of: number): SelfTest {
  return { caught: of, of, unable: 0, untried: 0, trials: [] };
}
