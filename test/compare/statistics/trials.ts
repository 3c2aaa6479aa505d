import type { Estimate } from '../../../src/compare/statistics/estimate.ts';
import { chanceOfSample, sampleSpread } from '../../../src/compare/statistics/sampling.ts';

/** So many objects of so many bytes each. */
export type Objects = readonly (readonly [count: number, size: number])[];

export type Random = () => number;

/** Mulberry32: small, seeded, good enough for some million draws. */
export function random(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** How many of `count` objects a sampler records: skips from one to the next. */
export function binomial(count: number, chance: number, next: Random): number {
  if (chance > 0.5) return count - binomial(count, 1 - chance, next);
  if (chance === 0) return 0;
  let found = 0;
  const scale = Math.log1p(-chance);
  for (let at = 0; ; found++) {
    at += Math.floor(Math.log(1 - next()) / scale) + 1;
    if (at > count) return found;
  }
}

export function poisson(mean: number, next: Random): number {
  const wait = () => -Math.log(1 - next());
  let found = 0;
  for (let at = wait(); at < mean; at += wait()) found++;
  return found;
}

/** What a profile of these objects says, written as Go writes it: scaled and cut. */
export function capture(objects: Objects, rate: number, next: Random, runs = 1): Estimate {
  let amount = 0;
  let variance = 0;
  for (let run = 0; run < runs; run++) {
    for (const [count, size] of objects) {
      const chance = chanceOfSample(size, rate);
      const recorded = binomial(count, chance, next);
      const bytes = Math.trunc((recorded * size) / chance);
      const number = Math.trunc(recorded / chance);
      const one = (value: number) => Float64Array.of(value);
      amount += bytes / runs;
      variance += sampleSpread(one(bytes), one(number), one(size), rate).bytes[0]! / runs ** 2;
    }
  }
  return { amount, variance, runs };
}

/** What it says of their number. */
export function captureNumber(objects: Objects, rate: number, next: Random): Estimate {
  let amount = 0;
  let variance = 0;
  for (const [count, size] of objects) {
    const chance = chanceOfSample(size, rate);
    const recorded = binomial(count, chance, next);
    const one = (value: number) => Float64Array.of(value);
    const [bytes, number] = [Math.trunc((recorded * size) / chance), Math.trunc(recorded / chance)];
    amount += number;
    variance += sampleSpread(one(bytes), one(number), one(size), rate).objects[0]!;
  }
  return { amount, variance, runs: 1, unseen: 1 / chanceOfSample(8, rate) };
}

export function bytesOf(objects: Objects): number {
  return objects.reduce((sum, [count, size]) => sum + count * size, 0);
}
