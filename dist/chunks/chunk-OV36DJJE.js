import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/collect/measuring-options.ts
var MEASURING = {
  packages: {
    form: "list",
    means: "packages, as for go test; folders reach into every module below (default: ./...)"
  },
  ref: {
    form: "text",
    value: "ref",
    means: "commit, branch or tag of the base (default: what the event names, or the merge base with the default branch)"
  },
  exclude: { form: "list", value: "glob", means: "globs over import paths to leave out" },
  bench: {
    form: "text",
    value: "regexp",
    means: "benchmarks to run, as for go test -bench (default: .)"
  },
  skip: {
    form: "text",
    value: "regexp",
    means: "benchmarks and sub-benchmarks to leave out, as for go test -skip"
  },
  pair: {
    form: "text",
    value: "m,n",
    means: "the two iteration counts (default: 20,120; less for a slow benchmark, equal on both sides)"
  },
  count: {
    form: "text",
    value: "n",
    means: "measurements of each benchmark a side (default: 1)"
  },
  jobs: {
    form: "text",
    value: "n",
    means: "benchmark processes side by side (default: the number of processors)"
  },
  cpu: {
    form: "text",
    value: "n",
    means: "GOMAXPROCS of the benchmarks (default: 1, which repeats best)"
  },
  tags: { form: "text", value: "list", means: "build tags, separated by commas" },
  setup: {
    form: "text",
    value: "command",
    means: "command to run before the build: in the base's worktree, and in the checkout for the head"
  },
  setupTimeout: {
    form: "text",
    value: "time",
    means: "limit of setup on each side, like 5m (default: 15m)"
  },
  timeout: {
    form: "text",
    value: "time",
    means: "limit of one benchmark process, like 90s (default: 30s)"
  },
  budget: {
    form: "text",
    value: "time",
    means: "time for the whole run, judging included, like 5m: what changed and is quick goes first, and the report lists what was not reached"
  },
  serial: {
    form: "list",
    value: "glob",
    means: "globs over packages whose processes must not overlap, such as those that share a database"
  },
  short: { form: "on", means: "pass -short to the benchmarks" },
  trimpath: { form: "off", means: "build without -trimpath" },
  generate: { form: "on", means: "run go generate ./... in the base's worktree" },
  share: {
    form: "off",
    means: "run a package on both sides even where the test binary is the same"
  },
  like: {
    form: "text",
    value: "dir",
    means: "folder of an earlier set to take iteration counts and durations from"
  }
};
var MEASURING_KEYS = Object.keys(MEASURING);
function measuringOption(key) {
  return MEASURING[key];
}
function optionName(key) {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function measuringWords(settings) {
  return MEASURING_KEYS.flatMap((key) => {
    const value = settings[key];
    if (value === void 0 || value === "") return [];
    if (typeof value === "string") return [`--${optionName(key)}`, value];
    if (typeof value !== "boolean") {
      return key === "packages" ? value : value.flatMap((one) => [`--${optionName(key)}`, one]);
    }
    const { form } = measuringOption(key);
    if (value !== (form === "on")) return [];
    return [form === "on" ? `--${optionName(key)}` : `--no-${optionName(key)}`];
  });
}
var FORMER = ["benchtime", "memprofilerate"];

export {
  MEASURING_KEYS,
  measuringOption,
  optionName,
  measuringWords,
  FORMER
};
