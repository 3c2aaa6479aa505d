import { type Growth, grownProfile } from '../../profile/grown-profile.ts';
import type { Metric } from '../../profile/metric.ts';
import type { ProfileSet, Run } from '../../profile/profile-set.ts';
import { OBJECT } from './counted-growth.ts';
import type { Amounts, Plan, Put } from './plan.ts';
import { grownOutput, growthOf, type LineGrowth } from './printed-results.ts';

/** The base with some growths: in the lines of its outputs, in the records of its profiles. */
export function grownSet(base: ProfileSet, plans: readonly Plan[]): ProfileSet {
  const puts = plans.map(({ put }) => put);
  const grow = grownOutput(base, linesOf(puts));
  const records = recordsOf(puts);
  return {
    ...base,
    outputs: base.outputs.map((output) => grow(output, '')),
    runs: base.runs.map((run) => {
      const output = run.output && grow(run.output, run.measured);
      const growths = [...(records.get(run)?.values() ?? []), ...ofProcess(run, output)];
      if (growths.length === 0) return { ...run, output };
      return { ...run, output, profile: grownProfile(run.profile, growths) };
    }),
  };
}

function linesOf(puts: readonly Put[]): Map<string, LineGrowth> {
  const lines = new Map<string, LineGrowth>();
  for (const put of puts) {
    if (put.kind !== 'lines') continue;
    const { line } = put;
    const { bytes, objects } = lines.get(put.key) ?? line;
    lines.set(put.key, {
      ...line,
      bytes: Math.max(bytes, line.bytes),
      objects: Math.max(objects, line.objects),
    });
  }
  return lines;
}

function recordsOf(puts: readonly Put[]): Map<Run, Map<string, Growth>> {
  const records = new Map<Run, Map<string, Growth>>();
  for (const put of puts) {
    if (put.kind !== 'stack') continue;
    const { name, file, line } = put.fn;
    for (const { run, root } of put.place.runs) {
      const ofRun = records.get(run) ?? new Map<string, Growth>();
      records.set(run, ofRun);
      const key = `${put.place.key} ${name}`;
      const amounts = largest(ofRun.get(key)?.amounts ?? {}, put.amounts);
      ofRun.set(key, { name, file, line, root, size: OBJECT, amounts });
    }
  }
  return records;
}

/**
 * What a process printed it also allocated, or its lines would not be believed: on a stack of the
 * testing package alone, which belongs to no benchmark and no function that is judged.
 */
function ofProcess({ output, profile }: Run, grown: Run['output']): Growth[] {
  if (!output || !grown || output === grown || profile.period > 1) return [];
  const { bytes, objects } = growthOf(output, grown);
  const amounts = { alloc_space: bytes, alloc_objects: objects };
  return [{ name: 'testing.(*M).Run', file: '', line: 0, root: [], size: OBJECT, amounts }];
}

function largest(a: Amounts, b: Amounts): Amounts {
  const metrics = Object.keys({ ...a, ...b }) as Metric[];
  return Object.fromEntries(
    metrics.map((metric) => [metric, Math.max(a[metric] ?? 0, b[metric] ?? 0)]),
  );
}
