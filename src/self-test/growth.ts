import type { LimitKind } from '../policy/policy.ts';
import { type Metric, type MetricUnit, unitOf } from '../profile/metric.ts';
import { type Allowed, roomAbove } from './limit.ts';

/** Sums of one operation are fractions and round: by less than this share. */
const ROUNDING = 4e-12;
/** What is allowed is so to the last byte: a fraction may be a hair below it. */
const EXACT = 1e-13;
/** Three objects over all operations are what pools do by chance, and no growth. */
const CHANCE = 3;
/** The largest that pools keep. */
const LARGEST = 64 * 1024;

/** A figure of the base, as far as its stacks tell for sure. */
export interface Figure {
  readonly least: number;
  readonly most: number;
  /** By how much repeats of the same code differ: every one has to show a growth. */
  readonly spread: number;
  /** Of the same in objects for bytes: the most of one, the least of the other. */
  readonly objects: number;
}

/** What is put in, of whole bytes or objects over all operations. */
export interface Doses {
  /** The least that is surely over the limit. */
  readonly over: number;
  /** The most that is surely allowed; undefined where the limit is broken already. */
  readonly under: number | undefined;
  /** How much of `over` is there because repeats differ, or three objects are allowed. */
  readonly beyond: number;
}

/**
 * How much breaks a limit on a counted figure, and how much does not.
 * @param operations over which the figure was counted; 1 for a whole profile
 */
export function countedDoses(
  limit: { readonly kind: LimitKind; readonly metric: Metric; readonly allowed: Allowed },
  { least, most, spread, objects }: Figure,
  operations: number,
): Doses {
  const unit = unitOf(limit.metric);
  const { kind, allowed } = limit;
  const room = kind === 'max' ? roomAbove(kind, allowed, least) : roomAbove(kind, allowed, most);
  const chance = kind === 'max' ? aboveCap(unit, { most, objects }, allowed.amount, operations) : 0;
  const plain = Math.max(1, wholeAbove(Math.max(0, room) * operations, most * operations));
  const needed = (Math.max(0, room) + spread) * operations + chance;
  const over = Math.max(wholeAbove(needed, most * operations), unit === 'count' ? CHANCE + 1 : 1);
  const left = kind === 'max' ? roomAbove(kind, allowed, most) : roomAbove(kind, allowed, least);
  const under = Math.floor((left + EXACT * Math.max(left, most)) * operations);
  return {
    over,
    under: left < 0 ? undefined : isSeen(unit, under) ? under : 0,
    beyond: over - plain,
  };
}

/** One to three objects beside a growth in bytes would make that chance as well. */
function isSeen(unit: MetricUnit, amount: number): boolean {
  return unit === 'bytes' || amount > CHANCE;
}

/** Room above a cap for three objects, as large as those there are. */
function aboveCap(
  unit: MetricUnit,
  { most, objects }: Pick<Figure, 'most' | 'objects'>,
  cap: number,
  operations: number,
): number {
  if (unit === 'count') return CHANCE;
  // The same objects become larger by what is put in, and with them what is allowed.
  const count = objects * operations;
  const size = count > CHANCE ? Math.max(cap, most) / (objects - CHANCE / operations) : LARGEST;
  return CHANCE * Math.min(LARGEST, size);
}

/** The least whole amount above another. */
export function wholeAbove(amount: number, size: number = amount): number {
  return Math.floor(amount + ROUNDING * Math.max(Math.abs(amount), Math.abs(size)) + 1e-9) + 1;
}
