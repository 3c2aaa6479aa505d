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
built-in: off

budgets:
  - name: parser stays lean
    packages: ["**/internal/parser/**"]
    functions: ["(*Parser).*"]
    benchmarks: ["BenchmarkParse*", "**/parser.BenchmarkGet/small"]
    attribute: flat
    alloc_space: { max:   12 MiB/run, increase: 5% and 64 B }
    alloc_objects: { increase: 0 }
    level: warning
  - name: zero stays zero
    benchmarks: ["**/lru.BenchmarkGet"]
    alloc_objects: { max: 0 }
  - name: packages
    packages: ["**"]
    inuse_space: { increase: 5% }
missing-benchmarks: fail
ignore:
  - packages: ["**/testdata/**", "**/mocks"]
    functions: ["init.*"]
waivers:
  - budget: parser stays lean
    benchmarks: [BenchmarkParseAll]
    packages: ["**/internal/parser/ast"]
    functions: ["(*Parser).node"]
    metric: alloc_space
    up-to: 10% and 128 B
    reason: nodes have a position
    owner: parser team
    expires: 2027-01-31
accept: [review, label]
on-inconclusive: fail
comment: { max-rows: 25, title: Heap budget }
`;

export const POLICIES: readonly string[] = [
  MINIMAL,
  FULL,
  'version: 1\nmissing-benchmarks: ignore\n',
  `{"version": 1, "budgets": [{"name": "as JSON", "packages": ["a"], "inuse_objects": {"max": 7}}]}`,
  `version: 1
built-in: on
budgets:
  - name: blocks
    packages:
      - example.com/a
      - example.com/b/*
    functions:
      - Map[...]
      - "(*List[...]).Add"
    alloc_space:
      increase: 64 KiB/run and 2.5 %
      max: 1.5 GB
    alloc_objects:
      increase: 3/run
    inuse_space:
      increase: 5%
  - name: start-up and set-up
    benchmarks: ["(init)", "**/b.(set-up)"]
    alloc_space:
      increase: 1 MiB
`,
];
