import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/profile/keep-samples.ts
function keepSamples(samples, keep) {
  const kept = [];
  for (let i = 0; i < samples.length; i++) if (keep(i)) kept.push(i);
  if (kept.length === samples.length) return samples;
  const stacks = kept.map(
    (sample) => samples.stack.subarray(samples.stackStart[sample], samples.stackStart[sample + 1])
  );
  return {
    length: kept.length,
    ...joinStacks(stacks),
    values: samples.values.map((column) => Float64Array.from(kept, (sample) => column[sample])),
    objectSize: Float64Array.from(kept, (sample) => samples.objectSize[sample]),
    labels: kept.map((sample) => samples.labels[sample])
  };
}
function joinStacks(stacks) {
  const stackStart = starts(stacks.map(({ length }) => length));
  const stack = new Int32Array(stackStart[stacks.length]);
  stacks.forEach((each, i) => {
    stack.set(each, stackStart[i]);
  });
  return { stackStart, stack };
}
function starts(lengths) {
  const result = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    result[i + 1] = result[i] + length;
  });
  return result;
}

export {
  keepSamples,
  joinStacks,
  starts
};
