import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  amount,
  amountOf
} from "./chunk-HNAISTNV.js";
import {
  METRIC,
  unitOf
} from "./chunk-EMGAN76I.js";

// src/report/reasons.ts
var COUNT_ALL = "measure with -memprofilerate=1 -benchtime=1000x";
var SAMPLE_MORE = `${COUNT_ALL}, a program with GODEBUG=memprofilerate=4096`;
var SAME_GO = "measure both sides with the same Go";
var REASONS = {
  noisy: ({ base, head, metric, per }) => `repeats differ by as much as it grew (${rangeOf(base, metric, per)} on base, ${rangeOf(head, metric, per)} on head): measure again with a higher count`,
  "few-lines": ({ base, head, iterations }) => {
    const why = iterations === void 0 ? "a timed run can differ by that much" : `in ${count(iterations)} ${iterations === 1 ? "iteration" : "iterations"} a process may allocate that much by chance`;
    return `${linesOf(base, head)} and ${why}: measure both sides with -count=5`;
  },
  "iterations-explain": ({ base, head }) => `base ran ${count(base)} iterations and head ${count(head)}, which divides one-off allocations by another number: measure both sides with the same -benchtime=1000x`,
  amortised: () => "it allocates mostly buffers that grow now and then, and how often depends on the iterations: measure both sides with the same -benchtime=1000x",
  "no-benchmem": ({ side, metric }) => metric === void 0 ? `${side} printed no B/op: measure with -benchmem` : `${side} printed no number as ${METRIC[metric].printed}: measure with -benchmem, and rename a metric that the benchmark reports by that name`,
  "own-metric": ({ printed, counted }) => `it printed ${amount(printed, "bytes")}/op, more than its whole process allocated (${amount(counted, "bytes")}/op), so it reports a B/op of its own: rename that metric`,
  screened: ({ base, head, metric, results }) => {
    if (results) {
      const which = results.length > 1 ? `${results.length} benchmarks` : "it";
      return `it is a sum over benchmarks that ran in one process with the rest of the package: name neither base nor head, and heapgate measures both sides here and runs ${which} alone`;
    }
    const figures = base && head ? ` (${rangeOf(base, metric)} on base, ${rangeOf(head, metric)} on head), which says no more` : `, which does not tell its ${metric}`;
    return `it ran in one process with the rest of its package${figures}: name neither base nor head, and heapgate measures both sides here and runs it alone`;
  },
  rounded: ({ metric, noise }) => `its profiles hold samples, or more than what is timed, so the printed figure decides, and that is exact to ${amountOf(noise, metric)}/op: measure with a higher --count`,
  "pair-differs": () => "the sides measured it at different iteration counts: measure the head with --like the set of the base",
  "profile-missing": () => "a profile of it is missing from its set: keep the whole folder of the set",
  "by-operation": () => 'heapgate measures one operation and not a whole run: remove "/run" from the amount',
  "samples-alone": ({ metric, interval }) => `samples put the change ${boundsOf(interval, metric)}, and never break a budget on their own: ${COUNT_ALL}`,
  "metric-missing": ({ metric }) => `the profiles have no ${metric}: remove the limit`,
  "results-mixed": ({ other }) => `its profile also holds ${other}, and heap profiles do not tell sub-benchmarks apart: measure it alone with -bench`,
  unclaimed: ({ amount: bytes, metric }) => `stacks of no benchmark, such as those of goroutines, may add ${amountOf(bytes, metric)}/op: write the limit for the benchmark as a whole, or for whole profiles with "/run"`,
  "too-few-samples": ({ metric, shown, family, bounds }) => `${sampledOf(metric, shown, family, bounds)}: ${SAMPLE_MORE}`,
  "go-differs": ({ base, head }) => `base ran with ${base || "an unknown Go"} and head with ${head || "an unknown Go"}: ${SAME_GO}`,
  "go-lines-differ": ({ function: name, base, head }) => `two versions of Go: ${name} is on line ${base.line} in ${base.profile} and on line ${head.line} in ${head.profile}: ${SAME_GO}`,
  "go-unknown": ({ base, head }) => `nothing says which Go wrote ${base} and ${head}: measure with collect, which keeps the version`,
  differs: ({ what, base, head }) => {
    const [noun, cure] = DIFFERING[what];
    const list = (values) => values.join(", ") || "unknown";
    return `${noun} differ: ${list(base)} on base, ${list(head)} on head: ${cure}`;
  },
  "setting-differs": ({ name, base, head }) => `${name} is ${base || "not set"} on base and ${head || "not set"} on head: measure both sides alike`,
  "mixed-periods": ({ periods }) => `one side has profiles of several sampling periods (${periods.map((period) => `${period} B`).join(", ")}): measure all with -memprofilerate=1`,
  "no-output": ({ profile, isBenchmark }) => isBenchmark ? `${profile} has no benchmark output beside it, so its iterations are unknown: keep what go test prints as ${outputOf(profile)}` : `nothing shows that ${profile} did the same work as the other side: compare what benchmarks wrote, with go test -bench . -memprofile`,
  "parted-unlike": ({ package: path, profiles }, packageName) => `${packageName(path)}: ${profiles[0]} and ${profiles[1]} measured different benchmarks, and the other side splits them differently: measure both sides alike`,
  "repeats-differ": ({ package: path, result, counts }, packageName) => `${packageName(path)} ran ${result} ${counts[0]} times in one profile and ${counts[1]} in another: measure both sides with the same -count`,
  timed: ({ package: path, fewest, most }, packageName) => `${packageName(path)} ran for a time and not for a number of iterations (${fewest} to ${most}): ${COUNT_ALL}`,
  "iterations-differ": ({ package: path, base, head }, packageName) => `${packageName(path)} ran ${base} iterations on base and ${head} on head: measure both sides with the same -benchtime=1000x`,
  "no-package": ({ side }) => `the output of ${side} does not name its package, and several packages have a benchmark of that name: keep all that go test printed`,
  "results-differ": ({ result, side }) => `${result} ran on ${side} only, and heap profiles do not tell it from what both sides ran: measure the same benchmarks on both sides`,
  untold: ({ profile, lacks }) => `${profile} has ${lacks}: ${COUNT_ALL}`,
  "no-period": () => "a profile has no sampling period, so nobody knows what it left out: measure all with -memprofilerate=1",
  "rate-changed": ({ profile, period }) => `${profile} was written at a rate of ${period} and not with every allocation counted, because the code that ran sets runtime.MemProfileRate: remove that`,
  "no-pair": () => "no package was measured on both sides: measure the same packages on both",
  unowned: () => 'it belongs to no module that is judged: name its module under "module", or leave it out under "ignore"',
  "needs-every-allocation": ({ metric }) => `${metric} is judged only where every allocation is counted: ${COUNT_ALL}`
};
var DIFFERING = {
  period: ["sampling periods", "measure all with -memprofilerate=1"],
  procs: ["numbers of CPUs", "measure both sides with the same -cpu"],
  goos: ["operating systems", "measure both sides on one"],
  goarch: ["architectures", "measure both sides on one"]
};
function reasonText(reason, packageName = (path) => path) {
  const words = REASONS[reason.code];
  return words(reason, packageName);
}
function rangeOf({ least, most }, metric, per = "op") {
  const unit = unitOf(metric);
  const text = (value) => amount(value, unit);
  const what = unit === "bytes" ? "" : " allocs";
  const isOfOperation = METRIC[metric].printed !== void 0 && per === "op";
  const end = isOfOperation ? `${what}/op` : "";
  return least === most ? `${text(least)}${end}` : `${text(least)} to ${text(most)}${end}`;
}
function linesOf(base, head) {
  const lines = (value) => value === 1 ? "one line" : `${value} lines`;
  return base === head ? `there is ${lines(base)} a side,` : `there are ${lines(base)} on base and ${lines(head)} on head,`;
}
function count(value) {
  return amount(value, "count");
}
function boundsOf({ low, high }, metric) {
  const unit = unitOf(metric);
  if (Number.isFinite(low) && Number.isFinite(high)) {
    return `between ${amount(low, unit)} and ${amountOf(high, metric)}`;
  }
  return Number.isFinite(low) ? `above ${amountOf(low, metric)}` : "anywhere";
}
function sampledOf(metric, shown, family, bounds) {
  if (bounds) return `these samples tell only that it is ${boundsOf(bounds, metric)}`;
  if (shown === void 0) return "too little was sampled to tell";
  const among = family > 1 ? ` among ${family} limits` : "";
  return `these samples show an increase only from about ${amountOf(shown, metric)} on${among}`;
}
function outputOf(profile) {
  return `${profile.replace(/(\.pb)?\.[A-Za-z]+$/, "")}.txt`;
}

export {
  reasonText
};
