import type { SampleTable } from './heap-profile.ts';

/** The samples that `keep` names, in their order. */
export function keepSamples(samples: SampleTable, keep: (sample: number) => boolean): SampleTable {
  const kept: number[] = [];
  for (let i = 0; i < samples.length; i++) if (keep(i)) kept.push(i);
  if (kept.length === samples.length) return samples;
  const stacks = kept.map((sample) =>
    samples.stack.subarray(samples.stackStart[sample], samples.stackStart[sample + 1]),
  );
  return {
    length: kept.length,
    ...joinStacks(stacks),
    values: samples.values.map((column) => Float64Array.from(kept, (sample) => column[sample]!)),
    objectSize: Float64Array.from(kept, (sample) => samples.objectSize[sample]!),
    labels: kept.map((sample) => samples.labels[sample]!),
  };
}

/** Stacks as the two columns of a sample table. */
function joinStacks(stacks: readonly Int32Array[]): Pick<SampleTable, 'stackStart' | 'stack'> {
  const stackStart = starts(stacks.map(({ length }) => length));
  const stack = new Int32Array(stackStart[stacks.length]!);
  stacks.forEach((each, i) => {
    stack.set(each, stackStart[i]);
  });
  return { stackStart, stack };
}

/** Where each of some runs of these lengths starts, and where the last ends. */
export function starts(lengths: readonly number[]): Int32Array {
  const result = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    result[i + 1] = result[i]! + length;
  });
  return result;
}
