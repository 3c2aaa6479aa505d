import type { GrowthPath } from '../compare/heap-diff.ts';
import { amount } from './amounts.ts';
import { isNextSizeClass } from './size-classes.ts';

/** Means that differ by less are of the same mixture of sizes. */
const SAME_MEAN = 0.005;

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
  const count = Math.sign(objects.head - objects.base);
  const size = sizeTrend(path);
  const counts = isMixed
    ? ''
    : `: ${amount(objects.base, 'count')} → ${amount(objects.head, 'count')}`;
  const [from, to] = [range(sizes.base), range(sizes.head)];
  if (size === 0) {
    if (count === 0) return '';
    return `${count > 0 ? 'more' : 'fewer'} objects${counts}${ofSizes(sizes.head)}`;
  }
  const larger = size > 0 ? 'larger' : 'smaller';
  const sizesText = from === to ? `other sizes of ${to}` : `${from} → ${to}`;
  if (count !== 0) {
    const both = `${count > 0 ? 'more' : 'fewer'} ${count === size ? 'and' : 'but'} ${larger} objects`;
    return counts === '' ? `${both}: ${sizesText}` : `${both}${counts}, ${sizesText}`;
  }
  return `${isStep(sizes) ? `a ${larger} size class` : `${larger} objects`}, same count: ${sizesText}`;
}

/** 1 where the objects became larger, -1 smaller, 0 for the same sizes. */
function sizeTrend({ change, objects, sizes }: GrowthPath): number {
  const same =
    sizes.base.length === sizes.head.length &&
    sizes.base.every((size, i) => size === sizes.head[i]);
  // A path of an objects metric has no bytes to divide: the largest size has to tell.
  if (change.base === objects.base && change.head === objects.head) {
    return same ? 0 : Math.sign((sizes.head.at(-1) ?? 0) - (sizes.base.at(-1) ?? 0));
  }
  const ratio = change.head / objects.head / (change.base / objects.base);
  return Math.abs(ratio - 1) <= SAME_MEAN ? 0 : Math.sign(ratio - 1);
}

function isStep({ base, head }: GrowthPath['sizes']): boolean {
  if (base.length !== 1 || head.length !== 1) return false;
  return isNextSizeClass(base[0]!, head[0]!) || isNextSizeClass(head[0]!, base[0]!);
}

function objectsOf(count: number, sizes: readonly number[]): string {
  return `${amount(count, 'count')} ${count === 1 ? 'object' : 'objects'}${ofSizes(sizes)}`;
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
