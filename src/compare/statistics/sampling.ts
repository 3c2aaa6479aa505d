/**
 * What a sampled record says about the allocations behind it.
 *
 * Go's allocator lets a number of bytes pass between two samples that is exponentially distributed
 * with mean R, `runtime.MemProfileRate`. That has no memory, so each object of S bytes is recorded
 * with probability p = 1 − e^(−S/R), independently of all others. `S` is the size class: a record is
 * one stack and one size (runtime/mprof.go `stkbucket`), and pprof keeps it in the label `bytes`.
 * The profile holds the recorded objects divided by p, cut to whole numbers
 * (runtime/pprof/protomem.go `scaleHeapSample`).
 */

/** The chance that an object of `size` bytes is recorded. */
export function chanceOfSample(size: number, rate: number): number {
  return rate <= 1 ? 1 : -Math.expm1(-size / rate);
}

/**
 * How many objects were really recorded. Taken from the bytes: they are cut by less than one in
 * `size`, while the objects are cut by up to one whole.
 */
export function sampledObjects(bytes: number, size: number, rate: number): number {
  return Math.round((bytes * chanceOfSample(size, rate)) / size);
}

/** One value a record. The last two are variances, to be added up over records like the amounts. */
export interface SampleSpread {
  readonly sampled: Float64Array;
  readonly bytes: Float64Array;
  readonly objects: Float64Array;
}

/**
 * The recorded objects of each record and the variance of its estimates, Σ n·(S/p)² in bytes² and
 * Σ n/p² in objects². A pure sampling variance has a factor 1 − p more. Leaving it out treats the
 * objects themselves as counted events of a Poisson process: the same for small objects, and for
 * large ones, which are recorded almost surely, it allows for their number varying from run to run
 * and for the one that was missed.
 *
 * @param bytes and objects: the columns of the profile, `alloc_space` and `alloc_objects`
 * @param sizes the label `bytes`; 0 where a record has none, and then the mean size is taken
 */
export function sampleSpread(
  bytes: Float64Array,
  objects: Float64Array,
  sizes: Float64Array,
  rate: number,
): SampleSpread {
  const spread = {
    sampled: new Float64Array(bytes.length),
    bytes: new Float64Array(bytes.length),
    objects: new Float64Array(bytes.length),
  };
  for (let i = 0; i < bytes.length; i++) {
    const size = sizes[i]! > 0 ? sizes[i]! : bytes[i]! / objects[i]!;
    if (!(size > 0) || !Number.isFinite(size)) continue;
    const n = sampledObjects(bytes[i]!, size, rate);
    const each = 1 / chanceOfSample(size, rate);
    spread.sampled[i] = n;
    spread.bytes[i] = n * (size * each) ** 2;
    spread.objects[i] = n * each ** 2;
  }
  return spread;
}
