import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  DEFAULT_ROWS,
  changedFunctions,
  measuredLines
} from "./chunk-GEJGR7XH.js";
import {
  endingVerb,
  endingWords,
  findingTable,
  resultTable,
  setUpsTogether
} from "./chunk-3ELFDID3.js";
import {
  causeFor,
  causeLines,
  changeSpans,
  columns,
  findingLine,
  formerFold,
  limitOf,
  pageNames,
  resultSpans,
  whereLine
} from "./chunk-BCWHPP4N.js";
import {
  hasFailed
} from "./chunk-W54AONT5.js";
import {
  hasJudged,
  isOver,
  targetKey
} from "./chunk-6R5N2OXG.js";
import {
  grewFreely
} from "./chunk-2FAKWL5D.js";
import {
  noBaselineLine,
  unmeasuredLine,
  unmeasuredNotes,
  waiverLines,
  worstOnBase
} from "./chunk-EGJSBT7C.js";
import {
  reasonText
} from "./chunk-VHW4HJOH.js";
import {
  noteLine
} from "./chunk-D3CHWGY7.js";
import {
  headlineText
} from "./chunk-YWDOFYBG.js";
import {
  plural,
  toPlain
} from "./chunk-FSWKIRJC.js";
import {
  amount,
  beside,
  change,
  pair
} from "./chunk-HNAISTNV.js";
import {
  isUnreached,
  matchesNothing
} from "./chunk-ZFAXWUAP.js";
import {
  resultKey
} from "./chunk-OPGLOHPB.js";
import {
  groupBy
} from "./chunk-NBLSIVKZ.js";
import {
  capMiddle,
  clean
} from "./chunk-Y2SKI2SD.js";

// src/report/annotations.ts
var MOST = { error: 9, warning: 10, notice: 10 };
function annotationsOf(remarks) {
  const shown = remarks.filter(isForGitHub);
  return ["error", "warning", "notice"].flatMap((level) => {
    const all = shown.filter((remark) => remark.level === level);
    const most = all.length <= MOST[level] ? all.length : MOST[level] - 1;
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

// src/report/headline.ts
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

// src/report/counts.ts
function countsLine({ findings, results, causes }) {
  const ended = ENDINGS.flatMap(([standing, ...words]) => {
    const rows = results.filter((row) => row.standing === standing);
    const ways = waysOf(rows, words);
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
  const named = causes.length > 1 ? [`${causes.length} causes are named below.`] : [];
  const sentences = [...benchmarks, ...functions, ...named];
  return sentences.length === 0 ? [] : [sentences.join(" ")];
}
function waysOf(rows, words) {
  if (words.length === 0) return goneWays(rows);
  return [
    { rows: rows.filter((row) => !grewFreely(row)), words },
    { rows: rows.filter(grewFreely), words: FREELY }
  ];
}
var FREELY = ["grew and has no limit", "grew and have no limit"];
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

// src/report/unmeasured-lines.ts
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
  const document = {
    ...documentOf(input, names, link),
    ...places.artifact && { page: pageLine(places.artifact) }
  };
  const remarks = remarksOf(input.judgement, document.headline, names, places.repoPath);
  return { input, document, remarks, annotations: annotationsOf(remarks) };
}
function pageLine({ name, url }) {
  return ["Flame graphs of the difference: ", { code: name, url }, ", an artifact of this run."];
}

export {
  couldNotJudge,
  brokenPolicy,
  noBaseline,
  buildReport
};
