import { rememberedOf } from '../remembered.ts';
import type { Attribute } from './heap-diff.ts';
import type { MeasuredRun } from './measured-run.ts';
import { type NameTable, numbersOf } from './name-table.ts';
import type { Weight } from './side-sums.ts';

/** The samples of one benchmark in one run. */
export interface Part {
  readonly run: MeasuredRun;
  readonly benchmark: string;
  /** What each of them counts for: anything but 0. */
  readonly weight: number;
}

/** The samples of some runs that count, under numbers of their own: 0 … `sample.length` − 1. */
export interface CountedSamples {
  readonly parts: readonly Part[];
  /** Per sample: the part that it is of, and its number in the profile of that. */
  readonly part: Int32Array;
  readonly sample: Int32Array;
}

export function countedSamples(runs: readonly MeasuredRun[], weigh: Weight): CountedSamples {
  const lists = runs.flatMap((run) =>
    [...run.samples].flatMap(([benchmark, samples]) => {
      const weight = weigh(run, benchmark);
      return weight === 0 ? [] : [{ run, benchmark, weight, samples }];
    }),
  );
  const length = lists.reduce((sum, { samples }) => sum + samples.length, 0);
  const counted = { parts: lists, part: new Int32Array(length), sample: new Int32Array(length) };
  let at = 0;
  lists.forEach(({ samples }, part) => {
    counted.part.fill(part, at, at + samples.length);
    counted.sample.set(samples, at);
    at += samples.length;
  });
  return counted;
}

/** Whether samples are charged to functions or to packages. */
export type Charged = 'functions' | 'packages';

/**
 * The samples by the functions, or the packages, to which an attribute charges them. Only those have
 * a list that some sample is charged to: the names of all results are too many for a table of each.
 */
export function chargedSamples(
  { parts, part, sample: samples }: CountedSamples,
  attribute: Attribute,
  charged: Charged,
  names: NameTable,
): (node: number) => readonly number[] {
  const { packages, owns } = numbersOf(names);
  const placeOf = placesIn(names);
  const lists: number[][] = [];
  const nodes: number[] = [];
  const charge = (node: number, one: number) => {
    let place = placeOf[node]!;
    if (place === -1) {
      place = nodes.push(node) - 1;
      placeOf[node] = place;
      lists.push([]);
    }
    const list = lists[place]!;
    // A function that calls itself is on a stack several times.
    if (list[list.length - 1] !== one) list.push(one);
  };
  for (let one = 0; one < samples.length; one++) {
    const { start, node: frames } = parts[part[one]!]!.run.stacks;
    const end = start[samples[one]! + 1]!;
    for (let at = start[samples[one]!]!; at < end; at++) {
      const node = frames[at]!;
      const isOwner = owns[node] === 1;
      if (attribute !== 'owned' || isOwner) {
        charge(charged === 'functions' ? node : packages[node]!, one);
      }
      if (attribute === 'flat' || (attribute === 'owned' && isOwner)) break;
    }
  }
  for (const node of nodes) placeOf[node] = -1;
  const listOf = new Map(nodes.map((node, place) => [node, lists[place]!]));
  return (node) => listOf.get(node) ?? [];
}

/** By node, its place among those that are charged; nothing but -1 before and after. Once for a set. */
const placesIn = rememberedOf(({ functions, packages }: NameTable) =>
  new Int32Array(functions.length + packages.length).fill(-1),
);
