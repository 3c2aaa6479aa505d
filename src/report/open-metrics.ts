import type { ResultId } from '../compare/result.ts';
import { clean } from '../foreign-text.ts';
import { VERDICTS } from '../policy/judgement.ts';
import type { ResultRow } from '../policy/result-row.ts';
import type { Metric } from '../profile/metric.ts';
import { joined } from './joined.ts';
import type { Report } from './report.ts';

/** A figure of each benchmark. Its unit ends its name, and it is written as exactly as it is known. */
interface Family {
  readonly name: string;
  readonly unit: string;
  readonly help: string;
  readonly metric: Metric;
  readonly digits: number;
}

const FAMILIES: readonly Family[] = [
  {
    name: 'heapgate_operation_bytes',
    unit: 'bytes',
    help: 'Heap bytes that one operation of the benchmark allocates.',
    metric: 'alloc_space',
    digits: 0,
  },
  {
    name: 'heapgate_operation_objects',
    unit: 'objects',
    help: 'Heap objects that one operation of the benchmark allocates.',
    metric: 'alloc_objects',
    digits: 2,
  },
];

/**
 * What each benchmark of the head allocates, and how many limits came to which verdict, as
 * OpenMetrics text.
 *
 * @see prometheus.io/docs/specs/om/open_metrics_spec
 */
export function openMetrics({ input: { judgement } }: Report): string {
  const { results, findings } = judgement;
  const lines = FAMILIES.flatMap(({ name, unit, help, metric, digits }) => [
    `# TYPE ${name} gauge`,
    `# UNIT ${name} ${unit}`,
    `# HELP ${name} ${help}`,
    ...results.flatMap((row) => {
      const figure = headOf(row, metric);
      if (figure === undefined) return [];
      return `${name}${labels(labelsOf(row.result.id))} ${Number(figure.toFixed(digits))}`;
    }),
  ]);
  const counts = VERDICTS.map((verdict) => {
    const count = findings.filter(({ outcome }) => outcome.verdict === verdict).length;
    return `heapgate_limits${labels({ verdict })} ${count}`;
  });
  const help = '# HELP heapgate_limits Limits of the policy, by what became of them.';
  return joined([...lines, '# TYPE heapgate_limits gauge', help, ...counts, '# EOF']);
}

/** Undefined where the head has no figure of it. */
function headOf({ result, figures }: ResultRow, metric: Metric): number | undefined {
  return result.status === 'removed' ? undefined : figures[metric]?.change.head;
}

function labelsOf({ package: path, name, procs }: ResultId): Record<string, string> {
  return { package: path, benchmark: name, ...(procs !== undefined && { procs: `${procs}` }) };
}

function labels(of: Readonly<Record<string, string>>): string {
  return `{${Object.entries(of)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(',')}}`;
}

/**
 * GitLab reads a line as a shell does: what follows `#` is a comment to it, wherever that stands, and
 * Go puts one into the name of a second sub-benchmark: `BenchmarkGet/hit#01`.
 */
function escaped(value: string): string {
  return clean(value).replaceAll('#', '\uFF03').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
