import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  joined
} from "./chunk-N3IGUNQE.js";
import {
  collectBoth,
  readSettings
} from "./chunk-I4HAX6U3.js";
import {
  measuringWords
} from "./chunk-CXYXZFIY.js";
import {
  findingTable,
  resultTable,
  setUpsTogether
} from "./chunk-QSNLOZEM.js";
import {
  DEFAULT_POLICY,
  ENOUGH_REPEATS,
  concluded,
  hasFailed,
  isRepeated,
  judgeOnce,
  loadPolicy,
  screenedIn
} from "./chunk-SEF652QH.js";
import {
  DEFAULT_ROWS,
  changedFunctions,
  markdown,
  measuredLines,
  reportJson,
  text,
  waiverLines
} from "./chunk-2RJSIF4F.js";
import {
  causeFor,
  causeLines,
  columns,
  endingVerb,
  endingWords,
  findingLine,
  formerFold,
  headlineOf,
  headlineText,
  isBroken,
  pageNames,
  reasonText,
  selfTestFailed,
  unmeasuredLine,
  unmeasuredNotes,
  whereLine,
  worstOnBase
} from "./chunk-NSGYRWLM.js";
import {
  noteLine
} from "./chunk-DYQAQVXF.js";
import {
  plural,
  toPlain
} from "./chunk-X4N5OQAE.js";
import {
  reproduceMeasured
} from "./chunk-NNVZ2EIP.js";
import {
  VERDICTS,
  amount,
  beside,
  change,
  hasJudged,
  isAtFault,
  isOver,
  resultKey,
  targetKey
} from "./chunk-KLNKMZN6.js";
import {
  groupBy
} from "./chunk-BWXSGVAB.js";
import {
  METRIC
} from "./chunk-DVOAKMZ3.js";
import {
  capMiddle,
  clean,
  inertJson,
  init_define_HEAPGATE_PAGE
} from "./chunk-ATOAFZ5Z.js";

// src/commands/exit-code.ts
init_define_HEAPGATE_PAGE();
var MISSING_BASE = ["fail", "warn", "pass"];
function exitCodeOf(input, failOn, onMissingBase = "fail") {
  const { findings, results, conclusion, unmeasured, policy } = input.judgement;
  const isGone = results.some(({ standing }) => standing === "gone");
  const has = (verdict) => findings.some(({ outcome }) => outcome.verdict === verdict) || isGone && policy.missingBenchmarks === verdict;
  if (conclusion === "error") return 2;
  if (has("fail") && failOn !== "never") return 1;
  if (unmeasured.some(({ weight }) => weight === "error")) return 2;
  if (conclusion === "warn" && failOn === "warning") return has("warn") ? 1 : 2;
  if (conclusion === "no-baseline") {
    return isNotice(input) || onMissingBase !== "fail" || failOn === "never" ? 0 : 2;
  }
  if (conclusion !== "inconclusive") return 0;
  return !hasJudged(findings) || policy.onInconclusive === "fail" ? 2 : 0;
}
function isNotice({
  judgement: { unmeasured },
  measuredHere
}) {
  return measuredHere === true || !unmeasured.some(({ base }) => isAtFault(base));
}

// src/report/format.ts
init_define_HEAPGATE_PAGE();

// src/report/code-quality.ts
init_define_HEAPGATE_PAGE();

// src/report/placed-remarks.ts
init_define_HEAPGATE_PAGE();
var MOST = 1e3;
var NOWHERE = "go.mod";
function placedRemarks({ remarks }) {
  const sorted = ["error", "warning", "notice"].flatMap(
    (level) => remarks.filter((remark) => remark.level === level)
  );
  return sorted.slice(0, MOST).map(({ level, rule, about, title, told }) => {
    const { message, file = NOWHERE, line = 1 } = told();
    return { level, rule, about, text: `${title}: ${message}`, file, line };
  });
}

// src/report/code-quality.ts
var SEVERITY = {
  error: "major",
  warning: "minor",
  notice: "info"
};
function codeQuality(report) {
  const issues = placedRemarks(report).map(({ level, rule, about, text: text2, file, line }) => ({
    description: text2,
    check_name: `heapgate/${rule}`,
    fingerprint: `heapgate/${rule} ${about}`,
    severity: SEVERITY[level],
    location: { path: file, lines: { begin: line } }
  }));
  return `${inertJson(JSON.stringify(issues, null, 2))}
`;
}

// src/report/open-metrics.ts
init_define_HEAPGATE_PAGE();
var FAMILIES = [
  {
    name: "heapgate_operation_bytes",
    unit: "bytes",
    help: "Heap bytes that one operation of the benchmark allocates.",
    metric: "alloc_space",
    digits: 0
  },
  {
    name: "heapgate_operation_objects",
    unit: "objects",
    help: "Heap objects that one operation of the benchmark allocates.",
    metric: "alloc_objects",
    digits: 2
  }
];
function openMetrics({ input: { judgement } }) {
  const { results, findings } = judgement;
  const lines = FAMILIES.flatMap(({ name, unit, help: help2, metric, digits }) => [
    `# TYPE ${name} gauge`,
    `# UNIT ${name} ${unit}`,
    `# HELP ${name} ${help2}`,
    ...results.flatMap((row) => {
      const figure = headOf(row, metric);
      if (figure === void 0) return [];
      return `${name}${labels(labelsOf(row.result.id))} ${Number(figure.toFixed(digits))}`;
    })
  ]);
  const counts = VERDICTS.map((verdict) => {
    const count = findings.filter(({ outcome }) => outcome.verdict === verdict).length;
    return `heapgate_limits${labels({ verdict })} ${count}`;
  });
  const help = "# HELP heapgate_limits Limits of the policy, by what became of them.";
  return joined([...lines, "# TYPE heapgate_limits gauge", help, ...counts, "# EOF"]);
}
function headOf({ result, figures }, metric) {
  return result.status === "removed" ? void 0 : figures[metric]?.change.head;
}
function labelsOf({ package: path, name, procs }) {
  return { package: path, benchmark: name, ...procs !== void 0 && { procs: `${procs}` } };
}
function labels(of) {
  return `{${Object.entries(of).map(([name, value]) => `${name}="${escaped(value)}"`).join(",")}}`;
}
function escaped(value) {
  return clean(value).replaceAll("#", "\uFF03").replaceAll("\\", "\\\\").replaceAll('"', '\\"');
}

// src/report/rdjsonl.ts
init_define_HEAPGATE_PAGE();
var HOME = "https://github.com/heapgate/heapgate";
var SEVERITY2 = {
  error: "ERROR",
  warning: "WARNING",
  notice: "INFO"
};
function rdjsonl(report) {
  const lines = placedRemarks(report).map(
    ({ level, rule, text: text2, file, line }) => JSON.stringify({
      message: text2,
      location: { path: file, range: { start: { line } } },
      severity: SEVERITY2[level],
      source: { name: "heapgate", url: HOME },
      code: { value: rule, url: `${HOME}/blob/main/docs/verdicts.md` }
    })
  );
  return lines.map((line) => `${inertJson(line)}
`).join("");
}

// src/report/format.ts
var WRITERS = {
  text: ({ document }, look) => text(document, look),
  markdown: ({ document }) => markdown(document),
  json: reportJson,
  // What draws in a browser is large, and few ask for it.
  html: async (report) => {
    const { html, PAGE } = await import("./page-B32GK4O5.js");
    return html(report, PAGE);
  },
  codequality: codeQuality,
  openmetrics: openMetrics,
  rdjsonl
};
async function written(report, format, look = {}) {
  return WRITERS[format](report, look);
}

// src/collecting-gate.ts
init_define_HEAPGATE_PAGE();
import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

// src/policy/confirm.ts
init_define_HEAPGATE_PAGE();
var FAR = [100, 1100];
var FAST = [20, 120];
var MOSTLY = 0.5;
function toConfirm({ findings, diff, results }) {
  const counted = new Map(
    diff.results.flatMap(
      (result) => result.counted && result.status === "both" ? [[resultKey(result.id), result]] : []
    )
  );
  const wanted = /* @__PURE__ */ new Map();
  for (const { result: of, outcome, limit } of findings) {
    for (const one of screenedIn(outcome)) {
      const key2 = resultKey(one);
      const result2 = counted.get(key2);
      if (result2 && !wanted.has(key2)) wanted.set(key2, namesOf(result2));
    }
    const isUnsure = outcome.verdict === "pass" && outcome.isUnsure === true;
    const result = of && isOpen(outcome) ? counted.get(resultKey(of)) : void 0;
    if (!result) continue;
    const key = resultKey(result.id);
    const scope = result.scope === void 0 ? void 0 : diff.scopes[result.scope];
    const isFast = String(result.counted.pair) === String(FAST);
    const isLasting = METRIC[limit.metric].kind === "inuse";
    const isFar = isFast && (isUnsure || isLasting || (scope?.buffers ?? 0) > MOSTLY);
    if (isUnsure && !isFar) continue;
    if (wanted.get(key)?.pair) continue;
    wanted.set(key, { ...namesOf(result), ...isFar && { pair: FAR } });
  }
  for (const { standing, result } of results) {
    const isOnce = result.counted && result.counted.by !== "screen" && !isRepeated(result.counted);
    const key = resultKey(result.id);
    if (!isOnce || wanted.has(key) || standing !== "more" && standing !== "less") continue;
    wanted.set(key, namesOf(result));
  }
  for (const result of diff.results) {
    const { base: from, head: to } = result.endings ?? {};
    if (from?.code !== "pair-differs" || to?.code !== "pair-differs") continue;
    const pair = from.pair[1] < to.pair[1] ? from.pair : to.pair;
    wanted.set(resultKey(result.id), { ...namesOf(result), pair });
  }
  return [...wanted.values()];
}
function toSettle({ findings, diff }) {
  const counted = new Map(diff.results.map((result) => [resultKey(result.id), result]));
  const wanted = /* @__PURE__ */ new Map();
  for (const { result: of, target, outcome, limit } of findings) {
    const isBroken2 = isOver(outcome.verdict) || outcome.verdict === "waived";
    const result = of && isBroken2 ? counted.get(resultKey(of)) : void 0;
    const figures = target.kind === "set-up" ? result?.counted?.setUp : result?.counted?.figures;
    const figure = figures?.[limit.metric];
    if (!result?.counted || !figure || !isUnsteady(figure)) continue;
    wanted.set(resultKey(result.id), { ...namesOf(result), pair: result.counted.pair });
  }
  return [...wanted.values()];
}
function isUnsteady({ change: change2, base, head }) {
  const spread = base.most - base.least + (head.most - head.least);
  return spread > Math.abs(change2.delta) * STEADY;
}
var STEADY = 0.25;
var CONFIRMATIONS = [
  { count: ENOUGH_REPEATS, wanted: toConfirm },
  // Every head above every base by chance: once in 924.
  { count: 6, wanted: toSettle }
];
var TOLD_BY_MORE = /* @__PURE__ */ new Set(["noisy", "rounded", "screened"]);
function isOpen(outcome) {
  switch (outcome.verdict) {
    case "fail":
    case "warn":
    // What is accepted is measured as well as if it were not.
    case "waived":
      return true;
    case "inconclusive":
      return TOLD_BY_MORE.has(outcome.why.code);
    case "pass":
      return outcome.isUnsure === true;
  }
}
function namesOf({ id, was = id }) {
  return { base: named(was), head: named(id) };
}
function named({ package: path, name }) {
  return { package: path, result: name };
}

// src/collecting-gate.ts
var AFTER = 5;
async function collectAndJudge(request) {
  const { settings, context, folder = context.cwd, measuring, signal } = request;
  const policy = await loadPolicy(request);
  const options = readSettings({ ...settings, both: true }, folder);
  const collection = await collectBoth({ ...options, ...signal && { signal } }, measuring);
  return judgeCollection(collection, policy, request);
}
async function judgeCollection(collection, policy, request) {
  try {
    let result = await collection.collect();
    let took = 0;
    let judged = await judgeInTime();
    for (const { count, wanted } of CONFIRMATIONS) {
      const open = wanted(judged.judgement);
      if (open.length === 0 || !collection.hasTime()) continue;
      result = await collection.again(open, count);
      judged = await judgeInTime();
    }
    collection.keep(took);
    const hasTime = () => collection.hasTime();
    const input = await concluded(policy, requestOf(request, result), judged, hasTime);
    return asMeasured(request, result, input);
    async function judgeInTime() {
      const begun = performance.now();
      const made = await judgeOnce(policy, requestOf(request, result));
      took = (performance.now() - begun) / 1e3;
      collection.keep(took * AFTER);
      return made;
    }
  } finally {
    await collection.close();
  }
}
function requestOf(request, { sets }) {
  const folders = (side) => sets.filter((set) => set.side === side).map((set) => set.folder);
  return { ...request, base: folders("base"), head: folders("head") };
}
function asMeasured(request, { sets }, input) {
  const label = (side) => {
    const manifest = sets.find((set) => set.side === side)?.manifest;
    return manifest ? {
      sha: manifest.commit,
      description: `${manifest.ref}${manifest.dirty ? ", with changes" : ""}`
    } : input[side];
  };
  const ref = sets.find((set) => set.side === "base")?.manifest.commit;
  return {
    ...input,
    measuredHere: true,
    base: label("base"),
    head: label("head"),
    commands: reproduceMeasured(input.judgement, {
      command: request.command,
      words: measuringWords({ ...request.settings, ref }),
      policy: policyFrom(request)
    })
  };
}
function policyFrom({
  policy,
  policyText,
  context: { cwd },
  folder = cwd
}) {
  if (folder === cwd) return policy;
  const isThere = policyText !== "built-in" && existsSync(join(cwd, DEFAULT_POLICY));
  const name = policy ?? (isThere ? DEFAULT_POLICY : void 0);
  return name && relative(folder, resolve(cwd, name)).split(sep).join("/");
}

// src/report/report.ts
init_define_HEAPGATE_PAGE();

// src/report/annotations.ts
init_define_HEAPGATE_PAGE();
var MOST2 = { error: 9, warning: 10, notice: 10 };
function annotationsOf(remarks) {
  const shown = remarks.filter(isForGitHub);
  return ["error", "warning", "notice"].flatMap((level) => {
    const all = shown.filter((remark) => remark.level === level);
    const most = all.length <= MOST2[level] ? all.length : MOST2[level] - 1;
    const first = all.slice(0, most).map(({ title, told }) => ({ level, title, ...told() }));
    return all.length > most ? [...first, restOf(level, all.length - most)] : first;
  });
}
function isForGitHub({ of, told }) {
  return of === "limit" || of === "package" && told().file !== void 0;
}
function restOf(level, count) {
  return {
    level,
    title: plural(count, "more finding"),
    message: `${plural(count, "more finding")} like these: the report lists all of them`,
    file: void 0,
    line: void 0
  };
}

// src/report/build-document.ts
init_define_HEAPGATE_PAGE();

// src/report/counts.ts
init_define_HEAPGATE_PAGE();
function countsLine({ findings, results, causes }) {
  const ended = ENDINGS.flatMap(([standing, ...words]) => {
    const rows = results.filter((row) => row.standing === standing);
    const ways = words.length === 0 ? goneWays(rows) : [{ rows, words }];
    return ways.flatMap(
      ({ rows: { length: count }, words: [one, many] }) => count === 0 ? [] : [{ standing, count, words: count === 1 ? one : many }]
    );
  });
  const isNews = ended.some(({ standing }) => NEWS.includes(standing));
  const others = ["function", "package"].flatMap((kind) => othersOver(findings, kind));
  if (!isNews && others.length === 0) return [];
  const counts = ended.map(({ count, words }, i) => {
    const all = i === 0 ? ` of ${plural(results.length, "benchmark")}` : "";
    return `${count}${all} ${words}`;
  });
  const benchmarks = results.length > 1 ? [`${counts.join(", ")}.`] : [];
  const functions = others.length > 0 ? [`${others.join(", ")}.`] : [];
  const named2 = causes.length > 1 ? [`${causes.length} causes are named below.`] : [];
  const sentences = [...benchmarks, ...functions, ...named2];
  return sentences.length === 0 ? [] : [sentences.join(" ")];
}
function goneWays(rows) {
  const verb = ({ result }, isOne) => endingVerb(result.endings, isOne);
  return [...groupBy(rows, (row) => verb(row, false))].map(([many, alike]) => ({
    rows: alike,
    words: [verb(alike[0], true), many]
  }));
}
var ENDINGS = [
  ["fail", "is over budget", "are over budget"],
  ["warn", "is over a budget that warns", "are over a budget that warns"],
  ["inconclusive", "is in doubt", "are in doubt"],
  ["gone"],
  ["waived", "is over budget, which is waived", "are over budget, which is waived"],
  ["more", "grew within its limits", "grew within their limits"],
  ["less", "shrank", "shrank"],
  ["new", "is new", "are new"],
  ["unmeasured", "was not measured on either side", "were not measured on either side"],
  ["same", "is unchanged", "are unchanged"]
];
var NEWS = ["fail", "warn", "inconclusive", "gone", "waived"];
function othersOver(findings, kind) {
  const over = new Set(
    findings.filter((finding) => finding.target.kind === kind && isBroken(finding)).map(({ target }) => targetKey(target))
  );
  if (over.size === 0) return [];
  return [`${plural(over.size, kind)} ${over.size === 1 ? "is" : "are"} over budget`];
}

// src/report/mem-stats-table.ts
init_define_HEAPGATE_PAGE();
function memStatsTable(stats) {
  return {
    columns: [
      columns.left("runtime.MemStats"),
      columns.right("base"),
      columns.right("head"),
      columns.right("change")
    ],
    length: stats.length,
    row: (index) => {
      const stat = stats[index];
      const { name, unit, base, head, delta } = stat;
      return [
        [name],
        [amount(base, unit)],
        [amount(head, unit)],
        [change(delta, unit), beside(stat, unit)]
      ];
    }
  };
}

// src/report/build-document.ts
var IN_SIGHT = { rows: 10, causes: 3, notes: 10 };
function documentOf(input, names, link) {
  const { judgement, selfTest } = input;
  const { results, findings, causes, policy, diff } = judgement;
  const rows = results.filter(isToBeSeen);
  const others = setUpsTogether(
    findings.filter(
      ({ target, outcome }) => target.kind !== "result" && outcome.verdict !== "pass"
    )
  );
  const ofResults = resultTable(rows, names);
  const ofOthers = findingTable(others, judgement, names, link);
  const linesOf = causeLines(judgement, names, link);
  const stanza = (cause) => ({ kind: "stanza", lines: linesOf(cause) });
  const blocks = [
    paragraph(countsLine(judgement)),
    table(void 0, ofResults, { most: IN_SIGHT.rows }),
    table(void 0, ofOthers, { most: IN_SIGHT.rows }),
    ...causes.slice(0, IN_SIGHT.causes).map(stanza),
    list([
      ...unmeasuredLines(judgement, "warning", names),
      ...goneLines(judgement, names),
      ...doubtLines(judgement, names),
      ...waiverLines(judgement, "warning"),
      ...notesOf(judgement, "warning")
    ]),
    fold(
      "more benchmarks",
      5,
      rows.length > IN_SIGHT.rows,
      `${plural(rows.length - IN_SIGHT.rows, "more benchmark")} to look at`,
      [table(void 0, ofResults, { from: IN_SIGHT.rows })]
    ),
    fold(
      "more budgets",
      5,
      others.length > IN_SIGHT.rows,
      `${plural(others.length - IN_SIGHT.rows, "more budget")} to look at`,
      [table(void 0, ofOthers, { from: IN_SIGHT.rows })]
    ),
    fold(
      "more causes",
      7,
      causes.length > IN_SIGHT.causes,
      `${plural(causes.length - IN_SIGHT.causes, "more function")} that ${causes.length - IN_SIGHT.causes === 1 ? "explains" : "explain"} growth`,
      causes.slice(IN_SIGHT.causes).map(stanza)
    ),
    changedFunctions(judgement, names, link),
    heldFold(judgement, names, link),
    formerFold(diff, names),
    table(void 0, memStatsTable(diff.memStats), {}),
    measuredFold(input, names)
  ];
  return {
    headline: selfTest && hasFailed(selfTest) ? selfTestFailed(selfTest) : headlineOf(judgement, names),
    title: policy.comment.title,
    maxRows: policy.comment.maxRows ?? DEFAULT_ROWS,
    blocks: blocks.filter((block) => block !== void 0)
  };
}
function isToBeSeen({ standing }) {
  switch (standing) {
    case "fail":
    case "warn":
    case "inconclusive":
    case "gone":
    case "waived":
    case "more":
    case "less":
      return true;
    case "new":
    case "unmeasured":
    case "same":
      return false;
  }
}
function paragraph(line) {
  return line.length > 0 ? { kind: "line", line } : void 0;
}
function list(lines) {
  if (lines.length === 0) return void 0;
  const shown = lines.slice(0, IN_SIGHT.notes);
  const more = lines.length - shown.length;
  return { kind: "list", lines: more > 0 ? [...shown, [`\u2026 and ${more} more.`]] : shown };
}
function table(title, of, { from = 0, most }) {
  if (of.length <= from) return void 0;
  return { kind: "table", table: of, from, ...title && { title }, ...most && { most } };
}
function fold(name, rank, isThere, summary, blocks) {
  const there = blocks.filter((block) => block !== void 0);
  return isThere && there.length > 0 ? { kind: "fold", name, rank, summary, blocks: there } : void 0;
}
function goneLines({ results, findings, conclusion }, names) {
  const gone = results.filter(({ standing }) => standing === "gone");
  const isTold = conclusion === "warn" && !findings.some(isBroken);
  return gone.slice(isTold ? 1 : 0).flatMap(({ result: { id, endings } }) => {
    if (!endings?.head) return [];
    return [[{ code: names.result(id) }, " ", ...endingWords(endings)]];
  });
}
function doubtLines({ findings, conclusion }, names) {
  const inDoubt = findings.filter(({ outcome }) => outcome.verdict === "inconclusive");
  const told = conclusion === "inconclusive" ? inDoubt[0] : void 0;
  const groups = groupBy(
    inDoubt,
    ({ outcome }) => reasonText(outcome.why, names.package)
  );
  return [...groups].flatMap(([text2, alike]) => {
    const [first] = alike;
    const wheres = new Set(alike.map((finding) => JSON.stringify(whereLine(finding, names))));
    if (told && alike.includes(told)) return [];
    const what = wheres.size > 1 ? [countOf(alike, wheres.size)] : whereLine(first, names);
    return [["Cannot tell: ", ...what, ": ", { prose: text2 }]];
  });
}
function countOf(alike, count) {
  return plural(
    count,
    alike.every(({ target }) => target.kind === "result") ? "benchmark" : "limit"
  );
}
function notesOf({ notes, policy }, level) {
  const lines = notes.filter((note) => note.level === level).map((note) => noteLine(note, policy.file));
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}
function unmeasuredLines(judgement, wanted, names) {
  return unmeasuredNotes(judgement.unmeasured, names, toldPackage(judgement)).filter(({ level }) => level === wanted).map(({ line }) => line);
}
function toldPackage({ conclusion, findings, results, unmeasured }) {
  const first = (weight) => unmeasured.find((each) => each.weight === weight);
  const verdict = findings[0]?.outcome.verdict;
  switch (conclusion) {
    case "fail":
      return first("error");
    case "error":
      return unmeasured[0];
    case "warn": {
      const isOther = verdict === "warn" || results.some(({ standing }) => standing === "gone");
      return isOther ? void 0 : unmeasured[0];
    }
    case "inconclusive":
      return verdict === "inconclusive" ? void 0 : first("doubt");
    case "no-baseline":
      return worstOnBase(unmeasured);
    case "waived":
    case "pass":
      return void 0;
  }
}
function heldFold(judgement, names, link) {
  const { results, findings } = judgement;
  const fresh = results.filter(({ standing }) => standing === "new");
  const silent = results.filter(({ standing }) => standing === "unmeasured");
  const held = findings.filter(
    ({ target, outcome, change: change2, moved }) => ("package" in target || target.kind === "profile") && outcome.verdict === "pass" && (change2.delta > 0 || moved !== void 0)
  );
  const parts = [
    ...fresh.length > 0 ? [plural(fresh.length, "new benchmark")] : [],
    ...silent.length > 0 ? [`${plural(silent.length, "benchmark")} not measured`] : [],
    ...held.length > 0 ? [`${plural(held.length, "further limit")} ${held.length === 1 ? "holds" : "hold"}`] : []
  ];
  return fold("what is new or within", 8, parts.length > 0, parts.join(", "), [
    table("New benchmarks", resultTable(fresh, names), {}),
    list(silent.map((row) => silentLine(row, names))),
    table("Within their limits", findingTable(held, judgement, names, link), {})
  ]);
}
function silentLine({ result: { id, endings } }, names) {
  return [
    { code: names.package(id.package) },
    " ",
    { code: names.result(id) },
    " ",
    ...endingWords(endings)
  ];
}
function measuredFold(input, names) {
  const { judgement, commands } = input;
  const infos = [
    ...unmeasuredLines(judgement, "info", names),
    ...waiverLines(judgement, "info"),
    ...notesOf(judgement, "info")
  ];
  const summary = `How this was measured${commands.length > 0 ? ", and how to see it yourself" : ""}`;
  return fold("how it was measured", 4, true, summary, [
    ...measuredLines(input, names).map((line) => ({ kind: "line", line })),
    list(infos),
    commands.length > 0 ? { kind: "commands", lines: commands } : void 0
  ]);
}

// src/report/remarks.ts
init_define_HEAPGATE_PAGE();
function remarksOf(judgement, headline, names, repoPath) {
  const remarks = [
    ...failures(judgement, names, repoPath),
    ...judgement.findings.filter(({ outcome }) => outcome.verdict !== "pass").map((finding) => ofFinding(finding, judgement, names, repoPath))
  ];
  const level = LEVELS[judgement.conclusion];
  if (level === void 0 || remarks.some((remark) => remark.level === level)) return remarks;
  return [wholeRun(judgement.conclusion, level, headline), ...remarks];
}
var LEVELS = {
  fail: "error",
  error: "error",
  warn: "warning",
  inconclusive: "notice",
  "no-baseline": void 0,
  waived: void 0,
  pass: void 0
};
function wholeRun(conclusion, level, headline) {
  return {
    level,
    title: "heapgate",
    of: "run",
    rule: conclusion,
    about: "",
    told: () => ({ message: headlineText(headline), file: void 0, line: void 0 })
  };
}
function failures({ unmeasured }, names, repoPath) {
  return unmeasured.flatMap((each) => {
    const { weight, package: path, head } = each;
    if (!each.isNews || weight !== "error" && weight !== "warning") return [];
    return {
      level: weight,
      title: weight === "error" ? "Could not judge" : "Not measured",
      of: "package",
      rule: "unmeasured",
      about: path,
      told: () => {
        const at = "message" in head ? lineIn(head.message, path) : void 0;
        const file = at && repoPath?.(path, at.file);
        const line = file === void 0 ? void 0 : at?.line;
        return { message: toPlain(unmeasuredLine([each], names)), file, line };
      }
    };
  });
}
function lineIn(message, importPath) {
  const [, path, line] = /(?<![^\s(])([\w./@~+-]+\.go):(\d+)/.exec(message) ?? [];
  if (path === void 0) return void 0;
  const [file = "", folder = "."] = path.split("/").reverse();
  const isOwn = folder === "." || folder === importPath.split("/").at(-1);
  return isOwn ? { file: `${importPath}/${file}`, line: Number(line) } : void 0;
}
var OUTCOMES = {
  fail: { level: "error", title: "Over budget" },
  warn: { level: "warning", title: "Over a budget that warns" },
  inconclusive: { level: "notice", title: "Cannot tell" },
  waived: { level: "notice", title: "Waived" },
  pass: { level: "notice", title: "Within budget" }
};
function ofFinding(finding, judgement, names, repoPath) {
  const { budget, limit, target, result, outcome } = finding;
  const { level, title } = OUTCOMES[outcome.verdict];
  const whose = result ? resultKey(result) : "";
  return {
    level,
    title: `${title}: ${capMiddle(clean(budget.name), 80)}`,
    of: "limit",
    rule: limit.metric,
    about: [budget.name, limit.kind, targetKey(target), whose].join(" "),
    told: () => {
      const at = placeOf(finding, judgement);
      const file = at && repoPath?.(at.package, at.file);
      const line = file !== void 0 && at && at.line > 0 ? at.line : void 0;
      return { message: toPlain(findingLine(finding, judgement, names)), file, line };
    }
  };
}
function placeOf(finding, { causes }) {
  if (finding.target.kind === "function") return finding.target;
  return causeFor(finding, causes)?.function;
}

// src/report/report.ts
function buildReport(input, places = {}) {
  const names = pageNames(input.judgement.diff);
  const link = (target) => target.file === "" ? void 0 : places.link?.(target);
  const document = documentOf(input, names, link);
  const remarks = remarksOf(input.judgement, document.headline, names, places.repoPath);
  return { input, document, remarks, annotations: annotationsOf(remarks) };
}

// src/source/repo-path.ts
init_define_HEAPGATE_PAGE();
import { existsSync as existsSync2 } from "node:fs";
import { dirname, join as join2, relative as relative2, sep as sep2 } from "node:path";
function repoPathBy(checkout) {
  return (importPath, file) => candidates(importPath, file, checkout).find((path) => checkout.has(path));
}
function candidates(importPath, file, checkout) {
  const { workspace, modules, folders } = checkout;
  const name = file.replaceAll("\\", "/");
  if (name.length > 4096 || /(^|\/)\.\.?(\/|$)|@v\d/.test(name)) return [];
  const isIn = (root) => root !== "" && name.startsWith(`${root}/`);
  const inside = (root) => name.slice(root.length + 1);
  const below = isIn(workspace) ? [inside(workspace)] : [];
  const [module] = modules.filter(isIn).sort((a, b) => b.length - a.length);
  if (module !== void 0) {
    const folder = folders.find(({ path }) => path === module)?.directory ?? "";
    below.push(folder === "" ? inside(module) : `${folder}/${inside(module)}`);
  }
  const parts = name.split("/");
  const inItsFolder = parts.at(-2) === importPath.split("/").at(-1);
  const ends = inItsFolder ? parts.slice(1, -1).map((_, i) => parts.slice(i + 1).join("/")) : [];
  return [...below, ...ends];
}
function repoPathAtHand(cwd, checkout) {
  const top = topOf(cwd);
  const below = relative2(top, cwd).split(sep2).join("/");
  const inFolder = (folder) => repoPathBy({ ...checkout, workspace: folder, has: (path) => existsSync2(join2(folder, path)) });
  const [fromTop, fromHere] = [inFolder(top), inFolder(cwd)];
  return (importPath, file) => {
    const here = fromHere(importPath, file);
    return here === void 0 ? fromTop(importPath, file) : join2(below, here).split(sep2).join("/");
  };
}
function topOf(cwd) {
  for (let at = cwd; ; at = dirname(at)) {
    if (existsSync2(join2(at, ".git"))) return at;
    if (dirname(at) === at) return cwd;
  }
}

export {
  MISSING_BASE,
  exitCodeOf,
  isNotice,
  written,
  collectAndJudge,
  buildReport,
  repoPathBy,
  repoPathAtHand
};
