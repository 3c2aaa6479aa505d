import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  columns,
  limitOf,
  limitText,
  pageNames,
  whereLine
} from "./chunk-BCWHPP4N.js";
import {
  rangeOf
} from "./chunk-QP47QMGN.js";
import {
  reasonText
} from "./chunk-VHW4HJOH.js";
import {
  plural
} from "./chunk-FSWKIRJC.js";
import {
  amount,
  amountOf,
  change,
  changeOf,
  share
} from "./chunk-HNAISTNV.js";
import {
  isFixed
} from "./chunk-OPGLOHPB.js";
import {
  compareText,
  groupBy
} from "./chunk-NBLSIVKZ.js";
import {
  parseSymbol
} from "./chunk-AOIYRU6G.js";
import {
  METRIC,
  METRICS,
  unitOf
} from "./chunk-EMGAN76I.js";

// src/report/changes.ts
var MINOR = 1024;
function changesOf(diff, metric) {
  const other = METRIC[metric].companion;
  const companion = diff.metrics.includes(other) ? other : void 0;
  const grew = [];
  const shrank = [];
  const libraries = [];
  let noise = 0;
  for (const fn of diff.functions) {
    const attribute = fn.own ? "owned" : "flat";
    const inMetric = figure(fn, metric, attribute).delta;
    const delta = inMetric || (companion ? figure(fn, companion, attribute).delta : 0);
    if (delta === 0) continue;
    if (mayBeNothing(figure(fn, metric, attribute))) {
      noise++;
      continue;
    }
    if (!fn.own) libraries.push(fn);
    else (delta > 0 ? grew : shrank).push(fn);
  }
  const by = (attribute, rank) => {
    const key = (fn) => rank(figure(fn, metric, attribute).delta);
    return (a, b) => key(b) - key(a) || compareText(a.name, b.name);
  };
  const isMinor = (fn) => unitOf(metric) === "bytes" && Math.abs(figure(fn, metric, "flat").delta) < MINOR;
  const major = libraries.filter((fn) => !isMinor(fn));
  return {
    metric,
    companion,
    grew: grew.sort(by("owned", (delta) => delta)),
    shrank: shrank.sort(by("owned", (delta) => -delta)),
    libraries: major.sort(by("flat", Math.abs)),
    minor: libraries.length - major.length,
    noise,
    renamed: diff.functions.filter(({ was }) => was !== void 0),
    added: grew.filter((fn) => fn.status === "added").length,
    removed: shrank.filter((fn) => fn.status === "removed").length
  };
}
function mayBeNothing({ delta, interval }) {
  return delta !== 0 && interval !== void 0 && interval.low <= 0 && interval.high >= 0;
}
function figure(fn, metric, attribute) {
  return fn.metrics[metric]?.[attribute] ?? { base: 0, head: 0, delta: 0 };
}

// src/report/changed-functions.ts
function changedFunctions({ diff }, names, link) {
  if (diff.capture.class !== "exact" || diff.metrics.length === 0) return void 0;
  const metric = diff.metrics.includes("alloc_space") ? "alloc_space" : diff.metrics[0];
  const changes = changesOf(diff, metric);
  const { grew, shrank, libraries, renamed, minor } = changes;
  if (grew.length + shrank.length + libraries.length + renamed.length + minor === 0)
    return void 0;
  const part = (table, title) => table.length > 0 ? [{ kind: "table", title, table }] : [];
  return {
    kind: "fold",
    name: "the changed functions",
    rank: 6,
    summary: summaryOf(changes),
    blocks: [
      ...part(functionTable(grew, changes, "owned", names, link), "Grew, by what each owns"),
      ...part(functionTable(shrank, changes, "owned", names, link), "Shrank"),
      ...part(renamedTable(changes, names, link), "Renamed"),
      ...part(functionTable(libraries, changes, "flat", names, link), "Outside the module, flat"),
      ...minor > 0 ? [{ kind: "line", line: [minorText(minor)] }] : []
    ]
  };
}
function summaryOf({ grew, shrank, libraries, renamed, added, removed, minor }) {
  const parts = [`${grew.length - added} grew`, `${shrank.length - removed} shrank`];
  if (added > 0) parts.push(`${added} new`);
  if (removed > 0) parts.push(`${removed} gone`);
  if (renamed.length > 0) parts.push(`${renamed.length} renamed`);
  if (libraries.length + minor > 0) parts.push(`${libraries.length + minor} outside the module`);
  return `All changed functions, in bytes of a whole run: ${parts.join(", ")}`;
}
function minorText(minor) {
  return `${minor} more outside the module changed by less than ${MINOR / 1024} KiB each.`;
}
function functionTable(functions, { metric, companion }, attribute, names, link) {
  const objects = companion ? [columns.right("objects")] : [];
  return {
    columns: [
      columns.name("function"),
      columns.right("base"),
      columns.right("head"),
      columns.right("change"),
      ...objects
    ],
    length: functions.length,
    row: (index) => {
      const fn = functions[index];
      const unit = unitOf(metric);
      const amounts = figure(fn, metric, attribute);
      return [
        whereCell(fn, names, link),
        [amount(amounts.base, unit)],
        [amount(amounts.head, unit)],
        [change(amounts.delta, unit), inBrackets(share(amounts.base, amounts.head))],
        ...companion ? [[change(figure(fn, companion, attribute).delta, unitOf(companion))]] : []
      ];
    }
  };
}
function inBrackets(text) {
  return text === "" ? "" : ` (${text})`;
}
function renamedTable({ renamed, metric }, names, link) {
  return {
    columns: [columns.name("was"), columns.name("is"), columns.right("on both sides")],
    length: renamed.length,
    row: (index) => {
      const fn = renamed[index];
      return [
        wasCell(fn, names),
        whereCell(fn, names, link),
        [amount(figure(fn, metric, "owned").head, unitOf(metric))]
      ];
    }
  };
}
function wasCell({ was = "", package: path }, names) {
  if (was.startsWith(`${path}.`)) return [{ code: names.function(was.slice(path.length + 1)) }];
  const { importPath, local } = parseSymbol(was);
  return [{ code: names.function(local) }, " in ", { code: names.package(importPath) }];
}
function whereCell(fn, names, link) {
  const short = names.function(fn.local);
  const title = short === fn.local ? "" : fn.name;
  return [{ code: short, url: link(fn), title }, " in ", { code: names.package(fn.package) }];
}

// src/report/document.ts
var DEFAULT_ROWS = 25;

// src/report/self-test.ts
var MOST_REASONS = 2;
var WORDS = {
  "no-verdict": ({ why }, packageName) => reasonText(why, packageName),
  "samples-alone": () => "functions known from samples never break a budget by themselves",
  "no-benchmem": () => "base printed no B/op: measure with -benchmem",
  amortised: () => "fewer than three timed lines of what is mostly buffers that grow now and then: measure both sides with -count=5",
  "only-on-head": () => "base does not have it",
  "no-stack": () => "base has no stack to put a growth on",
  "own-metric": () => "base printed more than its process allocated, which is no measurement",
  form: () => "a profile as text, or an output whose lines cannot be told apart",
  screened: () => "one process ran all of the package: what it shows is measured alone before it is red",
  "no-figures": () => "base measured nothing of it",
  "not-counted": () => "the profiles do not hold every allocation of it",
  "not-whole": () => "profiles that were timed, or have no output, are not compared as wholes",
  mixed: () => "one profile mixes it with benchmarks that the budget does not name",
  "too-large": () => "no growth that fits into a profile is over the limit",
  "too-few-samples": () => "these samples show no growth at all"
};
function unableText(unable, packageName) {
  const words = WORDS[unable.code];
  return words(unable, packageName);
}
function selfTestLine(selfTest, names) {
  const sentences = [caughtOf(selfTest), unableOf(selfTest, names), untriedOf(selfTest)];
  const told = sentences.filter((sentence) => sentence.length > 0);
  return ["Self-test: ", ...told.flatMap((sentence, i) => i > 0 ? [" ", ...sentence] : sentence)];
}
function caughtOf({ caught, of, trials }) {
  if (of === 0) return [];
  const isSampled = trials.some(
    ({ outcome, evidence }) => outcome.kind !== "unable" && evidence === "sampled"
  );
  const samples = isSampled ? ", or over what samples hide" : "";
  const accused = trials.filter(({ outcome }) => outcome.kind === "accused").length;
  const missed = of - caught - accused;
  const told = [
    `${caught} caught`,
    ...missed > 0 ? [`${missed} NOT caught`] : [],
    ...accused > 0 ? [`${accused} NOT within although the limit allows it`] : []
  ];
  return [
    `${plural(of, "growth")} put into the base, each just over its limit${samples}: ${told.join(", ")}.`
  ];
}
function unableOf({ of, unable, trials }, names) {
  if (unable === 0) return [];
  const start = of > 0 ? "No" : "no";
  const what = plural(unable, of > 0 ? "other limit" : "limit");
  const reasons = new Set(
    trials.flatMap(
      ({ outcome }) => outcome.kind === "unable" ? [unableText(outcome.why, names?.package)] : []
    )
  );
  const told = [...reasons].slice(0, MOST_REASONS);
  const more = reasons.size - told.length;
  return [
    `${start} growth could have broken ${what}: `,
    ...told.flatMap((prose, i) => i > 0 ? ["; ", { prose }] : [{ prose }]),
    more > 0 ? `; and ${plural(more, "further reason")}.` : "."
  ];
}
function untriedOf({ untried, trials }) {
  if (untried === 0) return [];
  return [`That is a sample: ${trials.length} of ${trials.length + untried} limits.`];
}
function selfTestTable({ trials }, { judgement }) {
  const names = pageNames(judgement.diff);
  return {
    columns: [
      columns.left("self-test"),
      columns.name("budget"),
      columns.name("where"),
      columns.left("limit"),
      columns.right("base"),
      columns.right("put in"),
      columns.left("judged")
    ],
    length: trials.length,
    row: (index) => {
      const trial = trials[index];
      const { budget, limit, base, outcome } = trial;
      const { metric } = limit;
      return [
        [OUTCOMES[outcome.kind]],
        [{ prose: budget.name }],
        whereLine(trial, names),
        [`${metric} `, { prose: limitText(limit) }],
        [base === void 0 ? "" : amountOf(base, metric, limitOf(trial).per)],
        [putIn(trial)],
        [judgedAs(outcome, names)]
      ];
    }
  };
}
var OUTCOMES = {
  caught: "caught",
  missed: "NOT caught",
  accused: "NOT within",
  unable: "cannot fail"
};
function judgedAs(outcome, names) {
  switch (outcome.kind) {
    case "caught":
      return outcome.verdict;
    case "missed":
    case "accused":
      return outcome.verdict ?? "not at all";
    case "unable":
      return { prose: unableText(outcome.why, names.package) };
  }
}
function putIn(trial) {
  const {
    growth: over,
    outcome,
    limit: { metric }
  } = trial;
  const growth = outcome.kind === "accused" ? outcome.allowed : over;
  const per = limitOf(trial).per;
  return METRICS.filter((each) => growth[each] !== void 0).sort((a, b) => Number(b === metric) - Number(a === metric)).map((each) => changeOf(growth[each], each, per)).join(" and ");
}
function selfTestJson({ trials, ...counts }) {
  const report = { schema: "heapgate/self-test/v2", ...counts, trials: trials.map(trialJson) };
  return `${JSON.stringify(report, null, 2).replaceAll("##[", "#\\u0023[")}
`;
}
function trialJson({ budget, limit, target, result, outcome, ...figures }) {
  const { metric, kind, text, per } = limit;
  const { evidence, base, growth, beyond } = figures;
  const isTold = target.kind === "package" || target.kind === "function";
  return {
    outcome: outcome.kind,
    budget: budget.name,
    level: budget.level,
    target: target.kind,
    benchmark: result ? { package: result.package, name: result.name, procs: result.procs ?? null } : null,
    package: isTold ? target.package : result?.package ?? null,
    function: target.kind === "function" ? target.name : null,
    limit: { metric, kind, text, per },
    evidence,
    base: base ?? null,
    growth,
    beyond,
    verdict: outcome.kind === "unable" ? null : outcome.verdict ?? null,
    unable: outcome.kind === "unable" ? unableJson(outcome.why) : null
  };
}
function unableJson(unable) {
  const code = unable.code === "no-verdict" ? unable.why.code : unable.code;
  return { code, text: unableText(unable) };
}

// src/report/measured.ts
function measuredLines(input, names) {
  const { judgement, selfTest } = input;
  const lines = [
    [
      ...countedSpans(judgement),
      ...printedSpans(judgement),
      ...functionSpans(judgement, names),
      ...captureSpans(judgement.diff)
    ]
  ];
  if (selfTest && selfTest.of + selfTest.unable > 0) lines.push(selfTestLine(selfTest, names));
  lines.push([
    ...sidesLine(input.base, input.head),
    " \xB7 policy: ",
    { code: judgement.policy.file },
    ` \xB7 heapgate ${input.version}`
  ]);
  return lines.filter((line) => line.length > 0);
}
function sidesLine(base, head) {
  return ["Base: ", ...sideSpans(base), " \xB7 head: ", ...sideSpans(head)];
}
function countedSpans({ diff: { results } }) {
  const both = results.flatMap(
    ({ status, counted }) => status === "both" && counted ? [counted] : []
  );
  const alone = both.filter(({ by }) => by !== "screen");
  const of = (by) => both.filter((one) => one.by === by).length;
  const spans = [];
  if (alone.length > 0) {
    const pairs = [...groupBy(alone, ({ pair: [low, high] }) => `${low} and ${high}`)].sort(([, a], [, b]) => b.length - a.length).map(([pair, alike], i) => `at ${pair}${i === 0 ? " operations" : ` (${alike.length})`}`);
    const { least, most } = rangeOf(alone.flatMap(({ repeats }) => [repeats.base, repeats.head]));
    const again = least < most ? `; ${most} times a side where it may have grown` : "";
    spans.push(
      `${plural(alone.length, "benchmark")} measured alone, ${pairs.join(", ")}, by how much more the larger count allocates${again}. `
    );
  }
  if (of("timed") > 0) {
    spans.push(
      `${of("timed")} of them by the printed figures, because more is allocated outside the timer. `
    );
  }
  if (of("printed") > 0) {
    spans.push(
      `${of("printed")} of them by the printed figures, because the profiles hold samples. `
    );
  }
  if (of("screen") > 0) {
    const screened = plural(of("screen"), "benchmark");
    spans.push(
      `${screened} measured together with the rest of the package, by the printed figures. `
    );
  }
  return spans;
}
function printedSpans({ diff: { results } }) {
  const isTold = ({ bytes, objects }) => bytes !== void 0 || objects !== void 0;
  const both = results.filter(
    ({ status, lines: lines2 }) => status === "both" && [...lines2.base, ...lines2.head].some(isTold)
  );
  if (both.length === 0) return [];
  const counts = both.flatMap(({ lines: { base, head } }) => [base.length, head.length]);
  const { least, most } = rangeOf(counts);
  const lines = least === most ? plural(least, "line") : `${least} to ${plural(most, "line")}`;
  const iterations = new Set(
    both.flatMap(
      ({ lines: { base, head } }) => [...base, ...head].map(({ iterations: count }) => count)
    )
  );
  const ran = iterations.size === 1 ? `${plural([...iterations][0], "iteration")} a line` : both.every(isFixed) ? "the same iterations on both sides" : "timed";
  const what = both.length === 1 ? "1 benchmark printed it" : `${both.length} benchmarks printed them`;
  return [`B/op and allocs/op as ${what}, ${lines} of each on either side, ${ran}. `];
}
function functionSpans({ diff: { scopes, base, head } }, names) {
  const of = (kind) => scopes.filter(({ evidence }) => evidence.kind === kind).length;
  const counted = of("counted");
  const sampled = of("sampled");
  const spans = [];
  const part = (count) => count < scopes.length ? ` (${count} of ${plural(scopes.length, "benchmark")})` : "";
  if (counted > 0) spans.push(`Functions: every allocation counted${part(counted)}. `);
  if (sampled > 0) {
    const periods = [.../* @__PURE__ */ new Set([...base.periods, ...head.periods])].filter((period) => period > 1);
    const rate = periods.map((period) => `${period} B`).join(" and ");
    spans.push(`Functions: from samples, one in about ${rate}${part(sampled)}. `);
  }
  const [unknown] = scopes.flatMap(
    ({ evidence }) => evidence.kind === "none" ? [evidence.why] : []
  );
  if (unknown) {
    const count = scopes.length - counted - sampled;
    spans.push(
      `Functions are not compared in ${plural(count, "benchmark")}: `,
      { prose: reasonText(unknown, names.package) },
      ". "
    );
  }
  return spans;
}
function captureSpans({
  base,
  head
}) {
  const from = toolchain(base);
  const to = toolchain(head);
  if (from === "" && to === "") return [];
  if (base.profiles.length === 0 && from === "") return [{ prose: to }, " on head."];
  if (from === to) return [{ prose: from }, " on both sides."];
  return [{ prose: from || "unknown" }, " on base, ", { prose: to || "unknown" }, " on head."];
}
function toolchain({ goVersion, goos, goarch }) {
  const platform = [goos, goarch].filter(Boolean).join("/");
  return [goVersion, platform].filter(Boolean).join(" ");
}
function sideSpans({ sha, description }) {
  const short = sha !== void 0 && /^[0-9a-f]{7,64}$/i.test(sha) ? sha.slice(0, 7) : sha;
  if (short === void 0) return [description === void 0 ? "as given" : { prose: description }];
  if (description === void 0) return [{ code: short }];
  return [{ code: short }, " (", { prose: description }, ")"];
}

export {
  figure,
  changedFunctions,
  whereCell,
  DEFAULT_ROWS,
  selfTestLine,
  selfTestTable,
  selfTestJson,
  measuredLines,
  sidesLine,
  captureSpans
};
