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
import { type ResultDiff, resultKey } from '../../src/compare/result.ts';
import { groupBy } from '../../src/group-by.ts';
import { conclude } from '../../src/policy/conclude.ts';
import type { Finding, Outcome, Target, Verdict } from '../../src/policy/finding.ts';
import type { Judgement } from '../../src/policy/judgement.ts';
import type { Budget, Limit, Policy } from '../../src/policy/policy.ts';
import { resultRows } from '../../src/policy/result-row.ts';
import { printedFigure } from '../../src/policy/settle-printed.ts';
import { weighUnmeasured } from '../../src/policy/unmeasured.ts';
import type { Waiver } from '../../src/policy/waiver.ts';
import type { Metric } from '../../src/profile/metric.ts';
import type { Places, ReportInput } from '../../src/report/report-input.ts';
import type { SelfTest } from '../../src/self-test/trial.ts';

/*
 * Judgements by hand, for what a report says about them. Figures that come from real profiles are
 * tested where they are made.
 */

export const MODULE = 'github.com/acme/db';
const PARSER = `${MODULE}/internal/parser`;

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
  const path = rest.package ?? PARSER;
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
    capture: { class: 'exact', doubts: [] },
    doubts: [],
    modules: [MODULE],
    unowned: [],
    unmeasured: [],
    given: { base: 1, head: 1 },
    metrics: ['alloc_objects', 'alloc_space'],
    totals: { alloc_objects: total('alloc_objects'), alloc_space: total('alloc_space') },
    results: [],
    starts: [],
    scopes: [],
    screens: [],
    pairs: [
      {
        measured: PARSER,
        base: ['base/internal_parser.pb.gz'],
        head: ['head/internal_parser.pb.gz'],
      },
    ],
    samples: { base: 812, head: 815 },
    notes: [],
    moves: { packages: [], functions: [], results: [] },
    memStats: [],
    functions,
    packages,
    ...parts,
  };
}

/** A result of package `internal/parser` with one line of 1000 iterations a side. */
export function resultOf(
  name: string,
  [base, head]: readonly [number, number],
  {
    objects = [10, 10],
    ...parts
  }: Partial<ResultDiff> & { readonly objects?: readonly [number, number] } = {},
): ResultDiff {
  const line = (bytes: number, count: number) => ({ iterations: 1000, bytes, objects: count });
  return {
    id: { package: PARSER, name, procs: undefined },
    status: 'both',
    lines: { base: [line(base, objects[0])], head: [line(head, objects[1])] },
    scope: undefined,
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
    absolute: 4,
    per: 'op',
    ...parts,
  };
}

export function budgetOf(parts: Partial<Budget> = {}): Budget {
  return {
    name: 'parser stays lean',
    at: { line: 4, column: 5 },
    isBuiltIn: false,
    of: 'result',
    benchmarks: ['**'],
    packages: ['**'],
    functions: ['**'],
    attribute: 'owned',
    limits: [limitOf('5% and 4 B')],
    level: 'error',
    ...parts,
  };
}

/** A finding on a result as a whole, or on a function of `BenchmarkParseQuery`. */
export function findingOf(
  verdict: Verdict,
  on: ResultDiff | FunctionDiff,
  parts: Partial<Finding> = {},
): Finding {
  const isResult = 'lines' in on;
  const limit = parts.limit ?? limitOf('5% and 4 B');
  const change = isResult
    ? printedFigure(on, limit.metric)!.change
    : on.metrics[limit.metric]!.owned;
  const level = verdict === 'warn' ? 'warning' : 'error';
  return {
    budget: budgetOf({ level, limits: [limit], of: isResult ? 'result' : 'function' }),
    limit,
    target: isResult ? { kind: 'result' } : targetOf(on),
    result: isResult ? on.id : { package: PARSER, name: 'BenchmarkParseQuery', procs: undefined },
    change,
    evidence: isResult
      ? { kind: 'printed', iterations: 'fixed', lines: { base: 1, head: 1 } }
      : { kind: 'counted' },
    outcome: outcomeOf(verdict, change),
    ...parts,
  };
}

export function targetOf(on: FunctionDiff): Extract<Target, { kind: 'function' }> {
  const { package: path, name, local, file, line } = on;
  return { kind: 'function', package: path, name, local, file, line };
}

function outcomeOf(verdict: Verdict, { delta }: Change): Outcome {
  switch (verdict) {
    case 'pass':
      return { verdict, over: Math.min(0, delta) };
    case 'warn':
    case 'fail':
      return { verdict, over: delta };
    case 'waived':
      return { verdict, over: delta, of: 'fail', by: { waiver: WAIVER } };
    case 'inconclusive':
      return { verdict, over: delta, why: { code: 'few-lines', base: 1, head: 1 } };
  }
}

/** An exception that somebody granted. */
export const WAIVER: Waiver = {
  at: { line: 9, column: 5 },
  file: '.github/heapgate.yml',
  budget: 'operations stay lean',
  benchmarks: undefined,
  packages: undefined,
  functions: undefined,
  metric: 'alloc_space',
  upTo: { kind: 'increase', text: '64 B', relative: undefined, absolute: 64, per: 'op' },
  reason: 'the index is kept twice while it moves',
  owner: 'storage team',
  expires: '2027-01-31',
};

export function judgementOf(
  findings: readonly Finding[],
  diff: HeapDiff,
  parts: Partial<Judgement> = {},
): Judgement {
  const policy: Policy = {
    file: '.github/heapgate.yml',
    modules: undefined,
    budgets: [],
    ignore: [],
    waivers: [],
    accept: [],
    missingBenchmarks: 'warn',
    onInconclusive: 'warn',
    comment: { maxRows: undefined, title: undefined },
  };
  const ofResult = groupBy(
    findings.filter(({ target, result }) => target.kind === 'result' && result !== undefined),
    ({ result }) => resultKey(result!),
  );
  const unmeasured = weighUnmeasured(diff, policy);
  const rowsOf = ({ id }: ResultDiff) => ofResult.get(resultKey(id)) ?? [];
  const results = resultRows(diff.results, unmeasured, rowsOf);
  return {
    conclusion: conclude({ diff, policy, findings, results, unmeasured }),
    findings,
    unmeasured,
    results,
    causes: [],
    notes: [],
    waivers: [],
    policy,
    diff,
    ...parts,
  };
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
    version: '0.1.0',
    ...parts,
  };
}

/** Where the lines of the module are on the web and in its repository. */
export const PLACES: Places = {
  link: ({ file, line }) =>
    `https://github.com/acme/db/blob/9c1e2ab/${file.replace(`${MODULE}/`, '')}#L${line}`,
  repoPath: (_, file) =>
    file.startsWith(`${MODULE}/`) ? file.slice(MODULE.length + 1) : undefined,
};

/** A way from `BenchmarkParseQuery` through own frames, given by name, to the last one. */
export function pathOf(
  locals: readonly string[],
  change: Change,
  parts: Partial<GrowthPath> = {},
): GrowthPath {
  const frames = locals.map((local, i) => frameOf(local, { line: 31 + 57 * i }));
  return {
    measured: PARSER,
    benchmark: 'BenchmarkParseQuery',
    frames,
    change,
    objects: changed(1000, 1000),
    sizes: { base: [1024], head: [1152] },
    ...parts,
  };
}

export function frameOf(local: string, parts: Partial<PathFrame> = {}): PathFrame {
  const path = parts.package ?? PARSER;
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
