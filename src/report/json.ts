import {
  ATTRIBUTES,
  type Capture,
  type Change,
  type FunctionDiff,
  type HeapDiff,
  type Interval,
} from '../compare/heap-diff.ts';
import { compareText } from '../compare-text.ts';
import { inertJson } from '../foreign-text.ts';
import type { BudgetVerdict } from '../policy/judgement.ts';
import type { SelfTest } from '../policy/self-test/self-test.ts';
import type { Weighed } from '../policy/unmeasured.ts';
import { METRICS } from '../profile/metric.ts';
import { headlineText } from './headline.ts';
import type { Report } from './report.ts';
import type { SideLabel } from './report-input.ts';
import { toPlain } from './spans.ts';
import { endingSpans, unmeasuredNotes } from './unmeasured.ts';

/*
 * The reports as data: a contract with whoever reads them. Keys are only ever added under one
 * schema name. Amounts are whole bytes or objects; what is not known is null. Names are whole and
 * as they are: it is for the reader to make them harmless where they are shown.
 */

/** `heapgate/report/v1`: the verdicts and everything that changed. Ends with a line end. */
export function reportJson(report: Report): string {
  const { judgement, version, selfTest, commands, base, head } = report.input;
  return stringify({
    schema: 'heapgate/report/v1',
    version,
    conclusion: judgement.conclusion,
    headline: headlineText(report.headline),
    policy: judgement.policy.file,
    ...differenceOf(judgement.diff, base, head),
    budgets: judgement.verdicts.map(budgetOf),
    ...tablesOf(judgement.diff),
    notes: [
      ...unmeasuredNotes(judgement.unmeasured).map(({ level, line }) => ({
        level,
        text: toPlain(line),
        at: null,
      })),
      ...judgement.notes.map(({ level, text, at }) => ({ level, text, at: at ?? null })),
      ...judgement.diff.notes.map(({ level, text }) => ({ level, text, at: null })),
    ],
    unmeasured: judgement.unmeasured.flatMap(unmeasuredOf),
    selfTest: selfTest ? countsOf(selfTest) : null,
    commands,
  });
}

/** One entry for each side that a package did not run on. */
function unmeasuredOf({ package: path, base, head }: Weighed) {
  return Object.entries({ base, head })
    .filter(([, { code }]) => code !== 'ran')
    .map(([side, ending]) => ({
      side,
      package: path,
      code: ending.code,
      message: 'message' in ending ? ending.message : toPlain(endingSpans(ending)),
    }));
}

function countsOf({ caught, of, unable, untried }: SelfTest) {
  return { caught, of, unable, untried };
}

/** What `diffJson` needs beside the difference. */
export interface DiffJsonInput {
  readonly diff: HeapDiff;
  readonly base: SideLabel;
  readonly head: SideLabel;
  readonly commands: readonly string[];
  readonly version: string;
}

/** `heapgate/diff/v1`: the same without a policy. */
export function diffJson({ diff, base, head, commands, version }: DiffJsonInput): string {
  return stringify({
    schema: 'heapgate/diff/v1',
    version,
    ...differenceOf(diff, base, head),
    ...tablesOf(diff),
    notes: diff.notes.map(({ level, text }) => ({ level, text, at: null })),
    commands,
  });
}

/** One line for each function, package and budget: short, and easy to search line by line. */
function stringify(report: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(report).map(([key, value]) => {
    const lines = Array.isArray(value) && value.length > 0 && typeof value[0] === 'object';
    const text = lines
      ? `[\n${value.map((each) => `    ${JSON.stringify(each)}`).join(',\n')}\n  ]`
      : JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return inertJson(`{\n${parts.join(',\n')}\n}\n`);
}

function differenceOf(diff: HeapDiff, base: SideLabel, head: SideLabel) {
  return {
    module: diff.modules[0] ?? '',
    modules: diff.modules,
    capture: { class: diff.capture.class, reasons: diff.capture.reasons },
    base: sideOf(diff.base, base, diff.samples.base),
    head: sideOf(diff.head, head, diff.samples.head),
    totals: Object.fromEntries(
      METRICS.flatMap((metric) => {
        const total = diff.totals[metric];
        return total ? [[metric, changeOf(total)]] : [];
      }),
    ),
  };
}

function sideOf(capture: Capture, { sha, description }: SideLabel, samples: number) {
  const { periods, iterations, procs, goVersion, goos, goarch, cpu, profiles } = capture;
  return {
    sha: sha ?? null,
    description: description ?? null,
    periods,
    iterations,
    procs,
    goVersion,
    goos,
    goarch,
    cpu,
    samples,
    profiles,
  };
}

function budgetOf(verdict: BudgetVerdict) {
  const { limit } = verdict;
  return {
    verdict: verdict.verdict,
    budget: verdict.budget,
    at: verdict.at,
    level: verdict.level,
    package: verdict.package,
    function: verdict.function ?? null,
    file: verdict.file,
    line: verdict.line,
    metric: verdict.metric,
    attribute: verdict.attribute,
    limit: {
      kind: limit.kind,
      text: limit.text,
      relative: limit.relative ?? null,
      absolute: limit.absolute ?? null,
      floor: limit.floor ?? null,
      per: limit.per,
      at: limit.at,
    },
    base: verdict.base,
    head: verdict.head,
    delta: verdict.delta,
    noise: verdict.interval ? noiseOf(verdict.interval) : null,
    // A share of the base seldom is a whole number, nor exact in binary.
    over: Math.round(verdict.over * 1000) / 1000,
    reason: verdict.reason,
  };
}

function tablesOf({ functions, packages }: HeapDiff) {
  return {
    functions: functions
      .filter((fn) => fn.status !== 'unchanged')
      .sort((a, b) => compareText(a.name, b.name))
      .map(functionOf),
    packages: packages
      .filter((pkg) => pkg.status !== 'unchanged')
      .sort((a, b) => compareText(a.package, b.package))
      .map(({ package: path, own, status, metrics }) => ({
        package: path,
        own,
        status,
        metrics: metricsOf(metrics),
      })),
  };
}

function functionOf({ name, package: path, own, file, line, status, metrics }: FunctionDiff) {
  return { name, package: path, own, file, line, status, metrics: metricsOf(metrics) };
}

function metricsOf(metrics: FunctionDiff['metrics']) {
  return Object.fromEntries(
    METRICS.flatMap((metric) => {
      const figures = metrics[metric];
      if (!figures) return [];
      const each = ATTRIBUTES.map((attribute) => [attribute, changeOf(figures[attribute])]);
      return [[metric, Object.fromEntries(each)]];
    }),
  );
}

function changeOf({ base, head, delta, interval }: Change) {
  const nothing = base === 0 && head === 0;
  return interval && !nothing
    ? { base, head, delta, noise: noiseOf(interval) }
    : { base, head, delta };
}

/** Bounds are estimates: a thousandth of a byte is more than they know. null: there are none. */
function noiseOf({ low, high }: Interval) {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  const rounded = (bound: number) => Math.round(bound * 1000) / 1000;
  return { low: rounded(low), high: rounded(high) };
}
