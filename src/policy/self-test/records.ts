import { chanceOfSample } from '../../compare/statistics/sampling.ts';
import { type Growth, grownProfile } from '../../profile/grown-profile.ts';
import type { Metric } from '../../profile/metric.ts';
import { unitOf } from '../../profile/metric.ts';
import type { ProfileSet, Run } from '../../profile/profile-set.ts';
import { OBJECT, sampledUnit } from './growth.ts';
import type { Plan } from './plan.ts';

/** The base with the records of some growths, in every run of the places they are put. */
export function grownSet(base: ProfileSet, plans: readonly Plan[]): ProfileSet {
  const records = new Map<Run, Map<string, Growth>>();
  for (const plan of plans) {
    for (const { run, root } of plan.place?.runs ?? []) {
      const ofRun = records.get(run) ?? new Map<string, Growth>();
      records.set(run, ofRun);
      const key = `${plan.place?.benchmark?.name ?? ''} ${plan.grown}`;
      const { name, file, line } = plan.fn!;
      const amounts = largest(ofRun.get(key)?.amounts ?? {}, amountsOf(plan));
      ofRun.set(key, { name, file, line, root, size: OBJECT, amounts });
    }
  }
  return {
    ...base,
    runs: base.runs.map((run) => {
      const growths = [...(records.get(run)?.values() ?? [])];
      if (growths.length === 0) return run;
      return { ...run, profile: grownProfile(run.profile, growths) };
    }),
  };
}

type Amounts = Readonly<Partial<Record<Metric, number>>>;

/**
 * Objects can get larger, or more and smaller, so that one metric grows alone. Of what was sampled
 * bytes and objects tell of each other and go together.
 */
function amountsOf({ tested, growth, growing: { period } }: Plan): Amounts {
  const { metric, estimates } = tested;
  if (!estimates) return { [metric]: growth };
  const sampled = Math.ceil(growth / sampledUnit(unitOf(metric), period) - 1e-6);
  const objects = sampled / chanceOfSample(OBJECT, period);
  return { alloc_space: Math.round(objects * OBJECT), alloc_objects: Math.round(objects) };
}

function largest(a: Amounts, b: Amounts): Amounts {
  const all = { ...a, ...b };
  const metrics = Object.keys(all) as Metric[];
  return Object.fromEntries(
    metrics.map((metric) => [metric, Math.max(a[metric] ?? 0, b[metric] ?? 0)]),
  );
}
