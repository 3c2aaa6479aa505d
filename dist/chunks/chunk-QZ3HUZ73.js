import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  refusalSpans,
  waiverLine
} from "./chunk-TJ43EUII.js";
import {
  noteText
} from "./chunk-D3CHWGY7.js";
import {
  endingSpans,
  headlineMarkdown,
  headlineText,
  leastLength,
  reasonText,
  shortNames
} from "./chunk-MXPCMN3C.js";
import {
  codeBlock,
  toCell,
  toMarkdown,
  toPlain
} from "./chunk-6WN732FN.js";
import {
  ATTRIBUTES,
  formerName
} from "./chunk-SJRBMV5K.js";
import {
  compareText
} from "./chunk-LN4BVCYI.js";
import {
  METRICS
} from "./chunk-EMGAN76I.js";
import {
  clean,
  lineOfLog
} from "./chunk-V5Q2ZOLS.js";

// src/report/json-figures.ts
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
function functionOf({ name, package: path, own, file, line, status, metrics }) {
  return { name, package: path, own, file, line, status, metrics: metricsOf(metrics) };
}
function metricsOf(metrics) {
  return Object.fromEntries(
    METRICS.flatMap((metric) => {
      const figures = metrics[metric];
      if (!figures) return [];
      const each = ATTRIBUTES.map((attribute) => [attribute, changeOf(figures[attribute])]);
      return [[metric, Object.fromEntries(each)]];
    })
  );
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
    bytesPerOp: figures.alloc_space ? changeOf(figures.alloc_space.change) : null,
    allocsPerOp: figures.alloc_objects ? changeOf(figures.alloc_objects.change) : null
  };
}
function countedOf({ pair, repeats, by, ...figures }) {
  const changes = (of) => Object.fromEntries(
    Object.entries(of).map(([metric, { change }]) => [metric, changeOf(change)])
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
function findingOf({ budget, limit, target, result, change, moved, evidence, outcome }) {
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
    ...changeOf(change),
    noise: change.interval ? noiseOf(change.interval) : null,
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
function causeOf({ function: fn, isSure, from, explains, change, path }) {
  return {
    function: fn.name,
    package: fn.package,
    file: fn.file,
    line: fn.line,
    sure: isSure,
    metric: explains[0].metric,
    movedFrom: from.map(({ name }) => name),
    explains: explains.map(({ of, metric, result, amount, share }) => {
      return { ...idOf(result), of, metric, amount, share };
    }),
    ...changeOf(change),
    objects: path ? changeOf(path.objects) : null,
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

// node_modules/markdown-table/index.js
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
  const { page } = document;
  const seen = page ? [fixed("the page", 1, toMarkdown(page))] : [];
  const sections = document.blocks.map((block, i) => sectionOf(block, document.maxRows, i));
  return `${start}${fitPage([head, ...seen, ...sections], maxLength - start.length)}`;
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

// src/report/columns.ts
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;
function widthOf(text2) {
  let width = 0;
  for (const _ of text2) width++;
  return width + (text2.match(WIDE)?.length ?? 0);
}
var LEAST = 20;
function alignColumns(rows, columns, width = Number.POSITIVE_INFINITY) {
  const whole = rows.map((row) => [row]);
  const isWide = lineWidth(widthsOf(whole, columns)) > width;
  const split = isWide ? rows.map(splitLast) : whole;
  const widest = widthsOf(split, columns);
  const names = columns.map((_, c) => new Set(rows.map((row) => row[c])));
  const room = narrowed(columns, widest, width, names);
  const short = names.map(
    (texts, c) => room[c] < widest[c] ? shortNames(texts, room[c]) : void 0
  );
  const cells = split.map(
    (lines) => lines.map((line) => line.map((cell, c) => short[c]?.get(cell) ?? cell))
  );
  const widths = widthsOf(cells, columns);
  const lineOf = (line) => line.map((cell, c) => {
    const space = " ".repeat(widths[c] - widthOf(cell));
    return columns[c].align === "right" ? space + cell : cell + space;
  }).join("  ").trimEnd();
  return cells.map((lines) => lines.map(lineOf).join("\n"));
}
function splitLast(row) {
  const sentences = row.at(-1).split(/(?<=;) /);
  const others = row.slice(0, -1);
  return sentences.map((sentence, i) => [...i === 0 ? others : others.map(() => ""), sentence]);
}
function widthsOf(rows, columns) {
  const widths = columns.map(() => 0);
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
function narrowed(columns, widest, width, names) {
  const room = [...widest];
  let over = lineWidth(widest) - width;
  if (over <= 0) return room;
  const least = columns.map(
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

export {
  reportJson,
  diffJson,
  tableMarkdown,
  markdown,
  text,
  pageText,
  painter,
  tableText
};
