import { groupBy } from '../group-by.ts';
import { METRIC, METRICS, type Metric, unitOf } from '../profile/metric.ts';
import type { NamedFile } from '../profile/read-set.ts';
import { type Attribute, Stacks } from './charge.ts';
import type { GivenLine, GivenResult, GivenRun } from './given-runs.ts';
import type { Amounts, Dose, Held, Of, Place, Plan, Put, Spot } from './place.ts';
import type { More } from './plant-lines.ts';
import { printedGrowth } from './printed-growth.ts';
import type { Unable } from './unable.ts';

/** As Go's runtime and library name what makes a slice, a map or a buffer larger. */
const GROWERS =
  /^(?:runtime\.(?:growslice|mapassign|hashGrow|growWork)|bytes\.growSlice|bytes\.\(\*Buffer\)\.grow|strings\.\(\*Builder\)\.grow|slices\.Grow\[\.\.\.\]|internal\/runtime\/maps\.(?:newTable|\(\*(?:Map|table)\)\.(?:growToTable|grow|rehash)))$/;
/** How near to the innermost frame they stand. */
const NEAR = 3;

/** So much more is no reason for doubt. */
const BELIEVED = { share: 0.04, bytes: 48 } as const;

/** More than this is more than figures of a whole output can hold together. */
const LARGEST = Number.MAX_SAFE_INTEGER / 256;

/** What is known of all that was given. */
export interface Circumstances {
  /** Whether base or head ran other numbers of operations. */
  readonly isTimed: boolean;
  /** Whether every profile has the bytes that were allocated: else they are compared in none. */
  readonly hasBytes: boolean;
  /** Those that something can be put into. */
  readonly files: ReadonlyMap<string, NamedFile>;
}

/** A result that was printed: what its lines say of one operation. */
export class PrintedPlace implements Place {
  readonly key: string;
  readonly per = 'op';
  readonly isOfSet = false;
  readonly isStrict = true;
  readonly evidence = 'printed';
  readonly result;
  readonly results;
  readonly #lines: readonly GivenLine[];
  readonly #isTimed: boolean;
  readonly #hasBytes: boolean;
  readonly #files: ReadonlyMap<string, NamedFile>;

  constructor({ id, lines }: GivenResult, { isTimed, hasBytes, files }: Circumstances) {
    this.key = `printed ${JSON.stringify([id.package, id.name, id.procs ?? 0])}`;
    this.result = id;
    this.results = [id];
    this.#lines = lines;
    this.#isTimed = isTimed;
    this.#hasBytes = hasBytes;
    this.#files = files;
  }

  *spots(of: Of, _: Attribute, metric: Metric): Generator<Spot> {
    if (of !== 'result' || METRIC[metric].printed === undefined) return;
    yield { place: this, of, attribute: undefined, own: true, target: { kind: 'result' } };
  }

  plan(_: Spot, limit: Held): Plan | Unable {
    const isTimed = this.#isTimed;
    const buffers = isTimed && unitOf(limit.metric) === 'bytes' ? this.#buffers() : 0;
    const growth = printedGrowth(limit, this.#lines, { isTimed, buffers });
    if ('code' in growth) return growth;
    const { base, over, under, beyond } = growth;
    if (unitOf(limit.metric) === 'bytes' && this.#isUnbelievable(over.bytes)) {
      return { code: 'own-metric' };
    }
    const operations = this.#lines.reduce((sum, { iterations }) => sum + iterations, 0);
    if (!(Math.max(over.bytes, over.objects) * operations <= LARGEST)) return { code: 'too-large' };
    return { base, over: this.#dose(over), under: under && this.#dose(under), beyond };
  }

  /** Whether a line would have more than all that its process allocated, where that was counted. */
  #isUnbelievable(more: number): boolean {
    return [...groupBy(this.#lines, ({ run }) => run)].some(([run, lines]) => {
      if (!run || run.profile.period > 1) return false;
      const stacks = new Stacks(run.profile, []);
      const samples = stacks.profile.samples.objectSize.keys();
      const all = this.#hasBytes ? stacks.sum('alloc_space', samples) : 0;
      const ran = lines.reduce((sum, { iterations }) => sum + iterations, 0);
      // A `b.N` loop runs one operation more than it prints.
      const put = this.#profileOf(run) ? more * ran : 0;
      const most = (all + put) / (ran + lines.length);
      return lines.some(
        ({ bytesPerOp = 0 }) => bytesPerOp + more > (1 + BELIEVED.share) * most + BELIEVED.bytes,
      );
    });
  }

  /** Share of its bytes on stacks that make a slice, a map or a buffer larger. */
  #buffers(): number {
    const benchmark = this.result.name.split('/')[0]!;
    let [grown, all] = [0, 0];
    for (const run of new Set(this.#lines.flatMap((line) => line.run ?? []))) {
      const stacks = new Stacks(run.profile, []);
      const own = (isGrower: boolean) =>
        stacks.samples(
          (_roles, frames) =>
            frames.some(({ local }) => local === benchmark) &&
            (!isGrower || frames.slice(0, NEAR).some(({ owner }) => GROWERS.test(owner))),
        );
      grown += stacks.sum('alloc_space', own(true));
      all += stacks.sum('alloc_space', own(false));
    }
    return all > 0 ? grown / all : 0;
  }

  #dose(more: More): Dose {
    const puts: Put[] = this.#lines.flatMap(({ file, index }) => {
      const found = this.#files.get(file);
      return found ? [{ kind: 'lines', file: found, at: [index], ...more } as const] : [];
    });
    const isNothing = more.bytes === 0 && more.objects === 0;
    return {
      growth: amountsOf(more),
      metrics: new Set(METRICS.filter((metric) => amountsOf(more)[metric] !== undefined)),
      puts: isNothing ? [] : [...puts, ...this.#allocated(more)],
      charges: () => [],
    };
  }

  /**
   * What a process printed it also allocated, or its lines would not be believed: on a stack of the
   * testing package alone, which belongs to no benchmark and no function that is judged.
   */
  #allocated({ bytes, objects }: More): Put[] {
    return this.#lines.flatMap(({ run, iterations }): Put[] => {
      const file = run && this.#profileOf(run);
      if (!file) return [];
      const stack = { symbol: 'testing.(*M).Run', file: '' };
      const amounts = { alloc_space: bytes * iterations, alloc_objects: objects * iterations };
      return [{ kind: 'sample', file, stack, amounts }];
    });
  }

  /** The file of an exact profile that something can be put into. */
  #profileOf({ file, profile }: GivenRun): NamedFile | undefined {
    const isTold = profile.form === 'proto' && this.#hasBytes;
    return profile.period > 1 || !isTold ? undefined : this.#files.get(file);
  }
}

function amountsOf({ bytes, objects }: More): Amounts {
  return {
    ...(bytes > 0 && { alloc_space: bytes }),
    ...(objects > 0 && { alloc_objects: objects }),
  };
}
