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

/** One value a record. The two in the middle are variances, to be added up like the amounts. */
export interface SampleSpread {
  readonly sampled: Float64Array;
  readonly bytes: Float64Array;
  readonly objects: Float64Array;
  /** 1 for each record that does not tell how many objects were recorded, and so has no variance. */
  readonly untold: Float64Array;
  /** Why the first of them does not, in a few words; `''` where all do. */
  readonly why: string;
}

/** What is known of one record; the size of an object is 0 where no label tells it. */
interface Sampled {
  readonly bytes: number | undefined;
  readonly objects: number | undefined;
  readonly size: number;
}

/**
 * The recorded objects of each record and the variance of its estimates, Σ n·(S/p)² in bytes² and
 * Σ n/p² in objects². A pure sampling variance has a factor 1 − p more. Leaving it out treats the
 * objects themselves as counted events of a Poisson process: the same for small objects, and for
 * large ones, which are recorded almost surely, it allows for their number varying from run to run
 * and for the one that was missed.
 *
 * @param bytes and objects: the columns of the profile, such as `alloc_space` and `alloc_objects`;
 *   undefined where it lacks one. The other still tells where the records have a size
 * @param sizes the label `bytes`; 0 where a record has none, and then the mean size is taken
 */
export function sampleSpread(
  bytes: Float64Array | undefined,
  objects: Float64Array | undefined,
  sizes: Float64Array,
  rate: number,
  kind: 'alloc' | 'inuse' = 'alloc',
): SampleSpread {
  const [sampled, ofBytes, ofObjects, untold] = [0, 1, 2, 3].map(
    () => new Float64Array(sizes.length),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  let why = '';
  for (let i = 0; i < sizes.length; i++) {
    const record = { bytes: bytes?.[i], objects: objects?.[i], size: Math.max(0, sizes[i]!) };
    if (!record.bytes && !record.objects) continue;
    const told = recorded(record, rate, kind);
    if (typeof told === 'string') {
      untold[i] = 1;
      why ||= told;
      continue;
    }
    const each = 1 / chanceOfSample(told.size, rate);
    sampled[i] = told.count;
    ofBytes[i] = told.count * (told.size * each) ** 2;
    ofObjects[i] = told.count * each ** 2;
  }
  return { sampled, bytes: ofBytes, objects: ofObjects, untold, why };
}

const UNKNOWN = 'how many samples there were is unknown';
const CURE = 'measure with -memprofilerate=1';
const beside = (metric: string) => `give its ${metric} of the same moment beside it`;

/** How many objects of which size a record stands on, or why it does not tell. */
function recorded(
  record: Sampled,
  rate: number,
  kind: string,
): { count: number; size: number } | string {
  const { bytes, objects } = record;
  if ((bytes ?? 0) < 0 || (objects ?? 0) < 0) {
    return `amounts below 0, as of a difference of profiles, so that ${UNKNOWN}: ${CURE}`;
  }
  if (record.size === 0 && objects === undefined)
    return `no ${kind}_objects: ${UNKNOWN}; ${beside(`${kind}_objects`)}`;
  if (record.size === 0 && bytes === undefined)
    return `no ${kind}_space: ${UNKNOWN}; ${beside(`${kind}_space`)}`;
  const size = record.size || bytes! / objects!;
  if (bytes !== undefined && objects !== undefined && !areAlike(bytes, objects * size)) {
    return `bytes that are not the objects times their size, so that ${UNKNOWN}: ${CURE}`;
  }
  const count =
    bytes === undefined
      ? Math.ceil(objects! * chanceOfSample(size, rate) * (1 - Number.EPSILON))
      : sampledObjects(bytes, size, rate);
  return count < 1
    ? `amounts of less than one sample at a period of ${rate} B: ${CURE}`
    : { count, size };
}

/** Objects are cut to whole ones: two records of one and a half each are two. */
function areAlike(bytes: number, objectBytes: number): boolean {
  return objectBytes > 0 && bytes < 2.01 * objectBytes && objectBytes < 2.01 * bytes;
}
