import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  DEFAULT_ROWS,
  amount,
  beside,
  causeFor,
  causeLines,
  change,
  changeSpans,
  changedFunctions,
  columns,
  countsLine,
  findingLine,
  groupBy,
  headlineOf,
  judgeBy,
  limitText,
  loadPolicy,
  measuredLines,
  noteLine,
  pageNames,
  pair,
  plural,
  reasonText,
  reproduceMeasured,
  telling,
  toPlain,
  unmeasuredNotes,
  whereLine
} from "./chunk-N3ZO4ZLK.js";
import {
  collectBoth,
  readSettings
} from "./chunk-JU4IMZLR.js";
import {
  unitOf
} from "./chunk-WMNR2ZKV.js";
import {
  capMiddle,
  clean
} from "./chunk-CQE4EHTX.js";

// src/collecting-gate.ts
var REPEATS = 3;
async function collectAndJudge(request) {
  const { settings, context, measuring, signal } = request;
  const policy = await loadPolicy(request);
  const options = readSettings({ ...settings, both: true }, context.cwd);
  const collection = await collectBoth({ ...options, ...signal && { signal } }, measuring);
  try {
    let result = await collection.collect();
    let judged = await judgeSets(policy, request, result);
    const grown = grownPackages(judged.judgement);
    if (grown.length > 0 && options.count < REPEATS) {
      result = await collection.again(grown, REPEATS - options.count);
      judged = await judgeSets(policy, request, result);
    }
    return judged;
  } finally {
    await collection.close();
  }
}
async function judgeSets(policy, request, result) {
  const folder = (side) => result.sets.filter((set) => set.side === side).map((set) => set.folder);
  const sides = { base: folder("base"), head: folder("head") };
  const judged = await judgeBy(policy, { ...request, ...sides });
  const label = (side) => {
    const manifest = result.sets.find((set) => set.side === side)?.manifest;
    return manifest ? {
      sha: manifest.commit,
      description: `${manifest.ref}${manifest.dirty ? ", with changes" : ""}`
    } : judged[side];
  };
  const ref = result.sets.find((set) => set.side === "base")?.manifest.commit;
  return {
    ...judged,
    measuredHere: true,
    base: label("base"),
    head: label("head"),
    commands: reproduceMeasured(judged.judgement, {
      words: measuringWords({ ...request.settings, ref }),
      policy: request.policy
    })
  };
}
function grownPackages({ findings }) {
  const open = findings.filter(({ outcome: { verdict } }) => verdict !== "pass");
  return [...new Set(open.flatMap(({ result }) => result?.package ?? []))];
}
function measuringWords(settings) {
  const { packages = [], exclude = [], short, trimpath, generate, share } = settings;
  const { ref, bench, benchtime, count, cpu, memprofilerate, tags, timeout, like } = settings;
  const named = { ref, bench, benchtime, count, cpu, memprofilerate, tags, timeout, like };
  return [
    ...packages,
    ...Object.entries(named).flatMap(([name, value]) => value ? [`--${name}`, value] : []),
    ...exclude.flatMap((glob) => ["--exclude", glob]),
    ...short ? ["--short"] : [],
    ...trimpath === false ? ["--no-trimpath"] : [],
    ...generate ? ["--generate"] : [],
    ...share === false ? ["--no-share"] : []
  ];
}

// src/report/annotations.ts
var MOST = { error: 9, warning: 10, notice: 10 };
function annotationsOf(judgement, names, repoPath) {
  const told = judgement.findings.filter(({ outcome }) => outcome.verdict !== "pass");
  return ["error", "warning", "notice"].flatMap((level) => {
    const of = told.filter((finding) => levelOf(finding) === level);
    const annotate = (finding) => annotation(finding, judgement, names, repoPath);
    if (of.length <= MOST[level]) return of.map(annotate);
    const shown = of.slice(0, MOST[level] - 1);
    return [...shown.map(annotate), restOf(level, of.length - shown.length)];
  });
}
function levelOf({ outcome }) {
  switch (outcome.verdict) {
    case "fail":
      return "error";
    case "warn":
      return "warning";
    case "inconclusive":
    case "pass":
      return "notice";
  }
}
var TITLES = {
  fail: "Over budget",
  warn: "Over a budget that warns",
  inconclusive: "Cannot tell",
  pass: "Within budget"
};
function annotation(finding, judgement, names, repoPath) {
  const at = placeOf(finding, judgement);
  const file = at && repoPath?.(at.package, at.file);
  return {
    level: levelOf(finding),
    title: `${TITLES[finding.outcome.verdict]}: ${capMiddle(clean(finding.budget.name), 80)}`,
    message: toPlain(findingLine(finding, judgement, names)),
    file,
    line: file !== void 0 && at && at.line > 0 ? at.line : void 0
  };
}
function placeOf(finding, { causes }) {
  if (finding.target.kind === "function") return finding.target;
  return causeFor(finding, causes)?.function;
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

// src/report/mem-stats-table.ts
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

// src/report/result-table.ts
var WORDS = {
  fail: "\u274C over",
  warn: "\u26A0\uFE0F over",
  inconclusive: "\u2754 cannot tell",
  gone: "\u26A0\uFE0F gone",
  new: "new",
  more: "more, within",
  less: "\u2705 less",
  same: "same"
};
function resultTable(rows, names) {
  return {
    columns: [
      columns.left(""),
      columns.left("benchmark"),
      columns.right("B/op"),
      columns.right(""),
      columns.right("allocs/op"),
      columns.right(""),
      columns.left("limit")
    ],
    length: rows.length,
    row: (index) => {
      const row = rows[index];
      const { id } = row.result;
      return [
        [WORDS[row.standing]],
        [{ code: names.package(id.package) }, " ", { code: names.result(id), strong: true }],
        ...figureCells(row, "alloc_space"),
        ...figureCells(row, "alloc_objects"),
        limitCell(row)
      ];
    }
  };
}
function figureCells({ figures, standing, result }, metric) {
  const { status } = result;
  const figure = figures[metric];
  if (!figure) return [["\u2013"], []];
  const { base, head, delta } = figure.change;
  const one = status === "added" ? head : base;
  const text = pair(status === "both" ? { base, head } : { base: one, head: one }, metric, "op");
  const shown = text.replace(/( allocs)?\/op$/, "");
  if (status !== "both" || delta === 0) return [[shown], []];
  const beside2 = telling(figure.change, unitOf(metric));
  const isOver = standing === "fail" || standing === "warn";
  return [[shown], [isOver ? { strong: beside2 } : beside2]];
}
function limitCell({ findings }) {
  const [worst] = findings;
  if (!worst) return [];
  const broken = findings.filter(
    ({ outcome }) => outcome.verdict === worst.outcome.verdict && outcome.verdict !== "pass"
  );
  const shown = broken.length > 0 ? broken : [worst];
  return shown.slice(0, 2).flatMap(({ limit }, i) => [...i > 0 ? ["; "] : [], ...resultLimit(limit)]);
}
function resultLimit(limit) {
  const text = { prose: limitText(limit) };
  const noun = unitOf(limit.metric) === "bytes" ? "" : " allocs";
  return limit.text.endsWith("%") ? [text, noun] : [text, `${noun}/op`];
}
var VERDICTS = {
  fail: "\u274C over",
  warn: "\u26A0\uFE0F over",
  inconclusive: "\u2754 cannot tell",
  pass: "\u2705 within"
};
function findingTable(findings, names, link) {
  return {
    columns: [
      columns.left(""),
      columns.left("budget"),
      columns.left("where"),
      columns.right("base \u2192 head"),
      columns.left("limit")
    ],
    length: findings.length,
    row: (index) => {
      const finding = findings[index];
      const { budget, limit, outcome, change: change2, target } = finding;
      const url = target.kind === "function" ? link(target) : void 0;
      const where = whereLine(finding, names);
      const [first, ...rest] = where;
      const linked = typeof first === "object" && "code" in first ? [{ ...first, url }, ...rest] : where;
      return [
        [VERDICTS[outcome.verdict]],
        [{ prose: capMiddle(budget.name, 80) }],
        linked,
        changeSpans(change2, limit),
        [`${limit.metric} `, { prose: limitText(limit) }]
      ];
    }
  };
}

// src/report/build-document.ts
var IN_SIGHT = { rows: 10, causes: 3, notes: 10 };
function documentOf(input, names, link) {
  const { judgement } = input;
  const { results, findings, causes, policy, diff } = judgement;
  const rows = results.filter(isToBeSeen);
  const others = findings.filter(
    ({ target, outcome }) => target.kind !== "result" && outcome.verdict !== "pass"
  );
  const stanza = (cause) => ({
    kind: "stanza",
    lines: causeLines(cause, names, link)
  });
  const blocks = [
    paragraph(countsLine(judgement)),
    table(void 0, resultTable(rows, names), { most: IN_SIGHT.rows }),
    table(void 0, findingTable(others, names, link), { most: IN_SIGHT.rows }),
    ...causes.slice(0, IN_SIGHT.causes).map(stanza),
    list([
      ...unmeasuredLines(judgement, "warning"),
      ...doubtLines(judgement, names),
      ...notesOf(judgement, "warning")
    ]),
    fold(
      "more benchmarks",
      5,
      rows.length > IN_SIGHT.rows,
      `${plural(rows.length - IN_SIGHT.rows, "more benchmark")} to look at`,
      [table(void 0, resultTable(rows, names), { from: IN_SIGHT.rows })]
    ),
    fold(
      "more budgets",
      5,
      others.length > IN_SIGHT.rows,
      `${plural(others.length - IN_SIGHT.rows, "more budget")} to look at`,
      [table(void 0, findingTable(others, names, link), { from: IN_SIGHT.rows })]
    ),
    fold(
      "more causes",
      7,
      causes.length > IN_SIGHT.causes,
      `${plural(causes.length - IN_SIGHT.causes, "more function")} that explain growth`,
      causes.slice(IN_SIGHT.causes).map(stanza)
    ),
    changedFunctions(judgement, names, link),
    heldFold(judgement, names, link),
    table(void 0, memStatsTable(diff.memStats), {}),
    measuredFold(input)
  ];
  return {
    headline: headlineOf(judgement, names),
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
    case "more":
    case "less":
      return true;
    case "new":
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
function doubtLines({ findings, conclusion }, names) {
  const inDoubt = findings.filter(({ outcome }) => outcome.verdict === "inconclusive");
  const told = conclusion === "inconclusive" ? inDoubt[0] : void 0;
  const groups = groupBy(inDoubt, ({ outcome }) => reasonText(outcome.why));
  return [...groups].flatMap(([text, alike]) => {
    const [first] = alike;
    const wheres = new Set(alike.map((finding) => JSON.stringify(whereLine(finding, names))));
    if (told && alike.includes(told)) return [];
    const what = wheres.size > 1 ? [countOf(alike, wheres.size)] : whereLine(first, names);
    return [["Cannot tell: ", ...what, ": ", { prose: text }]];
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
function unmeasuredLines({ unmeasured }, wanted) {
  return unmeasuredNotes(unmeasured).filter(({ level }) => level === wanted).map(({ line }) => line);
}
function heldFold({ results, findings }, names, link) {
  const fresh = results.filter(({ standing }) => standing === "new");
  const held = findings.filter(
    ({ target, outcome, change: change2 }) => target.kind !== "result" && outcome.verdict === "pass" && change2.delta !== 0
  );
  const parts = [
    ...fresh.length > 0 ? [plural(fresh.length, "new benchmark")] : [],
    ...held.length > 0 ? [`${plural(held.length, "further limit")} ${held.length === 1 ? "holds" : "hold"}`] : []
  ];
  return fold("what is new or within", 8, parts.length > 0, parts.join(", "), [
    table("New benchmarks", resultTable(fresh, names), {}),
    table("Within their limits", findingTable(held, names, link), {})
  ]);
}
function measuredFold(input) {
  const { judgement, commands } = input;
  const infos = [...unmeasuredLines(judgement, "info"), ...notesOf(judgement, "info")];
  const summary = `How this was measured${commands.length > 0 ? ", and how to see it yourself" : ""}`;
  return fold("how it was measured", 4, true, summary, [
    ...measuredLines(input).map((line) => ({ kind: "line", line })),
    list(infos),
    commands.length > 0 ? { kind: "commands", lines: commands } : void 0
  ]);
}

// src/report/report.ts
function buildReport(input, places = {}) {
  const names = pageNames(input.judgement.diff);
  const link = (target) => target.file === "" ? void 0 : places.link?.(target);
  return {
    input,
    document: documentOf(input, names, link),
    annotations: annotationsOf(input.judgement, names, places.repoPath)
  };
}

export {
  collectAndJudge,
  measuringWords,
  buildReport
};
