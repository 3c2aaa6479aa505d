import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  loadSides,
  reproduceDiff,
  shownMetric
} from "./chunk-75B5DVCP.js";
import {
  commandContext,
  terminalWidth,
  urlSchemes,
  wantsColor,
  writeReport
} from "./chunk-NQNNJ2ZA.js";
import "./chunk-336V3NRF.js";
import {
  ATTRIBUTES,
  DEFAULT_ROWS,
  amount,
  beside,
  captureSpans,
  change,
  changeOf,
  columns,
  compare,
  compareText,
  figure,
  noteLine,
  pageNames,
  plural,
  reasonText,
  sidesLine,
  text,
  whereCell
} from "./chunk-OFSJODPS.js";
import {
  isProfileName,
  requireProfiles
} from "./chunk-DL6E4CNP.js";
import {
  VERSION,
  unitOf
} from "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";

// src/report/diff-report.ts
function diffDocument(input) {
  const { commands } = input;
  const changed = changedIn(input);
  const measured = measuredLines(input).map((line) => ({ kind: "line", line }));
  return {
    headline: { sign: "\u2754", line: totalLine(input, changed.length) },
    title: void 0,
    maxRows: DEFAULT_ROWS,
    blocks: [
      { kind: "table", table: diffTable(input, changed) },
      {
        kind: "fold",
        name: "how it was measured",
        rank: 4,
        summary: "How this was measured, and how to see it yourself",
        blocks: [
          ...measured,
          ...commands.length > 0 ? [{ kind: "commands", lines: commands }] : []
        ]
      }
    ]
  };
}
function measuredLines({ diff, base, head }) {
  const notes = diff.notes.map((note) => {
    return [note.level === "warning" ? "warning: " : "note: ", ...noteLine(note, "")];
  });
  const [doubt, ...others] = diff.capture.doubts;
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  const doubts = doubt ? [
    [
      "Differences may come from the measuring: ",
      { prose: reasonText(doubt, pageNames(diff).package) },
      `${more}.`
    ]
  ] : [];
  return [...doubts, captureSpans(diff), ...notes, sidesLine(base, head)].filter(
    (line) => line.length > 0
  );
}
function totalLine({ diff, metric }, changed) {
  const total = diff.totals[metric] ?? { base: 0, head: 0, delta: 0 };
  const line = [`${metric}: ${changeOf(total.delta, metric)}`];
  const unit = unitOf(metric);
  line.push(beside(total, unit));
  line.push(`, ${amount(total.base, unit)} \u2192 ${amount(total.head, unit)}, `);
  return [...line, `${plural(changed, "function")} changed`];
}
function diffTable({ diff, metric, attribute = "flat" }, changed) {
  const names = pageNames(diff);
  const others = ATTRIBUTES.filter((each) => each !== attribute);
  const unit = unitOf(metric);
  const rows = changed.map((fn) => ({ fn, rank: Math.abs(figure(fn, metric, attribute).delta) })).sort((a, b) => b.rank - a.rank || compareText(a.fn.name, b.fn.name));
  return {
    columns: [
      columns.name("function"),
      columns.right("base"),
      columns.right("head"),
      columns.right(attribute),
      ...others.map(columns.right)
    ],
    length: rows.length,
    row: (index) => {
      const { fn } = rows[index];
      const amounts = figure(fn, metric, attribute);
      return [
        whereCell(fn, names, () => void 0),
        [amount(amounts.base, unit)],
        [amount(amounts.head, unit)],
        [change(amounts.delta, unit), beside(amounts, unit)],
        ...others.map((other) => [change(figure(fn, metric, other).delta, unit)])
      ];
    }
  };
}
function changedIn({ diff, metric }) {
  return diff.functions.filter(({ metrics }) => {
    const figures = metrics[metric];
    return figures && ATTRIBUTES.some((attribute) => figures[attribute].delta !== 0);
  });
}

// src/commands/diff.ts
async function runDiff(options) {
  const schemes = urlSchemes([...options.base, ...options.head]);
  const request = { ...options, context: commandContext(), schemes };
  const { base, head, modules } = await loadSides(request);
  requireProfiles(base, options.base.join(", "));
  requireProfiles(head, options.head.join(", "));
  const comparison = compare(base, head, modules(), options.exactNames ? "exact" : "declared");
  if (options.output !== void 0 && isProfileName(options.output)) {
    const { writeDifference } = await import("./diff-profile-5THJGSDG.js");
    return writeDifference(comparison, { base, head }, { ...options, output: options.output });
  }
  const { diff } = comparison;
  const input = {
    diff,
    metric: shownMetric(diff, options),
    base: { description: options.base.join(", ") },
    head: { description: options.head.join(", ") },
    commands: reproduceDiff(diff, options),
    version: VERSION
  };
  await writeReport(await render(input, options), options.output);
  return 0;
}
async function render(input, { format, output }) {
  if (format === "json") return (await import("./json-GFKI4I5D.js")).diffJson(input);
  const document = diffDocument(input);
  if (format === "markdown") return (await import("./markdown-VCE6DTQP.js")).markdown(document);
  return text(document, { color: wantsColor(output), width: terminalWidth(output) });
}
export {
  runDiff
};
