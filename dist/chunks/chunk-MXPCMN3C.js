import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  plural,
  toMarkdown,
  toPlain
} from "./chunk-6WN732FN.js";
import {
  amount,
  amountOf,
  change,
  pair,
  percent,
  telling
} from "./chunk-HNAISTNV.js";
import {
  LIMIT,
  PARTS,
  grewFreely,
  hasJudged,
  isAtFault,
  isOver,
  isUnreached,
  matchesNothing,
  wholeText
} from "./chunk-BIFKJQXD.js";
import {
  formerName,
  isBenchmarkName,
  resultKey
} from "./chunk-SJRBMV5K.js";
import {
  compareText
} from "./chunk-LN4BVCYI.js";
import {
  METRIC,
  unitOf
} from "./chunk-EMGAN76I.js";
import {
  capMiddle,
  clean
} from "./chunk-V5Q2ZOLS.js";

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
  "go-lines-differ": ({ function: name2, base, head }) => `two versions of Go: ${name2} is on line ${base.line} in ${base.profile} and on line ${head.line} in ${head.profile}: ${SAME_GO}`,
  "go-unknown": ({ base, head }) => `nothing says which Go wrote ${base} and ${head}: measure with collect, which keeps the version`,
  differs: ({ what, base, head }) => {
    const [noun, cure] = DIFFERING[what];
    const list = (values) => values.join(", ") || "unknown";
    return `${noun} differ: ${list(base)} on base, ${list(head)} on head: ${cure}`;
  },
  "setting-differs": ({ name: name2, base, head }) => `${name2} is ${base || "not set"} on base and ${head || "not set"} on head: measure both sides alike`,
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

// src/report/unmeasured.ts
function endingSpans(ending, side) {
  const where = side ? ` on ${side}` : "";
  switch (ending.code) {
    case "ran":
      return [`ran${where}`];
    case "no-benchmarks":
      return [`has no benchmarks${where}`];
    case "bench-matches-nothing":
      return [`has no benchmark${where} that matches `, { code: ending.bench }];
    case "all-skipped":
      return [`skips its benchmarks${where}`, ...because(ending)];
    case "not-reached":
      return [`was not reached${where} in the time given`, ...because(ending)];
    case "wants-newer-go":
      return [`wants a newer Go${where}`, ...because(ending)];
    case "build-failed":
      return [`does not build${where}`, ...because(ending)];
    case "failed":
    case "timeout":
      return [`failed${where}`, ...because(ending)];
    case "profile-missing":
      return [`has lost its profile${where}: keep the whole folder of the set`];
    case "shard-missing":
      return [`is in no shard${where}: ${ending.missing.join(", ")} missing`];
    case "no-profile":
      return [`has no profile${where}`];
  }
}
function because({ message }) {
  return message === "" ? [] : [": ", { prose: message.replace(/^go: /, "") }];
}
function wordless(ending) {
  return "message" in ending ? { ...ending, message: "" } : ending;
}
function whatHappened(name2, ending, side) {
  if (ending.code === "failed" || ending.code === "timeout") {
    const [, benchmark, message] = /^(Benchmark\S*): (.*)$/.exec(ending.message) ?? [];
    if (benchmark !== void 0 && message !== void 0) {
      return [{ code: benchmark }, " ", ...endingSpans({ ...ending, message }, side)];
    }
  }
  return [{ code: name2 }, " ", ...endingSpans(ending, side)];
}
function worstOnBase(unmeasured) {
  return [...unmeasured].sort((a, b) => rank(b.base) - rank(a.base))[0];
}
function ofBase(unmeasured, names) {
  const worst = worstOnBase(unmeasured);
  if (!worst) return ["base has no profiles"];
  const { code } = worst.base;
  if (code === "failed" || code === "timeout") {
    return whatHappened(names.package(worst.package), worst.base, "base");
  }
  return ["base ", ...endingSpans(worst.base)];
}
function rank(ending) {
  return isAtFault(ending) ? 2 : Number(ending.code === "all-skipped");
}
function noBaselineLine(unmeasured, isIgnored, names) {
  if (unmeasured.length === 0) {
    return isIgnored ? ["No baseline: the policy ignores every package that has benchmarks"] : [
      "No benchmarks: there is nothing to compare. Write a ",
      { code: "func BenchmarkX(b *testing.B)" },
      ", and heapgate watches what it allocates from then on"
    ];
  }
  if (unmeasured.every(({ base }) => base.code === "no-benchmarks")) {
    return [
      "No baseline: base has no benchmarks yet, so nothing was compared. Once this change is merged, the next one is compared with it"
    ];
  }
  return ["No baseline: ", ...ofBase(unmeasured, names), ". Nothing was compared"];
}
function unmeasuredLine([first, ...others], names) {
  if (!first) return [];
  const alike = others.filter(({ weight }) => weight === first.weight).length;
  const more = alike > 0 ? `; and ${plural(alike, "more package")} likewise` : "";
  return [...sentence(first, names), more];
}
function sentence({ package: path, base, head, weight }, names) {
  const name2 = names.package(path);
  if (isUnreached({ base, head })) return [{ code: name2 }, " ", ...endingSpans(head)];
  switch (weight) {
    case "error":
      return whatHappened(name2, head, "head");
    case "doubt":
      return whatHappened(name2, base, "base");
    case "info":
      return [{ code: name2 }, " is measured for the first time"];
    case "warning":
      if (base.code === "ran") {
        return [{ code: name2 }, " ran on base and ", ...endingSpans(head, "head")];
      }
      if (base.code === "no-benchmarks") return whatHappened(name2, head, "head");
      return [{ code: name2 }, " ", ...onNeither(base, head)];
  }
}
function unmeasuredNotes(unmeasured, names, told) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of unmeasured) {
    const key = [each.weight, ...[each.base, each.head].map((one) => toPlain(endingSpans(one)))];
    const group = groups.get(key.join("\n"));
    if (group) group.push(each);
    else groups.set(key.join("\n"), [each]);
  }
  return [...groups.values()].map((group) => ({
    level: group[0].weight === "info" ? "info" : "warning",
    line: [
      ...listed(group, names),
      ...meaning(group.includes(told) ? wordlessly(told) : group[0])
    ]
  }));
}
function wordlessly({ base, head, ...rest }) {
  return { ...rest, base: wordless(base), head: wordless(head) };
}
var MOST_NAMED = 5;
function listed(group, names) {
  const paths = group.map((each) => each.package).sort(compareText);
  const more = paths.length - MOST_NAMED;
  const shown = paths.slice(0, MOST_NAMED).flatMap((path, i) => [i > 0 ? ", " : "", { code: names.package(path) }]);
  return [...shown, more > 0 ? ` and ${more} more: ` : ": "];
}
function meaning({ base, head, weight }) {
  if (isUnreached({ base, head })) return [...endingSpans(head), '; it needs a larger "budget"'];
  if (weight === "info") return [...on("base", base), "; there is nothing to compare with yet"];
  if (weight === "doubt") return [...on("base", base), "; what it allocates cannot be compared"];
  if (base.code === "ran") {
    const why = weight === "error" ? "" : "; nothing watches what it allocates any more";
    return ["ran on base; ", ...on("head", head), why];
  }
  if (base.code === "no-benchmarks") return ["new; ", ...on("head", head)];
  const cure = '; if that is intended, name it under "ignore" in the policy';
  return [...onNeither(base, head), cure];
}
function onNeither(base, head) {
  const alike = toPlain(endingSpans(base)) === toPlain(endingSpans(head));
  const start = "runs on neither side: ";
  if (alike) return [`${start}it `, ...endingSpans(head)];
  return [start, ...on("base", base), "; ", ...on("head", head)];
}
function on(side, ending) {
  return [`on ${side} it `, ...endingSpans(ending)];
}

// src/report/former.ts
var MOST_GIVERS = 2;
var MOST_NAMES = 50;
var indices = /* @__PURE__ */ new WeakMap();
function indexOf(diff) {
  const known = indices.get(diff);
  if (known) return known;
  const index = {
    results: new Map(diff.results.map((result) => [resultKey(result.id), result])),
    functions: new Map(diff.functions.map((fn) => [fn.name, fn])),
    moves: new Map(diff.moves.functions.map((move) => [move.is.name, move]))
  };
  indices.set(diff, index);
  return index;
}
function formerOf({ target, result, moved }, diff, names) {
  const told = result && indexOf(diff).results.get(resultKey(result));
  const ofIt = told ? ofResult(told, names) : [];
  if (!("package" in target)) return ofIt;
  const was = target.kind === "function" ? wasFunction(target.name, diff, names) : [];
  const from = moved ? giversOf(moved.from, target, diff, names) : [];
  return [...was, ...from.length > 0 ? [", moved here from ", ...from] : [], ...ofIt];
}
function giversOf(from, target, diff, names) {
  if (target.kind === "function") {
    const { functions } = indexOf(diff);
    const known = from.flatMap((name2) => functions.get(name2) ?? []);
    return movedFrom(known, target.package, names);
  }
  return listed2(
    from.map((path) => [{ code: names.package(path) }]),
    MOST_GIVERS
  );
}
function ofResult(result, names) {
  const { id, isEdited } = result;
  const was = formerName(result);
  const old = was === void 0 ? [] : [", was ", { code: names.result({ ...id, name: was }) }];
  return [...old, ...isEdited ? [", whose own code or input changed"] : []];
}
function wasFunction(name2, diff, names) {
  const found = indexOf(diff).moves.get(name2);
  if (!found) return [];
  const { was, is, isSure } = found;
  return [isSure ? ", was " : ", probably was ", ...named(was, is.package, names)];
}
function movedFrom(from, home, names) {
  return listed2(
    from.map((giver) => named(giver, home, names)),
    MOST_GIVERS
  );
}
function listed2(all, most) {
  const shown = all.slice(0, most);
  const more = all.length - shown.length;
  return [
    ...shown.flatMap((spans, i) => i > 0 ? [", ", ...spans] : spans),
    ...more > 0 ? [` and ${more} more`] : []
  ];
}
function named({ package: path, local }, home, names) {
  const code = { code: names.function(local) };
  return path === home ? [code] : [code, " in ", { code: names.package(path) }];
}
function formerFold(diff, names) {
  const { results } = diff;
  const functions = diff.moves.functions.filter(({ is }) => !isBenchmarkName(is.local));
  const isRenamed = (result) => formerName(result) !== void 0;
  const renamed = results.filter(isRenamed);
  const edited = results.filter(({ isEdited }) => isEdited);
  const lines = [
    ...renamed.map(
      (result) => [{ code: names.result(result.id) }, ...ofResult(result, names)]
    ),
    ...edited.filter((result) => !isRenamed(result)).map((result) => [{ code: names.result(result.id) }, ...ofResult(result, names)]),
    ...[...functions].sort((a, b) => compareText(a.is.name, b.is.name)).map(
      ({ is }) => [
        { code: names.function(is.local) },
        " in ",
        { code: names.package(is.package) },
        ...wasFunction(is.name, diff, names)
      ]
    )
  ];
  if (lines.length === 0) return void 0;
  const parts = [
    ...renamed.length > 0 ? [`${plural(renamed.length, "benchmark")} with another name`] : [],
    ...functions.length > 0 ? [`${plural(functions.length, "function")} with another name`] : [],
    ...edited.length > 0 ? [
      `${plural(edited.length, "benchmark")} that changed ${edited.length === 1 ? "itself" : "themselves"}`
    ] : []
  ];
  const more = lines.length - MOST_NAMES;
  const shown = more > 0 ? [...lines.slice(0, MOST_NAMES), [`\u2026 and ${more} more.`]] : lines;
  const blocks = [{ kind: "list", lines: shown }];
  return { kind: "fold", name: "other names", rank: 9, summary: parts.join(", "), blocks };
}

// src/report/size-classes.ts
var SIZE_CLASSES = [
  8,
  16,
  24,
  32,
  48,
  64,
  80,
  96,
  112,
  128,
  144,
  160,
  176,
  192,
  208,
  224,
  240,
  256,
  288,
  320,
  352,
  384,
  416,
  448,
  480,
  512,
  576,
  640,
  704,
  768,
  896,
  1024,
  1152,
  1280,
  1408,
  1536,
  1792,
  2048,
  2304,
  2688,
  3072,
  3200,
  3456,
  4096,
  4864,
  5376,
  6144,
  6528,
  6784,
  6912,
  8192,
  9472,
  9728,
  10240,
  10880,
  12288,
  13568,
  14336,
  16384,
  18432,
  19072,
  20480,
  21760,
  24576,
  27264,
  28672,
  32768
];
function isNextSizeClass(from, to) {
  const at2 = SIZE_CLASSES.indexOf(from);
  return at2 >= 0 && SIZE_CLASSES[at2 + 1] === to;
}

// src/report/growth-kind.ts
var SAME_MEAN = 5e-3;
var LEAST_SHOWN = 1e-3;
function growthKind(path, { isMixed }) {
  const { objects, sizes } = path;
  const all = (count3, of) => isMixed ? `objects${ofSizes(of)}` : objectsOf(count3, of);
  if (objects.base === 0) return objects.head === 0 ? "" : `new: ${all(objects.head, sizes.head)}`;
  if (objects.head === 0) return `gone: ${all(objects.base, sizes.base)}`;
  const count2 = isSame(objects.base, objects.head) ? 0 : Math.sign(objects.head - objects.base);
  const size = sizeTrend(path);
  const counted = isMixed ? "" : countsText(objects);
  const counts = counted === "" ? "" : `: ${counted}`;
  if (size === 0) {
    if (count2 === 0) return "";
    return `${count2 > 0 ? "more" : "fewer"} objects${counts}${ofSizes(sizes.head)}`;
  }
  const larger = size > 0 ? "larger" : "smaller";
  const isAlike = count2 === 0 || !isMixed && looksAlike(objects);
  const how2 = isAlike ? `${isStep(sizes) ? `a ${larger} size class` : `${larger} objects`}, ${count2 === 0 ? "same" : "about the same"} count` : `${count2 > 0 ? "more" : "fewer"} ${count2 === size ? "and" : "but"} ${larger} objects${counts}`;
  const sizesText = sizesOf(path, size, isMixed);
  if (sizesText === "") return how2;
  return `${how2}${isAlike || counts === "" ? ": " : ", "}${sizesText}`;
}
function countsText(objects) {
  const { base, head, delta } = objects;
  if (!looksAlike(objects)) return `${amount(base, "count")} \u2192 ${amount(head, "count")}`;
  return Math.abs(delta) < LEAST_SHOWN ? "" : change(delta, "count");
}
function looksAlike({ base, head }) {
  return amount(base, "count") === amount(head, "count");
}
function sizesOf({ change: change2, objects, sizes }, trend, isMixed) {
  const [from, to] = [range(sizes.base), range(sizes.head)];
  if (from === "" || to === "") return "";
  if (from === to) return `other sizes of ${to}`;
  const ends = [
    Math.sign(sizes.head[0] - sizes.base[0]),
    Math.sign(sizes.head.at(-1) - sizes.base.at(-1))
  ];
  if (ends.every((end) => end !== -trend)) return `${from} \u2192 ${to}`;
  if (isMixed) return "";
  const means = [change2.base / objects.base, change2.head / objects.head];
  const [before, after] = means.map((mean) => amount(mean, "bytes"));
  return before === after ? "" : `${before} \u2192 ${after} on average`;
}
function isSame(base, head) {
  return Math.abs(head - base) <= 1e-9 * Math.max(base, head);
}
function sizeTrend({ change: change2, objects, sizes }) {
  const same = sizes.base.length === sizes.head.length && sizes.base.every((size, i) => size === sizes.head[i]);
  if (change2.base === objects.base && change2.head === objects.head) {
    const ends = [0, -1].map((end) => (sizes.head.at(end) ?? 0) - (sizes.base.at(end) ?? 0));
    return same || ends[0] * ends[1] < 0 ? 0 : Math.sign(ends[1]);
  }
  const ratio = change2.head / objects.head / (change2.base / objects.base);
  return Math.abs(ratio - 1) <= SAME_MEAN ? 0 : Math.sign(ratio - 1);
}
function isStep({ base, head }) {
  if (base.length !== 1 || head.length !== 1) return false;
  return isNextSizeClass(base[0], head[0]) || isNextSizeClass(head[0], base[0]);
}
function objectsOf(count2, sizes) {
  return `${amount(count2, "count")} ${amount(count2, "count") === "1" ? "object" : "objects"}${ofSizes(sizes)}`;
}
function ofSizes(sizes) {
  return sizes.length === 0 ? "" : ` of ${range(sizes)}`;
}
function range(sizes) {
  const text = (size) => size <= 32768 ? `${size} B` : amount(size, "bytes");
  if (sizes.length === 0) return "";
  return sizes.length === 1 ? text(sizes[0]) : `${text(sizes[0])}\u2013${text(sizes.at(-1))}`;
}

// src/report/cause-lines.ts
var MOST_RESULTS = 3;
var WHOLE = 0.95;
var MOST_CALLERS = 4;
function causeLines({ diff, findings }, names, link) {
  const told = toldOf(findings);
  return (cause) => {
    const kind = kindSpans(cause, names);
    const callers = callerSpans(cause, names);
    const gap = kind.length > 0 && callers.length > 0 ? [" "] : [];
    const how2 = [...kind, ...gap, ...callers];
    return [titleSpans(cause, diff, told, names, link), how2].filter((line) => line.length > 0);
  };
}
function titleSpans(cause, diff, told, names, link) {
  const { function: fn, explains, from, isSure } = cause;
  const place = placeOf(fn);
  const url = link(fn);
  const named2 = explains.slice(0, MOST_RESULTS);
  const open = named2.map(({ of, result }) => told.get(partKey(of, result)) === "open");
  const isAllOpen = open.every(Boolean);
  const line = [
    isSure ? "" : "Probably ",
    { code: names.function(fn.local), strong: !isAllOpen },
    " in ",
    { code: names.package(fn.package) },
    ...place === "" ? [] : [" ", { code: place, url }],
    ...wasFunction(fn.name, diff, names),
    ": "
  ];
  named2.forEach((each, i) => {
    const { of, result, isMixed } = each;
    const may = open[i] && (i === 0 || !isAllOpen) ? "perhaps " : "";
    const about = isMixed && i === 0 && may === "" ? "about " : "";
    const words = amountWords(each);
    const isSame2 = i > 0 && open[i] === open[i - 1] && amountWords(named2[i - 1]) === words;
    const name2 = of === "init" ? names.package(result.package) : names.result(result);
    line.push(i > 0 ? ", " : "", isSame2 ? "" : `${may}${about}${words}`, { code: name2 });
  });
  const more = explains.length - MOST_RESULTS;
  if (more > 0) line.push(` and ${more} more`);
  if (explains.length === 1 && explains[0].share < 0.95) {
    line.push(`, ${percent(explains[0].share)} of the growth`);
  }
  const beyond = explains.find(({ isBeyond }) => isBeyond);
  if (beyond) {
    const more2 = beyond.of === "result" ? "set-up and all that is outside the timer" : "what its operations allocate";
    line.push(`, counted with ${more2}`);
  }
  const givers = movedFrom(from, fn.package, names);
  return givers.length > 0 ? [...line, ", beside what moved here from ", ...givers] : line;
}
function amountWords({ of, metric, amount: amount2 }) {
  const noun = METRIC[metric].unit === "bytes" ? "" : " allocs";
  const left2 = METRIC[metric].kind === "inuse" ? " left in use" : "";
  const size = `${change(amount2, unitOf(metric))}${noun}`;
  switch (of) {
    case "result":
      return `${size}/op${left2} in `;
    case "set-up":
      return `${size} a run${left2} in the set-up of `;
    case "init":
      return `${size} a run${left2} at the start of `;
  }
}
function toldOf(findings) {
  const told = /* @__PURE__ */ new Map();
  for (const { target, result, change: growth, outcome } of findings) {
    if (!result || growth.delta <= 0 || outcome.verdict === "pass") continue;
    const isOnce = target.kind === "set-up" || target.kind === "init";
    const levels = result.name.split("/");
    for (let depth = levels.length; depth > 0; depth--) {
      const name2 = levels.slice(0, depth).join("/");
      const key = partKey(isOnce ? target.kind : "result", { ...result, name: name2 });
      if (outcome.verdict !== "inconclusive") told.set(key, "sure");
      else if (!told.has(key)) told.set(key, "open");
    }
  }
  return told;
}
function partKey(of, { package: path, name: name2 }) {
  return `${of}
${path}
${name2}`;
}
function inPart({ pathShare }) {
  if (pathShare >= WHOLE) return "";
  return pathShare >= 0.5 ? "mostly " : "in part ";
}
function kindSpans(cause, names) {
  const { path, function: fn, explains, isCounted } = cause;
  if (!path) return [];
  const spans = [];
  const isMixed = explains.some((each) => each.isMixed);
  const kind = isCounted ? growthKind(path, { isMixed }) : "";
  if (kind !== "") spans.push(inPart(cause), kind);
  const beneath = path.frames.at(-1);
  if (beneath && !beneath.own && beneath.name !== fn.name) {
    spans.push(
      kind === "" ? "in " : ", in ",
      { code: `${names.package(beneath.package)}.${names.function(beneath.local)}` },
      " beneath your line"
    );
  }
  return spans;
}
function callerSpans({ path, function: fn, explains }, names) {
  if (!path) return [];
  const isInLoop = explains[0].of === "result";
  const yours = path.frames.findLastIndex((frame) => frame.name === fn.name);
  const above = path.frames.slice(0, Math.max(0, yours)).reverse();
  const shown = above.length > MOST_CALLERS ? [...above.slice(0, MOST_CALLERS - 1), above.at(-1)] : above;
  return shown.flatMap((frame, i) => {
    const isCut = above.length > MOST_CALLERS && i === shown.length - 1;
    const place = isInLoop && i === shown.length - 1 ? "" : placeOf(frame);
    return [
      `${i > 0 ? " " : ""}\u2190 ${isCut ? "\u2026 \u2190 " : ""}`,
      { code: names.function(frame.local) },
      ...place === "" ? [] : [" ", { prose: place }]
    ];
  });
}
function placeOf({ file, line }) {
  const base = capMiddle(clean(file.slice(file.lastIndexOf("/") + 1)), 40);
  if (base === "") return "";
  return line > 0 ? `${base}:${line}` : base;
}

// src/report/finding-words.ts
function findingLine(finding, judgement, names) {
  const { change: change2, target } = finding;
  const limit = limitOf(finding);
  const line = [...whereLine(finding, names), " ", ...changeSpans(change2, limit)];
  if (LIMIT[limit.kind].about === "head") {
    line.push(", limit ", { prose: wholeText(limit.text, limit.metric) });
  }
  if (target.kind === "function") {
    return [...line, ...at(target), ...formerOf(finding, judgement.diff, names)];
  }
  const cause = target.kind === "package" ? void 0 : causeFor(finding, judgement.causes);
  const former = formerOf(finding, judgement.diff, names);
  if (!cause) return [...line, ...former];
  const where = names.function(cause.function.local);
  return [
    ...line,
    cause.isSure ? ", in " : ", probably in ",
    { code: where },
    ...at(cause.function),
    ...former
  ];
}
function limitOf({ target, limit }) {
  return target.kind === "set-up" || target.kind === "init" ? { ...limit, per: "run" } : limit;
}
function at(target) {
  const place = placeOf(target);
  return place === "" ? [] : [", ", { prose: place }];
}
function changeSpans(change2, { kind, metric, per }) {
  const text = pair(change2, metric, per);
  if (change2.delta === 0 || LIMIT[kind].about === "head" && change2.base === 0) return [text];
  return [text, ` (${telling(change2, unitOf(metric))})`];
}
function whereLine({ target, result, budget }, names) {
  const inResult = result ? [" in ", { code: names.result(result) }] : [];
  switch (target.kind) {
    case "result":
      return result ? resultSpans(result, names) : [];
    case "set-up":
      return ["set-up of ", ...result ? resultSpans(result, names) : []];
    case "init":
      return ["start of ", { code: names.package(result?.package ?? "") }];
    case "profile":
      return ["the whole profile"];
    case "package":
      return [{ code: names.package(target.package) }, ...how(budget.attribute), ...inResult];
    case "function":
      return [{ code: names.function(target.local) }, ...how(budget.attribute), ...inResult];
  }
}
function how(attribute) {
  return attribute === "owned" ? [] : [` (${attribute})`];
}
function resultSpans(id, names) {
  return [{ code: names.result(id) }];
}
function causeFor({ target, result, limit }, causes) {
  if (!result) return void 0;
  const part = PARTS.find((each) => each === target.kind) ?? "result";
  const { kind } = METRIC[limit.metric];
  const isWithin = (inner, outer) => `${inner}/`.startsWith(`${outer}/`);
  const most = (cause) => {
    const amounts = cause.explains.flatMap(
      ({ of: of2, metric, amount: amount2, result: { package: path, name: name2 } }) => {
        const isMeant = of2 === part && METRIC[metric].kind === kind && path === result.package;
        const isOf = isWithin(name2, result.name) || isWithin(result.name, name2);
        return isMeant && isOf ? [amount2] : [];
      }
    );
    return Math.max(0, ...amounts);
  };
  const of = causes.filter((cause) => most(cause) > 0);
  return of.toSorted((a, b) => most(b) - most(a))[0];
}
function limitText({ kind, text, metric }) {
  return `${LIMIT[kind].prefix}${wholeText(text, metric)}`;
}

// src/report/result-endings.ts
var WORDS = {
  gone: { sign: "gone", one: "is gone", many: "are gone", isOfBoth: true },
  skipped: { sign: "skipped", one: "is skipped", many: "are skipped" },
  failed: { sign: "failed", one: "fails", many: "fail" },
  "too-slow": {
    sign: "too slow",
    one: "is too slow to be measured",
    many: "are too slow to be measured"
  },
  "not-reached": {
    sign: "not reached",
    one: "was not reached in the time given",
    many: "were not reached in the time given",
    isOfBoth: true
  },
  "pair-differs": {
    sign: "cannot tell",
    one: "ran at different iteration counts",
    many: "ran at different iteration counts",
    isOfBoth: true
  },
  "profile-missing": { sign: "no profile", one: "has lost a profile", many: "have lost a profile" }
};
function endingSign(endings) {
  return wordsOf(endings).sign;
}
function endingVerb(endings, isOne) {
  const { one, many } = wordsOf(endings);
  return isOne ? one : many;
}
function wordsOf(endings) {
  return WORDS[endings?.head?.code ?? "gone"];
}
function endingWords({ base, head } = {}) {
  if (!head) return [WORDS.gone.one];
  if (!base || WORDS[head.code].isOfBoth) return onSide(head, "on head");
  if (base.code === head.code) return onSide(head, "on both sides");
  return [...onSide(base, "on base"), "; ", ...onSide(head, "on head")];
}
function onSide({ code, message }, where) {
  const { one, isOfBoth } = WORDS[code];
  const what = isOfBoth ? one : `${one} ${where}`;
  const told = message.replace(/^Benchmark\S{0,999}: /, "");
  return told === "" ? [what] : [`${what}: `, { prose: told }];
}

// src/report/headline.ts
function headlineMarkdown({ sign, line }, title) {
  const start = title ? [{ prose: title }, ": "] : [];
  return `### ${sign} ${toMarkdown([...start, ...line])}`;
}
function headlineText({ line }) {
  return toPlain(line);
}
function couldNotJudge(message) {
  return { sign: "\u274C", line: ["Could not judge: ", { prose: oneLine(message) }] };
}
function brokenPolicy(message) {
  const line = ["The policy of this change cannot be read: ", { prose: oneLine(message) }];
  return { sign: "\u274C", line };
}
function selfTestFailed({ caught, of }) {
  const line = `Could not judge: the self-test failed: ${of - caught} of ${plural(of, "growth")} put into the base ${of - caught === 1 ? "was" : "were"} not told as the limits have it`;
  return { sign: "\u274C", line: [line] };
}
function oneLine(message) {
  return message.split("\n").join("; ");
}
function noBaseline(message) {
  return { sign: "\u2754", line: ["No baseline: ", { prose: message }, ". Nothing was judged"] };
}
function headlineOf(judgement, names) {
  const { diff, findings, results, unmeasured, conclusion } = judgement;
  const [worst] = findings;
  const gone = results.filter(({ standing }) => standing === "gone");
  const broken = isBroken(worst) ? findingLine(worst, judgement, names) : void 0;
  switch (conclusion) {
    case "fail": {
      const line = broken ? ["Over budget: ", ...broken] : goneLine(gone, judgement, names);
      return { sign: "\u274C", line: [...line, ...alsoFailed(judgement, names)] };
    }
    case "error":
      if (matchesNothing(diff)) return noneMatches(judgement);
      return { sign: "\u274C", line: ["Could not judge: ", ...unmeasuredLine(unmeasured, names)] };
    case "warn": {
      const line = broken && ["Warning: ", ...broken];
      return { sign: "\u26A0\uFE0F", line: line ?? warned(gone, judgement, names) };
    }
    case "inconclusive": {
      if (!worst) return nothingJudged(judgement, names);
      const isUnknown = worst.outcome.verdict === "inconclusive";
      const doubts = unmeasured.filter(({ weight }) => weight === "doubt");
      const line = isUnknown ? undecided(worst, names) : ["Cannot tell: ", ...unmeasuredLine(doubts, names)];
      return { sign: "\u2754", line };
    }
    case "waived": {
      const line = worst ? findingLine(worst, judgement, names) : [];
      return { sign: "\u2705", line: ["Over budget, and waived: ", ...line] };
    }
    case "no-baseline":
      return { sign: "\u2754", line: noBaselineLine(unmeasured, diff.unmeasured.length > 0, names) };
    case "pass":
      return { sign: "\u2705", line: within(judgement, names) };
  }
}
function alsoFailed({ unmeasured }, names) {
  const failed = unmeasured.filter(({ weight }) => weight === "error");
  return failed.length === 0 ? [] : [". Not judged: ", ...unmeasuredLine(failed, names)];
}
function warned(gone, judgement, names) {
  if (gone.length > 0) return goneLine(gone, judgement, names);
  const { findings, unmeasured } = judgement;
  if (!hasJudged(findings)) return ["Nothing was judged: ", ...unmeasuredLine(unmeasured, names)];
  return ["Warning: ", ...unmeasuredLine(unmeasured, names), ". Everything else is within budget"];
}
function noneMatches({ diff }) {
  const bench = diff.unmeasured.flatMap(
    ({ base, head }) => [base, head].flatMap((one) => "bench" in one ? [one.bench] : [])
  )[0];
  return { sign: "\u274C", line: ["Could not judge: no benchmark matches ", { code: bench ?? "" }] };
}
function isBroken(finding) {
  return finding !== void 0 && isOver(finding.outcome.verdict);
}
function undecided(finding, names) {
  const { outcome, change: change2 } = finding;
  const why = outcome.verdict === "inconclusive" ? [{ prose: reasonText(outcome.why, names.package) }] : [];
  const figures = change2.base === 0 && change2.head === 0 ? [] : [" ", ...changeSpans(change2, limitOf(finding))];
  return ["Cannot tell: ", ...whereLine(finding, names), ...figures, ": ", ...why];
}
function goneLine(gone, { results }, names) {
  const [first, ...others] = gone;
  if (!first) return ["Nothing was judged"];
  const isOne = others.length === 0;
  const held = results.filter(
    ({ findings, standing }) => standing !== "gone" && findings.length > 0 && findings.every(({ outcome }) => outcome.verdict === "pass")
  ).length;
  const { endings } = first.result;
  const what = endings?.head ? [" ", ...endingWords(endings), isOne ? "" : `; ${others.length} more have no figures`] : [isOne ? " is gone" : ` and ${others.length} more are gone`];
  return [
    ...resultSpans(first.result.id, names),
    ...what,
    `, and nothing watches what ${isOne ? "it" : "they"} measured`,
    held === 0 ? "" : `. ${plural(held, "benchmark")} ${held === 1 ? "is" : "are"} within budget`
  ];
}
function within({ findings, results }, names) {
  const judged = results.filter(({ findings: held }) => held.length > 0).length;
  const what = judged > 0 ? plural(judged, "benchmark") : plural(findings.length, "limit");
  const line = [`Within budget: ${what}. `];
  const [more] = results.filter(({ standing }) => standing === "more");
  const [less] = results.filter(({ standing }) => standing === "less");
  if (more) {
    const of = grewFreely(more) ? ", of what has no limit" : "";
    line.push(`Largest growth${of}: `, ...rowSpans(more, names));
  } else line.push(isMore(results) ? "Nothing grew beyond noise" : "Nothing grew");
  if (less) line.push("; less: ", ...rowSpans(less, names));
  return line;
}
function isMore(results) {
  return results.some(
    ({ standing, figures }) => standing === "same" && Object.values(figures).some((figure) => (figure?.change.delta ?? 0) > 0)
  );
}
function rowSpans({ result, figures }, names) {
  const metrics = ["alloc_space", "alloc_objects"];
  const metric = metrics.find((each) => (figures[each]?.change.delta ?? 0) !== 0) ?? "alloc_space";
  const figure = figures[metric];
  if (!figure) return resultSpans(result.id, names);
  return [...resultSpans(result.id, names), ` ${pair(figure.change, metric, "op")}`];
}
function nothingJudged({ diff, policy, unmeasured }, names) {
  const unreached = unmeasured.filter(isUnreached);
  if (unreached.length > 0) {
    return { sign: "\u2754", line: ["Nothing was judged: ", ...unmeasuredLine(unreached, names)] };
  }
  if (diff.pairs.length + diff.results.length === 0) {
    return { sign: "\u2754", line: ["Nothing was judged: no package was measured on both sides"] };
  }
  if (diff.samples.base + diff.samples.head + diff.results.length === 0) {
    return {
      sign: "\u2754",
      line: ["Nothing was judged: neither side has a sample of the code under test, or a result"]
    };
  }
  return {
    sign: "\u2754",
    line: [
      "Nothing was judged: no budget of ",
      { code: policy.file },
      " matches what was measured"
    ]
  };
}

// src/report/names.ts
var LONGEST = 60;
var CONTEXT = 10;
function shortNames(texts, longest = LONGEST) {
  const short = cutNames(texts, longest);
  for (const alike of groupsOf(short)) {
    const taken = new Set(short.values());
    let number = 1;
    for (const text of alike.slice(1)) {
      do
        number++;
      while (taken.has(`${short.get(text)}~${number}`));
      short.set(text, `${short.get(text)}~${number}`);
    }
  }
  return short;
}
function leastLength(texts, least, most) {
  for (let length = least; length < most; length++) {
    if (groupsOf(cutNames(texts, length)).length === 0) return length;
  }
  return most;
}
function cutNames(texts, longest) {
  const short = /* @__PURE__ */ new Map();
  for (const text of texts) short.set(text, shorten(clean(text), longest));
  for (const alike of groupsOf(short)) {
    const points = alike.map((text) => Array.from(clean(text)));
    const from = firstDifference(points) - CONTEXT;
    alike.forEach((text, i) => {
      short.set(text, shortenAround(points[i], from, longest));
    });
  }
  return short;
}
function packageNames(paths, modules) {
  const names = /* @__PURE__ */ new Map();
  for (const path of paths) names.set(path, shortPath(path, modules));
  for (const alike of groupsOf(names)) {
    for (const path of alike) names.set(path, path);
  }
  const short = shortNames(names.values(), 80);
  for (const [path, name2] of names) names.set(path, short.get(name2));
  return names;
}
function shortPath(path, modules) {
  if (path === "") return "<unknown>";
  const inside = modules.filter((each) => path === each || path.startsWith(`${each}/`));
  if (inside.length === 0) return path;
  const module = inside.reduce((a, b) => b.length > a.length ? b : a);
  const root = /(?<![^/])[^/]+(?:\/v\d+)?$/.exec(module)[0];
  if (path === module) return root;
  const below = path.slice(module.length + 1);
  return modules.length > 1 ? `${root}/${below}` : below;
}
function shorten(text, longest) {
  if (text.length <= longest) return text;
  const erased = Array.from(text.replace(/\[[^[\]]{8,}\]/g, "[\u2026]"));
  if (erased.length <= longest) return erased.join("");
  const head = Math.floor((longest - 1) / 3);
  return `${erased.slice(0, head).join("")}\u2026${erased.slice(head + 1 - longest).join("")}`;
}
function shortenAround(points, at2, longest) {
  if (points.length <= longest) return points.join("");
  const ends = Math.floor((longest - 2) / 4);
  const middle = longest - 2 - 2 * ends;
  const last = points.length - ends - middle;
  const from = Math.min(Math.max(at2, ends), last);
  const start = points.slice(0, from + middle);
  if (from > ends) start.splice(ends, from - ends, "\u2026");
  return `${start.join("")}${from < last ? "\u2026" : ""}${points.slice(points.length - ends).join("")}`;
}
function firstDifference(all) {
  const first = all[0];
  let at2 = 0;
  while (at2 < first.length && all.every((points) => points[at2] === first[at2])) at2++;
  return at2;
}
function groupsOf(names) {
  const byValue = /* @__PURE__ */ new Map();
  for (const [key, value] of names) {
    const keys = byValue.get(value);
    if (keys) keys.push(key);
    else byValue.set(value, [key]);
  }
  return [...byValue.values()].filter((keys) => keys.length > 1);
}

// src/report/page-names.ts
function pageNames({ functions, packages, results, modules }) {
  const locals = shortNames(new Set(functions.map((fn) => fn.local)));
  const all = [...packages.map((pkg) => pkg.package), ...results.map(({ id }) => id.package)];
  const paths = packageNames(new Set(all), modules);
  const named2 = shortNames(new Set(results.map(({ id }) => id.name)));
  const short = (known, name2) => known.get(name2) ?? shortNames([name2]).get(name2);
  return {
    function: (local) => short(locals, local),
    package: (path) => paths.get(path) ?? packageNames([path], modules).get(path),
    result: ({ name: name2, procs }) => `${short(named2, name2)}${procs === void 0 ? "" : `-${procs}`}`
  };
}

// src/report/table.ts
var left = (title) => ({ title, align: "left" });
var name = (title) => ({ title, align: "left", isName: true });
var right = (title) => ({ title, align: "right" });
var columns = { left, name, right };

export {
  formerOf,
  ofResult,
  formerFold,
  causeLines,
  findingLine,
  limitOf,
  changeSpans,
  whereLine,
  causeFor,
  limitText,
  reasonText,
  endingSign,
  endingVerb,
  endingWords,
  endingSpans,
  worstOnBase,
  unmeasuredLine,
  unmeasuredNotes,
  headlineMarkdown,
  headlineText,
  couldNotJudge,
  brokenPolicy,
  selfTestFailed,
  noBaseline,
  headlineOf,
  isBroken,
  shortNames,
  leastLength,
  pageNames,
  columns
};
