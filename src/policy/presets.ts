/** Policies that come with heapgate, by what `extends` calls them; written as users write theirs. */
export const PRESETS: Readonly<Record<string, string>> = {
  'heapgate:strict': `version: 1
budgets:
  # Any growth of what one operation allocates.
  - name: no growth
    benchmarks: ["**"]
    alloc_space: { increase: 0 }
    alloc_objects: { increase: 0 }
`,
  'heapgate:zero': `version: 1
budgets:
  # From a base of 0 the amount alone decides: what allocates nothing goes on allocating nothing.
  - name: zero stays zero
    benchmarks: ["**"]
    alloc_space: { increase: 5% and 0 }
    alloc_objects: { increase: 5% and 0 }
`,
};
