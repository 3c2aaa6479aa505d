import type { HeapProfile } from '../profile/heap-profile.ts';
import { keepSamples } from '../profile/keep-samples.ts';
import { labelText } from '../profile/labels.ts';
import type { MeasuredRun } from './measured-run.ts';
import type { MeasuredScope } from './scopes.ts';
import { SIDES, type Side } from './side.ts';

/** Profiles whose sum is what one operation of each benchmark allocates, by side. */
export type OperationProfiles = Readonly<Record<Side, readonly HeapProfile[]>>;

/**
 * One operation of each benchmark that heapgate counted on both sides: the samples of its
 * processes, at what each counts for. Amounts are fractions, and negative at the lower count. The
 * labels `package` and `benchmark` tell whose a sample is.
 */
export function operationProfiles(scopes: readonly MeasuredScope[]): OperationProfiles {
  const counted = scopes.filter(
    ({ scope }) =>
      scope.status === 'both' && scope.pair !== undefined && scope.evidence.kind === 'counted',
  );
  const [base, head] = SIDES.map((side) =>
    counted.flatMap((of) =>
      of.runs.filter((run) => run.side === side).map((run) => partOf(run, of)),
    ),
  );
  return { base: base!, head: head! };
}

/** What a process counts for in its benchmark's operation. */
function partOf(run: MeasuredRun, { scope, weigh, per }: MeasuredScope): HeapProfile {
  const { profile } = run.run;
  const { values, labels } = profile.samples;
  const factors = new Float64Array(profile.samples.length);
  for (const [benchmark, samples] of run.samples) {
    const factor = weigh(run, benchmark) / per;
    for (const sample of samples) factors[sample] = factor;
  }
  const whose = [
    labelText('benchmark', scope.benchmark, 0, ''),
    labelText('package', scope.package, 0, ''),
  ].join(',');
  const samples = {
    ...profile.samples,
    values: values.map((column) => column.map((value, sample) => value * factors[sample]!)),
    labels: labels.map((own) => (own === '' ? whose : `${own},${whose}`)),
  };
  return { ...profile, samples: keepSamples(samples, (sample) => factors[sample] !== 0) };
}
