import type { Metric } from '../profile/metric.ts';
import type { Attribute, Sum } from './charge.ts';
import { apart, NOWHERE, sumIn } from './given-place.ts';
import type { Sorted } from './given-stacks.ts';
import { countedDoses } from './growth.ts';
import { oneOf } from './middle.ts';
import { framesOf, partsOf } from './parts.ts';
import type { Dose, Held, Of, Place, Plan, Seeking, Spot } from './place.ts';
import { objectsOf, planOf } from './plan-of.ts';
import { sampleDose } from './sample-dose.ts';
import { chanceOf, isSampledMetric, sampledGrowth } from './sampled-growth.ts';
import type { Unable } from './unable.ts';

/** All profiles that were given, as wholes: what limits a run are held against. */
export class WholePlace implements Place {
  readonly key = 'whole';
  readonly per = 'run';
  readonly isOfSet = false;
  readonly isStrict = false;
  readonly evidence;
  readonly result = undefined;
  readonly results = [];
  readonly #groupsNow: () => readonly (readonly Sorted[])[];
  readonly #class: 'exact' | 'sampled' | Unable;

  /**
   * @param groups the repeats of each package, asked for where a limit is about a run
   * @param capture what wholes can bear
   */
  constructor(groups: () => readonly (readonly Sorted[])[], capture: 'exact' | 'sampled' | Unable) {
    this.#groupsNow = groups;
    this.#class = capture;
    this.evidence = capture === 'sampled' ? ('sampled' as const) : ('counted' as const);
  }

  *spots(of: Of, attribute: Attribute, metric: Metric, isSought: Seeking): Generator<Spot> {
    if (of === 'result') {
      yield { place: this, of, attribute: undefined, own: true, target: { kind: 'profile' } };
      return;
    }
    const seen = new Set<string>();
    for (const group of this.#groups) {
      const { stacks, sure } = group[0]!;
      const held = sure.filter((sample) => stacks.amount(sample, metric) > 0);
      for (const part of partsOf(this, of, attribute, stacks, held, isSought)) {
        const { target } = part;
        const key = target.kind === 'function' ? target.name : target.package;
        if (!seen.has(key)) yield part;
        seen.add(key);
      }
    }
  }

  plan({ target, attribute }: Spot, limit: Held): Plan | Unable {
    const all = this.#groups.flat();
    if (typeof this.#class !== 'string') return this.#class;
    if (all.some(({ run }) => run.profile.form === 'text')) return { code: 'form' };
    if (!all.every(({ stacks }) => stacks.has(limit.metric))) return { code: 'not-counted' };
    const is = framesOf(target);
    const isOn = ({ stacks }: Sorted, sample: number) =>
      !attribute || stacks.isFor(is, attribute, sample);
    const group = this.#groups.find((each) =>
      each.every((sorted) => sorted.sure.some((sample) => isOn(sorted, sample))),
    );
    if (!group) return { code: 'no-stack' };
    const sums = (metric: Metric) =>
      this.#groups.map((each) => each.map((sorted) => sumIn(sorted, is, attribute, metric)));
    if (this.#class === 'sampled') return this.#planSampled(limit, group, isOn, sums);
    const values = sums(limit.metric);
    const figure = {
      least: total(values, (of) => Math.min(...of.map(({ sure }) => sure))),
      most: total(values, (of) => Math.max(...of.map(({ sure, doubt }) => sure + doubt))),
      spread: total(values, apart),
      objects: total(sums(objectsOf(limit.metric)), (of) =>
        Math.min(...of.map(({ sure }) => sure)),
      ),
    };
    const { metric } = limit;
    const into = group.map((sorted) => ({
      ...sorted,
      sample: oneOf(sorted.sure.filter((sample) => isOn(sorted, sample))),
    }));
    return planOf(figure.least, countedDoses(limit, figure, 1), 1, (amount) =>
      sampleDose(into, { [metric]: amount }, NOWHERE, { [metric]: amount }),
    );
  }

  get #groups(): readonly (readonly Sorted[])[] {
    return this.#groupsNow();
  }

  #planSampled(
    limit: Held,
    group: readonly Sorted[],
    isOn: (sorted: Sorted, sample: number) => boolean,
    sums: (metric: Metric) => readonly (readonly Sum[])[],
  ): Plan | Unable {
    const { metric } = limit;
    if (!isSampledMetric(metric)) return { code: 'not-counted' };
    if (this.#groups.flat().some(isUntold)) return { code: 'not-counted' };
    const into = group.map((sorted) => ({
      ...sorted,
      sample: oneOf(
        sorted.sure.filter((sample) => isOn(sorted, sample) && sizeOf(sorted, sample) > 0),
      ),
    }));
    const [first] = into;
    if (!first || into.some(({ sample }) => sample === undefined)) return { code: 'no-stack' };
    const { period } = first.run.profile;
    const size = Math.max(...into.map((each) => sizeOf(each, each.sample!)));
    if (into.some((each) => sizeOf(each, each.sample!) !== size)) return { code: 'no-stack' };
    const values = sums(metric);
    const estimate = {
      least: total(values, (of) => Math.min(...of.map(({ sure }) => sure))),
      most: total(values, (of) => Math.max(...of.map(({ sure, doubt }) => sure + doubt))),
      variance: total(this.#groups, (of) =>
        Math.max(...of.map((each) => varianceOf(each, metric, (sample) => isOn(each, sample)))),
      ),
    };
    const growth = sampledGrowth(limit, estimate, size, period);
    if ('code' in growth) return growth;
    const { amounts, doses } = growth;
    const over = sampleDose(into, amounts, NOWHERE, { [metric]: doses.over });
    if ('code' in over) return over;
    const nothing: Dose = {
      growth: { [metric]: 0 },
      puts: [],
      metrics: new Set(),
      charges: () => [],
    };
    const isAbove = limit.kind === 'max' && estimate.most > limit.allowed.amount;
    const under = isAbove ? undefined : nothing;
    return { base: estimate.least, over, under, beyond: doses.beyond };
  }
}

function total<Value>(values: readonly Value[], of: (value: Value) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0);
}

function sizeOf({ run }: Sorted, sample: number): number {
  return run.profile.samples.objectSize[sample]!;
}

/** Records that do not tell how many objects were sampled. */
function isUntold({ run, stacks }: Sorted): boolean {
  const { objectSize, length } = run.profile.samples;
  if (!stacks.has('alloc_space') || !stacks.has('alloc_objects')) return true;
  for (let sample = 0; sample < length; sample++) {
    const [bytes, objects] = [
      stacks.amount(sample, 'alloc_space'),
      stacks.amount(sample, 'alloc_objects'),
    ];
    if (bytes === 0 && objects === 0) continue;
    const size = objectSize[sample]!;
    if (!(size > 0) || !(bytes > 0) || !(objects > 0)) return true;
    if (bytes > 2 * objects * size || objects * size > 2 * bytes) return true;
  }
  return false;
}

/** Of all that may count, what is surely enough. */
function varianceOf(
  { run, stacks, sure, unsure }: Sorted,
  metric: Metric,
  isOn: (sample: number) => boolean,
): number {
  let sum = 0;
  for (const sample of [...sure.filter(isOn), ...unsure]) {
    const size = run.profile.samples.objectSize[sample]!;
    const each = 1 / chanceOf(size, run.profile.period);
    sum += stacks.amount(sample, metric) * (metric === 'alloc_space' ? size * each : each);
  }
  return sum;
}
