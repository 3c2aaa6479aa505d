import { METRIC, type Metric, unitOf } from '../profile/metric.ts';
import type { Attribute } from './charge.ts';
import { Stacks, type Sum } from './charge.ts';
import type { CountedEntry, Process } from './counted-set.ts';
import { type Doses, wholeAbove } from './growth.ts';
import { roomAbove } from './limit.ts';
import { middleOf, oneOf, spreadOf } from './middle.ts';
import type { Held } from './place.ts';
import type { Into } from './sample-dose.ts';
import type { Frame, Role } from './stacks.ts';

/** What a process may allocate by chance: threads. And lines from which on it is in none of them. */
const THREADS = { bytes: 6 * 1024, count: 48 } as const;
const SEVERAL = 3;

/** What is counted and not printed, or below nothing, lies outside the timer, where it is more than this. */
const AGREES = { bytes: 8, share: 0.01 } as const;
/** Nearer to that no answer is relied on. */
const UNSURE = 0.5;

/** The two processes of a measurement. */
export interface Repeat {
  readonly low: Side;
  readonly high: Side;
}

/** A process with what of it belongs to the result. */
export interface Side {
  readonly process: Process;
  readonly stacks: Stacks;
  readonly samples: readonly number[];
}

/** The measurements of a result: its figures, each by repeat, as slopes between both counts. */
export class Repeats {
  readonly pair: CountedEntry['pair'];
  readonly all: readonly Repeat[];

  constructor({ pair, repeats }: CountedEntry, modules: readonly string[]) {
    const read = (process: Process): Side => {
      const stacks = new Stacks(process.profile, modules);
      return { process, stacks, samples: stacks.samples(isClaimed) };
    };
    this.pair = pair;
    this.all = repeats.map(({ low, high }) => ({ low: read(low), high: read(high) }));
  }

  /** Operations between both counts. */
  get between(): number {
    const [low, high] = this.pair;
    return high - low;
  }

  slopes(metric: Metric): number[] {
    const total = ({ stacks, samples }: Side) => stacks.sum(metric, samples);
    return this.all.map(({ low, high }) => (total(high) - total(low)) / this.between);
  }

  /**
   * What of the longer process is not its operations, of which a `b.N` loop tries one more.
   * @param slopes what one operation is, of each repeat
   */
  setUps(metric: Metric, slopes: readonly number[]): number[] {
    return this.all.map(({ high: { process, stacks, samples } }, i) => {
      const isTried = process.profile.functions.name.includes('testing.(*B).launch');
      return stacks.sum(metric, samples) - (this.pair[1] + (isTried ? 1 : 0)) * slopes[i]!;
    });
  }

  /** What is charged to a function or a package. */
  partSlopes(is: (frame: Frame) => boolean, attribute: Attribute, metric: Metric): Sum[] {
    const sum = ({ stacks, samples }: Side) => stacks.sumFor(is, attribute, metric, samples);
    return this.all.map(({ low, high }) => {
      const [few, many] = [sum(low), sum(high)];
      return {
        sure: (many.sure - few.sure) / this.between,
        doubt: (many.doubt - few.doubt) / this.between,
      };
    });
  }

  /** Whether what was printed is judged; undefined where it is a near thing. */
  isTimed(): boolean | undefined {
    const printed = this.printedSlopes('alloc_space');
    if (!printed) return false;
    const counted = this.slopes('alloc_space');
    const [low, high] = this.pair;
    const allowed =
      (high + low) / this.between + Math.max(AGREES.bytes, AGREES.share * middleOf(counted));
    const more = Math.min(...counted.map((value, i) => value - printed[i]!));
    const belowNothing = -Math.max(...counted);
    const beyond = Math.max(more, belowNothing) - allowed;
    return Math.abs(beyond) < UNSURE ? undefined : beyond > 0;
  }

  /** Undefined where a process did not print just one line, or not the metric. */
  printedSlopes(metric: Metric): number[] | undefined {
    const [low, high] = this.pair;
    const word = METRIC[metric].printed;
    const values = this.all.map((repeat) => {
      const printed = (side: Side) => printedIn(side.process.lines, word);
      const [few, many] = [printed(repeat.low), printed(repeat.high)];
      return few === undefined || many === undefined
        ? Number.NaN
        : (many * high - few * low) / (high - low);
    });
    return values.every(Number.isFinite) ? values : undefined;
  }

  /** Go prints whole numbers: so much may be rounding, and a thread. */
  timedDoses(limit: Held, slopes: readonly number[]): Doses {
    const [low, high] = this.pair;
    const thread = slopes.length < SEVERAL ? THREADS[unitOf(limit.metric)] / (high - low) : 0;
    const base = middleOf(slopes);
    const room = roomAbove(limit.kind, limit.allowed, base);
    const noise = (high + low) / (high - low) + thread + spreadOf(slopes);
    const over = wholeAbove(Math.max(0, room) + noise, base) * (high - low);
    const under = room < 0 ? undefined : Math.floor(room) * (high - low);
    return { over, under, beyond: over - wholeAbove(Math.max(0, room), base) * (high - low) };
  }

  /** The profiles of some processes, each with one of its stacks. */
  into(
    sides: (repeat: Repeat) => readonly Side[],
    isOn: (side: Side, sample: number) => boolean,
  ): Into[] {
    return this.all.flatMap(sides).map((side) => {
      const sample = oneOf(side.samples.filter((each) => isOn(side, each)));
      return { file: side.process.file, stacks: side.stacks, sample };
    });
  }
}

/** Whether a stack belongs to a result that ran alone. */
function isClaimed(roles: ReadonlySet<Role>): boolean {
  if (roles.has('goroutine') || roles.has('chance')) return false;
  if (roles.has('harness') && !roles.has('benchmark')) return false;
  return roles.has('benchmark') || roles.has('other');
}

/** What the one line of a process printed; undefined where there is not just one. */
function printedIn(lines: readonly string[], word: string | undefined): number | undefined {
  const [line, ...others] = lines;
  if (line === undefined || others.length > 0 || word === undefined) return undefined;
  const fields = line.trim().split(/\s+/);
  const at = fields.indexOf(word);
  const value = Number(fields[at - 1]);
  return at > 0 && value >= 0 ? value : undefined;
}
