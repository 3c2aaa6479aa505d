import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  grewFreely,
  hasFailed,
  hasJudged,
  isAtFault,
  isOver,
  isUnreached,
  matchesNothing,
  targetKey
} from "./chunk-M7O6HAGT.js";
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
  compareText,
  findingLine,
  formerFold,
  formerOf,
  groupBy,
  headlineText,
  limitOf,
  limitText,
  measuredLines,
  noteLine,
  ofResult,
  pageNames,
  pair,
  plural,
  reasonText,
  resultKey,
  resultSpans,
  telling,
  toCell,
  toPlain,
  whereLine,
  wholeText
} from "./chunk-OFSJODPS.js";
import {
  METRIC,
  METRICS,
  capMiddle,
  clean,
  unitOf
} from "./chunk-GTTTB5B5.js";

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
function whatHappened(name, ending, side) {
  if (ending.code === "failed" || ending.code === "timeout") {
    const [, benchmark, message] = /^(Benchmark\S*): (.*)$/.exec(ending.message) ?? [];
    if (benchmark !== void 0 && message !== void 0) {
      return [{ code: benchmark }, " ", ...endingSpans({ ...ending, message }, side)];
    }
  }
  return [{ code: name }, " ", ...endingSpans(ending, side)];
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
  const name = names.package(path);
  if (isUnreached({ base, head })) return [{ code: name }, " ", ...endingSpans(head)];
  switch (weight) {
    case "error":
      return whatHappened(name, head, "head");
    case "doubt":
      return whatHappened(name, base, "base");
    case "info":
      return [{ code: name }, " is measured for the first time"];
    case "warning":
      if (base.code === "ran") {
        return [{ code: name }, " ran on base and ", ...endingSpans(head, "head")];
      }
      if (base.code === "no-benchmarks") return whatHappened(name, head, "head");
      return [{ code: name }, " ", ...onNeither(base, head)];
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

// src/report/json-figures.ts
function profilesOf(diff) {
  return {
    profiles: {
      class: diff.capture.class,
      doubts: diff.capture.doubts.map(reasonOf),
      totals: totalsOf(diff)
    },
    functions: new Lines(
      diff.functions.filter((fn) => fn.status !== "unchanged").sort((a, b) => compareText(a.name, b.name)).map(
        ({ name, package: path, own, file, line, status, metrics }) => withMetrics({ name, package: path, own, file, line, status }, metrics)
      )
    ),
    packages: new Lines(
      diff.packages.filter((pkg) => pkg.status !== "unchanged").sort((a, b) => compareText(a.package, b.package)).map(
        ({ package: path, own, status, metrics }) => withMetrics({ package: path, own, status }, metrics)
      )
    )
  };
}
function totalsOf({ totals }) {
  return Object.fromEntries(
    METRICS.flatMap((metric) => {
      const total = totals[metric];
      return total ? [[metric, changeOf(total)]] : [];
    })
  );
}
function reasonOf(reason) {
  const known = Object.entries(reason).map(([key, value]) => [key, knownOf(value)]);
  return { ...Object.fromEntries(known), code: reason.code, text: reasonText(reason) };
}
function knownOf(value) {
  if (value === void 0) return null;
  const isInterval = typeof value === "object" && value !== null && "high" in value;
  return isInterval ? noiseOf(value) : value;
}
var Lines = class {
  lines;
  constructor(lines) {
    this.lines = lines;
  }
};
function withMetrics(of, metrics) {
  const each = METRICS.flatMap((metric) => {
    const figures = metrics[metric];
    return figures ? [`"${metric}":${figuresText(figures)}`] : [];
  });
  return `${JSON.stringify(of).slice(0, -1)},"metrics":{${each.join()}}}`;
}
function figuresText({ flat, cum, owned }) {
  return `{"flat":${changeText(flat)},"cum":${changeText(cum)},"owned":${changeText(owned)}}`;
}
function changeText(change2) {
  return JSON.stringify(changeOf(change2));
}
function changeOf({ base, head, delta, interval }) {
  const nothing = base === 0 && head === 0;
  return interval && !nothing ? { base, head, delta, noise: noiseOf(interval) } : { base, head, delta };
}
function noiseOf({ low, high }) {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  const rounded = (bound) => Math.round(bound * 1e3) / 1e3;
  return { low: rounded(low), high: rounded(high) };
}

// src/report/waivers.ts
var ACCEPT_LABEL = "heapgate: accept growth";
function waiverLines({ waivers, label }, level) {
  const all = [
    ...waivers.flatMap((use) => waiverLine(use) ?? []),
    ...label ? [labelLine(label)] : []
  ];
  return all.filter((each) => each.level === level).map(({ line }) => line);
}
function waiverLine({
  waiver,
  state,
  within: within2,
  beyond,
  results,
  isUnneeded
}) {
  const { file, at, budget, metric, upTo, owner, reason, expires, asked } = waiver;
  const place = { prose: `${file}:${at.line}:${at.column}: ` };
  const name = { code: budget };
  const upToSpan = { prose: wholeText(upTo.text, metric) };
  const whom = [
    name,
    `, ${metric} up to `,
    upToSpan,
    ", for ",
    { prose: owner },
    ` until ${expires}`
  ];
  const why = [": ", { prose: reason }];
  const isNeeded = within2 + beyond > 0;
  const accepted = asked && "accepted" in asked ? [", ", ...acceptedSpans(asked.accepted)] : [];
  switch (state) {
    case "asked": {
      const refused = asked && "refused" in asked ? asked.refused : void 0;
      const not = refused ? [". It does not count: ", ...refusalSpans(refused, "review")] : [];
      return {
        level: isNeeded ? "warning" : "info",
        line: ["This change asks for a waiver of ", ...whom, ...why, ...not]
      };
    }
    case "expired": {
      const since = ["The waiver of ", name, ` expired on ${expires}`];
      return isNeeded ? { level: "warning", line: [...since, ", and is needed: ask ", { prose: owner }, ...why] } : { level: "info", line: [place, ...since, ": take it out"] };
    }
    case "holds": {
      const more = beyond > 0 ? [". What goes beyond that is not waived"] : [];
      if (within2 > 0)
        return {
          level: "warning",
          line: ["Waived", ...inResults(results), ": ", ...whom, ...accepted, ...why, ...more]
        };
      if (beyond > 0)
        return { level: "warning", line: ["Beyond a waiver: ", ...whom, ...accepted, ...why] };
      if (!isUnneeded) return void 0;
      return {
        level: "info",
        line: [place, "the waiver of ", ...whom, " is not needed any more: take it out"]
      };
    }
  }
}
function inResults([first, ...others]) {
  if (first === void 0) return [];
  return [" in ", { code: first }, others.length > 0 ? ` and ${others.length} more` : ""];
}
function labelLine(label) {
  if ("accepted" in label) {
    return { level: "warning", line: ["All that grew is ", ...acceptedSpans(label.accepted)] };
  }
  const { refused } = label;
  const isNews = refused.code !== "nobody";
  const how = ["The label ", { code: ACCEPT_LABEL }, " does not count: "];
  return {
    level: isNews ? "warning" : "info",
    line: [...isNews ? how : [], ...refusalSpans(refused, "label")]
  };
}
function acceptedSpans({ how, by, at, commit }) {
  const by_ = ["accepted by ", { code: by }];
  const when = ` on ${at.slice(0, 10)} at ${at.slice(11, 16)} UTC`;
  const what = [" for commit ", { code: commit.slice(0, 7) }, " alone"];
  return how === "review" ? [...by_, " in a review", when, ...what] : [...by_, " with the label ", { code: ACCEPT_LABEL }, when, ...what];
}
var RENEW = {
  review: "approve this commit",
  label: "take the label off and set it again"
};
var REFUSALS = {
  off: () => ["the base's policy does not say accept: review"],
  "no-pull": () => ["this run is of no pull request, or of several"],
  "moved-on": () => ["the pull request has another head by now"],
  nobody: (_, how) => how === "review" ? [
    "a person with write access has to approve this commit in a review; then run the job again"
  ] : [
    "A person with write access can accept this commit alone with the label ",
    { code: ACCEPT_LABEL },
    "; then run the job again"
  ],
  "older-commit": ({ by, commit }) => [
    { code: by },
    " has approved ",
    { code: commit.slice(0, 7) },
    ", an older commit"
  ],
  dismissed: ({ by }) => ["the review of ", { code: by }, " was dismissed"],
  "changes-requested": ({ by }) => [{ code: by }, " requests changes"],
  own: ({ by }) => [
    { code: by },
    " opened the pull request, or wrote or pushed its last commit: somebody else has to accept it"
  ],
  "by-app": ({ by }) => ["an app set it in the name of ", { code: by }],
  "no-person": ({ by }) => [{ code: by }, " is no person"],
  "no-write-access": ({ by, permission }) => [
    { code: by },
    " may not write here, and has ",
    { code: permission }
  ],
  "before-push": ({ by }, how) => [{ code: by }, ` did that before the last push: ${RENEW[how]}`],
  "push-unknown": ({ by }) => [
    "GitHub does not tell whether ",
    { code: by },
    " set it after the last push: use accept: review"
  ],
  unknown: ({ why }) => ["GitHub did not tell: ", { prose: why }]
};
function refusalSpans(refused, how) {
  const words = REFUSALS[refused.code];
  return words(refused, how);
}

// src/report/json-waivers.ts
function waiverOf(outcome) {
  switch (outcome.verdict) {
    case "waived": {
      const { by, of } = outcome;
      return "waiver" in by ? { state: "holds", of, at: by.waiver.at, file: by.waiver.file } : { state: "label", of, at: null, file: null };
    }
    case "fail":
    case "warn": {
      const { unwaived, verdict } = outcome;
      if (!unwaived) return null;
      const { at, file } = unwaived.waiver;
      return { state: unwaived.why, of: verdict, at, file };
    }
    case "inconclusive":
    case "pass":
      return null;
  }
}
function useOf(use) {
  const { waiver, state, within: within2, beyond, isUnneeded } = use;
  const { at, file, budget, metric, upTo, reason, owner, expires, asked } = waiver;
  const line = waiverLine(use)?.line;
  return {
    state,
    budget,
    metric,
    upTo: upTo.text,
    reason,
    owner,
    expires,
    file,
    at,
    within: within2,
    beyond,
    unneeded: isUnneeded,
    asked: asked ? answerOf(asked, "review") : null,
    text: line ? toPlain(line) : null
  };
}
function answerOf(answer, how) {
  if ("accepted" in answer) return { accepted: answer.accepted, refused: null };
  const { refused } = answer;
  return {
    accepted: null,
    refused: { code: refused.code, text: toPlain(refusalSpans(refused, how)) }
  };
}

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table2, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table2.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table2[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table2[rowIndex].length;
    }
    while (++columnIndex2 < table2[rowIndex].length) {
      const cell = serialize(table2[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code;
    }
  }
  columnIndex = -1;
  const row = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code === 99) {
      before = ":";
      after = ":";
    } else if (code === 108) {
      before = ":";
    } else if (code === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row2 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    while (++columnIndex < cellsInRow) {
      const cell = row2[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code = alignments[columnIndex];
        if (code === 114) {
          before = " ".repeat(size);
        } else if (code === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line.push(before);
      }
      line.push(cell);
      if (settings.alignDelimiters !== false) {
        line.push(after);
      }
      if (settings.padding !== false) {
        line.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value) {
  return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
  const code = typeof value === "string" ? value.codePointAt(0) : 0;
  return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}

// src/report/markdown-rows.ts
function tableMarkdown(table2, { from = 0, most, room }) {
  const wanted = Math.min(table2.length - from, most);
  if (table2.length <= from) return "";
  const titles = table2.columns.map(({ title }) => title);
  const align = table2.columns.map((column) => column.align);
  const [head, line] = render([titles], align).split("\n");
  const lines = [head, line];
  let left = room - head.length - line.length - 1 - "\n\n\u2026 and 1234567 more.".length;
  for (let i = from; i < from + wanted; i++) {
    const row = render([titles, table2.row(i).map(toCell)], align).split("\n")[2];
    if (row.length + 1 > left) break;
    left -= row.length + 1;
    lines.push(row);
  }
  if (lines.length === 2) return void 0;
  const rest = table2.length - from - (lines.length - 2);
  return `${lines.join("\n")}${rest > 0 ? `

\u2026 and ${rest} more.` : ""}`;
}
function render(rows, align) {
  return markdownTable(rows, { align, alignDelimiters: false });
}

// src/report/page.ts
var RESERVE = 300;
var BETWEEN = "\n\n";
function fitPage(sections, most) {
  const rendered = /* @__PURE__ */ new Map();
  const missing = [];
  let room = most - RESERVE;
  for (const section of [...sections].sort((a, b) => a.rank - b.rank)) {
    const text = section.render(room - BETWEEN.length);
    if (text === "") continue;
    if (text === void 0 || text.length + BETWEEN.length > room) {
      missing.push(section.name);
      continue;
    }
    rendered.set(section, text);
    room -= text.length + BETWEEN.length;
  }
  const parts = sections.flatMap((section) => rendered.get(section) ?? []);
  const page = parts.join(BETWEEN);
  if (missing.length === 0) return page;
  const remark = `Left out for want of room: ${missing.join(", ")}. The JSON report has everything.`;
  const whole = [...parts, remark].join(BETWEEN);
  return whole.length <= most ? whole : page;
}
function fixed(name, rank2, text) {
  return { name, rank: rank2, render: (room) => text.length <= room ? text : void 0 };
}
function fold(name, rank2, summary, parts) {
  const start = `<details><summary>${summary}</summary>

`;
  const end = "\n\n</details>";
  const render2 = (room) => {
    let left = room - start.length - end.length;
    const texts = [];
    for (const part of parts) {
      const text = part(left - BETWEEN.length);
      if (text === void 0 || text === "" || text.length > left) continue;
      texts.push(text);
      left -= text.length + BETWEEN.length;
    }
    return texts.length === 0 ? void 0 : `${start}${texts.join(BETWEEN)}${end}`;
  };
  return { name, rank: rank2, render: render2 };
}

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

// src/report/set-ups.ts
function setUpsTogether(findings) {
  const groups = groupBy(findings, (finding) => {
    const { target, result, limit, budget, outcome } = finding;
    if (target.kind !== "set-up") return finding;
    const of = [result?.package, budget.name, limit.metric, limit.text, outcome.verdict];
    return JSON.stringify(of);
  });
  return [...groups.values()].map(([worst, ...others]) => {
    const likewise = others.flatMap(({ result }) => result ?? []);
    return likewise.length > 0 ? { ...worst, likewise } : worst;
  });
}
var MOST_NAMED2 = 3;
function likewiseSpans({ likewise = [] }, names) {
  const named = likewise.slice(0, MOST_NAMED2);
  const more = likewise.length - named.length;
  return [
    ...named.flatMap((id, i) => [i > 0 ? ", " : ", and of ", { code: names.result(id) }]),
    more > 0 ? ` and ${more} more` : ""
  ];
}

// src/report/result-table.ts
var WORDS2 = {
  fail: "\u274C over",
  warn: "\u26A0\uFE0F over",
  inconclusive: "\u2754 cannot tell",
  waived: "\u2705 waived",
  new: "new",
  more: "more, within",
  less: "\u2705 less",
  unmeasured: "not measured",
  same: "same"
};
function resultTable(rows, names) {
  return {
    columns: [
      columns.left(""),
      columns.name("benchmark"),
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
        [standingWord(row)],
        [
          { code: names.package(id.package) },
          " ",
          { code: names.result(id), strong: true },
          ...ofResult(row.result, names)
        ],
        ...figureCells(row, "alloc_space"),
        ...figureCells(row, "alloc_objects"),
        limitCell(row)
      ];
    }
  };
}
function standingWord(row) {
  if (row.standing === "gone") return `\u26A0\uFE0F ${endingSign(row.result.endings)}`;
  return grewFreely(row) ? "more, no limit" : WORDS2[row.standing];
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
  const isOver2 = standing === "fail" || standing === "warn";
  return [[shown], [isOver2 && delta > 0 ? { strong: beside2 } : beside2]];
}
function limitCell({ findings }) {
  const [worst] = findings;
  if (!worst) return [];
  const broken = findings.filter(
    ({ outcome }) => outcome.verdict === worst.outcome.verdict && outcome.verdict !== "pass"
  );
  const shown = broken.length > 0 ? broken : [worst];
  const waived = worst.outcome.verdict === "waived" ? [] : findings.filter(({ outcome }) => outcome.verdict === "waived");
  return [
    ...limitSpans(shown),
    ...waived.length > 0 ? ["; waived: ", ...limitSpans(waived)] : []
  ];
}
function limitSpans(findings) {
  return findings.slice(0, 2).flatMap(({ limit }, i) => [...i > 0 ? ["; "] : [], ...resultLimit(limit)]);
}
function resultLimit(limit) {
  const text = { prose: limitText(limit) };
  const { unit, kind } = METRIC[limit.metric];
  const noun = unit === "bytes" ? "" : kind === "alloc" ? " allocs" : " objects";
  const left = kind === "inuse" ? " left in use" : "";
  return [text, `${noun}/op${left}`];
}
var VERDICTS = {
  fail: "\u274C over",
  warn: "\u26A0\uFE0F over",
  inconclusive: "\u2754 cannot tell",
  waived: "\u2705 waived",
  pass: "\u2705 within"
};
function findingTable(findings, { diff }, names, link) {
  return {
    columns: [
      columns.left(""),
      columns.name("budget"),
      columns.name("where"),
      columns.right("base \u2192 head"),
      columns.left("limit")
    ],
    length: findings.length,
    row: (index) => {
      const finding = findings[index];
      const { budget, limit, outcome, change: change2, target } = finding;
      const url = target.kind === "function" ? link(target) : void 0;
      const where = [
        ...whereLine(finding, names),
        ...likewiseSpans(finding, names),
        ...formerOf(finding, diff, names)
      ];
      const [first, ...rest] = where;
      const linked = typeof first === "object" && "code" in first ? [{ ...first, url }, ...rest] : where;
      return [
        [VERDICTS[outcome.verdict]],
        [{ prose: capMiddle(budget.name, 80) }],
        linked,
        changeSpans(change2, limitOf(finding)),
        [`${limit.metric} `, { prose: limitText(limit) }]
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
    fold2(
      "more benchmarks",
      5,
      rows.length > IN_SIGHT.rows,
      `${plural(rows.length - IN_SIGHT.rows, "more benchmark")} to look at`,
      [table(void 0, ofResults, { from: IN_SIGHT.rows })]
    ),
    fold2(
      "more budgets",
      5,
      others.length > IN_SIGHT.rows,
      `${plural(others.length - IN_SIGHT.rows, "more budget")} to look at`,
      [table(void 0, ofOthers, { from: IN_SIGHT.rows })]
    ),
    fold2(
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
function fold2(name, rank2, isThere, summary, blocks) {
  const there = blocks.filter((block) => block !== void 0);
  return isThere && there.length > 0 ? { kind: "fold", name, rank: rank2, summary, blocks: there } : void 0;
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
  return fold2("what is new or within", 8, parts.length > 0, parts.join(", "), [
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
  return fold2("how it was measured", 4, true, summary, [
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
  endingSpans,
  couldNotJudge,
  brokenPolicy,
  noBaseline,
  resultTable,
  ACCEPT_LABEL,
  refusalSpans,
  profilesOf,
  reasonOf,
  Lines,
  changeOf,
  noiseOf,
  waiverOf,
  useOf,
  answerOf,
  tableMarkdown,
  fitPage,
  fixed,
  fold,
  buildReport
};
