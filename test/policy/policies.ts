/* Valid policies, for tests that take them apart. */

export const MINIMAL = `version: 1
budgets:
  - name: a
    packages: ["**"]
    alloc_space: { increase: 0 }
`;

export const FULL = `# Budgets of acme/db.
version: 1
module: github.com/acme/db

budgets:
  - name: parser stays lean
    packages: ["**/internal/parser/**"]
    functions: ["(*Parser).*"]
    benchmarks: ["BenchmarkParse*"]
    attribute: flat
    alloc_space: { max:   12 MiB/op, increase: 5% and 64 KiB }
    alloc_objects: { increase: 0 }
    level: warning
  - name: no new leaks
    packages: ["**"]
    inuse_space: { increase: 1 MiB }
ignore:
  - packages: ["**/testdata/**", "**/mocks"]
    functions: ["init.*"]
trust: exact
on-inconclusive: fail
comment: { max-rows: 25, title: Heap budget }
`;

export const POLICIES: readonly string[] = [
  MINIMAL,
  FULL,
  `{"version": 1, "budgets": [{"name": "as JSON", "packages": ["a"], "inuse_objects": {"max": 7}}]}`,
  `version: 1
budgets:
  - name: blocks
    packages:
      - example.com/a
      - example.com/b/*
    functions:
      - Map[...]
      - "(*List[...]).Add"
    alloc_space:
      increase: 64 KiB/op and 2.5 %
      max: 1.5 GB
    alloc_objects:
      increase: 3/op
    inuse_space:
      increase: 5%
`,
];
