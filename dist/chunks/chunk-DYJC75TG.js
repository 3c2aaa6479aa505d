import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  noteText
} from "./chunk-RLGWZQBK.js";
import {
  ATTRIBUTES,
  rangeOf
} from "./chunk-NR4SFI2T.js";
import {
  columns,
  endingSpans,
  headlineMarkdown,
  headlineText,
  leastLength,
  limitOf,
  limitText,
  pageNames,
  reasonText,
  shortNames,
  whereLine
} from "./chunk-VES5QWAA.js";
import {
  codeBlock,
  plural,
  toCell,
  toMarkdown,
  toPlain
} from "./chunk-XKV64DZZ.js";
import {
  amount,
  amountOf,
  change,
  changeOf,
  share
} from "./chunk-5FV4FG4B.js";
import {
  formerName,
  isFixed
} from "./chunk-CHAZA4VK.js";
import {
  compareText,
  groupBy
} from "./chunk-UWFOFEH5.js";
import {
  parseSymbol
} from "./chunk-YUACKSHI.js";
import {
  METRIC,
  METRICS,
  unitOf
} from "./chunk-DVOAKMZ3.js";
import {
  clean,
  init_define_HEAPGATE_PAGE,
  lineOfLog
} from "./chunk-ATOAFZ5Z.js";

// src/report/json.ts
init_define_HEAPGATE_PAGE();

// src/report/json-figures.ts
init_define_HEAPGATE_PAGE();
function profilesOf(diff) {
  return {
    profiles: {
      class: diff.capture.class,
      doubts: diff.capture.doubts.map(reasonOf),
      totals: totalsOf(diff)
    },
    functions: diff.functions.filter((fn) => fn.status !== "unchanged").sort((a, b) => compareText(a.name, b.name)).map(functionOf),
    packages: diff.packages.filter((pkg) => pkg.status !== "unchanged").sort((a, b) => compareText(a.package, b.package)).map(({ package: path, own, status, metrics }) => ({
      package: path,
      own,
      status,
      metrics: metricsOf(metrics)
    }))
  };
}
function totalsOf({ totals }) {
  return Object.fromEntries(
    METRICS.flatMap((metric) => {
      const total = totals[metric];
      return total ? [[metric, changeOf2(total)]] : [];
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
function functionOf({ name, package: path, own, file, line, status, metrics }) {
  return { name, package: path, own, file, line, status, metrics: metricsOf(metrics) };
}
function metricsOf(metrics) {
  return Object.fromEntries(
    METRICS.flatMap((metric) => {
      const figures = metrics[metric];
      if (!figures) return [];
      const each = ATTRIBUTES.map((attribute) => [attribute, changeOf2(figures[attribute])]);
      return [[metric, Object.fromEntries(each)]];
    })
  );
}
function changeOf2({ base, head, delta, interval }) {
  const nothing = base === 0 && head === 0;
  return interval && !nothing ? { base, head, delta, noise: noiseOf(interval) } : { base, head, delta };
}
function noiseOf({ low, high }) {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  const rounded = (bound) => Math.round(bound * 1e3) / 1e3;
  return { low: rounded(low), high: rounded(high) };
}

// src/report/json-waivers.ts
init_define_HEAPGATE_PAGE();

// src/report/waivers.ts
init_define_HEAPGATE_PAGE();
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
  isUnneeded
}) {
  const { file, at, budget, metric, upTo, owner, reason, expires, asked } = waiver;
  const place = { prose: `${file}:${at.line}:${at.column}: ` };
  const name = { code: budget };
  const upToSpan = { prose: upTo.text };
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
        return { level: "warning", line: ["Waived: ", ...whom, ...accepted, ...why, ...more] };
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

// src/report/json.ts
function reportJson({ input, document }) {
  const { judgement, version, selfTest, commands, base, head } = input;
  const { diff } = judgement;
  return stringify({
    schema: "heapgate/report/v2",
    version,
    conclusion: judgement.conclusion,
    headline: headlineText(document.headline),
    policy: judgement.policy.file,
    modules: diff.modules,
    base: sideOf(diff.base, base, diff.samples.base),
    head: sideOf(diff.head, head, diff.samples.head),
    results: judgement.results.map(resultOf),
    findings: judgement.findings.map(findingOf),
    causes: judgement.causes.map(causeOf),
    moves: movesOf(diff),
    notes: judgement.notes.map(noteOf),
    waivers: judgement.waivers.map(useOf),
    label: judgement.label ? answerOf(judgement.label, "label") : null,
    unmeasured: judgement.unmeasured.flatMap(unmeasuredOf),
    selfTest: selfTest ? countsOf(selfTest) : null,
    commands,
    ...profilesOf(diff)
  });
}
function movesOf({ moves: { packages, functions } }) {
  return {
    packages: packages.map(({ was, is, isModule }) => ({ was, is, module: isModule })),
    functions: functions.map(({ was, is, isSure }) => {
      return { was: was.name, is: is.name, sure: isSure };
    })
  };
}
function unmeasuredOf({ package: path, base, head }) {
  return Object.entries({ base, head }).filter(([, { code }]) => code !== "ran").map(([side, ending]) => ({
    side,
    package: path,
    code: ending.code,
    message: "message" in ending ? ending.message : toPlain(endingSpans(ending))
  }));
}
function countsOf({ caught, of, unable, untried }) {
  return { caught, of, unable, untried };
}
function diffJson({ diff, base, head, commands, version }) {
  return stringify({
    schema: "heapgate/diff/v2",
    version,
    modules: diff.modules,
    base: sideOf(diff.base, base, diff.samples.base),
    head: sideOf(diff.head, head, diff.samples.head),
    notes: diff.notes.map(noteOf),
    commands,
    ...profilesOf(diff)
  });
}
function resultOf({ result, figures, standing }) {
  const { base, head } = result.lines;
  return {
    ...idOf(result.id),
    status: result.status,
    was: formerName(result) ?? null,
    edited: result.isEdited ?? false,
    standing,
    lines: { base, head },
    counted: result.counted ? countedOf(result.counted) : null,
    endings: result.endings ?? {},
    bytesPerOp: figures.alloc_space ? changeOf2(figures.alloc_space.change) : null,
    allocsPerOp: figures.alloc_objects ? changeOf2(figures.alloc_objects.change) : null
  };
}
function countedOf({ pair, repeats, by, ...figures }) {
  const changes = (of) => Object.fromEntries(
    Object.entries(of).map(([metric, { change: change2 }]) => [metric, changeOf2(change2)])
  );
  return {
    pair,
    repeats,
    by,
    claimed: changes(figures.claimed),
    printed: changes(figures.printed),
    outside: changes(figures.outside),
    setUp: changes(figures.setUp),
    goroutines: changes(figures.goroutines)
  };
}
function idOf({ package: path, name, procs }) {
  return { package: path, name, procs: procs ?? null };
}
function findingOf({ budget, limit, target, result, change: change2, moved, evidence, outcome }) {
  return {
    verdict: outcome.verdict,
    budget: budget.name,
    builtIn: budget.isBuiltIn,
    ...budget.from !== void 0 && { from: budget.from },
    at: budget.at,
    level: budget.level,
    target: targetOf(target),
    result: result ? idOf(result) : null,
    metric: limit.metric,
    attribute: "package" in target ? budget.attribute : null,
    limit: {
      kind: limit.kind,
      text: limit.text,
      relative: limit.relative ?? null,
      absolute: limit.absolute,
      per: limit.per,
      at: limit.at
    },
    ...changeOf2(change2),
    noise: change2.interval ? noiseOf(change2.interval) : null,
    over: outcome.over,
    moved: moved?.amount ?? 0,
    movedFrom: moved?.from ?? [],
    evidence,
    reason: outcome.verdict === "inconclusive" ? reasonOf(outcome.why) : null,
    waiver: waiverOf(outcome)
  };
}
function targetOf(target) {
  switch (target.kind) {
    case "result":
    case "set-up":
    case "init":
    case "profile":
      return { kind: target.kind };
    case "package":
      return { kind: target.kind, package: target.package };
    case "function": {
      const { kind, package: path, name, file, line } = target;
      return { kind, package: path, function: name, file, line };
    }
  }
}
function noteOf(note) {
  const { level, code } = note;
  return {
    level,
    code,
    text: noteText(note),
    at: "at" in note && note.at.line > 0 ? note.at : null
  };
}
function causeOf({ function: fn, isSure, from, explains, change: change2, path }) {
  return {
    function: fn.name,
    package: fn.package,
    file: fn.file,
    line: fn.line,
    sure: isSure,
    metric: explains[0].metric,
    movedFrom: from.map(({ name }) => name),
    explains: explains.map(({ of, metric, result, amount: amount2, share: share2 }) => {
      return { ...idOf(result), of, metric, amount: amount2, share: share2 };
    }),
    ...changeOf2(change2),
    objects: path ? changeOf2(path.objects) : null,
    sizes: path?.sizes ?? null,
    frames: (path?.frames ?? []).map(({ name, file, line }) => ({ function: name, file, line }))
  };
}
function stringify(report) {
  const parts = Object.entries(report).map(([key, value]) => {
    const lines = Array.isArray(value) && value.length > 0 && typeof value[0] === "object";
    const text2 = lines ? `[
${value.map((each) => `    ${JSON.stringify(each)}`).join(",\n")}
  ]` : JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");
    return `  ${JSON.stringify(key)}: ${text2}`;
  });
  return `{
${parts.join(",\n")}
}
`.replaceAll("##[", "#\\u0023[");
}
function sideOf(capture, { sha, description }, samples) {
  const { periods, iterations, procs, goVersion, goos, goarch, cpu, profiles } = capture;
  return {
    sha: sha ?? null,
    description: description ?? null,
    periods,
    iterations,
    procs,
    goVersion,
    goos,
    goarch,
    cpu,
    samples,
    profiles
  };
}

// src/report/markdown.ts
init_define_HEAPGATE_PAGE();

// src/report/markdown-rows.ts
init_define_HEAPGATE_PAGE();

// node_modules/markdown-table/index.js
init_define_HEAPGATE_PAGE();
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length;
    }
    while (++columnIndex2 < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex2]);
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
function tableMarkdown(table, { from = 0, most, room }) {
  const wanted = Math.min(table.length - from, most);
  if (table.length <= from) return "";
  const titles = table.columns.map(({ title }) => title);
  const align = table.columns.map((column) => column.align);
  const [head, line] = render([titles], align).split("\n");
  const lines = [head, line];
  let left = room - head.length - line.length - 1 - "\n\n\u2026 and 1234567 more.".length;
  for (let i = from; i < from + wanted; i++) {
    const row = render([titles, table.row(i).map(toCell)], align).split("\n")[2];
    if (row.length + 1 > left) break;
    left -= row.length + 1;
    lines.push(row);
  }
  if (lines.length === 2) return void 0;
  const rest = table.length - from - (lines.length - 2);
  return `${lines.join("\n")}${rest > 0 ? `

\u2026 and ${rest} more.` : ""}`;
}
function render(rows, align) {
  return markdownTable(rows, { align, alignDelimiters: false });
}

// src/report/page.ts
init_define_HEAPGATE_PAGE();
var RESERVE = 300;
var BETWEEN = "\n\n";
function fitPage(sections, most) {
  const rendered = /* @__PURE__ */ new Map();
  const missing = [];
  let room = most - RESERVE;
  for (const section of [...sections].sort((a, b) => a.rank - b.rank)) {
    const text2 = section.render(room - BETWEEN.length);
    if (text2 === "") continue;
    if (text2 === void 0 || text2.length + BETWEEN.length > room) {
      missing.push(section.name);
      continue;
    }
    rendered.set(section, text2);
    room -= text2.length + BETWEEN.length;
  }
  const parts = sections.flatMap((section) => rendered.get(section) ?? []);
  const page = parts.join(BETWEEN);
  if (missing.length === 0) return page;
  const remark = `Left out for want of room: ${missing.join(", ")}. The JSON report has everything.`;
  const whole = [...parts, remark].join(BETWEEN);
  return whole.length <= most ? whole : page;
}
function fixed(name, rank, text2) {
  return { name, rank, render: (room) => text2.length <= room ? text2 : void 0 };
}
function fold(name, rank, summary, parts) {
  const start = `<details><summary>${summary}</summary>

`;
  const end = "\n\n</details>";
  const render2 = (room) => {
    let left = room - start.length - end.length;
    const texts = [];
    for (const part of parts) {
      const text2 = part(left - BETWEEN.length);
      if (text2 === void 0 || text2 === "" || text2.length > left) continue;
      texts.push(text2);
      left -= text2.length + BETWEEN.length;
    }
    return texts.length === 0 ? void 0 : `${start}${texts.join(BETWEEN)}${end}`;
  };
  return { name, rank, render: render2 };
}

// src/report/markdown.ts
var COMMENT_LENGTH = 65536;
function markdown(document, options = {}) {
  const { maxLength = COMMENT_LENGTH, marker = "" } = options;
  const start = marker === "" ? "" : `${marker}
`;
  const head = fixed("the verdict", 0, headlineMarkdown(document.headline, document.title));
  const sections = document.blocks.map((block, i) => sectionOf(block, document.maxRows, i));
  return `${start}${fitPage([head, ...sections], maxLength - start.length)}`;
}
function sectionOf(block, maxRows, place) {
  if (block.kind === "fold") return foldSection(block, maxRows);
  const rank = Math.min(3, 1 + Math.floor(place / 4));
  return { name: "a part in sight", rank, render: (room) => blockMarkdown(block, maxRows, room) };
}
function foldSection({ name, rank, summary, blocks }, maxRows) {
  const parts = blocks.map((block) => (room) => blockMarkdown(block, maxRows, room));
  return fold(name, rank, summary, parts);
}
function blockMarkdown(block, maxRows, room) {
  switch (block.kind) {
    case "line":
      return within(toMarkdown(block.line), room);
    case "list":
      return within(block.lines.map((line) => `- ${toMarkdown(line)}`).join("\n"), room);
    case "stanza":
      return within(block.lines.map(toMarkdown).join("  \n"), room);
    case "table": {
      const { table, title, from = 0, most = maxRows } = block;
      const start = title === void 0 ? "" : `**${title}**

`;
      const rows = tableMarkdown(
        {
          ...table,
          length: block.most === void 0 ? table.length : Math.min(table.length, most)
        },
        { from, most: Math.min(most, maxRows), room: room - start.length }
      );
      return rows ? `${start}${rows}` : rows;
    }
    case "tree":
      return within(codeBlock(block.lines), room);
    case "commands":
      return within(codeBlock(block.lines, "sh"), room);
    case "fold":
      return foldSection(block, maxRows).render(room);
  }
}
function within(text2, room) {
  return text2.length <= room ? text2 : void 0;
}

// src/report/text.ts
init_define_HEAPGATE_PAGE();

// src/report/columns.ts
init_define_HEAPGATE_PAGE();
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;
function widthOf(text2) {
  let width = 0;
  for (const _ of text2) width++;
  return width + (text2.match(WIDE)?.length ?? 0);
}
var LEAST = 20;
function alignColumns(rows, columns2, width = Number.POSITIVE_INFINITY) {
  const whole = rows.map((row) => [row]);
  const isWide = lineWidth(widthsOf(whole, columns2)) > width;
  const split = isWide ? rows.map(splitLast) : whole;
  const widest = widthsOf(split, columns2);
  const names = columns2.map((_, c) => new Set(rows.map((row) => row[c])));
  const room = narrowed(columns2, widest, width, names);
  const short = names.map(
    (texts, c) => room[c] < widest[c] ? shortNames(texts, room[c]) : void 0
  );
  const cells = split.map(
    (lines) => lines.map((line) => line.map((cell, c) => short[c]?.get(cell) ?? cell))
  );
  const widths = widthsOf(cells, columns2);
  const lineOf = (line) => line.map((cell, c) => {
    const space = " ".repeat(widths[c] - widthOf(cell));
    return columns2[c].align === "right" ? space + cell : cell + space;
  }).join("  ").trimEnd();
  return cells.map((lines) => lines.map(lineOf).join("\n"));
}
function splitLast(row) {
  const sentences = row.at(-1).split(/(?<=;) /);
  const others = row.slice(0, -1);
  return sentences.map((sentence, i) => [...i === 0 ? others : others.map(() => ""), sentence]);
}
function widthsOf(rows, columns2) {
  const widths = columns2.map(() => 0);
  for (const line of rows.flat()) {
    line.forEach((cell, c) => {
      widths[c] = Math.max(widths[c], widthOf(cell));
    });
  }
  return widths;
}
function lineWidth(widths) {
  return widths.reduce((sum, each) => sum + each, 0) + 2 * (widths.length - 1);
}
function narrowed(columns2, widest, width, names) {
  const room = [...widest];
  let over = lineWidth(widest) - width;
  if (over <= 0) return room;
  const least = columns2.map(
    ({ isName }, c) => isName ? leastLength(names[c], LEAST, widest[c]) : widest[c]
  );
  for (; over > 0; over--) {
    const spare = room.map((each, c) => each > least[c] ? each : 0);
    const most = Math.max(...spare);
    if (most === 0) break;
    room[spare.indexOf(most)] = most - 1;
  }
  return room.map((each, c) => leastLength(names[c], each, widest[c]));
}

// src/report/text.ts
function text(document, options = {}) {
  const { color = false, width } = options;
  const paint = painter(color);
  const { headline, blocks, maxRows } = document;
  const write = (block) => {
    switch (block.kind) {
      case "line":
        return toPlain(block.line);
      case "list":
        return block.lines.map((line) => `- ${toPlain(line)}`).join("\n");
      case "stanza":
        return block.lines.map((line, i) => `${i > 0 ? "  " : ""}${toPlain(line)}`).join("\n");
      case "table": {
        const rows = tableText(block, maxRows, width, paint);
        return block.title === void 0 || rows === "" ? rows : `${paint(block.title, "bold")}
${rows}`;
      }
      case "tree":
        return block.lines.map((line) => `  ${clean(line).replaceAll("\u2212", "-")}`).join("\n");
      case "commands":
        return block.lines.map((line) => `  ${clean(line)}`).join("\n");
      case "fold":
        return [paint(block.summary, "bold"), ...block.blocks.map(write)].filter(Boolean).join("\n\n");
    }
  };
  return pageText([
    paint(headlineText(headline), "bold", COLORS[headline.sign]),
    ...blocks.map(write)
  ]);
}
function pageText(blocks) {
  const page = blocks.filter((block) => block !== "").join("\n\n");
  return `${page.split("\n").map(lineOfLog).join("\n")}
`;
}
var CODES = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 };
var COLORS = {
  "\u274C": "red",
  "\u26A0\uFE0F": "yellow",
  "\u2754": "yellow",
  "\u2705": "green"
};
function painter(color) {
  if (!color) return (plain) => plain;
  return (plain, ...styles) => `${styles.map((style) => `\x1B[${CODES[style]}m`).join("")}${plain}\x1B[0m`;
}
function tableText({ table, from = 0, most }, maxRows, width, paint) {
  const end = most === void 0 ? table.length : Math.min(table.length, from + most);
  if (end <= from) return "";
  const rows = [table.columns.map(({ title }) => title)];
  for (let i = from; i < Math.min(end, from + maxRows); i++) rows.push(table.row(i).map(cellText));
  const [head, ...lines] = alignColumns(rows, table.columns, width);
  const rest = end - from - lines.length;
  return [paint(head, "dim"), ...lines, ...rest > 0 ? [`\u2026 and ${rest} more.`] : []].join("\n");
}
function cellText(line) {
  return toPlain(line).replace(/^(?:❌|⚠️|❔|✅) /u, "");
}

// src/report/changes.ts
init_define_HEAPGATE_PAGE();
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
init_define_HEAPGATE_PAGE();
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
function inBrackets(text2) {
  return text2 === "" ? "" : ` (${text2})`;
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
init_define_HEAPGATE_PAGE();
var DEFAULT_ROWS = 25;

// src/report/self-test.ts
init_define_HEAPGATE_PAGE();
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
  const { metric, kind, text: text2, per } = limit;
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
    limit: { metric, kind, text: text2, per },
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
init_define_HEAPGATE_PAGE();
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
  ACCEPT_LABEL,
  waiverLines,
  refusalSpans,
  reportJson,
  diffJson,
  tableMarkdown,
  markdown,
  text,
  pageText,
  painter,
  tableText,
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
