import { METRIC, type Metric, unitOf } from '../profile/metric.ts';
import type { Attribute } from './charge.ts';
import { Repeats, type Side } from './counted-repeats.ts';
import type { CountedEntry, CountedSet } from './counted-set.ts';
import { countedDoses, type Doses, type Figure } from './growth.ts';
import { middleOf, spreadOf } from './middle.ts';
import { framesOf, type Part, partsOf } from './parts.ts';
import type { Dose, Held, Of, Place, Plan, Put, Seeking, Spot } from './place.ts';
import { objectsOf, planOf } from './plan-of.ts';
import { sampleDose } from './sample-dose.ts';
import { symbolIn } from './stacks.ts';
import type { Unable } from './unable.ts';

/** A result that heapgate measured at two counts: what one operation does is their difference. */
export class CountedPlace implements Place {
  readonly key: string;
  readonly per = 'op';
  readonly isOfSet = true;
  readonly isStrict = true;
  readonly result;
  readonly results;
  readonly evidence;
  readonly #entry: CountedEntry;
  readonly #set: CountedSet;
  readonly #modules: readonly string[];
  #read: Repeats | undefined;

  constructor(entry: CountedEntry, set: CountedSet, modules: readonly string[]) {
    const { package: path, name } = entry;
    this.key = `counted ${path}\n${name}`;
    this.result = { package: path, name, procs: undefined };
    this.results = [this.result];
    this.evidence = entry.repeats.length > 0 ? ('counted' as const) : ('none' as const);
    this.#entry = entry;
    this.#set = set;
    this.#modules = modules;
  }

  *spots(of: Of, attribute: Attribute, _: Metric, isSought: Seeking): Generator<Spot> {
    const isMeasured = this.#entry.repeats.length > 0;
    if (of === 'result') {
      const whole = { place: this, of, attribute: undefined, own: true } as const;
      yield { ...whole, target: { kind: 'result' } };
      const row = { package: this.result.package, name: '(set-up)' };
      if (isMeasured) yield { ...whole, target: { kind: 'set-up' }, row };
    } else if (isMeasured) {
      const { stacks, samples } = this.#repeats.all[0]!.high;
      yield* partsOf(this, of, attribute, stacks, samples, isSought);
    }
  }

  plan(spot: Spot, limit: Held): Plan | Unable {
    const { repeats, isScreened } = this.#entry;
    if (repeats.length === 0) return { code: isScreened ? 'screened' : 'no-figures' };
    const sides = this.#repeats.all.flatMap(({ low, high }) => [low, high]);
    if (sides.some(({ process: { profile } }) => profile.form === 'text')) return { code: 'form' };
    const isCounted = ({ process: { profile }, stacks }: Side) =>
      profile.period <= 1 && stacks.has(limit.metric);
    if (!sides.every(isCounted)) return { code: 'not-counted' };
    switch (spot.target.kind) {
      case 'set-up':
        return this.#planSetUp(limit);
      case 'result':
        return this.#planResult(limit);
      default:
        return this.#planPart(limit, spot);
    }
  }

  get #repeats(): Repeats {
    this.#read ??= new Repeats(this.#entry, this.#modules);
    return this.#read;
  }

  #planResult(limit: Held): Plan | Unable {
    const { metric } = limit;
    const repeats = this.#repeats;
    const slopes = repeats.slopes(metric);
    const figure = figureOf(slopes, repeats.slopes(objectsOf(metric)));
    const counted = countedDoses(limit, figure, repeats.between);
    const isTimed = METRIC[metric].printed === undefined ? false : repeats.isTimed();
    const printed = isTimed === false ? undefined : repeats.printedSlopes(metric);
    const timed = printed && repeats.timedDoses(limit, printed);
    const base = middleOf(isTimed === true && printed ? printed : slopes);
    const sure = isTimed === true && timed ? timed : counted;
    const doses = isTimed === undefined && timed ? both(sure, timed) : sure;
    return planOf(base, doses, repeats.between, (amount) => this.#dose(limit, amount));
  }

  /** Of a result that is judged by what it printed, what is outside the timer is set-up as well. */
  #planSetUp(limit: Held): Plan | Unable {
    const { metric } = limit;
    const repeats = this.#repeats;
    const figure = (slopesOf: (of: Metric) => readonly number[]) => {
      const values = (of: Metric) => repeats.setUps(of, slopesOf(of));
      return figureOf(values(metric), values(objectsOf(metric)));
    };
    const isTimed = repeats.isTimed();
    const counted = (of: Metric) => repeats.slopes(of);
    const printed = (of: Metric) => repeats.printedSlopes(of) ?? counted(of);
    const figures = [
      ...(isTimed === true ? [] : [figure(counted)]),
      ...(isTimed === false ? [] : [figure(printed)]),
    ];
    const into = repeats.into(
      ({ low, high }) => [low, high],
      () => true,
    );
    const doses = figures.map((each) => countedDoses(limit, each, 1)).reduce(both);
    return planOf(figures[0]!.least, doses, 1, (amount) =>
      sampleDose(into, { [metric]: amount }, this.#alone, { [metric]: amount }),
    );
  }

  #planPart(limit: Held, { target, attribute }: Spot): Plan | Unable {
    const part = target as Part['target'];
    const { metric } = limit;
    const { between } = this.#repeats;
    const is = framesOf(part);
    const bounds = (of: Metric) => {
      const slopes = this.#repeats.partSlopes(is, attribute!, of);
      return {
        least: slopes.map(({ sure, doubt }) => sure + Math.min(0, doubt)),
        most: slopes.map(({ sure, doubt }) => sure + Math.max(0, doubt)),
      };
    };
    const { least, most } = bounds(metric);
    const figure = {
      least: middleOf(least),
      most: middleOf(most),
      spread: Math.max(...most) - Math.min(...least),
      objects: Math.min(...bounds(objectsOf(metric)).least),
    };
    const into = this.#repeats.into(
      ({ high }) => [high],
      ({ stacks }, sample) => stacks.isFor(is, attribute!, sample),
    );
    if (part.kind === 'package' && into.some(({ sample }) => sample === undefined)) {
      return { code: 'no-stack' };
    }
    const alone = part.kind === 'function' ? { symbol: part.name, file: part.file } : this.#alone;
    return planOf(figure.least, countedDoses(limit, figure, between), between, (amount) =>
      sampleDose(into, { [metric]: amount }, alone, { [metric]: amount / between }),
    );
  }

  /** More of the result as a whole: on its stacks, and in what both processes printed. */
  #dose({ metric }: Held, amount: number): Dose | Unable {
    const into = this.#repeats.into(
      ({ high }) => [high],
      () => true,
    );
    const operations = this.#repeats.between;
    const growth = { [metric]: amount / operations };
    const dose = sampleDose(into, { [metric]: amount }, this.#alone, growth);
    if ('code' in dose || METRIC[metric].printed === undefined) return dose;
    const each = Math.ceil(amount / operations);
    const isBytes = unitOf(metric) === 'bytes';
    const lines: Put = {
      kind: 'lines',
      file: this.#set.file,
      at: this.#repeats.all.flatMap(({ low, high }) => [low.process.name, high.process.name]),
      bytes: isBytes ? each : 0,
      objects: isBytes ? 0 : each,
      operations: 0,
    };
    return { ...dose, puts: [...dose.puts, lines] };
  }

  get #alone() {
    const { package: path, name } = this.result;
    return { symbol: symbolIn(path, name.split('/')[0]!), file: '' };
  }
}

/** Of two ways that may be judged what surely breaks both, and what surely neither. */
function both(a: Doses, b: Doses): Doses {
  const isKnown = a.under !== undefined && b.under !== undefined;
  return {
    over: Math.max(a.over, b.over),
    under: isKnown ? Math.min(a.under!, b.under!) : undefined,
    beyond: Math.max(a.beyond, b.beyond),
  };
}

function figureOf(values: readonly number[], objects: readonly number[]): Figure {
  const middle = middleOf(values);
  return { least: middle, most: middle, spread: spreadOf(values), objects: Math.min(...objects) };
}
