import type { GrowthPath } from '../compare/heap-diff.ts';
import { amount, change as changeText } from './amounts.ts';
import { isNextSizeClass } from './size-classes.ts';

/** Means that differ by less are of the same mixture of sizes. */
const SAME_MEAN = 0.005;
/** Objects an operation that a figure still shows. */
const LEAST_SHOWN = 0.001;

/**
 * What changed on a way through the code, in words: more objects, larger objects, or one step up
 * in size class. `''` where the profile's sizes and counts do not tell. Without numbers of objects
 * where several results are mixed: their mean is of none of them.
 */
export function growthKind(path: GrowthPath, { isMixed }: { readonly isMixed: boolean }): string {
  const { objects, sizes } = path;
  const all = (count: number, of: readonly number[]) =>
    isMixed ? `objects${ofSizes(of)}` : objectsOf(count, of);
  if (objects.base === 0) return objects.head === 0 ? '' : `new: ${all(objects.head, sizes.head)}`;
  if (objects.head === 0) return `gone: ${all(objects.base, sizes.base)}`;
  const count = isSame(objects.base, objects.head) ? 0 : Math.sign(objects.head - objects.base);
  const size = sizeTrend(path);
  const counted = isMixed ? '' : countsText(objects);
  const counts = counted === '' ? '' : `: ${counted}`;
  if (size === 0) {
    if (count === 0) return '';
    return `${count > 0 ? 'more' : 'fewer'} objects${counts}${ofSizes(sizes.head)}`;
  }
  const larger = size > 0 ? 'larger' : 'smaller';
  const isAlike = count === 0 || (!isMixed && looksAlike(objects));
  const how = isAlike
    ? `${isStep(sizes) ? `a ${larger} size class` : `${larger} objects`}, ${count === 0 ? 'same' : 'about the same'} count`
    : `${count > 0 ? 'more' : 'fewer'} ${count === size ? 'and' : 'but'} ${larger} objects${counts}`;
  const sizesText = sizesOf(path, size, isMixed);
  if (sizesText === '') return how;
  return `${how}${isAlike || counts === '' ? ': ' : ', '}${sizesText}`;
}

/** `1000 → 1500`; where both would look alike, by how many; `''` where that is next to none. */
function countsText(objects: GrowthPath['objects']): string {
  const { base, head, delta } = objects;
  if (!looksAlike(objects)) return `${amount(base, 'count')} → ${amount(head, 'count')}`;
  return Math.abs(delta) < LEAST_SHOWN ? '' : changeText(delta, 'count');
}

function looksAlike({ base, head }: GrowthPath['objects']): boolean {
  return amount(base, 'count') === amount(head, 'count');
}

/**
 * The sizes of both sides where both ends of them bear out what their mean does, else the means.
 * `''` where nothing shows it: not every profile has the sizes of objects.
 */
function sizesOf({ change, objects, sizes }: GrowthPath, trend: number, isMixed: boolean): string {
  const [from, to] = [range(sizes.base), range(sizes.head)];
  if (from === '' || to === '') return '';
  if (from === to) return `other sizes of ${to}`;
  const ends = [
    Math.sign(sizes.head[0]! - sizes.base[0]!),
    Math.sign(sizes.head.at(-1)! - sizes.base.at(-1)!),
  ];
  if (ends.every((end) => end !== -trend)) return `${from} → ${to}`;
  if (isMixed) return '';
  const means = [change.base / objects.base, change.head / objects.head];
  const [before, after] = means.map((mean) => amount(mean, 'bytes'));
  return before === after ? '' : `${before} → ${after} on average`;
}

/** Numbers of one operation are fractions of whole numbers, and round. */
function isSame(base: number, head: number): boolean {
  return Math.abs(head - base) <= 1e-9 * Math.max(base, head);
}

/** 1 where the objects became larger, -1 smaller, 0 for the same sizes. */
function sizeTrend({ change, objects, sizes }: GrowthPath): number {
  const same =
    sizes.base.length === sizes.head.length &&
    sizes.base.every((size, i) => size === sizes.head[i]);
  // A path of an objects metric has no bytes to divide: the largest size has to tell.
  if (change.base === objects.base && change.head === objects.head) {
    const ends = [0, -1].map((end) => (sizes.head.at(end) ?? 0) - (sizes.base.at(end) ?? 0));
    // One end up and the other down is neither.
    return same || ends[0]! * ends[1]! < 0 ? 0 : Math.sign(ends[1]!);
  }
  const ratio = change.head / objects.head / (change.base / objects.base);
  return Math.abs(ratio - 1) <= SAME_MEAN ? 0 : Math.sign(ratio - 1);
}

function isStep({ base, head }: GrowthPath['sizes']): boolean {
  if (base.length !== 1 || head.length !== 1) return false;
  return isNextSizeClass(base[0]!, head[0]!) || isNextSizeClass(head[0]!, base[0]!);
}

function objectsOf(count: number, sizes: readonly number[]): string {
  return `${amount(count, 'count')} ${amount(count, 'count') === '1' ? 'object' : 'objects'}${ofSizes(sizes)}`;
}

function ofSizes(sizes: readonly number[]): string {
  return sizes.length === 0 ? '' : ` of ${range(sizes)}`;
}

/** `64 B`, `32 B–1152 B`: size classes are exact, so that neighbours stay two numbers. */
function range(sizes: readonly number[]): string {
  const text = (size: number) => (size <= 32_768 ? `${size} B` : amount(size, 'bytes'));
  if (sizes.length === 0) return '';
  return sizes.length === 1 ? text(sizes[0]!) : `${text(sizes[0]!)}–${text(sizes.at(-1)!)}`;
}
