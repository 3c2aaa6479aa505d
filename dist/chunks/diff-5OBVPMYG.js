import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  COMMENT_LENGTH,
  amount,
  amountColumns,
  beside,
  captureLine,
  change,
  changeOf,
  codeBlock,
  compare,
  compareText,
  diffJson,
  figure,
  fitPage,
  fixed,
  fold,
  loadSides,
  pageNames,
  pageText,
  painter,
  plural,
  reproduceDiff,
  sidesLine,
  tableMarkdown,
  tableText,
  toMarkdown,
  toPlain,
  whereCell
} from "./chunk-ZCE4XVHH.js";
import {
  VERSION
} from "./chunk-KSPRVQU6.js";
import {
  commandContext,
  terminalWidth,
  wantsColor,
  writeReport
} from "./chunk-AUXLPGS6.js";
import {
  requireProfiles,
  unitOf,
  urlSchemes
} from "./chunk-GU7AQTRT.js";
import "./chunk-UKPIQCZC.js";
import "./chunk-CQE4EHTX.js";

// src/report/diff-report.ts
function diffMarkdown(input, options = {}) {
  const { maxLength = COMMENT_LENGTH, maxRows = 25, marker = "" } = options;
  const start = marker === "" ? "" : `${marker}
`;
  const table = diffTable(input);
  const measured = measuredLines(input).map(toMarkdown);
  const commands = input.commands.length > 0 ? codeBlock(input.commands, "sh") : "";
  const sections = [
    fixed("the total", 0, `### ${toMarkdown(totalLine(input))}`),
    {
      name: "the functions",
      rank: 2,
      render: (room) => tableMarkdown(table, { most: maxRows, room })
    },
    fold("how it was measured", 1, "How this was measured, and how to see it yourself", [
      () => measured.join("\n\n"),
      () => commands
    ])
  ];
  return `${start}${fitPage(sections, maxLength - start.length)}`;
}
function diffText(input, options = {}) {
  const { color = false, width, maxRows = 25 } = options;
  const paint = painter(color);
  const blocks = [
    paint(toPlain(totalLine(input)), "bold"),
    tableText(diffTable(input), maxRows, width, paint),
    measuredLines(input).map(toPlain).join("\n")
  ];
  return pageText(blocks);
}
function measuredLines({ diff, base, head }) {
  const notes = diff.notes.map(({ level, text }) => {
    return [level === "warning" ? "warning: " : "note: ", { prose: text }];
  });
  return [captureLine(diff), ...notes, sidesLine(base, head)];
}
function totalLine({ diff, metric }) {
  const total = diff.totals[metric] ?? { base: 0, head: 0, delta: 0 };
  const changed = diff.functions.filter((fn) => deltas(fn, metric).some((delta) => delta !== 0));
  const line = [`${metric}: ${changeOf(total.delta, metric)}`];
  const unit = unitOf(metric);
  line.push(beside(total, unit));
  line.push(`, ${amount(total.base, unit)} \u2192 ${amount(total.head, unit)}, `);
  return [...line, `${plural(changed.length, "function")} changed`];
}
function diffTable({ diff, metric, attribute = "flat", link }) {
  const names = pageNames(diff);
  const others = ["flat", "cum", "owned"].filter((each) => each !== attribute);
  const unit = unitOf(metric);
  const rows = diff.functions.filter((fn) => deltas(fn, metric).some((delta) => delta !== 0)).sort((a, b) => rank(b) - rank(a) || compareText(a.name, b.name));
  function rank(fn) {
    return Math.abs(figure(fn, metric, attribute).delta);
  }
  return {
    columns: [
      ...amountColumns("function", attribute),
      ...others.map((title) => ({ title, align: "right" }))
    ],
    length: rows.length,
    row: (index) => {
      const fn = rows[index];
      const amounts = figure(fn, metric, attribute);
      return [
        whereCell(fn.name, fn, names, (target) => link?.(target)),
        [amount(amounts.base, unit)],
        [amount(amounts.head, unit)],
        [change(amounts.delta, unit), beside(amounts, unit)],
        ...others.map((other) => [change(figure(fn, metric, other).delta, unit)])
      ];
    }
  };
}
function deltas(fn, metric) {
  const figures = fn.metrics[metric];
  return figures ? [figures.flat.delta, figures.cum.delta, figures.owned.delta] : [];
}

// src/commands/diff.ts
async function runDiff(options) {
  const schemes = urlSchemes([...options.base, ...options.head]);
  const request = { ...options, context: commandContext(), schemes };
  const { base, head, modules } = await loadSides(request);
  requireProfiles(base, options.base.join(", "));
  requireProfiles(head, options.head.join(", "));
  const diff = compare(base, head, modules, options.exactNames ? "exact" : "declared");
  const input = {
    diff,
    metric: options.metric ?? (diff.metrics.includes("alloc_space") ? "alloc_space" : diff.metrics[0]),
    base: { description: options.base.join(", ") },
    head: { description: options.head.join(", ") },
    commands: reproduceDiff(diff, options),
    version: VERSION
  };
  await writeReport(render(input, options), options.output);
  return 0;
}
function render(input, { format, output }) {
  if (format === "json") return diffJson(input);
  if (format === "markdown") return diffMarkdown(input);
  return diffText(input, { color: wantsColor(output), width: terminalWidth() });
}
export {
  runDiff
};
