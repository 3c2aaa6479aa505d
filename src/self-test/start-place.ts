import type { Metric } from '../profile/metric.ts';
import { Stacks } from './charge.ts';
import type { StartEntry } from './counted-set.ts';
import { countedDoses } from './growth.ts';
import { oneOf } from './middle.ts';
import type { Held, Of, Place, Plan, Spot } from './place.ts';
import { objectsOf, planOf } from './plan-of.ts';
import { sampleDose } from './sample-dose.ts';
import { symbolIn } from './stacks.ts';
import type { Unable } from './unable.ts';

/** What a package does before any benchmark. */
export class StartPlace implements Place {
  readonly key: string;
  readonly per = 'op';
  readonly isOfSet = true;
  readonly isStrict = true;
  readonly result;
  readonly results;
  readonly evidence = 'counted';
  readonly #entry: StartEntry;
  readonly #modules: readonly string[];

  constructor(entry: StartEntry, modules: readonly string[]) {
    this.key = `start ${entry.package}`;
    this.result = { package: entry.package, name: '(init)', procs: undefined };
    this.results = [this.result];
    this.#entry = entry;
    this.#modules = modules;
  }

  *spots(of: Of): Generator<Spot> {
    if (of !== 'result') return;
    yield { place: this, of, attribute: undefined, own: true, target: { kind: 'init' } };
  }

  plan(_: Spot, limit: Held): Plan | Unable {
    const { file, profile } = this.#entry.process;
    if (profile.form === 'text') return { code: 'form' };
    const stacks = new Stacks(profile, this.#modules);
    if (!stacks.has(limit.metric)) return { code: 'not-counted' };
    // All but new threads and goroutines, which come and go by themselves.
    const samples = stacks.samples((roles) =>
      [...roles].some((role) => role !== 'runtime' && role !== 'goroutine'),
    );
    const sum = (metric: Metric) => stacks.sum(metric, samples);
    const base = sum(limit.metric);
    const figure = { least: base, most: base, spread: 0, objects: sum(objectsOf(limit.metric)) };
    const into = [{ file, stacks, sample: oneOf(samples) }];
    const alone = { symbol: symbolIn(this.result.package, 'init'), file: '' };
    return planOf(base, countedDoses(limit, figure, 1), 1, (amount) =>
      sampleDose(into, { [limit.metric]: amount }, alone, { [limit.metric]: amount }),
    );
  }
}
